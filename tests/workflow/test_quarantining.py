"""A feed in quarantine is read as before, and what it brings is held in new drafts until it is released."""

from __future__ import annotations

import pytest

from pipeline.errors import UsageError
from pipeline.model.issues import Draft
from pipeline.model.selection import Quarantine, Wish
from pipeline.store import entries as entry_rows
from pipeline.store import quarantines as quarantine_rows
from pipeline.workflow.deciding import wish
from pipeline.workflow.drafting import draft_by_hand
from pipeline.workflow.explaining import explain
from pipeline.workflow.looking import feeds_standing
from pipeline.workflow.quarantining import LONGEST, quarantine, release
from pipeline.workflow.reviewing import cancel
from tests.fakes.newsroom import Newsroom, at, stories

BEFORE, MORNING, NOON = at("2025-05-21 09:00"), at("2025-05-22 06:05"), at("2025-05-22 09:00")
HELD = "its feed is in quarantine (maya: hacked since Tuesday)"


def shut(room: Newsroom, feed: str = "alpha", reason: str = "hacked since Tuesday") -> Quarantine:
    with room.open() as workspace:
        return quarantine(workspace, feed, by="maya", reason=reason, now=BEFORE)


def let_out(room: Newsroom, feed: str = "alpha") -> None:
    with room.open() as workspace:
        release(workspace, feed, by="jo", reason="cleaned up", now=NOON)


def of_feed(room: Newsroom, feed: str = "alpha") -> tuple[Quarantine, ...]:
    with room.open() as workspace, workspace.store.reading() as tx:
        return quarantine_rows.of_feed(tx, feed)


def redrafted(room: Newsroom) -> Draft:
    """The issue drafted anew, after the open one was given up."""
    with room.open() as workspace:
        newsletter = workspace.newsletter()
        cancel(workspace, newsletter, "", reason="", by="maya")
        drafted = draft_by_hand(workspace, newsletter, now=NOON, by="maya").draft
        assert drafted is not None
        return drafted


def shown_feeds(draft: Draft) -> set[str]:
    return {source.feed for item in draft.issue.shown() for source in item.sources}


def reasons(draft: Draft) -> dict[str, str]:
    return {held.item.sources[0].feed: held.reason for held in draft.issue.held}


def test_what_it_brings_is_held_with_who_said_so_and_why(room: Newsroom) -> None:
    shut(room)
    room.run(MORNING)
    (draft,) = room.drafts()
    assert shown_feeds(draft) == {"beta"}
    assert reasons(draft) == {"alpha": HELD}
    assert len(draft.issue.held) == 3


def test_it_goes_on_being_read(room: Newsroom) -> None:
    shut(room)
    room.run(MORNING)
    room.feed("alpha", stories(0, 1, 2, 5), day=at("2025-05-20 09:00"))
    room.run(NOON)
    with room.open() as workspace, workspace.store.reading() as tx:
        read = [one for one in entry_rows.unpublished(tx, "weekly") if one.entry.feed == "alpha"]
    assert len(read) == 4


def test_released_it_is_taken_again_with_what_was_held_meanwhile(room: Newsroom) -> None:
    shut(room)
    room.run(MORNING)
    let_out(room)
    assert shown_feeds(redrafted(room)) == {"alpha", "beta"}


def test_a_draft_that_is_open_stays_as_it_is(room: Newsroom) -> None:
    room.run(MORNING)
    (before,) = room.drafts()
    shut(room)
    room.run(NOON)
    (after,) = room.drafts()
    assert after.issue == before.issue
    assert shown_feeds(redrafted(room)) == {"beta"}


def test_what_another_feed_tells_too_is_held_since_nobody_knows_whose_words_it_has(room: Newsroom) -> None:
    room.feed("gamma", {"Porch Light Grants": "Applications are due June 12, 2025."}, day=BEFORE)
    room.configure()
    shut(room, "gamma")
    room.run(MORNING)
    (draft,) = room.drafts()
    assert [held.item.title for held in draft.issue.held] == ["Porch Light Grants"]


def test_a_word_on_an_item_itself_comes_first(room: Newsroom) -> None:
    room.run(MORNING)
    shut(room)
    (draft,) = room.drafts()
    pinned = next(item for item in draft.issue.shown() if item.sources[0].feed == "alpha")
    with room.open() as workspace:
        wish(workspace, workspace.newsletter(), pinned.id, Wish.PIN, by="jo", reason="", now=NOON)
    again = redrafted(room)
    assert [item.id for item in again.issue.shown() if item.sources[0].feed == "alpha"] == [pinned.id]


def test_explain_says_what_holds_an_item(room: Newsroom) -> None:
    shut(room)
    room.feed("beta", {}, day=BEFORE)
    room.configure(min_items=9)
    room.run(MORNING)
    with room.open() as workspace:
        told = explain(workspace, "Seed Swap", now=NOON)
    (standing,) = told.standings
    assert standing.prospect is not None
    assert standing.prospect.why == HELD


def test_the_list_of_feeds_tells_of_it(room: Newsroom) -> None:
    said = shut(room)
    with room.open() as workspace:
        standing = {one.feed.id: one.quarantine for one in feeds_standing(workspace, now=NOON)}
    assert standing == {"alpha": said, "beta": None}


def test_who_ended_it_and_why_stays_on_record_and_it_can_begin_again(room: Newsroom) -> None:
    shut(room)
    let_out(room)
    shut(room, reason="again")
    newest, first = of_feed(room)
    assert (newest.reason, newest.released_at) == ("again", None)
    assert (first.released_by, first.released_why, first.released_at) == ("jo", "cleaned up", NOON)


@pytest.mark.parametrize(
    ("feed", "reason", "said"),
    [
        ("alpha", "once more", "in quarantine already"),
        ("nowhere", "why not", "no feed 'nowhere'"),
        ("beta", "  \n ", "say why"),
        ("beta", "x" * (LONGEST + 1), "200 characters at most"),
    ],
)
def test_what_makes_no_sense_is_refused_and_changes_nothing(
    room: Newsroom, feed: str, reason: str, said: str
) -> None:
    first = shut(room)
    with pytest.raises(UsageError, match=said):
        shut(room, feed, reason)
    assert of_feed(room) == (first,)
    assert of_feed(room, "beta") == ()


def test_what_is_not_in_quarantine_cannot_be_released(room: Newsroom) -> None:
    with pytest.raises(UsageError, match="not in quarantine"):
        let_out(room)


def test_a_feed_that_has_left_the_list_can_still_be_released(room: Newsroom) -> None:
    shut(room)
    (room.root / "feeds" / "alpha.xml").unlink()
    room.configure()
    let_out(room)
    assert of_feed(room)[0].released_by == "jo"


def test_a_reason_is_one_line(room: Newsroom) -> None:
    assert shut(room, reason=" hacked\nsince\tTuesday ").reason == "hacked since Tuesday"
