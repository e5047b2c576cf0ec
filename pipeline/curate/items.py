"""From entries to items: which entries tell the same, and what an item says."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, tzinfo

from pipeline.curate.blurbs import body_text, make_blurb, recurring_sentences
from pipeline.curate.classify import classify
from pipeline.curate.deadlines import find_deadline
from pipeline.curate.duplicates import Candidate, compare, group
from pipeline.model.entries import StoredEntry
from pipeline.model.items import DeadlineDecision, Item, Kind, KindDecision, Source
from pipeline.model.settings import Feed
from pipeline.text.links import canonical_link, clean_link


@dataclass(frozen=True, slots=True)
class _Read:
    """An entry with what the rules say of it."""

    stored: StoredEntry
    feed: Feed
    text: str
    kind: KindDecision
    deadline: DeadlineDecision
    candidate: Candidate


def assign_items(
    new: Sequence[StoredEntry], known: Sequence[StoredEntry], feeds: Mapping[str, Feed]
) -> dict[int, str]:
    """Give every new entry an item: that of an entry that tells the same, or one of its own.

    Args:
        new: entries without an item, in the order in which they came.
        known: entries with one, recent enough to be told again.
        feeds: by id; entries of a feed that is no longer listed are read with defaults.

    Returns:
        The item's id by entry number.
    """
    fresh = {str(one.id): _read(one, feeds, UTC) for one in new}
    old = {str(one.id): _read(one, feeds, UTC) for one in known}
    grouping = group([read.candidate for read in fresh.values()], [read.candidate for read in old.values()])
    every = fresh | old
    items: dict[int, str] = {}
    for members in grouping.groups:
        reads = sorted((every[ref] for ref in members), key=_age)
        mine = next((read.stored.item for read in reads if read.stored.item), item_id(reads[0].stored))
        items |= {read.stored.id: mine for read in reads if not read.stored.item}
    for read in fresh.values():
        items.setdefault(read.stored.id, item_id(read.stored))
    return items


def item_id(stored: StoredEntry) -> str:
    """Eight letters and digits from the feed and the entry's strongest key, the same on every machine."""
    key = stored.entry.keys[0] if stored.entry.keys else stored.entry.title
    digest = hashlib.sha256(f"{stored.entry.feed}\n{key}".encode()).digest()
    return base64.b32encode(digest[:5]).decode().lower()


def build_items(stored: Sequence[StoredEntry], feeds: Mapping[str, Feed], zone: tzinfo) -> list[Item]:
    """The items behind these entries, in order of their ids.

    Args:
        stored: entries with their items.
        feeds: by id.
        zone: the newsletter's, since "tomorrow" counts from the day that its readers had.
    """
    reads = [_read(one, feeds, zone) for one in stored]
    texts: dict[str, list[str]] = {}
    for read in reads:
        texts.setdefault(read.feed.id, []).append(read.text)
    boilerplate = {feed: recurring_sentences(of_feed) for feed, of_feed in texts.items()}
    by_item: dict[str, list[_Read]] = {}
    for read in reads:
        by_item.setdefault(read.stored.item, []).append(read)
    items = [
        _build(name, sorted(members, key=_age), boilerplate) for name, members in sorted(by_item.items())
    ]
    return _with_possible_duplicates(items, by_item)


def _read(stored: StoredEntry, feeds: Mapping[str, Feed], zone: tzinfo) -> _Read:
    entry = stored.entry
    feed = feeds.get(entry.feed) or Feed(entry.feed, entry.feed)
    text = body_text(entry.content, entry.summary)
    seen = stored.first_seen.astimezone(zone).date()
    day = entry.published.astimezone(zone).date() if entry.published else seen
    happens = entry.starts.astimezone(zone).date() if entry.starts else day
    language = entry.language or feed.language or "en"
    kind = classify(
        entry.title, text, categories=entry.categories, hint=feed.kind, starts=entry.starts is not None
    )
    deadline = find_deadline(entry.title, text, published=day, language=language)
    candidate = Candidate(
        id=str(stored.id),
        feed=entry.feed,
        title=entry.title,
        text=text,
        link_key=canonical_link(entry.link),
        published=happens,
        kind=kind.kind,
    )
    return _Read(stored, feed, text, kind, deadline, candidate)


def _age(read: _Read) -> tuple[float, int]:
    """The earliest entry first; those that came with the same date in the order in which we saw them."""
    return ((read.stored.entry.published or read.stored.first_seen).timestamp(), read.stored.id)


def _build(name: str, reads: Sequence[_Read], boilerplate: Mapping[str, frozenset[str]]) -> Item:
    """One item: the earliest entry tells it, the newest deadline counts, every source is credited."""
    lead = reads[0]
    entry = lead.stored.entry
    kind = next((read.kind for read in reads if read.kind.kind is Kind.CALL), lead.kind)
    dated = [read for read in reads if read.deadline.deadline]
    deadline = dated[-1].deadline.deadline if dated else None
    doubt = "" if deadline else next((read.deadline.doubt for read in reads if read.deadline.doubt), "")
    shows_deadline = kind.kind in {Kind.CALL, Kind.EVENT}
    return Item(
        id=name,
        kind=kind.kind,
        kind_reason=kind.reason,
        subtype=kind.subtype,
        title=entry.title,
        link=clean_link(entry.link),
        blurb=next((blurb for blurb in (_blurb(read, boilerplate) for read in reads) if blurb), ""),
        sources=_sources(reads),
        published=entry.published or lead.stored.first_seen,
        first_seen=min(read.stored.first_seen for read in reads),
        deadline=deadline if shows_deadline else None,
        doubt=doubt if shows_deadline else "",
        starts=next((read.stored.entry.starts for read in reads if read.stored.entry.starts), None),
        categories=tuple(dict.fromkeys(word for read in reads for word in read.stored.entry.categories)),
        picture=next((read.stored.entry.pictures[0] for read in reads if read.stored.entry.pictures), None),
        merge_reason=_merge_reason(reads),
        weight=max(read.feed.weight for read in reads),
        backlog=all(read.stored.backlog for read in reads),
        language=entry.language,
    )


def _blurb(read: _Read, boilerplate: Mapping[str, frozenset[str]]) -> str:
    entry = read.stored.entry
    return make_blurb(
        entry.title,
        entry.content,
        entry.summary,
        boilerplate=boilerplate.get(read.feed.id, frozenset()),
        language=entry.language or read.feed.language or "en",
    )


def _sources(reads: Iterable[_Read]) -> tuple[Source, ...]:
    """Each feed once, with the first link that it gave."""
    found: dict[str, Source] = {}
    for read in reads:
        found.setdefault(
            read.feed.id, Source(read.feed.id, read.feed.name, clean_link(read.stored.entry.link))
        )
    return tuple(found.values())


def _merge_reason(reads: Sequence[_Read]) -> str:
    if len(reads) == 1:
        return ""
    lead = reads[0].candidate
    reasons = []
    for read in reads[1:]:
        verdict = compare(lead, read.candidate)
        why = verdict.reason if verdict.same else "tells the same as another of them"
        reasons.append(f"“{read.stored.entry.title}” ({read.feed.name}): {why}")
    return "; ".join(reasons)


def _with_possible_duplicates(items: Sequence[Item], by_item: Mapping[str, Sequence[_Read]]) -> list[Item]:
    """Name on each item the others that are close and were not merged."""
    leads = [replace(min(by_item[item.id], key=_age).candidate, id=item.id) for item in items]
    near: dict[str, set[str]] = {}
    grouping = group(leads, ())
    pairs = [(pair[0], pair[1]) for pair in grouping.possible]
    pairs += [
        (one, other) for members in grouping.groups for one in members for other in members if one < other
    ]
    for one, other in pairs:
        near.setdefault(one, set()).add(other)
        near.setdefault(other, set()).add(one)
    return [replace(item, possible_duplicates=tuple(sorted(near.get(item.id, ())))) for item in items]
