"""Where sentences end.

sentencex does the work; the corrections below mend what it gets wrong in American library prose, where
"10 a.m. Saturday" goes on and "6 p.m. Tea will be served" does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import sentencex

_LONG = 2000
"""Characters of a line that are given to sentencex at once."""

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
    rf"|Rm|Bldg|Ste|Apt|Flr|Sec|Art|Ex|[ap]\.m|U\.S|U\.K|St|Ave|Blvd|Rd|Inc|Co|Corp|Ltd|Jr|Sr|etc|Ph\.D|M\.[AS]|B\.[AS]|sq|ft)\.$"
)
# The like for other languages: titles and words that always have something after them.
_NEVER_LAST_IN = {
    "fr": r"M|MM|Mme|Mmes|Mlle|Dr|Pr|Me|St|Ste|av|apr|env|art|chap|vol|n|p\. ex|c\.-à-d",
    "es": r"Sr|Sra|Sres|Srta|Dr|Dra|D|Dña|Ud|Uds|Prof|núm|pág|art|Av|Avda|p\. ej|EE",
    "pt": r"Sr|Sra|Srta|Dr|Dra|Prof|Profa|Av|núm|pág|art|p\. ex",
    "it": r"Sig|Sigg|Sig\.ra|Dott|Dott\.ssa|Prof|Prof\.ssa|Ing|Avv|pag|art|p\. es",
    "de": r"Dr|Prof|Hr|Fr|Nr|bzw|ca|vgl|inkl|z\. B|d\. h|u\. a|St|Bd|Jh",
    "nl": r"dhr|mevr|mw|dr|drs|prof|ir|ing|nr|bijv|o\.a|m\.a|St",
    "pl": r"np|dr|prof|ul|św|ks|al|pl|im|nr|tzw|m\.in|tj",
    "ru": r"им|ул|просп|проф|акад|доц|св|др\. и|т\. е|т\. ч|т\. н|[А-ЯЁ]|[А-ЯЁ]\. [А-ЯЁ]",
    "uk": r"ім|вул|просп|проф|акад|св|тобто|[А-ЯІЇЄ]|[А-ЯІЇЄ]\. [А-ЯІЇЄ]",
}
_NEVER_LAST_FOR = {
    code: re.compile(rf"(?:^|[\s(“„«\"'—–-])(?:{words})\.$") for code, words in _NEVER_LAST_IN.items()
}
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
_SURE_END = re.compile(r"[。！？।۔]+[」』”’）]*|[^\W\d_]{4}[.!?]\s+")
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
        pieces = [piece for part in _parts(line.strip()) for piece in sentencex.segment(code, part) if piece]
        if code == "en":
            found += _corrected(pieces)
        else:
            found += _rejoined(pieces, code)
    return found


def _parts(line: str) -> Iterator[str]:
    """A long line in parts that end with a sentence: sentencex takes quadratic time on some scripts."""
    start = 0
    while len(line) - start > _LONG and (end := _SURE_END.search(line, start + _LONG)):
        yield line[start : end.end()]
        start = end.end()
    yield line[start:]


def is_abbreviated(text: str, language: str = "en") -> bool:
    """Whether a text ends in an abbreviation that ends no sentence, as where a summary was cut at 'Dr.'."""
    return _ends_in_abbreviation(text[-60:], language.partition("-")[0].lower() or "en")


def _ends_in_abbreviation(before: str, code: str) -> bool:
    pattern = _NEVER_LAST_FOR.get(code, _NEVER_LAST)
    return bool(pattern.search(before))


def _rejoined(pieces: list[str], code: str) -> list[str]:
    """Sentences of another language, without the breaks after titles and before small letters."""
    sentences: list[list[str]] = []
    last = ""
    for piece in pieces:
        start = piece.lstrip()[:1]
        if sentences and (not start or start.islower() or _ends_in_abbreviation(last, code)):
            sentences[-1].append(piece)
        else:
            sentences.append([piece])
        last = (last[-40:] + piece).rstrip()[-60:]
    return [sentence for sentence in ("".join(each).strip() for each in sentences) if sentence]


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
    if _ends_in_abbreviation(before, "en"):
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
