"""Making a draft from what has not been published yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from pipeline import schedule
from pipeline.compose.corrections import with_corrections
from pipeline.compose.edits import carry_over, left_behind, with_words
from pipeline.compose.issue import Occasion, compose_issue, reworded
from pipeline.compose.sources import all_noted
from pipeline.curate.items import build_items
from pipeline.curate.selection import select, takes, too_few
from pipeline.errors import DraftError
from pipeline.model.issues import Correction, Draft, Issue, Status
from pipeline.model.items import Item
from pipeline.model.selection import Preference, Quarantine
from pipeline.model.settings import ApprovalRule, MailPictures, Newsletter
from pipeline.review.checks import blocking
from pipeline.review.draft import approval_of
from pipeline.schedule import SlotDecision, SlotOutcome
from pipeline.store import Transaction
from pipeline.store import drafts as draft_rows
from pipeline.store import entries as entry_rows
from pipeline.store import feeds as feed_rows
from pipeline.store import items as item_rows
from pipeline.store import pairings as pairing_rows
from pipeline.store import preferences as preference_rows
from pipeline.store import quarantines as quarantine_rows
from pipeline.store import slots as slot_rows
from pipeline.store.slots import SlotRecord
from pipeline.workflow.engagements import with_engagements
from pipeline.workflow.pictures import find_pictures, with_pictures
from pipeline.workflow.rendering import INPUTS, inputs_of, render
from pipeline.workflow.watching import corrections_due, standing_elsewhere
from pipeline.workflow.workspace import Workspace

EMPTY = "empty"  # the outcome of a slot with too little that is new


@dataclass(frozen=True, slots=True)
class DraftOutcome:
    """What came of drafting.

    Attributes:
        draft: the new one; None if there is none, and then `reason` says why.
        done_before: a person had drafted the issue of that slot already.
    """

    draft: Draft | None
    reason: str
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
    likely, state = None, None
    if newsletter.mail.pictures is not MailPictures.NONE:
        # Composed beforehand: what it will show is looked for while nobody waits for a lock.
        with workspace.store.beside() as tx:
            early = _drafted_early(tx, newsletter, earliest) if decision else ""
            if not early:
                state = _state(tx, newsletter)
                likely = _planned(tx, workspace, newsletter, now=now, earliest=earliest)
        if likely is not None:
            find_pictures(workspace, newsletter, likely.issue, now=now)
    with workspace.store.writing() as tx:
        early = _drafted_early(tx, newsletter, earliest) if decision else ""
        if decision and early:
            _record(tx, newsletter, decision, decision.outcome.value, early, now, None)
            return DraftOutcome(None, early, done_before=True)
        same = likely is not None and state == _state(tx, newsletter)
        plan = likely if likely and same else _planned(tx, workspace, newsletter, now=now, earliest=earliest)
        slot, older, left = plan.slot, plan.older, plan.left
        issue = with_pictures(tx, workspace, newsletter, plan.issue)
        issue = with_engagements(tx, workspace, newsletter, issue, draft=None)
        reason = too_few(len(issue.shown()), newsletter)
        if reason:
            _record(tx, newsletter, decision, EMPTY, reason, now, None)
            return DraftOutcome(None, reason)
        for draft in older:
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
            note=_in_place_of(older, left),
            inputs=_inputs(tx, workspace),
        )
        kept = _keep(tx, workspace, newsletter, new, by=by, now=now)
        why = decision.reason if decision else f"drafted by {by}"
        _record(tx, newsletter, decision, decision.outcome.value if decision else "", why, now, kept.id)
    return DraftOutcome(kept, why)


@dataclass(frozen=True, slots=True)
class _Plan:
    """What the next issue would be, now.

    Attributes:
        older: the drafts that it takes the place of.
        left: what is not carried over from them.
    """

    issue: Issue
    slot: schedule.Slot
    older: Sequence[Draft]
    left: str


def _state(tx: Transaction, newsletter: Newsletter) -> tuple[object, ...]:
    """Stands for all in the database that a plan is made from; the same for the same plan."""
    return (
        item_rows.standing(tx),
        pairing_rows.load(tx),
        preference_rows.load(tx, newsletter.id),
        quarantine_rows.load(tx),
        draft_rows.load(tx, newsletter.id, [Status.DRAFT, Status.SENDING]),
        draft_rows.send_slots(tx, newsletter.id),
    )


def _planned(
    tx: Transaction, workspace: Workspace, newsletter: Newsletter, *, now: datetime, earliest: datetime
) -> _Plan:
    slot = _send_slot(tx, newsletter, earliest)
    open_drafts = draft_rows.load(tx, newsletter.id, [Status.DRAFT])
    older = [draft for draft in open_drafts if not approval_of(draft)]
    reserved = {item.id for draft in open_drafts if approval_of(draft) for item in draft.issue.shown()}
    items = [item for item in candidates(tx, workspace, newsletter) if item.id not in reserved]
    number = 1 + len(draft_rows.send_slots(tx, newsletter.id)) - len(older)
    wishes = preference_rows.load(tx, newsletter.id), quarantine_rows.load(tx)
    live = [*open_drafts, *draft_rows.load(tx, newsletter.id, [Status.SENDING])]
    due = corrections_due(
        tx,
        workspace,
        newsletter,
        now=now,
        issue_day=slot.local.date(),
        besides=standing_elsewhere(live, None),
    )
    issue, left = _composed(items, newsletter, Occasion(number, slot.at), older, wishes, due)
    return _Plan(issue, slot, older, left)


def _composed(
    items: list[Item],
    newsletter: Newsletter,
    occasion: Occasion,
    older: Sequence[Draft],
    wishes: tuple[Sequence[Preference], Sequence[Quarantine]],
    due: Sequence[Correction],
) -> tuple[Issue, str]:
    """The issue with what persons made of those that it takes the place of, and what is not carried over."""
    said = {item.id: item for item in items}
    given_up = [draft.issue for draft in reversed(older)]
    for old in given_up:
        items = with_words(items, old)
    preferences, quarantines = wishes
    selection = select(
        items, newsletter, send_at=occasion.send_at, preferences=preferences, quarantines=quarantines
    )
    issue = with_corrections(compose_issue(selection, newsletter, occasion), due)
    left = []
    for old in given_up:
        issue = carry_over(old, issue)
        left.append(left_behind(old, issue))
    return reworded(all_noted(issue, said), newsletter), "; ".join(filter(None, left))


def _in_place_of(older: Sequence[Draft], left: str) -> str:
    if not older:
        return ""
    dates = " and ".join(str(draft.issue.date) for draft in reversed(older))
    note = f"nobody approved the issue of {dates}; this one takes its place"
    return f"{note}. Left behind there: {left}" if left else note


def candidates(tx: Transaction, workspace: Workspace, newsletter: Newsletter) -> list[Item]:
    """Items that have not stood in this newsletter, from the feeds that it takes."""
    feeds = {feed.id: feed for feed in workspace.settings.feed if takes(newsletter, feed)}
    stored = [one for one in entry_rows.unpublished(tx, newsletter.id) if one.entry.feed in feeds]
    return build_items(stored, feeds, newsletter.timezone, pairing_rows.load(tx))


def _drafted_early(tx: Transaction, newsletter: Newsletter, earliest: datetime) -> str:
    """What to say where a person has drafted the issue that a draft slot is for; empty where nobody has."""
    slot = _first_send_slot(newsletter, earliest)
    here = draft_rows.load(tx, newsletter.id, send_slot=slot.key)
    live = [draft for draft in here if draft.stage is not Status.CANCELLED]
    return f"the issue of {live[0].issue.date} had been drafted before" if live else ""


def _first_send_slot(newsletter: Newsletter, earliest: datetime) -> schedule.Slot:
    """The first send slot after `earliest`, which is now, or a draft slot that may still be run."""
    rules = [schedule.parse_rule(rule) for rule in newsletter.schedule.send]
    return schedule.next_slot(rules, newsletter.timezone, earliest)


def _send_slot(tx: Transaction, newsletter: Newsletter, earliest: datetime) -> schedule.Slot:
    """The first of those slots that no issue stands for."""
    rules = [schedule.parse_rule(rule) for rule in newsletter.schedule.send]
    own = draft_rows.load(tx, newsletter.id, [Status.DRAFT])
    superseded = {draft.send_slot for draft in own if not approval_of(draft)}
    taken = draft_rows.send_slots(tx, newsletter.id) - superseded
    slot = _first_send_slot(newsletter, earliest)
    while slot.key in taken:
        slot = schedule.next_slot(rules, newsletter.timezone, slot.at)
    return slot


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
