"""The draft as readers would get it now, and what tells that it has changed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pipeline.errors import UsageError
from pipeline.model.issues import Status
from pipeline.workflow.previewing import NoDraft, Preview, preview, preview_mark
from pipeline.workflow.reviewing import approve, cancel, edit_fields
from pipeline.workflow.workspace import Workspace
from tests.fakes.newsroom import Newsroom, at

THURSDAY = at("2025-05-22 06:05")


def shown(room: Newsroom, date: str = "") -> Preview | NoDraft:
    with room.open() as workspace:
        return preview(workspace, workspace.newsletter(), date, now=THURSDAY)


def mark(room: Newsroom) -> object:
    with room.open() as workspace:
        return preview_mark(workspace, "weekly")


def test_it_is_the_mail_that_the_drafts_folder_has(room: Newsroom) -> None:
    room.run(THURSDAY)
    found = shown(room)
    assert isinstance(found, Preview)
    folder = room.root / "output/weekly/2025-05-22"
    assert found.html == (folder / "mail.html").read_text(encoding="utf-8")
    assert found.text == (folder / "mail.txt").read_text(encoding="utf-8")
    assert (found.status, found.as_approved) == (Status.DRAFT, False)
    assert (found.must_fix, found.elsewhere, found.shortened) == ((), (), "")


def test_it_says_whether_it_is_what_was_approved(room: Newsroom) -> None:
    room.run(THURSDAY)
    with room.open() as workspace:
        approve(workspace, workspace.newsletter(), "", room.drafts()[0].content_hash, by="me", now=THURSDAY)
    found = shown(room)
    assert isinstance(found, Preview)
    assert (found.status, found.as_approved) == (Status.SCHEDULED, True)
    path = room.root / "config.toml"
    path.write_text(path.read_text("utf-8").replace("You signed up.", "You asked."), encoding="utf-8")
    found = shown(room)
    assert isinstance(found, Preview)
    assert (found.status, found.as_approved) == (Status.SCHEDULED, False)
    assert "You asked." in found.html


def test_before_there_is_a_draft_it_says_when_there_will_be_one(room: Newsroom) -> None:
    found = shown(room)
    assert isinstance(found, NoDraft)
    assert (found.next_draft, found.newest, found.options) == ("2025-05-29 06:00", "", "")


def test_a_date_without_an_issue_is_a_mistake(room: Newsroom) -> None:
    with pytest.raises(UsageError, match="there is no issue of 2025-05-22"):
        shown(room, "2025-05-22")


def _edit(workspace: Workspace) -> None:
    edit_fields(workspace, workspace.newsletter(), "", {"subject": "Another"}, by="me", now=THURSDAY)


def _approve(workspace: Workspace) -> None:
    found = preview(workspace, workspace.newsletter(), "", now=THURSDAY)
    assert isinstance(found, Preview)
    hash_now = found.draft.content_hash
    approve(workspace, workspace.newsletter(), "", hash_now, by="me", now=THURSDAY)


def _cancel(workspace: Workspace) -> None:
    cancel(workspace, workspace.newsletter(), "", reason="", by="me")


@pytest.mark.parametrize("change", [_edit, _approve, _cancel])
def test_whatever_a_person_does_to_the_draft_makes_another_mark(
    room: Newsroom, change: Callable[[Workspace], None]
) -> None:
    nothing = mark(room)
    room.run(THURSDAY)
    before = mark(room)
    assert before != nothing
    assert mark(room) == before
    with room.open() as workspace:
        change(workspace)
    assert mark(room) != before
