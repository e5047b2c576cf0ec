"""Pictures as small as Bluesky takes them."""

from __future__ import annotations

import random
from io import BytesIO

import pytest
from PIL import Image

from pipeline.deliver.channels.bluesky.pictures import MOST_BYTES, fitted
from pipeline.deliver.posting import Refused


def noise(width: int, height: int) -> Image.Image:
    """A picture that nothing makes small."""
    return Image.frombytes("RGB", (width, height), random.Random(1).randbytes(width * height * 3))


def file_of(image: Image.Image, form: str) -> bytes:
    made = BytesIO()
    image.save(made, form)
    return made.getvalue()


@pytest.mark.parametrize(("form", "media_type"), [("PNG", "image/png"), ("JPEG", "image/jpeg")])
def test_a_small_picture_goes_as_it_is(form: str, media_type: str) -> None:
    data = file_of(noise(40, 21), form)
    made = fitted(data)
    assert (made.data, made.media_type, made.width, made.height) == (data, media_type, 40, 21)


def test_a_large_one_is_made_smaller_in_the_same_shape() -> None:
    data = file_of(noise(1_200, 630), "PNG")
    assert len(data) > MOST_BYTES
    made = fitted(data)
    assert len(made.data) <= MOST_BYTES
    assert (made.media_type, made.width, made.height) == ("image/jpeg", 1_200, 630)
    assert Image.open(BytesIO(made.data)).size == (1_200, 630)


def test_a_see_through_one_is_made_smaller_too() -> None:
    made = fitted(file_of(noise(1_000, 1_000).convert("RGBA"), "PNG"))
    assert len(made.data) <= MOST_BYTES


def test_the_same_picture_always_becomes_the_same() -> None:
    data = file_of(noise(1_500, 900), "PNG")
    assert fitted(data) == fitted(data)


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0"])
def test_what_is_no_picture_is_refused_in_plain_words(data: bytes) -> None:
    with pytest.raises(Refused, match="cannot be read as PNG or JPEG"):
        fitted(data)


def test_a_picture_of_more_pixels_than_anybody_needs_is_refused() -> None:
    data = file_of(Image.new("1", (8_000, 8_000)), "PNG") + b"\0" * MOST_BYTES
    with pytest.raises(Refused, match="too large for Bluesky"):
        fitted(data)
