"""The ZIP channel: one file with all that a person takes to a mailing service."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

from pipeline.deliver.channels.files import write_file
from pipeline.errors import OutputError

_WHEN = (1980, 1, 1, 0, 0, 0)  # the first moment that a ZIP can tell
_UNIX = 3  # ZIP's number for who wrote it
_MODE = 0o100644 << 16  # an ordinary file, for all to read


class ZipChannel:
    """Writes files into a ZIP, whole or not at all. Twice is the same as once, so a crash is no doubt.

    Args:
        root: where relative names begin.
    """

    name = "zip"
    repeatable = True

    def __init__(self, root: Path) -> None:
        self._root = root

    def hand_over(self, recipient: str, files: Mapping[str, bytes]) -> str:
        """Write the files into the ZIP `recipient`, in the place of an older one; says how large it is.

        Raises:
            OutputError: its name does not end in .zip, the disk is full, or the folder cannot be written.
        """
        target = self._root / recipient
        if target.suffix.lower() != ".zip":  # nothing else is replaced by mistake
            raise OutputError("a ZIP's name ends in .zip", where=recipient, todo="Name it so")
        data = packed(files)
        write_file(target, data)
        return f"{len(files)} files, {len(data):,} bytes"


def packed(files: Mapping[str, bytes]) -> bytes:
    """The bytes of a ZIP with these files, which are the same each time.

    Nothing is compressed: pictures are already, and zlib's versions differ in what they make of a text.

    Args:
        files: by name, with `/` for folders inside.
    """
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, _WHEN)
            entry.create_system = _UNIX
            entry.external_attr = _MODE
            archive.writestr(entry, files[name])
    return out.getvalue()
