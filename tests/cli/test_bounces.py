"""`pipeline bounces`, as it is typed, and as a mail server calls it."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from pipeline.model.audience import SubscriptionStatus
from tests.audience.bounce_samples import FOLDER, filled
from tests.cli.conftest import Call
from tests.fakes.mailed import START, MailedRoom

ADA = "ada@reader.example"


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MailedRoom:
    room = MailedRoom(tmp_path / "news").configure('maildir = "Maildir"\n')
    (room.root / "Maildir" / "new").mkdir(parents=True)
    room.subscribe(ADA)
    monkeypatch.setenv("PIPELINE_DIR", str(room.root))
    monkeypatch.setenv("PIPELINE_AS_OF", START.isoformat())
    return room


def mail(room: MailedRoom, name: str = "postfix-unknown-user") -> bytes:
    data = (FOLDER / f"{name}.eml").read_bytes()
    return filled(data, draft=room.issue(0), reader=room.readers[ADA], keys=room.keys)


def test_it_reads_the_mailbox_of_the_settings(room: MailedRoom, call: Call) -> None:
    assert call("bounces").out == "Nothing has come back\n"
    (room.root / "Maildir" / "new" / "1.mx").write_bytes(mail(room))
    said = call("bounces")
    assert said.code == 0
    assert (
        said.out
        == "Read 1: 1 refused for good\n  1 taken off: the server says that there is no such address\n"
    )
    assert call("bounces").out == "Nothing has come back\n"


def test_it_reads_a_file_which_stays(room: MailedRoom, call: Call, tmp_path: Path) -> None:
    path = tmp_path / "one.eml"
    path.write_bytes(mail(room))
    first, second = (json.loads(call("bounces", path, "--json").out) for _ in range(2))
    assert (first["letters"], first["gone"], first["kinds"]["hard"]) == (1, 1, 1)
    assert (second["gone"], second["known"]) == (0, 1)


def test_a_mail_server_hands_a_mail_over_and_hears_nothing(
    room: MailedRoom, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(mail(room))))
    said = call("bounces", "-")
    assert (said.code, said.out, said.err) == (0, "", "")
    assert room.places(ADA)[0].status is SubscriptionStatus.BOUNCED


def test_a_mailbox_that_cannot_be_read_needs_a_person(room: MailedRoom, call: Call) -> None:
    room.configure('maildir = "nowhere"\n')
    said = call("bounces")
    assert said.code == 1
    assert "there is no maildir" in said.err


def test_without_a_mailbox_it_says_what_to_set(room: MailedRoom, call: Call) -> None:
    room.configure()
    said = call("bounces")
    assert said.code == 2
    assert "Set maildir, mbox or imap under [bounces], or name a file" in said.err


def test_a_file_that_is_not_there_is_told(room: MailedRoom, call: Call) -> None:
    said = call("bounces", "nothing.eml")
    assert said.code == 1
    assert "nothing.eml: it cannot be read" in said.err
