"""What commands say of feeds over time: when they are asked, how they are, and where they have moved."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.cli.conftest import Call
from tests.fakes.feed_server import FeedServer, answer, redirect
from tests.fakes.newsroom import Newsroom

RSS = b"""<rss version="2.0"><channel><title>F</title>
<item><title>One</title><guid>1</guid></item></channel></rss>"""


@pytest.fixture
def server(room: Newsroom) -> Iterator[FeedServer]:
    """A server with one feed in the list, `far`, at an address with a password."""
    with (room.root / "config.toml").open("a", encoding="utf-8") as config:
        config.write('\n[collect]\nallow_networks = ["127.0.0.0/8"]\n')
    with FeedServer() as server:
        (room.root / "feeds" / "far.toml").write_text(
            f'[[feed]]\nid = "far"\nname = "Far"\nurl = "{server.url("/far", user="maya:s3cret")}"\n',
            encoding="utf-8",
        )
        yield server


def test_collect_tells_how_many_feeds_are_not_due_and_all_reads_them(call: Call, server: FeedServer) -> None:
    server.pages["/far"] = answer(RSS)
    assert "Far: 1 new\n" in call("collect").out
    assert call("collect").out == "2 feeds with nothing new\n1 feed is not due yet\n"
    assert json.loads(call("collect", "--json").out)["waiting"] == 1
    assert call("collect", "--all").out == "3 feeds with nothing new\n"
    assert json.loads(call("run", "--json").out)["waiting"] == 1
    asked_for_feeds = [sent for sent in server.sent if "rss" in dict(sent.headers)["Accept"]]
    assert len(asked_for_feeds) == 2


def test_naming_feeds_and_saying_all_at_once_is_refused(call: Call, room: Newsroom) -> None:
    said = call("collect", "alpha", "--all")
    assert said.code == 2
    assert "Say one of them" in said.err


def test_feeds_list_tells_when_each_was_read_and_when_it_is_asked_next(
    call: Call, server: FeedServer
) -> None:
    server.pages["/far"] = answer(RSS)
    assert "far    Far  (not read yet)" in call("feeds", "list").out
    call("collect")
    assert "far    Far  (1 entry, read 2025-05-22 14:00 UTC, next 2025-05-22 15:00 UTC)" in (
        call("feeds", "list").out
    )
    (far,) = (feed for feed in json.loads(call("feeds", "list", "--json").out) if feed["id"] == "far")
    assert far["last_success"] == "2025-05-22T14:00:00+00:00"
    assert far["next_visit"] == "2025-05-22T15:00:00+00:00"
    assert (far["failures"], far["retired"], far["health"]) == (0, False, [])


def test_feeds_list_tells_what_is_wrong_with_a_feed_in_a_sentence(call: Call, server: FeedServer) -> None:
    server.pages["/far"] = answer(status=410)
    call("collect")
    listed = call("feeds", "list").out
    assert "(0 entries, never read, not asked any more)" in listed
    assert "Not asked any more: Far (" in listed
    assert "s3cret" not in listed
    said = call("run")
    assert said.code == 1
    assert "It is not asked any more" in said.err


def test_a_move_is_listed_and_taken_over_and_no_password_is_shown(
    call: Call, server: FeedServer, room: Newsroom
) -> None:
    assert call("feeds", "moved").out == "No feed has moved\n"
    server.pages |= {"/far": redirect("/new", status=301), "/new": answer(RSS)}
    call("collect")
    call("collect", "far")
    assert call("run").code == 1
    said = call("feeds", "moved")
    assert said.out == f"far: {server.url('/far')} → {server.url('/new')} (seen 2 times)\n"
    assert json.loads(call("feeds", "moved", "--json").out) == [
        {"id": "far", "from": server.url("/far"), "to": server.url("/new"), "seen": 2}
    ]
    said = call("feeds", "move", "far")
    assert said.out == f"Far (far) is read from {server.url('/new')} from now on\n"
    assert server.url("/new", user="maya:s3cret") in (room.root / "feeds" / "far.toml").read_text("utf-8")
    assert call("feeds", "moved").out == "No feed has moved\n"
    assert call("run").code == 0
    said = call("feeds", "move", "far")
    assert (said.code, "no permanent move of 'far' is known" in said.err) == (2, True)


def test_a_bar_is_shown_on_a_terminal_and_nothing_of_it_elsewhere(call: Call, room: Newsroom) -> None:
    assert call("collect").err == ""
    parent, child = pty.openpty()
    command = [sys.executable, "-c", "from pipeline.cli.main import main; main()", "collect", "--all"]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=child, check=True, text=True)
    os.close(child)
    seen = b""
    while True:
        try:
            seen += os.read(parent, 4096)
        except OSError:  # the other end is closed, and all is read
            break
    os.close(parent)
    assert "Reading feeds" in seen.decode()
    assert done.stdout == "2 feeds with nothing new\n"
