"""A folder is there whole, or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from pipeline.deliver.channels.files import FilesChannel, repair, write_file, write_folder
from pipeline.errors import OutputError

OLD = {
    "a.txt": b"old",
    "posts/x.txt": b"old post",
    "manifest.json": b'{"outputs": {"a.txt": {}, "posts/x.txt": {}}}',
}
NEW = {"a.txt": b"new", "manifest.json": b'{"outputs": {"a.txt": {}}}'}


def found(folder: Path) -> dict[str, bytes]:
    """Every file by name."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_writing_the_same_twice_writes_once(tmp_path: Path) -> None:
    assert write_folder(tmp_path / "issue", OLD)
    inode = (tmp_path / "issue" / "a.txt").stat().st_ino
    assert not write_folder(tmp_path / "issue", OLD)
    assert (tmp_path / "issue" / "a.txt").stat().st_ino == inode


def test_files_that_are_no_longer_ours_go_and_a_persons_stay(tmp_path: Path) -> None:
    write_folder(tmp_path / "issue", OLD)
    (tmp_path / "issue" / "posts" / "notes.txt").write_bytes(b"mine")
    write_folder(tmp_path / "issue", NEW)
    assert found(tmp_path / "issue") == NEW | {"posts/notes.txt": b"mine"}


def test_nothing_but_the_folder_is_left_beside_it(tmp_path: Path) -> None:
    write_folder(tmp_path / "issue", OLD)
    write_folder(tmp_path / "issue", NEW)
    assert [path.name for path in tmp_path.iterdir()] == ["issue"]


@pytest.mark.parametrize(
    ("left", "kept"),
    [
        ({"issue": OLD}, OLD),
        ({"issue": OLD, ".issue.new": {"a.txt": b"ne"}}, OLD),  # the new one was not complete
        ({".issue.old": OLD, ".issue.new": NEW}, NEW),  # between the two renames
        ({"issue": NEW, ".issue.old": OLD}, NEW),  # before the old one was taken away
        ({".issue.old": OLD}, OLD),
    ],
)
def test_whatever_a_crash_left_one_whole_folder_comes_of_it(
    tmp_path: Path, left: Mapping[str, Mapping[str, bytes]], kept: Mapping[str, bytes]
) -> None:
    for name, files in left.items():
        for file, data in files.items():
            path = tmp_path / "news" / name / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    repair(tmp_path)
    assert [path.name for path in (tmp_path / "news").iterdir()] == ["issue"]
    assert found(tmp_path / "news" / "issue") == kept


def test_one_file_is_replaced_whole(tmp_path: Path) -> None:
    write_file(tmp_path / "w.json", b"1")
    write_file(tmp_path / "w.json", b"2")
    assert found(tmp_path) == {"w.json": b"2"}


def test_a_crash_before_the_new_file_takes_its_place_leaves_the_old_one_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_file(tmp_path / "w.json", b"old")

    def crash(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", crash)
        with pytest.raises(KeyboardInterrupt):
            write_file(tmp_path / "w.json", b"new")
    assert (tmp_path / "w.json").read_bytes() == b"old"


@pytest.mark.parametrize("write", ["file", "folder"])
def test_every_file_is_on_disk_before_it_takes_its_place_and_the_place_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, write: str
) -> None:
    steps: list[int | str] = []
    fsync = os.fsync

    def watched(handle: int) -> None:
        steps.append(os.fstat(handle).st_ino)
        fsync(handle)

    def placing(place: Callable[[Path, Path], None]) -> Callable[[Path, Path], None]:
        def placed(source: Path, target: Path) -> None:
            steps.append("in place")
            place(source, target)

        return placed

    monkeypatch.setattr(os, "fsync", watched)
    monkeypatch.setattr(os, "rename", placing(os.rename))
    monkeypatch.setattr(os, "replace", placing(os.replace))
    if write == "file":
        write_file(tmp_path / "w.json", b"1")
        written = [tmp_path / "w.json"]
    else:
        write_folder(tmp_path / "issue", OLD)
        written = [*(tmp_path / "issue").rglob("*"), tmp_path / "issue"]
    before, after = steps[: steps.index("in place")], steps[steps.index("in place") :]
    assert [path.name for path in written if path.stat().st_ino not in before] == []
    assert tmp_path.stat().st_ino in after


def test_a_folder_without_a_manifest_keeps_all_that_is_not_written_anew(tmp_path: Path) -> None:
    write_folder(tmp_path / "issue", OLD)
    (tmp_path / "issue" / "manifest.json").unlink()
    (tmp_path / "issue" / "notes.txt").write_bytes(b"mine")
    write_folder(tmp_path / "issue", OLD)
    assert found(tmp_path / "issue") == OLD | {"notes.txt": b"mine"}


def test_a_folder_below_a_file_is_refused_in_plain_words(tmp_path: Path) -> None:
    (tmp_path / "news").write_bytes(b"")
    with pytest.raises(OutputError, match="a file stands where a folder is needed"):
        FilesChannel(tmp_path).hand_over("news/2025-05-22", OLD)
