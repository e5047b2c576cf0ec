"""What is known of an issue's links, and finding out more: seldom, in a time, and never in a draft's way."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from pipeline.compose.edits import set_field
from pipeline.model.facts import LinkState
from pipeline.model.issues import Draft, Issue
from pipeline.review.draft import approval_of
from pipeline.workflow.facts import ASKED_AGAIN, find_out, known_facts
from pipeline.workflow.reviewing import approve, revise
from pipeline.workflow.running import run
from pipeline.workflow.workspace import Workspace
from tests.fakes.feed_server import FeedServer, answer, hang
from tests.fakes.newsroom import Newsroom, at

NOW = at("2025-05-22 09:00")
ALLOWED = '\n[collect]\nallow_networks = ["127.0.0.0/8"]\n'


@pytest.fixture
def server() -> Iterator[FeedServer]:
    with FeedServer() as server:
        server.pages["/well"] = answer(b"<p>A page</p>")
        yield server


@pytest.fixture
def allowed(room: Newsroom) -> Newsroom:
    """The room, whose links may lie on this machine."""
    config = room.root / "config.toml"
    config.write_text(config.read_text(encoding="utf-8") + ALLOWED, encoding="utf-8")
    return room


def link_first_item(workspace: Workspace, link: str) -> Draft:
    """Let the open draft's first item link there."""
    newsletter = workspace.newsletter()

    def change(issue: Issue) -> Issue:
        return set_field(issue, "1.link", link)

    return revise(workspace, newsletter, "", change, by="maya", now=NOW, note="a link").after


def set_checks(room: Newsroom, line: str) -> None:
    config = room.root / "config.toml"
    config.write_text(config.read_text(encoding="utf-8") + f"\n[checks]\n{line}\n", encoding="utf-8")


def test_a_link_is_asked_for_once_in_half_a_day(allowed: Newsroom, server: FeedServer) -> None:
    links = (server.url("/well"),)
    with allowed.open() as workspace:
        for hours in (0, 1, 11.9):
            (fact,) = find_out(workspace, links, now=NOW + timedelta(hours=hours))
            assert fact.state is LinkState.OK
        assert len(server.sent) == 1
        find_out(workspace, links, now=NOW + ASKED_AGAIN)
        assert len(server.sent) == 2


def test_a_record_from_the_future_is_not_believed_for_long(allowed: Newsroom, server: FeedServer) -> None:
    links = (server.url("/well"),)
    with allowed.open() as workspace:
        find_out(workspace, links, now=NOW + timedelta(days=30))
        find_out(workspace, links, now=NOW)
    assert len(server.sent) == 2


def test_what_was_known_holds_where_no_server_can_be_reached(allowed: Newsroom) -> None:
    with FeedServer() as server:
        server.pages["/well"] = answer(b"<p>A page</p>")
        links = (server.url("/well"), server.url("/new"))
        with allowed.open() as workspace:
            find_out(workspace, links[:1], now=NOW)
    with allowed.open() as workspace:
        known, new = find_out(workspace, links, now=NOW + timedelta(days=1))
    assert (known.state, known.checked) == (LinkState.OK, NOW)
    assert (new.state, new.why) == (LinkState.UNKNOWN, "no server could be reached")


def test_a_run_asks_for_the_links_of_a_draft_that_waits_and_its_page_tells(
    allowed: Newsroom, server: FeedServer
) -> None:
    allowed.run(NOW)
    with allowed.open() as workspace:
        link_first_item(workspace, server.url("/gone"))
        assert run(workspace, now=NOW).needs == []
        index = next((allowed.root / "output").rglob("index.html"))
        assert "leads nowhere" in index.read_text(encoding="utf-8")
        asked = len(server.sent)
        run(workspace, now=NOW + timedelta(minutes=15))
    assert asked
    assert len(server.sent) == asked


def test_a_slow_server_takes_no_more_of_a_run_than_the_settings_give_it(
    allowed: Newsroom, server: FeedServer
) -> None:
    server.pages["/slow"] = hang
    set_checks(allowed, "link_seconds = 1")
    allowed.run(NOW)
    with allowed.open() as workspace:
        draft = link_first_item(workspace, server.url("/slow"))
        report = run(workspace, now=NOW)
        facts = known_facts(workspace, workspace.newsletter(), draft.issue)
    assert report.needs == []
    assert report.link_seconds <= 0
    assert facts.links is not None
    assert {fact.state for fact in facts.links} == {LinkState.UNKNOWN}


@pytest.mark.parametrize("line", ["links = false", "link_seconds = 0"])
def test_a_run_asks_for_no_link_where_the_settings_say_so(
    allowed: Newsroom, server: FeedServer, line: str
) -> None:
    set_checks(allowed, line)
    allowed.run(NOW)
    with allowed.open() as workspace:
        draft = link_first_item(workspace, server.url("/gone"))
        run(workspace, now=NOW)
        facts = known_facts(workspace, workspace.newsletter(), draft.issue)
    assert server.sent == []
    assert (facts.links is None) == (line == "links = false")


def test_what_is_found_out_changes_no_hash_and_blocks_no_approval(
    allowed: Newsroom, server: FeedServer
) -> None:
    allowed.run(NOW)
    with allowed.open() as workspace:
        before = link_first_item(workspace, server.url("/gone"))
        run(workspace, now=NOW)
        given = before.content_hash
        change = approve(workspace, workspace.newsletter(), "", given, by="maya", now=NOW)
    assert approval_of(change.after)
    assert change.after.content_hash == given
