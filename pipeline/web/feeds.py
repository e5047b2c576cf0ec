"""The feeds: how each is doing, how much it brings, and putting one in quarantine."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from pipeline.collect.health import is_moved
from pipeline.errors import UsageError
from pipeline.model.settings import Feed
from pipeline.model.users import Role
from pipeline.store import feeds as feed_rows
from pipeline.web.desk_state import Desk
from pipeline.web.gate import signed_in
from pipeline.web.issues import moment_words
from pipeline.web.pages import page
from pipeline.workflow.looking import FeedStanding, feeds_standing
from pipeline.workflow.quarantining import LONGEST, quarantine, release

WEEKS = 12
_WEEK = timedelta(weeks=1)
_BAR, _STEP, _HIGH = 7, 10, 32  # of the plot, in its own units


@dataclass(frozen=True, slots=True)
class Bar:
    """One week of a plot, in its own units; `zero` stands for a week with nothing."""

    x: int
    y: float
    width: int
    height: float
    zero: bool


@dataclass(frozen=True, slots=True)
class Plot:
    """Entries a week.

    Attributes:
        words: what the bars say, for those who do not see them.
        sum: the same in short, for everybody.
    """

    bars: tuple[Bar, ...]
    words: str
    sum: str
    width: int = WEEKS * _STEP - (_STEP - _BAR)
    height: int = _HIGH


@dataclass(frozen=True, slots=True)
class Row:
    """A feed as the page shows it.

    Attributes:
        state, tone: how it is doing, in a word or two and as a colour.
        facts: when it was read and will be, how much is kept; each a few words.
        plot: None where nothing is kept and nothing is read.
        trouble: something of it is worth a look.
        on: it is read.
        held: who put it in quarantine, when and why; empty if nobody did.
    """

    id: str
    name: str
    address: str
    state: str
    tone: str
    health: tuple[str, ...]
    facts: tuple[str, ...]
    plot: Plot | None
    trouble: bool
    on: bool
    held: str


def plot(times: Sequence[datetime], now: datetime) -> Plot:
    """The entries of the last weeks as bars, the newest on the right.

    Args:
        times: when each entry was published; those outside of these weeks count for nothing.
        now: where the last week ends.
    """
    counts = [0] * WEEKS
    for moment in times:
        age = (now - moment) // _WEEK
        if moment <= now and age < WEEKS:
            counts[WEEKS - 1 - age] += 1
    most = max(counts)
    bars = []
    for week, count in enumerate(counts):
        height = round((_HIGH - 2) * count / most, 1) if count else 1.0
        bars.append(Bar(week * _STEP, round(_HIGH - height, 1), _BAR, height, not count))
    told = ", ".join(str(count) for count in counts)
    words = f"Entries a week over {WEEKS} weeks, the oldest first: {told}."
    return Plot(tuple(bars), words, f"{sum(counts)} in {WEEKS} weeks, {most} a week at most")


def row(one: FeedStanding, times: Sequence[datetime], zone: tzinfo, now: datetime) -> Row:
    """How one feed stands.

    Args:
        one: what is known of it.
        times: of its entries.
        zone: in which times are told.
        now: the time.
    """
    held = ""
    if one.quarantine:
        since = moment_words(one.quarantine.at, zone, now)
        held = f"{one.quarantine.by}, {since}: {one.quarantine.reason}"
    state, tone = _state(one)
    health = one.health if one.feed.enabled else ()
    return Row(
        one.feed.id,
        one.feed.name,
        shown_address(one.feed),
        state,
        tone,
        health,
        tuple(_facts(one, zone, now)),
        plot(times, now) if one.feed.enabled or one.entries else None,
        bool(held) or (one.feed.enabled and _unwell(one)),
        one.feed.enabled,
        held,
    )


def _state(one: FeedStanding) -> tuple[str, str]:
    """The first of these that holds."""
    state = one.state
    known = (
        (one.quarantine, "in quarantine", "warn"),
        (not one.feed.enabled, "switched off", ""),
        (state.retired, "gone", "bad"),
        (state.failures, "failing", "bad"),
        (state.last_tried is None, "not read yet", ""),
        (is_moved(state), "moved", "warn"),
        (_unwell(one), "worth a look", "warn"),
    )
    return next(((words, tone) for holds, words, tone in known if holds), ("well", "good"))


def _unwell(one: FeedStanding) -> bool:
    """Whether its health says more than that some dates were not believed, which is nobody's task."""
    return len(one.health) > bool(one.state.future_dates)


def _facts(one: FeedStanding, zone: tzinfo, now: datetime) -> list[str]:
    read = one.state.last_success
    facts = [f"Last read {moment_words(read, zone, now)}" if read else "Never read"]
    if one.feed.enabled:
        if one.next_visit is None:
            facts.append("Not asked any more" if one.state.retired else "Asked at every run")
        elif one.next_visit <= now:
            facts.append("Asked at the next run")
        else:
            facts.append(f"Next asked {moment_words(one.next_visit, zone, now)}")
    facts.append(f"{one.entries} {'entry' if one.entries == 1 else 'entries'} kept")
    return facts


def shown_address(feed: Feed) -> str:
    """Where a feed is read from, without name and password."""
    scheme, mark, rest = feed.url.partition("://")
    host, slash, path = rest.partition("/")
    return f"{scheme}{mark}{host.rpartition('@')[2]}{slash}{path}" if rest else feed.path or feed.url


def _gathered(desk: Desk) -> dict[str, object]:
    workspace, now = desk.workspace, desk.now()
    zone = workspace.settings.newsletter[0].timezone
    with workspace.store.beside() as tx:
        times = feed_rows.entry_times(tx, now - WEEKS * _WEEK)
    rows = [row(one, times.get(one.feed.id, ()), zone, now) for one in feeds_standing(workspace, now=now)]
    return {
        "troubled": sorted((one for one in rows if one.trouble), key=lambda one: (not one.held, one.tone)),
        "well": [one for one in rows if not one.trouble and one.on],
        "off": [one for one in rows if not one.trouble and not one.on],
        "longest": LONGEST,
    }


async def _shown(request: Request, *, fault: str = "", about: str = "", typed: str = "") -> Response:
    values = await run_in_threadpool(_gathered, request.app.state.desk)
    told = {"fault": fault, "about": about, "typed": typed}
    return page(request, "feeds", 400 if fault else 200, **values, **told)


async def feeds(request: Request) -> Response:
    """Every feed, those that need a look first."""
    return await _shown(request)


async def into_quarantine(request: Request) -> Response:
    """Hold what a feed brings from now on."""
    return await _decided(request, quarantine)


async def out_of_quarantine(request: Request) -> Response:
    """Take what a feed brings again."""
    return await _decided(request, release)


async def _decided(request: Request, act: Callable[..., object]) -> Response:
    desk, feed = request.app.state.desk, request.path_params["feed"]
    form = await request.form(max_files=0, max_fields=4)
    reason = str(form.get("reason", ""))
    try:
        await run_in_threadpool(
            act,
            desk.workspace,
            feed,
            by=request.state.user.name,
            reason=reason,
            now=desk.now(),
        )
    except UsageError as error:
        return await _shown(request, fault=str(error), about=feed, typed=reason[: 2 * LONGEST])
    return RedirectResponse(f"/feeds#feed-{feed}", 303)


ROUTES = [
    Route("/feeds", signed_in(feeds)),
    Route("/feeds/{feed}/quarantine", signed_in(into_quarantine, Role.APPROVER), methods=["POST"]),
    Route("/feeds/{feed}/release", signed_in(out_of_quarantine, Role.APPROVER), methods=["POST"]),
]
