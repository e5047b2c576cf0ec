"""Where mail that came back waits: a maildir, an mbox file, one file, or a mailbox on a server (IMAP).

Each letter is taken off its box (`take`) only when what it says is in our database. Whoever is killed in
between reads it again, which changes nothing: a report is known by its bytes.
"""

from __future__ import annotations

import json
import os
import shutil
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import IO

from pipeline.errors import PipelineError

LARGEST = 1024 * 1024
"""Bytes of a letter that are read. What says why it came back stands at its beginning."""

_BLOCK = 64 * 1024  # bytes of a line at most; what is longer counts as several
_HEAD = 512  # bytes by which a file is known to be the one that was read before


class MailboxError(PipelineError):
    """A mailbox cannot be read; others can."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail that waits.

    Attributes:
        name: where it is, for people.
        data: its bytes, or its first `LARGEST`.
        take: takes it off the box; raises MailboxError if that fails.
    """

    name: str
    data: bytes
    take: Callable[[], None]


def nothing() -> None:
    """Take a letter off a box that is only looked at."""


def in_maildir(folder: Path) -> Iterator[Letter]:
    """The new letters of a maildir, the oldest first; taking one moves it from `new` to `cur`.

    Args:
        folder: that `new` and `cur` are in.

    Raises:
        MailboxError: it is no maildir, or may not be read or written.
    """
    new, cur = folder / "new", folder / "cur"
    with _explained(folder, "Name a maildir that this user may read and write, with new and cur inside"):
        if not new.is_dir():
            raise MailboxError(
                "there is no maildir", where=str(folder), todo="Look at maildir under [bounces]"
            )
        names = sorted(one.name for one in new.iterdir() if not one.name.startswith("."))
    for name in names:
        path = new / name
        with _explained(path, "Let this user read and write there"):
            # Another reader may have moved it since, and a pipe in there would never end.
            try:
                if not stat.S_ISREG(path.lstat().st_mode):
                    continue
                with path.open("rb") as file:
                    data = file.read(LARGEST)
            except FileNotFoundError:
                continue
        yield Letter(str(path), data, partial(_seen, path, cur))


def _seen(path: Path, cur: Path) -> None:
    with _explained(path, "Let this user write in new and cur"), suppress(FileNotFoundError):
        cur.mkdir(exist_ok=True)
        base = path.name.partition(":")[0]
        path.rename(cur / f"{base}:2,S")


def in_mbox(path: Path, mark: Path) -> Iterator[Letter]:
    """The letters that were added to an mbox file since it was last read. The file itself stays as it is.

    Args:
        path: the file. None there: nothing came back yet.
        mark: where to keep how far it was read.

    Raises:
        MailboxError: it may not be read, or a mail server is just writing to it.
    """
    with _explained(path, "Let this user read the file, and write the folder var"):
        if not path.exists():
            return
        with path.open("rb") as file:
            with _unwritten(file, path):
                start = _read_to(file, mark)
                file.seek(start)
                spans = list(_spans(file, start))
                head = _head(file)
            for place, end in spans:
                yield Letter(
                    f"{path}, byte {place}", _letter(file, place, end), partial(_keep_mark, mark, head, end)
                )


def in_file(path: Path) -> Iterator[Letter]:
    """The letters of a file or folder that a person names, which stay there: one mail, an mbox, or a maildir.

    Raises:
        MailboxError: it cannot be read.
    """
    with _explained(path, "Name a mail, an mbox file or a maildir"):
        if path.is_dir():
            letters = [Letter(one.name, one.data, nothing) for one in in_maildir(path)]
        else:
            with path.open("rb") as file:
                letters = list(in_stream(file, str(path)))
    yield from letters


def in_stream(file: IO[bytes], name: str) -> Iterator[Letter]:
    """One mail, as mail servers hand it to a command, or the letters of an mbox.

    Args:
        file: at its beginning.
        name: how messages call it.
    """
    with SpooledTemporaryFile(max_size=LARGEST) as kept:  # a pipe cannot be read twice
        shutil.copyfileobj(file, kept)
        kept.seek(0)
        data = kept.read(LARGEST)
        if not data.startswith(b"From "):
            if data.strip():
                yield Letter(name, data, nothing)
            return
        kept.seek(0)
        for start, end in list(_spans(kept, 0)):
            yield Letter(f"{name}, byte {start}", _letter(kept, start, end), nothing)


def _spans(file: IO[bytes], place: int) -> Iterator[tuple[int, int]]:
    """Where each letter begins and ends: with a `From ` line, first or after an empty line (RFC 4155)."""
    start: int | None = None
    empty = True
    while line := file.readline(_BLOCK):
        if empty and line.startswith(b"From "):
            if start is not None:
                yield start, place
            start = place
        empty = line in {b"\n", b"\r\n"}
        place += len(line)
    if start is not None:
        yield start, place


def _letter(file: IO[bytes], start: int, end: int) -> bytes:
    file.seek(start)
    data = file.read(min(end - start, LARGEST)).partition(b"\n")[2]
    return data.replace(b"\n>From ", b"\nFrom ")


def _head(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read(_HEAD).hex()


def _read_to(file: IO[bytes], mark: Path) -> int:
    """Up to where a file was read; 0 if it is another file by now."""
    try:
        kept = json.loads(mark.read_text(encoding="utf-8"))
        head, place = str(kept["head"]), int(kept["read"])
    except (OSError, ValueError, TypeError, KeyError):
        return 0
    size = file.seek(0, os.SEEK_END)
    return place if place <= size and head and _head(file).startswith(head) else 0


def _keep_mark(mark: Path, head: str, place: int) -> None:
    with _explained(mark, "Let this user write there"):
        mark.parent.mkdir(parents=True, exist_ok=True)
        # A file that is still short is known by as much of it as was read.
        kept = {"head": head[: 2 * min(_HEAD, place)], "read": place}
        new = mark.with_name(f"{mark.name}.new")
        new.write_text(json.dumps(kept), encoding="utf-8")
        new.replace(mark)


@contextmanager
def _unwritten(file: IO[bytes], path: Path) -> Iterator[None]:
    """Keep mail servers from writing meanwhile, by the lock that they take themselves (fcntl).

    Raises:
        MailboxError: one is writing now.
    """
    try:
        import fcntl  # noqa: PLC0415 - there is none on Windows, and no mail server that writes mbox files
    except ImportError:
        yield
        return
    try:
        fcntl.lockf(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError as error:
        raise MailboxError(
            "a mail server is writing to the file", where=str(path), todo="The next run reads it"
        ) from error
    try:
        yield
    finally:
        fcntl.lockf(file, fcntl.LOCK_UN)


@contextmanager
def _explained(path: Path, todo: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise MailboxError(
            f"it cannot be read or written ({error.strerror})", where=str(path), todo=todo
        ) from error
