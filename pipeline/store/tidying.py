"""Forgetting what need not be known any more. Counts stay true."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, or_, select

from pipeline.store import tables as t
from pipeline.store.database import Transaction

_row, _mailing = t.recipients.c, t.mailings.c


@dataclass(frozen=True, slots=True)
class Tidied:
    """How many rows were emptied or deleted."""

    recipients: int = 0
    bounces: int = 0
    senders: int = 0


def tidy(tx: Transaction, *, recipients: datetime | None, bounces: datetime | None) -> Tidied:
    """Empty and delete what is older than it may be.

    Of a reader's copy the status and the code stay, which say nothing of a person; copies in doubt are left
    alone. What says why somebody is on a list, or gets no mail, is kept as long as that is so.

    Args:
        tx: a transaction.
        recipients: of mailings that ended before then; None: of none.
        bounces: reports from before then; None: none.
    """
    emptied = gone = left = 0
    if recipients is not None:
        ended = select(_mailing.draft).where(_mailing.ended < recipients)
        says_something = or_(_row.address != "", _row.domain != "", _row.said != "")
        emptied = tx.execute(
            t.recipients.update()
            .where(_row.draft.in_(ended), _row.status != "unknown", says_something)
            .values(address="", domain="", said="")
        ).rowcount
        left = tx.execute(delete(t.senders).where(t.senders.c.ended < recipients)).rowcount
        tx.execute(
            delete(t.spans).where(t.spans.c.sender.not_in(select(t.senders.c.id)), t.spans.c.span == -1)
        )
    if bounces is not None:
        gone = tx.execute(delete(t.bounces).where(t.bounces.c.at < bounces)).rowcount
    return Tidied(emptied, gone, left)
