"""Colours that can be read: whatever accent an association chooses, text keeps a contrast of 4.5:1.

The formulas are those of WCAG 2.2, "relative luminance" and "contrast ratio".
"""

from __future__ import annotations

import re

from pipeline.errors import RenderError

_HEX = re.compile(r"#[0-9a-fA-F]{6}")
_ENOUGH = 4.5  # WCAG 2.2, 1.4.3


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def ink_on(ground: str) -> str:
    """Near-white or near-black, whichever reads better on this ground."""
    return max("#ffffff", "#06212c", key=lambda ink: contrast(ink, ground))


def readable(colour: str, *grounds: str) -> str:
    """The colour, or the nearest shade of it that can be read as text on every one of the grounds."""
    pole = "#ffffff" if _luminance(grounds[0]) < 0.18 else "#000000"
    for step in range(21):
        mixed = _mix(colour, pole, step / 20)
        if all(contrast(mixed, ground) >= _ENOUGH for ground in grounds):
            return mixed
    return pole


def _channels(colour: str) -> tuple[int, int, int]:
    if not _HEX.fullmatch(colour):
        raise RenderError(f"{colour!r} is no colour", where="newsletter.brand", todo="Write it like #0b5a6b")
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def _mix(colour: str, pole: str, share: float) -> str:
    pairs = zip(_channels(colour), _channels(pole), strict=True)
    return "#" + "".join(f"{round(one + (other - one) * share):02x}" for one, other in pairs)
