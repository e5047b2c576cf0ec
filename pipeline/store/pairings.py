"""Which entries a person has told apart or put together."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime

from sqlalchemy import or_, select

from pipeline.model.items import Pairing
from pipeline.store import tables as t
from pipeline.store.database import Transaction


def load(tx: Transaction, entries: Collection[int] | None = None) -> tuple[Pairing, ...]:
    """Every pairing, or those that one of these entries is in."""
    query = select(t.pairings).order_by(t.pairings.c.one, t.pairings.c.other)
    if entries is not None:
        query = query.where(or_(t.pairings.c.one.in_(entries), t.pairings.c.other.in_(entries)))
    return tuple(Pairing(row.one, row.other, row.same, row.by) for row in tx.execute(query))


def keep(tx: Transaction, pairings: Iterable[Pairing], *, at: datetime) -> None:
    """Put pairings on record; a later word on the same two takes the place of an earlier one."""
    for pairing in pairings:
        one, other = sorted((pairing.one, pairing.other))
        both = (t.pairings.c.one == one) & (t.pairings.c.other == other)
        tx.execute(t.pairings.delete().where(both))
        tx.execute(t.pairings.insert().values(one=one, other=other, same=pairing.same, by=pairing.by, at=at))
