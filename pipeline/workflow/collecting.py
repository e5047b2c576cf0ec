"""Reading the feeds, and giving every new entry its item."""

from __future__ import annotations

import hashlib
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from pipeline.collect.pool import ParseJob, ParsePool
from pipeline.collect.visits import Visit, after_visit, is_due, may_ask, state_at
from pipeline.errors import FeedError, UsageError
from pipeline.model.entries import FeedState, ParsedFeed
from pipeline.model.settings import Feed
from pipeline.store import Transaction
from pipeline.store import entries as entry_rows
from pipeline.store import feeds as feed_rows
from pipeline.workflow.curating import curate_new
from pipeline.workflow.workspace import Workspace

if TYPE_CHECKING:
    from pipeline.collect.fetch import FetchResult

# A flush to disk costs more than a feed; whoever is killed asks again only for what was not yet committed.
_TOGETHER = 50  # feeds
_AT_LEAST_EVERY = 1.0  # seconds

# What is ready is kept in the order of the list, so that two runs over the same answers number their entries
# alike; but not for ever, since what is not kept is lost when the run is killed.
_PATIENCE = 2.0  # seconds

Progress = Callable[[int, int], None]
"""Called with how many feeds are done, and of how many."""


class FeedStatus(StrEnum):
    """What became of one feed in one reading."""

    READ = "read"
    UNCHANGED = "unchanged"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class FeedOutcome:
    """One feed's line in the report.

    Attributes:
        new: stored for the first time; `held` of them wait for a person.
        failures: in a row, this one included.
        notes: what had to be mended or left out.
    """

    feed: str
    name: str
    status: FeedStatus
    new: int = 0
    changed: int = 0
    held: int = 0
    error: str = ""
    failures: int = 0
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Collected:
    """What one reading gave.

    Attributes:
        feeds: those that were asked, in the order of the list.
        waiting: how many were not, since they are not due yet.
    """

    feeds: tuple[FeedOutcome, ...] = ()
    waiting: int = 0


def collect(
    workspace: Workspace,
    *,
    now: datetime,
    only: Sequence[str] = (),
    force: bool = False,
    instead: Sequence[Feed] = (),
    on_progress: Progress | None = None,
) -> Collected:
    """Read the feeds that are due and keep what is new. One that fails is reported, and the rest goes on.

    What is done is committed as it goes, so that a run that was killed goes on where it was.

    Args:
        workspace: the opened folder.
        now: the time of this reading.
        only: ids of feeds to read, due or not, enabled or not; empty for all that are enabled and due.
        force: all that are enabled, due or not, but for those whose server asked to be left alone.
        instead: feeds of another list, due or not; ours are left alone then.
        on_progress: told after every feed.

    Raises:
        UsageError: there is no feed of that id.
    """
    wanted = list(instead) or _wanted(workspace, only)
    with workspace.store.reading() as tx:
        known = feed_rows.health(tx)
    every = {feed.id: (feed, state_at(known.get(feed.id), feed)) for feed in wanted}
    allowed, named = (may_ask if force else is_due), bool(only or instead)
    visited = {
        name: (feed, state) for name, (feed, state) in every.items() if named or allowed(state, feed, now)
    }
    waiting = sum(name not in visited and not state.retired for name, (_, state) in every.items())
    keeper = _Keeper(workspace, len(visited), now, on_progress)
    if visited:
        unread = sum(not state.body_hash for _, state in visited.values())
        for reading in _parsed(_changed(workspace, visited, keeper, now), unread):
            keeper.take(reading)
        keeper.flush()
    curate_new(workspace)
    found = (keeper.outcomes[name] for name in visited)
    return Collected(tuple(found), waiting)


def _wanted(workspace: Workspace, only: Sequence[str]) -> list[Feed]:
    feeds = {feed.id: feed for feed in workspace.settings.feed}
    for name in only:
        if name not in feeds:
            raise UsageError(f"there is no feed {name!r}", todo="`pipeline feeds list` shows them")
    return [feed for feed in feeds.values() if (feed.id in only if only else feed.enabled)]


@dataclass(frozen=True, slots=True)
class _Reading:
    """One feed that was asked, before it is kept."""

    feed: Feed
    state: FeedState
    visit: Visit


def _parsed(jobs: Iterable[tuple[_Reading, ParseJob]], expected: int) -> Iterator[_Reading]:
    """Read documents in other processes; what they are of waits here, and their bodies do not.

    Args:
        expected: how many will have to be read, whatever the servers say.
    """
    waiting: deque[_Reading] = deque()

    def handed() -> Iterator[ParseJob]:
        for reading, job in jobs:
            waiting.append(reading)
            yield job

    with ParsePool(expected=expected) as pool:
        for found in pool.parse(handed()):
            reading = waiting.popleft()
            if isinstance(found, FeedError):
                visit = replace(reading.visit, error=str(found), unreadable=True)
            else:
                visit = replace(reading.visit, parsed=found)
            yield replace(reading, visit=visit)


def _changed(
    workspace: Workspace,
    visited: Mapping[str, tuple[Feed, FeedState]],
    keeper: _Keeper,
    now: datetime,
) -> Iterator[tuple[_Reading, ParseJob]]:
    """What must be parsed; what failed, or has not changed, is kept at once and costs no more than that."""
    # Imported here: mostly no feed is due, and the processes start meanwhile.
    from pipeline.collect.fetch import FetchRequest, FetchStatus, fetch_all  # noqa: PLC0415 - as above

    requests = (FetchRequest(feed, state.validators) for feed, state in visited.values())
    settings = workspace.settings.collect
    for result in fetch_all(requests, settings, workspace.root, now=now, patience=_PATIENCE):
        feed, state = visited[result.feed_id]
        visit = _visit(result, state)
        body_hash = hashlib.sha256(result.body).hexdigest()
        if result.status is not FetchStatus.FETCHED or body_hash == state.body_hash:
            keeper.take(_Reading(feed, state, visit))
        else:
            job = ParseJob(result.body, feed, result.content_type, result.final_url, now)
            yield _Reading(feed, state, replace(visit, body_hash=body_hash)), job


def _visit(result: FetchResult, state: FeedState) -> Visit:
    return Visit(
        error=str(result.error) if result.error else "",
        http_status=result.http_status,
        retry_after=result.retry_after,
        max_age=result.max_age,
        moved_to=result.moved_to,
        validators=result.validators,
        body_hash=state.body_hash,
    )


class _Keeper:
    """Keeps readings in the database, a batch in one transaction.

    Attributes:
        outcomes: of every feed that was kept, by id.
    """

    def __init__(self, workspace: Workspace, total: int, now: datetime, on_progress: Progress | None) -> None:
        self.outcomes: dict[str, FeedOutcome] = {}
        self._workspace = workspace
        self._total = total
        self._now = now
        self._on_progress = on_progress
        self._batch: list[_Reading] = []
        self._flushed = time.monotonic()
        self._done = 0

    def take(self, reading: _Reading) -> None:
        """Keep a reading, now or with the next few."""
        self._batch.append(reading)
        self._done += 1
        if self._on_progress:
            self._on_progress(self._done, self._total)
        if len(self._batch) >= _TOGETHER or time.monotonic() - self._flushed >= _AT_LEAST_EVERY:
            self.flush()

    def flush(self) -> None:
        """Keep what has not been kept yet."""
        if self._batch:
            with self._workspace.store.writing() as tx:
                feed_rows.keep(tx, [self._keep(tx, reading) for reading in self._batch])
        self._batch.clear()
        self._flushed = time.monotonic()

    def _keep(self, tx: Transaction, reading: _Reading) -> FeedState:
        feed, visit = reading.feed, reading.visit
        if visit.parsed is None:
            state = after_visit(reading.state, visit, self._now)
            status = FeedStatus.FAILED if visit.error else FeedStatus.UNCHANGED
            outcome = FeedOutcome(feed.id, feed.name, status, error=visit.error, failures=state.failures)
        else:
            added = self._add(tx, reading, visit.parsed)
            state = after_visit(reading.state, replace(visit, churned=added.churn), self._now)
            notes = (*visit.parsed.notes, *added.notes)
            outcome = FeedOutcome(
                feed.id, feed.name, FeedStatus.READ, added.new, added.changed, held=added.held, notes=notes
            )
        self.outcomes[feed.id] = outcome
        return state

    def _add(self, tx: Transaction, reading: _Reading, parsed: ParsedFeed) -> entry_rows.Added:
        found = list(zip(parsed.entries, parsed.digests, strict=True))
        backlog = reading.state.first_read is None
        return entry_rows.add(tx, reading.feed.id, found, parsed.marks, backlog=backlog, now=self._now)
