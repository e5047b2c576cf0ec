"""A copy of an installation finds that it may not send."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from pipeline.errors import StoreError
from pipeline.store import Store, lease, open_store
from pipeline.store.lease import Machine
from pipeline.store.senders import at_work
from tests.fakes import postgres
from tests.fakes.mailroom import NOON, Clock, freeze

HERE = Machine("desk", ("id-1", "desk", "aa01"))


def hold(store: Store, root: Path, here: Machine = HERE) -> None:
    lease.hold(store, root, lease.identity(store, here), by="run", at=NOON)


def test_the_first_to_send_may_and_may_again(store: Store, tmp_path: Path) -> None:
    hold(store, tmp_path)
    hold(store, tmp_path)
    held = lease.held(store, tmp_path, lease.identity(store, HERE))
    assert held is not None
    assert (held.ours, held.by, held.taken) == (True, "run", NOON)


def test_nobody_has_sent_from_a_new_database(store: Store, tmp_path: Path) -> None:
    assert lease.held(store, tmp_path, lease.identity(store, HERE)) is None


@pytest.mark.parametrize(
    "clone",
    [Machine("desk", ("id-1", "desk", "bb02")), Machine("desk2", ("id-1", "desk2", "aa01"))],
    ids=["another network card", "another name"],
)
def test_a_clone_of_the_machine_may_not(store: Store, tmp_path: Path, clone: Machine) -> None:
    hold(store, tmp_path)
    with pytest.raises(StoreError, match=r"mail has been sent from .* on desk since 2026-11-24 12:00 UTC"):
        hold(store, tmp_path, clone)


def test_a_person_lets_another_machine_take_over_and_what_is_under_way_is_paused(
    store: Store, tmp_path: Path
) -> None:
    freeze(store, 1)
    hold(store, tmp_path)
    other = Machine("new", ("id-2", "new", "cc03"))
    assert lease.take_over(store, tmp_path, lease.identity(store, other), by="ana", at=NOON) == [1]
    hold(store, tmp_path, other)
    with pytest.raises(StoreError, match=r"mail has been sent from .* on new"):
        hold(store, tmp_path)


def restored_as_a_new_file(path: Path, backup: Path) -> None:
    path.unlink()
    shutil.copy(backup, path)


def restored_into_the_same_file(path: Path, backup: Path) -> None:
    path.write_bytes(backup.read_bytes())


@pytest.mark.parametrize("restore", [restored_as_a_new_file, restored_into_the_same_file])
def test_a_database_that_was_put_back_may_not(tmp_path: Path, restore: Callable[[Path, Path], None]) -> None:
    store = open_store(tmp_path, "news.sqlite")
    path, backup = tmp_path / "news.sqlite", tmp_path / "backup.sqlite"
    with at_work(store, tmp_path, Clock()), closing(sqlite3.connect(path)) as connection:
        connection.execute("VACUUM INTO ?", (str(backup),))
    store.close()
    restore(path, backup)
    for rest in ("-wal", "-shm"):
        path.with_name(path.name + rest).unlink(missing_ok=True)
    store = open_store(tmp_path, "news.sqlite")
    with (
        pytest.raises(StoreError, match=r"mail has been sent from|is not the one that last sent"),
        at_work(store, tmp_path, Clock()),
    ):
        pass
    store.close()


def test_a_folder_that_was_moved_may(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    store = open_store(old, "var/news.sqlite")
    hold(store, old)
    store.close()
    old.rename(new)
    store = open_store(new, "var/news.sqlite")
    hold(store, new)
    store.close()


def test_a_folder_that_was_copied_may_not(tmp_path: Path) -> None:
    store = open_store(tmp_path / "old", "var/news.sqlite")
    hold(store, tmp_path / "old")
    store.close()
    shutil.copytree(tmp_path / "old", tmp_path / "new")
    store = open_store(tmp_path / "new", "var/news.sqlite")
    with pytest.raises(StoreError, match="mail has been sent from"):
        hold(store, tmp_path / "new")
    store.close()


def test_a_copied_database_of_a_server_may_not(
    postgresql: postgres.Server, migrated: str, tmp_path: Path
) -> None:
    with postgresql.database(migrated) as first:
        store = open_store(tmp_path, first)
        hold(store, tmp_path)
        store.close()
        with postgresql.database(first.partition("?")[0].rpartition("/")[2]) as second:
            store = open_store(tmp_path, second)
            with pytest.raises(StoreError, match="mail has been sent from the database"):
                hold(store, tmp_path)
            store.close()


def test_a_named_machine_is_known_by_that_alone() -> None:
    assert lease.machine("mailer") == Machine("mailer", ("mailer",))
    assert lease.machine().name
