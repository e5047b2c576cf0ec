"""How far mailings to subscribers are, for the page of deliveries; and what staff may say to them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from pipeline.errors import UsageError
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.mailings import MailingState, Outcome
from pipeline.model.users import Role
from pipeline.web.desk_state import Desk
from pipeline.web.gate import signed_in
from pipeline.web.issues import moment_words
from pipeline.workflow import mail_overview
from pipeline.workflow.mail_overview import MailingView

MOST = 6
"""Mailings on the page: the newest."""

LONGEST = 200
"""Characters of a reason."""

_WORDS = {
    MailingState.RUNNING: ("going out", "accent"),
    MailingState.PAUSED: ("paused", "warn"),
    MailingState.CANCELLED: ("cancelled", ""),
    MailingState.DONE: ("sent", "good"),
}
_PARTS = (
    (DeliveryStatus.SENT, "sent"),
    (DeliveryStatus.PENDING, "wait"),
    (DeliveryStatus.CLAIMED, "about to go"),
    (DeliveryStatus.SENDING, "on their way"),
    (DeliveryStatus.DEFERRED, "again later"),
    (DeliveryStatus.FAILED, "refused"),
    (DeliveryStatus.SKIPPED, "left out"),
    (DeliveryStatus.UNKNOWN, "in doubt"),
)


@dataclass(frozen=True, slots=True)
class Wrong:
    """A copy that did not arrive, or of which that is not known."""

    address: str
    when: str
    said: str


@dataclass(frozen=True, slots=True)
class Card:
    """A mailing as the page shows it.

    Attributes:
        draft: of its issue, by number; `issue` in words.
        settled, total: copies; what the bar shows.
        parts: how many copies stand where, in words.
        may: what can be done with it: `pause`, `resume`, `cancel`.
        doubt: what to do about copies in doubt; empty if there are none.
    """

    draft: int
    issue: str
    list: str
    state: str
    tone: str
    when: str
    why: str
    settled: int
    total: int
    parts: tuple[str, ...]
    may: tuple[str, ...]
    doubt: str
    wrong: tuple[Wrong, ...]

    @property
    def asks(self) -> bool:
        """Whether it waits for a person."""
        return bool(self.doubt) or "resume" in self.may


def cards(desk: Desk, now: datetime) -> list[Card]:
    """The newest mailings."""
    workspace = desk.workspace
    zones = {one.id: one.timezone for one in workspace.settings.newsletter}
    usual = next(iter(zones.values()))

    def words(moment: datetime, view: MailingView) -> str:
        return moment_words(moment, zones.get(view.mailing.newsletter, usual), now)

    return [_card(one, words) for one in mail_overview.overview(workspace, most=MOST)]


def _card(view: MailingView, words: Callable[[datetime, MailingView], str]) -> Card:
    mailing, doubtful = view.mailing, view.unknown
    state, tone = _WORDS[mailing.state]
    if doubtful and mailing.state is MailingState.DONE:
        state, tone = "sent, with doubts", "bad"
    return Card(
        draft=mailing.draft,
        issue=f"{view.newsletter}, {view.issue}",
        list=mailing.list,
        state=state,
        tone=tone,
        when=f"since {words(mailing.started, view)}"
        if mailing.ended is None
        else f"ended {words(mailing.ended, view)}",
        why=f"{mailing.by}: {mailing.why}" if mailing.by and mailing.why else mailing.by,
        settled=view.settled,
        total=mailing.total,
        parts=tuple(f"{view.counts[status]:,} {said}" for status, said in _PARTS if view.counts.get(status)),
        may={
            MailingState.RUNNING: ("pause", "cancel"),
            MailingState.PAUSED: ("resume", "cancel"),
        }.get(mailing.state, ()),
        doubt=_about_doubt(view),
        wrong=tuple(_wrong(outcome, words(at, view)) for outcome, at in view.wrong),
    )


def _about_doubt(view: MailingView) -> str:
    if not view.unknown:
        return ""
    which = f"`pipeline reconcile --newsletter {view.mailing.newsletter} --issue {view.issue[:10]}"
    return (
        f"Nobody knows of {view.unknown:,} {'copy' if view.unknown == 1 else 'copies'} whether they went. "
        f"None is sent again by itself. {which} --log FILE` looks into the mail server's log."
    )


def _wrong(outcome: Outcome, when: str) -> Wrong:
    code = f"{outcome.code} " if outcome.code and outcome.code not in outcome.said else ""
    return Wrong(outcome.copy.address or "forgotten", when, f"{code}{outcome.said}")


async def _turned(request: Request, act: Callable[[Desk, MailingView, str, str], object]) -> Response:
    desk, number = request.app.state.desk, request.path_params["number"]
    form = await request.form(max_files=0, max_fields=2)
    why = " ".join(str(form.get("why", "")).split())
    if len(why) > LONGEST:
        raise UsageError(f"a reason has at most {LONGEST} characters")

    def work() -> None:
        act(desk, mail_overview.of_draft(desk.workspace, number), request.state.user.name, why)

    await run_in_threadpool(work)
    return RedirectResponse(f"/deliveries#mailing-{number}", 303)


async def pause(request: Request) -> Response:
    """Send no more of it for now."""
    return await _turned(
        request,
        lambda desk, meant, by, why: mail_overview.pause(
            desk.workspace, meant, by=by, why=why, now=desk.now()
        ),
    )


async def resume(request: Request) -> Response:
    """Go on."""
    return await _turned(
        request, lambda desk, meant, by, _why: mail_overview.resume(desk.workspace, meant, by=by)
    )


async def cancel(request: Request) -> Response:
    """Leave out whoever has not had it."""
    return await _turned(
        request,
        lambda desk, meant, by, why: mail_overview.cancel(
            desk.workspace, meant, by=by, why=why, now=desk.now()
        ),
    )


_HERE = "/mailings/{number:row}"
ROUTES = [
    Route(f"{_HERE}/pause", signed_in(pause, Role.APPROVER), methods=["POST"]),
    Route(f"{_HERE}/resume", signed_in(resume, Role.APPROVER), methods=["POST"]),
    Route(f"{_HERE}/cancel", signed_in(cancel, Role.APPROVER), methods=["POST"]),
]
