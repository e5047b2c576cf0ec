from __future__ import annotations

import gzip
import socket
import threading
import time
import zlib
from collections.abc import Generator
from datetime import timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import brotli
import pytest

from pipeline import __version__
from pipeline.collect import fetch as fetching
from pipeline.collect.exchange import Exchange
from pipeline.collect.fetch import FetchRequest, FetchResult, FetchStatus, fetch_all
from pipeline.model.entries import Validators
from pipeline.model.settings import Collect, Feed
from tests.collect.conftest import LOOPBACK, NOW, RSS, Fetch
from tests.fakes import feed_server as fake
from tests.fakes.feed_server import FeedServer, Sent

QUICK = Collect(timeout=1, connect_timeout=1, allow_networks=LOOPBACK, max_bytes=1_000_000)


def what(result: FetchResult) -> str:
    assert result.error is not None
    return result.error.what


def test_a_feed_comes_back_with_all_that_is_needed_to_ask_again(server: FeedServer, fetch: Fetch) -> None:
    server.pages["/feed"] = fake.conditional(
        RSS, etag='W/"a b"', last_modified="Mon, 19 May 2025 10:00:00 GMT"
    )

    result = fetch(server.url("/feed"))

    assert result.status is FetchStatus.FETCHED
    assert result.body == RSS
    assert result.content_type == "application/rss+xml"
    assert result.final_url == server.url("/feed")
    assert result.validators == Validators('W/"a b"', "Mon, 19 May 2025 10:00:00 GMT")
    assert (result.moved_to, result.http_status, result.retry_after, result.error) == ("", 200, None, None)


def test_validators_go_back_byte_for_byte_as_a_pair_and_a_304_is_unchanged(
    server: FeedServer, fetch: Fetch
) -> None:
    known = Validators('"odd, etag"', "yesterday, about noon")
    server.pages["/feed"] = fake.conditional(RSS, etag=known.etag, last_modified=known.last_modified)

    result = fetch(server.url("/feed"), known)

    assert (result.status, result.body) == (FetchStatus.UNCHANGED, b"")
    assert server.sent[0].header("If-None-Match") == known.etag
    assert server.sent[0].header("If-Modified-Since") == known.last_modified
    assert result.validators == known


def test_a_304_may_bring_a_new_validator_and_a_200_without_any_forgets_them(
    server: FeedServer, fetch: Fetch
) -> None:
    server.pages["/new"] = fake.answer(status=304, headers={"Last-Modified": "later"})
    server.pages["/none"] = fake.answer(RSS)
    known = Validators('"a"', "earlier")

    assert fetch(server.url("/new"), known).validators == Validators('"a"', "later")
    assert fetch(server.url("/none"), known).validators == Validators()


def test_a_304_that_nobody_asked_for_is_a_failure(server: FeedServer, fetch: Fetch) -> None:
    server.pages["/feed"] = fake.answer(status=304)
    assert "did not ask" in what(fetch(server.url("/feed")))


def test_it_says_who_it_is_and_sends_nothing_that_could_follow_anyone(
    server: FeedServer, fetch: Fetch
) -> None:
    server.pages["/feed"] = fake.in_turn(
        fake.answer(status=302, headers={"Location": "/feed?2", "Set-Cookie": "id=1; Path=/"}),
        fake.answer(RSS),
    )
    server.pages["/feed?2"] = fake.answer(RSS)
    settings = Collect(timeout=1, allow_networks=LOOPBACK, contact="https://example.org/bot\r\nX: y")

    fetch(server.url("/feed"), settings=settings)

    for sent in server.sent:
        assert sent.method == "GET"
        assert sent.header("User-Agent") == f"pipeline/{__version__} (+https://example.org/bot X: y)"
        assert (sent.header("Accept") or "").startswith("application/atom+xml, application/rss+xml")
        assert sent.header("Accept-Encoding") == "gzip, deflate, br"
        assert sent.header("Cookie") is None
        assert sent.header("Referer") is None
    assert len(server.sent) == 2


def test_proxies_and_passwords_of_the_environment_are_left_alone(
    server: FeedServer, fetch: Fetch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    server.pages["/feed"] = fake.answer(RSS)
    assert fetch(server.url("/feed")).status is FetchStatus.FETCHED


@pytest.mark.parametrize("status", [301, 308])
def test_it_has_moved_if_every_redirect_was_permanent(server: FeedServer, fetch: Fetch, status: int) -> None:
    server.pages["/a"] = fake.redirect("/b", status=301)
    server.pages["/b"] = fake.redirect("/c", status=status)
    server.pages["/c"] = fake.answer(RSS)

    result = fetch(server.url("/a"))

    assert result.moved_to == result.final_url == server.url("/c")


@pytest.mark.parametrize("first", [True, False])
def test_one_temporary_redirect_on_the_way_and_nothing_has_moved(
    server: FeedServer, fetch: Fetch, first: bool
) -> None:
    server.pages["/a"] = fake.redirect("/b", status=302 if first else 301)
    server.pages["/b"] = fake.redirect("/c", status=301 if first else 307)
    server.pages["/c"] = fake.answer(RSS)

    result = fetch(server.url("/a"))

    assert result.status is FetchStatus.FETCHED
    assert (result.moved_to, result.final_url) == ("", server.url("/c"))


def test_six_redirects_are_followed_and_the_seventh_is_not(server: FeedServer, fetch: Fetch) -> None:
    for hop in range(7):
        server.pages[f"/{hop}"] = fake.redirect(f"/{hop + 1}")
    server.pages["/7"] = fake.answer(RSS)

    assert fetch(server.url("/1")).status is FetchStatus.FETCHED
    assert "more than 6 times" in what(fetch(server.url("/0")))


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://127.0.0.1/", "javascript:1", "http://["])
def test_a_redirect_leads_to_the_web_or_nowhere(server: FeedServer, fetch: Fetch, target: str) -> None:
    server.pages["/feed"] = fake.redirect(target)
    result = fetch(server.url("/feed"))
    assert "redirects to" in what(result)
    assert len(server.sent) == 1


def test_a_redirect_without_a_target_is_a_failure(server: FeedServer, fetch: Fetch) -> None:
    server.pages["/feed"] = fake.answer(status=302)
    assert "without saying where" in what(fetch(server.url("/feed")))


def test_name_and_password_go_to_their_own_host_and_to_no_other(server: FeedServer, fetch: Fetch) -> None:
    server.pages["/feed"] = fake.redirect("/inner")
    server.pages["/inner"] = fake.redirect(server.url("/outer", host="localhost"))
    server.pages["/outer"] = fake.redirect(server.url("/back", user="evil:x"))
    server.pages["/back"] = fake.answer(RSS)

    result = fetch(server.url("/feed", user="me:s%40fe"))

    sent = {request.path: request.header("Authorization") for request in server.sent}
    assert sent == {
        "/feed": "Basic bWU6c0BmZQ==",
        "/inner": "Basic bWU6c0BmZQ==",
        "/outer": None,
        "/back": "Basic bWU6c0BmZQ==",
    }
    assert result.final_url == server.url("/back")


def test_an_error_says_what_where_and_what_to_do_but_no_password(server: FeedServer, fetch: Fetch) -> None:
    error = fetch(server.url("/feed", user="me:secret")).error

    assert error is not None
    assert error.what == "there is nothing at this address (404)"
    assert error.where == f"The Feed ({server.url('/feed')})"
    assert "Open the address" in error.todo
    assert not error.permanent


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (204, "nothing to give"),
        (206, "error (206)"),
        (401, "name and password"),
        (403, "refuses us"),
        (418, "error (418)"),
        (429, "too often"),
        (500, "trouble"),
        (503, "not available"),
    ],
)
def test_every_status_has_its_words(server: FeedServer, fetch: Fetch, status: int, words: str) -> None:
    server.pages["/feed"] = fake.answer(status=status)
    result = fetch(server.url("/feed"))
    assert (result.status, result.http_status) == (FetchStatus.FAILED, status)
    assert words in what(result)


def test_only_a_410_is_for_good(server: FeedServer, fetch: Fetch) -> None:
    server.pages["/gone"] = fake.answer(status=410)
    gone, missing = fetch(server.url("/gone")), fetch(server.url("/missing"))
    assert gone.error is not None
    assert missing.error is not None
    assert (gone.error.permanent, missing.error.permanent) == (True, False)
    assert (gone.gone, missing.gone) == (True, False)


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120),
        (format_datetime(NOW + timedelta(minutes=5)), 300),
        (format_datetime(NOW - timedelta(days=1)), 0),
        ("99999999999999999999", 604_800),
        ("soon", None),
        ("-5", None),
    ],
    ids=["seconds", "date", "past", "for ever", "words", "negative"],
)
def test_retry_after_is_seconds_or_a_date_and_at_most_a_week(
    server: FeedServer, fetch: Fetch, status: int, value: str, seconds: int | None
) -> None:
    server.pages["/feed"] = fake.answer(status=status, headers={"Retry-After": value})
    assert fetch(server.url("/feed")).retry_after == seconds


def test_retry_after_means_nothing_with_other_statuses(server: FeedServer, fetch: Fetch) -> None:
    server.pages["/feed"] = fake.answer(status=404, headers={"Retry-After": "120"})
    assert fetch(server.url("/feed")).retry_after is None


HOUR_AHEAD = format_datetime(NOW + timedelta(hours=1))


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"Cache-Control": "max-age=600"}, 600),
        ({"Cache-Control": 'public, Max-Age = "600", must-revalidate'}, 600),
        ({"Cache-Control": "max-age=60", "Expires": HOUR_AHEAD}, 60),
        ({"Cache-Control": "max-age=600", "Age": "500"}, 100),
        ({"Cache-Control": "max-age=600", "Age": "601"}, None),
        ({"Cache-Control": "max-age=600", "Age": "old"}, 600),
        ({"Cache-Control": "max-age=99999999"}, 604_800),
        ({"Cache-Control": "max-age=0"}, None),
        ({"Cache-Control": "max-age=-5"}, None),
        ({"Cache-Control": "s-maxage=600"}, None),
        ({"Cache-Control": "x-max-age=600"}, None),
        ({"Cache-Control": "no-cache, max-age=600"}, None),
        ({"Cache-Control": 'max-age=600, no-cache="Set-Cookie"'}, None),
        ({"Cache-Control": "max-age=600", "cache-control": "no-store"}, None),
        ({"Cache-Control": "no-cachet, max-age=600"}, 600),
        ({"Expires": HOUR_AHEAD}, 3600),
        ({"Expires": HOUR_AHEAD, "Date": format_datetime(NOW + timedelta(minutes=50))}, 600),
        ({"Expires": HOUR_AHEAD, "Date": "today"}, 3600),
        ({"Expires": "0"}, None),
        ({"Expires": format_datetime(NOW - timedelta(hours=1))}, None),
        ({"Expires": "Thu, 32 Foo 2025 99:00:00 GMT"}, None),
    ],
    ids=str,
)
@pytest.mark.parametrize("status", [200, 304])
def test_an_answer_says_how_long_it_stays_fresh(
    server: FeedServer, fetch: Fetch, status: int, headers: dict[str, str], seconds: int | None
) -> None:
    server.pages["/feed"] = fake.answer(RSS if status == 200 else b"", status=status, headers=headers)
    assert fetch(server.url("/feed"), Validators('"a"')).max_age == seconds


def test_a_refusal_may_say_how_long_it_holds(server: FeedServer, fetch: Fetch) -> None:
    server.pages["/feed"] = fake.answer(status=429, headers={"Cache-Control": "max-age=172800"})
    assert fetch(server.url("/feed")).max_age == 172_800


@pytest.mark.parametrize(
    ("packing", "body"),
    [
        ("gzip", gzip.compress(RSS)),
        ("x-gzip", gzip.compress(RSS[:20]) + gzip.compress(RSS[20:])),
        ("deflate", zlib.compress(RSS)),
        ("deflate", zlib.compress(RSS)[2:-4]),
        ("br", brotli.compress(RSS)),
        ("gzip, gzip", gzip.compress(gzip.compress(RSS))),
        ("br, gzip", gzip.compress(brotli.compress(RSS))),
        ("identity", RSS),
        ("", gzip.compress(RSS)),
    ],
    ids=["gzip", "two members", "zlib", "bare deflate", "br", "gzip twice", "br in gzip", "none", "unsaid"],
)
def test_every_packing_that_was_asked_for_is_unpacked_even_twice_or_unsaid(
    server: FeedServer, fetch: Fetch, packing: str, body: bytes
) -> None:
    server.pages["/feed"] = fake.answer(body, headers={"Content-Encoding": packing} if packing else {})
    assert fetch(server.url("/feed")).body == RSS


@pytest.mark.parametrize("packing", ["zstd", "compress", "gzip, gzip, gzip"])
def test_other_packings_are_refused(server: FeedServer, fetch: Fetch, packing: str) -> None:
    server.pages["/feed"] = fake.answer(b"x", headers={"Content-Encoding": packing})
    assert "did not ask for" in what(fetch(server.url("/feed")))


@pytest.mark.parametrize(
    ("packing", "bomb"),
    [
        ("gzip", gzip.compress(bytes(50_000_000))),
        ("gzip, gzip", gzip.compress(gzip.compress(bytes(50_000_000)))),
        ("br", brotli.compress(bytes(50_000_000), quality=1)),
        ("deflate", zlib.compress(bytes(50_000_000))),
        ("", gzip.compress(bytes(50_000_000))),
    ],
    ids=["gzip", "gzip twice", "br", "deflate", "unsaid"],
)
def test_a_bomb_is_noticed_before_it_has_gone_off(
    server: FeedServer, fetch: Fetch, packing: str, bomb: bytes
) -> None:
    server.pages["/feed"] = fake.answer(bomb, headers={"Content-Encoding": packing} if packing else {})
    assert "larger than 0.954 MB" in what(fetch(server.url("/feed")))


def test_reading_stops_at_the_limit_on_the_wire(server: FeedServer, fetch: Fetch) -> None:
    server.pages["/feed"] = fake.endless(b"x" * 10_000)
    started = time.monotonic()
    assert "larger than" in what(fetch(server.url("/feed")))
    assert time.monotonic() - started < 1


@pytest.mark.parametrize("packing", ["gzip", "deflate", "br"])
def test_packed_data_that_is_damaged_or_cut_off_is_a_failure(
    server: FeedServer, fetch: Fetch, packing: str
) -> None:
    whole = {"gzip": gzip.compress, "deflate": zlib.compress, "br": brotli.compress}[packing](RSS)
    for body in (whole[:-9], whole[:20] + bytes(9) + whole[29:]):
        server.pages["/feed"] = fake.answer(body, headers={"Content-Encoding": packing})
        assert fetch(server.url("/feed")).status is FetchStatus.FAILED


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        (fake.hang, "not complete within 1 second"),
        (fake.drip(b" ", every=0.05), "not complete within 1 second"),
        (fake.drip(b"X", every=0.05, head=b"HTTP/1.1 200 OK\r\nX-Slow: "), "not complete within 1 second"),
        (fake.reset, "broke off"),
        (fake.garbage, "not proper HTTP"),
        (fake.answer(RSS, length=len(RSS) + 10), "breaks off before its end"),
    ],
    ids=["hang", "drip", "dripping header", "reset", "no HTTP", "too short"],
)
def test_a_server_that_misbehaves_costs_a_second_and_has_its_words(
    server: FeedServer, fetch: Fetch, reply: fake.Reply, words: str
) -> None:
    server.pages["/feed"] = reply
    started = time.monotonic()
    assert words in what(fetch(server.url("/feed")))
    assert time.monotonic() - started < 1.5


def test_a_server_that_is_not_there_cannot_be_reached(fetch: Fetch) -> None:
    with FeedServer() as stopped:
        url = stopped.url("/feed")
    assert what(fetch(url)) == "the server cannot be reached"


def test_an_empty_body_is_left_for_the_parser_to_find(server: FeedServer, fetch: Fetch) -> None:
    server.pages["/feed"] = fake.answer(b"")
    result = fetch(server.url("/feed"))
    assert (result.status, result.body) == (FetchStatus.FETCHED, b"")


@pytest.mark.parametrize(
    "url", ["", "nonsense", "ftp://example.org/f", "http://", "http://[::1", "http://x:y:z/"]
)
def test_an_address_that_is_none_is_a_failure_like_any_other(fetch: Fetch, url: str) -> None:
    result = fetch(url)
    assert result.status is FetchStatus.FAILED
    assert "address" in what(result)


def test_results_come_in_the_order_of_the_requests(server: FeedServer, tmp_path: Path) -> None:
    server.pages["/slow"] = fake.late(fake.answer(RSS), seconds=0.2)
    server.pages["/quick"] = fake.answer(RSS)
    requests = [
        FetchRequest(Feed(f"{number}", "F", url=server.url("/slow" if number % 3 == 0 else "/quick")))
        for number in range(9)
    ]

    results = list(fetch_all(requests, QUICK, tmp_path, now=NOW))

    assert [result.feed_id for result in results] == [f"{number}" for number in range(9)]
    assert {result.status for result in results} == {FetchStatus.FETCHED}


def test_two_at_a_time_to_one_host_and_waiting_for_ones_turn_costs_no_time(
    server: FeedServer, tmp_path: Path
) -> None:
    server.pages["/feed"] = fake.late(fake.answer(RSS), seconds=0.3)
    requests = [FetchRequest(Feed(f"{number}", "F", url=server.url("/feed"))) for number in range(10)]

    results = list(fetch_all(requests, QUICK, tmp_path, now=NOW))

    assert server.busiest == 2
    assert {result.status for result in results} == {FetchStatus.FETCHED}  # though all took 1.5 seconds


def test_no_more_than_at_once_over_all_hosts(server: FeedServer, tmp_path: Path) -> None:
    server.pages["/feed"] = fake.late(fake.answer(RSS), seconds=0.05)
    hosts = ["127.0.0.1", "localhost"]
    requests = [FetchRequest(Feed(f"{n}", "F", url=server.url("/feed", host=hosts[n % 2]))) for n in range(6)]
    one = Collect(timeout=1, allow_networks=LOOPBACK, at_once=1)

    results = list(fetch_all(requests, one, tmp_path, now=NOW))

    assert {result.status for result in results} == {FetchStatus.FETCHED}
    assert (len(server.sent), server.busiest) == (6, 1)


def requests_to(server: FeedServer, slow: str, quick: str, count: int) -> list[FetchRequest]:
    """One request to a host of its own, and many to another."""
    first = FetchRequest(Feed("slow", "F", url=server.url(slow, host="localhost")))
    return [first, *(FetchRequest(Feed(f"{n}", "F", url=server.url(quick))) for n in range(count))]


def test_one_slow_feed_holds_up_no_other(server: FeedServer, tmp_path: Path) -> None:
    def once_all_have_asked(connection: socket.socket, sent: fake.Sent, stop: threading.Event) -> None:
        for _ in range(1500):
            if len(server.sent) == 151 or stop.wait(0.01):
                break
        fake.answer(RSS)(connection, sent, stop)

    server.pages["/slow"] = once_all_have_asked
    server.pages["/quick"] = fake.answer(RSS)
    patient = Collect(timeout=20, allow_networks=LOOPBACK)
    results = fetch_all(requests_to(server, "/slow", "/quick", 150), patient, tmp_path, now=NOW)

    assert next(results).feed_id == "slow"
    assert len(server.sent) == 151
    assert [result.feed_id for result in results] == [f"{number}" for number in range(150)]


def test_who_has_patience_for_so_long_gets_a_slow_feed_when_it_is_there(
    server: FeedServer, tmp_path: Path
) -> None:
    let_go = threading.Event()

    def held(connection: socket.socket, sent: Sent, stop: threading.Event) -> None:
        let_go.wait(30)
        fake.answer(RSS)(connection, sent, stop)

    server.pages["/slow"] = held
    server.pages["/quick"] = fake.answer(RSS)
    requests = requests_to(server, "/slow", "/quick", 20)
    results = fetch_all(
        requests, Collect(timeout=30, allow_networks=LOOPBACK), tmp_path, now=NOW, patience=0.05
    )

    first = [next(results).feed_id for _ in range(20)]
    let_go.set()

    assert first == [f"{number}" for number in range(20)]
    assert [(result.feed_id, result.body) for result in results] == [("slow", RSS)]


def test_a_name_that_the_system_looks_up_for_ever_holds_up_no_end(
    server: FeedServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_go, really = threading.Event(), socket.getaddrinfo

    def look_up(host: str, *rest: Any, **named: Any) -> Any:
        if host == "hangs.example.org":
            let_go.wait(60)
        return really("127.0.0.1", *rest, **named)

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    server.pages["/feed"] = fake.answer(RSS)
    hosts = ["hangs.example.org", "localhost"]
    requests = [FetchRequest(Feed(host, "F", url=server.url("/feed", host=host))) for host in hosts]
    quick = Collect(timeout=20, connect_timeout=1, allow_networks=LOOPBACK)

    hanging, read = fetch_all(requests, quick, tmp_path, now=NOW)

    assert not let_go.is_set()  # it is over, and the system still looks
    let_go.set()
    assert "did not answer within 1 seconds" in what(hanging)
    assert read.body == RSS


def test_no_more_is_begun_while_the_bodies_that_wait_for_a_slow_feed_fill_their_room(
    server: FeedServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "_WAITING", 5 * len(RSS))
    monkeypatch.setattr(fetching, "_BEGUN", 1)
    server.pages["/slow"] = fake.late(fake.answer(RSS), seconds=0.5)
    server.pages["/quick"] = fake.answer(RSS)
    two = Collect(timeout=5, allow_networks=LOOPBACK, at_once=2)
    results = fetch_all(requests_to(server, "/slow", "/quick", 50), two, tmp_path, now=NOW)

    next(results)

    assert 6 <= len(server.sent) <= 9
    assert len(list(results)) == 50


def test_requests_are_asked_for_only_as_there_is_room(
    server: FeedServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "_WINDOW", 4)
    server.pages["/quick"] = fake.answer(RSS)
    asked = iter(requests_to(server, "/quick", "/quick", 19))

    next(fetch_all(asked, QUICK, tmp_path, now=NOW))

    assert len(list(asked)) == 16


def test_whoever_stops_asking_stops_the_fetching(server: FeedServer, tmp_path: Path) -> None:
    server.pages["/quick"] = fake.answer(RSS)
    server.pages["/hang"] = fake.hang
    requests = [FetchRequest(Feed(name, "F", url=server.url(f"/{name}"))) for name in ("quick", "hang")]
    results = fetch_all(requests, Collect(timeout=30, allow_networks=LOOPBACK), tmp_path, now=NOW)
    next(results)
    started = time.monotonic()

    assert isinstance(results, Generator)
    results.close()

    assert time.monotonic() - started < 1
    assert not [thread for thread in threading.enumerate() if thread.name == "fetch"]


def test_a_fault_of_ours_is_told_with_the_feed_and_stops_no_other(
    server: FeedServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(self: Exchange, url: object) -> None:
        raise ZeroDivisionError("by nobody")

    monkeypatch.setattr(Exchange, "_headers", fail)
    (tmp_path / "a.xml").write_bytes(RSS)
    requests = [FetchRequest(Feed("w", "F", url=server.url("/"))), FetchRequest(Feed("f", "F", path="a.xml"))]

    failed, read = fetch_all(requests, QUICK, tmp_path, now=NOW)

    assert "nobody foresaw (ZeroDivisionError: by nobody)" in what(failed)
    assert read.body == RSS


def test_each_connection_is_watched_for_its_own_feed(server: FeedServer, tmp_path: Path) -> None:
    """The session is shared, what a feed may reach is not."""
    server.pages["/feed"] = fake.answer(RSS)
    requests = [
        FetchRequest(Feed(f"{n}", "F", url=server.url("/feed"), allow_private=n % 2 == 0)) for n in range(10)
    ]

    results = list(fetch_all(requests, Collect(timeout=2), tmp_path, now=NOW))

    assert [result.body == RSS for result in results] == [True, False] * 5
    assert "private network (127.0.0.1)" in what(results[1])


class TestFiles:
    def test_a_path_is_read_from_inside_the_root(self, tmp_path: Path) -> None:
        (tmp_path / "feeds").mkdir()
        (tmp_path / "feeds" / "a.xml").write_bytes(RSS)
        result = _file(tmp_path, "feeds/a.xml")
        assert (result.status, result.body, result.final_url) == (FetchStatus.FETCHED, RSS, "")

    @pytest.mark.parametrize(
        "path", ["../secret.xml", "/etc/hostname", "link.xml", "folder/../../secret.xml"]
    )
    def test_a_path_that_leads_out_of_the_root_is_refused_even_by_a_link(
        self, tmp_path: Path, path: str
    ) -> None:
        (tmp_path / "secret.xml").write_bytes(RSS)
        root = tmp_path / "root"
        root.mkdir()
        (root / "link.xml").symlink_to(tmp_path / "secret.xml")
        assert "outside" in what(_file(root, path))

    @pytest.mark.parametrize(
        ("path", "words"), [("none.xml", "no such file"), (".", "no such file"), ("a\0b", "read")]
    )
    def test_a_path_to_nothing_has_its_words(self, tmp_path: Path, path: str, words: str) -> None:
        result = _file(tmp_path, path)
        assert words in what(result)
        assert result.error is not None
        assert result.error.where == f"F ({path})"

    def test_a_file_has_the_same_limit_as_a_body(self, tmp_path: Path) -> None:
        (tmp_path / "a.xml").write_bytes(bytes(1_000_001))
        assert "larger than 1,000,000 bytes" in what(_file(tmp_path, "a.xml"))


def _file(root: Path, path: str) -> FetchResult:
    return next(iter(fetch_all([FetchRequest(Feed("f", "F", path=path))], QUICK, root, now=NOW)))
