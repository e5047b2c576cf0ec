"""Open drafts follow their sources until a person approves them; approved ones never change by themselves."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from pipeline.compose.corrections import in_short, with_corrections
from pipeline.compose.issue import reworded
from pipeline.compose.sources import Followed, facts_in_words, follow
from pipeline.curate.selection import reason_to_hold
from pipeline.errors import PipelineError, StoreError
from pipeline.model.issues import Draft, Issue, Status
from pipeline.model.settings import Newsletter
from pipeline.review.draft import approval_of
from pipeline.store import Transaction
from pipeline.store import drafts as draft_rows
from pipeline.store import preferences as preference_rows
from pipeline.store import quarantines as quarantine_rows
from pipeline.store import revisions as revision_rows
from pipeline.workflow.pictures import find_pictures
from pipeline.workflow.publishing import write_draft
from pipeline.workflow.renaming import why_held
from pipeline.workflow.rereading import changed_since, read_again
from pipeline.workflow.reviewing import Change, called, revise_to
from pipeline.workflow.watching import corrections_due, standing_elsewhere
from pipeline.workflow.workspace import Workspace

BY = "source"
"""Who is on record for what a source changed."""


def follow_sources(workspace: Workspace, newsletter: Newsletter, *, now: datetime) -> list[Change]:
    """Bring the open drafts that nobody has approved up to date with what their entries say now.

    Where nothing has changed, nothing is read, rendered or written.

    Raises:
        RenderError: a draft cannot be rendered as it would be then.
    """
    with workspace.store.reading() as tx:
        live = draft_rows.load(tx, newsletter.id, [Status.DRAFT, Status.SENDING])
        waiting = [one for one in reversed(live) if one.stage is Status.DRAFT and not approval_of(one)]
        found = [(draft, brought_up(tx, workspace, newsletter, draft, live, now=now)) for draft in waiting]
    done = []
    for draft, told in found:
        if told.issue == draft.issue:
            continue
        note = "; ".join(told.notes)
        find_pictures(workspace, newsletter, told.issue, now=now)
        with workspace.store.writing() as tx:
            done.append(revise_to(tx, workspace, newsletter, draft, told.issue, by=BY, now=now, note=note))
    return done


def follow_everywhere(workspace: Workspace, *, now: datetime) -> list[str]:
    """The same for every newsletter, with the folders of what changed written anew; gives a line for each."""
    lines = []
    for newsletter in workspace.settings.newsletter:
        try:
            with workspace.store.reading() as tx:
                if why_held(workspace, tx, newsletter):
                    continue
            for change in follow_sources(workspace, newsletter, now=now):
                write_draft(workspace, newsletter, change.after, change.rendered)
                lines.append(change_in_words(workspace, newsletter, change))
        except StoreError:
            raise
        except PipelineError as error:
            lines.append(f"{newsletter.name}: {error}")
    return lines


def change_in_words(workspace: Workspace, newsletter: Newsletter, change: Change) -> str:
    """What a source changed in a draft, in one line."""
    with workspace.store.reading() as tx:
        name = called(tx, change.after)
        note = revision_rows.load(tx, change.after)[-1].note
    return f"{newsletter.name}, issue of {name}: {note}"


def brought_up(
    tx: Transaction,
    workspace: Workspace,
    newsletter: Newsletter,
    draft: Draft,
    live: Collection[Draft],
    *,
    now: datetime,
    by_person: bool = False,
) -> Followed:
    """An open draft's issue as its entries tell it now, with the corrections that are due.

    Args:
        tx: a transaction.
        workspace: the opened folder.
        newsletter: whose draft it is.
        draft: an open one that nobody has approved.
        live: every open draft of the newsletter, and those that are half sent.
        now: the time from which corrections matter.
        by_person: a person brought the change about, and their command says what it did.
    """
    every = (*draft.issue.shown(), *(held.item for held in draft.issue.held))
    changed = changed_since(tx, workspace, newsletter, draft, every)
    told = Followed(draft.issue, ())
    if changed:
        said = read_again(tx, workspace, newsletter, {name: item.kind for name, item in changed.items()})
        wishes = {one.item: one for one in preference_rows.load(tx, newsletter.id)}
        shut = quarantine_rows.load(tx)
        reasons = {
            name: reason_to_hold(
                item,
                newsletter,
                send_at=draft.issue.send_at,
                preference=wishes.get(name),
                quarantines=shut,
            )
            for name, item in said.items()
        }
        told = follow(draft.issue, said, reasons, newsletter.timezone, by_person=by_person)
    due = corrections_due(
        tx,
        workspace,
        newsletter,
        now=now,
        issue_day=draft.issue.date,
        besides=standing_elsewhere(live, draft.id),
    )
    issue = with_corrections(told.issue, due)
    notes = (*told.notes, *_corrections_noted(draft.issue, issue))
    return Followed(reworded(issue, newsletter) if issue != draft.issue else draft.issue, notes)


def _corrections_noted(before: Issue, after: Issue) -> list[str]:
    known, here = ({(one.item, one.says): one for one in issue.corrections} for issue in (before, after))
    notes = [f"correction of {one.title}: {in_short(one)}" for name, one in here.items() if name not in known]
    notes += [
        f"the correction of {one.title} is gone, as it does not hold or comes elsewhere"
        + (f" (it said “{one.text}”)" if one.text else "")
        for name, one in known.items()
        if name not in here
    ]
    return notes


def told_otherwise(tx: Transaction, workspace: Workspace, newsletter: Newsletter, draft: Draft) -> list[str]:
    """What sources say otherwise by now than an approved draft does, a sentence for each of its items."""
    changed = changed_since(tx, workspace, newsletter, draft, draft.issue.shown())
    if not changed:
        return []
    said = read_again(
        tx, workspace, newsletter, {name: item.kind for name, item in changed.items()}, with_blurbs=False
    )
    found = []
    for name, item in said.items():
        facts = facts_in_words(changed[name], item, draft.issue.date, newsletter.timezone)
        if facts:
            found.append(
                f"“{changed[name].title}” is approved as it stands, and its source has changed since: "
                f"{'; '.join(facts)}. `pipeline edit` or `pipeline hold`, then approve again; or let it go"
            )
    return found
