"""What a person types is taken if it can be meant, and refused in plain words if not."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.compose.edits import write_deadline
from pipeline.compose.typed import checked_link, parse_deadline
from pipeline.errors import UsageError
from pipeline.model.items import Deadline

ISSUE = date(2025, 5, 22)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2025-06-06", Deadline(date(2025, 6, 6), reason="set by a person")),
        ("2025-06-06 17:00 CT", Deadline(date(2025, 6, 6), "17:00", "CT", reason="set by a person")),
        ("2025-06-06 17:00 UTC+2", Deadline(date(2025, 6, 6), "17:00", "UTC+2", reason="set by a person")),
        ("2025-06-06 23:59 AoE", Deadline(date(2025, 6, 6), "23:59", "AoE", reason="set by a person")),
        ("none", None),
        ("", None),
    ],
)
def test_a_deadline_is_written_as_people_write_dates_in_lists(text: str, wanted: Deadline | None) -> None:
    assert parse_deadline(text, None, ISSUE) == wanted


@pytest.mark.parametrize("text", ["soon", "2025-13-01", "06/06/2025", "2025-06-06 5 p.m.", "２０２５-06-06"])
def test_anything_else_is_no_deadline_and_says_what_is(text: str) -> None:
    with pytest.raises(UsageError, match="Write 2025-06-06"):
        parse_deadline(text, None, ISSUE)


def test_a_deadline_that_was_not_changed_keeps_its_quote_and_reason() -> None:
    before = Deadline(date(2025, 6, 6), "17:00", "CT", "Due June 6.", "it says due")
    assert parse_deadline(write_deadline(before), before, ISSUE) is before


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("9999-12-31", "the year 9999 cannot be meant"),
        ("0001-01-01", "the year 1 cannot be meant"),
        ("2036-01-01", "the year 2036 cannot be meant"),
        ("2019-12-31", "the year 2019 cannot be meant"),
        ("2025-06-06 24:00", "there is no time 24:00.*the end of a day is 23:59"),
        ("2025-06-06 99:99 CT", "there is no time 99:99"),
        ("2025-06-06 9:30", "there is no time 9:30.*from 00:00"),
        ("2025-06-06 17:00 ZZZZ", "nobody knows the time zone 'ZZZZ'.*ET"),
    ],
)
def test_a_slip_of_the_hand_is_told_in_words(text: str, what: str) -> None:
    with pytest.raises(UsageError, match=what):
        parse_deadline(text, None, ISSUE)


@given(day=st.dates(), clock=st.from_regex(r"\d{2}:\d{2}", fullmatch=True), zone=st.text(max_size=6))
def test_whatever_is_taken_lies_near_its_issue(day: date, clock: str, zone: str) -> None:
    try:
        found = parse_deadline(f"{day} {clock} {zone}", None, ISSUE)
    except UsageError:
        return
    assert found is not None
    assert 2020 <= found.day.year <= 2035
    assert found.time < "24:00"


@pytest.mark.parametrize(
    "link",
    [
        *("javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//evil.example", "/drafts/1"),
        *("mailto:a@b.example", "https://", "https://a.example b", "https://a.example:port/", "evil.example"),
    ],
)
def test_a_link_is_a_whole_address_of_the_web(link: str) -> None:
    with pytest.raises(UsageError, match=r"is no address of a web page.*https://"):
        checked_link(link, "link of “Soup”")


def test_a_sound_link_is_taken_as_it_is() -> None:
    assert checked_link("https://soup.example/a?b=c#d", "") == "https://soup.example/a?b=c#d"
