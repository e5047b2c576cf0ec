"""What other settings would have changed, issue by issue, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from pipeline.model.items import Deadline
from pipeline.model.replay import ChangeKind, IssueChanges, ItemChange, Placed, Replay, ReplayedIssue

_Key = tuple[int, int, int]  # year and week (ISO 8601), and which issue of that week


def differences(ours: Replay, other: Replay) -> tuple[IssueChanges, ...]:
    """Every issue in which the two differ, in order of time.

    Issues are compared by their place in the week, so that settings with another send day can be compared.
    """
    one, two = _Course(ours), _Course(other)
    found = []
    for key in sorted(one.issues.keys() | two.issues.keys()):
        mine, theirs = one.pass_on(key), two.pass_on(key)
        changes = tuple(_changes(mine, theirs, one, two))
        note = _note(mine, theirs, other)
        if changes or note:
            issue = mine or theirs
            found.append(IssueChanges(issue.slot if issue else "", note, changes))
    return tuple(found)


class _Course:
    """A replay, followed from issue to issue."""

    def __init__(self, replay: Replay) -> None:
        self.replay = replay
        self.issues: dict[_Key, ReplayedIssue] = {}
        seen: Counter[tuple[int, int]] = Counter()
        for issue in replay.issues:
            year, week, _ = issue.day.isocalendar()
            self.issues[year, week, seen[year, week]] = issue
            seen[year, week] += 1
        self._stood = {placed.item: issue for issue in replay.issues for placed in issue.placed}
        self._known = {*self._stood, *(kept.item for kept in replay.never)}
        self._reasons: dict[str, str] = {}

    def pass_on(self, key: _Key) -> ReplayedIssue | None:
        issue = self.issues.get(key)
        if issue:
            self._reasons |= {kept.item: kept.reason for kept in issue.held}
        return issue

    def why_not(self, item: str, issue: ReplayedIssue | None) -> str:
        """Why the item does not stand in this issue."""
        stood = self._stood.get(item)
        if issue is None:
            return "there is no issue"
        if stood and stood.at < issue.at:
            return f"it has stood in the issue of {stood.day}"
        reason = self._reasons.get(item) or issue.skipped
        if item not in self._known:
            reason = "none of its entries is read, as the newsletter does not take their feeds"
        elif not reason:
            reason = "it was not known when this issue was drafted"
        return f"{reason}; it comes in the issue of {stood.day}" if stood else reason

    def place(self, placed: Placed) -> str:
        title = self.replay.title_of(placed.section)
        return title if placed.whole else f"{title}, as a title only"


def _note(mine: ReplayedIssue | None, theirs: ReplayedIssue | None, other: Replay) -> str:
    if mine is None:
        return f"only {other.settings} has an issue here"
    if theirs is None:
        return f"{other.settings} has no issue here"
    if mine.at != theirs.at:
        return f"goes out {theirs.local:%Y-%m-%d %H:%M}, not {mine.local:%Y-%m-%d %H:%M}"
    if bool(mine.skipped) != bool(theirs.skipped):
        return f"no issue: {theirs.skipped}" if theirs.skipped else f"an issue here; ours: {mine.skipped}"
    return ""


def _changes(
    mine: ReplayedIssue | None, theirs: ReplayedIssue | None, one: _Course, two: _Course
) -> Iterator[ItemChange]:
    before = {placed.item: placed for placed in mine.placed} if mine else {}
    after = {placed.item: placed for placed in theirs.placed} if theirs else {}
    for item, placed in after.items():
        if item not in before:
            why = f"{placed.why}; by ours: {one.why_not(item, mine)}"
            yield ItemChange(item, placed.title, ChangeKind.ADDED, "", two.place(placed), why)
    for item, placed in before.items():
        if item not in after:
            why = two.why_not(item, theirs)
            yield ItemChange(item, placed.title, ChangeKind.DROPPED, one.place(placed), "", why)
    for item, placed in before.items():
        if item in after:
            yield from _same_item(placed, after[item], one, two)


def _same_item(mine: Placed, theirs: Placed, one: _Course, two: _Course) -> Iterator[ItemChange]:
    if mine.kind is not theirs.kind:
        kinds = mine.kind.value, theirs.kind.value
        yield ItemChange(mine.item, mine.title, ChangeKind.KIND, *kinds, theirs.kind_reason)
    if one.place(mine) != two.place(theirs):
        yield ItemChange(
            mine.item, mine.title, ChangeKind.MOVED, one.place(mine), two.place(theirs), theirs.why
        )
    days = _words(mine.deadline), _words(theirs.deadline)
    if days[0] != days[1]:
        reason = theirs.deadline.reason if theirs.deadline else "no date in it is sure enough"
        yield ItemChange(mine.item, mine.title, ChangeKind.DEADLINE, *days, reason)


def _words(deadline: Deadline | None) -> str:
    if deadline is None:
        return "none"
    return " ".join(part for part in (deadline.day.isoformat(), deadline.time, deadline.zone) if part)
