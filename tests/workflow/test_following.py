"""An open draft follows its sources until a person approves it; what a person touched never changes."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.curate.items import read_entry
from pipeline.model.issues import Draft, Issue, IssueItem, Status, Step
from pipeline.review.draft import approval_of
from pipeline.store import drafts as draft_rows
from pipeline.store import revisions as revision_rows
from pipeline.store import tables as t
from pipeline.store.codec import dump_issue, load_issue
from pipeline.workflow.looking import look, state_of
from pipeline.workflow.reviewing import approve, edit_fields, hold_item, put_item, take_text, text_to_edit
from tests.fakes.newsroom import Newsroom, at, stories

MORNING, LATER, NOON, SLOT = (at(f"2025-05-22 {time}") for time in ("06:05", "07:00", "09:00", "10:05"))
READ = "pipeline.workflow.rereading.read_entry"
GRANTS = "Porch Light Grants"
JUDGES = "Call for Judges: Debate Day"
TEXTS = {
    GRANTS: "Small libraries can light their paths. Applications are due June 12, 2025.",
    JUDGES: "Judge two rounds of a school debate. Apply by Friday, June 20, 2025.",
}
JUNE_13 = "Small libraries can light their paths. Applications are due June 13, 2025."
CLOSED = "Small libraries could light their paths. Applications are now closed. They were due June 12, 2025."


def rewrite(room: Newsroom, **texts: str) -> None:
    """Say something else in the feed of the calls: `grants` or `judges`."""
    known = {"grants": GRANTS, "judges": JUDGES}
    told = TEXTS | {known[name]: text for name, text in texts.items()}
    room.feed("beta", told, day=at("2025-05-20 12:00"))


def the_draft(room: Newsroom) -> Draft:
    (draft,) = room.drafts(Status.DRAFT)
    return draft


def titled(issue: Issue, title: str) -> IssueItem:
    """The item of that title, shown or held."""
    return next(one for one in (*issue.shown(), *(held.item for held in issue.held)) if one.title == title)


def edit(room: Newsroom, field: str, value: str, title: str = GRANTS) -> None:
    """Change a field of an item of the open draft."""
    with room.open() as workspace:
        ref = titled(the_draft(room).issue, title).id
        edit_fields(workspace, workspace.newsletter(), "", {f"{ref}.{field}": value}, by="maya", now=NOON)


def approve_now(room: Newsroom) -> None:
    with room.open() as workspace:
        approve(workspace, workspace.newsletter(), "", the_draft(room).content_hash, by="maya", now=NOON)


def findings(room: Newsroom) -> dict[str, str]:
    """What the checks find in the open draft: the reasons by name."""
    with room.open() as workspace:
        found = look(workspace, workspace.newsletter(), "").rendered.findings
    return {one.check: one.reason for one in found}


def notes(room: Newsroom) -> list[tuple[str, str]]:
    """The history of the open draft: who, and what."""
    with room.open() as workspace, workspace.store.reading() as tx:
        return [(one.by, one.note) for one in revision_rows.load(tx, the_draft(room))]


def output(room: Newsroom) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in (room.root / "output").rglob("*") if path.is_file()}


def test_a_deadline_that_moved_moves_in_the_draft_with_a_note_in_words_and_in_its_files(
    room: Newsroom,
) -> None:
    room.run(MORNING)
    before = the_draft(room)
    rewrite(room, grants=JUNE_13)
    report = room.run(LATER)
    after = the_draft(room)
    item = titled(after.issue, GRANTS)
    assert item.deadline is not None
    assert item.deadline.day.isoformat() == "2025-06-13"
    assert "June 13" in item.deadline.quote
    assert item.touched == ()
    assert after.content_hash != before.content_hash
    by, note = notes(room)[-1]
    assert by == "source"
    assert note.startswith(f"{GRANTS}: ")
    assert "deadline June 12 -> June 13" in note
    assert any(note in told for told in report.notes)
    mail = (room.root / "output/weekly/2025-05-22/mail.txt").read_text(encoding="utf-8")
    assert "June 13" in mail
    assert "June 12" not in mail


def test_an_approval_of_the_draft_as_it_was_does_not_hold_for_it_as_it_is(room: Newsroom) -> None:
    room.run(MORNING)
    seen = the_draft(room).content_hash
    rewrite(room, grants=JUNE_13)
    room.run(LATER)
    with room.open() as workspace, pytest.raises(Exception, match="the draft is now"):
        approve(workspace, workspace.newsletter(), "", seen, by="maya", now=NOON)


def test_where_no_entry_changed_no_item_is_read_and_nothing_is_rendered(
    room: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.run(MORNING)
    before = the_draft(room)

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("an entry was read again")

    monkeypatch.setattr(READ, refuse)
    monkeypatch.setattr("pipeline.workflow.following.revise_to", refuse)
    room.run(LATER)
    assert the_draft(room) == before


def test_only_what_changed_is_read_again(room: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    room.run(MORNING)
    rewrite(room, grants=JUNE_13)
    read: list[str] = []

    def watched(stored: Any, *more: Any) -> Any:
        read.append(stored.entry.title)
        return read_entry(stored, *more)

    monkeypatch.setattr(READ, watched)
    room.run(LATER)
    assert read == [GRANTS]


def test_a_persons_words_stay_and_the_difference_is_a_finding_until_they_settle_it(room: Newsroom) -> None:
    room.run(MORNING)
    edit(room, "deadline", "2025-06-10")
    rewrite(room, grants=JUNE_13)
    room.run(LATER)
    item = titled(the_draft(room).issue, GRANTS)
    assert item.deadline is not None
    assert item.deadline.day.isoformat() == "2025-06-10"
    told = findings(room)["source-changed"]
    assert all(day in told for day in ("2025-06-12", "2025-06-13", "2025-06-10"))
    assert "deadline stays June 10, as a person wrote it; its source says June 13 now" in notes(room)[-1][1]
    edit(room, "deadline", "2025-06-10")  # the same again: confirmed
    assert "source-changed" not in findings(room)
    rewrite(room, grants=JUNE_13.replace("13", "16"))
    room.run(LATER)
    assert "2025-06-16" in findings(room)["source-changed"]
    edit(room, "deadline", "2025-06-16")
    assert "source-changed" not in findings(room)


def test_what_nobody_touched_follows_beside_what_somebody_did(room: Newsroom) -> None:
    room.run(MORNING)
    edit(room, "title", "Grants for porches")
    rewrite(room, grants=JUNE_13)
    room.run(LATER)
    item = titled(the_draft(room).issue, "Grants for porches")
    assert item.deadline is not None
    assert item.deadline.day.isoformat() == "2025-06-13"
    assert "source-changed" not in findings(room), "its title has not changed there"


def test_a_call_that_its_source_closes_is_held_with_the_sentence(room: Newsroom) -> None:
    room.run(MORNING)
    rewrite(room, grants=CLOSED)
    room.run(LATER)
    issue = the_draft(room).issue
    (reason,) = [held.reason for held in issue.held if held.item.title == GRANTS]
    assert "closed or withdrawn" in reason
    assert "Applications are now closed." in reason
    assert GRANTS not in {item.title for item in issue.shown()}
    assert "held, as it is closed or withdrawn" in notes(room)[-1][1]


def test_a_call_whose_deadline_has_come_forward_past_the_issue_is_held(room: Newsroom) -> None:
    room.run(MORNING)
    rewrite(room, grants="Small libraries can light their paths. Applications are due May 21, 2025.")
    room.run(LATER)
    issue = the_draft(room).issue
    (reason,) = [held.reason for held in issue.held if held.item.title == GRANTS]
    assert reason.startswith("closed on 2025-05-21")


def placed(room: Newsroom) -> str:
    """Put the grants into the draft by hand; gives their id."""
    ref = titled(the_draft(room).issue, GRANTS).id
    with room.open() as workspace:
        newsletter = workspace.newsletter()
        if any(item.id == ref for item in the_draft(room).issue.shown()):
            hold_item(workspace, newsletter, "", ref, reason="", by="maya", now=NOON)
        put_item(workspace, newsletter, "", ref, section="", by="maya", now=NOON)
    return ref


def test_a_closed_call_that_a_person_put_in_stays_and_must_be_fixed_until_they_say_so_again(
    room: Newsroom,
) -> None:
    room.run(MORNING)
    placed(room)
    rewrite(room, grants=CLOSED)
    room.run(LATER)
    assert GRANTS in {item.title for item in the_draft(room).issue.shown()}
    assert "closed or withdrawn" in findings(room)["source-closed"]
    with room.open() as workspace, pytest.raises(Exception, match="closed or withdrawn"):
        approve(workspace, workspace.newsletter(), "", the_draft(room).content_hash, by="maya", now=NOON)
    placed(room)
    assert "source-closed" not in findings(room)


def test_a_held_call_whose_deadline_moved_on_says_that_it_could_come_in(room: Newsroom) -> None:
    rewrite(room, grants="Small libraries can light their paths. Applications are due May 21, 2025.")
    room.run(MORNING)
    rewrite(room)
    room.run(LATER)
    (held,) = [held for held in the_draft(room).issue.held if held.item.title == GRANTS]
    assert "`pipeline put`" in held.reason


def test_an_approved_draft_stays_byte_for_byte_and_a_person_is_told_both_values(room: Newsroom) -> None:
    room.run(MORNING)
    approve_now(room)
    room.run(NOON)
    before, files = the_draft(room), output(room)
    rewrite(room, grants=JUNE_13)
    (need,) = room.run(NOON).needs
    assert the_draft(room) == before
    assert output(room) == files
    assert "deadline June 12 -> June 13" in need
    assert "approve again" in need
    with room.open() as workspace:
        newsletter = workspace.newsletter()
        assert state_of(workspace, newsletter, now=NOON).needs == (need,)
        assert look(workspace, newsletter, "").needs[0] in need
    report = room.run(SLOT)
    assert len(report.published) == 1
    assert "June 12" in (room.root / "output/weekly/2025-05-22/mail.txt").read_text(encoding="utf-8")


def test_an_approved_draft_that_is_edited_follows_again_and_the_need_is_gone(room: Newsroom) -> None:
    room.run(MORNING)
    approve_now(room)
    rewrite(room, grants=JUNE_13)
    assert len(room.run(NOON).needs) == 1
    edit(room, "deadline", "2025-06-13")
    room.run(NOON)
    approve_now(room)
    assert room.run(NOON).needs == []


def test_an_edit_that_changes_nothing_that_a_reader_acts_by_needs_nobody_once_approved(
    room: Newsroom,
) -> None:
    room.run(MORNING)
    approve_now(room)
    rewrite(room, grants="Small libraries can light their own paths. Applications are due June 12, 2025.")
    assert room.run(NOON).needs == []


def test_an_edited_text_is_taken_though_an_entry_was_edited_meanwhile_to_no_effect(room: Newsroom) -> None:
    room.run(MORNING)
    with room.open() as workspace:
        newsletter = workspace.newsletter()
        draft, text = text_to_edit(workspace, newsletter, "")
    known = the_draft(room)
    with room.open() as workspace, workspace.store.writing() as tx:
        item = replace(known.issue.sections[0].items[0], told_by="another")
        section = replace(known.issue.sections[0], items=(item, *known.issue.sections[0].items[1:]))
        issue = replace(known.issue, sections=(section, *known.issue.sections[1:]))
        draft_rows.revise(tx, known, issue, known.content_hash, Step("source", LATER, "edited"))
    with room.open() as workspace:
        text = text.replace(f"Subject: {known.issue.subject}", "Subject: Six soups")
        take_text(workspace, workspace.newsletter(), draft, text, by="maya", now=NOON)
    assert the_draft(room).issue.subject == "Six soups"


def without_what_is_new(data: Any) -> Any:
    """A stored issue as the version before this one wrote it."""
    if isinstance(data, dict):
        new = {"changes", "told_by", "corrections"}
        return {key: without_what_is_new(value) for key, value in data.items() if key not in new}
    return [without_what_is_new(one) for one in data] if isinstance(data, list) else data


def test_a_draft_that_an_older_version_stored_is_read_and_follows(room: Newsroom) -> None:
    room.run(MORNING)
    before = the_draft(room)
    old = json.dumps(without_what_is_new(json.loads(dump_issue(before.issue))))
    assert load_issue(old).shown()[0].told_by == ""
    with room.open() as workspace, workspace.store.writing() as tx:
        tx.execute(t.drafts.update().values(content=old))
    room.run(LATER)
    assert the_draft(room).content_hash == before.content_hash
    assert the_draft(room).revision == before.revision, "nothing has changed there"
    rewrite(room, grants=JUNE_13)
    room.run(NOON)
    assert "June 12 -> June 13" in notes(room)[-1][1]


def test_words_that_come_along_to_the_next_draft_are_still_compared_with_the_source(room: Newsroom) -> None:
    room.run(MORNING)
    edit(room, "deadline", "2025-06-10")
    rewrite(room, grants=JUNE_13)
    room.run(at("2025-05-29 06:05"))
    item = titled(the_draft(room).issue, GRANTS)
    assert item.deadline is not None
    assert item.deadline.day.isoformat() == "2025-06-10"
    assert "2025-06-13" in findings(room)["source-changed"]


MOVES = st.lists(
    st.one_of(
        st.tuples(st.just("source"), st.sampled_from(["12", "13", "16", "20"])),
        st.tuples(st.just("edit"), st.sampled_from(["2025-06-10", "2025-06-18"])),
        st.tuples(st.just("approve"), st.just("")),
    ),
    max_size=5,
)


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(MOVES)
def test_whatever_comes_nothing_changes_after_approval_and_no_touched_field_does(
    tmp_path_factory: pytest.TempPathFactory, moves: list[tuple[str, str]]
) -> None:
    room = Newsroom(tmp_path_factory.mktemp("news"))
    room.feed("alpha", stories(0, 1), day=at("2025-05-20 09:00"))
    rewrite(room)
    room.configure().run(MORNING)
    said = "June 12"
    for move, value in moves:
        before, files = the_draft(room), output(room)
        if move == "edit":
            edit(room, "deadline", value)
            said = value
        elif move == "approve":
            approve_now(room)
        else:
            rewrite(room, grants=JUNE_13.replace("13", value))
        room.run(LATER)
        after = the_draft(room)
        if approval_of(before) and move == "source":
            assert after == before
            assert output(room) == files
        item = titled(after.issue, GRANTS)
        if "deadline" in item.touched:
            assert item.deadline is not None
            assert item.deadline.day.isoformat() == said
