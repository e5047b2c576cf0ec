"""How much a word says about an entry, and what its forms have in common.

'Grant' stands in every other notice and tells little; 'makerspace' tells much; 'deadline' tells nothing.
There is no corpus to count in, so that the same two entries are judged alike in every newsroom: the lists
hold what libraries' notices have in common, and what stands in none of them counts as rare.
"""

from __future__ import annotations

import re
from functools import lru_cache

COMMON = frozenset(
    (  # noqa: SIM905 - one word a line hides more than it shows
        "a about after again all also am an and any are as at be because been before being between but by "
        "can could did do does doing don't each either every few for from get got had has have he her "
        "here him his how i if in into is isn't it it's its just let's like many may me might more most "
        "much my no nor not now of off on only or other our out over own per said say she should since so "
        "some such than that the their them then there these they this those through to too under until "
        "up upon us use very via was we were what when where whether which while who whom whose why will "
        "with within won't would yes yet you your already almost also always away back even ever here "
        "instead maybe never often once please quite really still together very well"
    ).split()
)
"""Words without meaning of their own."""

NOUNS = frozenset(["wills", "wells", "cans", "mays"])
"""Words whose singular would be one without meaning."""

TRADE = frozenset(["library", "librarian", "program", "programming"])
"""Words that nearly every title here may hold."""

_CALENDAR = (
    "monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight yesterday noon "
    "midnight p.m a.m pm am eastern central pacific et ct pt mt est edt cst cdt pst pdt aoe day week "
    "month year hour minute date time last next final late early soon end begin start morning "
    "afternoon evening left"
)
_CALLING = (
    "call apply application applicant deadline extend extension remind reminder due chance open "
    "available accept seek want need nomination nominate submit submission proposal invite invitation "
    "close request register registration sign signup form enter entry remain opportunity eligible "
    "send welcome ask take new correction corrected update fwd fw respond reply response move"
)
_EVERYWHERE = (
    "book read reader story grant fund award money public state national county community town city "
    "school college student child adult teen youth patron member staff worker work director branch "
    "system foundation association institute council society committee board service people free "
    "small rural local host join help support receive give make go bring tell show share learn look "
    "find see hold run keep put set meet offer include provide visit project event session webinar "
    "workshop training conference museum archive online site website page link post news list guide "
    "idea way thing place part full big good great little best first second third announce name "
    "choose select pay cost dollar person everyone anyone think know love lead leader live stay stop "
    "try turn write word question answer plan half least series season annual honor champion pick "
    "vote exhibition contest prize winner travel come say poster scholarship fellowship annual spring "
    "summer fall winter autumn department office agency group club team friend family card room home "
    "desk door table box volunteer author teacher partner collection literacy digital history "
    "education"
)
_IRREGULAR = dict(
    forms.split(":")
    for forms in (  # noqa: SIM905 - one word a line hides more than it shows
        "children:child kid:child gave:give given:give took:take taken:take won:win held:hold "
        "taught:teach sought:seek chosen:choose chose:choose led:lead paid:pay sent:send told:tell "
        "spoke:speak spoken:speak wrote:write written:write met:meet ran:run built:build brought:bring "
        "began:begin begun:begin grew:grow grown:grow lent:lend made:make came:come went:go gone:go "
        "loan:lend kept:keep found:find knew:know known:know saw:see seen:see drew:draw drawn:draw "
        "sold:sell stood:stand heard:hear lost:lose rose:rise fell:fall fed:feed photo:photograph men:man "
        "women:woman nobody:none movie:film exhibit:exhibition librarie:library"
    ).split()
)
_ENDINGS = (
    *("ization", "isation", "ations", "ation", "ition", "ments", "ment", "ness", "ingly", "ings", "ing"),
    *("ied", "ed", "ers", "er", "ors", "or", "ion", "ies", "ity", "ally", "ly", "al", "e", "y", "s"),
)
_WHEN = re.compile(r"(?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th)|\d+[:.]\d+")

RARE, PLAIN, SMALL, TOLD = 1.0, 0.35, 0.5, 1.5
"""Weights: of a word that few notices hold, of one that many do, of a small number, of a sum."""


def is_month(word: str) -> bool:
    """Whether a levelled word is the name of a month: 'month6', but not 'month'."""
    return word.startswith("month") and word[5:].isdecimal()


@lru_cache(maxsize=60_000)
def stem(word: str) -> str:
    """What the forms of a levelled word have in common: 'voting', 'voted' and 'vote' become one."""
    word = _IRREGULAR.get(word, word)
    if not word.isalpha() or len(word) < 4 or is_month(word) or word in NOUNS:
        return word
    for ending in _ENDINGS if word.endswith(_ENDINGS) else ():
        if word.endswith(ending) and len(word) - len(ending) >= 3 + (len(ending) > 3):
            word = word[: -len(ending)]
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiouls":
        word = word[:-1]
    return word[:-1] if len(word) > 3 and word[-1] in "ei" else word


def _stems(words: str) -> frozenset[str]:
    return frozenset(map(stem, words.split()))


_NOTHING = COMMON | _stems(" ".join((*COMMON, *TRADE, _CALENDAR, _CALLING)))
_PLAIN = _stems(_EVERYWHERE)


@lru_cache(maxsize=60_000)
def weight(stemmed: str) -> float:
    """How much it says that two entries share a stem: 0 for what every notice may hold."""
    if stemmed in _NOTHING or is_month(stemmed) or stemmed == "'":
        return 0.0
    if stemmed[0] == "$":
        return TOLD
    if stemmed[0].isdigit():
        return TOLD if len(stemmed) > 2 and not _WHEN.fullmatch(stemmed) else SMALL
    return PLAIN if stemmed in _PLAIN else RARE
