"""The calls that readers can still answer: by their deadlines, with what changed since they were told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from pipeline.compose.open_calls import OpenCall, open_calls
from pipeline.model.issues import Draft, Issue, Status
from pipeline.model.items import Deadline
from pipeline.store import drafts as draft_rows
from pipeline.text.dates import ap_date, days_left_words, deadline_words
from pipeline.web.desk_state import Desk
from pipeline.web.gate import signed_in
from pipeline.web.pages import page

SOON = 7
"""Days within which a deadline is near."""

_BEFORE, _LONGEST = timedelta(days=14), timedelta(days=91)  # of the timeline
_SHORT_LINE = 42  # days up to which every Monday is marked, and not months alone
_TOLD_SINCE = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class Row:
    """An open call as the page shows it.

    Attributes:
        deadline: in words; empty if it names none.
        left: how long readers have, in words; `soon` if that is not long.
        stood: the issue that told of it first; `draft` is its number at this desk.
        changed: what readers were told since; empty if nothing.
        quote: the sentence that the deadline, or its change, was read from.
    """

    id: str
    title: str
    link: str
    subtype: str
    sources: str
    deadline: str
    left: str
    soon: bool
    stood: str
    draft: int
    changed: str
    quote: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A day on the timeline, in hundredths of its width; `words` may be empty."""

    x: float
    words: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """A call on the timeline.

    Attributes:
        begin, end: in hundredths of its width: from the issue that told of it to its deadline.
        was: where its deadline was before; None if it has not moved.
        beyond: it closes later than the timeline goes.
    """

    row: Row
    day: str
    begin: float
    end: float
    was: float | None
    beyond: bool


@dataclass(frozen=True, slots=True)
class Timeline:
    """The calls with a deadline, the soonest first."""

    now: float
    marks: tuple[Mark, ...]
    spans: tuple[Span, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Told:
    """A correction that readers got."""

    title: str
    link: str
    words: str
    quote: str
    stood: str
    draft: int


def row(call: OpenCall, numbers: Mapping[tuple[str, date], int], today: date) -> Row:
    """A call in words.

    Args:
        call: an open one.
        numbers: the drafts of issues, by newsletter and date.
        today: the day of the reader.
    """
    item, deadline = call.item, call.item.deadline
    return Row(
        item.id,
        item.title,
        item.link,
        item.subtype,
        ", ".join(dict.fromkeys(source.name for source in item.sources)),
        deadline_words(deadline, today=today) if deadline else "",
        days_left_words(deadline.day, today) if deadline else "",
        deadline is not None and (deadline.day - today).days <= SOON,
        ap_date(call.issue.date, today=today),
        numbers.get((call.issue.newsletter, call.issue.date), 0),
        _changed(call, today),
        call.correction.quote if call.correction else deadline.quote if deadline else "",
    )


def _changed(call: OpenCall, today: date) -> str:
    if call.correction is None:
        return ""
    told = f"told on {ap_date(call.told.date, today=today)}"
    was = call.correction.was
    if was is None:
        return f"Open again; {told}"
    return f"Was {deadline_words(was, today=today)}; {told}"


def timeline(calls: Sequence[tuple[OpenCall, Row]], today: date) -> Timeline:
    """Where deadlines lie, from two weeks before today to the last of them, or for a quarter.

    Args:
        calls: with their rows; those without a deadline are left out.
        today: the day of the reader.
    """
    dated = [(call, row, call.item.deadline.day) for call, row in calls if call.item.deadline]
    first = max(today - _BEFORE, min((call.issue.date for call, _, _ in dated), default=today))
    first = min(first, today)
    last = min(max((day for _, _, day in dated), default=today), today + _LONGEST)
    last = max(last, today + timedelta(days=14)) + timedelta(days=2)
    length = (last - first).days

    def place(day: date) -> float:
        return round(100 * min(max((day - first).days, 0), length) / length, 2)

    spans = []
    for call, one, day in dated:
        was = call.correction.was if call.correction else None
        spans.append(
            Span(
                one,
                ap_date(day, today=today),
                place(call.issue.date),
                place(day),
                place(was.day) if was and first <= was.day <= last else None,
                day > last,
            )
        )
    ends = ap_date(last, today=today)
    words = f"Deadlines from {ap_date(first, today=today)} to {ends}; the line across stands for today"
    marks = tuple(Mark(place(day), words) for day, words in _marked(first, last, today))
    return Timeline(place(today), marks, tuple(spans), words)


def _marked(first: date, last: date, today: date) -> Iterable[tuple[date, str]]:
    """The days with a mark: Mondays where the line is short, else the first of each month."""
    weekly = (last - first).days <= _SHORT_LINE
    for number in range((last - first).days - 3):  # a word at the very end has no room
        day = first + timedelta(days=number)
        if day.weekday() == 0 if weekly else day.day == 1:
            yield day, ap_date(day, today=today)


def told_since(
    issues: Iterable[Issue], numbers: Mapping[tuple[str, date], int], today: date
) -> tuple[Told, ...]:
    """What readers were told of earlier calls in the last two months, the newest first.

    Args:
        issues: published ones.
        numbers: the drafts of issues, by newsletter and date.
        today: the day of the reader.
    """
    recent = [issue for issue in issues if issue.date >= today - _TOLD_SINCE]
    return tuple(
        Told(
            one.title,
            one.link,
            f"{_deadline(one.was, today, 'closed')} → {_deadline(one.now, today, 'withdrawn')}",
            one.quote,
            ap_date(issue.date, today=today),
            numbers.get((issue.newsletter, issue.date), 0),
        )
        for issue in sorted(recent, key=lambda issue: issue.send_at, reverse=True)
        for one in issue.corrected()
    )


def _deadline(deadline: Deadline | None, today: date, without: str) -> str:
    return deadline_words(deadline, today=today) if deadline else without


def _published(desk: Desk) -> list[Draft]:
    found: list[Draft] = []
    with desk.workspace.store.beside() as tx:
        for newsletter in desk.workspace.settings.newsletter:
            found += draft_rows.load(tx, newsletter.id, [Status.SENT, Status.SENDING])
    return found


def _gathered(desk: Desk) -> dict[str, object]:
    zone = desk.workspace.settings.newsletter[0].timezone
    today = desk.now().astimezone(zone).date()
    drafts = _published(desk)
    numbers = {(draft.issue.newsletter, draft.issue.date): draft.id for draft in drafts}
    issues = [draft.issue for draft in drafts]
    calls = [(call, row(call, numbers, today)) for call in open_calls(issues, today)]
    return {
        "rows": [one for _, one in calls],
        "timeline": timeline(calls, today),
        "told": told_since(issues, numbers, today),
        "any_issue": bool(issues),
    }


async def calls(request: Request) -> Response:
    """What is open, as a timeline and as a list."""
    return page(request, "calls", **await run_in_threadpool(_gathered, request.app.state.desk))


ROUTES = [Route("/calls", signed_in(calls))]
