"""The desk's first page: every newsletter with its drafts, its issues, and what needs a person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from pipeline.model.issues import Draft, Status
from pipeline.model.settings import Newsletter
from pipeline.review.draft import is_stale, status_of
from pipeline.schedule import Slot
from pipeline.text.dates import ap_date, ap_time
from pipeline.web.gate import signed_in
from pipeline.web.pages import page
from pipeline.workflow.looking import NewsletterState, state_of
from pipeline.workflow.needs import feed_needs
from pipeline.workflow.renaming import missing_needs

_TONES = {
    Status.DRAFT: "warn",
    Status.APPROVED: "good",
    Status.SCHEDULED: "good",
    Status.SENDING: "warn",
    Status.SENT: "",
    Status.CANCELLED: "",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One draft or issue in the list.

    Attributes:
        state: in a word or two; `tone` is the colour that goes with it.
        when: its slot in words.
        count: how many items it holds.
    """

    id: int
    number: int
    subject: str
    state: str
    tone: str
    when: str
    count: int
    held: int


@dataclass(frozen=True, slots=True)
class Serial:
    """A newsletter on the page: what is open, what was, and the slots to come, in words."""

    name: str
    open: tuple[Row, ...]
    done: tuple[Row, ...]
    next_draft: str
    next_send: str
    needs: tuple[str, ...]


def serial(state: NewsletterState, now: datetime) -> Serial:
    """A newsletter's state as the page shows it."""
    rows = [_row(draft, state.newsletter, now) for draft in state.drafts]
    waiting = {draft.id for draft in state.drafts if draft.stage in {Status.DRAFT, Status.SENDING}}
    return Serial(
        state.newsletter.name,
        tuple(row for row in rows if row.id in waiting),
        tuple(row for row in rows if row.id not in waiting),
        slot_words(state.next_draft, now),
        slot_words(state.next_send, now),
        state.needs,
    )


def slot_words(slot: Slot, now: datetime) -> str:
    """A slot as a person says it, such as `Thursday, May 29, at 10 a.m.`, for a sentence."""
    today = now.astimezone(slot.local.tzinfo).date()
    day = ap_date(slot.local.date(), today=today, weekday=True)
    return f"{day}, at {ap_time(f'{slot.local:%H:%M}')}"


def moment_words(moment: datetime, zone: tzinfo, now: datetime) -> str:
    """A moment in words: `today, 9 a.m.`, `May 20, 9 a.m.`.

    Args:
        moment: aware.
        zone: the clock that it is told on.
        now: when it is told.
    """
    local, today = moment.astimezone(zone), now.astimezone(zone).date()
    clock = ap_time(f"{local:%H:%M}")
    return f"today, {clock}" if local.date() == today else f"{ap_date(local.date(), today=today)}, {clock}"


def _row(draft: Draft, newsletter: Newsletter, now: datetime) -> Row:
    status = status_of(draft, now)
    words = "changed since approval" if status is Status.DRAFT and is_stale(draft) else status.value
    local = draft.issue.send_at.astimezone(newsletter.timezone)
    day = ap_date(local.date(), today=now.astimezone(newsletter.timezone).date(), weekday=True)
    return Row(
        draft.id,
        draft.issue.number,
        draft.issue.subject,
        words,
        "bad" if draft.held_back else _TONES[status],
        f"{day}, at {ap_time(f'{local:%H:%M}')}",
        len(draft.issue.shown()),
        len(draft.issue.held),
    )


async def issues(request: Request) -> Response:
    """Every newsletter, and what needs a person first of all."""
    desk = request.app.state.desk

    def gathered() -> tuple[list[Serial], list[str]]:
        workspace, now = desk.workspace, desk.now()
        found = [serial(state_of(workspace, one, now=now), now) for one in workspace.settings.newsletter]
        return found, [*missing_needs(workspace), *feed_needs(workspace)]

    serials, needs = await run_in_threadpool(gathered)
    return page(request, "issues", serials=serials, needs=needs)


ROUTES = [Route("/", signed_in(issues))]
