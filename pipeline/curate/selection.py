"""What goes into an issue, where, and why the rest is held.

The order of the rules is the order of this page: first what can go in no issue now is held, each with its
reason; then sections with words or feeds of their own claim what is theirs; then the lead section takes
the best; then the general sections fill up.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta, tzinfo

from pipeline.model.items import Item, Kind
from pipeline.model.selection import Choice, Chosen, Selection
from pipeline.model.settings import Newsletter, Section

HEARD_BEFORE = 0.25  # points off for each item of the same feed that stands in the section already


def select(items: Iterable[Item], newsletter: Newsletter, *, send_at: datetime) -> Selection:
    """Choose an issue's items from what has not been published yet.

    Args:
        items: candidates, in any order; the result does not depend on it.
        newsletter: its sections and limits.
        send_at: when the issue goes out; ages and deadlines count from here.
    """
    held: list[Choice] = []
    free: list[Item] = []
    for item in sorted(items, key=lambda item: item.id):
        reason = reason_to_hold(item, newsletter, send_at=send_at)
        if reason:
            held.append(Choice(item, reason))
        else:
            free.append(item)
    filled: dict[str, Chosen] = {}
    for section in sorted(newsletter.section, key=_claim_order):
        fitting = [item for item in free if belongs(item, section)]
        taken = _fill(section, fitting, send_at, newsletter.timezone)
        filled[section.id] = taken
        gone = {choice.item.id for choice in (*taken.items, *taken.more)}
        free = [item for item in free if item.id not in gone]
    held += [Choice(item, _no_room(item, newsletter)) for item in free]
    held.sort(key=lambda choice: (choice.item.published, choice.item.id), reverse=True)
    return Selection(tuple(filled[section.id] for section in newsletter.section), tuple(held))


def reason_to_hold(item: Item, newsletter: Newsletter, *, send_at: datetime) -> str:
    """Why the item can stand in no issue that goes out at `send_at`; empty if it can."""
    day = send_at.astimezone(newsletter.timezone).date()
    open_until = day + timedelta(days=newsletter.select.reading_days)
    deadline = item.deadline
    if deadline and deadline.day < day:
        return f"closed on {deadline.day}, before this issue goes out (“{deadline.quote}”)"
    if deadline and deadline.day < open_until and item.kind is Kind.CALL:
        return f"closes on {deadline.day}, too soon for readers to act (“{deadline.quote}”)"
    if item.starts and item.starts < send_at:
        return f"began on {item.starts.astimezone(newsletter.timezone).date()}, before this issue goes out"
    if item.kind is not Kind.EVENT and item.published > send_at + timedelta(days=1):
        return f"dated {item.published.astimezone(newsletter.timezone).date()}, after this issue goes out"
    oldest = item.first_seen - timedelta(days=newsletter.select.backlog_days)
    waits_for_nobody = item.kind in {Kind.STORY, Kind.NEWS} or (deadline is None and item.starts is None)
    if item.backlog and waits_for_nobody and item.published < oldest:
        age = (item.first_seen - item.published).days
        return f"was {age} days old when its feed was first read (limit {newsletter.select.backlog_days})"
    return ""


def belongs(item: Item, section: Section) -> bool:
    """Whether the section's own rules take the item."""
    if section.kinds and item.kind not in section.kinds:
        return False
    if section.feeds and not any(source.feed in section.feeds for source in item.sources):
        return False
    if section.words:
        text = f" {item.title} {' '.join(item.categories)} ".casefold()
        return any(word.casefold() in text for word in section.words)
    return True


def _claim_order(section: Section) -> int:
    """Sections with words or feeds know best what is theirs; then the lead; then the rest."""
    if section.words or section.feeds:
        return 0
    return 1 if section.lead else 2


def _fill(section: Section, candidates: Sequence[Item], send_at: datetime, zone: tzinfo) -> Chosen:
    if section.kinds in {(Kind.CALL,), (Kind.EVENT,)}:
        ranked = [(item, 0.0) for item in sorted(candidates, key=_by_day)]
    else:
        ranked = _best(candidates, section.max + section.more, send_at)
    choices = [Choice(item, _why(item, section, points, zone)) for item, points in ranked]
    end = section.max + section.more
    return Chosen(section, tuple(choices[: section.max]), tuple(choices[section.max : end]))


def _by_day(item: Item) -> tuple[bool, str, float, str]:
    """Soonest first, those without a day last; the newer first among equals."""
    day = item.deadline.day.isoformat() if item.deadline and item.kind is Kind.CALL else ""
    if item.kind is Kind.EVENT and item.starts:
        day = item.starts.isoformat()
    return (not day, day, -item.published.timestamp(), item.id)


def score(item: Item, send_at: datetime) -> float:
    """How much an item is worth now: its feed's weight, how fresh it is, a picture, several sources."""
    age = max(0.0, (send_at - item.published) / timedelta(days=1))
    return item.weight + max(0.0, 1.0 - age / 60) + 0.2 * bool(item.picture) + 0.1 * (len(item.sources) > 1)


def _best(candidates: Sequence[Item], count: int, send_at: datetime) -> list[tuple[Item, float]]:
    """The highest scores, each further item of one feed counting for less, so that many voices are heard."""
    left = list(candidates)
    chosen: list[tuple[Item, float]] = []
    while left and len(chosen) < count:
        heard = [source.feed for item, _ in chosen for source in item.sources]
        points = {
            item.id: score(item, send_at) - HEARD_BEFORE * heard.count(item.sources[0].feed) for item in left
        }
        top = max(left, key=lambda item: (points[item.id], item.id))
        left.remove(top)
        chosen.append((top, points[top.id]))
    return chosen


def _why(item: Item, section: Section, points: float, zone: tzinfo) -> str:
    parts = []
    if item.deadline:
        parts.append(f"closes {item.deadline.day}")
    elif section.kinds == (Kind.CALL,):
        parts.append("gives no deadline, so it comes last")
    if item.starts:
        parts.append(f"begins {item.starts.astimezone(zone):%Y-%m-%d}")
    if section.words:
        parts.append(f"its words fit “{section.title}”")
    if section.feeds:
        parts.append(f"its feed belongs to “{section.title}”")
    if points:
        parts.append(f"{points:.2f} points for its feed, freshness, picture and sources")
    return "; ".join(parts) or f"{item.kind.value} for “{section.title}”"


def _no_room(item: Item, newsletter: Newsletter) -> str:
    fitting = [section.title for section in newsletter.section if belongs(item, section)]
    if not fitting:
        return f"no section takes it ({item.kind.value})"
    places = " or ".join(f"“{title}”" for title in fitting)
    return f"no room left in {places}; it stays in line for the next issue"
