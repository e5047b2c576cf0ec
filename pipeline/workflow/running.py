"""The main job: what cron calls and the worker wakes for. Calling it again changes nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from pipeline import schedule
from pipeline.deliver.channels.files import repair
from pipeline.errors import PipelineError, StoreError
from pipeline.model.issues import Draft, Status
from pipeline.model.settings import Newsletter
from pipeline.store import drafts as draft_rows
from pipeline.store import slots as slot_rows
from pipeline.workflow import witness
from pipeline.workflow.collecting import FeedOutcome, FeedStatus, collect
from pipeline.workflow.drafting import EMPTY, DraftOutcome, draft_due
from pipeline.workflow.publishing import Published, finish, publish_due, write_cancelled, write_draft
from pipeline.workflow.rendering import render
from pipeline.workflow.reviewing import needs_approval
from pipeline.workflow.workspace import Workspace


@dataclass(slots=True)
class RunReport:
    """What one run did.

    Attributes:
        needs: what a person must see to; not empty means exit code 1.
        notes: what is worth knowing and needs nobody.
        drafted, published: the new drafts with why, and what went out.
    """

    feeds: tuple[FeedOutcome, ...] = ()
    drafted: list[tuple[Draft, str]] = field(default_factory=list)
    published: list[Published] = field(default_factory=list)
    needs: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def run(workspace: Workspace, *, now: datetime) -> RunReport:
    """Collect, draft what is due, publish what is approved and due, and bring the folders up to date.

    What goes wrong with one feed or one newsletter is put in the report, and the rest goes on.

    Raises:
        StoreError: the database cannot be used at all.
    """
    report = RunReport()
    repair(workspace.output)
    report.feeds = collect(workspace, now=now)
    _tell_feeds(workspace, report)
    for newsletter in workspace.settings.newsletter:
        try:
            _run_newsletter(workspace, newsletter, report, now)
        except StoreError:
            raise
        except PipelineError as error:
            report.needs.append(f"{newsletter.name}: {error}")
    return report


def _run_newsletter(workspace: Workspace, newsletter: Newsletter, report: RunReport, now: datetime) -> None:
    with workspace.store.reading() as tx:
        held = witness.disagreement(workspace, tx, newsletter)
        unfinished = draft_rows.load(tx, newsletter.id, [Status.SENDING])
    if held:
        report.needs.append(f"{newsletter.name}: {held}")
        return
    for draft in unfinished:
        folder = finish(workspace, newsletter, draft, now=now)
        report.published.append(Published(draft, folder, "finished after it was interrupted"))
    for record, outcome in draft_due(workspace, newsletter, now=now):
        _tell_draft(newsletter, record.outcome, record.reason, outcome, report)
    published, needs = publish_due(workspace, newsletter, now=now)
    report.published += published
    report.needs += needs
    report.needs += held_slots(workspace, newsletter)
    _refresh(workspace, newsletter, now)


def held_slots(workspace: Workspace, newsletter: Newsletter) -> list[str]:
    """Draft slots that were missed and held, and that nothing has come after."""
    with workspace.store.reading() as tx:
        drafted = [one for one in slot_rows.recent(tx, newsletter.id) if one.purpose == "draft"]
        newest = draft_rows.load(tx, newsletter.id, limit=1)
    if not drafted or drafted[0].outcome != schedule.SlotOutcome.HELD.value:
        return []
    if newest and newest[0].created > drafted[0].at:
        return []
    return [f"{newsletter.name}: {drafted[0].reason}. `pipeline draft` makes the issue now"]


def _tell_feeds(workspace: Workspace, report: RunReport) -> None:
    failed = [feed for feed in report.feeds if feed.status is FeedStatus.FAILED]
    if failed and len(failed) == len(report.feeds):
        report.needs.append(f"no feed could be read; {failed[0].error}")
        return
    for feed in failed:
        if feed.failures >= workspace.settings.collect.failing_after:
            report.needs.append(f"{feed.error} (failed {feed.failures} times in a row)")
        else:
            report.notes.append(feed.error)
    report.notes += [f"{feed.name}: {note}" for feed in report.feeds for note in feed.notes]


def _tell_draft(
    newsletter: Newsletter, outcome: str, reason: str, drafted: DraftOutcome, report: RunReport
) -> None:
    if drafted.draft is not None:
        report.drafted.append((drafted.draft, reason))
    if drafted.superseded:
        report.notes.append(
            f"{newsletter.name}: nobody approved the issue of {drafted.superseded}; this one takes its place"
        )
    if drafted.draft is None and outcome in {
        EMPTY,
        schedule.SlotOutcome.SKIPPED,
        schedule.SlotOutcome.FOLDED,
    }:
        report.notes.append(f"{newsletter.name}: {'not drafted: ' if outcome == EMPTY else ''}{reason}")


def _refresh(workspace: Workspace, newsletter: Newsletter, now: datetime) -> None:
    """Bring the folders of open and just cancelled drafts up to date with content, templates and settings."""
    with workspace.store.reading() as tx:
        unsent = draft_rows.load(tx, newsletter.id, [Status.DRAFT, Status.CANCELLED], limit=20)
    for draft in unsent:
        if needs_approval(draft):
            rendered = render(workspace, draft.issue, newsletter)
            current = draft
            if rendered.content_hash != draft.content_hash:
                with workspace.store.writing() as tx:
                    current = draft_rows.revise(
                        tx,
                        draft,
                        draft.issue,
                        rendered.content_hash,
                        by="run",
                        at=now,
                        note="templates or settings changed",
                    )
            write_draft(workspace, newsletter, current, rendered)
        elif draft.stage is Status.DRAFT:
            write_draft(workspace, newsletter, draft)
        elif draft.stage is Status.CANCELLED and draft.issue.send_at > now - timedelta(days=30):
            write_cancelled(workspace, newsletter, draft)


def next_wake(workspace: Workspace, now: datetime) -> datetime:
    """The next slot of any newsletter after `now`."""
    return min(
        schedule.next_slot([schedule.parse_rule(rule)], newsletter.timezone, now).at
        for newsletter in workspace.settings.newsletter
        for rule in (*newsletter.schedule.draft, *newsletter.schedule.send)
    )
