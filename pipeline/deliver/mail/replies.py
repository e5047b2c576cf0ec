"""What a mail server says, read as it comes in. Pure: bytes in, replies out."""

from __future__ import annotations

import re
from dataclasses import dataclass

_LONGEST = 2048  # octets in a line; RFC 5321, 4.5.3.1.5 has 512, and some servers say more
_MOST = 128  # lines in a reply
_ENHANCED = re.compile(rb"([245]\.\d{1,3}\.\d{1,3})(?= |$)")  # RFC 3463, 2


class GarbageError(Exception):
    """What came is no SMTP; what the server means cannot be known."""


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer.

    Attributes:
        code: 200 to 599.
        text: the words of its lines, without the numbers, joined by spaces.
    """

    code: int
    text: bytes

    @property
    def enhanced(self) -> str:
        """Its enhanced status code (RFC 3463), if it has one that fits its number; else empty."""
        found = _ENHANCED.match(self.text)
        if not found or found[1][0] != ord("0") + self.code // 100:
            return ""
        return found[1].decode()

    @property
    def words(self) -> str:
        """All of it, on one line, cut to what a ledger wants to keep."""
        text = " ".join(self.text.decode("utf-8", "replace").split())
        return f"{self.code} {''.join(char for char in text if char.isprintable())}".rstrip()[:300]


class Replies:
    """Puts together the replies of one line, however they are cut in pieces."""

    def __init__(self) -> None:
        self._rest = b""
        self._lines: list[bytes] = []  # of a reply that goes on

    def feed(self, data: bytes) -> list[Reply]:
        """The replies that these bytes complete.

        Raises:
            GarbageError: a line is no reply, is too long, or has another number than the one that it goes on.
        """
        *lines, self._rest = (self._rest + data).split(b"\n")
        if len(self._rest) > _LONGEST:
            raise GarbageError("the server sends a line without an end")
        found = []
        for raw in lines:
            reply = self._line(raw.removesuffix(b"\r"))
            if reply:
                found.append(reply)
        return found

    def _line(self, line: bytes) -> Reply | None:
        number, mark = line[:3], line[3:4]
        if not (number.isdigit() and b"200" <= number <= b"599" and mark in b" -") or len(line) > _LONGEST:
            raise GarbageError(f"the server says what is no reply: {line[:60]!r}")
        if not self._lines and mark != b"-":
            return Reply(int(number), line[4:])
        if self._lines and self._lines[0][:3] != number:
            raise GarbageError(f"the server changes its mind within a reply: {line[:60]!r}")
        self._lines.append(line)
        if len(self._lines) > _MOST:
            raise GarbageError("the server sends a reply without an end")
        if mark == b"-":
            return None
        text = b" ".join(one[4:] for one in self._lines)
        self._lines = []
        return Reply(int(number), text)
