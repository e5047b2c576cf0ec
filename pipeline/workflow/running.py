"""The main job: what cron calls and the worker wakes for. Calling it again changes nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from time import monotonic

from pipeline import schedule
from pipeline.deliver.channels.files import repair
from pipeline.errors import OutputError, PipelineError, StoreError
from pipeline.model.issues import Draft, Status
from pipeline.model.settings import ApprovalRule, Newsletter
from pipeline.review.checks import blocking
from pipeline.store import drafts as draft_rows
from pipeline.workflow.collecting import Collected, Progress, collect
from pipeline.workflow.drafting import EMPTY, DraftOutcome, draft_due
from pipeline.workflow.facts import find_out_links
from pipeline.workflow.following import change_in_words, follow_sources
from pipeline.workflow.needs import feed_needs, newsletter_needs
from pipeline.workflow.publishing import Published, finish, publish_due, write_cancelled, write_draft
from pipeline.workflow.renaming import missing_needs, why_held
from pipeline.workflow.rendering import render
from pipeline.workflow.reviewing import approve_unattended, needs_approval, rehashed
from pipeline.workflow.workspace import Workspace


@dataclass(slots=True)
class RunReport:
    """What one run did.

    Attributes:
        collected: what the feeds gave.
        needs: what a person must see to; not empty means exit code 1.
        notes: what is worth knowing and needs nobody.
        drafted, published: the new drafts with why, and what went out.
        link_seconds: that are left for asking for links.
    """

    collected: Collected = field(default_factory=Collected)
    drafted: list[tuple[Draft, str]] = field(default_factory=list)
    published: list[Published] = field(default_factory=list)
    needs: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    link_seconds: float = 0.0


def run(workspace: Workspace, *, now: datetime, on_progress: Progress | None = None) -> RunReport:
    """Collect, draft what is due, publish what is approved and due, and bring the folders up to date.

    What goes wrong with one feed or one newsletter is put in the report, and the rest goes on.

    Raises:
        StoreError: the database cannot be used at all.
    """
    report = RunReport(link_seconds=workspace.settings.checks.link_seconds)
    repair(workspace.output)
    report.collected = collect(workspace, now=now, on_progress=on_progress)
    _tell_feeds(workspace, report)
    _tell_missing(workspace, report)
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
        held = why_held(workspace, tx, newsletter)
        unfinished = draft_rows.load(tx, newsletter.id, [Status.SENDING])
    if not held:
        for draft in unfinished:
            folder = finish(workspace, newsletter, draft, now=now)
            report.published.append(Published(draft, folder, "finished after it was interrupted"))
        for record, outcome in draft_due(workspace, newsletter, now=now):
            _tell_draft(newsletter, record.outcome, record.reason, outcome, report)
        for change in follow_sources(workspace, newsletter, now=now):
            report.notes.append(change_in_words(workspace, newsletter, change))
        if newsletter.approval is ApprovalRule.NONE:
            _approve_anew(workspace, newsletter, now)
        report.published += publish_due(workspace, newsletter, now=now)
        _find_out_links(workspace, newsletter, report, now)
        _refresh(workspace, newsletter, now)
    report.needs += newsletter_needs(workspace, newsletter, now=now)


def _find_out_links(workspace: Workspace, newsletter: Newsletter, report: RunReport, now: datetime) -> None:
    """Ask for the links of what waits for a person; all newsletters share the time that there is for it."""
    started = monotonic()
    find_out_links(workspace, newsletter, now=now, seconds=report.link_seconds)
    report.link_seconds -= monotonic() - started


def _tell_feeds(workspace: Workspace, report: RunReport) -> None:
    failing_after = workspace.settings.collect.failing_after
    report.needs += feed_needs(workspace)
    report.notes += [
        one.error for one in report.collected.feeds if one.error and one.failures < failing_after
    ]
    report.notes += [f"{one.name}: {note}" for one in report.collected.feeds for note in one.notes]


def _tell_missing(workspace: Workspace, report: RunReport) -> None:
    try:
        report.needs += missing_needs(workspace)
    except OutputError:
        return  # the witness cannot be read: each newsletter says so


def _tell_draft(
    newsletter: Newsletter, outcome: str, reason: str, drafted: DraftOutcome, report: RunReport
) -> None:
    if drafted.draft is not None:
        report.drafted.append((drafted.draft, reason))
        if drafted.draft.note:
            report.notes.append(f"{newsletter.name}: {drafted.draft.note}")
    if drafted.draft is None and outcome in {
        EMPTY,
        schedule.SlotOutcome.SKIPPED,
        schedule.SlotOutcome.FOLDED,
    }:
        report.notes.append(f"{newsletter.name}: {'not drafted: ' if outcome == EMPTY else ''}{reason}")


def _approve_anew(workspace: Workspace, newsletter: Newsletter, now: datetime) -> None:
    """Approve what was edited since, where the newsletter asks for no person, before its slot is judged."""
    with workspace.store.reading() as tx:
        waiting = draft_rows.load(tx, newsletter.id, [Status.DRAFT])
    for draft in waiting:
        rendered = render(workspace, draft.issue, newsletter)
        same = rendered.content_hash == draft.content_hash
        if needs_approval(draft) and same and not blocking(rendered.findings):
            approve_unattended(workspace, newsletter, draft, rendered, now)


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
                    current = rehashed(tx, draft, rendered.content_hash, by="run", now=now)
            if newsletter.approval is ApprovalRule.NONE and not blocking(rendered.findings):
                current = approve_unattended(workspace, newsletter, current, rendered, now)
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
