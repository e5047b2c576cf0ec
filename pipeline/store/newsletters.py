"""Which newsletters the database knows, whatever the settings say, and what a person said became of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select, tuple_

from pipeline.model.issues import Status
from pipeline.store import drafts as draft_rows
from pipeline.store import tables as t
from pipeline.store.codec import dump_issue
from pipeline.store.database import Transaction

_CARRIED = (
    (t.published, (t.published.c.item,)),
    (t.slots, (t.slots.c.purpose, t.slots.c.slot)),
    (t.preferences, (t.preferences.c.item,)),
    (t.corrected, (t.corrected.c.item, t.corrected.c.says)),
    (t.posts, (t.posts.c.draft, t.posts.c.network, t.posts.c.key, t.posts.c.part)),
)
"""What else is kept by newsletter, with the rest of each key."""


@dataclass(frozen=True, slots=True)
class Trace:
    """What the database holds of a newsletter.

    Attributes:
        sent: how many issues went out, those that are on their way included.
        sending, open: the send slots of issues that are half sent, and of open drafts.
        latest: when something last became of an issue.
    """

    sent: int
    sending: tuple[str, ...]
    open: tuple[str, ...]
    latest: datetime


def traces(tx: Transaction) -> dict[str, Trace]:
    """Every newsletter that has an issue which was not cancelled, by its id."""
    issues = t.drafts.c
    rows = tx.execute(
        select(issues.newsletter, issues.stage, issues.send_slot, issues.created, issues.sent_at)
        .where(issues.stage != Status.CANCELLED.value)
        .order_by(issues.newsletter, issues.send_slot)
    ).all()
    found = {}
    for name in dict.fromkeys(row.newsletter for row in rows):
        own = [row for row in rows if row.newsletter == name]
        slots = {
            stage: tuple(row.send_slot for row in own if row.stage == stage.value)
            for stage in (Status.DRAFT, Status.SENDING)
        }
        found[name] = Trace(
            sent=len(own) - len(slots[Status.DRAFT]),
            sending=slots[Status.SENDING],
            open=slots[Status.DRAFT],
            latest=max(moment for row in own for moment in (row.created, row.sent_at) if moment),
        )
    return found


def retired(tx: Transaction) -> dict[str, datetime]:
    """The newsletters that a person has said are no more, and when."""
    return {row.newsletter: row.at for row in tx.execute(select(t.retired))}


def retire(tx: Transaction, newsletter: str, *, at: datetime) -> None:
    """Remember that a newsletter is no more; its history stays."""
    tx.execute(t.retired.delete().where(t.retired.c.newsletter == newsletter))
    tx.execute(t.retired.insert().values(newsletter=newsletter, at=at))


def rename(tx: Transaction, old: str, new: str, *, folders: bool) -> None:
    """Carry issues, slots, and what was published over to another id, which has no issues of its own.

    Of what both have on record, the new id's row counts.

    Args:
        folders: the issues' folders stand under the new id too.
    """
    for draft in draft_rows.load(tx, old):
        issue = replace(draft.issue, newsletter=new)
        here = t.drafts.c.id == draft.id
        tx.execute(t.drafts.update().where(here).values(newsletter=new, content=dump_issue(issue)))
        if folders:
            _readdress(tx, draft.id, old, new)
    for table, keys in _CARRIED:
        own = select(*keys).where(table.c.newsletter == new)
        tx.execute(table.delete().where(table.c.newsletter == old, tuple_(*keys).in_(own)))
        tx.execute(table.update().where(table.c.newsletter == old).values(newsletter=new))
    tx.execute(t.retired.delete().where(t.retired.c.newsletter == new))


def _readdress(tx: Transaction, draft: int, old: str, new: str) -> None:
    rows = tx.execute(select(t.deliveries.c.recipient).where(t.deliveries.c.draft == draft)).scalars().all()
    for recipient in rows:
        if recipient.startswith(f"{old}/"):
            tx.execute(
                t.deliveries.update()
                .where(t.deliveries.c.draft == draft, t.deliveries.c.recipient == recipient)
                .values(recipient=f"{new}/{recipient.removeprefix(f'{old}/')}")
            )
