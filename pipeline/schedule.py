"""Which slots are due, which were missed, and what to do about them.

A *slot* is one planned moment of a newsletter: Thursday 22 May at 06:00 on the newsletter's own clock. Its
key is that wall time, so that it is the same slot however often a clock change makes the hour come round.
Nothing here reads a clock: `now` is handed in, and the row that says which slots were dealt with is kept by
the caller.

A slot begins **the first instant at which the local clock reads its wall time or later**. One rule covers
every oddity: an hour that comes twice counts the first time, an hour that is left out counts as the first
instant after the gap, and so does a whole day (Samoa had no 30 December 2011). It also means that slots in
order of their keys are in order of time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from difflib import get_close_matches
from enum import StrEnum
from typing import assert_never
from zoneinfo import ZoneInfo

from pipeline.model.settings import Missed

GRACE = timedelta(minutes=60)
"""Up to here a slot is on time: cron may call no more often than once an hour."""

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_NUMBERS = {
    word.lower(): number for number, name in enumerate(_WEEKDAYS) for word in (name[:3], name)
}  # `strftime` would follow the machine's language
_EXAMPLES = "`Tue 06:00`, `Tue,Thu 06:00`, `Mon-Fri 07:30` or `daily 18:00`"

# A rule fires at least once in seven days; the date line can take a day out or put one in.
_WEEK = timedelta(days=9)
_MARGIN = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class SlotRule:
    """When slots come round: on these weekdays (Monday is 0) at this wall time."""

    weekdays: frozenset[int]
    at: time


@dataclass(frozen=True, slots=True)
class Slot:
    """One planned moment.

    Attributes:
        key: the wall time that the rule names, `2025-05-22 06:00`; unique within a newsletter.
        at: the instant, in UTC.
        local: the same instant on the newsletter's clock; later than `key` when that time was left out.
    """

    key: str
    at: datetime
    local: datetime


class SlotOutcome(StrEnum):
    """What becomes of a slot."""

    RUN = "run"  # on time
    LATE = "late"  # missed, and caught up
    HELD = "held"  # missed; a person decides
    SKIPPED = "skipped"  # missed, and the newsletter wants it left out
    FOLDED = "folded"  # missed, and a newer slot covers it: an issue takes everything unpublished


@dataclass(frozen=True, slots=True)
class SlotDecision:
    """What becomes of one slot, and why, in a sentence for staff."""

    slot: Slot
    outcome: SlotOutcome
    reason: str


def parse_rule(text: str) -> SlotRule:
    """Read a rule such as `Tue 06:00`, `Tue,Thu 06:00`, `Sat-Mon 09:00` or `daily 18:00`.

    Weekdays are English, three letters or in full, in any case. A range may run over the week's end, and
    a list may hold ranges.

    Raises:
        ValueError: it is no such rule; a sentence without its full stop that says what was expected, and
            the nearest word that would do.
    """
    days, _, clock = text.strip().rpartition(" ")
    if not days.strip():
        raise ValueError(f"expected days and a time, such as {_EXAMPLES}, not `{text}`")
    return SlotRule(_weekdays(days), _wall_time(clock))


def slots_between(rules: Sequence[SlotRule], zone: ZoneInfo, after: datetime, until: datetime) -> list[Slot]:
    """Every slot later than `after` and no later than `until`, in order, each key once."""
    if until <= after:
        return []
    first = after.astimezone(zone).date() - _MARGIN
    last = until.astimezone(zone).date() + _MARGIN
    return [slot for slot in _slots(rules, zone, first, last) if after < slot.at <= until]


def next_slot(rules: Sequence[SlotRule], zone: ZoneInfo, after: datetime) -> Slot:
    """Give the first slot later than `after`.

    Raises:
        ValueError: the rules name no slot at all.
    """
    slots = slots_between(rules, zone, after, after + _WEEK)
    if not slots:
        raise ValueError("no rule names a slot")
    return slots[0]


def last_slot(rules: Sequence[SlotRule], zone: ZoneInfo, at: datetime) -> Slot | None:
    """Give the latest slot that is not after `at`; None when the rules name no slot at all."""
    slots = slots_between(rules, zone, at - _WEEK, at)
    return slots[-1] if slots else None


def instant(day: date, wall: time, zone: ZoneInfo) -> datetime:
    """Give the first instant, in UTC, at which the clock reads this wall time or later.

    Raises:
        OverflowError: it lies at the end of the calendar.
    """
    asked = datetime.combine(day, wall.replace(fold=0), tzinfo=zone)  # the first, of a time that comes twice
    late = asked.astimezone(UTC)
    # Two times of one zone are compared by what the clock reads.
    if late.astimezone(zone) == asked:
        return late
    # No such time. PEP 495: fold=0 reads it by the offset before the gap, which lands after it; fold=1 the
    # other way about. The change lies between them.
    early = asked.replace(fold=1).astimezone(UTC)
    second = timedelta(seconds=1)
    while late - early > second:
        middle = early + (late - early) // second // 2 * second
        if middle.astimezone(zone) < asked:
            early = middle
        else:
            late = middle
    return late


def decide(
    rules: Sequence[SlotRule],
    zone: ZoneInfo,
    *,
    last: str | None,
    now: datetime,
    missed: Missed,
    catch_up_hours: int,
) -> tuple[SlotDecision, ...]:
    """Say what becomes of every slot that has come round since the last one dealt with.

    The newest is judged; the older ones are folded into it. Whoever stores the key of the newest decision
    and hands it back as `last` gets every slot once, whenever and however often this is called.

    Args:
        rules: the newsletter's slots. Where they changed since `last` was stored, the new ones count from
            `last` on: one moved to later on the same day comes round again.
        zone: the newsletter's clock.
        last: the key of the newest slot dealt with. None when there is none yet: then only the newest slot
            within the catch-up time counts, and nothing before it is owed. One that lies ahead of `now` (a
            clock set back) leaves nothing to do until its time has passed again.
        now: the instant to judge by, aware.
        missed: the newsletter's wish for a slot that nobody was awake for.
        catch_up_hours: how late a slot may still be run when `missed` is catch-up.

    Raises:
        ValueError: `last` is no key of a slot.
    """
    due = _since_key(rules, zone, last, now) if last else _first(rules, zone, now, catch_up_hours)
    if not due:
        return ()
    *older, newest = due
    outcome, reason = judge(newest.at, now, missed, catch_up_hours, zone)
    if outcome is None:  # due slots are not after now
        raise AssertionError(reason)
    covering = _wording(newest.at, now, zone)
    folded = (
        SlotDecision(
            slot,
            SlotOutcome.FOLDED,
            f"{_wording(slot.at, now, zone)} was missed; the newer slot of {covering} covers it",
        )
        for slot in older
    )
    return (*folded, SlotDecision(newest, outcome, reason))


def judge(
    slot_at: datetime, now: datetime, missed: Missed, catch_up_hours: int, zone: ZoneInfo
) -> tuple[SlotOutcome | None, str]:
    """Say what becomes of what was planned for one instant.

    Returns:
        The outcome, never folded, and None when it is not due yet; and the reason, a sentence without its
        full stop, with times on the newsletter's clock.
    """
    when = _wording(slot_at, now, zone)
    lateness = now - slot_at
    if lateness < timedelta(0):
        return None, f"{when} is still to come"
    if lateness <= GRACE:
        return SlotOutcome.RUN, f"{when} is due"
    was_missed = f"{when} was missed by {_duration(lateness)}"
    match missed:
        case Missed.CATCH_UP if lateness <= timedelta(hours=catch_up_hours):
            return SlotOutcome.LATE, f"{was_missed}; caught up"
        case Missed.CATCH_UP:
            limit = _count(catch_up_hours, "hour")
            return SlotOutcome.HELD, f"{was_missed}, past the {limit} of catch-up; held for a person"
        case Missed.HOLD:
            return SlotOutcome.HELD, f"{was_missed}; held for a person"
        case Missed.SKIP:
            return SlotOutcome.SKIPPED, f"{was_missed}; skipped"
        case _:
            assert_never(missed)


def _weekdays(text: str) -> frozenset[int]:
    if text.strip().lower() == "daily":
        return frozenset(range(7))
    numbers: set[int] = set()
    for part in text.split(","):
        first, dash, last = part.strip().partition("-")
        start = _weekday(first)
        length = (_weekday(last) - start) % 7 if dash else 0
        numbers.update((start + step) % 7 for step in range(length + 1))
    return frozenset(numbers)


def _weekday(text: str) -> int:
    word = text.strip().lower()
    if word not in _NUMBERS:
        near = get_close_matches(word, [*_NUMBERS, "daily", "mon-fri"], n=1)
        hint = f"; the nearest is `{near[0].title() if near[0] != 'daily' else 'daily'}`" if near else ""
        raise ValueError(
            f"expected weekdays such as `Tue`, `Tue,Thu`, `Mon-Fri` or `daily`, not `{text}`{hint}"
        )
    return _NUMBERS[word]


def _wall_time(text: str) -> time:
    if re.fullmatch(r"([01][0-9]|2[0-3]):[0-5][0-9]", text):
        return time.fromisoformat(text)
    short = re.fullmatch(r"([0-9]|[01][0-9]|2[0-3])(?:[:.]([0-5]?[0-9])|([0-5][0-9]))?", text)
    hint = f"; the nearest is `{int(short[1]):02}:{int(short[2] or short[3] or 0):02}`" if short else ""
    raise ValueError(f"expected a time from `00:00` to `23:59`, two digits each, not `{text}`{hint}")


def _slots(rules: Sequence[SlotRule], zone: ZoneInfo, first: date, last: date) -> Iterator[Slot]:
    """Yield the slots whose key lies on these days, both included, in order."""
    for ordinal in range(first.toordinal(), last.toordinal() + 1):
        day = date.fromordinal(ordinal)
        for wall in sorted({rule.at for rule in rules if day.weekday() in rule.weekdays}):
            at = instant(day, wall, zone)
            yield Slot(f"{day.isoformat()} {wall:%H:%M}", at, at.astimezone(zone))


def _since_key(rules: Sequence[SlotRule], zone: ZoneInfo, last: str, now: datetime) -> list[Slot]:
    """List the slots with a later key than `last` whose time has come."""
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}", last):
        raise ValueError(f"expected the key of a slot, such as `2025-05-22 06:00`, not `{last}`")
    first = date.fromisoformat(last[:10])
    slots = _slots(rules, zone, first, now.astimezone(zone).date() + _MARGIN)
    return [slot for slot in slots if slot.key > last and slot.at <= now]


def _first(rules: Sequence[SlotRule], zone: ZoneInfo, now: datetime, catch_up_hours: int) -> list[Slot]:
    """Give the one slot that a newsletter without a history owes, if any."""
    slot = last_slot(rules, zone, now)
    if slot is None or now - slot.at > max(GRACE, timedelta(hours=catch_up_hours)):
        return []
    return [slot]


def _wording(at: datetime, now: datetime, zone: ZoneInfo) -> str:
    """Word an instant as `Thu 22 May 06:00`, with the year when it is not this one."""
    local = at.astimezone(zone)
    year = f" {local.year}" if local.year != now.astimezone(zone).year else ""
    day = f"{_WEEKDAYS[local.weekday()][:3]} {local.day} {_MONTHS[local.month - 1]}{year}"
    return f"{day} {local:%H:%M}"


def _duration(length: timedelta) -> str:
    minutes = int(length.total_seconds()) // 60
    if minutes < 120:
        return _count(minutes, "minute")
    if minutes < 48 * 60:
        return _count(minutes // 60, "hour")
    return _count(minutes // (24 * 60), "day")


def _count(number: int, unit: str) -> str:
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"
