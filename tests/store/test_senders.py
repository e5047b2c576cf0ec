"""Who is at work, and what becomes of the claims of the dead."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from pipeline.errors import StoreError
from pipeline.model.ledger import DeliveryStatus as D
from pipeline.store import Store, open_store, recipients, senders
from pipeline.store import tables as t
from pipeline.store.lease import WITNESS
from pipeline.store.recipients import StoreMailLedger
from pipeline.store.senders import at_work, recover
from tests.fakes import postgres
from tests.fakes.mailroom import NOON, Clock, became, freeze, statuses

ROOT = Path(__file__).parents[2]


@contextmanager
def sending(root: Path, database: str, *numbers: int) -> Iterator[subprocess.Popen[str]]:
    """Another process at work, which has claimed, begun and finished so many copies."""
    words = [sys.executable, "-m", "tests.fakes.sending_process", str(root), database, *map(str, numbers)]
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            yield process
        finally:
            process.kill()


def kill(process: subprocess.Popen[str]) -> None:
    process.send_signal(signal.SIGKILL)
    process.wait()


def test_what_a_killed_process_held_is_given_back_and_what_it_had_begun_is_in_doubt(
    store: Store, database: str, tmp_path: Path
) -> None:
    freeze(store, 6)
    with sending(tmp_path, database, 4, 3, 1) as process:
        assert recover(store, tmp_path, NOON) == senders.Recovered(0, 0)
        kill(process)
    # PostgreSQL needs a moment to notice; the loop ends with its notice, not with the clock.
    while (found := recover(store, tmp_path, NOON)) == senders.Recovered(0, 0):
        pass
    assert found == senders.Recovered(waiting=1, unknown=2)
    assert statuses(store) == {
        1: "sent",
        2: "unknown",
        3: "unknown",
        4: "pending",
        5: "pending",
        6: "pending",
    }
    assert recover(store, tmp_path, NOON) == senders.Recovered(0, 0)


def test_two_processes_one_killed_reach_everybody_once(store: Store, database: str, tmp_path: Path) -> None:
    freeze(store, 5)
    clock = Clock()
    with sending(tmp_path, database, 2, 1, 0) as process, at_work(store, tmp_path, clock) as me:
        ledger = StoreMailLedger(store, me, clock)
        assert [copy.reader for copy in ledger.claim(1, 10)] == [3, 4, 5]
        kill(process)
        while recover(store, tmp_path, NOON) == senders.Recovered(0, 0):
            pass
        assert [copy.reader for copy in ledger.claim(1, 10)] == [2]
    assert statuses(store)[1] == "unknown"


def test_after_another_boot_all_that_was_claimed_is_in_doubt(
    store: Store, database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    freeze(store, 4)
    with sending(tmp_path, database, 3, 1, 0) as process:
        kill(process)
    monkeypatch.setattr(senders, "boot_of", lambda tx: "another boot")
    while recover(store, tmp_path, NOON) == senders.Recovered(0, 0):
        pass
    assert statuses(store) == {1: "unknown", 2: "unknown", 3: "unknown", 4: "pending"}


def test_who_leaves_in_order_gives_back_what_is_not_begun(store: Store, tmp_path: Path) -> None:
    freeze(store, 2)
    with at_work(store, tmp_path, Clock()) as me:
        one, _ = StoreMailLedger(store, me, Clock()).claim(1, 2)
        StoreMailLedger(store, me, Clock()).record([], [one])
    assert statuses(store) == {1: "unknown", 2: "pending"}
    with store.reading() as tx:
        assert [row.ended for row in tx.execute(t.senders.select())] == [NOON]


def test_an_answer_that_comes_after_one_was_taken_for_dead_still_counts(store: Store, tmp_path: Path) -> None:
    freeze(store, 1)
    with at_work(store, tmp_path, Clock()) as me:
        ledger = StoreMailLedger(store, me, Clock())
        (copy,) = ledger.claim(1, 1)
        ledger.record([], [copy])
        with store.writing() as tx:
            tx.execute(t.recipients.update().values(status="unknown"))
        ledger.record([became(copy)], [])
    assert statuses(store) == {1: "sent"}


def test_a_worker_whose_session_was_ended_by_the_server_cannot_begin_a_copy(
    postgresql: postgres.Server, migrated: str, tmp_path: Path
) -> None:
    with postgresql.database(migrated) as address:
        store = open_store(tmp_path, address)
        freeze(store, 3)
        with at_work(store, tmp_path, Clock()) as me:
            ledger = StoreMailLedger(store, me, Clock())
            one, two, three = ledger.claim(1, 3)
            ledger.record([], [one])
            postgresql.run(f"SELECT pg_terminate_backend({me.kept.driver.info.backend_pid}, 5000)")
            assert recover(store, tmp_path, NOON) == senders.Recovered(waiting=2, unknown=1)
            with pytest.raises(StoreError, match="ended the connection"):
                ledger.record([became(one)], [two])
            with pytest.raises(StoreError, match="has ended"):
                ledger.record([], [three])
        assert statuses(store) == {1: "unknown", 2: "pending", 3: "pending"}
        with store.writing() as tx:
            ((doubt, _),) = recipients.unknown(tx, 1)
            assert recipients.settle(tx, doubt, became(doubt, D.SENT), at=NOON)
        store.close()


def test_a_crash_of_the_server_counts_as_another_boot(tmp_path: Path) -> None:
    with postgres.started() as server:
        store = open_store(tmp_path, server.address)
        with store.reading() as tx:
            before = senders.boot_of(tx)
        with store.reading() as tx:
            assert senders.boot_of(tx) == before
        server.crash()
        with store.reading() as tx:
            assert senders.boot_of(tx) != before
        store.close()


def test_senders_leave_no_locks_behind(tmp_path: Path) -> None:
    store = open_store(tmp_path, "var/news.sqlite")
    with at_work(store, tmp_path, Clock()):
        assert len(list((tmp_path / senders.FOLDER).glob("*.lock"))) == 1
    assert [path.name for path in (tmp_path / senders.FOLDER).iterdir()] == [Path(WITNESS).name]
    store.close()
