"""Subscribers, their places on lists, and how these came to be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, func, select

from pipeline.audience.addresses import hash_of, same_key
from pipeline.audience.subscriptions import Step
from pipeline.errors import StoreError
from pipeline.model.audience import Subscriber, Subscription, SubscriptionChange, SubscriptionStatus
from pipeline.store import tables as t
from pipeline.store.database import Transaction

_who, _place, _line = t.subscribers.c, t.subscriptions.c, t.subscription_changes.c
_OUT = frozenset({SubscriptionStatus.UNSUBSCRIBED, SubscriptionStatus.BOUNCED})
_AT_ONCE = 2_000  # rows that an export holds


def of_address(tx: Transaction, address: str) -> Subscriber | None:
    """Whose address it is, in whatever letters."""
    row = tx.execute(select(t.subscribers).where(_who.key == same_key(address))).first()
    return None if row is None else _subscriber(row)


def numbered(tx: Transaction, number: int) -> Subscriber | None:
    """The subscriber of that id."""
    row = tx.execute(select(t.subscribers).where(_who.id == number)).first()
    return None if row is None else _subscriber(row)


def add(
    tx: Transaction, address: str, *, at: datetime, fields: tuple[tuple[str, str], ...] = ()
) -> Subscriber:
    """Keep a new subscriber; if the address is known, that one, unchanged.

    Args:
        tx: a transaction.
        address: as `audience.addresses.checked_address` gives it.
        at: the time, for the record.
        fields: what else is known.
    """
    known = of_address(tx, address)
    if known is not None:
        return known
    key = same_key(address)
    fields = tuple(sorted(fields))
    done = tx.execute(
        t.subscribers.insert().values(
            key=key, hash=hash_of(key), address=address, fields=dict(fields), created=at
        )
    )
    (number,) = done.inserted_primary_key or (None,)
    if number is None:
        raise StoreError("a new subscriber got no number")
    return Subscriber(int(number), address, at, fields)


def subscription(tx: Transaction, list_id: str, subscriber: int) -> Subscription | None:
    """A subscriber's place on a list."""
    here = (_place.list == list_id) & (_place.subscriber == subscriber)
    row = tx.execute(select(t.subscriptions).where(here)).first()
    return None if row is None else _subscription(row)


def subscriptions_of(tx: Transaction, subscriber: int) -> list[Subscription]:
    """A subscriber's places on all lists."""
    query = select(t.subscriptions).where(_place.subscriber == subscriber).order_by(_place.list)
    return [_subscription(row) for row in tx.execute(query)]


def keep(tx: Transaction, step: Step) -> Subscription:
    """Write down what a subscription has become, with the line of its history.

    Returns:
        The subscription, as it stands now.
    """
    new = step.subscription
    here = (_place.list == new.list) & (_place.subscriber == new.subscriber)
    values = {
        "status": new.status.value,
        "source": new.source,
        "since": new.since,
        "wants": list(new.wants),
    }
    if not tx.execute(t.subscriptions.update().where(here).values(**values)).rowcount:
        tx.execute(t.subscriptions.insert().values(list=new.list, subscriber=new.subscriber, **values))
    note(tx, step.change)
    return new


def note(tx: Transaction, change: SubscriptionChange) -> None:
    """Add a line to a history."""
    tx.execute(
        t.subscription_changes.insert().values(
            list=change.list,
            subscriber=change.subscriber,
            at=change.at,
            status=change.status.value,
            by=change.by,
            why=change.why,
        )
    )


def history(tx: Transaction, subscriber: int) -> list[SubscriptionChange]:
    """How a subscriber's places came to be as they are, the oldest line first."""
    query = select(t.subscription_changes).where(_line.subscriber == subscriber).order_by(_line.id)
    return [
        SubscriptionChange(row.list, row.subscriber, row.at, SubscriptionStatus(row.status), row.by, row.why)
        for row in tx.execute(query)
    ]


def counts(tx: Transaction) -> dict[str, dict[SubscriptionStatus, int]]:
    """How many stand on each list, by their status."""
    query = (
        select(_place.list, _place.status, func.count().label("many"))
        .group_by(_place.list, _place.status)
        .order_by(_place.list, _place.status)
    )
    found: dict[str, dict[SubscriptionStatus, int]] = {}
    for row in tx.execute(query):
        found.setdefault(row.list, {})[SubscriptionStatus(row.status)] = row.many
    return found


def each_of(tx: Transaction, list_id: str) -> Iterator[tuple[Subscriber, Subscription]]:
    """Everybody on a list, in the order in which they came; read as it goes."""
    query = (
        select(t.subscribers, t.subscriptions)
        .join_from(t.subscriptions, t.subscribers, _who.id == _place.subscriber)
        .where(_place.list == list_id)
        .order_by(_place.subscriber)
        .execution_options(yield_per=_AT_ONCE)
    )
    for row in tx.execute(query):
        yield _subscriber(row), _subscription(row)


def field_names(tx: Transaction, list_id: str) -> list[str]:
    """The names of all fields that somebody on a list has."""
    names: set[str] = set()
    query = select(_who.fields).join(t.subscriptions, _who.id == _place.subscriber)
    rows = tx.execute(query.where(_place.list == list_id).execution_options(yield_per=_AT_ONCE))
    for (fields,) in rows:
        names.update(fields)
    return sorted(names)


def forget(tx: Transaction, subscriber: int) -> None:
    """Delete a subscriber with places, history and bounces. The number is given to nobody else."""
    tx.execute(delete(t.bounces).where(t.bounces.c.subscriber == subscriber))
    tx.execute(delete(t.subscription_changes).where(_line.subscriber == subscriber))
    tx.execute(delete(t.subscriptions).where(_place.subscriber == subscriber))
    tx.execute(delete(t.subscribers).where(_who.id == subscriber))


def drop_unconfirmed(tx: Transaction, *, before: datetime, at: datetime) -> int:
    """End what was asked for before that time and never confirmed.

    Who had left before, or could not be reached, is that again, so that no import brings them back because
    somebody typed their address. Of others nothing is kept, if they stand on no other list.

    Returns:
        How many subscriptions ended.
    """
    old = (_place.status == SubscriptionStatus.UNCONFIRMED.value) & (_place.since < before)
    ended = [_subscription(row) for row in tx.execute(select(t.subscriptions).where(old))]
    for place in ended:
        earlier = [line.status for line in history(tx, place.subscriber) if line.list == place.list]
        was = next((one for one in reversed(earlier) if one in _OUT), None)
        if was is not None:
            changed = replace(place, status=was, since=at)
            why = "did not press the button in the mail"
            keep(tx, Step(changed, SubscriptionChange(place.list, place.subscriber, at, was, "run", why)))
            continue
        here = (_place.list == place.list) & (_place.subscriber == place.subscriber)
        tx.execute(delete(t.subscriptions).where(here))
        if not subscriptions_of(tx, place.subscriber):
            forget(tx, place.subscriber)
    return len(ended)


def _subscriber(row: Row[Any]) -> Subscriber:
    return Subscriber(row.id, row.address, row.created, tuple(sorted(row.fields.items())))


def _subscription(row: Row[Any]) -> Subscription:
    return Subscription(
        row.list,
        row.subscriber,
        SubscriptionStatus(row.status),
        row.source,
        row.since,
        tuple(row.wants),
    )
