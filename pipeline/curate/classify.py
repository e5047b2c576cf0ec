"""What an entry is for the reader: a story, a call, an event or news.

Weighted cues with their reasons, since staff must be able to see why. The lists of words are in `kind_cues`;
here is how they are weighed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.curate.call_cues import SUBTYPES
from pipeline.curate.deadlines import find_deadline
from pipeline.curate.kind_cues import CUES, GATHERING
from pipeline.model.items import Kind, KindDecision

MAX_TEXT = 6_000
"""Characters of the text that are read: what a thing is, it says early."""

_LEAD = 400  # what stands within this much of the text weighs whole; later, two thirds
_ENOUGH = {Kind.CALL: 5.0, Kind.EVENT: 5.0, Kind.NEWS: 4.5}
_QUOTED = re.compile(r"“[^”]{0,200}”|\"[^\"]{0,200}\"|(?<![\w])['‘][^'’]{3,120}['’](?!\w)")
_CATEGORIES = {
    Kind.CALL: re.compile(
        r"\b(?:grants?|calls?|opportunit(?:y|ies)|jobs?|careers?|funding|awards? and grants)\b", re.IGNORECASE
    ),
    Kind.EVENT: re.compile(
        r"\b(?:events?|calendar|webinars?|training|conferences?|continuing education)\b", re.IGNORECASE
    ),
    Kind.NEWS: re.compile(r"\b(?:news|press releases?|announcements?|statements?)\b", re.IGNORECASE),
}
_RESULT = re.compile(
    r"\b(?:winners?|recipients?|finalists?|selected|named|chosen|awarded|receives?|wins|won|honou?red)\b",
    re.IGNORECASE,
)
_ACT = re.compile(
    r"\b(?:apply|submit|nominate|enter\b|applications?\s+(?:are\s+)?(?:due|open|accepted)"
    r"|nominations?\s+(?:are\s+)?(?:due|open|close)|call\s+for|rfp|deadline|wanted|seeking)",
    re.IGNORECASE,
)
_ABOUT_GATHERING = re.compile(
    r"\b(?:proposals?|presenters?|speakers?|stipends?|scholarships?|volunteers?|contest|wanted"
    r"|needed|seeks|apply|applications?|grants?|hosts?|deadline|call\s+for|nominat\w+)\b",
    re.IGNORECASE,
)
_GATHERING_FIRST = re.compile(
    r"\s*(?:(?:free|virtual|live|upcoming|online)\s+){0,2}(?:webinars?"
    r"|info(?:rmation(?:al)?)?\s+sessions?|workshops?|join\s+us)\b",
    re.IGNORECASE,
)
_TO_READ = re.compile(
    r"\b(?:guide|toolkit|report|checklist|handbook|playbook|how-to|tips|ideas|lessons)\b|^(?:how|why"
    r"|what)\b",
    re.IGNORECASE,
)
_CALLED_OFF = re.compile(r"\b(?:cancel(?:l?ed|s)|call(?:ed)? off)\b", re.IGNORECASE)
_TO_ATTEND = re.compile(r"\b(?:regist(?:er|ration)|RSVP|enroll?\w*|tickets?|seats)\b", re.IGNORECASE)


@dataclass(slots=True)
class _Tally:
    """The weight for a kind and what spoke for it, the weightiest first in the end."""

    score: float
    reasons: list[tuple[float, str]]


def classify(
    title: str,
    text: str,
    *,
    categories: Sequence[str] = (),
    hint: Kind | None = None,
    starts: bool = False,
) -> KindDecision:
    """Decide what an entry is, by the labelling rules for kinds in the data set.

    Args:
        title, text: plain text.
        categories: the feed's own labels; a weak sign.
        hint: what entries of this feed are when nothing else tells.
        starts: the feed gives the entry a starting time, as calendars do.
    """
    tallies = {kind: _Tally(0.0, []) for kind in Kind}
    text = text[:MAX_TEXT]
    quote = _last_day(title, text)
    for kind, weight, reason in _signs(title, text, quote):
        tallies[kind].score += weight
        tallies[kind].reasons.append((weight, reason))
    for kind, pattern in _CATEGORIES.items():
        if any(pattern.search(category) for category in categories[:20]):
            tallies[kind].score += 1
            tallies[kind].reasons.append((1, "its feed files it so"))
    if starts and not _CALLED_OFF.search(title):
        tallies[Kind.EVENT].score += 4
        tallies[Kind.EVENT].reasons.append((4, "its feed gives it a starting time"))
    if quote:
        kind = Kind.EVENT if _TO_ATTEND.search(quote) else Kind.CALL
        tallies[kind].score += 5
        tallies[kind].reasons.append((5, "it gives a last day to act"))
    _weigh_against_each_other(tallies, title, text, dated=bool(quote))
    best = _winner(tallies)
    if best is None:
        if hint is not None:
            return KindDecision(
                hint, "nothing in it tells; its feed is set to this kind", _subtype(hint, title, text)
            )
        return KindDecision(Kind.STORY, "no sign of a call, an event or news")
    return KindDecision(best, _reason(tallies[best]), _subtype(best, title, text))


def _signs(title: str, text: str, quote: str) -> Iterator[tuple[Kind, float, str]]:
    """The cues that are there, each with its weight and the words that gave it away.

    Args:
        quote: the sentence with the deadline, where the day and hour are no gathering's.
    """
    said = _QUOTED.sub(lambda match: " " * len(match[0]), text)  # what is quoted is not what is asked
    elsewhere = said.replace(quote, " " * len(quote)) if quote and not _TO_ATTEND.search(quote) else said
    for cue in CUES:
        words = elsewhere if cue.kind is Kind.EVENT else said
        in_title = cue.pattern.search(title) if cue.title else None
        in_text = cue.pattern.search(words) if cue.text else None
        if in_title:
            yield cue.kind, cue.title, f"{cue.says} (“{in_title[0].strip()}” in the title)"
        if in_text:
            share = 1.0 if in_text.start() < _LEAD else 0.66
            weight = cue.text * share * (0.5 if in_title else 1.0)
            yield cue.kind, weight, f"{cue.says} (“{in_text[0].strip()}”)"


def _last_day(title: str, text: str) -> str:
    """The sentence that gives a last day to act: the surest sign that there is something to act on.

    Only whether there is one counts here, so that any day will do as the day of publication: two of them, as
    a day without a year can be too far from one; both Sundays, when even 'next Wednesday' has one meaning.
    """
    for published in (date(2000, 12, 31), date(2001, 7, 1)):
        deadline = find_deadline(title, text, published=published).deadline
        if deadline is not None:
            return deadline.quote
    return ""


def _weigh_against_each_other(tallies: dict[Kind, _Tally], title: str, text: str, *, dated: bool) -> None:
    call, event, news, story = (tallies[kind] for kind in (Kind.CALL, Kind.EVENT, Kind.NEWS, Kind.STORY))
    # 'Webinar: how to apply for X' is an event; 'Call for proposals: X conference' is a call.
    if _GATHERING_FIRST.match(title):
        call.score -= 9
        event.score += 2
    elif GATHERING.search(title):
        if _ABOUT_GATHERING.search(title):
            event.score -= 5
        else:
            call.score -= 5
    # 'A guide to hosting classes' is to be read, not attended.
    if _TO_READ.search(title):
        event.score -= 5
    # A list of winners still says 'applied' and 'grants'; a call says that winners will be told.
    if _RESULT.search(title) and not _ACT.search(title):
        call.score -= 6
    if call.score >= 8:
        news.score -= 3
    closed = sum(weight for weight, reason in news.reasons if "has closed" in reason)
    if closed and dated:  # an earlier round has; this one has a last day
        news.score -= closed
    elif closed and not re.search(r"extended|reopen", f"{title} {text}", re.IGNORECASE):
        call.score -= 6
    # What a library did, told afterwards, is a story even if it names the event or the grant.
    if story.score >= 4 and not dated and not _ACT.search(title):
        call.score -= 2
        event.score -= 2


def _winner(tallies: dict[Kind, _Tally]) -> Kind | None:
    able = [
        kind
        for kind, enough in _ENOUGH.items()
        if tallies[kind].score >= enough and tallies[kind].score >= tallies[Kind.STORY].score
    ]
    # On a tie the call wins: a missed call costs a reader more than a story under the wrong heading.
    order = {Kind.CALL: 2, Kind.EVENT: 1, Kind.NEWS: 0}
    if able:
        return max(able, key=lambda kind: (tallies[kind].score, order[kind]))
    return Kind.STORY if tallies[Kind.STORY].score >= 3 else None


def _reason(tally: _Tally) -> str:
    best = sorted(tally.reasons, key=lambda each: -each[0])[:2]
    return "; ".join(reason for _, reason in best) or "no sign of a call, an event or news"


def _subtype(kind: Kind, title: str, text: str) -> str:
    """What sort of call it is, the title's word before the text's; empty for other kinds."""
    if kind is not Kind.CALL:
        return ""
    for words in (title, text[:1500]):
        for name, pattern in SUBTYPES:
            if pattern.search(words):
                return name
    return ""
