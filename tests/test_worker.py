"""The worker: a real scheduler that wakes rounds, survives them and ends cleanly."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest

from pipeline import worker
from pipeline.errors import StoreError
from pipeline.worker import work

LONG = timedelta(hours=1)
SHORT = timedelta(milliseconds=80)


def clock() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 - the edge: APScheduler goes by this clock


def never(_now: datetime) -> None:
    return None


def end() -> None:
    os.kill(os.getpid(), signal.SIGTERM)


@pytest.fixture(autouse=True)
def deadline() -> Iterator[None]:
    """End the worker when a test would hang, so that its assertions can say why."""
    timer = threading.Timer(10, end)
    before = signal.signal(signal.SIGTERM, signal.SIG_IGN)
    timer.start()
    yield
    timer.cancel()
    timer.join()
    signal.signal(signal.SIGTERM, before)


class Rounds:
    """A `tick` that notes when it was called, and ends the worker after so many calls."""

    def __init__(self, last: int, do: Callable[[int], None] = lambda _number: None) -> None:
        self.at: list[datetime] = []
        self.lines: list[str] = []
        self.last = last
        self.do = do

    def __call__(self, now: datetime) -> None:
        self.at.append(now)
        try:
            self.do(len(self.at))
        finally:
            if len(self.at) == self.last:
                end()

    def work(
        self,
        next_wake: Callable[[datetime], datetime | None] = never,
        every: timedelta = LONG,
        clock: Callable[[], datetime] = clock,
    ) -> None:
        work(self, next_wake, clock=clock, log=self.lines.append, every=every)


def test_there_is_a_round_at_the_start() -> None:
    rounds = Rounds(1)
    before = clock()
    rounds.work()
    assert len(rounds.at) == 1
    assert rounds.at[0] - before < timedelta(seconds=0.5)
    assert rounds.at[0].tzinfo is UTC
    assert rounds.lines == []


def test_it_is_never_idle_for_longer_than_asked() -> None:
    rounds = Rounds(4)
    rounds.work(every=SHORT)
    assert len(rounds.at) == 4
    assert rounds.at[3] - rounds.at[0] > 2 * SHORT


def test_the_next_slot_wakes_it_and_is_asked_for_anew_after_each_round() -> None:
    asked: list[datetime] = []

    def next_wake(now: datetime) -> datetime:
        asked.append(now + SHORT)
        return asked[-1]

    rounds = Rounds(4)
    rounds.work(next_wake)
    assert len(rounds.at) == 4
    assert all(wake <= at for wake, at in zip(asked, rounds.at[1:], strict=False))


def test_a_slot_brought_forward_replaces_the_later_one() -> None:
    wakes = iter([LONG, SHORT, LONG])
    rounds = Rounds(3)
    rounds.work(lambda now: now + next(wakes), every=timedelta(milliseconds=700))
    first, second, third = rounds.at
    assert second - first > timedelta(milliseconds=500)
    assert third - second < timedelta(milliseconds=500)


def test_a_slot_that_has_passed_does_not_make_it_run_without_a_pause() -> None:
    rounds = Rounds(3)
    rounds.work(lambda now: now - SHORT, every=timedelta(milliseconds=300))
    assert rounds.at[2] - rounds.at[0] > timedelta(milliseconds=200)


def test_a_round_that_fails_is_one_line_in_the_log_and_the_worker_lives_on(
    capfd: pytest.CaptureFixture[str],
) -> None:
    def fail(number: int) -> None:
        if number == 1:
            raise StoreError("the database is damaged", where="var/pipeline.sqlite", todo="Restore it")
        if number == 2:
            raise ZeroDivisionError("one\ntwo")
        if number == 3:
            raise SystemExit(3)

    rounds = Rounds(5, fail)
    rounds.work(every=SHORT)
    assert len(rounds.at) == 5
    assert rounds.lines == [
        "A round failed: var/pipeline.sqlite: the database is damaged. Restore it",
        "A round failed: ZeroDivisionError: one two",
        "A round failed: SystemExit: 3",
    ]
    assert capfd.readouterr() == ("", "")


def test_a_failed_round_still_asks_for_the_next_slot() -> None:
    def fail(number: int) -> None:
        if number == 1:
            raise StoreError("locked")

    rounds = Rounds(2, fail)
    rounds.work(lambda now: now + SHORT)
    assert len(rounds.at) == 2


def test_a_next_slot_that_cannot_be_told_is_logged_and_asked_for_again() -> None:
    def next_wake(now: datetime) -> datetime:
        raise StoreError("the database is locked")

    rounds = Rounds(3)
    rounds.work(next_wake, every=SHORT)
    assert len(rounds.at) == 3
    assert rounds.lines[0] == "A round failed: the database is locked"


def test_a_slow_round_never_overlaps_itself_and_says_so() -> None:
    at_once = threading.Lock()
    overlaps: list[int] = []
    threads: set[str] = set()

    def slowly(number: int) -> None:
        if not at_once.acquire(blocking=False):
            overlaps.append(number)
            return
        threads.add(threading.current_thread().name)
        time.sleep(0.2)
        at_once.release()

    rounds = Rounds(3, slowly)
    rounds.work(lambda now: now + timedelta(milliseconds=20), every=SHORT)
    assert len(rounds.at) >= 3
    assert overlaps == []
    assert len(threads) == 1
    assert "A round is still running; the one due now is left out" in rounds.lines


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_lets_the_round_end_and_starts_no_other(number: signal.Signals) -> None:
    ended: list[int] = []

    def slowly(which: int) -> None:
        os.kill(os.getpid(), number)
        time.sleep(0.3)
        ended.append(which)

    rounds = Rounds(-1, slowly)
    handlers = signal.getsignal(number)
    rounds.work(lambda now: now + SHORT, every=SHORT)
    assert ended == [1]
    time.sleep(0.2)
    assert len(rounds.at) == 1
    assert signal.getsignal(number) is handlers
    assert not [each for each in threading.enumerate() if "APScheduler" in each.name]


@pytest.mark.parametrize("jump", [-LONG, 3 * timedelta(days=1)])
def test_a_clock_that_jumps_wakes_it(jump: timedelta, monkeypatch: pytest.MonkeyPatch) -> None:
    """A clock set back would keep APScheduler asleep, and so would a machine that slept."""
    monkeypatch.setattr(worker, "_LOOK", 0.05)
    rounds = Rounds(2)
    rounds.work(clock=lambda: clock() + (min(jump, timedelta(0)) if rounds.at else -max(jump, timedelta(0))))
    assert len(rounds.at) == 2


def test_as_a_process_it_ends_with_nothing_on_stderr() -> None:
    script = (
        "import datetime as d\n"
        "from pipeline.worker import work\n"
        "work(lambda now: print('round', flush=True), lambda now: None,"
        " clock=lambda: d.datetime.now(d.UTC), log=print)\n"
        "print('end')\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "round\n"
        process.send_signal(signal.SIGTERM)
        assert process.communicate(timeout=5) == ("end\n", "")
    assert process.returncode == 0
