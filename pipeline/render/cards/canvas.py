"""A picture of few colours, drawn by number: a third of the bytes, and a fifth of the time to pack them.

Each pixel is a number in a palette. Where ink meets its ground, its edges are shades from the one to the
other, which stand in the palette side by side: to blend two numbers is then to blend their colours.
"""

from __future__ import annotations

import io
from functools import cache, lru_cache

from PIL import Image, ImageDraw

from pipeline.render.cards.fonts import SetText
from pipeline.text.colours import mix

_SHADES = 24  # from ground to ink; more than the eye can tell at the edge of a letter
_ROOM = 256  # colours of a palette


class Canvas:
    """A picture in the making; places are in pixels from the upper left corner."""

    def __init__(self, width: int, height: int, ground: str) -> None:
        self._palette: list[str] = []
        self._places: dict[tuple[str, str], int] = {}
        self._image = Image.new("L", (width, height), self._solid(ground))
        self._draw = ImageDraw.Draw(self._image)

    def box(self, left: int, top: int, right: int, bottom: int, colour: str) -> None:
        """Fill a rectangle; right and bottom are the first pixels that it does not reach."""
        if right > left and bottom > top:
            self._draw.rectangle((left, top, right - 1, bottom - 1), fill=self._solid(colour))

    def plate(self, box: tuple[int, int, int, int], radius: int, *, colour: str, ground: str) -> None:
        """Fill a rectangle with round corners, given as left, top, right and bottom."""
        left, top, right, bottom = box
        base = self._shades(ground, colour)
        mask = Image.new("L", (right - left, bottom - top), 255)
        corner = _corner(radius)
        for turned, across, down in (
            (corner, 0, 0),
            (corner.transpose(Image.Transpose.FLIP_LEFT_RIGHT), 1, 0),
            (corner.transpose(Image.Transpose.FLIP_TOP_BOTTOM), 0, 1),
            (corner.transpose(Image.Transpose.ROTATE_180), 1, 1),
        ):
            mask.paste(turned, (across * (mask.width - radius), down * (mask.height - radius)))
        layer = Image.new("L", mask.size, base)
        layer.paste(base + _SHADES - 1, (0, 0, *mask.size), mask)
        self._image.paste(layer, (left, top))

    def lines(
        self, lines: list[SetText], at: tuple[int, int], size: int, *, leading: int, ink: str, ground: str
    ) -> None:
        """Set lines of text under each other.

        Args:
            lines: not all empty.
            at: where the first line begins on its baseline.
            size: of an em, in pixels.
            leading: from one baseline to the next, in pixels.
            ink: the colour of the letters.
            ground: the colour on which they stand; the box around them is painted with it.
        """
        base = self._shades(ground, ink)
        glyphs = []
        for number, line in enumerate(lines):
            for char, start in zip(line.text, line.starts, strict=True):
                mask, left, top = line.face.glyph(char, size)
                glyphs.append((mask, at[0] + round(start * size) + left, at[1] + number * leading + top))
        # On a layer of its own: there no letter meets any colours but those that lead to its ink.
        left, top = min(x for _, x, _ in glyphs), min(y for _, _, y in glyphs)
        right = max(x + mask.width for mask, x, _ in glyphs)
        bottom = max(y + mask.height for mask, _, y in glyphs)
        layer = Image.new("L", (right - left, bottom - top), base)
        draw = ImageDraw.Draw(layer)
        for mask, x, y in glyphs:
            draw.bitmap((x - left, y - top), mask, fill=base + _SHADES - 1)
        self._image.paste(layer, (left, top))

    def png(self) -> bytes:
        """The picture as a PNG file, with nothing in it but the picture."""
        self._image.putpalette(b"".join(bytes.fromhex(colour[1:]) for colour in self._palette))
        out = io.BytesIO()
        self._image.save(out, "PNG", compress_level=3)
        return out.getvalue()

    def _solid(self, colour: str) -> int:
        return self._place((colour, colour), (colour,))

    def _shades(self, ground: str, ink: str) -> int:
        return self._place((ground, ink), _between(ground, ink))

    def _place(self, key: tuple[str, str], colours: tuple[str, ...]) -> int:
        if key not in self._places:
            self._places[key] = len(self._palette)
            self._palette += colours
        return self._places[key]


@lru_cache(maxsize=256)
def _between(ground: str, ink: str) -> tuple[str, ...]:
    return tuple(mix(ground, ink, step / (_SHADES - 1)) for step in range(_SHADES))


@cache
def _corner(radius: int) -> Image.Image:
    """The upper left corner of a plate, as a mask."""
    fine = 8
    mask = Image.new("L", (radius * fine, radius * fine))
    ImageDraw.Draw(mask).ellipse((0, 0, 2 * radius * fine - 1, 2 * radius * fine - 1), fill=255)
    return mask.reduce(fine)
