"""Entries, the keys they are known by, and the items that they belong to."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import ColumnElement, Row, Update, bindparam, delete, exists, func, select

from pipeline.curate.identity import Changes, Fate, KnownEntry, Ruling, doubtful, is_rebuilt, reconcile
from pipeline.curate.keys import day_of
from pipeline.model.entries import Entry, StoredEntry
from pipeline.store import marks as mark_rows
from pipeline.store import tables as t
from pipeline.store.bulk import send_many
from pipeline.store.codec import dump_pictures, load_pictures
from pipeline.store.database import Transaction

MAX_GUIDS = 24
"""Keys of one entry beyond which no further guid is kept: some feeds make up new ones at every reading."""

_T = TypeVar("_T")

_MANY = 500  # values in one IN
_FEED_MEMORY = 5_000  # entries of a rebuilt feed, the latest, among which others are looked for

_PUBLISHED = (
    *("feed", "guid", "link", "title", "content", "summary", "base", "published", "updated", "starts"),
    *("authors", "categories", "pictures", "language", "digest"),
)
_REMEMBERED = ("item", "backlog", "held", "updates", "first_seen", "last_changed")
_REPLACED = (*_PUBLISHED, "updates")

# Made once, which takes longer than running them.
_ANY_KEY = select(t.entry_keys.c.key).where(t.entry_keys.c.feed == bindparam("which")).limit(1)
_OF_FEED = t.entries.c.feed == bindparam("which")
_NEWEST = select(func.max(t.entries.c.published)).where(_OF_FEED)
_LAST = select(func.max(t.entries.c.id))
_SINCE = select(t.entries.c.id).where(_OF_FEED, t.entries.c.id > bindparam("last")).order_by(t.entries.c.id)
_INSERTED = t.entries.insert()
_OWNED = t.entry_keys.insert()
_THIS = t.entries.update().where(t.entries.c.id == bindparam("which"))
_REWRITTEN = _THIS.values({name: bindparam(f"to_{name}") for name in _REPLACED})
_TOUCHED = _THIS.values(last_changed=bindparam("to"))
_NAMED = _THIS.values(item=bindparam("to"))

_FACTS = (
    t.entries.c.id,
    t.entries.c.guid,
    t.entries.c.link,
    t.entries.c.title,
    t.entries.c.digest,
    t.entries.c.published,
    t.entries.c.updated,
    t.entries.c.starts,
    t.entries.c.updates,
)


@dataclass(frozen=True, slots=True)
class Added:
    """What became of the entries of one document.

    Attributes:
        new: stored for the first time; `held` of them wait for a person.
        changed: edited.
        adopted: known, under new ids.
        churn: nearly all ids were new, though the entries were not.
        notes: why entries are held, for staff.
    """

    new: int = 0
    changed: int = 0
    adopted: int = 0
    held: int = 0
    churn: bool = False
    notes: tuple[str, ...] = ()


class Tag(NamedTuple):
    """An entry as far as it matters for the name of its item.

    Attributes:
        key: its strongest.
        item: empty if it has none yet.
        age: when it was published, or else first seen.
    """

    entry: int
    feed: str
    key: str
    item: str
    age: datetime


def add(
    tx: Transaction,
    feed: str,
    found: Sequence[tuple[Entry, str]],
    marks: Sequence[bytes],
    *,
    backlog: bool,
    now: datetime,
) -> Added:
    """Keep what a feed published: new entries are added, edited ones replaced, others left alone.

    Nothing is ever deleted: what the document no longer holds stays as it is.

    Args:
        found: entries with their digests, in the feed's order.
        marks: of each, see `curate.marks`.
        backlog: this is the feed's first reading.
        now: when it was read.
    """
    if not found:
        return Added()
    has_keys = tx.execute(_ANY_KEY, {"which": feed}).first() is not None
    known = _known(tx, feed, found) if has_keys else []
    newest = None if backlog else tx.execute(_NEWEST, {"which": feed}).scalar()
    changes = reconcile(known, found, newest=newest)
    ids = _insert(tx, changes, marks, backlog=backlog, now=now)
    _rewrite(tx, changes, marks, now)
    _own(tx, feed, changes, ids, has_keys=has_keys)
    return _counted(changes)


def _known(tx: Transaction, feed: str, found: Sequence[tuple[Entry, str]]) -> list[KnownEntry]:
    """The stored entries that the document may speak of."""
    wanted = dict.fromkeys(key for entry, _ in found for key in entry.keys)
    owners: dict[int, set[str]] = {}
    rows: dict[int, Any] = {}  # SQLAlchemy gives each query a type of its own
    for some in _portions(wanted):
        joined = select(t.entry_keys.c.key, *_FACTS).join(t.entries, t.entries.c.id == t.entry_keys.c.entry)
        for row in tx.execute(joined.where(t.entry_keys.c.feed == feed, t.entry_keys.c.key.in_(some))):
            owners.setdefault(row.id, set()).add(row.key)
            rows[row.id] = row
    keys = frozenset().union(*owners.values())
    if is_rebuilt(keys, found):
        latest = select(*_FACTS).where(t.entries.c.feed == feed).order_by(t.entries.c.id.desc())
        for stranger in tx.execute(latest.limit(_FEED_MEMORY)):
            rows.setdefault(stranger.id, stranger)
    known = [
        KnownEntry(
            id=row.id,
            keys=frozenset(owners.get(row.id, ())),
            guid=row.guid,
            link=row.link,
            title=row.title,
            digest=row.digest,
            published=row.published,
            updated=row.updated,
            starts=row.starts,
            updates=row.updates,
        )
        for row in (rows[entry] for entry in sorted(rows))
    ]
    bodies: dict[int, str] = {}
    for ids in _portions(sorted(doubtful(known, found))):
        texts = select(t.entries.c.id, t.entries.c.content, t.entries.c.summary)
        found_texts = tx.execute(texts.where(t.entries.c.id.in_(ids)))
        bodies |= {entry: content or summary for entry, content, summary in found_texts}
    return [replace(each, body=bodies[each.id]) if each.id in bodies else each for each in known]


def _insert(
    tx: Transaction, changes: Changes, marks: Sequence[bytes], *, backlog: bool, now: datetime
) -> dict[int, int]:
    """Add the new entries; gives their numbers by their places in the document."""
    new = [ruling for ruling in changes.rulings if ruling.fate in {Fate.NEW, Fate.HELD}]
    if not new:
        return {}
    rows = [(*_values(each), "", backlog or each.fate is Fate.HELD, each.reason, 0, now, now) for each in new]
    # RETURNING gives numbers in the order of the rows only one row at a time. Nobody else adds to this feed.
    last = tx.execute(_LAST).scalar() or 0
    send_many(tx, _INSERTED, (*_PUBLISHED, *_REMEMBERED), rows)
    numbers = tx.execute(_SINCE, {"which": new[0].entry.feed, "last": last}).scalars()
    pairs = list(zip(numbers, new, strict=True))
    mark_rows.keep(tx, [(number, day_of(each.entry, now), marks[each.source]) for number, each in pairs])
    return {each.twin: number for number, each in pairs}


def _rewrite(tx: Transaction, changes: Changes, marks: Sequence[bytes], now: datetime) -> None:
    """Replace what was edited, and the addresses of what was adopted."""
    rewritten = [ruling for ruling in changes.rulings if ruling.rewrite]
    if not rewritten:
        return
    rows = [(each.known, *_values(each), each.updates) for each in rewritten]
    send_many(tx, _REWRITTEN, ("which", *(f"to_{name}" for name in _REPLACED)), rows)
    edited = [(each.known, now) for each in rewritten if each.fate is Fate.EDITED]
    send_many(tx, _TOUCHED, ("which", "to"), edited)
    seen = select(t.entries.c.id, t.entries.c.first_seen)
    first_seen: dict[int, datetime] = {}
    for some in _portions([ruling.known for ruling in rewritten]):
        first_seen |= {row.id: row.first_seen for row in tx.execute(seen.where(t.entries.c.id.in_(some)))}
    remade = [
        (each.known, day_of(each.entry, first_seen[each.known]), marks[each.source]) for each in rewritten
    ]
    mark_rows.replace(tx, remade)


def _own(tx: Transaction, feed: str, changes: Changes, ids: Mapping[int, int], *, has_keys: bool) -> None:
    """Give entries their keys; a key that was another's passes to the one that uses it now."""
    full = _full(tx, [ruling.known for ruling in changes.rulings if ruling.known and ruling.keys])
    owners: dict[str, int] = {}
    passing = []
    for ruling in changes.rulings:
        for key in ruling.keys:
            if ruling.known in full and key.startswith("guid:"):
                continue
            owners.setdefault(key, ruling.known or ids[ruling.twin])
            if not ruling.known:
                passing.append(key)
    for some in _portions(passing if has_keys else ()):
        tx.execute(delete(t.entry_keys).where(t.entry_keys.c.feed == feed, t.entry_keys.c.key.in_(some)))
    send_many(tx, _OWNED, ("feed", "key", "entry"), [(feed, *owned) for owned in owners.items()])


def _full(tx: Transaction, entries: Sequence[int]) -> frozenset[int]:
    """Those that own so many keys that no more guids are kept of them."""
    full: set[int] = set()
    for some in _portions(entries):
        counted = select(t.entry_keys.c.entry).where(t.entry_keys.c.entry.in_(some))
        many = counted.group_by(t.entry_keys.c.entry).having(func.count() >= MAX_GUIDS)
        full.update(tx.execute(many).scalars())
    return frozenset(full)


def _counted(changes: Changes) -> Added:
    fates = [ruling.fate for ruling in changes.rulings]
    held = [ruling.reason for ruling in changes.rulings if ruling.fate is Fate.HELD]
    return Added(
        new=fates.count(Fate.NEW) + len(held),
        changed=fates.count(Fate.EDITED),
        adopted=fates.count(Fate.ADOPTED),
        held=len(held),
        churn=changes.churn,
        notes=tuple(dict.fromkeys(f"{reason}; they are held for a person." for reason in held)),
    )


def _values(ruling: Ruling) -> tuple[object, ...]:
    """What is stored of an entry's own, in the order of `_PUBLISHED`."""
    entry = ruling.entry
    return (
        entry.feed,
        entry.guid,
        entry.link,
        entry.title,
        entry.content,
        entry.summary,
        entry.base,
        entry.published,
        entry.updated,
        entry.starts,
        entry.authors,
        entry.categories,
        dump_pictures(entry.pictures) if entry.pictures else (),
        entry.language,
        ruling.digest,
    )


LEFT_OUT = "left out by a person"  # why an entry is held that nobody need ask about again


def held_for_a_person(tx: Transaction) -> dict[str, int]:
    """How many entries of each feed wait for a person to say whether they are news."""
    waiting = t.entries.c.held.not_in(["", LEFT_OUT])
    counted = (
        select(t.entries.c.feed, func.count().label("entries")).where(waiting).group_by(t.entries.c.feed)
    )
    return {row.feed: row.entries for row in tx.execute(counted)}


def release(tx: Transaction, feed: str) -> int:
    """Let the held entries of a feed into issues after all; says how many there were."""
    return int(tx.execute(_waiting(feed).values(held="", backlog=False)).rowcount)


def leave_out(tx: Transaction, feed: str) -> int:
    """Keep the held entries of a feed out of every issue; says how many there were."""
    return int(tx.execute(_waiting(feed).values(held=LEFT_OUT)).rowcount)


def _waiting(feed: str) -> Update:
    return t.entries.update().where(t.entries.c.feed == feed, t.entries.c.held.not_in(["", LEFT_OUT]))


def oldest_new(tx: Transaction) -> datetime | None:
    """When the first of the entries without an item was first seen; None if there are none."""
    first: datetime | None = tx.execute(
        select(func.min(t.entries.c.first_seen)).where(t.entries.c.item == "")
    ).scalar()
    return first


def some(tx: Transaction, entries: Iterable[int]) -> dict[int, StoredEntry]:
    """Entries by their numbers."""
    found: dict[int, StoredEntry] = {}
    for portion in _portions(sorted(set(entries))):
        found |= {one.id: one for one in _load(tx, t.entries.c.id.in_(portion))}
    return found


def tags(tx: Transaction, entries: Collection[int]) -> dict[int, Tag]:
    """What names their items, of these entries."""
    found: dict[int, Tag] = {}
    for portion in _portions(sorted(set(entries))):
        found |= {tag.entry: tag for tag in _tags(tx, t.entries.c.id.in_(portion), len(portion))}
    return found


def unnamed(tx: Transaction, most: int) -> list[Tag]:
    """The first so many of the entries that belong to no item yet."""
    return _tags(tx, t.entries.c.item == "", most)


def _tags(tx: Transaction, condition: ColumnElement[bool], most: int) -> list[Tag]:
    strongest = (
        select(func.min(t.entry_keys.c.key)).where(t.entry_keys.c.entry == t.entries.c.id).scalar_subquery()
    )
    wanted = select(
        t.entries.c.id,
        t.entries.c.feed,
        func.coalesce(strongest, t.entries.c.title),
        t.entries.c.item,
        func.coalesce(t.entries.c.published, t.entries.c.first_seen),
    )
    rows = tx.execute(wanted.where(condition).order_by(t.entries.c.id).limit(most))
    return [Tag(*row) for row in rows]


def taken(tx: Transaction, items: Collection[str]) -> set[str]:
    """Which of these ids belong to an item already."""
    found: set[str] = set()
    for portion in _portions(sorted(items)):
        found.update(tx.execute(select(t.entries.c.item).where(t.entries.c.item.in_(portion))).scalars())
    return found


def unpublished(tx: Transaction, newsletter: str) -> list[StoredEntry]:
    """Every entry whose item has not yet stood in an issue of the newsletter that went out, or is going.

    Entries that are held for a person are left out.
    """
    taken_up = exists().where(t.published.c.newsletter == newsletter, t.published.c.item == t.entries.c.item)
    return _load(tx, (t.entries.c.item != "") & (t.entries.c.held == "") & ~taken_up)


def everything(tx: Transaction) -> list[StoredEntry]:
    """All entries there are."""
    return _load(tx, t.entries.c.id > 0)


def assign(tx: Transaction, items: Mapping[int, str]) -> None:
    """Say which item each entry belongs to."""
    send_many(tx, _NAMED, ("which", "to"), sorted(items.items()))


def _load(tx: Transaction, condition: ColumnElement[bool]) -> list[StoredEntry]:
    rows = tx.execute(select(t.entries).where(condition).order_by(t.entries.c.id)).all()
    owned = select(t.entry_keys.c.entry, t.entry_keys.c.key).order_by(t.entry_keys.c.key)
    keys: dict[int, tuple[str, ...]] = {}
    for entry, key in tx.execute(
        owned.where(t.entry_keys.c.entry.in_(select(t.entries.c.id).where(condition)))
    ):
        keys[entry] = (*keys.get(entry, ()), key)
    return [_value(row, keys.get(row.id, ())) for row in rows]


def _value(row: Row[Any], keys: tuple[str, ...]) -> StoredEntry:
    entry = Entry(
        feed=row.feed,
        keys=keys,
        guid=row.guid,
        link=row.link,
        title=row.title,
        content=row.content,
        summary=row.summary,
        base=row.base,
        published=row.published,
        updated=row.updated,
        starts=row.starts,
        authors=tuple(row.authors),
        categories=tuple(row.categories),
        pictures=load_pictures(row.pictures),
        language=row.language,
    )
    return StoredEntry(row.id, entry, row.item, row.first_seen, backlog=row.backlog, digest=row.digest)


def _portions(values: Iterable[_T]) -> Iterator[list[_T]]:
    """Values in lists short enough for one query."""
    waiting = iter(values)
    while portion := list(islice(waiting, _MANY)):
        yield portion
