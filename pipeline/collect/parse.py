"""From bytes to entries, by rules that are the same for every format."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple

from pipeline.collect.dates import is_believable
from pipeline.collect.decode import decode
from pipeline.collect.found import FoundEntry, FoundFeed
from pipeline.collect.jsonfeed import read_json_feed
from pipeline.collect.pictures import absolute, choose_pictures
from pipeline.collect.titles import first_words, one_line
from pipeline.collect.trouble import AGAIN, located
from pipeline.collect.xmlfeed import read_xml_feed
from pipeline.curate.keys import Named, digest, keys_in_document
from pipeline.curate.marks import marks_of
from pipeline.errors import FeedError
from pipeline.model.entries import Entry, ParsedFeed
from pipeline.model.settings import Feed

MAX_FRAGMENT = 262_144
"""Characters of one content or summary that are kept."""

_MAX_NAMES = 20
_MAX_GUID = 1_000
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}")


def parse_feed(body: bytes, *, feed: Feed, content_type: str, url: str, now: datetime) -> ParsedFeed:
    """Read a feed of any form, with as much mending as it needs.

    Args:
        body: the document, unpacked.
        feed: whose it is; its `language` wins over what the document declares as a whole.
        content_type: the header's value; empty for files.
        url: where the document came from in the end, for relative links; empty for files.
        now: aware; what lies later than a day from now has not been published.

    Raises:
        FeedError: the document is empty, a web page, or nothing that can be read.
    """
    notes: list[str] = []
    try:
        found = _found(decode(body, content_type).strip(), notes)
    except FeedError as error:
        raise located(error, feed) from error
    return _judged(found, feed, url, now, notes)


def _found(text: str, notes: list[str]) -> FoundFeed:
    if not text:
        raise FeedError("the document is empty", todo=AGAIN)
    return read_json_feed(text, notes) if text[0] in "{[" else read_xml_feed(text, notes)


@dataclass(frozen=True, slots=True)
class _Placed:
    """An entry whose links have a start and whose texts a bearable length.

    Attributes:
        base: where links in its texts start.
    """

    found: FoundEntry
    link: str
    content: str
    summary: str
    base: str


def _judged(found: FoundFeed, feed: Feed, url: str, now: datetime, notes: list[str]) -> ParsedFeed:
    home = absolute(found.home, url)
    base = home or url if found.from_home else url or home
    declared = _language(feed.language) or _language(found.language)
    placed = [_placed(entry, base, notes) for entry in found.entries]
    whole = [each for each in placed if each.found.title or each.link or each.content]
    if missing := len(placed) - len(whole):
        notes.append(f"{missing} {'entry was' if missing == 1 else 'entries were'} empty and left out.")
    dates, ahead = _dated([each.found for each in whole], now)
    named = [
        Named(
            one_line(each.found.guid, _MAX_GUID), each.link, each.found.title, date.starts or date.published
        )
        for each, date in zip(whole, dates, strict=True)
    ]
    entries = tuple(
        _entry(each, feed, keys=keys, guid=name.guid, dates=date, home=home or url, language=declared)
        for each, keys, name, date in zip(whole, keys_in_document(named), named, dates, strict=True)
    )
    return ParsedFeed(
        title=found.title or feed.name,
        form=found.form,
        entries=entries,
        digests=tuple(map(digest, entries)),
        marks=tuple(map(marks_of, entries)),
        home=home,
        language=declared,
        notes=tuple(dict.fromkeys(notes)),
        future_dates=ahead,
        ttl=found.ttl,
    )


def _placed(found: FoundEntry, base: str, notes: list[str]) -> _Placed:
    start = absolute(found.base, base) or base
    link = next((link for each in found.links if (link := absolute(each, start))), "")
    content, summary = _capped(found.content, notes), _capped(found.summary, notes)
    inner = absolute(found.base, base) or link or base
    return _Placed(found, link, content, "" if summary == content else summary, inner)


def _entry(
    placed: _Placed,
    feed: Feed,
    *,
    keys: tuple[str, ...],
    guid: str,
    dates: _Dates,
    home: str,
    language: str,
) -> Entry:
    """The entry as it is kept. Without a title or a link it gets the next best, which are no keys of it."""
    found, link = placed.found, placed.link
    body = placed.content or placed.summary
    title = found.title or first_words(body) or link.partition("://")[2] or "(no title)"
    return Entry(
        feed=feed.id,
        keys=keys,
        guid=guid,
        link=link or home,
        title=title,
        content=placed.content,
        summary=placed.summary,
        base=placed.base,
        published=dates.published,
        updated=dates.updated,
        starts=dates.starts,
        authors=tuple(dict.fromkeys(found.authors))[:_MAX_NAMES],
        categories=tuple(dict.fromkeys(found.categories))[:_MAX_NAMES],
        pictures=choose_pictures(found.media, found.enclosures, found.thumbnails, body, placed.base),
        language=_language(found.language) or language,
    )


def _capped(fragment: str, notes: list[str]) -> str:
    """A fragment of bearable length, not cut within a tag."""
    if len(fragment) <= MAX_FRAGMENT:
        return fragment.strip()
    notes.append(f"A text is longer than {MAX_FRAGMENT:,} characters; only its beginning was read.")
    kept = fragment[:MAX_FRAGMENT]
    tag = kept.rfind("<")
    return kept if ">" in kept[tag:] or tag == -1 else kept[:tag]


class _Dates(NamedTuple):
    """Those of an entry's dates that can be believed."""

    published: datetime | None
    updated: datetime | None
    starts: datetime | None


def _dated(entries: Sequence[FoundEntry], now: datetime) -> tuple[list[_Dates], int]:
    """Keep the dates that can be believed, and tell an event's day from a day of publication.

    Calendars put the day of the event where the day of publication belongs. That is plain where the feed
    also says when the event starts, and else where most of its dates lie in the future.

    Returns:
        The dates of each entry, and how many dates lie ahead that are no event's.
    """
    dates = [entry.published or entry.updated for entry in entries]
    ahead = sum(date is not None and date > now and not is_believable(date, now) for date in dates)
    is_calendar = ahead * 2 > sum(date is not None for date in dates)
    dated: list[_Dates] = []
    odd = 0
    for entry, date in zip(entries, dates, strict=True):
        starts = entry.starts
        if starts is None and is_calendar and date is not None and date > now:
            starts = date
        is_events_day = date is not None and starts is not None and date.date() == starts.date()
        believable = date is not None and is_believable(date, now)
        updated = entry.updated if entry.updated and is_believable(entry.updated, now) else None
        dated.append(_Dates(date if believable and not is_events_day else None, updated, starts))
        odd += starts is None and date is not None and date > now and not believable
    return dated, odd


@lru_cache(maxsize=64)
def _language(declared: str) -> str:
    """A BCP 47 tag in its usual letters, or nothing."""
    tag = declared.strip().replace("_", "-")
    if not _LANGUAGE.fullmatch(tag):
        return ""
    first, *rest = tag.split("-")
    return "-".join((first.lower(), *(part.upper() if len(part) == 2 else part for part in rest)))
