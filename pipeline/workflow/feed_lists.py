"""The list of feeds: adding, checking, moving in and out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from enum import Enum
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import tomlkit
from tomlkit.items import AoT, Table

from pipeline.collect.discover import find_feed
from pipeline.collect.fetch import FetchRequest, FetchStatus, fetch_all
from pipeline.collect.health import is_moved
from pipeline.collect.opml import read_opml, write_opml
from pipeline.collect.parse import parse_feed
from pipeline.collect.trouble import location
from pipeline.collect.visits import state_at
from pipeline.deliver.channels.files import explained, write_file
from pipeline.errors import FeedError, UsageError
from pipeline.model.entries import FeedState, Validators
from pipeline.model.settings import Feed, Settings
from pipeline.store import entries as entry_rows
from pipeline.store import feeds as feed_rows
from pipeline.text.links import canonical_link
from pipeline.workflow.workspace import Workspace

OWN_LIST = "feeds/own.toml"  # where commands write; a person may keep others beside it
_MARK = "\ufeff"  # some editors begin a file with it


@dataclass(frozen=True, slots=True)
class Checked:
    """What one feed gave just now.

    Attributes:
        form: `RSS 2.0`, …; empty if it failed.
        newest: the title of the newest entry.
        error: why it failed; empty if it did not.
    """

    feed: Feed
    form: str = ""
    entries: int = 0
    newest: str = ""
    notes: tuple[str, ...] = ()
    error: str = ""


@dataclass(frozen=True, slots=True)
class Moved:
    """A permanent move that was seen often enough to be proposed.

    Attributes:
        url: the new address, as it is to stand in the list.
        seen: visits in a row that found the feed there.
    """

    feed: Feed
    url: str
    seen: int


def add_feed(settings: Settings, address: str, *, name: str, category: str) -> Feed:
    """Find the feed behind an address, and write it into the list.

    Args:
        settings: the folder's settings.
        address: of a feed, or of a page that names one.
        name: how to credit it; its own title when empty.
        category: its folder in OPML, and a name for sections to ask for.

    Raises:
        FeedError: there is no feed, or it cannot be read.
        UsageError: it stands in the list already.
    """
    found = find_feed(address, settings.collect)
    key = canonical_link(found.url)
    for known in settings.feed:
        if known.url and canonical_link(known.url) == key:
            raise UsageError(f"{found.url} stands in the list already, as {known.id!r}")
    title = name or found.title or found.url
    feed = Feed(id=_free_id(title, settings.feed), name=title, url=found.url, category=category)
    _append(settings, [feed])
    return feed


def import_opml(settings: Settings, data: bytes) -> tuple[list[Feed], int]:
    """Write the feeds of an OPML file into the list; those known already are left as they are.

    Returns:
        What was added, and how many were known.

    Raises:
        FeedError: it is no OPML.
    """
    known = {canonical_link(feed.url) for feed in settings.feed if feed.url}
    added: list[Feed] = []
    double = 0
    for found in read_opml(data):
        # Somebody else's file says what to read, never what we may reach: that stands in our own list.
        feed = replace(found, path="", pictures="", allow_private=False)
        if not feed.url:
            continue
        if canonical_link(feed.url) in known:
            double += 1
            continue
        known.add(canonical_link(feed.url))
        taken = (*settings.feed, *added)
        fits = re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", feed.id) and all(feed.id != one.id for one in taken)
        added.append(feed if fits else replace(feed, id=_free_id(feed.name or feed.url, taken)))
    _append(settings, added)
    return added, double


def export_opml(settings: Settings, *, private: bool) -> bytes:
    """The list as OPML; addresses with a password are left out unless `private`."""
    return write_opml([feed for feed in settings.feed if feed.url], include_private=private)


def check_feeds(settings: Settings, only: Sequence[str], *, now: datetime) -> list[Checked]:
    """Read feeds and say what each gave; nothing is stored.

    Args:
        settings: the folder's settings.
        only: ids; empty for every enabled feed.
        now: the time of reading.

    Raises:
        UsageError: there is no feed of that id.
    """
    feeds = [_known(settings, name) for name in only] or [feed for feed in settings.feed if feed.enabled]
    requests = [FetchRequest(feed, Validators()) for feed in feeds]
    results = fetch_all(requests, settings.collect, Path(settings.root), now=now)
    checked = []
    for feed, result in zip(feeds, results, strict=True):
        if result.status is FetchStatus.FAILED:
            checked.append(Checked(feed, error=str(result.error)))
            continue
        try:
            parsed = parse_feed(
                result.body, feed=feed, content_type=result.content_type, url=result.final_url, now=now
            )
        except FeedError as error:
            checked.append(Checked(feed, error=str(error)))
            continue
        newest = parsed.entries[0].title if parsed.entries else ""
        checked.append(Checked(feed, parsed.form, len(parsed.entries), newest, parsed.notes))
    return checked


def moved_feeds(workspace: Workspace) -> list[Moved]:
    """Feeds that have moved for good, as far as that was seen often enough, in the order of the list."""
    with workspace.store.reading() as tx:
        known = feed_rows.health(tx)
    states = ((feed, state_at(known.get(feed.id), feed)) for feed in workspace.settings.feed)
    return [
        Moved(feed, _moved_url(feed, state), state.moved_seen) for feed, state in states if is_moved(state)
    ]


def move_feed(workspace: Workspace, name: str) -> Moved:
    """Write a feed's new address into the file where the feed stands, and leave the rest of it as it is.

    Args:
        workspace: the opened folder.
        name: the feed's id.

    Raises:
        UsageError: there is no such feed, it has not moved, or another feed has that address.
    """
    feed = _known(workspace.settings, name)
    moved = next((one for one in moved_feeds(workspace) if one.feed.id == name), None)
    if moved is None:
        raise UsageError(
            f"no permanent move of {name!r} is known",
            todo="`pipeline feeds moved` shows those that are; an address can also be changed by hand",
        )
    key = canonical_link(moved.url)
    for other in workspace.settings.feed:
        if other.id != name and other.url and canonical_link(other.url) == key:
            raise UsageError(
                f"{location(feed)} has moved to the address of {other.id!r}", todo="Take one of the two out"
            )
    for file, _ in workspace.settings.sources:
        if _set_url(Path(workspace.settings.root) / file, name, moved.url):
            return moved
    raise UsageError(f"{name!r} stands in none of the lists any more", todo="Try again")


def _moved_url(feed: Feed, state: FeedState) -> str:
    """The new address; name and password go with a feed that stays with its host, and nowhere else."""
    old, new = urlsplit(feed.url), urlsplit(state.moved_to)
    credentials, at, _ = old.netloc.rpartition("@")
    same = old.hostname == new.hostname and (old.scheme, new.scheme) != ("https", "http")
    return urlunsplit(new._replace(netloc=f"{credentials}{at}{new.netloc}")) if same else state.moved_to


def _set_url(path: Path, name: str, url: str) -> bool:
    """Change the address of one feed in one file; says whether the feed stands there."""
    with explained(path):
        text = path.read_bytes().decode("utf-8")
    document = tomlkit.parse(text.removeprefix(_MARK))
    for table in document.get("feed", ()):
        if table.get("id") == name:
            table["url"] = url
            mark = _MARK if text.startswith(_MARK) else ""
            write_file(path, f"{mark}{tomlkit.dumps(document)}".encode())
            return True
    return False


def _known(settings: Settings, name: str) -> Feed:
    feed = next((feed for feed in settings.feed if feed.id == name), None)
    if feed is None:
        raise UsageError(f"there is no feed {name!r}", todo="`pipeline feeds list` shows them")
    return feed


def settle_held(workspace: Workspace, feed: str, *, leave_out: bool) -> int:
    """Say whether the entries of a feed that are held for a person are news; says how many there were.

    Args:
        workspace: the opened folder.
        feed: its id.
        leave_out: they are not, and stand in no issue.

    Raises:
        UsageError: none of that feed are held.
    """
    with workspace.store.writing() as tx:
        settle = entry_rows.leave_out if leave_out else entry_rows.release
        count = settle(tx, feed)
    if not count:
        raise UsageError(f"no entry of {feed!r} is held", todo="`pipeline status` tells of those that are")
    return count


def _free_id(title: str, taken: Iterable[Feed]) -> str:
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40].strip("-") or "feed"
    ids = {feed.id for feed in taken}
    number, free = 2, slug
    while free in ids:
        free, number = f"{slug}-{number}", number + 1
    return free


def _append(settings: Settings, feeds: Iterable[Feed]) -> None:
    """Add tables to the list that commands write, leaving what a person wrote there as it is."""
    path = Path(settings.root) / OWN_LIST
    with explained(path):
        text = (
            path.read_text(encoding="utf-8")
            if path.exists()
            else "# Feeds of our own. docs/settings.md tells every key.\n"
        )
    document = tomlkit.parse(text)
    tables = document.setdefault("feed", tomlkit.aot())
    if not isinstance(tables, AoT):
        raise UsageError("`feed` is no list of tables there", where=OWN_LIST, todo="Write [[feed]]")
    for feed in feeds:
        tables.append(_table(feed))
    with explained(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    write_file(path, tomlkit.dumps(document).encode())


def _table(feed: Feed) -> Table:
    """A feed as TOML, without what is as it would be anyway."""
    plain = asdict(Feed(id=feed.id, name=feed.name))
    table = tomlkit.table()
    for key, value in asdict(feed).items():
        if key in {"id", "name"} or value != plain[key]:
            table[key] = value.value if isinstance(value, Enum) else value
    return table
