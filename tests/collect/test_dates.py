from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.collect.dates import is_believable, parse_date

NOW = datetime(2025, 5, 22, 14, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Tue, 20 May 2025 14:00:00 -0500", "2025-05-20T14:00:00-05:00"),
        ("Mon, 19 May 25 09:00 EST", "2025-05-19T09:00:00-05:00"),
        ("Fri, 16 May 2025 07:45:00 CDT", "2025-05-16T07:45:00-05:00"),
        ("Fri, 16 May 2025 07:45:00 CEST", "2025-05-16T07:45:00+02:00"),
        ("Fri, 16 May 2025 07:45:60 GMT", "2025-05-16T07:45:59+00:00"),
        ("2025-05-18T20:10:00.000-05:00", "2025-05-18T20:10:00-05:00"),
        ("2025-05-18T20:10:00Z", "2025-05-18T20:10:00+00:00"),
        ("2025-05-16 09:00:00", "2025-05-16T09:00:00+00:00"),
        ("2025-05-16T09:00:00+0530", "2025-05-16T09:00:00+05:30"),
        ("2025-05-16T00:00:00Z", "2025-05-16T00:00:00+00:00"),
        ("20250518", "2025-05-18T12:00:00+00:00"),
        ("2025-05", "2025-05-01T12:00:00+00:00"),
        ("20 May 2025", "2025-05-20T12:00:00+00:00"),
        ("May 12, 2025", "2025-05-12T12:00:00+00:00"),
        ("Monday, May 5th, 2025 3:30 pm", "2025-05-05T15:30:00+00:00"),
        ("Sept. 9, 2025 12:05 a.m.", "2025-09-09T00:05:00+00:00"),
        ("05/15/2025", "2025-05-15T12:00:00+00:00"),
        ("15/05/2025", "2025-05-15T12:00:00+00:00"),
        ("05.06.2025 10:00", "2025-06-05T10:00:00+00:00"),
    ],
)
def test_dates_are_read_in_the_forms_that_feeds_use_and_keep_their_zone(text: str, wanted: str) -> None:
    when = parse_date(text)
    assert when is not None
    assert when.isoformat() == wanted


@pytest.mark.parametrize(
    "text",
    [
        *("", "soon", "2025", "2025-02-30", "32 May 2025", "20 Mai 2025", "13/13/2025", "Wed, 32 Foo"),
        *("1747400000", "0001-01-01T00:00:00+10:00", "9999-12-31T23:59:59-10:00", "x" * 100_000),
    ],
    ids=lambda text: text[:20] or "nothing",
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert parse_date(text) is None


@given(st.text(alphabet="0123456789 -/:.,TZ+MonMayJunEST", max_size=60) | st.text(max_size=60))
def test_no_text_makes_it_fail(text: str) -> None:
    when = parse_date(text)
    assert when is None or when.utcoffset() is not None


@pytest.mark.parametrize(
    ("when", "believed"),
    [
        ("1994-12-31", False),
        ("1995-01-01", True),
        ("2025-05-23T14:00:00Z", True),
        ("2025-05-23T14:00:01Z", False),
    ],
)
def test_dates_before_1995_or_more_than_a_day_ahead_are_not_believed(when: str, believed: bool) -> None:
    date = parse_date(when)
    assert date is not None
    assert is_believable(date, NOW) is believed
