"""`entries`: what was read, for people and for other tools."""

from __future__ import annotations

from dataclasses import asdict

import click

from pipeline.cli.common import Session, console, json_option, print_json
from pipeline.workflow.listing import listed_entries, listed_feeds


@click.command("entries")
@click.argument("feeds", nargs=-1)
@json_option
@click.pass_obj
def entries_command(session: Session, feeds: tuple[str, ...], as_json: bool) -> None:
    """List every entry that was read, or only those of FEEDS by their ids.

    With --json: the feeds with their state, and each entry with its cleaned html and the id of its story.
    """
    with session.reading() as (workspace, _):
        if as_json:
            print_json(
                {
                    "feeds": [asdict(feed) for feed in listed_feeds(workspace, feeds)],
                    "entries": [asdict(entry) for entry in listed_entries(workspace, feeds)],
                }
            )
            return
        for entry in listed_entries(workspace, feeds):
            day = (entry.published or entry.first_seen)[:10]
            console().print(f"{day}  {entry.story}  {entry.feed}  {entry.title}")


COMMANDS = (entries_command,)
