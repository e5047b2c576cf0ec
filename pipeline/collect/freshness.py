"""How long a server wants to be left alone, from what its answer says."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from pipeline.collect.exchange import Answer

_LONGEST = 7 * 24 * 3600  # seconds that anybody can put us off
_MAX_AGE = re.compile(r"(?:^|[,\s])max-age\s*=\s*\"?(\d{1,12})(?!\d)", re.IGNORECASE)
_ALWAYS_ASK = re.compile(r"(?:^|[,\s])no-(?:cache|store)(?=$|[,\s=])", re.IGNORECASE)


def max_age(answer: Answer, now: datetime) -> int | None:
    """Seconds for which an answer says that it stays fresh (RFC 9111, section 4.2), at most a week.

    `max-age`, else Expires less Date, or less now where there is none; what it has spent in caches on the way
    (Age) is taken off. `s-maxage` is for shared caches, and not for us.

    Returns:
        None if it says nothing of the kind, or is not fresh even now.
    """
    if _ALWAYS_ASK.search(answer.cache_control):
        return None
    if named := _MAX_AGE.search(answer.cache_control):
        seconds = int(named[1])
    else:
        expires = _date(answer, "Expires")
        if expires is None:
            return None
        seconds = int((expires - (_date(answer, "Date") or now)).total_seconds())
    age = answer.headers.get("Age", "").strip()
    if age.isascii() and age.isdigit():
        seconds -= int(age[:12])
    return min(seconds, _LONGEST) if seconds > 0 else None


def retry_after(answer: Answer, now: datetime) -> int | None:
    """Seconds or a date (RFC 9110, section 10.2.3), with 429 and 503 only; at most a week."""
    value = answer.headers.get("Retry-After", "").strip()
    if answer.status not in {429, 503} or not value:
        return None
    if value.isascii() and value.isdigit():
        return min(int(value[:12]), _LONGEST)
    until = _date(answer, "Retry-After")
    return None if until is None else min(max(0, int((until - now).total_seconds())), _LONGEST)


def _date(answer: Answer, name: str) -> datetime | None:
    try:
        date = parsedate_to_datetime(answer.headers.get(name, "").strip())
    except (ValueError, OverflowError):
        return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)
