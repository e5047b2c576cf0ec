"""What is approved is what was looked at, with all that belongs to it."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.errors import DraftError, StaleError
from pipeline.model.issues import Draft, Status
from pipeline.render.templates import SHIPPED
from pipeline.review.draft import approval_of
from pipeline.workflow import editing, rendering, reviewing
from pipeline.workflow.drafting import draft_by_hand
from pipeline.workflow.looking import look
from pipeline.workflow.reviewing import approve, cancel, edit_fields
from pipeline.workflow.workspace import Workspace
from tests.fakes.newsroom import Newsroom, at

MORNING, NOON, LATER = at("2025-05-22 06:05"), at("2025-05-22 09:00"), at("2025-05-22 10:05")


def looked_at(room: Newsroom) -> str:
    """The hash that a person sees now."""
    with room.open() as workspace:
        return look(workspace, workspace.newsletter(), "").rendered.content_hash


@pytest.mark.parametrize("part", ["render_calls_ics", "render_calls_json", "posts_file"])
def test_the_posts_and_the_calendar_are_under_the_approval_too(
    room: Newsroom, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    room.run(MORNING)
    before = looked_at(room)
    monkeypatch.setattr(rendering, part, lambda *_, **__: b"something else")
    assert looked_at(room) != before


def test_a_post_in_other_words_is_to_be_approved_again(room: Newsroom) -> None:
    room.run(MORNING)
    with room.open() as workspace:
        newsletter = workspace.newsletter()
        approve(workspace, newsletter, "", looked_at(room), by="maya", now=NOON)
        edit_fields(workspace, newsletter, "", {"post.linkedin.1": "In other words"}, by="maya", now=NOON)
    assert approval_of(room.drafts()[0]) is None


def test_what_was_approved_after_a_template_changed_is_what_stands_there_and_goes_out(
    room: Newsroom,
) -> None:
    room.run(MORNING)
    own = room.root / "templates/mail/mail.txt.j2"
    own.parent.mkdir(parents=True)
    own.write_text("Hello!\n" + (SHIPPED / "mail/mail.txt.j2").read_text(encoding="utf-8"), encoding="utf-8")
    new = looked_at(room)
    assert new != room.drafts()[0].content_hash
    with room.open() as workspace:
        approve(workspace, workspace.newsletter(), "", new, by="maya", now=NOON)
    (draft,) = room.drafts(Status.DRAFT)
    assert draft.content_hash == new
    assert approval_of(draft)
    assert len(room.run(LATER).published) == 1
    sent = (room.root / "output/weekly/2025-05-22/mail.txt").read_bytes()
    assert sent.startswith(b"Hello!")


def given_up_and_drafted_again(room: Newsroom) -> tuple[Draft, Draft]:
    """Two drafts of one slot: the first was given up, the second took its place."""
    room.run(MORNING)
    with room.open() as workspace:
        cancel(workspace, workspace.newsletter(), "", reason="too thin", by="maya")
        draft_by_hand(workspace, workspace.newsletter(), now=NOON, by="maya")
    new, old = room.drafts()
    assert old.send_slot == new.send_slot
    return old, new


def test_a_number_means_that_very_draft_and_none_that_took_its_place(room: Newsroom) -> None:
    old, new = given_up_and_drafted_again(room)
    with room.open() as workspace:
        newsletter = workspace.newsletter()
        with pytest.raises(StaleError, match="no longer a draft"):
            cancel(workspace, newsletter, old.id, reason="", by="jo")
        with pytest.raises(DraftError, match="is cancelled"):
            approve(workspace, newsletter, old.id, new.content_hash, by="jo", now=NOON)
        with pytest.raises(DraftError, match="is cancelled"):
            edit_fields(workspace, newsletter, old.id, {"subject": "Soups"}, by="jo", now=NOON)
    assert room.drafts() == [new, old]


@pytest.mark.parametrize("what", ["edited", "given up"])
def test_an_approval_that_comes_too_late_leaves_nothing_that_an_undo_would_bring_to_life(
    room: Newsroom, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    room.run(MORNING)
    (draft,) = room.drafts()
    refuse_blocked = reviewing._refuse_blocked

    def meanwhile(workspace: Workspace, *rest: Any, **options: Any) -> None:
        """Somebody else is quicker, between the checks and the approval."""
        refuse_blocked(workspace, *rest, **options)
        if what == "edited":
            editing.save_field(
                workspace, draft.id, "subject", "Soups", draft.issue.subject, by="ana", now=NOON
            )
        else:
            cancel(workspace, workspace.newsletter(), draft.id, reason="", by="ana")

    monkeypatch.setattr(reviewing, "_refuse_blocked", meanwhile)
    with room.open() as workspace:
        newsletter = workspace.newsletter()
        with pytest.raises(StaleError, match="changed while it was being approved"):
            approve(workspace, newsletter, draft.id, draft.content_hash, by="maya", now=NOON)
        if what == "edited":
            editing.undo(workspace, draft.id, by="ana", now=NOON)
            editing.rendered_now(workspace, room.drafts()[0])
    (now,) = room.drafts()
    assert now.approvals == ()
    assert now.content_hash == draft.content_hash
    assert room.run(LATER).published == []
