"""`audience`: who gets the newsletter, and who is to get nothing."""

from __future__ import annotations

import csv
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from pipeline.audience.lists import BadLine, guarded
from pipeline.cli.common import Session, by_option, console, json_option, print_json
from pipeline.cli.reading import progress_bar
from pipeline.deliver.channels.files import explained
from pipeline.errors import UsageError
from pipeline.model.audience import SubscriptionStatus
from pipeline.workflow import audience, importing
from pipeline.workflow.audience import Known
from pipeline.workflow.importing import Imported

_TOLD = 10  # rows that are told of on the screen


@click.group("audience")
def audience_group() -> None:
    """Who gets the newsletter: lists, and the people on them."""


@audience_group.command("lists")
@json_option
@click.pass_obj
def lists_command(session: Session, as_json: bool) -> None:
    """Tell how many stand on each list, and how many addresses get nothing."""
    with session.reading() as (workspace, _):
        found, barred = audience.lists(workspace)
    if as_json:
        counted = [
            {
                "list": one.id,
                "newsletters": one.newsletters,
                "counts": {status.value: one.counts.get(status, 0) for status in SubscriptionStatus},
            }
            for one in found
        ]
        print_json({"lists": counted, "suppressed": {why.value: many for why, many in barred.items()}})
        return
    for one in found:
        numbers = ", ".join(f"{many} {status.value}" for status, many in one.counts.items()) or "nobody yet"
        goes = f" (gets {', '.join(one.newsletters)})" if one.newsletters else ""
        console().print(f"{one.id}{goes}: {numbers}")
    if barred:
        numbers = ", ".join(f"{many} {why.value}" for why, many in barred.items())
        console().print(f"Addresses that get nothing: {numbers}")


@audience_group.command("import")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--list", "list_id", metavar="ID", default=None, help="Which list. Default: the newsletter's.")
@click.option("--why", metavar="TEXT", required=True, help="Why these people are on it; kept for each.")
@click.option("--column", metavar="HEADING", default="", help="Which column has the addresses.")
@click.option("--dry-run", is_flag=True, help="Only tell what would be done.")
@click.option(
    "--report",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False),
    default=None,
    help="Write every row that was not taken, with its line and why, into this file.",
)
@by_option
@json_option
@click.pass_obj
def import_command(  # noqa: PLR0913, PLR0917 - click hands over each by name
    session: Session,
    file: Path,
    list_id: str | None,
    why: str,
    column: str,
    dry_run: bool,
    report: Path | None,
    by: str,
    as_json: bool,
) -> None:
    """Bring the people in a CSV FILE in; all of it or nothing. Who left is never put back."""
    with session.reading() as (workspace, now), progress_bar("Reading") as progress:
        what = importing.Incoming(file, audience.checked_list(workspace, list_id), why, by, column, dry_run)
        done = importing.import_list(workspace, what, now=now, progress=progress)
    if report is not None:
        _write_report(report, done.lines)
    if as_json:
        print_json(_imported(done))
    else:
        _tell(done, report)


def _tell(done: Imported, report: Path | None) -> None:
    say = console().print
    say(f"Read as {done.encoding}; fields: {', '.join(done.fields) or 'none'}")
    would = "Would add" if done.dry else "Added"
    say(
        f"{would} {done.added} of {done.rows} to {done.list_id}; {done.known} were there before or came twice"
    )
    for many, words in (
        (done.left, "taken out, since the file says that they left or cannot be reached"),
        (done.stay, "have left or could not be reached here, and stay so"),
        (done.barred, "get nothing and were not brought in"),
        (done.refused, "rows name nobody"),
    ):
        if many:
            say(f"{many} {words}")
    for bad in done.lines[:_TOLD]:
        say(f"  line {bad.line}: {bad.text!r}: {bad.reason}")
    if len(done.lines) > _TOLD:
        where = report or "--report FILE, or --json, tells all"
        say(f"  and {len(done.lines) - _TOLD} more: {where}")


def _imported(done: Imported) -> dict[str, object]:
    return {
        "list": done.list_id,
        "dry_run": done.dry,
        "encoding": done.encoding,
        "separator": done.separator,
        "fields": done.fields,
        "rows": done.rows,
        "added": done.added,
        "left": done.left,
        "known": done.known,
        "stay": done.stay,
        "suppressed": done.barred,
        "refused": done.refused,
        "lines": [{"line": bad.line, "address": bad.text, "reason": bad.reason} for bad in done.lines],
    }


def _write_report(path: Path, lines: Sequence[BadLine]) -> None:
    with explained(path), path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        writer.writerow(("line", "address", "reason"))
        writer.writerows((str(bad.line), guarded(bad.text), guarded(bad.reason)) for bad in lines)


@audience_group.command("export")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True))
@click.option("--list", "list_id", metavar="ID", default=None, help="Which list. Default: the newsletter's.")
@click.option(
    "--status",
    type=click.Choice([status.value for status in SubscriptionStatus]),
    default=None,
    help="Only those of this status.",
)
@click.pass_obj
def export_command(session: Session, file: Path, list_id: str | None, status: str | None) -> None:
    """Write a list into a CSV FILE (- for standard output) that can be imported again."""
    only = SubscriptionStatus(status) if status else None
    with session.reading() as (workspace, _):
        name = audience.checked_list(workspace, list_id)
        if str(file) == "-":
            importing.write_list(workspace, name, sys.stdout, only=only)
            return
        many = importing.export_list(workspace, name, file, only=only)
    console().print(f"{many} people of {name} written to {file}; others on this machine cannot read it")


@audience_group.command("show")
@click.argument("address")
@json_option
@click.pass_obj
def show_command(session: Session, address: str, as_json: bool) -> None:
    """Tell all that is known of ADDRESS: its lists, how it came there, and what was sent."""
    with session.reading() as (workspace, _):
        known = audience.show(workspace, address)
    if as_json:
        print_json(_known(known))
        return
    say = console().print
    say(known.address)
    if known.suppression:
        one = known.suppression
        say(f"Gets nothing: {one.why.value}, by {one.by}, {one.at:%Y-%m-%d %H:%M} UTC {one.detail}".rstrip())
    if known.subscriber is None:
        say("Nobody of that address is known")
        return
    for name, value in known.subscriber.fields:
        say(f"{name}: {value}")
    for place in known.subscriptions:
        wants = f"; wants {', '.join(place.wants)} alone" if place.wants else ""
        say(f"{place.list}: {place.status.value} since {place.since:%Y-%m-%d}{wants}; {place.source}")
    for line in known.history:
        say(f"  {line.at:%Y-%m-%d %H:%M} UTC  {line.list}  {line.status.value}  by {line.by}: {line.why}")
    for outcome, at in known.mails:
        said = f"  {outcome.code} {outcome.said}".rstrip()
        say(f"  {at:%Y-%m-%d %H:%M} UTC  draft {outcome.copy.draft}  {outcome.status.value}{said}")


def _known(known: Known) -> dict[str, object]:
    who, barred = known.subscriber, known.suppression
    return {
        "address": known.address,
        "id": who.id if who else None,
        "fields": dict(who.fields) if who else {},
        "subscriptions": [
            {
                "list": one.list,
                "status": one.status.value,
                "since": one.since.isoformat(),
                "source": one.source,
                "wants": one.wants,
            }
            for one in known.subscriptions
        ],
        "history": [
            {
                "at": one.at.isoformat(),
                "list": one.list,
                "status": one.status.value,
                "by": one.by,
                "why": one.why,
            }
            for one in known.history
        ],
        "mails": [
            {
                "at": at.isoformat(),
                "draft": one.copy.draft,
                "status": one.status.value,
                "code": one.code,
                "said": one.said,
            }
            for one, at in known.mails
        ],
        "suppressed": (
            {"why": barred.why.value, "detail": barred.detail, "by": barred.by, "at": barred.at.isoformat()}
            if barred
            else None
        ),
    }


@audience_group.command("forget")
@click.argument("address")
@click.option("--yes", is_flag=True, help="Do not ask.")
@by_option
@click.pass_obj
def forget_command(session: Session, address: str, yes: bool, by: str) -> None:
    """Delete everything about ADDRESS; a hash is kept, so that no import brings it back."""
    with session.reading() as (workspace, now):
        checked = audience.address_of(address)
        if not yes and not click.confirm(
            f"Delete everything about {checked}? This cannot be undone", err=True
        ):
            raise UsageError("nothing was deleted")
        known = audience.forget(workspace, checked, by=by, now=now)
    console().print("Deleted" if known else "Nothing was known of it; it will not be brought in either")


@audience_group.command("suppress")
@click.argument("address")
@click.option("--why", metavar="TEXT", required=True, help="For the record.")
@by_option
@click.pass_obj
def suppress_command(session: Session, address: str, why: str, by: str) -> None:
    """Send nothing more to ADDRESS, whatever list it stands on."""
    with session.reading() as (workspace, now):
        done = audience.suppress(workspace, address, detail=why, by=by, now=now)
    console().print(f"{address} gets nothing any more" if done else f"{address} gets nothing already")


@audience_group.command("release")
@click.argument("address")
@click.option("--why", metavar="TEXT", required=True, help="For the record.")
@by_option
@click.pass_obj
def release_command(session: Session, address: str, why: str, by: str) -> None:
    """Let ADDRESS have mail again, where it was suppressed or could not be reached."""
    with session.reading() as (workspace, now):
        audience.release(workspace, address, why=why, by=by, now=now)
    console().print(f"{address} may have mail again; `pipeline audience show` tells on which lists it stands")


COMMANDS = (audience_group,)
