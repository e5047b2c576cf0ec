"""`pipeline feeds`: list, add, check, move, quarantine, import, export."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

import click

from pipeline.cli.common import Session, by_option, console, json_option, print_json, read_bytes
from pipeline.collect.health import is_moved
from pipeline.deliver.channels.files import write_file
from pipeline.errors import OutputError
from pipeline.model.selection import Quarantine
from pipeline.workflow.feed_lists import (
    OWN_LIST,
    add_feed,
    check_feeds,
    export_opml,
    import_opml,
    move_feed,
    moved_feeds,
    settle_held,
)
from pipeline.workflow.looking import FeedStanding, feeds_standing
from pipeline.workflow.quarantining import quarantine, release


@click.group("feeds")
def feeds_group() -> None:
    """List, add, check, move, import and export feeds, and put them in quarantine."""


@feeds_group.command("list")
@json_option
@click.pass_obj
def list_command(session: Session, as_json: bool) -> None:
    """List every feed, and how it is doing."""
    with session.reading() as (workspace, now):
        standing = feeds_standing(workspace, now=now)
    if as_json:
        print_json([_standing_data(one) for one in standing])
        return
    width = max((len(one.feed.id) for one in standing), default=0)
    for one in standing:
        console().print(f"{one.feed.id:<{width}}  {one.feed.name}  ({standing_words(one)})")
        if one.quarantine:
            said = f"In quarantine ({one.quarantine.by}: {one.quarantine.reason})"
            console().print(f"{'':<{width}}  {said}")
        for sentence in one.health if one.feed.enabled else ():
            console().print(f"{'':<{width}}  {sentence}")


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


@feeds_group.command("moved")
@json_option
@click.pass_obj
def moved_command(session: Session, as_json: bool) -> None:
    """List the feeds that have moved for good, and where to."""
    with session.reading() as (workspace, _):
        moved = moved_feeds(workspace)
    if as_json:
        print_json(
            [
                {"id": one.feed.id, "from": shown(one.feed.url), "to": shown(one.url), "seen": one.seen}
                for one in moved
            ]
        )
        return
    for one in moved:
        console().print(f"{one.feed.id}: {shown(one.feed.url)} → {shown(one.url)} (seen {one.seen} times)")
    if not moved:
        console().print("No feed has moved")


@feeds_group.command("move")
@click.argument("feed")
@click.pass_obj
def move_command(session: Session, feed: str) -> None:
    """Write the new address of FEED, which has moved for good, into the list."""
    with session.writing() as (workspace, _):
        moved = move_feed(workspace, feed)
    console().print(f"{moved.feed.name} ({moved.feed.id}) is read from {shown(moved.url)} from now on")


@feeds_group.command("settle")
@click.argument("feed")
@click.option("--leave-out", is_flag=True, help="They are no news: keep them out of every issue.")
@click.pass_obj
def settle_command(session: Session, feed: str, leave_out: bool) -> None:
    """Let the entries of FEED that are held for a person into issues."""
    with session.writing() as (workspace, _):
        count = settle_held(workspace, feed, leave_out=leave_out)
    done = "are left out of every issue" if leave_out else "may stand in issues from now on"
    console().print(f"{count} entries of {feed} {done}")


@feeds_group.command("quarantine")
@click.argument("feed")
@click.option("--reason", metavar="TEXT", required=True, help="Why, for colleagues.")
@by_option
@click.pass_obj
def quarantine_command(session: Session, feed: str, reason: str, by: str) -> None:
    """Hold what FEED brings in new drafts until it is released; it goes on being read."""
    with session.writing() as (workspace, now):
        quarantine(workspace, feed, by=by, reason=reason, now=now)
    console().print(f"What {feed} brings is held in new drafts; drafts that are open stay as they are")


@feeds_group.command("release")
@click.argument("feed")
@click.option("--reason", metavar="TEXT", default="", help="Why, for colleagues.")
@by_option
@click.pass_obj
def release_command(session: Session, feed: str, reason: str, by: str) -> None:
    """Let what FEED brings into drafts again, after a quarantine."""
    with session.writing() as (workspace, now):
        release(workspace, feed, by=by, reason=reason, now=now)
    console().print(f"What {feed} brings may stand in the next draft, what was held meanwhile included")


@feeds_group.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def import_command(session: Session, file: Path) -> None:
    """Add the feeds of an OPML FILE; those known already stay as they are."""
    data = read_bytes(file)
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


def _standing_data(one: FeedStanding) -> dict[str, object]:
    feed, state = one.feed, one.state
    return {
        "id": feed.id,
        "name": feed.name,
        "address": shown(feed.url) or feed.path,
        "category": feed.category,
        "enabled": feed.enabled,
        "entries": one.entries,
        "last_success": _iso(state.last_success),
        "last_tried": _iso(state.last_tried),
        "next_visit": _iso(one.next_visit),
        "failures": state.failures,
        "error": state.error,
        "moved_to": state.moved_to if is_moved(state) else "",
        "retired": bool(state.retired),
        "newest": _iso(state.newest),
        "usual_gap_days": state.usual_gap,
        "churned": state.churned,
        "future_dates": state.future_dates,
        "health": list(one.health),
        "quarantine": _quarantine_data(one.quarantine),
    }


def _quarantine_data(one: Quarantine | None) -> dict[str, object] | None:
    return {"by": one.by, "reason": one.reason, "at": one.at.isoformat()} if one else None


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def standing_words(one: FeedStanding) -> str:
    """A feed's state in a few words."""
    if not one.feed.enabled:
        return "off"
    if one.state.last_tried is None:
        return "not read yet"
    read = f"read {one.state.last_success:%Y-%m-%d %H:%M} UTC" if one.state.last_success else "never read"
    coming = f"next {one.next_visit:%Y-%m-%d %H:%M} UTC" if one.next_visit else "not asked any more"
    return f"{one.entries} {'entry' if one.entries == 1 else 'entries'}, {read}, {coming}"


def shown(url: str) -> str:
    """An address as it may be shown: without name and password."""
    scheme, mark, rest = url.partition("://")
    host, slash, path = rest.partition("/")
    return f"{scheme}{mark}{host.rpartition('@')[2]}{slash}{path}"


COMMANDS = (feeds_group,)
