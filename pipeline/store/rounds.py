"""When what is called again and again was last done to the end."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from pipeline.store import tables as t
from pipeline.store.database import Transaction

RUN = "run"


def mark(tx: Transaction, name: str, *, at: datetime) -> None:
    """Write down that a round has ended."""
    own = t.rounds.c
    if not tx.execute(t.rounds.update().where(own.name == name).values(ended=at)).rowcount:
        tx.execute(t.rounds.insert().values(name=name, ended=at))


def last(tx: Transaction, name: str) -> datetime | None:
    """When a round last ended; None if none has."""
    row = tx.execute(select(t.rounds.c.ended).where(t.rounds.c.name == name)).first()
    return None if row is None else row.ended
