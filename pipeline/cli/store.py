"""`store`: carrying the database elsewhere, keeping copies of it, and forgetting what is old."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path

import click

from pipeline.cli.common import Session, console, json_option, print_json
from pipeline.errors import UsageError
from pipeline.store import backup, copying, open_store
from pipeline.workflow.retention import retain


@click.group("store")
def store_group() -> None:
    """Copy the database, back it up, and forget what is old."""


@store_group.command("copy")
@click.argument("source")
@click.argument("target")
@json_option
@click.pass_obj
def copy_command(session: Session, source: str, target: str, as_json: bool) -> None:
    """Carry everything from one database to another that is empty, and compare them row by row.

    SOURCE and TARGET are files below the folder, or addresses such as postgresql://user@host/name. A password
    belongs into ~/.pgpass or PGPASSWORD, not here. Nothing else may work in the folder meanwhile.
    """
    if source == target:
        raise UsageError("both are the same database", where=source, todo="Name another one to copy to")
    with session.writing() as (workspace, _):
        if "://" not in source and not (workspace.root / source).is_file():
            raise UsageError("there is no such database", where=source, todo="Name one that is there")
        old, new = open_store(workspace.root, source), open_store(workspace.root, target)
        try:
            copied = copying.copy(old, new, _progress)
        finally:
            old.close()
            new.close()
    rows = sum(one.rows for one in copied)
    if as_json:
        print_json([{"table": one.table, "rows": one.rows, "digest": one.digest} for one in copied])
    else:
        out = console()
        out.print(f"{rows:,} rows in {len(copied)} tables were copied, and are the same there")
        out.print("Set DATABASE_URL, or `database` in config.toml, then `pipeline mailing take-over`")


def _progress(table: str, done: int, total: int) -> None:
    if sys.stderr.isatty():
        click.echo(f"\r{table}: {done:,} of {total:,}" + ("\n" if done == total else ""), nl=False, err=True)


@store_group.command("backup")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option(
    "--keep",
    metavar="NUMBER",
    type=click.IntRange(min=1),
    default=None,
    help="How many copies stay. Default: `backups` under [retention].",
)
@click.option("--once", is_flag=True, help="Write FILE itself, without a time in its name; delete nothing.")
@click.pass_obj
def backup_command(session: Session, file: Path, keep: int | None, once: bool) -> None:
    """Write a whole copy of an SQLite database while others work, and delete the oldest copies.

    The time stands in its name: var/backups/news.sqlite becomes var/backups/news-20261124T020000Z.sqlite.
    """
    with session.reading() as (workspace, now):
        many = 0 if once else keep or workspace.settings.retention.backups or 1
        place = workspace.root / file
        console().print(f"Written: {backup.backup(workspace.store, place, keep=many, now=now)}")


@store_group.command("tidy")
@json_option
@click.pass_obj
def tidy_command(session: Session, as_json: bool) -> None:
    """Forget what [retention] says need not be known any more; `run` does so once a day. The numbers stay."""
    with session.writing() as (workspace, now):
        done = retain(workspace, now=now)
    if as_json:
        print_json(asdict(done))
    else:
        console().print(
            f"Emptied: {done.recipients:,} rows of mailings. Deleted: {done.bounces:,} reports of mail that "
            f"came back, {done.unconfirmed:,} subscriptions that nobody confirmed"
        )


COMMANDS = (store_group,)
