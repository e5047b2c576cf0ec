"""The picture that stands for an issue where its address is shared, and the sign of its newsletter.

Where the fonts lack a script, the picture stands without that text, since boxes say less than nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.model.settings import Brand
from pipeline.render.cards.canvas import Canvas
from pipeline.render.cards.fonts import heading_face, text_face
from pipeline.render.cards.lettering import Lettering, lettering
from pipeline.render.cards.looks import look_of
from pipeline.render.cards.sheet import CAPITAL, WIDE, Sheet
from pipeline.text.colours import ink_on

_ICON, _LETTER = 180, 118  # pixels: of the picture, and of an em of the letter on it


@dataclass(frozen=True, slots=True)
class IssueCard:
    """What stands on the picture of an issue.

    Attributes:
        name: the newsletter's.
        title: the subject.
        dateline: the day and the number.
        brand: its colours.
        seed: names the issue; the books on the shelf follow from it.
    """

    name: str
    title: str
    dateline: str
    brand: Brand
    seed: str


def draw_issue_card(card: IssueCard) -> bytes:
    """Draw it, 1200 by 630; the same card gives the same bytes.

    Raises:
        RenderError: a colour of the brand is none.
    """
    title = lettering(card.title, heading_face)
    sheet = Sheet(WIDE, look_of(card.brand, strong=False))
    sheet.kicker(lettering(card.name, heading_face))
    sheet.title(title, foot=WIDE.books)
    sheet.stand(None, card.seed, full=not title.text)
    sheet.foot(Lettering(""), lettering(card.dateline, text_face))
    return sheet.png()


def draw_icon(name: str, accent: str) -> bytes:
    """The newsletter's first letter on its colour, 180 by 180 pixels: for tabs and home screens."""
    canvas = Canvas(_ICON, _ICON, accent)
    letter = next((char for char in lettering(name, heading_face).text if char.isalnum()), "").upper()
    face = heading_face(letter)
    if face and letter:
        whole = face.set(letter)
        at = round((_ICON - whole.width * _LETTER) / 2), round((_ICON + CAPITAL * _LETTER) / 2)
        canvas.lines([whole], at, _LETTER, leading=_LETTER, ink=ink_on(accent), ground=accent)
    return canvas.png()
