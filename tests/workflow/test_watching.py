"""What was published is looked at until it closes: a deadline that moved is corrected once."""

from __future__ import annotations

import json

import pytest

from pipeline.compose.corrections import find_correction
from pipeline.errors import DraftError
from pipeline.model.issues import Correction, Issue, Status
from pipeline.render.templates import SHIPPED
from pipeline.store import corrections as correction_rows
from pipeline.workflow.drafting import draft_by_hand
from pipeline.workflow.looking import look
from pipeline.workflow.publishing import publish, write_draft
from pipeline.workflow.reviewing import cancel, edit_fields, hold_item, put_item, take_text, text_to_edit
from tests.fakes.newsroom import Newsroom, at, stories
from tests.workflow.test_following import (
    CLOSED,
    GRANTS,
    JUNE_13,
    approve_now,
    edit,
    findings,
    rewrite,
    the_draft,
    titled,
)

DRAFT, SEND = at("2025-05-22 06:05"), at("2025-05-22 10:05")
NEXT_DRAFT, NEXT_SEND = at("2025-05-29 06:05"), at("2025-05-29 10:05")
THIRD_DRAFT, THIRD_SEND = at("2025-06-05 06:05"), at("2025-06-05 10:05")
WORDS = "Porch Light Grants, in our issue of May 22: the deadline is now June 13, not June 12."


@pytest.fixture
def sent(room: Newsroom) -> Newsroom:
    """A room whose first issue has gone out, with something new for the next ones."""
    room.run(DRAFT)
    approve_now(room)
    room.run(SEND)
    fresh = stories(0, 1, 2, 8, 9, 10, 11)
    room.feed("alpha", fresh, day=at("2025-05-20 09:00"))
    return room


def corrections(issue: Issue) -> list[Correction]:
    return list(issue.corrected())


def on_record(room: Newsroom, item: str) -> correction_rows.Past | None:
    with room.open() as workspace, workspace.store.reading() as tx:
        return correction_rows.past(tx, "weekly", [item]).get(item)


def file(room: Newsroom, name: str, day: str = "2025-05-29") -> str:
    return (room.root / f"output/weekly/{day}/{name}").read_text(encoding="utf-8")


def leave_out(room: Newsroom) -> None:
    """Leave the only correction out of the open draft, by its number in `show`."""
    issue = the_draft(room).issue
    number = str(len(issue.shown()) + len(issue.held) + 1)
    with room.open() as workspace:
        newsletter = workspace.newsletter()
        change = hold_item(workspace, newsletter, "", number, reason="", by="maya", now=NEXT_DRAFT)
        write_draft(workspace, newsletter, change.after, change.rendered)


def flat(text: str) -> str:
    return " ".join(text.split())


def test_a_deadline_that_moved_is_corrected_in_the_next_issue_in_every_file_of_it(sent: Newsroom) -> None:
    rewrite(sent, grants=JUNE_13)
    sent.run(NEXT_DRAFT)
    (one,) = corrections(the_draft(sent).issue)
    assert (one.title, one.says, one.stood.isoformat()) == (GRANTS, "deadline 2025-06-13", "2025-05-22")
    assert one.was is not None
    assert one.was.day.isoformat() == "2025-06-12"
    assert "June 13" in one.quote
    assert WORDS in flat(file(sent, "mail.txt"))
    assert "the deadline is now June 13, not June 12." in file(sent, "mail.html")
    assert WORDS in file(sent, "index.html")
    assert one.quote in file(sent, "index.html")
    assert json.loads(file(sent, "issue.json"))["corrections"][0]["says"] == "deadline 2025-06-13"
    for network in ("bluesky", "mastodon", "x", "linkedin"):
        posts = file(sent, f"posts/{network}.txt")
        assert "Correction: Porch Light Grants" in posts
        assert "June 13, not June 12" in posts
    assert "2025-06-13" in findings(sent)["correction"]
    assert "correction-hidden" not in findings(sent)


def test_it_is_under_the_approval_and_once_it_went_out_it_never_stands_again(sent: Newsroom) -> None:
    rewrite(sent, grants=JUNE_13)
    sent.run(NEXT_DRAFT)
    (one,) = corrections(the_draft(sent).issue)
    approve_now(sent)
    sent.run(NEXT_SEND)
    past = on_record(sent, one.item)
    assert past is not None
    assert [told.says for told in past.told] == ["deadline 2025-06-13"]
    sent.feed("alpha", stories(3, 4, 5), day=at("2025-06-02 09:00")).configure()
    sent.run(THIRD_DRAFT)
    assert the_draft(sent).issue.corrections == ()


def test_a_further_move_is_a_new_correction_of_what_was_last_told(sent: Newsroom) -> None:
    rewrite(sent, grants=JUNE_13)
    sent.run(NEXT_DRAFT)
    approve_now(sent)
    sent.run(NEXT_SEND)
    sent.feed("alpha", stories(3, 4, 5), day=at("2025-06-02 09:00")).configure()
    rewrite(sent, grants=JUNE_13.replace("13", "27"))
    sent.run(THIRD_DRAFT)
    assert "issue of May 22: the deadline is now June 27, not June 13." in flat(
        file(sent, "mail.txt", "2025-06-05")
    )
    rewrite(sent, grants=JUNE_13.replace("13", "12"))  # and back to what was published first
    sent.run(THIRD_DRAFT)
    (one,) = corrections(the_draft(sent).issue)
    assert "now June 12, not June 13" in flat(file(sent, "mail.txt", "2025-06-05"))
    approve_now(sent)
    sent.run(THIRD_SEND)
    past = on_record(sent, one.item)
    assert past is not None
    assert len(past.told) == 2


def test_a_call_that_was_withdrawn_is_corrected_and_needs_a_person_at_once(sent: Newsroom) -> None:
    rewrite(sent, grants=CLOSED)
    (need,) = sent.run(at("2025-05-23 09:00")).needs
    assert GRANTS in need
    assert "closed or withdrawn" in need
    assert "2025-05-29" in need
    sent.run(NEXT_DRAFT)
    assert "issue of May 22: it has been closed or withdrawn." in flat(file(sent, "mail.txt"))
    approve_now(sent)
    assert sent.run(NEXT_DRAFT).needs == [], "a person has seen to it"


def test_a_deadline_that_comes_before_the_next_issue_needs_a_person_at_once(sent: Newsroom) -> None:
    rewrite(sent, grants=JUNE_13.replace("June 13", "May 28"))
    (need,) = sent.run(at("2025-05-23 09:00")).needs
    assert "the deadline is now 2025-05-28, not 2025-06-12" in need


def test_a_deadline_that_moves_to_a_day_after_the_next_issue_needs_nobody(sent: Newsroom) -> None:
    rewrite(sent, grants=JUNE_13)
    assert sent.run(at("2025-05-23 09:00")).needs == []


def test_a_correction_alone_makes_no_issue(room: Newsroom) -> None:
    room.run(DRAFT)
    approve_now(room)
    room.run(SEND)
    rewrite(room, grants=JUNE_13)
    report = room.run(NEXT_DRAFT)
    assert report.drafted == []
    assert any("nothing is new" in note for note in report.notes)


def test_an_open_draft_gains_a_correction_and_loses_it_when_the_date_goes_back(sent: Newsroom) -> None:
    sent.run(NEXT_DRAFT)
    assert the_draft(sent).issue.corrections == ()
    rewrite(sent, grants=JUNE_13)
    sent.run(NEXT_DRAFT)
    assert len(corrections(the_draft(sent).issue)) == 1
    rewrite(sent)
    sent.run(NEXT_DRAFT)
    assert the_draft(sent).issue.corrections == ()


def test_a_person_may_leave_one_out_and_is_asked_again_only_about_another_change(sent: Newsroom) -> None:
    rewrite(sent, grants=JUNE_13)
    sent.run(NEXT_DRAFT)
    leave_out(sent)
    assert corrections(the_draft(sent).issue) == []
    assert "June 13" not in file(sent, "mail.txt")
    approve_now(sent)
    sent.run(NEXT_SEND)
    sent.feed("alpha", stories(3, 4, 5), day=at("2025-06-02 09:00")).configure()
    sent.run(THIRD_DRAFT)
    assert the_draft(sent).issue.corrections == ()
    rewrite(sent, grants=JUNE_13.replace("13", "27"))
    sent.run(THIRD_DRAFT)
    (other,) = corrections(the_draft(sent).issue)
    assert other.was is not None
    assert other.was.day.isoformat() == "2025-06-12", "which is what readers know"


def test_one_that_was_left_out_can_be_put_in_again(sent: Newsroom) -> None:
    rewrite(sent, grants=JUNE_13)
    sent.run(NEXT_DRAFT)
    (one,) = corrections(the_draft(sent).issue)
    with sent.open() as workspace:
        newsletter = workspace.newsletter()
        hold_item(workspace, newsletter, "", one.item[:5], reason="", by="maya", now=NEXT_DRAFT)
        assert the_draft(sent).issue.corrections[0].left_out == "maya"
        put_item(workspace, newsletter, "", one.item, section="", by="maya", now=NEXT_DRAFT)
    assert corrections(the_draft(sent).issue) == [one]


def test_a_persons_words_and_what_they_left_out_come_along_to_the_next_draft(sent: Newsroom) -> None:
    rewrite(sent, grants=JUNE_13)
    sent.run(NEXT_DRAFT)
    (one,) = corrections(the_draft(sent).issue)
    with sent.open() as workspace:
        fields = {f"correction.{one.item}": "Porch Light Grants: you have a day more."}
        edit_fields(workspace, workspace.newsletter(), "", fields, by="maya", now=NEXT_DRAFT)
    sent.run(THIRD_DRAFT)
    (draft,) = sent.drafts(Status.DRAFT)
    assert draft.send_slot.startswith("2025-06-05")
    assert draft.issue.corrections[0].text == "Porch Light Grants: you have a day more."
    assert "you have a day more." in file(sent, "mail.txt", "2025-06-05")
    assert "Correction: Porch Light Grants: you have a day more." in file(sent, "posts/x.txt", "2025-06-05")


def test_the_text_to_edit_has_the_corrections_and_takes_them_back(sent: Newsroom) -> None:
    rewrite(sent, grants=JUNE_13)
    sent.run(NEXT_DRAFT)
    before = the_draft(sent)
    with sent.open() as workspace:
        newsletter = workspace.newsletter()
        draft, text = text_to_edit(workspace, newsletter, "")
        assert f"Text: {WORDS}" in text
        change = take_text(workspace, newsletter, draft, text, by="maya", now=NEXT_DRAFT)
        assert change.after.issue == before.issue
        other = text.replace(f"Text: {WORDS}", "Text: One day more for Porch Light Grants.")
        take_text(workspace, newsletter, draft, other, by="maya", now=NEXT_DRAFT)
        assert the_draft(sent).issue.corrections[0].text == "One day more for Porch Light Grants."
        draft, text = text_to_edit(workspace, newsletter, "")
        lines = text.splitlines()
        block = next(place for place, line in enumerate(lines) if "· correction ·" in line)
        gone = "\n".join(lines[:block] + lines[block + 2 :])
        take_text(workspace, newsletter, draft, gone, by="jo", now=NEXT_DRAFT)
    assert the_draft(sent).issue.corrections[0].left_out == "jo"


def test_an_approved_issue_with_a_correction_keeps_it_from_every_other(sent: Newsroom) -> None:
    rewrite(sent, grants=JUNE_13)
    sent.run(NEXT_DRAFT)
    approve_now(sent)
    sent.feed("alpha", stories(3, 4, 5), day=at("2025-05-28 09:00")).configure()
    sent.run(NEXT_DRAFT)
    with sent.open() as workspace:
        outcome = draft_by_hand(workspace, workspace.newsletter(), now=NEXT_DRAFT, by="maya")
        assert outcome.draft is not None
        assert outcome.draft.issue.corrections == ()
        cancel(workspace, workspace.newsletter(), "2025-05-29", reason="", by="maya")
    sent.run(NEXT_DRAFT)
    assert len(corrections(the_draft(sent).issue)) == 1, "it is free again"


def test_two_approved_issues_cannot_both_send_it(sent: Newsroom) -> None:
    rewrite(sent, grants=JUNE_13)
    sent.run(NEXT_DRAFT)
    approve_now(sent)
    draft = the_draft(sent)
    (one,) = draft.issue.corrections
    with sent.open() as workspace, workspace.store.writing() as tx:
        correction_rows.record(tx, "weekly", [one], draft=draft.id, at=NEXT_DRAFT)
    with sent.open() as workspace, pytest.raises(DraftError, match="has been published already"):
        publish(workspace, workspace.newsletter(), draft, now=NEXT_SEND, outcome="run", reason="")
    assert the_draft(sent).stage is Status.DRAFT, "nothing of it is claimed"


def test_a_deadline_that_a_person_set_is_no_move_of_its_source(room: Newsroom) -> None:
    room.run(DRAFT)
    edit(room, "deadline", "2025-06-10")
    approve_now(room)
    room.run(SEND)
    room.feed("alpha", stories(0, 1, 2, 8, 9), day=at("2025-05-20 09:00"))
    rewrite(room, grants="Small libraries may light their paths. Applications are due June 12, 2025.")
    room.run(NEXT_DRAFT)
    assert the_draft(room).issue.corrections == ()
    rewrite(room, grants=JUNE_13)
    room.run(NEXT_DRAFT)
    (one,) = corrections(the_draft(room).issue)
    assert (one.was.written if one.was else "") == "2025-06-10", "which is what readers know"


def test_what_has_closed_is_looked_at_no_more(sent: Newsroom) -> None:
    late_draft = at("2025-07-10 06:05")
    sent.feed("alpha", stories(3, 4, 5), day=at("2025-07-08 09:00")).configure()
    rewrite(sent, grants=CLOSED)
    report = sent.run(late_draft)
    assert [need for need in report.needs if GRANTS in need] == []
    assert the_draft(sent).issue.corrections == ()


def test_a_template_of_the_folders_own_that_shows_no_corrections_must_be_fixed(sent: Newsroom) -> None:
    own = sent.root / "templates/mail/mail.txt.j2"
    own.parent.mkdir(parents=True)
    text = (SHIPPED / "mail/mail.txt.j2").read_text(encoding="utf-8")
    own.write_text(text.replace("{% if mail.corrections %}", "{% if false %}"), encoding="utf-8")
    rewrite(sent, grants=JUNE_13)
    sent.run(NEXT_DRAFT)
    assert "templates/" in findings(sent)["correction-hidden"]


def test_show_numbers_the_corrections_after_the_held(sent: Newsroom) -> None:
    rewrite(sent, grants=JUNE_13)
    sent.run(NEXT_DRAFT)
    with sent.open() as workspace:
        issue = look(workspace, workspace.newsletter(), "").draft.issue
    last = len(issue.shown()) + len(issue.held)
    assert find_correction(issue, str(last)) is None
    assert find_correction(issue, str(last + 1)) == issue.corrections[0]
    assert find_correction(issue, str(last + 2)) is None
    assert find_correction(issue, titled(issue, issue.shown()[0].title).id) is None
