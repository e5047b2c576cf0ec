"""A title and its text taken apart for comparison: levelled words, numbers, dates, acronyms."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

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
_COMMON = frozenset(
    (  # noqa: SIM905 - one word a line hides more than it shows
        "a about after all also an and any are as at be been before but by can could do does each for "
        "from get had has have he her here his how i if in into is it its just like may more most much "
        "my new no not now of on one or other our out over own said see she so some such than that the "
        "their them then there these they this those to too under up us use very was we were what when "
        "where which who why will with you your"
    ).split()
)
TRADE = frozenset(["library", "librarian", "program", "programming"])
"""Words that nearly every title here may hold."""

_TAGS = (
    r"(?:final\s+)?reminder|last\s+(?:chance|call|day)|final\s+(?:call|days?|notice)|fwd?|re"
    r"|deadline\s+(?:extended|reminder|approaching|soon)|extended|apply\s+(?:now|today)|now\s+open"
    r"|ends\s+(?:today|tomorrow|soon)|closing\s+soon|updated?|correction|corrected|new|just\s+in"
    r"|don['’]t\s+miss|icymi|due\s+soon|(?:one|two|three|\d+)\s+(?:days?|weeks?)\s+left|save\s+the\s+date"
    r"|press\s+release|news"
)
_PREFIX = re.compile(rf"^(?:\s*(?:(?:{_TAGS})\s*[:!–—|-]|\[[^\]]{{1,40}}\]))+\s*", re.IGNORECASE)
_PREFIX_PHRASE = re.compile(r"^(?:deadline\s+extended|last\s+chance|reminder)\s+(?:for|to)\s+", re.IGNORECASE)
_SITE = re.compile(r"\s+(?P<mark>\||–|—|-|::|»|·)\s+(?P<name>[^|–—»·]{2,50})$")
_SITE_WORDS = re.compile(
    r"\b(?:Librar(?:y|ies)|News|Blog|Journal|Association|Online|Magazine|Office|Network|Press|Wire|Notes|Update"
    r"|Bulletin|Foundation|County|State)\b|\.(?:org|com)\b|\b[A-Z]{2,6}$"
)
_WORD = re.compile(r"[a-z0-9$]+(?:['.,](?=[a-z0-9])[a-z0-9]+)*")
_CUT = re.compile(r"\s*(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$")
_ACRONYM = re.compile(r"\b[A-Z]{3,6}\b")
_NAME = re.compile(r"(?:[A-Z][a-z]{1,20}\s+(?:(?:of|and|for|the|&|on)\s+){0,2}){2,7}[A-Z][a-z]+")
_HYPHEN = re.compile(r"(?<=\w)[-‐‑–](?=\w)")
_GLUED = re.compile(r"\b(mini|micro|non|co|pre|re|e|make)[-‐‑](?=[a-z])")


@dataclass(frozen=True, slots=True)
class Bag:
    """A set of words and how many letters they have, one more for each word."""

    words: frozenset[str]
    size: int

    def agreement(self, other: Bag) -> int:
        """How far two bags agree, 0 to 100: common letters against the smaller bag.

        Like the token-set ratio of fuzzy matching libraries, on words: full marks when one holds the other.
        """
        if not self.size or not other.size:
            return 0
        common = sum(len(word) + 1 for word in self.words & other.words)
        return round(100 * common / min(self.size, other.size))


@dataclass(frozen=True, slots=True)
class Reading:
    """A title and text, taken apart once for all comparisons.

    Attributes:
        raw: the title as published, on one line; `title`: its levelled words as one string.
        cut: the title ends in dots.
        title_all: its words; `title_words`: those that carry meaning, in order; `title_bag` the same.
        text: the words of the text that carry meaning; `everything`: all words of title and text.
        figures: numbers and months in the title; `dates`: months with their day anywhere.
        acronyms: such as IMLS; `names`: first letters of runs of capitalized words.
        shingles: a few pairs of words that near copies of the text share.
    """

    raw: str
    title: str
    cut: bool
    title_all: tuple[str, ...]
    title_words: tuple[str, ...]
    title_bag: Bag
    text: Bag
    everything: frozenset[str]
    figures: frozenset[str]
    dates: frozenset[str]
    acronyms: frozenset[str]
    names: frozenset[str]
    shingles: tuple[str, ...]


def read(title: str, text: str) -> Reading:
    """Take a title and its text apart."""
    raw = one_line(title)[:400]
    text = one_line(text)[:MAX_TEXT]
    tokens = tokenize(_CUT.sub("", bare_title(raw)))
    body = tokenize(text)
    words = tuple(word for word in tokens if _means(word)) or tokens
    content = [word for word in body if _means(word)]
    opening = f"{raw}. {text[:500]}"
    return Reading(
        raw=raw,
        title=" ".join(tokens),
        cut=bool(_CUT.search(raw)),
        title_all=tokens,
        title_words=words,
        title_bag=_bag(words),
        text=_bag(content),
        everything=frozenset((*tokens, *body)),
        figures=frozenset(word for word in tokens if word[0].isdigit() or word.startswith(("$", "month"))),
        dates=_dates((*tokens, "", *body)),
        acronyms=frozenset(_ACRONYM.findall(opening)),
        names=frozenset("".join(filter(str.isupper, run)) for run in _NAME.findall(opening)),
        shingles=_shingles(content),
    )


def tokenize(text: str) -> tuple[str, ...]:
    """Words in lower case, accents folded, number words and months as figures, plurals levelled."""
    folded = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    folded = _GLUED.sub(r"\1", folded.lower().replace("’", "'"))
    return tuple(_level(word) for word in _WORD.findall(_HYPHEN.sub(" ", folded)))


def bare_title(title: str) -> str:
    """The title without marks like 'Reminder:' before it and without the site's name after it."""
    bare = _PREFIX.sub("", title) or title
    site = _SITE.search(bare)
    if site and site.start() and (site["mark"] == "|" or _SITE_WORDS.search(site["name"])):
        bare = bare[: site.start()]
    return _PREFIX_PHRASE.sub("", bare) or bare


def _means(word: str) -> bool:
    return word not in _COMMON and word not in TRADE


def _level(word: str) -> str:
    word = word.strip(".,").removesuffix("'s")
    if word in _NUMBERS:
        return _NUMBERS[word]
    if word in _MONTHS:
        return _MONTHS[word]
    if word[:1].isdigit() or word[:1] == "$":
        return word.replace(",", "")
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word or "'"


def _bag(words: Iterable[str]) -> Bag:
    kept = frozenset(words)
    return Bag(kept, sum(len(word) + 1 for word in kept))


def _dates(tokens: Sequence[str]) -> frozenset[str]:
    pairs = itertools.pairwise(tokens)
    return frozenset(
        f"{word} {int(day)}"
        for word, day in pairs
        if word.startswith("month") and day.isdecimal() and len(day) < 3
    )


def _shingles(words: Sequence[str]) -> tuple[str, ...]:
    """The least six of all pairs of neighbouring words by a fixed order: near copies share one (min-wise)."""
    pairs = {f"{min(pair)} {max(pair)}" for pair in itertools.pairwise(words)}
    return tuple(sorted(pairs, key=_scatter)[:6])


def _scatter(text: str) -> int:
    """A fixed order that has nothing to do with the alphabet; `hash` differs from run to run."""
    return int.from_bytes(text.encode("utf-8", "replace"), "big") % 2_147_483_629
