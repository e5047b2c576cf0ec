"""The time of day and the zone beside a date: 'by 11:59 p.m. CT on', 'at noon Eastern'."""

from __future__ import annotations

import re

_ZONES = {
    "eastern": "ET",
    "central": "CT",
    "mountain": "MT",
    "pacific": "PT",
    "alaska": "AKT",
    "hawaii": "HT",
    "anywhere on earth": "AoE",
    "aoe": "AoE",
}
_ZONE = (
    r"(?:(?i:eastern|central|mountain|pacific|alaska|hawaii)(?:\s+(?i:standard|daylight))?(?:\s+(?i:time))?\b"
    r"|(?i:anywhere\s+on\s+earth)|A[Oo]E\b|(?:E|C|M|P|AK|H)[SD]?T\b|(?:E|C|M|P)\.[SD]?\.?T\.|UTC\b"
    r"|GMT\b|CES?T\b|BST\b)"
)
_TIME = (
    r"(?:(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[aApP])\.?\s?[mM]\b\.?"
    r"|(?P<hour24>[01]?\d|2[0-3]):(?P<minute24>[0-5]\d)(?:\s?(?:hours|hrs))?(?!\d)"
    r"|(?:12\s+)?(?P<word>(?i:noon|midnight)))"
)
_WITH_ZONE = rf"{_TIME}(?:\s*[(,]?\s*(?P<zone>{_ZONE})\)?)?"
_AFTER = re.compile(rf"^[\s,]*(?:\(\s*)?(?:(?i:at|by|before|until|no\s+later\s+than|@|from)\s+)?{_WITH_ZONE}")
_BEFORE = re.compile(
    rf"(?<![\d:]){_WITH_ZONE}[\s,]*(?:\([^()]{{0,30}}\)\s*)?(?:(?i:local\s+time)[\s,]*)?(?:(?i:on|of"
    rf"|,)\s+)?(?:(?i:the)\s+)?$"
)
_SPAN_OF_HOURS = re.compile(r"^\s*(?:-|–|—|to|until)\s*\d")


def time_beside(sentence: str, start: int, end: int) -> tuple[str, str]:
    """The time and zone that belong to the date at `start` to `end`, as `("23:59", "CT")`; empty if none.

    Midnight on a day is the end of that day: 23:59 (rule 11 of the labelled set).
    """
    after = sentence[end : end + 60]
    match = _AFTER.match(after)
    if match and not _SPAN_OF_HOURS.match(after[match.end() :]):
        return _clock(match), _zone(match["zone"])
    match = _BEFORE.search(sentence[max(0, start - 60) : start])
    return (_clock(match), _zone(match["zone"])) if match else ("", "")


def _clock(match: re.Match[str]) -> str:
    if word := match["word"]:
        return "12:00" if word.lower() == "noon" else "23:59"
    if match["hour24"] is not None:
        return f"{int(match['hour24']):02}:{match['minute24']}"
    hour = int(match["hour"])
    if not 1 <= hour <= 12:
        return ""
    return f"{hour % 12 + (12 if match['half'] in 'pP' else 0):02}:{match['minute'] or '00'}"


def _zone(words: str | None) -> str:
    if not words:
        return ""
    parts = words.replace(".", "").split()
    name = _ZONES.get(" ".join(parts).lower()) or _ZONES.get(parts[0].lower(), parts[0].upper())
    if len(parts) > 1 and parts[1].lower() in {"standard", "daylight"} and len(name) == 2:
        return f"{name[0]}{parts[1][0].upper()}T"
    return name
