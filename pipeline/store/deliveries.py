"""The ledger's rows: what became of one message to one recipient on one channel."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import func, select

from pipeline.model.ledger import Delivery, DeliveryStatus
from pipeline.store import tables as t
from pipeline.store.database import Store, Transaction


class StoreLedger:
    """The ledger that `deliver` is handed; each call is a transaction of its own.

    Args:
        store: where the rows are.
        now: the time to write into them.
    """

    def __init__(self, store: Store, now: datetime) -> None:
        self._store = store
        self._now = now

    def deliveries(self, draft: int) -> list[Delivery]:
        """Those of a draft, in a fixed order."""
        with self._store.reading() as tx:
            return of_draft(tx, draft)

    def mark(self, delivery: Delivery) -> None:
        """Write down where a delivery stands now."""
        with self._store.writing() as tx:
            put(tx, delivery, at=self._now)


def put(tx: Transaction, delivery: Delivery, *, at: datetime) -> None:
    """Write a delivery's row, new or not."""
    here = (
        (t.deliveries.c.draft == delivery.draft)
        & (t.deliveries.c.channel == delivery.channel)
        & (t.deliveries.c.recipient == delivery.recipient)
    )
    values = {"status": delivery.status.value, "detail": delivery.detail, "changed": at}
    if not tx.execute(t.deliveries.update().where(here).values(**values)).rowcount:
        tx.execute(
            t.deliveries.insert().values(
                draft=delivery.draft, channel=delivery.channel, recipient=delivery.recipient, **values
            )
        )


def of_draft(tx: Transaction, draft: int) -> list[Delivery]:
    """Every delivery of a draft."""
    rows = tx.execute(
        select(t.deliveries)
        .where(t.deliveries.c.draft == draft)
        .order_by(t.deliveries.c.channel, t.deliveries.c.recipient)
    )
    return [
        Delivery(row.draft, row.channel, row.recipient, DeliveryStatus(row.status), row.detail)
        for row in rows
    ]


def newest(
    tx: Transaction, statuses: Collection[DeliveryStatus], *, limit: int
) -> list[tuple[Delivery, datetime]]:
    """Deliveries that stand in one of these states, with when they came to, the newest first."""
    own = t.deliveries.c
    rows = tx.execute(
        select(t.deliveries)
        .where(own.status.in_([status.value for status in statuses]))
        .order_by(own.changed.desc(), own.draft.desc(), own.channel, own.recipient)
        .limit(limit)
    )
    return [
        (
            Delivery(row.draft, row.channel, row.recipient, DeliveryStatus(row.status), row.detail),
            row.changed,
        )
        for row in rows
    ]


def counts(tx: Transaction) -> dict[DeliveryStatus, int]:
    """How many deliveries stand in each state."""
    counted = select(t.deliveries.c.status, func.count().label("many")).group_by(t.deliveries.c.status)
    return {DeliveryStatus(row.status): row.many for row in tx.execute(counted)}
