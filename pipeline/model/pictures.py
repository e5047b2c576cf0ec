"""Pictures once they are ours: fetched, made small, and named by their bytes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PictureFile:
    """A picture as it is written out and sent.

    Attributes:
        name: SHA-256 of its bytes, with `.jpg` or `.png`; it stands in `pictures/` of an issue's folder.
        width, height: in pixels of the file, of which a page shows about half.
    """

    name: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class ShownPicture:
    """What was made of the picture that an item has.

    Attributes:
        place: where it was taken from: a web address, or a path inside the folder of `config.toml`.
        small: to stand beside a text.
        large: to stand over one; None if it is not large enough.
    """

    place: str
    small: PictureFile
    large: PictureFile | None = None
