"""Quoted-printable (RFC 2045, section 6.7), written so that marked places can be filled afterwards.

The standard library's encoder knows nothing of places: it breaks a line in the middle of a token, and the
copy that a reader gets would have to be encoded anew. Here a token stands alone between two soft breaks.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable

WIDTH = 76  # RFC 2045, 6.7 (5): the longest line, its "=" included
SOFT = "=\r\n"

_CONTROLS = bytes((*range(9), *range(11, 32), 127))  # rule 1; rule 2 lets the others stand for themselves
# A row, and room for its soft break; no encoded octet is parted, and elsewhere a "=" does not occur. A full
# stop at the start of a row would need stuffing in SMTP, "From " in a mailbox: they are encoded, and take two
# octets more.
_WHOLE = r"(?<!=)(?<!=.)"
_ROW = re.compile(rf"([.]|F(?=rom ))(.{{0,{WIDTH - 4}}}{_WHOLE})|(.{{1,{WIDTH - 1}}}{_WHOLE})", re.DOTALL)
_AS_IT_IS = re.compile(r"(?![.]|From )[ -<>-~]{0,75}[!-<>-~]|")


def quoted(text: str, tokens: Iterable[str] = ()) -> bytes:
    """Encode text as UTF-8 in quoted-printable with CRLF, at most 76 octets a line.

    Args:
        text: its lines end in a newline.
        tokens: words that must each stand unbroken on a soft-broken line of their own.
    """
    code = _code(text)
    lines = code.split("\n")
    found = [token for token in tokens if token in code]
    marked = {line for token in found for line in lines if token in line}
    pattern = re.compile("(" + "|".join(map(re.escape, found)) + ")") if found else None
    return "\r\n".join(
        [
            line
            if _AS_IT_IS.fullmatch(line) and line not in marked
            else _line(line, pattern if line in marked else None)
            for line in lines
        ]
    ).encode("ascii")


def value(text: str) -> bytes:
    """Encode what fills a place: to stand between two soft breaks, on as many lines as it needs."""
    if text and len(text) < WIDTH and _AS_IT_IS.fullmatch(text):
        return text.encode("ascii")  # most links: nothing to encode, and one line is enough
    return SOFT.join(_rows(_code(text).replace("\n", "=0A"))).encode("ascii")


def _line(code: str, pattern: re.Pattern[str] | None) -> str:
    parts = pattern.split(code) if pattern else [code]
    rows: list[str] = []
    for number, part in enumerate(parts):
        if number % 2:
            rows.append(part)
        elif part or len(parts) == 1:
            rows.extend(_rows(part))
    if rows and rows[-1].endswith((" ", "\t")):
        # White space at the end of a line is lost on the way (rule 3).
        last = rows.pop()
        end = _octets(last[-1])
        rows += [last[:-1] + end] if len(last) + 2 <= WIDTH else [last[:-1], end]
    return SOFT.join(rows)


def _rows(code: str) -> list[str]:
    """Cut into pieces that leave room for the soft break."""
    return [row or _octets(head) + rest for head, rest, row in _ROW.findall(code)] or [""]


def _code(text: str) -> str:
    """Text in ASCII, every other character and "=" encoded; newlines and tabs stay."""
    code = text.replace("=", "=3D").encode("ascii", _CODED)
    if len(code.translate(None, _CONTROLS)) < len(code):
        for control in _CONTROLS:
            code = code.replace(bytes([control]), b"=%02X" % control)
    return code.decode("ascii")


def _octets(text: str) -> str:
    return "=" + text.encode().hex("=").upper()


def _beyond_ascii(error: UnicodeError) -> tuple[str, int]:
    """For `str.encode`, which finds what is not ASCII several times faster than a pattern."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return _octets(error.object[error.start : error.end]), error.end


_CODED = "pipeline.render.quoted"
codecs.register_error(_CODED, _beyond_ascii)
