"""Bringing many subscribers in at once: a few statements for thousands of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import bindparam, select

from pipeline.audience.addresses import hash_of
from pipeline.audience.subscriptions import Step, bring_in
from pipeline.model.audience import Subscription, SubscriptionStatus, Suppressed
from pipeline.store import suppressions
from pipeline.store import tables as t
from pipeline.store.bulk import send_many
from pipeline.store.database import Transaction

AT_ONCE = 5_000
"""People for one call; more would be more parameters than SQLite takes."""

_who, _place = t.subscribers.c, t.subscriptions.c
_NEW = ("key", "hash", "address", "fields", "created")
_ADD = t.subscribers.insert().values({name: bindparam(name) for name in _NEW})
_PLACES = ("list", "subscriber", "status", "source", "since", "wants")
_ADD_PLACE = t.subscriptions.insert().values({name: bindparam(name) for name in _PLACES})
_LINES = ("list", "subscriber", "at", "status", "by", "why")
_ADD_LINE = t.subscription_changes.insert().values({name: bindparam(name) for name in _LINES})
_FIELDS = t.subscribers.update().where(_who.id == bindparam("one")).values(fields=bindparam("known"))
_MOVE = (
    t.subscriptions.update()
    .where(_place.list == bindparam("on"), _place.subscriber == bindparam("one"))
    .values(status=bindparam("now"), since=bindparam("then"))
)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whom a list from elsewhere names.

    Attributes:
        line: where, for reports.
        key: of the address; no two persons of one call have the same.
        fields: those that the list says something about.
        source: why this person is on the list, in words.
    """

    line: int
    key: str
    address: str
    fields: dict[str, str]
    status: SubscriptionStatus
    source: str
    wants: tuple[str, ...] = ()


@dataclass(slots=True)
class Brought:
    """What came of it.

    Attributes:
        added: new on this list.
        left: taken out, since they left or bounced elsewhere.
        known: on this list before, or named twice.
        barred: suppressed, each with the reason; nothing was written of them.
        stay: who left or could not be reached here, and stays so.
    """

    added: int = 0
    left: int = 0
    known: int = 0
    barred: list[tuple[Person, Suppressed]] = field(default_factory=list)
    stay: list[tuple[Person, SubscriptionStatus]] = field(default_factory=list)


def bring(tx: Transaction, list_id: str, people: Sequence[Person], *, by: str, at: datetime) -> Brought:
    """Put people on a list, as far as they may be there.

    Args:
        tx: a transaction.
        list_id: the list.
        people: `AT_ONCE` of them at most.
        by: who brings them, for their histories.
        at: the time.
    """
    brought = Brought()
    hashes = {person.key: hash_of(person.key) for person in people}
    barred = suppressions.among(tx, hashes.values())
    if barred:
        brought.barred = [(one, barred[hashes[one.key]]) for one in people if hashes[one.key] in barred]
        people = [one for one in people if hashes[one.key] not in barred]
    before = _known(tx, [one.key for one in people])
    fresh = [one for one in people if one.key not in before]
    rows = ((one.key, hashes[one.key], one.address, one.fields, at) for one in fresh)
    send_many(tx, _ADD, _NEW, rows)
    _learn(tx, before, people)
    numbers = {key: number for key, (number, _) in before.items()}
    numbers.update(_numbers(tx, [one.key for one in fresh]))
    places = _places(tx, list_id, [number for number, _ in before.values()])
    steps = []
    for one in people:
        known = places.get(numbers[one.key])
        told = Subscription(list_id, numbers[one.key], one.status, one.source, at, one.wants)
        step = bring_in(known, told, by=by, at=at)
        _count(brought, one, known, step)
        if step:
            steps.append((known, step))
    _keep(tx, steps)
    return brought


def _known(tx: Transaction, keys: list[str]) -> dict[str, tuple[int, dict[str, str]]]:
    if not keys:
        return {}
    rows = tx.execute(select(_who.key, _who.id, _who.fields).where(_who.key.in_(keys)))
    return {key: (number, fields) for key, number, fields in rows}


def _numbers(tx: Transaction, keys: list[str]) -> dict[str, int]:
    rows = tx.execute(select(_who.key, _who.id).where(_who.key.in_(keys))) if keys else ()
    return {key: number for key, number in rows}  # noqa: C416 - rows are no pairs to the checker


def _learn(tx: Transaction, before: dict[str, tuple[int, dict[str, str]]], people: Iterable[Person]) -> None:
    """Write down what is said of those who were known; what nothing is said of stays."""
    rows = []
    for one in people:
        if one.fields and one.key in before:
            number, fields = before[one.key]
            learnt = dict(sorted({**fields, **one.fields}.items()))
            if learnt != fields:
                rows.append((number, learnt))
    send_many(tx, _FIELDS, ("one", "known"), rows)


def _places(tx: Transaction, list_id: str, numbers: list[int]) -> dict[int, Subscription]:
    if not numbers:
        return {}
    here = (_place.list == list_id) & _place.subscriber.in_(numbers)
    return {
        row.subscriber: Subscription(
            list_id, row.subscriber, SubscriptionStatus(row.status), row.source, row.since, tuple(row.wants)
        )
        for row in tx.execute(select(t.subscriptions).where(here))
    }


def _count(brought: Brought, one: Person, known: Subscription | None, step: Step | None) -> None:
    wrote = (SubscriptionStatus.CONFIRMED, SubscriptionStatus.UNCONFIRMED)
    if known is None:
        brought.added += 1
    elif step is not None:
        brought.left += 1
    elif known.status not in wrote and one.status in wrote:
        brought.stay.append((one, known.status))
    else:
        brought.known += 1


def _keep(tx: Transaction, steps: Sequence[tuple[Subscription | None, Step]]) -> None:
    new = [step.subscription for known, step in steps if known is None]
    send_many(
        tx,
        _ADD_PLACE,
        _PLACES,
        ((one.list, one.subscriber, one.status.value, one.source, one.since, one.wants) for one in new),
    )
    moved = [step.subscription for known, step in steps if known is not None]
    send_many(
        tx,
        _MOVE,
        ("on", "one", "now", "then"),
        ((one.list, one.subscriber, one.status.value, one.since) for one in moved),
    )
    lines = [step.change for _, step in steps]
    send_many(
        tx,
        _ADD_LINE,
        _LINES,
        ((one.list, one.subscriber, one.at, one.status.value, one.by, one.why) for one in lines),
    )
