"""What feeds publish, as we read it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that an entry offers; sizes in pixels where the feed declares them.

    Attributes:
        feed: the id of the feed that offers it, once it stands for an item; empty if a person named it.
    """

    url: str
    alt: str = ""
    width: int | None = None
    height: int | None = None
    feed: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a feed, untouched but for its encoding.

    Attributes:
        feed: the feed's id.
        keys: every key this entry can be known by within its feed, the strongest first
            (`guid:…`, `link:…`, `title:…`); see `curate.keys`.
        guid, link, title: as published; the link absolute, the title plain text on one line.
        content, summary: HTML fragments as published, **not** cleaned; never show them as they are.
        base: the address that relative links in the fragments start from.
        published, updated: aware times, or None where the feed gives none that can be believed.
        starts: when the event begins, where the feed says so (`ev:startdate`).
        language: BCP 47, from the entry or its feed; empty if neither says.
    """

    feed: str
    keys: tuple[str, ...]
    guid: str
    link: str
    title: str
    content: str = ""
    summary: str = ""
    base: str = ""
    published: datetime | None = None
    updated: datetime | None = None
    starts: datetime | None = None
    authors: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = ()
    language: str = ""


@dataclass(frozen=True, slots=True)
class ParsedFeed:
    """What a feed's bytes held.

    Attributes:
        form: `RSS 2.0`, `Atom 1.0`, `JSON Feed 1.1`, …
        notes: what had to be mended or left out, each a sentence for staff.
        digests, marks: of each entry, see `curate.keys` and `curate.marks`; made where the feed is parsed.
        ttl: seconds for which the feed asks not to be read again; None if it does not say.
        future_dates: how many entries had a date of publication that lies ahead and was not believed.
    """

    title: str
    form: str
    entries: tuple[Entry, ...]
    digests: tuple[str, ...] = ()
    marks: tuple[bytes, ...] = ()
    home: str = ""
    language: str = ""
    notes: tuple[str, ...] = ()
    ttl: int | None = None
    future_dates: int = 0


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server gave us to ask "has it changed?" with, byte for byte."""

    etag: str = ""
    last_modified: str = ""


@dataclass(frozen=True, slots=True)
class StoredEntry:
    """An entry with what the store knows of it.

    Attributes:
        id: the store's number for it.
        item: the id of the item that it belongs to; empty until it is curated.
        backlog: it stood in the feed when the feed was first read.
        digest: SHA-256 of what a reader sees of it; another digest is an edit.
    """

    id: int
    entry: Entry
    item: str
    first_seen: datetime
    backlog: bool
    digest: str


@dataclass(frozen=True, slots=True)
class FeedState:
    """All that is remembered of a feed from one visit to the next.

    Attributes:
        address: the one that everything here but the history was learnt at; under another it says nothing.
        validators, body_hash: of the last body that could be read.
        first_read: None until it could be read once; what that reading brings is backlog.
        failures: in a row; `error` is the last one, and empty after a success.
        fresh_for: seconds for which the server's last answer holds (max-age or Expires).
        ttl: seconds that the feed itself asks for.
        next_due: before this it is not asked again by the clock.
        retry_at: before this its server wants no request at all (Retry-After).
        moved_to: where every visit was sent for good; `moved_seen` counts those that found a feed there.
        retired: why it is never asked again by the clock (410); empty if it is.
        newest: the newest believable date of an entry.
        usual_gap: days between the days on which it has something new, the median; None if too few are known.
        churned: readings in a row in which nearly all ids were new.
        future_dates: entries in the last reading whose dates lie ahead and were not believed.
    """

    feed: str
    address: str = ""
    validators: Validators = Validators()
    body_hash: str = ""
    first_read: datetime | None = None
    last_success: datetime | None = None
    last_tried: datetime | None = None
    failures: int = 0
    error: str = ""
    fresh_for: int = 0
    ttl: int = 0
    next_due: datetime | None = None
    retry_at: datetime | None = None
    moved_to: str = ""
    moved_seen: int = 0
    retired: str = ""
    newest: datetime | None = None
    usual_gap: float | None = None
    churned: int = 0
    future_dates: int = 0
