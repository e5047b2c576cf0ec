"""Titles on even lines, in the largest size that has room."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from pipeline.render.cards.fonts import Face, heading_face
from pipeline.render.cards.wrapping import Block, Room, fitted

ROOM = Room(width=1000, sizes=(100, 90, 80, 70, 60, 50), height=260)
# None of them is a small word, after which no line should end.
WORDS = st.lists(st.text("abcdefgh", min_size=2, max_size=9), min_size=1, max_size=9)


def face() -> Face:
    found = heading_face("a")
    assert found
    return found


def texts(block: Block) -> list[str]:
    return [line.text for line in block.lines]


def width(text: str) -> float:
    return face().set(text).width


def test_lines_are_about_as_long_as_each_other() -> None:
    room = Room(width=1000, sizes=(60,), height=400)
    assert texts(fitted("Twelve librarians share what they learned in a year of soup", face(), room)) == [
        "Twelve librarians share what",
        "they learned in a year of soup",
    ]


def test_a_line_ends_at_a_pause_and_not_after_a_small_word() -> None:
    title = "Reading in the Dark: A Webinar for Small Libraries"
    assert texts(fitted(title, face(), Room(1040, (80, 76, 72, 68, 64), 260))) == [
        "Reading in the Dark:",
        "A Webinar for Small Libraries",
    ]


def test_the_largest_size_that_has_room_is_taken() -> None:
    assert fitted("Soup", face(), ROOM).size == 100
    assert fitted("Soup for everybody in the neighborhood and beyond it", face(), ROOM).size < 90
    assert fitted("Incomprehensibilities of librarianship", face(), Room(600, (100, 50), 400)).size == 50


@settings(max_examples=80, deadline=None)
@given(WORDS, st.integers(300, 900))
def test_no_other_way_to_break_as_many_lines_is_less_ragged(words: list[str], across: int) -> None:
    size = 40
    assume(all(width(word) * size <= across for word in words))
    block = fitted(" ".join(words), face(), Room(across, (size,), most=99))
    assert " ".join(texts(block)) == " ".join(words)
    assert block.width <= across + 1

    def raggedness(lines: list[str]) -> float:
        return sum((across - width(line) * size) ** 2 for line in lines)

    found = raggedness(texts(block))
    count = len(block.lines)
    for ends in combinations(range(1, len(words)), count - 1):
        bounds = zip((0, *ends), (*ends, len(words)), strict=True)
        other = [" ".join(words[begin:end]) for begin, end in bounds]
        if all(width(line) * size <= across for line in other):
            assert found <= raggedness(other) + 1


@settings(max_examples=60, deadline=None)
@given(WORDS, st.integers(120, 900), st.integers(1, 3))
def test_lines_stay_in_their_room_and_only_whole_words_go(words: list[str], across: int, most: int) -> None:
    text = " ".join(words)
    block = fitted(text, face(), Room(across, (44, 40), most=most))
    assert len(block.lines) <= most
    assert block.width <= across + 1
    kept = " ".join(texts(block))
    if not block.cut:
        assert kept.replace(" ", "") == text.replace(" ", "")
    else:
        assert kept.endswith("…")
        assert text.replace(" ", "").startswith(kept[:-1].replace(" ", ""))
        if width(f"{' '.join(words[:2])}…") * 40 <= across:
            assert text.startswith(f"{kept[:-1]} "), "cut at a word"


def test_dots_do_not_follow_a_comma_or_a_small_word() -> None:
    room = Room(width=700, sizes=(50,), most=1)
    assert texts(fitted("Soup and Stories, for the Whole Neighborhood", face(), room)) == [
        "Soup and Stories…"
    ]


def test_a_word_wider_than_the_room_is_broken_before_anything_is_left_out() -> None:
    block = fitted(f"See {'x' * 60} there", face(), Room(width=600, sizes=(50,), most=4))
    assert not block.cut
    assert "".join(texts(block)).replace(" ", "") == f"See{'x' * 60}there"


@pytest.mark.parametrize("text", ["Author/Artist", "Story—making", "Read-along"])
def test_a_long_compound_may_break_at_its_mark(text: str) -> None:
    lines = texts(fitted(text, face(), Room(width=200, sizes=(40,), most=2)))
    assert len(lines) == 2
    assert lines[0][-1] in "/—-"
