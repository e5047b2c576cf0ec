"""Two tables of a font file: which characters it has, and which pairs of them stand closer or farther apart.

Pillow draws letters and tells their widths, but the space between two of them is in a table (GPOS) that it
reads only with the help of a library that not every machine has. Latin, Greek and Cyrillic need no more of
that table than pairs. After OpenType 1.9.1: `cmap` formats 4 and 12, `GPOS` lookups 2 and 9. Only what is
asked for is read.
"""

from __future__ import annotations

import struct
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from functools import lru_cache

_EXTENSION, _PAIRS = 9, 2  # kinds of lookup
_X_ADVANCE = 0x0004
_KNOWN_PLATFORMS = (0, 3)  # those that number characters as Unicode does

_Find = Callable[[int], int | None]
_Pairs = Callable[[int, int], int | None]


class FontTables:
    """What a font file says of characters and pairs.

    Attributes:
        units: how many of them make an em.
    """

    def __init__(self, data: bytes) -> None:
        """Take a font file that came with an installed package; of anything else this may raise anything."""
        at = dict(_tables(data))
        (self.units,) = struct.unpack_from(">H", data, at[b"head"] + 18)
        self._characters = tuple(_characters(data, at[b"cmap"]))
        self._lookups = [tuple(_lookup(data, place)) for place in _kern_lookups(data, at[b"GPOS"])]
        self.glyph = lru_cache(maxsize=4096)(self._glyph)
        self.kerning = lru_cache(maxsize=8192)(self._kerning)

    def _glyph(self, char: str) -> int:
        """The number of a character's glyph; 0 if there is none."""
        return next((glyph for find in self._characters if (glyph := find(ord(char)))), 0)

    def _kerning(self, left: str, right: str) -> int:
        """How much farther apart two characters stand than their widths say, in units; mostly below zero."""
        pair = self.glyph(left), self.glyph(right)
        moves = ((table(*pair) for table in lookup) for lookup in self._lookups)
        # Of a lookup, the first table that has something to say is the only one that is heard.
        return sum(next((by for by in lookup if by is not None), 0) for lookup in moves)


def _tables(data: bytes) -> Iterator[tuple[bytes, int]]:
    (number,) = struct.unpack_from(">H", data, 4)
    for place in range(12, 12 + 16 * number, 16):
        tag, _, start, _ = struct.unpack_from(">4sIII", data, place)
        yield tag, start


def _characters(data: bytes, cmap: int) -> Iterator[_Find]:
    (number,) = struct.unpack_from(">H", data, cmap + 2)
    for index in range(number):
        platform, _, offset = struct.unpack_from(">HHI", data, cmap + 4 + 8 * index)
        (form,) = struct.unpack_from(">H", data, cmap + offset)
        if platform in _KNOWN_PLATFORMS and form in {4, 12}:
            yield (_segments if form == 4 else _groups)(data, cmap + offset)


def _segments(data: bytes, at: int) -> _Find:
    """A `cmap` of format 4: runs of characters, each with a shift or a list of glyphs."""
    count = struct.unpack_from(">H", data, at + 6)[0] // 2
    ends = struct.unpack_from(f">{count}H", data, at + 14)
    starts = struct.unpack_from(f">{count}H", data, at + 16 + 2 * count)
    shifts: tuple[int, ...] = struct.unpack_from(f">{count}H", data, at + 16 + 4 * count)
    lists = at + 16 + 6 * count

    def find(code: int) -> int | None:
        index = bisect_left(ends, code)
        if index == count or code < starts[index]:
            return None
        place = lists + 2 * index
        (offset,) = struct.unpack_from(">H", data, place)
        if not offset:
            return (code + shifts[index]) & 0xFFFF
        glyph = int(struct.unpack_from(">H", data, place + offset + 2 * (code - starts[index]))[0])
        return (glyph + shifts[index]) & 0xFFFF if glyph else None

    return find


def _groups(data: bytes, at: int) -> _Find:
    """A `cmap` of format 12: runs of characters whose glyphs follow each other."""
    (count,) = struct.unpack_from(">I", data, at + 12)
    return _runs(struct.unpack_from(f">{3 * count}I", data, at + 16), rising=True)


def _runs(flat: tuple[int, ...], *, rising: bool) -> _Find:
    """Rows of first, last and value; a rising value grows by one with each step from the first."""
    starts, ends, values = flat[0::3], flat[1::3], flat[2::3]

    def find(number: int) -> int | None:
        index = bisect_right(starts, number) - 1
        if index < 0 or number > ends[index]:
            return None
        return values[index] + (number - starts[index] if rising else 0)

    return find


def _kern_lookups(data: bytes, gpos: int) -> Iterator[int]:
    """Where the lookups of all features named `kern` begin, whatever script they are for."""
    features, lookups = (gpos + offset for offset in struct.unpack_from(">HH", data, gpos + 6))
    numbers: set[int] = set()
    for index in range(struct.unpack_from(">H", data, features)[0]):
        tag, offset = struct.unpack_from(">4sH", data, features + 2 + 6 * index)
        if tag == b"kern":
            (count,) = struct.unpack_from(">H", data, features + offset + 2)
            numbers.update(struct.unpack_from(f">{count}H", data, features + offset + 4))
    for number in sorted(numbers):
        yield lookups + struct.unpack_from(">H", data, lookups + 2 + 2 * number)[0]


def _lookup(data: bytes, at: int) -> Iterator[_Pairs]:
    kind, _, count = struct.unpack_from(">HHH", data, at)
    for offset in struct.unpack_from(f">{count}H", data, at + 6):
        table, form = at + offset, kind
        if kind == _EXTENSION:
            form, farther = struct.unpack_from(">HI", data, table + 2)
            table += farther
        if form == _PAIRS:
            yield _pairs(data, table)


def _pairs(data: bytes, at: int) -> _Pairs:
    """Tells by how much a pair moves, or None if this table has nothing to say of it (GPOS, lookup 2)."""
    form, covered_at, first, second = struct.unpack_from(">HHHH", data, at)
    covered = _coverage(data, at + covered_at)
    size = 2 * (first.bit_count() + second.bit_count())  # each bit of a format stands for two bytes
    shift = 2 * (first & (_X_ADVANCE - 1)).bit_count()

    def value(where: int) -> int:
        return int(struct.unpack_from(">h", data, where + shift)[0]) if first & _X_ADVANCE else 0

    def listed(left: int, right: int) -> int | None:
        place = covered(left)
        if place is None:
            return None
        start = at + struct.unpack_from(">H", data, at + 10 + 2 * place)[0]
        (count,) = struct.unpack_from(">H", data, start)
        rows = range(start + 2, start + 2 + count * (2 + size), 2 + size)
        found = bisect_left(rows, right, key=lambda row: struct.unpack_from(">H", data, row)[0])
        if found < count and struct.unpack_from(">H", data, rows[found])[0] == right:
            return value(rows[found] + 2)
        return None

    if form == 1:
        return listed
    lefts, rights = (_classes(data, at + offset) for offset in struct.unpack_from(">HH", data, at + 8))
    (columns,) = struct.unpack_from(">H", data, at + 14)

    def by_class(left: int, right: int) -> int | None:
        if covered(left) is None:
            return None
        return value(at + 16 + size * ((lefts(left) or 0) * columns + (rights(right) or 0)))

    return by_class


def _coverage(data: bytes, at: int) -> _Find:
    """The place of a glyph in the tables that belong to it."""
    form, count = struct.unpack_from(">HH", data, at)
    if form == 2:
        return _runs(struct.unpack_from(f">{3 * count}H", data, at + 4), rising=True)
    glyphs = struct.unpack_from(f">{count}H", data, at + 4)

    def find(glyph: int) -> int | None:
        place = bisect_left(glyphs, glyph)
        return place if place < count and glyphs[place] == glyph else None

    return find


def _classes(data: bytes, at: int) -> _Find:
    """The class of a glyph; None stands for class 0."""
    form, first, count = struct.unpack_from(">HHH", data, at)
    if form == 2:
        return _runs(struct.unpack_from(f">{3 * first}H", data, at + 4), rising=False)
    classes = struct.unpack_from(f">{count}H", data, at + 6)
    return lambda glyph: classes[glyph - first] if first <= glyph < first + count else None
