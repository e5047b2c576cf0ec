"""The picture of a post: its words whole, within the margins, in colours that can be read, never a box."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from pipeline.compose.cards import CardShape, CardWords
from pipeline.errors import RenderError
from pipeline.model.settings import Brand
from pipeline.render.cards import Card, Undrawable, draw_card
from pipeline.text.colours import contrast

CALL = CardWords(
    kicker="Call for advisors",
    title="Media Literacy for Adults",
    when="Apply by Friday, December 5",
    credit="from Programming Notes",
    name="The Program Room",
)
STORY = replace(CALL, kicker="Program story", title="Death Café at the Library", when="")
LONG = replace(
    CALL,
    title="Let’s Talk Town Meetings: Discussion Grants for Rural, Tribal and Small Public Libraries That "
    "Bring Neighbors Together Around Difficult Questions",
    when="Send a letter of intent by Monday, September 15, 11:59 p.m. Eastern",
    credit="from Humanities Office, Lakeshore Libraries and Programming Notes",
    name="The Weekly Newsletter of the Public Programs Office",
)
SHIPPED = Brand()
BRANDS = {
    "as shipped": SHIPPED,
    "yellow": Brand(accent="#ffcc00", accent_dark="#ffd94d", ground="#fffdf5"),
    "dark": Brand(accent="#7fd1b9", accent_dark="#7fd1b9", ground="#14171a"),
    "red": Brand(accent="#b3261e", accent_dark="#ffb4ab", ground="#ffffff"),
    "grey on grey": Brand(accent="#808080", accent_dark="#909090", ground="#8a8a8a"),
    "black": Brand(accent="#000000", accent_dark="#000000", ground="#000000"),
}
SIZES = {CardShape.WIDE: (1200, 630), CardShape.SQUARE: (1080, 1080)}
EDGES = {CardShape.WIDE: 80, CardShape.SQUARE: 84}
HANG, HAIR = 12, 2  # pixels: how far the tail of a `j` reaches into the margin, and an edge that is rounded
WORDS = {"call": CALL, "story": STORY, "long": LONG}
shapes = pytest.mark.parametrize("shape", CardShape)


def drawn(words: CardWords, shape: CardShape = CardShape.WIDE, brand: Brand = SHIPPED) -> Card:
    card = draw_card(words, brand, key="a1b2c3d4", shape=shape)
    assert isinstance(card, Card), card
    return card


def image(words: CardWords, shape: CardShape = CardShape.WIDE, brand: Brand = SHIPPED) -> Image.Image:
    return Image.open(BytesIO(drawn(words, shape, brand).data)).convert("RGB")


def reason(words: CardWords) -> str:
    found = [draw_card(words, Brand(), key="a1b2c3d4", shape=shape) for shape in CardShape]
    assert isinstance(found[0], Undrawable)
    assert found[0] == found[1]
    return found[0].reason


def is_even(part: Image.Image) -> bool:
    """Whether every row of it is of one colour: ground, bar or shelf, and no ink."""
    return part.tobytes() == part.crop((0, 0, 1, part.height)).resize(part.size).tobytes()


@shapes
def test_a_card_is_a_png_of_its_shape_named_by_the_post_and_small_enough_for_every_network(
    shape: CardShape,
) -> None:
    card = drawn(LONG, shape)
    found = Image.open(BytesIO(card.data))
    assert (found.format, found.size, found.info) == ("PNG", SIZES[shape], {})
    assert (card.width, card.height) == SIZES[shape]
    assert card.name == f"a1b2c3d4-{shape.value}.png"
    assert len(card.data) < 100_000, "Bluesky takes a million bytes for the picture of a link"


def test_the_alt_text_is_what_stands_on_the_card() -> None:
    assert (
        drawn(CALL).alt == "Card: Call for advisors. Media Literacy for Adults. Apply by Friday, December 5."
    )
    assert drawn(STORY).alt == "Card: Program story. Death Café at the Library."
    assert (
        drawn(replace(STORY, title="Who Reads?")).alt == drawn(replace(STORY, title="📚 Who Reads? 🎉")).alt
    )


def test_the_same_words_give_the_same_bytes_in_every_process() -> None:
    code = (
        "import hashlib\n"
        "from pipeline.compose.cards import CardShape, CardWords\n"
        "from pipeline.model.settings import Brand\n"
        "from pipeline.render.cards import draw_card\n"
        f"card = draw_card({CALL!r}, Brand(), key='a1b2c3d4', shape=CardShape.SQUARE)\n"
        "print(hashlib.sha256(card.data).hexdigest())\n"
    )
    env = {"PYTHONHASHSEED": "4"}
    found = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, env=env)
    assert found.stdout.strip() == hashlib.sha256(drawn(CALL, CardShape.SQUARE).data).hexdigest()


@pytest.mark.parametrize("field", ["kicker", "title", "when", "credit", "name"])
@shapes
def test_every_word_can_be_seen(field: str, shape: CardShape) -> None:
    assert drawn(CALL, shape).data != drawn(replace(CALL, **{field: "Other words"}), shape).data


def test_two_posts_have_other_books() -> None:
    one, other = (draw_card(CALL, Brand(), key=key, shape=CardShape.WIDE) for key in ("a1b2c3d4", "e5f6g7h8"))
    assert isinstance(one, Card)
    assert isinstance(other, Card)
    assert one.data != other.data


def told(part: Image.Image) -> tuple[str, str]:
    """The ground of a part, and of the colours that stand on it the one that differs most from the ground."""
    data = part.tobytes()
    counted = Counter(f"#{data[at : at + 3].hex()}" for at in range(0, len(data), 3))
    names = {name: number for name, number in counted.items() if number >= 12}
    on = max(names, key=lambda name: names[name])
    return on, max(names, key=lambda name: contrast(name, on))


@pytest.mark.parametrize("brand", BRANDS.values(), ids=BRANDS)
@pytest.mark.parametrize("words", [CALL, STORY], ids=["call", "story"])
@shapes
def test_every_text_has_the_contrast_that_wcag_asks_for(
    brand: Brand, words: CardWords, shape: CardShape
) -> None:
    card = image(words, shape, brand)
    edge, right = EDGES[shape], card.width - EDGES[shape]
    wide = shape is CardShape.WIDE
    parts = {
        "kicker": (edge, 84, right, 118) if wide else (edge, 114, right, 156),
        "title": (edge, 150, right, 280) if wide else (edge, 200, right, 380),
        "name": (edge, 550, 480, 596) if wide else (edge, 960, 480, 1016),
        "credit": (700, 550, right, 596) if wide else (660, 960, right, 1016),
    }
    if words.when:
        parts["date"] = (edge + 12, 460, 480, 515) if wide else (edge + 14, 840, 480, 900)
    for name, box in parts.items():
        ground, ink = told(card.crop(box))
        assert contrast(ground, ink) >= 4.5, (name, ground, ink)


def test_a_date_stands_on_the_accent_where_that_is_dark_and_else_on_a_plate_of_it() -> None:
    assert image(CALL).getpixel((20, 300)) == (0x0B, 0x5A, 0x6B)
    assert image(STORY).getpixel((20, 300)) == (0xF3, 0xEF, 0xE7)
    yellow = image(CALL, brand=BRANDS["yellow"])
    assert yellow.getpixel((20, 300)) == (0xFF, 0xFD, 0xF5)
    assert yellow.getpixel((96, 480)) == (0xFF, 0xCC, 0x00)


def test_a_dark_brand_has_light_letters() -> None:
    ground, ink = told(image(STORY, brand=BRANDS["dark"]).crop((80, 150, 1120, 280)))
    assert ground == "#14171a"
    assert contrast(ink, "#000000") > 15


@pytest.mark.parametrize("words", WORDS.values(), ids=WORDS)
@shapes
def test_text_stays_within_the_margins(words: CardWords, shape: CardShape) -> None:
    card, edge = image(words, shape), EDGES[shape]
    assert is_even(card.crop((0, 0, edge - HANG, card.height)))
    assert is_even(card.crop((card.width - edge + HAIR, 0, card.width, card.height)))
    assert is_even(card.crop((0, 0, card.width, 80)))
    assert is_even(card.crop((0, card.height - 24, card.width, card.height)))


@pytest.mark.parametrize(
    "title",
    [
        "word " * 200,
        "W" * 3000,
        "a b " * 400,
        "jjjj " * 90,
        "Ω" * 40,
        f"See https://example.org/{'x' * 90} for more",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
        "ẤẤẤ ĄĄĄ Ñandú " * 9,
    ],
)
@shapes
def test_a_title_of_any_length_stays_above_what_stands_on_the_shelf(title: str, shape: CardShape) -> None:
    for words in (replace(CALL, title=title), replace(LONG, title=title), replace(STORY, title=title)):
        card, edge = image(words, shape), EDGES[shape]
        assert is_even(card.crop((0, 0, edge - HANG, card.height)))
        assert is_even(card.crop((card.width - edge + HAIR, 0, card.width, card.height)))
        shelf, books = (522, 100) if shape is CardShape.WIDE else (912, 170)
        plate = next(
            y for y in range(shelf - 1, 0, -1) if is_even(card.crop((edge, y, card.width - edge, y + 1)))
        )
        assert plate >= shelf - books - 90
        assert is_even(card.crop((edge, plate - 8, card.width - edge, plate)))


def test_a_title_that_has_no_room_ends_in_dots_and_stands_whole_in_the_alt_text() -> None:
    title = " ".join(f"Word{number}" for number in range(60))
    card = drawn(replace(CALL, title=title))
    assert card.cut
    assert title in card.alt
    assert not drawn(LONG).cut
    assert not drawn(LONG, CardShape.SQUARE).cut


def test_a_date_is_never_shortened() -> None:
    assert reason(replace(CALL, when="Apply by noon " * 20)) == "its date has no room on a card"


@pytest.mark.parametrize(
    ("title", "lacking"),
    [
        ("قصص من المكتبة", "Arabic letters"),
        ("סיפורים מהספרייה", "Hebrew letters"),
        ("图书馆的故事", "Chinese letters"),
        ("としょかん", "Japanese letters"),
        ("도서관 이야기", "Korean letters"),
        ("पुस्तकालय की कहानियाँ", "Devanagari letters"),
        ("เรื่องราว", "Thai letters"),
        ("Tales of 図書館", "Chinese letters"),
        ("Reading Ma\u0331ori", "letters with a combining macron below"),
        ("Prizes of ৳500", "the sign ৳"),
    ],
)
def test_a_title_that_the_fonts_lack_makes_no_card_but_says_why(title: str, lacking: str) -> None:
    assert reason(replace(CALL, title=title)) == f"the fonts here lack {lacking}, which stand in its title"


def test_a_date_that_the_fonts_lack_makes_no_card_and_a_name_is_left_out() -> None:
    assert "date" in reason(replace(CALL, when="締切 6月6日"))
    assert "kind" in reason(replace(CALL, kicker="公募"))
    assert drawn(replace(CALL, name="図書館")).data == drawn(replace(CALL, name="")).data
    assert drawn(replace(CALL, credit="from 図書館")).data == drawn(replace(CALL, credit="")).data


@pytest.mark.parametrize("title", ["", "  ", "🎉🍲", "\u200d\ufe0f", "、"])
def test_a_title_without_words_makes_no_card(title: str) -> None:
    assert reason(replace(CALL, title=title)) == "its title has no words that can be drawn"


@pytest.mark.parametrize(
    ("title", "same"),
    [
        ("🍲 Soup Tuesday 🎉", "Soup Tuesday"),
        ("Soup 👩🏽‍🍳 Tuesday", "Soup Tuesday"),
        ("Top 1️⃣0️⃣ Reads", "Top 10 Reads"),
        ("𝗕𝗼𝗹𝗱 Ideas", "Bold Ideas"),
        ("ｗｉｄｅ Ideas", "wide Ideas"),
        ("Cafe\u0301 Hours", "Café Hours"),
        ("Pro\u00adgram \u2066Notes\u2069\u200e", "Program Notes"),
        ("Lines\nand\u2028tabs\there", "Lines and tabs here"),
    ],
)
def test_emoji_are_left_out_and_fancy_letters_are_plain(title: str, same: str) -> None:
    assert drawn(replace(CALL, title=title)) == drawn(replace(CALL, title=same))


@pytest.mark.parametrize(
    "title",
    ["Кофе и книги", "Đọc sách mỗi ngày", "Βιβλία στον κήπο", "Ønsker for året", "Ċittà, İstanbul, Łódź"],
)
@shapes
def test_scripts_that_the_font_has_are_drawn(title: str, shape: CardShape) -> None:
    assert drawn(replace(CALL, title=title), shape).alt == f"Card: Call for advisors. {title}. {CALL.when}."


@settings(max_examples=60, deadline=None)
@given(
    st.builds(CardWords, *[st.text(max_size=90)] * 5),
    st.sampled_from(CardShape),
    st.sampled_from(list(BRANDS.values())),
)
def test_any_words_make_a_card_or_a_reason(words: CardWords, shape: CardShape, brand: Brand) -> None:
    card = draw_card(words, brand, key="a1b2c3d4", shape=shape)
    if isinstance(card, Undrawable):
        assert card.reason
        assert not card.reason.endswith(".")
    else:
        found = Image.open(BytesIO(card.data)).convert("RGB")
        assert found.size == SIZES[shape]
        assert is_even(found.crop((found.width - EDGES[shape] + HAIR, 0, found.width, found.height)))
        assert card.alt.startswith("Card: ")


def test_a_colour_that_is_none_is_told() -> None:
    with pytest.raises(RenderError, match="teal"):
        draw_card(CALL, Brand(accent="teal"), key="a", shape=CardShape.WIDE)
