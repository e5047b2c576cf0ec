"""The calendar: which slots stand in it, how they stand, and the weeks that are shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.config import load_settings
from pipeline.model.settings import Newsletter
from pipeline.model.users import Role
from pipeline.store.slots import SlotRecord
from pipeline.web.calendar import AHEAD, BACK, Happening, PlannedPost, of_newsletter, weeks
from tests.fakes.newsroom import Newsroom, at
from tests.web.conftest import Office

Seat = Callable[[Newsroom, datetime], Office]
NOW = at("2025-05-22 12:00")


@pytest.fixture
def weekly(room: Newsroom) -> Newsletter:
    (found,) = load_settings(room.root, {}).newsletter
    return found


def record(slot: str, outcome: str, reason: str = "because", purpose: str = "draft") -> SlotRecord:
    return SlotRecord("weekly", purpose, slot, outcome, reason, NOW)


def of_draft_slots(weekly: Newsletter, *records: SlotRecord) -> dict[str, Happening]:
    found = of_newsletter(weekly, records, (), (), NOW)
    return {f"{one.at:%m-%d}": one for one in found if one.what == "Draft"}


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_whole_weeks_are_shown_with_today_two_behind_and_four_ahead(today: date) -> None:
    made = weeks((), today)
    days = [day for week in made for day in week]
    assert len(made) == BACK + AHEAD
    assert all(week[0].day.weekday() == 0 for week in made)
    assert [day.day for day in days] == [days[0].day + timedelta(days=n) for n in range(len(days))]
    assert [day.day for day in days if day.today] == [today]
    assert days[0].day <= today - timedelta(weeks=2)
    assert days[-1].day >= today + timedelta(weeks=4)


def test_slots_to_come_stand_there_and_those_before_the_first_on_record_do_not(weekly: Newsletter) -> None:
    found = of_draft_slots(weekly, record("2025-05-15 06:00", "run"))
    assert set(found) == {"05-15", "05-22", "05-29", "06-05", "06-12", "06-19"}
    assert found["05-22"].state == "not on record yet"
    assert found["05-29"].state == "to come"


@pytest.mark.parametrize(
    ("outcome", "state", "tone", "why"),
    [
        ("run", "drafted", "good", ""),
        ("late", "drafted late", "warn", "Because."),
        ("held", "missed, waits for a person", "bad", "Because."),
        ("skipped", "missed, left out", "bad", "Because."),
        ("folded", "missed, covered by the next", "warn", "Because."),
        ("empty", "no issue", "", "Because."),
    ],
)
def test_what_became_of_a_slot_is_said_with_the_reason(
    weekly: Newsletter, outcome: str, state: str, tone: str, why: str
) -> None:
    found = of_draft_slots(weekly, record("2025-05-15 06:00", outcome))["05-15"]
    assert (found.state, found.tone, found.why) == (state, tone, why)


def test_a_slot_of_rules_that_have_changed_since_still_stands_there(weekly: Newsletter) -> None:
    found = of_draft_slots(weekly, record("2025-05-13 05:30", "run"))
    assert found["05-13"].time == "5:30 a.m."


def test_posts_of_one_time_stand_together_and_alike_ones_in_one_line(weekly: Newsletter) -> None:
    when = at("2025-05-23 09:20")
    posts = [
        PlannedPost(when, "X", "aa", "A call", waits=True),
        PlannedPost(when, "Bluesky", "aa", "A call", waits=True),
        PlannedPost(when, "Mastodon", "bb", "A story", "in doubt", "bad"),
    ]
    (found,) = [one for one in of_newsletter(weekly, (), (), posts, NOW) if one.what == "Posts"]
    assert (found.title, found.state, found.tone) == ("3 posts", "1 needs a person", "bad")
    assert [(one.networks, one.state) for one in found.posts] == [
        ("Bluesky, X", ""),
        ("Mastodon", "in doubt"),
    ]


def test_a_slot_in_the_hour_that_a_clock_change_leaves_out_is_there_once(room: Newsroom) -> None:
    (weekly,) = load_settings(room.configure(draft="Sun 02:30").root, {}).newsletter
    found = of_newsletter(weekly, (), (), (), at("2025-03-05 12:00"))
    assert [one.time for one in found if one.what == "Draft" and one.at.date() == date(2025, 3, 9)] == [
        "3 a.m."
    ]


def words(page: str, marks: Iterable[str]) -> list[bool]:
    return [mark in page for mark in marks]


def test_the_page_tells_of_the_draft_that_waits_and_of_its_posts(seat: Seat, drafted_room: Newsroom) -> None:
    office = seat(drafted_room, at("2025-05-22 09:00"))
    page = office.come_in(Role.EDITOR).get("/calendar").text
    marks = (
        "waits for approval",
        "with its issue",
        "no draft yet",
        'href="#d-2025-05-22"',
        'id="d-2025-05-22"',
    )
    assert words(page, marks) == [True] * len(marks)


def test_an_issue_that_nobody_approved_in_time_is_missed(seat: Seat, drafted_room: Newsroom) -> None:
    page = seat(drafted_room, NOW).come_in(Role.EDITOR).get("/calendar").text
    assert "missed: nobody had approved it" in page


def test_an_issue_that_went_out_is_among_the_last_weeks(seat: Seat, busy_room: Newsroom) -> None:
    page = seat(busy_room, at("2025-05-29 09:00")).come_in(Role.EDITOR).get("/calendar").text
    gone = page.partition("The last two weeks")[2]
    assert words(gone, ("sent", "not posted by us", "drafted")) == [True] * 3
