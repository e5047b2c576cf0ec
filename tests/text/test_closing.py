from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.items import Deadline
from pipeline.text.closing import behind_utc, closing

CHICAGO = ZoneInfo("America/Chicago")
JUNE, DECEMBER = date(2025, 6, 12), date(2025, 12, 12)


def utc(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(hours=hour, minutes=minute)


@pytest.mark.parametrize(
    ("clock", "zone", "earliest", "latest"),
    [
        ("17:00", "CT", utc(JUNE, 22), utc(JUNE, 23)),
        ("17:00", "EST", utc(JUNE, 21), utc(JUNE, 22)),  # many write EST for what is EDT
        ("17:00", "EDT", utc(JUNE, 21), utc(JUNE, 21)),
        ("23:59", "AoE", utc(JUNE, 35, 59), utc(JUNE, 35, 59)),
        ("17:00", "IST", utc(JUNE, 11, 30), utc(JUNE, 16)),
        ("17:00", "UTC+2", utc(JUNE, 15), utc(JUNE, 15)),
        ("17:00", "GMT−03:30", utc(JUNE, 20, 30), utc(JUNE, 20, 30)),
        ("", "", utc(JUNE, 29), utc(JUNE, 29)),  # the day ends in Chicago
        ("", "ET", utc(JUNE, 29), utc(JUNE, 29)),
        ("17:00", "", utc(JUNE, 22), utc(JUNE, 29)),  # in Chicago, or wherever its people are
        ("17:00", "XYZ", utc(JUNE, 22), utc(JUNE, 29)),
        ("5ish", "ET", utc(JUNE, 29), utc(JUNE, 29)),
    ],
)
def test_a_deadline_is_over_between_two_instants(
    clock: str, zone: str, earliest: datetime, latest: datetime
) -> None:
    assert closing(Deadline(JUNE, clock, zone), CHICAGO) == (earliest, latest)


def test_a_day_ends_at_midnight_in_winter_too() -> None:
    assert closing(Deadline(DECEMBER), CHICAGO).earliest == utc(DECEMBER, 30)


def test_of_a_name_that_nobody_knows_nothing_is_said() -> None:
    assert behind_utc("XYZ") is None
    assert behind_utc("ct") == (timedelta(hours=5), timedelta(hours=6))


@given(
    day=st.dates(),
    clock=st.sampled_from(["", "00:00", "12:00", "23:59"]),
    zone=st.sampled_from(["", "ET", "NZDT", "?"]),
)
def test_no_day_of_the_calendar_is_too_much(day: date, clock: str, zone: str) -> None:
    earliest, latest = closing(Deadline(day, clock, zone), CHICAGO)
    assert earliest <= latest
