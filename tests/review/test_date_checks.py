"""Dates in the words: against the calendar, against the deadline, against the day of sending."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from pipeline.compose.edits import set_field
from pipeline.model.issues import Issue, Level
from pipeline.model.items import Deadline, Kind
from pipeline.review.said_dates import said_dates
from tests.compose.test_issue import an_issue
from tests.review.looking import changed, fixed, of

MAY_20 = datetime(2025, 5, 20, 15, tzinfo=UTC)


def told(text: str, kind: Kind = Kind.CALL, **more: Any) -> Issue:
    return changed(**{"blurb": text, "kind": kind, "published": MAY_20, **more})


@pytest.mark.parametrize(
    ("text", "month", "day", "year", "weekday"),
    [
        ("Friday, June 6, 2025", 6, 6, 2025, 4),
        ("Fri. Jun 6", 6, 6, 0, 4),
        ("Thursday the 5th of June", 6, 5, 0, 3),
        ("6 June 2025", 6, 6, 2025, None),
        ("June 6th (Friday)", 6, 6, 0, 4),
        ("Sept. 5", 9, 5, 0, None),
        ("Thursday–Friday, June 5–6", 6, 5, 0, None),
        ("Monday through Thursday, June 5", 6, 5, 0, None),
    ],
)
def test_a_date_is_read_with_its_weekday_and_year(
    text: str, month: int, day: int, year: int, weekday: int | None
) -> None:
    said = next(said_dates(f"Come {text} to us."))
    assert (said.month, said.day, said.year, said.weekday) == (month, day, year, weekday)


@pytest.mark.parametrize(
    "text", ["may 5 people", "June 2025", "March on", "May 35", "Mayor 5", "in 2025", "June 6:30"]
)
def test_what_is_no_date_is_not_read(text: str) -> None:
    assert list(said_dates(text)) == []


@pytest.mark.parametrize("text", ["Apply by Friday, June 7.", "Due Friday, June 7, 2025", "June 7 (Friday)"])
def test_a_weekday_that_is_not_that_of_its_date_is_looked_at(text: str) -> None:
    (finding,) = of("weekday-wrong", told(text))
    assert finding.level is Level.LOOK_AT
    assert "which is a Saturday in 2025" in finding.reason
    assert finding.fix is not None
    assert "Saturday" in finding.fix.value
    assert not finding.fix.certain


@pytest.mark.parametrize(
    "text", ["Apply by Saturday, June 7.", "Mondays, June 7 to 30", "Thursday–Friday, June 7–8", "June 7"]
)
def test_a_weekday_that_fits_or_belongs_to_another_day_is_well(text: str) -> None:
    assert of("weekday-wrong", told(text)) == []


def test_a_story_may_look_back_to_another_year_and_a_call_may_not() -> None:
    last_year = "Since Friday, June 7, nothing is as it was."
    assert of("weekday-wrong", told(last_year, Kind.STORY)) == []
    assert of("weekday-wrong", told(last_year, Kind.CALL))
    assert of("weekday-wrong", told("Since Sunday, June 5, nothing is as it was.", Kind.STORY))


def test_the_subject_and_the_introduction_are_read_too() -> None:
    for field in ("subject", "preheader", "intro"):
        found = of("weekday-wrong", set_field(an_issue(), field, "One closes on Monday, June 6"))
        assert [one.target for one in found] == [field]


@pytest.mark.parametrize(
    ("quote", "wrong"),
    [
        ("Due Monday, June 6.", True),
        ("Due by midnight Monday.", True),
        ("Due Friday, June 6.", False),
        ("Due June 6; winners are told on Monday, June 9.", False),
        ("Due June 6; winners are told the Monday after.", False),
        ("Between Monday and Friday.", False),
    ],
)
def test_only_the_weekday_of_the_quoted_deadline_itself_must_fit(quote: str, wrong: bool) -> None:
    issue = told("", deadline=Deadline(date(2025, 6, 6), quote=quote))
    assert bool(of("deadline-weekday", issue)) == wrong


def test_a_text_that_gives_another_last_day_than_the_deadline_is_looked_at() -> None:
    issue = told("Twelve grants. Apply by June 13.", deadline=Deadline(date(2025, 6, 6)))
    assert fixed("deadline-differs", issue) == "2025-06-13"


@pytest.mark.parametrize(
    "text",
    [
        "Apply by June 6.",
        "Letters are due June 6, and proposals are due July 1.",
        "Winners are told on June 13.",
        "The exhibition opens June 13 and travels for a year.",
    ],
)
def test_the_same_day_a_later_stage_and_days_of_other_things_are_well(text: str) -> None:
    assert of("deadline-differs", told(text, deadline=Deadline(date(2025, 6, 6)))) == []


@pytest.mark.parametrize(
    "text", ["Sign up by May 19.", "Twelve seats. Please register by May 3.", "Apply before May 21, 2025."]
)
def test_a_text_that_asks_to_act_by_a_day_that_is_over_is_looked_at(text: str) -> None:
    (finding,) = of("date-passed", told(text, Kind.STORY))
    assert finding.fix is not None
    assert finding.fix.field == "aaaaaaa1.hold"


@pytest.mark.parametrize(
    "text",
    [
        "Sign up by May 27.",
        "Families who sign up by May 19 got a kite.",
        "They had to apply by May 3.",
        "On May 3",
    ],
)
def test_a_day_to_come_and_a_story_of_what_was_are_well(text: str) -> None:
    assert of("date-passed", told(text, Kind.STORY)) == []


def test_an_introduction_that_asks_to_act_by_a_day_that_is_over_is_looked_at() -> None:
    assert of("date-passed", set_field(an_issue(), "intro", "Apply by May 20."))
    assert of("date-passed", set_field(an_issue(), "intro", "Apply by May 23.")) == []


def test_an_event_whose_words_name_only_days_that_are_over_is_looked_at() -> None:
    assert of("event-past", told("Join us on May 3 at noon.", Kind.EVENT))
    assert of("event-past", told("Join us on May 3 or on June 3.", Kind.EVENT)) == []
    assert of("event-past", told("Join us some day.", Kind.EVENT)) == []
    assert of("event-past", told("We met on May 3.", Kind.STORY)) == []


@pytest.mark.parametrize(
    ("time", "zone", "closed"),
    [
        ("09:00", "CDT", True),
        ("10:00", "ET", True),
        ("17:00", "CT", False),
        ("09:30", "PT", False),
        ("09:00", "", False),
        ("23:59", "AoE", False),
        ("nine", "CT", False),
    ],
)
def test_a_call_that_has_closed_for_sure_by_the_hour_of_sending_must_be_fixed(
    time: str, zone: str, closed: bool
) -> None:
    """It goes out at 10 a.m. Central; without a zone nobody can be sure."""
    at = datetime(2025, 5, 22, 15, tzinfo=UTC)
    issue = told("", deadline=Deadline(date(2025, 5, 22), time, zone))
    assert [one.level for one in of("deadline-hour", issue, at=at)] == [Level.MUST_FIX] * closed


def test_a_call_that_closed_the_day_before_is_told_once() -> None:
    issue = told("", deadline=Deadline(date(2025, 5, 21), "09:00", "ET"))
    assert of("deadline-passed", issue)
    assert of("deadline-hour", issue) == []
