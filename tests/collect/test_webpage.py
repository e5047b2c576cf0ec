"""What a page says of itself, as it is fetched and as it is read."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from pipeline.collect.webpage import page_in, read_webpage
from pipeline.errors import FeedError
from pipeline.model.settings import Collect
from tests.fakes.feed_server import FeedServer, answer

NOW = datetime(2025, 5, 22, 12, tzinfo=UTC)
ADDRESS = "https://www.library.example.org/ice?utm_source=x"
PAGE = """<!doctype html><html lang="en-US"><head>
<title>Ice Harvest &amp; Chili | The Library</title>
<meta property="og:title" content="Ice Harvest">
<meta name="description" content="We cut ice &amp; ate chili.">
<meta property="og:site_name" content="The Library">
<meta property="article:published_time" content="2025-05-20T09:00:00Z">
<meta property="og:image" content="/ice.jpg">
<link rel="canonical" href="https://library.example.org/ice">
</head><body><p>Words</p></body></html>"""


def test_a_page_is_read_by_its_head() -> None:
    page = page_in(PAGE, ADDRESS, now=NOW)
    assert (page.title, page.description, page.site) == (
        "Ice Harvest",
        "We cut ice & ate chili.",
        "The Library",
    )
    assert page.link == "https://library.example.org/ice"
    assert page.published == datetime(2025, 5, 20, 9, tzinfo=UTC)
    assert page.picture == "https://www.library.example.org/ice.jpg"
    assert page.language == "en-US"


def test_a_page_that_says_little_has_its_title_and_its_host() -> None:
    page = page_in("<title>Ice &amp; Chili</title>", ADDRESS, now=NOW)
    assert (page.title, page.site, page.link) == ("Ice & Chili", "library.example.org", ADDRESS)
    assert (page.description, page.published, page.picture, page.language) == ("", None, "", "")


@pytest.mark.parametrize(
    ("head", "field", "value"),
    [
        ('<link rel="canonical" href="https://elsewhere.example.org/">', "link", ADDRESS),
        ('<link rel="canonical" href="javascript:alert(1)">', "link", ADDRESS),
        ('<meta property="article:published_time" content="2031-01-01">', "published", None),
        ('<meta property="og:image" content="http://library.example.org/a.jpg">', "picture", ""),
        ('<html lang="not a language!">', "language", ""),
    ],
)
def test_what_cannot_be_believed_is_left_out(head: str, field: str, value: object) -> None:
    assert getattr(page_in(head, ADDRESS, now=NOW), field) == value


def test_a_page_is_fetched_under_the_guard_of_feeds() -> None:
    with FeedServer() as server:
        server.pages["/ice"] = answer(PAGE.encode(), headers={"Content-Type": "text/html; charset=utf-8"})
        server.pages["/file"] = answer(b"%PDF", headers={"Content-Type": "application/pdf"})
        allowed = Collect(allow_networks=("127.0.0.0/8",))
        assert read_webpage(server.url("/ice"), allowed, now=NOW).title == "Ice Harvest"
        with pytest.raises(FeedError, match="no page but a file"):
            read_webpage(server.url("/file"), allowed, now=NOW)
        with pytest.raises(FeedError):
            read_webpage(server.url("/ice"), Collect(), now=NOW)
