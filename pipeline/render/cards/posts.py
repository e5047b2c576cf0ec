"""The picture of a social post: what it is about, in words that can be read on a phone."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pipeline.compose.cards import CardShape, CardWords, card_alt
from pipeline.model.settings import Brand
from pipeline.render.cards import sheet
from pipeline.render.cards.fonts import heading_face, text_face
from pipeline.render.cards.lettering import lettering
from pipeline.render.cards.looks import look_of

_FRAMES = {CardShape.WIDE: sheet.WIDE, CardShape.SQUARE: sheet.SQUARE}


@dataclass(frozen=True, slots=True)
class Card:
    """A picture of words.

    Attributes:
        name: its file's; the same for the same key and shape.
        data: a PNG.
        width, height: in pixels.
        alt: what stands on it, for those who do not see it.
        cut: the title had no room, and ends in dots; in `alt` it stands whole.
    """

    name: str
    data: bytes
    width: int
    height: int
    alt: str
    cut: bool


@dataclass(frozen=True, slots=True)
class Undrawable:
    """Why there is no card, a sentence without its full stop."""

    reason: str


def draw_card(words: CardWords, brand: Brand, *, key: str, shape: CardShape) -> Card | Undrawable:
    """Draw it; the same words in the same colours give the same bytes.

    Args:
        words: what it says. Without the title, or the date if there is one, it would say less than the post.
        brand: the newsletter's; a card with a date stands on its accent, if that is dark enough.
        key: of the post; names the file, and the books on the shelf.
        shape: which of the two.

    Raises:
        RenderError: a colour of the brand is none.
    """
    title, kicker = lettering(words.title, heading_face), lettering(words.kicker.upper(), text_face)
    when, name = lettering(words.when, text_face), lettering(words.name, text_face)
    for part, of in ((title, "title"), (when, "date"), (kicker, "kind")):
        if part.lacks:
            return Undrawable(f"the fonts here lack {part.lacks}, which stand in its {of}")
    if not title.text:
        return Undrawable("its title has no words that can be drawn")
    frame = _FRAMES[shape]
    card = sheet.Sheet(frame, look_of(brand, strong=bool(when.text)))
    plate = card.plate(when)
    if plate and plate.block.cut:
        return Undrawable("its date has no room on a card")
    card.kicker(kicker, spaced=True)
    block = card.title(title, foot=max(frame.books, plate.height) if plate else frame.books)
    card.stand(plate, key)
    card.foot(name, lettering(words.credit, text_face))
    alt = card_alt(replace(words, title=title.text, when=when.text))
    cut = block is not None and block.cut
    return Card(f"{key}-{shape.value}.png", card.png(), frame.width, frame.height, alt, cut)
