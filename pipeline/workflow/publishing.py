"""Writing out what was approved, once; and keeping a draft's folder in step with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from pipeline import schedule
from pipeline.compose.moves import dropped
from pipeline.deliver.channels.files import FilesChannel, write_folder
from pipeline.deliver.sender import deliver
from pipeline.errors import DraftError, RenderError, StaleError, UsageError
from pipeline.model.issues import Draft, Status
from pipeline.model.ledger import Delivery
from pipeline.model.selection import Preference, Wish
from pipeline.model.settings import Newsletter
from pipeline.review.checks import Material, blocking, run_checks
from pipeline.review.decided import can_override
from pipeline.review.draft import approval_of, is_stale
from pipeline.schedule import SlotOutcome
from pipeline.store import Transaction
from pipeline.store import deliveries as delivery_rows
from pipeline.store import drafts as draft_rows
from pipeline.store import posts as post_rows
from pipeline.store import preferences as preference_rows
from pipeline.store import slots as slot_rows
from pipeline.store.deliveries import StoreLedger
from pipeline.store.slots import SlotRecord
from pipeline.workflow import witness
from pipeline.workflow.facts import findings_now
from pipeline.workflow.outgoing import by_hand, parts_of
from pipeline.workflow.rendering import (
    INPUTS,
    Rendered,
    approved_posts,
    folder_files,
    folder_of,
    frozen_or_stale,
    held_by,
    inputs_of,
    posts_of,
    render,
)
from pipeline.workflow.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Published:
    """An issue that went out."""

    draft: Draft
    folder: str
    reason: str


@dataclass(frozen=True, slots=True)
class Restored:
    """What became of the folder of a sent issue.

    Attributes:
        written: it had to be; else it was there already, as it went out.
        fault: why it could not be; empty if all is well.
    """

    folder: str
    written: bool = False
    fault: str = ""


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
        RenderError: a template cannot be rendered; nothing is claimed then.
        OutputError: its folder cannot be written, and the next run goes on from there; or the public site
            cannot be written or carried, and nothing is claimed then.
    """
    where = f"issue of {draft.issue.date}"
    if draft.stage is not Status.DRAFT:
        raise DraftError(f"it is {draft.stage.value} already", where=where)
    if approval_of(draft) is None:
        what = "it has changed since it was approved" if is_stale(draft) else "nobody has approved it"
        raise DraftError(what, where=where, todo="`pipeline show` ends with the line that approves it")
    dead = passed_since(newsletter, draft, now)
    if dead:
        raise DraftError(dead, where=where, todo="Hold it, then approve the issue again")
    _show_first(workspace, draft, now)
    with workspace.store.writing() as tx:
        frozen = frozen_or_stale(draft_rows.frozen(tx, draft), draft)
        folder = folder_of(workspace, draft, newsletter)
        # All that can fail but the writing comes before the claim: what is claimed must be able to go out.
        files = sent_files(workspace, draft, newsletter, frozen)
        draft_rows.start_sending(tx, draft, files, at=now)
        for held in dropped(draft.issue):
            wish = Preference(held.item.id, Wish.BAN, held.by, held.reason)
            preference_rows.keep(tx, newsletter.id, wish, at=now)
        parts = parts_of(draft, newsletter, frozen, now=now)
        post_rows.add(tx, parts, by_hand=by_hand(parts), at=now)
        delivery_rows.put(tx, Delivery(draft.id, FilesChannel.name, folder), at=now)
        if newsletter.audience.list:
            _freeze_readers(tx, newsletter, draft, now)
        slot_rows.settle(
            tx, SlotRecord(newsletter.id, "send", draft.send_slot, outcome, reason, now, draft.id)
        )
    return Published(draft, finish(workspace, newsletter, draft, now=now), reason)


def _freeze_readers(tx: Transaction, newsletter: Newsletter, draft: Draft, now: datetime) -> None:
    # Imported here: most runs mail nothing.
    from pipeline.workflow.mailings import freeze  # noqa: PLC0415 - as above

    freeze(tx, newsletter, draft, now=now)


def _show_first(workspace: Workspace, draft: Draft, now: datetime) -> None:
    """Put the issue on the public site before anything is claimed: as long as that fails, the mail waits."""
    from pipeline.workflow.site import show  # noqa: PLC0415 - a run that sends nothing draws no picture

    show(workspace, draft, now=now)


def finish(workspace: Workspace, newsletter: Newsletter, draft: Draft, *, now: datetime) -> str:
    """Bring a draft that is being sent to its end, from wherever a crash left it; gives its folder."""
    folder, files = as_sent(workspace, newsletter, draft)
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


def sent_files(
    workspace: Workspace, draft: Draft, newsletter: Newsletter, frozen: Mapping[str, bytes]
) -> dict[str, bytes]:
    """Everything that stands in the folder of a sent issue.

    Raises:
        RenderError: the page's own template, or a post's, cannot be rendered.
    """
    findings = run_checks(Material(draft.issue, newsletter, draft.issue.send_at, (), frozen))
    posts = approved_posts(frozen) or posts_of(workspace, draft.issue, newsletter).posts
    return folder_files(
        workspace, draft, newsletter, status="sent", files=frozen, posts=posts, findings=findings
    )


def as_sent(workspace: Workspace, newsletter: Newsletter, draft: Draft) -> tuple[str, Mapping[str, bytes]]:
    """The folder of a claimed draft, and the files in it, as they were kept when it was claimed.

    Raises:
        StaleError: the database has neither these nor the frozen ones.
        RenderError: it was claimed before they were kept, and a template cannot be rendered.
    """
    with workspace.store.reading() as tx:
        files = draft_rows.written(tx, draft)
        frozen = draft_rows.frozen(tx, draft)
    if not files:
        files = sent_files(workspace, draft, newsletter, frozen_or_stale(frozen, draft))
    return folder_now(workspace, newsletter, draft), files


def folder_now(workspace: Workspace, newsletter: Newsletter, draft: Draft) -> str:
    """A draft's folder below `output/`: where it went, or where it is to go."""
    with workspace.store.reading() as tx:
        rows = delivery_rows.of_draft(tx, draft.id)
    went = next((row.recipient for row in rows if row.channel == FilesChannel.name), "")
    return went or folder_of(workspace, draft, newsletter)


def restore(workspace: Workspace, newsletter: Newsletter, date: str = "") -> list[Restored]:
    """Write the folders of sent issues again, byte for byte as they went out. Nothing is sent.

    Args:
        workspace: the opened folder.
        newsletter: whose issues.
        date: only the issue of this date or send slot; every one when left out.

    Returns:
        What became of each, the oldest first.

    Raises:
        UsageError: no issue of it was sent.
        OutputError: a folder cannot be written.
    """
    with workspace.store.reading() as tx:
        sent = draft_rows.load(tx, newsletter.id, [Status.SENT], send_slot=date)
    if not sent:
        raise UsageError(
            f"no issue of {date} was sent" if date else "no issue was sent",
            where=newsletter.id,
            todo="`pipeline status` lists them; `pipeline run` writes the folders of drafts",
        )
    return [_restored(workspace, newsletter, draft) for draft in reversed(sent)]


def _restored(workspace: Workspace, newsletter: Newsletter, draft: Draft) -> Restored:
    folder = folder_now(workspace, newsletter, draft)
    if held_by(workspace.output / folder) not in {"", draft.issue.send_at.isoformat()}:
        return Restored(folder, fault="another issue stands there: move that away first")
    try:
        _, files = as_sent(workspace, newsletter, draft)
    except StaleError:
        # Taken over from its folder by `recover`: nobody knows the bytes but that folder.
        return Restored(folder, fault="its bytes are not in the database: put the folder back from a backup")
    except RenderError as error:
        return Restored(folder, fault=str(error))
    return Restored(folder, written=write_folder(workspace.output / folder, files))


def passed_since(newsletter: Newsletter, draft: Draft, now: datetime) -> str:
    """What blocks an issue that goes out at `now` though it was well when approved; empty if nothing."""
    at = max(now, draft.issue.send_at)
    planned, late = (
        blocking(run_checks(Material(draft.issue, newsletter, when))) for when in (draft.issue.send_at, at)
    )
    # What blocked it as planned has been overridden since, or it would not be approved.
    known = {one for one in planned if can_override(one)}
    late = tuple(one for one in late if one not in known)
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
        slot_rows.settle(
            tx, SlotRecord(newsletter.id, "send", draft.send_slot, "skipped", reason, now, draft.id)
        )


def _hold_back(
    workspace: Workspace, newsletter: Newsletter, draft: Draft, reason: str, now: datetime
) -> None:
    """Hold an approved issue for a person; `needs.draft_need` says what they can do."""
    with workspace.store.writing() as tx:
        draft_rows.hold_back(tx, draft, reason)
        slot_rows.settle(
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
    findings = findings_now(workspace, newsletter, draft, now)
    posts = approved_posts(files) or now.posts
    written = folder_files(
        workspace, draft, newsletter, status=status, files=files, posts=posts, findings=findings
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
