"""Reminders of calls: what is said again when two weeks, one week, a day, or none is left."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from pipeline.compose.asks import by_date, by_today, by_tomorrow, in_passing, request, until
from pipeline.compose.post_texts import blurb_texts, in_own_voice, single_texts
from pipeline.compose.post_titles import bare_title, post_title
from pipeline.compose.post_words import PostWords, line_source
from pipeline.compose.posts import is_english, tags_for, variants
from pipeline.compose.wording import credit
from pipeline.model.issues import IssueItem
from pipeline.text.markup import one_line

_NUMBERS: Final = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_EARLY: Final = 10  # days before which a reminder tells as much as a first post


@dataclass(frozen=True, slots=True)
class Reminder:
    """Which reminder it is, and the day on which it goes out.

    Attributes:
        number: the days before the deadline that settings name.
        day: from which its words count; where no slot lies on the day itself, one before it.
        turn: 0 for the first of a call, 1 for the next.
    """

    number: int
    day: date
    turn: int = 0


def reminder_variants(
    item: IssueItem, reminder: Reminder, network: str, *, hashtags: tuple[str, ...] = ()
) -> Iterator[PostWords]:
    """What a reminder of a call may say, from full to short; nothing where the day is past its deadline.

    Args:
        item: the call, with its deadline.
        reminder: which one.
        network: for its number of hashtags and the choice of wording.
        hashtags: with their #, the most important first.
    """
    deadline = item.deadline
    if deadline is None or reminder.day > deadline.day:
        return
    left = (deadline.day - reminder.day).days
    asked = request(item)
    dated = by_date(item, deadline, reminder.day)
    if left == 0:
        sort, said = "today", by_today(item, deadline, reminder.day)
    elif left == 1:
        sort, said = "tomorrow", by_tomorrow(item, deadline, reminder.day)
    else:
        sort, said = "reminder", f"{left_words(left)} left: {in_passing(dated)}"
    base = PostWords(
        title=bare_title(post_title(item)),
        link=item.link,
        deadline=said,
        dated=dated,
        until=until(deadline, reminder.day) if asked else "",
        credit=credit(item),
        sort=sort if is_english(item) else "",
        source=line_source(one_line(item.sources[0].name)) if item.sources else "",
        left=left_words(left) if left > 1 else "",
        todo=in_passing(asked),
        seed=f"{item.id}\0{network}",
        turn=reminder.turn,
    )
    yield from variants(base, reminder_texts(item, left, reminder.day), tags_for(item, network, hashtags))


def reminder_texts(item: IssueItem, left: int, today: date) -> tuple[str, ...]:
    """What a reminder says of its call: as much as the first post did; nearer to the deadline one sentence.

    That is another than the first a week before, and the first again when it is for the last time.
    """
    if left >= _EARLY:
        return tuple(one for one in blurb_texts(item, today) if not in_own_voice(one))
    return single_texts(item, today, other=left > 1)


def left_words(days: int) -> str:
    """How long that is: `Two weeks`, `Just over a week`, `Five days`, `31 days`."""
    weeks, rest = divmod(days, 7)
    if weeks and rest in {1, 2}:
        return f"Just over {'a week' if weeks == 1 else f'{_number(weeks)} weeks'}"
    number, unit = (weeks, "week") if weeks and not rest else (days, "day")
    return f"{_number(number).capitalize()} {unit}{'' if number == 1 else 's'}"


def _number(number: int) -> str:
    return _NUMBERS[number] if number < len(_NUMBERS) else str(number)
