"""What persons say of a draft beside its words: comments, and that a finding does not block."""

from __future__ import annotations

from datetime import datetime

from pipeline.compose.edits import find_item
from pipeline.errors import DraftError, StaleError, UsageError
from pipeline.model.issues import Draft, Finding, Override, Status
from pipeline.review.decided import can_override
from pipeline.store import comments as comment_rows
from pipeline.store import drafts as draft_rows
from pipeline.store import overrides as override_rows
from pipeline.text.markup import one_line
from pipeline.workflow.workspace import Workspace

LONGEST = 4000
"""Characters of a comment."""


def comment(workspace: Workspace, draft: int, item: str, text: str, *, by: str, now: datetime) -> int:
    """Keep a comment; gives its number.

    Args:
        workspace: the opened folder.
        draft: the draft's number.
        item: the id of one of its items; empty for the draft as a whole.
        text: what is said.
        by: who says it.
        now: the time to put on record.

    Raises:
        UsageError: it says nothing or too much, or there is no such item.
        DraftError: the draft was given up, and nobody would read it.
    """
    text = text.strip()
    if not text:
        raise UsageError("the comment is empty")
    if len(text) > LONGEST:
        raise UsageError(f"a comment has {LONGEST} characters at most")
    with workspace.store.writing() as tx:
        said_of = draft_rows.numbered(tx, draft)
        if said_of.stage is Status.CANCELLED:
            raise DraftError("it was given up; nobody would read it", where=f"issue of {said_of.issue.date}")
        about = find_item(said_of.issue, item).id if item else ""
        return comment_rows.add(tx, draft, item=about, text=text, by=by, at=now)


def settle(workspace: Workspace, draft: int, number: int, *, resolved: bool, by: str, now: datetime) -> None:
    """Say that a comment is settled, or that it is open again.

    Raises:
        UsageError: the draft has no such comment.
    """
    with workspace.store.writing() as tx:
        if not comment_rows.settle(tx, draft, number, by=by, at=now if resolved else None):
            raise UsageError(f"there is no comment {number}")


def override(
    workspace: Workspace, draft: Draft, finding: Finding, why: str, *, by: str, now: datetime
) -> None:
    """Put on record that a finding does not block, for as long as it says just that.

    Args:
        workspace: the opened folder.
        draft: that it was found in.
        finding: one that must be fixed.
        why: the reason, for colleagues.
        by: the admin who says so.
        now: the time to put on record.

    Raises:
        UsageError: no reason is given.
        StaleError: nobody may say so of this finding.
    """
    why = one_line(why)
    if not why:
        raise UsageError("say why it does not block", todo="A few words for colleagues will do")
    if not can_override(finding):
        raise StaleError(f"this cannot be overridden: {finding.reason}")
    word = Override(finding.check, finding.target, finding.reason, why, by, now)
    with workspace.store.writing() as tx:
        override_rows.keep(tx, draft.id, [word])
