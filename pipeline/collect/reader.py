"""One process that reads feeds, with a limit of time for each and of memory for itself."""

from __future__ import annotations

import contextlib
import gc
import signal
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from typing import TYPE_CHECKING

from pebble import ProcessExpired, ProcessPool

from pipeline.collect.processes import START, Context, alarm, limit
from pipeline.collect.trouble import located, unforeseen
from pipeline.errors import FeedError
from pipeline.model.entries import ParsedFeed

if TYPE_CHECKING:
    from pipeline.collect.pool import ParseJob

_TODO = "Look at the feed in a browser; tell the people who publish it, or switch it off"


class Reader:
    """One process, started at once. What it is handed it reads in that order.

    Args:
        seconds: for one document, after which the process is killed and the next one started.
        megabytes: of address space.
    """

    def __init__(self, *, seconds: int, megabytes: int) -> None:
        self.seconds = seconds
        self.megabytes = megabytes
        self.waiting = 0
        """Documents that were handed over and whose results were not fetched."""
        self._pool = self._started()

    def hand(self, job: ParseJob) -> Handed:
        """Give it a document to read."""
        self.waiting += 1
        return Handed(self, job)

    def schedule(self, job: ParseJob) -> Future[ParsedFeed | FeedError]:
        """Give the process a document, or the next process if this one cannot take any."""
        arguments = (job, self.seconds, self.megabytes)
        try:
            return self._pool.schedule(_read, args=arguments, timeout=self.seconds)
        except RuntimeError:
            self.restart()
            return self._pool.schedule(_read, args=arguments, timeout=self.seconds)

    def restart(self) -> None:
        """Start anew, for the process or the way to it is broken."""
        self.stop()
        self.join()
        self._pool = self._started()

    def stop(self) -> None:
        """Begin to end the process, whatever it is doing."""
        self._pool.stop()  # type: ignore[no-untyped-call]  # pebble leaves its type out

    def join(self) -> None:
        """Wait until it has ended."""
        self._pool.join()

    def _started(self) -> ProcessPool:
        return ProcessPool(1, initializer=_begin, initargs=(self.megabytes,), context=Context())


class Handed:
    """A document that was handed over, on its way to a result."""

    def __init__(self, reader: Reader, job: ParseJob) -> None:
        self.job = job
        self._reader = reader
        self._future = reader.schedule(job)

    def is_done(self) -> bool:
        """Whether the result can be had without waiting."""
        return self._future.done()

    def result(self) -> ParsedFeed | FeedError:
        """What the document held, or why it could not be read. To be called once, and in order."""
        try:
            try:
                result = self._outcome()
            except BrokenProcessPool:  # perhaps through no fault of this document
                self._reader.restart()
                self._future = self._reader.schedule(self.job)
                result = self._outcome()
        except BrokenProcessPool as error:
            result = FeedError(f"the process for reading feeds cannot be started ({error})", todo=_TODO)
        finally:
            self._reader.waiting -= 1
        return located(result, self.job.feed) if isinstance(result, FeedError) else result

    def _outcome(self) -> ParsedFeed | FeedError:
        seconds = self._reader.seconds
        too_long = FeedError(f"reading it took longer than {seconds} seconds", todo=_TODO)
        try:
            return self._future.result(seconds + START)
        except TimeoutError:
            if not self._future.done():
                self._reader.restart()
            return too_long
        except ProcessExpired as error:
            if error.exitcode == -signal.SIGALRM:
                return too_long
            return FeedError(f"reading it crashed the reader (exit code {error.exitcode})", todo=_TODO)
        except MemoryError:
            return FeedError("there is too little memory for reading it", todo=_TODO)


def _read(job: ParseJob, seconds: int, megabytes: int) -> ParsedFeed | FeedError:
    """In the process: read one document.

    The alarm ends a process that nobody is there any more to kill.
    """
    from pipeline.collect.parse import parse_feed  # noqa: PLC0415 - only this process needs it

    alarm(seconds + 1)
    try:
        return parse_feed(job.body, feed=job.feed, content_type=job.content_type, url=job.url, now=job.now)
    except FeedError as error:
        return error
    except MemoryError:
        return FeedError(f"reading it takes more than {megabytes:,} MB of memory", todo=_TODO)
    except Exception as error:  # noqa: BLE001 - whatever it is, it must not stop the other feeds
        return unforeseen(error)
    finally:
        alarm(0)


def _begin(megabytes: int) -> None:
    """In the process: get ready, so that the first document need not wait."""
    limit(megabytes)
    with contextlib.suppress(Exception):  # if it cannot be loaded, that is told of each document
        from pipeline.collect.xmlfeed import leave_dates_alone  # noqa: PLC0415 - see `_read`

        leave_dates_alone()
        import pipeline.collect.parse  # noqa: F401, PLC0415 - as above
    gc.freeze()  # what is loaded stays, and need not be looked through for rubbish
    gc.set_threshold(20_000, 20, 20)  # a document is a few thousand values, and they go all at once
