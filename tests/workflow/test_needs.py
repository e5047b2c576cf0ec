"""What an issue needs a person for is what helps as things stand now."""

from __future__ import annotations

import pytest

from pipeline.errors import DraftError
from pipeline.model.issues import Status
from pipeline.store import slots as slot_rows
from pipeline.workflow.needs import newsletter_needs
from pipeline.workflow.publishing import publish
from pipeline.workflow.reviewing import approve, hold_item
from tests.fakes.newsroom import Newsroom, at

MORNING, NOON, LATE = at("2025-05-22 06:05"), at("2025-05-22 09:00"), at("2025-05-25 09:00")


def approve_now(room: Newsroom) -> None:
    """Approve the open draft."""
    with room.open() as workspace:
        (draft,) = room.drafts(Status.DRAFT)
        approve(workspace, workspace.newsletter(), "", draft.content_hash, by="maya", now=NOON)


def send_slot(room: Newsroom) -> tuple[str, str]:
    """What stands on record of the newest send slot: outcome and reason."""
    with room.open() as workspace, workspace.store.reading() as tx:
        slots = slot_rows.recent(tx, "weekly")
    return next((one.outcome, one.reason) for one in slots if one.purpose == "send")


@pytest.fixture
def dead(room: Newsroom) -> Newsroom:
    """A room whose approved issue was caught up after a deadline in it had passed."""
    room.feed("beta", {"Lamp Fund": "Applications are due May 24, 2025."}, day=at("2025-05-20 12:00"))
    room.configure(catch_up_hours=168).run(MORNING)
    approve_now(room)
    return room


def hold_the_dead(room: Newsroom) -> None:
    """Do as the need says."""
    with room.open() as workspace:
        (draft,) = room.drafts(Status.DRAFT)
        (fund,) = [item.id for item in draft.issue.shown() if item.title == "Lamp Fund"]
        hold_item(workspace, workspace.newsletter(), "", fund, reason="", by="maya", now=LATE)


def test_a_dead_call_is_to_be_held_and_nobody_is_told_to_publish_what_publish_refuses(dead: Newsroom) -> None:
    (need,) = dead.run(LATE).needs
    assert "“Lamp Fund” closed on 2025-05-24: hold it, then approve the issue again" in need
    assert "pipeline publish" not in need
    with dead.open() as workspace, pytest.raises(DraftError, match="hold it"):
        publish(
            workspace, workspace.newsletter(), dead.drafts()[0], now=LATE, outcome="run", reason="by hand"
        )


def test_once_it_is_held_only_the_approval_is_missing_and_then_the_issue_goes_out(dead: Newsroom) -> None:
    dead.run(LATE)
    hold_the_dead(dead)
    assert dead.run(LATE).needs == [
        "Weekly, issue of 2025-05-22: its slot has come and it has changed since it was approved"
    ]
    approve_now(dead)
    report = dead.run(LATE)
    assert (len(report.published), report.needs) == (1, [])
    outcome, reason = send_slot(dead)
    assert outcome == "late"
    assert "caught up" in reason


def test_a_missed_slot_says_what_can_be_done_and_is_on_record_as_sent_once_it_was(room: Newsroom) -> None:
    room.configure(missed="hold").run(MORNING)
    approve_now(room)
    (need,) = room.run(LATE).needs
    assert need.endswith(
        "; held for a person. `pipeline publish` sends it now, `pipeline cancel` gives it up"
    )
    assert send_slot(room)[0] == "held"
    with room.open() as workspace:
        (draft,) = room.drafts()
        publish(workspace, workspace.newsletter(), draft, now=LATE, outcome="run", reason="sent by a person")
        assert newsletter_needs(workspace, workspace.newsletter(), now=LATE) == []
    assert send_slot(room) == ("run", "sent by a person")


def test_what_is_held_for_a_person_never_goes_out_by_itself(room: Newsroom) -> None:
    room.configure(missed="hold").run(MORNING)
    approve_now(room)
    room.run(LATE)
    room.configure(missed="catch-up", catch_up_hours=168)
    report = room.run(LATE)
    assert report.published == []
    assert len(report.needs) == 1


def test_an_approval_after_it_was_held_lets_it_go(room: Newsroom) -> None:
    room.configure(missed="hold").run(MORNING)
    approve_now(room)
    room.run(LATE)
    approve_now(room)
    assert room.drafts()[0].held_back == ""
    room.configure(missed="catch-up", catch_up_hours=168)
    assert len(room.run(LATE).published) == 1


def test_a_slot_that_went_well_is_not_put_on_record_twice(room: Newsroom) -> None:
    room.run(MORNING)
    with room.open() as workspace, workspace.store.writing() as tx:
        first = slot_rows.SlotRecord("weekly", "send", "2025-05-15 10:00", "run", "on time", MORNING)
        slot_rows.settle(tx, first)
        slot_rows.settle(tx, slot_rows.SlotRecord("weekly", "send", "2025-05-15 10:00", "held", "x", LATE))
        assert first in slot_rows.recent(tx, "weekly")
