"""Letters are read where they wait, and taken off their box only when that is asked for."""

from __future__ import annotations

import fcntl
import io
import os
from pathlib import Path

import pytest

from pipeline.collect.mailbox import LARGEST, Letter, MailboxError, in_file, in_maildir, in_mbox, in_stream

ONE, TWO = b"Subject: one\n\nFirst.\n", b"Subject: two\n\nSecond.\n"


def mbox(*letters: bytes) -> bytes:
    return b"".join(b"From mailer-daemon Thu Nov 12 10:00:09 2026\n" + one + b"\n" for one in letters)


@pytest.fixture
def maildir(tmp_path: Path) -> Path:
    folder = tmp_path / "Maildir"
    for name in ("new", "cur", "tmp"):
        (folder / name).mkdir(parents=True)
    (folder / "new" / "1700000001.M1.mx").write_bytes(ONE)
    (folder / "new" / "1700000002.M2.mx").write_bytes(TWO)
    return folder


def take_all(letters: list[Letter]) -> None:
    for letter in letters:
        letter.take()


def test_a_maildirs_new_letters_come_in_their_order_and_move_when_they_are_taken(maildir: Path) -> None:
    letters = list(in_maildir(maildir))
    assert [letter.data for letter in letters] == [ONE, TWO]
    assert len(list((maildir / "new").iterdir())) == 2
    take_all(letters[:1])
    assert [path.name for path in (maildir / "cur").iterdir()] == ["1700000001.M1.mx:2,S"]
    assert [letter.data for letter in in_maildir(maildir)] == [TWO]


def test_a_letter_that_another_reader_moved_meanwhile_is_no_fault(maildir: Path) -> None:
    letters = list(in_maildir(maildir))
    (maildir / "new" / "1700000001.M1.mx").unlink()
    take_all(letters)
    assert list(in_maildir(maildir)) == []


def test_only_files_are_letters(maildir: Path) -> None:
    os.mkfifo(maildir / "new" / "0.pipe")
    (maildir / "new" / "0.link").symlink_to("/dev/zero")
    (maildir / "new" / "0.folder").mkdir()
    (maildir / "new" / ".hidden").write_bytes(ONE)
    assert [letter.data for letter in in_maildir(maildir)] == [ONE, TWO]


def test_of_a_huge_letter_the_beginning_is_read(maildir: Path) -> None:
    (maildir / "new" / "0.huge").write_bytes(b"a" * (LARGEST + 5))
    assert len(next(in_maildir(maildir)).data) == LARGEST


def test_a_folder_that_is_no_maildir_is_told(tmp_path: Path) -> None:
    with pytest.raises(MailboxError, match="there is no maildir"):
        list(in_maildir(tmp_path))


def test_of_an_mbox_only_what_was_added_since_is_read(tmp_path: Path) -> None:
    path, mark = tmp_path / "bounces", tmp_path / "var" / "mark.json"
    assert list(in_mbox(path, mark)) == []
    path.write_bytes(mbox(ONE))
    letters = list(in_mbox(path, mark))
    assert [letter.data.rstrip() for letter in letters] == [ONE.rstrip()]
    assert len(list(in_mbox(path, mark))) == 1
    take_all(letters)
    assert list(in_mbox(path, mark)) == []
    path.write_bytes(mbox(ONE, TWO))
    assert [letter.data.rstrip() for letter in in_mbox(path, mark)] == [TWO.rstrip()]
    assert path.read_bytes() == mbox(ONE, TWO)


def test_an_mbox_that_was_begun_anew_is_read_from_its_start(tmp_path: Path) -> None:
    path, mark = tmp_path / "bounces", tmp_path / "mark.json"
    path.write_bytes(mbox(ONE, ONE, ONE))
    take_all(list(in_mbox(path, mark)))
    path.write_bytes(mbox(TWO))
    assert [letter.data.rstrip() for letter in in_mbox(path, mark)] == [TWO.rstrip()]
    path.write_bytes(mbox(TWO, TWO, TWO, TWO, TWO))  # as long as before, and longer
    assert len(list(in_mbox(path, mark))) == 5


@pytest.mark.parametrize("damaged", ["", "{", "[]", '{"head": 1}', '{"head": "", "read": "x"}'])
def test_a_lost_mark_only_means_that_letters_are_read_again(tmp_path: Path, damaged: str) -> None:
    path, mark = tmp_path / "bounces", tmp_path / "mark.json"
    path.write_bytes(mbox(ONE, TWO))
    mark.write_text(damaged, encoding="utf-8")
    assert len(list(in_mbox(path, mark))) == 2


def test_an_mbox_that_a_server_writes_to_waits_for_the_next_run(tmp_path: Path) -> None:
    path = tmp_path / "bounces"
    path.write_bytes(mbox(ONE))
    held = os.fork()
    if held == 0:  # a lock of this very process would stop nobody
        with path.open("r+b") as file:
            fcntl.lockf(file, fcntl.LOCK_EX)
            (tmp_path / "held").touch()
            while (tmp_path / "held").exists():
                pass
        os._exit(0)
    try:
        while not (tmp_path / "held").exists():
            pass
        with pytest.raises(MailboxError, match="writing to the file"):
            list(in_mbox(path, tmp_path / "mark.json"))
    finally:
        (tmp_path / "held").unlink()
        os.waitpid(held, 0)
    assert len(list(in_mbox(path, tmp_path / "mark.json"))) == 1


def test_from_within_a_letter_begins_none_and_loses_its_quoting() -> None:
    letter = b"Subject: one\n\nText\nFrom here on\n\n>From there on\n"
    (read,) = in_stream(io.BytesIO(mbox(letter)), "x")
    assert read.data == letter.replace(b"\n>From", b"\nFrom") + b"\n"


@pytest.mark.parametrize(
    ("data", "many"), [(ONE, 1), (mbox(ONE), 1), (mbox(ONE, TWO), 2), (b"", 0), (b" \n", 0)]
)
def test_a_stream_holds_a_mail_or_an_mbox(data: bytes, many: int) -> None:
    assert len(list(in_stream(io.BytesIO(data), "standard input"))) == many


def test_what_a_person_names_stays_where_it_is(maildir: Path, tmp_path: Path) -> None:
    path = tmp_path / "one.eml"
    path.write_bytes(ONE)
    for place, many in ((path, 1), (maildir, 2)):
        letters = list(in_file(place))
        take_all(letters)
        assert len(letters) == many == len(list(in_file(place)))
    with pytest.raises(MailboxError, match="cannot be read"):
        list(in_file(tmp_path / "nothing"))
