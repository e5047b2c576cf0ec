from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from pipeline.model.issues import Issue, IssueSection
from pipeline.model.items import Deadline
from pipeline.render.ics import render_calls_ics, render_calls_json
from tests.render.samples import SEND_AT, calls, issue, newsletter


def _only(title: str, blurb: str) -> Issue:
    item = replace(calls()[0], title=title, blurb=blurb)
    return replace(issue(), sections=(IssueSection("c", "Calls", (item,)),))


def test_golden_ics(golden: Callable[[str, bytes], None]) -> None:
    golden("calls.ics", render_calls_ics(issue(), newsletter()))


def test_golden_calls_json(golden: Callable[[str, bytes], None]) -> None:
    golden("calls.json", render_calls_json(issue()))


def test_each_deadline_is_one_all_day_event() -> None:
    events = Calendar.from_ical(render_calls_ics(issue(), newsletter())).walk("VEVENT")
    assert [event.decoded("dtstart") for event in events] == [
        *(date(2025, 5, 23), date(2025, 5, 28), date(2025, 5, 30), date(2025, 6, 6), date(2026, 1, 9))
    ]
    assert all((event.decoded("dtend") - event.decoded("dtstart")).days == 1 for event in events)
    assert {event.decoded("dtstamp") for event in events} == {SEND_AT.astimezone(UTC)}
    assert str(events[0]["uid"]) == "item0002@example.org"
    assert str(events[0]["summary"]).startswith("Last day (11:59 p.m. CT): Great Stories Club")


@given(title=st.text(max_size=80), blurb=st.text(max_size=80))
def test_no_text_can_add_an_event(title: str, blurb: str) -> None:
    data = render_calls_ics(_only(title, blurb), newsletter())
    assert len(Calendar.from_ical(data).walk("VEVENT")) == 1
    assert max(len(line) for line in data.split(b"\r\n")) <= 75
    assert data == render_calls_ics(_only(title, blurb), newsletter())


def test_the_last_day_of_the_calendar_is_a_day_like_any_other() -> None:
    endless = replace(calls()[0], deadline=Deadline(date.max, "24:00", "ZZZZ"))
    draft = replace(issue(), sections=(IssueSection("c", "Calls", (endless,)),))
    (event,) = Calendar.from_ical(render_calls_ics(draft, newsletter())).walk("VEVENT")
    assert event.decoded("dtstart") == date.max
    assert "dtend" not in event


@pytest.mark.parametrize("link", ["javascript:alert(1)", "data:text/html,x", "//evil.example", ""])
def test_an_event_leads_nowhere_but_to_the_web(link: str) -> None:
    item = replace(calls()[0], link=link)
    draft = replace(issue(), sections=(IssueSection("c", "Calls", (item,)),))
    (event,) = Calendar.from_ical(render_calls_ics(draft, newsletter())).walk("VEVENT")
    assert "url" not in event


def test_json_ends_with_those_that_have_no_deadline() -> None:
    endless = replace(calls()[0], id="endless", deadline=None)
    draft = replace(issue(), sections=(IssueSection("c", "Calls", (endless, *calls())),))
    data = json.loads(render_calls_json(draft))
    assert [call["id"] for call in data["calls"]] == [
        "item0002",
        "item0003",
        "item0004",
        "item0005",
        "endless",
    ]
    assert render_calls_json(draft).endswith(b"\n")
