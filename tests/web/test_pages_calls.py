"""The page of calls: what is open, where deadlines lie, and what readers were told since."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from pipeline.compose.open_calls import OpenCall, open_calls
from pipeline.model.issues import Correction, Issue, IssueItem, IssueSection
from pipeline.model.items import Deadline, Kind, Source
from pipeline.model.users import Role
from pipeline.web.calls import row, timeline, told_since
from tests.fakes.newsroom import Newsroom, at
from tests.web.conftest import Office

TODAY = date(2025, 5, 22)
DAYS = st.integers(0, 400).map(lambda days: TODAY + timedelta(days=days))


def call(name: str, day: date | None) -> IssueItem:
    deadline = Deadline(day, quote=f"Due {day}.") if day else None
    source = Source("alpha", "Alpha", "https://alpha.example.org")
    return IssueItem(
        name, Kind.CALL, f"Call {name}", f"https://alpha.example.org/{name}", "", (source,),
        datetime(2025, 5, 1, tzinfo=UTC), deadline=deadline,
    )  # fmt: skip


def issue(day: date, *items: IssueItem, corrections: tuple[Correction, ...] = ()) -> Issue:
    at_ten = datetime(day.year, day.month, day.day, 15, tzinfo=UTC)
    sections = (IssueSection("calls", "Calls", items),)
    return Issue("weekly", day, at_ten, 1, "", "", "", sections, corrections=corrections)


def moved(name: str, was: date, now: date | None) -> Correction:
    return Correction(
        name, f"Call {name}", "https://alpha.example.org", Kind.CALL, date(2025, 5, 8), "deadline",
        was=Deadline(was), now=Deadline(now) if now else None, quote="The deadline has been extended.",
    )  # fmt: skip


def rows(*issues: Issue) -> list[tuple[OpenCall, object]]:
    return [(one, row(one, {("weekly", date(2025, 5, 8)): 7}, TODAY)) for one in open_calls(issues, TODAY)]


def test_a_call_says_its_deadline_how_long_there_is_and_where_it_stood() -> None:
    ((_, found),) = rows(issue(date(2025, 5, 8), call("a", date(2025, 5, 27))))
    assert (found.deadline, found.left, found.soon) == ("Tuesday, May 27", "5 days left", True)  # type: ignore[attr-defined]
    assert (found.stood, found.draft, found.quote) == ("May 8", 7, "Due 2025-05-27.")  # type: ignore[attr-defined]


def test_a_deadline_that_moved_shows_the_old_one_and_when_readers_were_told() -> None:
    first = issue(date(2025, 5, 8), call("a", date(2025, 5, 27)))
    later = issue(date(2025, 5, 15), corrections=(moved("a", date(2025, 5, 27), date(2025, 6, 10)),))
    calls = rows(first, later)
    ((_, found),) = calls
    assert found.changed == "Was Tuesday, May 27; told on May 15"  # type: ignore[attr-defined]
    (span,) = timeline(calls, TODAY).spans  # type: ignore[arg-type]
    assert span.was is not None
    assert span.begin < span.was < span.end


def test_what_was_withdrawn_is_no_longer_open_and_is_told_of() -> None:
    first = issue(date(2025, 5, 8), call("a", date(2025, 5, 27)))
    later = issue(date(2025, 5, 15), corrections=(moved("a", date(2025, 5, 27), None),))
    assert rows(first, later) == []
    (told,) = told_since([first, later], {}, TODAY)
    assert told.words == "Tuesday, May 27 → withdrawn"


def test_what_was_left_out_was_told_to_nobody() -> None:
    left_out = replace(moved("a", date(2025, 5, 27), None), left_out="maya")
    assert told_since([issue(date(2025, 5, 15), corrections=(left_out,))], {}, TODAY) == ()


def test_a_call_without_a_deadline_is_in_the_list_and_not_on_the_line() -> None:
    calls = rows(issue(date(2025, 5, 8), call("a", None), call("b", date(2025, 6, 1))))
    assert [one.item.id for one, _ in calls] == ["b", "a"]
    assert [span.row.id for span in timeline(calls, TODAY).spans] == ["b"]  # type: ignore[arg-type]


@given(st.lists(DAYS, max_size=12))
def test_deadlines_lie_in_order_on_the_line_and_never_before_today(days: list[date]) -> None:
    calls = rows(issue(date(2025, 5, 8), *(call(f"c{number}", day) for number, day in enumerate(days))))
    found = timeline(calls, TODAY)  # type: ignore[arg-type]
    ends = [span.end for span in found.spans]
    assert len(ends) == len(days)
    assert ends == sorted(ends)
    assert all(0 <= span.begin <= found.now <= span.end <= 100 for span in found.spans)
    assert all(0 <= mark.x <= 100 for mark in found.marks)


def test_the_page_shows_what_the_last_issue_said(
    seat: Callable[[Newsroom, datetime], Office], busy_room: Newsroom
) -> None:
    page = seat(busy_room, at("2025-05-29 09:00")).come_in(Role.EDITOR).get("/calls").text
    assert "1 call that readers were told of" in page
    assert "Thursday, June 12" in page
    assert "14 days left" in page
    assert "Applications are due June 12, 2025." in page
