"""What became of asking for links, so that each is asked seldom."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import select

from pipeline.model.facts import LinkFact, LinkState
from pipeline.store import tables as t
from pipeline.store.database import Transaction

FORGOTTEN = timedelta(days=60)
"""How long what was found out is kept."""


def load(tx: Transaction, links: Iterable[str]) -> dict[str, LinkFact]:
    """What is known of these links, by link."""
    query = select(t.links).where(t.links.c.link.in_(list(links)))
    return {
        row.link: LinkFact(row.link, LinkState(row.state), row.why, row.status, row.target, row.checked)
        for row in tx.execute(query)
    }


def keep(tx: Transaction, facts: Iterable[LinkFact], *, now: datetime) -> None:
    """Put on record what was found out, in place of what was known; what is old is forgotten.

    Args:
        facts: only those that were asked for (`checked`) are kept.
        now: aware.
    """
    rows = [
        {
            "link": fact.link,
            "state": fact.state.value,
            "why": fact.why,
            "status": fact.status,
            "target": fact.target,
            "checked": fact.checked,
        }
        for fact in facts
        if fact.checked
    ]
    tx.execute(t.links.delete().where(t.links.c.checked < now - FORGOTTEN))
    tx.execute(t.links.delete().where(t.links.c.link.in_([row["link"] for row in rows])))
    if rows:
        tx.execute(t.links.insert(), rows)
