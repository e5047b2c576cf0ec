"""Items, by the entries that belong to them."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator
from datetime import datetime
from itertools import islice
from typing import NamedTuple

from sqlalchemy import select

from pipeline.model.entries import StoredEntry
from pipeline.store import tables as t
from pipeline.store.database import Transaction
from pipeline.store.entries import some

_MANY = 500  # values in one IN


class Teller(NamedTuple):
    """An entry of an item, without its text.

    Attributes:
        digest: of what it says.
        changed: when it last said something else, or came.
    """

    item: str
    entry: int
    feed: str
    digest: str
    changed: datetime


def ids_like(tx: Transaction, beginning: str, *, most: int = 20) -> list[str]:
    """Ids of items that begin so, in order."""
    fitting = t.entries.c.item.startswith(beginning, autoescape=True)
    query = select(t.entries.c.item).distinct().where(fitting).order_by(t.entries.c.item).limit(most)
    return list(tx.execute(query).scalars())


def entries_of(tx: Transaction, item: str) -> list[StoredEntry]:
    """The entries that tell an item, the earliest first."""
    numbers = tx.execute(select(t.entries.c.id).where(t.entries.c.item == item)).scalars()
    found = some(tx, numbers).values()
    return sorted(found, key=lambda one: (one.entry.published or one.first_seen, one.id))


def tellers(tx: Transaction, items: Collection[str]) -> Iterator[Teller]:
    """The entries of these items, those left out that are held for a person."""
    columns = (
        t.entries.c.item,
        t.entries.c.id,
        t.entries.c.feed,
        t.entries.c.digest,
        t.entries.c.last_changed,
    )
    waiting = iter(sorted(items))
    while portion := list(islice(waiting, _MANY)):
        rows = tx.execute(select(*columns).where(t.entries.c.item.in_(portion), t.entries.c.held == ""))
        yield from (Teller(*row) for row in rows)


def standing(tx: Transaction) -> str:
    """Stands for every entry, what it says, whose it is and whether it is held: another value, another.

    A hundredth of the work of reading them.
    """
    columns = (t.entries.c.id, t.entries.c.digest, t.entries.c.item, t.entries.c.held)
    found = hashlib.sha256()
    for row in tx.execute(select(*columns).order_by(t.entries.c.id)):
        found.update("\0".join(map(str, row)).encode("utf-8", "surrogatepass"))
    return found.hexdigest()


def carry_published(tx: Transaction, old: str, new: str) -> None:
    """What was published under one id counts as published under another, to which it was joined."""
    known = published_in(tx, new)
    rows = tx.execute(select(t.published).where(t.published.c.item == old)).all()
    for row in rows:
        if row.newsletter not in known:
            tx.execute(
                t.published.insert().values(newsletter=row.newsletter, item=new, draft=row.draft, at=row.at)
            )


def published_in(tx: Transaction, item: str) -> dict[str, int]:
    """The newsletters that an item has stood in, with the number of the draft."""
    rows = tx.execute(select(t.published).where(t.published.c.item == item))
    return {row.newsletter: row.draft for row in rows}
