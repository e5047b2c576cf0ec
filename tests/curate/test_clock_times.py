"""The time of day and the zone beside a date."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.curate.clock_times import time_beside


def beside_june_6(sentence: str) -> tuple[str, str]:
    start = sentence.index("June 6")
    return time_beside(sentence, start, start + len("June 6"))


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("by 11:59 p.m. CT on June 6", ("23:59", "CT")),
        ("on June 6 at 5 p.m. Eastern", ("17:00", "ET")),
        ("at noon on June 6", ("12:00", "")),
        ("no later than midday on June 6", ("12:00", "")),
        ("by midnight on June 6", ("23:59", "")),
        ("June 6 at 12:30 a.m. Pacific Standard Time", ("00:30", "PST")),
        ("by 4:00 p.m. Alaska Daylight Time on June 6", ("16:00", "AKDT")),
        ("5 p.m. sharp on June 6", ("17:00", "")),
        ("June 6 (5 p.m. MT)", ("17:00", "MT")),
        ("June 6 – 5 p.m.", ("17:00", "")),
    ],
)
def test_american_times_are_read_with_their_zone(sentence: str, wanted: tuple[str, str]) -> None:
    assert beside_june_6(sentence) == wanted


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("on June 6, 17:00 BST", ("17:00", "BST")),
        ("June 6, 5pm AWST", ("17:00", "AWST")),
        ("by 5.00 pm AEST, June 6", ("17:00", "AEST")),
        ("up to 17.00 GMT on June 6", ("17:00", "GMT")),
        ("up to 11.00 hours on June 6", ("11:00", "")),
        ("at 17.00 on June 6 at the latest", ("17:00", "")),
        ("by 17h00 SAST on June 6", ("17:00", "SAST")),
        ("by 17h on June 6", ("17:00", "")),
        ("before 1700 hrs on June 6", ("17:00", "")),
        ("by 23:59 UTC+2 on June 6", ("23:59", "UTC+2")),
        ("11:59 p.m. AoE, June 6", ("23:59", "AoE")),
        ("by 11:59 p.m. Anywhere on Earth on June 6", ("23:59", "AoE")),
        ("papers are due June 6 (AoE).", ("", "AoE")),
    ],
)
def test_times_of_other_countries_are_read_with_their_zone(sentence: str, wanted: tuple[str, str]) -> None:
    assert beside_june_6(sentence) == wanted


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("by half past four on June 6", "16:30"),
        ("by quarter to six on June 6", "17:45"),
        ("by five o'clock on June 6", "17:00"),
        ("at 9 o'clock in the morning on June 6", "09:00"),
        ("at ten o'clock at night on June 6", "22:00"),
        ("by ten o'clock on June 6", ""),
    ],
)
def test_a_time_in_words_is_of_the_afternoon_unless_it_may_be_either(sentence: str, wanted: str) -> None:
    assert beside_june_6(sentence) == (wanted, "")


def test_a_time_at_the_end_of_what_a_date_says_belongs_to_it() -> None:
    assert beside_june_6("June 6 – applications must be submitted by 5:00 p.m.") == ("17:00", "")
    assert beside_june_6("June 6: a talk on 40 maps, questions by 5 p.m.") == ("", "")


@pytest.mark.parametrize(
    "sentence",
    [
        "by June 6",
        "June 6, 9 a.m. to 5 p.m.",
        "from 9 a.m. to 5 p.m. on June 6",
        "by close of business on June 6",
        "13 p.m. on June 6",
        "pay $17.30 on June 6",
        "June 6, 15 of them",
    ],
)
def test_spans_of_hours_and_other_numbers_are_no_times(sentence: str) -> None:
    assert beside_june_6(sentence) == ("", "")


PIECES = st.sampled_from(
    [
        "5",
        ":",
        "30",
        "p.m.",
        "noon",
        "half past",
        "four",
        "at",
        "by",
        "(",
        ")",
        "ET",
        "AoE",
        "17h00",
        "–",
        "on",
        ",",
    ]
)


@given(
    st.lists(PIECES, max_size=10).map(" ".join) | st.text(max_size=60),
    st.lists(PIECES, max_size=10).map(" ".join) | st.text(max_size=60),
)
def test_what_is_read_is_a_time_of_day(before: str, after: str) -> None:
    clock, _ = time_beside(f"{before} June 6{after}", len(before) + 1, len(before) + 7)
    assert not clock or time.strptime(clock, "%H:%M")
