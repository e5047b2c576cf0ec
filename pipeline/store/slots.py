"""What became of every slot."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from pipeline.schedule import SlotOutcome
from pipeline.store import tables as t
from pipeline.store.database import Transaction


@dataclass(frozen=True, slots=True)
class SlotRecord:
    """One slot and what became of it.

    Attributes:
        purpose: `draft` or `send`.
        slot: local date and time, `2025-05-22 06:00`.
        outcome: as in `schedule.SlotOutcome`, or `empty` where too little was new.
    """

    newsletter: str
    purpose: str
    slot: str
    outcome: str
    reason: str
    at: datetime
    draft: int | None = None


def last(tx: Transaction, newsletter: str, purpose: str) -> str | None:
    """The latest slot on record, or None."""
    found: str | None = tx.execute(
        select(func.max(t.slots.c.slot)).where(
            t.slots.c.newsletter == newsletter, t.slots.c.purpose == purpose
        )
    ).scalar()
    return found


def record(tx: Transaction, slot: SlotRecord) -> bool:
    """Say what became of a slot; False if somebody else has said so already, and then nothing changes."""
    try:
        with tx.begin_nested():
            tx.execute(
                t.slots.insert().values(
                    newsletter=slot.newsletter,
                    purpose=slot.purpose,
                    slot=slot.slot,
                    outcome=slot.outcome,
                    reason=slot.reason,
                    at=slot.at,
                    draft=slot.draft,
                )
            )
    except IntegrityError:
        return False
    return True


def settle(tx: Transaction, slot: SlotRecord) -> None:
    """The same for a slot that may have been held: what became of it since takes the place of that."""
    if record(tx, slot):
        return
    tx.execute(
        t.slots.update()
        .where(
            t.slots.c.newsletter == slot.newsletter,
            t.slots.c.purpose == slot.purpose,
            t.slots.c.slot == slot.slot,
            t.slots.c.outcome == SlotOutcome.HELD.value,
        )
        .values(outcome=slot.outcome, reason=slot.reason, at=slot.at, draft=slot.draft)
    )


def recent(tx: Transaction, newsletter: str, limit: int = 8) -> list[SlotRecord]:
    """The newest slots of a newsletter, the newest first."""
    rows = tx.execute(
        select(t.slots)
        .where(t.slots.c.newsletter == newsletter)
        .order_by(t.slots.c.slot.desc(), t.slots.c.purpose.desc())
        .limit(limit)
    )
    return [SlotRecord(**row._mapping) for row in rows]  # noqa: SLF001 - SQLAlchemy's public name for it
