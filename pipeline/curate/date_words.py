"""The words in which a language writes its dates: data, from which `date_forms` builds the patterns.

A language is one `Language` here. What it gives is enough for dates with a day and a month ('15 de junio de
2025'); phrases such as 'in two weeks' have a grammar of their own, and only English has one (`date_phrases`).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """A language's words for dates, in lower case.

    Attributes:
        code: BCP 47.
        months: twelve, each with its ways of writing parted by a space, the full name first.
        weekdays: seven, from Monday, likewise.
        cautious: those names that are other words too, and so need their capital.
        ordinals: the days of a month in words, from the first; a hyphen may be a space in the text.
        numbers: numbers in words, from one.
        suffixes: what stands behind the figure of a day, as in '1st'.
        article: words before a day.
        of: words between day and month, and between month and year.
        to: words between the first and last day of a range.
        either: words before the last day of a list.
        between: words before a range whose last day has one of `either` before it.
    """

    code: str
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    cautious: frozenset[str] = frozenset()
    ordinals: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()
    article: tuple[str, ...] = ()
    of: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    either: tuple[str, ...] = ()
    between: tuple[str, ...] = ()


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_UNITS = _words("one two three four five six seven eight nine")
_TEENS = _words("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
_TENS = _words("twenty thirty forty fifty sixty seventy eighty ninety")
_FIRST_TO_NINTH = _words("first second third fourth fifth sixth seventh eighth ninth")
_TENTH_ON = _words(
    "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
    " twentieth"
)

ENGLISH = Language(
    code="en",
    months=(
        *("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul"),
        *("august aug", "september sept sep", "october oct", "november nov", "december dec"),
    ),
    weekdays=(
        *("monday mon", "tuesday tues tue", "wednesday weds wed", "thursday thurs thur thu"),
        *("friday fri", "saturday sat", "sunday sun"),
    ),
    # 'may' and 'march' are also verbs; 'sun', 'sat', 'wed' and 'mon' are also words.
    cautious=frozenset(_words("march mar may mon tues tue weds wed thurs thur thu fri sat sun")),
    ordinals=(
        *(*_FIRST_TO_NINTH, *_TENTH_ON),
        *(*(f"twenty-{unit}" for unit in _FIRST_TO_NINTH), "thirtieth", "thirty-first"),
    ),
    numbers=(
        *(*_UNITS, *_TEENS),
        *(word for ten in _TENS for word in (ten, *(f"{ten}-{unit}" for unit in _UNITS))),
    ),
    suffixes=("st", "nd", "rd", "th"),
    article=("the",),
    of=("of",),
    to=("to", "through", "thru", "until", "till"),
    either=("and", "or"),
    between=("between",),
)
