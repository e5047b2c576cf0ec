"""The list of feeds: adding, checking, moving in and out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from enum import Enum
from pathlib import Path

import tomlkit
from tomlkit.items import AoT, Table

from pipeline.collect.discover import find_feed
from pipeline.collect.fetch import FetchRequest, FetchStatus, fetch_all
from pipeline.collect.opml import read_opml, write_opml
from pipeline.collect.parse import parse_feed
from pipeline.deliver.channels.files import explained, write_file
from pipeline.errors import FeedError, UsageError
from pipeline.model.entries import Validators
from pipeline.model.settings import Feed, Settings
from pipeline.text.links import canonical_link

OWN_LIST = "feeds/own.toml"  # where commands write; a person may keep others beside it


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
        feed = replace(found, path="", allow_private=False)
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
    known = {feed.id: feed for feed in settings.feed}
    for name in only:
        if name not in known:
            raise UsageError(f"there is no feed {name!r}", todo="`pipeline feeds list` shows them")
    feeds = [known[name] for name in only] or [feed for feed in settings.feed if feed.enabled]
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
