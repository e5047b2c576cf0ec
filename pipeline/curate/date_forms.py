"""The forms in which notices write dates, as patterns; `date_grammar` reads what they match.

Every quantifier is bounded, so that time is linear in the text.
"""

from __future__ import annotations

import re

_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec"
_DAYS = "mon tue wed thu fri sat sun"
MONTH_NUMBERS = {name: number for number, name in enumerate(_NAMES.split(), 1)}
"""Months by the first three letters of their name."""

WEEKDAY_NUMBERS = {name: number for number, name in enumerate(_DAYS.split())}
"""Days of the week by the first three letters of their name, Monday 0."""

_COUNTED = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
NUMBER_WORDS = {word: number for number, word in enumerate(_COUNTED.split(), 1)} | {
    "a": 1,
    "an": 1,
    "twenty": 20,
    "thirty": 30,
    "sixty": 60,
    "ninety": 90,
}
"""Numbers in words, as they stand before 'days' and 'weeks'."""

ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}
"""Which of the weekdays of a month: 'the first Monday'."""

# 'may' and 'march' are also verbs: these months need their capital.
_MONTH = (
    r"(?:(?i:jan(?:uary)?|feb(?:ruary)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)|Mar(?:ch)?|MAR(?:CH)?|May|MAY)\b\.?"
)
# 'sun', 'sat', 'wed' and 'mon' are also words: cut weekdays need their capital too.
_WEEKDAY = (
    r"(?:(?i:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
    r"|(?:Mon|Tues?|Wed|Thu|Thurs?|Fri|Sat|Sun|MON|TUES?|WED|THU|THURS?|FRI|SAT|SUN)\b\.?)"
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\d/%]|:\d|,\d{3}|\.\d|[ap]\.?m\b|\s?[ap]\.?m\b)"
_YEAR = r"(?:19|20)\d\d(?!\d)"
_NUMBER = r"(?:\d{1,3}|" + "|".join(sorted(NUMBER_WORDS, key=len, reverse=True)) + ")"
_UNIT = r"(?:business\s+days?|working\s+days?|days?|weeks?|months?)\b"
_TO = r"\s*(?:-|–|—|to|through|thru|until|till)\s*"
_LED = rf"(?:\b{_WEEKDAY},?\s+(?:the\s+)?)?"


def _led_by(group: str) -> str:
    """A weekday that may stand before, as a group of that name."""
    return rf"(?:\b(?P<{group}>{_WEEKDAY}),?\s+(?:the\s+)?)?"


def _count(mark: str, between: str = "") -> str:
    """A number and its unit, as the groups `left_a` and `left_unit_a` for the mark `left a`."""
    form, _, letter = mark.partition(" ")
    return rf"(?P<{form}_{letter}>(?i:{_NUMBER}))\s+{between}(?P<{form}_unit_{letter}>(?i:{_UNIT}))"


def _year(group: str, between: str = r",?\s+") -> str:
    """A year that may follow, as a group of that name."""
    return rf"(?:{between}(?P<{group}>{_YEAR}))?"


_FORMS = {
    # a range inside one month: 'June 26–30, 2025'
    "span": rf"{_LED}\b(?P<span_month>{_MONTH})\s+(?P<span_a>{_DAY}){_TO}"
    rf"(?:{_WEEKDAY},?\s+)?(?P<span_b>{_DAY})"
    + _year("span_year")
    + r"(?![\d/])(?!\s*(?:[ap]\.?m\b|people|libraries|minutes|hours))",
    # the same, day first: '26-30 June'
    "naps": rf"(?<![\d/.$])(?P<naps_a>{_DAY}){_TO}(?P<naps_b>{_DAY})\s+(?P<naps_month>{_MONTH})"
    + _year("naps_year"),
    "iso": rf"(?<![\d/-])(?P<iso_year>{_YEAR})(?P<iso_mark>[-/.])(?P<iso_month>\d\d?)(?P=iso_mark)"
    r"(?P<iso_day>\d\d?)(?![\d/-]|\.\d)",
    # the month by name, with its weekday before it or in brackets after it
    "named": rf"{_led_by('named_weekday')}"
    rf"\b(?P<named_month>{_MONTH})\s*(?P<named_day>{_DAY})"
    rf"(?:\s*\(\s*(?P<named_weekday_after>{_WEEKDAY})\s*\))?" + _year("named_year", r",?\s+(?:of\s+)?"),
    # '6 June 2025', 'the 6th of June'
    "eman": rf"{_led_by('eman_weekday')}(?<![\d/.$:–-])\b(?P<eman_day>{_DAY})\s+"
    rf"(?:of\s+)?(?P<eman_month>{_MONTH})" + _year("eman_year"),
    # in figures: the sixth of June as 6/6/25 or 6.6.2025
    "us": rf"(?:\b(?P<us_weekday>{_WEEKDAY}),?\s+)?(?<![\d/.$-])(?P<us_a>\d\d?)(?P<us_mark>[/.-])"
    rf"(?P<us_b>\d\d?)(?:(?P=us_mark)(?P<us_year>{_YEAR}|\d\d))?(?![\d/%-]|\.\d)",
    "nth": rf"\b(?P<nth_which>(?i:first|second|third|fourth|last))\s+(?P<nth_weekday>{_WEEKDAY})\s+"
    rf"(?:in|of)\s+(?P<nth_month>{_MONTH})" + _year("nth_year"),
    "end": rf"\b(?i:end|last\s+day)\s+of\s+(?:(?P<end_month>{_MONTH})"
    + _year("end_year")
    + r"|(?P<end_this>(?i:(?:the|this|next)\s+month|(?:the|this)\s+year)))",
    "first": rf"\b(?i:first)\s+of\s+(?P<first_month>{_MONTH})" + _year("first_year"),
    # 'you have ten days to apply', 'you have ten days.', 'three days left'
    "left": r"\b(?i:have|has|got)\s+(?i:only\s+|just\s+)?"
    + _count("left a")
    + r"(?i:\s+(?:left|remaining|to\s+go))?\s+(?i:to)\b"
    + r"|\b(?i:have|has|got)\s+(?i:only\s+|just\s+)?"
    + _count("left c")
    + r"(?i:\s+(?:left|more))?(?=[.,;!]|$)"
    + r"|\b(?i:only\s+|just\s+)?\b"
    + _count("left b", r"(?i:more\s+)?")
    + r"\s+(?i:(?:is|are)\s+)?(?i:left|remains?|to\s+go)\b",
    # 'in two weeks', 'a week from Friday'
    "after": r"\b(?i:in|within)\s+(?i:the\s+next\s+)?"
    + _count("after a")
    + r"(?!\s+(?i:of|after|before|prior|each|or|a)\b)|\b"
    + _count("after b")
    + rf"\s+(?i:from)\s+(?:(?P<after_weekday>{_WEEKDAY})|(?i:today|now|tomorrow))",
    # 'by the 23rd', but not 'the 23rd annual'
    "ordinal": r"\b(?i:the)\s+(?P<ordinal_day>\d\d?)(?:st|nd|rd|th)\b"
    r"(?=\s*(?:[.,;:!?)]|$)|\s+(?:at|of\s+(?:this|the|next)\s+month|to)\b)",
    "word": r"\b(?P<word>(?i:today|tonight|tomorrow))\b",
    "weekday": r"\b(?:(?P<weekday_which>(?i:this\s+coming|this|next|coming))\s+)?"
    rf"(?P<weekday>{_WEEKDAY})(?!['’]?s\b)",
}
ANY = re.compile("|".join(f"(?P<{name}_>{form})" for name, form in _FORMS.items()))
NUMERIC = re.compile("|".join(f"(?P<{name}_>{_FORMS[name]})" for name in ("iso", "us")))
BETWEEN = re.compile(rf"^,?{_TO}(?:\d{{1,2}}(?::\d\d)?\s*[ap]\.?m\.?[\s,]*(?:on\s+)?)?$")
AND = re.compile(r"^\s*,?\s*and\s*$")
OPENS_BETWEEN = re.compile(r"\bbetween\s*$", re.IGNORECASE)
HINT = re.compile(
    r"\d|(?i:days?\b|today|tonight|week|month|(?:end|first)\s+of|tomorrow|\b(?:mon|tue|wed|thu|fri|sat|sun))"
)
