"""Reading in processes: in order, bounded, and whatever a document does to its reader."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.collect import pool as pooling
from pipeline.collect import reader
from pipeline.collect.pool import ParseJob, ParsePool
from pipeline.errors import FeedError
from pipeline.model.entries import ParsedFeed
from tests.collect import misreaders
from tests.collect.misreaders import RSS, job

ROOT = Path(__file__).parents[2]


@pytest.fixture
def _misled(monkeypatch: pytest.MonkeyPatch) -> None:
    """The processes read with `misreaders`."""
    monkeypatch.setattr(reader, "_read", misreaders.read)


def numbered(number: int) -> ParseJob:
    return job(RSS.replace(b"One", f"Number {number}".encode()))


def titles(results: Iterator[ParsedFeed | FeedError]) -> list[str]:
    return [
        str(result.what) if isinstance(result, FeedError) else result.entries[0].title for result in results
    ]


def test_results_come_in_the_order_of_the_documents_from_several_processes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pooling, "_AHEAD", 2)
    with ParsePool(workers=2) as pool:
        assert titles(pool.parse(map(numbered, range(40)))) == [f"Number {n}" for n in range(40)]
        assert len(pool._readers) == 2
        assert titles(pool.parse([numbered(1)])) == ["Number 1"]


def test_a_few_documents_are_read_by_one_process_and_none_at_all_by_no_process() -> None:
    with ParsePool(workers=2) as pool:
        assert list(pool.parse([])) == []
        assert len(pool._readers) == 0
        assert len(list(pool.parse(map(numbered, range(13))))) == 13
        assert len(pool._readers) == 1


def test_processes_for_what_is_sure_to_come_start_before_it_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pooling, "_AHEAD", 2)
    started: list[int] = []

    def coming() -> Iterator[ParseJob]:
        started.append(len(pool._readers))
        yield numbered(1)

    with ParsePool(workers=2, expected=3) as pool:
        assert titles(pool.parse(coming())) == ["Number 1"]
    assert started == [2]


def test_no_more_documents_are_asked_for_than_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pooling, "_AHEAD", 3)
    asked = 0

    def coming() -> Iterator[ParseJob]:
        nonlocal asked
        for number in range(20):
            asked += 1
            yield numbered(number)

    with ParsePool(workers=1) as pool:
        for given, _ in enumerate(pool.parse(coming()), start=1):
            assert asked - given <= 3


def test_documents_are_held_back_by_their_size_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pooling, "_WAITING", 2 * len(RSS))
    coming = iter([job(RSS) for _ in range(6)])
    with ParsePool(workers=1) as pool:
        results = pool.parse(coming)
        next(results)
        assert len(list(coming)) >= 3
        assert isinstance(next(results), ParsedFeed)


@pytest.mark.usefixtures("_misled")
@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"hang", "longer than 1 seconds"),
        (b"hog", "more than 400 MB of memory"),
        (b"exit", "crashed the reader (exit code 3)"),
        (b"crash", f"crashed the reader (exit code -{signal.SIGSEGV.value})"),
        (b"fault", "nobody foresaw (ZeroDivisionError: by nobody)"),
        (b"<html>", "a web page, not a feed"),
    ],
)
def test_a_document_that_harms_its_reader_harms_no_other_document(
    capfd: pytest.CaptureFixture[str], body: bytes, words: str
) -> None:
    with ParsePool(workers=1, seconds=1, megabytes=400) as pool:
        before, bad, after, last = pool.parse([job(RSS), job(body), job(RSS), job(RSS)])
    assert isinstance(bad, FeedError)
    assert words in bad.what
    assert bad.where == "The Feed ()"
    assert bad.todo
    assert before == after == last
    assert capfd.readouterr() == ("", "")


@pytest.mark.usefixtures("_misled")
def test_the_next_document_may_be_as_bad() -> None:
    with ParsePool(workers=2) as pool:
        results = list(pool.parse([job(b"exit"), job(b"exit"), job(RSS), job(b"exit")]))
    assert [isinstance(result, ParsedFeed) for result in results] == [False, False, True, False]


def test_a_process_that_cannot_even_start_is_told_and_not_waited_for_for_ever() -> None:
    with ParsePool(workers=1, megabytes=1) as pool:
        (result,) = pool.parse([job(RSS)])
    assert isinstance(result, FeedError)


def test_leaving_early_ends_the_processes_at_once() -> None:
    started = time.monotonic()
    with ParsePool(workers=1) as pool:
        results = pool.parse(map(numbered, range(9)))
        assert isinstance(next(results), ParsedFeed)
        (worker,) = pool._readers[0]._pool._pool_manager.worker_manager.workers
    assert not is_alive(worker)
    assert time.monotonic() - started < 5


def test_a_process_loads_nothing_but_the_parser() -> None:
    heavy = {"sqlalchemy", "jinja2", "aiohttp", "click", "pytest"}
    with ParsePool() as pool:
        list(pool.parse([job(RSS)]))
        loaded = pool._readers[0]._pool.schedule(eval, args=("list(__import__('sys').modules)",)).result()
    assert "pipeline.collect.parse" in loaded
    assert heavy.isdisjoint(loaded)


@pytest.mark.skipif(not hasattr(signal, "alarm"), reason="needs POSIX signals")
@pytest.mark.parametrize("state", ["idle", "busy"])
def test_a_process_ends_with_its_run_even_if_the_run_is_killed(tmp_path: Path, state: str) -> None:
    note = tmp_path / "pid"
    run = misread(state, note)
    try:
        wait_until(lambda: note.exists() and note.read_text().strip().isdigit())
        worker = int(note.read_text())
        assert is_alive(worker)
    finally:
        run.kill()
        run.wait()
    wait_until(lambda: not is_alive(worker))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_pool_works_in_a_forked_child_of_a_process_that_has_one(tmp_path: Path) -> None:
    run = misread("fork", tmp_path)
    assert run.wait(30) == 0


def misread(*arguments: object) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-W", "error", "-m", "tests.collect.misreaders", *map(str, arguments)]
    return subprocess.Popen(command, cwd=ROOT)


def wait_until(happened: object, seconds: float = 10) -> None:
    assert callable(happened)
    end = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.02)


def is_alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state not in "ZX"
