"""The main job: what cron calls and the worker wakes for. Calling it again changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from time import monotonic

from pipeline import schedule
from pipeline.deliver.channels.files import repair
from pipeline.errors import OutputError, PipelineError, StoreError
from pipeline.model.issues import Draft, Status
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.posts import Network, PostPart
from pipeline.model.settings import ApprovalRule, Newsletter
from pipeline.review.checks import blocking
from pipeline.store import drafts as draft_rows
from pipeline.store import posts as post_rows
from pipeline.store import rounds
from pipeline.workflow.collecting import Collected, Progress, collect
from pipeline.workflow.drafting import EMPTY, DraftOutcome, draft_due
from pipeline.workflow.facts import find_out_links
from pipeline.workflow.following import change_in_words, follow_sources
from pipeline.workflow.needs import feed_needs, newsletter_needs
from pipeline.workflow.outgoing import new_times
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
        posted: what is at its network since; the first part of each.
        link_seconds: that are left for asking for links.
    """

    collected: Collected = field(default_factory=Collected)
    drafted: list[tuple[Draft, str]] = field(default_factory=list)
    published: list[Published] = field(default_factory=list)
    posted: list[PostPart] = field(default_factory=list)
    needs: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    link_seconds: float = 0.0


def run(
    workspace: Workspace, *, now: datetime, on_progress: Progress | None = None, posting: bool = True
) -> RunReport:
    """Collect, draft what is due, publish what is approved and due, post, and bring the folders up to date.

    What goes wrong with one feed or one newsletter is put in the report, and the rest goes on.

    Args:
        workspace: the opened folder.
        now: the time to act at.
        on_progress: is told how far the reading of feeds is.
        posting: hand posts over to networks that are switched on.

    Raises:
        StoreError: the database cannot be used at all.
    """
    began = monotonic()
    report = RunReport(link_seconds=workspace.settings.checks.link_seconds)
    repair(workspace.output)
    report.collected = collect(workspace, now=now, on_progress=on_progress)
    _tell_feeds(workspace, report)
    _read_bounces(workspace, report, now)
    _forget(workspace, now)
    _tell_missing(workspace, report)
    clock = partial(_since, now, began)
    for newsletter in workspace.settings.newsletter:
        well = _attempted(partial(_run_newsletter, workspace, newsletter, report, now), newsletter, report)
        # Posts of earlier issues do not wait until this one is well.
        post = _post if posting else _leave_posts
        _attempted(partial(post, workspace, newsletter, report, clock), newsletter, report)
        if well:
            _attempted(partial(_tell_needs, workspace, newsletter, report, now), newsletter, report)
    with workspace.store.writing() as tx:
        rounds.mark(tx, rounds.RUN, at=clock())
    return report


def _read_bounces(workspace: Workspace, report: RunReport, now: datetime) -> None:
    """See what came back, before anybody is mailed again."""
    box = workspace.settings.bounces
    if not (box.maildir or box.mbox or box.imap):
        return
    # Imported here: most runs have no mailbox to read.
    from pipeline.workflow.bouncing import read_bounces  # noqa: PLC0415 - as above

    try:
        report.needs += read_bounces(workspace, now).needs
    except StoreError:
        raise
    except PipelineError as error:
        report.needs.append(f"mail that came back: {error}")


def _forget(workspace: Workspace, now: datetime) -> None:
    """Once a day, where there are readers, forget what is older than it may be."""
    if not workspace.settings.public.address:
        return
    with workspace.store.reading() as tx:
        last = rounds.last(tx, rounds.RUN)
    if last is None or last.date() < now.date():
        # Imported here: most runs come on a day that has had one.
        from pipeline.workflow.retention import retain  # noqa: PLC0415 - as above

        retain(workspace, now=now)


def _attempted(step: Callable[[], None], newsletter: Newsletter, report: RunReport) -> bool:
    """Do something for a newsletter; what goes wrong is told, and the others go on."""
    try:
        step()
    except StoreError:
        raise
    except PipelineError as error:
        report.needs.append(f"{newsletter.name}: {error}")
        return False
    return True


def _since(now: datetime, then: float) -> datetime:
    """What time it is by now, for a run that began at `now`; posting takes time of its own."""
    return now + timedelta(seconds=monotonic() - then)


def _tell_needs(workspace: Workspace, newsletter: Newsletter, report: RunReport, now: datetime) -> None:
    report.needs += newsletter_needs(workspace, newsletter, now=now)


def _run_newsletter(workspace: Workspace, newsletter: Newsletter, report: RunReport, now: datetime) -> None:
    with workspace.store.reading() as tx:
        held = why_held(workspace, tx, newsletter)
        unfinished = draft_rows.load(tx, newsletter.id, [Status.SENDING])
    if not held:
        for draft in unfinished:
            folder = finish(workspace, newsletter, draft, now=now)
            report.published.append(Published(draft, folder, "finished after it was interrupted"))
            report.notes += _left_to_people(workspace, newsletter, draft)
        for record, outcome in draft_due(workspace, newsletter, now=now):
            _tell_draft(newsletter, record.outcome, record.reason, outcome, report)
        for change in follow_sources(workspace, newsletter, now=now):
            report.notes.append(change_in_words(workspace, newsletter, change))
        if newsletter.approval is ApprovalRule.NONE:
            _approve_anew(workspace, newsletter, now)
        for published in publish_due(workspace, newsletter, now=now):
            report.published.append(published)
            report.notes += _left_to_people(workspace, newsletter, published.draft)
        _find_out_links(workspace, newsletter, report, now)
        _refresh(workspace, newsletter, now)
        report.notes += _tell_staff(workspace, newsletter, now)


def _tell_staff(workspace: Workspace, newsletter: Newsletter, now: datetime) -> list[str]:
    if not newsletter.staff.mail:
        return []
    # Imported here: most newsletters are looked at without a mail.
    from pipeline.workflow.telling import tell_staff  # noqa: PLC0415 - as above

    return [f"{newsletter.name}: {fault}" for fault in tell_staff(workspace, newsletter, now=now)]


def _left_to_people(workspace: Workspace, newsletter: Newsletter, draft: Draft) -> list[str]:
    """What is not posted by us of an issue that went out: nothing is, until a network is switched on.

    Where it went out late, with the times that hold now.
    """
    with workspace.store.reading() as tx:
        parts = post_rows.of_draft(tx, draft.id)
    own = [part for part in parts if part.part == 1 and part.status is DeliveryStatus.SKIPPED]
    networks = ", ".join(dict.fromkeys(Network(part.network).label for part in own))
    words = (
        f"{len(own)} posts for {networks} are not posted by us; `pipeline posts` lists them with their times"
    )
    late = new_times(workspace, newsletter, draft)
    return [f"{newsletter.name}: {one}" for one in ((words, *late) if own else ())]


def _post(
    workspace: Workspace, newsletter: Newsletter, report: RunReport, clock: Callable[[], datetime]
) -> None:
    """Post what is due, unless the newsletter is held: its database may be an old copy."""
    with workspace.store.reading() as tx:
        if why_held(workspace, tx, newsletter) or not post_rows.any_under_way(tx, newsletter.id):
            return
    # Imported here: most runs post nothing.
    from pipeline.workflow.posting import post_due  # noqa: PLC0415 - as above

    done = post_due(workspace, newsletter, clock=clock)
    report.posted += done.sent
    report.needs += [f"{newsletter.name}: {need}" for need in done.needs]
    report.notes += [f"{newsletter.name}: {note}" for note in done.notes]


def _leave_posts(
    workspace: Workspace, newsletter: Newsletter, report: RunReport, clock: Callable[[], datetime]
) -> None:
    """Post nothing, and say so if something is due."""
    with workspace.store.reading() as tx:
        waiting = post_rows.load(tx, newsletter.id, post_rows.UNDER_WAY)
    due = sum(part.part == 1 and part.at <= clock() for part in waiting)
    if due:
        report.notes.append(f"{newsletter.name}: {due} posts are due by then; a trial posts nothing")


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
    """The next slot of any newsletter after `now`, or when the next post is to go out."""
    slots = [
        schedule.next_slot([schedule.parse_rule(rule)], newsletter.timezone, now).at
        for newsletter in workspace.settings.newsletter
        for rule in (*newsletter.schedule.draft, *newsletter.schedule.send)
    ]
    with workspace.store.reading() as tx:
        post = post_rows.next_time(tx, now)
    return min([*slots, post] if post else slots)
