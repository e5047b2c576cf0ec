"""`collect`: reading the feeds, and telling what they gave."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import click

from pipeline.cli.common import Session, json_option, print_json, read_bytes
from pipeline.errors import UsageError
from pipeline.model.settings import Feed
from pipeline.store import newsletters as newsletter_rows
from pipeline.workflow.collecting import Collected, FeedOutcome, FeedStatus, Progress, collect
from pipeline.workflow.workspace import Workspace


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
    listed: list[Feed] = []
    if file:
        from pipeline.collect.lists import read_feed_list  # noqa: PLC0415 - rare, and it reads XML

        listed = read_feed_list(read_bytes(file))
    with session.writing() as (workspace, now):
        with progress_bar("Reading feeds") as on_progress:
            collected = collect(
                workspace, now=now, only=feeds, force=everything, instead=listed, on_progress=on_progress
            )
        followed = _followed(workspace, now)
    if as_json:
        print_json(collected_data(collected) | {"drafts": followed})
    else:
        for line in (*feed_lines(collected), *followed):
            click.echo(line)
    return 1 if collected.feeds and all(outcome.error for outcome in collected.feeds) else 0


def _followed(workspace: Workspace, now: datetime) -> list[str]:
    """Bring open drafts up to date with their sources, if there are any; a line for each that changed."""
    with workspace.store.reading() as tx:
        if not any(trace.open for trace in newsletter_rows.traces(tx).values()):
            return []
    # Imported here: most readings of feeds meet no draft, and render nothing.
    from pipeline.workflow.following import follow_everywhere  # noqa: PLC0415 - as above

    return follow_everywhere(workspace, now=now)


def feed_lines(collected: Collected) -> Iterator[str]:
    """One line for every feed that brought something or failed, and one for the rest."""
    quiet = 0
    for outcome in collected.feeds:
        if outcome.status is FeedStatus.FAILED:
            yield f"Failed: {outcome.error}"
        elif outcome.new or outcome.changed:
            changed = f", {outcome.changed} edited" if outcome.changed else ""
            held = f", {outcome.held} of them held for a person" if outcome.held else ""
            yield f"{outcome.name}: {outcome.new} new{held}{changed}"
        else:
            quiet += 1
    if quiet:
        yield f"{quiet} {'feed' if quiet == 1 else 'feeds'} with nothing new"
    if waiting := collected.waiting:
        yield f"{waiting} {'feed is' if waiting == 1 else 'feeds are'} not due yet"


@contextmanager
def progress_bar(what: str) -> Iterator[Progress]:
    """A bar on standard error, when that is a terminal; gives what is to be told how far the work is."""
    if not sys.stderr.isatty():
        yield lambda _done, _total: None
        return
    # Imported here: under cron there is no terminal, and no need of it.
    from rich.console import Console  # noqa: PLC0415 - as above
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn  # noqa: PLC0415 - as above
    from rich.progress import Progress as Bar  # noqa: PLC0415 - as above

    with Bar(
        TextColumn(what),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
    ) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def collected_data(collected: Collected) -> dict[str, object]:
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


COMMANDS = (collect_command,)
