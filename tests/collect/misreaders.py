"""Readers that do what no reader should, in processes that are made to be lost. Run by `test_pool.py`."""

from __future__ import annotations

import importlib
import os
import re
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pipeline.collect import parse, reader
from pipeline.collect.pool import ParseJob, ParsePool
from pipeline.errors import FeedError
from pipeline.model.entries import ParsedFeed
from pipeline.model.settings import Feed

RSS = b"<rss version='2.0'><channel><title>T</title><item><title>One</title></item></channel></rss>"
NOW = datetime(2025, 5, 22, 14, tzinfo=UTC)

_really_read, _really_parse = reader._read, parse.parse_feed


def job(body: bytes, name: str = "The Feed") -> ParseJob:
    return ParseJob(body, Feed("f", name), "", "", NOW)


def read(job: ParseJob, seconds: int, megabytes: int) -> ParsedFeed | FeedError:
    """Read as the real reader does, but over a parser that does as it is told."""
    parse.parse_feed = _parse
    return _really_read(job, seconds, megabytes)


def _parse(body: bytes, *, feed: Feed, **rest: Any) -> ParsedFeed:
    match body.split():
        case [b"hang"]:
            if "/" in feed.name:
                Path(feed.name).write_text(str(os.getpid()))
            re.match("(a+)+$", "a" * 60 + "b")
        case [b"hog"]:
            bytearray(2_000_000_000)
        case [b"exit"]:
            os._exit(3)
        case [b"crash"]:
            os.kill(os.getpid(), signal.SIGSEGV)
        case [b"fault"]:
            raise ZeroDivisionError("by nobody")
        case [b"pid"]:
            return ParsedFeed(str(os.getpid()), "", ())
        case _:
            pass
    return _really_parse(body, feed=feed, **rest)


def main() -> None:
    """Be a run that is killed while a reader hangs, or one that forks."""
    # Not the `read` of this `__main__`, for the processes do not load it.
    reader._read = importlib.import_module("tests.collect.misreaders").read
    what, path = sys.argv[1:]
    with ParsePool(seconds=1, workers=1) as pool:
        results = pool.parse([job(b"pid")])
        pid = next(results).title  # type: ignore[union-attr]
        match what:
            case "idle":
                Path(path).write_text(pid)
                signal.pause()
            case "busy":
                list(pool.parse([job(b"hang", path)]))
            case "fork":
                child = os.fork()
                if child == 0:
                    with ParsePool() as own:
                        read_well = all(isinstance(each, ParsedFeed) for each in own.parse([job(RSS)]))
                    os._exit(0 if read_well else 1)
                sys.exit(os.waitpid(child, 0)[1])
            case _:
                raise ValueError(what)


if __name__ == "__main__":
    main()
