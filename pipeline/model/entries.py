"""What feeds publish, as we read it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that an entry offers; sizes in pixels where the feed declares them."""

    url: str
    alt: str = ""
    width: int | None = None
    height: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a feed, untouched but for its encoding.

    Attributes:
        feed: the feed's id.
        keys: every key this entry can be known by within its feed, the strongest first
            (`guid:…`, `link:…`, `title:…`); see `curate.identity`.
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
    """

    title: str
    form: str
    entries: tuple[Entry, ...]
    home: str = ""
    language: str = ""
    notes: tuple[str, ...] = ()


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
class FeedHealth:
    """What became of a feed lately, for staff.

    Attributes:
        address: the one that the validators and the hash belong to; under another they say nothing.
    """

    feed: str
    address: str = ""
    last_success: datetime | None = None
    last_tried: datetime | None = None
    failures: int = 0
    error: str = ""
    entries: int = 0
    validators: Validators = Validators()
    body_hash: str = ""
