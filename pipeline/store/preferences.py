"""What persons want of single items, for good."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from pipeline.model.selection import Preference, Wish
from pipeline.store import tables as t
from pipeline.store.database import Transaction


def load(tx: Transaction, newsletter: str) -> tuple[Preference, ...]:
    """Every wish for items of a newsletter, by item."""
    rows = tx.execute(
        select(t.preferences).where(t.preferences.c.newsletter == newsletter).order_by(t.preferences.c.item)
    )
    return tuple(Preference(row.item, Wish(row.wish), row.by, row.reason) for row in rows)


def keep(tx: Transaction, newsletter: str, preference: Preference, *, at: datetime) -> None:
    """Put a wish on record in place of any earlier one for the item."""
    forget(tx, newsletter, preference.item)
    tx.execute(
        t.preferences.insert().values(
            newsletter=newsletter,
            item=preference.item,
            wish=preference.wish.value,
            by=preference.by,
            reason=preference.reason,
            at=at,
        )
    )


def forget(tx: Transaction, newsletter: str, item: str) -> bool:
    """Take a wish back; says whether there was one."""
    own = (t.preferences.c.newsletter == newsletter) & (t.preferences.c.item == item)
    return bool(tx.execute(t.preferences.delete().where(own)).rowcount)
