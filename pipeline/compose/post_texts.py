"""Which sentences of a blurb a post says: all of them, or fewer and fewer, each whole.

Left out at once is what the post says elsewhere (title, deadline), what is not true on another day ("closes
tomorrow"), what needs the page it stood on ("see below"), and a second link. Where there is no room,
sentences go from the end, that with the funder last; then a sentence gives way to its first clause, if that
can stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from pipeline.compose.asks import request
from pipeline.model.issues import IssueItem
from pipeline.text.markup import one_line
from pipeline.text.sentences import split_sentences

_KEPT: Final = 256  # answers, since every network asks the same of the same items
_MOST: Final = 8  # sentences of a blurb that are looked at
_FEWEST: Final = 7  # words that a clause must keep to stand for its sentence
_OPENS: Final = 5  # words of a sentence that stands before the title
_SAME: Final = 0.7  # of a sentence's words, from which on it only repeats the title

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Wed|Thu|Thur|Fri|Sat|Sun)s?\.?)"
_FULL_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\b(?!:\d)"
_DATE = re.compile(
    rf"(?:{_WEEKDAY},? )?(?:(?P<month>{_MONTH}) (?P<day>{_DAY})|(?P<day2>{_DAY}) (?:of )?(?P<month2>{_MONTH})"
    r"|\b(?P<month3>0?[1-9]|1[0-2])/(?P<day3>0?[1-9]|[12]\d|3[01])\b(?:/(?:20)?\d\d\b)?)(?:,? 20\d\d\b)?"
)
_CLOCK = r"\d{1,2}(?::\d\d)? [ap]\.?m\.?|noon|midnight"
_ZONE = r"(?: [A-Z]{1,4}T| Eastern| Central| Mountain| Pacific)?"
_BY_THEN = re.compile(
    rf",? (?:no later than|not later than|on or before|by|before|until|through|till)"
    rf"(?: (?:{_CLOCK}),?{_ZONE})?(?: on)?,? {_DATE.pattern}(?:,? (?:at )?(?:{_CLOCK}){_ZONE})?"
    r"(?P<end>[.!]?)$"
)
_SAYS_BY = re.compile(
    r"\b(?:deadline|due|clos(?:e|es|ed|ing)|ends?|accepted|received|postmarked|extended|open|taken|shuts?)\b",
    re.IGNORECASE,
)
_ANOTHER_DAY = re.compile(
    r"\b(?:tomorrow|tonight|yesterday|today[’']s"
    rf"|(?:this|next|last|coming) (?:week|weekend|month|night|{_WEEKDAY})"
    r"|in (?:a|one|two|three|four|five|six|ten|\d+) (?:days?|weeks?)"
    r"|(?:two|three|four|five|six|few|\d+) more days|(?:days?|weeks?) (?:left|from (?:now|today)|ago)"
    rf"|today (?:at|from|until) (?:{_CLOCK})"
    r"|(?:apply|register|submit|nominate|due|closes?|ends?|begins?|starts?|open|is) today)\b",
    re.IGNORECASE,
)
# A weekday without its date: it holds for some days, as `this Friday` does for fewer.
_BARE_DAY = re.compile(
    rf"\b(?:(?:[Oo]n|by|until|till|through|before) (?P<day>{_FULL_DAY})\b"
    rf"|(?P<day2>{_FULL_DAY})(?:,? (?:at |from )?(?:{_CLOCK})| (?:morning|noon|afternoon|evening|night)\b))"
    rf"(?!,? (?:{_MONTH}|{_DAY}))"
)
_ADDRESS = re.compile(r"https?:|www\.|\b[\w-]+\.(?:com|org|net|edu|gov|info|io|us|ca|uk)\b", re.IGNORECASE)
_ON_THE_PAGE = re.compile(
    r"\b(?:this (?:page|post|form|link|blog)"
    r"|(?:see|links?|listed|linked|found|form|button|read|watch|list) (?:\w+ ){0,4}(?:below|above)"
    r"|(?:below|above) (?:is|are)|click|download (?:the|our|a)|scroll|sidebar|attached|comments? section)\b",
    re.IGNORECASE,
)
_DATED_LABEL = re.compile(rf"[\w ()/-]{{2,40}}: (?:{_DATE.pattern}|{_MONTH} 20\d\d)\.?")
_OTHER_DEADLINE = re.compile(
    r"\b(?:deadlines?|due|first said|originally|previous(?:ly)?|earlier date|instead of|it was"
    r"|(?:has|have) been (?:extended|moved)|postponed)\b",
    re.IGNORECASE,
)
_FUNDER = re.compile(
    r"\b(?:fund(?:ed|ing|s)? (?:by|from|for this)|support(?:ed)? (?:by|from|of)|made possible|sponsored by"
    r"|underwritten|thanks to a (?:\w+ )?(?:grant|gift)|grants? from|gifts? from|in partnership with"
    r"|paid for by)\b",
    re.IGNORECASE,
)
_OWN_VOICE = re.compile(r"\b(?:[Ww]e|[Oo]urs?|[Uu]s|I|[Mm]y|[Ww]e[’'](?:re|ve|ll|d)|I[’'](?:m|ve|ll|d))\b")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|(?<!\w)‘[^’]*’(?!\w)|(?<!\w)'[^']*'(?!\w)")
_LEANS = re.compile(
    r"\W*(?:they|it|he|she|this|that|these|those|their|its|his|her|the|here|there|but|and|so|or|yet|then|each"
    r"|both|such|others?|another|however|also|instead|all|some|most|one|either|neither|half|winners|recipients"
    r"|applicants|sites|if|use|not|no|free|details|yes|who|what|how|why|when|where)\b",
    re.IGNORECASE,
)
_LEANS_WITHIN = re.compile(r"\b(?:it|they|them|this|these|those|he|she|such)\b", re.IGNORECASE)
_ASKS = re.compile(r"\W*(?:apply|submit|register|send|nominate|return|enroll|vote|enter)\b", re.IGNORECASE)
_LABEL = re.compile(r"[\w ()/-]{2,30}:\s")
_BEGINS_WITH_TIME = re.compile(rf"\W*(?:\d|{_WEEKDAY}\b|{_MONTH}|noon\b|midnight\b)")
_ENDS = re.compile(r"[.!?。！？।۔؟][\"'”’»)\]」』]*$")
_CUT = re.compile(r"(?:…|\.\.\.|\[…\])[\"'”’»)\]]*$")
_ASIDE = re.compile(
    r"\s+\((?!(?:[^()]*\b)?(?:not|no|except|only|excluding|but|unless)\b)[^()]*\)(?!\w)", re.IGNORECASE
)
_DASHES = re.compile(r"\s*—\s*[^—]*?\s*—\s*|\s+–\s+[^–]*?\s+–\s+")
_CLAUSE = re.compile(r"\s*;\s+|\s*—\s*|\s+–\s+|,\s+(?=(?:which|who|whose|where)\b)")
_WEAK_END = re.compile(
    r"(?:^|\s)(?:an?|the|of|to|for|in|on|at|and|or|but|with|by|from|as|that|is|are|was|were|\d\S*)$",
    re.IGNORECASE,
)


@lru_cache(maxsize=_KEPT)
def blurb_texts(item: IssueItem, today: date) -> tuple[str, ...]:
    """What of an item's blurb a post may say, from most to least, as plain text; empty if nothing may be.

    Args:
        item: the item.
        today: the day of the post; what its blurb says of days between then and its publication is stale.
    """
    return _with_shorter(joined(kept) for kept in _selections(_told(item, today)))


@lru_cache(maxsize=_KEPT)
def single_texts(item: IssueItem, today: date, *, other: bool = False) -> tuple[str, ...]:
    """One sentence of the blurb, the likeliest first: its first, or with `other` one that comes later.

    A sentence that says `we` is left out: beside it there is no room to say who that is.
    """
    told = [one for one in _told(item, today) if not in_own_voice(one)]
    later = [one for one in reversed(told[1:]) if can_stand(one) and _ENDS.search(one)]
    first = [one for sentence in told[:1] for one in (sentence, clause(sentence))]
    return _with_shorter([*later, *first] if other else [*first, *later])


def repeats(text: str, title: str) -> bool:
    """More than seven tenths of its words stand in the title."""
    words, known = _words(text), set(_words(title))
    return bool(words) and sum(word in known for word in words) > _SAME * len(words)


def names_day(text: str, day: date) -> bool:
    """Whether a text names a day, with its month."""
    return any(_day_of(match) == (day.month, day.day) for match in _DATE.finditer(text))


def in_own_voice(text: str) -> bool:
    """Whether a text says `we` or `our`: in a post one must then see who that is."""
    return bool(_OWN_VOICE.search(_QUOTED.sub("", text)))


def can_open(text: str) -> bool:
    """Whether a text can come before the title: its first sentence leans on nothing, and is one."""
    first = re.split(r"(?<=[.!?]) ", text, maxsplit=1)[0]
    leans = _LEANS_WITHIN.search(first) or _ASKS.match(first) or _LABEL.match(first)
    return can_stand(text) and not leans and bool(_ENDS.search(text)) and len(first.split()) >= _OPENS


def can_stand(sentence: str) -> bool:
    """Whether a sentence needs none before it."""
    return not _LEANS.match(sentence) and not _BEGINS_WITH_TIME.match(sentence)


def joined(sentences: Sequence[str]) -> str:
    """Sentences as they would stand in a text: with a space, except where the script has none."""
    text = ""
    for one in sentences:
        bare = bool(text) and text[-1] in "。！？」』" and one[:1] > "\u3000"
        text += one if not text or bare else f" {one}"
    return text


def clause(text: str) -> str:
    """The first clause of a sentence, as a sentence; empty if it is too short, or the cut would part a list.

    A clause with `which` or `who` goes only where a comma parts it and it is the last: others say which one
    is meant.
    """
    text = _without_asides(text)
    for match in _CLAUSE.finditer(text):
        head, tail = text[: match.start()].rstrip(" ,:"), text[match.end() :]
        relative = text[match.start()] == ","
        if len(head.split()) < _FEWEST or head.count(",") > 1 or _WEAK_END.search(head):
            continue
        if (relative and "," in tail) or ";" in head or re.search(r";|—", tail) or not _is_balanced(head):
            continue
        mark = text.rstrip('”"’)')[-1:]
        return head + (mark if mark in "?!" else ".")
    return ""


def _told(item: IssueItem, today: date) -> list[str]:
    """The sentences of the blurb that a post may say."""
    sentences = split_sentences(one_line(item.blurb), item.language or "en")[:_MOST]
    told = (_as_told(one, item) for one in sentences if not _is_stale(one, item, today))
    return [one for one in told if one and not repeats(one, item.title)]


def _is_stale(sentence: str, item: IssueItem, today: date) -> bool:
    """Whether a day that was to come when the item was published is over."""
    said = item.published.date()
    days = [_coming(match, said) for match in _DATE.finditer(sentence)]
    if (item.language or "en").partition("-")[0] == "en":
        days += [_weekday(match["day"] or match["day2"], said) for match in _BARE_DAY.finditer(sentence)]
    return any(day is not None and said < day < today for day in days)


def _weekday(name: str, said: date) -> date:
    """The first day of that name after `said`; `on Friday`, of a day before it, misleads after it as well."""
    ahead = (_WEEKDAYS.index(name) - said.weekday() - 1) % 7 + 1
    return said + timedelta(days=ahead)


def _coming(match: re.Match[str], said: date) -> date | None:
    """The day that is meant by a text of `said`, if it looks ahead; None where there is no such day."""
    month, day = _day_of(match)
    named = re.search(r"20\d\d", match[0])
    for year in (int(named[0]),) if named else (said.year, said.year + 1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found > said:
            return found
    return None


def _with_shorter(texts: Iterable[str]) -> tuple[str, ...]:
    """Each text, and behind it the same without what stands in parentheses."""
    return tuple(dict.fromkeys(one for text in texts for one in (text, _without_asides(text)) if one))


def _selections(told: Sequence[str]) -> Iterator[list[str]]:
    """Lists of sentences, from most to least."""
    funder = next((at for at, one in enumerate(told) if _FUNDER.search(one) and can_stand(one)), None)
    for count in range(len(told), 0, -1):
        head, last = list(told[: count - 1]), told[count - 1]
        named = funder is not None and funder >= count
        if named and funder is not None and head:
            yield [*head, told[funder]]
        if named and funder is not None and not head and (short := clause(last)):
            yield [short, told[funder]]
        yield [*head, last]
        if short := clause(last):
            yield [*head, short]
    yield from ([one] for one in told[1:] if can_stand(one) and _ENDS.search(one))


def _as_told(sentence: str, item: IssueItem) -> str:
    """A sentence of the blurb as a post may say it; empty if it may not."""
    if _CUT.search(sentence):
        return clause(_CUT.sub("", sentence).rstrip(" ,;:—–-") + ".")
    if "…" in sentence or "..." in sentence:
        return ""
    if _ADDRESS.search(sentence):
        return ""
    if (item.language or "en").partition("-")[0] == "en" and (
        _ANOTHER_DAY.search(_QUOTED.sub("", sentence)) or _ON_THE_PAGE.search(sentence)
    ):
        return ""
    return _without_deadline(sentence, item)


def _without_deadline(sentence: str, item: IssueItem) -> str:
    """A sentence without the deadline, which stands in a line of its own; empty if it says nothing else."""
    deadline = item.deadline
    if deadline is None:
        return sentence
    if not names_day(sentence, deadline.day):
        quote = one_line(deadline.quote)
        known = bool(quote) and (sentence in quote or quote in sentence)
        return "" if known or _names_another_deadline(sentence) else sentence
    match = _BY_THEN.search(sentence)
    if not match or _day_of(match) != (deadline.day.month, deadline.day.day):
        return ""
    rest = sentence[: match.start()]
    if rest.lower().endswith(request(item).lower() or "\0"):
        return ""
    says_more = (
        len(rest.split()) >= _FEWEST and not _SAYS_BY.search(rest) and not re.search(r"\bfrom\b", rest)
    )
    return f"{rest}{match['end'] or '.'}" if says_more and _is_balanced(rest) else ""


def _names_another_deadline(sentence: str) -> bool:
    """Whether a sentence is a line of a time table, or tells of a deadline that is not the one that holds."""
    dated = _DATE.search(sentence) is not None
    return bool(_DATED_LABEL.fullmatch(sentence)) or (dated and bool(_OTHER_DEADLINE.search(sentence)))


def _day_of(match: re.Match[str]) -> tuple[int, int]:
    month = match["month"] or match["month2"]
    number = 1 + _MONTHS.index(month[:3].lower()) if month else int(match["month3"])
    return number, int(re.sub(r"\D", "", match["day"] or match["day2"] or match["day3"]))


def _without_asides(text: str) -> str:
    """Without what stands in parentheses or between two dashes, unless it says what does not hold."""
    return _DASHES.sub(" ", _ASIDE.sub("", text))


def _is_balanced(text: str) -> bool:
    pairs = all(text.count(one) == text.count(other) for one, other in ("()", "[]", "“”", "«»"))
    return pairs and text.count('"') % 2 == 0


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())
