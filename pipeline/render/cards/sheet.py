"""The parts that every card is made of, and where they stand in each shape.

From above: a bar of the accent's colour; the kicker; the title in large letters on even lines; a shelf, with
a plate at its left on which the deadline stands and a few books at its right; the foot.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

from pipeline.render.cards.canvas import Canvas
from pipeline.render.cards.lettering import Lettering
from pipeline.render.cards.looks import Look
from pipeline.render.cards.wrapping import Block, Room, fitted

CAPITAL = 0.67  # ems, of the height of capitals
_SPACED = 0.07  # ems between capitals


@dataclass(frozen=True, slots=True)
class Frame:
    """Where things stand in a shape; all in pixels.

    Attributes:
        edge: of ground to the left and right of all text.
        bar: the height of the bar.
        kicker: the baseline of the words above the title, and their sizes.
        title: the top of its capitals, and its sizes.
        shelf: the top of the line; `thick`: its height.
        books: the height of the highest; `gap`: between the title and what stands on the shelf.
        plate: the sizes of its text.
        foot: the baseline; `two_feet`: those of two lines, where the shape has room for them; and sizes.
    """

    width: int
    height: int
    edge: int
    bar: int
    kicker: int
    kicker_sizes: tuple[int, ...]
    title: int
    title_sizes: tuple[int, ...]
    shelf: int
    thick: int
    books: int
    gap: int
    plate_sizes: tuple[int, ...]
    foot: int
    two_feet: tuple[int, int] | None
    foot_sizes: tuple[int, ...]

    @property
    def inner(self) -> int:
        """The width of all text, at most."""
        return self.width - 2 * self.edge


WIDE = Frame(
    width=1200,
    height=630,  # what the large networks ask for, and cut least (Open Graph)
    edge=80,
    bar=14,
    kicker=112,
    kicker_sizes=(34, 32, 30),
    title=152,
    title_sizes=(*range(112, 68, -4), *range(68, 44, -2)),
    shelf=522,
    thick=5,
    books=100,
    gap=34,
    plate_sizes=(42, 40, 38, 36),
    foot=583,
    two_feet=None,
    foot_sizes=(34, 32, 30),
)
SQUARE = Frame(
    width=1080,
    height=1080,
    edge=84,
    bar=18,
    kicker=148,
    kicker_sizes=(40, 38, 36, 34),
    title=208,
    title_sizes=(*range(148, 72, -4), *range(72, 46, -2)),
    shelf=912,
    thick=6,
    books=170,
    gap=60,
    plate_sizes=(48, 46, 44, 42, 40),
    foot=1000,
    two_feet=(976, 1027),
    foot_sizes=(38, 36, 34, 32),
)


class Sheet:
    """A card in the making."""

    def __init__(self, frame: Frame, look: Look) -> None:
        self._frame = frame
        self._look = look
        self._canvas = Canvas(frame.width, frame.height, look.ground)
        self._canvas.box(0, 0, frame.width, frame.bar, look.bar)

    def kicker(self, words: Lettering, *, spaced: bool = False) -> None:
        """Set the words above the title; `spaced`: as capitals want to be."""
        frame = self._frame
        room = Room(frame.inner, frame.kicker_sizes, most=1, tracking=_SPACED if spaced else 0.0)
        if words.face:
            self._draw(fitted(words.text, words.face, room), frame.edge, frame.kicker, self._look.accent)

    def title(self, words: Lettering, *, foot: int) -> Block | None:
        """Set the title.

        Args:
            words: if empty, nothing is set.
            foot: the height of what stands on the shelf below it.
        """
        frame = self._frame
        if not words.face:
            return None
        room = Room(frame.inner, frame.title_sizes, frame.shelf - foot - frame.gap - frame.title)
        block = fitted(words.text, words.face, room)
        self._draw(block, frame.edge, frame.title + round(block.size * CAPITAL), self._look.ink)
        return block

    def plate(self, words: Lettering) -> Plate | None:
        """Lay out the sign on the shelf, without drawing it; None if it says nothing."""
        frame = self._frame
        if not words.face:
            return None
        pad = frame.plate_sizes[0] * 3 // 4
        room = Room(frame.inner - 2 * pad, frame.plate_sizes, leading=1.2, most=1)
        block = fitted(words.text, words.face, room)
        if block.cut:
            block = fitted(words.text, words.face, replace(room, most=2))
        rise = round(block.size * CAPITAL) + (len(block.lines) - 1) * block.leading
        return Plate(block, pad, width=block.width + 2 * pad, height=rise + round(pad * 1.75))

    def stand(self, plate: Plate | None, seed: str, *, full: bool = False) -> None:
        """Put the shelf there, with the plate at the left of it and books at the right.

        Args:
            plate: as laid out before.
            seed: other books for each.
            full: with books all along, three times as high: where there is no title.
        """
        frame, look = self._frame, self._look
        least = frame.edge + (plate.width + frame.gap if plate else 0)
        if not full:
            least = max(least, frame.width - frame.edge - frame.inner * 3 // 8)
        self._books(seed, least, times=3 if full else 1)
        self._canvas.box(0, frame.shelf, frame.width, frame.shelf + frame.thick, look.shelf)
        if plate:
            top = frame.shelf - plate.height
            box = frame.edge, top, frame.edge + plate.width, frame.shelf
            self._canvas.plate(box, frame.thick * 2, colour=look.plate, ground=look.ground)
            self._canvas.box(box[0], frame.shelf - frame.thick * 2, box[2], frame.shelf, look.plate)
            first = top + round(plate.pad * 0.875) + round(plate.block.size * CAPITAL)
            self._draw(plate.block, frame.edge + plate.pad, first, look.plate_ink, look.plate)

    def foot(self, left: Lettering, right: Lettering) -> None:
        """Set the words under the shelf.

        Args:
            left: in the ink of the title.
            right: at the other end of the line; where it has no room there, below, or it is left out.
        """
        frame, look = self._frame, self._look
        room = Room(frame.inner, frame.foot_sizes, most=1)
        name = fitted(left.text, left.face, room) if left.face else None
        rest = frame.inner - (name.width + frame.gap if name else 0)
        sizes = tuple(size for size in room.sizes if not name or size <= name.size)
        aside = fitted(right.text, right.face, Room(rest, sizes, most=1)) if right.face and rest > 0 else None
        lines = frame.foot, frame.foot
        if right.face and frame.two_feet and (aside is None or aside.cut):
            aside, lines = fitted(right.text, right.face, replace(room, sizes=sizes)), frame.two_feet
        if name:
            self._draw(name, frame.edge, lines[0], look.ink)
        if aside and (lines[0] != lines[1] or not aside.cut):
            at = frame.width - frame.edge - aside.width if name and lines[0] == lines[1] else frame.edge
            self._draw(aside, at, lines[1], look.quiet)

    def png(self) -> bytes:
        """The card as a PNG file."""
        return self._canvas.png()

    def _draw(self, block: Block, left: int, baseline: int, ink: str, ground: str = "") -> None:
        ground = ground or self._look.ground
        self._canvas.lines(
            block.lines, (left, baseline), block.size, leading=block.leading, ink=ink, ground=ground
        )

    def _books(self, seed: str, least: int, *, times: int) -> None:
        """Put books on the shelf, from the right edge of the text to `least`; fewer than three look lost."""
        frame, look = self._frame, self._look
        unit = frame.books / 100
        right, shade, books = frame.width - frame.edge, 0, []
        for number in range(99):
            one, other, *_ = hashlib.sha256(f"{seed} {number}".encode()).digest()
            left = right - round((15 + one % 22) * unit)
            if left < least:
                break
            shade = (shade + 1 + (one + other) % 4) % 5  # never that of its neighbour
            books.append((left, right, round((54 + other % 46) * unit) * times, look.books[shade]))
            right = left - max(2, round(3 * unit))
        for left, right, height, colour in books if len(books) > 2 else ():
            top = frame.shelf - height
            self._canvas.box(left, top, right, frame.shelf, colour)
            if right - left > 25 * unit:
                band = top + round(14 * unit) * times
                self._canvas.box(left, band, right, band + round(4 * unit), look.band)


@dataclass(frozen=True, slots=True)
class Plate:
    """A sign that stands on the shelf; sizes in pixels."""

    block: Block
    pad: int
    width: int
    height: int
