"""Writing out what was approved, once; and keeping a draft's folder in step with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from pipeline import schedule
from pipeline.deliver.channels.files import FilesChannel, write_folder
from pipeline.deliver.sender import deliver
from pipeline.errors import DraftError
from pipeline.model.issues import Draft, Status
from pipeline.model.settings import Newsletter
from pipeline.render.posts import render_posts
from pipeline.review.checks import Material, blocking, run_checks
from pipeline.review.draft import approval_of, is_stale
from pipeline.schedule import SlotOutcome
from pipeline.store import drafts as draft_rows
from pipeline.store import slots as slot_rows
from pipeline.store.deliveries import StoreLedger
from pipeline.store.slots import SlotRecord
from pipeline.workflow import witness
from pipeline.workflow.rendering import (
    INPUTS,
    Rendered,
    folder_files,
    folder_of,
    frozen_or_stale,
    inputs_of,
    render,
)
from pipeline.workflow.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Published:
    """An issue that went out."""

    draft: Draft
    folder: str
    reason: str


def publish(
    workspace: Workspace, newsletter: Newsletter, draft: Draft, *, now: datetime, outcome: str, reason: str
) -> Published:
    """Send an approved draft: claim it, write it out, put it on record.

    Args:
        workspace: the opened folder.
        newsletter: whose draft it is.
        draft: approved, and not sent.
        now: the time of sending; deadlines are looked at once more as of then.
        outcome: of its send slot, for the record.
        reason: for the record.

    Raises:
        DraftError: it is not approved, or has gone stale, or a deadline has passed since.
        OutputError: its folder cannot be written; the next run goes on from there.
    """
    where = f"issue of {draft.issue.date}"
    if draft.stage is not Status.DRAFT:
        raise DraftError(f"it is {draft.stage.value} already", where=where)
    if approval_of(draft) is None:
        what = "it has changed since it was approved" if is_stale(draft) else "nobody has approved it"
        raise DraftError(what, where=where, todo=f"`pipeline approve --hash {draft.content_hash[:12]}` does")
    dead = passed_since(newsletter, draft, now)
    if dead:
        raise DraftError(dead, where=where, todo="Hold it, then approve the issue again")
    with workspace.store.writing() as tx:
        frozen_or_stale(draft_rows.frozen(tx, draft), draft)
        draft_rows.start_sending(tx, draft, at=now)
        slot_rows.record(
            tx, SlotRecord(newsletter.id, "send", draft.send_slot, outcome, reason, now, draft.id)
        )
    return Published(draft, finish(workspace, newsletter, draft, now=now), reason)


def finish(workspace: Workspace, newsletter: Newsletter, draft: Draft, *, now: datetime) -> str:
    """Bring a draft that is being sent to its end, from wherever a crash left it; gives its folder."""
    with workspace.store.reading() as tx:
        frozen = frozen_or_stale(draft_rows.frozen(tx, draft), draft)
    folder = folder_of(workspace, draft, newsletter)
    findings = run_checks(Material(draft.issue, newsletter, draft.issue.send_at, (), frozen))
    posts = render_posts(draft.issue, newsletter, workspace.templates)
    files = folder_files(
        workspace, draft, newsletter, status="sent", files=frozen, posts=posts, findings=findings
    )
    deliver(
        draft.id,
        folder,
        files,
        channel=FilesChannel(workspace.output),
        ledger=StoreLedger(workspace.store, now),
    )
    with workspace.store.writing() as tx:
        draft_rows.finish(tx, draft, at=now)
    witness.write(workspace, newsletter, draft, folder)
    return folder


def passed_since(newsletter: Newsletter, draft: Draft, now: datetime) -> str:
    """What blocks an issue that goes out at `now` though it was well when approved; empty if nothing."""
    at = max(now, draft.issue.send_at)
    late = blocking(run_checks(Material(draft.issue, newsletter, at)))
    return "; ".join(finding.reason for finding in late)


def publish_due(workspace: Workspace, newsletter: Newsletter, *, now: datetime) -> list[Published]:
    """Publish what is approved and due; what was missed is skipped or held, as the newsletter says."""
    with workspace.store.reading() as tx:
        waiting = draft_rows.load(tx, newsletter.id, [Status.DRAFT])
    done = []
    for draft in reversed(waiting):
        outcome, reason = schedule.judge(
            draft.issue.send_at,
            now,
            newsletter.schedule.missed,
            newsletter.schedule.catch_up_hours,
            newsletter.timezone,
        )
        if outcome is None or approval_of(draft) is None or draft.held_back:
            continue
        dead = passed_since(newsletter, draft, now)
        if outcome is SlotOutcome.SKIPPED:
            _skip(workspace, newsletter, draft, reason, now)
        elif outcome is SlotOutcome.HELD or dead:
            _hold_back(workspace, newsletter, draft, dead or reason, now)
        else:
            done.append(publish(workspace, newsletter, draft, now=now, outcome=outcome.value, reason=reason))
    return done


def _skip(workspace: Workspace, newsletter: Newsletter, draft: Draft, reason: str, now: datetime) -> None:
    with workspace.store.writing() as tx:
        draft_rows.cancel(tx, draft, note=reason)
        slot_rows.record(
            tx, SlotRecord(newsletter.id, "send", draft.send_slot, "skipped", reason, now, draft.id)
        )


def _hold_back(
    workspace: Workspace, newsletter: Newsletter, draft: Draft, reason: str, now: datetime
) -> None:
    """Hold an approved issue for a person."""
    told = f"{reason}. `pipeline publish` sends it now, `pipeline cancel` gives it up"
    with workspace.store.writing() as tx:
        draft_rows.hold_back(tx, draft, told)
        slot_rows.record(
            tx, SlotRecord(newsletter.id, "send", draft.send_slot, "held", reason, now, draft.id)
        )


def write_draft(
    workspace: Workspace, newsletter: Newsletter, draft: Draft, rendered: Rendered | None = None
) -> str:
    """Bring a draft's folder up to date; approved ones show the frozen bytes. Gives the folder.

    Raises:
        OutputError: the folder cannot be written.
    """
    with workspace.store.reading() as tx:
        frozen = draft_rows.frozen(tx, draft)
    now = rendered or render(workspace, draft.issue, newsletter)
    files = frozen or {**now.files, INPUTS: inputs_of(workspace, draft)}
    status = "approved" if approval_of(draft) else "draft"
    if draft.stage is Status.CANCELLED:
        status = "cancelled"
    folder = folder_of(workspace, draft, newsletter)
    written = folder_files(
        workspace, draft, newsletter, status=status, files=files, posts=now.posts, findings=now.findings
    )
    write_folder(workspace.output / folder, written)
    return folder


def write_cancelled(workspace: Workspace, newsletter: Newsletter, draft: Draft) -> None:
    """Say in a cancelled draft's folder what it is, unless another issue of that slot stands there by now."""
    with workspace.store.reading() as tx:
        if draft.send_slot in draft_rows.send_slots(tx, newsletter.id):
            return
    if (workspace.output / folder_of(workspace, draft, newsletter)).is_dir():
        write_draft(workspace, newsletter, draft)
