"""What the store knows of a draft, and what of it is said in the same words everywhere on its screen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from types import MappingProxyType

from pipeline.compose.wording import moment_words
from pipeline.model.issues import Comment, Draft, Override, Revision, Status
from pipeline.model.selection import Preference
from pipeline.model.settings import Newsletter
from pipeline.review.draft import approval_of, is_stale, status_of
from pipeline.review.history import Steps, steps
from pipeline.store import comments as comment_rows
from pipeline.store import drafts as draft_rows
from pipeline.store import overrides as override_rows
from pipeline.store import preferences as preference_rows
from pipeline.store import revisions as revision_rows
from pipeline.text.dates import ap_date, ap_time
from pipeline.workflow.workspace import Workspace

_STATES = MappingProxyType(
    {
        Status.DRAFT: ("Draft", "plain"),
        Status.APPROVED: ("Approved", "good"),
        Status.SCHEDULED: ("Scheduled", "good"),
        Status.SENDING: ("Being sent", "good"),
        Status.SENT: ("Sent", "good"),
        Status.CANCELLED: ("Cancelled", "bad"),
    }
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What the store knows of a draft.

    Attributes:
        history: the oldest first.
        wishes: what persons want of items, in every issue.
    """

    newsletter: Newsletter
    draft: Draft
    history: tuple[Revision, ...]
    comments: tuple[Comment, ...]
    overrides: tuple[Override, ...]
    wishes: tuple[Preference, ...]

    @property
    def steps(self) -> Steps:
        """What undo and redo would walk over."""
        return steps(self.history)

    @property
    def editable(self) -> bool:
        """Whether its words can be changed now."""
        return self.draft.stage is Status.DRAFT and approval_of(self.draft) is None


def facts_of(workspace: Workspace, number: int) -> Facts:
    """Read what the store knows of a draft.

    Raises:
        UsageError: there is none of that number.
    """
    with workspace.store.beside() as tx:
        draft = draft_rows.numbered(tx, number)
        newsletter = workspace.newsletter(draft.issue.newsletter)
        return Facts(
            newsletter,
            draft,
            tuple(revision_rows.load(tx, draft)),
            comment_rows.load(tx, draft.id),
            override_rows.load(tx, draft.id),
            preference_rows.load(tx, newsletter.id),
        )


def issue_day(facts: Facts) -> date:
    """The day on which readers get the issue, where the newsletter is at home."""
    return facts.draft.issue.send_at.astimezone(facts.newsletter.timezone).date()


def state_words(facts: Facts, now: datetime) -> tuple[str, str]:
    """Where the draft stands, in words for a pill, and its colour."""
    draft = facts.draft
    if draft.held_back:
        return "Held back", "bad"
    if is_stale(draft) and draft.stage is Status.DRAFT:
        return "Changed since approval", "warn"
    return _STATES[status_of(draft, now)]


def when_it_goes(facts: Facts) -> str:
    """`Thursday, May 22, 10 a.m. CT`."""
    issue = facts.draft.issue
    return moment_words(issue.send_at, facts.newsletter.timezone, issue_day(facts))


def until_words(at: datetime, now: datetime) -> str:
    """`in 17 hours`, `in 40 minutes`, `in 3 days`; `its time has passed` afterwards."""
    left = at - now
    if left < timedelta():
        return "its time has passed"
    minutes = int(left.total_seconds() // 60)
    for unit, length in (("day", 1440), ("hour", 60), ("minute", 1)):
        most = 2 * length if unit != "minute" else 0
        if minutes >= most:
            count = minutes // length
            return f"in {count} {unit}{'' if count == 1 else 's'}"
    return "now"


def moment(at: datetime, facts: Facts, now: datetime) -> str:
    """When something was done: the time, and the day if it is another one."""
    zone = facts.newsletter.timezone
    local, today = at.astimezone(zone), now.astimezone(zone).date()
    clock = ap_time(f"{local:%H:%M}")
    return clock if local.date() == today else f"{ap_date(local.date(), today=today)}, {clock}"
