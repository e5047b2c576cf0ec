"""Readers of English phrases for days, which `date_phrases` finds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from pipeline.curate.date_forms import hyphened
from pipeline.curate.date_mentions import (
    Case,
    DateMention,
    full_year,
    month_end,
    next_month,
    on_weekday,
    safe,
    shift,
)
from pipeline.curate.date_phrases import NUMBERS, WHICH
from pipeline.curate.date_readers import Reader
from pipeline.curate.holidays import holiday, nth_weekday

_FAR = 300  # days after which a month without its year is more likely the one just past
_NEAR = 100  # days within which 'Monday the 20th' is meant
_NO_LAST_DAY = ("last", "past", "since", "each", "every", "after")
_PARTS = ("week", "weeks", "half", "part", "days", "quarter", "weekend")
_TWO_MEANINGS = ("by", "until", "till", "early", "late")
_ASKS_FOR_LEAD = ("may", "march")


def _counted(case: Case, letter: str, start: date) -> date | None:
    """The day so many days, weeks or months after another; None for hours that are no days."""
    count, unit = number(case.get(letter)), case.get(f"unit_{letter}")
    if unit.lower().startswith("hour") and (count % 24 or count > 96):
        return None
    return shift(start, count, unit)


def number(text: str) -> int:
    """A number in figures or words, as before 'days'."""
    return int(text) if text.isdigit() else NUMBERS[hyphened(re.sub(r"\s+of$", "", text))]


def _months_named(case: Case) -> list[tuple[int, int]]:
    """The years and months that a phrase may mean, the next first: of a month by name or of 'next month'."""
    published = case.published
    if case.get("month"):
        named = case.month()
        if given := case.get("year"):
            return [(full_year(given), named)]
        start = published.year + (named < published.month)
        return [(start, named), (start + 1, named)]
    return _months_said(case, case.get("this"))


def _months_said(case: Case, text: str) -> list[tuple[int, int]]:
    """The same of words as 'next month' and 'that month', which is the month of the date before."""
    published, words = case.published, text.lower()
    now = (published.year, published.month)
    before = (case.before.day.year, case.before.day.month) if case.before else None
    if words.startswith(("that", "the same")):
        return [before] if before else []
    if words.startswith("the following"):
        return [next_month(*(before or now))]
    if words.startswith("next"):
        return [next_month(*now)]
    return [now, next_month(*now)]


def _coming(case: Case, days: Sequence[date | None]) -> date | None:
    """The first of these days that is not past."""
    return next((each for each in days if each is not None and each >= case.published), None)


def _nth(case: Case) -> DateMention | None:
    which, weekday = WHICH[case.get("which").lower()], case.weekday("weekday")
    if not (case.get("month") or case.get("this")):
        return None  # 'the third Thursday', of some month or other
    days: list[date | None] = []
    for year, month in _months_named(case):
        if weekday is not None:
            days.append(nth_weekday(year, month, weekday, which))
        else:
            edge = (
                month_end(year, month) + timedelta(days=1)
                if which < 0
                else date(year, month, 1) - timedelta(days=1)
            )
            days.append(shift(edge, which, "working days"))
    if case.get("year"):
        return case.mention(days[0], has_year=True, relative=True)
    return case.mention(_coming(case, days), relative=True)


def _end(case: Case) -> DateMention | list[DateMention] | None:
    if case.get("list"):
        return _ends(case)
    this = case.get("this").lower()
    if case.get("alone"):
        return case.mention(date(full_year(case.get("alone")), 12, 31), has_year=True, relative=True)
    if this.endswith("week"):
        # Of work or of the calendar: to some it ends on Friday, to others on Sunday.
        friday = on_weekday(case.published, 4) + timedelta(days=7 * this.startswith("next"))
        return case.mention(friday, relative=True, unsure=True)
    if this.endswith("year"):
        year = case.published.year + this.startswith("next")
        return case.mention(date(year, 12, 31), relative=True)
    return _last_day(case)


def _ends(case: Case) -> list[DateMention]:
    start, end = case.match.span(f"{case.name}_list")
    found: list[DateMention] = []
    for each in re.finditer(case.words.month, case.match.string[start:end]):
        month = case.words.month_number(each[0])
        year = case.published.year + (month < case.published.month)
        begin = start + each.start() if found else case.match.start()
        found.append(DateMention(begin, start + each.end(), month_end(year, month), relative=True))
    return found


def _last_day(case: Case) -> DateMention | None:
    months = _months_named(case)
    if not months:
        return None
    return case.mention(month_end(*months[0]), has_year=bool(case.get("year")), relative=True)


def _end_of(case: Case) -> DateMention | None:
    """'month's end', 'April's last day', 'before November is over'."""
    start = case.match.start("over_at") if case.name == "over" else case.match.start()
    if case.get("month"):
        month = case.month()
        day = month_end(case.published.year + (month < case.published.month), month)
    else:
        year = case.get("this").lower().endswith("year")
        day = month_end(case.published.year, 12 if year else case.published.month)
    return case.mention(day, start=start, relative=True)


def _mid(case: Case) -> DateMention | None:
    found = case.placed(case.month(), 15, case.get("year"))
    return found and replace(found, unsure=True, whole_month=True)


def _start(case: Case) -> DateMention | None:
    unsure = bool(case.get("vague"))
    if case.get("next").lower().endswith("year"):
        return case.mention(date(case.published.year + 1, 1, 1), relative=True)
    if words := case.get("this") or case.get("next"):
        now = (case.published.year, case.published.month)
        days = [date(*now, 1), date(*next_month(*now), 1)]
        day = _coming(case, days[words.lower().startswith("next") :])
        return case.mention(day, relative=True, unsure=unsure)
    found = case.placed(case.month(), 1, case.get("year"))
    return found and replace(found, relative=True, unsure=unsure)


def _of_that(case: Case) -> DateMention | None:
    """'the 4th of that month', 'the 10th of next month'."""
    day = case.words.day_number(case.get("day"))
    days = [safe(year, month, day) for year, month in _months_said(case, case.get("month"))]
    # The month that the sentence has named may be past; 'next month' is not.
    named = case.before is not None and case.get("month").lower().startswith(("that", "the same"))
    found = (days or [None])[0] if named else _coming(case, days)
    return case.mention(found, start=case.match.start("ofthat_at"), relative=True)


def _ordinal(case: Case) -> DateMention | None:
    """A day without its month: the next such, or that of the month which the sentence has just named."""
    number = case.words.day_number(case.get("day"))
    day = _next_numbered(case.published, number)
    if day is None:
        return None
    start = case.match.start(f"{case.name}_at") if case.name == "spelled" else case.match.start()
    before = case.before
    if before is not None and (not before.relative or before.whole_month):
        beside = safe(before.day.year, before.day.month, number)
        if beside is not None and case.published <= beside <= case.published + timedelta(days=_FAR):
            # 'Mid-July, the 15th at the latest' is of that month; 'after March 2, on the 9th' need not be.
            unsure = beside != day and not before.whole_month
            return case.mention(beside, start=start, relative=True, unsure=unsure)
    return case.mention(day, start=start, relative=True)


def _next_numbered(start: date, number: int) -> date | None:
    year, month = start.year, start.month
    for _ in range(3):
        day = safe(year, month, number)
        if day is not None and day >= start:
            return day
        year, month = next_month(year, month)
    return None


def _weekord(case: Case) -> DateMention | None:
    """'Monday the 20th': the next 20th that is a Monday."""
    words, weekday = case.words, case.weekday("weekday")
    number = words.day_number(case.get("day"))
    year, month = case.published.year, case.published.month
    for _ in range(6):
        day = safe(year, month, number)
        if day is not None and day >= case.published and day.weekday() == weekday:
            return case.mention(day, relative=True, unsure=(day - case.published).days > _NEAR)
        year, month = next_month(year, month)
    following = _next_numbered(case.published, number)
    return case.mention(following, relative=True, odd_weekday=True)


def _feast(case: Case) -> DateMention | None:
    named = holiday(case.match["feast"])
    if named is None or case.get("lead"):
        return None
    given = case.get("year")
    day = named.day_of(full_year(given)) if given else named.coming(case.published)
    if day and case.get("eve"):
        day -= timedelta(days=1)
    # 'Labor Day weekend' is three days.
    unsure = named.differs or bool(case.get("about"))
    start, end = case.match.span("feast_at")
    return None if day is None else DateMention(start, end, day, has_year=bool(given), unsure=unsure)


def _month(case: Case) -> DateMention | None:
    """A month alone: its last day, but for 'before June', which is the last of May."""
    lead = " ".join(case.get("lead").lower().split())
    if lead.startswith(_NO_LAST_DAY) or (not lead and case.get("month").lower() in _ASKS_FOR_LEAD):
        return None
    words_before = case.match.string[max(0, case.match.start() - 8) : case.match.start()].split()
    if words_before and lead in {"in", "of"} and words_before[-1].lower().endswith(_PARTS):
        return None  # 'the first week of May', 'two Saturdays in June'
    if case.get("this") and lead not in {
        "in",
        "during",
        "throughout",
        "all",
        "by",
        "before",
        "until",
        "within",
    }:
        return None
    (year, month), *_ = _months_named(case)
    day = month_end(year, month)
    if lead == "before":
        day = date(year, month, 1) - timedelta(days=1)
        if day < case.published:
            return None
    if not case.get("year") and (day - case.published).days > _FAR:
        return None
    unsure = lead in _TWO_MEANINGS or (lead == "next" and not case.get("this"))
    return case.mention(
        day,
        start=case.match.start("month_at"),
        has_year=bool(case.get("year")),
        relative=True,
        unsure=unsure,
        whole_month=True,
    )


def _earlier(case: Case) -> DateMention | None:
    """'three days earlier', 'the Friday before': than the date before it."""
    before = case.before
    if before is None:
        return None
    weekday = case.weekday("weekday", "previous")
    if weekday is not None:
        day = on_weekday(before.day - timedelta(days=7), weekday)
    elif case.get("day"):
        day = before.day - timedelta(days=1)
    else:
        day = shift(before.day, -number(case.get("count")), case.get("unit"))
    return case.mention(day, relative=True, unsure=before.unsure)


def _week_on(case: Case) -> DateMention | None:
    """'Friday week', 'a week today'."""
    weekday = case.weekday("weekday")
    day = case.published if weekday is None else on_weekday(case.published, weekday)
    tomorrow = case.get("word").lower() == "tomorrow"
    days = 14 if case.match[0].lower().endswith("fortnight") else 7
    return case.mention(day + timedelta(days=days + tomorrow), relative=True)


def _week_of(case: Case) -> DateMention | None:
    """'Friday of next week': weeks begin on Monday."""
    weekday = case.weekday("a", "b")
    if weekday is None:
        return None
    next_one = (case.get("which_a") or case.get("which_b")).lower() == "next"
    monday = case.published - timedelta(days=case.published.weekday())
    day = monday + timedelta(days=weekday + 7 * next_one)
    # A week that begins on Sunday puts that day elsewhere.
    return case.mention(day, relative=True, unsure=weekday == 6)


def _weekday(case: Case) -> DateMention | None:
    weekday = case.words.weekday_number(case.match["weekday"])
    which, after = case.get("which").lower(), " ".join(case.get("next").lower().split())
    if weekday is None or which.endswith(("last", "past", "previous")):
        return None
    day = on_weekday(case.published, weekday)
    next_one = "next" in {which, after}
    if after == "after next":
        return case.mention(day + timedelta(days=7), relative=True, unsure=True)
    if next_one and day == case.published:
        day += timedelta(days=7)
    # Said on a Monday, 'next Friday' is this week's to some and next week's to others.
    return case.mention(day, relative=True, unsure=next_one and weekday > case.published.weekday())


def _left(case: Case) -> DateMention | None:
    before = case.before
    if before is not None and before.whole_month and before.end + 1 >= case.match.start():
        return None  # 'January has 31 days'
    day = _counted(case, "a" if case.get("a") else "b", case.published)
    return case.mention(day, relative=True, countdown=True)


def _after(case: Case) -> DateMention | None:
    letter = next(each for each in "abcd" if case.get(each))
    start = case.published
    weekday = case.weekday("weekday")
    if weekday is not None:
        start = on_weekday(start, weekday)
    elif "tomorrow" in {case.get("word").lower(), case.get("bare").lower()}:
        start += timedelta(days=1)
    day = _counted(case, letter, start)
    return case.mention(day, relative=True)


def _word(case: Case) -> DateMention | None:
    word = case.match["word"].lower()
    ahead = 2 if "after" in word else 1 if word == "tomorrow" else 0
    return case.mention(case.published + timedelta(days=ahead), relative=True)


PHRASE_READERS: dict[str, Reader] = {
    "nth": _nth,
    "end": _end,
    "dne": _end_of,
    "over": _end_of,
    "mid": _mid,
    "start": _start,
    "ofthat": _of_that,
    "ordinal": _ordinal,
    "spelled": _ordinal,
    "weekord": _weekord,
    "feast": _feast,
    "month": _month,
    "earlier": _earlier,
    "weekon": _week_on,
    "weekof": _week_of,
    "weekday": _weekday,
    "left": _left,
    "after": _after,
    "word": _word,
}
"""The readers by the names of their forms."""
