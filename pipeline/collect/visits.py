"""When a feed may be asked again, and what is remembered of a visit. Decisions only, nothing is sent here.

The rules are those that feed servers ask for: an hour between visits, more where the server or the feed asks
for it, up to a day; Retry-After to the second; growing pauses after failures; 410 is the end (RFC 9110,
sections 10.2.3 and 15.5.11; RFC 9111, section 4.2).
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from statistics import median

from pipeline.model.entries import Entry, FeedState, ParsedFeed, Validators
from pipeline.model.settings import Feed

FLOOR = timedelta(hours=1)
"""The shortest time between two visits of the clock, whatever anybody says."""

SLACK = timedelta(seconds=30)
"""How much too early is early enough: an hourly cron wakes a second sooner or later."""

CAP = timedelta(hours=24)
"""The longest, unless the server itself asks for more with Retry-After."""

LEFT_ALONE = timedelta(days=7)
"""The longest that Retry-After is obeyed for."""

MOVED_AFTER = 2
"""Visits that must have found a feed at the same new address before the move is believed."""

_NONE = Validators()
_BUSY = frozenset({429, 503})
_SPREAD = 0.1  # how far pauses after failures lie apart, so that a server that comes back is not stormed
_LEAST_DAYS = 4  # days with something new that a norm can be read from


@dataclass(frozen=True, slots=True)
class Visit:
    """What came of asking for one feed once, as far as it is to be remembered.

    Attributes:
        error: why it failed; empty if it could be read, or had not changed.
        unreadable: there was an answer, and it is no feed.
        http_status: the last one; 0 for files, and where there was no answer.
        retry_after, max_age: seconds, as the server said; None if it said nothing.
        moved_to: where every redirect on the way was permanent, the address in the end.
        parsed: what it held; None if that is known already or could not be read.
        churned: nearly all of its ids were new.
    """

    error: str = ""
    unreadable: bool = False
    http_status: int = 0
    retry_after: int | None = None
    max_age: int | None = None
    moved_to: str = ""
    validators: Validators = _NONE
    body_hash: str = ""
    parsed: ParsedFeed | None = None
    churned: bool = False


def address_of(feed: Feed) -> str:
    """What a feed is read from: its address, or its path."""
    return feed.url or feed.path


def state_at(known: FeedState | None, feed: Feed) -> FeedState:
    """What is remembered of a feed at the address that it has now.

    What another address gave us to ask with, how often it failed and where it sent us says nothing of this
    one; only the feed's history goes with it.
    """
    address = address_of(feed)
    if known is not None and known.address == address:
        return known
    new = FeedState(feed.id, address)
    if known is None:
        return new
    return replace(
        new,
        first_read=known.first_read,
        last_success=known.last_success,
        last_tried=known.last_tried,
        newest=known.newest,
        usual_gap=known.usual_gap,
    )


def next_visit(state: FeedState, feed: Feed) -> datetime | None:
    """From when on the clock may ask for a feed again; None for one that is always, or never again, asked."""
    if feed.path or state.retired or state.next_due is None or state.last_tried is None:
        return None
    return max(state.next_due, state.last_tried + timedelta(minutes=feed.interval))


def is_due(state: FeedState, feed: Feed, now: datetime) -> bool:
    """Whether the clock may ask for a feed. A file is always due, a retired feed never.

    Args:
        state: at the feed's address, see `state_at`.
        feed: its `interval` is the least between visits.
        now: aware.
    """
    if state.retired and not feed.path:
        return False
    at = next_visit(state, feed)
    # No rule makes a pause longer than a week: such a one was written by a clock that was wrong.
    if at is None or at - now > LEFT_ALONE:
        return True
    return at <= now or (at <= now + SLACK and (state.retry_at is None or state.retry_at <= now))


def may_ask(state: FeedState, feed: Feed, now: datetime) -> bool:
    """Whether a feed may be asked when a person wants all of them now: only Retry-After and 410 forbid it."""
    if feed.path:
        return True
    left_alone = state.retry_at is not None and now < state.retry_at <= now + LEFT_ALONE
    return not state.retired and not left_alone


def after_visit(state: FeedState, visit: Visit, now: datetime) -> FeedState:
    """What is remembered of a feed once it was asked.

    Args:
        state: before, at the address that was asked.
        visit: what came of it.
        now: when that was.
    """
    tried = replace(state, last_tried=now)
    return _after_failure(tried, visit, now) if visit.error else _after_success(tried, visit, now)


def _after_success(state: FeedState, visit: Visit, now: datetime) -> FeedState:
    # What a 304 leaves unsaid holds as it did (RFC 9111, section 4.3.4); what another answer does is over.
    unsaid = state.fresh_for if visit.http_status == 304 else 0
    fresh_for = unsaid if visit.max_age is None else visit.max_age
    ttl = state.ttl if visit.parsed is None else visit.parsed.ttl or 0
    asked = min(max(fresh_for, ttl), int(CAP.total_seconds()))
    same_move = bool(visit.moved_to) and visit.moved_to == state.moved_to
    read = replace(
        state,
        validators=visit.validators,
        body_hash=visit.body_hash,
        first_read=state.first_read or now,
        last_success=now,
        failures=0,
        error="",
        fresh_for=min(fresh_for, int(CAP.total_seconds())),
        ttl=min(ttl, int(CAP.total_seconds())),
        next_due=now + max(FLOOR, timedelta(seconds=asked)),
        retry_at=None,
        moved_to=visit.moved_to,
        moved_seen=state.moved_seen + 1 if same_move else int(bool(visit.moved_to)),
        retired="",
    )
    return read if visit.parsed is None else _with_facts(read, visit.parsed, churned=visit.churned)


def _after_failure(state: FeedState, visit: Visit, now: datetime) -> FeedState:
    failures = state.failures + 1
    asked = _asked_pause(visit)
    wait = _pause(state.feed, failures)
    if visit.max_age is not None:
        # Servers block those who ask again while an error is fresh; pages for errors say it lightly, though.
        longest = LEFT_ALONE if visit.http_status in _BUSY else CAP
        wait = max(wait, min(timedelta(seconds=visit.max_age), longest))
    return replace(
        state,
        failures=failures,
        error=visit.error,
        next_due=now + (wait if asked is None else max(FLOOR, asked)),
        retry_at=None if asked is None else now + asked,
        moved_to="" if visit.unreadable else state.moved_to,
        moved_seen=0 if visit.unreadable else state.moved_seen,
        retired=visit.error if visit.http_status == 410 else state.retired,
    )


def _asked_pause(visit: Visit) -> timedelta | None:
    """How long the server wants no request at all, if it said so."""
    return None if visit.retry_after is None else min(timedelta(seconds=visit.retry_after), LEFT_ALONE)


def _pause(feed: str, failures: int) -> timedelta:
    """An hour, doubled with every failure in a row, up to a day; a tenth more or less from feed to feed.

    Which way is read from the feed's id, and not thrown like a die: the same input gives the same bytes.
    """
    middle = FLOOR / (1 - _SPREAD) * 2 ** min(failures - 1, 10)
    middle = min(middle, CAP / (1 + _SPREAD))
    part = int.from_bytes(hashlib.sha256(feed.encode()).digest()[:4]) / 0xFFFFFFFF  # 0 to 1
    wait = middle * (1 - _SPREAD + 2 * _SPREAD * part)
    return timedelta(
        seconds=min(max(round(wait.total_seconds()), FLOOR.total_seconds()), CAP.total_seconds())
    )


def _with_facts(state: FeedState, parsed: ParsedFeed, *, churned: bool) -> FeedState:
    """What a new reading tells about the feed's habits."""
    dates = [date for entry in parsed.entries if (date := entry.published or entry.updated)]
    newest = max([*dates, *([state.newest] if state.newest else [])], default=None)
    return replace(
        state,
        newest=newest,
        usual_gap=_usual_gap(parsed.entries) or state.usual_gap,
        churned=state.churned + 1 if churned else 0,
        future_dates=parsed.future_dates,
    )


def _usual_gap(entries: Sequence[Entry]) -> float | None:
    """Days between the days with something new, the median; by days, since many feeds publish in batches."""
    days = sorted(
        {date.astimezone(UTC).date() for entry in entries if (date := entry.published or entry.updated)}
    )
    if len(days) < _LEAST_DAYS:
        return None
    return float(median((later - earlier).days for earlier, later in pairwise(days)))
