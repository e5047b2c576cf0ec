"""A title and its text taken apart for comparison: levelled words and their weight, numbers, dates, names."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from pipeline.curate.signs import Sign, signs_of
from pipeline.curate.word_weights import COMMON, NOUNS, RARE, TRADE, is_month, stem, weight
from pipeline.text.markup import one_line

MAX_TEXT = 4_000
"""Characters of a text that are compared."""

_NUMBER_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen twenty"
)
_NUMBERS = {word: str(number) for number, word in enumerate(_NUMBER_WORDS.split())} | {
    "twentyfive": "25",
    "thirty": "30",
    "forty": "40",
    "fifty": "50",
    "sixty": "60",
    "seventy": "70",
    "eighty": "80",
    "ninety": "90",
    "hundred": "100",
    "first": "1st",
    "second": "2nd",
    "third": "3rd",
    "fourth": "4th",
    "ii": "2",
    "iii": "3",
    "iv": "4",
}
_MONTHS = {
    name: f"month{number}"
    for number, names in enumerate(
        [
            "january,jan",
            "february,feb",
            "march",
            "april,apr",
            "may",
            "june,jun",
            "july,jul",
            "august,aug",
            "september,sept,sep",
            "october,oct",
            "november,nov",
            "december,dec",
        ],
        1,
    )
    for name in names.split(",")
}
_SERIES = frozenset(
    (  # noqa: SIM905 - one word a line hides more than it shows
        "part round cycle phase session lesson week day chapter volume vol issue no number episode unit step "
        "level stage tier module edition season year class cohort"
    ).split()
)
_SAMPLE = 12
_UNITS = frozenset(("day", "week", "hour", "month", "year", "minute", "left", "more"))
_TAGS = (
    r"(?:final\s+)?reminder|last\s+(?:chance|call|day)|final\s+(?:call|days?|notice)|fwd?|re|fyi"
    r"|deadline\s+(?:extended|reminder|approaching|soon)|extended|apply\s+(?:now|today)|now\s+open"
    r"|ends\s+(?:today|tomorrow|soon)|closing\s+soon|updated?|correction|corrected|new|just\s+in"
    r"|don['’]t\s+miss|icymi|due\s+soon|(?:one|two|three|\d+)\s+(?:days?|weeks?)\s+left|save\s+the\s+date"
    r"|press\s+release|news|new\s+(?:date|deadline)"
)
_PREFIX = re.compile(rf"^(?:\s*(?:(?:{_TAGS})\s*[:!–—|-]|\[[^\]]{{1,40}}\]))+\s*", re.IGNORECASE)
_PREFIX_PHRASE = re.compile(r"^(?:deadline\s+extended|last\s+chance|reminder)\s+(?:for|to)\s+", re.IGNORECASE)
_NUMBERED = re.compile(
    r"^(?:(?:item|no\.)\s+\d{1,2}\s*[:.]|#\s?\d{1,2}[:.]?|\d{1,2}[.)])\s+(?=\D)", re.IGNORECASE
)
_SITE = re.compile(r"\s+(?P<mark>\||–|—|-|::|»|·)\s+(?P<name>[^|–—»·]{2,50})$")
_SITE_WORDS = re.compile(
    r"\b(?:Librar(?:y|ies)|News|Blog|Journal|Association|Online|Magazine|Office|Network|Press|Wire|Notes|Update"
    r"|Bulletin|Foundation|County|State|Ideas|Desk)\b|\.(?:org|com)\b|\b[A-Z]{2,6}$"
)
_WORD = re.compile(r"(?:\$|[^\W_])+(?:['.,](?=[^\W_])[^\W_]+)*")
_CUT = re.compile(r"\s*(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$")
_ACRONYM = re.compile(r"\b[A-Z]{3,6}\b")
_NAME_RUN = re.compile(r"(?:[A-Z][a-z]{1,20}\s+(?:(?:of|and|for|the|&|on)\s+){0,2}){2,7}[A-Z][a-z]+")
# A capital letter within a sentence makes a name; at its beginning it says nothing.
_NAME = re.compile(r"(?<=[a-z0-9,;)’'] )[A-Z][a-z]+")
_HYPHEN = re.compile(r"(?<=\w)[-‐‑–](?=\w)")
_GLUED = re.compile(r"\b(mini|micro|non|co|pre|re|e|make)[-‐‑](?=[a-z])")
_LEVEL = re.compile(r"\b(?P<roman>I{1,3}|IV|V)\b(?=\s*(?:[,:;.)(–—-]|$|of\b))")
_LEVELS = {"I": "1", "II": "2", "III": "3", "IV": "4", "V": "5"}


@dataclass(frozen=True, slots=True)
class Reading:
    """A title and text, taken apart once for all comparisons.

    Attributes:
        raw: the title as published, on one line; `title`: its levelled words as one string.
        signs: what title and opening say that they are up to.
        cut: the title ends in dots.
        title_all: its words; `title_words`: those that carry meaning, in order; `title_stems`: of these.
        title_weighed: the words of the title that weigh anything, each once, with stem and weight;
            `title_size`: the weight of them all.
        body: the stems of the text that carry meaning, in order; `body_stems` the same; `body_size`: their
            weight.
        stems: of title and text; `everything`: all words of both; `size`: the weight of the stems.
        series: numbers in the title by what they number: part, round, week;
        figures: numbers and months in the title; `dates`: months with their day anywhere; `years`;
            `sums` of money; `counts`: numbers with the stem of what they count.
        names: stems of rare words that the text writes with a capital letter.
        acronyms: such as IMLS; `runs`: first letters of runs of capitalized words.
        sample: a few rare stems, of which who tells the same most likely has two.
    """

    raw: str
    title: str
    signs: frozenset[Sign]
    cut: bool
    title_all: tuple[str, ...]
    title_words: tuple[str, ...]
    title_stems: frozenset[str]
    title_weighed: tuple[tuple[str, str, float], ...]
    title_size: float
    body: tuple[str, ...]
    body_stems: frozenset[str]
    body_size: float
    stems: frozenset[str]
    everything: frozenset[str]
    size: float
    series: Mapping[str, str]
    figures: frozenset[str]
    dates: frozenset[str]
    years: frozenset[str]
    sums: frozenset[str]
    counts: frozenset[tuple[str, str]]
    names: frozenset[str]
    acronyms: frozenset[str]
    runs: frozenset[str]
    sample: tuple[str, ...]


def read(title: str, text: str) -> Reading:
    """Take a title and its text apart."""
    raw = one_line(title)[:400]
    text = one_line(text)[:MAX_TEXT]
    cut = _CUT.search(raw)
    bare = _CUT.sub("", bare_title(raw))
    tokens = tokenize(_LEVEL.sub(lambda found: _LEVELS[found["roman"]], bare))
    body = tokenize(text)
    lasting = _without_durations(tokens)
    words = tuple(word for word in lasting if _means(word)) or lasting or tokens
    content = tuple(stem(word) for word in body if _means(word))
    weighed = tuple(
        (word, stemmed, weight(stemmed))
        for word, stemmed in {w: stem(w) for w in words}.items()
        if weight(stemmed)
    )
    body_stems = frozenset(content)
    stems = body_stems.union(map(stem, lasting))
    opening = f"{raw}. {text[:500]}"
    everything = (*tokens, "", *body)
    return Reading(
        raw=raw,
        title=" ".join(tokens) or raw.casefold(),
        signs=signs_of(raw, opening),
        cut=cut is not None,
        title_all=tokens,
        title_words=words,
        title_stems=frozenset(map(stem, words)),
        title_weighed=weighed,
        title_size=sum(each for _, _, each in weighed),
        body=content,
        body_stems=body_stems,
        body_size=sum(map(weight, body_stems)),
        stems=stems,
        everything=frozenset(everything),
        size=sum(map(weight, stems)),
        series=_series(tokens),
        figures=frozenset(word for word in lasting if word[0].isdigit() or word[0] == "$" or is_month(word)),
        dates=_dates(everything),
        years=frozenset(
            word for word in everything if len(word) == 4 and word[:2] == "20" and word.isdigit()
        ),
        sums=frozenset(word for word in everything if word.startswith("$") and len(word) > 1),
        counts=_counts(everything),
        names=_names(text),
        acronyms=frozenset(_ACRONYM.findall(opening)),
        runs=frozenset("".join(filter(str.isupper, run)) for run in _NAME_RUN.findall(opening)),
        sample=_sample(stems),
    )


def tokenize(text: str) -> tuple[str, ...]:
    """Words in lower case, accents folded, number words and months as figures, plurals levelled."""
    folded = text
    if not text.isascii():
        folded = "".join(
            char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char)
        )
    folded = _GLUED.sub(r"\1", folded.lower().replace("’", "'"))
    return tuple(map(level, _WORD.findall(_HYPHEN.sub(" ", folded))))


@lru_cache(maxsize=20_000)
def bare_title(title: str) -> str:
    """The title without a list's number and marks like 'Reminder:' before it and the site's name after it."""
    bare = _PREFIX.sub("", _NUMBERED.sub("", title)) or title
    site = _SITE.search(bare)
    if site and site.start() and (site["mark"] in "|::" or _SITE_WORDS.search(site["name"])):
        bare = bare[: site.start()]
    return _PREFIX_PHRASE.sub("", bare) or bare


def _means(word: str) -> bool:
    return word not in COMMON and word not in TRADE


@lru_cache(maxsize=60_000)
def level(word: str) -> str:
    """One word in small letters with number words and months as figures, and the plural levelled."""
    word = word.strip(".,").removesuffix("'s")
    if word in _NUMBERS:
        return _NUMBERS[word]
    if word in _MONTHS:
        return _MONTHS[word]
    if word[:1].isdigit() or word[:1] == "$":
        return word.replace(",", "")
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) and word not in NOUNS:
        return word[:-1]
    return word or "'"


def _without_durations(tokens: Sequence[str]) -> tuple[str, ...]:
    """'Two weeks left' says when a notice was sent, not what it is about."""
    following = (*tokens, "")[1:]
    return tuple(
        word
        for word, after in zip(tokens, following, strict=False)
        if not (word.isdecimal() and after in _UNITS)
    )


def _series(tokens: Sequence[str]) -> dict[str, str]:
    """'Part 2', 'Round Three', '2 of 4': the number, by the word before it."""
    found = {what: number for what, number in itertools.pairwise(tokens) if what in _SERIES and _day(number)}
    for one, of, two in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if of == "of" and one.isdecimal() and two.isdecimal():
            found["of"] = one
    return found


def _dates(tokens: Sequence[str]) -> frozenset[str]:
    """Months with their day, in either order."""
    found = set()
    last = len(tokens) - 1
    for place in [place for place, word in enumerate(tokens) if word[:5] == "month" and is_month(word)]:
        before, after = tokens[place - 1] if place else "", tokens[place + 1] if place < last else ""
        found |= {f"{tokens[place]} {number}" for number in (_day(before), _day(after)) if number}
    return frozenset(found)


def _day(word: str) -> int:
    """A day of the month, or 0."""
    digits = word.removesuffix("st").removesuffix("nd").removesuffix("rd").removesuffix("th")
    if not (digits.isascii() and digits.isdecimal()) or len(digits) > 2:
        return 0
    return int(digits) if int(digits) <= 31 else 0


def _counts(tokens: Sequence[str]) -> frozenset[tuple[str, str]]:
    """Numbers with what they count: '20 libraries' has another size than '50 libraries'."""
    return frozenset(
        (stem(what), number)
        for before, number, what in zip(("", *tokens), tokens, tokens[1:], strict=False)
        if number.isdecimal() and what[:1].isalpha() and not is_month(before)
        # Hours, days and ages are said in many ways.
        if (weight(stem(what)) or what in TRADE) and what not in COMMON
    )


def _names(text: str) -> frozenset[str]:
    stems = (stem(level(found.lower())) for found in _NAME.findall(text))
    return frozenset(each for each in stems if weight(each) >= RARE)


def _sample(stems: Iterable[str]) -> tuple[str, ...]:
    """The least of the rare stems by a fixed order: who shares many of all shares some of these."""
    return tuple(sorted((each for each in stems if weight(each) >= RARE), key=_scatter)[:_SAMPLE])


def _scatter(text: str) -> int:
    """A fixed order that has nothing to do with the alphabet; `hash` differs from run to run."""
    return int.from_bytes(text.encode("utf-8", "replace"), "big") % 2_147_483_629
