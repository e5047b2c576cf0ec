"""Which of the dates in a notice is the last day on which a reader can act.

The dates come from `date_grammar`, the words that weigh them from `deadline_cues` and `deadline_phrases`.
Each date is scored by what stands before it in its sentence; only what stands since the date before counts
against it. A wrong date is worse than none: below the line the reviewer gets a doubt to settle, not a date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from pipeline.curate import deadline_cues as cues
from pipeline.curate import deadline_phrases as phrases
from pipeline.curate.clock_times import time_beside
from pipeline.curate.date_grammar import DateMention, find_dates
from pipeline.model.items import Deadline, DeadlineDecision
from pipeline.text.dates import ap_date
from pipeline.text.markup import one_line
from pipeline.text.sentences import split_sentences

MAX_TEXT = 100_000
"""Characters of a text that are read: no notice states its deadline beyond."""

CONFIDENT = 5
"""The score at which a date is taken."""

DOUBTFUL = 2
"""The score at which a date is worth a reviewer's look."""

FAR = 330
"""Days ahead at which a date without a year more likely means that the notice is old."""

EXTENDED = 8
"""The score of a date that replaces an earlier one."""

RESULTS = -6
"""The weight of a word that tells of results."""

_REACH = 130  # characters before a date that are read for cues
_UNTIL_FILLED = re.compile(r"\b(?:until|till|once|when|before|if|which|that)\b[^.;]{0,40}", re.IGNORECASE)
_LISTED = re.compile(
    r"^[\s,;/&•·|()-]*(?:(?:and|or|then|plus|also)\b[\s,]*)?(?:on\s+)?(?:\d{4}[\s,]*)?$", re.IGNORECASE
)


_Found = list[tuple[cues.Cue, re.Match[str]]]


@dataclass(frozen=True, slots=True)
class _Scored:
    """A date with its score and why."""

    mention: DateMention
    sentence: str
    score: int
    says: str
    extends: bool = False


def find_deadline(title: str, text: str, *, published: date, language: str = "en") -> DeadlineDecision:
    """Find the last day on which a reader can act, by the eleven labelling rules of the data set.

    Args:
        title, text: plain text; the quote stands in one of them word for word.
        published: the day from which 'tomorrow' and dates without a year count.
        language: BCP 47; in others than English only dates that can be read in one way are taken.

    Returns:
        A deadline with its quote and the reason for it; or none, with a doubt where a person should look.
    """
    text = text[:MAX_TEXT]
    english = language.partition("-")[0].lower() in {"en", ""}
    scored = list(_scored(title[:1000], text, published, english=english))
    if english and _is_void(title, text):
        if any(each.score >= CONFIDENT for each in scored):
            return DeadlineDecision(
                None, "The text names a deadline, but says that the call is closed or withdrawn."
            )
        return DeadlineDecision()
    return _decide(scored, published)


def _is_void(title: str, text: str) -> bool:
    """Whether the call itself says that it is over (rule 10)."""
    whole = _UNTIL_FILLED.sub(" ", f"{title}. {text[:4000]}")
    return bool(phrases.VOID.search(whole)) and not phrases.REOPENED.search(whole)


def _scored(title: str, text: str, published: date, *, english: bool) -> Iterator[_Scored]:
    asking = bool(phrases.ASKING.search(f"{title} {text[:20_000]}"))
    for source in (title, text):
        label = ""
        for sentence in split_sentences(source):
            mentions = find_dates(sentence, published, english=english)
            if not mentions:
                # 'Deadline' on a line of its own speaks of the line below it.
                label = f"{sentence} " if len(sentence) < 60 and sentence[-1] not in ".!?" else ""
                continue
            if english:
                yield from _scored_in(sentence, label, mentions, asking=asking)
            else:
                yield from _scored_abroad(sentence, mentions)
            label = ""


def _scored_abroad(sentence: str, mentions: list[DateMention]) -> Iterator[_Scored]:
    for mention in mentions:
        before = sentence[max(0, mention.start - _REACH) : mention.start]
        known = bool(phrases.OTHER_LANGUAGES.search(before))
        score = CONFIDENT + 1 if known else DOUBTFUL
        yield _Scored(mention, sentence, score, "it stands with a word for the last day")


def _scored_in(sentence: str, label: str, mentions: list[DateMention], *, asking: bool) -> Iterator[_Scored]:
    last: _Scored | None = None
    for number, mention in enumerate(mentions):
        since = mentions[number - 1].end if number else 0
        until = mentions[number + 1].start if number + 1 < len(mentions) else len(sentence)
        own = sentence[max(since, mention.start - _REACH) : mention.start]
        own = own[own.rfind(";") + 1 :]
        if number == 0:
            own = label + own
        after = sentence[mention.end : min(until, mention.end + 90)]
        if last is not None and _LISTED.match(sentence[since : mention.start]):
            scored = _Scored(mention, sentence, last.score, last.says, last.extends)
        else:
            scored = _weigh(mention, sentence, own, after, asking=asking)
        yield scored
        last = scored


def _weigh(mention: DateMention, sentence: str, own: str, after: str, *, asking: bool) -> _Scored:
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
        best, says = max(best, CONFIDENT if asking else DOUBTFUL), says or "it says how much time is left"
    against, contrary = _against(own, found)
    # A date can stand before its cue; then nothing before it is about it.
    trailing, trailing_says = _weigh_after(after)
    if trailing and (trailing > best or phrases.AFTER_LABEL.match(after)):
        # 'chosen from 204 received by the March 7 deadline' tells of results all the same.
        best, says, against = trailing, trailing_says, against if against <= RESULTS and trailing > 0 else 0
    if phrases.AFTER_EXTENDED.match(after):
        best, says, extends = EXTENDED, "it is an extended date", True
    score = best + against
    return _Scored(mention, sentence, score, contrary if against < 0 and score < DOUBTFUL else says, extends)


def _weigh_range(
    mention: DateMention, sentence: str, own: str, best: int, says: str, *, extends: bool
) -> _Scored:
    """A window in which to act ends on its last day (rule 5); any other range is when something happens."""
    window = phrases.WINDOW.search(own)
    if extends:
        return _Scored(mention, sentence, best, says, extends=True)
    if window and not phrases.NOT_A_WINDOW.search(own[-90:]):
        return _Scored(mention, sentence, CONFIDENT + 1, "it ends the time in which readers can act")
    return _Scored(mention, sentence, 0, "it is when something takes place")


def _weigh_after(after: str) -> tuple[int, str]:
    if any(form.match(after) for form in (phrases.AFTER_DEADLINE, phrases.AFTER_IS_LAST, phrases.AFTER_WHEN)):
        return 6, "the text calls it the last day"
    if not phrases.AFTER_LABEL.match(after):
        return 0, ""
    against, contrary = _against(after, [])
    if against:
        return against, contrary
    for cue in cues.POSITIVE:
        if cue.weight >= CONFIDENT and (cue.pattern.search(after)):
            return cue.weight, cue.says
    return (CONFIDENT, "a call closes then") if phrases.AFTER_ENDS.match(after) else (0, "")


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


def _decide(scored: list[_Scored], published: date) -> DeadlineDecision:
    sure = [each for each in scored if each.score >= CONFIDENT and not each.mention.unsure]
    extended = [each for each in sure if each.extends]
    chosen = _earliest(extended, published) or _earliest(sure, published)
    if chosen is None:
        return DeadlineDecision(None, _doubt(scored, published))
    mention = chosen.mention
    if not mention.has_year and (mention.day - published).days > FAR:
        return DeadlineDecision(None, _too_far(mention, published))
    clock, zone = time_beside(chosen.sentence, mention.start, mention.end)
    words = ap_date(mention.day, today=published)
    reason = f"Taken from {words} because {chosen.says}."
    deadline = Deadline(mention.day, clock, zone, chosen.sentence, reason)
    return DeadlineDecision(deadline, _misgiving(mention, published))


def _earliest(scored: list[_Scored], published: date) -> _Scored | None:
    """The next date on or after publication (rules 3 and 4); else the latest that has passed (rule 7)."""
    coming = [each for each in scored if each.mention.day >= published]
    if coming:
        return min(coming, key=lambda each: (each.mention.day, -each.score))
    return max(scored, key=lambda each: (each.mention.day, each.score), default=None)


def _misgiving(mention: DateMention, published: date) -> str:
    words = ap_date(mention.day, today=published, weekday=True)
    if mention.odd_weekday:
        return f"The text names another weekday: the date is a {words.partition(',')[0]}."
    return ""


def _too_far(mention: DateMention, published: date) -> str:
    words = ap_date(mention.day, today=published)
    far = f"{words} is so far off that the notice may be an old one"
    return f"Check the deadline: the text gives no year, and {far}."


def _doubt(scored: list[_Scored], published: date) -> str:
    near = [
        each
        for each in scored
        if each.mention.day >= published
        and (each.score >= DOUBTFUL or (each.mention.unsure and each.score >= CONFIDENT))
    ]
    if not near:
        return ""
    first = max(near, key=lambda each: each.score)
    words = ap_date(first.mention.day, today=published)
    return f"Check the deadline: {words} may be it, in “{one_line(first.sentence)[:200]}”"
