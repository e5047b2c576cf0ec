"""The colours of a card, from those of its newsletter; whatever they are, its text can be read."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.errors import RenderError
from pipeline.model.settings import Brand
from pipeline.text.colours import CARD, QUIET, TEXT, contrast, ink_on, mix, readable

_AT_EASE = 7.0  # WCAG 2.2, 1.4.6: what large letters in the colour of the mail's text have, at least
_DEEP = 6.0  # an accent this far from white can be a ground: tints of white can be read on it too
_SEEN = 1.3  # less, and a plate is no longer seen against its ground
_LIGHT_TEXT, _LIGHT_QUIET = "#f4f1ea", "#b9b4a8"


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of one card; each that is read has a contrast of 4.5 or more to what it stands on.

    Attributes:
        ground: of the card.
        ink: of the title.
        accent: of the words above the title.
        quiet: of the foot.
        plate: what the deadline stands on; `plate_ink`: of the deadline.
        bar: along the upper edge; the ground's own where there is none.
        shelf: the line that books stand on.
        books: of their spines; `band`: of the stripe across a wide one.
    """

    ground: str
    ink: str
    accent: str
    quiet: str
    plate: str
    plate_ink: str
    bar: str
    shelf: str
    books: tuple[str, ...]
    band: str


def look_of(brand: Brand, *, strong: bool) -> Look:
    """The colours for a card.

    Args:
        brand: the newsletter's; its accent is darkened or lightened where it could not be read.
        strong: on the accent itself, if that is deep enough: for what asks a reader to act.

    Raises:
        RenderError: a colour of the brand is none.
    """
    try:
        if strong and contrast(CARD, brand.accent) >= _DEEP:
            return _on_accent(brand)
        return _on_ground(brand)
    except ValueError as error:
        raise RenderError(str(error), where="newsletter.brand", todo="Write it like #0b5a6b") from error


def _on_accent(brand: Brand) -> Look:
    ground = brand.accent
    ink = brand.ground if contrast(brand.ground, ground) >= _DEEP else CARD
    return Look(
        ground=ground,
        ink=ink,
        accent=readable(brand.accent_dark, ground),
        quiet=readable(mix(ground, ink, 0.78), ground),
        plate=ink,
        plate_ink=readable(ground, ink),
        bar=ground,
        shelf=ink,
        books=(
            brand.accent_dark,
            mix(ground, ink, 0.28),
            mix(ground, ink, 0.62),
            mix(ground, "#000000", 0.35),
            mix(ground, ink, 0.85),
        ),
        band=ground,
    )


def _on_ground(brand: Brand) -> Look:
    ground = brand.ground
    dark = contrast(CARD, ground) > contrast(TEXT, ground)
    wanted, quiet = (_LIGHT_TEXT, _LIGHT_QUIET) if dark else (TEXT, QUIET)
    ink = wanted if contrast(wanted, ground) >= _AT_EASE else ink_on(ground)
    colour = brand.accent_dark if dark else brand.accent
    accent = readable(colour, ground)
    plate = colour if contrast(colour, ground) >= _SEEN else accent
    return Look(
        ground=ground,
        ink=ink,
        accent=accent,
        quiet=readable(quiet, ground),
        plate=plate,
        plate_ink=ink_on(plate),
        bar=plate,
        shelf=ink,
        books=(
            plate,
            mix(plate, ground, 0.3),
            mix(plate, ground, 0.55),
            mix(plate, ink, 0.45),
            mix(plate, ground, 0.72),
        ),
        band=mix(plate, ground, 0.85),
    )
