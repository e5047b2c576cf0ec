"""What a date in a sentence is, and the arithmetic that all readers of dates share."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from pipeline.curate.date_forms import Words

LOOK_BACK = 45
"""Days before publication in which a weekday may still place a date without a year (rule 6)."""

LOOK_AHEAD = 330
"""Days after publication in which a weekday may place a date without a year."""


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date that a sentence names.

    Attributes:
        start, end: where it stands in the sentence.
        day: the day; of a range, its last.
        first: of a range, its first day; else None.
        has_year: the text gives the year.
        odd_weekday: the weekday beside it does not fit.
        relative: it counts from publication ('in two weeks', 'Friday').
        countdown: it says how much time is left ('you have ten days'), and so needs no other cue.
        unsure: it can be read in two ways ('next Friday', said on a Monday); `day` is one of them.
        whole_month: only a month is named ('in February', 'mid-July'); `day` is its last, or its middle.
    """

    start: int
    end: int
    day: date
    first: date | None = None
    has_year: bool = False
    odd_weekday: bool = False
    relative: bool = False
    countdown: bool = False
    unsure: bool = False
    whole_month: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """A match of one form, with all that its reader may need.

    Attributes:
        name: of the form; its groups begin with it.
        published: the day that words like 'tomorrow' and dates without a year start from.
        before: the date before it in the sentence.
        day_first: figures are likely to give the day first.
    """

    match: re.Match[str]
    name: str
    published: date
    words: Words
    before: DateMention | None = None
    day_first: bool = False

    def get(self, group: str) -> str:
        """The text of a group of this form; empty if it took no part."""
        return self.match[f"{self.name}_{group}"] or ""

    def month(self, group: str = "month") -> int:
        """The number of the month in that group."""
        return self.words.month_number(self.get(group))

    def weekday(self, *groups: str) -> int | None:
        """The number of the weekday in the first of these groups that has one."""
        text = next((found for group in groups if (found := self.get(group))), None)
        return self.words.weekday_number(text)

    def mention(
        self,
        day: date | None,
        *,
        start: int | None = None,
        has_year: bool = False,
        odd_weekday: bool = False,
        relative: bool = False,
        countdown: bool = False,
        unsure: bool = False,
        whole_month: bool = False,
    ) -> DateMention | None:
        """A mention of that day where the form stands, or from `start` on; None of no day."""
        if day is None:
            return None
        begin, end = self.match.span()
        return DateMention(
            begin if start is None else start,
            end,
            day,
            has_year=has_year,
            odd_weekday=odd_weekday,
            relative=relative,
            countdown=countdown,
            unsure=unsure,
            whole_month=whole_month,
        )

    def placed(self, month: int, day: int, year: str, weekday: int | None = None) -> DateMention | None:
        """A mention of a day of a month, put into its year; None if there is no such day."""
        found = placed(month, day, year, weekday, self.published)
        if found is None:
            return None
        return self.mention(found[0], has_year=bool(year), odd_weekday=found[1])


def safe(year: int, month: int, day: int) -> date | None:
    """That day, or None if the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def full_year(year: str) -> int:
    """'25' and '’25' as 2025."""
    figures = year.lstrip("'’")
    return int(figures) + (2000 if len(figures) == 2 else 0)


def next_month(year: int, month: int) -> tuple[int, int]:
    """The year and number of the month after."""
    return (year + 1, 1) if month == 12 else (year, month + 1)


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, calendar.monthrange(year, month)[1])


def shift(start: date, count: int, unit: str) -> date:
    """So many days, weeks or months later, or earlier with a count below zero.

    The 31st of a short month is its last day; hours count by whole days.
    """
    unit = unit.lower()
    if unit.startswith("month"):
        months = start.month - 1 + count
        year, month = start.year + months // 12, months % 12 + 1
        return date(year, month, min(start.day, month_end(year, month).day))
    if unit.startswith(("business", "working", "weekday")):
        day, step = start, 1 if count > 0 else -1
        for _ in range(abs(count)):
            day += timedelta(days=step)
            while day.weekday() > 4:
                day += timedelta(days=step)
        return day
    if unit.startswith("hour"):
        return start + timedelta(days=count // 24)
    days = 14 if unit.startswith("fortnight") else 7 if unit.startswith("week") else 1
    return start + timedelta(days=count * days)


def on_weekday(start: date, weekday: int) -> date:
    """The first such weekday, on that day or after it."""
    return start + timedelta(days=(weekday - start.weekday()) % 7)


def placed(month: int, day: int, year: str, weekday: int | None, published: date) -> tuple[date, bool] | None:
    """The date and whether its weekday is odd; None if there is no such day (rules 6 and 7)."""
    if year:
        exact = safe(full_year(year), month, day)
        return None if exact is None else (exact, weekday is not None and exact.weekday() != weekday)
    near = [each for step in range(-1, 5) if (each := safe(published.year + step, month, day))]
    coming = next((each for each in near if each >= published), None)
    if weekday is not None:
        earliest, latest = published.toordinal() - LOOK_BACK, published.toordinal() + LOOK_AHEAD
        fitting = [e for e in near if e.weekday() == weekday and earliest <= e.toordinal() <= latest]
        if fitting:
            return (next((each for each in fitting if each >= published), fitting[-1]), False)
        return None if coming is None else (coming, True)
    return None if coming is None else (coming, False)
