"""`backtest`: what issues the stored entries would have made, by these settings or by others."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click
from rich.console import Console

from pipeline.cli.common import Session, console, json_option, newsletter_option, print_json
from pipeline.cli.plain import plain
from pipeline.cli.printing import readable
from pipeline.cli.reading import progress_bar
from pipeline.deliver.channels.files import write_file
from pipeline.model.replay import ChangeKind, IssueChanges, Replay, ReplayedIssue
from pipeline.text.dates import ap_date, days_left_words
from pipeline.workflow.backtesting import Backtest, backtest

_CALLS = 3  # named for each issue; the page and --json have them all
_MARKS = {ChangeKind.ADDED: "+", ChangeKind.DROPPED: "-"}
_DAY = click.DateTime(formats=["%Y-%m-%d"])


@click.command("backtest")
@click.option("--from", "first", metavar="DATE", type=_DAY, required=True, help="The first day, 2025-01-01.")
@click.option("--to", "last", metavar="DATE", type=_DAY, required=True, help="The last day.")
@click.option(
    "--against",
    metavar="OTHER",
    type=click.Path(path_type=Path),
    help="Other settings to compare with: a changed copy of config.toml, or its folder.",
)
@newsletter_option
@click.option(
    "--html", "page", metavar="FILE", type=click.Path(path_type=Path), help="Write a page to look at, too."
)
@json_option
@click.pass_obj
def backtest_command(
    session: Session,
    first: datetime,
    last: datetime,
    against: Path | None,
    newsletter: str | None,
    page: Path | None,
    as_json: bool,
) -> None:
    """Replay the stored entries through the present rules, issue by issue, and change nothing.

    With --against it tells what other settings would change, and why.
    """
    with session.reading() as (workspace, _):
        chosen = workspace.newsletter(newsletter)
        days = first.date(), last.date()
        with progress_bar("Reading entries") as tell:
            done = backtest(workspace, chosen, first=days[0], last=days[1], against=against, on_progress=tell)
        if page:
            from pipeline.render.backtest import render_backtest  # noqa: PLC0415 - only where a page is wanted

            text = render_backtest(chosen, done.ours, done.other, done.changes, workspace.templates)
            write_file(page.absolute(), text.encode())
    if as_json:
        data = {"backtest": done.ours, "against": done.other, "changes": done.changes}
        print_json({name: plain(value) for name, value in data.items()})
        return
    out = console()
    _print(out, done)
    if page:
        out.print(f"To look at: {readable(page)}")


def _print(out: Console, done: Backtest) -> None:
    ours = done.ours
    went_out = sum(not issue.skipped for issue in ours.issues)
    out.print(f"{ours.name}, {ours.first} to {ours.last}, by the rules of {ours.settings}", style="bold")
    out.print(
        f"{_count(ours.entries, 'entry', 'entries')}; {_count(went_out, 'issue')} with "
        f"{_count(ours.shown(), 'item')}; {len(ours.never)} never shown"
    )
    for why, count in ours.outside:
        out.print(f"{_count(count, 'entry', 'entries')} had no part in it: {why}", style="dim")
    changes = {one.slot: one for one in done.changes}
    for issue in ours.issues:
        out.print()
        _print_issue(out, issue, ours)
        if issue.slot in changes and done.other:
            _print_changes(out, changes.pop(issue.slot), done.other.settings)
    for left in changes.values():
        out.print()
        out.print(left.slot, style="bold")
        _print_changes(out, left, done.other.settings if done.other else "")
    if done.other:
        out.print()
        out.print(_verdict(done, done.other))


def _print_issue(out: Console, issue: ReplayedIssue, ours: Replay) -> None:
    out.print(f"{issue.local:%a %Y-%m-%d %H:%M}  {_sections(issue, ours)}", style="bold")
    if issue.clock:
        out.print(f"  Clock: {issue.clock}")
    if calls := issue.calls():
        named = [
            f"{one.title} (by {ap_date(one.deadline.day, today=issue.day)}, "
            f"{days_left_words(one.deadline.day, issue.day)})"
            for one in calls[:_CALLS]
            if one.deadline
        ]
        more = f"; {len(calls) - _CALLS} more" if len(calls) > _CALLS else ""
        out.print(f"  Deadlines: {'; '.join(named)}{more}")
    for gist, count in issue.reasons:
        new = sum(kept.gist == gist for kept in issue.held)
        out.print(f"  Held {count}{f' ({new} new)' if new else ''}: {gist}", style="" if new else "dim")


def _sections(issue: ReplayedIssue, ours: Replay) -> str:
    if issue.skipped:
        return f"no issue: {issue.skipped}"
    counts = ((title, len(issue.in_section(section))) for section, title in ours.sections)
    return f"{_count(len(issue.placed), 'item')}: " + ", ".join(f"{title} {n}" for title, n in counts if n)


def _print_changes(out: Console, changes: IssueChanges, other: str) -> None:
    out.print(f"  With {other}:{f' {changes.note}' if changes.note else ''}")
    for one in changes.items:
        where = " → ".join(filter(None, (one.before, one.after)))
        mark = _MARKS.get(one.kind, "~")
        out.print(f"    {mark} {one.title} ({where}): {one.reason}")


def _verdict(done: Backtest, other: Replay) -> str:
    if not done.changes:
        return f"With {other.settings} instead, nothing would change"
    ours = {placed.item for issue in done.ours.issues for placed in issue.placed}
    theirs = {placed.item for issue in other.issues for placed in issue.placed}
    return (
        f"With {other.settings} instead, {_count(len(done.changes), 'issue')} would differ: readers "
        f"would gain {_count(len(theirs - ours), 'item')} and lose {len(ours - theirs)}; the others only move"
    )


def _count(number: int, unit: str, units: str = "") -> str:
    return f"{number} {unit}" if number == 1 else f"{number} {units or unit + 's'}"


COMMANDS = (backtest_command,)
