"""Whether two words are one: inflected or misspelled, but not another word that looks alike."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.curate.spelling import alike, is_near

WORDS = st.text("abcdef", max_size=9)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        *(("recieve", "receive"), ("geolgist", "geologist"), ("availible", "available")),
        *(("libary", "library"), ("cirlce", "circle"), ("accomodation", "accommodation")),
        *(("theatre", "theater"), ("colour", "color"), ("organisation", "organization")),
        *(("baker", "bakery"), ("garden", "gardener"), ("museum", "museum")),
    ],
)
def test_a_slip_or_an_ending_makes_no_other_word(one: str, two: str) -> None:
    assert alike(one, two)
    assert alike(two, one)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        *(("well", "will"), ("fulton", "felton"), ("candle", "cradle"), ("medicare", "medicaid")),
        *(("angel", "angle"), ("poster", "posture"), ("water", "watercolor"), ("planet", "plane")),
        *(("month6", "month7"), ("2024", "2025"), ("bird", "bead"), ("hunger", "hunter")),
    ],
)
def test_another_word_is_another_however_near_its_letters(one: str, two: str) -> None:
    assert not alike(one, two)
    assert not alike(two, one)


@given(WORDS, WORDS, st.integers(0, 4))
def test_nearness_counts_the_letters_to_change(one: str, two: str, most: int) -> None:
    rows = list(range(len(two) + 1))
    for i, x in enumerate(one, 1):
        before, rows[0] = rows[0], i
        for j, y in enumerate(two, 1):
            before, rows[j] = rows[j], min(rows[j] + 1, rows[j - 1] + 1, before + (x != y))
    assert is_near(one, two, most) is (rows[-1] <= most)
