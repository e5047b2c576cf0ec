"""The time of day and the zone beside a date: 'by 11:59 p.m. CT on', 'at noon Eastern', '17h00 SAST'."""

from __future__ import annotations

import re

_NAMED = {
    "eastern": "ET",
    "central": "CT",
    "mountain": "MT",
    "pacific": "PT",
    "alaska": "AKT",
    "hawaii": "HT",
    "atlantic": "AT",
    "newfoundland": "NT",
    "anywhere on earth": "AoE",
    "aoe": "AoE",
}
_ZONES = (
    "UTC GMT BST IST WET CET CEST EET EEST MSK GST PKT ICT WIB SGT HKT PHT JST KST"
    " AWST ACST ACDT AEST AEDT AET NZST NZDT NZT SAST CAT EAT WAT BRT"
)
_ZONE = (
    r"(?:(?i:eastern|central|mountain|pacific|alaska|hawaii|atlantic|newfoundland)"
    r"(?:\s+(?i:standard|daylight))?(?:\s+(?i:time))?\b|(?i:anywhere\s+on\s+earth)|A[Oo]E\b"
    r"|(?:E|C|M|P|AK|H|A|N)[SD]T\b|(?:E|C|M|P|AK|H)T\b|(?:E|C|M|P)\.[SD]?\.?T\."
    rf"|(?:{'|'.join(_ZONES.split())})\b(?:[+−-]\d{{1,2}}(?::?\d\d)?\b)?)"
)
_HOURS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_HOUR_WORDS = {word: number for number, word in enumerate(_HOURS, 1)}
_WORDED = rf"(?:\d{{1,2}}|(?i:{'|'.join(_HOURS)}))"
_OF_DAY = r"(?:\s+(?i:in\s+the\s+(?P<day_part>morning|afternoon|evening)|at\s+(?P<night>night)))"
_TIME = (
    # in figures, as '5.30pm', '17.00 hours', '17h00' and '1700 hrs'
    r"(?:(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[aApP])\.?\s?[mM]\b\.?"
    r"|(?P<hour24>[01]?\d|2[0-3])[:hH](?P<minute24>[0-5]\d)(?:\s?(?i:hours|hrs|h))?(?!\d)"
    r"|(?P<hour_dot>[01]?\d|2[0-3])\.(?P<minute_dot>[0-5]\d)(?:\s?(?i:hours|hrs|h)\b|(?=\s*[(,]?\s*(?:{zone}))|{dot})"
    r"|(?P<hour_flat>[01]\d|2[0-3])(?P<minute_flat>[0-5]\d)\s?(?i:hours|hrs|h)\b"
    r"|(?P<hour_h>[01]?\d|2[0-3])h(?!\w)"
    # in words, as 'half past four in the afternoon'
    r"|(?:(?P<past>(?i:half\s+past|quarter\s+past|quarter\s+to))\s+(?P<past_hour>{worded})"
    r"|(?P<clock_hour>{worded})\s+o['’]?clock){of_day}?"
    r"|(?:12\s+)?(?P<word>(?i:noon|midnight|midday)))(?:,?\s+(?i:sharp|exactly|prompt|promptly))?"
)
_ZONED = r"(?:\s*[(,]?\s*(?P<zone>{zone})\)?)?"
_LEAD = r"(?i:at|by|before|until|till|no\s+later\s+than|@|from)"


def _pattern(template: str, dot: str) -> str:
    """A pattern of a time with its zone; `dot` is what makes a time of '17.00' there."""
    time = _TIME.replace("{dot}", dot).replace("{worded}", _WORDED).replace("{of_day}", _OF_DAY)
    return template.replace("{time}", time + _ZONED).replace("{zone}", _ZONE).replace("{lead}", _LEAD)


_AFTER = re.compile(
    _pattern(rf"^[\s,]*(?:[(–—-]\s*)?(?:{_LEAD}\s+)?{{time}}", r"(?<=[03])(?=\s*(?:[.,;)]|$))")
)
_BEFORE = re.compile(
    _pattern(
        r"(?<![\d:.,$£€]){time}[\s,]*(?:\([^()]{0,30}\)\s*)?(?:(?i:local\s+time|your\s+time)[\s,]*)?"
        r"(?:(?i:on|of|,)\s+)?(?:(?i:the)\s+)?$",
        r"(?<=[03])(?=[\s,]+(?i:on\s+)?)",
    )
)
# Not beside the date but at the end of what it says: 'June 6 – forms must be here by noon.'
_LATER = re.compile(
    _pattern(
        r"^\s*[:–—-]\s*[^.;\d]{3,90}?\b(?i:by|before|no\s+later\s+than)\s+{time}(?=\s*(?:[.;)]|$))", r"(?!)"
    )
)
_ZONE_ALONE = re.compile(rf"^\s*\(\s*(?P<zone>{_ZONE})\s*\)")
_SPAN_OF_HOURS = re.compile(r"^\s*(?:-|–|—|to|until)\s*\d")
_END_OF_SPAN = re.compile(r"\d\s*(?:[ap]\.?m\.?\s*)?(?:-|–|—|to|until)\s*$", re.IGNORECASE)


def time_beside(sentence: str, start: int, end: int) -> tuple[str, str]:
    """The time and zone that belong to the date at `start` to `end`, as `("23:59", "CT")`; empty if none.

    Midnight on a day is the end of that day: 23:59 (rule 11 of the labelled set). Of a span of hours none is
    the time to act by; 'close of business' is no time of day.

    Args:
        sentence: where the date stands.
        start, end: its characters there.
    """
    after = sentence[end : end + 60]
    match = _AFTER.match(after)
    if match and not _SPAN_OF_HOURS.match(after[match.end() :]):
        return _clock(match), _zone(match["zone"])
    before = sentence[max(0, start - 60) : start]
    found = _BEFORE.search(before)
    if found and not _END_OF_SPAN.search(before[: found.start()]):
        return _clock(found), _zone(found["zone"])
    if not match and (later := _LATER.match(sentence[end : end + 130])):
        return _clock(later), _zone(later["zone"])
    alone = _ZONE_ALONE.match(after)
    return ("", _zone(alone["zone"])) if alone else ("", "")


def _clock(match: re.Match[str]) -> str:
    if word := match["word"]:
        return "23:59" if word.lower() == "midnight" else "12:00"
    for form in ("24", "_dot", "_flat"):
        if (hours := match[f"hour{form}"]) is not None:
            return f"{int(hours):02}:{match[f'minute{form}']}"
    if (hours := match["hour_h"]) is not None:
        return f"{int(hours):02}:00"
    if match["past"] or match["clock_hour"]:
        return _in_words(match)
    hour = int(match["hour"])
    if not 1 <= hour <= 12:
        return ""
    return f"{hour % 12 + (12 if match['half'] in 'pP' else 0):02}:{match['minute'] or '00'}"


def _in_words(match: re.Match[str]) -> str:
    """'Half past four': of the afternoon, unless the words or the hour tell otherwise."""
    text = (match["past_hour"] or match["clock_hour"]).lower()
    hour = int(text) if text.isdigit() else _HOUR_WORDS[text]
    if not 1 <= hour <= 12:
        return ""
    past = " ".join((match["past"] or "").lower().split())
    minutes = {"half past": 30, "quarter past": 15, "quarter to": -15}.get(past, 0)
    part = match["day_part"]
    # Offices close between noon and seven; from eight on it may be either.
    late = part != "morning" if part or match["night"] else hour < 8 or hour == 12
    if not (part or match["night"]) and 8 <= hour <= 11:
        return ""
    total = (hour % 12 + (12 if late else 0)) * 60 + minutes
    return f"{total // 60:02}:{total % 60:02}"


def _zone(words: str | None) -> str:
    if not words:
        return ""
    parts = words.replace(".", "").split()
    name = _NAMED.get(" ".join(parts).lower()) or _NAMED.get(parts[0].lower(), parts[0].upper())
    if len(parts) > 1 and parts[1].lower() in {"standard", "daylight"}:
        return f"{name[:-1]}{parts[1][0].upper()}T"
    return name
