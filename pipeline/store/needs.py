"""What a person was told, and when, so that cron does not write the same mail every quarter of an hour."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select

from pipeline.store import tables as t
from pipeline.store.database import Transaction


def told(tx: Transaction) -> dict[str, datetime]:
    """Every need that is on record, with when it was last told."""
    return {row.need: row.told for row in tx.execute(select(t.needs))}


def keep(tx: Transaction, needs: Mapping[str, datetime]) -> None:
    """Replace the record."""
    tx.execute(t.needs.delete())
    if needs:
        tx.execute(t.needs.insert(), [{"need": need, "told": at} for need, at in sorted(needs.items())])
