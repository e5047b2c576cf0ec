"""Making a draft from what has not been published yet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from pipeline import schedule
from pipeline.compose.edits import carry_over
from pipeline.compose.issue import Occasion, compose_issue, reworded
from pipeline.curate.items import build_items
from pipeline.curate.selection import select
from pipeline.errors import DraftError
from pipeline.model.issues import Draft, Status
from pipeline.model.items import Item
from pipeline.model.selection import Selection
from pipeline.model.settings import ApprovalRule, Feed, Newsletter
from pipeline.review.checks import blocking
from pipeline.review.draft import approval_of
from pipeline.schedule import SlotDecision, SlotOutcome
from pipeline.store import Transaction
from pipeline.store import drafts as draft_rows
from pipeline.store import entries as entry_rows
from pipeline.store import feeds as feed_rows
from pipeline.store import slots as slot_rows
from pipeline.store.slots import SlotRecord
from pipeline.workflow.rendering import INPUTS, inputs_of, render
from pipeline.workflow.workspace import Workspace

EMPTY = "empty"  # the outcome of a slot with too little that is new


@dataclass(frozen=True, slots=True)
class DraftOutcome:
    """What came of drafting.

    Attributes:
        draft: the new one; None if there is none, and then `reason` says why.
        superseded: the date of the unapproved draft that it takes the place of; empty if there was none.
        done_before: a person had drafted the issue of that slot already.
    """

    draft: Draft | None
    reason: str
    superseded: str = ""
    done_before: bool = False


def draft_by_hand(workspace: Workspace, newsletter: Newsletter, *, now: datetime, by: str) -> DraftOutcome:
    """Draft the next issue now, whatever the slots say.

    Raises:
        DraftError: a draft is open already.
    """
    with workspace.store.reading() as tx:
        waiting = [
            draft for draft in draft_rows.load(tx, newsletter.id, [Status.DRAFT]) if not approval_of(draft)
        ]
    if waiting:
        raise DraftError(
            f"the issue of {waiting[0].issue.date} is still open",
            where=newsletter.id,
            todo="Approve and publish it, or give it up with `pipeline cancel`, then draft again",
        )
    return _draft(workspace, newsletter, now=now, by=by, decision=None, earliest=now)


def draft_due(
    workspace: Workspace, newsletter: Newsletter, *, now: datetime
) -> list[tuple[SlotRecord, DraftOutcome]]:
    """Deal with every draft slot that has come round: each is put on record once, whoever calls."""
    rules = [schedule.parse_rule(rule) for rule in newsletter.schedule.draft]
    with workspace.store.reading() as tx:
        last = slot_rows.last(tx, newsletter.id, "draft")
    decisions = schedule.decide(
        rules,
        newsletter.timezone,
        last=last,
        now=now,
        missed=newsletter.schedule.missed,
        catch_up_hours=newsletter.schedule.catch_up_hours,
    )
    done = []
    for decision in decisions:
        record = SlotRecord(
            newsletter.id, "draft", decision.slot.key, decision.outcome.value, decision.reason, now
        )
        if decision.outcome in {SlotOutcome.RUN, SlotOutcome.LATE}:
            outcome = _draft(
                workspace, newsletter, now=now, by="schedule", decision=decision, earliest=decision.slot.at
            )
            if outcome.draft is None and not outcome.done_before:
                record = replace(record, outcome=EMPTY, reason=outcome.reason)
            done.append((record, outcome))
            continue
        with workspace.store.writing() as tx:
            if slot_rows.record(tx, record):
                done.append((record, DraftOutcome(None, decision.reason)))
    return done


def _draft(
    workspace: Workspace,
    newsletter: Newsletter,
    *,
    now: datetime,
    by: str,
    decision: SlotDecision | None,
    earliest: datetime,
) -> DraftOutcome:
    """Make the draft, its slot's row and what it supersedes in one transaction."""
    with workspace.store.writing() as tx:
        early = _drafted_early(tx, newsletter, earliest, now) if decision else ""
        if decision and early:
            _record(tx, newsletter, decision, decision.outcome.value, early, now, None)
            return DraftOutcome(None, early, done_before=True)
        slot = _send_slot(tx, newsletter, earliest, now)
        open_drafts = draft_rows.load(tx, newsletter.id, [Status.DRAFT])
        older = [draft for draft in open_drafts if not approval_of(draft)]
        reserved = {item.id for draft in open_drafts if approval_of(draft) for item in draft.issue.shown()}
        items = [item for item in candidates(tx, workspace, newsletter) if item.id not in reserved]
        selection = select(items, newsletter, send_at=slot.at)
        reason = _too_few(selection, newsletter)
        if reason:
            _record(tx, newsletter, decision, EMPTY, reason, now, None)
            return DraftOutcome(None, reason)
        number = 1 + len(draft_rows.send_slots(tx, newsletter.id)) - len(older)
        issue = compose_issue(selection, newsletter, Occasion(number, slot.at))
        for draft in reversed(older):
            issue = reworded(carry_over(draft.issue, issue), newsletter)
            draft_rows.cancel(tx, draft, note=f"superseded by the issue of {issue.date}")
        new = Draft(
            id=0,
            issue=issue,
            slot=decision.slot.key if decision else "",
            send_slot=slot.key,
            stage=Status.DRAFT,
            revision=1,
            content_hash="",
            created=now,
            inputs=_inputs(tx, workspace),
        )
        kept = _keep(tx, workspace, newsletter, new, by=by, now=now)
        why = decision.reason if decision else f"drafted by {by}"
        _record(tx, newsletter, decision, decision.outcome.value if decision else "", why, now, kept.id)
    return DraftOutcome(kept, why, str(older[0].issue.date) if older else "")


def candidates(tx: Transaction, workspace: Workspace, newsletter: Newsletter) -> list[Item]:
    """Items that have not stood in this newsletter, from the feeds that it takes."""
    feeds = {feed.id: feed for feed in workspace.settings.feed if feed.enabled and _takes(newsletter, feed)}
    stored = [one for one in entry_rows.unpublished(tx, newsletter.id) if one.entry.feed in feeds]
    return build_items(stored, feeds, newsletter.timezone)


def _takes(newsletter: Newsletter, feed: Feed) -> bool:
    wanted = newsletter.select.feeds
    return not wanted or feed.id in wanted or feed.category in wanted


def _drafted_early(tx: Transaction, newsletter: Newsletter, earliest: datetime, now: datetime) -> str:
    """What to say where a person has drafted the issue that a draft slot is for; empty where nobody has."""
    slot = _first_send_slot(newsletter, earliest, now)
    here = draft_rows.load(tx, newsletter.id, send_slot=slot.key)
    live = [draft for draft in here if draft.stage is not Status.CANCELLED]
    return f"the issue of {live[0].issue.date} had been drafted before" if live else ""


def _first_send_slot(newsletter: Newsletter, earliest: datetime, now: datetime) -> schedule.Slot:
    """The first send slot after `earliest` that may still be caught up."""
    rules = [schedule.parse_rule(rule) for rule in newsletter.schedule.send]
    oldest = now - timedelta(hours=newsletter.schedule.catch_up_hours)
    return schedule.next_slot(rules, newsletter.timezone, max(earliest, oldest))


def _send_slot(tx: Transaction, newsletter: Newsletter, earliest: datetime, now: datetime) -> schedule.Slot:
    """The first of those slots that no issue stands for."""
    rules = [schedule.parse_rule(rule) for rule in newsletter.schedule.send]
    own = draft_rows.load(tx, newsletter.id, [Status.DRAFT])
    superseded = {draft.send_slot for draft in own if not approval_of(draft)}
    taken = draft_rows.send_slots(tx, newsletter.id) - superseded
    slot = _first_send_slot(newsletter, earliest, now)
    while slot.key in taken:
        slot = schedule.next_slot(rules, newsletter.timezone, slot.at)
    return slot


def _too_few(selection: Selection, newsletter: Newsletter) -> str:
    count, least = selection.count(), newsletter.select.min_items
    if count >= max(least, 1):
        return ""
    found = "nothing is new" if not count else f"only {count} new {'item' if count == 1 else 'items'}"
    return f"{found}; an issue takes at least {least} (min_items)"


def _inputs(tx: Transaction, workspace: Workspace) -> tuple[tuple[str, str], ...]:
    health = feed_rows.health(tx)
    return tuple(
        (f"feed {feed.id}", health[feed.id].body_hash)
        for feed in workspace.settings.feed
        if feed.id in health and health[feed.id].body_hash
    )


def _keep(
    tx: Transaction, workspace: Workspace, newsletter: Newsletter, new: Draft, *, by: str, now: datetime
) -> Draft:
    """Render the draft and keep it; approve it at once where the newsletter asks for no person."""
    rendered = render(workspace, new.issue, newsletter)
    kept = draft_rows.add(tx, replace(new, content_hash=rendered.content_hash), by=by)
    if newsletter.approval is ApprovalRule.NONE and not blocking(rendered.findings):
        files = {**rendered.files, INPUTS: inputs_of(workspace, kept)}
        draft_rows.approve(tx, kept, files, by="approval = none", at=now)
    return kept


def _record(
    tx: Transaction,
    newsletter: Newsletter,
    decision: SlotDecision | None,
    outcome: str,
    reason: str,
    now: datetime,
    draft: int | None,
) -> None:
    if decision is None:
        return
    record = SlotRecord(newsletter.id, "draft", decision.slot.key, outcome, reason, now, draft)
    if not slot_rows.record(tx, record):
        raise DraftError("another run has drafted this slot", where=f"{newsletter.id} {decision.slot.key}")
