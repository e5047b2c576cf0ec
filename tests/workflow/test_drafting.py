"""An unapproved draft gives way to the next: what is still true comes along, and nothing typed is lost."""

from __future__ import annotations

import pytest

from pipeline.model.issues import Issue, Status
from pipeline.model.posts import PostEdit
from pipeline.workflow.drafting import draft_by_hand
from pipeline.workflow.looking import look
from pipeline.workflow.reviewing import approve, edit_fields, hold_item, put_item
from tests.fakes.newsroom import Newsroom, at, stories

MORNING, NOON = at("2025-05-22 06:05"), at("2025-05-22 09:00")
NEXT = at("2025-05-29 06:05")


def edit(room: Newsroom, **values: str) -> None:
    """Set fields of the open draft; `__` stands for a dot."""
    with room.open() as workspace:
        fields = {name.replace("__", "."): value for name, value in values.items()}
        edit_fields(workspace, workspace.newsletter(), "", fields, by="maya", now=NOON)


def titled(issue: Issue, title: str) -> str:
    """The id of the item of that title, shown or held."""
    every = (*issue.shown(), *(held.item for held in issue.held))
    return next(item.id for item in every if item.title == title)


def open_issue(room: Newsroom) -> Issue:
    """The one that is open."""
    (draft,) = room.drafts(Status.DRAFT)
    return draft.issue


def test_what_was_said_of_the_old_issue_is_not_said_of_the_next_and_stays_to_be_read(room: Newsroom) -> None:
    room.run(MORNING)
    edit(room, subject="Five things for May", preheader="And a kite", intro="It is nearly summer.")
    edit(room, post__x__issue="Our May issue is out", post__x__1="Kites! https://alpha.example.org/k")
    first = open_issue(room).shown()[0]
    room.feed("alpha", stories(0, 1, 2, 8), day=at("2025-05-20 09:00")).configure()
    report = room.run(NEXT)
    issue = open_issue(room)
    assert "Five things for May" not in issue.subject
    assert "And a kite" not in issue.preheader
    assert (issue.intro, issue.touched) == ("", ())
    assert issue.post_edits == (PostEdit("x", first.id, "Kites! https://alpha.example.org/k"),)
    with room.open() as workspace:
        shown = look(workspace, workspace.newsletter(), "")
    typed = ("Five things for May", "And a kite", "It is nearly summer.", "Our May issue is out")
    for told in (shown.history[0].note, shown.draft.note, *report.notes):
        assert "2025-05-22" in told
        assert [words for words in typed if words not in told] == []
        assert "Kites!" not in told, "what came along is not lost"


def test_a_draft_that_nobody_touched_leaves_nothing_behind(room: Newsroom) -> None:
    room.run(MORNING)
    report = room.run(NEXT)
    assert report.notes == [
        "Weekly: nobody approved the issue of 2025-05-22; this one takes its place",
    ]


def test_words_on_an_item_that_is_gone_are_told(room: Newsroom) -> None:
    room.run(MORNING)
    gone = titled(open_issue(room), "Porch Light Grants")
    edit(room, **{f"{gone}__title": "Grants for porches"})
    text = (room.root / "feeds/own.toml").read_text(encoding="utf-8")
    (room.root / "feeds/own.toml").write_text(
        text.replace('id = "beta"', 'id = "beta"\nenabled = false'), encoding="utf-8"
    )
    room.run(NEXT)
    with room.open() as workspace:
        note = look(workspace, workspace.newsletter(), "").draft.note
    assert "title of “Grants for porches” “Grants for porches”" in note


@pytest.mark.parametrize(
    ("deadline", "stands"), [("2025-07-30", True), ("none", True), ("2025-05-24", False)]
)
def test_selection_goes_by_the_deadline_that_a_person_set(
    room: Newsroom, deadline: str, stands: bool
) -> None:
    # By its own words the one closes before the next issue, the other does not.
    said = "May 27, 2025" if stands else "July 30, 2025"
    room.feed("beta", {"Lamp Fund": f"Applications are due {said}."}, day=at("2025-05-20 12:00")).configure()
    room.run(MORNING)
    fund = titled(open_issue(room), "Lamp Fund")
    edit(room, **{f"{fund}__deadline": deadline})
    room.run(NEXT)
    issue = open_issue(room)
    assert (fund in {item.id for item in issue.shown()}) is stands
    if not stands:
        assert "closed on 2025-05-24" in next(held.reason for held in issue.held if held.item.id == fund)


def test_an_item_that_a_person_put_in_and_that_is_over_is_not_put_in_again(room: Newsroom) -> None:
    room.configure(most=1).run(MORNING)
    held = titled(open_issue(room), "Call for Judges: Debate Day")
    with room.open() as workspace:
        put_item(workspace, workspace.newsletter(), "", held, section="", by="maya", now=NOON)
    room.run(at("2025-06-26 06:05"))  # it closed on June 20
    assert held not in {item.id for item in open_issue(room).shown()}


def test_too_few_is_what_is_left_after_a_persons_holds(room: Newsroom) -> None:
    room.configure(min_items=4).run(MORNING)
    for item in open_issue(room).shown()[:2]:
        with room.open() as workspace:
            hold_item(workspace, workspace.newsletter(), "", item.id, reason="", by="maya", now=NOON)
    report = room.run(NEXT)
    assert report.drafted == []
    assert any("only 3 new items" in note for note in report.notes)
    (draft,) = room.drafts()
    assert draft.stage is Status.DRAFT, "the old one is not given up for nothing"


def test_words_of_two_drafts_that_give_way_both_come_along(room: Newsroom) -> None:
    room.configure(most=1).run(MORNING)
    (first,) = room.drafts()
    story = open_issue(room).shown()[0].id
    edit(room, post__x__1="First words")
    with room.open() as workspace:
        newsletter = workspace.newsletter()
        (first,) = room.drafts()
        approve(workspace, newsletter, "", first.content_hash, by="maya", now=NOON)
        draft_by_hand(workspace, newsletter, now=NOON, by="maya")
        edit_fields(workspace, newsletter, first.send_slot, {"intro": "Stale now"}, by="maya", now=NOON)
        second = room.drafts(Status.DRAFT)[0]
        edit_fields(workspace, newsletter, second.send_slot, {"post.x.1": "Other words"}, by="jo", now=NOON)
    room.configure(most=9).run(at("2025-06-05 06:05"))
    (draft,) = room.drafts(Status.DRAFT)
    assert {edit.text for edit in draft.issue.post_edits} == {"First words", "Other words"}
    assert story in {edit.item for edit in draft.issue.post_edits}
    assert "2025-05-22 and 2025-05-29" in draft.note


def test_a_send_slot_that_is_on_time_still_is_drafted_for_whatever_may_be_caught_up(room: Newsroom) -> None:
    room.configure(draft="Thu 10:00", send="Thu 10:15", missed="skip", catch_up_hours=0)
    room.run(at("2025-05-22 10:30"))
    (draft,) = room.drafts()
    assert draft.send_slot == "2025-05-22 10:15"
