"""What an entry is for the reader: a story, a call, an event or news.

A table learnt from labelled texts (`learnt`, `kind_signs`) says how likely each kind is by the words of title
and text; what the feed itself says of the entry is added. Staff are told which words spoke most for it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date

from pipeline.curate.date_signs import ScoredDate
from pipeline.curate.kind_signs import MAX_TEXT, in_words, kind_signs
from pipeline.curate.learnt import KINDS
from pipeline.curate.scored_dates import facts_of, score_dates
from pipeline.curate.subtypes import subtype_of
from pipeline.model.items import Kind, KindDecision

UNSURE = 0.55
"""The share below which staff are told that it may be something else."""

LIKELY = 0.5
"""The share below which a text is no event or news: what nothing tells of is a story."""

_FILED = 1.0  # what the feed's own category is worth, in log-odds
_STARTS = 4.0  # what a starting time in the feed is worth
_HINT = 2.0  # what the kind set for the feed is worth
_KINDS = tuple(map(Kind, KINDS.answers))
_SOME_DAY = date(2001, 7, 1)  # a Sunday, when even 'next Wednesday' has one meaning
_CATEGORIES = {
    Kind.CALL: re.compile(
        r"\b(?:grants?|calls?|opportunit(?:y|ies)|jobs?|careers?|funding|awards? and grants)\b", re.IGNORECASE
    ),
    Kind.EVENT: re.compile(
        r"\b(?:events?|calendar|webinars?|training|conferences?|continuing education)\b", re.IGNORECASE
    ),
    Kind.NEWS: re.compile(r"\b(?:news|press releases?|announcements?|statements?)\b", re.IGNORECASE),
}
_OFF = 7.0  # what a title is worth that says so of a gathering
_CALLED_OFF = re.compile(
    r"^(?:cancel(?:l?ed|lation)|postponed)\b|\b(?:cancel(?:l?ed)|called off|postponed)[.!]?$", re.IGNORECASE
)


def classify(
    title: str,
    text: str,
    *,
    categories: Sequence[str] = (),
    hint: Kind | None = None,
    starts: bool = False,
    language: str = "en",
) -> KindDecision:
    """Decide what an entry is, by the labelling rules for kinds in the data set.

    Args:
        title, text: plain text.
        categories: the feed's own labels; a weak sign.
        hint: what most entries of this feed are.
        starts: the feed gives the entry a starting time, as calendars do.
        language: BCP 47; the words of other languages than English are not known yet.
    """
    said = _said_outright(title, categories, hint, starts=starts)
    more = tuple(sum(weight for kind, weight, _ in said if kind is each) for each in _KINDS)
    known = language.partition("-")[0].lower() in {"en", ""}
    signs = _signs(title, text, score_dates(title, text[:MAX_TEXT], _SOME_DAY)) if known else []
    shares = KINDS.add_up(signs, more) if known else _by_feed_alone(more)
    share, best = max(zip(shares, _KINDS, strict=True), key=lambda each: each[0])
    if known and share < LIKELY and best is not Kind.CALL:
        best = Kind.STORY
    reasons = [why for kind, _, why in said if kind is best]
    if known:
        reasons += _telling(signs, best, shares)
    elif not reasons:
        reasons = [f"its words are in a language without a table yet ({language}); set `kind` for its feed"]
    subtype = subtype_of(title, text) if best is Kind.CALL else ""
    return KindDecision(best, "; ".join(reasons), subtype)


def kind_shares(title: str, text: str, dates: Sequence[ScoredDate]) -> dict[Kind, float]:
    """How likely each kind is by the words alone, all together 1.

    Args:
        dates: what `score_dates` says of the text.
    """
    return dict(zip(_KINDS, KINDS.add_up(_signs(title, text, dates)), strict=True))


def _signs(title: str, text: str, dates: Sequence[ScoredDate]) -> list[str]:
    return kind_signs(title, text, facts_of(title, text, dates))


def _said_outright(
    title: str, categories: Sequence[str], hint: Kind | None, *, starts: bool
) -> list[tuple[Kind, float, str]]:
    """What the feed says of the entry, and a title that calls it off; with weights."""
    found = [
        (kind, _FILED, "its feed files it so")
        for kind, pattern in _CATEGORIES.items()
        if any(pattern.search(category) for category in categories[:20])
    ]
    if _CALLED_OFF.search(title.strip()):
        found.append((Kind.NEWS, _OFF, "its title says that it is called off"))
    elif starts:
        found.append((Kind.EVENT, _STARTS, "its feed gives it a starting time"))
    if hint is not None:
        found.append((hint, _HINT, "its feed is set to this kind"))
    return found


def _by_feed_alone(more: Sequence[float]) -> tuple[float, ...]:
    """A story, unless the feed says otherwise."""
    shares = [
        weight + (0.5 if kind is Kind.STORY else 0.0) for kind, weight in zip(_KINDS, more, strict=True)
    ]
    return tuple(shares)


def _telling(signs: Sequence[str], best: Kind, shares: Sequence[float]) -> list[str]:
    """The words that spoke most for a kind, and how sure that makes us."""
    by_kind: Mapping[Kind, float] = dict(zip(_KINDS, shares, strict=True))
    words = list(dict.fromkeys(filter(None, map(in_words, KINDS.telling(signs, best.value, most=12)))))[:3]
    spoke = f"by its words: {', '.join(words)}" if words else "by no word in particular"
    sure = f"{round(100 * by_kind[best])} percent sure"
    if by_kind[best] < UNSURE:
        second = max((kind for kind in _KINDS if kind is not best), key=lambda kind: by_kind[kind])
        sure += f", perhaps {second.value}"
    return [f"{spoke} ({sure})"]
