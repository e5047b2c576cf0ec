"""What types cannot say of `[newsletter.brand]`: its colours can be read, and its words fit into a style."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.config.shapes import Problem
from pipeline.model.settings import Brand
from pipeline.text.colours import CARD, DARK_CARD, DARK_GROUND, ENOUGH, QUIET, contrast, mix, shade

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_FONT = r"(?:[A-Za-z][A-Za-z0-9-]*|-[a-z][a-z-]*|'[A-Za-z0-9][A-Za-z0-9 -]*')"
_FONTS = re.compile(rf"(?:{_FONT}, *)*(?:sans-serif|serif|monospace|system-ui)")
_TOO_FAR = 0.4  # of black or white in an accent: past this it is another colour, which a person should choose


def check_brand(brand: Brand, here: tuple[str | int, ...]) -> Iterator[Problem]:
    """What types cannot say of the look: that its colours can be read, and its words fit into a style."""
    colours = ("accent", "accent_dark", "ground")
    bad = [name for name in colours if not _COLOUR.fullmatch(getattr(brand, name))]
    for name in bad:
        yield Problem((*here, name), "a colour is written '#0b5a6b'")
    if not bad:
        yield from _check_contrast(brand, here)
    for name in ("heading_font", "text_font"):
        if not _FONTS.fullmatch(getattr(brand, name)):
            yield Problem(
                (*here, name),
                "names of fonts between commas, in single quotes where they have blanks, "
                "and serif, sans-serif or monospace as the last",
            )
    if brand.logo and not re.fullmatch(r"https://[A-Za-z0-9._~:/?#@!$&()*+,;=%-]+", brand.logo):
        yield Problem((*here, "logo"), "an address that starts with https:// is needed")
    if not 20 <= brand.logo_width <= 536:
        yield Problem((*here, "logo_width"), "pixels, between 20 and 536")
    if not _NAME.fullmatch(brand.template):
        yield Problem(
            (*here, "template"),
            f"{brand.template!r} is neither mail nor text-first, nor could a file be named so",
        )


def _check_contrast(brand: Brand, here: tuple[str | int, ...]) -> Iterator[Problem]:
    """Text of 14 pixels needs 4.5:1 (WCAG 2.2, 1.4.3); a shade is mixed where an accent comes near it."""
    if contrast(QUIET, brand.ground) < ENOUGH:
        light = next(
            mixed
            for step in range(51)
            if contrast(QUIET, mixed := mix(brand.ground, "#ffffff", step / 50)) >= ENOUGH
        )
        yield Problem(
            (*here, "ground"),
            f"grey text on {brand.ground} has a contrast of {contrast(QUIET, brand.ground):.1f}:1, and "
            f"4.5:1 is needed; the nearest ground that has it is {light!r}",
        )
        return
    for name, grounds in (("accent", (CARD, brand.ground)), ("accent_dark", (DARK_CARD, DARK_GROUND))):
        colour = getattr(brand, name)
        nearest_shade, part = shade(colour, *grounds)
        if part > _TOO_FAR:
            worst = min(grounds, key=lambda ground: contrast(colour, ground))
            yield Problem(
                (*here, name),
                f"text in {colour} has a contrast of {contrast(colour, worst):.1f}:1 on {worst}, and "
                f"4.5:1 is needed; the nearest colour that has it is {nearest_shade!r}",
            )
