"""Drafts, their history, what was approved, and what has been published."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, select
from sqlalchemy.exc import IntegrityError

from pipeline.errors import DraftError, StaleError, UsageError
from pipeline.model.issues import UNRENDERED, Approval, Draft, Issue, Status, Step
from pipeline.store import corrections as correction_rows
from pipeline.store import revisions as revision_rows
from pipeline.store import tables as t
from pipeline.store.codec import dump_issue, load_issue, remember
from pipeline.store.database import Transaction


def add(tx: Transaction, draft: Draft, *, by: str) -> Draft:
    """Keep a new draft as its first revision; gives it back with its number.

    Raises:
        DraftError: the newsletter has an issue for that send slot already.
    """
    try:
        row = tx.execute(
            t.drafts.insert().values(
                newsletter=draft.issue.newsletter,
                slot=draft.slot,
                send_slot=draft.send_slot,
                stage=draft.stage.value,
                revision=draft.revision,
                content=dump_issue(draft.issue),
                content_hash=draft.content_hash,
                created=draft.created,
                note=draft.note,
                inputs=[list(pair) for pair in draft.inputs],
            )
        )
    except IntegrityError as error:
        raise DraftError(
            f"there is an issue for {draft.send_slot} already",
            where=draft.issue.newsletter,
            todo="`pipeline status` shows it",
        ) from error
    (number,) = row.inserted_primary_key or (0,)
    kept = replace(draft, id=number)
    revision_rows.add(tx, kept, Step(by, draft.created, draft.note or "drafted"))
    return kept


def revise(tx: Transaction, draft: Draft, issue: Issue, content_hash: str, step: Step) -> Draft:
    """Replace a draft's content, provided that nobody else has since `draft` was read.

    Raises:
        StaleError: somebody has, or it is no longer a draft.
    """
    changed = replace(draft, issue=issue, content_hash=content_hash, revision=draft.revision + 1)
    content = dump_issue(issue)
    row = tx.execute(
        t.drafts.update()
        .where(
            t.drafts.c.id == draft.id,
            t.drafts.c.revision == draft.revision,
            t.drafts.c.stage == Status.DRAFT.value,
        )
        .values(content=content, content_hash=content_hash, revision=changed.revision)
    )
    if row.rowcount != 1:
        raise StaleError(
            "somebody else has changed this draft meanwhile",
            todo="Look at it with `pipeline show` and try again",
        )
    revision_rows.add(tx, changed, step, content=content)
    remember(content, issue)
    return changed


def rendered(tx: Transaction, draft: Draft, content_hash: str) -> Draft:
    """Put the hash of a revision on record that was kept unrendered; a later revision stays as it is."""
    own = t.drafts.c
    here = (own.id == draft.id) & (own.revision == draft.revision) & (own.content_hash == UNRENDERED)
    tx.execute(t.drafts.update().where(here).values(content_hash=content_hash))
    revision_rows.rendered(tx, draft, content_hash)
    return replace(draft, content_hash=content_hash)


def approve(tx: Transaction, draft: Draft, files: Mapping[str, bytes], *, by: str, at: datetime) -> None:
    """Record an approval and freeze the very bytes that it is for; doing so twice changes nothing."""
    known = select(t.approvals.c.by).where(
        t.approvals.c.draft == draft.id, t.approvals.c.content_hash == draft.content_hash
    )
    if tx.execute(known).first():
        return
    here = {"draft": draft.id, "content_hash": draft.content_hash}
    tx.execute(t.approvals.insert().values(**here, by=by, at=at))
    tx.execute(
        t.frozen.insert(), [{**here, "name": name, "data": data} for name, data in sorted(files.items())]
    )


def withdraw(tx: Transaction, draft: Draft) -> bool:
    """Take back the approval of a draft's present content, as if it had never been; False if there is none.

    Those of its earlier contents go with it: whoever stops an issue wants none to come back by itself.

    Raises:
        StaleError: it is being sent, or has been.
    """
    staged = select(t.drafts.c.stage).where(t.drafts.c.id == draft.id).with_for_update()
    if tx.execute(staged).scalar() != Status.DRAFT.value:
        raise StaleError("it is going out already", todo="`pipeline status` shows how far it is")
    given = t.approvals.c
    here = (given.draft == draft.id) & (given.content_hash == draft.content_hash)
    if tx.execute(select(given.by).where(here)).first() is None:
        return False
    for table in (t.frozen, t.approvals):
        tx.execute(table.delete().where(table.c.draft == draft.id))
    return True


def frozen(tx: Transaction, draft: Draft) -> dict[str, bytes]:
    """The bytes that were approved for the draft's present content; empty if none were."""
    rows = tx.execute(
        select(t.frozen.c.name, t.frozen.c.data)
        .where(t.frozen.c.draft == draft.id, t.frozen.c.content_hash == draft.content_hash)
        .order_by(t.frozen.c.name)
    )
    return {row.name: row.data for row in rows}


def start_sending(tx: Transaction, draft: Draft, files: Mapping[str, bytes], *, at: datetime) -> None:
    """Claim an approved draft and its items for publication, all or nothing.

    Args:
        files: what will stand in its folder, by name; kept, so that nothing is left to go wrong but writing.

    Raises:
        StaleError: the draft is not, or no longer, what was approved.
        DraftError: an item or a correction of it has stood in an issue already.
    """
    row = tx.execute(
        t.drafts.update()
        .where(
            t.drafts.c.id == draft.id,
            t.drafts.c.stage == Status.DRAFT.value,
            t.drafts.c.revision == draft.revision,
            t.drafts.c.content_hash == draft.content_hash,
        )
        .values(stage=Status.SENDING.value, held_back="")
    )
    if row.rowcount != 1:
        raise StaleError("the draft has changed since it was read", todo="Run the same command again")
    for item in draft.issue.shown():
        try:
            tx.execute(
                t.published.insert().values(
                    newsletter=draft.issue.newsletter, item=item.id, draft=draft.id, at=at
                )
            )
        except IntegrityError as error:
            raise DraftError(
                f"“{item.title}” has been published already",
                where=f"item {item.id}",
                todo="Hold it: `pipeline hold` and its id",
            ) from error
    correction_rows.record(tx, draft.issue.newsletter, draft.issue.corrections, draft=draft.id, at=at)
    tx.execute(
        t.written.insert(),
        [{"draft": draft.id, "name": name, "data": data} for name, data in sorted(files.items())],
    )


def written(tx: Transaction, draft: Draft) -> dict[str, bytes]:
    """The files of a claimed draft's folder; empty if it was claimed before they were kept."""
    rows = tx.execute(
        select(t.written.c.name, t.written.c.data)
        .where(t.written.c.draft == draft.id)
        .order_by(t.written.c.name)
    )
    return {row.name: row.data for row in rows}


def finish(tx: Transaction, draft: Draft, *, at: datetime) -> Draft:
    """Say that everything of a sending draft is out."""
    tx.execute(
        t.drafts.update()
        .where(t.drafts.c.id == draft.id)
        .values(stage=Status.SENT.value, sent_at=at, held_back="")
    )
    return replace(draft, stage=Status.SENT, sent_at=at, held_back="")


def cancel(tx: Transaction, draft: Draft, *, note: str) -> None:
    """Give a draft up; its items are free again.

    Raises:
        StaleError: it is being sent, or has been.
    """
    row = tx.execute(
        t.drafts.update()
        .where(t.drafts.c.id == draft.id, t.drafts.c.stage == Status.DRAFT.value)
        .values(stage=Status.CANCELLED.value, note=note, held_back="")
    )
    if row.rowcount != 1:
        raise StaleError(
            "it is no longer a draft, so it cannot be cancelled", todo="`pipeline status` shows what it is"
        )


def hold_back(tx: Transaction, draft: Draft, reason: str) -> None:
    """Say why a draft does not go out by itself; an empty reason lets it go again."""
    tx.execute(t.drafts.update().where(t.drafts.c.id == draft.id).values(held_back=reason))


def adopt(tx: Transaction, draft: Draft, *, at: datetime) -> None:
    """Record an issue as published that this database knows nothing of."""
    kept = add(tx, draft, by="recover")
    for item in draft.issue.shown():
        known = select(t.published.c.draft).where(
            t.published.c.newsletter == draft.issue.newsletter, t.published.c.item == item.id
        )
        if not tx.execute(known).first():
            tx.execute(
                t.published.insert().values(
                    newsletter=draft.issue.newsletter, item=item.id, draft=kept.id, at=at
                )
            )
    corrected = correction_rows.past(
        tx, draft.issue.newsletter, {one.item for one in draft.issue.corrections}
    )
    fresh = [
        one
        for one in draft.issue.corrections
        if one.item not in corrected or one.says not in {told.says for told in corrected[one.item].told}
    ]
    correction_rows.record(tx, draft.issue.newsletter, fresh, draft=kept.id, at=at)
    finish(tx, kept, at=at)


def load(
    tx: Transaction,
    newsletter: str | None = None,
    stages: Iterable[Status] = (),
    *,
    send_slot: str = "",
    limit: int | None = None,
) -> list[Draft]:
    """Drafts, the newest first.

    Args:
        newsletter: only of this one.
        stages: only those in one of these stored stages.
        send_slot: only those of this slot, or of this day (`2025-05-22`).
        limit: only the newest so many.
    """
    query = select(t.drafts).order_by(t.drafts.c.id.desc()).limit(limit)
    if send_slot:
        query = query.where(t.drafts.c.send_slot.startswith(send_slot, autoescape=True))
    if newsletter is not None:
        query = query.where(t.drafts.c.newsletter == newsletter)
    wanted = [stage.value for stage in stages]
    if wanted:
        query = query.where(t.drafts.c.stage.in_(wanted))
    rows = tx.execute(query).all()
    approvals = _approvals(tx, [row.id for row in rows])
    return [_value(row, approvals.get(row.id, ())) for row in rows]


def _approvals(tx: Transaction, drafts: list[int]) -> dict[int, tuple[Approval, ...]]:
    """Every approval of these drafts, by draft, the oldest first."""
    found: dict[int, tuple[Approval, ...]] = {}
    query = select(t.approvals).where(t.approvals.c.draft.in_(drafts)).order_by(t.approvals.c.at)
    for row in tx.execute(query):
        found[row.draft] = (*found.get(row.draft, ()), Approval(row.content_hash, row.by, row.at))
    return found


def marks(tx: Transaction, newsletter: str, *, limit: int = 20) -> tuple[tuple[object, ...], ...]:
    """What changes when one of the newest drafts does, in a fraction of the time that reading them takes."""
    own = t.drafts.c
    approved = select(func.count()).where(t.approvals.c.draft == own.id).scalar_subquery()
    query = (
        select(own.id, own.stage, own.revision, own.content_hash, own.held_back, own.note, approved)
        .where(own.newsletter == newsletter)
        .order_by(own.id.desc())
        .limit(limit)
    )
    return tuple(tuple(row) for row in tx.execute(query))


def numbered(tx: Transaction, number: int) -> Draft:
    """The draft of that number.

    Raises:
        UsageError: there is none.
    """
    row = tx.execute(select(t.drafts).where(t.drafts.c.id == number)).first()
    if row is None:
        raise UsageError(f"there is no draft {number}")
    return _value(row, _approvals(tx, [number]).get(number, ()))


def send_slots(tx: Transaction, newsletter: str) -> set[str]:
    """The send slots that an issue stands for, cancelled ones left out."""
    rows = tx.execute(
        select(t.drafts.c.send_slot).where(
            t.drafts.c.newsletter == newsletter, t.drafts.c.stage != Status.CANCELLED.value
        )
    )
    return set(rows.scalars())


def _value(row: Row[Any], approvals: tuple[Approval, ...]) -> Draft:
    return Draft(
        id=row.id,
        issue=load_issue(row.content),
        slot=row.slot,
        send_slot=row.send_slot,
        stage=Status(row.stage),
        revision=row.revision,
        content_hash=row.content_hash,
        created=row.created,
        approvals=approvals,
        held_back=row.held_back,
        note=row.note,
        sent_at=row.sent_at,
        inputs=tuple((name, digest) for name, digest in row.inputs),
    )
