"""The way in and out for other tools: feeds from a file, entries as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Call
from tests.fakes.feed_server import FeedServer, answer, conditional
from tests.fakes.newsroom import Newsroom

RSS = b"""<rss version="2.0"><channel><title>Far</title>
<item><title>One &amp; only</title><guid>1</guid><link>https://far.example.org/1?utm_source=x</link>
<pubDate>Tue, 20 May 2025 09:00:00 GMT</pubDate>
<description>&lt;p onclick="x()"&gt;Words&lt;/p&gt;&lt;script&gt;bad()&lt;/script&gt;</description></item>
</channel></rss>"""


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[FeedServer]:
    """A server on loopback, which a variable allows."""
    monkeypatch.setenv("PIPELINE_ALLOW_NETWORKS", "127.0.0.0/8, ::1")
    with FeedServer() as server:
        server.pages["/far"] = conditional(RSS, etag='"1"')
        server.pages["/gone"] = answer(b"", status=404)
        yield server


def test_feeds_of_a_file_are_read_and_their_entries_listed(
    call: Call, room: Newsroom, server: FeedServer, tmp_path: Path
) -> None:
    listed = tmp_path / "feeds.txt"
    listed.write_text(f"{server.url('/far')}\n{server.url('/gone')}\n", encoding="utf-8")
    data = json.loads(call("collect", "--feeds-from", listed, "--json").out)
    assert [(feed["feed"], feed["status"], feed["new"]) for feed in data["feeds"]] == [
        (server.url("/far"), "read", 1),
        (server.url("/gone"), "failed", 0),
    ]
    data = json.loads(call("entries", "--json").out)
    states = {feed["feed"]: feed for feed in data["feeds"]}
    assert states[server.url("/far")]["status"] == "read"
    assert states[server.url("/gone")]["status"] == "failed"
    assert "404" in states[server.url("/gone")]["error"]
    (entry,) = data["entries"]
    assert entry == {
        "feed": server.url("/far"),
        "guid": "1",
        "link": "https://far.example.org/1",
        "title": "One & only",
        "published": "2025-05-20T09:00:00+00:00",
        "first_seen": "2025-05-22T14:00:00+00:00",
        "html": "<p>Words</p>",
        "story": entry["story"],
    }
    assert len(entry["story"]) == 8


def test_what_a_file_brought_never_stands_in_an_issue(
    call: Call, room: Newsroom, server: FeedServer, tmp_path: Path
) -> None:
    listed = tmp_path / "feeds.txt"
    listed.write_text(server.url("/far"), encoding="utf-8")
    call("collect", "--feeds-from", listed)
    call("run")
    assert "One & only" not in call("show").out
    assert "One & only" in call("entries", server.url("/far")).out


def test_a_second_reading_of_the_same_file_asks_whether_it_changed(
    call: Call, room: Newsroom, server: FeedServer, tmp_path: Path
) -> None:
    listed = tmp_path / "feeds.txt"
    listed.write_text(server.url("/far"), encoding="utf-8")
    for _ in range(2):
        call("collect", "--feeds-from", listed)
    assert [sent.header("If-None-Match") for sent in server.sent] == [None, '"1"']


def test_without_the_variable_loopback_is_out_of_bounds(
    call: Call, room: Newsroom, server: FeedServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PIPELINE_ALLOW_NETWORKS")
    listed = tmp_path / "feeds.txt"
    listed.write_text(server.url("/far"), encoding="utf-8")
    assert call("collect", "--feeds-from", listed).code == 1
    assert server.sent == []


def test_a_network_that_is_none_is_refused(
    call: Call, room: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIPELINE_ALLOW_NETWORKS", "everywhere")
    said = call("status")
    assert said.code == 2
    assert "PIPELINE_ALLOW_NETWORKS" in said.err


def test_entries_of_our_own_feeds_are_listed_with_their_story(call: Call, room: Newsroom) -> None:
    call("collect")
    lines = call("entries").out.splitlines()
    assert len(lines) == 4
    assert any(line.endswith("beta  Porch Grants") for line in lines)
