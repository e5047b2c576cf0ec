"""`pipeline feeds`: list, add, check, import, export."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from pipeline.cli.common import Session, console, json_option, print_json
from pipeline.deliver.channels.files import write_file
from pipeline.errors import OutputError, UsageError
from pipeline.workflow.feed_lists import OWN_LIST, add_feed, check_feeds, export_opml, import_opml
from pipeline.workflow.looking import feed_health


@click.group("feeds")
def feeds_group() -> None:
    """List, add, check, import and export feeds."""


@feeds_group.command("list")
@json_option
@click.pass_obj
def list_command(session: Session, as_json: bool) -> None:
    """List every feed, and how it is doing."""
    with session.reading() as (workspace, _):
        health = feed_health(workspace)
        feeds = workspace.settings.feed
    if as_json:
        print_json(
            [
                {
                    "id": feed.id,
                    "name": feed.name,
                    "address": feed.url or feed.path,
                    "category": feed.category,
                    "enabled": feed.enabled,
                    "entries": known.entries if (known := health.get(feed.id)) else 0,
                    "last_success": known.last_success.isoformat() if known and known.last_success else None,
                    "failures": known.failures if known else 0,
                    "error": known.error if known else "",
                }
                for feed in feeds
            ]
        )
        return
    width = max((len(feed.id) for feed in feeds), default=0)
    for feed in feeds:
        known = health.get(feed.id)
        if not feed.enabled:
            state = "off"
        elif known is None:
            state = "not read yet"
        elif known.error:
            state = f"failed {known.failures} times: {known.error}"
        else:
            when = f"{known.last_success:%Y-%m-%d %H:%M} UTC" if known.last_success else "never"
            state = f"{known.entries} entries, read {when}"
        console().print(f"{feed.id:<{width}}  {feed.name}  ({state})")


@feeds_group.command("add")
@click.argument("address")
@click.option("--name", default="", help="How to credit it. Default: its own title.")
@click.option("--category", default="", help="A name that sections can ask for.")
@click.pass_obj
def add_command(session: Session, address: str, name: str, category: str) -> None:
    """Add the feed at ADDRESS, or the one that the page there names."""
    with session.writing() as (workspace, _):
        feed = add_feed(workspace.settings, address, name=name, category=category)
    console().print(f"Added {feed.name} ({feed.id}), {feed.url}, to {OWN_LIST}")


@feeds_group.command("check")
@click.argument("feeds", nargs=-1)
@json_option
@click.pass_obj
def check_command(session: Session, feeds: tuple[str, ...], as_json: bool) -> int:
    """Read every enabled feed, or FEEDS by their ids, and tell what each gave. Nothing is stored."""
    settings = session.settings()
    checked = check_feeds(settings, feeds, now=session.now(settings))
    if as_json:
        print_json(
            [
                {
                    "id": one.feed.id,
                    "form": one.form,
                    "entries": one.entries,
                    "newest": one.newest,
                    "notes": list(one.notes),
                    "error": one.error,
                }
                for one in checked
            ]
        )
    else:
        width = max((len(one.feed.id) for one in checked), default=0)
        for one in checked:
            said = one.error or f"{one.form}, {one.entries} entries; newest: {one.newest}"
            console().print(f"{one.feed.id:<{width}}  {said}")
            for note in one.notes:
                console().print(f"{'':<{width}}  note: {note}")
    return 1 if any(one.error for one in checked) else 0


@feeds_group.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def import_command(session: Session, file: Path) -> None:
    """Add the feeds of an OPML FILE; those known already stay as they are."""
    try:
        data = file.read_bytes()
    except OSError as error:
        raise UsageError(f"it cannot be read ({error.strerror})", where=str(file)) from error
    with session.writing() as (workspace, _):
        added, double = import_opml(workspace.settings, data)
    console().print(f"Added {len(added)} feeds to {OWN_LIST}; {double} were there already")


@feeds_group.command("export")
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--private", is_flag=True, help="With addresses that hold a password.")
@click.pass_obj
def export_command(session: Session, file: Path | None, private: bool) -> None:
    """Write the list as OPML to FILE, or to standard output."""
    data = export_opml(session.settings(), private=private)
    if file is None:
        sys.stdout.buffer.write(data)
        return
    if file.is_dir():
        raise OutputError("this is a folder", where=str(file), todo="Name a file")
    write_file(file, data)


COMMANDS = (feeds_group,)
