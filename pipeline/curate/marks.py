"""The marks of an entry: numbers that it shares with whatever may tell the same.

They stand for its address, its title as a whole, and a few rare words of title and opening, always the least
of them by one fixed order: who shares many words shares some of these. `matching` finds who shares them. They
are made once, when the entry comes, and kept, with the version of the rules that made them.
"""

from __future__ import annotations

import html
import re
import struct
import unicodedata
from collections.abc import Iterable
from zlib import crc32

from pipeline.curate.general_links import is_general
from pipeline.curate.keys import own_link
from pipeline.curate.reading import bare_title, level, tokenize
from pipeline.curate.word_weights import RARE, stem, weight
from pipeline.model.entries import Entry

STEM, TITLE, LINK = range(3)
"""What a mark stands for, as its two lowest bits say."""

VERSION = 2
"""The first byte. One more whenever the same entry gets other marks; those before 2 had no such byte."""

_OPENING = 4_000  # characters of a fragment in which its first words are looked for
_LETTERS = 500  # of a text: who repeats a story repeats its beginning
_STEMS, _TITLE_STEMS = 10, 6

_COMMON = 1 << 32  # beyond every mark
_REMEMBERED = 60_000  # words

_TAG = re.compile(r"<[^<>]*>")
_WORD = re.compile(r"[^\W_]{2,}")


def marks_of(entry: Entry) -> bytes:
    """The marks of an entry: a byte for the version and four for each mark, the same on every machine."""
    words = _words(bare_title(entry.title))
    fragment = (entry.content or entry.summary)[:_OPENING]
    opening = html.unescape(_TAG.sub(" ", fragment)).lstrip()[:_LETTERS]
    ranks = set(map(_RANKS.__getitem__, words))
    found = {*_least(ranks, _TITLE_STEMS)}
    found.update(_least(ranks.union(map(_RANKS.__getitem__, _words(opening))), _STEMS))
    found.add(_mark(" ".join(sorted(words)), TITLE))
    if (link := own_link(entry)) and not is_general(link):
        found.add(_mark(link, LINK))
    return struct.pack(f"<B{len(found)}I", VERSION, *sorted(found))


def is_current(marks: bytes) -> bool:
    """Whether marks were made by the rules of today; if there are none at all, nobody is to be found."""
    return not marks or (len(marks) % 4 == 1 and marks[0] == VERSION)


def unpacked(marks: bytes) -> tuple[int, ...]:
    """The numbers in marks.

    Raises:
        ValueError: they are of older rules, which is a mistake in the program: nobody would share them.
    """
    if not is_current(marks):
        raise ValueError("marks of older rules must be made anew before they are compared")
    return struct.unpack(f"<{len(marks) // 4}I", marks[1:])


def _words(text: str) -> set[str]:
    if text.isascii():
        return set(_WORD.findall(text.lower()))
    folded = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    return set(_WORD.findall(folded.lower()))


def _least(ranks: Iterable[int], most: int) -> list[int]:
    """The marks of so many words; what every other notice holds only where the rare ones are too few."""
    return [rank % _COMMON for rank in sorted(filter(None, ranks))[:most]]


class _Ranks(dict[str, int]):
    """The mark of each word's stem, moved behind all rare ones if many notices hold it; zero if all may.

    A dictionary that fills itself, for it is asked for every word of every new entry.
    """

    def __missing__(self, word: str) -> int:
        if len(self) >= _REMEMBERED:
            self.clear()
        self[word] = rank = self._rank(word)
        return rank

    @staticmethod
    def _rank(word: str) -> int:
        levelled = (level(word),) if word.isascii() else tokenize(word)
        stems = [stem(each) for each in levelled]
        stemmed = max(stems, key=weight, default="")
        if not stemmed or not (weighs := weight(stemmed)):
            return 0
        mark = _mark(stemmed, STEM) or 4
        return mark if weighs >= RARE else _COMMON + mark


_RANKS = _Ranks()


def _mark(text: str, kind: int) -> int:
    return crc32(text.encode("utf-8", "replace")) & ~3 | kind
