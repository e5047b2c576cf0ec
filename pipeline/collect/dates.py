"""Dates as feeds write them. The day that a feed names is kept in the zone that it names."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz

# What `email.utils` does not know beyond the American zones of RFC 822, by their hours from UTC.
_ZONES = {
    name: hours
    for hours, names in {
        -10: "HST",
        -9: "AKST",
        -8: "AKDT",
        1: "WEST BST CET",
        2: "CEST EET",
        3: "EEST MSK",
        8: "SGT HKT AWST",
        9: "JST KST",
        10: "AEST",
        11: "AEDT",
        12: "NZST",
        13: "NZDT",
    }.items()
    for name in names.split()
}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

_ISO = re.compile(
    r"(\d{4})-?(\d\d)(?:-?(\d\d))?"
    r"(?:[T ]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?",
    re.IGNORECASE,
)
_SLASHES = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b")
_DAY_FIRST = re.compile(
    r"(?:[A-Za-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([A-Za-z]{3})[a-z]*\.?,?[\s-]+(\d{4})\b"
)
_MONTH_FIRST = re.compile(
    r"(?:[A-Za-z]+,\s+)?([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b"
)
_TIME = re.compile(r"\b(\d{1,2}):(\d\d)(?::(\d\d))?\s*([ap]\.?m\b)?", re.IGNORECASE)
_LAST_WORD = re.compile(r"\b([A-Z]{1,5})\)?$")

_EARLIEST = 1995
_MIDDAY = 12
_AHEAD = timedelta(days=1)


def parse_date(text: str) -> datetime | None:
    """Read a date in any form that feeds are known to use; None if it cannot be read.

    Without a zone it is UTC; without a time midday, so that the day stays the same almost everywhere.
    `05/06/2025` is the sixth of May, for the feeds that write so are American; `13/05/2025` is the
    thirteenth of May.
    """
    if not text:
        return None
    text = " ".join(text[:100].split())
    for read in (_iso, _rfc822, _words, _slashes):
        try:
            when = read(text)
            if when is not None and when.utcoffset() is not None:
                when.astimezone(UTC)  # raises at the edges of what there is
                return when
        except (ValueError, OverflowError):
            continue
    return None


def is_believable(when: datetime, now: datetime) -> bool:
    """Whether something can have been published then: not before 1995, and not in the future.

    A day ahead is still taken, for clocks and zones go wrong.
    """
    return when.year >= _EARLIEST and when <= now + _AHEAD


def _iso(text: str) -> datetime | None:
    """ISO 8601 and W3C-DTF, as in Atom, JSON Feed and Dublin Core; with a space for the T too."""
    match = _ISO.fullmatch(text)
    if match is None:
        return None
    year, month, day, hour, minute, second, zone = match.groups()
    clock = (int(hour), int(minute), min(int(second or 0), 59)) if hour else (_MIDDAY, 0, 0)
    return datetime(int(year), int(month), int(day or 1), *clock, tzinfo=_offset(zone or "Z"))


def _offset(zone: str) -> timezone:
    digits = re.sub(r"\D", "", zone)
    if not digits:
        return UTC
    minutes = int(digits[:2]) * 60 + int(digits[2:] or 0)
    return timezone(timedelta(minutes=-minutes if zone.startswith("-") else minutes))


def _rfc822(text: str) -> datetime | None:
    """RFC 822 and 2822, as in RSS, with two or four digits for the year."""
    parts = parsedate_tz(text)
    if parts is None:
        return None
    zone = timezone(timedelta(seconds=parts[9])) if parts[9] is not None else _named_zone(text)
    if parts[9] == 0:
        zone = _named_zone(text)  # a zone that `email.utils` does not know counts as 0 there
    return datetime(*parts[:5], min(parts[5], 59), tzinfo=zone)


def _named_zone(text: str) -> timezone:
    name = _LAST_WORD.search(text)
    return timezone(timedelta(hours=_ZONES.get(name[1], 0))) if name else UTC


def _words(text: str) -> datetime | None:
    """`20 May 2025`, `May 12, 2025`, with or without a weekday and a time."""
    if match := _DAY_FIRST.match(text):
        day, month, year = match.groups()
    elif match := _MONTH_FIRST.match(text):
        month, day, year = match.groups()
    else:
        return None
    if month.lower() not in _MONTHS:
        return None
    return _at(text[match.end() :], int(year), _MONTHS.index(month.lower()) + 1, int(day))


def _slashes(text: str) -> datetime | None:
    """`05/15/2025` and, where that is no date, `15/05/2025`; with dots the day is first."""
    match = _SLASHES.match(text)
    if match is None:
        return None
    first, second, year = (int(number) for number in match.groups())
    month, day = (second, first) if first > 12 or "." in match[0] else (first, second)
    return _at(text[match.end() :], year, month, day)


def _at(rest: str, year: int, month: int, day: int) -> datetime:
    """That day, at the time that stands in the rest of the text."""
    time = _TIME.search(rest)
    if time is None:
        return datetime(year, month, day, _MIDDAY, tzinfo=UTC)
    hour, minute, half = int(time[1]), int(time[2]), (time[4] or "").lower()
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return datetime(year, month, day, hour, minute, tzinfo=_named_zone(rest))
