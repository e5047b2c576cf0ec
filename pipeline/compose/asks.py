"""What a call asks of its readers, in its own words, and by when: `Send a resume by Friday, May 16`."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import Final

from pipeline.compose.wording import action
from pipeline.model.issues import IssueItem
from pipeline.model.items import Deadline
from pipeline.text.dates import ap_date, ap_time, deadline_words
from pipeline.text.markup import one_line

_LONGEST: Final = 8  # words of a request that is taken as it stands
_YEAR_AFTER: Final = 60  # days ahead from which on a date in the next year needs its year

_BY = re.compile(
    r"^(?P<before>.*)\b(?:by|before|no later than|not later than|on or before)\b[^;]{0,40}$", re.IGNORECASE
)
_REQUEST = re.compile(
    r"(?:^|[.;:!?]\s+|\bplease\s+|\bto [\w ]{2,40}, )"
    r"(?P<request>(?:send|submit|e-?mail|mail|complete|fill (?:in|out)|return|sign up|sign|upload|share|enter"
    r"|order|request|reserve|book|join|claim|nominate|register|apply|vote|respond|reply|write|propose|pitch"
    r"|volunteer)\b[^.;:!?()]*)$",
    re.IGNORECASE,
)
# Who "us" is, and what "it" is, a post does not say.
_VAGUE = re.compile(
    r"\b(?:it|them|this|that|these|those|yours|ours?|us|we|here|below|above|link|https?|www)\b|[@\d]|,.*,",
    re.IGNORECASE,
)
_MAILED = re.compile(
    r"\b(?P<what>entries|applications|nominations|submissions|forms|materials|proposals|letters)\b[^.;,]*\b"
    r"(?:postmarked|mailed)\b",
    re.IGNORECASE,
)  # fmt: skip


@lru_cache(maxsize=256)  # every network asks the same of the same items
def request(item: IssueItem) -> str:
    """What a reader does before the deadline: `Apply`, `Return the form`; empty where the item has no word.

    A request that stands before the date in the quoted sentence is taken as it stands there, if it is short
    and says what it speaks of; else `wording.action` tells.
    """
    quote = one_line(item.deadline.quote) if item.deadline else ""
    own = _own_words(quote, item.deadline) if item.deadline else ""
    if own:
        return own
    if mailed := _MAILED.search(quote):
        return f"Mail {mailed['what'].lower()}"
    verb = action(item)
    if verb.endswith(" by"):
        return verb.removesuffix(" by")
    return "Sign" if item.subtype == "letter" else ""


def by_date(item: IssueItem, deadline: Deadline, today: date) -> str:
    """What to do by when, without a full stop: `Apply by Friday, June 6, 5 p.m. CT`; `The deadline is …`.

    Args:
        item: the item.
        deadline: its deadline.
        today: the day that the year is left out for.
    """
    asked = request(item)
    words = _date_words(deadline, today)
    return f"{asked} by {words}" if asked else f"The deadline is {words}"


def by_tomorrow(item: IssueItem, deadline: Deadline, today: date) -> str:
    """The same on the day before: `Apply by tomorrow, Friday, June 6, 5 p.m. CT`."""
    asked = request(item)
    words = _date_words(deadline, today)
    return f"{asked} by tomorrow, {words}" if asked else f"The deadline is tomorrow, {words}"


def by_today(item: IssueItem, deadline: Deadline, today: date) -> str:
    """The same on the last day: `Apply today, Friday, June 6, by 5 p.m. CT`."""
    asked = request(item)
    day = ap_date(deadline.day, today=_year_of(deadline.day, today), weekday=True)
    words = f"{asked or 'The deadline is'} today, {day}"
    if not deadline.time:
        return words
    return f"{words}, {'by' if asked else 'at'} {ap_time(deadline.time)} {deadline.zone}".rstrip()


def until(deadline: Deadline, today: date) -> str:
    """The deadline where what to do has been said: `You have until Friday, June 6, 5 p.m. CT`."""
    return f"You have until {_date_words(deadline, today)}"


def in_passing(asked: str) -> str:
    """A request within a sentence: `apply`, `RSVP`."""
    return asked if asked[:2].isupper() else asked[:1].lower() + asked[1:]


def _own_words(quote: str, deadline: Deadline) -> str:
    end = deadline.span[0]
    if end <= 0 or quote != deadline.quote:
        return ""
    by = _BY.match(quote[:end].rstrip())
    found = _REQUEST.search(by["before"].rstrip(" ,")) if by else None
    if not found:
        return ""
    words = found["request"].strip()
    if len(words.split()) > _LONGEST or _VAGUE.search(words):
        return ""
    return words[0].upper() + words[1:]


def _date_words(deadline: Deadline, today: date) -> str:
    return deadline_words(deadline, today=_year_of(deadline.day, today))


def _year_of(day: date, today: date) -> date:
    """The day whose year needs no saying: `today`, or the day itself if it is near."""
    return day if 0 <= (day - today).days <= _YEAR_AFTER else today
