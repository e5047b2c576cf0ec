"""Dates in the words that contradict each other, the calendar, or the day of sending."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time

from pipeline.model.issues import Finding, Fix, IssueItem, Level
from pipeline.model.items import Deadline, Kind
from pipeline.review.material import Material, Words, named, words_of
from pipeline.review.said_dates import WEEKDAYS, SaidDate, said_dates
from pipeline.text.closing import behind_utc

_LOOKS_AHEAD = frozenset({Kind.CALL, Kind.EVENT})
_VERBS = (
    r"(?:apply|register|pre-?register|RSVP|submit|sign up|nominate|enter|respond|vote|order|enrol?l|reply|"
    r"send|return|book|volunteer|donate|share|tell us)"
)
# Only what tells the reader to act: not “they had to apply by”, not “families who sign up by”.
_ACT_BY = re.compile(
    rf"(?:^|[.!?;:—–…]\s+|\b(?:please|and|must|can|may|should|to\s+\w+,)\s+){_VERBS}\b[^.!?;]{{0,80}}?"
    r"\b(?:by|before|until|through|no later than)\s+(?:\d[\w:. ]{0,12}\s+(?:on\s+)?)?$",
    re.IGNORECASE,
)
_DUE = re.compile(
    r"\b(?:(?:is|are) due(?: by| on)?|deadline(?: is|:)?|clos(?:es?|ing)(?: on)?|due(?: date)?:?|"
    r"(?:ends?|open)(?: on| until| through))\s+(?:\d[\w:. ]{0,12}\s+(?:on\s+)?)?$",
    re.IGNORECASE,
)
_BEFORE = 120  # characters before a date in which its cue must stand


def weekdays_in_words(material: Material) -> Iterator[Finding]:
    """A weekday that is not that of the date beside it: one of the two is wrong."""
    for words in words_of(material):
        seen = words.item.published.date() if words.item else material.day
        ahead = words.item is None or words.item.kind in _LOOKS_AHEAD
        for said in said_dates(words.text) if words.english else ():
            meant = _clash(said, seen, ahead=ahead)
            if meant:
                name = WEEKDAYS[meant.weekday()]
                reason = f"{words.where} says “{said.words}”, which is a {name} in {meant.year}"
                fix = _with_weekday(words, said, name)
                yield Finding("weekday-wrong", Level.LOOK_AT, words.target, reason, fix)


def _clash(said: SaidDate, seen: date, *, ahead: bool) -> date | None:
    """The day that is meant, if the weekday said is not its own; None if all is well."""
    if said.weekday is None:
        return None
    coming = said.coming(seen) if ahead else None
    days = (coming,) if coming else said.near(seen)
    if not days or any(day.weekday() == said.weekday for day in days):
        return None
    return days[0]


def _with_weekday(words: Words, said: SaidDate, name: str) -> Fix | None:
    was = WEEKDAYS[said.weekday or 0]
    if was not in said.words:
        return None  # an abbreviation: let a person write it
    value = words.text[: said.start] + words.text[said.start :].replace(was, name, 1)
    return Fix(words.field, value, f"write {name}, if the date is right")


def weekday_fits(material: Material) -> Iterator[Finding]:
    """A quoted weekday that contradicts its deadline means that one of the two is wrong."""
    for item in material.issue.shown():
        deadline = item.deadline
        if not deadline or "deadline" in item.touched:
            continue
        said = _quoted_weekday(deadline)
        if said is not None and said != deadline.day.weekday():
            yield Finding(
                "deadline-weekday",
                Level.LOOK_AT,
                item.id,
                f"{named(item)}: {deadline.day} is a {WEEKDAYS[deadline.day.weekday()]}, "
                f"but the text says {WEEKDAYS[said]}",
            )


def _quoted_weekday(deadline: Deadline) -> int | None:
    """The weekday that the quoted sentence gives to the deadline's date; None if it names none for it."""
    dates = list(said_dates(deadline.quote))
    own = [one for one in dates if (one.month, one.day) == (deadline.day.month, deadline.day.day)]
    if dates:
        return next((one.weekday for one in own if one.weekday is not None), None)
    names = [at for at, name in enumerate(WEEKDAYS) if name.lower() in deadline.quote.lower()]
    return names[0] if len(names) == 1 else None


def one_date_a_call(material: Material) -> Iterator[Finding]:
    """A text that gives another last day than the deadline beside it: readers see both."""
    for words in words_of(material):
        item = words.item
        if item is None or item.deadline is None or not words.english:
            continue
        dates = [(said, said.coming(item.published.date())) for said in said_dates(words.text)]
        if any(day == item.deadline.day for _, day in dates):
            continue
        for said, day in dates:
            if day and _is_last_day(words.text, said):
                reason = f"{words.where} says “{said.words}”, its deadline is {item.deadline.day}"
                fix = Fix(f"{item.id}.deadline", day.isoformat(), f"make {day} the deadline")
                yield Finding("deadline-differs", Level.LOOK_AT, item.id, reason, fix)
                break


def _is_last_day(text: str, said: SaidDate) -> bool:
    before = text[max(0, said.start - _BEFORE) : said.start]
    return bool(_ACT_BY.search(before) or _DUE.search(before))


def passed_in_words(material: Material) -> Iterator[Finding]:
    """A text that asks readers to act by a day that is over when they read it."""
    for words in words_of(material):
        item = words.item
        if not words.english or (item is not None and item.deadline is not None):
            continue  # the deadline's own checks see to it
        seen = item.published.date() if item else material.day
        for said in said_dates(words.text):
            day = said.coming(seen)
            before = words.text[max(0, said.start - _BEFORE) : said.start]
            if day and day < material.day and _ACT_BY.search(before):
                reason = f"{words.where} asks to act by “{said.words}”, which is over by then"
                yield Finding("date-passed", Level.LOOK_AT, words.target, reason, _holding(item, day))
                break


def _holding(item: IssueItem | None, day: date) -> Fix | None:
    return Fix(f"{item.id}.hold", f"closed on {day}", "hold it") if item else None


def events_in_words(material: Material) -> Iterator[Finding]:
    """An event whose feed names no day, and whose words name only days that are over."""
    for section in material.issue.sections:
        for item in (*section.items, *section.more):
            if item.kind is not Kind.EVENT or item.starts is not None or item.deadline is not None:
                continue
            days = [
                day
                for said in said_dates(f"{item.title}. {item.blurb}")
                if (day := said.coming(item.published.date()))
            ]
            if days and max(days) < material.day:
                reason = f"{named(item)} names no day after {max(days)}: it may be over"
                fix = Fix(f"{item.id}.hold", f"over since {max(days)}", "hold it")
                yield Finding("event-past", Level.LOOK_AT, item.id, reason, fix)


def closed_before_reading(material: Material) -> Iterator[Finding]:
    """A deadline on the very day of sending, at an hour that has passed when the mail goes out."""
    for item in material.issue.shown():
        moment = _moment(item.deadline) if item.deadline else None
        # What closed on an earlier day is told by another check.
        if item.deadline and moment and item.deadline.day >= material.day and moment <= material.at:
            reason = (
                f"{named(item)} closes at {item.deadline.time} {item.deadline.zone}, before this goes out"
            )
            fix = Fix(f"{item.id}.hold", f"closed on {item.deadline.day}", "hold it")
            yield Finding("deadline-hour", Level.MUST_FIX, item.id, reason, fix)


def _moment(deadline: Deadline) -> datetime | None:
    """When a deadline is over for sure; None if its hour or zone is not known."""
    behind = behind_utc(deadline.zone)
    if behind is None or not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", deadline.time):
        return None
    try:
        return datetime.combine(deadline.day, time.fromisoformat(deadline.time), UTC) + behind[1]
    except OverflowError:
        return None  # a person may write the year 9999


CHECKS = (
    closed_before_reading,
    weekday_fits,
    weekdays_in_words,
    one_date_a_call,
    passed_in_words,
    events_in_words,
)
