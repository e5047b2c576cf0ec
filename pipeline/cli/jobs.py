"""`run`, `worker` and `collect`: what the clock asks for."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import click

from pipeline.cli.common import Session, console, json_option, print_json, read_bytes
from pipeline.cli.printing import feed_lines, print_draft, progress_bar
from pipeline.collect.lists import read_feed_list
from pipeline.errors import LockedError, PipelineError, UsageError
from pipeline.workflow.collecting import Collected, FeedOutcome, collect
from pipeline.workflow.looking import look
from pipeline.workflow.needs import untold
from pipeline.workflow.running import RunReport, next_wake, run
from pipeline.workflow.workspace import Workspace, locked, opened


@click.command("run")
@click.option("--verbose", "-v", is_flag=True, help="Tell what was done, and show the open draft.")
@json_option
@click.pass_obj
def run_command(session: Session, verbose: bool, as_json: bool) -> int:
    """Collect, draft what is due, publish what is approved and due: the line for cron.

    Says nothing unless something needs a person; the same need again only after a day.
    """
    with session.writing(wait=0) as (workspace, now):
        with progress_bar("Reading feeds") as on_progress:
            report = run(workspace, now=now, on_progress=on_progress)
        if as_json:
            print_json(_as_data(report))
        else:
            # Cron writes a mail for every word: the same need is told once a day, the exit code stays.
            needs = untold(workspace, report.needs, now=now)
            _tell(workspace, report, now, needs=report.needs if verbose else needs, verbose=verbose)
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
@click.option("--all", "everything", is_flag=True, help="Every enabled feed, due or not.")
@click.option(
    "--feeds-from",
    "file",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="The feeds of this file instead of ours: OPML, or an address in each line.",
)
@json_option
@click.pass_obj
def collect_command(
    session: Session, feeds: tuple[str, ...], everything: bool, file: Path | None, as_json: bool
) -> int:
    """Read the feeds that are due, or only FEEDS by their ids, due or not, and keep what is new.

    What --feeds-from brings is listed by `pipeline entries`, and never stands in an issue.
    """
    if sum((bool(feeds), everything, file is not None)) > 1:
        raise UsageError("FEEDS, --all and --feeds-from exclude each other", todo="Say one of them")
    listed = read_feed_list(read_bytes(file)) if file else ()
    with session.writing() as (workspace, now), progress_bar("Reading feeds") as on_progress:
        collected = collect(
            workspace, now=now, only=feeds, force=everything, instead=listed, on_progress=on_progress
        )
    if as_json:
        print_json(_collected_data(collected))
    else:
        for line in feed_lines(collected):
            console().print(line)
    return 1 if collected.feeds and all(outcome.error for outcome in collected.feeds) else 0


def _tick(session: Session, now: datetime) -> None:
    settings = session.settings()
    try:
        with locked(Path(settings.root), wait=0), opened(settings) as workspace:
            report = run(workspace, now=now)
            needs = untold(workspace, report.needs, now=now)
    except LockedError:
        return  # cron is at it
    for need in needs:
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


def _tell(
    workspace: Workspace, report: RunReport, now: datetime, *, needs: Sequence[str], verbose: bool
) -> None:
    if verbose:
        out = console()
        for line in feed_lines(report.collected):
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
    for need in needs:
        click.echo(f"pipeline: {need}", err=True)
    sys.stdout.flush()


def _as_data(report: RunReport) -> dict[str, object]:
    return {
        **_collected_data(report.collected),
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


def _collected_data(collected: Collected) -> dict[str, object]:
    return {"feeds": [_feed_data(feed) for feed in collected.feeds], "waiting": collected.waiting}


def _feed_data(outcome: FeedOutcome) -> dict[str, object]:
    return {
        "feed": outcome.feed,
        "name": outcome.name,
        "status": outcome.status.value,
        "new": outcome.new,
        "changed": outcome.changed,
        "held": outcome.held,
        "error": outcome.error,
        "failures": outcome.failures,
        "notes": list(outcome.notes),
    }


COMMANDS = (run_command, worker_command, collect_command)
