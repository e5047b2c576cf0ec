"""The maildir channel: a folder with a file for each mail, as mail servers and mail programs read it.

A mail is written in `tmp`, put on disk, and renamed into `new`, so that nobody reads half of one. Whoever
takes it from there moves it into `cur` (D. J. Bernstein, *Using maildir format*).
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from pipeline.deliver.channels.files import explained
from pipeline.errors import OutputError

MESSAGE = "mail.eml"
"""The file that is handed over."""

_PARTS = ("tmp", "new", "cur")
_FLAGS = ":"  # what stands behind it in `cur` says whether the mail was read


class MaildirChannel:
    """Puts mails into a maildir, each once: one that is there, or has been read there, stays as it is.

    Only this user may read them, since there are addresses in them.

    Args:
        folder: of the maildir; it is made if it is not there.

    Raises:
        OutputError: something else is in the folder, or it cannot be written.
    """

    name = "maildir"
    repeatable = True

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        with explained(folder):
            if folder.is_dir() and any(folder.iterdir()) and not (folder / "new").is_dir():
                raise OutputError(
                    "this folder is no maildir, and not empty", where=str(folder), todo="Name another folder"
                )
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            for part in _PARTS:
                (folder / part).mkdir(exist_ok=True, mode=0o700)
            self._taken = {path.name.partition(_FLAGS)[0] for path in (folder / "cur").iterdir()}

    def hand_over(self, recipient: str, files: Mapping[str, bytes]) -> str:
        """Put `mail.eml` in under a name; says whether it was there.

        Args:
            recipient: the mail's name, which must be its own for ever; letters, digits, dots and hyphens.
            files: with `mail.eml` among them.

        Raises:
            OutputError: the disk is full, or the folder cannot be written.
        """
        waiting, place = self._folder / "tmp" / recipient, self._folder / "new" / recipient
        data = files[MESSAGE]
        with explained(place):
            if recipient in self._taken:
                return "it was taken from there already"
            if _holds(place, data):
                return "it was there already"
            handle = os.open(waiting, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            waiting.replace(place)
        return "written"

    def sync(self) -> None:
        """Put the names on disk too, which is enough to do once: a mail whose name is lost is written again.

        Raises:
            OutputError: the disk refuses.
        """
        with explained(self._folder):
            handle = os.open(self._folder / "new", os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)


def _holds(place: Path, data: bytes) -> bool:
    try:
        return place.read_bytes() == data
    except FileNotFoundError:
        return False
