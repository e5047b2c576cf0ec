"""A text as the levelled words that the learnt tables know."""

from __future__ import annotations

import re

_TOKEN = re.compile(
    r"[$€£]?\d[\d,.:/]*(?:st\b|nd\b|rd\b|th\b|%|\s?[ap]\.?m\b)?|[^\W\d_]+(?:['’][^\W\d_]+)*|[?!:;@]",
    re.IGNORECASE,
)
_MONTHS = frozenset(
    [
        *("jan", "january", "feb", "february", "mar", "march", "apr", "april", "may", "jun", "june", "jul"),
        *("july", "aug", "august", "sep", "sept", "september", "oct", "october", "nov", "november", "dec"),
        "december",
    ]
)
_DAYS = frozenset(
    [
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
        *("mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun"),
    ]
)
# Also verbs or words: a month or day only with its capital.
_AMBIGUOUS = frozenset(["may", "march", "mar", "sun", "sat", "wed", "mon", "jan"])
_YEAR = re.compile(r"(?:19|20)\d\d[.,:]?")
_SENTENCE = re.compile(r"(?<=[.!?])[\"”’)\]]?\s+|\n+")


def tokens(text: str) -> list[str]:
    """Words in small letters with plurals levelled; numbers, hours, money and dates by what they are."""
    return [_level(match[0]) for match in _TOKEN.finditer(text)]


def sentences(text: str) -> list[list[str]]:
    """The tokens of each sentence and line, roughly parted: enough to see how one begins."""
    return [found for part in _SENTENCE.split(text) if (found := tokens(part))]


def _level(raw: str) -> str:
    word = raw.lower().replace("’", "'")
    if not word[0].isalpha():
        return _number(word)
    if (word in _MONTHS or word in _DAYS) and (word not in _AMBIGUOUS or raw[0].isupper()):
        return "(month)" if word in _MONTHS else "(day)"
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s")):
        return word[:-1]
    return word


def _number(word: str) -> str:
    if word[0] in "$€£":
        return "(money)"
    if not word[0].isdigit():
        return word
    if word.endswith("%"):
        return "(percent)"
    if _YEAR.fullmatch(word):
        return "(year)"
    if ":" in word[:-1] or word.endswith("m"):
        return "(hour)"
    return "(nth)" if word[-1].isalpha() else "(number)"
