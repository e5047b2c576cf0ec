"""What is remembered of each feed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import fields
from datetime import datetime

from sqlalchemy import bindparam, func, select

from pipeline.model.entries import FeedState, Validators
from pipeline.store import tables as t
from pipeline.store.database import Transaction

_PLAIN = tuple(field.name for field in fields(FeedState) if field.name not in {"feed", "validators"})


def health(tx: Transaction) -> dict[str, FeedState]:
    """What is remembered of every feed that was ever tried, by feed id."""
    return {
        row["feed"]: FeedState(
            feed=row["feed"],
            validators=Validators(row["etag"], row["last_modified"]),
            **{name: row[name] for name in _PLAIN},
        )
        for row in tx.execute(select(t.feeds)).mappings()
    }


def entry_counts(tx: Transaction) -> dict[str, int]:
    """How many entries are kept of each feed, by feed id."""
    counted = select(t.entries.c.feed, func.count().label("entries")).group_by(t.entries.c.feed)
    return {row.feed: row.entries for row in tx.execute(counted)}


def entry_times(tx: Transaction, since: datetime) -> dict[str, list[datetime]]:
    """When each entry of a time says it was published, or else was first seen, by feed id."""
    when = func.coalesce(t.entries.c.published, t.entries.c.first_seen)
    found: dict[str, list[datetime]] = defaultdict(list)
    for row in tx.execute(select(t.entries.c.feed, when.label("at")).where(when >= since)):
        found[row.feed].append(row.at)
    return found


def keep(tx: Transaction, states: Iterable[FeedState]) -> None:
    """Remember feeds as they are now, many at once."""
    rows = [_columns(state) for state in states]
    if not rows:
        return
    asked = select(t.feeds.c.feed).where(t.feeds.c.feed.in_([row["feed"] for row in rows]))
    known = set(tx.execute(asked).scalars())
    new = [row for row in rows if row["feed"] not in known]
    old = [{**row, "which": row["feed"]} for row in rows if row["feed"] in known]
    if new:
        tx.execute(t.feeds.insert(), new)
    if old:
        tx.execute(t.feeds.update().where(t.feeds.c.feed == bindparam("which")), old)


def _columns(state: FeedState) -> dict[str, object]:
    pair = {"etag": state.validators.etag, "last_modified": state.validators.last_modified}
    return {"feed": state.feed, **pair, **{name: getattr(state, name) for name in _PLAIN}}
