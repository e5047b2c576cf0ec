"""What came back: each report once, by what it is known by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, distinct, func, select
from sqlalchemy.dialects import postgresql, sqlite

from pipeline.audience.bounce_policy import NOT_THERE
from pipeline.audience.bounces import Kind
from pipeline.store import tables as t
from pipeline.store.database import Transaction


@dataclass(frozen=True, slots=True)
class Bounce:
    """What was reported of one reader's copy.

    Attributes:
        report: as `audience.bounces.Report.id`.
        draft: the issue.
        subscriber: the reader's id.
        kind: *hard*, *soft* or *complaint*.
        code: enhanced (RFC 3463); empty if there is none.
        said: the server's words.
        at: when it was read.
    """

    report: str
    draft: int | None
    subscriber: int
    kind: Kind
    code: str
    said: str
    at: datetime


_own = t.bounces.c


def add(tx: Transaction, bounce: Bounce) -> bool:
    """Keep a report; False, and nothing is changed, if it is known."""
    on_sqlite = tx.dialect.name == "sqlite"
    query = (
        sqlite.insert(t.bounces).on_conflict_do_nothing()
        if on_sqlite
        else postgresql.insert(t.bounces).on_conflict_do_nothing()
    )
    values = query.values(
        report=bounce.report,
        draft=bounce.draft,
        subscriber=bounce.subscriber,
        kind=bounce.kind.value,
        code=bounce.code,
        said=bounce.said,
        at=bounce.at,
    )
    return tx.execute(values.returning(_own.report)).first() is not None


def of_reader(tx: Transaction, subscriber: int) -> list[Bounce]:
    """All that came back from a reader, the oldest first."""
    rows = tx.execute(select(t.bounces).where(_own.subscriber == subscriber).order_by(_own.at, _own.report))
    return [_value(row) for row in rows]


def counts(tx: Transaction, draft: int) -> Mapping[Kind, int]:
    """From how many readers an issue came back, by kind."""
    counted = select(_own.kind, func.count(distinct(_own.subscriber)).label("many"))
    rows = tx.execute(counted.where(_own.draft == draft).group_by(_own.kind))
    return {Kind(row.kind): row.many for row in rows}


def of_draft(tx: Transaction, draft: int, *, limit: int = 100) -> list[Bounce]:
    """What came back of an issue, the newest first."""
    rows = tx.execute(
        select(t.bounces).where(_own.draft == draft).order_by(_own.at.desc(), _own.report).limit(limit)
    )
    return [_value(row) for row in rows]


def not_there(tx: Transaction, draft: int) -> dict[str, set[int]]:
    """The readers of an issue of whom it was said that they are not there, by their domains."""
    query = (
        select(t.subscribers.c.id, t.subscribers.c.address)
        .join_from(t.bounces, t.subscribers, t.subscribers.c.id == _own.subscriber)
        .where(_own.draft == draft, _own.kind == Kind.HARD.value, _own.code.in_(NOT_THERE))
    )
    found: dict[str, set[int]] = {}
    for row in tx.execute(query):
        found.setdefault(row.address.rpartition("@")[2].lower(), set()).add(row.id)
    return found


def readers_at(tx: Transaction, draft: int, domain: str) -> int:
    """How many readers of an issue a domain has."""
    copy = t.recipients.c
    here = (copy.draft == draft) & (copy.domain == domain)
    return int(tx.execute(select(func.count()).select_from(t.recipients).where(here)).scalar_one())


def _value(row: Row[Any]) -> Bounce:
    return Bounce(row.report, row.draft, row.subscriber, Kind(row.kind), row.code, row.said, row.at)
