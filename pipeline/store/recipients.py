"""The ledger of mail to subscribers: a row for each reader of an issue, and what became of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, bindparam, case, func, literal, select

from pipeline.model.audience import SubscriptionStatus
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.mailings import Copy, Mailing, Outcome
from pipeline.store import mailings
from pipeline.store import tables as t
from pipeline.store.bulk import send_many
from pipeline.store.database import Transaction
from pipeline.store.mail_ledger import StoreMailLedger

__all__ = ["StoreMailLedger", "copies", "counts", "failures", "forget", "freeze", "settle", "unknown"]

_own = t.recipients.c
_NAMES = tuple(column.name for column in t.recipients.columns)
_INSERT = t.recipients.insert().values({name: bindparam(name) for name in _NAMES})
_AT_ONCE = 5_000  # rows
_BARRED = "suppressed: "


def freeze(tx: Transaction, mailing: Mailing, readers: Iterable[tuple[int, str]] | None = None) -> Mailing:
    """Write down, once, who gets an issue. Call it in the transaction that lets the issue go.

    Those whose address gets no mail at all stand there too, as *skipped*, with the reason.

    Args:
        tx: a transaction.
        mailing: as it begins; its total is counted here.
        readers: subscribers' ids and addresses, each once; None: all whose subscription to the mailing's
            list is confirmed.

    Returns:
        The mailing as it stands. If the issue was frozen before, that one, and nothing is changed.
    """
    before = mailings.of_draft(tx, mailing.draft)
    if before is not None:
        return before
    tx.execute(
        t.mailings.insert().values(
            draft=mailing.draft,
            newsletter=mailing.newsletter,
            list=mailing.list,
            state=mailing.state.value,
            total=0,
            started=mailing.started,
            ended=mailing.ended,
            by=mailing.by,
            why=mailing.why,
        )
    )
    if readers is None:
        tx.execute(t.recipients.insert().from_select(_NAMES, _whole_list(tx, mailing)))
    else:
        _write_down(tx, mailing, readers)
    total = select(func.count()).where(_own.draft == mailing.draft).scalar_subquery()
    tx.execute(t.mailings.update().where(t.mailings.c.draft == mailing.draft).values(total=total))
    stands = mailings.of_draft(tx, mailing.draft)
    assert stands is not None  # noqa: S101 - it was written above
    return stands


def _whole_list(tx: Transaction, mailing: Mailing) -> Select[Any]:
    """A row of the ledger for each confirmed subscription to a list."""
    who, place, barred = t.subscribers.c, t.subscriptions.c, t.suppressions.c
    at_sign = func.instr if tx.dialect.name == "sqlite" else func.strpos
    fine = barred.hash.is_(None)
    return (
        select(
            literal(mailing.draft),
            place.subscriber,
            who.address,
            func.lower(func.substr(who.address, at_sign(who.address, "@") + 1)),
            case((fine, DeliveryStatus.PENDING.value), else_=DeliveryStatus.SKIPPED.value),
            literal(""),
            literal(0),
            literal(mailing.started, t.UtcTime),
            literal(""),
            case((fine, ""), else_=_BARRED + barred.why),
            literal(mailing.started, t.UtcTime),
        )
        .select_from(t.subscriptions)
        .join(t.subscribers, who.id == place.subscriber)
        .outerjoin(t.suppressions, barred.hash == who.hash)
        .where(place.list == mailing.list, place.status == SubscriptionStatus.CONFIRMED.value)
        .order_by(place.subscriber)
    )


def _write_down(tx: Transaction, mailing: Mailing, readers: Iterable[tuple[int, str]]) -> None:
    """A row for each of the readers."""
    pending = DeliveryStatus.PENDING.value
    usual = (pending, "", 0, mailing.started, "", "", mailing.started)
    rows = (
        (mailing.draft, reader, address, address.rpartition("@")[2].lower(), *usual)
        for reader, address in readers
    )
    while part := list(islice(rows, _AT_ONCE)):
        send_many(tx, _INSERT, _NAMES, part)
    barred = t.suppressions.c
    why = (
        select(barred.why)
        .join(t.subscribers, t.subscribers.c.hash == barred.hash)
        .where(t.subscribers.c.id == _own.reader)
        .scalar_subquery()
    )
    tx.execute(
        t.recipients.update()
        .where(
            _own.draft == mailing.draft,
            _own.reader.in_(
                select(t.subscribers.c.id).join(t.suppressions, barred.hash == t.subscribers.c.hash)
            ),
        )
        .values(status=DeliveryStatus.SKIPPED.value, said=_BARRED + why)
    )


def counts(tx: Transaction, draft: int) -> dict[DeliveryStatus, int]:
    """How many copies of an issue stand in each state; together they are the mailing's total."""
    query = select(_own.status, func.count().label("many")).where(_own.draft == draft).group_by(_own.status)
    return {DeliveryStatus(row.status): row.many for row in tx.execute(query)}


def copies(
    tx: Transaction, draft: int, *, statuses: Collection[DeliveryStatus], after: int = 0, limit: int = 1_000
) -> list[Copy]:
    """Copies in these states whose readers may have mail, in the order of their readers.

    Left out is whoever has unsubscribed, been suppressed or been forgotten since the mailing began.

    Args:
        tx: a transaction.
        draft: of the issue.
        statuses: where they may stand.
        after: only readers with numbers above this one.
        limit: only the first so many.
    """
    place, barred = t.subscriptions.c, t.suppressions.c
    query = (
        select(t.recipients)
        .join(t.mailings, t.mailings.c.draft == _own.draft)
        .join(t.subscriptions, (place.list == t.mailings.c.list) & (place.subscriber == _own.reader))
        .join(t.subscribers, t.subscribers.c.id == _own.reader)
        .outerjoin(t.suppressions, barred.hash == t.subscribers.c.hash)
        .where(
            _own.draft == draft,
            _own.reader > after,
            _own.address != "",
            _own.status.in_([status.value for status in statuses]),
            place.status == SubscriptionStatus.CONFIRMED.value,
            barred.hash.is_(None),
        )
    )
    return [_copy(row) for row in tx.execute(query.order_by(_own.reader).limit(limit))]


def unknown(tx: Transaction, draft: int, *, limit: int = 1_000) -> list[tuple[Copy, datetime]]:
    """Copies in doubt, with since when, in the order of their readers."""
    query = select(t.recipients).where(_own.draft == draft, t.recipient_in_doubt)
    return [(_copy(row), row.changed) for row in tx.execute(query.order_by(_own.reader).limit(limit))]


def settle(tx: Transaction, copy: Copy, outcome: Outcome, *, at: datetime) -> bool:
    """Say what became of a copy in doubt; *pending* sends it again, unless the mailing was cancelled.

    Args:
        tx: a transaction.
        copy: as `unknown` gave it.
        outcome: what is known now.
        at: the time, for the record.

    Returns:
        False, and nothing is changed, if it is no longer in doubt, or in doubt from another hand-over.
    """
    done = tx.execute(
        t.recipients.update()
        .where(
            _here(copy.draft, copy.reader),
            _own.status == DeliveryStatus.UNKNOWN.value,
            _own.tries == copy.tries,
        )
        .values(
            status=outcome.status.value,
            sender="",
            code=outcome.code,
            said=outcome.said,
            not_before=outcome.not_before or at,
            changed=at,
        )
    )
    if done.rowcount and outcome.status in {DeliveryStatus.PENDING, DeliveryStatus.DEFERRED}:
        mailings.reopen(tx, copy.draft)
        mailings.leave_out(tx, copy.draft, at=at)
    return done.rowcount == 1


def failures(tx: Transaction, draft: int, *, limit: int = 100) -> list[tuple[Outcome, datetime]]:
    """What went wrong with an issue's copies: refused for good, or for now, or in doubt; the newest first."""
    wrong = (DeliveryStatus.FAILED, DeliveryStatus.DEFERRED, DeliveryStatus.UNKNOWN)
    rows = tx.execute(
        select(t.recipients)
        .where(_own.draft == draft, _own.status.in_([status.value for status in wrong]))
        .order_by(_own.changed.desc(), _own.reader)
        .limit(limit)
    )
    return [
        (Outcome(_copy(row), DeliveryStatus(row.status), row.said, row.code, _again(row)), row.changed)
        for row in rows
    ]


def of_reader(tx: Transaction, reader: int) -> list[tuple[Outcome, datetime]]:
    """Everything that was sent to one reader, or was to be, the newest issue first."""
    rows = tx.execute(
        select(t.recipients)
        .where(_own.draft.in_(select(t.mailings.c.draft)), _own.reader == reader)
        .order_by(_own.draft.desc())
    )
    return [
        (Outcome(_copy(row), DeliveryStatus(row.status), row.said, row.code, _again(row)), row.changed)
        for row in rows
    ]


def forget(tx: Transaction, reader: int, *, at: datetime) -> None:
    """Keep nothing of a reader but the number, by which the counts stay true.

    Servers quote addresses in their answers, so these go as well. A copy that waits is left out.
    """
    here = _own.draft.in_(select(t.mailings.c.draft)) & (_own.reader == reader)
    waits = [DeliveryStatus.PENDING.value, DeliveryStatus.DEFERRED.value, DeliveryStatus.CLAIMED.value]
    tx.execute(
        t.recipients.update()
        .where(here, _own.status.in_(waits))
        .values(status=DeliveryStatus.SKIPPED.value, sender="", changed=at)
    )
    tx.execute(t.recipients.update().where(here).values(address="", domain="", said=""))


def _here(draft: int, reader: int) -> ColumnElement[bool]:
    return (_own.draft == draft) & (_own.reader == reader)


def _again(row: Row[Any]) -> datetime | None:
    return row.not_before if row.status == DeliveryStatus.DEFERRED.value else None


def _copy(row: Row[Any]) -> Copy:
    return Copy(row.draft, row.reader, row.address, row.tries)
