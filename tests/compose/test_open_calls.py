"""What is open is what readers were shown, as they were last told of it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.compose.open_calls import corrections_since, open_calls
from pipeline.model.issues import Correction, Issue, IssueItem, IssueSection
from pipeline.model.items import Deadline, Kind

ZONE = ZoneInfo("America/Chicago")
FIRST, SECOND, THIRD = date(2025, 5, 22), date(2025, 5, 29), date(2025, 6, 5)


def item(name: str, day: date | None, kind: Kind = Kind.CALL) -> IssueItem:
    return IssueItem(
        id=name,
        kind=kind,
        title=f"Call {name}",
        link=f"https://example.org/{name}",
        blurb="",
        sources=(),
        published=datetime(2025, 5, 1, tzinfo=ZONE),
        deadline=Deadline(day) if day else None,
    )


def issue(
    day: date, *items: IssueItem, newsletter: str = "weekly", corrections: tuple[Correction, ...] = ()
) -> Issue:
    return Issue(
        newsletter=newsletter,
        date=day,
        send_at=datetime(day.year, day.month, day.day, 10, tzinfo=ZONE),
        number=1,
        subject="",
        preheader="",
        intro="",
        sections=(IssueSection("all", "All", items[:1], items[1:]),),
        corrections=corrections,
    )


def corrected(name: str, now: date | None, **more: object) -> Correction:
    values = {
        "item": name,
        "title": f"Call {name}",
        "link": "",
        "kind": Kind.CALL,
        "stood": FIRST,
        "says": str(now),
        "now": Deadline(now) if now else None,
        "withdrawn": "" if now else "its feed says so",
    }
    return Correction(**{**values, **more})  # type: ignore[arg-type]  # a table of fields


def names(*issues: Issue, on: date = FIRST) -> list[str]:
    return [call.item.id for call in open_calls(issues, on)]


def test_calls_stand_by_their_deadline_and_those_without_one_last() -> None:
    shown = issue(FIRST, item("never", None), item("late", date(2025, 7, 1)), item("soon", date(2025, 6, 1)))
    assert names(shown) == ["soon", "late", "never"]


def test_a_call_is_open_until_its_last_day_is_over() -> None:
    shown = issue(FIRST, item("a", date(2025, 6, 1)))
    assert names(shown, on=date(2025, 6, 1)) == ["a"]
    assert names(shown, on=date(2025, 6, 2)) == []


def test_a_call_without_a_deadline_is_open_for_sixty_days() -> None:
    shown = issue(FIRST, item("a", None))
    assert names(shown, on=FIRST + timedelta(60)) == ["a"]
    assert names(shown, on=FIRST + timedelta(61)) == []


def test_whatever_has_a_deadline_counts_and_a_story_without_one_does_not() -> None:
    event, story = item("event", date(2025, 6, 1), Kind.EVENT), item("story", None, Kind.STORY)
    assert names(issue(FIRST, event, story)) == ["event"]


def test_a_correction_moves_a_call_and_is_told_with_it() -> None:
    before = issue(FIRST, item("a", date(2025, 6, 1)), item("b", date(2025, 6, 10)))
    after = issue(SECOND, corrections=(corrected("a", date(2025, 6, 20)),))
    first, second = open_calls([after, before], SECOND)
    assert [first.item.id, second.item.id] == ["b", "a"]
    assert second.item.deadline == Deadline(date(2025, 6, 20))
    assert (second.issue, second.told, second.correction) == (before, after, after.corrections[0])
    assert (first.told, first.correction) == (before, None)


def test_a_correction_that_somebody_left_out_changes_nothing() -> None:
    before = issue(FIRST, item("a", date(2025, 6, 1)))
    after = issue(SECOND, corrections=(corrected("a", None, left_out="maya"),))
    assert names(before, after, on=SECOND) == ["a"]


def test_a_withdrawn_call_is_open_again_once_a_later_issue_says_so() -> None:
    before = issue(FIRST, item("a", date(2025, 6, 1)))
    closed = issue(SECOND, corrections=(corrected("a", None),))
    again = issue(THIRD, corrections=(corrected("a", date(2025, 6, 30)),))
    assert names(before, closed, on=SECOND) == []
    assert names(before, closed, again, on=THIRD) == ["a"]


def test_a_call_in_two_newsletters_stands_once_and_the_newest_word_holds() -> None:
    one = issue(FIRST, item("a", date(2025, 6, 1)))
    other = issue(SECOND, item("a", date(2025, 6, 8)), newsletter="monthly")
    (call,) = open_calls([other, one], SECOND)
    assert (call.issue, call.told) == (one, other)
    assert call.item.deadline == Deadline(date(2025, 6, 8))


@given(st.permutations(range(4)))
def test_the_order_in_which_issues_come_does_not_matter(order: list[int]) -> None:
    issues = [
        issue(FIRST, item("a", date(2025, 6, 1)), item("b", date(2025, 6, 1))),
        issue(SECOND, item("c", None), corrections=(corrected("a", None),)),
        issue(THIRD, corrections=(corrected("a", date(2025, 7, 1)), corrected("b", date(2025, 7, 2)))),
        issue(FIRST, item("b", date(2025, 6, 3)), newsletter="monthly"),
    ]
    assert open_calls([issues[at] for at in order], THIRD) == open_calls(issues, THIRD)


def test_an_issue_knows_the_last_word_on_its_items_from_its_own_newsletter() -> None:
    before = issue(FIRST, item("a", date(2025, 6, 1)), item("b", None))
    second = issue(SECOND, corrections=(corrected("a", None), corrected("x", None)))
    third = issue(THIRD, corrections=(corrected("a", date(2025, 7, 1)),))
    foreign = issue(THIRD, newsletter="monthly", corrections=(corrected("b", None),))
    assert corrections_since(before, [foreign, third, second, before]) == {"a": (third, third.corrections[0])}
    assert corrections_since(third, [before, second, third]) == {}


@pytest.mark.parametrize("day", [FIRST, SECOND, THIRD])
def test_no_issue_means_nothing_is_open(day: date) -> None:
    assert open_calls([], day) == ()
