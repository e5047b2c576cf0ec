"""What a person decides about items for good: `pin`, `ban`, `split`, `join`."""

from __future__ import annotations

import click

from pipeline.cli.common import Session, by_option, console, newsletter_option
from pipeline.model.selection import Wish
from pipeline.workflow import deciding

_DONE = {
    Wish.PIN: "comes first in its section from the next draft on",
    Wish.BAN: "stands in no further issue",
    None: "is left to the rules again",
}


@click.command("pin")
@click.argument("item")
@newsletter_option
@click.option("--off", is_flag=True, help="Take it back.")
@click.option("--reason", default="", help="Why, for colleagues.")
@by_option
@click.pass_obj
def pin_command(session: Session, item: str, newsletter: str | None, off: bool, reason: str, by: str) -> None:
    """Put ITEM first in its section, whatever its age, from the next draft on.

    A call that has closed is held all the same. ITEM is an id, the beginning of one, or a number of
    `pipeline show`.
    """
    _wish(session, item, newsletter, None if off else Wish.PIN, reason, by)


@click.command("ban")
@click.argument("item")
@newsletter_option
@click.option("--off", is_flag=True, help="Take it back.")
@click.option("--reason", default="", help="Why, for colleagues.")
@by_option
@click.pass_obj
def ban_command(session: Session, item: str, newsletter: str | None, off: bool, reason: str, by: str) -> None:
    """Keep ITEM out of every further issue. `pipeline hold` keeps it out of one.

    It is held in an open draft too, unless that is approved. ITEM is an id, the beginning of one, or a number
    of `pipeline show`.
    """
    _wish(session, item, newsletter, None if off else Wish.BAN, reason, by)


def _wish(
    session: Session, item: str, newsletter: str | None, what: Wish | None, reason: str, by: str
) -> None:
    with session.writing() as (workspace, now):
        chosen = workspace.newsletter(newsletter)
        done = deciding.wish(workspace, chosen, item, what, by=by, reason=reason, now=now)
    out = console()
    out.print(f"Item {done.item} {_DONE[what]} ({chosen.id})")
    for line in done.drafts:
        out.print(line)


@click.command("split")
@click.argument("item")
@click.argument("feeds", nargs=-1)
@by_option
@click.pass_obj
def split_command(session: Session, item: str, feeds: tuple[str, ...], by: str) -> None:
    """Let what FEEDS say of ITEM be an item of its own, as it is another story.

    Where two entries tell the item, the later one leaves and FEEDS may be left out. `pipeline explain` lists
    the entries. The entry that tells the item keeps its id. The rules will not join them again.
    """
    with session.writing() as (workspace, now):
        done = deciding.split(workspace, item, feeds, by=by, now=now)
    out = console()
    for title in done.titles:
        out.print(f"“{title}” left item {done.item}; it is item {done.other} now")
    for line in done.drafts:
        out.print(line)


@click.command("join")
@click.argument("item")
@click.argument("other")
@by_option
@click.pass_obj
def join_command(session: Session, item: str, other: str, by: str) -> None:
    """Make ITEM and OTHER one item, as they tell the same.

    The one that has been published, or else the older one, keeps its id.
    """
    with session.writing() as (workspace, now):
        done = deciding.join(workspace, item, other, by=by, now=now)
    out = console()
    for title in done.titles:
        out.print(f"“{title}” belongs to item {done.item} now; item {done.other} is no more")
    for line in done.drafts:
        out.print(line)


COMMANDS = (pin_command, ban_command, split_command, join_command)
