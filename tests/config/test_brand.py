from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.config.brand import check_brand
from pipeline.model.settings import Brand
from pipeline.text.colours import CARD, DARK_CARD, DARK_GROUND, contrast, ink_on, readable

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def _problems(**changed: object) -> list[tuple[str, str]]:
    brand = replace(Brand(), **changed)  # type: ignore[arg-type]  # a table of fields
    return [(str(one.path[-1]), one.what) for one in check_brand(brand, ())]


def test_the_look_that_ships_is_well() -> None:
    assert _problems() == []


def test_an_accent_too_pale_for_text_names_the_nearest_that_is_not() -> None:
    ((key, what),) = _problems(accent="#ffd700")
    assert key == "accent"
    assert "1.2:1 on #f3efe7" in what
    suggested = what.split("'")[1]
    assert contrast(suggested, "#f3efe7") >= 4.5
    assert _problems(accent=suggested) == []


def test_an_accent_that_a_darker_shade_of_itself_can_stand_for_is_taken() -> None:
    assert contrast("#1f8fa8", CARD) < 4.5
    assert _problems(accent="#1f8fa8") == []


def test_a_dark_accent_is_looked_at_on_dark_grounds() -> None:
    ((key, what),) = _problems(accent_dark="#0b2a33")
    assert key == "accent_dark"
    assert contrast(what.split("'")[1], DARK_CARD) >= 4.5


def test_a_ground_too_dark_for_grey_text_names_the_nearest_that_is_not() -> None:
    ((key, what),) = _problems(ground="#8a7f6a")
    assert key == "ground"
    assert _problems(ground=what.split("'")[1]) == []


@given(accent=colours, accent_dark=colours, ground=colours)
def test_colours_that_are_accepted_give_a_mail_that_can_be_read(
    accent: str, accent_dark: str, ground: str
) -> None:
    if _problems(accent=accent, accent_dark=accent_dark, ground=ground):
        return
    link, dark = readable(accent, CARD, ground), readable(accent_dark, DARK_CARD, DARK_GROUND)
    assert min(contrast(link, CARD), contrast(link, ground)) >= 4.5
    assert min(contrast(dark, DARK_CARD), contrast(dark, DARK_GROUND)) >= 4.5
    assert min(contrast(ink_on(accent), accent), contrast(ink_on(accent_dark), accent_dark)) >= 4.5


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("accent", "teal"),
        ("ground", "#fff"),
        ("heading_font", 'Georgia, "Times New Roman", serif'),
        ("heading_font", "Georgia; color: red"),
        ("text_font", "Helvetica"),
        ("text_font", "'Segoe UI, sans-serif"),
        ("logo", "http://example.org/logo.png"),
        ("logo", 'https://example.org/"x'),
        ("logo_width", 2000),
        ("template", "../mail"),
    ],
)
def test_what_fits_into_no_style_is_an_error_of_its_key(key: str, value: object) -> None:
    problems = _problems(**{key: value})
    assert [name for name, _ in problems] == [key]


@pytest.mark.parametrize("stack", ["serif", "Georgia, serif", "-apple-system, 'Segoe UI', sans-serif"])
def test_a_stack_of_fonts_may_be_short_or_long(stack: str) -> None:
    assert _problems(heading_font=stack) == []
