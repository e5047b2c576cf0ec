"""Mails in a maildir: each whole, each once, whoever reads there meanwhile."""

from __future__ import annotations

import mailbox
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.deliver.channels.maildir import MaildirChannel
from pipeline.deliver.sender import Channel
from pipeline.errors import OutputError
from tests.deliver.test_files import found

MAIL = b"Subject: Seeds\r\n\r\nSwap them.\r\n"


def test_python_s_own_reader_finds_the_mail_as_it_was_written(tmp_path: Path) -> None:
    channel: Channel = MaildirChannel(tmp_path / "box")
    assert channel.hand_over("1.D1R1.weekly", {"mail.eml": MAIL}) == "written"
    box = mailbox.Maildir(tmp_path / "box", create=False)
    assert box.keys() == ["1.D1R1.weekly"]
    assert box.get_bytes("1.D1R1.weekly").replace(b"\r\n", b"\n") == MAIL.replace(b"\r\n", b"\n")
    assert found(tmp_path / "box") == {"new/1.D1R1.weekly": MAIL}


def test_writing_twice_is_once(tmp_path: Path) -> None:
    channel = MaildirChannel(tmp_path)
    channel.hand_over("a", {"mail.eml": MAIL})
    inode = (tmp_path / "new" / "a").stat().st_ino
    assert channel.hand_over("a", {"mail.eml": MAIL}) == "it was there already"
    assert (tmp_path / "new" / "a").stat().st_ino == inode
    channel.sync()
    assert found(tmp_path) == {"new/a": MAIL}


@pytest.mark.parametrize("kept", ["a", "a:2,", "a:2,S"])
def test_what_somebody_has_read_does_not_come_again(tmp_path: Path, kept: str) -> None:
    MaildirChannel(tmp_path).hand_over("a", {"mail.eml": MAIL})
    (tmp_path / "new" / "a").rename(tmp_path / "cur" / kept)
    again = MaildirChannel(tmp_path)
    assert again.hand_over("a", {"mail.eml": MAIL}) == "it was taken from there already"
    assert found(tmp_path) == {f"cur/{kept}": MAIL}


def test_half_a_mail_that_a_crash_left_is_never_in_sight_and_goes(tmp_path: Path) -> None:
    MaildirChannel(tmp_path)
    (tmp_path / "tmp" / "a").write_bytes(MAIL[:9])
    MaildirChannel(tmp_path).hand_over("a", {"mail.eml": MAIL})
    assert found(tmp_path) == {"new/a": MAIL}


def test_a_mail_is_on_disk_before_it_has_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    channel, synced = MaildirChannel(tmp_path), []
    fsync = os.fsync

    def seen(handle: int) -> None:
        fsync(handle)
        synced.append((os.fstat(handle).st_size, sorted(found(tmp_path))))

    monkeypatch.setattr(os, "fsync", seen)
    channel.hand_over("a", {"mail.eml": MAIL})
    assert synced == [(len(MAIL), ["tmp/a"])]


def test_nobody_else_may_read_addresses_there(tmp_path: Path) -> None:
    MaildirChannel(tmp_path / "box").hand_over("a", {"mail.eml": MAIL})
    inside = [tmp_path / "box", *(tmp_path / "box").rglob("*")]
    assert {path.stat().st_mode & 0o077 for path in inside} == {0}


def test_a_folder_with_other_things_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_bytes(b"mine")
    with pytest.raises(OutputError, match="this folder is no maildir, and not empty"):
        MaildirChannel(tmp_path)
    assert found(tmp_path) == {"letter.txt": b"mine"}


def test_a_place_that_cannot_be_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "box").write_bytes(b"")
    with pytest.raises(OutputError, match="a file stands where a folder is needed"):
        MaildirChannel(tmp_path / "box")


@given(st.dictionaries(st.from_regex(r"[0-9]{1,9}\.D[0-9]R[0-9]", fullmatch=True), st.binary(), max_size=5))
def test_any_mails_in_any_order_make_the_same_folder(
    tmp_path_factory: pytest.TempPathFactory, mails: dict[str, bytes]
) -> None:
    there, back = (tmp_path_factory.mktemp("box") for _ in range(2))
    for folder, names in ((there, list(mails)), (back, [*reversed(mails), *mails])):
        channel = MaildirChannel(folder)
        for name in names:
            channel.hand_over(name, {"mail.eml": mails[name]})
    assert found(there) == found(back) == {f"new/{name}": data for name, data in mails.items()}
