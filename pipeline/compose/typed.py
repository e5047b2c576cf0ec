"""What a person types into a field of an item: a deadline, a link. What cannot be meant is refused."""

from __future__ import annotations

import re
from datetime import date

from pipeline.errors import UsageError
from pipeline.model.items import Deadline
from pipeline.text.closing import behind_utc
from pipeline.text.links import is_web_link

YEARS_BACK, YEARS_AHEAD = 5, 10
"""Years from the issue within which a deadline or the time of a post lies; anything else is a slip."""

_WRITE = "Write 2025-06-06, 2025-06-06 17:00 CT, or none"
_DEADLINE = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[ T](\d{1,2}:\d{2}))?(?: (\S+))?", re.ASCII)
_CLOCK = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")


def parse_deadline(value: str, before: Deadline | None, issue: date) -> Deadline | None:
    """A deadline as a person writes it; the quoted sentence stays with it.

    Args:
        value: as `Deadline.written` gives it, or `none`.
        before: what stands there now. Who writes the same confirms it as it is.
        issue: the day of the issue, which says what years can be meant.

    Raises:
        UsageError: it is no deadline, or one that nobody means.
    """
    value = value.strip()
    if value.lower() in {"", "none", "-"}:
        return None
    match = _DEADLINE.fullmatch(value)
    try:
        day = date.fromisoformat(match[1]) if match else None
    except ValueError:
        day = None
    if match is None or day is None:
        raise UsageError(f"{value!r} is no deadline", todo=_WRITE)
    clock, zone = match[2] or "", match[3] or ""
    if before and (before.day, before.time, before.zone) == (day, clock, zone):
        return before
    if not is_near(day, issue):
        raise UsageError(f"the year {day.year} cannot be meant", where=value, todo=_WRITE)
    if clock and not _CLOCK.fullmatch(clock):
        todo = "Write it from 00:00 to 23:59; the end of a day is 23:59"
        raise UsageError(f"there is no time {clock}", where=value, todo=todo)
    if zone and behind_utc(zone) is None:
        todo = "Write one such as ET, CST, UTC, UTC+2 or AoE, or none for the newsletter's own"
        raise UsageError(f"nobody knows the time zone {zone!r}", where=value, todo=todo)
    return Deadline(day, clock, zone, before.quote if before else "", "set by a person")


def is_near(day: date, issue: date) -> bool:
    """Whether a day is near enough to an issue to be meant."""
    return issue.year - YEARS_BACK <= day.year <= issue.year + YEARS_AHEAD


def checked_link(value: str, about: str) -> str:
    """A link as a person types it.

    Args:
        about: whose link it is, for the message.

    Raises:
        UsageError: it is not the address of a page on the web, which is all that mails and pages may lead to.
    """
    if len(value.split()) != 1 or not is_web_link(value):
        raise UsageError(
            f"{value!r} is no address of a web page",
            where=about,
            todo="Write it whole, beginning with https:// or http://",
        )
    return value
