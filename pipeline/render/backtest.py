"""A replay as one page to look at: what each issue would hold, what was held and why, deadlines on a line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from pipeline.model.items import Kind
from pipeline.model.replay import (
    ChangeKind,
    IssueChanges,
    ItemChange,
    KeptBack,
    Placed,
    Replay,
    ReplayedIssue,
)
from pipeline.model.settings import Newsletter
from pipeline.render.templates import Templates
from pipeline.render.view import colours_view
from pipeline.text.dates import ap_date, days_left_words
from pipeline.text.markup import one_line

MOST_LISTED = 200
"""Items under one reason; a page with thousands of lines helps nobody, and --json has them all."""

_HUES = 6  # colours for sections; further ones begin anew
_SOON, _LAST = 7, 2  # days left, as in the mail
_LABELS = {
    ChangeKind.ADDED: ("＋", "In"),
    ChangeKind.DROPPED: ("－", "Out"),
    ChangeKind.MOVED: ("→", "Moved"),
    ChangeKind.DEADLINE: ("◷", "Other deadline"),
    ChangeKind.KIND: ("≠", "Other kind"),
}


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a bar: the items of one section in one issue; places and sizes in percent of the bar."""

    title: str
    hue: int
    count: int
    start: float
    size: float


@dataclass(frozen=True, slots=True)
class Bar:
    """An issue in the overview; `size` in percent of the fullest."""

    anchor: str
    day: str
    month: str
    total: int
    size: float
    parts: tuple[Part, ...]
    counts: tuple[int, ...]
    held: int
    clock: str
    skipped: str


@dataclass(frozen=True, slots=True)
class Reason:
    """Items held for one reason at some time; `listed`: some, each with where it came in after all."""

    words: str
    count: int
    size: float
    listed: tuple[tuple[KeptBack, str], ...]
    more: int


@dataclass(frozen=True, slots=True)
class Line:
    """A call on the line of time; `start` and `size` in percent of it.

    Attributes:
        shown: the day of the issue that it stood in; empty if in none, and then `reason` says why.
        urgency: `hot`, `soon`, `open`, or `missed`.
    """

    title: str
    source: str
    shown: str
    closes: str
    left: str
    urgency: str
    start: float
    size: float
    quote: str
    reason: str


@dataclass(frozen=True, slots=True)
class Month:
    """The calls that came up in one month, on a line of their own; `ticks` name its days, in percent."""

    title: str
    lines: tuple[Line, ...]
    ticks: tuple[tuple[float, str], ...]


@dataclass(frozen=True, slots=True)
class Change:
    """A change with its mark and its name."""

    change: ItemChange
    mark: str
    label: str


@dataclass(frozen=True, slots=True)
class Issue:
    """One issue in full."""

    anchor: str
    issue: ReplayedIssue
    day: str
    time: str
    sections: tuple[tuple[str, int, tuple[Placed, ...]], ...]
    changes: tuple[Change, ...]
    note: str


def render_backtest(
    newsletter: Newsletter,
    ours: Replay,
    other: Replay | None,
    changes: tuple[IssueChanges, ...],
    templates: Templates,
) -> str:
    """The page, whole in itself: nothing is fetched, and no script runs.

    Args:
        newsletter: for its language and colours.
        ours: the replay.
        other: the one by other settings, if there is one; `changes` is what differs.
        templates: where the page's template is.

    Raises:
        RenderError: a template is wrong.
    """
    changed = {one.slot: one for one in changes}
    issues = tuple(_issue(issue, ours, changed.pop(issue.slot, None)) for issue in ours.issues)
    return templates.render(
        "desk/backtest.html.j2",
        language=newsletter.language,
        direction="rtl" if newsletter.direction == "rtl" else "ltr",
        accent=colours_view(newsletter),
        name=one_line(ours.name),
        ours=ours,
        other=other,
        days=_days(ours.first, ours.last),
        bars=_bars(ours),
        legend=tuple((title, number % _HUES) for number, (_, title) in enumerate(ours.sections)),
        reasons=_reasons(ours),
        months=tuple(_months(ours)),
        issues=issues,
        elsewhere=tuple(changed.values()),
        most=MOST_LISTED,
        changed=sum(bool(one.changes or one.note) for one in issues) + len(changed),
        totals=_totals(changes),
        gained=_only_in(other, ours) if other else (),
        lost=_only_in(ours, other) if other else (),
        went_out=sum(not issue.skipped for issue in ours.issues),
        clocks=tuple((issue.slot, issue.clock) for issue in ours.issues if issue.clock),
    )


def _day(day: date, ours: Replay) -> str:
    """A day in words, with its year where the replay has more than one."""
    return ap_date(day, today=ours.last if ours.first.year == ours.last.year else date.min)


def _days(first: date, last: date) -> str:
    start = ap_date(first, today=last)
    return f"{start} to {ap_date(last, today=last)}, {last.year}"


def _anchor(issue: ReplayedIssue) -> str:
    return "issue-" + issue.slot.replace(" ", "-").replace(":", "")


def _bars(ours: Replay) -> tuple[Bar, ...]:
    most = max((len(issue.placed) for issue in ours.issues), default=0) or 1
    bars = []
    month = ""
    for issue in ours.issues:
        counts = [len(issue.in_section(section)) for section, _ in ours.sections]
        total = len(issue.placed)
        name = f"{issue.day:%b}"
        bars.append(
            Bar(
                anchor=_anchor(issue),
                day=_day(issue.day, ours),
                month=name if name != month else "",
                total=total,
                size=100 * total / most,
                parts=tuple(_parts(ours, counts, total)),
                counts=tuple(counts),
                held=sum(count for _, count in issue.reasons),
                clock=issue.clock,
                skipped=issue.skipped,
            )
        )
        month = name
    return tuple(bars)


def _parts(ours: Replay, counts: list[int], total: int) -> Iterator[Part]:
    start = 0.0
    for number, ((_, title), count) in enumerate(zip(ours.sections, counts, strict=True)):
        if count:
            size = 100 * count / total
            yield Part(title, number % _HUES, count, start, size)
            start += size


def _reasons(ours: Replay) -> tuple[Reason, ...]:
    """Every reason for which items were ever held, with those items, each once a reason."""
    stood = {placed.item: issue.day for issue in ours.issues for placed in issue.placed}
    found: dict[str, dict[str, KeptBack]] = {}
    for issue in ours.issues:
        for kept in issue.held:
            found.setdefault(kept.gist, {}).setdefault(kept.item, kept)
    most = max((len(items) for items in found.values()), default=1)
    reasons = []
    for words, items in sorted(found.items(), key=lambda pair: (-len(pair[1]), pair[0])):
        listed = tuple(
            (kept, f"stood in the issue of {_day(stood[kept.item], ours)}" if kept.item in stood else "")
            for kept in list(items.values())[:MOST_LISTED]
        )
        reasons.append(Reason(words, len(items), 100 * len(items) / most, listed, len(items) - len(listed)))
    return tuple(reasons)


@dataclass(frozen=True, slots=True)
class _Call:
    """A call for the line of time: from the day on which readers could see it, or might have."""

    begins: date
    placed: Placed | KeptBack
    closes: date
    shown: bool


def _months(ours: Replay) -> Iterator[Month]:
    calls = [
        _Call(issue.day, placed, placed.deadline.day, shown=True)
        for issue in ours.issues
        for placed in issue.placed
        if placed.deadline
    ]
    calls += [
        _Call(max(kept.since.date(), ours.first), kept, kept.deadline.day, shown=False)
        for kept in ours.never
        if kept.deadline and kept.kind is Kind.CALL
    ]
    calls.sort(key=lambda call: (call.begins, call.closes, call.placed.item))
    by_month: dict[tuple[int, int], list[_Call]] = {}
    for call in calls:
        by_month.setdefault((call.begins.year, call.begins.month), []).append(call)
    for (year, month), own in by_month.items():
        first = date(year, month, 1)
        # A deadline far off would press all others into a corner.
        days = max(31, min(100, max((call.closes - first).days for call in own) + 1))
        lines = tuple(_line(call, first, days, ours) for call in own)
        yield Month(f"{first:%B} {year}", lines, tuple(_ticks(first, days)))


def _ticks(first: date, days: int) -> Iterator[tuple[float, str]]:
    for ahead in range(days):
        day = date.fromordinal(first.toordinal() + ahead)
        if day.day == 1 or (day.day == 15 and days <= 70):
            at = 100 * ahead / days
            if at < 88:  # room for the words
                yield at, ap_date(day, today=day)


def _line(call: _Call, first: date, days: int, ours: Replay) -> Line:
    begin = max(0, min((call.begins - first).days, days - 1))
    end = max(begin, min((call.closes - first).days, days))
    deadline = call.placed.deadline
    return Line(
        title=one_line(call.placed.title) or "Untitled",
        source=one_line(call.placed.source),
        shown=_day(call.begins, ours) if call.shown else "",
        closes=_day(call.closes, ours),
        left=days_left_words(call.closes, call.begins),
        urgency=_urgency((call.closes - call.begins).days) if call.shown else "missed",
        start=100 * begin / days,
        size=max(100 * (end - begin) / days, 1.2),
        quote=one_line(deadline.quote) if deadline else "",
        reason=call.placed.reason if isinstance(call.placed, KeptBack) else "",
    )


def _urgency(left: int) -> str:
    return "hot" if left <= _LAST else "soon" if left <= _SOON else "open"


def _issue(issue: ReplayedIssue, ours: Replay, changes: IssueChanges | None) -> Issue:
    sections = (
        (title, number % _HUES, issue.in_section(section))
        for number, (section, title) in enumerate(ours.sections)
    )
    return Issue(
        anchor=_anchor(issue),
        issue=issue,
        day=ap_date(issue.day, today=issue.day, weekday=True) + f", {issue.day.year}",
        time=f"{issue.local:%H:%M} (UTC{issue.local:%z})",
        sections=tuple(section for section in sections if section[2]),
        changes=tuple(Change(one, *_LABELS[one.kind]) for one in changes.items) if changes else (),
        note=changes.note if changes else "",
    )


def _totals(changes: tuple[IssueChanges, ...]) -> tuple[tuple[str, int], ...]:
    counts = Counter(change.kind for one in changes for change in one.items)
    return tuple((label, counts[kind]) for kind, (_, label) in _LABELS.items() if counts[kind])


def _only_in(one: Replay, other: Replay) -> tuple[tuple[Placed, str], ...]:
    """What readers of one would have seen, and those of the other never; with the day of its issue."""
    seen = {placed.item for issue in other.issues for placed in issue.placed}
    return tuple(
        (placed, _day(issue.day, one))
        for issue in one.issues
        for placed in issue.placed
        if placed.item not in seen
    )
