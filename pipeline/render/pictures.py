"""Somebody else's picture made into ours: checked, turned upright, cut, made small, and without its metadata.

To be called in a process of its own (`collect.processes`): what the file holds is not ours to trust. The same
bytes give the same bytes, as long as Pillow is the same; what was made is kept, and not made again.
"""

from __future__ import annotations

import hashlib
import warnings
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageCms, ImageOps

FORMS = ("JPEG", "PNG", "GIF", "WEBP")
MAX_PIXELS = 40_000_000
LARGE_WIDTH = 1_200
"""Of a picture across the mail, which is 600 wide, on a screen with two dots to a pixel."""

SMALL_SIZE = (280, 210)
"""Of a picture beside a text, shown at half of that."""

_LEAST_LARGE = 520  # pixels of width; fewer look soft across the mail
_LEAST_SMALL = (160, 120)
_SHAPES = (0.5, 3.0)  # width by height; what is narrower or wider loses too much when it is cut
_LARGE_SHAPES = (4 / 3, 2.4)
_CUT_AT = 0.4  # of what is cut off, the part at the top: heads are in the upper half
_MOSTLY = 0.4  # of the pixels see-through: a logo, made to stand on the ground of its own page
_FLAT = 10  # shades of grey between the darkest and the lightest: nothing is to be seen
_QUALITIES = (84, 76, 68)
_LARGE_BYTES = 160_000
_SMALL_BYTES = 24_000
_ORIENTATION = 0x0112  # EXIF 2.32, table 4


@dataclass(frozen=True, slots=True)
class MadePicture:
    """A picture as it is kept; `name` is its SHA-256 with `.jpg` or `.png`."""

    name: str
    width: int
    height: int
    data: bytes


@dataclass(frozen=True, slots=True)
class MadePictures:
    """What was made of one file; `fault` says why nothing was, a sentence for staff, and is empty else."""

    small: MadePicture | None = None
    large: MadePicture | None = None
    fault: str = ""


def make_pictures(data: bytes) -> MadePictures:
    """Make the sizes in which a picture is shown; whatever the bytes are, the answer is a value."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # Pillow warns of what we refuse
            return _made(data)
    except MemoryError:
        return MadePictures(fault="it takes too much memory")
    except Image.DecompressionBombError:
        return MadePictures(fault=f"it has more than {MAX_PIXELS:,} pixels")
    except Exception as error:  # noqa: BLE001 - decoders raise whatever they like
        return MadePictures(fault=f"it cannot be read as a picture ({type(error).__name__})")


def _made(data: bytes) -> MadePictures:
    with Image.open(BytesIO(data), formats=FORMS) as opened:
        if opened.width * opened.height > MAX_PIXELS:
            return MadePictures(fault=f"it has more than {MAX_PIXELS:,} pixels")
        width, height = _upright_size(opened)
        if width < _LEAST_SMALL[0] or height < _LEAST_SMALL[1]:
            return MadePictures(fault=f"it is too small ({width} by {height} pixels)")
        if not _SHAPES[0] <= width / height <= _SHAPES[1]:
            return MadePictures(fault=f"it is too long and narrow ({width} by {height} pixels)")
        # A JPEG can be decoded smaller, in a fraction of time and memory; nothing else heeds this.
        opened.draft("RGB", (LARGE_WIDTH, LARGE_WIDTH))
        image = ImageOps.exif_transpose(opened)
        fault = _fault_in_sight(image)
        image = _on_white(_in_srgb(image))
    if fault:
        return MadePictures(fault=fault)
    return MadePictures(_small(image), _large(image) if width >= _LEAST_LARGE else None)


def _upright_size(image: Image.Image) -> tuple[int, int]:
    turned = image.getexif().get(_ORIENTATION) in {5, 6, 7, 8}
    return (image.height, image.width) if turned else image.size


def _fault_in_sight(image: Image.Image) -> str:
    """Why the picture shows nothing that could stand beside a text; empty if it may."""
    tiny = image.convert("RGBA").resize((64, 64))
    clear = tiny.getchannel("A").histogram()
    if sum(clear[:64]) > _MOSTLY * 64 * 64:
        return "most of it is see-through, as in a logo"
    shades = [shade for shade, pixels in enumerate(_on_white(tiny).convert("L").histogram()) if pixels]
    return "it is of one colour" if shades[-1] - shades[0] < _FLAT else ""


def _in_srgb(image: Image.Image) -> Image.Image:
    """The picture in the colours that mail programs take for granted, where it says that it has others."""
    profile = image.info.get("icc_profile")
    if not profile or image.mode not in {"RGB", "CMYK"}:
        return image
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        turned = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image  # a profile that is broken says nothing
    return turned or image


def _on_white(image: Image.Image) -> Image.Image:
    """A new picture of red, green and blue, with nothing that came along with the old one."""
    ground = Image.new("RGB", image.size, "white")
    if image.has_transparency_data:
        clear = image.convert("RGBA")
        ground.paste(clear, mask=clear.getchannel("A"))
    else:
        ground.paste(image.convert("RGB"))
    return ground


def _large(image: Image.Image) -> MadePicture:
    shape = min(max(image.width / image.height, _LARGE_SHAPES[0]), _LARGE_SHAPES[1])
    cut = _cut(image, shape)
    width = min(cut.width, LARGE_WIDTH)
    return _saved(_resized(cut, (width, max(1, round(width * cut.height / cut.width)))), _LARGE_BYTES)


def _small(image: Image.Image) -> MadePicture:
    cut = _cut(image, SMALL_SIZE[0] / SMALL_SIZE[1])
    size = SMALL_SIZE if cut.width >= SMALL_SIZE[0] else cut.size
    return _saved(_resized(cut, size), _SMALL_BYTES)


def _cut(image: Image.Image, shape: float) -> Image.Image:
    """The picture in this shape, width by height: both sides cut alike, and less at the top than below."""
    width, height = image.size
    if width / height > shape:
        kept = max(1, round(height * shape))
        left = (width - kept) // 2
        return image.crop((left, 0, left + kept, height))
    kept = max(1, round(width / shape))
    top = int((height - kept) * _CUT_AT)
    return image.crop((0, top, width, top + kept))


def _resized(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    return image if image.size == size else image.resize(size, Image.Resampling.LANCZOS)


def _saved(image: Image.Image, room: int) -> MadePicture:
    """The picture as JPEG, in the best quality that there is room for; as PNG where that is smaller."""
    data = b""
    for quality in _QUALITIES:
        data = _encoded(image, "JPEG", quality=quality, optimize=True, progressive=True)
        if len(data) <= room:
            break
    ending = "jpg"
    if image.getcolors(256):  # a drawing of few colours: PNG keeps its edges sharp
        drawn = _encoded(image, "PNG", optimize=True)
        if len(drawn) <= len(data):
            data, ending = drawn, "png"
    name = f"{hashlib.sha256(data).hexdigest()}.{ending}"
    return MadePicture(name, image.width, image.height, data)


def _encoded(image: Image.Image, form: str, **how: object) -> bytes:
    out = BytesIO()
    image.save(out, form, **how)
    return out.getvalue()
