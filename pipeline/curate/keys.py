"""What tells entries of one feed apart: their keys, and a digest of what a reader sees of them.

The day and the address that entries of several feeds are compared by are here too, and the id of an item.
"""

from __future__ import annotations

import base64
import hashlib
import html
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import NamedTuple

from pipeline.model.entries import Entry
from pipeline.text.links import canonical_link

# More than one guid in twenty used twice, and the guids of that document say nothing.
_DOUBLED_SHARE = 0.05

# `[^<>]` and not `.`: a flood of `<` must stay linear.
_TAG = re.compile(r"<[^<>]*>")


class Named(NamedTuple):
    """What the keys of an entry are made of.

    Attributes:
        guid: as published; empty where the feed gives none, as with the next two.
        link: as published, absolute.
        title: as published.
        day: when it starts or was published; aware, or None.
    """

    guid: str
    link: str
    title: str
    day: datetime | None


def entry_keys(guid: str, link: str, title: str, published: datetime | None) -> tuple[str, ...]:
    """The keys of an entry that stands alone, the strongest first; for the arguments see `Named`.

    Returns:
        `guid:…` and `link:…` as far as there are any; only if there is neither, `title:…` with the day in
        UTC, or without a day where there is no date.
    """
    return _keys(guid, canonical_link(link), title, published)


def _keys(guid: str, canonical: str, title: str, day: datetime | None) -> tuple[str, ...]:
    if guid and canonical:
        return f"guid:{guid}", f"link:{canonical}"
    if guid:
        return (f"guid:{guid}",)
    return (f"link:{canonical}" if canonical else title_key(title, day),)


def document_keys(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Give the entries of one document their keys, see `keys_in_document`."""
    named = [Named(each.guid, each.link, each.title, each.starts or each.published) for each in entries]
    return tuple(
        replace(entry, keys=keys) for entry, keys in zip(entries, keys_in_document(named), strict=True)
    )


def keys_in_document(entries: Sequence[Named]) -> list[tuple[str, ...]]:
    """The keys of the entries of one document, which depend on what stands beside them.

    A guid that different entries share is used together with the link; if more than 5 % of the guids are
    such seconds, guids are ignored for this document. A link that different entries share is no key. The
    exact repeat of an entry (same link, same title) is not a different entry, and gets the same keys.

    Source: the rules of Miniflux (guid and link) and FreshRSS (5 %), as measured on 503 feeds.
    """
    links = [canonical_link(entry.link) for entry in entries]
    looks = [(link, fold(entry.title)) for link, entry in zip(links, entries, strict=True)]
    guids = [entry.guid for entry in entries]
    shared_guids, shared_links = _shared(guids, looks), _shared(links, looks)
    guids_tell = not _too_many_doubled(guids, shared_guids)
    keyed = []
    for entry, canonical in zip(entries, links, strict=True):
        guid = entry.guid if guids_tell else ""
        link = "" if canonical in shared_links else canonical
        if guid in shared_guids:
            guid = f"{guid} {canonical}" if link else ""
        keyed.append(_keys(guid, link, entry.title, entry.day))
    return keyed


def _shared(values: Sequence[str], looks: Iterable[tuple[str, str]]) -> frozenset[str]:
    """The values that entries which look different, by link or title, have in common."""
    if len(set(values)) == len(values):
        return frozenset()
    users: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
    for value, look in zip(values, looks, strict=True):
        if value:
            users[value].add(look)
    return frozenset(value for value, seen in users.items() if len(seen) > 1)


def _too_many_doubled(guids: Iterable[str], shared: frozenset[str]) -> bool:
    given = [guid for guid in guids if guid]
    used_again = sum(guid in shared for guid in given) - len(shared)
    return used_again > _DOUBLED_SHARE * len(given)


def title_key(title: str, day: datetime | None) -> str:
    """The key of what has neither a guid nor a link."""
    if day is None:
        return f"title:{fold(title)}"
    return f"title:{fold(title)} {day.astimezone(UTC).date().isoformat()}"


def own_link(entry: Entry) -> str:
    """The canonical link of an entry, if it leads to this entry alone; else empty.

    A link that several entries share is no key of theirs (`document_keys`), and neither is the home page that
    stands in for a missing one.
    """
    return next((key.removeprefix("link:") for key in entry.keys if key.startswith("link:")), "")


def day_of(entry: Entry, first_seen: datetime) -> int:
    """The day of an entry, as an ordinal: of the event, or of publication, or when it was first seen."""
    return (entry.starts or entry.published or first_seen).astimezone(UTC).toordinal()


def item_id(feed: str, key: str, attempt: int = 0) -> str:
    """Eight letters and digits from the feed and the entry's strongest key, the same on every machine.

    Args:
        attempt: counts up where the id already belongs to something else.
    """
    again = f"\n{attempt}" if attempt else ""
    digest = hashlib.sha256(f"{feed}\n{key}{again}".encode()).digest()
    return base64.b32encode(digest[:5]).decode().lower()


def digest(entry: Entry) -> str:
    """SHA-256 over what a reader sees of an entry: its title and the words of its body.

    Markup, white space and the form of letters do not count, so that another digest means an edit.
    """
    title = _spaced(entry.title)
    return hashlib.sha256(f"{title}\n{words_of(entry.content or entry.summary)}".encode()).hexdigest()


def fold(text: str) -> str:
    """A title without what writing it again may change: the form and case of letters, white space."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def words_of(fragment: str) -> str:
    """The words of an HTML fragment, one space between them."""
    return _spaced(html.unescape(_TAG.sub(" ", fragment)))


def _spaced(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())
