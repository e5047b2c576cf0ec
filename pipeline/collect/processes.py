"""Doing what others' bytes ask for in a process of its own, with a limit of time and of memory."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.context import SpawnContext, SpawnProcess
from time import monotonic
from types import ModuleType
from typing import TypeVar

from pebble import ProcessExpired, ProcessPool

_T = TypeVar("_T")
_R = TypeVar("_R")

START = 30
"""Seconds that a process may take to start, or to be found missing, on a busy machine."""


def each_apart(
    work: Callable[[_T], _R],
    values: Iterable[_T],
    *,
    seconds: int,
    megabytes: int,
    in_all: float,
) -> Iterator[_R | None]:
    """Hand values to a function in another process, one after the other; None for what it did not survive.

    Args:
        work: of a module, and not of `__main__`.
        values: asked for in the caller's process, each when the one before is done.
        seconds: for one value, after which the process is killed and the next one started.
        megabytes: of address space, where the system can limit it.
        in_all: seconds for all of them, beside what the process needs to start; then no more are tried.
    """
    pool: ProcessPool | None = None
    left = in_all
    try:
        for value in values:
            if left <= 0:
                yield None
                continue
            if pool is None:
                pool = ProcessPool(1, initializer=limit, initargs=(megabytes,), context=Context())
                pool.schedule(_nothing).result(START)  # so that its start is not counted as work
            started = monotonic()
            yield _result(pool, work, value, min(seconds, left))
            left -= monotonic() - started
    except (BrokenProcessPool, ProcessExpired, TimeoutError, RuntimeError):
        return  # no process can be started here: whoever asked gets less than one answer for each
    finally:
        if pool is not None:
            pool.stop()  # type: ignore[no-untyped-call]  # pebble leaves its type out
            pool.join()


def _result(pool: ProcessPool, work: Callable[[_T], _R], value: _T, seconds: float) -> _R | None:
    future = pool.schedule(_with_alarm, args=(work, value, seconds), timeout=seconds)
    try:
        result: _R | None = future.result(seconds + START)
    except (TimeoutError, ProcessExpired, MemoryError):
        return None
    return result


def _nothing() -> None:
    return


def _with_alarm(work: Callable[[_T], _R], value: _T, seconds: float) -> _R:
    """In the process: the alarm ends one that nobody is there any more to kill."""
    alarm(int(seconds) + 1)
    try:
        return work(value)
    finally:
        alarm(0)


def limit(megabytes: int) -> None:
    """In the process, before anything else: set its limits, and let signals end it at once."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    # What went wrong is told by whoever asked; a crash must not write into the run's log as well.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    with contextlib.suppress(ImportError):  # Windows: only the time is limited
        import resource  # noqa: PLC0415 - as above

        for kind, most in ((resource.RLIMIT_AS, megabytes * 1_048_576), (resource.RLIMIT_CORE, 0)):
            _, hard = resource.getrlimit(kind)
            allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
            with contextlib.suppress(ValueError, OSError):  # a system that knows no such limit
                resource.setrlimit(kind, (allowed, hard))


def alarm(seconds: int) -> None:
    """In the process: end it after so many seconds; 0 takes that back."""
    if hasattr(signal, "alarm"):
        signal.alarm(seconds)


class _Process(SpawnProcess):
    """A new interpreter that does not load the program that it was started from.

    Spawned processes import `__main__` again, in case that what they are to run stands there. Here that would
    be the whole command line with the database behind it, and take three times as long as all the rest.
    """

    def start(self) -> None:
        main = sys.modules["__main__"]
        sys.modules["__main__"] = ModuleType("__main__")
        try:
            super().start()
        finally:
            sys.modules["__main__"] = main


class Context(SpawnContext):
    """New interpreters and no copies of this one."""

    Process = _Process
