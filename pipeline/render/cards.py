"""The picture that stands for an issue where its address is shared: a PNG of 1200 by 630 pixels.

Text is drawn with Source Serif Pro, from an installed package; where the font lacks a script, the picture
stands without that text, since boxes say less than nothing. The same card gives the same bytes.
"""

from __future__ import annotations

import hashlib
import io
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import as_file, files

from PIL import Image, ImageColor, ImageDraw, ImageFont

from pipeline.text.colours import ink_on, readable
from pipeline.text.markup import one_line

SIZE = (1200, 630)  # what the large networks ask for, and cut least (Open Graph)
_PAPER, _INK, _QUIET = "#f3efe7", "#2b2a28", "#5d574d"
_EDGE = 80  # pixels of paper around the text
_SHELF = 524  # where the books stand on
_TITLE_SIZES = (84, 76, 68, 60, 54)
_TITLE_HEIGHT = 288
_MOST = 300  # characters of a text; no card has room for more
_UNKNOWN = "\uffff"  # a non-character: what the font draws for it, it draws for all that it lacks


@dataclass(frozen=True, slots=True)
class Card:
    """What stands on the picture.

    Attributes:
        name: the newsletter's.
        title: the subject.
        dateline: the day and the number.
        accent: its colour, `#rrggbb`.
        seed: names the issue; the books on the shelf follow from it.
    """

    name: str
    title: str
    dateline: str
    accent: str
    seed: str


def render_card(card: Card) -> bytes:
    """Draw it.

    Raises:
        RenderError: the accent is no colour.
    """
    picture = Image.new("RGB", SIZE, _PAPER)
    draw = ImageDraw.Draw(picture)
    accent = readable(card.accent, _PAPER)
    title = _drawable(card.title)
    _draw_books(draw, card, tall=not title)
    draw.text((_EDGE, 62), _drawable(card.name), font=_font("Semibold", 36), fill=accent)
    _draw_title(draw, title)
    draw.rectangle((0, _SHELF, SIZE[0], _SHELF + 5), fill=_INK)
    draw.text((_EDGE, _SHELF + 32), _drawable(card.dateline), font=_font("Regular", 32), fill=_QUIET)
    out = io.BytesIO()
    picture.save(out, "PNG", compress_level=6)
    return out.getvalue()


def render_icon(name: str, accent: str) -> bytes:
    """The newsletter's first letter on its colour, 180 by 180 pixels: for tabs and home screens."""
    picture = Image.new("RGB", (180, 180), accent)
    letter = next((char for char in _drawable(name) if char.isalnum()), "")
    ImageDraw.Draw(picture).text(
        (90, 86), letter.upper(), font=_font("Bold", 118), fill=ink_on(accent), anchor="mm"
    )
    out = io.BytesIO()
    picture.save(out, "PNG", compress_level=6)
    return out.getvalue()


def _draw_title(draw: ImageDraw.ImageDraw, title: str) -> None:
    for size in _TITLE_SIZES:
        font, step = _font("Bold", size), round(size * 1.14)
        lines = list(_lines(title, font))
        if len(lines) * step <= _TITLE_HEIGHT:
            break
    most = _TITLE_HEIGHT // step
    if len(lines) > most:
        lines = [*lines[: most - 1], f"{lines[most - 1].rstrip(' ,;:–—-')}…"]
    for number, line in enumerate(lines):
        draw.text((_EDGE, 132 + number * step), line, font=font, fill=_INK)


def _lines(text: str, font: ImageFont.FreeTypeFont) -> Iterator[str]:
    """The text in lines that fit; a word that is too long for one is cut where it must be."""
    width = SIZE[0] - 2 * _EDGE - font.size  # an em, for the dots where the text is cut
    line = ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if font.getlength(longer) <= width:
            line = longer
            continue
        if line:
            yield line
        while font.getlength(word) > width:
            fits = 1
            while font.getlength(word[: fits + 1]) <= width:
                fits += 1
            yield word[:fits]
            word = word[fits:]  # noqa: PLW2901 - the rest of it
        line = word
    if line:
        yield line


def _draw_books(draw: ImageDraw.ImageDraw, card: Card, *, tall: bool) -> None:
    """A few books at the end of the shelf, others for each issue; a full shelf where no title can stand."""
    shades = [_mixed(card.accent, pole, share) for pole, share in _SHADES]
    band = _mixed(card.accent, _PAPER, 0.85)
    scale, most = (3, 40) if tall else (1, 13)
    right = SIZE[0] - _EDGE
    for number in range(most):
        one, other, *_ = hashlib.sha256(f"{card.seed} {number}".encode()).digest()
        width, height = 18 + one % 22, (54 + other % 46) * scale
        if right - width < _EDGE:
            break
        shade = shades[(one + other) % len(shades)]
        draw.rectangle((right - width, _SHELF - height, right - 3, _SHELF), fill=shade)
        if width > 28:
            top = _SHELF - height + 14 * scale
            draw.rectangle((right - width, top, right - 3, top + 4), fill=band)
        right -= width


_SHADES = ((_PAPER, 0.0), (_PAPER, 0.3), (_PAPER, 0.55), (_INK, 0.45), (_PAPER, 0.72))


def _mixed(colour: str, pole: str, share: float) -> tuple[int, ...]:
    pairs = zip(ImageColor.getrgb(colour), ImageColor.getrgb(pole), strict=True)
    return tuple(round(one + (other - one) * share) for one, other in pairs)


def _drawable(text: str) -> str:
    """The text as the font can draw it, pictures and marks left out; empty if it lacks a letter of it."""
    kept = []
    for char in unicodedata.normalize("NFC", one_line(text))[:_MOST]:
        if char.isspace() or _has_glyph(char):
            kept.append(char)
        elif unicodedata.category(char)[0] in "LMN":
            return ""
    return " ".join("".join(kept).split())


@lru_cache(maxsize=4096)
def _has_glyph(char: str) -> bool:
    # Marks that stand over another letter would need shaping, which not every build of Pillow can do.
    if unicodedata.combining(char):
        return False
    font = _font("Regular", 40)
    return bytes(font.getmask(char)) != bytes(font.getmask(_UNKNOWN))


@lru_cache(maxsize=32)
def _font(weight: str, size: int) -> ImageFont.FreeTypeFont:
    place = files("font_source_serif_pro") / "files" / f"SourceSerifPro-{weight}.ttf"
    with as_file(place) as path:
        # Basic layout: the same on every machine, whether or not its Pillow can shape text.
        return ImageFont.truetype(io.BytesIO(path.read_bytes()), size, layout_engine=ImageFont.Layout.BASIC)
