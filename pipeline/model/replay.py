"""What a newsletter would have been: issues made of stored entries by the present rules, and what differs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from pipeline.model.items import Deadline, Kind


@dataclass(frozen=True, slots=True)
class Placed:
    """An item in a replayed issue.

    Attributes:
        section: the id of the section that it stands in; `whole`, or as a title only.
        source: the feed that tells it.
        days_left: from the issue's day to the deadline; None without one.
        kind_reason, why: why it is of that kind, and why it stands there, for staff.
    """

    item: str
    title: str
    source: str
    kind: Kind
    kind_reason: str
    section: str
    whole: bool
    why: str
    deadline: Deadline | None = None
    days_left: int | None = None


@dataclass(frozen=True, slots=True)
class KeptBack:
    """An item that a replayed issue does not hold.

    Attributes:
        since: when it counts as known.
        reason: in full; `gist` is the same without the dates, numbers and quotes that are its own.
    """

    item: str
    title: str
    source: str
    kind: Kind
    since: datetime
    reason: str
    gist: str
    deadline: Deadline | None = None


@dataclass(frozen=True, slots=True)
class ReplayedIssue:
    """One issue of a replay.

    Attributes:
        slot: the key of its send slot; `drafted`: that of the draft slot.
        at: the instant at which it goes out, in UTC; `local`: the same on the newsletter's clock.
        clock: what a clock change did to this slot, a sentence without its full stop; empty if nothing.
        day: the issue's date.
        new: how many items were told, or told anew, since the issue before.
        held: those that are held for the first time, or for another reason than before.
        waiting: how many more are held as before.
        reasons: every held item counted by the gist of its reason, the most frequent first.
        skipped: why there is no issue; then `placed` is empty.
    """

    slot: str
    drafted: str
    at: datetime
    local: datetime
    clock: str
    day: date
    new: int
    placed: tuple[Placed, ...]
    held: tuple[KeptBack, ...]
    waiting: int
    reasons: tuple[tuple[str, int], ...]
    skipped: str = ""

    def in_section(self, section: str) -> tuple[Placed, ...]:
        """What stands in one section, in order."""
        return tuple(placed for placed in self.placed if placed.section == section)

    def calls(self) -> tuple[Placed, ...]:
        """What has a deadline, the next to close first."""
        dated = [(placed.deadline.day, placed) for placed in self.placed if placed.deadline]
        return tuple(placed for _, placed in sorted(dated, key=lambda each: (each[0], each[1].item)))


@dataclass(frozen=True, slots=True)
class Replay:
    """A newsletter over some time, by one set of settings.

    Attributes:
        settings: what they are called: the name of their file.
        first, last: the days between which issues went out, both included.
        sections: ids with their titles, in order.
        entries: how many were read.
        never: items that stood in no issue, with the last reason.
        outside: why other stored entries had no part in it, and how many.
    """

    newsletter: str
    name: str
    timezone: str
    settings: str
    first: date
    last: date
    sections: tuple[tuple[str, str], ...]
    entries: int
    issues: tuple[ReplayedIssue, ...]
    never: tuple[KeptBack, ...]
    outside: tuple[tuple[str, int], ...] = ()

    def title_of(self, section: str) -> str:
        """The title of a section."""
        return dict(self.sections).get(section, section)

    def shown(self) -> int:
        """How many items stood in issues."""
        return sum(len(issue.placed) for issue in self.issues)


class ChangeKind(StrEnum):
    """What other settings do to one item of one issue."""

    ADDED = "added"
    DROPPED = "dropped"
    MOVED = "moved"
    DEADLINE = "other deadline"
    KIND = "other kind"


@dataclass(frozen=True, slots=True)
class ItemChange:
    """What differs about one item, and why.

    Attributes:
        before, after: where it stands, or its deadline or kind, by our settings and by the others.
    """

    item: str
    title: str
    kind: ChangeKind
    before: str
    after: str
    reason: str


@dataclass(frozen=True, slots=True)
class IssueChanges:
    """What differs in one issue.

    Attributes:
        slot: of our issue, or of the other one where we have none.
        note: what differs about the issue as a whole; empty if nothing does.
    """

    slot: str
    note: str
    items: tuple[ItemChange, ...]
