"""Folding plain text to columns, as a terminal counts them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_WIDE = re.compile(
    r"([\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\U00020000-\U0003fffd])"
)
# All but letters, digits, quotation marks and dashes that take a column each, whatever stands beside them.
_UNEVEN = re.compile("[^\x00-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e]")
# What may not begin a line in Chinese and Japanese, and what may not end one (a few of JIS X 4051's).
_NOT_FIRST = frozenset("、。，．・：；？！）］｝」』】〉》〕ー々ゝヽぁぃぅぇぉっゃゅょァィゥェォッャュョ…‥")
_NOT_LAST = frozenset("（［｛「『【〈《〔")


def columns(text: str) -> int:
    """How many columns a text takes: two for a wide character, none for a mark upon another."""
    return sum(_columns(char) for char in text) if _UNEVEN.search(text) else len(text)


def fold(text: str, width: int, *, rest: str = "") -> str:
    """Fold one paragraph at its blanks, and between the characters of scripts that use none.

    Args:
        text: blanks at its start stay.
        width: columns; a word that is longer, an address for one, stays whole.
        rest: what every line but the first begins with.
    """
    start = text[: len(text) - len(text.lstrip(" "))]
    flat = start + " ".join(text.split())
    if not _UNEVEN.search(flat):
        return flat if len(flat) <= width else _fold_words(start, text.split(), width, rest)
    if columns(flat) <= width:
        return flat
    lines: list[str] = []
    line, filled, empty = start, columns(start), True
    for blank, piece in _pieces(text):
        size = columns(piece)
        gap = " " if blank and not empty else ""
        if not empty and filled + len(gap) + size > width:
            lines.append(line)
            line, filled, gap = rest, columns(rest), ""
        line += gap + piece
        filled += len(gap) + size
        empty = False
    return "\n".join((*lines, line))


def _fold_words(line: str, words: list[str], width: int, rest: str) -> str:
    """Fold words that have a column for each character."""
    lines: list[str] = []
    for number, word in enumerate(words):
        if number and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = f"{rest}{word}"
        else:
            line = f"{line} {word}" if number else f"{line}{word}"
    return "\n".join((*lines, line))


def _pieces(text: str) -> Iterator[tuple[bool, str]]:
    """What cannot be parted, and whether a blank stands before it."""
    for word in text.split():
        if word.isascii():
            yield True, word
            continue
        blank, piece = True, ""
        for part in _WIDE.split(word):
            if not part:
                continue
            if piece and part[0] not in _NOT_FIRST and piece[-1] not in _NOT_LAST and _breaks(piece, part):
                yield blank, piece
                blank, piece = False, ""
            piece += part
        yield blank, piece


def _breaks(before: str, after: str) -> bool:
    return bool(_WIDE.fullmatch(before[-1]) or _WIDE.fullmatch(after[0])) and not unicodedata.combining(
        after[0]
    )


def _columns(char: str) -> int:
    if unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in {"W", "F"} else 1
