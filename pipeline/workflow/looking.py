"""What stands where: one draft with all that belongs to it, and every newsletter's state."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pipeline import schedule
from pipeline.model.entries import FeedHealth
from pipeline.model.issues import Draft, Revision, Status
from pipeline.model.settings import Newsletter
from pipeline.store import drafts as draft_rows
from pipeline.store import feeds as feed_rows
from pipeline.store import slots as slot_rows
from pipeline.store.slots import SlotRecord
from pipeline.workflow import witness
from pipeline.workflow.rendering import Rendered, folder_of, render
from pipeline.workflow.reviewing import find_draft
from pipeline.workflow.running import held_slots
from pipeline.workflow.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Shown:
    """One draft with all that a person wants to see of it."""

    newsletter: Newsletter
    draft: Draft
    rendered: Rendered
    history: tuple[Revision, ...]
    folder: Path


@dataclass(frozen=True, slots=True)
class NewsletterState:
    """How one newsletter stands.

    Attributes:
        drafts: the newest first.
        slots: the newest slots and what became of them.
        next_draft, next_send: the slots to come.
        needs: what a person must see to.
    """

    newsletter: Newsletter
    drafts: tuple[Draft, ...]
    slots: tuple[SlotRecord, ...]
    next_draft: schedule.Slot
    next_send: schedule.Slot
    needs: tuple[str, ...]


def look(workspace: Workspace, newsletter: Newsletter, date: str, *, any_stage: bool = False) -> Shown:
    """One draft, rendered as its folder shows it."""
    with workspace.store.reading() as tx:
        draft = find_draft(tx, newsletter, date, any_stage=any_stage or bool(date))
        history = tuple(draft_rows.history(tx, draft))
    rendered = render(workspace, draft.issue, newsletter)
    folder = workspace.output / folder_of(draft, newsletter)
    return Shown(newsletter, draft, rendered, history, folder)


def state_of(workspace: Workspace, newsletter: Newsletter, *, now: datetime) -> NewsletterState:
    """How a newsletter stands."""
    with workspace.store.reading() as tx:
        drafts = tuple(draft_rows.load(tx, newsletter.id, limit=20))
        slots = tuple(slot_rows.recent(tx, newsletter.id))
        held = witness.disagreement(workspace, tx, newsletter)
    needs = [held] if held else []
    needs += [f"issue of {draft.issue.date}: {draft.held_back}" for draft in drafts if draft.held_back]
    needs += [
        f"issue of {draft.issue.date} is half sent" for draft in drafts if draft.stage is Status.SENDING
    ]
    needs += held_slots(workspace, newsletter)
    upcoming = [
        schedule.next_slot([schedule.parse_rule(rule) for rule in rules], newsletter.timezone, now)
        for rules in (newsletter.schedule.draft, newsletter.schedule.send)
    ]
    return NewsletterState(newsletter, drafts, slots, upcoming[0], upcoming[1], tuple(needs))


def feed_health(workspace: Workspace) -> dict[str, FeedHealth]:
    """How each feed is doing, by id."""
    with workspace.store.reading() as tx:
        return feed_rows.health(tx)
