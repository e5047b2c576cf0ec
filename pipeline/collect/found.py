"""What a reader of XML or JSON found, before it is judged: the seam between the formats and the rules."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from pipeline.model.entries import Picture


@dataclass(frozen=True, slots=True)
class FoundEntry:
    """One entry in a format's own terms.

    Attributes:
        guid: as published.
        links: where it may be read, the best first; relative ones allowed.
        title: plain text on one line, empty if there is none.
        content, summary: HTML fragments; plain text has been made into one.
        base: `xml:base` where the entry stands; empty if there is none.
        published, updated, starts: whatever could be read, believable or not.
        media, enclosures, thumbnails: pictures as declared.
        language: as declared.
    """

    guid: str = ""
    links: tuple[str, ...] = ()
    title: str = ""
    content: str = ""
    summary: str = ""
    base: str = ""
    published: datetime | None = None
    updated: datetime | None = None
    starts: datetime | None = None
    authors: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    media: tuple[Picture, ...] = ()
    enclosures: tuple[Picture, ...] = ()
    thumbnails: tuple[Picture, ...] = ()
    language: str = ""


@dataclass(frozen=True, slots=True)
class FoundFeed:
    """One feed in a format's own terms.

    Attributes:
        from_home: relative links start at the home page, and not at the feed's own address.
        ttl: seconds, as declared.
    """

    form: str
    title: str
    home: str
    language: str
    entries: tuple[FoundEntry, ...]
    from_home: bool = False
    ttl: int | None = None
