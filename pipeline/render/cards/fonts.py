"""The letters that cards are set in: from installed packages, so that every machine has the same ones.

They are set one by one, by the widths and the pairs of the font's own tables: that needs no library for
shaping, which some machines have and others lack. Scripts that want shaping, or run from the right, have no
font here.
"""

from __future__ import annotations

import io
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from PIL import Image, ImageDraw, ImageFont

from pipeline.render.cards.opentype import FontTables

_Glyph = tuple[Image.Image, int, int]  # a mask, and where its corner is


@dataclass(frozen=True, slots=True)
class SetText:
    """A text in a face, measured in ems.

    Attributes:
        starts: where each character stands.
        ends: where each character ends, or the room that it takes, whichever is farther.
    """

    face: Face
    text: str
    starts: tuple[float, ...]
    ends: tuple[float, ...]

    @property
    def width(self) -> float:
        """In ems; 0 for an empty text."""
        return self.ends[-1] if self.ends else 0.0


class Face:
    """One weight of a typeface."""

    def __init__(self, data: bytes) -> None:
        """Take the bytes of a font file."""
        self._data = data
        self._tables = FontTables(data)
        self._font = lru_cache(maxsize=64)(self._opened)
        self._ruler = self._font(self._tables.units)
        self._extent = lru_cache(maxsize=4096)(self._measured)
        self.set = lru_cache(maxsize=256)(self._set)
        self.glyph = lru_cache(maxsize=1024)(self._glyph)

    def has(self, text: str) -> bool:
        """Whether it has every character of a text; marks over other letters would need shaping."""
        return all(self._tables.glyph(char) and unicodedata.category(char)[0] != "M" for char in text)

    def _set(self, text: str, tracking: float = 0.0) -> SetText:
        """Place the characters of a text.

        Args:
            text: all of whose characters the face has.
            tracking: ems between any two characters, besides what the face wants there.
        """
        starts, ends, at, units = [], [], 0.0, self._tables.units
        for index, char in enumerate(text):
            if index:
                at += self._tables.kerning(text[index - 1], char) / units + tracking
            starts.append(at)
            advance, ink = self._extent(char)
            ends.append(at + ink)
            at += advance
        return SetText(self, text, tuple(starts), tuple(ends))

    def _glyph(self, char: str, size: int) -> _Glyph:
        """A character as a mask, with the place of its corner from where it stands on the line, in pixels."""
        font = self._font(size)
        left, top, right, bottom = (int(edge) for edge in font.getbbox(char, anchor="ls"))
        mask = Image.new("L", (max(right - left, 1), max(bottom - top, 1)))
        ImageDraw.Draw(mask).text((-left, -top), char, font=font, fill=255, anchor="ls")
        return mask, left, top

    def _measured(self, char: str) -> tuple[float, float]:
        """The room that a character takes, and how far its ink reaches at least, in ems."""
        advance, reach = self._ruler.getlength(char), self._ruler.getbbox(char, anchor="ls")[2]
        return advance / self._tables.units, max(advance, reach) / self._tables.units

    def _opened(self, size: int) -> ImageFont.FreeTypeFont:
        return ImageFont.truetype(io.BytesIO(self._data), size, layout_engine=ImageFont.Layout.BASIC)


# Package and file. In the TrueType files beside them, FreeType finds wrong widths of quotation marks.
_SERIF = ("font_source_serif_pro", "SourceSerifPro-Semibold.otf")
_SANS = ("font_source_sans_pro", "SourceSansPro-Semibold.otf")
# What the first one lacks, the next one may have.
_HEADING, _TEXT = (_SERIF, _SANS), (_SANS, _SERIF)


def heading_face(text: str) -> Face | None:
    """A face that has all of a text, for titles; None if there is none."""
    return _first(_HEADING, text)


def text_face(text: str) -> Face | None:
    """A face that has all of a text, for what is set small; None if there is none."""
    return _first(_TEXT, text)


def _first(faces: tuple[tuple[str, str], ...], text: str) -> Face | None:
    return next((face for place in faces if (face := _face(*place)) and face.has(text)), None)


@cache
def _face(package: str, file: str) -> Face | None:
    try:
        return Face((files(package) / "files" / file).read_bytes())
    except (ModuleNotFoundError, FileNotFoundError):
        return None
