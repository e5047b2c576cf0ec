"""The forms in which a language writes a day of a month, as patterns; `date_readers` reads what they match.

They are built from the words of a `Language`. Every quantifier is bounded: time is linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from pipeline.curate.date_words import Language

YEAR = r"(?:(?:19|20)\d\d(?!\d)|['’]\d\d(?!\d))"
"""A year, also as in '’25'."""

FREE = (
    r"(?=\s*(?:[.,;:!?)\]–—]|$)|\s+(?:[-(\d]|(?i:at|to|so|as|if|when|for|in|is|was|will|and|or|by|on|with|from"
    r"|via|please|but|because|we|I|you|they|it|he|she|that|which|who|this|noon|midnight|inclusive|latest|only"
    r"|through|until|while|since|before|after|are|must|can|should)\b|may\b))"
)
"""What may follow a number that is a day of the month, as 'annual' may not."""

_FIGURES_ONLY = r"(?<![\d/.$])(?:(?<!-)|(?<=\d-))"
_NOT_CLOCK = r"(?![\d/%]|:\d|h\d|,\d{3}|\.\d|[ap]\.?m\b|\s?[ap]\.?m\b)"
_NOT_COUNTED = r"(?![\d/])(?!\s*(?:[ap]\.?m\b|people|libraries|minutes|hours|copies|years|percent|%))"


@dataclass(frozen=True, slots=True)
class Words:
    """The pieces that patterns are made of, for a language, and what its words mean.

    Attributes:
        month, weekday, day, day_word, article, to, of, either: patterns; `day` is in figures.
        months, weekdays, days: what the words mean.
    """

    language: Language
    month: str
    weekday: str
    day: str
    day_word: str
    article: str
    to: str
    of: str
    either: str
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    days: Mapping[str, int]

    def month_number(self, text: str) -> int:
        """The month of that name, from 1."""
        return self.months[text.rstrip(".").lower()]

    def weekday_number(self, text: str | None) -> int | None:
        """The weekday of that name, 0 for Monday; None for none."""
        return None if text is None else self.weekdays[text.rstrip(".").lower()]

    def day_number(self, text: str) -> int:
        """The day of the month, of figures ('23rd') or words ('twenty-third')."""
        figures = re.match(r"\d+", text)
        return int(figures[0]) if figures else self.days[hyphened(text)]


def hyphened(words: str) -> str:
    """'Twenty first' as it stands in a word list."""
    return re.sub(r"[\s-]+", "-", words.lower())


def words_of(language: Language) -> Words:
    """The pieces of patterns for a language."""
    suffixes = f"(?:{'|'.join(language.suffixes)})?" if language.suffixes else ""
    article, of = "|".join(language.article), "|".join(language.of)
    either = "|".join((*language.either, "&"))
    return Words(
        language,
        month=_names(language.months, language.cautious),
        weekday=_names(language.weekdays, language.cautious),
        day=rf"(?:0?[1-9]|[12]\d|3[01]){suffixes}{_NOT_CLOCK}",
        day_word=rf"(?i:{alternatives(language.ordinals)})(?![-\w])" if language.ordinals else r"(?!)",
        article=rf"(?i:(?:{article})\s+)" if article else r"(?!)",
        to=rf"\s*(?:-|–|—|{'|'.join(language.to)})\s*" if language.to else r"\s*[-–—]\s*",
        of=rf"(?i:(?:{of})\s+)" if of else r"(?!)",
        either=rf"(?:\s*,)?\s*(?:{either})\s+(?:(?:{article or '(?!)'})\s+)?",
        months=_numbered(language.months, 1),
        weekdays=_numbered(language.weekdays, 0),
        days={word: number for number, word in enumerate(language.ordinals, 1)},
    )


def alternatives(words: Iterable[str]) -> str:
    """Words as a pattern, the longest first; a hyphen may be a space in the text."""
    return "|".join(re.escape(word).replace(r"\-", r"[\s-]") for word in sorted(words, key=len, reverse=True))


def _numbered(names: Iterable[str], first: int) -> dict[str, int]:
    return {word: number for number, words in enumerate(names, first) for word in words.split()}


def _names(names: tuple[str, ...], cautious: frozenset[str]) -> str:
    """Names of months or weekdays: in full, or cut with or without a full stop."""
    full = [words.split()[0] for words in names]
    cut = [word for words in names for word in words.split()[1:]]
    return (
        rf"(?:{_written(full, cautious)}\b|{_written(cut, cautious)}\b\.?)"
        if cut
        else (rf"(?:{_written(full, cautious)}\b)")
    )


def _written(words: list[str], cautious: frozenset[str]) -> str:
    free = alternatives(word for word in words if word not in cautious)
    capitals = [form for word in words if word in cautious for form in (word.capitalize(), word.upper())]
    parts = ([f"(?i:{free})"] if free else []) + ([alternatives(capitals)] if capitals else [])
    return f"(?:{'|'.join(parts)})"


def year_after(group: str, between: str = r",?\s+") -> str:
    """A year that may follow, as a group of that name."""
    return rf"(?:{between}(?P<{group}>{YEAR}))?"


@dataclass(frozen=True, slots=True)
class Form:
    """One form of a date.

    Attributes:
        pattern: its groups begin with its name.
        opens: the words that it can begin with, in lower case; `FIGURE` for figures.
    """

    pattern: str
    opens: frozenset[str]


FIGURE = "0"


def first_words(*phrases: str) -> frozenset[str]:
    """The words that phrases begin with, for `Form.opens`; `FIGURE` for those that begin with figures."""
    opening = (re.split(r"[\s.'-]", phrase, maxsplit=1)[0].lower() for phrase in phrases)
    return frozenset(FIGURE if word[:1].isdigit() else word for word in opening)


def calendar_forms(words: Words) -> dict[str, Form]:
    """The forms that any language has: a day and its month, ranges and lists of them, and figures."""
    language = words.language
    months, weekdays = frozenset(words.months), frozenset(words.weekdays)
    figure, spelled = frozenset({FIGURE}), first_words(*language.ordinals)
    return {
        "span": Form(_span(words), weekdays | months),
        "naps": Form(_naps(words), weekdays | figure),
        "days": Form(_days(words), weekdays | months),
        "syad": Form(_syad(words), frozenset(language.article) | figure),
        "months": Form(_months(words), figure | spelled),
        "iso": Form(
            r"(?<![\d/-])(?P<iso_year>(?:19|20)\d\d)(?P<iso_mark>[-/.])(?P<iso_month>\d\d?)(?P=iso_mark)"
            r"(?P<iso_day>\d\d?)(?![\d/-]|\.\d)",
            figure,
        ),
        "named": Form(_named(words), weekdays | months),
        "eman": Form(_eman(words), weekdays | figure | spelled),
        "us": Form(_us(words), weekdays | figure),
    }


def _led_by(words: Words, group: str = "") -> str:
    """A weekday that may stand before."""
    weekday = rf"(?P<{group}>{words.weekday})" if group else words.weekday
    return rf"(?:{weekday},?\s+(?:\(|{words.article})?)?"


def _listed(words: Words, each: str) -> str:
    """Two or more of them, the last after 'and'."""
    return rf"{each}(?:\s*,\s*{each}){{0,11}}{words.either}{each}"


def _span(words: Words) -> str:
    """A range inside one month: 'June 26–30, 2025'."""
    return (
        rf"{_led_by(words)}(?P<span_month>{words.month})\s+(?P<span_a>{words.day}){words.to}"
        rf"(?:{words.weekday},?\s+)?(?P<span_b>{words.day})" + year_after("span_year") + _NOT_COUNTED
    )


def _naps(words: Words) -> str:
    """The same, day first: '26-30 June'."""
    return (
        rf"(?<![\d/.$:]){_led_by(words)}(?P<naps_a>{words.day}){words.to}(?:{words.weekday},?\s+)?"
        rf"(?P<naps_b>{words.day})\s+{words.of}?(?P<naps_month>{words.month})"
        + year_after("naps_year", rf",?\s+{words.of}?")
    )


def _days(words: Words) -> str:
    """Days of one month: 'June 3, 10 and 17'."""
    return (
        rf"{_led_by(words)}(?P<days_month>{words.month})\s+(?P<days_list>{_listed(words, words.day)})"
        rf"{_NOT_COUNTED}(?:,?\s+(?P<days_year>{YEAR})|{FREE})"
    )


def _syad(words: Words) -> str:
    """The same, day first: 'the 1st and 15th of June'."""
    return (
        rf"(?<![\d/.$:]){words.article}?(?P<syad_list>{_listed(words, words.day)})\s+{words.of}?"
        rf"(?P<syad_month>{words.month})" + year_after("syad_year", rf",?\s+{words.of}?")
    )


def _months(words: Words) -> str:
    """One day of several months: 'the 15th of May, August and November'."""
    return (
        rf"(?P<months_day>{words.day}|{words.day_word})\s+{words.of}"
        rf"(?P<months_list>{_listed(words, words.month)})(?!\s+\d)"
    )


def _named(words: Words) -> str:
    """The month by name, with its weekday before it or in brackets after it."""
    return (
        rf"{_led_by(words, 'named_weekday')}(?P<named_month>{words.month})"
        rf"(?:(?:\s*|-)(?P<named_day>{words.day})|,?\s+{words.article}(?P<named_the>{words.day}|{words.day_word})"
        rf"|\s+(?P<named_word>{words.day_word}))"
        rf"(?:\s*\(\s*(?P<named_weekday_after>{words.weekday})\s*\))?"
        + year_after("named_year", rf"(?:,?\s+{words.of}?|-)")
    )


def _eman(words: Words) -> str:
    """'6 June 2025', 'the sixth of June', '6-Jun-25'."""
    return (
        rf"{_led_by(words, 'eman_weekday')}(?<![\d/.$:–-])(?:(?P<eman_day>{words.day})(?:\s+{words.of}?|-)"
        rf"|(?P<eman_word>{words.day_word})\s+{words.of})(?P<eman_month>{words.month})"
        rf"(?:,?\s+{words.of}?(?P<eman_year>{YEAR})|-(?P<eman_short>{YEAR}|\d\d\b))?"
    )


def _us(words: Words) -> str:
    """In figures: the sixth of June as 6/6/25 or 6.6.2025."""
    return (
        rf"(?:(?P<us_weekday>{words.weekday}),?\s+\(?)?{_FIGURES_ONLY}(?P<us_a>\d\d?)(?P<us_mark>[/.-])"
        r"(?P<us_b>\d\d?)(?:(?P=us_mark)(?P<us_year>(?:19|20)\d\d|\d\d))?(?![\d/%]|-(?!\d\d?/)|\.\d)"
    )


_WORD = re.compile(r"(?<!\w)\w+")


class Finder:
    """Finds the forms in a text; each is tried only where a word stands that it can begin with."""

    def __init__(self, forms: Mapping[str, Form]) -> None:
        """Build the patterns.

        Args:
            forms: by name; of those that match at the same place the first is taken.
        """
        by_word: dict[str, list[str]] = {}
        for name, form in forms.items():
            for word in form.opens:
                by_word.setdefault(word, []).append(name)
        built = {
            names: re.compile("|".join(f"(?P<{name}_>{forms[name].pattern})" for name in names))
            for names in {tuple(names) for names in by_word.values()}
        }
        self._by_word = {word: built[tuple(names)] for word, names in by_word.items()}

    def find(self, text: str) -> Iterator[tuple[str, re.Match[str]]]:
        """The name and the match of each form in a text, in order, none inside another."""
        end = 0
        for word in _WORD.finditer(text):
            if word.start() < end:
                continue
            key = FIGURE if word[0][0].isdigit() else word[0].lower()
            pattern = self._by_word.get(key)
            match = pattern.match(text, word.start()) if pattern else None
            if match:
                end = match.end()
                yield (match.lastgroup or "").removesuffix("_"), match
