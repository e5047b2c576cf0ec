"""What in a title and text may tell what an entry is, as signs for the learnt table of kinds."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator

from pipeline.curate.tokens import sentences, tokens

MAX_TEXT = 1_200
"""Characters of the text that are read: what a thing is, it says early."""

# Words that show an editor nothing, though they weigh.
_SMALL = frozenset(
    [
        *(
            "a",
            "about",
            "after",
            "all",
            "also",
            "an",
            "and",
            "any",
            "are",
            "as",
            "at",
            "be",
            "been",
            "but",
            "by",
        ),
        *(
            "can",
            "do",
            "for",
            "from",
            "had",
            "has",
            "have",
            "he",
            "her",
            "his",
            "how",
            "i",
            "if",
            "in",
            "into",
        ),
        *(
            "is",
            "it",
            "more",
            "most",
            "no",
            "not",
            "of",
            "on",
            "one",
            "or",
            "our",
            "out",
            "she",
            "so",
            "than",
        ),
        *("that", "the", "their", "them", "there", "they", "this", "to", "up", "us", "was", "we", "were"),
        *("what", "when", "which", "who", "will", "with", "would", "you", "your"),
    ]
)
_OVER = re.compile(
    r"\b(?:cancel(?:l?ed|s)|call(?:ed|s)? off|postponed|withdrawn|suspended|closed|ended|on hold)\b",
    re.IGNORECASE,
)
_ENDINGS = ("ing", "ed", "er", "ors", "tion", "ment", "ly", "ies")


def kind_signs(title: str, text: str, facts: Iterable[str]) -> list[str]:
    """The signs, each once, in the order in which they stand.

    Args:
        title, text: plain text.
        facts: what `scored_dates.facts_of` says of the text.
    """
    return list(dict.fromkeys((*_signs(title[:300], text[:MAX_TEXT]), *facts)))


def in_words(sign: str) -> str:
    """A sign for staff, as “apply” or “apply by” in the title; empty for one that no word shows."""
    place, _, rest = sign.partition(" ")
    if place not in {"title", "text", "both", "lead"} or ("(" in rest and ")" not in rest):
        return ""
    words = rest.replace("^ ", "").replace(" $", "").strip()
    if all(word in _SMALL or not word[0].isalpha() for word in words.split()):
        return ""
    words = words.replace("(", "a ").replace(")", "")
    return f"“{words}”" + (" in the title" if place == "title" else "")


def _signs(title: str, text: str) -> Iterator[str]:
    head = tokens(title)
    parts = sentences(text)
    yield from _of_title(head)
    if _OVER.search(title):
        yield "over"
    for number, part in enumerate(parts):
        yield from _of_sentence(part, first=number == 0)
    for word in {*head, *(word for part in parts for word in part)}:
        yield f"both {word}"
        if len(word) > 5:
            yield f"stem {word[:5]}"
    yield f"size {min(5, sum(map(len, parts)) // 20)}"
    yield f"title-size {min(4, len(head) // 3)}"


def _of_title(head: list[str]) -> Iterator[str]:
    yield from (f"title {word}" for word in head)
    framed = ["^", *head, "$"]
    yield from (f"title {one} {two}" for one, two in itertools.pairwise(framed))
    for number, word in enumerate(head):
        if ending := _ending(word):
            yield f"title-ending {ending}"
            if number == 0:
                yield f"title-begins {ending}"


def _of_sentence(part: list[str], *, first: bool) -> Iterator[str]:
    framed = ["^", *part]
    yield from (f"text {word}" for word in part)
    yield from (f"text {one} {two}" for one, two in zip(framed, part, strict=False))
    if len(part) > 1:
        yield f"text ^ {part[0]} {part[1]}"
    if first:
        yield from (f"lead {word}" for word in part)
    if ending := _ending(part[0]):
        yield f"begins {ending}"


def _ending(word: str) -> str:
    return next((one for one in _ENDINGS if word.endswith(one) and len(word) > len(one) + 2), "")
