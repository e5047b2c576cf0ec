"""An issue and its posts: what staff edit, approve and send."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from pipeline.model.entries import Picture
from pipeline.model.items import Deadline, Kind, Source
from pipeline.model.pictures import ShownPicture
from pipeline.model.posts import Engagement, PostEdit

STATE = "state"  # the field of a SourceChange that tells whether a call is open
OPEN = "open"
UNRENDERED = ""
"""In the place of a content hash: the words were kept at once, and nobody has rendered them yet."""


@dataclass(frozen=True, slots=True)
class SourceChange:
    """What a feed says of something that a person has settled, as text.

    Attributes:
        field: one of the touched fields, or `STATE` (`OPEN`, or why it is closed).
        was: what the feed said when the person settled it; `now`: what it says since. The same: no change.
    """

    field: str
    was: str
    now: str


@dataclass(frozen=True, slots=True)
class IssueItem:
    """An item as it stands in an issue, with what a person changed.

    Attributes:
        why: why it was chosen, or where it stands, for staff.
        touched: the fields that a person has edited; rules leave these alone.
        changes: what the feed said, and says, of those fields.
        told_by: stands for the very entries that it was read from; see `Item`.
        picture: what its feed offers, or a person set; its alt text is what readers get.
        shown_picture: what was made of it; None if nothing was, or only the title stands in the issue.
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
    changes: tuple[SourceChange, ...] = ()
    told_by: str = ""
    shown_picture: ShownPicture | None = None


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
    """An item kept out of this issue, with the reason.

    Attributes:
        by: `rule`, or a person's name.
        dropped: it is not to come in a later issue either.
    """

    item: IssueItem
    reason: str
    by: str = "rule"
    dropped: bool = False


@dataclass(frozen=True, slots=True)
class Correction:
    """What an earlier issue said of a call and what holds since.

    Attributes:
        item, title, link, kind: of the item, as it stood there.
        stood: the date of that issue.
        was: what readers were last told; None if they were told that it is closed.
        now: what its feed says; None if it was withdrawn.
        withdrawn: why we think so; empty if it is open.
        quote: the sentence that says it, word for word.
        says: names this very change, so that it stands in an issue once: `deadline 2025-06-13`, `withdrawn`.
        doubt: what a person should check about the new deadline.
        text: as a person wrote it, in place of the composed words; empty if nobody did.
        left_out: who left it out; empty if it stands in the issue.
    """

    item: str
    title: str
    link: str
    kind: Kind
    stood: date
    says: str
    was: Deadline | None = None
    now: Deadline | None = None
    withdrawn: str = ""
    quote: str = ""
    doubt: str = ""
    text: str = ""
    left_out: str = ""


@dataclass(frozen=True, slots=True)
class Issue:
    """One dated number of a newsletter, as data.

    Attributes:
        date: the day on which it goes out, in the newsletter's time zone.
        send_at: the slot at which it goes out (aware); all that depends on the day counts from here.
        number: 1 for the newsletter's first.
        corrections: of what earlier issues said; those that were left out are among them.
        engagements: the posts of earlier issues that matter to the plan of this one's.
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
    corrections: tuple[Correction, ...] = ()
    engagements: tuple[Engagement, ...] = ()

    def shown(self) -> tuple[IssueItem, ...]:
        """Every item a reader gets to see, in order."""
        return tuple(item for section in self.sections for item in (*section.items, *section.more))

    def corrected(self) -> tuple[Correction, ...]:
        """The corrections that a reader gets to see."""
        return tuple(one for one in self.corrections if not one.left_out)


class Level(StrEnum):
    """How much a finding matters."""

    MUST_FIX = "must fix"
    LOOK_AT = "look at"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Fix:
    """What would put a finding right, as a button could offer it.

    Attributes:
        field: as `pipeline edit --set` takes it (`subject`, `ITEM.blurb`), or `ITEM.hold`.
        value: what to set it to; for `ITEM.hold` the reason.
        words: what it does, for a person: `write “the” once`.
        certain: it can be nothing else, so that a machine may do it when a person says so.
    """

    field: str
    value: str
    words: str
    certain: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found.

    Attributes:
        check: the check's name, as in the docs.
        target: an item's id, a field or a file; empty for the issue as a whole.
        fix: what would put it right, where a machine can tell.
    """

    check: str
    level: Level
    target: str
    reason: str
    fix: Fix | None = None


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
class Step:
    """What somebody did to a draft, for its history.

    Attributes:
        field: the one that was edited, as `pipeline edit --set` takes it; empty for any other change.
        shows: the earlier revision that undo or redo brought back; None if neither did.
    """

    by: str
    at: datetime
    note: str
    field: str = ""
    shows: int | None = None


@dataclass(frozen=True, slots=True)
class Revision:
    """A draft's content at one time, and the step that led to it; fields as of `Step`."""

    number: int
    by: str
    at: datetime
    note: str
    content_hash: str
    field: str = ""
    shows: int | None = None


@dataclass(frozen=True, slots=True)
class Comment:
    """What somebody said of an item of a draft, or of the draft.

    Attributes:
        id: the store's number.
        item: the item's id; empty for the draft as a whole.
        resolved_by: who settled it; empty while it is open.
    """

    id: int
    item: str
    by: str
    at: datetime
    text: str
    resolved_by: str = ""
    resolved_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Override:
    """An admin's word that a finding does not block, bound to what it said."""

    check: str
    target: str
    finding: str
    why: str
    by: str
    at: datetime
