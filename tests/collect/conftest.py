"""What the tests of collecting share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pipeline.collect.fetch import FetchRequest, FetchResult, fetch_all
from pipeline.collect.parse import parse_feed
from pipeline.model.entries import ParsedFeed, Validators
from pipeline.model.settings import Collect, Feed
from tests.fakes.feed_server import FeedServer

NOW = datetime(2025, 5, 22, 14, tzinfo=UTC)
LOOPBACK = ("127.0.0.0/8", "::1/128")
RSS = b"<rss version='2.0'><channel><title>T</title><item><title>One</title></item></channel></rss>"

Fetch = Callable[..., FetchResult]
Parse = Callable[..., ParsedFeed]


@pytest.fixture
def server() -> Iterator[FeedServer]:
    with FeedServer() as running:
        yield running


@pytest.fixture
def fetch(tmp_path: Path) -> Fetch:
    """Fetch one address with short limits; loopback is allowed."""

    def fetch_one(
        url: str,
        validators: Validators | None = None,
        *,
        settings: Collect | None = None,
        allow_private: bool = False,
    ) -> FetchResult:
        request = FetchRequest(
            Feed("f", "The Feed", url=url, allow_private=allow_private), validators or Validators()
        )
        limits = settings or Collect(
            timeout=1, connect_timeout=1, allow_networks=LOOPBACK, max_bytes=1_000_000
        )
        return next(iter(fetch_all([request], limits, tmp_path, now=NOW)))

    return fetch_one


@pytest.fixture
def parse() -> Parse:
    """Read a document as it would be on the day of the samples."""

    def read(
        body: bytes | str,
        *,
        content_type: str = "",
        url: str = "https://site.example.org/feed",
        language: str = "",
    ) -> ParsedFeed:
        data = body.encode() if isinstance(body, str) else body
        feed = Feed("f", "The Feed", url="https://me:secret@site.example.org/feed", language=language)
        return parse_feed(data, feed=feed, content_type=content_type, url=url, now=NOW)

    return read
