"""A file of somebody else's that names feeds."""

from __future__ import annotations

import pytest

from pipeline.collect.lists import read_feed_list
from pipeline.errors import FeedError


def test_an_address_stands_in_each_line_and_comments_are_passed_over() -> None:
    feeds = read_feed_list(b"# ours\nhttps://a.example.org/feed\n\n  http://b.example.org/rss  \n")
    assert [feed.url for feed in feeds] == ["https://a.example.org/feed", "http://b.example.org/rss"]
    assert [feed.id for feed in feeds] == [feed.url for feed in feeds]


def test_an_address_named_twice_is_read_once() -> None:
    feeds = read_feed_list(
        b"https://a.example.org/feed\nhttps://b.example.org/\nhttp://www.a.example.org/feed/\n"
    )
    assert [feed.url for feed in feeds] == ["https://a.example.org/feed", "https://b.example.org/"]


def test_opml_will_do_and_cannot_say_what_we_may_reach() -> None:
    opml = b'<opml version="2.0"><body><outline text="A" xmlUrl="https://a.example.org/feed"/></body></opml>'
    (feed,) = read_feed_list(opml)
    assert (feed.id, feed.name, feed.path, feed.allow_private) == (
        "https://a.example.org/feed",
        "A",
        "",
        False,
    )


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"https://a.example.org/\nfile:///etc/passwd\n", "line 2: 'file:///etc/passwd' is no address"),
        (b"\xff\xfe\x00", "neither OPML nor a text"),
    ],
)
def test_what_is_no_list_is_told(data: bytes, what: str) -> None:
    with pytest.raises(FeedError, match=what):
        read_feed_list(data)
