"""The deadline watch: what was published is looked at again until it closes."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, timedelta

from pipeline import schedule
from pipeline.compose.corrections import comes_too_late, correction_of, in_short, matters
from pipeline.model.issues import Correction, Draft, Status
from pipeline.model.settings import Newsletter
from pipeline.review.draft import approval_of
from pipeline.store import Transaction
from pipeline.store import corrections as correction_rows
from pipeline.store import drafts as draft_rows
from pipeline.workflow.rereading import read_again
from pipeline.workflow.workspace import Workspace

WATCHED = timedelta(days=400)
"""How long after it was published a call is looked at again, if it has not closed before."""

GRACE = timedelta(days=14)
"""How long after its deadline a call may still tell that it was extended."""

Named = tuple[str, str]
"""A correction by its item and what it says."""


def corrections_due(
    tx: Transaction,
    workspace: Workspace,
    newsletter: Newsletter,
    *,
    now: datetime,
    issue_day: date,
    besides: Collection[Named] = (),
) -> list[Correction]:
    """What readers of a newsletter were told of deadlines and does not hold any more.

    Args:
        tx: a transaction.
        workspace: the opened folder.
        newsletter: whose issues are looked at.
        now: from when it matters.
        issue_day: when readers would get to see it.
        besides: corrections that stand in another issue already.
    """
    today = now.astimezone(newsletter.timezone).date()
    watched = correction_rows.watched(tx, newsletter.id, since=now - WATCHED, closing=today - GRACE)
    if not watched:
        return []
    kinds = {item.id: item.kind for item, _ in watched}
    said = read_again(tx, workspace, newsletter, kinds, with_blurbs=False)
    past = correction_rows.past(tx, newsletter.id, kinds)
    due = []
    for item, stood in watched:
        known = past.get(item.id, correction_rows.Past((), frozenset()))
        if item.id not in said:
            continue
        found = correction_of(item, stood, said[item.id], known.told)
        if found is None or found.says in known.left_out or (found.item, found.says) in besides:
            continue
        if matters(found, today=today, issue_day=issue_day):
            due.append(found)
    return due


def standing_elsewhere(drafts: Collection[Draft], draft: int | None) -> set[Named]:
    """The corrections that another open issue has, or leaves out, so that this one need not.

    Args:
        drafts: the open ones, and those that are half sent.
        draft: the number of the one that asks; None for one that is yet to be made.
    """
    return {
        (one.item, one.says)
        for other in drafts
        if other.id != draft
        and (approval_of(other) or other.stage is Status.SENDING or (draft is not None and other.id < draft))
        for one in other.issue.corrections
    }


def late_corrections(
    tx: Transaction, workspace: Workspace, newsletter: Newsletter, *, now: datetime
) -> list[str]:
    """What readers would act on wrongly before the next issue can tell them, a sentence each."""
    today = now.astimezone(newsletter.timezone).date()
    live = draft_rows.load(tx, newsletter.id, [Status.DRAFT, Status.SENDING])
    elsewhere = standing_elsewhere(live, None)
    due = corrections_due(tx, workspace, newsletter, now=now, issue_day=today, besides=elsewhere)
    if not due:
        return []
    waiting = [one for one in reversed(live) if one.stage is Status.DRAFT and not approval_of(one)]
    left_out = {(one.item, one.says) for draft in waiting for one in draft.issue.corrections if one.left_out}
    issue_day = waiting[0].issue.date if waiting else _next_issue(tx, newsletter, now)
    how = "its posts say so: copy them now" if waiting else "`pipeline draft` writes the posts that say so"
    return [
        f"“{one.title}”, in the issue of {one.stood}: {in_short(one)}{_quote(one)}, and the next issue "
        f"goes out on {issue_day}; {how}"
        for one in due
        if (one.item, one.says) not in left_out and comes_too_late(one, issue_day)
    ]


def _quote(correction: Correction) -> str:
    """The sentence, unless the reason quotes it already."""
    return "" if correction.withdrawn or not correction.quote else f" (“{correction.quote}”)"


def _next_issue(tx: Transaction, newsletter: Newsletter, now: datetime) -> date:
    """The day of the first send slot that no issue stands for."""
    rules = [schedule.parse_rule(rule) for rule in newsletter.schedule.send]
    taken = draft_rows.send_slots(tx, newsletter.id)
    slot = schedule.next_slot(rules, newsletter.timezone, now)
    while slot.key in taken:
        slot = schedule.next_slot(rules, newsletter.timezone, slot.at)
    return slot.local.date()
