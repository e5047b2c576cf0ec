"""The picture of an issue: 1200 by 630, the same bytes each time, never a box in the place of a letter."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from pipeline.model.settings import Brand
from pipeline.render.cards import IssueCard, draw_icon, draw_issue_card

CARD = IssueCard(
    name="The Program Room",
    title="Death Café at the Library, and four calls to answer",
    dateline="Thursday, May 22, 2025 · No. 12",
    brand=Brand(),
    seed="weekly/2025-05-22",
)
TEXT = (80, 132, 1120, 420)  # where the title stands
PAPER = (243, 239, 231)


def picture(card: IssueCard) -> Image.Image:
    return Image.open(BytesIO(draw_issue_card(card))).convert("RGB")


def ink(image: Image.Image, box: tuple[int, int, int, int]) -> int:
    """How many pixels of a part of it are not paper."""
    part = image.crop(box)
    gray = ImageChops.difference(part, Image.new("RGB", part.size, PAPER)).convert("L")
    return sum(gray.histogram()[8:])


def test_a_card_is_a_png_of_the_size_that_networks_ask_for() -> None:
    image = Image.open(BytesIO(draw_issue_card(CARD)))
    assert (image.format, image.size) == ("PNG", (1200, 630))


def test_the_same_card_gives_the_same_bytes_and_another_issue_other_ones() -> None:
    assert draw_issue_card(CARD) == draw_issue_card(replace(CARD))
    assert draw_issue_card(CARD) != draw_issue_card(replace(CARD, seed="weekly/2025-05-29"))
    for other in (replace(CARD, name="Soup"), replace(CARD, title="Soup"), replace(CARD, dateline="Soup")):
        assert draw_issue_card(CARD) != draw_issue_card(other)


def test_it_has_the_colours_of_the_brand() -> None:
    card = picture(replace(CARD, brand=Brand(accent="#4a2456", ground="#f6f0f8")))
    assert card.getpixel((600, 4)) == (0x4A, 0x24, 0x56)
    assert card.getpixel((20, 300)) == (0xF6, 0xF0, 0xF8)


def test_letters_with_accents_are_drawn_as_they_are() -> None:
    assert picture(CARD) != picture(replace(CARD, title=CARD.title.replace("é", "e")))
    decomposed = replace(CARD, title=CARD.title.replace("é", "e\u0301"))
    assert draw_issue_card(decomposed) == draw_issue_card(CARD)


@pytest.mark.parametrize(
    "title", ["Кофе и книги", "Đọc sách mỗi ngày", "Βιβλία στον κήπο", "Ønsker for året"]
)
def test_other_scripts_that_the_font_has_are_drawn(title: str) -> None:
    assert ink(picture(replace(CARD, title=title, seed="")), (80, 132, 700, 220)) > 500


@pytest.mark.parametrize("title", ["قصص من المكتبة", "图书馆的故事", "ספרייה", "Tales of 図書館"])
def test_a_script_that_the_font_lacks_leaves_the_text_out_and_fills_the_shelf(title: str) -> None:
    without = draw_issue_card(replace(CARD, title=""))
    assert draw_issue_card(replace(CARD, title=title)) == without
    assert ink(picture(replace(CARD, title="")), (80, 440, 400, 520)) > 5_000, "books all along"


def test_a_picture_letter_is_left_out_and_the_words_stay() -> None:
    assert draw_issue_card(replace(CARD, title="Soup 🍲 Tuesday")) == draw_issue_card(
        replace(CARD, title="Soup Tuesday")
    )


@pytest.mark.parametrize("title", ["word " * 200, "W" * 3000, "a b " * 400])
def test_a_title_of_any_length_stays_within_its_room(title: str) -> None:
    image = picture(replace(CARD, title=title))
    assert ink(image, TEXT) > 10_000
    for edge in ((0, 120, 76, 500), (1121, 120, 1200, 500), (80, 405, 700, 520)):
        assert ink(image, edge) == 0


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=40))
def test_any_text_makes_a_card(name: str, title: str, dateline: str) -> None:
    assert picture(IssueCard(name, title, dateline, Brand(), title)).size == (1200, 630)


def test_the_icon_has_the_first_letter_on_the_accent() -> None:
    image = Image.open(BytesIO(draw_icon("Éire reads", "#0b5a6b"))).convert("RGB")
    assert image.size == (180, 180)
    assert image.getpixel((2, 2)) == (11, 90, 107)
    assert draw_icon("Éire reads", "#0b5a6b") == draw_icon("Éclair", "#0b5a6b")
    assert draw_icon("Éire reads", "#0b5a6b") != draw_icon("Eire reads", "#0b5a6b")
    assert draw_icon("图", "#0b5a6b") == draw_icon("", "#0b5a6b")
