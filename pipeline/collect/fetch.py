"""Fetching feeds: many at a time, politely, and with a result for each one, whatever happens to it."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from functools import partial
from itertools import islice
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic
from typing import Self, TypeVar

import aiohttp

from pipeline.collect.connection import open_session
from pipeline.collect.exchange import Answer, Exchange, Turns
from pipeline.collect.freshness import max_age, retry_after
from pipeline.collect.trouble import located, status_error, unforeseen
from pipeline.errors import FeedError
from pipeline.model.entries import Validators
from pipeline.model.settings import Collect, Feed

_T = TypeVar("_T")

_MAX_VALIDATOR = 1_000
_BEGUN = 16  # times `at_once`: feeds that have been begun, most of them waiting for their turn at a host
_WINDOW = 4_096  # feeds begun or fetched whose results wait for an earlier one
_WAITING = 4_194_304  # bytes of bodies among these, after which no more are begun


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
    requests: Iterable[FetchRequest],
    settings: Collect,
    root: Path,
    *,
    now: datetime,
    patience: float | None = None,
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
        patience: seconds for which a feed may hold up others; then it loses its place, and its result comes
            when it is there. None for as long as it takes.
    """
    with _Fetcher(settings, root, now) as fetcher:
        yield from fetcher.results(requests, patience)


class _Fetcher:
    """An event loop in a thread of its own, and the window of what is fetched there."""

    def __init__(self, settings: Collect, root: Path, now: datetime) -> None:
        self._settings = settings
        self._root = root
        self._now = now
        self._turns = Turns(settings.at_once)
        self._loop = asyncio.new_event_loop()
        self._loop.set_default_executor(Lookups())
        self._files = ThreadPoolExecutor(2)
        self._thread = Thread(target=self._loop.run_forever, name="fetch", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        self._session = asyncio.run_coroutine_threadsafe(self._opened(), self._loop).result()
        return self

    def __exit__(self, *_: object) -> None:
        asyncio.run_coroutine_threadsafe(self._closed(), self._loop).result()
        self._files.shutdown(cancel_futures=True)
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

    def results(self, requests: Iterable[FetchRequest], patience: float | None) -> Iterator[FetchResult]:
        """The results as `fetch_all` gives them, with as much as there is room for begun before asked for."""
        coming = iter(requests)
        window: deque[Future[FetchResult]] = deque()
        line = _Line(patience)
        busy = waiting = 0
        most_busy = max(1, self._settings.at_once) * _BEGUN
        while True:
            while busy < most_busy and len(window) + len(line.late) < _WINDOW and waiting < _WAITING:
                request = next(coming, None)
                if request is None:
                    break
                begun = asyncio.run_coroutine_threadsafe(self._fetch(request), self._loop)
                begun.add_done_callback(line.finished.put)
                window.append(begun)
                busy += 1
            if not window and not line.late:
                return
            came = line.came(window)
            if came is not None:
                waiting += _size(came)
                busy -= 1
                continue  # there may be room to begin another
            result = line.next(window)
            if result is not None:
                waiting -= len(result.body)
                yield result

    async def _fetch(self, request: FetchRequest) -> FetchResult:
        feed, settings = request.feed, self._settings
        try:
            if feed.path:
                read = partial(read_inside, self._root, feed.path, settings.max_bytes)
                body = await self._loop.run_in_executor(self._files, read)
                return FetchResult(feed.id, FetchStatus.FETCHED, body)
            answer = await Exchange(feed, request.validators, settings, self._turns, self._session).run()
            result = _result(answer, request, self._now)
        except FeedError as error:
            result = FetchResult(feed.id, FetchStatus.FAILED, error=error)
        except Exception as error:  # noqa: BLE001 - whatever it is, it must not stop the other feeds
            result = FetchResult(feed.id, FetchStatus.FAILED, error=unforeseen(error))
        return replace(result, error=located(result.error, feed)) if result.error else result


class _Line:
    """Who is next: the first of the window, unless it is slow.

    Attributes:
        finished: those that are done, as they come.
        late: those that have lost their place.
    """

    def __init__(self, patience: float | None) -> None:
        self.finished: SimpleQueue[Future[FetchResult]] = SimpleQueue()
        self.late: list[Future[FetchResult]] = []
        self._most = patience
        self._blocked = 0.0  # since when the first holds up others that are there; 0 if it does not

    def came(self, window: Sequence[Future[FetchResult]]) -> Future[FetchResult] | None:
        """One that has just come; waits for one if nobody can be next, and no longer than patience lasts."""
        if self.finished.empty() and self._is_any(window):
            return None
        try:
            return self.finished.get(timeout=self._left(window))
        except Empty:
            return None

    def next(self, window: deque[Future[FetchResult]]) -> FetchResult | None:
        """The result of who is next, who leaves the line; None if the first has only lost its place."""
        for place, each in enumerate(self.late):
            if each.done():
                return self.late.pop(place).result()
        if window[0].done():
            self._blocked = 0.0
            return window.popleft().result()
        self._blocked = 0.0
        self.late.append(window.popleft())
        return None

    def _is_any(self, window: Sequence[Future[FetchResult]]) -> bool:
        return bool(window and window[0].done()) or any(each.done() for each in self.late)

    def _left(self, window: Sequence[Future[FetchResult]]) -> float | None:
        """Seconds to wait; None for as long as it takes."""
        if self._most is None or not any(each.done() for each in islice(window, 1, None)):
            return None
        now = monotonic()
        self._blocked = self._blocked or now
        return max(0.0, self._blocked + self._most - now)


class Lookups(ThreadPoolExecutor):
    """Looks up names, each in a thread of its own: the system does one at a time, and may hang for minutes.

    The end of the program waits for the threads of an ordinary executor, but not for these. How many there
    are at once is for `Turns` to say.
    """

    def submit(self, fn: Callable[..., _T], /, *args: object, **named: object) -> Future[_T]:
        """Begin at once."""
        future: Future[_T] = Future()

        def run() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                future.set_result(fn(*args, **named))
            except BaseException as error:  # noqa: BLE001 - as every executor does
                future.set_exception(error)

        Thread(target=run, name="lookup", daemon=True).start()
        return future


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


def read_inside(root: Path, path: str, limit: int) -> bytes:
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
