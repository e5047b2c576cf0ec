"""Lines of even length: a text in the largest size that has room, broken where it is least ragged.

A line filled to its edge and a last one of a single word is how machines break; here all lines of a text come
out about as long as each other. Only what has no room in the smallest size is shortened, at a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from pipeline.render.cards.fonts import Face, SetText

# Words that should not end a line, and never stand before dots.
_WEAK = frozenset(
    (
        *("a", "an", "the", "of", "to", "for", "in", "on", "at", "by", "and", "or", "nor", "but", "with"),
        *("from", "as", "is", "are", "&", "+", "your", "our", "its", "their", "this", "that"),
    )
)
_GAP = re.compile(r" |(?<=[^\W\d_])[-‐–—/](?=[^\W_])")  # a line may end here: at a space, or after these
# How bad it is to end a line there, where a line half as long as the room counts 0.25.
_AFTER_WEAK, _IN_WORD, _AFTER_PAUSE = 0.3, 0.2, -0.08
_PAUSES = (":", "—", "–", ";", "?", "!")
_SMALLER = 0.5  # how bad it would be to be of no size at all, instead of the largest that has room
_SMALLEST_SHARE = 0.8  # of that size, down to which better lines are looked for
_LETTERS = 0.89  # ems from the top of capitals to the foot of a `g`
_LOOSE = " ,;:.–—-/(“\"'‘&+"  # marks that dots do not follow


@dataclass(frozen=True, slots=True)
class Room:
    """Where a text has to go.

    Attributes:
        width: in pixels.
        sizes: of an em in pixels, the most wanted first.
        height: in pixels from the top of the capitals to the foot of the last line; 0 if only `most` counts.
        leading: from one baseline to the next, in ems.
        most: lines.
        tracking: ems between characters.
    """

    width: int
    sizes: tuple[int, ...]
    height: int = 0
    leading: float = 1.14
    most: int = 99
    tracking: float = 0.0

    def lines(self, size: int) -> int:
        """How many lines of this size it has room for, at least one."""
        if not self.height:
            return self.most
        return max(1, min(self.most, 1 + int((self.height - size * _LETTERS) / self.step(size))))

    def step(self, size: int) -> int:
        """From one baseline to the next, in pixels."""
        return round(size * self.leading)


@dataclass(frozen=True, slots=True)
class Block:
    """Lines as they will be drawn.

    Attributes:
        size: of an em, in pixels.
        leading: from one baseline to the next, in pixels.
        cut: the text did not fit, and ends in dots.
    """

    lines: list[SetText]
    size: int
    leading: int
    cut: bool = False

    @property
    def width(self) -> int:
        """Of the longest line, in pixels."""
        return round(max(line.width for line in self.lines) * self.size)


def fitted(text: str, face: Face, room: Room) -> Block:
    """The text in lines that have room.

    Args:
        text: not empty; the face has all of it, and the ellipsis.
        face: what it is set in.
        room: where it goes.
    """
    pieces = _Pieces(face.set(text, room.tracking))
    chosen: tuple[float, list[str], int] | None = None
    largest = 0
    for size in room.sizes:
        if chosen and size < _SMALLEST_SHARE * largest:
            break
        count = pieces.fewest(room.width / size)
        if not count or count > room.lines(size):
            continue
        largest = largest or size
        bad, lines = pieces.even(room.width / size, count)
        bad += _SMALLER * (1 - size / largest)
        if not chosen or bad < chosen[0]:
            chosen = bad, lines, size
    return _block(chosen[1], face, room, chosen[2]) if chosen else _shortened(text, face, room)


def _block(lines: list[str], face: Face, room: Room, size: int, *, cut: bool = False) -> Block:
    return Block([face.set(line, room.tracking) for line in lines], size, room.step(size), cut)


def _shortened(text: str, face: Face, room: Room) -> Block:
    """What has room in the smallest size, with dots after the last word that has; or within a word."""
    size = room.sizes[-1]
    width, most = room.width / size, room.lines(size)
    # It may be that no line is too many, but a word too wide, such as an address: that is broken.
    lines = _anyhow(face.set(text, room.tracking), width)
    if len(lines) <= most:
        return _block(lines, face, room, size)
    for kept in _shorter(text, " ".join(lines[:most]).count(" ") + 1):
        pieces = _Pieces(face.set(kept, room.tracking))
        count = pieces.fewest(width)
        if count and count <= most:
            return _block(pieces.even(width, count)[1], face, room, size, cut=True)
    for end in range(sum(len(line) + 1 for line in lines[:most]), 0, -1):
        lines = _anyhow(face.set(f"{text[:end].rstrip(_LOOSE)}…", room.tracking), width)
        if len(lines) <= most:
            break
    return _block(lines, face, room, size, cut=True)


def _shorter(text: str, most: int) -> Iterator[str]:
    """The first words of a text, `most` of them, one less, and so on."""
    words = text.split(" ")
    for count in range(min(len(words) - 1, most), 1, -1):
        kept = " ".join(words[:count]).rstrip(_LOOSE)
        if not _ends_weakly(kept):
            yield f"{kept}…"


def _ends_weakly(text: str) -> bool:
    return text.rpartition(" ")[2].lower() in _WEAK


def _anyhow(whole: SetText, width: float) -> list[str]:
    """Lines that are filled to the brim, broken at a space where one is near and anywhere else."""
    lines, begin = [], 0
    while begin < len(whole.text):
        end = begin + 1
        while end < len(whole.text) and whole.ends[end] - whole.starts[begin] <= width:
            end += 1
        space = whole.text.rfind(" ", begin, end + 1)
        if end < len(whole.text) and space > begin:
            end = space
        lines.append(whole.text[begin:end].strip())
        begin = end + (whole.text[end : end + 1] == " ")
    return [line for line in lines if line]


class _Pieces:
    """A text and the places where a line of it may end."""

    def __init__(self, whole: SetText) -> None:
        text = whole.text
        gaps = list(_GAP.finditer(text))
        self._text = text
        self._begins = [0, *(gap.end() for gap in gaps)]
        self._stops = [*(gap.start() if gap[0] == " " else gap.end() for gap in gaps), len(text)]
        self._lefts = [whole.starts[begin] for begin in self._begins]
        self._rights = [whole.ends[stop - 1] for stop in self._stops]
        words = (text[begin:stop] for begin, stop in zip(self._begins, self._stops, strict=True))
        self._costs = [_cost(word, gap[0]) for word, gap in zip(words, gaps, strict=False)]

    def fewest(self, width: float) -> int:
        """How few lines of a width in ems can hold it; 0 if a piece is wider."""
        count, left = 1, self._lefts[0]
        for begin, end in zip(self._lefts, self._rights, strict=True):
            if end - begin > width:
                return 0
            if end - left > width:
                count, left = count + 1, begin
        return count

    def even(self, width: float, count: int) -> tuple[float, list[str]]:
        """The text in this number of lines, at least `fewest`, as even as can be; first how bad a line is."""
        number = len(self._begins)
        # By the piece that a line ends with: how bad it is up to there, and where the line before ended.
        best: dict[int, tuple[float, int]] = {-1: (0.0, -1)}
        rows = []
        for _ in range(count):
            reached: dict[int, tuple[float, int]] = {}
            for before, (cost, _) in best.items():
                for last in range(before + 1, number):
                    long = self._rights[last] - self._lefts[before + 1]
                    if long > width:
                        break
                    bad = cost + (1 - long / width) ** 2 + (self._costs[last] if last < number - 1 else 0)
                    if last not in reached or bad < reached[last][0]:
                        reached[last] = (bad, before)
            rows.append(reached)
            best = reached
        ends = [number - 1]
        for row in reversed(rows):
            ends.append(row[ends[-1]][1])
        lines = [
            self._text[self._begins[before + 1] : self._stops[last]] for before, last in pairwise(ends[::-1])
        ]
        return rows[-1][number - 1][0] / count, lines


def _cost(word: str, gap: str) -> float:
    """How bad it is to end a line after a word, at this gap."""
    if gap != " ":
        return _IN_WORD
    return _AFTER_WEAK if word.lower() in _WEAK else _AFTER_PAUSE if word.endswith(_PAUSES) else 0.0
