"""Which entries are worth comparing, by the marks that they share."""

from __future__ import annotations

import struct

from hypothesis import given
from hypothesis import strategies as st

from pipeline.curate.marks import LINK, STEM, TITLE, VERSION
from pipeline.curate.matching import MASS, WINDOW, Marked, candidate_pairs, joined


def marked(entry: int, *stems: int, day: int = 1, title: int = 0, link: int = 0) -> Marked:
    """An entry with the marks of those numbers; 0 for a title of its own and for no link."""
    marks = [number << 2 | STEM for number in stems]
    marks.append((title or 10_000_000 + entry) << 2 | TITLE)
    if link:
        marks.append(link << 2 | LINK)
    return Marked(entry, day, struct.pack(f"<B{len(marks)}I", VERSION, *marks))


def test_two_words_in_common_are_enough_and_one_is_not() -> None:
    assert candidate_pairs([marked(2, 1, 2, 3, 4)], [marked(1, 3, 4, 5, 6)]) == [(1, 2)]
    assert candidate_pairs([marked(2, 1, 2, 3, 4)], [marked(1, 4, 5, 6, 7)]) == []


def test_one_word_is_enough_where_there_is_no_other() -> None:
    assert candidate_pairs([marked(2, 4)], [marked(1, 4, 5, 6, 7)]) == []
    assert candidate_pairs([marked(2, 4)], [marked(1, 4)]) == [(1, 2)]


def test_a_title_or_a_link_in_common_is_enough() -> None:
    assert candidate_pairs([marked(2, title=9)], [marked(1, title=9)]) == [(1, 2)]
    assert candidate_pairs([marked(2, link=9)], [marked(1, link=9)]) == [(1, 2)]


def test_only_a_link_reaches_beyond_the_window() -> None:
    later = 2 + WINDOW
    assert candidate_pairs([marked(2, 1, 2, title=9, day=later)], [marked(1, 1, 2, title=9)]) == []
    assert candidate_pairs([marked(2, link=9, day=later)], [marked(1, link=9)]) == [(1, 2)]


def test_known_ones_are_not_paired_with_each_other() -> None:
    known = [marked(1, 1, 2), marked(2, 1, 2)]
    assert candidate_pairs([marked(3, 1, 2)], known) == [(1, 3), (2, 3)]
    assert candidate_pairs([], known) == []


def test_two_words_that_many_hold_bring_nobody_together_and_three_do() -> None:
    crowd = [marked(number, 1, 2, 3, 100 + number) for number in range(1, 60)]
    assert candidate_pairs([marked(99, 1, 2, 800)], crowd) == []
    assert len(candidate_pairs([marked(99, 1, 2, 3)], crowd)) == len(crowd)


def test_a_title_that_very_many_have_brings_neighbours_in_time_together() -> None:
    crowd = [marked(number, title=9, day=number // 10) for number in range(1, 801)]
    near = candidate_pairs([marked(999, title=9, day=40)], crowd)
    assert 6 <= len(near) <= 24
    assert all(abs(one // 10 - 40) <= 1 for one, _ in near)


def test_pairs_do_not_grow_with_the_square_of_a_first_import() -> None:
    many = [marked(number, 1, 2, 3, 4, title=9, day=number % 80) for number in range(1, MASS + 500)]
    assert len(candidate_pairs(many, [])) < 60 * len(many)


@given(st.lists(st.tuples(st.sets(st.integers(1, 9), max_size=4), st.integers(0, 90)), max_size=12))
def test_it_makes_no_difference_which_of_two_came_first(entries: list[tuple[set[int], int]]) -> None:
    all_marked = [marked(number, *sorted(stems), day=day) for number, (stems, day) in enumerate(entries, 1)]
    assert candidate_pairs(all_marked, []) == candidate_pairs(all_marked[::-1], [])
    assert all(one < two for one, two in candidate_pairs(all_marked, []))


def test_who_is_joined_to_one_of_a_group_is_joined_to_all() -> None:
    assert joined([(1, 2), (5, 6), (2, 9), (6, 5)]) == [(1, 2, 9), (5, 6)]


def test_a_first_import_meets_as_well_as_one_beside_strangers() -> None:
    fresh = [marked(1, 1, 2, 3), marked(2, 1, 2, 3), marked(3, 7, 8, 9), marked(4, 7, 8, 9)]
    stranger = marked(5, 20, 21, 7)
    assert candidate_pairs(fresh, []) == candidate_pairs(fresh, [stranger]) == [(1, 2), (3, 4)]
