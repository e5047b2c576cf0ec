"""X's weighted length: twitter-text, configuration v3."""

from __future__ import annotations

import re
import unicodedata

from pipeline.text.lengths import emoji, links

LINK = 23
"""What a link weighs, whatever its length."""

# Latin, Greek, Cyrillic, Arabic, Indic, Thai … and some spaces, dashes and quotes weigh 1, all others 2.
_HEAVY = re.compile("[^\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]")
# No emoji of several code points is without one of these, and each lies in such a stretch.
_OF_SEVERAL = re.compile("[\u200d\u20e3\ufe0f\U000e007f🇦-🇿🏻-🏿]")
_MAYBE_EMOJI = re.compile("[0-9#*©®]?[^\0-\u10ff\u2000-\u200c\u2010-\u201f\u2032-\u2037]+")


def weight(text: str) -> int:
    """The weight of a text, its links included."""
    text = unicodedata.normalize("NFC", text)
    return max(_with_links(text, found) for found in links.readings(text, links.X))


def _with_links(text: str, found: list[links.Link]) -> int:
    total = at = 0
    for link in found:
        total += _plain(text[at : link.start]) + LINK
        at = link.end
    return total + _plain(text[at:])


def _plain(text: str) -> int:
    """The weight of a text without links."""
    heavy = 0 if text.isascii() else len(_HEAVY.findall(text))
    total = len(text) + heavy
    for maybe in _MAYBE_EMOJI.findall(text) if heavy and _OF_SEVERAL.search(text) else ():
        for run in emoji.RUN.findall(maybe):
            total += 2 - len(run) - len(_HEAVY.findall(run))
    return total
