"""What the hand-made rules say of each date in a notice.

The dates come from `date_grammar`, the words that weigh them from `deadline_cues` and `deadline_phrases`.
Each date is scored by what stands before it in its sentence; only what stands since the date before counts
against it. `deadlines` decides, with what was learnt from labelled texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice

from pipeline.curate import deadline_cues as cues
from pipeline.curate import deadline_phrases as phrases
from pipeline.curate.date_grammar import DateMention, find_dates, puts_day_first
from pipeline.curate.date_signs import ScoredDate
from pipeline.text.sentences import split_sentences

MAX_TEXT = 100_000
"""Characters of a text that are read: no notice states its deadline beyond."""

MAX_DATES = 100
"""Dates of a text that are looked at: what names more is a calendar."""

HIGH = 5
"""The score from which on the rules would take a date."""

LOW = 2
"""The score at which a date is worth a look."""

EXTENDED = 8
"""The score of a date that replaces an earlier one."""

RESULTS = -6
"""The weight of a word that tells of results."""

_REACH = 130  # characters before a date that are read for cues
_FIGURES = re.compile(r"\d/\d")
_UNTIL_FILLED = re.compile(r"\b(?:until|till|once|when|before|if|which|that)\b[^.;]{0,40}", re.IGNORECASE)
_OVER = re.compile(
    r"closed|withdrawn|cancel|suspended|rescinded|paused|hold|terminated|filled|full|longer|passed"
    r"|not (?:be )?(?:accept|award|offer)",
    re.IGNORECASE,
)
_OFF = re.compile(
    r"\b(?:is|are|was|has been|have been|had to be) (?:cancell?ed|called off|postponed)\b"
    r"|\b(?:will|does) not take place\b",
    re.IGNORECASE,
)
_ROLLING = re.compile(
    r"\brolling (?:basis|deadlines?|admissions?|applications?|submissions?|review)\b|\bopen until filled\b"
    r"|\b(?:until|till) (?:the )?(?:position|post|vacancy|funds?|places?|spots?|it|they)\b"
    r".{0,20}\b(?:filled|run out|gone)\b"
    r"|\bat any (?:time|point)\b|\bno (?:closing date|deadline)\b|\bfirst[ -]come\b|\byear[ -]round\b",
    re.IGNORECASE,
)
_LISTED = re.compile(
    r"^[\s,;/&•·|()-]*(?:(?:and|or|then|plus|also)\b[\s,]*)?(?:on\s+)?(?:\d{4}[\s,]*)?$", re.IGNORECASE
)

_Found = list[tuple[cues.Cue, re.Match[str]]]


def score_dates(title: str, text: str, published: date, *, english: bool = True) -> list[ScoredDate]:
    """Every date that a notice names, in the order of the text, with the score that the rules give it.

    Args:
        title, text: plain text.
        published: the day from which 'tomorrow' and dates without a year count.
        english: else only dates that can be read in one way are found, by words of other languages.
    """
    return list(islice(_scored(title[:1000], text[:MAX_TEXT], published, english=english), MAX_DATES))


def asks(title: str, text: str) -> bool:
    """Whether the text asks for something to be sent in or done."""
    return bool(phrases.ASKING.search(f"{title} {text[:20_000]}"))


def is_rolling(title: str, text: str) -> bool:
    """Whether the text takes what comes at any time (rule 9): then most dates are about something else."""
    return bool(_ROLLING.search(f"{title}. {text[:4000]}"))


def is_void(title: str, text: str) -> bool:
    """Whether the call itself says that it is over (rule 10)."""
    whole = f"{title}. {text[:4000]}"
    if not _OVER.search(whole):  # spares most texts the long pattern
        return False
    whole = _UNTIL_FILLED.sub(" ", whole)
    return bool(phrases.VOID.search(whole)) and not phrases.REOPENED.search(whole)


def is_off(title: str, text: str) -> bool:
    """Whether a gathering does not take place; that its seats are gone is another thing."""
    return bool(_OFF.search(f"{title}. {text[:4000]}"))


def facts_of(title: str, text: str, dates: Sequence[ScoredDate]) -> list[str]:
    """What the rules say of a text as a whole, for `kind_signs`."""
    said = {
        "dated": any(each.score >= HIGH for each in dates),
        "asking": asks(title, text),
        "void": is_void(title, text),
        "rolling": is_rolling(title, text),
    }
    return [name for name, holds in said.items() if holds]


def _scored(title: str, text: str, published: date, *, english: bool) -> Iterator[ScoredDate]:
    asking = asks(title, text)
    day_first = english and _FIGURES.search(text) is not None and puts_day_first(text)
    for source in (title, text):
        label = ""
        for sentence in split_sentences(source):
            mentions = find_dates(sentence, published, english=english, day_first=day_first)
            if not mentions:
                # 'Deadline' on a line of its own speaks of the line below it.
                label = f"{sentence} " if len(sentence) < 60 and sentence[-1] not in ".!?" else ""
                continue
            if english:
                yield from _scored_in(sentence, label, mentions, asking=asking)
            else:
                yield from _scored_abroad(sentence, mentions)
            label = ""


def _scored_abroad(sentence: str, mentions: list[DateMention]) -> Iterator[ScoredDate]:
    for mention in mentions:
        before = sentence[max(0, mention.start - _REACH) : mention.start]
        known = bool(phrases.OTHER_LANGUAGES.search(before))
        score = HIGH + 1 if known else LOW
        yield ScoredDate(mention, sentence, score, "it stands with a word for the last day")


def _scored_in(
    sentence: str, label: str, mentions: list[DateMention], *, asking: bool
) -> Iterator[ScoredDate]:
    last: ScoredDate | None = None
    for number, mention in enumerate(mentions):
        since = mentions[number - 1].end if number else 0
        until = mentions[number + 1].start if number + 1 < len(mentions) else len(sentence)
        own = sentence[max(since, mention.start - _REACH) : mention.start]
        own = own[own.rfind(";") + 1 :]
        if number == 0:
            own = label + own
        after = sentence[mention.end : min(until, mention.end + 90)]
        if last is not None and _LISTED.match(sentence[since : mention.start]):
            scored = ScoredDate(mention, sentence, last.score, last.says, last.extends)
        else:
            scored = _weigh(mention, sentence, own, after, asking=asking)
        yield scored
        last = scored


def _weigh(mention: DateMention, sentence: str, own: str, after: str, *, asking: bool) -> ScoredDate:
    """Score one date by the words that are its own."""
    found = [
        (cue, match)
        for cue in cues.POSITIVE
        if (asking or not cue.asking_only) and (match := cue.pattern.search(own))
    ]
    first = max(found, key=lambda each: each[0].weight, default=None)
    best, says, extends = (first[0].weight, first[0].says, first[0].extends) if first else (0, "", False)
    if mention.first is not None:
        return _weigh_range(mention, sentence, own, best, says, extends=extends)
    if mention.countdown:
        best, says = max(best, HIGH if asking else LOW), says or "it says how much time is left"
    against, contrary = _against(own, found)
    # A date can stand before its cue; then nothing before it is about it.
    trailing, trailing_says = _weigh_after(after)
    if trailing and (trailing > best or phrases.AFTER_LABEL.match(after)):
        # 'chosen from 204 received by the March 7 deadline' tells of results all the same.
        best, says, against = trailing, trailing_says, against if against <= RESULTS and trailing > 0 else 0
    if phrases.AFTER_EXTENDED.match(after):
        best, says, extends = EXTENDED, "it is an extended date", True
    score = best + against
    return ScoredDate(mention, sentence, score, contrary if against < 0 and score < LOW else says, extends)


def _weigh_range(
    mention: DateMention, sentence: str, own: str, best: int, says: str, *, extends: bool
) -> ScoredDate:
    """A window in which to act ends on its last day (rule 5); any other range is when something happens."""
    window = phrases.WINDOW.search(own)
    if extends:
        return ScoredDate(mention, sentence, best, says, extends=True)
    if window and not phrases.NOT_A_WINDOW.search(own[-90:]):
        return ScoredDate(mention, sentence, HIGH + 1, "it ends the time in which readers can act")
    return ScoredDate(mention, sentence, 0, "it is when something takes place")


def _weigh_after(after: str) -> tuple[int, str]:
    if any(form.match(after) for form in (phrases.AFTER_DEADLINE, phrases.AFTER_IS_LAST, phrases.AFTER_WHEN)):
        return 6, "the text calls it the last day"
    if not phrases.AFTER_LABEL.match(after):
        return 0, ""
    against, contrary = _against(after, [])
    if against:
        return against, contrary
    for cue in cues.POSITIVE:
        if cue.weight >= HIGH and (cue.pattern.search(after)):
            return cue.weight, cue.says
    return (HIGH, "a call closes then") if phrases.AFTER_ENDS.match(after) else (0, "")


def _against(words: str, found: _Found) -> tuple[int, str]:
    """The strongest word against, but for those that a phrase for the date answers."""
    worst, says = 0, ""
    for cue in cues.NEGATIVE:
        if cue.weight >= worst:
            continue
        if any(not _answered(cue, match, found) for match in cue.pattern.finditer(words)):
            worst, says = cue.weight, cue.says
    return worst, says


def _answered(cue: cues.Cue, against: re.Match[str], found: _Found) -> bool:
    """Whether a word against a date is part of a phrase for it, or gives way to one that comes later."""
    for support, match in found:
        inside = match.start() <= against.start() and against.end() <= match.end()
        if inside and (support.extends or not cue.firm):
            return True
        if cue.yields and support.settles and against.end() <= match.end():
            return True
    return False
