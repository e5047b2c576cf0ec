"""Where sentences end.

sentencex does the work; the corrections below mend what it gets wrong in American library prose, where
"10 a.m. Saturday" goes on and "6 p.m. Tea will be served" does not.
"""

from __future__ import annotations

import re

import sentencex

_WEEKDAYS = r"(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)"
_MONTHS = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)"
)
_ZONES = r"(?:Eastern|Central|Mountain|Pacific|Alaska|Hawaii|[ECMPA][SD]?T|UTC|GMT|AoE)\b"

# No sentence ends in these, whatever follows: titles, 'Tues. and', an initial, 'No. 5', 'Sept. 5'.
_NEVER_LAST = re.compile(
    r"(?:^|[\s(“\"'—–-])(?:Drs?|Mrs?|Ms|Mx|Messrs|Profs?|Rev|Fr|Sens?|Reps?|Govs?|Lt|Gen|Col|Capt|Cmdr|Sgt|Hon"
    r"|Pres|Supt|Mt|Ft|vs|e\.g|i\.e|cf|approx|est|Figs?|[A-Z]\. [A-Z])\.$"
)
# These end no sentence when what follows is in lower case or a number.
_ABBREVIATED = re.compile(
    rf"(?:^|[\s(“\"'—–-])(?:{_WEEKDAYS}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Nos?|Vol|pp?|ch|ext|dept|Dept"
    rf"|[ap]\.m|U\.S|U\.K|St|Ave|Blvd|Rd|Inc|Co|Corp|Ltd|Jr|Sr|etc|Ph\.D|M\.[AS]|B\.[AS]|sq|ft)\.$"
)
_HOUR = re.compile(r"\b[ap]\.m\.$")
_ST = re.compile(r"(?:^|\s)St\.$")
# After "10 a.m.", a weekday, date or zone that is not itself the subject of a verb goes on with the sentence.
_GOES_ON = re.compile(
    rf"(?:{_ZONES}|{_WEEKDAYS}(?:day)?s?\b\.?(?!\s+(?:is|are|was|were|has|will|can|brings?|we)\b)|{_MONTHS}\b\.?\s+\d)"
)
_SAINT = re.compile(
    r"(?:Louis|Paul|Cloud|Petersburg|Charles|John|Joseph|Mary|Lawrence|Thomas|George|Francis)\b"
)
_STARTS_LOW = re.compile(r"[a-z0-9,;)]")
_QUOTED_QUESTION = re.compile(r"[?!]['\"”’]$")
_PAREN_END = re.compile(r"[.!?]\)\s+(?=[A-Z“\"])")


def split_sentences(text: str, language: str = "en") -> list[str]:
    """Split plain text into its sentences, each exactly as it stands there, without the space around it.

    Args:
        text: plain text; a line break ends a sentence.
        language: BCP 47; only the first part counts. The corrections are for English.
    """
    code = language.partition("-")[0].lower() or "en"
    found: list[str] = []
    for line in text.splitlines():
        if not line.strip():
            continue
        # sentencex leaves nothing out, so that pieces put together again are still the text.
        pieces = [piece for piece in sentencex.segment(code, line.strip()) if piece]
        found += _corrected(pieces) if code == "en" else [piece.strip() for piece in pieces if piece.strip()]
    return found


def _corrected(pieces: list[str]) -> list[str]:
    sentences: list[str] = []
    current: list[str] = []
    last = ""
    for piece in pieces:
        if current and not _belongs(last, piece.lstrip()):
            sentences += _split_further("".join(current))
            current = []
        current.append(piece)
        last = (last[-40:] + piece).rstrip()[-60:]
    sentences += _split_further("".join(current))
    return [sentence for sentence in (each.strip() for each in sentences) if sentence]


def _belongs(before: str, after: str) -> bool:
    """Whether a break between the two was wrong."""
    if not before or not after:
        return True
    if _NEVER_LAST.search(before):
        return True
    if _STARTS_LOW.match(after) and (_ABBREVIATED.search(before) or _QUOTED_QUESTION.search(before)):
        return True
    if _HOUR.search(before):
        return bool(_GOES_ON.match(after))
    return bool(_ST.search(before) and _SAINT.match(after))


def _split_further(sentence: str) -> list[str]:
    """Break after a bracket or a quotation that holds its own full stop: `(we needed 40.) They came`."""
    parts: list[str] = []
    start = 0
    for match in _PAREN_END.finditer(sentence):
        parts.append(sentence[start : match.end()])
        start = match.end()
    parts.append(sentence[start:])
    return parts
