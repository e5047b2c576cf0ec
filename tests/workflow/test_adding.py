"""A page put into a draft by its address."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from pipeline.errors import DraftError, UsageError
from pipeline.model.issues import IssueItem
from pipeline.workflow.adding import BY_HAND, Wanted, add
from pipeline.workflow.editing import hold_item
from pipeline.workflow.reviewing import approve
from pipeline.workflow.workspace import Workspace
from tests.fakes.feed_server import FeedServer, answer
from tests.fakes.newsroom import Newsroom, at, stories

SEVEN = at("2025-05-22 07:00")
PAGE = (
    "<title>Beekeeping Night</title><meta property='og:site_name' content='Hill Library'>"
    "<meta name='description' content='Ninety people came to see the bees. Twelve went home with a hive.'>"
)


@pytest.fixture
def room(tmp_path: object) -> Newsroom:
    room = Newsroom(tmp_path / "news")  # type: ignore[operator]
    room.feed("alpha", stories(0, 1), day=at("2025-05-20 09:00")).configure().run(at("2025-05-22 06:05"))
    config = room.root / "config.toml"
    config.write_text('[collect]\nallow_networks = ["127.0.0.0/8"]\n' + config.read_text(encoding="utf-8"))
    return room


@pytest.fixture
def workspace(room: Newsroom) -> Iterator[Workspace]:
    with room.open() as opened:
        yield opened


@pytest.fixture
def server() -> Iterator[FeedServer]:
    with FeedServer() as running:
        running.pages["/bees"] = answer(PAGE.encode(), headers={"Content-Type": "text/html"})
        yield running


def put_in(workspace: Workspace, address: str, **words: str) -> IssueItem:
    edited, item = add(workspace, 1, Wanted(address, **words), by="maya", now=SEVEN)
    return next(one for one in edited.draft.issue.shown() if one.id == item)


def test_a_page_becomes_an_item_in_its_own_words(workspace: Workspace, server: FeedServer) -> None:
    item = put_in(workspace, server.url("/bees"))
    assert item.title == "Beekeeping Night"
    assert item.blurb.startswith("Ninety people came")
    assert [(source.feed, source.name) for source in item.sources] == [(BY_HAND, "Hill Library")]
    assert item.why == "put in by maya"


def test_what_somebody_types_goes_before_what_the_page_says(workspace: Workspace, server: FeedServer) -> None:
    item = put_in(workspace, server.url("/bees"), title="Bees  at night", blurb="Come and see.")
    assert (item.title, item.blurb) == ("Bees at night", "Come and see.")
    assert {"title", "blurb"} <= set(item.touched)


def test_a_page_that_cannot_be_read_needs_a_title(workspace: Workspace, server: FeedServer) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        put_in(workspace, server.url("/gone"))
    assert put_in(workspace, server.url("/gone"), title="Gone").title == "Gone"


def test_a_story_that_a_feed_brought_is_that_very_item(workspace: Workspace, room: Newsroom) -> None:
    (draft,) = room.drafts()
    known = draft.issue.shown()[0]
    with pytest.raises(UsageError, match="stands in this issue already"):
        put_in(workspace, known.link)
    hold_item(workspace, 1, known.id, by="maya", now=SEVEN)
    assert put_in(workspace, known.link).id == known.id


def test_the_same_page_twice_is_one_item(workspace: Workspace, server: FeedServer) -> None:
    put_in(workspace, server.url("/bees"))
    with pytest.raises(UsageError, match="already"):
        put_in(workspace, server.url("/bees"))


@pytest.mark.parametrize("address", ["", "no address", "javascript:alert(1)", "file:///etc/passwd"])
def test_only_web_addresses_are_taken(workspace: Workspace, address: str) -> None:
    with pytest.raises(UsageError, match="no web address"):
        put_in(workspace, address, title="X")


def test_nothing_is_added_to_an_approved_draft(workspace: Workspace, room: Newsroom) -> None:
    (draft,) = room.drafts()
    approve(workspace, workspace.newsletter(), "", draft.content_hash, by="jo", now=SEVEN)
    with pytest.raises(DraftError, match="approved"):
        put_in(workspace, "https://nowhere.invalid/", title="Late")
