"""Whether a text names one of some words that staff have listed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

# Scripts that put no space between words: there a listed word may stand anywhere.
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")


def named_word(text: str, words: Iterable[str]) -> str:
    """The first of the words that stands in the text; empty if none does.

    A word, or a phrase, is found whole and in any case: 'cuts' does not stand in 'haircuts'.
    """
    return next((word for word in words if word.strip() and _pattern(word).search(text)), "")


@lru_cache(maxsize=1024)
def _pattern(word: str) -> re.Pattern[str]:
    parts = r"\s+".join(re.escape(part) for part in word.split())
    if _UNSPACED.search(word):
        return re.compile(parts, re.IGNORECASE)
    return re.compile(rf"(?<!\w){parts}(?!\w)", re.IGNORECASE)
