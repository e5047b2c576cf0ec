"""Fetching feeds: many at a time, politely, and with a result for each one, whatever happens to it."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import Self

import aiohttp

from pipeline.collect.connection import open_session
from pipeline.collect.exchange import Answer, Exchange, Turns
from pipeline.collect.freshness import max_age, retry_after
from pipeline.collect.trouble import located, status_error, unforeseen
from pipeline.errors import FeedError
from pipeline.model.entries import Validators
from pipeline.model.settings import Collect, Feed

_MAX_VALIDATOR = 1_000
_BEGUN = 16  # times `at_once`: feeds that have been begun, most of them waiting for their turn at a host
_WINDOW = 4_096  # feeds begun or fetched whose results wait for an earlier one
_WAITING = 67_108_864  # bytes of bodies among these, after which no more are begun


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
        gone: the server says that the feed is gone for good (410).
        max_age: seconds for which the answer says that it stays fresh, at most a week; None if it does not
            say so, or wants to be asked each time.
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
    gone: bool = False
    max_age: int | None = None
    retry_after: int | None = None
    error: FeedError | None = None


def fetch_all(
    requests: Iterable[FetchRequest], settings: Collect, root: Path, *, now: datetime
) -> Iterator[FetchResult]:
    """Fetch feeds and yield one result for each, in the order of the requests.

    Fetching goes on beside the caller, in a thread with an event loop, and stops when the caller does. A slow
    feed holds up its own result and, since the order is kept, the handing over of those after it; they are
    fetched meanwhile, until their bodies fill the room that there is for waiting.

    A feed with a `path` is read from inside `root`. No fault of a feed raises; it is in the result.

    Args:
        requests: the order counts, for everything after this must be repeatable. They are asked for as they
            are needed, in the caller's thread.
        settings: limits, and who we say we are.
        root: the folder of `config.toml`.
        now: aware; for headers that name a day.
    """
    with _Fetcher(settings, root, now) as fetcher:
        yield from fetcher.results(requests)


class _Fetcher:
    """An event loop in a thread of its own, and the window of what is fetched there."""

    def __init__(self, settings: Collect, root: Path, now: datetime) -> None:
        self._settings = settings
        self._root = root
        self._now = now
        self._turns = Turns(settings.at_once)
        self._loop = asyncio.new_event_loop()
        # For looking up names, which the system does one at a time.
        self._loop.set_default_executor(ThreadPoolExecutor(max(1, settings.at_once)))
        self._thread = Thread(target=self._loop.run_forever, name="fetch", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        self._session = asyncio.run_coroutine_threadsafe(self._opened(), self._loop).result()
        return self

    def __exit__(self, *_: object) -> None:
        asyncio.run_coroutine_threadsafe(self._closed(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _opened(self) -> aiohttp.ClientSession:
        return open_session(self._settings)

    async def _closed(self) -> None:
        rest = asyncio.all_tasks() - {asyncio.current_task()}
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)
        await self._session.close()
        await self._loop.shutdown_default_executor()

    def results(self, requests: Iterable[FetchRequest]) -> Iterator[FetchResult]:
        """The results in order, with as much as there is room for begun before it is asked for."""
        coming = iter(requests)
        window: deque[Future[FetchResult]] = deque()
        finished: SimpleQueue[int] = SimpleQueue()  # the size of each body as it comes in
        busy = waiting = 0
        most_busy = max(1, self._settings.at_once) * _BEGUN
        while True:
            while busy < most_busy and len(window) < _WINDOW and waiting < _WAITING:
                request = next(coming, None)
                if request is None:
                    break
                window.append(asyncio.run_coroutine_threadsafe(self._fetch(request), self._loop))
                window[-1].add_done_callback(lambda done: finished.put(_size(done)))
                busy += 1
            if not window:
                return
            if not window[0].done() or not finished.empty():
                waiting += finished.get()
                busy -= 1
                continue  # there may be room to begin another
            result = window.popleft().result()
            waiting -= len(result.body)
            yield result

    async def _fetch(self, request: FetchRequest) -> FetchResult:
        feed, settings = request.feed, self._settings
        try:
            if feed.path:
                body = await asyncio.to_thread(_read_file, self._root, feed.path, settings.max_bytes)
                return FetchResult(feed.id, FetchStatus.FETCHED, body)
            answer = await Exchange(feed, request.validators, settings, self._turns, self._session).run()
            result = _result(answer, request, self._now)
        except FeedError as error:
            result = FetchResult(feed.id, FetchStatus.FAILED, error=error)
        except Exception as error:  # noqa: BLE001 - whatever it is, it must not stop the other feeds
            result = FetchResult(feed.id, FetchStatus.FAILED, error=unforeseen(error))
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
        max_age=max_age(answer, now),
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
        gone=answer.status == 410,
        max_age=common.max_age,
        retry_after=retry_after(answer, now),
        error=status_error(answer.status),
    )


def _validators(answer: Answer) -> Validators:
    """Both as they came, for they are sent back byte for byte; what could not be sent back is not kept."""
    values = (answer.headers.get(name, "") for name in ("ETag", "Last-Modified"))
    return Validators(
        *(value if value.isascii() and len(value) <= _MAX_VALIDATOR else "" for value in values)
    )


def _size(done: Future[FetchResult]) -> int:
    return 0 if done.cancelled() or done.exception() else len(done.result().body)


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
