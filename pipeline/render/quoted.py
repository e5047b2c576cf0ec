"""Quoted-printable (RFC 2045, section 6.7), written so that marked places can be filled afterwards.

The standard library's encoder knows nothing of places: it breaks a line in the middle of a token, and the
copy that a reader gets would have to be encoded anew. Here a token stands alone between two soft breaks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

WIDTH = 76  # RFC 2045, 6.7 (5): the longest line, its "=" included
SOFT = b"=\r\n"

_UNSAFE = re.compile(rb"[^\t -~]+")  # rule 1; rule 2 lets the others stand for themselves, all but "="
_EQUALS = ord("=")
_AS_IT_IS = re.compile(r"(?![.]|From )[ -<>-~]{0,75}[!-<>-~]|")


def quoted(text: str, tokens: Iterable[str] = ()) -> bytes:
    """Encode text as UTF-8 in quoted-printable with CRLF, at most 76 octets a line.

    Args:
        text: its lines end in a newline.
        tokens: words that must each stand unbroken on a soft-broken line of their own.
    """
    pattern = re.compile("(" + "|".join(re.escape(token) for token in tokens) + ")") if tokens else None
    return b"\r\n".join(_line(line, pattern) for line in text.split("\n"))


def value(text: str) -> bytes:
    """Encode what fills a place: to stand between two soft breaks, on as many lines as it needs."""
    return SOFT.join(_pieces(text.encode()))


def _line(line: str, pattern: re.Pattern[str] | None) -> bytes:
    if _AS_IT_IS.fullmatch(line) and not (pattern and pattern.search(line)):
        return line.encode("ascii")
    parts = pattern.split(line) if pattern else [line]
    rows: list[bytes] = []
    for number, part in enumerate(parts):
        if number % 2:
            rows.append(part.encode("ascii"))
        elif part or len(parts) == 1:
            rows.extend(_pieces(part.encode()))
    if rows and rows[-1].endswith((b" ", b"\t")):
        # White space at the end of a line is lost on the way (rule 3).
        last = rows.pop()
        end = b"=%02X" % last[-1]
        rows += [last[:-1] + end] if len(last) + 2 <= WIDTH else [last[:-1], end]
    return SOFT.join(rows)


def _pieces(octets: bytes) -> Iterator[bytes]:
    """Cut into encoded pieces that leave room for the soft break."""
    room = WIDTH - 1
    code = _UNSAFE.sub(_coded, octets.replace(b"=", b"=3D"))
    start = 0
    while True:
        head = b""
        if code.startswith((b".", b"From "), start):
            # A full stop at the start of a line would need stuffing in SMTP, "From " in a mailbox.
            head = b"=%02X" % code[start]
            start += 1
        stop = start + room - len(head)
        if stop < len(code):
            # An encoded octet is not parted; elsewhere a "=" does not occur.
            if code[stop - 1] == _EQUALS:
                stop -= 1
            elif code[stop - 2] == _EQUALS:
                stop -= 2
        yield head + code[start:stop]
        start = stop
        if start >= len(code):
            return


def _coded(match: re.Match[bytes]) -> bytes:
    return b"".join(b"=%02X" % octet for octet in match[0])
