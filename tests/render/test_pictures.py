from __future__ import annotations

import hashlib
import struct
import zlib
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from pipeline.render.pictures import LARGE_WIDTH, SMALL_SIZE, MadePicture, make_pictures

SECRET = b"taken at home by Dana Ruiz"


def scene(width: int, height: int, mode: str = "RGB") -> Image.Image:
    """A picture with something in it: red at the top left, getting blue and green."""
    red = Image.linear_gradient("L").resize((width, height))
    bands = (red, red.rotate(90).resize((width, height)), Image.radial_gradient("L").resize((width, height)))
    return Image.merge("RGB", bands).convert(mode)


def encoded(image: Image.Image, form: str, **how: object) -> bytes:
    out = BytesIO()
    image.save(out, form, **how)
    return out.getvalue()


def opened(made: MadePicture | None) -> Image.Image:
    assert made is not None
    return Image.open(BytesIO(made.data))


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "GIF"])
def test_every_usual_form_becomes_a_large_and_a_small_picture(form: str) -> None:
    made = make_pictures(encoded(scene(1600, 1000), form))
    assert made.fault == ""
    assert opened(made.large).size == (LARGE_WIDTH, 750)
    assert opened(made.small).size == SMALL_SIZE
    for one in (made.large, made.small):
        assert one
        assert one.name == f"{hashlib.sha256(one.data).hexdigest()}.{one.name[65:]}"
        assert (one.width, one.height) == opened(one).size
        assert opened(one).format == {"jpg": "JPEG", "png": "PNG"}[one.name[65:]]


def test_the_same_bytes_give_the_same_bytes() -> None:
    data = encoded(scene(1600, 1000), "WEBP")
    assert make_pictures(data) == make_pictures(data)


def test_nothing_is_made_larger_and_a_small_one_has_no_large_form() -> None:
    small = make_pictures(encoded(scene(400, 300), "PNG"))
    assert small.large is None
    assert opened(small.small).size == SMALL_SIZE
    tiny = make_pictures(encoded(scene(200, 150), "PNG"))
    assert opened(tiny.small).size == (200, 150)
    middling = make_pictures(encoded(scene(700, 400), "PNG"))
    assert opened(middling.large).size == (700, 400)


def test_a_picture_that_was_taken_sideways_stands_upright_and_keeps_no_metadata() -> None:
    sideways = scene(900, 1200).transpose(Image.Transpose.ROTATE_90)
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned clockwise
    exif[0x010E] = SECRET.decode()
    data = encoded(sideways, "JPEG", exif=exif, comment=SECRET, quality=95)
    assert SECRET in data
    made = make_pictures(data)
    assert made.large
    assert made.small
    assert SECRET not in made.large.data + made.small.data
    assert not opened(made.large).getexif()
    assert "comment" not in opened(made.large).info
    upright = make_pictures(encoded(scene(900, 1200), "JPEG", quality=95)).small
    for place in ((10, 10), (270, 10), (10, 200), (270, 200)):
        one, other = (opened(each).convert("RGB").getpixel(place) for each in (made.small, upright))
        assert isinstance(one, tuple)
        assert isinstance(other, tuple)
        assert max(abs(a - b) for a, b in zip(one, other, strict=True)) < 24


def test_png_text_and_colour_profiles_are_gone_too() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    made = make_pictures(encoded(scene(600, 400), "PNG", icc_profile=profile))
    assert made.large
    assert "icc_profile" not in opened(made.large).info
    assert make_pictures(encoded(scene(600, 400), "PNG", icc_profile=b"no profile at all")).large


def test_print_colours_become_screen_colours() -> None:
    made = make_pictures(encoded(scene(600, 400, "CMYK"), "JPEG"))
    assert opened(made.large).mode == "RGB"


@pytest.mark.parametrize(
    ("size", "large"),
    [
        ((1000, 1000), (1000, 750)),
        ((1500, 520), (1248, 520)),
        ((600, 1100), (600, 450)),
        ((1200, 675), (1200, 675)),
    ],
)
def test_the_large_picture_is_cut_to_a_shape_that_leaves_room_for_words(
    size: tuple[int, int], large: tuple[int, int]
) -> None:
    shown = opened(make_pictures(encoded(scene(*size), "PNG")).large)
    assert shown.size == (min(large[0], LARGE_WIDTH), round(large[1] * min(1, LARGE_WIDTH / large[0])))


def test_what_is_see_through_stands_on_white_and_a_logo_is_no_picture() -> None:
    ground = scene(600, 400, "RGBA")
    ground.paste((0, 0, 0, 0), (0, 0, 120, 400))
    made = make_pictures(encoded(ground, "PNG"))
    corner = opened(made.large).convert("RGB").getpixel((20, 200))
    assert isinstance(corner, tuple)
    assert min(corner) > 245
    ground.paste((0, 0, 0, 0), (0, 0, 400, 400))
    assert "see-through" in make_pictures(encoded(ground, "PNG")).fault


def test_a_drawing_of_few_colours_keeps_its_edges() -> None:
    drawing = Image.new("RGB", (280, 210), "white")
    drawing.paste("navy", (40, 40, 200, 120))
    made = make_pictures(encoded(drawing, "PNG"))
    assert made.small
    assert made.small.name.endswith(".png")
    assert opened(made.small).convert("RGB").tobytes() == drawing.tobytes()


def bomb(width: int, height: int) -> bytes:
    """A PNG that claims, and holds, very many pixels in very few bytes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    pixels = zlib.compress(bytes(5_000_000), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", "cannot be read"),
        (b"<html>Not found</html>", "cannot be read"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "cannot be read"),
        (b"\xff\xd8\xff\xe0", "cannot be read"),
        (encoded(scene(600, 400), "JPEG")[:900], "cannot be read"),
        (encoded(scene(600, 400), "TIFF"), "cannot be read"),
        (encoded(scene(159, 300), "PNG"), "too small"),
        (encoded(scene(1, 1), "GIF"), "too small"),
        (encoded(scene(1200, 300), "PNG"), "long and narrow"),
        (encoded(scene(200, 500), "PNG"), "long and narrow"),
        (encoded(Image.new("RGB", (600, 400), "#eeeeee"), "PNG"), "one colour"),
        (bomb(8_000, 5_001), "pixels"),
        (bomb(40_000, 40_000), "pixels"),
        (bomb(2**31 - 1, 2**31 - 1), "pixels"),
    ],
)
def test_what_is_no_fit_picture_is_refused_in_words(data: bytes, fault: str) -> None:
    made = make_pictures(data)
    assert fault in made.fault
    assert (made.small, made.large) == (None, None)


SEEDS = [encoded(scene(300, 200), form) for form in ("JPEG", "PNG", "WEBP", "GIF")]


@settings(max_examples=60)
@given(st.data())
def test_whatever_is_wrong_with_a_file_the_answer_is_a_value(data: st.DataObject) -> None:
    body = bytearray(data.draw(st.sampled_from(SEEDS)))
    for _ in range(data.draw(st.integers(1, 12))):
        body[data.draw(st.integers(0, len(body) - 1))] = data.draw(st.integers(0, 255))
    cut = bytes(body[: data.draw(st.integers(0, len(body)))])
    made = make_pictures(cut)
    assert bool(made.fault) == (made.small is None)
