"""Pictures as small as Bluesky takes them."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

from PIL import Image, UnidentifiedImageError

from pipeline.deliver.posting import Refused

MOST_BYTES = 1_000_000
"""Of a card's thumbnail (lexicon app.bsky.embed.external); pictures of their own may have twice as many."""

_MOST_PIXELS = 40_000_000
_FORMS = {"JPEG": "image/jpeg", "PNG": "image/png"}
_SIZES = (2_000, 1_200, 800)  # pixels of the longer side, tried in turn
_QUALITY = 85


@dataclass(frozen=True, slots=True)
class FittedPicture:
    """A picture ready to be handed over; `width` and `height` in pixels."""

    data: bytes
    media_type: str
    width: int
    height: int


def fitted(picture: bytes) -> FittedPicture:
    """The picture as it is if Bluesky takes it, else made smaller; the same bytes always give the same ones.

    Raises:
        Refused: it is no PNG or JPEG, or is too large however small it is made.
    """
    try:
        with Image.open(BytesIO(picture), formats=tuple(_FORMS)) as image:
            width, height = image.size
            if len(picture) <= MOST_BYTES:
                return FittedPicture(picture, _FORMS[str(image.format)], width, height)
            if width * height <= _MOST_PIXELS:
                return _smaller(image)
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError):
        raise Refused(
            "The picture cannot be read as PNG or JPEG", todo="Choose another one, or none."
        ) from None
    raise _too_large()


def _smaller(image: Image.Image) -> FittedPicture:
    plain = image.convert("RGB")
    for size in _SIZES:
        plain.thumbnail((size, size))
        made = BytesIO()
        plain.save(made, "JPEG", quality=_QUALITY)
        if made.tell() <= MOST_BYTES:
            return FittedPicture(made.getvalue(), "image/jpeg", *plain.size)
    raise _too_large()


def _too_large() -> Refused:
    return Refused("The picture is too large for Bluesky", todo="Choose another one, or none.")
