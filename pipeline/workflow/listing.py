"""Everything that was read, for other tools."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from pipeline.model.entries import FeedState, StoredEntry
from pipeline.store import entries as entry_rows
from pipeline.store import feeds as feed_rows
from pipeline.text.links import clean_link
from pipeline.text.markup import clean_html
from pipeline.workflow.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Listed:
    """One entry as other tools get it.

    Attributes:
        story: the id of the item that it belongs to; entries that tell the same share it.
        link: without tracking; `html` is cleaned and safe to show.
        published: ISO 8601, or empty where the feed gives none that can be believed.
    """

    feed: str
    guid: str
    link: str
    title: str
    published: str
    first_seen: str
    html: str
    story: str


@dataclass(frozen=True, slots=True)
class ListedFeed:
    """How one feed is doing; `status` is `read`, `failed`, `retired` or `not read`."""

    feed: str
    address: str
    status: str
    error: str
    last_success: str


def listed_feeds(workspace: Workspace, only: Collection[str] = ()) -> list[ListedFeed]:
    """Every feed that was ever asked, and those of the list that were not, by id."""
    with workspace.store.reading() as tx:
        known = feed_rows.health(tx)
    for feed in workspace.settings.feed:
        if feed.enabled:
            known.setdefault(feed.id, FeedState(feed.id, feed.url or feed.path))
    return [_feed(state) for name, state in sorted(known.items()) if not only or name in only]


def listed_entries(workspace: Workspace, only: Collection[str] = ()) -> Iterator[Listed]:
    """Every entry, in the order in which they came."""
    with workspace.store.reading() as tx:
        stored = entry_rows.everything(tx)
    return (_entry(one) for one in stored if not only or one.entry.feed in only)


def _feed(state: FeedState) -> ListedFeed:
    if state.retired:
        status = "retired"
    elif state.error:
        status = "failed"
    else:
        status = "read" if state.last_success else "not read"
    seen = state.last_success.isoformat() if state.last_success else ""
    return ListedFeed(state.feed, state.address, status, state.retired or state.error, seen)


def _entry(stored: StoredEntry) -> Listed:
    entry = stored.entry
    return Listed(
        feed=entry.feed,
        guid=entry.guid,
        link=clean_link(entry.link),
        title=entry.title,
        published=entry.published.isoformat() if entry.published else "",
        first_seen=stored.first_seen.isoformat(),
        html=clean_html(entry.content or entry.summary, entry.base),
        story=stored.item,
    )
