"""The colours of cards can be read, whatever a brand chose."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.errors import RenderError
from pipeline.model.settings import Brand
from pipeline.render.cards.looks import look_of
from pipeline.text.colours import contrast

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@given(accent=COLOURS, accent_dark=COLOURS, ground=COLOURS, strong=st.booleans())
@example(accent="#767676", accent_dark="#777777", ground="#777777", strong=True)
@example(accent="#000000", accent_dark="#000000", ground="#000000", strong=True)
@example(accent="#ffffff", accent_dark="#ffffff", ground="#ffffff", strong=False)
def test_all_that_is_read_has_a_contrast_of_four_and_a_half(
    accent: str, accent_dark: str, ground: str, strong: bool
) -> None:
    look = look_of(Brand(accent=accent, accent_dark=accent_dark, ground=ground), strong=strong)
    for ink in (look.ink, look.accent, look.quiet):
        assert contrast(ink, look.ground) >= 4.5
    assert contrast(look.plate_ink, look.plate) >= 4.5


@given(COLOURS)
def test_the_ground_is_the_brands_own(accent: str) -> None:
    brand = Brand(accent=accent)
    assert look_of(brand, strong=False).ground == brand.ground
    deep = contrast("#ffffff", accent) >= 6
    assert look_of(brand, strong=True).ground == (accent if deep else brand.ground)


def test_a_colour_of_the_brand_that_can_be_read_is_left_as_it_is() -> None:
    look = look_of(Brand(), strong=False)
    assert (look.ground, look.accent, look.plate, look.bar) == ("#f3efe7", "#0b5a6b", "#0b5a6b", "#0b5a6b")
    assert look_of(Brand(), strong=True).accent == "#86d3e2"


@pytest.mark.parametrize("brand", [Brand(accent="teal"), Brand(accent_dark="teal"), Brand(ground="teal")])
def test_a_colour_that_is_none_is_told_with_what_to_write(brand: Brand) -> None:
    with pytest.raises(RenderError, match="#0b5a6b"):
        look_of(brand, strong=True)
