"""Entries after curation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from pipeline.model.entries import Picture


class Kind(StrEnum):
    """What an item is for the reader."""

    STORY = "story"
    CALL = "call"
    EVENT = "event"
    NEWS = "news"


@dataclass(frozen=True, slots=True)
class Deadline:
    """The last day on which a reader can act.

    Attributes:
        day: that day, as the text says it; a zone never shifts it.
        time: `HH:MM` in 24 hours, or empty.
        zone: as in the text (`ET`, `CST`, `AoE`), or empty.
        quote: the sentence that it was read from, word for word.
        span: the characters of the quote that name the day, as beginning and end; both 0 where unknown.
        reason: why this date and no other, for staff.
    """

    day: date
    time: str = ""
    zone: str = ""
    quote: str = ""
    reason: str = ""
    span: tuple[int, int] = (0, 0)

    @property
    def written(self) -> str:
        """As a person writes it: `2025-06-06`, `2025-06-06 17:00 CT`."""
        return " ".join(part for part in (self.day.isoformat(), self.time, self.zone) if part)


@dataclass(frozen=True, slots=True)
class KindDecision:
    """The kind of an entry and why; `subtype` (grant, exhibition, job, …) is for display only."""

    kind: Kind
    reason: str
    subtype: str = ""


@dataclass(frozen=True, slots=True)
class DeadlineDecision:
    """A deadline, or none; `doubt` asks a person to check when a date is near but not sure.

    Attributes:
        withdrawn: the text says that the call is closed or withdrawn.
    """

    deadline: Deadline | None = None
    doubt: str = ""
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """A feed that carried the item, to be credited."""

    feed: str
    name: str
    link: str


@dataclass(frozen=True, slots=True)
class Pairing:
    """A person's word on whether two entries tell the same; the rules give way to it."""

    one: int
    other: int
    same: bool
    by: str


@dataclass(frozen=True, slots=True)
class Item:
    """An entry, or several that say the same, after curation.

    Attributes:
        id: eight letters and digits, stable for the item's life.
        kind_reason, merge_reason: why, for staff; `merge_reason` is empty for a single entry.
        blurb: one or two whole sentences, plain text.
        doubt: what a person should check about the deadline; empty if nothing.
        starts: when an event begins, where known.
        embargo: the last day before which it may not be published, as its text asks.
        published: when the earliest entry says it was published; else when we first saw it.
        first_seen: when we first saw it.
        feeds: ids and categories of the feeds that carried it.
        backlog: every entry of it stood in its feed when the feed was first read.
        language: BCP 47; empty if unknown.
        withdrawn: why it takes nothing in any more, by its newest entry; empty if it does.
        told_by: stands for its entries and their texts; another text or another entry is another value.
    """

    id: str
    kind: Kind
    kind_reason: str
    title: str
    link: str
    blurb: str
    sources: tuple[Source, ...]
    published: datetime
    first_seen: datetime
    subtype: str = ""
    deadline: Deadline | None = None
    doubt: str = ""
    starts: datetime | None = None
    embargo: date | None = None
    categories: tuple[str, ...] = ()
    picture: Picture | None = None
    merge_reason: str = ""
    possible_duplicates: tuple[str, ...] = ()
    weight: float = 1.0
    feeds: tuple[str, ...] = ()
    backlog: bool = False
    language: str = ""
    withdrawn: str = ""
    told_by: str = ""
