"""The slots of one network and who has them: what `plan` asks for, slot after slot, within the rules."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import IntEnum
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from pipeline.schedule import Slot, SlotRule, slots_between

HORIZON: Final = timedelta(days=28)
"""After the issue; what finds no slot before is no news any more."""

_TICK: Final = timedelta(microseconds=1)


class Group(IntEnum):
    """What a post is, in the order in which slots are given away."""

    ISSUE = 0
    CORRECTION = 1
    CLOSING = 2
    OTHER = 3


@dataclass(frozen=True, slots=True)
class Wish:
    """A post that is yet to get its time.

    Attributes:
        number: its place among the posts.
        rank: what can wait least is smallest; begins with its group.
        first: not before.
        before: only before; None if it is never over.
        reminder: it belongs to `day`, which is None if the issue leaves none to it.
        follows: the number of the post that must have gone out on an earlier day; None if there is none.
        rested: the days on which its network has had its item.
    """

    number: int
    rank: tuple[Group, datetime, int]
    first: datetime
    before: datetime | None
    reminder: bool = False
    day: date | None = None
    follows: int | None = None
    rested: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class Rules:
    """What holds on the network.

    Attributes:
        slots: empty if there are none.
        gap: between two posts at least.
        per_day: at most, by days of `zone`.
        rest_days: of an item.
    """

    slots: tuple[SlotRule, ...]
    zone: ZoneInfo
    gap: timedelta
    per_day: int
    rest_days: int

    def day(self, at: datetime) -> date:
        """The day on the newsletter's clock."""
        return at.astimezone(self.zone).date()

    def most_reminders(self, day: date) -> int:
        """One slot a day is left to what is new, or the reminders of earlier issues would crowd it out."""
        slots = sum(day.weekday() in rule.weekdays for rule in self.slots)
        return max(min(slots, self.per_day) - 1, 1)


class Board:
    """Gives slots away.

    Args:
        rules: of the network.
        after: no slot before it.
        had: the times that posts of earlier issues have, and whether each is a reminder.
        known: the times that are settled, by the number of their post.
        reminders: the numbers of all reminders.
    """

    def __init__(
        self,
        rules: Rules,
        after: datetime,
        had: Sequence[tuple[datetime, bool]],
        known: Mapping[int, datetime],
        reminders: Collection[int],
    ) -> None:
        self.rules, self.horizon = rules, after + HORIZON
        self._after, self._had, self._known, self._reminders = after, had, known, reminders

    def fill(self, wishes: Sequence[Wish]) -> dict[int, datetime]:
        """The times of as many posts as there are slots for, the settled ones among them.

        Where reminders would keep a call from being told of at all, they give way.
        """
        times = self._filled(wishes)
        firsts = {one.number for one in wishes if not one.reminder}
        if any(one.rank[0] is Group.CLOSING and one.number in firsts - times.keys() for one in wishes):
            yielding = [
                replace(one, rank=(Group.OTHER, *one.rank[1:])) if one.reminder else one for one in wishes
            ]
            other = self._filled(yielding)
            if len(firsts & other.keys()) > len(firsts & times.keys()):
                return other
        return times

    def _filled(self, wishes: Sequence[Wish]) -> dict[int, datetime]:
        times = dict(self._known)
        taken = [*(at for at, _ in self._had), *times.values()]
        waiting = sorted(wishes, key=lambda one: one.rank)
        for slot in self.slots(wishes):
            if not waiting:
                break
            if self._is_taken(slot, taken):
                continue
            chosen = next((one for one in waiting if self._may(one, slot, times)), None)
            if chosen:
                waiting.remove(chosen)
                times[chosen.number] = slot.at
                taken.append(slot.at)
        return times

    def slots(self, wishes: Iterable[Wish] = ()) -> list[Slot]:
        """The slots up to the horizon, and those of the days of reminders beyond it."""
        # A slot may be the very instant at which the issue goes out; `slots_between` begins after it.
        spans = [(self._after - _TICK, self.horizon)]
        spans += [
            (wish.first - _TICK, wish.before)
            for wish in wishes
            if wish.day and wish.before and wish.before > self.horizon
        ]
        found = {
            slot.key: slot for span in spans for slot in _between(self.rules.slots, self.rules.zone, *span)
        }
        return sorted(found.values(), key=lambda slot: slot.key)

    def _is_taken(self, slot: Slot, taken: Iterable[datetime]) -> bool:
        near = [at for at in taken if abs(at - slot.at) < timedelta(days=3)]
        # Without a gap too a slot holds one post.
        if any(at == slot.at or abs(at - slot.at) < self.rules.gap for at in near):
            return True
        return sum(self.rules.day(at) == slot.local.date() for at in near) >= self.rules.per_day

    def _may(self, wish: Wish, slot: Slot, times: Mapping[int, datetime]) -> bool:
        if slot.at < wish.first or (wish.before is not None and slot.at >= wish.before):
            return False
        day = slot.local.date()
        if not wish.reminder:
            return slot.at <= self.horizon and self.has_rested(wish, day)
        if self._reminders_on(day, times) >= self.rules.most_reminders(day):
            return False
        first = times.get(wish.follows) if wish.follows is not None else None
        return wish.follows is None or (first is not None and self.rules.day(first) < day)

    def _reminders_on(self, day: date, times: Mapping[int, datetime]) -> int:
        had = sum(reminder and self.rules.day(at) == day for at, reminder in self._had)
        own = (at for number, at in times.items() if number in self._reminders)
        return had + sum(self.rules.day(at) == day for at in own)

    def has_rested(self, wish: Wish, day: date) -> bool:
        """Whether its item may come again on that day."""
        return all(abs((day - had).days) >= self.rules.rest_days for had in wish.rested)


@lru_cache(maxsize=256)
def _between(
    rules: tuple[SlotRule, ...], zone: ZoneInfo, after: datetime, until: datetime
) -> tuple[Slot, ...]:
    return tuple(slots_between(rules, zone, after, until))
