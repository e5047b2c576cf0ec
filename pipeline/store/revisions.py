"""A draft's history: every content that it ever had. Rows are added; none changes but by a late hash."""

from __future__ import annotations

from sqlalchemy import select

from pipeline.errors import UsageError
from pipeline.model.issues import UNRENDERED, Draft, Issue, Revision, Step
from pipeline.store import tables as t
from pipeline.store.codec import dump_issue, load_issue
from pipeline.store.database import Transaction


def add(tx: Transaction, draft: Draft, step: Step, *, content: str = "") -> None:
    """Keep a draft's content as of its present revision, and the step that led to it.

    Args:
        content: the draft's issue as `dump_issue` has it, where somebody has that already.
    """
    tx.execute(
        t.revisions.insert().values(
            draft=draft.id,
            number=draft.revision,
            content=content or dump_issue(draft.issue),
            content_hash=draft.content_hash,
            by=step.by,
            at=step.at,
            note=step.note,
            field=step.field,
            shows=step.shows,
        )
    )


def rendered(tx: Transaction, draft: Draft, content_hash: str) -> None:
    """Put the hash of a revision on record that was kept unrendered."""
    own = t.revisions.c
    here = (own.draft == draft.id) & (own.number == draft.revision) & (own.content_hash == UNRENDERED)
    tx.execute(t.revisions.update().where(here).values(content_hash=content_hash))


def load(tx: Transaction, draft: Draft) -> list[Revision]:
    """A draft's revisions, the oldest first."""
    own = t.revisions.c
    rows = tx.execute(
        select(own.number, own.by, own.at, own.note, own.content_hash, own.field, own.shows)
        .where(own.draft == draft.id)
        .order_by(own.number)
    )
    return [Revision(*row) for row in rows]


def last(tx: Transaction, number: int) -> Revision:
    """The newest revision of the draft of that number, which has one at least."""
    own = t.revisions.c
    query = (
        select(own.number, own.by, own.at, own.note, own.content_hash, own.field, own.shows)
        .where(own.draft == number)
        .order_by(own.number.desc())
        .limit(1)
    )
    return Revision(*tx.execute(query).one())


def content_at(tx: Transaction, draft: Draft, number: int) -> Issue:
    """The issue as a revision of it holds it.

    Raises:
        UsageError: there is no such revision.
    """
    own = t.revisions.c
    content = tx.execute(select(own.content).where(own.draft == draft.id, own.number == number)).scalar()
    if content is None:
        raise UsageError(f"there is no revision {number}", where=f"issue of {draft.issue.date}")
    return load_issue(content)


def approved_content(tx: Transaction, draft: Draft) -> Issue | None:
    """What was approved last, whether or not that still holds; None if nothing ever was."""
    if not draft.approvals:
        return None
    own = t.revisions.c
    query = (
        select(own.content)
        .where(own.draft == draft.id, own.content_hash == draft.approvals[-1].content_hash)
        .order_by(own.number.desc())
        .limit(1)
    )
    content = tx.execute(query).scalar()
    return load_issue(content) if content is not None else None
