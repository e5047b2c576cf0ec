"""Entries, the keys they are known by, and the items that they belong to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, select

from pipeline.model.entries import Entry, StoredEntry
from pipeline.store import tables as t
from pipeline.store.codec import dump_pictures, load_pictures
from pipeline.store.database import Transaction


@dataclass(frozen=True, slots=True)
class Added:
    """How many entries of one feed were new, and how many had been edited."""

    new: int = 0
    changed: int = 0


def add(
    tx: Transaction, feed: str, found: Sequence[tuple[Entry, str]], *, backlog: bool, now: datetime
) -> Added:
    """Keep what a feed published: new entries are added, edited ones replaced, others left alone.

    Args:
        found: entries with their digests, in the feed's order.
        backlog: this is the feed's first reading.
        now: when it was read.
    """
    owners = _owners(tx, feed)
    stored = select(t.entries.c.id, t.entries.c.digest).where(t.entries.c.feed == feed)
    digests: dict[int, str] = {row.id: row.digest for row in tx.execute(stored)}
    new = changed = 0
    for entry, digest in found:
        known = next((owners[key] for key in entry.keys if key in owners), None)
        if known is None:
            row = tx.execute(
                t.entries.insert().values(
                    **_columns(entry), digest=digest, backlog=backlog, first_seen=now, last_changed=now
                )
            )
            (known,) = row.inserted_primary_key or (0,)
            new += 1
        elif digests[known] != digest:
            values = {name: value for name, value in _columns(entry).items() if name != "published"}
            tx.execute(
                t.entries.update()
                .where(t.entries.c.id == known)
                .values(**values, digest=digest, last_changed=now)
            )
            changed += 1
        digests[known] = digest
        fresh = [key for key in entry.keys if key not in owners]
        if fresh:
            tx.execute(t.entry_keys.insert(), [{"feed": feed, "key": key, "entry": known} for key in fresh])
            owners.update(dict.fromkeys(fresh, known))
    return Added(new, changed)


def _owners(tx: Transaction, feed: str) -> dict[str, int]:
    rows = tx.execute(select(t.entry_keys.c.key, t.entry_keys.c.entry).where(t.entry_keys.c.feed == feed))
    return {row.key: row.entry for row in rows}


def _columns(entry: Entry) -> dict[str, object]:
    return {
        "feed": entry.feed,
        "guid": entry.guid,
        "link": entry.link,
        "title": entry.title,
        "content": entry.content,
        "summary": entry.summary,
        "base": entry.base,
        "published": entry.published,
        "updated": entry.updated,
        "starts": entry.starts,
        "authors": list(entry.authors),
        "categories": list(entry.categories),
        "pictures": dump_pictures(entry.pictures),
        "language": entry.language,
    }


def uncurated(tx: Transaction) -> list[StoredEntry]:
    """Entries that belong to no item yet, in the order in which they came."""
    return _load(tx, t.entries.c.item == "")


def since(tx: Transaction, moment: datetime) -> list[StoredEntry]:
    """Curated entries first seen at `moment` or later."""
    return _load(tx, (t.entries.c.item != "") & (t.entries.c.first_seen >= moment))


def unpublished(tx: Transaction, newsletter: str) -> list[StoredEntry]:
    """Every entry whose item has not yet stood in an issue of the newsletter that went out, or is going."""
    taken = select(t.published.c.item).where(t.published.c.newsletter == newsletter)
    return _load(tx, (t.entries.c.item != "") & t.entries.c.item.not_in(taken))


def everything(tx: Transaction) -> list[StoredEntry]:
    """All entries there are."""
    return _load(tx, t.entries.c.id > 0)


def assign(tx: Transaction, items: Mapping[int, str]) -> None:
    """Say which item each entry belongs to."""
    if items:
        tx.execute(
            t.entries.update().where(t.entries.c.id == bindparam("entry")).values(item=bindparam("to")),
            [{"entry": entry, "to": item} for entry, item in sorted(items.items())],
        )


def _load(tx: Transaction, condition: Any) -> list[StoredEntry]:  # noqa: ANN401 - SQLAlchemy's expressions
    rows = tx.execute(select(t.entries).where(condition).order_by(t.entries.c.id)).all()
    keys = _keys(tx, {row.id for row in rows})
    return [_value(row, keys.get(row.id, ())) for row in rows]


def _keys(tx: Transaction, ids: Iterable[int]) -> dict[int, tuple[str, ...]]:
    wanted = set(ids)
    found: dict[int, tuple[str, ...]] = {}
    for entry, key in tx.execute(
        select(t.entry_keys.c.entry, t.entry_keys.c.key).order_by(t.entry_keys.c.key)
    ):
        if entry in wanted:
            found[entry] = (*found.get(entry, ()), key)
    return found


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
