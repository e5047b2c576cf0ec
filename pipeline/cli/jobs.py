"""`run`, `worker` and `collect`: what the clock asks for."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import click

from pipeline.cli.common import Session, console, json_option, print_json
from pipeline.cli.printing import feed_lines, print_draft
from pipeline.errors import LockedError, PipelineError
from pipeline.workflow.collecting import FeedOutcome, collect
from pipeline.workflow.looking import look
from pipeline.workflow.running import RunReport, next_wake, run
from pipeline.workflow.workspace import Workspace, locked, opened


@click.command("run")
@click.option("--verbose", "-v", is_flag=True, help="Tell what was done, and show the open draft.")
@json_option
@click.pass_obj
def run_command(session: Session, verbose: bool, as_json: bool) -> int:
    """Collect, draft what is due, publish what is approved and due: the line for cron.

    Says nothing unless something needs a person.
    """
    with session.writing(wait=0) as (workspace, now):
        report = run(workspace, now=now)
        if as_json:
            print_json(_as_data(report))
        else:
            _tell(workspace, report, now, verbose=verbose)
    return 1 if report.needs else 0


@click.command("worker")
@click.option(
    "--every", metavar="MINUTES", type=click.IntRange(1, 1440), default=15, help="Look at least this often."
)
@click.pass_obj
def worker_command(session: Session, every: int) -> None:
    """Do the same as `run` at every slot, until stopped; cron may run beside it."""
    from pipeline.worker import work  # noqa: PLC0415 - only this command needs APScheduler

    session.settings()  # a mistake in the settings should show now, and not at the first slot
    work(
        lambda now: _tick(session, now),
        lambda now: _next_wake(session, now),
        every=timedelta(minutes=every),
        clock=lambda: datetime.now(UTC),  # noqa: TID251 - this is the edge where the clock is read
        log=_log,
    )


@click.command("collect")
@click.argument("feeds", nargs=-1)
@json_option
@click.pass_obj
def collect_command(session: Session, feeds: tuple[str, ...], as_json: bool) -> int:
    """Read the feeds, or only FEEDS by their ids, and keep what is new."""
    with session.writing() as (workspace, now):
        outcomes = collect(workspace, now=now, only=feeds)
    if as_json:
        print_json([_feed_data(outcome) for outcome in outcomes])
    else:
        for line in feed_lines(outcomes):
            console().print(line)
    return 1 if outcomes and all(outcome.error for outcome in outcomes) else 0


def _tick(session: Session, now: datetime) -> None:
    settings = session.settings()
    try:
        with locked(Path(settings.root), wait=0), opened(settings) as workspace:
            report = run(workspace, now=now)
    except LockedError:
        return  # cron is at it
    for need in report.needs:
        _log(need)
    for draft, why in report.drafted:
        _log(f"drafted the issue of {draft.issue.date}: {why}")
    for published in report.published:
        _log(f"published {published.folder}: {published.reason}")


def _next_wake(session: Session, now: datetime) -> datetime:
    with opened(session.settings()) as workspace:
        return next_wake(workspace, now)


def _log(line: str) -> None:
    stamp = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")  # noqa: TID251 - this is the edge where the clock is read
    click.echo(f"{stamp} {line}", err=True)


def _tell(workspace: Workspace, report: RunReport, now: datetime, *, verbose: bool) -> None:
    if verbose:
        out = console()
        for line in feed_lines(report.feeds):
            out.print(line)
        for note in report.notes:
            out.print(f"Note: {note}")
        for published in report.published:
            out.print(f"Published {published.folder}: {published.reason}")
        for newsletter in workspace.settings.newsletter:
            try:
                shown = look(workspace, newsletter, "", any_stage=True)
            except PipelineError as nothing:
                out.print(str(nothing))
                continue
            out.print()
            print_draft(out, shown, now)
    for need in report.needs:
        click.echo(f"pipeline: {need}", err=True)
    sys.stdout.flush()


def _as_data(report: RunReport) -> dict[str, object]:
    return {
        "feeds": [_feed_data(feed) for feed in report.feeds],
        "drafted": [
            {
                "newsletter": draft.issue.newsletter,
                "date": draft.issue.date.isoformat(),
                "content_hash": draft.content_hash,
                "reason": why,
            }
            for draft, why in report.drafted
        ],
        "published": [
            {
                "newsletter": one.draft.issue.newsletter,
                "date": one.draft.issue.date.isoformat(),
                "content_hash": one.draft.content_hash,
                "folder": one.folder,
                "reason": one.reason,
            }
            for one in report.published
        ],
        "needs": report.needs,
        "notes": report.notes,
    }


def _feed_data(outcome: FeedOutcome) -> dict[str, object]:
    return {
        "feed": outcome.feed,
        "name": outcome.name,
        "status": outcome.status.value,
        "new": outcome.new,
        "changed": outcome.changed,
        "error": outcome.error,
        "failures": outcome.failures,
        "notes": list(outcome.notes),
    }


COMMANDS = (run_command, worker_command, collect_command)
