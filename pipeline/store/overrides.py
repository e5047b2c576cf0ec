"""Findings that an admin has said do not block, with the reason why."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from pipeline.model.issues import Override
from pipeline.store import tables as t
from pipeline.store.database import Transaction


def load(tx: Transaction, draft: int) -> tuple[Override, ...]:
    """Those of a draft, the oldest first."""
    rows = tx.execute(select(t.overrides).where(t.overrides.c.draft == draft).order_by(t.overrides.c.at))
    return tuple(Override(row.check, row.target, row.finding, row.why, row.by, row.at) for row in rows)


def keep(tx: Transaction, draft: int, overrides: Iterable[Override]) -> None:
    """Put them on record, each in place of an earlier one for the same finding."""
    for one in overrides:
        here = (
            (t.overrides.c.draft == draft)
            & (t.overrides.c.check == one.check)
            & (t.overrides.c.target == one.target)
            & (t.overrides.c.finding == one.finding)
        )
        tx.execute(t.overrides.delete().where(here))
        tx.execute(
            t.overrides.insert().values(
                draft=draft,
                check=one.check,
                target=one.target,
                finding=one.finding,
                why=one.why,
                by=one.by,
                at=one.at,
            )
        )
