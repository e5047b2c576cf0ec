"""Dates and times in AP style."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.items import Deadline
from pipeline.text.dates import ap_date, ap_time, days_left_words, deadline_words

TODAY = date(2025, 5, 22)


@pytest.mark.parametrize(
    ("day", "wanted"),
    [
        (date(2025, 6, 6), "June 6"),
        (date(2025, 9, 5), "Sept. 5"),
        (date(2025, 3, 1), "March 1"),
        (date(2026, 1, 7), "Jan. 7, 2026"),
        (date(2024, 12, 31), "Dec. 31, 2024"),
    ],
)
def test_months_are_cut_as_ap_has_them_and_the_year_stands_only_when_it_is_another(
    day: date, wanted: str
) -> None:
    assert ap_date(day, today=TODAY) == wanted


def test_the_weekday_stands_before_the_date() -> None:
    assert ap_date(date(2025, 6, 6), today=TODAY, weekday=True) == "Friday, June 6"


@pytest.mark.parametrize(
    ("clock", "wanted"),
    [
        ("17:00", "5 p.m."),
        ("09:30", "9:30 a.m."),
        ("23:59", "11:59 p.m."),
        ("12:00", "noon"),
        ("00:00", "midnight"),
        ("12:30", "12:30 p.m."),
        ("00:05", "12:05 a.m."),
        ("", ""),
        ("25:00", "25:00"),
        ("soon", "soon"),
    ],
)
def test_noon_and_midnight_are_words_and_full_hours_have_no_minutes(clock: str, wanted: str) -> None:
    assert ap_time(clock) == wanted


@pytest.mark.parametrize(
    ("clock", "zone", "wanted"),
    [
        ("", "", "Friday, June 6"),
        ("23:59", "CT", "Friday, June 6, 11:59 p.m. CT"),
        ("12:00", "", "Friday, June 6, noon"),
        ("", "CT", "Friday, June 6"),
    ],
)
def test_a_deadline_names_its_time_and_zone_where_known(clock: str, zone: str, wanted: str) -> None:
    assert deadline_words(Deadline(date(2025, 6, 6), clock, zone), today=TODAY) == wanted


@pytest.mark.parametrize(
    ("day", "wanted"),
    [(21, "past"), (22, "today"), (23, "tomorrow"), (24, "2 days left"), (27, "5 days left")],
)
def test_the_days_left_are_counted_from_today(day: int, wanted: str) -> None:
    assert days_left_words(date(2025, 5, day), TODAY) == wanted


@given(st.dates(), st.dates(), st.text(max_size=8))
def test_no_date_or_time_raises(day: date, today: date, clock: str) -> None:
    assert ap_date(day, today=today, weekday=True).endswith(ap_date(day, today=today))
    assert isinstance(ap_time(clock), str)
