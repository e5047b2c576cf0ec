"""A picture of our own, small enough to stand in a list; only for staff, never in what readers get."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO

from PIL import Image

SIZE = (144, 144)
"""At most; shown at half of that."""


@lru_cache(maxsize=256)
def thumbnail(data: bytes) -> bytes:
    """A picture made small, as JPEG.

    Args:
        data: a picture that we have made ourselves; what others sent is for `make_pictures`.
    """
    with Image.open(BytesIO(data)) as picture:
        small = picture.convert("RGB")
        small.thumbnail(SIZE)
        out = BytesIO()
        small.save(out, "JPEG", quality=72, optimize=True)
    return out.getvalue()
