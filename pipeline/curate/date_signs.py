"""What may tell whether a date is the last day to act, as signs for the learnt table of deadlines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.curate.date_grammar import DateMention
from pipeline.curate.tokens import tokens

_BEFORE = 130  # characters before a date that are read
_AFTER = 80
_AHEAD = (
    *((0, "past"), (1, "today"), (7, "a week"), (21, "three weeks"), (60, "two months")),
    *((120, "four months"), (240, "months")),
)


@dataclass(frozen=True, slots=True)
class ScoredDate:
    """A date with what the hand-made rules say of it.

    Attributes:
        sentence: where it stands.
        score: of the rules; from 5 on they would take it.
        says: their reason.
        extends: it replaces an earlier date.
    """

    mention: DateMention
    sentence: str
    score: int
    says: str
    extends: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """What all dates of a text share.

    Attributes:
        facts: what `scored_dates.facts_of` says of the text.
        kinds: how likely each kind is.
    """

    title: str
    text: str
    published: date
    facts: Sequence[str]
    kinds: Mapping[str, float]


def date_signs(dates: Sequence[ScoredDate], notice: Notice) -> list[list[str]]:
    """The signs of each date of a text."""
    shared = list(_shared(notice, dates))
    coming = sorted({each.mention.day for each in dates if each.mention.day >= notice.published})
    best = max((each.score for each in dates), default=0)
    found = []
    for number, each in enumerate(dates):
        signs = [*shared, *_around(dates, number), *_itself(each, notice.published)]
        signs.append(f"place {min(number, 4)}")
        signs += _among(each, dates, coming, best)
        found.append(list(dict.fromkeys(signs)))
    return found


def in_words(sign: str) -> str:
    """A sign for staff, as “reach us by”; empty for one that no words beside the date show."""
    place, _, words = sign.partition(" ")
    words = words.replace("^ ", "").replace(" #", "").replace("# ", "").strip()
    if not place.startswith(("before", "after")) or not any(char.isalpha() for char in words) or "(" in words:
        return ""
    return f"“{words}”"


def _shared(notice: Notice, dates: Sequence[ScoredDate]) -> Iterator[str]:
    yield from (f"title {word}" for word in tokens(notice.title[:300]))
    yield from (f"text {word}" for word in tokens(notice.text[:600]))
    for kind, share in notice.kinds.items():
        yield f"kind {kind} {int(share * 5)}"
    yield f"kind {max(notice.kinds, key=lambda kind: notice.kinds[kind])}"
    yield f"dates {min(len(dates), 5)}"
    yield from notice.facts


def _around(dates: Sequence[ScoredDate], number: int) -> Iterator[str]:
    """The words before and after a date, as far as the neighbouring dates."""
    each = dates[number]
    sentence, mention = each.sentence, each.mention
    same = [one.mention for one in dates if one.sentence is sentence or one.sentence == sentence]
    since = max((one.end for one in same if one.end <= mention.start), default=0)
    until = min((one.start for one in same if one.start >= mention.end), default=len(sentence))
    before = tokens(sentence[max(since, mention.start - _BEFORE) : mention.start])[-12:]
    after = tokens(sentence[mention.end : min(until, mention.end + _AFTER)])[:8]
    for distance, word in enumerate(reversed(before)):
        yield f"before {word}"
        if distance < 3:
            yield f"before{distance} {word}"
    begun = before if since else ["^", *before]
    yield from (f"before {one} {two}" for one, two in zip(begun, [*begun[1:], "#"], strict=False))
    yield from (f"before2 {' '.join(begun[at : at + 3])}" for at in range(len(begun) - 2))
    for distance, word in enumerate(after):
        yield f"after {word}"
        if distance < 2:
            yield f"after{distance} {word}"
    yield from (f"after {one} {two}" for one, two in zip(["#", *after], after, strict=False))
    if since:
        yield from (f"earlier {word}" for word in tokens(sentence[max(0, since - 80) : since])[-8:])


def _itself(each: ScoredDate, published: date) -> Iterator[str]:
    mention = each.mention
    ahead = (mention.day - published).days
    yield f"ahead {next((name for limit, name in _AHEAD if ahead < limit), 'far')}"
    for name in ("has_year", "relative", "countdown", "odd_weekday", "unsure", "whole_month"):
        if getattr(mention, name):
            yield f"is {name}"
    if mention.first is not None:
        yield "is range"
    yield f"score {max(-8, min(8, each.score))}"
    if each.score >= 5:
        yield "score high"
    if each.says:
        yield f"says {each.says}"
    if each.extends:
        yield "extends"


def _among(each: ScoredDate, dates: Sequence[ScoredDate], coming: Sequence[date], best: int) -> Iterator[str]:
    """Where a date stands among the others."""
    day = each.mention.day
    if day in coming:
        yield f"rank {min(coming.index(day), 3)}"
        if day == coming[-1]:
            yield "the last"
        if len(coming) == 1:
            yield "the only"
    yield "best" if each.score == best else "not best"
    if best > each.score and best >= 5:
        yield "a better one"
    if any(one.score >= 5 and one.mention.day < day and one.mention.day in coming for one in dates):
        yield "a sure one earlier"
    if any(one.extends for one in dates) and not each.extends:
        yield "another extends"
