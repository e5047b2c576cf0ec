"""`mailing maildir` and `mailing zip`: mail for others to send, and for people to look at."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from pipeline.model.ledger import DeliveryStatus as D
from pipeline.workflow import audience, subscribing
from tests.cli.conftest import Call
from tests.deliver.test_files import found
from tests.deliver.test_zip import unpacked
from tests.fakes.mail_sink import Kept, keeping
from tests.fakes.mailing_room import MailingRoom, present
from tests.fakes.newsroom import Newsroom

ADA, BOB, CY = "ada@example.org", "bob@example.org", "cy@example.com"


@pytest.fixture
def sink() -> Iterator[Kept]:
    with keeping() as sink:
        yield sink


@pytest.fixture
def mailed(tmp_path: Path, sink: Kept, monkeypatch: pytest.MonkeyPatch) -> MailingRoom:
    """A room whose issue waits to be sent to three readers."""
    room = MailingRoom(tmp_path / "news").configure(sink.port).subscribe(ADA, BOB, CY)
    room.issue()
    monkeypatch.setenv("PIPELINE_DIR", str(room.root))
    return room


def to_whom(folder: Path) -> dict[str, bytes]:
    """The mails of a maildir by whom they are for."""
    mails = found(folder / "new").values()
    return {str(message_from_bytes(mail, policy=policy.default)["To"]): mail for mail in mails}


def plain(mail: bytes) -> bytes:
    """A mail as it was before its dots were doubled for the line."""
    return re.sub(rb"^\.\.", b".", mail, flags=re.MULTILINE)


def test_a_maildir_has_each_reader_s_copy_byte_for_byte_as_it_is_sent(
    call: Call, mailed: MailingRoom, sink: Kept, tmp_path: Path
) -> None:
    said = call("mailing", "maildir", tmp_path / "box")
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("3 copies of the issue of 2025-05-22 10:00 in ")
    mailed.send()
    sent = {mail.recipient: plain(mail.data) for mail in sink.mails}
    assert to_whom(tmp_path / "box") == sent
    assert set(sent) == {ADA, BOB, CY}


def test_none_counts_as_sent_by_that(call: Call, mailed: MailingRoom, tmp_path: Path) -> None:
    assert "None counts as sent by that" in call("mailing", "maildir", tmp_path / "box").out.replace(
        "\n", " "
    )
    assert mailed.counts() == {D.PENDING: 3}


def test_writing_again_changes_nothing_also_after_they_were_sent(
    call: Call, mailed: MailingRoom, tmp_path: Path
) -> None:
    call("mailing", "maildir", tmp_path / "box")
    before = {path: path.stat().st_ino for path in (tmp_path / "box" / "new").iterdir()}
    mailed.send()
    assert call("mailing", "maildir", tmp_path / "box").out.startswith("3 copies")
    assert {path: path.stat().st_ino for path in (tmp_path / "box" / "new").iterdir()} == before


def test_who_is_left_out_or_has_gone_since_is_not_there(
    call: Call, mailed: MailingRoom, tmp_path: Path
) -> None:
    mailed.subscribe("dee@example.org")
    mailed.put(D.SKIPPED, ADA)
    with mailed.open() as workspace:
        subscribing.leave(workspace, "weekly", mailed.readers[BOB], why="one click", now=present())
        audience.suppress(workspace, CY, detail="wrote to us", by="ana", now=present())
    said = call("mailing", "maildir", tmp_path / "box")
    assert (said.code, said.out[:9]) == (0, "0 copies ")
    assert found(tmp_path / "box") == {}


def test_what_waits_alone_is_written_only_while_the_mailing_is_paused(
    call: Call, mailed: MailingRoom, tmp_path: Path
) -> None:
    mailed.put(D.SENT, ADA)
    mailed.put(D.UNKNOWN, BOB)
    said = call("mailing", "maildir", "--waiting", tmp_path / "box")
    assert said.code == 2
    assert "what waits is about to go out. Say `pipeline mailing pause` first" in said.err
    assert not (tmp_path / "box").exists()
    call("mailing", "pause", "--why", "another mailer")
    assert call("mailing", "maildir", "--waiting", tmp_path / "box").out.startswith("1 copy of ")
    assert list(to_whom(tmp_path / "box")) == [CY]


def test_a_folder_of_other_things_and_an_issue_that_was_never_mailed_are_refused(
    call: Call, mailed: MailingRoom, tmp_path: Path
) -> None:
    (tmp_path / "letter").mkdir()
    (tmp_path / "letter" / "a.txt").write_text("mine")
    said = call("mailing", "maildir", tmp_path / "letter")
    assert (said.code, "is no maildir" in said.err) == (1, True)
    said = call("mailing", "maildir", "--issue", "2024-01-01", tmp_path / "box")
    assert (said.code, "no such issue has been mailed" in said.err) == (2, True)


# The ZIP


@pytest.fixture
def approved(call: Call, room: Newsroom) -> Newsroom:
    """A room without a list, whose issue is approved."""
    call("run")
    approve(call)
    return room


def approve(call: Call) -> None:
    """Approve the open draft as it is shown."""
    digest = re.search(r"--hash (\w+)", call("show").out)
    assert digest
    assert call("approve", "--hash", digest[1]).code == 0


def with_tag(room: Newsroom) -> None:
    config = room.root / "config.toml"
    text = config.read_text(encoding="utf-8")
    config.write_text(f'{text}\n[newsletter.mail.service]\nunsubscribe = "*|UNSUB|*"\n', encoding="utf-8")


def test_a_zip_has_the_mail_with_the_service_s_tags_and_says_what_to_do(
    call: Call, room: Newsroom, tmp_path: Path
) -> None:
    with_tag(room)
    call("run")
    approve(call)
    said = call("mailing", "zip", tmp_path / "issue.zip")
    assert (said.code, said.err) == (0, "")
    assert "the issue of 2025-05-22 10:00" in said.out.replace("\n", " ")
    files = unpacked(tmp_path / "issue.zip")
    assert {"mail.html", "mail.txt", "README.txt"} <= set(files)
    for name in ("mail.html", "mail.txt"):
        assert b"*|UNSUB|*" in files[name]
        assert b"7Q" not in files[name], "no place is left open"
    told = files["README.txt"].decode()
    assert "   *|UNSUB|*\n" in told
    assert "Subject:   " in told
    assert "Weekly, issue of 2025-05-22" in told


def test_it_is_what_stands_in_the_output_folder_and_the_same_bytes_each_time(
    call: Call, approved: Newsroom, tmp_path: Path
) -> None:
    call("mailing", "zip", tmp_path / "one.zip")
    assert call("--as-of", "2025-05-22 10:05", "run").code == 0
    call("--as-of", "2025-05-28 11:00", "mailing", "zip", "--issue", "2025-05-22", tmp_path / "two.zip")
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    written, output = unpacked(tmp_path / "two.zip"), approved.root / "output/weekly/2025-05-22"
    for name in written.keys() - {"README.txt"}:
        assert written[name] == (output / name).read_bytes(), name


def test_without_a_tag_it_says_where_one_goes(call: Call, approved: Newsroom, tmp_path: Path) -> None:
    call("mailing", "zip", tmp_path / "one.zip")
    told = unpacked(tmp_path / "one.zip")["README.txt"].decode()
    assert "[newsletter.mail.service]" in told
    assert max(map(len, told.splitlines())) <= 120


def test_what_nobody_has_approved_is_not_taken_anywhere(call: Call, room: Newsroom, tmp_path: Path) -> None:
    call("run")
    said = call("mailing", "zip", tmp_path / "one.zip")
    assert said.code == 2
    assert "has not been approved as it is now, and only what is approved goes out" in said.err
    call("cancel", "--reason", "no news")
    said = call("mailing", "zip", "--issue", "2025-05-22", tmp_path / "one.zip")
    assert (said.code, "was given up" in said.err) == (2, True)
    assert not (tmp_path / "one.zip").exists()


def test_a_name_that_is_no_zip_is_refused(call: Call, approved: Newsroom) -> None:
    before = (approved.root / "config.toml").read_bytes()
    said = call("mailing", "zip", approved.root / "config.toml")
    assert (said.code, "a ZIP's name ends in .zip" in said.err) == (1, True)
    assert (approved.root / "config.toml").read_bytes() == before


def test_a_folder_that_cannot_be_written_is_told(call: Call, approved: Newsroom, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    said = call("mailing", "zip", tmp_path / "file" / "one.zip")
    assert (said.code, "a file stands where a folder is needed" in said.err) == (1, True)
    assert not zipfile.is_zipfile(tmp_path / "file")
