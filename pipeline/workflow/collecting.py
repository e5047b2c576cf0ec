"""Reading the feeds, and giving every new entry its item."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from pipeline.collect.fetch import FetchRequest, FetchResult, FetchStatus, fetch_all
from pipeline.collect.parse import parse_feed
from pipeline.curate.identity import digest
from pipeline.curate.items import assign_items
from pipeline.errors import FeedError, UsageError
from pipeline.model.entries import FeedHealth, ParsedFeed, Validators
from pipeline.model.settings import Feed
from pipeline.store import entries as entry_rows
from pipeline.store import feeds as feed_rows
from pipeline.workflow.workspace import Workspace

COMPARED = timedelta(days=90)  # how far back an entry may tell the same as a new one


class FeedStatus(StrEnum):
    """What became of one feed in one reading."""

    READ = "read"
    UNCHANGED = "unchanged"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class FeedOutcome:
    """One feed's line in the report.

    Attributes:
        failures: in a row, this one included.
        notes: what had to be mended or left out.
    """

    feed: str
    name: str
    status: FeedStatus
    new: int = 0
    changed: int = 0
    error: str = ""
    failures: int = 0
    notes: tuple[str, ...] = ()


def collect(workspace: Workspace, *, now: datetime, only: Sequence[str] = ()) -> tuple[FeedOutcome, ...]:
    """Read every enabled feed and keep what is new. A feed that fails is reported, and the rest goes on.

    Args:
        workspace: the opened folder.
        now: the time of this reading.
        only: ids of feeds; empty for all that are enabled.

    Raises:
        UsageError: there is no feed of that id.
    """
    feeds = _wanted(workspace, only)
    with workspace.store.reading() as tx:
        known = feed_rows.health(tx)
    healths = [_health(feed, known) for feed in feeds]
    requests = [FetchRequest(feed, health.validators) for feed, health in zip(feeds, healths, strict=True)]
    results = fetch_all(requests, workspace.settings.collect, workspace.root, now=now)
    outcomes = [
        _take(workspace, feed, result, health, now)
        for feed, health, result in zip(feeds, healths, results, strict=True)
    ]
    curate_new(workspace)
    return tuple(outcomes)


def curate_new(workspace: Workspace) -> int:
    """Give every entry that has no item yet an item, new or known; says how many there were.

    A crash after an entry was stored leaves it without an item; the next call finds it.
    """
    with workspace.store.writing() as tx:
        new = entry_rows.uncurated(tx)
        if new:
            oldest = min(stored.first_seen for stored in new)
            recent = entry_rows.since(tx, oldest - COMPARED)
            feeds = {feed.id: feed for feed in workspace.settings.feed}
            entry_rows.assign(tx, assign_items(new, recent, feeds))
    return len(new)


def _wanted(workspace: Workspace, only: Sequence[str]) -> list[Feed]:
    feeds = {feed.id: feed for feed in workspace.settings.feed}
    for name in only:
        if name not in feeds:
            raise UsageError(f"there is no feed {name!r}", todo="`pipeline feeds list` shows them")
    return [feed for feed in feeds.values() if (feed.id in only if only else feed.enabled)]


def _health(feed: Feed, known: Mapping[str, FeedHealth]) -> FeedHealth:
    """How the feed is doing; what its old address gave us to ask with says nothing of a new one."""
    health = known.get(feed.id, FeedHealth(feed.id))
    if health.address == _address(feed):
        return health
    return replace(health, validators=Validators(), body_hash="")


def _address(feed: Feed) -> str:
    return feed.url or feed.path


def _take(
    workspace: Workspace, feed: Feed, result: FetchResult, health: FeedHealth, now: datetime
) -> FeedOutcome:
    """Keep one feed's answer, in one transaction."""
    if result.status is FetchStatus.FAILED:
        return _fail(workspace, feed, str(result.error), health, now)
    body_hash = hashlib.sha256(result.body).hexdigest()
    if result.status is FetchStatus.UNCHANGED or body_hash == health.body_hash:
        with workspace.store.writing() as tx:
            feed_rows.succeeded(
                tx,
                feed.id,
                address=_address(feed),
                validators=result.validators,
                body_hash=health.body_hash,
                now=now,
            )
        return FeedOutcome(feed.id, feed.name, FeedStatus.UNCHANGED)
    try:
        parsed = parse_feed(
            result.body, feed=feed, content_type=result.content_type, url=result.final_url, now=now
        )
    except FeedError as error:
        return _fail(workspace, feed, str(error), health, now)
    return _keep(workspace, feed, parsed, result.validators, body_hash, now)


def _keep(
    workspace: Workspace,
    feed: Feed,
    parsed: ParsedFeed,
    validators: Validators,
    body_hash: str,
    now: datetime,
) -> FeedOutcome:
    found = [(entry, digest(entry)) for entry in parsed.entries]
    with workspace.store.writing() as tx:
        backlog = feed_rows.first_read(tx, feed.id)
        added = entry_rows.add(tx, feed.id, found, backlog=backlog, now=now)
        feed_rows.succeeded(
            tx, feed.id, address=_address(feed), validators=validators, body_hash=body_hash, now=now
        )
    return FeedOutcome(feed.id, feed.name, FeedStatus.READ, added.new, added.changed, notes=parsed.notes)


def _fail(workspace: Workspace, feed: Feed, error: str, health: FeedHealth, now: datetime) -> FeedOutcome:
    with workspace.store.writing() as tx:
        feed_rows.failed(tx, feed.id, error=error, now=now)
    return FeedOutcome(feed.id, feed.name, FeedStatus.FAILED, error=error, failures=health.failures + 1)
