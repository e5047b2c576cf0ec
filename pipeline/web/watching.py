"""Making something anew whenever what it is made from changes, and telling the pages that show it.

Looking at the time stamps of a few dozen files costs a millisecond, works on every system and every kind of
disk, and needs no package; so that is done a few times a second, in a thread of its own.
"""

from __future__ import annotations

import asyncio
import os
import secrets
import threading
from collections.abc import AsyncIterator, Callable, Hashable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from starlette.responses import StreamingResponse

T = TypeVar("T")

_LOOK = 0.25  # seconds between two looks
_ALIVE = 15.0  # seconds after which a page hears from us that nothing has changed


@dataclass(frozen=True, slots=True)
class Edition(Generic[T]):
    """What was made, and the word that it goes by: another one for every edition and every start."""

    value: T
    word: str


class Watched(Generic[T]):
    """The newest edition of something.

    The first is made at once; `start` begins to watch.

    Args:
        make: makes it; must not fail, so that what is wrong is a value too.
        mark: what changes whenever `make` would give something else; quick, and must not fail.
        every: seconds between two looks.
    """

    def __init__(self, make: Callable[[], T], mark: Callable[[], Hashable], *, every: float = _LOOK) -> None:
        self._make, self._mark, self._every = make, mark, every
        self._start = secrets.token_hex(4)
        self._count = 1
        self._stopped = threading.Event()
        self._lock = threading.Lock()
        self._listeners: set[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = set()
        self._thread = threading.Thread(target=self._watch, name="preview-watch", daemon=True)
        # Marked before it is made: what changes meanwhile makes another mark, and is made anew.
        self._seen = mark()
        self._edition = Edition(make(), self._word())

    @property
    def edition(self) -> Edition[T]:
        """The newest one."""
        return self._edition

    @property
    def stopped(self) -> bool:
        """Whether it is watched no more."""
        return self._stopped.is_set()

    def start(self) -> None:
        """Begin to watch."""
        self._thread.start()

    def stop(self) -> None:
        """Watch no more; everything that waits for a change goes on. May be called from any thread."""
        self._stopped.set()
        self._tell()

    def join(self) -> None:
        """Wait until the thread that watches has ended."""
        if self._thread.is_alive():
            self._thread.join()

    async def words(self, seen: str = "") -> AsyncIterator[str]:
        """The word of the newest edition whenever it is another than the last, from `seen` on.

        An empty word now and then says that nothing has changed. Ends when it is watched no more.
        """
        changed = asyncio.Event()
        listener = (asyncio.get_running_loop(), changed)
        with self._lock:
            self._listeners.add(listener)
        try:
            while not self.stopped:
                word = self._edition.word
                if word != seen:
                    seen = word
                    yield word
                elif not await _happens(changed, _ALIVE):
                    yield ""
                changed.clear()
        finally:
            with self._lock:
                self._listeners.discard(listener)

    def _watch(self) -> None:
        while not self._stopped.wait(self._every):
            mark = self._settled()
            if mark == self._seen:
                continue
            self._seen = mark
            value = self._make()
            if value != self._edition.value:
                self._count += 1
                self._edition = Edition(value, self._word())
                self._tell()

    def _settled(self) -> Hashable:
        """The mark, once it stays: an editor writes in several steps, and a file may be gone in between."""
        mark = self._mark()
        while mark != self._seen and not self._stopped.wait(self._every / 2):
            again = self._mark()
            if again == mark:
                break
            mark = again
        return mark

    def _tell(self) -> None:
        with self._lock:
            for loop, changed in self._listeners:
                if not loop.is_closed():
                    loop.call_soon_threadsafe(changed.set)

    def _word(self) -> str:
        return f"{self._start}-{self._count}"


async def _happens(event: asyncio.Event, seconds: float) -> bool:
    try:
        async with asyncio.timeout(seconds):
            return await event.wait()
    except TimeoutError:
        return False


def changes(watched: Watched[T], seen: str) -> StreamingResponse:
    """Server-Sent Events: the word of every edition that a page does not show yet.

    Args:
        watched: what the page shows.
        seen: the word of the edition that it shows now.

    Source: HTML Living Standard, 9.2, "Server-sent events".
    """

    async def events() -> AsyncIterator[str]:
        yield "retry: 1000\n\n"
        async for word in watched.words(seen):
            yield f"data: {word}\n\n" if word else ": nothing new\n\n"

    return StreamingResponse(events(), media_type="text/event-stream")


def files_mark(paths: Iterable[Path]) -> Hashable:
    """What changes when a file changes, comes or goes.

    Args:
        paths: of files, and of folders with all that is in them; none of them need be there.
    """
    return tuple(sorted(_stamps(paths)))


def _stamps(paths: Iterable[Path]) -> Iterable[tuple[str, int, int, int]]:
    for path in paths:
        names = [str(path)]
        for folder, _, files in os.walk(path):
            names += [os.path.join(folder, file) for file in files]  # noqa: PTH118 - a Path for each takes longer than all else
        for name in names:
            try:
                facts = os.stat(name)  # noqa: PTH116 - as above
            except OSError:
                continue
            yield name, facts.st_mtime_ns, facts.st_size, facts.st_ino
