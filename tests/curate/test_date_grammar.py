"""Dates as notices write them. Published on Monday, May 19, 2025, unless a case says otherwise."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.curate.clock_times import time_beside
from pipeline.curate.date_grammar import find_dates

MONDAY = date(2025, 5, 19)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("due June 6, 2025", "2025-06-06"),
        ("due Oct. 1 2025", "2025-10-01"),
        ("on 2025-06-01", "2025-06-01"),
        ("by 15 June", "2025-06-15"),
        ("the 15th of June", "2025-06-15"),
        ("Tuesday, June 3rd", "2025-06-03"),
        ("JUNE 3", "2025-06-03"),
        ("June 2 (Monday)", "2025-06-02"),
        ("by 11/26", "2025-11-26"),
        ("by 6/13/25", "2025-06-13"),
        ("by 15/08/2025", "2025-08-15"),
        ("by 25.05.2025", "2025-05-25"),
        ("the first Monday in June", "2025-06-02"),
        ("the last Friday of May", "2025-05-30"),
        ("the end of May", "2025-05-31"),
        ("the end of the month", "2025-05-31"),
        ("the first of June", "2025-06-01"),
        ("by the 23rd", "2025-05-23"),
        ("in two weeks", "2025-06-02"),
        ("one month from today", "2025-06-19"),
        ("a week from Friday", "2025-05-30"),
        ("in three business days", "2025-05-22"),
        ("ten days left", "2025-05-29"),
        ("you have ten days to reply", "2025-05-29"),
        ("tomorrow", "2025-05-20"),
        ("today", "2025-05-19"),
        ("this Friday", "2025-05-23"),
        ("midnight Friday", "2025-05-23"),
        ("next Monday", "2025-05-26"),
    ],
)
def test_every_form_is_read(text: str, wanted: str) -> None:
    assert [mention.day.isoformat() for mention in find_dates(text, MONDAY)] == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "we may 5 or not",
        "May 12,000 people come",
        "from 9 to 11 p.m.",
        "open 24/7",
        "a 1.5 mile walk",
        "the 23rd annual fair",
        "every Friday's lunch",
        "Fridays at noon",
        "within 30 days of the award",
        "Feb. 30, 2025",
        "$5.25.2025",
        "the sun sat on the second of my wed",
    ],
)
def test_words_and_numbers_that_are_no_dates_are_left_alone(text: str) -> None:
    assert find_dates(text, MONDAY) == []


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("June 26–30", "2025-06-26", "2025-06-30"),
        ("26-30 June 2026", "2026-06-26", "2026-06-30"),
        ("June 30 to July 3", "2025-06-30", "2025-07-03"),
        ("from Jan. 5 through Feb. 3, 2026", "2026-01-05", "2026-02-03"),
        ("between May 21 and June 4", "2025-05-21", "2025-06-04"),
        ("May 12 through May 26", "2025-05-12", "2025-05-26"),
        ("Dec. 15 to Jan. 15", "2025-12-15", "2026-01-15"),
    ],
)
def test_a_range_is_one_date_with_a_beginning(text: str, first: str, last: str) -> None:
    (mention,) = find_dates(text, MONDAY)
    assert mention.first is not None
    assert (mention.first.isoformat(), mention.day.isoformat()) == (first, last)


@pytest.mark.parametrize(
    ("text", "wanted", "odd"),
    [
        pytest.param("May 16", "2026-05-16", False, id="no year: the next such day"),
        pytest.param("May 19", "2025-05-19", False, id="the day of publication counts"),
        pytest.param("Friday, May 16", "2025-05-16", False, id="a weekday that fits only last week"),
        pytest.param("Friday, June 6", "2025-06-06", False, id="a weekday that fits"),
        pytest.param("Thursday, June 6", "2025-06-06", True, id="a weekday that fits no year near"),
        pytest.param("Friday, May 16, 2025", "2025-05-16", False, id="a year is taken as it stands"),
        pytest.param("March 1, 2019", "2019-03-01", False, id="even long ago"),
        pytest.param("Feb. 29", "2028-02-29", False, id="a leap day waits for its year"),
    ],
)
def test_a_date_without_a_year_is_the_next_unless_its_weekday_says_otherwise(
    text: str, wanted: str, *, odd: bool
) -> None:
    (mention,) = find_dates(text, MONDAY)
    assert (mention.day.isoformat(), mention.odd_weekday) == (wanted, odd)


def test_next_friday_said_on_a_monday_is_not_sure() -> None:
    assert find_dates("next Friday", MONDAY)[0].unsure
    assert not find_dates("next Monday", MONDAY)[0].unsure


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("bis 31.08.2025", ["2025-08-31"]),
        ("2025-08-31", ["2025-08-31"]),
        ("antes del 15/08/2025", ["2025-08-15"]),
        ("avant le 04/05/2025", []),
        ("le 5/8", []),
        ("May 5, 2025", []),
    ],
)
def test_in_other_languages_only_figures_with_one_meaning_count(text: str, wanted: list[str]) -> None:
    assert [mention.day.isoformat() for mention in find_dates(text, MONDAY, english=False)] == wanted


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("by 11:59 p.m. CT on June 6", ("23:59", "CT")),
        ("on June 6 at 5 p.m. Eastern", ("17:00", "ET")),
        ("on June 6, 17:00 BST", ("17:00", "BST")),
        ("at noon on June 6", ("12:00", "")),
        ("by midnight on June 6", ("23:59", "")),
        ("June 6 at 12:30 a.m. Pacific Standard Time", ("00:30", "PST")),
        ("11:59 p.m. AoE, June 6", ("23:59", "AoE")),
        ("by 11:59 p.m. Anywhere on Earth on June 6", ("23:59", "AoE")),
        ("by June 6", ("", "")),
        ("June 6, 9 a.m. to 5 p.m.", ("", "")),
    ],
)
def test_the_time_beside_a_date_is_read_with_its_zone(sentence: str, wanted: tuple[str, str]) -> None:
    start = sentence.index("June")
    assert time_beside(sentence, start, start + len("June 6")) == wanted


@pytest.mark.parametrize("piece", ["1", "May 5, ", "1/1/", " ", "May ", "the ", "Monday, ", "a ", "in ten "])
def test_a_megabyte_takes_linear_time(piece: str) -> None:
    began = time.perf_counter()
    find_dates(piece * (300_000 // len(piece)), MONDAY)
    assert time.perf_counter() - began < 4


WORDS = st.sampled_from(
    [
        "May",
        "June",
        "5",
        "31",
        "2025",
        "first",
        "last",
        "Friday",
        "Monday",
        "of",
        "the",
        "end",
        "in",
        "two",
        "23rd",
        "weeks",
        "from",
        "to",
        "-",
        "/",
        "6/6",
        "tomorrow",
        "noon",
        "by",
        "between",
        "and",
        ",",
        "12.05.2025",
    ]
)


@given(st.lists(WORDS, max_size=12).map(" ".join) | st.text(max_size=80), st.dates())
@example("in 999 months", date.max)
@example("Feb. 29", date(9998, 12, 31))
@example("next Friday", date.max)
def test_no_text_raises_and_dates_stand_in_order(text: str, published: date) -> None:
    for english in (True, False):
        mentions = find_dates(text, published, english=english)
        ends = [0] + [mention.end for mention in mentions]
        assert all(end <= mention.start for end, mention in zip(ends, mentions, strict=False))
        assert all(mention.first is None or mention.first <= mention.day for mention in mentions)
