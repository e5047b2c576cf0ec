"""Mailings: which issue is on its way to which list, and whether it goes on."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, select, true

from pipeline.errors import DraftError
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.mailings import Mailing, MailingState
from pipeline.store import tables as t
from pipeline.store.database import Transaction
from pipeline.store.senders import boot_of

_UNDER_WAY = (DeliveryStatus.CLAIMED.value, DeliveryStatus.SENDING.value)
_WAITING = (DeliveryStatus.PENDING, DeliveryStatus.DEFERRED)
_CANCELLED = "the mailing was cancelled"
_own = t.mailings.c
_row = t.recipients.c


def of_draft(tx: Transaction, draft: int) -> Mailing | None:
    """The mailing of an issue; None if it never began."""
    row = tx.execute(select(t.mailings).where(_own.draft == draft)).first()
    return None if row is None else _mailing(row)


def load(
    tx: Transaction, newsletter: str | None = None, states: Collection[MailingState] = ()
) -> list[Mailing]:
    """Mailings, the newest first.

    Args:
        tx: a transaction.
        newsletter: only of this one.
        states: only those that are in one of these.
    """
    query = select(t.mailings).order_by(_own.started.desc(), _own.draft.desc())
    if newsletter is not None:
        query = query.where(_own.newsletter == newsletter)
    if states:
        query = query.where(_own.state.in_([state.value for state in states]))
    return [_mailing(row) for row in tx.execute(query)]


def running(tx: Transaction) -> list[Mailing]:
    """Those that go on, the oldest first: it has waited longest."""
    return load(tx, states=[MailingState.RUNNING])[::-1]


def pause(tx: Transaction, draft: int, *, by: str, why: str, at: datetime) -> None:
    """Let nothing more go out until somebody resumes; what is claimed and not begun waits again.

    Raises:
        DraftError: it is not running.
    """
    _turn(tx, draft, [MailingState.RUNNING], MailingState.PAUSED, by=by, why=why)
    _move(tx, draft, [DeliveryStatus.CLAIMED], DeliveryStatus.PENDING, at=at, where=_not_begun(tx))


def resume(tx: Transaction, draft: int, *, by: str) -> None:
    """Go on.

    Raises:
        DraftError: it is not paused.
    """
    _turn(tx, draft, [MailingState.PAUSED], MailingState.RUNNING, by=by, why="")


def cancel(tx: Transaction, draft: int, *, by: str, why: str, at: datetime) -> int:
    """Leave out, for good, everybody whose copy has not been begun; gives how many.

    A copy that is being handed over at this moment goes; one in doubt stays so.

    Raises:
        DraftError: it is over already.
    """
    going_on = [MailingState.RUNNING, MailingState.PAUSED]
    _turn(tx, draft, going_on, MailingState.CANCELLED, by=by, why=why, ended=at)
    return sum(
        _move(tx, draft, left_out, DeliveryStatus.SKIPPED, at=at, said=_CANCELLED, where=where)
        for left_out, where in ((_WAITING, true()), ([DeliveryStatus.CLAIMED], _not_begun(tx)))
    )


def finish(tx: Transaction, draft: int, *, at: datetime) -> bool:
    """Close a mailing of which nothing is left to do; False if something is, or it is not running.

    Copies in doubt do not keep it open: they wait for a person, not for a sender. Of one that was cancelled,
    leave out what came back to wait since.
    """
    leave_out(tx, draft, at=at)
    here = select(_row.reader).where(_row.draft == draft)
    # The first is answered by an index, and most times it is enough.
    for left in (here.where(t.recipient_waits), here.where(_row.status.in_(_UNDER_WAY))):
        if tx.execute(left.limit(1)).first() is not None:
            return False
    done = tx.execute(
        t.mailings.update()
        .where(_own.draft == draft, _own.state == MailingState.RUNNING.value)
        .values(state=MailingState.DONE.value, ended=at)
    )
    return done.rowcount == 1


def leave_out(tx: Transaction, draft: int, *, at: datetime) -> None:
    """Leave out what waits of a mailing that was cancelled: it was on its way then, and put off."""
    mailing = of_draft(tx, draft)
    if mailing is not None and mailing.state is MailingState.CANCELLED:
        _move(tx, draft, _WAITING, DeliveryStatus.SKIPPED, at=at, said=_CANCELLED)


def longest_waiting(tx: Transaction, draft: int) -> datetime | None:
    """The time from which the copy that waits longest could have gone; None if none waits. An index knows."""
    query = select(_row.not_before).where(_row.draft == draft, t.recipient_waits)
    row = tx.execute(query.order_by(_row.not_before).limit(1)).first()
    return None if row is None else row.not_before


def newest_change(tx: Transaction, draft: int) -> datetime | None:
    """When something last became of a copy. This reads the whole mailing."""
    newest = select(_row.changed).where(_row.draft == draft).order_by(_row.changed.desc()).limit(1)
    row = tx.execute(newest).first()
    return None if row is None else row.changed


def reopen(tx: Transaction, draft: int) -> None:
    """Let one go on that was done, because somebody has put a copy back among those that wait."""
    tx.execute(
        t.mailings.update()
        .where(_own.draft == draft, _own.state == MailingState.DONE.value)
        .values(state=MailingState.RUNNING.value, ended=None)
    )


def _turn(
    tx: Transaction,
    draft: int,
    before: Collection[MailingState],
    after: MailingState,
    *,
    by: str,
    why: str,
    ended: datetime | None = None,
) -> None:
    """Compare and set."""
    done = tx.execute(
        t.mailings.update()
        .where(_own.draft == draft, _own.state.in_([state.value for state in before]))
        .values(state=after.value, by=by, why=why, ended=ended)
    )
    if done.rowcount:
        return
    found = of_draft(tx, draft)
    what = f"its mailing is {found.state}" if found else "it is not being mailed"
    allowed = " or ".join(before)
    raise DraftError(
        f"{what}, so that it cannot become {after}",
        where=f"draft {draft}",
        todo=f"That can be done while it is {allowed}" if found else "",
    )


def _not_begun(tx: Transaction) -> ColumnElement[bool]:
    """Of rows that are claimed: that they are no more than that.

    After a loss of power the mark that said *sending* may be lost, so that what stands as claimed by a sender
    of before may have gone. It is left for `senders.recover`, which knows it for doubt.
    """
    return _row.sender.in_(select(t.senders.c.id).where(t.senders.c.boot == boot_of(tx)))


def _move(
    tx: Transaction,
    draft: int,
    before: Collection[DeliveryStatus],
    after: DeliveryStatus,
    *,
    at: datetime,
    said: str = "",
    where: ColumnElement[bool] | None = None,
) -> int:
    held = true() if where is None else where
    done = tx.execute(
        t.recipients.update()
        .where(_row.draft == draft, _row.status.in_([status.value for status in before]), held)
        .values(status=after.value, sender="", said=said, changed=at)
    )
    return done.rowcount


def _mailing(row: Row[Any]) -> Mailing:
    return Mailing(
        draft=row.draft,
        newsletter=row.newsletter,
        list=row.list,
        state=MailingState(row.state),
        total=row.total,
        started=row.started,
        ended=row.ended,
        by=row.by,
        why=row.why,
    )
