"""What an entry is up to, by the words of its title and opening: asking, telling a result, moving a date.

These are for telling two alike entries apart; what kind an entry is, `classify` decides.
"""

from __future__ import annotations

import re
from enum import Enum, auto


class Sign(Enum):
    """Something that a title or an opening says."""

    ASKS = auto()  # the title asks for something
    CALLS = auto()  # the title may belong to a call
    TELLS = auto()  # the title may tell a result
    LISTS = auto()  # the title says what so many of them got
    SESSION = auto()  # the title is about something to attend
    SESSION_TOLD = auto()  # the opening speaks of something to attend
    APPEALS = auto()  # the opening asks the reader to send something in
    INVITES = auto()  # the opening has a word that an appeal to the reader may have
    CHANGES = auto()  # days or figures replace those of before
    DENIES = auto()  # the title has a "not" in it
    REMINDS = auto()  # the title says when something ends
    HIRES = auto()  # the title names a post and the opening says what it takes or pays


_ASKS = re.compile(
    r"\b(?:apply|call\s+for|due|deadline|applications?|nominat\w+|proposals|seek(?:s|ing)|wanted|needed|invit\w+)\b",
    re.IGNORECASE,
)
_CALLS = re.compile(
    r"\b(?:apply|call\s+for|due|deadline|applications?|submit|nominate|nominations|proposals|available|open"
    r"|seek(?:s|ing)|wanted|needed|last\s+(?:call|chance)|invited|enter)\b",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"\b(?:winners?|recipients?|finalists?|awardees?|grantees|selected|named|chosen|awarded|receives?|wins|won"
    r"|closed|closes\s+its|cancell?ed|withdrawn|suspended|recap|results?|honou?red|photos\s+from|looking\s+back"
    r"|go(?:es)?\s+to)\b",
    re.IGNORECASE,
)
_LISTS = re.compile(
    r"^(?:\d+|[A-Z][a-z]+(?:-[A-Z][a-z]+)?)\s+(?:\w+\s+){0,3}?"
    r"(?:librar(?:y|ies)|sites?|schools?|museums?|projects?|artists?|students?|librarians?|teens)\s+"
    r"(?:to|will|get|receive|win|share|join|begin)\b",
    re.IGNORECASE,
)
_SESSION = re.compile(
    r"\b(?:webinars?|(?:info(?:rmation(?:al)?)?\s+)?sessions?|office\s+hours|workshops?|q\s?&\s?a|town\s+hall"
    r"|training|orientation|kick-?off|seminars?)\b",
    re.IGNORECASE,
)
_PROPOSED = re.compile(
    r"\bsession\s+proposals?\b|\bpropos\w+\s+(?:for\s+)?(?:a\s+)?sessions?\b", re.IGNORECASE
)
_CHANGES = re.compile(
    r"\b(?:extend(?:ed|s|ing)|extension|new\s+(?:date|deadline|due\s+date)|correct(?:ed|ion)s?|updated?"
    r"|moved|now\s+(?:due|until|through|[a-z]{3,9}\.?\s+\d)|due\s+now|(?:stay|remain|keep|kept)\s+open|more\s+(?:time|days?|weeks?)|(?:days?|weeks?|month)\s+(?:more|longer)"
    r"|postponed|rescheduled|pushed\s+back|instead\s+of|earlier\s+version|we\s+(?:erred|regret))\b",
    re.IGNORECASE,
)
_APPEALS = re.compile(
    r"\b(?:appl(?:y|ications?)|nominat(?:e|ions?)|submit|submissions?|deadline|due|proposals?|entries|enter|requests?"
    r"|letters\s+of|abstracts?)\b",
    re.IGNORECASE,
)
_INVITES = re.compile(
    r"\b(?:appl(?:y|ies|ying|ications?|icants?)|nominat\w+|submit|submissions?|deadline|due|open|opens|opening|until|free"
    r"|seek(?:s|ing)?|wants?|wanted|needs?|needed|invit\w+|calls?|regist\w+|sign|send|enter|requests?|ask|clos(?:es|ing)"
    r"|you|your|by\s+\w{3,9}\.?\s+\d|may|can|proposals?|vote|join|left|remain\w*|eligible|offers?|available)\b",
    re.IGNORECASE,
)
_DENIES = re.compile(
    r"\b(?:not|no\s+longer|never|won['’]t|without|cancell?ed|withdrawn|suspended)\b", re.IGNORECASE
)
_REMINDS = re.compile(
    r"\b(?:due|deadline|close[sd]?|closing|ends?|apply|until|left|last|final|remind\w*|tomorrow)\b",
    re.IGNORECASE,
)
_POST = re.compile(
    r"\b(?:librarian|manager|director|assistant|associate|specialist|coordinator|clerk|pages?|courier|archivist"
    r"|catalogu?er|head|supervisor|technician|custodian|driver|officer|administrator|analyst|aide|curator|dean"
    r"|developer|engineer|guard|intern|instructor|teacher|trainer|navigator|shelver|editor|chief|hiring|job"
    r"|position|vacancy)\b",
    re.IGNORECASE,
)
_TERMS = re.compile(
    r"\b(?:full|part)[\s-]time\b|\bsalar(?:y|ies)\b|\b(?:an|per)\s+hour\b|\bhours\s+(?:a|per)\s+week\b|\bbenefits\b"
    r"|\br[eé]sum[eé]s?\b|\bcover\s+letter\b|\bopen\s+until\s+filled\b|\byears?\s+of\s+experience\b|\breports\s+to\b"
    r"|\b(?:duties|qualifications|requirements)\b|\bdegree\b|\bsupervis\w+",
    re.IGNORECASE,
)


def signs_of(title: str, opening: str) -> frozenset[Sign]:
    """The signs in a title and in an opening, which holds the title too; both as published."""
    found = {
        Sign.ASKS: _ASKS.search(title),
        Sign.CALLS: _CALLS.search(title),
        Sign.TELLS: _TELLS.search(title),
        Sign.LISTS: _LISTS.search(title),
        # A session that is proposed is not one to attend.
        Sign.SESSION: _SESSION.search(_PROPOSED.sub("", title)),
        Sign.SESSION_TOLD: _SESSION.search(opening),
        Sign.APPEALS: _APPEALS.search(opening),
        Sign.INVITES: _INVITES.search(opening),
        Sign.CHANGES: _CHANGES.search(opening),
        Sign.DENIES: _DENIES.search(title),
        Sign.REMINDS: _REMINDS.search(title),
        Sign.HIRES: _POST.search(title) and _TERMS.search(opening),
    }
    return frozenset(sign for sign, match in found.items() if match)
