"""Feeds in quarantine, and those that were."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from pipeline.model.selection import Quarantine
from pipeline.store import tables as t
from pipeline.store.database import Transaction

_own = t.quarantines.c


def load(tx: Transaction) -> tuple[Quarantine, ...]:
    """Those that hold, by feed."""
    rows = tx.execute(select(t.quarantines).where(_own.released_at.is_(None)).order_by(_own.feed))
    return tuple(Quarantine(row.feed, row.by, row.reason, row.at) for row in rows)


def of_feed(tx: Transaction, feed: str) -> tuple[Quarantine, ...]:
    """Every one of a feed, the newest first."""
    rows = tx.execute(select(t.quarantines).where(_own.feed == feed).order_by(_own.id.desc()))
    return tuple(
        Quarantine(row.feed, row.by, row.reason, row.at, row.released_by, row.released_at, row.released_why)
        for row in rows
    )


def begin(tx: Transaction, one: Quarantine) -> bool:
    """Put it on record; False, and nothing changes, if one holds for its feed."""
    values = {"feed": one.feed, "by": one.by, "reason": one.reason, "at": one.at}
    try:
        with tx.begin_nested():
            tx.execute(t.quarantines.insert().values(**values))
    except IntegrityError:
        return False
    return True


def end(tx: Transaction, feed: str, *, by: str, why: str, at: datetime) -> bool:
    """Say that it is over; False if none holds for the feed."""
    here = (_own.feed == feed) & _own.released_at.is_(None)
    done = tx.execute(
        t.quarantines.update().where(here).values(released_by=by, released_why=why, released_at=at)
    )
    return bool(done.rowcount)
