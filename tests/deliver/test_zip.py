"""A ZIP is there whole or not at all, and the same files make the same bytes."""

from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.deliver.channels.zip import ZipChannel, packed
from pipeline.deliver.sender import Channel
from pipeline.errors import OutputError

FILES = {"mail.html": b"<p>Seeds", "pictures/a.jpg": b"\xff\xd8", "README.txt": "Für dich".encode()}
NAMES = st.text("abcßé ._-/", min_size=1, max_size=12).filter(lambda name: name.strip("/ .") == name)


def unpacked(file: Path) -> dict[str, bytes]:
    """Every file by name."""
    with zipfile.ZipFile(file) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def test_what_was_put_in_comes_out(tmp_path: Path) -> None:
    channel: Channel = ZipChannel(tmp_path)
    assert channel.hand_over("issue.zip", FILES).startswith("3 files, ")
    assert unpacked(tmp_path / "issue.zip") == FILES
    assert [path.name for path in tmp_path.iterdir()] == ["issue.zip"]


def test_an_older_one_gives_way_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    channel = ZipChannel(tmp_path)
    channel.hand_over("issue.zip", {"old": b"old"})

    def crash(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", crash)
        with pytest.raises(KeyboardInterrupt):
            channel.hand_over("issue.zip", FILES)
    assert unpacked(tmp_path / "issue.zip") == {"old": b"old"}
    channel.hand_over("issue.zip", FILES)
    assert unpacked(tmp_path / "issue.zip") == FILES


def test_a_file_that_is_no_zip_by_its_name_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_bytes(b"mine")
    with pytest.raises(OutputError, match=r"config\.toml: a ZIP's name ends in \.zip"):
        ZipChannel(tmp_path).hand_over("config.toml", FILES)
    assert (tmp_path / "config.toml").read_bytes() == b"mine"


@given(st.dictionaries(NAMES, st.binary(max_size=40), max_size=6))
def test_the_same_files_make_the_same_bytes_in_whatever_order_they_come(files: dict[str, bytes]) -> None:
    assert packed(files) == packed(dict(reversed(files.items())))


def test_nothing_in_it_tells_when_or_by_whom_it_was_made() -> None:
    with zipfile.ZipFile(io.BytesIO(packed(FILES))) as archive:
        entries = archive.infolist()
    assert [entry.filename for entry in entries] == sorted(FILES)
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {(entry.external_attr >> 16, entry.compress_type) for entry in entries} == {(0o100644, 0)}
