"""What goes into an issue, where, and why the rest is held.

The order of the rules is the order of this page: first what can go in no issue now is held, each with its
reason; then sections with words or feeds of their own claim what is theirs; then the lead section takes
the best; then the general sections fill up.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta, tzinfo

from pipeline.model.items import Item, Kind
from pipeline.model.selection import Choice, Chosen, Preference, Quarantine, Selection, Wish
from pipeline.model.settings import Feed, Newsletter, Section
from pipeline.text.words import named_word

TELLING = 80  # characters from which on a blurb says more than a caption
HEARD_BEFORE = 0.25  # points off for each item of the same feed that stands in the section already


def select(
    items: Iterable[Item],
    newsletter: Newsletter,
    *,
    send_at: datetime,
    preferences: Iterable[Preference] = (),
    quarantines: Iterable[Quarantine] = (),
) -> Selection:
    """Choose an issue's items from what has not been published yet.

    Args:
        items: candidates, in any order; the result does not depend on it.
        newsletter: its sections and limits.
        send_at: when the issue goes out; ages and deadlines count from here.
        preferences: what persons want of single items; the rules give way to it.
        quarantines: those that hold.
    """
    wishes = {preference.item: preference for preference in preferences}
    quarantines = tuple(quarantines)
    held: list[Choice] = []
    free: list[Item] = []
    pins: dict[str, str] = {}
    for item in sorted(items, key=lambda item: item.id):
        wish = wishes.get(item.id)
        reason = reason_to_hold(item, newsletter, send_at=send_at, preference=wish, quarantines=quarantines)
        if reason:
            held.append(Choice(item, reason))
            continue
        free.append(item)
        if pin := reason_to_pin(item, newsletter, wish):
            pins[item.id] = pin
    filled: dict[str, Chosen] = {}
    for section in sorted(newsletter.section, key=_claim_order):
        fitting = [item for item in free if belongs(item, section)]
        taken = _fill(section, fitting, pins, send_at, newsletter.timezone)
        filled[section.id] = taken
        gone = {choice.item.id for choice in (*taken.items, *taken.more)}
        free = [item for item in free if item.id not in gone]
    held += [Choice(item, _no_room(item, newsletter)) for item in free]
    held.sort(key=lambda choice: (choice.item.published, choice.item.id), reverse=True)
    return Selection(tuple(filled[section.id] for section in newsletter.section), tuple(held))


def reason_to_hold(
    item: Item,
    newsletter: Newsletter,
    *,
    send_at: datetime,
    preference: Preference | None = None,
    quarantines: Iterable[Quarantine] = (),
) -> str:
    """Why the item can stand in no issue that goes out at `send_at`; empty if it can.

    A person's word on the item itself comes before their word on its feed.
    """
    if preference and preference.wish is Wish.BAN:
        return f"banned by {preference.by}" + (f": {preference.reason}" if preference.reason else "")
    if impossible := item.withdrawn or _impossible(item, newsletter, send_at):
        return impossible
    if preference and preference.wish is Wish.PIN:
        return ""
    return (
        _in_quarantine(item, quarantines)
        or _unwanted(item, newsletter)
        or _out_of_date(item, newsletter, send_at)
    )


def _in_quarantine(item: Item, quarantines: Iterable[Quarantine]) -> str:
    """What is told by several feeds is held for one of them too: its words may be that one's."""
    for one in quarantines:
        if one.feed in item.feeds:
            return f"its feed is in quarantine ({one.by}: {one.reason})"
    return ""


def _impossible(item: Item, newsletter: Newsletter, send_at: datetime) -> str:
    """What no wish can change: it is over, too late to act on, or not to be told yet."""
    day = send_at.astimezone(newsletter.timezone).date()
    open_until = day + timedelta(days=newsletter.select.reading_days)
    deadline = item.deadline
    if deadline and deadline.day < day:
        return f"closed on {deadline.day}, before this issue goes out (“{deadline.quote}”)"
    if deadline and deadline.day < open_until and item.kind is Kind.CALL:
        return f"closes on {deadline.day}, too soon for readers to act (“{deadline.quote}”)"
    if item.starts and item.starts < send_at:
        return f"began on {item.starts.astimezone(newsletter.timezone).date()}, before this issue goes out"
    if item.embargo and item.embargo > day:
        return f"embargoed until {item.embargo}, after this issue goes out"
    if item.kind is not Kind.EVENT and item.published > send_at + timedelta(days=1):
        return f"dated {item.published.astimezone(newsletter.timezone).date()}, after this issue goes out"
    return ""


def _unwanted(item: Item, newsletter: Newsletter) -> str:
    """What the settings ban."""
    limits = newsletter.select
    if feed := next((feed for feed in item.feeds if feed in limits.ban_feeds), ""):
        return f"comes from “{feed}”, which the settings ban (ban_feeds)"
    if word := named_word(_headline(item), limits.ban_words):
        return f"names “{word}”, which the settings ban (ban_words)"
    return ""


def _out_of_date(item: Item, newsletter: Newsletter, send_at: datetime) -> str:
    """What has waited too long to be new, or counts for too little."""
    limits = newsletter.select
    dated = item.kind in {Kind.CALL, Kind.EVENT} and (item.deadline or item.starts)
    if dated or reason_to_pin(item, newsletter):
        return ""
    oldest = item.first_seen - timedelta(days=limits.backlog_days)
    if item.backlog and item.published < oldest:
        age = (item.first_seen - item.published).days
        return f"was {age} days old when its feed was first read (limit {limits.backlog_days})"
    # What came late, with an old date, counts from the day on which it came.
    age = (send_at - max(item.published, min(item.first_seen, send_at))).days
    if limits.oldest_days and age > limits.oldest_days:
        return f"is {age} days old (limit {limits.oldest_days})"
    points = score(item, send_at)
    if item.kind in {Kind.STORY, Kind.NEWS} and points < limits.min_points:
        return f"counts {points:.2f} points (min_points {limits.min_points:.2f})"
    return ""


def reason_to_pin(item: Item, newsletter: Newsletter, preference: Preference | None = None) -> str:
    """Why the item comes before the others of its section; empty if it does not."""
    if preference and preference.wish is Wish.PIN:
        return f"pinned by {preference.by}" + (f": {preference.reason}" if preference.reason else "")
    limits = newsletter.select
    if feed := next((feed for feed in item.feeds if feed in limits.pin_feeds), ""):
        return f"pinned, since it comes from “{feed}”"
    if word := named_word(_headline(item), limits.pin_words):
        return f"pinned, since it names “{word}”"
    return ""


def _headline(item: Item) -> str:
    return "\n".join((item.title, *item.categories))


def takes(newsletter: Newsletter, feed: Feed) -> bool:
    """Whether the newsletter is made from this feed."""
    wanted = newsletter.select.feeds
    return feed.enabled and (not wanted or feed.id in wanted or feed.category in wanted)


def too_few(count: int, newsletter: Newsletter) -> str:
    """Why no issue is made of so many items; empty if there is enough for one."""
    least = newsletter.select.min_items
    if count >= max(least, 1):
        return ""
    found = "nothing is new" if not count else f"only {count} new {'item' if count == 1 else 'items'}"
    return f"{found}; an issue takes at least {least} (min_items)"


def belongs(item: Item, section: Section) -> bool:
    """Whether the section's own rules take the item."""
    if section.kinds and item.kind not in section.kinds:
        return False
    if section.feeds and not any(feed in section.feeds for feed in item.feeds):
        return False
    return not section.words or bool(named_word(_headline(item), section.words))


def _claim_order(section: Section) -> int:
    """Sections with words or feeds know best what is theirs; then the lead; then the rest."""
    if section.words or section.feeds:
        return 0
    return 1 if section.lead else 2


def _fill(
    section: Section, candidates: Sequence[Item], pins: Mapping[str, str], send_at: datetime, zone: tzinfo
) -> Chosen:
    if section.kinds in {(Kind.CALL,), (Kind.EVENT,)}:
        ranked = [(item, 0.0) for item in sorted(candidates, key=_by_day)]
    else:
        first = [item for item in candidates if item.id in pins]
        ranked = _best(first, len(first), send_at, ())
        rest = [item for item in candidates if item.id not in pins]
        ranked += _best(rest, section.max + section.more - len(first), send_at, first)
    ranked.sort(key=lambda each: each[0].id not in pins)
    choices = [
        Choice(item, _why(item, section, points, zone, pins.get(item.id, ""))) for item, points in ranked
    ]
    end = section.max + section.more
    return Chosen(section, tuple(choices[: section.max]), tuple(choices[section.max : end]))


def _by_day(item: Item) -> tuple[bool, str, float, str]:
    """Soonest first, those without a day last; the newer first among equals."""
    day = item.deadline.day.isoformat() if item.deadline and item.kind is Kind.CALL else ""
    if item.kind is Kind.EVENT and item.starts:
        day = item.starts.isoformat()
    return (not day, day, -item.published.timestamp(), item.id)


def score(item: Item, send_at: datetime) -> float:
    """How much an item is worth now: its feed's weight, freshness, a picture, sources, a blurb."""
    return sum(score_parts(item, send_at).values())


def score_parts(item: Item, send_at: datetime) -> dict[str, float]:
    """What makes up the score, in words for staff."""
    age = max(0.0, (send_at - item.published) / timedelta(days=1))
    return {
        "its feed's weight": item.weight,
        "freshness": max(0.0, 1.0 - age / 60),
        "a picture": 0.2 * bool(item.picture),
        "several sources": 0.1 * (len(item.sources) > 1),
        "a blurb that tells something": 0.3 * (len(item.blurb) >= TELLING),
    }


def _best(
    candidates: Sequence[Item], count: int, send_at: datetime, before: Sequence[Item]
) -> list[tuple[Item, float]]:
    """The highest scores, each further item of one feed counting for less, so that many voices are heard.

    Args:
        before: stand in the section already.
    """
    left = list(candidates)
    chosen: list[tuple[Item, float]] = []
    heard = Counter(source.feed for item in before for source in item.sources)
    worth = {item.id: score(item, send_at) for item in left}
    while left and len(chosen) < count:
        points = {item.id: worth[item.id] - HEARD_BEFORE * heard[item.sources[0].feed] for item in left}
        top = max(left, key=lambda item: (points[item.id], item.id))
        left.remove(top)
        chosen.append((top, points[top.id]))
        heard.update(source.feed for source in top.sources)
    return chosen


def _why(item: Item, section: Section, points: float, zone: tzinfo, pin: str) -> str:
    parts = [pin] if pin else []
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
        parts.append(f"{points:.2f} points for its feed, freshness, picture, sources and blurb")
    return "; ".join(parts) or f"{item.kind.value} for “{section.title}”"


def _no_room(item: Item, newsletter: Newsletter) -> str:
    fitting = [section.title for section in newsletter.section if belongs(item, section)]
    if not fitting:
        return f"no section takes it ({item.kind.value})"
    places = " or ".join(f"“{title}”" for title in fitting)
    return f"no room left in {places}; it stays in line for the next issue"
