"""Looking a draft over, and putting right what is certain as an edit by a person."""

from __future__ import annotations

import pytest

from pipeline.compose.edits import find_item
from pipeline.errors import UsageError
from pipeline.model.issues import Fix, Level
from pipeline.store import revisions as revision_rows
from pipeline.workflow.checking import applied, apply_fixes, check
from pipeline.workflow.reviewing import edit_fields
from tests.fakes.newsroom import Newsroom, at

NOW = at("2025-05-22 09:00")


def test_a_sound_draft_has_nothing_to_fix_and_one_note_about_its_links(room: Newsroom) -> None:
    """Its links lead to names for examples, for which nobody is asked."""
    room.run(NOW)
    with room.open() as workspace:
        checked = check(workspace, workspace.newsletter(), "", now=NOW)
    assert [one.check for one in checked.findings if one.level is not Level.NOTE] == []
    assert [one.check for one in checked.findings] == ["links-unchecked"]
    assert checked.rendered.content_hash == checked.draft.content_hash


def test_to_look_changes_nothing(room: Newsroom) -> None:
    room.run(NOW)
    with room.open() as workspace:
        newsletter = workspace.newsletter()
        first = check(workspace, newsletter, "", now=NOW)
        again = check(workspace, newsletter, "2025-05-22", now=NOW, ask=False)
    assert again.draft == first.draft
    assert again.findings == first.findings


def test_what_is_certain_is_put_right_once_under_a_persons_name_and_the_rest_is_left(room: Newsroom) -> None:
    room.run(NOW)
    words = {"1.blurb": "Come to the the garden at 5:00 PM.", "2.blurb": "They borrowed borrowed books."}
    with room.open() as workspace:
        newsletter = workspace.newsletter()
        edit_fields(workspace, newsletter, "", words, by="ben", now=NOW)
        found = check(workspace, newsletter, "", now=NOW).findings
        change, fixed = apply_fixes(workspace, newsletter, "", found, by="maya", now=NOW)
        after = check(workspace, newsletter, "", now=NOW).findings
        with workspace.store.reading() as tx:
            last = list(revision_rows.load(tx, change.after))[-1]
    assert [one.check for one in fixed] == ["word-doubled"]
    assert find_item(change.after.issue, "1").blurb == "Come to the garden at 5:00 PM."
    assert find_item(change.after.issue, "2").blurb == "They borrowed borrowed books."
    assert (last.by, last.note) == ("maya", "put right by check: word-doubled")
    assert change.after.revision == change.before.revision + 1
    assert {one.check for one in after} == {"word-doubled", "style-ap", "links-unchecked"}


def test_where_nothing_is_certain_nothing_is_stored(room: Newsroom) -> None:
    room.run(NOW)
    with room.open() as workspace:
        newsletter = workspace.newsletter()
        found = check(workspace, newsletter, "", now=NOW).findings
        change, fixed = apply_fixes(workspace, newsletter, "", found, by="maya", now=NOW)
    assert fixed == ()
    assert change.after == change.before


def test_a_fix_sets_a_field_or_holds_an_item(room: Newsroom) -> None:
    room.run(NOW)
    with room.open() as workspace:
        issue = check(workspace, workspace.newsletter(), "", now=NOW).draft.issue
    first = issue.shown()[0]
    dated = applied(issue, Fix(f"{first.id}.deadline", "2025-06-13", "set it"), by="maya")
    deadline = find_item(dated, first.id).deadline
    assert deadline is not None
    assert deadline.day.isoformat() == "2025-06-13"
    held = applied(issue, Fix(f"{first.id}.hold", "over since May", "hold it"), by="maya")
    assert [(one.item.id, one.reason, one.by) for one in held.held] == [(first.id, "over since May", "maya")]
    with pytest.raises(UsageError, match="no item"):
        applied(issue, Fix("zzzzzzzz.hold", "", ""), by="maya")
