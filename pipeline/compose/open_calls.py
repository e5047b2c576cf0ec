"""Which of the calls that readers were shown are still open, with what they were told of them since."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from pipeline.model.issues import Correction, Issue, IssueItem
from pipeline.model.items import Kind
from pipeline.text.markup import one_line

ENDLESS = timedelta(days=60)  # how long a call without a deadline counts as open


@dataclass(frozen=True, slots=True)
class OpenCall:
    """A call, or whatever else has a deadline, that a reader can still act on.

    Attributes:
        item: as readers know it now: a corrected deadline has taken the place of the first.
        issue: where it stood first.
        told: where they were last told of it; the same issue unless that was a correction.
        correction: what they were last told; None if the issue still holds.
    """

    item: IssueItem
    issue: Issue
    told: Issue
    correction: Correction | None = None


def open_calls(issues: Iterable[Issue], today: date) -> tuple[OpenCall, ...]:
    """The calls of these issues that are open on a day, the soonest first, those without a deadline last.

    Args:
        issues: published ones, of one newsletter or several, in any order.
        today: the day; a call is open until its last day is over. One without a deadline counts as open
            for 60 days from its issue on.

    Returns:
        One for each item, however many newsletters showed it; the newest word on it holds.
    """
    standing: dict[str, OpenCall] = {}
    withdrawn: set[str] = set()
    for issue in sorted(issues, key=lambda issue: (issue.send_at, issue.newsletter)):
        for correction in issue.corrected():
            if (known := standing.get(correction.item)) is not None:
                standing[correction.item] = _corrected(known, issue, correction)
                withdrawn.discard(correction.item)
                if correction.now is None:
                    withdrawn.add(correction.item)
        for item in issue.shown():
            if item.kind is Kind.CALL or item.deadline:
                first = standing[item.id].issue if item.id in standing else issue
                standing[item.id] = OpenCall(item, first, issue)
                withdrawn.discard(item.id)
    found = [call for name, call in standing.items() if name not in withdrawn and _is_open(call, today)]
    return tuple(sorted(found, key=_order))


def corrections_since(issue: Issue, later: Iterable[Issue]) -> dict[str, tuple[Issue, Correction]]:
    """What later issues of its newsletter said of the items of this one: the last word on each, by item."""
    shown = {item.id for item in issue.shown()}
    found: dict[str, tuple[Issue, Correction]] = {}
    for other in sorted(later, key=lambda other: other.send_at):
        if other.newsletter == issue.newsletter and other.send_at > issue.send_at:
            found |= {one.item: (other, one) for one in other.corrected() if one.item in shown}
    return found


def _corrected(known: OpenCall, issue: Issue, correction: Correction) -> OpenCall:
    item = replace(known.item, deadline=correction.now) if correction.now else known.item
    return replace(known, item=item, told=issue, correction=correction)


def _is_open(call: OpenCall, today: date) -> bool:
    if call.item.deadline:
        return call.item.deadline.day >= today
    return call.issue.date + ENDLESS >= today


def _order(call: OpenCall) -> tuple[date, str, str]:
    day = call.item.deadline.day if call.item.deadline else date.max
    return day, one_line(call.item.title), call.item.id
