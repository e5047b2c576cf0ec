"""When a deadline is over, as an instant: the earliest that its words can mean, and the latest."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from pipeline.model.items import Deadline

# Hours behind UTC, the fewest and the most that a name is used for: many write EST in summer too, and IST is
# the time of three countries. What is ahead of UTC is negative.
_HOURS: Final = (
    ("ET EST", 4, 5),
    ("CT CST", 5, 6),
    ("MT MST", 6, 7),
    ("PT PST", 7, 8),
    ("AKT AKST", 8, 9),
    ("HT HST", 10, 10),
    ("AT AST", 3, 4),
    ("NT NST", 2.5, 3.5),
    ("NDT", 2.5, 2.5),
    ("ADT BRT", 3, 3),
    ("EDT", 4, 4),
    ("CDT", 5, 5),
    ("MDT", 6, 6),
    ("PDT", 7, 7),
    ("AKDT", 8, 8),
    ("AOE", 12, 12),
    ("UTC", 0, 0),
    ("GMT WET", -1, 0),
    ("BST WAT", -1, -1),
    ("IST", -5.5, -1),
    ("CET", -2, -1),
    ("CEST SAST CAT", -2, -2),
    ("EET", -3, -2),
    ("EEST MSK EAT", -3, -3),
    ("GST", -4, -4),
    ("PKT", -5, -5),
    ("ICT WIB", -7, -7),
    ("SGT HKT PHT AWST", -8, -8),
    ("JST KST", -9, -9),
    ("ACST", -10.5, -9.5),
    ("ACDT", -10.5, -10.5),
    ("AEST AET", -11, -10),
    ("AEDT", -11, -11),
    ("NZST NZT", -13, -12),
    ("NZDT", -13, -13),
)
_BEHIND: Final = {
    name: (timedelta(hours=least), timedelta(hours=most))
    for names, least, most in _HOURS
    for name in names.split()
}
_OFFSET = re.compile(r"(?:UTC|GMT)([+−-])(\d{1,2})(?::?(\d\d))?")
_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


class Closing(NamedTuple):
    """Before `earliest` it is open for sure, from `latest` on it is over for sure; in UTC."""

    earliest: datetime
    latest: datetime


def closing(deadline: Deadline, home: ZoneInfo) -> Closing:
    """When a deadline is over.

    A day without a time ends at midnight, and a time without a zone that we know is one of `home`, where it
    may as well be later by the end of that day.

    Args:
        deadline: the deadline; a year near the end of the calendar does no harm.
        home: the newsletter's time zone.
    """
    end = _start_of(deadline.day, home, days=1)
    if not _CLOCK.fullmatch(deadline.time):
        return Closing(end, end)
    behind = behind_utc(deadline.zone)
    clock = time.fromisoformat(deadline.time)
    if behind is None:
        try:
            return Closing(datetime.combine(deadline.day, clock, home).astimezone(UTC), end)
        except OverflowError:
            return Closing(end, end)
    local = datetime.combine(deadline.day, clock, UTC)
    return Closing(_later(local, behind[0]), _later(local, behind[1]))


def behind_utc(zone: str) -> tuple[timedelta, timedelta] | None:
    """How far a zone's clocks are behind UTC, the least and the most; None if nobody knows the name."""
    name = zone.upper()
    if match := _OFFSET.fullmatch(name):
        ahead = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
        behind = -ahead if match[1] == "+" else ahead
        return behind, behind
    return _BEHIND.get(name)


def _start_of(day: date, zone: ZoneInfo, *, days: int) -> datetime:
    """Midnight so many days later, in UTC."""
    try:
        return datetime.combine(day + timedelta(days=days), time(), zone).astimezone(UTC)
    except OverflowError:
        return datetime.max.replace(tzinfo=UTC)


def _later(local: datetime, by: timedelta) -> datetime:
    try:
        return local + by
    except OverflowError:
        return datetime.max.replace(tzinfo=UTC) if by > timedelta(0) else datetime.min.replace(tzinfo=UTC)
