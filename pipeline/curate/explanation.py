"""Everything that was decided about an item by itself, and why: for a person who asks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from pipeline.curate.blurbs import make_blurb
from pipeline.curate.deadlines import CONFIDENT, DOUBTFUL, WeighedDate, weigh_dates
from pipeline.curate.duplicates import compare
from pipeline.curate.items import NOTHING_SAID, ReadEntry, age, build_item
from pipeline.model.items import Deadline, Item, Kind, Pairing
from pipeline.text.markup import one_line, text_blocks

_ALIKE = "not alike enough"  # nobody would take such two for one


@dataclass(frozen=True, slots=True)
class WeighedHere:
    """A date in one of the entries; `why` it was taken, or was not."""

    day: date
    words: str
    sentence: str
    source: str
    start: int
    end: int
    score: int
    taken: bool
    why: str


@dataclass(frozen=True, slots=True)
class EntryAccount:
    """One entry of the item.

    Attributes:
        backlog: it stood in its feed when that was first read.
        waits: why a person must first say whether it is news; empty if nobody need.
        merged: why it belongs to the item; empty for the entry that tells it.
        deadline: its own, whatever the item's is.
    """

    entry: int
    feed: str
    feed_name: str
    title: str
    link: str
    published: datetime | None
    first_seen: datetime
    backlog: bool
    waits: str
    merged: str
    kind: Kind
    kind_reason: str
    deadline: Deadline | None
    doubt: str
    dates: tuple[WeighedHere, ...]


@dataclass(frozen=True, slots=True)
class Neighbour:
    """An entry of another item that is like one of ours; `verdict` is `same`, `possible` or `different`."""

    item: str
    title: str
    feed: str
    verdict: str
    reason: str


@dataclass(frozen=True, slots=True)
class Account:
    """An item and its reasons.

    Attributes:
        entries: the one that tells it before the others.
        kind_from, deadline_from: the number of the entry that decided; 0 if none did.
        blurb_from: where its blurb was taken from, in words; empty without one.
        neighbours: the most alike first.
    """

    item: Item
    entries: tuple[EntryAccount, ...]
    kind_from: int
    deadline_from: int
    blurb_from: str
    neighbours: tuple[Neighbour, ...]


def account_for(
    name: str,
    reads: Sequence[ReadEntry],
    near: Sequence[ReadEntry],
    *,
    boilerplate: Mapping[str, frozenset[str]],
    zone: tzinfo,
    said: Mapping[frozenset[int], Pairing] = NOTHING_SAID,
    waiting: Mapping[int, str] | None = None,
) -> Account:
    """Explain an item.

    Args:
        name: its id.
        reads: its entries; one at least.
        near: entries of other items that may be alike.
        boilerplate: sentences that recur, by feed.
        zone: the newsletter's, in which its entries were read.
        said: what persons said of pairs of entries.
        waiting: why entries are held for a person, by their numbers.
    """
    item = build_item(name, reads, boilerplate, said)
    ordered = sorted(reads, key=age)
    lead = ordered[0]
    call = next((read for read in ordered if read.kind.kind is Kind.CALL), lead)
    dated = next((read for read in reversed(ordered) if read.deadline.deadline), None)
    entries = [_entry(read, lead, said, zone, (waiting or {}).get(read.stored.id, "")) for read in ordered]
    return Account(
        item=item,
        entries=tuple(entries),
        kind_from=call.stored.id,
        deadline_from=dated.stored.id if dated and item.deadline else 0,
        blurb_from=next(_blurb_sources(ordered, item.blurb, boilerplate), "") if item.blurb else "",
        neighbours=_neighbours(ordered, near, said),
    )


def _entry(
    read: ReadEntry, lead: ReadEntry, said: Mapping[frozenset[int], Pairing], zone: tzinfo, waits: str
) -> EntryAccount:
    entry = read.stored.entry
    return EntryAccount(
        entry=read.stored.id,
        feed=read.feed.id,
        feed_name=read.feed.name,
        title=entry.title,
        link=entry.link,
        published=entry.published,
        first_seen=read.stored.first_seen,
        backlog=read.stored.backlog,
        waits=waits,
        merged="" if read is lead else _why_merged(lead, read, said),
        kind=read.kind.kind,
        kind_reason=read.kind.reason,
        deadline=read.deadline.deadline,
        doubt=read.deadline.doubt,
        dates=tuple(_dates(read, zone)),
    )


def _why_merged(lead: ReadEntry, read: ReadEntry, said: Mapping[frozenset[int], Pairing]) -> str:
    person = said.get(frozenset((lead.stored.id, read.stored.id)))
    if person and person.same:
        return f"joined by {person.by}"
    verdict = compare(lead.candidate, read.candidate)
    return verdict.reason if verdict.same else "it tells the same as another of them"


def _dates(read: ReadEntry, zone: tzinfo) -> Iterator[WeighedHere]:
    entry = read.stored.entry
    day = (entry.published or read.stored.first_seen).astimezone(zone).date()
    language = entry.language or read.feed.language or "en"
    chosen = read.deadline.deadline
    weighed = weigh_dates(entry.title, read.text, published=day, language=language)
    mine = [one for one in weighed if chosen and one.day == chosen.day and one.sentence == chosen.quote]
    best = max(mine, key=lambda one: one.score, default=None)
    for one in weighed:
        yield WeighedHere(
            day=one.day,
            words=one.words,
            sentence=one.sentence,
            source=one.source,
            start=one.start,
            end=one.end,
            score=one.score,
            taken=one is best,
            why=_why_not(one, read, day) if one is not best else chosen.reason if chosen else "",
        )


def _why_not(one: WeighedDate, read: ReadEntry, published: date) -> str:
    chosen = read.deadline.deadline
    says = one.says or "nothing near it tells of a last day"
    if one.unsure:
        return "it can be read in two ways"
    if one.score < CONFIDENT:
        unsure = one.score >= DOUBTFUL
        return (
            f"{says}, which is not sure enough ({one.score} percent, {CONFIDENT} are needed)"
            if unsure
            else says
        )
    if chosen is None:
        return read.deadline.doubt or "it is not sure enough"
    return _beaten(one.day, chosen.day, published)


def _beaten(day: date, chosen: date, published: date) -> str:
    if day == chosen:
        return "it is the same day"
    if day < published:
        return "it had passed on the day of publication"
    return "another day comes sooner" if chosen < day else "another day takes its place"


def _blurb_sources(
    reads: Sequence[ReadEntry], blurb: str, boilerplate: Mapping[str, frozenset[str]]
) -> Iterator[str]:
    """Where the blurb stands, in words."""
    for read in reads:
        entry = read.stored.entry
        for name, content, summary in (("content", entry.content, ""), ("summary", "", entry.summary)):
            made = make_blurb(
                entry.title,
                content,
                summary,
                boilerplate=boilerplate.get(read.feed.id, frozenset()),
                language=entry.language or read.feed.language or "en",
            )
            if made == blurb:
                where = _paragraph(content or summary, blurb)
                yield f"the {name} of {read.feed.name or read.feed.id}{where}"


def _paragraph(fragment: str, blurb: str) -> str:
    opening = blurb[:40]
    for number, block in enumerate(text_blocks(fragment), 1):
        if opening in one_line(block):
            return f", paragraph {number}"
    return ""


def _neighbours(
    reads: Sequence[ReadEntry], near: Sequence[ReadEntry], said: Mapping[frozenset[int], Pairing]
) -> tuple[Neighbour, ...]:
    found: dict[str, tuple[int, Neighbour]] = {}
    for other in near:
        for read in reads:
            rank, one = _compared(read, other, said)
            known = found.get(one.item)
            if one.reason != _ALIKE and (known is None or rank < known[0]):
                found[one.item] = (rank, one)
    return tuple(one for _, one in sorted(found.values(), key=lambda each: (each[0], each[1].item)))


def _compared(
    read: ReadEntry, other: ReadEntry, said: Mapping[frozenset[int], Pairing]
) -> tuple[int, Neighbour]:
    person = said.get(frozenset((read.stored.id, other.stored.id)))
    verdict = compare(read.candidate, other.candidate)
    name, reason = "different", verdict.reason
    if person and not person.same:
        reason = f"told apart by {person.by}"
    elif verdict.same:
        name = "same"
    elif verdict.possible:
        name = "possible"
    entry = other.stored.entry
    rank = {"same": 0, "possible": 1, "different": 2}[name]
    return rank, Neighbour(other.stored.item, entry.title, other.feed.name or other.feed.id, name, reason)
