"""`health`: whether everything goes on by itself, for a monitor."""

from __future__ import annotations

from datetime import timedelta

import click

from pipeline.cli.common import Session, console, json_option, print_json
from pipeline.errors import StoreError
from pipeline.workflow.health import LATE, Finding, Wrong, look


@click.command("health")
@click.option(
    "--within",
    metavar="MINUTES",
    type=click.IntRange(min=1),
    default=LATE // timedelta(minutes=1),
    show_default=True,
    help="How long ago the last run may have ended.",
)
@json_option
@click.pass_obj
def health_command(session: Session, within: int, as_json: bool) -> int:
    """Say whether runs come, mail goes, nothing is in doubt and there is room; 1 if not. Takes a moment."""
    try:
        with session.reading() as (workspace, now):
            found = look(workspace, now=now, late=timedelta(minutes=within))
    except StoreError as error:
        found = [Finding(Wrong.DATABASE, str(error))]
    if as_json:
        wrong = [{"what": one.what.value, "words": one.words} for one in found]
        print_json({"ok": not found, "wrong": wrong})
    else:
        for one in found:
            click.echo(f"pipeline: {one.words}", err=True)
        if not found:
            console().print("All is well")
    return 1 if found else 0


COMMANDS = (health_command,)
