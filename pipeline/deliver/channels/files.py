"""The files channel: a folder that is there whole, or not at all.

A folder is written beside its place under a hidden name, put on disk, and then swapped in by renaming. A
crash can leave the old folder, the new one, or for an instant none with both beside it; `repair` settles
the last on the next run.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from pipeline.errors import OutputError


class FilesChannel:
    """Writes an issue's folder. Writing the same files twice is the same as once, so a crash is no doubt."""

    name = "files"
    repeatable = True

    def __init__(self, root: Path) -> None:
        self._root = root

    def hand_over(self, recipient: str, files: Mapping[str, bytes]) -> str:
        """Write the files into the folder `recipient`, below the root; says what was done.

        Raises:
            OutputError: the disk is full, or the folder cannot be written.
        """
        changed = write_folder(self._root / recipient, files)
        return f"{len(files)} files written" if changed else "the files were there already"


def write_folder(target: Path, files: Mapping[str, bytes]) -> bool:
    """Make `target` hold these files, and those that a person put there; False if it did already.

    Args:
        files: by name, with `/` for folders inside.

    Raises:
        OutputError: the disk is full, or the folder cannot be written.
    """
    with explained(target):
        _repair_one(target)
        if _holds(target, files):
            return False
        fresh, old = _beside(target, "new"), _beside(target, "old")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(fresh, ignore_errors=True)
        for name, data in files.items():
            _write_through(fresh / name, data)
        for name in _not_ours(target, files):
            (fresh / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(target / name, fresh / name)
        for folder in {(fresh / name).parent for name in files} | {fresh}:
            _sync(folder)
        if target.exists():
            os.rename(target, old)  # noqa: PTH104 - the step that a crash test must be able to stop at
        os.rename(fresh, target)  # noqa: PTH104 - as above
        _sync(target.parent)
        shutil.rmtree(old, ignore_errors=True)
    return True


def write_file(target: Path, data: bytes) -> None:
    """Replace one file, whole or not at all.

    Raises:
        OutputError: the disk is full, or the folder cannot be written.
    """
    with explained(target):
        fresh = _beside(target, "new")
        _write_through(fresh, data)
        os.replace(fresh, target)  # noqa: PTH105 - as above
        _sync(target.parent)


def repair(root: Path) -> None:
    """Settle what a crash left in the folders below `root`.

    Raises:
        OutputError: a folder cannot be written.
    """
    with explained(root):
        left = {
            path for end in ("old", "new") for deep in ("", "*/") for path in root.glob(f"{deep}.*.{end}")
        }
        for target in sorted({path.with_name(path.name[1:-4]) for path in left}):
            _repair_one(target)


def _repair_one(target: Path) -> None:
    fresh, old = _beside(target, "new"), _beside(target, "old")
    if old.exists() and not target.exists():
        # The crash came between the two renames: the new folder was complete before the first of them.
        os.rename(fresh if fresh.exists() else old, target)  # noqa: PTH104 - as above
    for left in (fresh, old):
        shutil.rmtree(left, ignore_errors=True)


def _beside(target: Path, ending: str) -> Path:
    return target.with_name(f".{target.name}.{ending}")


def _holds(target: Path, files: Mapping[str, bytes]) -> bool:
    if not target.is_dir():
        return False
    ours = {name for name in _listed(target) if (target / name).is_file()}
    if ours - set(files):
        return False
    return all(
        (target / name).is_file() and (target / name).read_bytes() == data for name, data in files.items()
    )


def _listed(target: Path) -> set[str]:
    """The files of ours in the folder, by its own manifest."""
    try:
        manifest = json.loads((target / "manifest.json").read_bytes())
        return {*manifest["outputs"], "manifest.json"}
    except (OSError, ValueError, KeyError, TypeError):
        return set()


def _not_ours(target: Path, files: Mapping[str, bytes]) -> Iterator[str]:
    """What a person put into the folder, to be kept; everything, where the folder lacks its manifest."""
    ours = _listed(target)
    for path in sorted(target.rglob("*")):
        name = path.relative_to(target).as_posix()
        if path.is_file() and name not in ours and name not in files:
            yield name


def _write_through(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn the system's refusal into words that say what to do."""
    try:
        yield
    except OSError as error:
        if isinstance(error, OutputError):
            raise
        where = str(error.filename or path)
        match error.errno:
            case errno.ENOSPC | errno.EDQUOT:
                what, todo = (
                    "the disk is full",
                    "Make room and run the same command again; nothing was half written",
                )
            case errno.EACCES | errno.EPERM | errno.EROFS:
                what, todo = "this folder cannot be written", "Give this user the right to write there"
            case errno.ENOTDIR | errno.EEXIST | errno.EISDIR:
                what, todo = "a file stands where a folder is needed", "Move it away"
            case _:
                what, todo = (
                    f"it cannot be written ({error.strerror})",
                    "Mend that and run the same command again",
                )
        raise OutputError(what, where=where, todo=todo) from error
