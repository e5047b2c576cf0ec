"""The picture of an issue: 1200 by 630, the same bytes each time, never a box in the place of a letter."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from pipeline.render.cards import SIZE, Card, render_card, render_icon

CARD = Card(
    name="The Program Room",
    title="Death Café at the Library, and four calls to answer",
    dateline="Thursday, May 22, 2025 · No. 12",
    accent="#0b5a6b",
    seed="weekly/2025-05-22",
)
TEXT = (80, 132, 1120, 420)  # where the title stands
INK, PAPER = (43, 42, 40), (243, 239, 231)


def picture(card: Card) -> Image.Image:
    return Image.open(BytesIO(render_card(card))).convert("RGB")


def ink(image: Image.Image, box: tuple[int, int, int, int]) -> int:
    """How many pixels of a part of it are not paper."""
    part = image.crop(box)
    gray = ImageChops.difference(part, Image.new("RGB", part.size, PAPER)).convert("L")
    return sum(gray.histogram()[8:])


def test_a_card_is_a_png_of_the_size_that_networks_ask_for() -> None:
    image = Image.open(BytesIO(render_card(CARD)))
    assert (image.format, image.size) == ("PNG", SIZE) == ("PNG", (1200, 630))


def test_the_same_card_gives_the_same_bytes_and_another_issue_other_ones() -> None:
    assert render_card(CARD) == render_card(replace(CARD))
    assert render_card(CARD) != render_card(replace(CARD, seed="weekly/2025-05-29"))
    assert render_card(CARD) != render_card(replace(CARD, title="Soup"))


def test_letters_with_accents_are_drawn_as_they_are() -> None:
    assert picture(CARD) != picture(replace(CARD, title=CARD.title.replace("é", "e")))
    decomposed = replace(CARD, title=CARD.title.replace("é", "e\u0301"))
    assert render_card(decomposed) == render_card(CARD)


@pytest.mark.parametrize(
    "title", ["Кофе и книги", "Đọc sách mỗi ngày", "Βιβλία στον κήπο", "Ønsker for året"]
)
def test_other_scripts_that_the_font_has_are_drawn(title: str) -> None:
    assert ink(picture(replace(CARD, title=title, seed="")), (80, 132, 700, 220)) > 500


@pytest.mark.parametrize("title", ["قصص من المكتبة", "图书馆的故事", "ספרייה", "Tales of 図書館"])
def test_a_script_that_the_font_lacks_leaves_the_text_out_and_fills_the_shelf(title: str) -> None:
    without = render_card(replace(CARD, title=""))
    assert render_card(replace(CARD, title=title)) == without
    assert ink(picture(replace(CARD, title="")), (80, 440, 400, 520)) > 5_000, "books all along"


def test_a_picture_letter_is_left_out_and_the_words_stay() -> None:
    assert render_card(replace(CARD, title="Soup 🍲 Tuesday")) == render_card(
        replace(CARD, title="Soup Tuesday")
    )


@pytest.mark.parametrize("title", ["word " * 200, "W" * 3000, "a b " * 400])
def test_a_title_of_any_length_stays_within_its_room(title: str) -> None:
    image = picture(replace(CARD, title=title))
    assert ink(image, TEXT) > 10_000
    for edge in ((0, 120, 76, 500), (1126, 120, 1200, 500)):
        assert ink(image, edge) == 0


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=40))
def test_any_text_makes_a_card(name: str, title: str, dateline: str) -> None:
    assert picture(Card(name, title, dateline, "#0b5a6b", title)).size == SIZE


def test_the_icon_has_the_first_letter_on_the_accent() -> None:
    image = Image.open(BytesIO(render_icon("Éire reads", "#0b5a6b"))).convert("RGB")
    assert image.size == (180, 180)
    assert image.getpixel((2, 2)) == (11, 90, 107)
    assert render_icon("Éire reads", "#0b5a6b") == render_icon("Éclair", "#0b5a6b")
    assert render_icon("图", "#0b5a6b") == render_icon("", "#0b5a6b")
