"""The calendar: what is drafted, sent and posted when, and what was missed and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import groupby

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from pipeline import schedule
from pipeline.errors import PipelineError
from pipeline.model.issues import Draft, Status
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.posts import Network
from pipeline.model.settings import Newsletter
from pipeline.review.draft import is_stale, status_of
from pipeline.schedule import Slot, SlotOutcome
from pipeline.store import drafts as draft_rows
from pipeline.store import posts as post_rows
from pipeline.store import slots as slot_rows
from pipeline.store.slots import SlotRecord
from pipeline.text.dates import ap_date, ap_time
from pipeline.text.markup import one_line
from pipeline.web.desk_state import Desk
from pipeline.web.gate import signed_in
from pipeline.web.pages import page
from pipeline.workflow.drafting import EMPTY

BACK, AHEAD = 2, 5
"""Weeks that are shown: those before this one, and those from this one on."""

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SHOWN = 70  # characters of a post's words
_KEPT = 400  # slots that are looked through for those of the last weeks
_OUTCOMES = {
    SlotOutcome.RUN.value: ("drafted", "good"),
    SlotOutcome.LATE.value: ("drafted late", "warn"),
    SlotOutcome.HELD.value: ("missed, waits for a person", "bad"),
    SlotOutcome.SKIPPED.value: ("missed, left out", "bad"),
    SlotOutcome.FOLDED.value: ("missed, covered by the next", "warn"),
    EMPTY: ("no issue", ""),
}
_STATES = {
    Status.DRAFT: ("waits for approval", "warn"),
    Status.APPROVED: ("approved", "good"),
    Status.SCHEDULED: ("scheduled", "good"),
    Status.SENDING: ("half sent", "warn"),
    Status.SENT: ("sent", "good"),
    Status.CANCELLED: ("cancelled", ""),
}
_POSTED = {
    DeliveryStatus.SENT: ("posted", "good"),
    DeliveryStatus.FAILED: ("failed", "bad"),
    DeliveryStatus.UNKNOWN: ("in doubt", "bad"),
    DeliveryStatus.SENDING: ("in doubt", "bad"),
    DeliveryStatus.DEFERRED: ("again later", "warn"),
    DeliveryStatus.SKIPPED: ("not posted by us", ""),
}


@dataclass(frozen=True, slots=True)
class PlannedPost:
    """A post in the calendar.

    Attributes:
        about: names what it is about, so that those of several networks can stand together.
        state, tone: what became of it; both empty while it is to come.
        waits: its issue has not gone out yet.
    """

    at: datetime
    network: str
    about: str
    words: str
    state: str = ""
    tone: str = ""
    waits: bool = False


@dataclass(frozen=True, slots=True)
class Together:
    """Posts of one time that say the same on several networks, and stand the same."""

    networks: str
    words: str
    state: str
    tone: str


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing in the calendar.

    Attributes:
        at: on the newsletter's own clock.
        what: `Draft`, `Send` or `Posts`.
        short: for the cell of a table.
        state, tone: how it stands, in words and as a colour.
        why: a sentence, where there is something to say.
        link: where one can look at it; may be empty.
        posts: what is posted, those of several networks together.
    """

    at: datetime
    time: str
    newsletter: str
    what: str
    title: str
    short: str
    state: str
    tone: str = ""
    why: str = ""
    link: str = ""
    posts: tuple[Together, ...] = ()


@dataclass(frozen=True, slots=True)
class Day:
    """One day with all that is on it."""

    day: date
    words: str
    short: str
    today: bool
    past: bool
    happenings: tuple[Happening, ...]


def weeks(happenings: Iterable[Happening], today: date) -> tuple[tuple[Day, ...], ...]:
    """The days that the calendar shows, week by week, each from Monday on.

    Args:
        happenings: in any order; those on other days are left out.
        today: the day of the reader.
    """
    first = _first_day(today)
    by_day: dict[date, list[Happening]] = {}
    for one in sorted(happenings, key=lambda one: (one.at, one.newsletter, one.what)):
        by_day.setdefault(one.at.date(), []).append(one)
    days = [first + timedelta(days=number) for number in range(7 * (BACK + AHEAD))]
    made = [
        Day(
            day,
            ap_date(day, today=today, weekday=True),
            ap_date(day, today=today),
            day == today,
            day < today,
            tuple(by_day.get(day, ())),
        )
        for day in days
    ]
    return tuple(tuple(made[start : start + 7]) for start in range(0, len(made), 7))


def of_newsletter(
    newsletter: Newsletter,
    records: Sequence[SlotRecord],
    drafts: Sequence[Draft],
    posts: Iterable[PlannedPost],
    now: datetime,
) -> list[Happening]:
    """What a newsletter drafts, sends and posts in the days that are shown.

    Args:
        newsletter: its settings.
        records: what became of its slots.
        drafts: its drafts of these days.
        posts: of its issues.
        now: the time.
    """
    zone = newsletter.timezone
    first = _first_day(now.astimezone(zone).date())
    begin = schedule.instant(first, time(), zone) - timedelta(seconds=1)
    end = schedule.instant(first + timedelta(weeks=BACK + AHEAD), time(), zone) - timedelta(seconds=1)
    found: list[Happening] = []
    known = {(one.purpose, one.slot): one for one in records}
    oldest = min((one.slot for one in records), default="")
    for slot in _slots(newsletter, newsletter.schedule.draft, known, "draft", begin, end):
        record = known.get(("draft", slot.key))
        if record or slot.at > now or "" < oldest < slot.key:
            found.append(_drafting(newsletter, slot, record, now))
    standing = {one.send_slot: one for one in sorted(drafts, key=lambda one: (_is_live(one), one.id))}
    for slot in _slots(newsletter, newsletter.schedule.send, known, "send", begin, end):
        draft = standing.get(slot.key)
        if draft or slot.at > now or ("send", slot.key) in known:
            found.append(_sending(newsletter, slot, draft, known.get(("send", slot.key)), now))
    due = sorted((one for one in posts if begin < one.at <= end), key=lambda one: (one.at, one.network))
    found += [_posting(newsletter, at, tuple(group)) for at, group in groupby(due, key=lambda one: one.at)]
    return found


def _first_day(today: date) -> date:
    return today - timedelta(days=today.weekday(), weeks=BACK)


def _is_live(draft: Draft) -> bool:
    return draft.stage is not Status.CANCELLED


def _slots(
    newsletter: Newsletter,
    rules: Sequence[str],
    known: Iterable[tuple[str, str]],
    purpose: str,
    begin: datetime,
    end: datetime,
) -> Iterator[Slot]:
    """Those that the rules name, and those on record that other rules named once."""
    zone = newsletter.timezone
    slots = schedule.slots_between([schedule.parse_rule(rule) for rule in rules], zone, begin, end)
    yield from slots
    keys = {slot.key for slot in slots}
    for kind, key in known:
        if kind == purpose and key not in keys:
            local = datetime.fromisoformat(key)
            at = schedule.instant(local.date(), local.time(), zone)
            if begin < at <= end:
                yield Slot(key, at, at.astimezone(zone))


def _drafting(newsletter: Newsletter, slot: Slot, record: SlotRecord | None, now: datetime) -> Happening:
    if record is None:
        state = ("to come", "") if slot.at > now else ("not on record yet", "warn")
        why, link = "", ""
    else:
        state = _OUTCOMES.get(record.outcome, (record.outcome, ""))
        why = "" if record.outcome == SlotOutcome.RUN.value else _sentence(record.reason)
        link = f"/drafts/{record.draft}" if record.draft else ""
    return Happening(
        slot.local,
        ap_time(f"{slot.local:%H:%M}"),
        newsletter.name,
        "Draft",
        "The next issue is drafted" if slot.at > now else "Drafting the issue",
        "draft",
        state[0],
        state[1],
        why,
        link,
    )


def _sending(
    newsletter: Newsletter, slot: Slot, draft: Draft | None, record: SlotRecord | None, now: datetime
) -> Happening:
    why = ""
    if draft is None:
        title = "The issue goes out" if slot.at > now else "No issue"
        state = ("no draft yet", "") if slot.at > now else ("nothing went out", "warn")
    else:
        title = draft.issue.subject or f"Issue {draft.issue.number}"
        status = status_of(draft, now)
        state = _STATES[status]
        if status is Status.DRAFT and is_stale(draft):
            state = ("changed since approval", "warn")
        if status is Status.DRAFT and slot.at <= now:
            state = ("missed: nobody had approved it", "bad")
        if draft.held_back:
            state, why = ("held for a person", "bad"), draft.held_back
    if record and record.outcome in {SlotOutcome.HELD.value, SlotOutcome.SKIPPED.value}:
        state, why = _OUTCOMES[record.outcome], record.reason
    elif record and record.outcome == SlotOutcome.LATE.value:
        state, why = ("sent late", "warn"), record.reason
    return Happening(
        slot.local,
        ap_time(f"{slot.local:%H:%M}"),
        newsletter.name,
        "Send",
        title,
        "send",
        state[0],
        state[1],
        _sentence(why),
        f"/drafts/{draft.id}" if draft else "",
    )


def _posting(newsletter: Newsletter, at: datetime, posts: tuple[PlannedPost, ...]) -> Happening:
    local = at.astimezone(newsletter.timezone)
    count = f"{len(posts)} {'post' if len(posts) == 1 else 'posts'}"
    bad = [one for one in posts if one.tone == "bad"]
    state = "with its issue" if all(one.waits for one in posts) else ""
    if bad:
        state = f"{len(bad)} {'needs' if len(bad) == 1 else 'need'} a person"
    return Happening(
        local,
        ap_time(f"{local:%H:%M}"),
        newsletter.name,
        "Posts",
        count,
        count,
        state,
        "bad" if bad else "",
        posts=tuple(_together(posts)),
    )


def _together(posts: Iterable[PlannedPost]) -> Iterator[Together]:
    alike: dict[tuple[str, str, str], list[PlannedPost]] = {}
    for one in posts:
        alike.setdefault((one.about, one.state, one.tone), []).append(one)
    for (_, state, tone), group in alike.items():
        yield Together(", ".join(one.network for one in group), group[0].words, state, tone)


def _sentence(text: str) -> str:
    text = text.strip()
    return f"{text[0].upper()}{text[1:].rstrip('.')}." if text else ""


def shortened(text: str, most: int = _SHOWN) -> str:
    """A text on one line, cut between words where it is longer."""
    words = one_line(text)
    return words if len(words) <= most else f"{words[:most].rsplit(' ', 1)[0]}…"


def _posts(desk: Desk, newsletter: Newsletter, drafts: Sequence[Draft], since: datetime) -> list[PlannedPost]:
    """Those whose issues are out, and those that open drafts plan."""
    with desk.workspace.store.beside() as tx:
        rows = [one for one in post_rows.load(tx, newsletter.id, since=since) if one.part == 1]
    found = [
        PlannedPost(
            one.at,
            Network(one.network).label,
            one.key,
            shortened(one.text),
            *_POSTED.get(one.status, ("", "")),
        )
        for one in rows
    ]
    for draft in drafts:
        if draft.stage is Status.DRAFT:
            with suppress(PipelineError):  # its own page says what is wrong with it
                found += [
                    PlannedPost(one.at, Network(one.network).label, one.key, shortened(one.text), waits=True)
                    for one in desk.shown(draft.id).rendered.posts
                    if one.at
                ]
    return found


def _gathered(desk: Desk) -> dict[str, object]:
    workspace, now = desk.workspace, desk.now()
    since = now - timedelta(weeks=BACK + 1)
    found: list[Happening] = []
    for newsletter in workspace.settings.newsletter:
        with workspace.store.beside() as tx:
            records = slot_rows.recent(tx, newsletter.id, limit=_KEPT)
            drafts = [
                draft
                for draft in draft_rows.load(tx, newsletter.id, limit=_KEPT // 4)
                if draft.issue.send_at >= since
            ]
        posts = _posts(desk, newsletter, drafts, since)
        found += of_newsletter(newsletter, records, drafts, posts, now)
    zones = [one.timezone for one in workspace.settings.newsletter]
    made = weeks(found, now.astimezone(zones[0]).date())
    days = [day for week in made for day in week if day.happenings]
    return {
        "weeks": made,
        "weekdays": WEEKDAYS,
        "coming": [day for day in days if not day.past],
        "gone": [day for day in reversed(days) if day.past],
        "several": len(zones) > 1,
        "zones": sorted({zone.key for zone in zones}),
    }


async def calendar(request: Request) -> Response:
    """Two weeks back and four ahead: as a table by weeks, and day by day."""
    return page(request, "calendar", **await run_in_threadpool(_gathered, request.app.state.desk))


ROUTES = [Route("/calendar", signed_in(calendar))]
