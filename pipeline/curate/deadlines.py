"""Which of the dates in a notice is the last day on which a reader can act.

Hand-made rules score every date (`scored_dates`); a table learnt from labelled texts (`learnt`) then says how
likely each is the one, by those scores, the words around it, its place among the others and what kind of text
it stands in. A wrong date is worse than none: below the line the reviewer gets a doubt to settle, not a date.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.curate.classify import kind_shares
from pipeline.curate.clock_times import time_beside
from pipeline.curate.date_grammar import DateMention
from pipeline.curate.date_signs import Notice, ScoredDate, date_signs, in_words
from pipeline.curate.learnt import DEADLINES
from pipeline.curate.scored_dates import HIGH, LOW, facts_of, is_void, score_dates
from pipeline.model.items import Deadline, DeadlineDecision, Kind
from pipeline.text.dates import ap_date
from pipeline.text.markup import one_line

CONFIDENT = 75
"""The chance, in percent, from which on a date is taken."""

DOUBTFUL = 25
"""The chance from which on a date is worth a reviewer's look."""

NEVER = -8
"""The rules' score of what can be no deadline, such as the end of an early price."""

FAR = 330
"""Days ahead at which a date without a year more likely means that the notice is old."""

YEARS_AHEAD = 10
"""Years from publication after which a date is a slip of whoever wrote it, as `2052` for `2025`."""


@dataclass(frozen=True, slots=True)
class WeighedDate:
    """A date that a text names, and what speaks for it or against it.

    Attributes:
        words: the date as it stands there; `sentence`: where.
        source: `title` or `text`; `start` and `end`: the characters of it that the words take up.
        score: the chance in percent that it is the deadline; a date is taken from `CONFIDENT` on.
        says: what the words before it tell; empty if nothing.
        unsure: it can be read in two ways.
    """

    day: date
    words: str
    sentence: str
    source: str
    start: int
    end: int
    score: int
    says: str
    unsure: bool


@dataclass(frozen=True, slots=True)
class _Weighed:
    scored: ScoredDate
    chance: int
    signs: Sequence[str]

    @property
    def mention(self) -> DateMention:
        return self.scored.mention

    @property
    def sentence(self) -> str:
        return self.scored.sentence

    @property
    def sounds_like_one(self) -> bool:
        """The rules would take it, and the table does not rule it out."""
        return self.scored.score >= HIGH and self.chance >= DOUBTFUL


def find_deadline(
    title: str,
    text: str,
    *,
    published: date,
    language: str = "en",
    kinds: Mapping[Kind, float] | None = None,
) -> DeadlineDecision:
    """Find the last day on which a reader can act, by the eleven labelling rules of the data set.

    Args:
        title, text: plain text; the quote stands in one of them word for word.
        published: the day from which 'tomorrow' and dates without a year count.
        language: BCP 47; in others than English only dates that can be read in one way are taken.
        kinds: how likely each kind is, where that is known already.

    Returns:
        A deadline with its quote and the reason for it; or none, with a doubt where a person should look.
    """
    if not is_english(language):
        return _decide(_weighed_abroad(title, text, published), published)
    dates = score_dates(title, text, published)
    if not dates:
        return DeadlineDecision(withdrawn=is_void(title, text))
    notice = notice_of(title, text, dates, published, kinds or kind_shares(title, text, dates))
    weighed = _weighed(dates, notice)
    if "void" in notice.facts:
        if any(each.scored.score >= HIGH for each in weighed):
            return DeadlineDecision(
                None,
                "The text names a deadline, but says that the call is closed or withdrawn.",
                withdrawn=True,
            )
        return DeadlineDecision(withdrawn=True)
    return _decide(weighed, published)


def weigh_dates(title: str, text: str, *, published: date, language: str = "en") -> tuple[WeighedDate, ...]:
    """Every date that `find_deadline` weighs, in the order of the text, for a person who asks why.

    Args:
        title, text, published, language: as `find_deadline` was given them.
    """
    if is_english(language):
        dates = score_dates(title, text, published)
        weighed = _weighed(dates, notice_of(title, text, dates, published, kind_shares(title, text, dates)))
    else:
        weighed = _weighed_abroad(title, text, published)
    found = []
    for each in weighed:
        source = "title" if each.sentence in title else "text"
        mention, begin = each.mention, (title if source == "title" else text).find(each.sentence)
        found.append(
            WeighedDate(
                day=mention.day,
                words=each.sentence[mention.start : mention.end],
                sentence=each.sentence,
                source=source,
                start=begin + mention.start,
                end=begin + mention.end,
                score=each.chance,
                says=each.scored.says,
                unsure=mention.unsure,
            )
        )
    return tuple(found)


def is_english(language: str) -> bool:
    """Whether the rules for English hold; they do where nobody says which language it is."""
    return language.partition("-")[0].lower() in {"en", ""}


def notice_of(
    title: str, text: str, dates: Sequence[ScoredDate], published: date, kinds: Mapping[Kind, float]
) -> Notice:
    """What all dates of a text share, for `date_signs`."""
    return Notice(
        title=title,
        text=text,
        published=published,
        facts=facts_of(title, text, dates),
        kinds={kind.value: share for kind, share in kinds.items()},
    )


def _weighed(dates: Sequence[ScoredDate], notice: Notice) -> list[_Weighed]:
    weighed = []
    for scored, signs in zip(dates, date_signs(dates, notice), strict=True):
        never = scored.score <= NEVER
        weighed.append(_Weighed(scored, 0 if never else round(100 * DEADLINES.add_up(signs)[1]), signs))
    return weighed


def _weighed_abroad(title: str, text: str, published: date) -> list[_Weighed]:
    """Texts in other languages: only the rules, and of dates only those that can be read in one way."""
    chances = {HIGH: 90, LOW: DOUBTFUL}
    scored = score_dates(title, text, published, english=False)
    return [
        _Weighed(each, next((chance for least, chance in chances.items() if each.score >= least), 0), ())
        for each in scored
    ]


def _decide(weighed: Sequence[_Weighed], published: date) -> DeadlineDecision:
    sure = [each for each in weighed if each.chance >= CONFIDENT and not each.mention.unsure]
    extended = [each for each in sure if each.scored.extends]
    chosen = _best(extended or sure, published)
    if chosen is None:
        return DeadlineDecision(None, _doubt(weighed, published))
    mention = chosen.mention
    if not mention.has_year and (mention.day - published).days > FAR:
        return DeadlineDecision(None, _too_far(mention, published))
    if mention.day.year > published.year + YEARS_AHEAD:
        words = ap_date(mention.day, today=published)
        return DeadlineDecision(None, f"Check the deadline: the text says {words}, which cannot be meant.")
    clock, zone = time_beside(chosen.sentence, mention.start, mention.end)
    span = (mention.start, mention.end)
    deadline = Deadline(mention.day, clock, zone, chosen.sentence, _reason(chosen, published), span)
    return DeadlineDecision(deadline, _misgiving(chosen, weighed, published))


def _best(sure: Sequence[_Weighed], published: date) -> _Weighed | None:
    """The likeliest; among equals the next on or after publication (rules 3 and 4)."""
    return max(
        sure,
        key=lambda each: (each.chance, each.mention.day >= published, -each.mention.day.toordinal()),
        default=None,
    )


def _reason(chosen: _Weighed, published: date) -> str:
    words = ap_date(chosen.mention.day, today=published)
    says = chosen.scored.says if chosen.scored.score >= HIGH else ""
    if not says:
        telling = DEADLINES.telling(chosen.signs, "yes", most=12)
        quoted = list(dict.fromkeys(filter(None, map(in_words, telling))))[:2]
        says = f"of the words {' and '.join(quoted)}" if quoted else "of what stands around it"
    return f"Taken from {words} because {says} ({chosen.chance} percent sure)."


def _misgiving(chosen: _Weighed, weighed: Sequence[_Weighed], published: date) -> str:
    """What a person should look at although there is a deadline."""
    mention = chosen.mention
    if mention.odd_weekday:
        words = ap_date(mention.day, today=published, weekday=True)
        return f"The text names another weekday: the date is a {words.partition(',')[0]}."
    if chosen.scored.extends:
        return ""
    rivals = [each for each in weighed if each.mention.day != mention.day and each.mention.day >= published]
    rival = max(rivals, key=lambda each: each.chance, default=None)
    if rival is not None and (
        rival.chance >= CONFIDENT or (rival.scored.score >= HIGH and rival.chance >= DOUBTFUL)
    ):
        words = ap_date(rival.mention.day, today=published)
        return f"The text also gives {words} as a last day, in “{one_line(rival.sentence)[:200]}”"
    return ""


def _too_far(mention: DateMention, published: date) -> str:
    words = ap_date(mention.day, today=published)
    far = f"{words} is so far off that the notice may be an old one"
    return f"Check the deadline: the text gives no year, and {far}."


def _doubt(weighed: Sequence[_Weighed], published: date) -> str:
    near = [each for each in weighed if each.mention.day >= published and each.chance >= DOUBTFUL]
    if not near:
        return ""
    first = max(near, key=lambda each: each.chance)
    if not first.mention.has_year and (first.mention.day - published).days > FAR:
        return _too_far(first.mention, published)
    words = ap_date(first.mention.day, today=published)
    return f"Check the deadline: {words} may be it, in “{one_line(first.sentence)[:200]}”"
