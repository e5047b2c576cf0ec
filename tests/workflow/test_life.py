"""The life of a draft, by the functions that commands call."""

from __future__ import annotations

import json

import pytest

from pipeline.errors import DraftError, StaleError, UsageError
from pipeline.model.issues import Status
from pipeline.render.templates import SHIPPED
from pipeline.review.draft import approval_of, is_stale, status_of
from pipeline.workflow.collecting import collect
from pipeline.workflow.drafting import draft_by_hand
from pipeline.workflow.publishing import publish
from pipeline.workflow.reviewing import (
    approve,
    cancel,
    edit_fields,
    hold_item,
    put_item,
    take_text,
    text_to_edit,
)
from tests.fakes.newsroom import Newsroom, at, stories

MORNING, NOON, LATER = at("2025-05-22 06:05"), at("2025-05-22 09:00"), at("2025-05-22 10:05")


def approve_now(room: Newsroom) -> None:
    """Approve what is there."""
    with room.open() as workspace:
        (draft,) = [one for one in room.drafts(Status.DRAFT) if not approval_of(one)]
        approve(workspace, workspace.newsletter(), "", draft.content_hash, by="maya", now=NOON)


def greet(room: Newsroom) -> None:
    """Change a template of the folder's own."""
    own = room.root / "templates/mail/mail.txt.j2"
    own.parent.mkdir(parents=True)
    own.write_text(
        "Good morning!\n" + (SHIPPED / "mail/mail.txt.j2").read_text(encoding="utf-8"), encoding="utf-8"
    )


def test_a_run_drafts_what_is_due_and_a_second_changes_nothing(room: Newsroom) -> None:
    first = room.run(MORNING)
    assert [draft.issue.date.isoformat() for draft, _ in first.drafted] == ["2025-05-22"]
    assert first.needs == []
    files = {path: path.read_bytes() for path in (room.root / "output").rglob("*") if path.is_file()}
    second = room.run(MORNING)
    assert (second.drafted, second.published, second.needs) == ([], [], [])
    assert {path: path.read_bytes() for path in (room.root / "output").rglob("*") if path.is_file()} == files


def test_a_drafts_files_are_there_at_once_and_say_that_it_is_one(room: Newsroom) -> None:
    room.run(MORNING)
    folder = room.root / "output/weekly/2025-05-22"
    names = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    cards = {name for name in names if name.startswith("cards/")}
    assert "cards/issue-wide.png" in cards
    assert names - cards == {
        "mail.html",
        "mail.txt",
        "mail.eml",
        "calls.ics",
        "calls.json",
        "index.html",
        "issue.json",
        "manifest.json",
        "posts.json",
        *(f"posts/{network}.txt" for network in ("bluesky", "mastodon", "x", "linkedin")),
    }
    data = json.loads((folder / "issue.json").read_bytes())
    assert (data["draft"], data["status"]) == (True, "draft")
    assert "not approved" in (folder / "index.html").read_text(encoding="utf-8")


def test_what_was_approved_goes_out_at_its_slot_byte_for_byte(room: Newsroom) -> None:
    room.run(MORNING)
    approve_now(room)
    room.run(NOON)
    folder = room.root / "output/weekly/2025-05-22"
    before = {
        name: (folder / name).read_bytes() for name in ("mail.html", "mail.txt", "mail.eml", "posts/x.txt")
    }
    report = room.run(LATER)
    assert [one.folder for one in report.published] == ["weekly/2025-05-22"]
    assert {name: (folder / name).read_bytes() for name in before} == before
    data = json.loads((folder / "issue.json").read_bytes())
    assert (data["draft"], data["status"]) == (False, "sent")
    assert room.run(LATER).published == []


def test_nothing_goes_out_before_its_slot_nor_without_approval(room: Newsroom) -> None:
    room.run(MORNING)
    report = room.run(LATER)
    assert report.published == []
    assert report.needs == ["Weekly, issue of 2025-05-22: its slot has come and nobody has approved it"]


def test_an_edit_after_approval_makes_it_stale_and_undoing_it_restores_it(room: Newsroom) -> None:
    room.run(MORNING)
    approve_now(room)
    (approved,) = room.drafts(Status.DRAFT)
    assert status_of(approved, NOON) is Status.SCHEDULED
    with room.open() as workspace:
        newsletter = workspace.newsletter()
        subject = approved.issue.subject
        edit_fields(workspace, newsletter, "", {"subject": "Something else"}, by="maya", now=NOON)
        (edited,) = room.drafts(Status.DRAFT)
        assert is_stale(edited)
        assert status_of(edited, NOON) is Status.DRAFT
        with pytest.raises(DraftError, match="changed since it was approved"):
            publish(workspace, newsletter, edited, now=NOON, outcome="run", reason="")
        edit_fields(workspace, newsletter, "", {"subject": subject}, by="maya", now=NOON)
    (restored,) = room.drafts(Status.DRAFT)
    assert restored.content_hash == approved.content_hash
    assert status_of(restored, NOON) is Status.SCHEDULED
    assert len(room.run(LATER).published) == 1


def test_approving_a_hash_that_is_not_the_drafts_is_refused(room: Newsroom) -> None:
    room.run(MORNING)
    with room.open() as workspace, pytest.raises(StaleError, match="is now"):
        approve(workspace, workspace.newsletter(), "", "0" * 64, by="maya", now=NOON)
    with room.open() as workspace, pytest.raises(UsageError, match="at least 8"):
        approve(workspace, workspace.newsletter(), "", "", by="maya", now=NOON)


def test_a_template_changed_after_approval_does_not_change_what_goes_out(room: Newsroom) -> None:
    room.run(MORNING)
    approve_now(room)
    room.run(NOON)
    mail = room.root / "output/weekly/2025-05-22/mail.txt"
    before = mail.read_bytes()
    greet(room)
    room.run(NOON)
    assert mail.read_bytes() == before, "staff must see the bytes that were approved"
    assert len(room.run(LATER).published) == 1
    assert mail.read_bytes() == before


def test_a_template_changed_before_approval_changes_the_hash(room: Newsroom) -> None:
    room.run(MORNING)
    (before,) = room.drafts(Status.DRAFT)
    greet(room)
    with room.open() as workspace, pytest.raises(StaleError):
        approve(workspace, workspace.newsletter(), "", before.content_hash, by="maya", now=NOON)
    room.run(NOON)
    assert (room.root / "output/weekly/2025-05-22/mail.txt").read_bytes().startswith(b"Good morning!")


def test_a_held_item_stays_in_line_for_the_next_issue(room: Newsroom) -> None:
    room.run(MORNING)
    with room.open() as workspace:
        newsletter = workspace.newsletter()
        hold_item(workspace, newsletter, "", "1", reason="next week", by="maya", now=NOON)
        (draft,) = room.drafts(Status.DRAFT)
        held = draft.issue.held[0]
        assert (held.reason, held.by) == ("next week", "maya")
    approve_now(room)
    room.run(LATER)
    room.feed("alpha", stories(7), day=at("2025-05-28 09:00")).configure()
    room.run(at("2025-05-29 06:05"))
    (second,) = room.drafts(Status.DRAFT)
    assert {item.title for item in second.issue.shown()} == {held.item.title, *stories(7)}


def test_a_held_item_can_be_put_back(room: Newsroom) -> None:
    room.run(MORNING)
    with room.open() as workspace:
        newsletter = workspace.newsletter()
        before = room.drafts(Status.DRAFT)[0].issue
        first = before.shown()[0]
        hold_item(workspace, newsletter, "", first.id, reason="", by="maya", now=NOON)
        put_item(workspace, newsletter, "", first.id, section="", by="maya", now=NOON)
    after = room.drafts(Status.DRAFT)[0].issue
    assert {item.id for item in after.shown()} == {item.id for item in before.shown()}
    assert after.held == ()


def test_the_draft_can_be_edited_as_text(room: Newsroom) -> None:
    room.run(MORNING)
    title = room.drafts(Status.DRAFT)[0].issue.shown()[0].title

    with room.open() as workspace:
        draft, text = text_to_edit(workspace, workspace.newsletter(), "")
        text = text.replace(f"Title: {title}", "Title: A better title").replace(
            "Intro: ", "Intro: Good morning."
        )
        take_text(workspace, workspace.newsletter(), draft, text, by="maya", now=NOON)
    issue = room.drafts(Status.DRAFT)[0].issue
    assert issue.intro == "Good morning."
    assert issue.shown()[0].title == "A better title"
    assert issue.shown()[0].touched == ("title",)


def test_text_that_cannot_be_read_changes_nothing_and_names_the_line(room: Newsroom) -> None:
    room.run(MORNING)
    before = room.drafts()
    with room.open() as workspace, pytest.raises(DraftError, match=r"line 1: .*Nothing was changed"):
        take_text(workspace, workspace.newsletter(), before[0], "oops", by="maya", now=NOON)
    assert room.drafts() == before


def test_a_text_written_from_an_older_draft_is_refused(room: Newsroom) -> None:
    room.run(MORNING)
    with room.open() as workspace:
        newsletter = workspace.newsletter()
        draft, text = text_to_edit(workspace, newsletter, "")
        edit_fields(workspace, newsletter, "", {"intro": "Mine first"}, by="jo", now=NOON)
        with pytest.raises(StaleError, match="somebody else"):
            take_text(workspace, newsletter, draft, text, by="maya", now=NOON)
    assert room.drafts()[0].issue.intro == "Mine first"


def test_a_cancelled_drafts_items_are_free_again(room: Newsroom) -> None:
    room.run(MORNING)
    with room.open() as workspace:
        newsletter = workspace.newsletter()
        first = {item.id for item in room.drafts()[0].issue.shown()}
        cancel(workspace, newsletter, "", reason="", by="maya")
        outcome = draft_by_hand(workspace, newsletter, now=NOON, by="maya")
    assert outcome.draft is not None
    assert {item.id for item in outcome.draft.issue.shown()} == first
    assert outcome.draft.issue.number == 1


def test_a_person_may_not_draft_while_a_draft_is_open(room: Newsroom) -> None:
    room.run(MORNING)
    with room.open() as workspace, pytest.raises(DraftError, match="still open"):
        draft_by_hand(workspace, workspace.newsletter(), now=NOON, by="maya")


def test_too_little_is_not_drafted_and_says_so(room: Newsroom) -> None:
    room.configure(min_items=9)
    report = room.run(MORNING)
    assert report.drafted == []
    assert report.needs == []
    assert report.notes == ["Weekly: not drafted: only 5 new items; an issue takes at least 9 (min_items)"]
    assert room.drafts() == []


def test_a_deadline_that_passes_between_approval_and_sending_stops_the_issue(room: Newsroom) -> None:
    room.configure(catch_up_hours=168)
    room.feed(
        "beta", {"Apply Now: Lamp Fund": "Apply by May 24, 2025."}, day=at("2025-05-20 12:00")
    ).configure(catch_up_hours=168)
    room.run(MORNING)
    approve_now(room)
    late = at("2025-05-25 09:00")
    report = room.run(late)
    assert report.published == []
    assert any("Lamp Fund" in need and "closed on 2025-05-24" in need for need in report.needs)
    assert any("Lamp Fund" in need for need in room.run(late).needs), "it must not be told only once"


def test_a_person_cannot_send_an_issue_with_a_call_that_has_closed(room: Newsroom) -> None:
    room.run(MORNING)
    approve_now(room)
    (draft,) = room.drafts()
    late = at("2025-06-13 09:00")
    with room.open() as workspace, pytest.raises(DraftError, match="closed on 2025-06-12"):
        publish(workspace, workspace.newsletter(), draft, now=late, outcome="run", reason="")
    assert [one.stage for one in room.drafts()] == [Status.DRAFT]
    assert room.published_titles() == []


def test_what_was_only_named_in_an_issue_does_not_come_again(room: Newsroom) -> None:
    config = room.configure(approval="none", most=1).root / "config.toml"
    config.write_text(
        config.read_text(encoding="utf-8").replace("max = 1", "max = 1\nmore = 5"), encoding="utf-8"
    )
    room.run(MORNING)
    room.run(LATER)
    assert len(room.published_titles()) == 5
    room.feed("alpha", stories(0, 1, 2, 7), day=at("2025-05-28 09:00"))
    room.run(at("2025-05-29 06:05"))
    (draft,) = room.drafts(Status.DRAFT)
    assert [item.title for item in draft.issue.shown()] == [*stories(7)]


def test_a_new_draft_of_a_cancelled_ones_slot_keeps_its_folder(room: Newsroom) -> None:
    room.run(MORNING)
    with room.open() as workspace:
        newsletter = workspace.newsletter()
        cancel(workspace, newsletter, "", reason="", by="maya")
        draft_by_hand(workspace, newsletter, now=NOON, by="maya")
    room.run(NOON)
    room.run(NOON)
    issue = json.loads((room.root / "output/weekly/2025-05-22/issue.json").read_bytes())
    assert issue["status"] == "draft"


def test_an_unattended_digest_goes_out_by_itself(room: Newsroom) -> None:
    room.configure(approval="none")
    room.run(MORNING)
    assert len(room.run(LATER).published) == 1


def test_an_issue_takes_what_was_not_published_whatever_the_days_between(room: Newsroom) -> None:
    room.configure(approval="none", most=2)
    room.run(MORNING)
    room.run(LATER)
    first = room.published_titles()
    assert len(first) == 4
    room.run(at("2025-06-05 06:05"))  # two weeks on: one was slept through
    room.run(at("2025-06-05 10:05"))
    every = room.published_titles()
    assert sorted(every) == sorted([*stories(0, 1, 2), "Porch Light Grants", "Call for Judges: Debate Day"])
    assert every[: len(first)] == first


def test_an_unapproved_draft_gives_way_to_the_next_and_keeps_what_a_person_wrote(room: Newsroom) -> None:
    room.configure(most=2).run(MORNING)
    with room.open() as workspace:
        newsletter = workspace.newsletter()
        edit_fields(workspace, newsletter, "", {"1.title": "My own title"}, by="maya", now=NOON)
        hold_item(workspace, newsletter, "", "2", reason="not this one", by="maya", now=NOON)
        old = room.drafts()[0].issue.held[-1].item
        edit_fields(workspace, newsletter, "", {f"{old.id}.title": "Held for room"}, by="maya", now=NOON)
        put_item(workspace, newsletter, "", old.id, section="", by="maya", now=NOON)
    report = room.run(at("2025-05-29 06:05"))
    assert any("takes its place" in note for note in report.notes)
    (draft,) = room.drafts(Status.DRAFT)
    assert draft.issue.number == 1
    assert "My own title" in {item.title for item in draft.issue.shown()}
    assert [held.reason for held in draft.issue.held] == ["not this one"]
    assert "Held for room" in {item.title for item in draft.issue.shown()}


def test_a_slot_whose_issue_a_person_drafted_before_it_is_left_to_that_draft(room: Newsroom) -> None:
    with room.open() as workspace:
        collect(workspace, now=at("2025-05-21 16:00"))
        draft_by_hand(workspace, workspace.newsletter(), now=at("2025-05-21 16:00"), by="maya")
    report = room.run(MORNING)
    assert report.drafted == []
    assert report.needs == []
    (draft,) = room.drafts()
    assert (draft.stage, draft.send_slot) == (Status.DRAFT, "2025-05-22 10:00")
    approve_now(room)
    assert len(room.run(LATER).published) == 1
    assert len(room.drafts()) == 1


def test_two_runs_over_the_same_inputs_write_the_same_bytes(room: Newsroom) -> None:
    other = Newsroom(room.root.with_name("other"))
    room.run(MORNING)
    for source in (room.root / "feeds").glob("*.xml"):
        (other.root / "feeds").mkdir(parents=True, exist_ok=True)
        (other.root / "feeds" / source.name).write_bytes(source.read_bytes())
    other.configure().run(MORNING)
    one, two = (
        {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}
        for root in (room.root / "output", other.root / "output")
    )
    assert one == two
    assert "weekly/2025-05-22/manifest.json" in one


def test_a_sent_issues_folder_is_never_taken_by_another_issue_of_that_day(room: Newsroom) -> None:
    room.run(MORNING)
    with room.open() as workspace:
        hold_item(workspace, workspace.newsletter(), "", "1", reason="", by="maya", now=NOON)
    approve_now(room)
    room.run(LATER)
    sent = {
        path: path.read_bytes()
        for path in (room.root / "output/weekly/2025-05-22").iterdir()
        if path.is_file()
    }
    room.configure(send="Thu 15:00")
    with room.open() as workspace:
        draft_by_hand(workspace, workspace.newsletter(), now=LATER, by="maya")
    room.run(LATER)
    assert {path: path.read_bytes() for path in sent} == sent
    assert (room.root / "output/weekly/2025-05-22-1500/mail.html").exists()


def test_an_approved_issue_stays_in_its_folder_when_the_schedule_changes(room: Newsroom) -> None:
    room.run(MORNING)
    approve_now(room)
    room.run(NOON)
    room.configure(send=["Thu 10:00", "Thu 17:00"])
    assert [one.folder for one in room.run(LATER).published] == ["weekly/2025-05-22"]
    assert [path.name for path in (room.root / "output/weekly").iterdir()] == ["2025-05-22"]


def test_an_edit_of_an_unattended_issue_near_its_slot_goes_out_with_it(room: Newsroom) -> None:
    room.configure(approval="none", missed="skip")
    room.run(MORNING)
    with room.open() as workspace:
        edit_fields(workspace, workspace.newsletter(), "", {"intro": "Hello"}, by="maya", now=NOON)
    assert len(room.run(LATER).published) == 1
    assert room.drafts()[0].issue.intro == "Hello"


def test_what_an_approved_issue_holds_is_not_drafted_again_before_it_has_gone_out(room: Newsroom) -> None:
    room.configure(most=1).run(MORNING)
    approve_now(room)
    with room.open() as workspace:
        draft_by_hand(workspace, workspace.newsletter(), now=NOON, by="maya")
    second, first = room.drafts(Status.DRAFT)
    assert not {item.id for item in first.issue.shown()} & {item.id for item in second.issue.shown()}


def test_what_one_newsletter_has_published_is_still_new_to_another(room: Newsroom) -> None:
    config = room.configure(approval="none").root / "config.toml"
    text = config.read_text(encoding="utf-8")
    later = text.replace('id = "weekly"', 'id = "late"').replace("Thu", "Fri")
    config.write_text(text + later, encoding="utf-8")
    room.run(MORNING)
    assert len(room.run(LATER).published) == 1
    room.run(at("2025-05-23 06:05"))
    (draft,) = room.drafts(Status.DRAFT)
    assert draft.issue.newsletter == "late"
    assert len(draft.issue.shown()) == 5
