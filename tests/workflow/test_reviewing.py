"""What is approved is what was looked at, with all that belongs to it."""

from __future__ import annotations

import pytest

from pipeline.model.issues import Status
from pipeline.render.templates import SHIPPED
from pipeline.review.draft import approval_of
from pipeline.workflow import rendering
from pipeline.workflow.looking import look
from pipeline.workflow.reviewing import approve, edit_fields
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
