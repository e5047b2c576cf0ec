"""Days that have a name."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.curate.holidays import easter, holiday, nth_weekday


@pytest.mark.parametrize(
    "day", [date(2000, 4, 23), date(2008, 3, 23), date(2024, 3, 31), date(2025, 4, 20), date(2038, 4, 25)]
)
def test_easter_falls_as_in_the_almanac(day: date) -> None:
    assert easter(day.year) == day


@given(st.integers(1583, 9999))
def test_easter_is_a_sunday_between_march_22_and_april_25(year: int) -> None:
    day = easter(year)
    assert day.weekday() == 6
    assert date(year, 3, 22) <= day <= date(year, 4, 25)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Martin Luther King Jr. Day", date(2026, 1, 19)),
        ("Presidents’ Day", date(2026, 2, 16)),
        ("Memorial Day", date(2025, 5, 26)),
        ("Labor Day", date(2025, 9, 1)),
        ("Indigenous Peoples' Day", date(2025, 10, 13)),
        ("Election Day", date(2025, 11, 4)),
        ("Veterans Day", date(2025, 11, 11)),
        ("Thanksgiving", date(2025, 11, 27)),
        ("Giving Tuesday", date(2025, 12, 2)),
        ("Saint Valentine's Day", date(2026, 2, 14)),
        ("Leap  Day", date(2028, 2, 29)),
    ],
)
def test_the_next_one_after_publication_is_meant(name: str, wanted: date) -> None:
    found = holiday(name)
    assert found is not None
    assert found.coming(date(2025, 5, 19)) == wanted


def test_the_day_itself_is_not_past() -> None:
    halloween = holiday("Halloween")
    assert halloween is not None
    assert halloween.coming(date(2025, 10, 31)) == date(2025, 10, 31)


def test_a_holiday_that_countries_keep_on_different_days_says_so() -> None:
    kept = {name: holiday(name) for name in ("Mother's Day", "Labour Day", "Labor Day", "Christmas")}
    assert [name for name, found in kept.items() if found and found.differs] == ["Mother's Day", "Labour Day"]


def test_a_day_with_no_such_name_is_none() -> None:
    assert holiday("Tuesday") is None


def test_a_month_without_a_fifth_friday_has_none() -> None:
    assert nth_weekday(2025, 5, 4, 5) == date(2025, 5, 30)
    assert nth_weekday(2025, 6, 4, 5) is None
    assert nth_weekday(2025, 6, 4, -1) == date(2025, 6, 27)
