"""Words that staff list are found whole."""

from __future__ import annotations

import pytest

from pipeline.text.words import named_word


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Free Haircuts at the Library", ("cuts",), ""),
        ("Budget CUTS, again", ("grants", "cuts"), "cuts"),
        ("I Love\nLibraries: stories", ("I Love Libraries",), "I Love Libraries"),
        ("Préstamo de libros", ("préstamo",), "préstamo"),
        ("Мы любим библиотеки", ("библиотеки",), "библиотеки"),
        ("公共図書館の助成金", ("助成金",), "助成金"),
        ("C++ for teens (again)", ("c++", "(again)"), "c++"),
        ("Anything", ("", "  "), ""),
    ],
)
def test_a_listed_word_is_found_whole_and_in_any_case(text: str, words: tuple[str, ...], found: str) -> None:
    assert named_word(text, words) == found
