from __future__ import annotations

import pytest

from pipeline.collect.discover import DiscoveredFeed, find_feed
from pipeline.errors import FeedError
from pipeline.model.settings import Collect
from tests.collect.conftest import LOOPBACK, RSS
from tests.fakes import feed_server as fake
from tests.fakes.feed_server import FeedServer

LIMITS = Collect(timeout=1, connect_timeout=1, allow_networks=LOOPBACK)
HTML = {"Content-Type": "text/html; charset=utf-8"}


def page(*parts: str) -> fake.Reply:
    return fake.answer(f"<!doctype html><html><head>{''.join(parts)}</head></html>".encode(), headers=HTML)


def declared(address: str, kind: str = "application/rss+xml") -> str:
    return f'<link rel="alternate" type="{kind}" href="{address}">'


@pytest.fixture(autouse=True)
def _feed(server: FeedServer) -> None:
    server.pages["/feed"] = fake.answer(RSS)


def test_an_address_that_is_a_feed_is_taken_as_it_is(server: FeedServer) -> None:
    assert find_feed(server.url("/feed"), LIMITS) == DiscoveredFeed(server.url("/feed"), "T", "RSS 2.0")
    assert len(server.sent) == 1


@pytest.mark.parametrize(
    "kind", ["application/rss+xml", "application/atom+xml", "application/feed+json", "APPLICATION/RDF+XML"]
)
def test_what_the_page_declares_is_tried_first(server: FeedServer, kind: str) -> None:
    server.pages["/"] = page("<a href='/atom.xml'>Feed</a>", declared("/feed", kind))
    assert find_feed(server.url("/"), LIMITS).url == server.url("/feed")
    assert [sent.path for sent in server.sent] == ["/", "/feed"]


def test_a_relative_address_starts_at_the_pages_base_and_in_the_end_of_its_redirects(
    server: FeedServer,
) -> None:
    server.pages["/old"] = fake.redirect("/new/")
    server.pages["/new/"] = page("<base href='/blog/'>", declared("rss?a=1&amp;b=2"))
    server.pages["/blog/rss?a=1&b=2"] = fake.answer(RSS)
    assert find_feed(server.url("/old"), LIMITS).url == server.url("/blog/rss?a=1&b=2")


def test_links_that_look_like_feeds_are_tried_after_that(server: FeedServer) -> None:
    server.pages["/"] = page("<a href='/about'>About</a><A class=x HREF=/feed>RSS</A>")
    assert find_feed(server.url("/"), LIMITS).url == server.url("/feed")


def test_a_candidate_counts_only_if_it_can_be_read_and_comments_come_last(server: FeedServer) -> None:
    server.pages["/comments/feed"] = fake.answer(RSS)
    server.pages["/page"] = page()
    server.pages["/"] = page(*map(declared, ("/comments/feed", "/missing", "/page", "/feed")))
    assert find_feed(server.url("/"), LIMITS).url == server.url("/feed")
    assert [sent.path for sent in server.sent] == ["/", "/missing", "/page", "/feed"]


def test_a_feed_that_has_moved_for_good_is_found_at_its_new_address(server: FeedServer) -> None:
    server.pages["/old"] = fake.redirect("/feed", status=301)
    server.pages["/away"] = fake.redirect("/feed", status=302)
    assert find_feed(server.url("/old"), LIMITS).url == server.url("/feed")
    assert find_feed(server.url("/away"), LIMITS).url == server.url("/away")


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        (("<a href='/about'>x</a>",), "no feed was found"),
        ((declared("/missing"),), "cannot be read"),
        ((), "no feed"),
    ],
)
def test_where_there_is_none_the_error_says_so(
    server: FeedServer, parts: tuple[str, ...], words: str
) -> None:
    server.pages["/"] = page(*parts)
    with pytest.raises(FeedError, match=words) as caught:
        find_feed(server.url("/", user="me:secret"), LIMITS)
    assert "secret" not in str(caught.value)
    assert "RSS or Atom" in caught.value.todo


def test_a_page_full_of_links_costs_six_requests_more_at_most(server: FeedServer) -> None:
    server.pages["/"] = page(*(declared(f"/feed/{n}") for n in range(100)))
    with pytest.raises(FeedError):
        find_feed(server.url("/"), LIMITS)
    assert len(server.sent) == 7


def test_a_page_that_cannot_be_fetched_has_the_fetchers_words(server: FeedServer) -> None:
    with pytest.raises(FeedError, match="nothing at this address"):
        find_feed(server.url("/missing"), LIMITS)


def test_a_feed_on_the_page_may_not_lead_into_a_private_network(server: FeedServer) -> None:
    only_here = Collect(timeout=1, connect_timeout=1, allow_networks=("127.0.0.1/32",))
    server.pages["/"] = page(declared("http://169.254.169.254/feed"))
    with pytest.raises(FeedError, match="cannot be read"):
        find_feed(server.url("/"), only_here)
