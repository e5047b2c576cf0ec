"""Calling the command that carries the public site to its web server."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

from pipeline.errors import OutputError
from pipeline.text.markup import one_line

_WHERE = "after_publish"
_TODO = "Mend that and run the same command again; no mail goes out before"
_GRACE = 5  # seconds between asking a command to end and ending it
_TAIL = 4096  # bytes of what it said that are looked at
_SHOWN = 300  # characters of it that are told


def carry(command: Sequence[str], *, folder: Path, limit: float) -> None:
    """Run a command to its end. It may be called again with the same files at any time.

    No shell reads the words, so nothing in them is expanded; it is given no input, and what it prints is
    kept for the message. On a timeout it ends together with whatever it has started.

    Args:
        command: the program and its words.
        folder: where it runs.
        limit: seconds.

    Raises:
        OutputError: it could not be started, took too long, or left with anything but 0.
    """
    with TemporaryFile() as said:
        try:
            process = subprocess.Popen(  # noqa: S603 - the words of whoever wrote config.toml
                list(command),
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) else str(error)
            raise OutputError(
                f"{command[0]} cannot be started ({reason})", where=_WHERE, todo=_TODO
            ) from error
        try:
            code = process.wait(limit)
        except subprocess.TimeoutExpired as error:
            raise OutputError(
                f"{command[0]} took longer than {limit:g} seconds{_last_words(said)}",
                where=_WHERE,
                todo=_TODO,
            ) from error
        finally:
            _end(process)
        if code:
            how = f"was ended by signal {-code}" if code < 0 else f"left with {code}"
            raise OutputError(f"{command[0]} {how}{_last_words(said)}", where=_WHERE, todo=_TODO)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a command that is still at work, and all that it has started."""
    if process.poll() is not None:
        return
    for number in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, number)
            process.wait(_GRACE)
        except subprocess.TimeoutExpired:
            continue
        except ProcessLookupError:
            process.wait()
        return


def _last_words(said: IO[bytes]) -> str:
    """The end of what it printed, for the message."""
    size = said.seek(0, os.SEEK_END)
    said.seek(max(0, size - _TAIL))
    lines = [line for line in map(one_line, said.read().decode("utf-8", "replace").splitlines()) if line]
    words = " / ".join(lines[-3:])
    return f": {words[-_SHOWN:]}" if words else ""
