"""`send`, `mailing` and `reconcile` as they are typed, and the worker while a mailing is under way."""

from __future__ import annotations

import gzip
import io
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.audience.tokens import message_id
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.mailings import MailingState
from tests.cli.conftest import Call
from tests.fakes.mail_sink import Answered, Kept, keeping, recording
from tests.fakes.mailing_room import MailingRoom

SENT, PENDING, UNKNOWN = DeliveryStatus.SENT, DeliveryStatus.PENDING, DeliveryStatus.UNKNOWN
ADA, BOB = "ada@example.org", "bob@example.org"
COMMAND = "from pipeline.cli.main import main; main()"


@pytest.fixture
def sink() -> Iterator[Kept]:
    with keeping() as kept:
        yield kept


@pytest.fixture
def room(sink: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MailingRoom:
    """An issue that waits for being sent to two readers."""
    room = MailingRoom(tmp_path / "news").configure(sink.port).subscribe(ADA, BOB)
    room.issue()
    monkeypatch.setenv("PIPELINE_DIR", str(room.root))
    monkeypatch.delenv("PIPELINE_AS_OF", raising=False)
    return room


@pytest.fixture
def doubtful(room: MailingRoom) -> MailingRoom:
    """The same, sent, and nobody knows what became of it."""
    room.send()
    room.put(UNKNOWN)
    return room


def log_of(room: MailingRoom, *addresses: str) -> str:
    """What Postfix logs of mails that it takes."""
    lines = []
    for number, address in enumerate(addresses):
        name = message_id(room.keys, room.mailing().draft, room.readers[address], "library.example.org")
        queue = f"4Xy1z20Q9w{number:02}F"
        lines += [
            f"Nov 24 09:00:01 mx postfix/cleanup[7]: {queue}: message-id=<{name}>",
            f"Nov 24 09:00:02 mx postfix/qmgr[9]: {queue}: from=<x>, size=9, nrcpt=1 (queue active)",
        ]
    return "\n".join(lines) + "\n"


def test_send_sends_what_waits_and_says_how_much(room: MailingRoom, sink: Kept, call: Call) -> None:
    assert call("send").out == "Weekly, issue of 2025-05-22 10:00: 2 sent; that was all\n"
    assert sink.recipients() == [ADA, BOB]
    again = call("send")
    assert (again.code, again.out, again.err) == (0, "", "")


def test_send_says_it_to_machines(room: MailingRoom, call: Call) -> None:
    said = json.loads(call("send", "--json").out)
    assert said == {
        "sent": [
            {
                "newsletter": "weekly",
                "issue": "2025-05-22 10:00",
                "counts": {"sent": 2},
                "ended": True,
                "word": "",
                "more_at": None,
            }
        ],
        "needs": [],
    }


def test_send_says_what_keeps_it_from_sending_and_leaves_with_1(
    room: MailingRoom, sink: Kept, call: Call
) -> None:
    sink.rcpt = lambda _: "554 5.7.1 no"
    clone = room.root.with_name("clone")
    call("send")
    shutil.copytree(room.root, clone)
    MailingRoom(clone).put(PENDING)
    with MailingRoom(clone).open() as workspace, workspace.store.writing() as tx:
        tx.exec_driver_sql("UPDATE mailings SET state = 'running'")
    said = call("--dir", clone, "send")
    assert said.code == 1
    assert "pipeline mailing take-over" in said.err


def test_status_tells_how_far_it_is(room: MailingRoom, sink: Kept, call: Call) -> None:
    assert call("mailing", "status").out == "Weekly, issue of 2025-05-22 10:00: running\n    2 pending\n"
    sink.rcpt = lambda address: "550 5.1.1 no such user" if address == BOB else "250 2.1.5 fine"
    call("send")
    said = call("mailing", "status")
    first, counts, wrong = said.out.splitlines()
    assert said.code == 0
    assert (first, counts) == ("Weekly, issue of 2025-05-22 10:00: done", "    1 failed, 1 sent")
    assert wrong.endswith(" failed bob@example.org: 550 5.1.1 no such user")


def test_status_says_it_to_machines(room: MailingRoom, call: Call) -> None:
    (said,) = json.loads(call("mailing", "status", "--json").out)
    assert (said["newsletter"], said["issue"], said["list"]) == ("weekly", "2025-05-22 10:00", "weekly")
    assert (said["state"], said["total"], said["counts"]) == ("running", 2, {"pending": 2})
    assert (said["wrong"], said["ended"]) == ([], None)


def test_status_leaves_with_1_as_long_as_something_is_in_doubt(doubtful: MailingRoom, call: Call) -> None:
    assert call("mailing", "status").code == 1
    assert call("mailing", "status", "--issue", "2025-05-29").code == 0


def test_status_of_none_says_what_a_newsletter_needs(call: Call, tmp_path: Path) -> None:
    root = MailingRoom(tmp_path / "other").configure(25).root
    said = call("--dir", root, "mailing", "status")
    assert (said.code, said.out.startswith("No issue has been mailed")) == (0, True)


def test_a_mailing_is_paused_resumed_and_cancelled(room: MailingRoom, sink: Kept, call: Call) -> None:
    said = call("mailing", "pause", "--why", "a wrong date", "--by", "ana")
    assert said.out == "Paused: the issue of 2025-05-22 10:00. `pipeline mailing resume` goes on\n"
    assert "paused by ana: a wrong date" in call("mailing", "status").out
    assert call("send").out == ""
    assert "goes on at the next run" in call("mailing", "resume").out
    assert call("mailing", "cancel").code == 2
    said = call("mailing", "cancel", "--why", "withdrawn", "--by", "ana")
    assert said.out == "Cancelled: 2 readers do not get the issue of 2025-05-22 10:00\n"
    assert (call("send").out, sink.mails) == ("", [])
    refused = call("mailing", "resume")
    assert refused.code == 1
    assert "its mailing is cancelled" in refused.err


def test_a_moved_folder_sends_once_a_person_has_said_so(room: MailingRoom, sink: Kept, call: Call) -> None:
    sink.rcpt = lambda address: "450 4.2.1 later" if address == BOB else "250 2.1.5 fine"
    call("send")
    moved = room.root.with_name("moved")
    shutil.copytree(room.root, moved)
    MailingRoom(moved).put(PENDING, BOB)
    sink.rcpt = lambda _: "250 2.1.5 fine"
    assert call("--dir", moved, "send").code == 1
    said = call("--dir", moved, "mailing", "take-over", "--by", "ana")
    assert "This installation sends from now on" in said.out
    assert "Paused: the issue of 2025-05-22 10:00" in said.out
    call("--dir", moved, "mailing", "resume")
    assert call("--dir", moved, "send").out.endswith("1 sent; that was all\n")
    assert sink.recipients() == [ADA, BOB]


def test_a_machine_is_known_by_the_name_that_the_environment_gives_it(
    room: MailingRoom, sink: Kept, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIPELINE_MACHINE", "sender")
    sink.fate = lambda _: Answered.TAKEN
    call("send")
    room.put(PENDING, BOB)
    with room.open() as workspace, workspace.store.writing() as tx:
        tx.exec_driver_sql("UPDATE mailings SET state = 'running'")
    monkeypatch.setattr("socket.gethostname", lambda: "a-new-name")
    assert call("send").code == 0
    monkeypatch.delenv("PIPELINE_MACHINE")
    room.put(PENDING, BOB)
    with room.open() as workspace, workspace.store.writing() as tx:
        tx.exec_driver_sql("UPDATE mailings SET state = 'running'")
    said = call("send")
    assert said.code == 1
    assert "on sender since" in said.err


def test_what_a_trial_publishes_is_mailed_to_nobody_until_a_person_says_so(
    sink: Kept, tmp_path: Path, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = MailingRoom(tmp_path / "news").configure(sink.port).subscribe(ADA, BOB)
    room.draft()
    monkeypatch.setenv("PIPELINE_DIR", str(room.root))
    monkeypatch.delenv("PIPELINE_AS_OF", raising=False)
    trial = call("--as-of", "2025-05-22 10:05", "run")
    assert (trial.code, trial.err, sink.mails) == (0, "", [])
    assert room.mailing().state is MailingState.RUNNING
    told = call("run")
    assert (told.code, sink.mails) == (1, [])
    assert "`pipeline mailing resume` sends it" in told.err
    assert room.mailing().state is MailingState.PAUSED
    told = call("run")
    assert told.code == 1
    assert "nobody has had it yet" in call("mailing", "status").out
    call("mailing", "resume", "--by", "ana")
    call("run")
    assert sink.recipients() == [ADA, BOB]


def test_a_run_sends_what_it_published(
    sink: Kept, tmp_path: Path, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = MailingRoom(tmp_path / "news").configure(sink.port).subscribe(ADA, BOB)
    room.issue()
    monkeypatch.setenv("PIPELINE_DIR", str(room.root))
    monkeypatch.delenv("PIPELINE_AS_OF", raising=False)
    call("run")
    assert sink.recipients() == [ADA, BOB]


def test_reconcile_lists_copies_in_doubt_and_says_how_to_settle_them(
    doubtful: MailingRoom, call: Call
) -> None:
    said = call("reconcile")
    first, how, *readers = said.out.splitlines()
    assert said.code == 1
    assert first == "Weekly, issue of 2025-05-22 10:00, copies of mail: 2 still in doubt"
    assert "--log FILE" in how
    assert [line.split(",")[0].strip() for line in readers] == [ADA, BOB]


@pytest.mark.parametrize("form", ["plain", "packed", "piped"])
def test_reconcile_reads_a_log(
    doubtful: MailingRoom, call: Call, form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = log_of(doubtful, ADA)
    path: Path | str = tmp_path / "mail.log"
    match form:
        case "plain":
            Path(path).write_text(text, encoding="utf-8")
        case "packed":
            path = tmp_path / "mail.log.1.gz"
            path.write_bytes(gzip.compress(text.encode()))
        case _:
            path = "-"
            monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    said = call("reconcile", "--log", path)
    assert said.code == 1
    assert said.out == "Weekly, issue of 2025-05-22 10:00, copies of mail: 1 sent, 1 still in doubt\n"
    assert doubtful.became() == {ADA: SENT, BOB: UNKNOWN}


def test_reconcile_by_a_whole_log_leaves_nothing_in_doubt(
    doubtful: MailingRoom, sink: Kept, call: Call, tmp_path: Path
) -> None:
    path = tmp_path / "mail.log"
    path.write_text(log_of(doubtful, ADA), encoding="utf-8")
    said = call("reconcile", "--log", path, "--whole-log", "--json")
    (one,) = json.loads(said.out)
    assert (said.code, one["sent"], one["again"], one["left"]) == (0, 1, 1, 0)
    assert doubtful.became() == {ADA: SENT, BOB: PENDING}


def test_reconcile_takes_a_persons_word(doubtful: MailingRoom, call: Call) -> None:
    said = call("reconcile", "--copies", "again", "--reader", ADA)
    assert (said.code, "1 go again, 1 still in doubt" in said.out) == (1, True)
    assert doubtful.became() == {ADA: PENDING, BOB: UNKNOWN}
    said = call("reconcile", "--copies", "skip", "--issue", "2025-05-22")
    assert (said.code, "1 left out" in said.out) == (0, True)
    assert call("reconcile").out == "Nothing is in doubt\n"


@pytest.mark.parametrize(
    "words",
    [
        ("--whole-log",),
        ("--reader", ADA),
        ("--copies", "sent", "--log", "LOG"),
        ("--copies", "sent", "--reader", "nobody@example.org"),
        ("--copies", "perhaps"),
        ("--log", "missing.log"),
    ],
)
def test_reconcile_refuses_what_makes_no_sense(
    doubtful: MailingRoom, call: Call, words: tuple[str, ...], tmp_path: Path
) -> None:
    log = tmp_path / "mail.log"
    log.write_text(log_of(doubtful, ADA), encoding="utf-8")
    said = call("reconcile", *(str(log) if word == "LOG" else word for word in words))
    assert said.code == 2
    assert doubtful.counts() == {UNKNOWN: 2}


def test_the_worker_stops_cleanly_while_a_mailing_is_under_way(tmp_path: Path) -> None:
    readers = [f"reader{number}@example.org" for number in range(200)]
    with recording(tmp_path / "log") as sink:
        room = MailingRoom(tmp_path / "news").configure(sink.port, more="per_second = 30\n")
        room.subscribe(*readers)
        room.issue()
        words = [sys.executable, "-c", COMMAND, "--dir", str(room.root), "worker"]
        with subprocess.Popen(
            words, stderr=subprocess.PIPE, text=True, env=os.environ | {"PIPELINE_AS_OF": ""}
        ) as worker:
            while sink.log.stat().st_size == 0 and worker.poll() is None:
                os.sched_yield()
            worker.send_signal(signal.SIGTERM)
            assert worker.stderr
            said = worker.stderr.read()
            assert worker.wait(timeout=30) == 0
        assert "Traceback" not in said
        counts = room.counts()
        assert set(counts) == {SENT, PENDING}
        assert counts[SENT] == len(sink.noted()) < 200
        room.configure(sink.port)
        room.send()
    assert sorted(one.recipient for one in sink.noted()) == sorted(readers)
    assert f"issue of 2025-05-22 10:00: {counts[SENT]:,} sent" in said
    assert room.mailing().state is MailingState.DONE
