"""The form of a cue that tells kinds apart, and words that several lists need."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.curate.phrases import phrase
from pipeline.model.items import Kind

MONTHS = r"""
        (?:Jan(?:uary|\.)|Feb(?:ruary|\.)|March|April|May|June|July|Aug(?:ust|\.)|Sept(?:ember|\.)
        |Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.))
    """.strip()
"""Months as they stand before a day."""


@dataclass(frozen=True, slots=True)
class KindCue:
    """Words that speak for a kind.

    Attributes:
        title, text: how much it weighs there, once, however often it occurs; 0 if it is not looked for.
        says: what it says, for staff.
    """

    kind: Kind
    pattern: re.Pattern[str]
    title: int
    text: int
    says: str


def cue(kind: Kind, title: int, text: int, says: str, *patterns: str) -> KindCue:
    """A cue of any of some patterns, upper and lower case alike."""
    return KindCue(kind, phrase("|".join(map(str.strip, patterns))), title, text, says)
