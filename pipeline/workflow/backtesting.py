"""The time machine: what issues the stored entries would have made, by these settings or by others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path

from pipeline import schedule
from pipeline.config import environment, load_settings
from pipeline.curate import duplicates
from pipeline.curate.items import ReadEntry, boilerplate_of, read_entry
from pipeline.curate.replay import Arrival, Occasion, known_since, replayed
from pipeline.curate.selection import select, takes
from pipeline.errors import UsageError
from pipeline.model.entries import StoredEntry
from pipeline.model.issues import Draft, Status
from pipeline.model.items import Item
from pipeline.model.replay import IssueChanges, Replay
from pipeline.model.selection import Preference, Selection
from pipeline.model.settings import Feed, Newsletter, Settings
from pipeline.review.differences import differences
from pipeline.store import drafts as draft_rows
from pipeline.store import entries as entry_rows
from pipeline.store import past
from pipeline.store import preferences as preference_rows
from pipeline.workflow.workspace import Workspace

Progress = Callable[[int, int], None]
"""How many steps are done, and how many there are."""

LONGEST = 3660  # days; more is a slip of the keyboard

_NOTHING_TO_READING = frozenset(
    ["name", "url", "path", "category", "weight", "enabled", "interval", "allow_private", "notes"]
)
"""What of a feed's settings has no say in how an entry is read."""


@dataclass(frozen=True, slots=True)
class Backtest:
    """A replay; with the one by other settings and what differs, if that was asked for."""

    newsletter: Newsletter
    ours: Replay
    other: Replay | None = None
    changes: tuple[IssueChanges, ...] = ()


@dataclass(frozen=True, slots=True)
class _Stored:
    """All that is read of the store.

    Attributes:
        waiting: why a person must first say whether an entry is news.
        went_out: when an item first stood in an issue that really went out.
        preferences: what persons want of items.
    """

    entries: Sequence[StoredEntry]
    waiting: Mapping[int, str]
    went_out: Mapping[str, datetime]
    preferences: tuple[Preference, ...]


def backtest(
    workspace: Workspace,
    newsletter: Newsletter,
    *,
    first: date,
    last: date,
    against: Path | None = None,
    on_progress: Progress = lambda _done, _total: None,
) -> Backtest:
    """Replay the issues that would have gone out from one day to another, both included. Nothing is stored.

    Args:
        workspace: the opened folder.
        newsletter: whose issues they are.
        first, last: days on the newsletter's clock.
        against: a `config.toml`, whatever its name, or its folder: other settings to compare with.
        on_progress: told how far the work is.

    Raises:
        UsageError: the days are in the wrong order, no issue would go out between them, or the other settings
            have no such newsletter.
        SettingsError: the other settings are wrong.
    """
    if not first <= last <= first + timedelta(days=LONGEST):
        raise UsageError(
            f"--from {first} to --to {last} is no span of days",
            todo="Name the earlier day first; ten years at most",
        )
    courses = [_course(workspace.settings, newsletter, "config.toml", (first, last))]
    if against:
        courses.append(_course(*_other_settings(workspace.settings, newsletter, against), (first, last)))
    with workspace.store.reading() as tx:
        stored = _Stored(
            entry_rows.everything(tx),
            past.held_entries(tx),
            _went_out(draft_rows.load(tx, newsletter.id)),
            preference_rows.load(tx, newsletter.id),
        )
    reader = _Reader(_Steps(on_progress, len(courses) * (len(stored.entries) + 1)))
    ours = _replay(stored, courses[0], reader)
    if len(courses) == 1:
        return Backtest(newsletter, ours)
    other = _replay(stored, courses[1], reader)
    return Backtest(newsletter, ours, other, differences(ours, other))


class _Steps:
    """Counts the work for the progress bar; a whole replay's issues count for one step."""

    def __init__(self, tell: Progress, total: int) -> None:
        self._tell, self._total, self._done = tell, total, 0

    def step(self) -> None:
        self._done += 1
        self._tell(self._done, self._total)


class _Reader:
    """Reads every entry once, however many replays ask for it."""

    def __init__(self, steps: _Steps) -> None:
        self.steps = steps
        self._known: dict[tuple[int, Feed, str], ReadEntry] = {}

    def read(self, stored: StoredEntry, feed: Feed, newsletter: Newsletter) -> ReadEntry:
        key = (stored.id, _as_read(feed), newsletter.timezone.key)
        known = self._known.get(key)
        if known is None:
            known = read_entry(stored, {feed.id: feed}, newsletter.timezone)
            self._known[key] = known
        self.steps.step()
        return replace(known, feed=feed)


def _as_read(feed: Feed) -> Feed:
    """The feed without what says nothing about how its entries are to be read."""
    plain = Feed(feed.id, "")
    unread = (field.name for field in fields(Feed) if field.name in _NOTHING_TO_READING)
    return replace(feed, **{name: getattr(plain, name) for name in unread})


def _other_settings(ours: Settings, newsletter: Newsletter, path: Path) -> tuple[Settings, Newsletter, str]:
    """Other settings, the newsletter in them that is ours, and what to call them."""
    settings = load_settings(path, environment())
    known = {one.id: one for one in settings.newsletter}
    twin = known.get(newsletter.id)
    if twin is None and len(ours.newsletter) == len(known) == 1:
        twin = settings.newsletter[0]
    if twin is None:
        raise UsageError(
            f"there is no newsletter {newsletter.id!r} in it",
            where=str(path),
            todo=f"There are: {', '.join(known)}",
        )
    if not settings.feed:  # a copy of config.toml alone
        settings = replace(settings, feed=ours.feed)
    name = path.name if path.is_file() else f"{path.resolve().name}/config.toml"
    return settings, twin, name if name != "config.toml" else str(path)


def _went_out(drafts: Iterable[Draft]) -> dict[str, datetime]:
    found: dict[str, datetime] = {}
    for draft in drafts:
        if draft.stage in {Status.SENDING, Status.SENT}:
            for item in draft.issue.shown():
                at = draft.issue.send_at
                found[item.id] = min(at, found.get(item.id, at))
    return found


@dataclass(frozen=True, slots=True)
class _Course:
    """What one replay goes by: settings with a name for them, the issues to be made, and when it begins."""

    settings: Settings
    newsletter: Newsletter
    name: str
    days: tuple[date, date]
    occasions: Sequence[Occasion]
    start: datetime


def _course(settings: Settings, newsletter: Newsletter, name: str, days: tuple[date, date]) -> _Course:
    occasions, start = _occasions(newsletter, *days)
    return _Course(settings, newsletter, name, days, occasions, start)


def _replay(stored: _Stored, course: _Course, reader: _Reader) -> Replay:
    newsletter = course.newsletter
    outside: Counter[str] = Counter()
    feeds = {feed.id: feed for feed in course.settings.feed}
    arrivals = []
    for one in stored.entries:
        why = _outside(one, stored, course, feeds.get(one.entry.feed))
        if why:
            outside[why] += 1
            reader.steps.step()
            continue
        arrivals.append(Arrival(reader.read(one, feeds[one.entry.feed], newsletter), known_since(one)))

    def choose(items: Iterable[Item], send_at: datetime) -> Selection:
        return select(items, newsletter, send_at=send_at, preferences=stored.preferences)

    outcome = replayed(
        arrivals,
        course.occasions,
        newsletter,
        start=course.start,
        choose=choose,
        boilerplate=boilerplate_of(arrival.read for arrival in arrivals),
    )
    duplicates.forget()
    reader.steps.step()
    return Replay(
        newsletter=newsletter.id,
        name=newsletter.name,
        timezone=newsletter.timezone.key,
        settings=course.name,
        first=course.days[0],
        last=course.days[1],
        sections=tuple((section.id, section.title) for section in newsletter.section),
        entries=len(arrivals),
        issues=outcome.issues,
        never=outcome.never,
        outside=tuple(outside.most_common()),
    )


def _outside(one: StoredEntry, stored: _Stored, course: _Course, feed: Feed | None) -> str:
    """Why an entry has no part in the replay; empty if it has."""
    gone = stored.went_out.get(one.item)
    reasons = (
        (feed is None, "their feed is not in the list"),
        (
            feed and not takes(course.newsletter, feed),
            "their feed is off, or not one of this newsletter",
        ),
        (one.id in stored.waiting, stored.waiting.get(one.id, "")),
        (not one.item, "they have not been curated yet; the next run does it"),
        (known_since(one) > course.occasions[-1].known_until, "they came after the last draft"),
        (gone and gone <= course.start, "they stood in an issue that went out before"),
    )
    return next((why for holds, why in reasons if holds), "")


def _occasions(newsletter: Newsletter, first: date, last: date) -> tuple[list[Occasion], datetime]:
    """The issues of those days, and when the send slot before them was.

    Each is drafted at the last draft slot before it goes out, as `workflow.drafting` does; a draft made at a
    send slot is for the next one.
    """
    zone = newsletter.timezone
    send = [schedule.parse_rule(rule) for rule in newsletter.schedule.send]
    draft = [schedule.parse_rule(rule) for rule in newsletter.schedule.draft]
    begin = datetime.combine(first, time(), zone).astimezone(UTC) - timedelta(seconds=1)
    end = datetime.combine(last + timedelta(days=1), time(), zone).astimezone(UTC) - timedelta(seconds=1)
    slots = schedule.slots_between(send, zone, begin, end)
    before = schedule.last_slot(send, zone, begin)
    if not slots or before is None:
        raise UsageError(
            f"no issue goes out from {first} to {last}",
            where=newsletter.id,
            todo=f"It goes out {', '.join(newsletter.schedule.send)}: name more days",
        )
    return list(_each(newsletter, [before, *slots], draft)), before.at


def _each(
    newsletter: Newsletter, slots: Sequence[schedule.Slot], draft: Sequence[schedule.SlotRule]
) -> Iterator[Occasion]:
    zone = newsletter.timezone
    tick = timedelta(microseconds=1)
    for before, slot in pairwise(slots):
        drafted = schedule.slots_between(draft, zone, before.at - tick, slot.at - tick)
        # A run that is on time reads the feeds within the hour, and drafts from what it has read.
        known = min(drafted[-1].at + schedule.GRACE, slot.at) if drafted else slot.at
        yield Occasion(slot.key, slot.at, drafted[-1].key if drafted else "", known, _clock(before, slot))


def _clock(before: schedule.Slot, slot: schedule.Slot) -> str:
    """What a clock change did between two issues, or to the second of them."""
    said = []
    one, two = before.local.utcoffset(), slot.local.utcoffset()
    if one is not None and two is not None and one != two:
        way = "forward" if two > one else "back"
        minutes = int(abs(two - one).total_seconds()) // 60
        length = f"{minutes // 60} h" if minutes % 60 == 0 else f"{minutes} min"
        said.append(f"the clocks went {way} by {length} since the issue before")
    if slot.local.strftime("%Y-%m-%d %H:%M") != slot.key:
        said.append(f"{slot.key[11:]} is left out that day, so it goes out at {slot.local:%H:%M}")
    return "; ".join(said)
