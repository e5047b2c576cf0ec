"""House style, as notes for whoever edits: AP's dates and times, and the comma before “and”.

Source: The Associated Press Stylebook, as press offices of library associations use it. Source texts are
never rewritten by rule; a person takes what is offered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model.issues import Finding, Fix, Level
from pipeline.model.settings import SerialComma
from pipeline.review.material import Material, Words, words_of
from pipeline.text.dates import ap_time

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_CUT = {
    "January": "Jan.",
    "February": "Feb.",
    "August": "Aug.",
    "September": "Sept.",
    "October": "Oct.",
    "November": "Nov.",
    "December": "Dec.",
}
_TIME = re.compile(r"(?<![\d:.$])(1[0-2]|0?[1-9])(?::([0-5]\d))?\s?([AaPp])\.?[Mm]\b\.?(?![\w-])")
_ORDINAL = re.compile(
    rf"\b({_MONTHS}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?) (\d{{1,2}})(?:st|nd|rd|th)\b"
)
_LONG_MONTH = re.compile(rf"\b({'|'.join(_CUT)}) (\d{{1,2}})\b(?!:)")
_WORD = r"[\w’'-]+"
_WITH_COMMA = re.compile(rf"{_WORD}, (?:{_WORD} ){{0,3}}{_WORD}(,) (?:and|or) (?=\w)")
_WITHOUT = re.compile(rf"{_WORD}, (?:{_WORD} ){{0,2}}{_WORD}() (?:and|or) (?=\w)")


def ap_style(material: Material) -> Iterator[Finding]:
    """Dates and times as AP writes them: `5 p.m.`, `noon`, `Jan. 7`."""
    if not material.rules.ap_style:
        return
    for words in words_of(material):
        if not words.english:
            continue
        value, changes = _in_ap_style(words.text)
        if changes:
            fix = Fix(words.field, value, f"write {changes[0][1]}")
            yield Finding("style-ap", Level.NOTE, words.target, _told(words, changes), fix)


def _told(words: Words, changes: list[tuple[str, str]]) -> str:
    was = ", ".join(f"“{old}” for “{new}”" for old, new in changes[:2])
    more = f" and {len(changes) - 2} more" if len(changes) > 2 else ""
    return f"{words.where} has {was}{more}"


def _in_ap_style(text: str) -> tuple[str, list[tuple[str, str]]]:
    changes: list[tuple[str, str]] = []

    def swap(match: re.Match[str], new: str) -> str:
        if match[0].strip() != new.strip():
            changes.append((match[0].strip(), new.strip()))
        return new

    def clock(match: re.Match[str]) -> str:
        hour = int(match[1]) % 12 + (12 if match[3] in "Pp" else 0)
        new = ap_time(f"{hour:02}:{match[2] or '00'}")
        # The full stop of “p.m.” also ends the sentence; that of “noon” does not belong to it.
        ends = match[0].endswith(".") and not new.endswith(".") and _ends_sentence(text, match.end())
        return swap(match, new + "." if ends else new)

    text_now = _TIME.sub(clock, text)
    text_now = _ORDINAL.sub(lambda match: swap(match, f"{_CUT.get(match[1], match[1])} {match[2]}"), text_now)
    text_now = _LONG_MONTH.sub(lambda match: swap(match, f"{_CUT[match[1]]} {match[2]}"), text_now)
    return text_now, changes


def _ends_sentence(text: str, at: int) -> bool:
    rest = text[at:].lstrip(" ”’\"')")
    return not rest or rest[0].isupper()


def serial_comma(material: Material) -> Iterator[Finding]:
    """The comma before “and” in a list, where the newsletter has decided on it."""
    wanted = material.rules.serial_comma
    if wanted is SerialComma.EITHER:
        return
    form, what = (
        (_WITH_COMMA, "a comma before the last of a list")
        if wanted is SerialComma.NEVER
        else (_WITHOUT, "no comma before the last of a list")
    )
    for words in words_of(material):
        match = form.search(words.text) if words.english else None
        if match:
            comma = "" if wanted is SerialComma.NEVER else ","
            value = words.text[: match.start(1)] + comma + words.text[match.end(1) :]
            reason = f"{words.where} has {what}: “{match[0].strip()}”"
            fix = Fix(words.field, value, "take it out" if wanted is SerialComma.NEVER else "put it in")
            yield Finding("style-comma", Level.NOTE, words.target, reason, fix)


CHECKS = (ap_style, serial_comma)
