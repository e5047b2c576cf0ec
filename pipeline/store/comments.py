"""What colleagues say of a draft and its items."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from pipeline.model.issues import Comment
from pipeline.store import tables as t
from pipeline.store.database import Transaction


def load(tx: Transaction, draft: int) -> tuple[Comment, ...]:
    """Those of a draft, the oldest first."""
    rows = tx.execute(select(t.comments).where(t.comments.c.draft == draft).order_by(t.comments.c.id))
    return tuple(
        Comment(row.id, row.item, row.by, row.at, row.text, row.resolved_by, row.resolved_at) for row in rows
    )


def add(tx: Transaction, draft: int, *, item: str, text: str, by: str, at: datetime) -> int:
    """Keep a comment; gives its number."""
    row = tx.execute(
        t.comments.insert().values(draft=draft, item=item, by=by, at=at, text=text, resolved_by="")
    )
    (number,) = row.inserted_primary_key or (0,)
    return int(number)


def settle(tx: Transaction, draft: int, comment: int, *, by: str, at: datetime | None) -> bool:
    """Say that a comment is settled, or with no time that it is open again; False if there is none such."""
    here = (t.comments.c.draft == draft) & (t.comments.c.id == comment)
    values = {"resolved_by": by if at else "", "resolved_at": at}
    return bool(tx.execute(t.comments.update().where(here).values(**values)).rowcount)
