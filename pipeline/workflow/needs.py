"""What a person must see to: worked out from what is stored, so that `run` and `status` say the same."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from pipeline.collect.health import is_moved
from pipeline.collect.trouble import location
from pipeline.collect.visits import state_at
from pipeline.model.issues import Draft, Status
from pipeline.model.settings import ApprovalRule, Newsletter
from pipeline.review.checks import Material, blocking, run_checks
from pipeline.review.draft import approval_of, is_stale
from pipeline.schedule import SlotOutcome
from pipeline.store import Transaction
from pipeline.store import drafts as draft_rows
from pipeline.store import entries as entry_rows
from pipeline.store import feeds as feed_rows
from pipeline.store import needs as need_rows
from pipeline.store import slots as slot_rows
from pipeline.workflow.following import told_otherwise
from pipeline.workflow.mail_overview import mailing_needs
from pipeline.workflow.publishing import passed_since
from pipeline.workflow.renaming import why_held
from pipeline.workflow.reviewing import called
from pipeline.workflow.settling import post_needs
from pipeline.workflow.watching import late_corrections
from pipeline.workflow.workspace import Workspace

TOLD_AGAIN = timedelta(hours=24)


def newsletter_needs(workspace: Workspace, newsletter: Newsletter, *, now: datetime) -> list[str]:
    """What one newsletter needs a person for, a sentence each."""
    with workspace.store.beside() as tx:
        held = why_held(workspace, tx, newsletter)
        live = draft_rows.load(tx, newsletter.id, [Status.DRAFT, Status.SENDING])
        words = [
            (called(tx, draft), need)
            for draft in reversed(live)
            for need in (draft_need(draft, newsletter, now), *source_needs(tx, workspace, newsletter, draft))
        ]
        late = [] if held else late_corrections(tx, workspace, newsletter, now=now)
        of_posts = post_needs(tx, workspace, newsletter, now=now)
        of_mail = mailing_needs(tx, newsletter)
    needs = [held] if held else []
    needs += [f"issue of {name}: {need}" for name, need in words if need]
    needs += late
    needs += [*of_posts, *of_mail]
    needs += _held_slots(workspace, newsletter)
    needs += _skipped(workspace, newsletter, now)
    return [
        f"{newsletter.name}, {need}" if need.startswith("issue") else f"{newsletter.name}: {need}"
        for need in needs
    ]


def draft_need(draft: Draft, newsletter: Newsletter, now: datetime) -> str:
    """What one issue needs a person for as it stands now; empty if nothing."""
    if draft.stage is Status.SENDING:
        return "it is half sent; the next run goes on with it"
    if draft.stage is not Status.DRAFT:
        return ""
    if approval_of(draft) is None:
        return _approval_need(draft, newsletter, now)
    if not draft.held_back:
        return ""
    if dead := passed_since(newsletter, draft, now):
        return f"{dead}, then approve the issue again; or `pipeline cancel` gives it up"
    return f"{draft.held_back}. `pipeline publish` sends it now, `pipeline cancel` gives it up"


def source_needs(tx: Transaction, workspace: Workspace, newsletter: Newsletter, draft: Draft) -> list[str]:
    """What the sources of an approved issue say otherwise by now: it stays, and a person should know."""
    if draft.stage is not Status.DRAFT or approval_of(draft) is None:
        return []
    return told_otherwise(tx, workspace, newsletter, draft)


def _approval_need(draft: Draft, newsletter: Newsletter, now: datetime) -> str:
    if newsletter.approval is ApprovalRule.NONE:
        found = blocking(run_checks(Material(draft.issue, newsletter, draft.issue.send_at)))
        return "a check blocks it: " + "; ".join(finding.reason for finding in found) if found else ""
    if draft.issue.send_at <= now:
        state = "it has changed since it was approved" if is_stale(draft) else "nobody has approved it"
        return f"its slot has come and {state}"
    return ""


def _held_slots(workspace: Workspace, newsletter: Newsletter) -> list[str]:
    """Draft slots that were missed and held, and that nothing has come after."""
    with workspace.store.beside() as tx:
        drafted = [one for one in slot_rows.recent(tx, newsletter.id) if one.purpose == "draft"]
        newest = draft_rows.load(tx, newsletter.id, limit=1)
    if not drafted or drafted[0].outcome != SlotOutcome.HELD.value:
        return []
    if newest and newest[0].created > drafted[0].at:
        return []
    return [f"{drafted[0].reason}. `pipeline draft` makes the issue now"]


def _skipped(workspace: Workspace, newsletter: Newsletter, now: datetime) -> list[str]:
    """Issues that were approved and left out within a day, since their slot was missed."""
    with workspace.store.beside() as tx:
        slots = slot_rows.recent(tx, newsletter.id)
    return [
        f"the approved issue of slot {one.slot} did not go out: {one.reason}. Its items wait for the next one"
        for one in slots
        if one.purpose == "send" and one.outcome == SlotOutcome.SKIPPED.value and one.at > now - TOLD_AGAIN
    ]


def feed_needs(workspace: Workspace) -> list[str]:
    """What the feeds need a person for, whether or not they were asked just now."""
    with workspace.store.beside() as tx:
        known = feed_rows.health(tx)
        held = entry_rows.held_for_a_person(tx)
    states = [(feed, state_at(known.get(feed.id), feed)) for feed in workspace.settings.feed if feed.enabled]
    if states and all(state.failures for _, state in states):
        return [f"no feed could be read; {states[0][1].error}"]
    needs = [
        f"{location(feed)}: {held[feed.id]} entries came at once and are older than what is known. "
        f"`pipeline feeds settle {feed.id}` lets them into issues, with --leave-out it keeps them out"
        for feed, _ in states
        if feed.id in held
    ]
    for feed, state in states:
        if state.retired:
            needs.append(f"{state.retired}. It is not asked any more")
        elif state.failures >= workspace.settings.collect.failing_after:
            # No count here: the same need must be the same words at every run.
            last = f"last read {state.last_success:%Y-%m-%d}" if state.last_success else "never read"
            needs.append(f"{state.error} (fails again and again; {last})")
        elif is_moved(state):
            needs.append(
                f"{location(feed)}: it has moved for good to {state.moved_to}. "
                f"`pipeline feeds move {feed.id}` writes that into the list"
            )
    return needs


def untold(workspace: Workspace, needs: Sequence[str], *, now: datetime) -> list[str]:
    """Those that nobody was told of within a day; and remember that they are told now.

    A need that is gone is forgotten, so that it is told at once should it come again.
    """
    with workspace.store.writing() as tx:
        told = need_rows.told(tx)
        fresh = [need for need in needs if need not in told or told[need] <= now - TOLD_AGAIN]
        need_rows.keep(tx, {need: now if need in fresh else told[need] for need in needs})
    return fresh
