"""An issue and its posts: what staff edit, approve and send."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from pipeline.model.entries import Picture
from pipeline.model.items import Deadline, Kind, Source


@dataclass(frozen=True, slots=True)
class IssueItem:
    """An item as it stands in an issue, with what a person changed.

    Attributes:
        why: why it was chosen, or where it stands, for staff.
        touched: the fields that a person has edited; rules leave these alone.
    """

    id: str
    kind: Kind
    title: str
    link: str
    blurb: str
    sources: tuple[Source, ...]
    published: datetime
    subtype: str = ""
    deadline: Deadline | None = None
    doubt: str = ""
    starts: datetime | None = None
    picture: Picture | None = None
    why: str = ""
    kind_reason: str = ""
    merge_reason: str = ""
    possible_duplicates: tuple[str, ...] = ()
    touched: tuple[str, ...] = ()
    language: str = ""


@dataclass(frozen=True, slots=True)
class IssueSection:
    """A headed part of an issue.

    Attributes:
        lead: the first item is shown large, with its picture.
        items: shown whole; `more`: shown as a linked title only, under `more_title`.
    """

    id: str
    title: str
    items: tuple[IssueItem, ...]
    more: tuple[IssueItem, ...] = ()
    more_title: str = ""
    lead: bool = False


@dataclass(frozen=True, slots=True)
class Held:
    """An item kept out of this issue, with the reason; `by` is `rule` or a person's name."""

    item: IssueItem
    reason: str
    by: str = "rule"


@dataclass(frozen=True, slots=True)
class PostEdit:
    """A post's text as a person wrote it, in place of the composed one; empty text drops the post."""

    network: str
    item: str
    text: str


@dataclass(frozen=True, slots=True)
class Issue:
    """One dated number of a newsletter, as data.

    Attributes:
        date: the day on which it goes out, in the newsletter's time zone.
        send_at: the slot at which it goes out (aware); all that depends on the day counts from here.
        number: 1 for the newsletter's first.
    """

    newsletter: str
    date: date
    send_at: datetime
    number: int
    subject: str
    preheader: str
    intro: str
    sections: tuple[IssueSection, ...]
    held: tuple[Held, ...] = ()
    post_edits: tuple[PostEdit, ...] = ()
    touched: tuple[str, ...] = ()

    def shown(self) -> tuple[IssueItem, ...]:
        """Every item a reader gets to see, in order."""
        return tuple(item for section in self.sections for item in (*section.items, *section.more))


@dataclass(frozen=True, slots=True)
class Post:
    """One social text for one network.

    Attributes:
        item: the item's id; empty for a post about the issue itself.
        text: ready to copy, the link included.
        count, limit: in the network's own units.
    """

    network: str
    item: str
    text: str
    link: str
    count: int
    limit: int


class Level(StrEnum):
    """How much a finding matters."""

    MUST_FIX = "must fix"
    LOOK_AT = "look at"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found.

    Attributes:
        check: the check's name, as in the docs.
        target: an item's id, a field or a file; empty for the issue as a whole.
    """

    check: str
    level: Level
    target: str
    reason: str


class Status(StrEnum):
    """Where a draft stands."""

    DRAFT = "draft"
    APPROVED = "approved"
    SCHEDULED = "scheduled"
    SENDING = "sending"
    SENT = "sent"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Approval:
    """Who approved which content, and when; it holds for that hash alone."""

    content_hash: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Draft:
    """The reviewable thing: an issue with its revision and what has been decided about it.

    Attributes:
        id: the store's number; newer is larger.
        slot: the draft slot that asked for it (`2025-05-22 06:00`); empty when a person did.
        send_slot: the slot at which it goes out, in the same form.
        stage: `draft`, `sending`, `sent` or `cancelled`, as stored; the rest of `Status` is worked out.
        revision: counts edits, from 1.
        content_hash: of the content and the rendered bytes of this revision.
        held_back: why it does not go out by itself (its slot was missed, …); empty if nothing is wrong.
        note: what was last said of it (why it was cancelled, …).
        inputs: what it was made from, by name (`feed lakeshore`), with SHA-256.
    """

    id: int
    issue: Issue
    slot: str
    send_slot: str
    stage: Status
    revision: int
    content_hash: str
    created: datetime
    approvals: tuple[Approval, ...] = ()
    held_back: str = ""
    note: str = ""
    sent_at: datetime | None = None
    inputs: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Revision:
    """One step in a draft's history."""

    number: int
    by: str
    at: datetime
    note: str
    content_hash: str
