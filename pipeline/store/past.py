"""What became of entries, for looking back: who holds them, and how an item is found by what it says."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import select

from pipeline.store import tables as t
from pipeline.store.database import Transaction


class Heading(NamedTuple):
    """An entry as a person would name it."""

    item: str
    title: str
    feed: str


def held_entries(tx: Transaction) -> dict[int, str]:
    """The entries that stand in no issue until a person says so, and why."""
    rows = tx.execute(select(t.entries.c.id, t.entries.c.held).where(t.entries.c.held != ""))
    return {row.id: row.held for row in rows}


def entries_of_feed(tx: Transaction, feed: str, *, most: int) -> list[int]:
    """The numbers of the latest entries of a feed."""
    latest = select(t.entries.c.id).where(t.entries.c.feed == feed).order_by(t.entries.c.id.desc())
    return list(tx.execute(latest.limit(most)).scalars())


def items_with_key(tx: Transaction, key: str) -> list[str]:
    """The items of the entries that own a key (`link:…`, `guid:…`), in whichever feed."""
    owned = (
        select(t.entries.c.item)
        .join(t.entry_keys, t.entry_keys.c.entry == t.entries.c.id)
        .where(t.entry_keys.c.key == key, t.entries.c.item != "")
    )
    return sorted(set(tx.execute(owned).scalars()))


def headings(tx: Transaction) -> list[Heading]:
    """Every entry that belongs to an item, the newest first."""
    columns = (t.entries.c.item, t.entries.c.title, t.entries.c.feed)
    rows = tx.execute(select(*columns).where(t.entries.c.item != "").order_by(t.entries.c.id.desc()))
    return [Heading(*row) for row in rows]
