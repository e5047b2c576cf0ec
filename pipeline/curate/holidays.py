"""Days that have a name, such as Halloween and Thanksgiving, and their date in a year."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

_DayOf = Callable[[int], "date | None"]


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day with a name.

    Attributes:
        day_of: its date in a year; None if that year has none.
        differs: countries keep it on different days; the date is the American one.
    """

    day_of: _DayOf
    differs: bool = False

    def coming(self, published: date) -> date | None:
        """The next such day, on the day of publication or after it."""
        years = range(published.year, min(published.year + 9, 9999))
        return next((day for year in years if (day := self.day_of(year)) and day >= published), None)


def easter(year: int) -> date:
    """Easter Sunday of the Western churches, by the Gregorian computus (Butcher's algorithm)."""
    century, of_century = divmod(year, 100)
    moon = year % 19
    leap, rest = divmod(century, 4)
    shift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * moon + century - leap - shift + 15) % 30
    weekday = (32 + 2 * rest + 2 * (of_century // 4) - epact - of_century % 4) % 7
    late = (moon + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, which: int) -> date | None:
    """The first, second … weekday of a month, or the last with -1; None if there are not so many.

    Args:
        weekday: 0 for Monday.
        which: from 1, or -1.
    """
    length = calendar.monthrange(year, month)[1]
    first = 1 + (weekday - date(year, month, 1).weekday()) % 7
    days = range(first, length + 1, 7)
    if not -len(days) <= which <= len(days):
        return None
    return date(year, month, days[which if which < 0 else which - 1])


def _fixed(month: int, day: int) -> _DayOf:
    return lambda year: date(year, month, day)


def _weekday(month: int, weekday: int, which: int, days_later: int = 0) -> _DayOf:
    def day_of(year: int) -> date | None:
        day = nth_weekday(year, month, weekday, which)
        return None if day is None else day + timedelta(days=days_later)

    return day_of


def _from_easter(days: int) -> _DayOf:
    return lambda year: easter(year) + timedelta(days=days)


def _leap_day(year: int) -> date | None:
    return date(year, 2, 29) if calendar.isleap(year) else None


_MON, _TUE, _THU, _SUN = 0, 1, 3, 6
_HOLIDAYS: dict[str, Holiday] = {
    "New Year's Day": Holiday(_fixed(1, 1)),
    "Twelfth Night": Holiday(_fixed(1, 5)),
    "Epiphany": Holiday(_fixed(1, 6)),
    "Martin Luther King Jr. Day|Martin Luther King Day|MLK Day": Holiday(_weekday(1, _MON, 3)),
    "Burns Night": Holiday(_fixed(1, 25)),
    "Australia Day": Holiday(_fixed(1, 26)),
    "Groundhog Day": Holiday(_fixed(2, 2)),
    "Valentine's Day|St. Valentine's Day": Holiday(_fixed(2, 14)),
    "Presidents' Day|Washington's Birthday": Holiday(_weekday(2, _MON, 3)),
    "Leap Day": Holiday(_leap_day),
    "Mardi Gras|Shrove Tuesday|Pancake Day": Holiday(_from_easter(-47)),
    "Ash Wednesday": Holiday(_from_easter(-46)),
    "St. David's Day": Holiday(_fixed(3, 1)),
    "International Women's Day": Holiday(_fixed(3, 8)),
    "Pi Day": Holiday(_fixed(3, 14)),
    "St. Patrick's Day": Holiday(_fixed(3, 17)),
    "April Fools' Day|April Fool's Day": Holiday(_fixed(4, 1)),
    "Palm Sunday": Holiday(_from_easter(-7)),
    "Maundy Thursday": Holiday(_from_easter(-3)),
    "Good Friday": Holiday(_from_easter(-2)),
    "Easter|Easter Sunday": Holiday(easter),
    "Easter Monday": Holiday(_from_easter(1)),
    "Earth Day": Holiday(_fixed(4, 22)),
    "St. George's Day": Holiday(_fixed(4, 23)),
    "ANZAC Day|Anzac Day": Holiday(_fixed(4, 25)),
    "May Day": Holiday(_fixed(5, 1)),
    "Cinco de Mayo": Holiday(_fixed(5, 5)),
    "Mother's Day": Holiday(_weekday(5, _SUN, 2), differs=True),
    "Memorial Day": Holiday(_weekday(5, _MON, -1)),
    "Pentecost|Whit Sunday": Holiday(_from_easter(49)),
    "Juneteenth": Holiday(_fixed(6, 19)),
    "Father's Day": Holiday(_weekday(6, _SUN, 3), differs=True),
    "Canada Day": Holiday(_fixed(7, 1)),
    "Independence Day": Holiday(_fixed(7, 4), differs=True),
    "Bastille Day": Holiday(_fixed(7, 14)),
    "Labor Day": Holiday(_weekday(9, _MON, 1)),
    "Labour Day": Holiday(_weekday(9, _MON, 1), differs=True),
    "Indigenous Peoples' Day|Indigenous People's Day|Columbus Day": Holiday(_weekday(10, _MON, 2)),
    "Halloween|Hallowe'en": Holiday(_fixed(10, 31)),
    "All Saints' Day": Holiday(_fixed(11, 1)),
    "All Souls' Day": Holiday(_fixed(11, 2)),
    "Election Day": Holiday(_weekday(11, _MON, 1, days_later=1)),
    "Guy Fawkes Night|Guy Fawkes Day|Bonfire Night": Holiday(_fixed(11, 5)),
    "Veterans' Day|Armistice Day|Remembrance Day": Holiday(_fixed(11, 11)),
    "Thanksgiving|Thanksgiving Day": Holiday(_weekday(11, _THU, 4)),
    "Canadian Thanksgiving": Holiday(_weekday(10, _MON, 2)),
    "Black Friday": Holiday(_weekday(11, _THU, 4, days_later=1)),
    "Cyber Monday": Holiday(_weekday(11, _THU, 4, days_later=4)),
    "Giving Tuesday": Holiday(_weekday(11, _THU, 4, days_later=5)),
    "St. Andrew's Day": Holiday(_fixed(11, 30)),
    "Christmas Eve": Holiday(_fixed(12, 24)),
    "Christmas|Christmas Day": Holiday(_fixed(12, 25)),
    "Boxing Day|St. Stephen's Day": Holiday(_fixed(12, 26)),
    "New Year's Eve": Holiday(_fixed(12, 31)),
}


def _plain(name: str) -> str:
    """A name without what is written in more than one way."""
    return " ".join(re.sub(r"['’.]", "", name).lower().replace("saint ", "st ").split())


_BY_NAME = {_plain(name): holiday for names, holiday in _HOLIDAYS.items() for name in names.split("|")}


def holiday(name: str) -> Holiday | None:
    """The holiday of that name, as it is written in a text; None if there is none."""
    return _BY_NAME.get(_plain(name))


def _patterns() -> Iterator[str]:
    """The names as patterns, the longest first: 'Christmas Eve' before 'Christmas'."""
    for name in sorted((one for names in _HOLIDAYS for one in names.split("|")), key=len, reverse=True):
        pattern = name.replace("St. ", r"(?:St\.?|Saint) ").replace("Jr.", r"Jr\.?")
        pattern = pattern.replace("s' ", "@ ").replace("'s ", "@ ").replace("'", "['’]?")
        pattern = pattern.replace("@", "['’]?s['’]?").replace(" ", r"\s+")
        # Of one word, it could be a common one: 'a thanksgiving'.
        yield f"(?i:{pattern})" if " " in name else pattern


NAMES = rf"(?:{'|'.join(_patterns())})\b"
"""A pattern for the name of any of them."""

FIRST_WORDS = frozenset(
    word
    for names in _HOLIDAYS
    for name in names.split("|")
    for word in (name.split()[0], _plain(name).split()[0])
)
"""The words that a name can begin with."""
