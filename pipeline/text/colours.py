"""Colours in which text can be read: whatever accent an association chooses, contrast stays at 4.5:1.

The formulas are those of WCAG 2.2, "relative luminance" and "contrast ratio".
"""

from __future__ import annotations

import re
from typing import Final

ENOUGH: Final = 4.5  # WCAG 2.2, 1.4.3

TEXT: Final = "#2b2a28"
QUIET: Final = "#5d574d"
CARD: Final = "#ffffff"
DARK_CARD: Final = "#1e2327"
DARK_GROUND: Final = "#14171a"
"""What the mail is made of beside the colours of the settings; templates/mail writes the same."""

_HEX = re.compile(r"#[0-9a-fA-F]{6}")
_STEPS = 50


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21.

    Raises:
        ValueError: one of them is not written like `#0b5a6b`.
    """
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def ink_on(ground: str) -> str:
    """Near-white or near-black, whichever reads better on this ground; black where neither reads well."""
    ink = max(CARD, "#06212c", key=lambda one: contrast(one, ground))
    return ink if contrast(ink, ground) >= ENOUGH else "#000000"


def readable(colour: str, *grounds: str) -> str:
    """The colour, or the nearest shade of it that can be read as text on every one of the grounds."""
    return shade(colour, *grounds)[0]


def shade(colour: str, *grounds: str) -> tuple[str, float]:
    """The nearest shade that can be read as text on the grounds, and how far from the colour it lies.

    Args:
        colour: as `#rrggbb`.
        grounds: what it stands on, all light or all dark; it is darkened for the first and lightened for
            the second.

    Returns:
        The shade, and the part of black or white that was mixed in, 0 to 1.

    Raises:
        ValueError: one of them is no colour.
    """
    pole = CARD if _luminance(grounds[0]) < 0.18 else "#000000"
    for step in range(_STEPS + 1):
        mixed = mix(colour, pole, step / _STEPS)
        if all(contrast(mixed, ground) >= ENOUGH for ground in grounds):
            return mixed, step / _STEPS
    return pole, 1.0


def mix(colour: str, other: str, part: float) -> str:
    """A colour with a part of another in it, 0 to 1."""
    pairs = zip(_channels(colour), _channels(other), strict=True)
    return "#" + "".join(f"{round(one + (two - one) * part):02x}" for one, two in pairs)


def _channels(colour: str) -> tuple[int, int, int]:
    if not _HEX.fullmatch(colour):
        raise ValueError(f"{colour!r} is no colour; write it like '#0b5a6b'")
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
