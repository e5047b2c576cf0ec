"""Quoted-printable (RFC 2045, section 6.7), written so that marked places can be filled afterwards.

The standard library's encoder knows nothing of places: it breaks a line in the middle of a token, and the
copy that a reader gets would have to be encoded anew. Here a token stands alone between two soft breaks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

WIDTH = 76  # RFC 2045, 6.7 (5): the longest line, its "=" included
SOFT = b"=\r\n"

_PLAIN = frozenset((0x09, *range(0x20, 0x7F))) - {0x3D}
_CODES = tuple(bytes((byte,)) if byte in _PLAIN else b"=%02X" % byte for byte in range(256))


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
    piece = bytearray()
    for place, octet in enumerate(octets):
        code = _CODES[octet]
        if len(piece) + len(code) > room:
            yield bytes(piece)
            piece.clear()
        if not piece and (code == b"." or octets.startswith(b"From ", place)):
            # A full stop at the start of a line would need stuffing in SMTP, "From " in a mailbox.
            code = b"=%02X" % octet
        piece += code
    yield bytes(piece)
