"""How each feed is doing."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select

from pipeline.model.entries import FeedHealth, Validators
from pipeline.store import tables as t
from pipeline.store.database import Transaction


def health(tx: Transaction) -> dict[str, FeedHealth]:
    """What became of every feed that was ever tried, by feed id."""
    counted = select(t.entries.c.feed, func.count().label("entries")).group_by(t.entries.c.feed).subquery()
    rows = tx.execute(select(t.feeds, counted.c.entries).outerjoin(counted, counted.c.feed == t.feeds.c.feed))
    return {
        row.feed: FeedHealth(
            feed=row.feed,
            address=row.address,
            last_success=row.last_success,
            last_tried=row.last_tried,
            failures=row.failures,
            error=row.error,
            entries=row.entries or 0,
            validators=Validators(row.etag, row.last_modified),
            body_hash=row.body_hash,
        )
        for row in rows
    }


def first_read(tx: Transaction, feed: str) -> bool:
    """Whether the feed has never been read, so that all it holds now is backlog."""
    seen = tx.execute(select(t.feeds.c.first_read).where(t.feeds.c.feed == feed)).scalar()
    return seen is None


def succeeded(
    tx: Transaction, feed: str, *, address: str, validators: Validators, body_hash: str, now: datetime
) -> None:
    """Remember a reading, and what to ask with the next time (kept only since the body could be read)."""
    values = {
        "address": address,
        "etag": validators.etag,
        "last_modified": validators.last_modified,
        "body_hash": body_hash,
        "last_success": now,
        "last_tried": now,
        "failures": 0,
        "error": "",
    }
    if first_read(tx, feed):
        values["first_read"] = now
    _put(tx, feed, values)


def failed(tx: Transaction, feed: str, *, error: str, now: datetime) -> None:
    """Remember a failure; what was read before stays."""
    known = tx.execute(select(t.feeds.c.failures).where(t.feeds.c.feed == feed)).scalar() or 0
    _put(tx, feed, {"last_tried": now, "failures": known + 1, "error": error})


def _put(tx: Transaction, feed: str, values: dict[str, object]) -> None:
    updated = tx.execute(t.feeds.update().where(t.feeds.c.feed == feed).values(**values))
    if not updated.rowcount:
        tx.execute(t.feeds.insert().values(feed=feed, **values))
