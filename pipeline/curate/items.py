"""From entries to items: what an item says that one or more entries tell."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from pipeline.curate.blurbs import body_text, make_blurb, recurring_sentences
from pipeline.curate.classify import classify
from pipeline.curate.deadlines import find_deadline
from pipeline.curate.duplicates import Candidate, compare, group
from pipeline.curate.keys import own_link
from pipeline.curate.pictures import choose_picture
from pipeline.curate.scored_dates import is_off, is_void
from pipeline.model.entries import StoredEntry
from pipeline.model.items import DeadlineDecision, Item, Kind, KindDecision, Pairing, Source
from pipeline.model.settings import Feed
from pipeline.text.links import clean_link
from pipeline.text.markup import one_line
from pipeline.text.sentences import split_sentences

NOTHING_SAID: Mapping[frozenset[int], Pairing] = {}


@dataclass(frozen=True, slots=True)
class ReadEntry:
    """An entry with what the rules say of it."""

    stored: StoredEntry
    feed: Feed
    text: str
    kind: KindDecision
    deadline: DeadlineDecision
    candidate: Candidate


def told_by(entries: Iterable[tuple[int, str]]) -> str:
    """Stands for these entries and what they say: numbers and digests of theirs, in any order."""
    lines = "\n".join(f"{number} {digest}" for number, digest in sorted(entries))
    return hashlib.sha256(lines.encode()).hexdigest()[:16]


def build_items(
    stored: Sequence[StoredEntry],
    feeds: Mapping[str, Feed],
    zone: tzinfo,
    pairings: Iterable[Pairing] = (),
) -> list[Item]:
    """The items behind these entries, in order of their ids.

    Args:
        stored: entries with their items.
        feeds: by id.
        zone: the newsletter's, since "tomorrow" counts from the day that its readers had.
        pairings: entries that a person has told apart or put together.
    """
    said = {frozenset((pairing.one, pairing.other)): pairing for pairing in pairings}
    reads = [read_entry(one, feeds, zone) for one in stored]
    boilerplate = boilerplate_of(reads)
    by_item: dict[str, list[ReadEntry]] = {}
    for read in reads:
        by_item.setdefault(read.stored.item, []).append(read)
    items = [build_item(name, members, boilerplate, said) for name, members in sorted(by_item.items())]
    return _with_possible_duplicates(items, by_item, said)


def boilerplate_of(reads: Iterable[ReadEntry]) -> dict[str, frozenset[str]]:
    """The sentences that recur in each feed, by its id."""
    texts: dict[str, list[str]] = {}
    for read in reads:
        texts.setdefault(read.feed.id, []).append(read.text)
    return {feed: recurring_sentences(of_feed) for feed, of_feed in texts.items()}


def read_entry(stored: StoredEntry, feeds: Mapping[str, Feed], zone: tzinfo) -> ReadEntry:
    """What the rules say of one entry by itself; nothing here depends on the day on which it is asked."""
    entry = stored.entry
    feed = feeds.get(entry.feed) or Feed(entry.feed, entry.feed)
    text = body_text(entry.content, entry.summary)
    seen = stored.first_seen.astimezone(zone).date()
    day = entry.published.astimezone(zone).date() if entry.published else seen
    happens = entry.starts.astimezone(zone).date() if entry.starts else day
    language = entry.language or feed.language or "en"
    kind = classify(
        entry.title,
        text,
        categories=entry.categories,
        hint=feed.kind,
        starts=entry.starts is not None,
        language=language,
    )
    deadline = find_deadline(entry.title, text, published=day, language=language)
    candidate = Candidate(
        id=str(stored.id),
        feed=entry.feed,
        title=entry.title,
        text=text,
        link_key=own_link(entry),
        published=happens,
        kind=kind.kind,
    )
    return ReadEntry(stored, feed, text, kind, deadline, candidate)


def age(read: ReadEntry) -> tuple[float, int]:
    """The earliest entry first; those that came with the same date in the order in which we saw them."""
    return ((read.stored.entry.published or read.stored.first_seen).timestamp(), read.stored.id)


def build_item(
    name: str,
    members: Iterable[ReadEntry],
    boilerplate: Mapping[str, frozenset[str]],
    said: Mapping[frozenset[int], Pairing] = NOTHING_SAID,
    *,
    known_as: Kind | None = None,
) -> Item:
    """One item: the earliest entry tells it, the newest deadline counts, every source is credited.

    Args:
        name: its id.
        members: its entries.
        boilerplate: of each feed, by id.
        said: what persons said of pairs of its entries.
        known_as: the kind that it has already and keeps, whatever its entries look like by now.
    """
    reads = sorted(members, key=age)
    lead = reads[0]
    entry = lead.stored.entry
    kind = next((read.kind for read in reads if read.kind.kind is Kind.CALL), lead.kind)
    if known_as is not None:
        kind = next((read.kind for read in reads if read.kind.kind is known_as), replace(kind, kind=known_as))
    told = _told_deadline(reads)
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
        deadline=told.deadline if shows_deadline else None,
        doubt=told.doubt if shows_deadline else "",
        starts=next((read.stored.entry.starts for read in reads if read.stored.entry.starts), None),
        categories=tuple(dict.fromkeys(word for read in reads for word in read.stored.entry.categories)),
        picture=choose_picture(read.stored.entry for read in reads),
        merge_reason=_merge_reason(reads, said),
        weight=max(read.feed.weight for read in reads),
        feeds=_feeds(reads),
        backlog=all(read.stored.backlog for read in reads),
        language=entry.language,
        withdrawn=_withdrawn(reads, kind.kind),
        told_by=told_by((read.stored.id, read.stored.digest) for read in reads),
    )


def _told_deadline(reads: Sequence[ReadEntry]) -> DeadlineDecision:
    """The newest deadline, or of those that give its day one with the hour; else the first doubt."""
    dated = [read.deadline for read in reads if read.deadline.deadline]
    if not dated:
        return next((read.deadline for read in reads if read.deadline.doubt), DeadlineDecision())
    day = dated[-1].deadline.day if dated[-1].deadline else None
    same = [each for each in dated if each.deadline and each.deadline.day == day]
    return next((each for each in reversed(same) if each.deadline and each.deadline.time), same[-1])


def _withdrawn(reads: Sequence[ReadEntry], kind: Kind) -> str:
    """Why a call takes nothing in any more, or an event is off, by its newest entry; empty if neither."""
    over = {Kind.CALL: is_void, Kind.EVENT: is_off}.get(kind)
    newest = max(reads, key=lambda read: (_latest(read), read.stored.id))
    if over is None or not over(newest.stored.entry.title, newest.text):
        return ""
    texts = (newest.stored.entry.title, *split_sentences(newest.text[:4000]))
    quote = next((one_line(text)[:300] for text in texts if over("", text)), "")
    what = "is called off" if kind is Kind.EVENT else "is closed or withdrawn"
    return f"{what}, by its source" + (f" (“{quote}”)" if quote else "")


def _latest(read: ReadEntry) -> datetime:
    entry = read.stored.entry
    days = [moment for moment in (entry.published, entry.updated) if moment]
    return max(days) if days else read.stored.first_seen


def _blurb(read: ReadEntry, boilerplate: Mapping[str, frozenset[str]]) -> str:
    entry = read.stored.entry
    return make_blurb(
        entry.title,
        entry.content,
        entry.summary,
        boilerplate=boilerplate.get(read.feed.id, frozenset()),
        language=entry.language or read.feed.language or "en",
    )


def _sources(reads: Iterable[ReadEntry]) -> tuple[Source, ...]:
    """Each feed once, with the first link that it gave."""
    found: dict[str, Source] = {}
    for read in reads:
        found.setdefault(
            read.feed.id, Source(read.feed.id, read.feed.name, clean_link(read.stored.entry.link))
        )
    return tuple(found.values())


def _feeds(reads: Iterable[ReadEntry]) -> tuple[str, ...]:
    """Ids and categories, as sections and settings name feeds."""
    names = (name for read in reads for name in (read.feed.id, read.feed.category) if name)
    return tuple(dict.fromkeys(names))


def _merge_reason(reads: Sequence[ReadEntry], said: Mapping[frozenset[int], Pairing]) -> str:
    lead = reads[0]
    reasons = []
    for read in reads[1:]:
        verdict = compare(lead.candidate, read.candidate)
        why = verdict.reason if verdict.same else "tells the same as another of them"
        person = said.get(frozenset((lead.stored.id, read.stored.id)))
        if person and person.same:
            why = f"joined by {person.by}"
        reasons.append(f"“{read.stored.entry.title}” ({read.feed.name}): {why}")
    return "; ".join(reasons)


def _with_possible_duplicates(
    items: Sequence[Item],
    by_item: Mapping[str, Sequence[ReadEntry]],
    said: Mapping[frozenset[int], Pairing],
) -> list[Item]:
    """Name on each item the others that are close and were not merged."""
    leads = [replace(min(by_item[item.id], key=age).candidate, id=item.id) for item in items]
    near: dict[str, set[str]] = {}
    grouping = group(leads, ())
    pairs = [(pair[0], pair[1]) for pair in grouping.possible]
    pairs += [
        (one, other) for members in grouping.groups for one in members for other in members if one < other
    ]
    item_of = {read.stored.id: name for name, reads in by_item.items() for read in reads}
    apart = {
        frozenset(item_of.get(entry, "") for entry in entries)
        for entries, pairing in said.items()
        if not pairing.same
    }
    for one, other in pairs:
        if frozenset((one, other)) in apart:
            continue
        near.setdefault(one, set()).add(other)
        near.setdefault(other, set()).add(one)
    return [replace(item, possible_duplicates=tuple(sorted(near.get(item.id, ())))) for item in items]
