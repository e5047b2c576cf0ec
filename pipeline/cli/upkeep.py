"""`init`, `doctor`, `recover` and `restore`: starting a newsletter, and putting things right."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from shlex import quote

import click

from pipeline.cli.common import Session, by_option, console, json_option, newsletter_option, print_json
from pipeline.cli.printing import readable
from pipeline.errors import UsageError
from pipeline.workflow.doctor import Health, examine
from pipeline.workflow.publishing import restore
from pipeline.workflow.renaming import rename, retire
from pipeline.workflow.starting import start
from pipeline.workflow.witness import recover


@click.command("init")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--name", default="Our Library Weekly", show_default=True, help="The newsletter's name.")
@click.option("--timezone", default="UTC", show_default=True, help="Its time zone, such as America/Chicago.")
def init_command(folder: Path, name: str, timezone: str) -> None:
    """Make a new newsletter in FOLDER, with a small feed to try it."""
    now = datetime.now(UTC)  # noqa: TID251 - this is the edge where the clock is read
    out = console()
    for path in start(folder, name=name, timezone=timezone, now=now):
        out.print(f"Wrote {readable(path)}")
    out.print(f"Now: cd {quote(str(folder))} && pipeline collect && pipeline draft")


@click.command("doctor")
@click.option("--online", is_flag=True, help="Ask every enabled feed too.")
@json_option
@click.pass_obj
def doctor_command(session: Session, online: bool, as_json: bool) -> int:
    """Look over settings, feeds, templates, database, time zone and mail, and say what to mend."""
    with session.reading() as (workspace, now):
        found = list(examine(workspace, now=now, online=online))
    if as_json:
        print_json([{"part": one.part, "health": one.health.value, "words": one.words} for one in found])
    else:
        for one in found:
            style = "bold red" if one.health is Health.MEND else None
            console().print(f"{one.health.value:<8} {one.part}: {one.words}", style=style)
    return 1 if any(one.health is Health.MEND for one in found) else 0


@click.command("recover")
@newsletter_option
@click.option("--forget", is_flag=True, help="Trust the database, and forget what the witness remembers.")
@click.option(
    "--renamed",
    nargs=2,
    metavar="OLD NEW",
    help="A newsletter has a new id: carry over what was published, its slots and its open draft.",
)
@click.option(
    "--retired", metavar="OLD", default=None, help="This newsletter, which left the settings, is no more."
)
@by_option
@click.pass_obj
def recover_command(
    session: Session,
    newsletter: str | None,
    forget: bool,
    renamed: tuple[str, str] | None,
    retired: str | None,
    by: str,
) -> None:
    """Settle it when the database is older than what was published, or does not fit the settings."""
    if sum(map(bool, (forget, renamed, retired))) > 1:
        raise UsageError("--forget, --renamed and --retired settle different things", todo="Say one of them")
    with session.writing() as (workspace, now):
        if renamed:
            said = rename(workspace, renamed[0], workspace.newsletter(renamed[1]), by=by, now=now)
        elif retired:
            said = retire(workspace, retired, by=by, now=now)
        else:
            said = recover(workspace, workspace.newsletter(newsletter), forget=forget, now=now)
    console().print(said)


@click.command("restore")
@newsletter_option
@click.option("--issue", metavar="DATE", default="", help="Which issue, by its date. Default: every one.")
@click.pass_obj
def restore_command(session: Session, newsletter: str | None, issue: str) -> int:
    """Write the folders of sent issues again, byte for byte as they went out. Nothing is sent."""
    with session.writing() as (workspace, _):
        done = restore(workspace, workspace.newsletter(newsletter), issue)
    out = console()
    for one in done:
        words = one.fault or ("written again" if one.written else "there already, as it went out")
        out.print(f"{one.folder}: {words}", style="bold red" if one.fault else None)
    return 1 if any(one.fault for one in done) else 0


COMMANDS = (init_command, doctor_command, recover_command, restore_command)
