"""What issues would have been made of stored entries, week by week, by the present rules.

Nothing here reads a clock or a store: a replay is worked out from entries as they were read, and from the
slots of the newsletter's schedule. Each entry is known from a moment on, and counts for no issue before it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo

from pipeline.curate.items import ReadEntry, build_item
from pipeline.curate.selection import too_few
from pipeline.model.entries import StoredEntry
from pipeline.model.items import Item
from pipeline.model.replay import KeptBack, Placed, ReplayedIssue
from pipeline.model.selection import Choice, Chosen, Selection
from pipeline.model.settings import Newsletter

Choose = Callable[[Iterable[Item], datetime], Selection]
"""Items, and when the issue goes out."""

_QUOTED = re.compile(r"\s*\(?“[^”]*”\)?")
_DATES = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")
_NUMBERS = re.compile(r"\b\d+(?:\.\d+)?\b")
_LONE = "there is no issue: "
_NO_DRAFT = "no draft slot comes before this send slot"


@dataclass(frozen=True, slots=True)
class Arrival:
    """An entry, and when it counts as known."""

    read: ReadEntry
    at: datetime


@dataclass(frozen=True, slots=True)
class Occasion:
    """One issue to be made.

    Attributes:
        slot: the key of the send slot, `at` its instant in UTC.
        drafted: the key of the draft slot, empty if there is none.
        known_until: what came later is for the next issue.
        clock: what a clock change did to it; empty if nothing.
    """

    slot: str
    at: datetime
    drafted: str
    known_until: datetime
    clock: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The issues, and what stood in none of them with the last reason."""

    issues: tuple[ReplayedIssue, ...]
    never: tuple[KeptBack, ...]


def known_since(stored: StoredEntry) -> datetime:
    """From when on an entry counts as known.

    What stood in a feed when it was first read counts from its day of publication, as if the feed had
    been read all along; else no replay could reach back beyond the day on which we began to read.
    """
    published = stored.entry.published
    if stored.backlog and published:
        return min(published, stored.first_seen)
    return stored.first_seen


def replayed(
    arrivals: Sequence[Arrival],
    occasions: Sequence[Occasion],
    newsletter: Newsletter,
    *,
    start: datetime,
    choose: Choose,
    boilerplate: Mapping[str, frozenset[str]],
    on_issue: Callable[[], None] = lambda: None,
) -> Outcome:
    """Make every issue in turn; what stood in one stands in none that follows.

    Args:
        arrivals: entries, in any order; those of one item carry its id.
        occasions: in order of time.
        newsletter: whose issues they are.
        start: what was known by then counts as a first reading, with the limits for backlog.
        choose: the rules of selection.
        boilerplate: sentences that recur, by feed.
        on_issue: called after each issue.
    """
    past = _Past(newsletter, boilerplate)
    waiting = sorted(arrivals, key=lambda arrival: (arrival.at, arrival.read.stored.id))
    place = 0
    issues = []
    for occasion in occasions:
        upto = place
        while upto < len(waiting) and waiting[upto].at <= occasion.known_until:
            upto += 1
        new = past.learn([_as_of(arrival, start) for arrival in waiting[place:upto]])
        place = upto
        issues.append(past.issue(occasion, new, choose))
        on_issue()
    return Outcome(tuple(issues), past.never())


def _as_of(arrival: Arrival, start: datetime) -> Arrival:
    """The arrival as the store would have had it, had the newsletter begun at `start`."""
    stored = arrival.read.stored
    backlog = arrival.at <= start
    stored = replace(stored, first_seen=start if backlog else arrival.at, backlog=backlog)
    return replace(arrival, read=replace(arrival.read, stored=stored))


class _Past:
    """What is known, what has been shown, and why the rest has not, at one moment of the replay."""

    def __init__(self, newsletter: Newsletter, boilerplate: Mapping[str, frozenset[str]]) -> None:
        self._newsletter = newsletter
        self._zone: tzinfo = newsletter.timezone
        self._boilerplate = boilerplate
        self._members: dict[str, list[Arrival]] = {}
        self._open: dict[str, Item] = {}
        self._shown: set[str] = set()
        self._since: dict[str, datetime] = {}
        self._kept: dict[str, KeptBack] = {}
        self._kept_as: dict[str, Item] = {}

    def learn(self, arrivals: Iterable[Arrival]) -> int:
        """Take new entries in; says how many items they tell that have not been shown."""
        touched = set()
        for arrival in arrivals:
            name = arrival.read.stored.item
            self._members.setdefault(name, []).append(arrival)
            self._since.setdefault(name, arrival.at)
            touched.add(name)
        touched -= self._shown
        for name in sorted(touched):
            reads = [arrival.read for arrival in self._members[name]]
            self._open[name] = build_item(name, reads, self._boilerplate)
        return len(touched)

    def issue(self, occasion: Occasion, new: int, choose: Choose) -> ReplayedIssue:
        selection = choose(self._open.values(), occasion.at)
        day = occasion.at.astimezone(self._zone).date()
        skipped = too_few(selection.count(), self._newsletter) if occasion.drafted else _NO_DRAFT
        held = list(selection.held)
        if skipped:
            held += [Choice(each.item, f"{_LONE}{skipped}") for each in _choices(selection)]
        kept = [self._kept_back(choice) for choice in held]
        changed = [one for one in kept if self._is_news(one)]
        self._kept = {one.item: one for one in kept}
        self._kept_as = {choice.item.id: choice.item for choice in held}
        placed = () if skipped else tuple(_placed(selection, day))
        for one in placed:
            self._shown.add(one.item)
            del self._open[one.item]
        return ReplayedIssue(
            slot=occasion.slot,
            drafted=occasion.drafted,
            at=occasion.at,
            local=occasion.at.astimezone(self._zone),
            clock=occasion.clock,
            day=day,
            new=new,
            placed=placed,
            held=tuple(changed),
            waiting=len(kept) - len(changed),
            reasons=tuple(Counter(one.gist for one in kept).most_common()),
            skipped=skipped,
        )

    def never(self) -> tuple[KeptBack, ...]:
        """What has not been shown, the earliest known first."""
        return tuple(sorted(self._kept.values(), key=lambda one: (one.since, one.item)))

    def _is_news(self, kept: KeptBack) -> bool:
        before = self._kept.get(kept.item)
        return before is None or before.gist != kept.gist

    def _kept_back(self, choice: Choice) -> KeptBack:
        item = choice.item
        before = self._kept.get(item.id)
        if before and before.reason == choice.why and self._kept_as[item.id] is item:
            return before
        return KeptBack(
            item=item.id,
            title=item.title,
            source=_source(item),
            kind=item.kind,
            since=self._since[item.id],
            reason=choice.why,
            gist=gist_of(choice.why),
            deadline=item.deadline,
        )


def gist_of(reason: str) -> str:
    """A reason without what is only true of one item: `closed on …, before this issue goes out`."""
    if reason.startswith(_LONE):
        return _LONE.strip(": ")
    place = "no room left in “"  # the names of sections tell something
    bare = reason if reason.startswith(place) else _QUOTED.sub("", reason)
    return _NUMBERS.sub("…", _DATES.sub("…", bare)).strip()


def _choices(selection: Selection) -> Iterator[Choice]:
    for chosen in selection.sections:
        yield from chosen.items
        yield from chosen.more


def _placed(selection: Selection, day: date) -> Iterator[Placed]:
    for chosen in selection.sections:
        for choice in chosen.items:
            yield _in_place(choice, chosen, day, whole=True)
        for choice in chosen.more:
            yield _in_place(choice, chosen, day, whole=False)


def _in_place(choice: Choice, chosen: Chosen, day: date, *, whole: bool) -> Placed:
    item = choice.item
    return Placed(
        item=item.id,
        title=item.title,
        source=_source(item),
        kind=item.kind,
        kind_reason=item.kind_reason,
        section=chosen.section.id,
        whole=whole,
        why=choice.why,
        deadline=item.deadline,
        days_left=(item.deadline.day - day).days if item.deadline else None,
    )


def _source(item: Item) -> str:
    return item.sources[0].name or item.sources[0].feed
