"""What stands before the first sentence of a line or after its last: datelines, bullets, titles, '[…]'."""

from __future__ import annotations

import re

from pipeline.text.markup import one_line

LONGEST_LINE = 8000
"""Characters of one line that are read; prose has its first full stop long before."""

_MONTH = (
    r"(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]a[iy]|[Jj]un|[Jj]ul|[Aa]u?g|[Ss]ep|[Oo][ck]t|[Nn]ov|[Dd]e[cz])"
    r"[a-zé]{0,7}\.?"
)
_DAY = (
    rf"(?:{_MONTH}\s+\d{{1,2}}(?:,?\s+\d{{4}})?|\d{{1,2}}\.?\s+{_MONTH}(?:\s+\d{{4}})?"
    r"|\d{1,2}/\d{1,2}/\d{2,4})"
)
_DASH = r"(?:\s*(?:—|–|--+|―|/{1,2}[A-Za-z ]{2,20}/{1,2}(?:\s*(?:—|–|--+|-))?)\s*|\s+-\s+|\s*\.[—–-]\s*)"
_CAPITAL = "[A-ZÀ-ÖØ-Þ]"
_PLACE = rf"{_CAPITAL}[\w.'’-]{{1,24}}(?:\s{_CAPITAL}[\w.'’-]{{1,24}}){{0,3}}"
_REGION = r"(?:,\s*[A-Z][\w.]{0,15}(?:\s[A-Z][\w.]{0,15})?)"
_AGENCY = rf"(?:\s*\((?:{_DAY}|[A-Z][\w. ]{{1,25}}|afp|ansa|apa|dpa|ots|sda)\))"
_DATELINE = re.compile(
    rf"""^(?:
        # CHICAGO (May 5) — ; ST. PAUL, Minn. – ; NEW YORK, May 5, 2025 /PRNewswire/ --
        \(?{_CAPITAL}[A-ZÀ-ÖØ-Þ.'’-]+(?:\s[A-ZÀ-ÖØ-Þ.'’-]{{2,}}){{0,3}}
        {_REGION}?\)? {_AGENCY}? (?:,?\s+{_DAY})? {_AGENCY}? {_DASH}
        # Duluth, Minn. (AP) — ; (Springfield, Ill.) – ; Berlin (dpa) – ; Leeds, 3 May 2025 –
      | \({_PLACE}{_REGION}\) {_DASH}
      | {_PLACE} (?:(?!,\s+{_DAY}){_REGION})? (?:{_AGENCY}|,\s+{_DAY}) {_DASH}
        # Duluth, Minn. — (the state shows that it is a place)
      | {_PLACE},\s+(?:[A-Z][a-z]{{2,4}}\.|[A-Z]\.[A-Z]\.|[A-Z]{{2}}) {_DASH}
      | {_DAY} {_DASH}
    )(?=\S)""",
    re.VERBOSE,
)
_DATED = re.compile(rf"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|{_MONTH}|\d)[^:]*$")
# Bullets, arrows, pictures, hashtags and the tags of speakers before a sentence are not part of it.
_LEADING_MARKS = re.compile(
    r"^(?:[•·▪▫►▸●○*|»›~–—-]+\s+|[\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff"
    r"\ufe0f\u200d]+\s*|\[[^\[\]]{1,40}\]\s*|(?:#\w+\s+)+(?=[A-Z])|A\s*[:：]\s+)+"
)
_LIST_NUMBER = re.compile(r"^\(?\d{1,2}[.)]\s+(?=[A-Z])")
_CUT_MARK = re.compile(
    r"\s*(?:\[\s*(?:…|\.\.\.|&hellip;)\s*\]|\(more…?\)|(?:…|\.\.\.)(?=\s*(?:$|read\s|continue\s)))"
    r"(?:\s*(?:read\s+more|continue\s+reading|more)\b.{0,200})?\W*$",
    re.IGNORECASE,
)


def is_dated(sentence: str) -> bool:
    """Whether a sentence begins with a day, month or number and has no colon: a line of dates and places."""
    return bool(_DATED.match(sentence))


def without_cut_mark(text: str) -> str:
    """The text without the mark that says that more stands elsewhere: '[…]', '…', '(more)'."""
    end = text[-300:]
    return text[: len(text) - len(end)] + _CUT_MARK.sub("", end)


def lead_of(line: str, title: str, language: str) -> tuple[str, bool]:
    """A line without what stands before its first sentence, and whether it was broken off before its end.

    Args:
        line: plain text on one line.
        title: of the entry; some systems put it before the text.
        language: BCP 47; a number with a stop ('3.') begins a list in English, and a date in others.
    """
    text = _DATELINE.sub("", _LEADING_MARKS.sub("", _without_title(line, title)), count=1)
    text = _LEADING_MARKS.sub("", text)
    if language.partition("-")[0].lower() in {"en", ""}:
        text = _LIST_NUMBER.sub("", text)
    if len(text) > LONGEST_LINE:
        return text[:LONGEST_LINE].rstrip(" .!?。！？\"'”’»)"), True
    short = without_cut_mark(text)
    return short, short != text


def _without_title(block: str, title: str) -> str:
    """The block without its title at the start, where a system puts it before the text."""
    title = one_line(title)
    if len(title) > 12 and block[: len(title)].lower() == title.lower():
        rest = block[len(title) :]
        mark = re.match(r"\s*(?:[.:|—–-]\s+|$)", rest)
        if mark:
            return rest[mark.end() :]
    return block
