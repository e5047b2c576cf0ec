from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from pipeline.compose.asks import by_date, by_today, by_tomorrow, in_passing, request, until
from pipeline.model.issues import IssueItem
from pipeline.model.items import Deadline, Kind
from tests.render.samples import story

DAY = date(2025, 6, 6)


def _call(quote: str, *, time: str = "", zone: str = "", subtype: str = "") -> IssueItem:
    """A call whose quote names June 6, wherever the words `June 6` stand in it."""
    at = quote.find("June 6")
    span = (at, at + 6) if at >= 0 else (0, 0)
    deadline = Deadline(DAY, time, zone, quote, span=span)
    return replace(story(1, "Six Stamps", ""), kind=Kind.CALL, deadline=deadline, subtype=subtype)


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ("Send a resume and a short statement by June 6.", "Send a resume and a short statement"),
        ("Please sign up by June 6 so that boxes reach you in time.", "Sign up"),
        ("Submit a one-page letter no later than June 6.", "Submit a one-page letter"),
        ("Ten are chosen; request your kit by 5 p.m. on June 6.", "Request your kit"),
        ("To apply, return the form by June 6.", "Return the form"),
        ("Apply not later than Friday, June 6.", "Apply"),
    ],
)
def test_a_short_request_is_taken_word_for_word(quote: str, words: str) -> None:
    assert request(_call(quote)) == words


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ("Send it by June 6.", ""),  # what is it?
        ("Tell us you are in by June 6.", ""),  # who is us?
        ("Send a letter, a budget, three photographs and a plan by June 6; apply once.", "Apply"),
        ("Submit everything that your library has ever printed about its programs by June 6.", "Submit"),
        ("Submit a video made by teens; entries close June 6.", "Enter"),
        ("Applications are due June 6.", "Apply"),
        ("Entries must be postmarked by June 6.", "Mail entries"),
        ("The deadline is June 6.", ""),
    ],
)
def test_otherwise_the_verb_nearest_to_the_date_is_taken_or_none(quote: str, words: str) -> None:
    assert request(_call(quote)) == words


def test_a_letter_to_be_signed_wants_to_be_signed() -> None:
    assert request(_call("Open until June 6.", subtype="letter")) == "Sign"


@pytest.mark.parametrize(
    ("time", "zone", "plain", "tomorrow", "today"),
    [
        (
            *("", ""),
            "Apply by Friday, June 6",
            "Apply by tomorrow, Friday, June 6",
            "Apply today, Friday, June 6",
        ),
        (
            *("17:00", "CT"),
            "Apply by Friday, June 6, 5 p.m. CT",
            "Apply by tomorrow, Friday, June 6, 5 p.m. CT",
            "Apply today, Friday, June 6, by 5 p.m. CT",
        ),
        (
            *("12:00", ""),
            "Apply by Friday, June 6, noon",
            "Apply by tomorrow, Friday, June 6, noon",
            "Apply today, Friday, June 6, by noon",
        ),
    ],
)
def test_the_deadline_says_weekday_date_time_and_zone_as_of_its_day(
    time: str, zone: str, plain: str, tomorrow: str, today: str
) -> None:
    item = _call("Apply by June 6.", time=time, zone=zone)
    assert item.deadline
    assert by_date(item, item.deadline, date(2025, 5, 22)) == plain
    assert by_tomorrow(item, item.deadline, date(2025, 6, 5)) == tomorrow
    assert by_today(item, item.deadline, DAY) == today
    assert until(item.deadline, DAY) == plain.replace("Apply by", "You have until")


def test_without_a_verb_it_is_a_sentence_all_the_same() -> None:
    item = _call("Deadline: June 6.", time="17:00", zone="ET")
    assert item.deadline
    assert by_date(item, item.deadline, DAY) == "The deadline is Friday, June 6, 5 p.m. ET"
    assert by_tomorrow(item, item.deadline, DAY) == "The deadline is tomorrow, Friday, June 6, 5 p.m. ET"
    assert by_today(item, item.deadline, DAY) == "The deadline is today, Friday, June 6, at 5 p.m. ET"


@pytest.mark.parametrize(
    ("today", "words"),
    [
        (date(2025, 10, 1), "Apply by Friday, Jan. 9, 2026"),  # 100 days ahead
        (date(2025, 11, 9), "Apply by Friday, Jan. 9, 2026"),  # 61
        (date(2025, 11, 10), "Apply by Friday, Jan. 9"),  # 60
        (date(2026, 1, 2), "Apply by Friday, Jan. 9"),
    ],
)
def test_the_year_is_said_only_where_it_is_another_one_and_far(today: date, words: str) -> None:
    deadline = Deadline(date(2026, 1, 9))
    item = replace(_call("Apply."), deadline=deadline)
    assert by_date(replace(item, title="Apply"), deadline, today) == words


@pytest.mark.parametrize(("asked", "words"), [("Apply", "apply"), ("RSVP", "RSVP"), ("", "")])
def test_a_request_within_a_sentence_begins_small(asked: str, words: str) -> None:
    assert in_passing(asked) == words
