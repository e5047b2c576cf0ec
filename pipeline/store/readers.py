"""Who of a list gets an issue: conditions, worked out by the database for all readers at once.

What is meant by a condition, `audience.segments` says, and gives the same answer for a single reader.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime
from typing import Any, assert_never

from sqlalchemy import (
    ColumnElement,
    Dialect,
    Select,
    Text,
    and_,
    cast,
    collate,
    false,
    func,
    not_,
    or_,
    select,
    true,
)

from pipeline.audience.segments import EVERYBODY, WANTS, AllOf, AnyOf, Condition, Not, OneOf
from pipeline.model.audience import SubscriptionStatus
from pipeline.model.ledger import DeliveryStatus
from pipeline.store import tables as t
from pipeline.store.database import Transaction

NOT_WANTED = "holds nothing of what this reader asked for alone"

_who, _place, _copy = t.subscribers.c, t.subscriptions.c, t.recipients.c
_AT_ONCE = 5_000  # rows


def readers(tx: Transaction, list_id: str, condition: Condition = EVERYBODY) -> Iterator[tuple[int, str]]:
    """Those on a list who are confirmed and for whom a condition holds: ids and addresses, by the ids.

    Suppressed ones are among them; the ledger, which knows why, leaves them out.
    """
    query = _confirmed(list_id, condition, tx.dialect).order_by(_place.subscriber)
    for row in tx.execute(query.execution_options(yield_per=_AT_ONCE)):
        yield row.subscriber, row.address


def how_many(tx: Transaction, list_id: str, condition: Condition = EVERYBODY) -> int:
    """How many `readers` gives, less those who are suppressed."""
    query = _confirmed(list_id, condition, tx.dialect).where(_who.hash.not_in(select(t.suppressions.c.hash)))
    return int(tx.execute(select(func.count()).select_from(query.subquery())).scalar_one())


def skip_unwanting(
    tx: Transaction, draft: int, list_id: str, holding: Collection[str], *, at: datetime
) -> int:
    """Leave out of a frozen mailing those who asked for something alone that the issue has nothing of.

    Args:
        tx: a transaction.
        draft: of the issue.
        list_id: to which it goes.
        holding: ids of the sections that the issue has, and of the kinds of its items.
        at: the time, for the record.

    Returns:
        How many were left out, who would have got it.
    """
    chose = cast(_place.wants, Text) != "[]"
    theirs = or_(false(), *(_wants(each) for each in holding))
    others = select(_place.subscriber).where(_place.list == list_id, chose, not_(theirs))
    done = tx.execute(
        t.recipients.update()
        .where(
            _copy.draft == draft,
            _copy.status == DeliveryStatus.PENDING.value,
            _copy.reader.in_(others),
        )
        .values(status=DeliveryStatus.SKIPPED.value, said=NOT_WANTED, changed=at)
    )
    return done.rowcount


def _confirmed(list_id: str, condition: Condition, dialect: Dialect) -> Select[Any]:
    return (
        select(_place.subscriber, _who.address)
        .join(t.subscribers, _who.id == _place.subscriber)
        .where(
            _place.list == list_id,
            _place.status == SubscriptionStatus.CONFIRMED.value,
            _where(condition, dialect),
        )
    )


def _where(condition: Condition, dialect: Dialect) -> ColumnElement[bool]:
    """The condition as the database works it out."""
    match condition:
        case OneOf(name, values) if name == WANTS:
            return or_(false(), *(_wants(value) for value in values))
        case OneOf(name, values):
            field = func.coalesce(_who.fields[name].as_string(), "")
            # PostgreSQL knows more small letters than A to Z, and SQLite does not.
            return func.lower(field if dialect.name == "sqlite" else collate(field, "C")).in_(values)
        case Not(one):
            return not_(_where(one, dialect))
        case AllOf(parts):
            return and_(true(), *(_where(part, dialect) for part in parts))
        case AnyOf(parts):
            return or_(false(), *(_where(part, dialect) for part in parts))
        case _:
            assert_never(condition)


def _wants(value: str) -> ColumnElement[bool]:
    """Whether a reader asked for this alone. Ids are small letters, digits and hyphens, and kept as JSON."""
    return cast(_place.wants, Text).contains(f'"{value}"', autoescape=True)
