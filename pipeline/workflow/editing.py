"""Changing a draft step by step at the desk: every change is on disk at once, and rendered afterwards.

Two people may work in one draft. Each change is made to what stands in the store at that moment; words are
only replaced if they still are what their editor started from.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from pipeline.compose.edits import find_item, hold, set_field
from pipeline.compose.fields import field_text, same_text
from pipeline.compose.issue import reworded
from pipeline.compose.moves import drop, move, put_at, swap
from pipeline.compose.post_edits import check_name
from pipeline.errors import DraftError, StaleError, UsageError
from pipeline.model.issues import UNRENDERED, Draft, Issue, Status, Step
from pipeline.model.posts import Post
from pipeline.review.changes import Difference, differences_between
from pipeline.review.draft import approval_of
from pipeline.review.history import steps
from pipeline.store import Transaction
from pipeline.store import drafts as draft_rows
from pipeline.store import revisions as revision_rows
from pipeline.workflow.pictures import with_pictures
from pipeline.workflow.rendering import Rendered, render
from pipeline.workflow.workspace import Workspace


class ConflictError(StaleError):
    """Somebody else has changed a field since its editor began.

    Args:
        theirs: what stands there now.
        by: who wrote it; empty if that is not known.
    """

    def __init__(self, field: str, theirs: str, by: str) -> None:
        who = by or "somebody else"
        super().__init__(f"{who} has changed this meanwhile", where=field, todo="Take theirs, or keep yours")
        self.theirs = theirs
        self.by = by


@dataclass(frozen=True, slots=True)
class Edited:
    """A draft after a change, and what was done, in words for a person.

    Attributes:
        changed: False if all stood as wished already.
    """

    draft: Draft
    what: str
    changed: bool = True


def save_field(
    workspace: Workspace,
    draft: int,
    field: str,
    value: str,
    base: str,
    *,
    by: str,
    now: datetime,
    posts: tuple[Post, ...] = (),
) -> Edited:
    """Replace the text of a field, provided that it is still what its editor began with.

    Args:
        workspace: the opened folder.
        draft: the draft's number.
        field: as `compose.edits.set_field` takes it, items by their ids.
        value: the new text.
        base: the text that its editor began with.
        by: who edits.
        now: the time to put on record.
        posts: as they stand, for a field of a post.

    Raises:
        ConflictError: it is not, and not the new text either.
        UsageError: there is no such field or post, or the text does not fit it.
        DraftError: the draft cannot be changed now.
    """
    with workspace.store.writing() as tx:
        before = open_draft(tx, draft)
        newsletter = workspace.newsletter(before.issue.newsletter)
        if field.startswith("post."):
            check_name(field, newsletter.posts)
        stands = field_text(before.issue, field, posts)
        if same_text(stands, value, field):
            return Edited(before, "nothing to save", changed=False)
        if not same_text(stands, base, field):
            raise ConflictError(field, stands, _editor_of(tx, before, field))
        issue = set_field(before.issue, field, value, newsletter.timezone)
        after = _revise(tx, workspace, before, issue, Step(by, now, f"set {field}", field))
    return Edited(after, "saved", changed=after != before)


def move_item(
    workspace: Workspace,
    draft: int,
    item: str,
    section: str,
    place: int,
    *,
    whole: bool = True,
    by: str,
    now: datetime,
) -> Edited:
    """Put an item that is shown to another place; see `compose.moves.move`."""

    def change(issue: Issue) -> Issue:
        newsletter = workspace.newsletter(issue.newsletter)
        return move(issue, find_item(issue, item), newsletter, section, place, whole=whole)

    return _changed(workspace, draft, change, item, "moved", by=by, now=now)


def hold_item(
    workspace: Workspace, draft: int, item: str, *, reason: str = "", by: str, now: datetime
) -> Edited:
    """Keep an item out of this issue, in line for the next."""

    def change(issue: Issue) -> Issue:
        return hold(issue, find_item(issue, item), reason=reason, by=by)

    return _changed(workspace, draft, change, item, "held", by=by, now=now)


def drop_item(
    workspace: Workspace, draft: int, item: str, *, reason: str = "", by: str, now: datetime
) -> Edited:
    """Keep an item out of this issue and of all that follow."""

    def change(issue: Issue) -> Issue:
        return drop(issue, find_item(issue, item), reason=reason, by=by)

    return _changed(workspace, draft, change, item, "dropped", by=by, now=now)


def put_item(
    workspace: Workspace, draft: int, item: str, section: str, place: int, *, by: str, now: datetime
) -> Edited:
    """Put a held item in; see `compose.moves.put_at`. Without a section, the first for its kind."""

    def change(issue: Issue) -> Issue:
        newsletter = workspace.newsletter(issue.newsletter)
        found = find_item(issue, item)
        fitting = [one.id for one in newsletter.section if found.kind in one.kinds and not one.lead]
        name = section or next(iter(fitting), newsletter.section[-1].id)
        return put_at(issue, found, newsletter, name, place, by=by)

    return _changed(workspace, draft, change, item, "put in", by=by, now=now)


def swap_items(workspace: Workspace, draft: int, shown: str, held: str, *, by: str, now: datetime) -> Edited:
    """Put a held item in the place of one that is shown."""

    def change(issue: Issue) -> Issue:
        return swap(issue, find_item(issue, shown), find_item(issue, held), by=by)

    return _changed(workspace, draft, change, held, "swapped in", by=by, now=now)


def undo(workspace: Workspace, draft: int, *, by: str, now: datetime) -> Edited:
    """Go one step back, whoever made it.

    Raises:
        UsageError: there is nothing to undo.
    """
    return _walk(workspace, draft, back=True, by=by, now=now)


def redo(workspace: Workspace, draft: int, *, by: str, now: datetime) -> Edited:
    """Go one undone step forward again.

    Raises:
        UsageError: nothing was undone.
    """
    return _walk(workspace, draft, back=False, by=by, now=now)


def restore_differences(workspace: Workspace, draft: int, number: int) -> tuple[Difference, ...]:
    """What bringing an earlier revision back would change."""
    with workspace.store.beside() as tx:
        now = draft_rows.numbered(tx, draft)
        return differences_between(now.issue, revision_rows.content_at(tx, now, number))


def restore(workspace: Workspace, draft: int, number: int, *, by: str, now: datetime) -> Edited:
    """Bring an earlier revision back, as a new step.

    Raises:
        UsageError: there is no such revision.
    """
    with workspace.store.writing() as tx:
        before = open_draft(tx, draft)
        issue = revision_rows.content_at(tx, before, number)
        note = f"brought revision {number} back"
        after = _revise(tx, workspace, before, issue, Step(by, now, note))
    return Edited(after, note, changed=after != before)


def stop(workspace: Workspace, draft: int, *, by: str, now: datetime) -> Edited:
    """Take an approval back before the issue goes out, so that the draft can be changed.

    Raises:
        DraftError: it was given up.
        StaleError: it is going out already.
    """
    with workspace.store.writing() as tx:
        before = draft_rows.numbered(tx, draft)
        if before.stage is Status.CANCELLED:
            raise DraftError("it was given up, so nothing can go out", where=f"issue of {before.issue.date}")
        if not draft_rows.withdraw(tx, before):
            return Edited(before, "it was not approved", changed=False)
        step = Step(by, now, "stopped: the approval was taken back")
        draft_rows.revise(tx, before, before.issue, before.content_hash, step)
        return Edited(draft_rows.numbered(tx, draft), "stopped; it can be edited again")


def rendered_now(workspace: Workspace, draft: Draft) -> tuple[Draft, Rendered]:
    """A draft rendered, and its hash put on record if it was not before.

    Nothing is checked: `facts.findings_now` does that, with all that is known.
    """
    rendered = render(workspace, draft.issue, workspace.newsletter(draft.issue.newsletter), checked=False)
    if draft.content_hash == UNRENDERED:
        draft = keep_hash(workspace, draft, rendered.content_hash)
    return draft, rendered


def keep_hash(workspace: Workspace, draft: Draft, content_hash: str) -> Draft:
    """Put the hash of a revision on record that was rendered at last; gives the draft with it."""
    with workspace.store.writing() as tx:
        return draft_rows.rendered(tx, draft, content_hash)


def _walk(workspace: Workspace, draft: int, *, back: bool, by: str, now: datetime) -> Edited:
    with workspace.store.writing() as tx:
        before = open_draft(tx, draft)
        history = revision_rows.load(tx, before)
        line = steps(history)
        target = line.undo if back else line.redo
        if target is None:
            what = "there is nothing to undo" if back else "nothing was undone"
            raise UsageError(what, where=f"issue of {before.issue.date}")
        made = {one.number: one for one in history}[line.line[line.place] if back else target]
        who = "" if made.by == by else f"{made.by}: "
        note = f"{'undid' if back else 'redid'} {who}{made.note}"
        issue = revision_rows.content_at(tx, before, target)
        after = _revise(tx, workspace, before, issue, Step(by, now, note, shows=target))
    return Edited(after, note)


def _changed(
    workspace: Workspace,
    draft: int,
    change: Callable[[Issue], Issue],
    item: str,
    what: str,
    *,
    by: str,
    now: datetime,
) -> Edited:
    with workspace.store.writing() as tx:
        before = open_draft(tx, draft)
        title = find_item(before.issue, item).title
        note = f"{what} “{title}”"
        after = _revise(tx, workspace, before, change(before.issue), Step(by, now, note))
    return Edited(after, note, changed=after != before)


def open_draft(tx: Transaction, number: int) -> Draft:
    """The draft of that number, provided that it can be changed now.

    Raises:
        DraftError: it is approved, or no longer a draft.
    """
    draft = draft_rows.numbered(tx, number)
    where = f"issue of {draft.issue.date}"
    if draft.stage is not Status.DRAFT:
        raise DraftError(f"it is {draft.stage.value} and cannot be changed", where=where)
    if approval_of(draft):
        raise DraftError("it is approved and waits to go out", where=where, todo="Stop it to edit it")
    return draft


def _revise(tx: Transaction, workspace: Workspace, draft: Draft, issue: Issue, step: Step) -> Draft:
    newsletter = workspace.newsletter(draft.issue.newsletter)
    issue = with_pictures(tx, workspace, newsletter, reworded(issue, newsletter))
    if issue == draft.issue and step.shows is None:
        return draft
    return draft_rows.revise(tx, draft, issue, UNRENDERED, step)


def _editor_of(tx: Transaction, draft: Draft, field: str) -> str:
    """Who wrote a field last."""
    history = revision_rows.load(tx, draft)
    return next((one.by for one in reversed(history) if one.field == field), "")
