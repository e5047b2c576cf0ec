"""What stands where: one draft with all that belongs to it, and every newsletter's state."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from pipeline import schedule
from pipeline.collect.health import health_of
from pipeline.collect.visits import is_due, next_visit, state_at
from pipeline.model.entries import FeedState
from pipeline.model.issues import Draft, Revision
from pipeline.model.selection import Quarantine
from pipeline.model.settings import Feed, Newsletter
from pipeline.store import drafts as draft_rows
from pipeline.store import feeds as feed_rows
from pipeline.store import quarantines as quarantine_rows
from pipeline.store import revisions as revision_rows
from pipeline.store import slots as slot_rows
from pipeline.store.slots import SlotRecord
from pipeline.workflow.facts import findings_now
from pipeline.workflow.needs import newsletter_needs, source_needs
from pipeline.workflow.publishing import folder_now
from pipeline.workflow.rendering import Rendered, render
from pipeline.workflow.reviewing import find_draft, options_for
from pipeline.workflow.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Shown:
    """One draft with all that a person wants to see of it.

    Attributes:
        options: what a command must say so that this draft is meant; empty where it is the only one.
        needs: what its sources say otherwise since it was approved.
    """

    newsletter: Newsletter
    draft: Draft
    rendered: Rendered
    history: tuple[Revision, ...]
    folder: Path
    options: str = ""
    needs: tuple[str, ...] = ()


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


@dataclass(frozen=True, slots=True)
class FeedStanding:
    """How one feed stands.

    Attributes:
        entries: how many are kept.
        next_visit: when the next run may ask for it; None if none will.
        health: sentences; none if it is well.
        quarantine: a person's word that holds for it, if one does.
    """

    feed: Feed
    state: FeedState
    entries: int
    next_visit: datetime | None
    health: tuple[str, ...]
    quarantine: Quarantine | None = None


def look(workspace: Workspace, newsletter: Newsletter, date: str, *, any_stage: bool = False) -> Shown:
    """One draft, rendered as its folder shows it."""
    with workspace.store.beside() as tx:
        draft = find_draft(tx, newsletter, date, any_stage=any_stage or bool(date))
        history = tuple(revision_rows.load(tx, draft))
        options = options_for(tx, draft, newsletters=len(workspace.settings.newsletter))
        needs = tuple(source_needs(tx, workspace, newsletter, draft))
    rendered = render(workspace, draft.issue, newsletter)
    rendered = replace(rendered, findings=findings_now(workspace, newsletter, draft, rendered))
    folder = workspace.output / folder_now(workspace, newsletter, draft)
    return Shown(newsletter, draft, rendered, history, folder, options, needs)


def state_of(workspace: Workspace, newsletter: Newsletter, *, now: datetime) -> NewsletterState:
    """How a newsletter stands."""
    with workspace.store.beside() as tx:
        drafts = tuple(draft_rows.load(tx, newsletter.id, limit=20))
        slots = tuple(slot_rows.recent(tx, newsletter.id))
    needs = newsletter_needs(workspace, newsletter, now=now)
    upcoming = [
        schedule.next_slot([schedule.parse_rule(rule) for rule in rules], newsletter.timezone, now)
        for rules in (newsletter.schedule.draft, newsletter.schedule.send)
    ]
    return NewsletterState(newsletter, drafts, slots, upcoming[0], upcoming[1], tuple(needs))


def feeds_standing(workspace: Workspace, *, now: datetime) -> tuple[FeedStanding, ...]:
    """How each feed of the list stands, in the order of the list."""
    with workspace.store.beside() as tx:
        known = feed_rows.health(tx)
        counts = feed_rows.entry_counts(tx)
        shut = {one.feed: one for one in quarantine_rows.load(tx)}
    standing = []
    for feed in workspace.settings.feed:
        state = state_at(known.get(feed.id), feed)
        at = now if is_due(state, feed, now) else next_visit(state, feed)
        standing.append(
            FeedStanding(
                feed=feed,
                state=state,
                entries=counts.get(feed.id, 0),
                next_visit=at if feed.enabled else None,
                health=health_of(state, now),
                quarantine=shut.get(feed.id),
            )
        )
    return tuple(standing)
