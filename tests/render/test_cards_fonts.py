"""Letters are set as the font wants them, and a character that it lacks is known before it is drawn."""

from __future__ import annotations

import io
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageFont, features

from pipeline.render.cards import fonts
from pipeline.render.cards.fonts import Face, heading_face, text_face
from pipeline.render.cards.lettering import lettering
from pipeline.render.cards.opentype import FontTables

DATA = (files("font_source_serif_pro") / "files" / "SourceSerifPro-Semibold.otf").read_bytes()
UNKNOWN = "\uffff"  # a non-character: what the font draws for it, it draws for all that it lacks
LETTERS = st.characters(categories=["Lu", "Ll", "Nd", "Po", "Pi", "Pf", "Pd"], max_codepoint=0x2100)


def face() -> Face:
    found = heading_face("a")
    assert found
    return found


def test_pairs_stand_as_close_as_harfbuzz_sets_them() -> None:
    tables = FontTables(DATA)
    found = {pair: tables.kerning(*pair) for pair in ("To", "AV", "We", "“T", "LT", "oo", "P.", "Кт")}
    # Measured with HarfBuzz 14.5, without ligatures.
    assert found == {
        "To": -74,
        "AV": -119,
        "We": -77,
        "“T": 30,
        "LT": -80,
        "oo": 4,
        "P.": -111,
        "Кт": -47,
    }


@pytest.mark.skipif(not features.check("raqm"), reason="this machine has no shaping to compare with")
@settings(max_examples=300, deadline=None)
@given(LETTERS, LETTERS)
def test_every_pair_stands_where_a_shaper_puts_it(one: str, other: str) -> None:
    if not face().has(one + other):
        return
    shaper = ImageFont.truetype(io.BytesIO(DATA), 1000, layout_engine=ImageFont.Layout.RAQM)
    plain = ["-liga", "-clig", "-calt", "-dlig", "-ccmp", "-locl"]
    apart = shaper.getlength(one + other, features=plain) - shaper.getlength(other, features=plain)
    assert face().set(one + other).starts[1] * 1000 == pytest.approx(apart, abs=1)


@settings(max_examples=400, deadline=None)
@given(st.characters())
def test_a_character_that_the_face_is_said_to_have_is_no_box(char: str) -> None:
    font = ImageFont.truetype(io.BytesIO(DATA), 40, layout_engine=ImageFont.Layout.BASIC)
    if heading_face(char) is face():
        assert bytes(font.getmask(char)) != bytes(font.getmask(UNKNOWN))


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=40))
def test_lettering_is_a_text_that_its_face_has_in_full_or_says_what_is_lacking(text: str) -> None:
    found = lettering(text, heading_face)
    assert bool(found.text) == bool(found.face)
    if found.face:
        assert found.face.has(found.text)
        assert not found.lacks
    assert lettering(found.text, heading_face).text == found.text


def test_accents_over_other_letters_are_not_drawn_without_shaping() -> None:
    assert heading_face("\u0331") is None
    assert lettering("e\u0301", heading_face).text == "é"


def test_a_face_whose_package_is_not_installed_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "_TEXT", (("no_such_package", "None.otf"), fonts._SERIF))
    assert text_face("a") is face()


def test_what_the_first_face_lacks_the_next_one_may_have() -> None:
    pytest.importorskip("font_source_sans_pro")
    second = heading_face("ʔaʔjɛčxʷot")
    assert second is not None
    assert second is not face()


def test_letters_are_drawn_whole() -> None:
    """The mask of a letter is its ink, to the last row and column."""
    for char in "jgÅf“…":
        mask, _, _ = face().glyph(char, 80)
        box = mask.getbbox()
        assert box is not None
        padded = Image.new("L", (mask.width + 2, mask.height + 2))
        padded.paste(mask, (1, 1))
        assert max(mask.width - (box[2] - box[0]), 0) <= 12
        font = ImageFont.truetype(io.BytesIO(DATA), 80, layout_engine=ImageFont.Layout.BASIC)
        assert sum(mask.histogram()[1:]) == sum(1 for level in bytes(font.getmask(char)) if level)
