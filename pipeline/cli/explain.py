"""`explain`: everything that was decided about one item, and why."""

from __future__ import annotations

import textwrap
from datetime import datetime, tzinfo

import click
from rich.console import Console

from pipeline.cli.common import Session, console, json_option, newsletter_option, print_json
from pipeline.cli.plain import plain
from pipeline.curate.explanation import Account
from pipeline.model.items import Deadline
from pipeline.model.selection import Wish
from pipeline.workflow.explaining import Explained, InIssue, Standing, explain

WIDTH = 96
_LABEL = 12  # columns of the words on the left
_UNLIKE = 3  # entries named that are like it and yet another item
_VERDICTS = {
    "same": "would be one with it by the present rules",
    "possible": "may be the same",
    "different": "is another",
}


@click.command("explain")
@click.argument("item", nargs=-1, required=True)
@newsletter_option
@json_option
@click.pass_obj
def explain_command(session: Session, item: tuple[str, ...], newsletter: str | None, as_json: bool) -> None:
    """Say everything that was decided about ITEM, and why, and change nothing.

    ITEM is an id or the beginning of one, an address, or words of the title.
    """
    with session.reading() as (workspace, now):
        explained = explain(workspace, " ".join(item), only=newsletter, now=now)
        zone = workspace.newsletter(newsletter or workspace.settings.newsletter[0].id).timezone
    if as_json:
        print_json(plain(explained))
    else:
        _print(console(), explained, zone)


def _print(out: Console, explained: Explained, zone: tzinfo) -> None:
    account = explained.account
    item = account.item
    kind = f"{item.kind.value} ({item.subtype})" if item.subtype else item.kind.value
    out.print(f"{item.id}  {item.title}", style="bold")
    if item.link:
        out.print(item.link, style="dim")
    for entry in account.entries:
        what = "Merged" if entry.merged else "From"
        when = f"dated {_time(entry.published, zone)}, " if entry.published else "without a date, "
        seen = f"{when}first seen {_time(entry.first_seen, zone)}"
        seen += " at the first reading of its feed" if entry.backlog else ""
        _say(out, what, f"{entry.feed_name or entry.feed} ({entry.feed}): {seen}")
        if entry.merged:
            _say(out, "", f"“{entry.title}” belongs to it: {entry.merged}")
        if entry.waits:
            _say(out, "", f"held for a person: {entry.waits}")
    if len(account.entries) == 1:
        _say(out, "Merged", "with nothing")
    _print_neighbours(out, account)
    _say(out, "Kind", f"{kind}: {item.kind_reason}")
    _print_deadline(out, account)
    if item.starts:
        _say(out, "Begins", _time(item.starts, zone))
    _say(out, "Blurb", f"“{item.blurb}”" if item.blurb else "none: its entries hold no sentence")
    if account.blurb_from:
        _say(out, "", f"from {account.blurb_from}")
    for standing in explained.standings:
        out.print()
        _print_standing(out, standing)


def _print_neighbours(out: Console, account: Account) -> None:
    unlike = 0
    for one in account.neighbours:
        unlike += one.verdict == "different"
        if unlike <= _UNLIKE:
            _say(out, "", f"{one.item} “{one.title}” ({one.feed}) {_VERDICTS[one.verdict]}: {one.reason}")


def _print_deadline(out: Console, account: Account) -> None:
    item = account.item
    if item.deadline:
        _say(out, "Deadline", _deadline(item.deadline))
        if item.deadline.quote:
            _say(out, "", f"“{item.deadline.quote}”")
        _say(out, "", item.deadline.reason)
    else:
        _say(out, "Deadline", item.doubt or "none")
    for entry in account.entries:
        for one in entry.dates:
            if not one.taken and item.deadline and one.day == item.deadline.day:
                continue  # the same day again
            where = f"{one.source} of {entry.feed_name or entry.feed}, characters {one.start} to {one.end}"
            if not one.taken:
                _say(out, "", f"not {one.day} (“{one.words}”): {one.why}")
            elif not item.deadline:
                _say(out, "", f"not {one.day} (“{one.words}”): a {item.kind.value} shows none")
            elif entry.entry == account.deadline_from:
                _say(out, "", f"read in the {where}")
            else:
                _say(
                    out,
                    "",
                    f"not {one.day} (“{one.words}”): a newer entry tells the deadline",
                )


def _deadline(deadline: Deadline) -> str:
    return " ".join(part for part in (deadline.day.isoformat(), deadline.time, deadline.zone) if part)


def _print_standing(out: Console, standing: Standing) -> None:
    out.print(f"{standing.name} ({standing.newsletter})", style="bold")
    if not standing.taken:
        _say(out, "Not in it", "its feeds are switched off, or this newsletter does not take them")
    for issue in standing.issues:
        _print_issue(out, issue)
    if standing.published:
        _say(out, "", "it has been published, so it never comes again")
    elif standing.reserved:
        _say(out, "", "an approved issue has it, so no other takes it meanwhile")
    if standing.preference:
        one = standing.preference
        done = "pinned" if one.wish is Wish.PIN else "banned"
        _say(out, "Wish", f"{done} by {one.by}{f': {one.reason}' if one.reason else ''}")
    if standing.prospect:
        what = f"in “{standing.prospect.section}”" if standing.prospect.section else "held"
        _say(out, f"{standing.prospect.slot[:10]}", f"would be {what}: {standing.prospect.why}")
    _say(out, "Sections", ", ".join(standing.fits) or "none takes it")
    points = ", ".join(f"{points:.2f} for {what}" for what, points in standing.points if points)
    _say(out, "Points", f"{sum(points for _, points in standing.points):.2f}: {points}")


def _print_issue(out: Console, issue: InIssue) -> None:
    where = f"in “{issue.section}”" if issue.section else "held"
    if issue.held_by not in {"", "rule"}:
        where = f"held by {issue.held_by}"
    _say(out, issue.date, f"{issue.status}, {where}: {issue.why}")
    for field, value in issue.edits:
        _say(out, "", f"a person set {field}: {value}")


def _say(out: Console, label: str, text: str) -> None:
    """A label and its text, folded beside it."""
    indent = " " * _LABEL
    lines = textwrap.wrap(text, WIDTH - _LABEL, break_long_words=False, break_on_hyphens=False) or [""]
    out.print(f"{label:<{_LABEL}}{lines[0]}")
    for line in lines[1:]:
        out.print(f"{indent}{line}")


def _time(moment: datetime, zone: tzinfo) -> str:
    return f"{moment.astimezone(zone):%Y-%m-%d %H:%M}"


COMMANDS = (explain_command,)
