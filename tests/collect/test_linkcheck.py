"""Links are asked for politely, and each gets an answer, whatever its server does."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from pipeline.collect import linkcheck
from pipeline.collect.connection import user_agent
from pipeline.collect.linkcheck import check_links, is_reserved
from pipeline.model.facts import LinkFact, LinkState
from pipeline.model.settings import Collect
from tests.fakes.feed_server import FeedServer, Reply, Sent, answer, garbage, hang, redirect, reset

NOW = datetime(2025, 5, 22, 12, tzinfo=UTC)
LOOPBACK = Collect(contact="https://library.example.org", allow_networks=("127.0.0.0/8",), connect_timeout=2)


@pytest.fixture
def server() -> Iterator[FeedServer]:
    with FeedServer() as server:
        server.pages["/well"] = answer(b"<p>A page</p>")
        yield server


def asked(server: FeedServer, *paths: str, seconds: float | None = None) -> list[LinkFact]:
    """What becomes of links to these pages; `/well` is asked too, so that somebody answers."""
    links = [server.url(path) for path in (*paths, "/well")]
    facts = check_links(links, LOOPBACK, now=NOW, seconds=seconds)
    assert [fact.link for fact in facts] == list(dict.fromkeys(links))
    return list(facts[: len(paths)])


def only_get(reply: Reply, otherwise: Reply) -> Reply:
    """A server that knows no HEAD."""

    def chosen(connection: socket.socket, sent: Sent, stop: threading.Event) -> None:
        (reply if sent.method == "GET" else otherwise)(connection, sent, stop)

    return chosen


def test_a_page_that_is_there_is_asked_for_with_head_alone(server: FeedServer) -> None:
    (fact,) = check_links([server.url("/well")], LOOPBACK, now=NOW)
    assert fact == LinkFact(server.url("/well"), LinkState.OK, status=200, checked=NOW)
    assert [sent.method for sent in server.sent] == ["HEAD"]


def test_servers_hear_who_asks(server: FeedServer) -> None:
    asked(server)
    assert server.sent[0].header("User-Agent") == user_agent("https://library.example.org")
    assert "text/html" in (server.sent[0].header("Accept") or "")


def test_a_server_that_knows_no_head_is_asked_with_get(server: FeedServer) -> None:
    server.pages["/page"] = only_get(answer(b"<p>Here</p>"), answer(status=405))
    server.pages["/shy"] = only_get(answer(b"<p>Here</p>"), answer(status=404))
    server.pages["/rude"] = only_get(answer(b"<p>Here</p>"), reset)
    assert [fact.state for fact in asked(server, "/page", "/shy", "/rude")] == [LinkState.OK] * 3


@pytest.mark.parametrize(
    ("status", "state"),
    [
        (404, LinkState.DEAD),
        (410, LinkState.DEAD),
        (403, LinkState.REFUSED),
        (429, LinkState.REFUSED),
        (999, LinkState.REFUSED),
        (500, LinkState.TROUBLE),
        (400, LinkState.TROUBLE),
        (204, LinkState.OK),
    ],
)
def test_the_status_tells_what_a_reader_will_find(server: FeedServer, status: int, state: LinkState) -> None:
    server.pages["/page"] = answer(status=status)
    (fact,) = asked(server, "/page")
    assert (fact.state, fact.status) == (state, status)
    assert bool(fact.why) == (state is not LinkState.OK)


def test_redirects_are_followed_and_only_lasting_ones_count_as_a_move(server: FeedServer) -> None:
    server.pages["/old"] = redirect("/older", status=301)
    server.pages["/older"] = redirect("/well", status=308)
    server.pages["/now"] = redirect("/well", status=302)
    server.pages["/mixed"] = redirect("/now", status=301)
    moved, now, mixed = asked(server, "/old", "/now", "/mixed")
    assert (moved.state, moved.target) == (LinkState.MOVED, server.url("/well"))
    assert (now.state, now.target) == (LinkState.OK, server.url("/well"))
    assert mixed.state is LinkState.OK


def test_a_redirect_to_nothing_in_a_circle_or_off_the_web_is_dead(server: FeedServer) -> None:
    server.pages["/gone"] = redirect("/nothing", status=301)
    server.pages["/circle"] = redirect("/circle")
    server.pages["/off"] = redirect("mailto:maya@library.example.org")
    assert {fact.state for fact in asked(server, "/gone", "/circle", "/off")} == {LinkState.DEAD}


@pytest.mark.parametrize("reply", [reset, garbage], ids=["reset", "garbage"])
def test_a_server_that_breaks_off_or_talks_nonsense_is_in_trouble(server: FeedServer, reply: Reply) -> None:
    server.pages["/bad"] = reply
    (fact,) = asked(server, "/bad")
    assert (fact.state, fact.status) == (LinkState.TROUBLE, 0)
    assert fact.why.startswith("fails: ")


def test_a_server_that_says_nothing_is_given_up(server: FeedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(linkcheck, "PATIENCE", 0.2)
    server.pages["/slow"] = hang
    (fact,) = asked(server, "/slow")
    assert fact.state is LinkState.TROUBLE
    assert "no answer" in fact.why


def test_what_there_is_no_time_for_is_not_checked(server: FeedServer) -> None:
    server.pages["/slow"] = hang
    slow, well = check_links([server.url("/slow"), server.url("/well")], LOOPBACK, now=NOW, seconds=0.5)
    assert (slow.state, slow.checked) == (LinkState.UNKNOWN, None)
    assert well.state is LinkState.OK


def test_never_more_than_two_are_asked_of_one_host_at_a_time(server: FeedServer) -> None:
    asked(server, *(f"/page-{number}" for number in range(12)))
    assert len(server.sent) == 25
    assert server.busiest <= 2


def test_a_link_into_a_private_network_is_never_followed_even_by_a_redirect(server: FeedServer) -> None:
    """The server itself may be asked; where it sends us may not."""
    server.pages["/inside"] = redirect("http://10.0.0.1/admin")
    (fact,) = asked(server, "/inside")
    assert fact.state is LinkState.PRIVATE
    (fact,) = check_links([server.url("/well")], Collect(), now=NOW)
    assert fact.state is LinkState.PRIVATE
    assert [sent.path for sent in server.sent].count("/well") == 1


def test_where_no_server_answers_it_is_we_who_are_not_on_the_web() -> None:
    with FeedServer() as gone:
        links = [gone.url("/a"), gone.url("/b")]
    facts = check_links(links, LOOPBACK, now=NOW)
    assert [(fact.state, fact.checked) for fact in facts] == [(LinkState.UNKNOWN, None)] * 2
    assert {fact.why for fact in facts} == {"no server could be reached"}


def test_one_server_that_cannot_be_reached_among_others_is_in_trouble(server: FeedServer) -> None:
    with FeedServer() as gone:
        link = gone.url("/a")
    fact, _ = check_links([link, server.url("/well")], LOOPBACK, now=NOW)
    assert fact.state is LinkState.TROUBLE


@pytest.mark.parametrize(
    "link",
    [
        "https://example.org/x",
        "https://programs.example.net./x",
        "http://localhost:8000/",
        "https://a.test",
        "https://printer.local/",
    ],
)
def test_names_that_nobody_has_are_not_asked_for(link: str) -> None:
    assert is_reserved(link)
    (fact,) = check_links([link], LOOPBACK, now=NOW)
    assert (fact.state, fact.checked) == (LinkState.UNKNOWN, None)


@pytest.mark.parametrize(
    "link", ["https://myexample.org/", "https://example.org.uk/", "https://test.gov", "x", "http://[", ""]
)
def test_names_that_only_look_like_them_are_nobodys_examples(link: str) -> None:
    assert not is_reserved(link)


def test_what_is_no_address_is_no_fault_of_ours(server: FeedServer) -> None:
    odd = ["http://[", "https://", "http://a b/", "x"]
    facts = check_links([*odd, server.url("/well")], LOOPBACK, now=NOW)
    assert all(fact.state is not LinkState.OK for fact in facts[:-1])
    assert facts[-1].state is LinkState.OK


def test_no_links_are_asked_of_nobody() -> None:
    assert check_links([], LOOPBACK, now=NOW) == ()
