"""Reading feeds in processes of their own, so that none of them can hang, crash or eat up a run."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Self

from pipeline.errors import FeedError
from pipeline.model.entries import ParsedFeed
from pipeline.model.settings import Feed

if TYPE_CHECKING:
    from pipeline.collect.reader import Handed, Reader

_AHEAD = 16  # documents handed to one process before another one is started
_WAITING = 33_554_432  # bytes of documents that are handed over and whose results are not fetched


@dataclass(frozen=True, slots=True)
class ParseJob:
    """One document to be read: the arguments of `parse_feed`."""

    body: bytes
    feed: Feed
    content_type: str
    url: str
    now: datetime


class ParsePool:
    """Processes that read feeds; use it as a context manager.

    None is started before the first document, unless some are expected, and a second one only when there are
    many. They are new interpreters and no copies of this one, and end with it, whatever ends it.

    Args:
        expected: documents that are sure to come: the processes for them start while these are fetched.
        workers: processes at most; None for as many as there are processors.
        seconds: for one document.
        megabytes: of memory for one process, where the system can limit it.
    """

    def __init__(
        self, *, expected: int = 0, workers: int | None = None, seconds: int = 20, megabytes: int = 512
    ) -> None:
        self._expected = expected
        self._most = workers or _processors()
        self._seconds = seconds
        self._megabytes = megabytes
        self._readers: list[Reader] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for reader in self._readers:
            reader.stop()
        for reader in self._readers:
            reader.join()
        self._readers.clear()

    def parse(self, jobs: Iterable[ParseJob]) -> Iterator[ParsedFeed | FeedError]:
        """Read documents, and yield what each held, or why it could not be read, in their order.

        Args:
            jobs: asked for as there is room for them, in the caller's thread.
        """
        while len(self._readers) < min(self._most, -(-self._expected // _AHEAD)):
            self._add_reader()
        window: deque[Handed] = deque()
        waiting = 0
        for job in jobs:
            window.append(self._free_reader().hand(job))
            waiting += len(job.body)
            while window and (window[0].is_done() or waiting > _WAITING or self._is_full()):
                waiting -= len(window[0].job.body)
                yield window.popleft().result()
        while window:
            yield window.popleft().result()

    def _is_full(self) -> bool:
        return len(self._readers) == self._most and min(reader.waiting for reader in self._readers) >= _AHEAD

    def _free_reader(self) -> Reader:
        """The one with the least to do, or a new one if all have enough."""
        least = min(self._readers, key=lambda reader: reader.waiting, default=None)
        if least is None or (least.waiting >= _AHEAD and len(self._readers) < self._most):
            return self._add_reader()
        return least

    def _add_reader(self) -> Reader:
        # Loaded when there is something to read, for most runs find nothing new.
        from pipeline.collect.reader import Reader  # noqa: PLC0415

        self._readers.append(Reader(seconds=self._seconds, megabytes=self._megabytes))
        return self._readers[-1]


def _processors() -> int:
    """How many this process may use, which in a container are fewer than there are."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
