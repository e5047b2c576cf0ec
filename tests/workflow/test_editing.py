"""The desk's changes: kept at once, never over somebody else's words, and undone step by step."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from pipeline.compose.fields import field_text
from pipeline.errors import DraftError, UsageError
from pipeline.model.issues import UNRENDERED, Draft
from pipeline.model.selection import Wish
from pipeline.review.draft import approval_of
from pipeline.store import preferences as preference_rows
from pipeline.store.codec import dump_issue, load_issue
from pipeline.workflow import editing
from pipeline.workflow.editing import ConflictError, Edited
from pipeline.workflow.reviewing import approve, edit_fields
from pipeline.workflow.workspace import Workspace
from tests.fakes.newsroom import Newsroom, at
from tests.workflow.test_following import GRANTS, the_draft, titled

MORNING, NOON = at("2025-05-22 06:05"), at("2025-05-22 09:00")


@pytest.fixture
def drafted(room: Newsroom) -> Newsroom:
    room.run(MORNING)
    return room


def do(room: Newsroom, action: Callable[[Workspace, int], Edited]) -> Edited:
    number = the_draft(room).id
    with room.open() as workspace:
        return action(workspace, number)


def save(
    room: Newsroom, field: str, value: str, base: str, *, by: str = "ana", now: datetime = NOON
) -> Edited:
    return do(room, lambda ws, n: editing.save_field(ws, n, field, value, base, by=by, now=now))


def render_it(room: Newsroom) -> Draft:
    with room.open() as workspace:
        return editing.rendered_now(workspace, the_draft(room))[0]


def test_a_saved_field_is_kept_at_once_and_rendered_afterwards(drafted: Newsroom) -> None:
    before = the_draft(drafted)
    done = save(drafted, "subject", "Six  soups", before.issue.subject)
    assert (done.changed, the_draft(drafted).issue.subject) == (True, "Six soups")
    assert the_draft(drafted).content_hash == UNRENDERED
    after = render_it(drafted)
    assert after.content_hash == the_draft(drafted).content_hash != before.content_hash
    assert after.revision == before.revision + 1


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("subject", "Six soups"),
        ("{item}.title", "Soup & “more”"),
        ("{item}.deadline", "2025-06-06 17:00 CT"),
        ("{item}.picture", "https://pictures.example.org/pot.jpg"),
        ("post.bluesky.{item}", "Line one\nline two"),
        ("post.bluesky.{item}.at", "2025-05-23 15:00"),
    ],
)
def test_what_was_saved_just_now_is_what_a_fresh_reading_of_the_database_gives(
    drafted: Newsroom, field: str, value: str
) -> None:
    item = the_draft(drafted).issue.shown()[0]
    name = field.format(item=item.id)
    base = field_text(the_draft(drafted).issue, name)
    save(drafted, name, value, base)
    remembered = the_draft(drafted).issue
    # The same in other words, which nobody can have remembered.
    assert load_issue(json.dumps(json.loads(dump_issue(remembered)))) == remembered
    assert field_text(remembered, name) != base


def test_words_that_somebody_else_changed_are_not_written_over(drafted: Newsroom) -> None:
    base = the_draft(drafted).issue.subject
    save(drafted, "subject", "Six soups", base, by="jo")
    with pytest.raises(ConflictError) as caught:
        save(drafted, "subject", "Seven stews", base)
    assert (caught.value.theirs, caught.value.by) == ("Six soups", "jo")
    assert the_draft(drafted).issue.subject == "Six soups"


def test_two_people_in_different_fields_do_not_collide(drafted: Newsroom) -> None:
    issue = the_draft(drafted).issue
    save(drafted, "subject", "Six soups", issue.subject, by="jo")
    save(drafted, "preheader", "And a stew", issue.preheader)
    assert (the_draft(drafted).issue.subject, the_draft(drafted).issue.preheader) == (
        "Six soups",
        "And a stew",
    )


def test_saving_what_stands_there_already_is_no_conflict_and_no_revision(drafted: Newsroom) -> None:
    base = the_draft(drafted).issue.subject
    save(drafted, "subject", "Six soups", base, by="jo")
    again = save(drafted, "subject", "Six soups", base)
    assert not again.changed


def test_undo_takes_back_whatever_was_done_last_and_redo_does_it_again(drafted: Newsroom) -> None:
    item = titled(the_draft(drafted).issue, GRANTS).id
    base = the_draft(drafted).issue.subject
    save(drafted, "subject", "Six soups", base)
    do(drafted, lambda ws, n: editing.drop_item(ws, n, item, by="jo", now=NOON + timedelta(minutes=1)))
    first = do(drafted, lambda ws, n: editing.undo(ws, n, by="ana", now=NOON))
    assert first.what == f"undid jo: dropped “{GRANTS}”"
    assert item in {one.id for one in the_draft(drafted).issue.shown()}
    do(drafted, lambda ws, n: editing.undo(ws, n, by="ana", now=NOON))
    assert the_draft(drafted).issue.subject == base
    with pytest.raises(UsageError, match="nothing to undo"):
        do(drafted, lambda ws, n: editing.undo(ws, n, by="ana", now=NOON))
    for _ in range(2):
        do(drafted, lambda ws, n: editing.redo(ws, n, by="ana", now=NOON))
    assert the_draft(drafted).issue.subject == "Six soups"
    assert item not in {one.id for one in the_draft(drafted).issue.shown()}


def test_an_earlier_revision_comes_back_as_a_new_step_and_tells_first_what_it_changes(
    drafted: Newsroom,
) -> None:
    base = the_draft(drafted).issue.subject
    save(drafted, "subject", "Six soups", base)
    with drafted.open() as workspace:
        (told,) = editing.restore_differences(workspace, the_draft(drafted).id, 1)
    assert told.plain == f"subject: “Six soups” became “{base}”"
    do(drafted, lambda ws, n: editing.restore(ws, n, 1, by="ana", now=NOON))
    assert the_draft(drafted).issue.subject == base
    do(drafted, lambda ws, n: editing.undo(ws, n, by="ana", now=NOON))
    assert the_draft(drafted).issue.subject == "Six soups"


def approve_it(room: Newsroom, by: str = "ana") -> None:
    with room.open() as workspace:
        digest = the_draft(room).content_hash
        approve(workspace, workspace.newsletter(), "", digest, by=by, now=NOON)


def test_an_approved_draft_is_read_only_until_it_is_stopped(drafted: Newsroom) -> None:
    approve_it(drafted)
    base = the_draft(drafted).issue.subject
    with pytest.raises(DraftError, match="Stop it to edit it"):
        save(drafted, "subject", "Six soups", base)
    do(drafted, lambda ws, n: editing.stop(ws, n, by="jo", now=NOON))
    assert approval_of(the_draft(drafted)) is None, "though its content is the same"
    save(drafted, "subject", "Six soups", base)
    assert the_draft(drafted).issue.subject == "Six soups"


def test_a_stopped_draft_can_be_approved_again(drafted: Newsroom) -> None:
    approve_it(drafted)
    do(drafted, lambda ws, n: editing.stop(ws, n, by="jo", now=NOON))
    approve_it(drafted)
    assert approval_of(the_draft(drafted))


def test_whoever_stops_an_issue_takes_back_what_was_approved_of_it_before_too(drafted: Newsroom) -> None:
    approve_it(drafted)
    first = the_draft(drafted).content_hash
    with drafted.open() as workspace:
        edit_fields(workspace, workspace.newsletter(), "", {"subject": "Six soups"}, by="ana", now=NOON)
    approve_it(drafted)
    do(drafted, lambda ws, n: editing.stop(ws, n, by="jo", now=NOON))
    do(drafted, lambda ws, n: editing.restore(ws, n, 1, by="ana", now=NOON))
    assert render_it(drafted).content_hash == first
    assert approval_of(the_draft(drafted)) is None


def test_going_back_to_what_was_approved_restores_the_approval(drafted: Newsroom) -> None:
    approve_it(drafted)
    approved = the_draft(drafted).content_hash
    with drafted.open() as workspace:
        edit_fields(workspace, workspace.newsletter(), "", {"subject": "Six soups"}, by="ana", now=NOON)
    do(drafted, lambda ws, n: editing.undo(ws, n, by="ana", now=NOON))
    assert approval_of(the_draft(drafted)) is None, "nobody has rendered it yet"
    after = render_it(drafted)
    assert after.content_hash == approved
    assert approval_of(the_draft(drafted))


def test_who_edited_last_may_not_approve_where_the_settings_say_so(drafted: Newsroom) -> None:
    config = drafted.root / "config.toml"
    text = config.read_text(encoding="utf-8").replace(
        'id = "weekly"\n', 'id = "weekly"\nanother_approves = true\n', 1
    )
    config.write_text(text, encoding="utf-8")
    save(drafted, "subject", "Six soups", the_draft(drafted).issue.subject)
    render_it(drafted)
    with pytest.raises(DraftError, match="ana was the last to edit it"):
        approve_it(drafted)
    approve_it(drafted, by="jo")
    assert approval_of(the_draft(drafted))


def test_what_was_dropped_comes_in_no_later_issue_once_this_one_is_out(drafted: Newsroom) -> None:
    item = titled(the_draft(drafted).issue, GRANTS).id
    do(drafted, lambda ws, n: editing.drop_item(ws, n, item, reason="off topic", by="jo", now=NOON))
    render_it(drafted)
    approve_it(drafted)
    with drafted.open() as workspace, workspace.store.reading() as tx:
        assert preference_rows.load(tx, "weekly") == (), "undo may still bring it back"
    drafted.run(at("2025-05-22 10:05"))
    with drafted.open() as workspace, workspace.store.reading() as tx:
        (wish,) = preference_rows.load(tx, "weekly")
    assert (wish.item, wish.wish, wish.by, wish.reason) == (item, Wish.BAN, "jo", "off topic")
