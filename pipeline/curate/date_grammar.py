"""Dates as American notices write them, found and resolved; which of them matters is for `deadlines`.

A grammar of our own: libraries parse well but read 'may', 'second' and '40' as dates, ignore weekdays, and
move same-day dates a year on. Every quantifier is bounded, so that time is linear in the text.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from pipeline.curate import date_forms as forms

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


def find_dates(sentence: str, published: date, *, english: bool = True) -> list[DateMention]:
    """The dates in a sentence, in order; a range counts as one.

    Args:
        sentence: plain text.
        published: the day that words like 'tomorrow' and dates without a year start from.
        english: else only ISO dates and numbers that can be read in one way.
    """
    if not forms.HINT.search(sentence):
        return []
    if not english:
        return [mention for match in forms.NUMERIC.finditer(sentence) if (mention := _numeric_only(match))]
    found = [mention for match in forms.ANY.finditer(sentence) if (mention := _resolve(match, published))]
    return list(_joined(found, sentence))


def _joined(found: list[DateMention], sentence: str) -> Iterator[DateMention]:
    """Make one range of two dates with 'to' between them, or 'between … and …' about them."""
    waiting: DateMention | None = None
    for mention in found:
        if waiting is not None:
            gap = sentence[waiting.end : mention.start]
            after_between = forms.AND.match(gap) and forms.OPENS_BETWEEN.search(
                sentence[: waiting.start][-12:]
            )
            if waiting.first is None and (forms.BETWEEN.match(gap) or after_between):
                yield _range(waiting, mention)
                waiting = None
                continue
            yield waiting
        waiting = mention
    if waiting is not None:
        yield waiting


def _range(first: DateMention, last: DateMention) -> DateMention:
    day, start = last.day, first.day
    if day < start and first.has_year and not last.has_year:
        day = _safe(start.year + (day.month < start.month), day.month, day.day) or day
    elif day < start:
        # Read between the two, the beginning has passed: it is not next year's.
        start = _safe(day.year - (start.month > day.month), start.month, start.day) or start
    return DateMention(
        first.start,
        last.end,
        day,
        first=min(start, day),
        has_year=last.has_year,
        odd_weekday=last.odd_weekday,
    )


def _resolve(match: re.Match[str], published: date) -> DateMention | None:
    name = (match.lastgroup or "").removesuffix("_")
    reader = _READERS.get(name)
    try:
        return reader(match, published) if reader else None
    except (OverflowError, ValueError):  # beyond the end of the calendar
        return None


def _month(text: str) -> int:
    return forms.MONTH_NUMBERS[text[:3].lower()]


def _weekday(text: str | None) -> int | None:
    return None if text is None else forms.WEEKDAY_NUMBERS[text[:3].lower()]


def _number(text: str) -> int:
    return int(text) if text.isdigit() else forms.NUMBER_WORDS[text.lower()]


def _day_number(text: str) -> int:
    return int(text.rstrip("stndrh"))


def _safe(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _shift(published: date, count: int, unit: str) -> date:
    """So many days, weeks or months later; the 31st of a short month is its last day."""
    unit = unit.lower()
    if unit.startswith("month"):
        months = published.month - 1 + count
        year, month = published.year + months // 12, months % 12 + 1
        return date(year, month, min(published.day, calendar.monthrange(year, month)[1]))
    if unit.startswith(("business", "working")):
        day = published
        for _ in range(count):
            day += timedelta(days=1 if day.weekday() < 4 else 7 - day.weekday())
        return day
    return published + timedelta(days=count * (7 if unit.startswith("week") else 1))


def _placed(
    month: int, day: int, year: str | None, weekday: int | None, published: date
) -> tuple[date, bool] | None:
    """The date and whether its weekday is odd; None if there is no such day (rules 6 and 7)."""
    if year is not None:
        number = int(year) + (2000 if len(year) == 2 else 0)
        exact = _safe(number, month, day)
        return None if exact is None else (exact, weekday is not None and exact.weekday() != weekday)
    near = [each for step in range(-1, 5) if (each := _safe(published.year + step, month, day))]
    coming = next((each for each in near if each >= published), None)
    if weekday is not None:
        earliest, latest = published.toordinal() - LOOK_BACK, published.toordinal() + LOOK_AHEAD
        fitting = [e for e in near if e.weekday() == weekday and earliest <= e.toordinal() <= latest]
        if fitting:
            return (next((each for each in fitting if each >= published), fitting[-1]), False)
        return None if coming is None else (coming, True)
    return None if coming is None else (coming, False)


def _mention(
    match: re.Match[str],
    parts: tuple[int, int, str | None, int | None],
    published: date,
    *,
    relative: bool = False,
) -> DateMention | None:
    month, day, year, weekday = parts
    placed = _placed(month, day, year, weekday, published)
    if placed is None:
        return None
    return DateMention(
        *match.span(), placed[0], has_year=year is not None, odd_weekday=placed[1], relative=relative
    )


def _named(match: re.Match[str], published: date) -> DateMention | None:
    weekday = _weekday(match["named_weekday"] or match["named_weekday_after"])
    parts = (_month(match["named_month"]), _day_number(match["named_day"]), match["named_year"], weekday)
    return _mention(match, parts, published)


def _eman(match: re.Match[str], published: date) -> DateMention | None:
    weekday = _weekday(match["eman_weekday"])
    parts = (_month(match["eman_month"]), _day_number(match["eman_day"]), match["eman_year"], weekday)
    return _mention(match, parts, published)


def _iso(match: re.Match[str], _published: date) -> DateMention | None:
    day = _safe(int(match["iso_year"]), int(match["iso_month"]), int(match["iso_day"]))
    return None if day is None else DateMention(*match.span(), day, has_year=True)


def _us(match: re.Match[str], published: date) -> DateMention | None:
    first, second, year = int(match["us_a"]), int(match["us_b"]), match["us_year"]
    if year is None and (match["us_mark"] != "/" or first > 12):
        return None  # 24/7, 1.5, 3-4
    month, day = (second, first) if first > 12 or match["us_mark"] == "." else (first, second)
    if not 1 <= month <= 12:
        return None
    return _mention(match, (month, day, year, _weekday(match["us_weekday"])), published)


def _numeric_only(match: re.Match[str]) -> DateMention | None:
    """A date in another language: only what can be read in one way, so with its year."""
    if match["iso_"]:
        return _iso(match, date.min)
    first, second, year = int(match["us_a"]), int(match["us_b"]), match["us_year"]
    if year is None or len(year) != 4:
        return None
    if match["us_mark"] != "." and first <= 12 and second <= 12 and first != second:
        return None
    month, day = (first, second) if second > 12 else (second, first)
    exact = _safe(int(year), month, day)
    return None if exact is None else DateMention(*match.span(), exact, has_year=True)


def _span(match: re.Match[str], published: date) -> DateMention | None:
    return _within(match, "span", published)


def _naps(match: re.Match[str], published: date) -> DateMention | None:
    return _within(match, "naps", published)


def _within(match: re.Match[str], form: str, published: date) -> DateMention | None:
    """A range inside one month."""
    month, year = _month(match[f"{form}_month"]), match[f"{form}_year"]
    last = _mention(match, (month, _day_number(match[f"{form}_b"]), year, None), published)
    if last is None:
        return None
    first = _safe(last.day.year, month, _day_number(match[f"{form}_a"]))
    return DateMention(last.start, last.end, last.day, first=first or last.day, has_year=year is not None)


def _nth(match: re.Match[str], published: date) -> DateMention | None:
    month, weekday = _month(match["nth_month"]), _weekday(match["nth_weekday"])
    which = forms.ORDINALS[match["nth_which"].lower()]
    years = [int(match["nth_year"])] if match["nth_year"] else [published.year, published.year + 1]
    for year in years:
        days = list(range(1, calendar.monthrange(year, month)[1] + 1))
        fitting = [date(year, month, each) for each in days if date(year, month, each).weekday() == weekday]
        day = fitting[which if which < 0 else which - 1]
        if day >= published or match["nth_year"]:
            return DateMention(*match.span(), day, has_year=bool(match["nth_year"]), relative=True)
    return None


def _end(match: re.Match[str], published: date) -> DateMention | None:
    year, month = published.year, published.month
    if this := match["end_this"]:
        if this.lower().endswith("year"):
            month = 12
        elif this.lower().startswith("next"):
            year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    else:
        month = _month(match["end_month"])
        year = int(match["end_year"] or (year + 1 if month < published.month else year))
    day = date(year, month, calendar.monthrange(year, month)[1])
    return DateMention(*match.span(), day, has_year=bool(match["end_year"]), relative=True)


def _first(match: re.Match[str], published: date) -> DateMention | None:
    return _mention(
        match, (_month(match["first_month"]), 1, match["first_year"], None), published, relative=True
    )


def _left(match: re.Match[str], published: date) -> DateMention | None:
    count = match["left_a"] or match["left_b"] or match["left_c"]
    unit = match["left_unit_a"] or match["left_unit_b"] or match["left_unit_c"]
    day = _shift(published, _number(count), unit)
    return DateMention(*match.span(), day, relative=True, countdown=True)


def _after(match: re.Match[str], published: date) -> DateMention | None:
    start = published
    weekday = _weekday(match["after_weekday"])
    if weekday is not None:
        start += timedelta(days=(weekday - published.weekday()) % 7)
    elif match[0].lower().endswith("tomorrow"):
        start += timedelta(days=1)
    day = _shift(
        start, _number(match["after_a"] or match["after_b"]), match["after_unit_a"] or match["after_unit_b"]
    )
    return DateMention(*match.span(), day, relative=True)


def _ordinal(match: re.Match[str], published: date) -> DateMention | None:
    number = int(match["ordinal_day"])
    year, month = published.year, published.month
    for _ in range(3):
        day = _safe(year, month, number)
        if day is not None and day >= published:
            return DateMention(*match.span(), day, relative=True)
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return None


def _word(match: re.Match[str], published: date) -> DateMention | None:
    ahead = 1 if match["word"].lower() == "tomorrow" else 0
    return DateMention(*match.span(), published + timedelta(days=ahead), relative=True)


def _weekday_alone(match: re.Match[str], published: date) -> DateMention | None:
    weekday = _weekday(match["weekday"])
    if weekday is None:
        return None
    day = published + timedelta(days=(weekday - published.weekday()) % 7)
    next_one = (match["weekday_which"] or "").lower() == "next"
    if next_one and day == published:
        day += timedelta(days=7)
    # Said on a Monday, 'next Friday' is this week's to some and next week's to others.
    unsure = next_one and weekday > published.weekday()
    return DateMention(*match.span(), day, relative=True, unsure=unsure)


_READERS: dict[str, Callable[[re.Match[str], date], DateMention | None]] = {
    "span": _span,
    "naps": _naps,
    "iso": _iso,
    "named": _named,
    "eman": _eman,
    "us": _us,
    "nth": _nth,
    "end": _end,
    "first": _first,
    "left": _left,
    "after": _after,
    "ordinal": _ordinal,
    "word": _word,
    "weekday": _weekday_alone,
}
