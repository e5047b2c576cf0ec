"""Which entries are worth comparing at all, out of hundreds of thousands.

Each entry has a few marks: numbers that stand for its address, its title as a whole, the words of its title,
and pieces of its text. They are made once, when it comes; who shares a mark with a new entry is compared
with it (`duplicates.compare` decides), and nobody else is read again.
"""

from __future__ import annotations

import html
import re
import struct
import unicodedata
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import groupby, pairwise
from typing import NamedTuple
from zlib import crc32

from pipeline.curate.duplicates import WINDOW
from pipeline.curate.reading import bare_title
from pipeline.model.entries import Entry

MASS = 5_000
"""New entries beyond which this is a first import, where common words bring nobody together."""

_CROWD = 40  # holders of a mark beyond which it is common
_MASS_CROWD = 8  # the same in a first import
_SHARE = 0.6  # of the words of the shorter title
_REACH = 6  # neighbours in time on either side that a holder of a common mark meets

_OPENING = 4_000  # characters of a fragment in which its first words are looked for
_LETTERS = 400  # of a text: who repeats a story repeats its beginning
_PIECES = 4
_SPREAD = 0x9E3779B1  # odd, so that no bit is lost
_TITLE_WORDS = 10

_TAG = re.compile(r"<[^<>]*>")
_WORD = re.compile(r"\w+")
_LONG_WORD = re.compile(r"\w{4,}")  # pairs of short ones stand in every text

# The two lowest bits of a mark say what it stands for.
_TITLE_WORD, _TITLE, _PIECE, _LINK = range(4)


class Marked(NamedTuple):
    """An entry by its marks.

    Attributes:
        entry: the store's number for it.
        day: of the event or of publication, as an ordinal.
        marks: as `marks_of` gives them.
    """

    entry: int
    day: int
    marks: bytes


def own_link(entry: Entry) -> str:
    """The canonical link of an entry, if it leads to this entry alone; else empty.

    A link that several entries share is no key of theirs (`identity.document_keys`), and neither is the home
    page that stands in for a missing one.
    """
    return next((key.removeprefix("link:") for key in entry.keys if key.startswith("link:")), "")


def day_of(entry: Entry, first_seen: datetime) -> int:
    """The day of an entry, as an ordinal."""
    return (entry.starts or entry.published or first_seen).astimezone(UTC).toordinal()


def marks_of(entry: Entry) -> bytes:
    """The marks of an entry, four bytes each, the same on every machine."""
    words = sorted(set(_title_words(entry.title)))
    found = [_mark(word, _TITLE_WORD) for word in words[:_TITLE_WORDS]]
    found.append(_mark(" ".join(words), _TITLE))
    fragment = (entry.content or entry.summary)[:_OPENING]
    text = html.unescape(_TAG.sub(" ", fragment)).casefold()
    opening = _LONG_WORD.findall(text[:_LETTERS])
    hashes = [crc32(word.encode("utf-8", "replace")) for word in opening]
    pieces = {(one * _SPREAD ^ two * 7) & 0xFFFFFFFC | _PIECE for one, two in pairwise(hashes)}
    found += sorted(pieces)[:_PIECES]
    if link := own_link(entry):
        found.append(_mark(link, _LINK))
    return struct.pack(f"<{len(found)}I", *found)


def _mark(text: str, kind: int) -> int:
    return crc32(text.encode("utf-8", "replace")) & ~3 | kind


def _title_words(title: str) -> list[str]:
    """The beginnings of words, so that 'grant' meets 'grants'."""
    bare = bare_title(title).lower()
    if not bare.isascii():
        bare = "".join(
            char for char in unicodedata.normalize("NFKD", bare) if not unicodedata.combining(char)
        )
    return [word[:5] for word in _WORD.findall(bare) if len(word) > 2 or word.isdigit()]


def candidate_pairs(fresh: Iterable[Marked], known: Iterable[Marked]) -> list[tuple[int, int]]:
    """Pairs of entries that share a mark, at least one of each pair new, in a fixed order.

    A rare mark brings all its holders together, a common one only neighbours in time. But for those with one
    address, nobody meets across more than `WINDOW` days; and a word or a piece in common is not enough. Time
    and memory grow with the number of entries, whatever they share.

    Args:
        fresh: new entries.
        known: all others that may be told again; read once, and only what shares a mark is kept.
    """
    blocks = _Blocks()
    for marked in fresh:
        blocks.add_fresh(marked)
    for marked in known:
        blocks.add_known(marked)
    return sorted(blocks.pairs())


class _Blocks:
    """Holders by mark, in a few bytes each."""

    def __init__(self) -> None:
        self.fresh = 0  # the first so many are new
        self._entries = array("q")
        self._days = array("l")
        self._words = array("B")  # how many words the title has
        self._marks = array("I")  # of all, one after the other
        self._ends = array("l", [0])
        self._holds = bytearray(1 << 24)  # whether a new entry has such a mark, or one of the same remainder
        self._shards = [array("Q") for _ in range(32)]  # a mark and a place in one number; sorted in parts

    def add_fresh(self, marked: Marked) -> None:
        marks = _unpacked(marked.marks)
        for mark in marks:
            self._holds[mark & 0xFFFFFF] = 1
        self._add(marked, marks, marks)
        self.fresh += 1

    def add_known(self, marked: Marked) -> None:
        holds = self._holds
        marks = _unpacked(marked.marks)
        shared = [mark for mark in marks if holds[mark & 0xFFFFFF]]
        if shared:
            self._add(marked, marks, shared)

    def _add(self, marked: Marked, marks: Sequence[int], shared: Sequence[int]) -> None:
        place = len(self._entries)
        self._entries.append(marked.entry)
        self._days.append(marked.day)
        self._words.append(sum(mark & 3 == _TITLE_WORD for mark in marks))
        self._marks.extend(shared)
        self._ends.append(len(self._marks))
        for mark in shared:
            self._shards[mark >> 2 & 31].append(mark << 24 | place)

    def pairs(self) -> set[tuple[int, int]]:
        """Ids of those worth comparing, the smaller first."""
        crowd = _CROWD if self.fresh <= MASS else _MASS_CROWD
        found: set[int] = set()
        for mark, holders in self._shared_marks():
            if len(holders) <= crowd:
                found.update(self._meetings(holders, len(holders), mark & 3))
            elif crowd == _CROWD or mark & 3 != _TITLE_WORD:
                found.update(self._meetings(holders, _REACH, mark & 3))
        ids = ((self._entries[pair >> 24], self._entries[pair & 0xFFFFFF]) for pair in found)
        return {(min(pair), max(pair)) for pair in ids}

    def _is_worth_it(self, one: int, other: int) -> bool:
        """Whether two share more than chance would give them."""
        shared = set(self._marks_at(one)).intersection(self._marks_at(other))
        kinds = Counter(mark & 3 for mark in shared)
        if kinds[_LINK] or kinds[_TITLE] or kinds[_PIECE] > 1:
            return True
        words = min(self._words[one], self._words[other])
        share = _SHARE / 2 if kinds[_PIECE] else _SHARE
        return kinds[_TITLE_WORD] >= (1 if words < 3 else words * share)

    def _marks_at(self, place: int) -> array[int]:
        return self._marks[self._ends[place] : self._ends[place + 1]]

    def _shared_marks(self) -> Iterator[tuple[int, list[int]]]:
        """Marks with those that hold them, where there are two and one of them is new."""
        for shard in self._shards:
            for mark, group in groupby(sorted(shard), key=lambda number: number >> 24):
                holders = [number & 0xFFFFFF for number in group]
                if len(holders) > 1 and holders[0] < self.fresh:
                    yield mark, holders

    def _meetings(self, holders: Sequence[int], reach: int, kind: int) -> Iterator[int]:
        """Pairs of holders as one number each; each new one meets so many before and after it in time."""
        days = self._days
        ordered = sorted(holders, key=lambda place: (days[place], place))
        for index, one in enumerate(ordered):
            if one >= self.fresh:
                continue
            for other in ordered[max(0, index - reach) : index + 1 + reach]:
                if other == one or (kind != _LINK and abs(days[other] - days[one]) > WINDOW):
                    continue
                low, high = (one, other) if one < other else (other, one)
                if self._is_worth_it(low, high):
                    yield low << 24 | high


def _unpacked(marks: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(marks) // 4}I", marks)
