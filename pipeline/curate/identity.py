"""Which entries are the same entry seen again.

An entry is known by a set of keys and owns all it ever had: a match on any of them is the same entry. A title
alone tells nothing apart where there is a guid or a link, for series repeat their titles.
"""

from __future__ import annotations

import hashlib
import html
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from pipeline.model.entries import Entry
from pipeline.text.links import canonical_link

# More than one guid in twenty used twice, and the guids of that document say nothing.
_DOUBLED_SHARE = 0.05

# `[^<>]` and not `.`: a flood of `<` must stay linear.
_TAG = re.compile(r"<[^<>]*>")


def entry_keys(guid: str, link: str, title: str, published: datetime | None) -> tuple[str, ...]:
    """The keys of an entry that stands alone, the strongest first.

    Args:
        guid: as published; empty where the feed gives none, as with the next two.
        link: as published, absolute.
        title: as published.
        published: aware, or None.

    Returns:
        `guid:…` and `link:…` as far as there are any; only if there is neither, `title:…` with the day in
        UTC, or without a day where there is no date.
    """
    keys = []
    if guid:
        keys.append(f"guid:{guid}")
    if link:
        keys.append(f"link:{canonical_link(link)}")
    return tuple(keys) or (_title_key(title, published),)


def document_keys(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Give the entries of one document their keys, which depend on what stands beside them.

    A guid that different entries share is used together with the link; if more than 5 % of the guids are
    such seconds, guids are ignored for this document. A link that different entries share is no key. The
    exact repeat of an entry (same link, same title) is not a different entry, and gets the same keys.

    Source: the rules of Miniflux (guid and link) and FreshRSS (5 %), as measured on 503 feeds.
    """
    links = [canonical_link(entry.link) for entry in entries]
    looks = [(link, _fold(entry.title)) for link, entry in zip(links, entries, strict=True)]
    shared_guids = _shared([entry.guid for entry in entries], looks)
    shared_links = _shared(links, looks)
    guids_tell = not _too_many_doubled(entries, shared_guids)
    keyed = []
    for entry, canonical in zip(entries, links, strict=True):
        guid = entry.guid if guids_tell else ""
        link = "" if canonical in shared_links else entry.link
        if guid in shared_guids:
            guid = f"{guid} {canonical}" if link else ""
        keys = entry_keys(guid, link, entry.title, entry.starts or entry.published)
        keyed.append(replace(entry, keys=keys))
    return tuple(keyed)


def digest(entry: Entry) -> str:
    """SHA-256 over what a reader sees of an entry: its title and the words of its body.

    Markup, white space and the form of letters do not count, so that another digest means an edit.
    """
    body = _words(entry.content or entry.summary)
    return hashlib.sha256(f"{_words(entry.title, tags=False)}\n{body}".encode()).hexdigest()


def _shared(values: Iterable[str], looks: Iterable[tuple[str, str]]) -> frozenset[str]:
    """The values that entries which look different, by link or title, have in common."""
    users: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
    for value, look in zip(values, looks, strict=True):
        if value:
            users[value].add(look)
    return frozenset(value for value, seen in users.items() if len(seen) > 1)


def _too_many_doubled(entries: Iterable[Entry], shared: frozenset[str]) -> bool:
    guids = [entry.guid for entry in entries if entry.guid]
    used_again = sum(guid in shared for guid in guids) - len(shared)
    return used_again > _DOUBLED_SHARE * len(guids)


def _title_key(title: str, published: datetime | None) -> str:
    if published is None:
        return f"title:{_fold(title)}"
    return f"title:{_fold(title)} {published.astimezone(UTC).date().isoformat()}"


def _fold(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _words(text: str, *, tags: bool = True) -> str:
    plain = html.unescape(_TAG.sub(" ", text)) if tags else text
    return " ".join(unicodedata.normalize("NFC", plain).split())
