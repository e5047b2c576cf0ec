from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.text.folding import columns, fold

words = st.text(st.characters(codec="utf-8", categories=("L", "M", "N", "P", "S", "Zs")), max_size=200)


@pytest.mark.parametrize(
    ("text", "wide"), [("abc", 3), ("図書館", 6), ("n\u0303", 1), ("قصص", 3), ("a\u200db", 2), ("", 0)]
)
def test_columns_are_those_of_a_terminal(text: str, wide: int) -> None:
    assert columns(text) == wide


def test_a_text_takes_what_its_characters_take_in_any_company() -> None:
    for char in map(chr, (*range(0xD800), *range(0xE000, 0x20000, 7))):
        assert columns(char) == columns(f"{char}\u0301") == columns(f"図{char}") - 2


@given(text=words, width=st.integers(4, 40), rest=st.sampled_from(["", "  "]))
def test_a_text_folds_alike_with_and_without_a_mark_that_takes_no_column(
    text: str, width: int, rest: str
) -> None:
    first = "a\u0301"
    assert fold(f"a {text}", width, rest=rest) == fold(f"{first} {text}", width, rest=rest).replace(
        first, "a", 1
    )


def test_text_folds_at_blanks_and_its_other_lines_are_set_in() -> None:
    assert fold("* one two three", 9, rest="  ") == "* one two\n  three"


def test_blanks_at_the_start_stay() -> None:
    assert fold("  one two", 5, rest="  ") == "  one\n  two"


def test_an_address_stays_whole() -> None:
    url = "https://example.org/" + "x" * 90
    assert fold(f"see {url} there", 20) == f"see\n{url}\nthere"


def test_japanese_folds_between_characters_but_no_line_begins_with_a_full_stop() -> None:
    assert fold("図書館で読書。午後", 14) == "図書館で読書。\n午後"
    assert fold("図書館で読書。午後", 13) == "図書館で読\n書。午後"


@given(text=words, width=st.integers(10, 80))
def test_no_line_is_too_wide_unless_it_cannot_be_parted_and_nothing_is_lost(text: str, width: int) -> None:
    lines = fold(text, width).split("\n")
    assert "".join("".join(lines).split()) == "".join(text.split())
    for line in lines:
        assert columns(line) <= width or len(line.split()) == 1


@given(text=st.text("図書館読書、。（）", min_size=1, max_size=300))
def test_scripts_without_blanks_keep_to_the_width_but_for_runs_of_marks(text: str) -> None:
    lines = fold(text, 40).split("\n")
    assert "".join(lines) == text
    assert all(line[0] not in "、。）" for line in lines[1:])
    assert all(line[-1] != "（" for line in lines[:-1])
