"""Dates as American notices write them, found and resolved; which of them matters is for `deadlines`.

A grammar of our own: libraries parse well but read 'may', 'second' and '40' as dates, ignore weekdays, and
move same-day dates a year on. Every quantifier is bounded, so that time is linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from pipeline.curate.date_forms import Finder, Words, calendar_forms, words_of
from pipeline.curate.date_mentions import Case, DateMention, on_weekday, safe, shift
from pipeline.curate.date_phrases import NUMBER, PHRASES, UNIT
from pipeline.curate.date_readers import READERS, Reader, numbers_only
from pipeline.curate.date_words import ENGLISH, Language
from pipeline.curate.phrase_readers import PHRASE_READERS, number

__all__ = ["DateMention", "Grammar", "find_dates", "find_dates_in", "grammar_of", "puts_day_first"]

_REACH = 45  # characters before a date in which 'the Friday before' may stand
_CLOCK = r"\d{1,2}(?::\d\d)?\s*[ap]\.?m\.?"


@dataclass(frozen=True, slots=True)
class Grammar:
    """How a language writes dates.

    Attributes:
        forms: all of them, and their `readers`.
        between: what stands between the first and the last day of a range; `opens_list`, `joins_list`:
            before and in one that is told with 'between … and …'.
        counted_from: what stands before a date from which another is counted; None where nothing may.
        day_first: what shows that a text gives the day before the month.
    """

    words: Words
    forms: Finder
    readers: Mapping[str, Reader]
    between: re.Pattern[str]
    opens_list: re.Pattern[str]
    joins_list: re.Pattern[str]
    counted_from: re.Pattern[str] | None
    day_first: re.Pattern[str]


def grammar_of(language: Language) -> Grammar:
    """The grammar of a language, from its words; English has phrases beside the forms that all have."""
    words = words_of(language)
    phrases = PHRASES if language is ENGLISH else {}
    return Grammar(
        words,
        forms=Finder({**calendar_forms(words), **phrases}),
        readers={**READERS, **PHRASE_READERS},
        between=re.compile(
            rf"^(?:\s*,?\s*(?:at\s+|@\s*)?{_CLOCK})?,?{words.to}(?:{_CLOCK}[\s,]*(?:on\s+)?)?$", re.IGNORECASE
        ),
        opens_list=re.compile(rf"\b(?:{'|'.join(language.between) or '(?!)'})\s*$", re.IGNORECASE),
        joins_list=re.compile(rf"^{words.either}$"),
        counted_from=_counted_from(words) if phrases else None,
        day_first=re.compile(
            rf"(?<![\d/.$-])(?:1[3-9]|2\d|3[01])[/.](?:0?[1-9]|1[0-2])(?![\d/%.]|\.\d)(?<!24/7)"
            rf"|[£€₹]|(?<![\d/.$:–-])\b{words.day}\s+{words.of}?{words.month}(?!\s+\d\d?\b)"
        ),
    )


def _counted_from(words: Words) -> re.Pattern[str]:
    return re.compile(
        rf"\b(?i:the\s+)?(?:(?P<weekday>{words.weekday})|(?P<day>(?i:day|night))|(?P<week>(?i:week))"
        rf"|(?P<count>{NUMBER})\s+(?P<unit>{UNIT}))"
        r"\s+(?i:(?P<back>before|prior\s+to|preceding|ahead\s+of)|after|following)\s+(?i:the\s+)?$"
    )


_ENGLISH = grammar_of(ENGLISH)
_NUMERIC = Finder(
    {name: form for name, form in calendar_forms(_ENGLISH.words).items() if name in {"iso", "us"}}
)
_COUNTING = ("before", "after", "following", "preceding", " to", " of", " the")
_SAME = re.compile(r"^\s*(?:,|\(|[–—-]|:)?\s*(?:on\s+)?$")


def find_dates(
    sentence: str, published: date, *, english: bool = True, day_first: bool = False
) -> list[DateMention]:
    """The dates in a sentence, in order; a range counts as one.

    Args:
        sentence: plain text.
        published: the day that words like 'tomorrow' and dates without a year start from.
        english: else only ISO dates and numbers that can be read in one way.
        day_first: figures elsewhere in the text give the day before the month (`puts_day_first`); then those
            that can be read in two ways are so read, and are not sure.
    """
    if english:
        return find_dates_in(_ENGLISH, sentence, published, day_first=day_first)
    read = (
        _read(numbers_only, Case(match, name, published, _ENGLISH.words))
        for name, match in _NUMERIC.find(sentence)
    )
    return [mention for mention in read if isinstance(mention, DateMention)]


def puts_day_first(text: str) -> bool:
    """Whether an English text shows the ways of countries that give the day before the month."""
    return _ENGLISH.day_first.search(text) is not None


def find_dates_in(
    grammar: Grammar, sentence: str, published: date, *, day_first: bool = False
) -> list[DateMention]:
    """The dates in a sentence of any language that has a grammar; otherwise as `find_dates`."""
    found: list[DateMention] = []
    shows_it = True if day_first else None
    for name, match in grammar.forms.find(sentence):
        if name == "us" and shows_it is None:
            shows_it = grammar.day_first.search(sentence) is not None
        case = Case(match, name, published, grammar.words, found[-1] if found else None, bool(shows_it))
        read = _read(grammar.readers[name], case)
        mentions = read if isinstance(read, list) else [read]
        for mention in filter(None, mentions):
            _add(mention, found, sentence, grammar)
    return list(_joined(found, sentence, grammar))


def _read(reader: Reader, case: Case) -> DateMention | list[DateMention] | None:
    try:
        return reader(case)
    except (OverflowError, ValueError):  # beyond the end of the calendar
        return None


def _add(mention: DateMention, found: list[DateMention], sentence: str, grammar: Grammar) -> None:
    """Take a date in, as what is counted from it or as the same day said again."""
    gap_from = found[-1].end if found else 0
    if grammar.counted_from is not None:
        begin = max(0, mention.start - _REACH)
        near = sentence[begin : mention.start]
        match = grammar.counted_from.search(near) if near.rstrip().lower().endswith(_COUNTING) else None
        if match:
            start = begin + match.start()
            while found and found[-1].end > start:
                found.pop()
            found.append(_counted(match, mention, start))
            return
    if found and found[-1].day == mention.day and found[-1].first is None and mention.first is None:
        last = found[-1]
        if mention.start - gap_from < _REACH and _SAME.match(sentence[gap_from : mention.start]):
            # 'Halloween, October 31' is one date; so is 'mid-July, the 15th'.
            found[-1] = replace(
                mention,
                start=last.start,
                has_year=last.has_year or mention.has_year,
                unsure=last.unsure and mention.unsure,
                relative=last.relative and mention.relative,
            )
            return
    found.append(mention)


def _counted(match: re.Match[str], mention: DateMention, start: int) -> DateMention:
    """'The Friday before' a date, 'two weeks after' it."""
    back = match["back"] is not None
    if match["week"]:
        return replace(mention, unsure=True)  # some day of that week
    base = mention.day.replace(day=1) if back and mention.whole_month else mention.day
    try:
        if match["weekday"]:
            weekday = _ENGLISH.words.weekday_number(match["weekday"]) or 0
            day = on_weekday(base + timedelta(days=-7 if back else 1), weekday)
        else:
            count = number(match["count"]) if match["count"] else 1
            day = shift(base, -count if back else count, match["unit"] or "day")
    except (OverflowError, ValueError):
        return mention
    return replace(
        mention,
        start=start,
        day=day,
        first=None,
        whole_month=False,
        unsure=mention.unsure or mention.whole_month,
    )


def _joined(found: Iterable[DateMention], sentence: str, grammar: Grammar) -> Iterator[DateMention]:
    """Make one range of two dates with 'to' between them, or 'between … and …' about them."""
    waiting: DateMention | None = None
    for mention in found:
        if waiting is not None:
            if waiting.first is None and _makes_range(waiting, mention, sentence, grammar):
                yield _range(waiting, mention)
                waiting = None
                continue
            yield waiting
        waiting = mention
    if waiting is not None:
        yield waiting


def _makes_range(first: DateMention, last: DateMention, sentence: str, grammar: Grammar) -> bool:
    if last.start - first.end > _REACH:
        return False
    gap = sentence[first.end : last.start]
    if grammar.between.match(gap):
        return True
    opening = sentence[max(0, first.start - 12) : first.start]
    return bool(grammar.joins_list.match(gap) and grammar.opens_list.search(opening))


def _range(first: DateMention, last: DateMention) -> DateMention:
    day, start = last.day, first.day.replace(day=1) if first.whole_month else first.day
    if day < start and first.has_year and not last.has_year:
        day = safe(start.year + (day.month < start.month), day.month, day.day) or day
    elif day < start:
        # Read between the two, the beginning has passed: it is not next year's.
        start = safe(day.year - (start.month > day.month), start.month, start.day) or start
    return DateMention(
        first.start,
        last.end,
        day,
        first=min(start, day),
        has_year=last.has_year,
        odd_weekday=last.odd_weekday,
        unsure=last.unsure and not last.whole_month,
    )
