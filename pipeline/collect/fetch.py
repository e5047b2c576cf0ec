"""Fetching feeds: many at a time, politely, and with a result for each one, whatever happens to it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import StrEnum
from itertools import islice
from pathlib import Path

from pipeline.collect.exchange import Answer, Exchange, Turns
from pipeline.collect.trouble import located, status_error
from pipeline.errors import FeedError
from pipeline.model.entries import Validators
from pipeline.model.settings import Collect, Feed

_MAX_WAIT = 7 * 24 * 3600
_MAX_VALIDATOR = 1_000
_BATCH = 128  # feeds whose bodies may be in memory together


class FetchStatus(StrEnum):
    """What became of a request."""

    FETCHED = "fetched"
    UNCHANGED = "unchanged"
    FAILED = "failed"


_NONE = Validators()


@dataclass(frozen=True, slots=True)
class FetchRequest:
    """A feed to fetch, and what its server gave us to ask with; no validators asks for the whole."""

    feed: Feed
    validators: Validators = _NONE


@dataclass(frozen=True, slots=True)
class FetchResult:
    """What came of fetching one feed.

    Attributes:
        body: unpacked; empty unless `fetched`.
        final_url: where it came from in the end, without name and password; empty for files and failures.
        moved_to: that address, if every redirect on the way was permanent; else empty. To be believed only
            when the body can be read as a feed, and more than once.
        validators: to ask with next time; to be kept only when the body can be read as a feed.
        http_status: the last one; 0 if there was none.
        retry_after: seconds for which the server wants to be left alone (429 and 503), at most a week.
        error: what went wrong, where, and what to do; None unless `failed`.
    """

    feed_id: str
    status: FetchStatus
    body: bytes = b""
    content_type: str = ""
    final_url: str = ""
    moved_to: str = ""
    validators: Validators = _NONE
    http_status: int = 0
    retry_after: int | None = None
    error: FeedError | None = None


def fetch_all(
    requests: Iterable[FetchRequest], settings: Collect, root: Path, *, now: datetime
) -> Iterator[FetchResult]:
    """Fetch feeds and yield one result for each, in the order of the requests.

    Not to be called where an event loop runs already: it starts its own. A feed with a `path` is read from
    inside `root`. No fault of a feed raises; it is in the result.

    Args:
        requests: the order counts, for everything after this must be repeatable.
        settings: limits, and who we say we are.
        root: the folder of `config.toml`.
        now: aware; for a Retry-After that names a day.
    """
    waiting = iter(requests)
    while batch := list(islice(waiting, _BATCH)):
        yield from asyncio.run(_fetch_batch(batch, settings, root, now))


async def _fetch_batch(
    batch: Sequence[FetchRequest], settings: Collect, root: Path, now: datetime
) -> list[FetchResult]:
    turns = Turns(settings.at_once)
    return await asyncio.gather(*(_fetch(request, settings, root, turns, now) for request in batch))


async def _fetch(
    request: FetchRequest, settings: Collect, root: Path, turns: Turns, now: datetime
) -> FetchResult:
    feed = request.feed
    try:
        if feed.path:
            body = await asyncio.to_thread(_read_file, root, feed.path, settings.max_bytes)
            return FetchResult(feed.id, FetchStatus.FETCHED, body)
        answer = await Exchange(feed, request.validators, settings, turns).run()
        result = _result(answer, request, now)
    except FeedError as error:
        result = FetchResult(feed.id, FetchStatus.FAILED, error=error)
    return replace(result, error=located(result.error, feed)) if result.error else result


def _result(answer: Answer, request: FetchRequest, now: datetime) -> FetchResult:
    asked = bool(request.validators.etag or request.validators.last_modified)
    common = FetchResult(
        request.feed.id,
        FetchStatus.FETCHED,
        content_type=answer.headers.get("Content-Type", ""),
        final_url=answer.url,
        moved_to=answer.url if answer.moved else "",
        http_status=answer.status,
    )
    new = _validators(answer)
    if answer.status == 200:
        return replace(common, body=answer.body, validators=new)
    if answer.status == 304 and asked:
        # A 304 may bring fresh ones (RFC 9110, section 15.4.5); where it brings none, the old ones hold.
        old = request.validators
        kept = Validators(new.etag or old.etag, new.last_modified or old.last_modified)
        return replace(common, status=FetchStatus.UNCHANGED, validators=kept)
    return FetchResult(
        request.feed.id,
        FetchStatus.FAILED,
        http_status=answer.status,
        retry_after=_retry_after(answer, now),
        error=status_error(answer.status),
    )


def _validators(answer: Answer) -> Validators:
    """Both as they came, for they are sent back byte for byte; what could not be sent back is not kept."""
    values = (answer.headers.get(name, "") for name in ("ETag", "Last-Modified"))
    return Validators(
        *(value if value.isascii() and len(value) <= _MAX_VALIDATOR else "" for value in values)
    )


def _retry_after(answer: Answer, now: datetime) -> int | None:
    """Seconds or a date (RFC 9110, section 10.2.3)."""
    value = answer.headers.get("Retry-After", "").strip()
    if answer.status not in {429, 503} or not value:
        return None
    if value.isascii() and value.isdigit():
        return min(int(value[:12]), _MAX_WAIT)
    try:
        until = parsedate_to_datetime(value)
    except (ValueError, OverflowError):
        return None
    if until.tzinfo is None:
        until = until.replace(tzinfo=UTC)
    return min(max(0, int((until - now).total_seconds())), _MAX_WAIT)


def _read_file(root: Path, path: str, limit: int) -> bytes:
    """A file inside the root, links followed, and nothing else.

    Raises:
        FeedError: it is not there, not inside, not a file, or too large.
    """
    try:
        place = (root / path).resolve()
        inside = place.is_relative_to(root.resolve())
        if inside and place.is_file():
            with place.open("rb") as file:
                body = file.read(limit + 1)
        else:
            body = None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "no such name"
        raise FeedError(
            f"the file cannot be read ({reason})", todo="Check `path` and the file's rights"
        ) from error
    if not inside:
        raise FeedError(
            "the file lies outside the folder of config.toml", todo="Move it inside, or use its address"
        )
    if body is None:
        raise FeedError("there is no such file", todo="Check `path`: it starts at the folder of config.toml")
    if len(body) > limit:
        raise FeedError(
            f"the file is larger than {limit:,} bytes", todo="Raise `max_bytes` under `[collect]`"
        )
    return body
