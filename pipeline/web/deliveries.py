"""What became of every message and post: what is in doubt first, with what to do about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from pipeline.errors import UsageError
from pipeline.model.issues import Draft
from pipeline.model.ledger import Delivery, DeliveryStatus
from pipeline.model.posts import Network, PostPart
from pipeline.store import deliveries as delivery_rows
from pipeline.store import drafts as draft_rows
from pipeline.store import posts as post_rows
from pipeline.web.calendar import shortened
from pipeline.web.desk_state import Desk
from pipeline.web.gate import signed_in
from pipeline.web.issues import moment_words
from pipeline.web.mailings import LONGEST, cards
from pipeline.web.pages import page

MOST = 150
"""Rows on one page."""

_URGENT = (DeliveryStatus.UNKNOWN, DeliveryStatus.SENDING, DeliveryStatus.FAILED)
_OPEN = (DeliveryStatus.DEFERRED, DeliveryStatus.CLAIMED, DeliveryStatus.PENDING)
_OVER = (DeliveryStatus.SENT, DeliveryStatus.SKIPPED)
ORDER = (*_URGENT, *_OPEN, *_OVER)
"""The states, what needs a person first."""

_WORDS = {
    DeliveryStatus.UNKNOWN: ("in doubt", "bad"),
    DeliveryStatus.SENDING: ("under way", "bad"),
    DeliveryStatus.FAILED: ("failed", "bad"),
    DeliveryStatus.DEFERRED: ("again later", "warn"),
    DeliveryStatus.CLAIMED: ("about to go", "warn"),
    DeliveryStatus.PENDING: ("waits", ""),
    DeliveryStatus.SENT: ("sent", "good"),
    DeliveryStatus.SKIPPED: ("left out", ""),
}
_CHANNELS = {"files": "Files", "staff": "Mail to staff", "smtp": "Mail"}


@dataclass(frozen=True, slots=True)
class Row:
    """One delivery or part of a post as the page shows it.

    Attributes:
        channel: in words; `what` is to whom, or what it says.
        at: when it came to this, or is to go out.
        state, tone: in words and as a colour.
        advice: what a person can do; empty if nothing is to be done.
        address: its page on the web; may be empty.
        draft: of its issue, by number; `issue` in words.
    """

    status: DeliveryStatus
    at: datetime
    channel: str
    what: str
    when: str
    state: str
    tone: str
    detail: str
    advice: str
    address: str
    draft: int
    issue: str


@dataclass(frozen=True, slots=True)
class Filter:
    """A choice of rows: all, or those in one state."""

    name: str
    words: str
    count: int
    here: bool


def of_message(one: Delivery, draft: Draft, changed: datetime, zone: tzinfo, now: datetime) -> Row:
    """A delivery in words; times on the clock of `zone`."""
    state, tone = _WORDS[one.status]
    return Row(
        one.status,
        changed,
        _CHANNELS.get(one.channel, one.channel),
        one.recipient,
        moment_words(changed, zone, now),
        state,
        tone,
        one.detail,
        _about_message(one),
        "",
        draft.id,
        f"Issue {draft.issue.number}, {draft.issue.date}",
    )


def of_post(one: PostPart, draft: Draft, zone: tzinfo, now: datetime, *, several: bool) -> Row:
    """A part of a post in words; `several` says that there is more than one newsletter."""
    state, tone = _WORDS[one.status]
    label = Network(one.network).label
    which = f" --newsletter {one.newsletter}" if several else ""
    command = f"pipeline reconcile{which} --network {one.network} --issue {draft.issue.date}"
    return Row(
        one.status,
        one.at,
        f"{label}, part {one.part}" if one.part > 1 else label,
        shortened(one.text, 90),
        moment_words(one.at, zone, now),
        "posted" if one.status is DeliveryStatus.SENT else state,
        tone,
        one.detail,
        _about_post(one, command),
        one.address,
        draft.id,
        f"Issue {draft.issue.number}, {draft.issue.date}",
    )


def _about_message(one: Delivery) -> str:
    match one.status:
        case DeliveryStatus.UNKNOWN | DeliveryStatus.SENDING:
            if one.channel == "files":
                return "The next run goes on with it."
            return (
                "It may have arrived: ask, or look into the log of the mail server. "
                "It is never sent again by itself."
            )
        case DeliveryStatus.FAILED if one.channel == "staff":
            return "Look at the address under `[newsletter.staff]` in `config.toml`. The draft is well."
        case DeliveryStatus.FAILED:
            return "It was refused for good. `pipeline status` tells what can be done."
        case DeliveryStatus.DEFERRED:
            return "Every run tries again; nothing is to be done."
        case _:
            return ""


def _about_post(one: PostPart, command: str) -> str:
    match one.status:
        case DeliveryStatus.UNKNOWN | DeliveryStatus.SENDING:
            return (
                f"Nobody knows whether it is there. `{command}` looks for it. If you see it there, "
                f"add `--sent {one.key}`; if it is surely not there, `--not-sent {one.key}`."
            )
        case DeliveryStatus.FAILED:
            return (
                f"`{command} --not-sent {one.key}` posts it with the next run, `--skip {one.key}` gives it "
                f"up. If you have posted it yourself, `--sent {one.key}`."
            )
        case DeliveryStatus.DEFERRED:
            return "Every run tries again; nothing is to be done."
        case _:
            return ""


def ordered(rows: Sequence[Row]) -> list[Row]:
    """What needs a person first; then what is open by its time, and what is over, the newest first."""

    def place(row: Row) -> tuple[int, float]:
        soonest = row.status in _OPEN
        group = ORDER.index(row.status) if row.status in _URGENT else len(ORDER) + (not soonest)
        return group, row.at.timestamp() if soonest else -row.at.timestamp()

    return sorted(rows, key=place)


def filters(counts: Mapping[DeliveryStatus, int], chosen: DeliveryStatus | None) -> list[Filter]:
    """The states that something stands in, and the chosen one in any case."""
    found = [Filter("", "All", sum(counts.values()), chosen is None)]
    found += [
        Filter(status.value, _WORDS[status][0].capitalize(), counts.get(status, 0), status is chosen)
        for status in ORDER
        if counts.get(status) or status is chosen
    ]
    return found


def _gathered(desk: Desk, chosen: DeliveryStatus | None) -> dict[str, object]:
    workspace, now = desk.workspace, desk.now()
    statuses = [chosen] if chosen else list(DeliveryStatus)
    zones = {one.id: one.timezone for one in workspace.settings.newsletter}
    usual, several = next(iter(zones.values())), len(zones) > 1
    drafts: dict[int, Draft] = {}
    with workspace.store.beside() as tx:
        # Those that need a person first, so that no crowd of others hides them.
        urgent = [status for status in statuses if status in _URGENT]
        messages = delivery_rows.newest(tx, urgent, limit=MOST) if urgent else []
        rest = [status for status in statuses if status not in _URGENT]
        messages += delivery_rows.newest(tx, rest, limit=MOST) if rest else []
        every = post_rows.load(tx)
        posts = [one for one in every if one.status in statuses]
        counts = Counter(delivery_rows.counts(tx)) + Counter(one.status for one in every)
        posts = sorted(posts, key=lambda one: (one.status not in _URGENT, -one.at.timestamp()))[: 2 * MOST]
        for number in {one.draft for one, _ in messages} | {one.draft for one in posts}:
            drafts[number] = draft_rows.numbered(tx, number)

    def zone_of(number: int) -> tzinfo:
        return zones.get(drafts[number].issue.newsletter, usual)

    rows = [of_message(one, drafts[one.draft], at, zone_of(one.draft), now) for one, at in messages]
    rows += [of_post(one, drafts[one.draft], zone_of(one.draft), now, several=several) for one in posts]
    shown = ordered(rows)[:MOST]
    mailings = cards(desk, now)
    total = sum(counts[status] for status in statuses)
    return {
        "urgent": [one for one in shown if one.status in _URGENT],
        "rest": [one for one in shown if one.status not in _URGENT],
        "total": total,
        "filters": filters(counts, chosen),
        "chosen": chosen,
        "needing": sum(counts[status] for status in _URGENT) + sum(one.asks for one in mailings),
        "mailings": mailings,
        "longest": LONGEST,
    }


async def deliveries(request: Request) -> Response:
    """What became of messages and posts; `?state=` shows those in one state."""
    asked = request.query_params.get("state", "")
    try:
        chosen = DeliveryStatus(asked) if asked else None
    except ValueError as error:
        raise UsageError(
            f"there is no state {asked[:40]!r}", todo=f"One of {', '.join(DeliveryStatus)}"
        ) from error
    values = await run_in_threadpool(_gathered, request.app.state.desk, chosen)
    return page(request, "deliveries", **values)


ROUTES = [Route("/deliveries", signed_in(deliveries))]
