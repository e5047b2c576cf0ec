"""What a person does with a draft: find it, change it, approve it, give it up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count
from pathlib import Path

from pipeline.compose.corrections import change_correction, find_correction
from pipeline.compose.edits import find_item, hold, put_in, set_field
from pipeline.compose.issue import reworded
from pipeline.compose.post_edits import check_name
from pipeline.compose.sources import looks_the_same
from pipeline.compose.textform import read_text, write_text
from pipeline.deliver.channels.files import explained
from pipeline.errors import DraftError, StaleError, UsageError
from pipeline.model.issues import UNRENDERED, Draft, Issue, IssueSection, Status, Step
from pipeline.model.settings import Newsletter
from pipeline.review.checks import blocking
from pipeline.review.decided import with_overrides
from pipeline.review.draft import approval_of
from pipeline.review.history import last_editor
from pipeline.store import Transaction
from pipeline.store import drafts as draft_rows
from pipeline.store import overrides as override_rows
from pipeline.store import revisions as revision_rows
from pipeline.workflow.engagements import with_engagements
from pipeline.workflow.pictures import check_picture, find_pictures, with_pictures
from pipeline.workflow.rendering import INPUTS, Rendered, inputs_of, render
from pipeline.workflow.workspace import Workspace

SHORTEST_HASH = 8
OPEN = (Status.DRAFT, Status.SENDING)

Which = str | int  # how a draft is meant: as a person calls it, or by the number that no other draft has


@dataclass(frozen=True, slots=True)
class Change:
    """A draft before and after, with what is rendered now."""

    before: Draft
    after: Draft
    rendered: Rendered


def find_draft(
    tx: Transaction, newsletter: Newsletter, date: Which = "", *, any_stage: bool = False
) -> Draft:
    """The draft that is meant: the one of that number or `date`, or the only one that is open.

    Args:
        tx: a transaction.
        newsletter: whose draft it is.
        date: the issue's date, or its send slot (`2025-05-22 10:00`); empty for the open one. Where a day has
            several issues, its date means the open one. A number means that draft, whatever its stage.
        any_stage: one that is sent or cancelled will do, if none is open.

    Raises:
        UsageError: there is none, or more than one.
    """
    if isinstance(date, int):
        return draft_rows.numbered(tx, date)
    if date:
        found = draft_rows.load(tx, newsletter.id, send_slot=date)
        if not found:
            raise UsageError(
                f"there is no issue of {date}", where=newsletter.id, todo="`pipeline status` lists them"
            )
        found = [draft for draft in found if draft.stage is not Status.CANCELLED] or found[:1]
        if len(found) > 1:
            found = [draft for draft in found if draft.stage in OPEN] or found
    else:
        found = draft_rows.load(tx, newsletter.id, OPEN)
    if len(found) == 1:
        return found[0]
    if found:
        names = ", ".join(_quoted(called(tx, draft)) for draft in reversed(found))
        what = f"there are several issues of {date}" if date else "several issues are open"
        raise UsageError(f"{what}: {names}", where=newsletter.id, todo="Say --issue and one of these")
    newest = draft_rows.load(tx, newsletter.id, limit=1) if any_stage else []
    if newest:
        return newest[0]
    todo = "`pipeline draft` makes one; `pipeline status` tells more"
    raise UsageError("no draft is open", where=newsletter.id, todo=todo)


def called(tx: Transaction, draft: Draft) -> str:
    """What a person calls the issue: its date, or its send slot where that day has another issue."""
    day = draft.send_slot[:10]
    of_day = draft_rows.load(tx, draft.issue.newsletter, send_slot=day)
    others = [one for one in of_day if one.id != draft.id and one.stage is not Status.CANCELLED]
    return draft.send_slot if others else day


def options_for(tx: Transaction, draft: Draft, *, newsletters: int) -> str:
    """What a command must say so that this open draft is meant; empty where it is the only one.

    Args:
        newsletters: how many there are.
    """
    options = [f"--newsletter {draft.issue.newsletter}"] if newsletters > 1 else []
    if len(draft_rows.load(tx, draft.issue.newsletter, OPEN)) > 1:
        options.append(f"--issue {_quoted(called(tx, draft))}")
    return " ".join(options)


def _quoted(name: str) -> str:
    """As it is typed in a shell."""
    return f"'{name}'" if " " in name else name


def edit_fields(
    workspace: Workspace,
    newsletter: Newsletter,
    date: Which,
    values: dict[str, str],
    *,
    by: str,
    now: datetime,
) -> Change:
    """Set fields of the open draft; see `compose.edits.set_field` for their names.

    Raises:
        UsageError: there is no such field, or the newsletter has no such post.
    """
    for name, value in values.items():
        if name.startswith("post."):
            check_name(name, newsletter.posts)
        if name.endswith(".picture"):
            check_picture(workspace, value, now=now)

    def change(issue: Issue) -> Issue:
        for name, value in values.items():
            issue = set_field(issue, name, value, newsletter.timezone)
        return issue

    return revise(workspace, newsletter, date, change, by=by, now=now, note=f"set {', '.join(values)}")


def text_to_edit(workspace: Workspace, newsletter: Newsletter, date: str) -> tuple[Draft, str]:
    """The open draft, and as the text that a person edits. Nothing is locked meanwhile: see `take_text`."""
    with workspace.store.reading() as tx:
        draft = find_draft(tx, newsletter, date)
    return draft, write_text(draft.issue, newsletter)


def take_text(
    workspace: Workspace, newsletter: Newsletter, draft: Draft, text: str, *, by: str, now: datetime
) -> Change:
    """Take an edited text over.

    Args:
        workspace: the opened folder.
        newsletter: whose draft it is.
        draft: the one that the text was written from.
        text: as edited.
        by: who edited.
        now: the time to put on record.

    Raises:
        StaleError: somebody has changed the draft since.
        DraftError: a line of the text cannot be read.
    """

    def change(issue: Issue) -> Issue:
        if not looks_the_same(issue, draft.issue):
            raise StaleError("somebody else has changed this draft meanwhile")
        return read_text(text, issue, newsletter, by=by)

    return revise(workspace, newsletter, draft.id, change, by=by, now=now, note="edited as text")


def keep_text(workspace: Workspace, draft: Draft, text: str) -> Path:
    """Put a text into a new file, in which it stays until it is taken; gives its path.

    Raises:
        OutputError: the file cannot be written.
    """
    folder = workspace.root / "var"
    stem = f"edit-{draft.issue.newsletter}-{draft.send_slot.replace(' ', '-').replace(':', '')}"
    with explained(folder):
        folder.mkdir(parents=True, exist_ok=True)
        for number in count(1):
            path = folder / (f"{stem}.txt" if number == 1 else f"{stem}-{number}.txt")
            try:
                with path.open("x", encoding="utf-8") as file:
                    file.write(text)
            except FileExistsError:
                continue  # another text that could not be taken, or somebody else's editor
            return path
    raise AssertionError("the numbers never end")


def hold_item(
    workspace: Workspace,
    newsletter: Newsletter,
    date: Which,
    ref: str,
    *,
    reason: str,
    by: str,
    now: datetime,
) -> Change:
    """Keep an item out of the open draft, in line for the next issue; or leave a correction out for good."""

    def change(issue: Issue) -> Issue:
        if correction := find_correction(issue, ref):
            return change_correction(issue, correction, text=correction.text, left_out=by)
        return hold(issue, find_item(issue, ref), reason=reason, by=by)

    return revise(workspace, newsletter, date, change, by=by, now=now, note=f"held {ref}")


def put_item(
    workspace: Workspace,
    newsletter: Newsletter,
    date: Which,
    ref: str,
    *,
    section: str,
    by: str,
    now: datetime,
) -> Change:
    """Put a held item, or a correction that was left out, into the open draft.

    Raises:
        UsageError: there is no such section or item.
    """

    def change(issue: Issue) -> Issue:
        if correction := find_correction(issue, ref):
            return change_correction(issue, correction, text=correction.text)
        item = find_item(issue, ref)
        known = {one.id: one for one in newsletter.section}
        fitting = [one.id for one in newsletter.section if item.kind in one.kinds and not one.lead]
        name = section or next(iter(fitting), newsletter.section[-1].id)
        if name not in known:
            raise UsageError(f"there is no section {name!r}", todo=f"One of {', '.join(known)}")
        one = known[name]
        return put_in(issue, item, IssueSection(one.id, one.title, (), (), one.more_title, one.lead), by=by)

    return revise(workspace, newsletter, date, change, by=by, now=now, note=f"put {ref} in")


def revise(
    workspace: Workspace,
    newsletter: Newsletter,
    date: Which,
    change: Callable[[Issue], Issue],
    *,
    by: str,
    now: datetime,
    note: str,
) -> Change:
    """Change the open draft's content and render it; where nothing differs, nothing is stored."""
    with workspace.store.beside() as tx:
        seen = find_draft(tx, newsletter, date).issue
    changed = change(seen)
    if changed != seen:
        find_pictures(workspace, newsletter, changed, now=now)
    with workspace.store.writing() as tx:
        before = find_draft(tx, newsletter, date)
        if before.stage is not Status.DRAFT:
            raise DraftError(
                f"it is {before.stage.value} and cannot be changed", where=f"issue of {before.issue.date}"
            )
        return revise_to(
            tx,
            workspace,
            newsletter,
            before,
            reworded(change(before.issue), newsletter),
            by=by,
            now=now,
            note=note,
        )


def revise_to(
    tx: Transaction,
    workspace: Workspace,
    newsletter: Newsletter,
    draft: Draft,
    issue: Issue,
    *,
    by: str,
    now: datetime,
    note: str,
) -> Change:
    """Give an open draft that was just read this content; where nothing differs, nothing is stored."""
    issue = with_pictures(tx, workspace, newsletter, issue)
    issue = with_engagements(tx, workspace, newsletter, issue, draft=draft.id)
    rendered = render(workspace, issue, newsletter)
    after = draft
    if issue == draft.issue and draft.content_hash == UNRENDERED:
        after = draft_rows.rendered(tx, draft, rendered.content_hash)
    elif issue != draft.issue or rendered.content_hash != draft.content_hash:
        after = draft_rows.revise(tx, draft, issue, rendered.content_hash, Step(by, now, note))
    return Change(draft, after, rendered)


def rehashed(tx: Transaction, draft: Draft, content_hash: str, *, by: str, now: datetime) -> Draft:
    """Put on record that an open draft with the same words is rendered otherwise than it was, or at last."""
    if draft.content_hash == UNRENDERED:
        return draft_rows.rendered(tx, draft, content_hash)
    step = Step(by, now, "templates or settings changed")
    return draft_rows.revise(tx, draft, draft.issue, content_hash, step)


def approve(
    workspace: Workspace, newsletter: Newsletter, date: Which, given: str, *, by: str, now: datetime
) -> Change:
    """Approve exactly what has the hash `given`, and freeze its bytes.

    Args:
        workspace: the opened folder.
        newsletter: whose draft it is.
        date: which draft, as for `find_draft`.
        given: the hash that `show` printed, or its first eight digits or more.
        by: who approves.
        now: the time to put on record.

    Raises:
        StaleError: the draft is no longer what that hash stood for, or was changed at this very moment.
        DraftError: a check blocks.
    """
    note = "templates or settings changed"
    change = revise(workspace, newsletter, date, lambda issue: issue, by=by, now=now, note=note)
    draft, rendered = change.after, change.rendered
    if len(given) < SHORTEST_HASH:
        raise UsageError(f"--hash takes at least {SHORTEST_HASH} digits", todo="`pipeline show` prints them")
    if not rendered.content_hash.startswith(given.lower()):
        raise StaleError(
            f"the draft is now {rendered.content_hash[:12]}, not {given[:12]}",
            where=f"issue of {draft.issue.date}",
            todo="Look at it again with `pipeline show`, then approve the hash printed there",
        )
    _refuse_blocked(workspace, newsletter, draft, rendered, by=by)
    return Change(draft, _approved(workspace, draft, rendered, by=by, now=now), rendered)


def _refuse_blocked(
    workspace: Workspace, newsletter: Newsletter, draft: Draft, rendered: Rendered, *, by: str
) -> None:
    with workspace.store.beside() as tx:
        overrides = override_rows.load(tx, draft.id)
        editor = last_editor(revision_rows.load(tx, draft))
    where = f"issue of {draft.issue.date} cannot be approved"
    if must_fix := blocking(with_overrides(rendered.findings, overrides)):
        raise DraftError("; ".join(finding.reason for finding in must_fix), where=where)
    if newsletter.another_approves and editor == by:
        todo = "Ask a colleague to approve it, or set another_approves = false"
        raise DraftError(f"{by} was the last to edit it", where=where, todo=todo)


def approve_unattended(
    workspace: Workspace, newsletter: Newsletter, draft: Draft, rendered: Rendered, now: datetime
) -> Draft:
    """Approve a draft of a newsletter that asks for no person; gives it as it is then.

    What somebody has changed since it was read is for the next run.
    """
    try:
        return _approved(workspace, draft, rendered, by=f"approval = {newsletter.approval.value}", now=now)
    except StaleError:
        with workspace.store.beside() as tx:
            return draft_rows.numbered(tx, draft.id)


def _approved(workspace: Workspace, draft: Draft, rendered: Rendered, *, by: str, now: datetime) -> Draft:
    files = {**rendered.files, INPUTS: inputs_of(workspace, draft)}
    with workspace.store.writing() as tx:
        stands = draft_rows.numbered(tx, draft.id)
        # An approval that nobody was told of must not wait here until somebody goes back to that content.
        here = (stands.stage, stands.revision, stands.content_hash)
        if here != (Status.DRAFT, draft.revision, rendered.content_hash):
            where, todo = f"issue of {draft.issue.date}", "Look at it again, then approve what stands there"
            raise StaleError("it was changed while it was being approved", where=where, todo=todo)
        draft_rows.approve(tx, draft, files, by=by, at=now)
        draft_rows.hold_back(tx, draft, "")
        return draft_rows.numbered(tx, draft.id)


def cancel(workspace: Workspace, newsletter: Newsletter, date: Which, *, reason: str, by: str) -> Draft:
    """Give the open draft up; its items are free for the next one. Gives it as it is now."""
    note = reason or f"cancelled by {by}"
    with workspace.store.writing() as tx:
        draft = find_draft(tx, newsletter, date)
        draft_rows.cancel(tx, draft, note=note)
    return replace(draft, stage=Status.CANCELLED, note=note)


def needs_approval(draft: Draft) -> bool:
    """Whether the draft waits for a person."""
    return draft.stage is Status.DRAFT and approval_of(draft) is None
