"""What somebody is told before they approve: who gets it, when, what is in it, and what still blocks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pipeline.audience import segments
from pipeline.errors import PipelineError
from pipeline.model.issues import Issue, Level
from pipeline.model.settings import Newsletter
from pipeline.model.users import Role, User
from pipeline.review.changes import Difference, differences_between
from pipeline.review.draft import approval_of, is_stale
from pipeline.review.history import last_editor
from pipeline.store import readers as list_rows
from pipeline.store import revisions as revision_rows
from pipeline.web.desk_state import Shown
from pipeline.web.draft_facts import Facts, moment, until_words, when_it_goes
from pipeline.web.draft_rail import span
from pipeline.web.draft_view import Flag, counts, flag_of
from pipeline.workflow.recipients import recipients
from pipeline.workflow.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Tested:
    """A test that was sent since this program started.

    Attributes:
        issue: what it showed.
    """

    to: str
    by: str
    at: datetime
    content_hash: str
    issue: Issue


@dataclass(frozen=True, slots=True)
class Audience:
    """Who gets the newsletter.

    Attributes:
        file: the list's name, in words; empty if the settings name none.
        count: of addresses.
        refused: lines that are no address.
        fault: why the list cannot be read.
    """

    file: str
    count: int = 0
    refused: int = 0
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Approval:
    """All that the dialog says.

    Attributes:
        hash: what is approved; empty while it is not known.
        when, until, zone: `Thursday, May 22, 10 a.m. CT`, `in 17 hours`, `America/Chicago`.
        overdue: its slot has passed.
        blocked: what must be fixed first.
        refused: why this person may not approve; empty if they may.
        test: in words; empty if none was sent since this program started.
        since_test: what has changed since.
        since_approval: what has changed since it was approved last, while that does not hold.
        approved_by, approved_at: of the approval that holds.
    """

    hash: str
    audience: Audience
    when: str
    until: str
    zone: str
    at: str
    overdue: bool
    items: int
    calls: int
    posts: str
    blocked: tuple[Flag, ...]
    look_at: int
    refused: str
    fault: str
    test: str
    tested_as_is: bool
    since_test: tuple[Difference, ...]
    since_approval: tuple[Difference, ...]
    stale: bool
    approved_by: str
    approved_at: str


def approval(
    workspace: Workspace,
    facts: Facts,
    shown: Shown | None,
    fault: str,
    user: User,
    test: Tested | None,
    *,
    now: datetime,
) -> Approval:
    """What the dialog says to one person.

    Args:
        workspace: the opened folder.
        facts: of the draft.
        shown: as it was rendered last; of this revision, or nothing can be approved yet.
        fault: why it cannot be rendered; empty if it can.
        user: who would approve.
        test: the last test that was sent.
        now: the time.
    """
    draft, newsletter = facts.draft, facts.newsletter
    current = shown if shown and shown.draft.revision == draft.revision else None
    findings = current.rendered.findings if current else ()
    items, calls = counts(facts)
    holds = approval_of(draft)
    return Approval(
        hash=current.rendered.content_hash if current else "",
        audience=_audience(workspace, newsletter),
        when=when_it_goes(facts),
        until=until_words(draft.issue.send_at, now),
        zone=newsletter.timezone.key,
        at=draft.issue.send_at.isoformat(),
        overdue=draft.issue.send_at <= now,
        items=items,
        calls=calls,
        posts=span(facts, shown) if shown else "",
        blocked=tuple(flag_of(one) for one in findings if one.level is Level.MUST_FIX),
        look_at=sum(one.level is Level.LOOK_AT for one in findings),
        refused=_refused(facts, user),
        fault=fault,
        test=f"to {test.to} by {test.by}, {moment(test.at, facts, now)}" if test else "",
        tested_as_is=bool(test and current and test.content_hash == current.rendered.content_hash),
        since_test=differences_between(test.issue, draft.issue) if test else (),
        since_approval=_since_approval(workspace, facts),
        stale=is_stale(draft),
        approved_by=holds.by if holds else "",
        approved_at=moment(holds.at, facts, now) if holds else "",
    )


def _refused(facts: Facts, user: User) -> str:
    if not user.role.covers(Role.APPROVER):
        return "You may edit; approving is for approvers and admins."
    if facts.newsletter.another_approves and last_editor(facts.history) == user.name:
        return "You were the last to edit it, so somebody else must approve it."
    return ""


def _since_approval(workspace: Workspace, facts: Facts) -> tuple[Difference, ...]:
    if not is_stale(facts.draft):
        return ()
    with workspace.store.beside() as tx:
        approved = revision_rows.approved_content(tx, facts.draft)
    return differences_between(approved, facts.draft.issue) if approved else ()


def _audience(workspace: Workspace, newsletter: Newsletter) -> Audience:
    """Who gets it; a list in a file is read again only when that has changed."""
    if newsletter.audience.list:
        condition = segments.parse(newsletter.audience.segment)
        with workspace.store.beside() as tx:
            count = list_rows.how_many(tx, newsletter.audience.list, condition)
        said = f"the list {newsletter.audience.list}"
        where = f", where {newsletter.audience.segment}" if newsletter.audience.segment else ""
        return Audience(f"{said}{where}, by mail", count)
    name = newsletter.audience.file
    if not name:
        return Audience("")
    try:
        stamp = (workspace.root / name).stat().st_mtime_ns
    except OSError:
        stamp = 0
    key = (workspace.root / name, stamp)
    if key not in _READ:
        try:
            found = recipients(workspace, newsletter)
        except PipelineError as error:
            return Audience(name, fault=str(error))
        _READ.clear()
        _READ[key] = Audience(name, len(found.addresses), len(found.refused)) if found else Audience("")
    return _READ[key]


_READ: dict[tuple[Path, int], Audience] = {}
