"""Which entries are worth comparing at all, out of hundreds of thousands.

Who shares a mark (`marks`) with a new entry is compared with it (`duplicates.compare` decides), and nobody
else is read again.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from pipeline.curate.marks import LINK, STEM, unpacked

WINDOW = 80
"""Days apart beyond which two entries are different, whatever they say: series come back every quarter."""

MASS = 5_000
"""New entries beyond which this is a first import, where common words bring nobody together."""

_RARE, _MASS_RARE = 40, 10  # holders of a mark up to which it is rare; the same in a first import
_COMMON, _MASS_COMMON = 600, 30  # holders up to which all of them meet; the same in a first import
_REACH = 6  # neighbours in time on either side that a holder of a more common mark meets
FEW = 1_000
"""New entries up to which it costs little to look into the slightest likeness."""

# Words in common that are worth a look where one of them is rare; else it takes one more. Of 284 labelled
# pairs that are one and have neither title nor address in common, three share fewer than four; of pairs that
# chance brings together in a large import, nearly all do.
_SLIGHT, _MARKED = 2, 4


class Marked(NamedTuple):
    """An entry by its marks.

    Attributes:
        entry: the store's number for it.
        day: of the event or of publication, as an ordinal.
        marks: as `marks_of` gives them, of today's version.
    """

    entry: int
    day: int
    marks: bytes


def candidate_pairs(fresh: Iterable[Marked], known: Iterable[Marked]) -> list[tuple[int, int]]:
    """Pairs of entries that share marks, at least one of each pair new, in a fixed order.

    An address or a whole title in common is enough; of words there must be two, one of them rare, or three;
    where very much is new, four or five. A
    mark that very many hold brings only neighbours in time together. But for those with one address, nobody
    meets across more than `WINDOW` days. Time and memory grow with the number of entries.

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


def joined(pairs: Iterable[tuple[int, int]]) -> list[tuple[int, ...]]:
    """Entries that tell the same, two or more together, each in one group."""
    parent: dict[int, int] = {}

    def root(entry: int) -> int:
        while (above := parent.setdefault(entry, entry)) != entry:
            parent[entry] = parent[above]
            entry = above
        return entry

    for one, other in pairs:
        low, high = sorted((root(one), root(other)))
        parent[high] = low
    groups: dict[int, list[int]] = {}
    for entry in sorted(parent):
        groups.setdefault(root(entry), []).append(entry)
    return [tuple(members) for members in groups.values()]


class _Blocks:
    """Holders by mark, in a few bytes each."""

    def __init__(self) -> None:
        self.fresh = 0  # the first so many are new
        self._entries = array("q")
        self._days = array("l")
        self._sizes = array("B")  # how many words each is marked by
        self._marks = array("I")  # of the new ones, one after the other
        self._ends = array("l", [0])
        self._holds = bytearray()  # whether a new entry has such a mark, or one of the same remainder
        self._shards = [array("Q") for _ in range(32)]  # a mark and a place in one number; sorted in parts

    def add_fresh(self, marked: Marked) -> None:
        marks = unpacked(marked.marks)
        self._add(marked, marks, marks)
        self._marks.extend(marks)
        self._ends.append(len(self._marks))
        self.fresh += 1

    def add_known(self, marked: Marked) -> None:
        self._holds = holds = self._holds or self._held()
        marks = unpacked(marked.marks)
        shared = [mark for mark in marks if holds[mark & 0xFFFFFF]]
        if shared:
            self._add(marked, marks, shared)

    def _held(self) -> bytearray:
        holds = bytearray(1 << 24)
        for mark in self._marks:
            holds[mark & 0xFFFFFF] = 1
        return holds

    def _add(self, marked: Marked, marks: Sequence[int], shared: Sequence[int]) -> None:
        place = len(self._entries)
        self._entries.append(marked.entry)
        self._days.append(marked.day)
        self._sizes.append(sum([mark & 3 == STEM for mark in marks]))
        shards = self._shards
        for mark in shared:
            shards[mark >> 2 & 31].append(mark << 24 | place)

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Ids of those worth comparing, the smaller first."""
        days, entries, fresh = self._days, self._entries, self.fresh
        places = array("I", sorted(range(len(days)), key=days.__getitem__))
        ranks = array("I", bytes(4 * len(places)))
        for rank, place in enumerate(places):
            ranks[place] = rank
        holders = dict(self._shared_marks(ranks))
        alone = self._are_all_fresh()
        for one in range(fresh):
            day = days[one]
            for rank, kind in self._near(one, ranks[one], holders, places).items():
                other = places[rank]
                # Of two new ones, the first looks for the second.
                if (other <= one and not alone) or (kind != LINK and abs(days[other] - day) > WINDOW):
                    continue
                yield min(entries[one], entries[other]), max(entries[one], entries[other])

    def _are_all_fresh(self) -> bool:
        return len(self._days) == self.fresh

    def _shared_marks(self, ranks: array[int]) -> Iterator[tuple[int, array[int]]]:
        """Marks with the ranks in time, rising, of those that hold them: two or more, one of them new."""
        for shard in self._shards:
            for mark, numbers in groupby(sorted(shard), key=_mark_of):
                holders = [number & 0xFFFFFF for number in numbers]
                if len(holders) > 1 and holders[0] < self.fresh:
                    yield mark, array("I", sorted([ranks[holder] for holder in holders]))

    def _near(
        self, one: int, rank: int, holders: dict[int, array[int]], places: array[int]
    ) -> dict[int, int]:
        """Whom a new entry shares enough with, by rank, with the kind of mark that says so.

        Who shares much with another is one with whom the other shares as much: where all are new, it is
        enough if the earlier looks for the later.
        """
        mass = self.fresh > MASS
        most, few = (_MASS_COMMON, _MASS_RARE) if mass else (_COMMON, _RARE)
        alone = self._are_all_fresh()
        met: list[int] = []  # everybody as often as they share a word
        rarely: set[int] = set()
        near: dict[int, int] = {}
        for mark in self._marks[self._ends[one] : self._ends[one + 1]]:
            if not (others := holders.get(mark)):
                continue
            rare = len(others) <= few
            if alone or len(others) > most:
                at = bisect_left(others, rank)
                reach = _REACH if len(others) > most else len(others)
                others = others[at + 1 if alone else max(0, at - reach) : at + reach + 1]
            if (kind := mark & 3) != STEM:
                near |= dict.fromkeys(others, kind)
                continue
            met.extend(others)
            if rare:
                rarely.update(others)
        sizes = self._sizes
        least = _SLIGHT if self.fresh <= FEW else _MARKED
        floor = max(1, min(least, sizes[one]))
        met.sort()
        for other in {first for first, last in zip(met, met[floor - 1 :], strict=False) if first == last}:
            enough = least if other in rarely else least + 1
            if met.count(other) >= min(enough, max(sizes[one], sizes[places[other]])):
                near.setdefault(other, STEM)
        return near


def _mark_of(number: int) -> int:
    return number >> 24
