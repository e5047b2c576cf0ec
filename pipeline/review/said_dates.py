"""Dates that a text names in English, with the weekday beside them: `Friday, June 6, 2025`.

Only what stands there in full is read. Deadlines are found by `curate`, which weighs far more; here a
few sure forms are enough to tell that two things do not agree.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

_WEEKDAY = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|s(?:day)?|nes(?:day)?|r(?:s(?:day)?)?|ur(?:day)?)?\b\.?"
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_DAY = r"(?P<day{0}>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\b(?!:\d)"
_YEAR = r"(?:,?\s+(?P<year{0}>(?:19|20)\d\d)\b)?"
_DATE = re.compile(
    rf"(?:\b(?P<weekday>{_WEEKDAY}),?\s+(?:the\s+)?)?"
    rf"(?:\b(?P<month>{_MONTH})\s+{_DAY.format('')}{_YEAR.format('')}"
    rf"|\b{_DAY.format('2')}\s+(?:of\s+)?(?P<month2>{_MONTH}){_YEAR.format('2')})"
    rf"(?:,?\s*\((?P<after>{_WEEKDAY})\))?"
)
# “Thursday to Sunday, June 5–8”: the weekday beside the date belongs to the other end.
_ANOTHER = re.compile(rf"{_WEEKDAY[:-3]}s?\.?\s*(?:[-–—,/&]|to|through|thru|until|and|or)\s*$")


@dataclass(frozen=True, slots=True)
class SaidDate:
    """A date in a text; `weekday` counts from Monday as 0, None where none is named; `year` 0 if unsaid."""

    words: str
    start: int
    end: int
    month: int
    day: int
    year: int = 0
    weekday: int | None = None

    def in_year(self, year: int) -> date | None:
        """The day in a year; None for Feb. 29 and the like where there is none."""
        try:
            return date(year, self.month, self.day)
        except ValueError:
            return None

    def coming(self, seen: date) -> date | None:
        """The day that is meant by a text published on `seen` and looking ahead: 45 days back at most."""
        if self.year:
            return self.in_year(self.year)
        days = [day for year in (seen.year - 1, seen.year, seen.year + 1) if (day := self.in_year(year))]
        earliest = seen - timedelta(days=45)
        return next((day for day in days if day >= earliest), None)

    def near(self, seen: date) -> tuple[date, ...]:
        """The days that may be meant by a text that may also look back."""
        years = (self.year,) if self.year else (seen.year, seen.year - 1, seen.year + 1)
        return tuple(day for year in years if (day := self.in_year(year)))


def said_dates(text: str) -> Iterator[SaidDate]:
    """Every date that the text names, in order."""
    for match in _DATE.finditer(text):
        month = match["month"] or match["month2"]
        weekday = match["weekday"] or match["after"]
        if match["weekday"] and _ANOTHER.search(text[max(0, match.start() - 30) : match.start()]):
            weekday = None
        yield SaidDate(
            words=match[0].strip(),
            start=match.start(),
            end=match.end(),
            month=1 + _MONTHS.index(month[:3].lower()),
            day=int(match["day"] or match["day2"]),
            year=int(match["year"] or match["year2"] or 0),
            weekday=_number(weekday) if weekday else None,
        )


def _number(weekday: str) -> int:
    return next(at for at, name in enumerate(WEEKDAYS) if name.startswith(weekday[:3]))
