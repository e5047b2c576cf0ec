"""The words that mail, posts and calendar share: whom from, when, and what to do by when."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from pipeline.model.issues import IssueItem
from pipeline.model.items import Deadline, Kind
from pipeline.text.dates import ap_date, ap_time, deadline_words
from pipeline.text.markup import one_line

_US_ZONES: Final = {"E": "ET", "C": "CT", "M": "MT", "P": "PT"}  # AP style: CST and CDT are both CT

# What a reader does before a deadline, by the item's own word for it.
_ACTIONS: Final = tuple(
    (re.compile(pattern, re.IGNORECASE), words)
    for pattern, words in (
        (r"\breturn\w* (?:the|this|your|a) (?:\w+ )?form", "Return the form by"),
        (r"\bRSVP", "RSVP by"),
        (r"\bnominat\w+", "Nominate by"),
        (r"\b(?:pre-?)?regist\w+", "Register by"),
        (r"\benrol\w+", "Enroll by"),
        (r"\bsign(?:ing)?[ -]?up\b", "Sign up by"),
        (r"\b(?:complete|fill (?:in|out)) (?:the|this|an?) (?:\w+ ){0,2}form", "Complete the form by"),
        (r"\bletters? of (?:intent|interest)", "Send a letter of intent by"),
        (r"\bappl(?:y|ying|ications?|icants?)\b", "Apply by"),
        (r"\bproposals?\b", "Send proposals by"),
        (r"\babstracts?\b", "Send abstracts by"),
        (r"\bsubmi(?:t|ts|tted|ssions?)\b", "Submit by"),
        (r"\bvot(?:e|es|ing)\b", "Vote by"),
        (r"\b(?:survey|respond|responses?)\b", "Respond by"),
        (r"\b(?:enter|entries)\b", "Enter by"),
        (r"\borders?\b", "Order by"),
    )
)
# In a blurb these may be about anything: "before the county votes", "in order to".
_ONLY_WHERE_ASKED: Final = frozenset({"Vote by", "Respond by", "Enter by", "Order by"})
_LIMIT = re.compile(
    r"\b(?:by|before|due|clos(?:es?|ing)|ends?|deadline|until|through|no later than)\b", re.IGNORECASE
)


def credit(item: IssueItem) -> str:
    """Whom an item comes from, each once: `A`, `A and B`, `A, B and C`."""
    names = list(dict.fromkeys(name for name in (one_line(source.name) for source in item.sources) if name))
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else "".join(names)


def when_words(starts: datetime, zone: ZoneInfo, today: date) -> str:
    """When an event begins: `Tuesday, June 3, 2 p.m. CT`; midnight stands for a day without a time."""
    if starts.hour == starts.minute == 0:
        return ap_date(starts.date(), today=today, weekday=True)
    return moment_words(starts, zone, today)


def moment_words(at: datetime, zone: ZoneInfo, today: date) -> str:
    """An instant on a clock: `Tuesday, June 3, 2 p.m. CT`."""
    local = at.astimezone(zone)
    day = ap_date(local.date(), today=today, weekday=True)
    return f"{day}, {ap_time(f'{local:%H:%M}')} {_zone_words(local)}"


def action(item: IssueItem) -> str:
    """What to do by the deadline, in the item's own verb: `Apply by`; `Closes` where it has none.

    The verb nearest to the "by", "due" or "closes" of the quoted sentence wins: in "To apply, return the
    form by June 6" a reader returns a form. Without a quote the title and the blurb must tell.
    """
    quote = item.deadline.quote if item.deadline else ""
    for text in (quote, item.title, item.blurb):
        found = [(match, words) for pattern, words in _ACTIONS for match in pattern.finditer(text)]
        if text is item.blurb:
            found = [pair for pair in found if pair[1] not in _ONLY_WHERE_ASKED]
        if found:
            limit = _LIMIT.search(text)
            at = limit.start() if limit else 0
            return min(found, key=lambda pair: _distance(pair[0], at))[1]
    return "Register by" if item.kind is Kind.EVENT else "Closes"


def deadline_clause(item: IssueItem, deadline: Deadline, today: date) -> str:
    """The deadline with its verb, without a full stop: `Apply by Friday, June 6, 5 p.m. CT`.

    The date always, never "tomorrow": a post may be copied a day late and must still be true.
    """
    return f"{action(item)} {deadline_words(deadline, today=today)}"


def sentence(text: str) -> str:
    """The text with a full stop, unless it ends in a mark already (`5 p.m.`)."""
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def _distance(match: re.Match[str], at: int) -> int:
    return abs(match.start() - at) if match.start() > at else at - match.end()


def _zone_words(local: datetime) -> str:
    name = local.tzname() or ""
    if len(name) == 3 and name[1] in "SD" and name[2] == "T":
        return _US_ZONES.get(name[0], name)
    return name if name.isalpha() else f"UTC{local:%z}"
