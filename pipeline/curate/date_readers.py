"""Readers of the forms that any language has: a day with its month, ranges and lists, and figures."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from pipeline.curate.date_mentions import Case, DateMention, placed, safe

Reader = Callable[[Case], "DateMention | list[DateMention] | None"]

_LED = re.compile(r"\b(?:by|before|until|till|due|on|closes?|ends?|than|to)\s*:?\s*$", re.IGNORECASE)


def _named(case: Case) -> DateMention | None:
    day = case.words.day_number(case.get("day") or case.get("the") or case.get("word"))
    return case.placed(case.month(), day, case.get("year"), case.weekday("weekday", "weekday_after"))


def _eman(case: Case) -> DateMention | None:
    day = case.words.day_number(case.get("day") or case.get("word"))
    year = case.get("year") or case.get("short")
    return case.placed(case.month(), day, year, case.weekday("weekday"))


def _iso(case: Case) -> DateMention | None:
    day = safe(int(case.get("year")), int(case.get("month")), int(case.get("day")))
    return case.mention(day, has_year=True)


def _us(case: Case) -> DateMention | None:
    """Figures: the month first as in America, unless that cannot be."""
    first, second, mark, year = int(case.get("a")), int(case.get("b")), case.get("mark"), case.get("year")
    if not year and (mark != "/" or _is_round_the_clock(case)):
        return None  # 1.5, 3-4, 24/7
    if first > 12 or mark == ".":
        return case.placed(second, first, year, case.weekday("weekday")) if 1 <= second <= 12 else None
    if not first:
        return None
    if second > 12 or first == second or not second:
        return case.placed(first, second, year, case.weekday("weekday"))
    return _either_way(case, first, second, year)


def _either_way(case: Case, first: int, second: int, year: str) -> DateMention | None:
    """Figures that can be read in two ways: their weekday decides, or how the text writes others."""
    weekday = case.weekday("weekday")
    ours = case.placed(first, second, year, weekday)
    theirs = case.placed(second, first, year, weekday)
    if weekday is not None and ours and theirs and ours.odd_weekday != theirs.odd_weekday:
        return theirs if ours.odd_weekday else ours
    return theirs and replace(theirs, unsure=True) if case.day_first else ours


def _is_round_the_clock(case: Case) -> bool:
    if (case.get("a"), case.get("b")) != ("24", "7"):
        return False
    start = case.match.start()
    return not _LED.search(case.match.string[max(0, start - 14) : start])


def numbers_only(case: Case) -> DateMention | None:
    """A date in another language: only what can be read in one way, so with its year."""
    if case.name == "iso":
        return _iso(case)
    first, second, year = int(case.get("a")), int(case.get("b")), case.get("year")
    if len(year) != 4 or (case.get("mark") != "." and first <= 12 and second <= 12 and first != second):
        return None
    month, day = (first, second) if second > 12 else (second, first)
    exact = safe(int(year), month, day)
    return case.mention(exact, has_year=True)


def _span(case: Case) -> DateMention | None:
    """A range inside one month."""
    month = case.month()
    last = case.placed(month, case.words.day_number(case.get("b")), case.get("year"))
    if last is None:
        return None
    first = safe(last.day.year, month, case.words.day_number(case.get("a")))
    return replace(last, first=min(first or last.day, last.day))


def _days(case: Case) -> list[DateMention]:
    """Several days of one month, each a date of its own; all text of the form belongs to one of them."""
    return list(_each(case, case.words.day, lambda day: (case.month(), case.words.day_number(day))))


def _months(case: Case) -> list[DateMention]:
    """One day of several months."""
    day = case.words.day_number(case.get("day"))
    return list(_each(case, case.words.month, lambda month: (case.words.month_number(month), day)))


def _each(case: Case, pattern: str, parts_of: Callable[[str], tuple[int, int]]) -> Iterator[DateMention]:
    start, end = case.match.span(f"{case.name}_list")
    year = case.get("year") if case.name != "months" else ""
    items = list(re.compile(rf"\b{pattern}").finditer(case.match.string, start, end))
    for number, item in enumerate(items):
        month, day = parts_of(item[0])
        found = placed(month, day, year, None, case.published)
        if found is not None:
            begin = case.match.start() if number == 0 else item.start()
            stop = case.match.end() if number == len(items) - 1 else item.end()
            yield DateMention(begin, stop, found[0], has_year=bool(year))


READERS: dict[str, Reader] = {
    "span": _span,
    "naps": _span,
    "days": _days,
    "syad": _days,
    "months": _months,
    "iso": _iso,
    "named": _named,
    "eman": _eman,
    "us": _us,
}
"""The readers by the names of their forms."""
