"""The worker: what wakes the newsletter when no cron does.

APScheduler decides nothing here. It calls `tick`, which is `pipeline run` and may be called at any rate;
what is due, and what was done, stands in the database. A wake that is lost costs minutes, never an issue.

Three things run: the main thread waits to be told to stop, APScheduler's thread waits for the next wake, and
one further thread does the rounds, so that two rounds can never overlap.
"""

from __future__ import annotations

import logging
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from queue import Empty, SimpleQueue
from types import FrameType

from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_MAX_INSTANCES, EVENT_JOB_MISSED, JobEvent
from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.date import DateTrigger
from apscheduler.triggers.interval import IntervalTrigger

from pipeline.errors import PipelineError

EVERY = timedelta(minutes=15)
"""How long the worker is idle at most."""

_LOOK = 1.0  # seconds between two looks at the clock, and at most until a signal is noticed
_JUMP = timedelta(minutes=1)  # a clock that is so far off what was expected was set, or slept

# What APScheduler logs by itself, with tracebacks, is for those who set up logging; people read `log`.
logging.getLogger("apscheduler").addHandler(logging.NullHandler())


def work(
    tick: Callable[[datetime], None],
    next_wake: Callable[[datetime], datetime | None],
    *,
    clock: Callable[[], datetime],
    log: Callable[[str], None],
    every: timedelta = EVERY,
) -> None:
    """Do rounds until SIGTERM or SIGINT; then end the round that is under way, and return.

    There is a round at the start, at each time that `next_wake` gives, at least `every` so often, and when
    the clock jumps (it was set, or the machine slept). A round that fails is logged, and the worker lives on.
    Call it from the main thread, which alone gets signals; a second signal acts as if there were no worker.

    Args:
        tick: does one round; is given the time. Runs in a thread of its own, always the same one.
        next_wake: is asked after each round, with the time, when the next slot is; None when there is none.
        clock: the machine's own clock, aware: APScheduler goes by that as well.
        log: takes one line for a person, from any thread.
        every: how long to be idle at most.
    """
    _Worker(tick, next_wake, clock, log, every).run()


class _Worker:
    def __init__(
        self,
        tick: Callable[[datetime], None],
        next_wake: Callable[[datetime], datetime | None],
        clock: Callable[[], datetime],
        log: Callable[[str], None],
        every: timedelta,
    ) -> None:
        self.tick = tick
        self.next_wake = next_wake
        self.clock = clock
        self.log = log
        self.every = every
        self.stop: SimpleQueue[int] = (
            SimpleQueue()
        )  # its `put` is safe in a signal handler; an Event's is not
        self.stopping = False
        self.in_round = threading.Lock()
        self.scheduler = BackgroundScheduler(
            timezone=UTC,
            executors={"default": ThreadPoolExecutor(max_workers=1)},
            # The defaults drop whatever is a second late.
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )
        self.scheduler.add_listener(
            self._report, EVENT_JOB_ERROR | EVENT_JOB_MISSED | EVENT_JOB_MAX_INSTANCES
        )

    def run(self) -> None:
        start = self.clock()
        idle = IntervalTrigger(seconds=self.every.total_seconds(), timezone=UTC)
        try:
            with self._signals():
                self.scheduler.add_job(self._round, idle, id="idle", next_run_time=start)
                self.scheduler.start()
                self._wait(start)
        finally:
            self.stopping = True
            # APScheduler holds its lock while it waits for the round to end, and the round needs that lock to
            # set its next wake: so wait for the round first.
            with self.in_round:
                pass
            if self.scheduler.running:
                self.scheduler.shutdown()

    def _round(self) -> None:
        with self.in_round:
            if self.stopping:
                return
            try:
                self.tick(self.clock())
            finally:
                self._set_wake()

    def _set_wake(self) -> None:
        now = self.clock()
        wake = self.next_wake(now)
        if wake is None or wake <= now:  # one that has passed would have us run without a pause
            return
        # Two instances: it is set while the round that it woke is still ending.
        self.scheduler.add_job(
            self._round, DateTrigger(wake, UTC), id="slot", replace_existing=True, max_instances=2
        )

    def _wait(self, expected: datetime) -> None:
        """Wait for a signal, with an eye on the clock.

        APScheduler sleeps for a number of seconds, so that a clock set back would keep it asleep, and the
        seconds that a laptop sleeps are not counted.
        """
        while True:
            try:
                self.stop.get(timeout=_LOOK)
            except Empty:
                now = self.clock()
                if abs(now - expected) > _JUMP:
                    self.scheduler.modify_job("idle", next_run_time=now)
                expected = now
            else:
                return

    def _report(self, event: JobEvent) -> None:
        error = getattr(event, "exception", None)
        if error is not None:
            what = str(error) if isinstance(error, PipelineError) else f"{type(error).__name__}: {error}"
            self.log(f"A round failed: {' '.join(what.split())}")
        elif event.code == EVENT_JOB_MAX_INSTANCES:
            self.log("A round is still running; the one due now is left out")
        else:
            self.log("A round was missed; the next one makes up for it")

    @contextmanager
    def _signals(self) -> Iterator[None]:
        def put(number: int, _frame: FrameType | None) -> None:
            self.stop.put(number)

        before = {number: signal.signal(number, put) for number in (signal.SIGTERM, signal.SIGINT)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
