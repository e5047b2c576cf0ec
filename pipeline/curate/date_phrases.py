"""English phrases for days: 'the last Friday of May', 'in two weeks', 'by the 4th of that month'.

As patterns, which `phrase_readers` reads. A group whose name ends in `_at` is where the date itself begins,
after the words that decide how it is read. Every quantifier is bounded.
"""

from __future__ import annotations

from pipeline.curate import holidays
from pipeline.curate.date_forms import (
    FIGURE,
    FREE,
    YEAR,
    Form,
    alternatives,
    first_words,
    words_of,
    year_after,
)
from pipeline.curate.date_words import ENGLISH

NUMBERS = {word: number for number, word in enumerate(ENGLISH.numbers, 1)} | {"a": 1, "an": 1, "a-couple": 2}
"""Numbers in words, as they stand before 'days' and 'weeks'."""

WHICH = {word: number for number, word in enumerate(ENGLISH.ordinals[:5], 1)} | {
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
    "5th": 5,
    "last": -1,
    "final": -1,
}
"""Which of the weekdays of a month: 'the first Monday'."""

NUMBER = rf"(?:\d{{1,3}}|(?i:{alternatives(ENGLISH.numbers)}|a\s+couple(?:\s+of)?|an?))"
UNIT = r"(?i:(?:business|working)\s+days?|weekdays?|days?|weeks?|fortnights?|months?|hours?)\b"

WORDS = words_of(ENGLISH)
_COUNTS = first_words(*NUMBERS) | {FIGURE}
_WEEKDAYS, _MONTHS = frozenset(WORDS.weekdays), frozenset(WORDS.months)
_MONTH, _WEEKDAY, _NUMBERED = WORDS.month, WORDS.weekday, rf"\d\d?(?:st|nd|rd|th)|{WORDS.day_word}"
_NO_DAY = r"(?!\.?\s*\d\d?\b)"  # the month has no day of its own
_OF_YEAR = rf",?\s+{WORDS.of}?"
_STOPS = r"(?=\s*(?:[.,;:!?)–—]|$))"
_THIS_MONTH = r"(?i:(?:the|this|next|the\s+following|that|the\s+same|each|every)\s+month\b)"
_THIS_NOTICE = (
    r"(?:this|today|publication|posting|receipt|receiving|the\s+date\s+of\s+(?:this|publication|posting)"
    r"|the\s+(?:posting|publication)\s+date)\b"
)
_OVER = (
    r"(?i:(?:is|are|has|have)\s+(?:over|out|done|up|ended|finished|gone|past)"
    r"|ends?|runs\s+out|closes|lasts)\b"
)


def _count(mark: str, between: str = "") -> str:
    """A number and its unit, as the groups `left_a` and `left_unit_a` for the mark `left a`."""
    form, _, letter = mark.partition(" ")
    return rf"(?P<{form}_{letter}>{NUMBER})\s+{between}(?P<{form}_unit_{letter}>{UNIT})"


_NTH = (
    rf"(?P<nth_which>(?i:{alternatives(WHICH)}))\s+(?:(?P<nth_weekday>{_WEEKDAY})"
    r"|(?P<nth_working>(?i:(?:business|working)\s+day|weekday)))"
    rf"(?:\s+(?i:in|of)\s+(?:(?P<nth_month>{_MONTH})"
    + year_after("nth_year")
    + rf"|(?P<nth_this>{_THIS_MONTH})))?"
)
_LIST_OF_MONTHS = rf"(?P<end_list>{_MONTH}(?:\s*,\s*{_MONTH}){{0,11}}{WORDS.either}{_MONTH}){_NO_DAY}"
_END = (
    r"(?i:end(?:[\s-]+of)?[\s-]+|close\s+of\s+|(?:last|final)(?:\s+day)?\s+(?:of|in)\s+)"
    rf"(?:(?i:the\s+month\s+of\s+)?(?:{_LIST_OF_MONTHS}|(?P<end_month>{_MONTH}){_NO_DAY}"
    + year_after("end_year", _OF_YEAR)
    + rf")|(?P<end_alone>{YEAR})|(?P<end_this>(?i:(?:the|this|next|that)\s+(?:calendar\s+)?(?:month|year)"
    r"|(?:the|this|next)\s+week))\b)"
)
# 'month's end', 'April's last day', 'year-end'
_END_AFTER = (
    rf"(?:(?P<dne_month>{_MONTH})['’]s|(?P<dne_this>(?i:month|year))(?:['’]?s)?)"
    r"(?:\s+|-)(?i:end|(?:last|final)\s+day)\b"
)
# 'before November is over', 'while September lasts'
_IS_OVER = (
    rf"(?i:before|until|while)\s+(?P<over_at>(?:(?P<over_month>{_MONTH})"
    rf"|(?P<over_this>(?i:(?:this|the)\s+(?:month|year))))\s+{_OVER})"
)
_MID = rf"(?i:mid[\s-]+|(?:middle|midpoint)\s+of\s+)(?P<mid_month>{_MONTH}){_NO_DAY}" + year_after("mid_year")
_START = (
    rf"(?i:first\s+day\s+of|(?P<start_vague>(?:start|beginning)\s+of))\s+"
    rf"(?:(?P<start_month>{_MONTH}){_NO_DAY}"
    + year_after("start_year")
    + r"|(?P<start_this>(?i:(?:the|next|this)\s+month)\b))"
    r"|(?i:the\s+first\s+of\s+(?P<start_next>(?:the|next)\s+(?:month|year)))\b"
)
_OF_THAT = (
    rf"(?i:(?:on|by)\s+)?(?P<ofthat_at>(?i:the)\s+(?P<ofthat_day>{_NUMBERED})\s+(?i:of)\s+"
    rf"(?P<ofthat_month>{_THIS_MONTH}))"
)
# 'by the 23rd', but not 'the 23rd annual'
_ORDINAL = rf"(?i:the)\s+(?P<ordinal_day>\d\d?(?:st|nd|rd|th)){FREE}"
_LEADS_SPELLED = "by before until till through thru than"
# 'by the eighth'
_SPELLED = (
    rf"(?i:{'|'.join(_LEADS_SPELLED.split())})\s+(?P<spelled_at>(?i:the)\s+"
    rf"(?P<spelled_day>{WORDS.day_word})){FREE}"
)
_FEAST = (
    rf"(?P<feast_lead>(?i:last|past|since|each|every)\s+)?(?P<feast_at>(?P<feast>{holidays.NAMES})"
    + year_after("feast_year")
    + r"(?P<feast_eve>\s+[Ee]ve\b)?)(?P<feast_about>\s+(?i:weekend|week)\b)?"
)
_FULL_NAMES = [names.split()[0].capitalize() for names in ENGLISH.months]
_LEADS_MONTH = (
    "in during throughout all whole rest remainder course through thru to by before until till this next"
    " for within while late early coming"
    " a an of and or last past since each every after from"
)
_MONTH_ALONE = (
    rf"(?:(?P<month_lead>(?i:(?:all|whole|rest|remainder|course)\s+(?:of|through|in|during)|{'|'.join(_LEADS_MONTH.split())}))[\s-]+"
    r"(?i:of\s+|the\s+month\s+of\s+)?)?"
    # By its full name and with its capital: alone, 'sep' and 'march' are no dates.
    rf"(?P<month_at>(?:(?P<month_month>{alternatives(_FULL_NAMES)})\b"
    + year_after("month_year", _OF_YEAR)
    + r"|(?P<month_this>(?i:(?:this|next)\s+month)\b)))"
    rf"(?!\.?(?:\s*,)?\s*(?:the\s+)?(?:\d|{WORDS.day_word})|\s+Day\b|['’]s\s+(?!the\b)|\s+of\s+last\b|-)"
)
# 'Monday the 20th', 'Friday 19th'
_WEEKDAY_NUMBERED = (
    rf"(?P<weekord_weekday>{_WEEKDAY}),?\s+(?i:the\s+)?"
    rf"(?P<weekord_day>\d\d?(?:st|nd|rd|th)|(?<=the\s){WORDS.day_word})(?![-\w])"
)
# 'three days earlier', 'the Friday before': counted from the date before them in the sentence
_EARLIER = (
    rf"(?:(?i:the\s+)?(?P<earlier_weekday>{_WEEKDAY})|(?i:the)\s+(?P<earlier_day>(?i:day|night))"
    rf"|(?P<earlier_count>{NUMBER})\s+(?P<earlier_unit>{UNIT}))\s+"
    r"(?i:before(?:hand)?|earlier|prior|previously)(?=\s*(?:[.,;:!?)–—]|$)|\s+(?:so|and|at)\b)"
    rf"|(?i:the\s+(?:previous|preceding))\s+(?P<earlier_previous>{_WEEKDAY})"
)
# 'Friday week', 'today week'
_WEEK_ON = (
    rf"(?:(?P<weekon_weekday>{_WEEKDAY})|(?P<weekon_word>(?i:today|tomorrow|this\s+day)))\s+"
    r"(?i:week|fortnight)\b(?!\s*(?:of|in|at)\b)"
)
# 'Friday of next week', 'next week Friday'
_WEEK_OF = (
    rf"(?P<weekof_a>{_WEEKDAY})\s+(?i:of)\s+(?P<weekof_which_a>(?i:this|next))\s+(?i:week)\b"
    rf"|(?P<weekof_which_b>(?i:this|next))\s+(?i:week),?\s+(?:on\s+)?(?P<weekof_b>{_WEEKDAY})"
)
_WEEKDAY_ALONE = (
    r"(?:(?P<weekday_which>(?i:this\s+coming|this\s+past|this|next|coming|last|past|previous))\s+)?"
    rf"(?P<weekday>{_WEEKDAY})(?:\s+(?P<weekday_next>(?i:next|after\s+next)){_STOPS})?(?!['’]?s\b)"
)
# 'you have ten days to apply', 'you have ten days.', 'three days left'
_LEFT = (
    r"(?:(?i:have|has|got|gets?|(?:give|giving|gives|leaves|leaving)\s+(?:you|us|everyone))|(?<=['’])ve)"
    r"\s+(?i:only\s+|just\s+|about\s+|exactly\s+)?"
    + _count("left a")
    + r"(?i:\s+(?:left|remaining|to\s+go|more))?(?:\s+(?i:to)\b|(?=[.,;!]|$))|(?i:only\s+|just\s+)?"
    + _count("left b", r"(?i:more\s+)?")
    + r"\s+(?i:(?:is|are)\s+)?(?i:left|remain(?:s|ing)?|to\s+go)\b"
)
# 'in two weeks', 'in three weeks' time', 'a week from Friday', 'stays open for two weeks'
_NOT_OF = rf"(?!\s+(?:of(?!\s+(?i:{_THIS_NOTICE}))|after|before|prior|each|or|a)\b)"
_AFTER = (
    r"(?i:in|within|over|during|for)\s+(?i:the\s+(?:next|coming)|another|a\s+further)\s+"
    + _count("after a")
    + rf"{_NOT_OF}|(?i:in|within)\s+"
    + _count("after b")
    + rf"(?:['’]?\s+(?i:time)\b)?{_NOT_OF}|(?i:(?:open|live|up|available|online|here|running)\s+for)\s+"
    + r"(?i:(?:just|only|about)\s+)?"
    + _count("after c")
    + rf"{_NOT_OF}|"
    + _count("after d")
    + rf"\s+(?:(?i:from\s+|on\s+)(?:(?P<after_weekday>{_WEEKDAY})|(?P<after_word>(?i:today|now|tomorrow)\b))"
    r"|(?P<after_bare>(?i:today|tomorrow)\b)|(?i:hence|from\s+(?:the\s+date\s+of\s+)?this)\b)"
)
_WORD = r"(?P<word>(?i:(?:the\s+)?day\s+after\s+tomorrow|today|tonight|tomorrow))\b"

PHRASES = {
    "nth": Form(_NTH, first_words(*WHICH)),
    "end": Form(_END, first_words("end", "close", "last", "final")),
    "dne": Form(_END_AFTER, _MONTHS | {"month", "months", "year", "years"}),
    "over": Form(_IS_OVER, first_words("before", "until", "while")),
    "mid": Form(_MID, first_words("mid", "middle", "midpoint")),
    "start": Form(_START, first_words("first", "start", "beginning", "the")),
    "ofthat": Form(_OF_THAT, first_words("the", "on", "by")),
    "ordinal": Form(_ORDINAL, first_words("the")),
    "spelled": Form(_SPELLED, first_words(*_LEADS_SPELLED.split())),
    "feast": Form(_FEAST, first_words("last", "past", "since", "each", "every", *holidays.FIRST_WORDS)),
    "month": Form(_MONTH_ALONE, first_words(*_LEADS_MONTH.split()) | _MONTHS),
    "weekord": Form(_WEEKDAY_NUMBERED, _WEEKDAYS),
    "earlier": Form(_EARLIER, _WEEKDAYS | _COUNTS | {"the"}),
    "weekon": Form(_WEEK_ON, _WEEKDAYS | {"today", "tomorrow", "this"}),
    "weekof": Form(_WEEK_OF, _WEEKDAYS | {"this", "next"}),
    "weekday": Form(
        _WEEKDAY_ALONE, _WEEKDAYS | first_words("this", "next", "coming", "last", "past", "previous")
    ),
    "left": Form(
        _LEFT,
        _COUNTS
        | first_words(
            *[
                "have",
                "has",
                "got",
                "get",
                "gets",
                "give",
                "giving",
                "gives",
                "leaves",
                "leaving",
                "ve",
                "only",
                "just",
            ]
        ),
    ),
    "after": Form(
        _AFTER,
        _COUNTS
        | first_words(
            *[
                "in",
                "within",
                "over",
                "during",
                "for",
                "open",
                "live",
                "up",
                "available",
                "online",
                "here",
                "running",
            ]
        ),
    ),
    "word": Form(_WORD, first_words("the", "day", "today", "tonight", "tomorrow")),
}
"""The phrases, by the name of their reader."""
