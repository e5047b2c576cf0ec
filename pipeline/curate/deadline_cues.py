"""The words that make a date a deadline, or make it something else, with their weights.

Weights were measured on labelled notices: an extension beats all, a plain word for a deadline counts 6, a
verb like 'close' 5, and a bare 'by' 2. Patterns are bounded, so that time is linear.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.curate.deadline_phrases import ASKS, BY, CALLS, THINGS, TO_THE_DATE
from pipeline.curate.phrases import phrase


@dataclass(frozen=True, slots=True)
class Cue:
    """A pattern before a date, its weight, and what it says in words.

    Attributes:
        extends: it replaces earlier dates.
        asking_only: it counts only in a text that asks for something.
        firm: against a date even inside a phrase that speaks for it, unless that phrase extends one.
        settles: it says what happens on the date, whatever else the sentence has named before.
        yields: it is against a date only if no such word comes after it: 'is open now and closes May 5'.
    """

    pattern: re.Pattern[str]
    weight: int
    says: str
    extends: bool = False
    asking_only: bool = False
    firm: bool = False
    settles: bool = False
    yields: bool = False


def _cue(
    pattern: str,
    weight: int,
    says: str,
    *,
    extends: bool = False,
    asking_only: bool = False,
    firm: bool = False,
    settles: bool = False,
    yields: bool = False,
) -> Cue:
    return Cue(phrase(pattern), weight, says, extends, asking_only, firm, settles, yields)


POSITIVE = (
    _cue(
        r"""
        \b(?:(?:has|have|was|were|is|are|been|being|now|just) ){0,3}(?:extend(?:ed|ing)?
        |extension)\b(?! (?:our|the|an) (?:hours|stay|invitation|thanks))
    """,
        8,
        "it is an extended date",
        extends=True,
    ),
    _cue(
        r"""
        \b(?:(?:has|have|was|were|is|are|been|now) ){0,3}(?:moved|pushed|changed|postponed|corrected
        |reset)(?: (?:back|out))? (?:to|until)\b|\b(?:correct|new|revised|updated) (?:\w+ )?(?:deadline
        |closing date|date|due date)\b|\b(?:is|are) now (?:due|closing|open (?:until|through)
        |accepted (?:until|through))\b|\bnow (?:due|closes?)\b
        |\bnow (?:be )?(?:accepted|received|taken|open) (?:until|through|by)\b|\bnow (?:have )?until\b
        |\bcorrection\s*:|\b(?:is|are) now\s*$
    """,
        8,
        "it replaces an earlier date",
        extends=True,
    ),
    _cue(
        r"""
        \b(?:deadlines?|due dates?|closing dates?|cut-?off(?: date)?|last (?:day|date|chance|call)
        |final (?:day|date)|closing day|last day to \w+)\b
    """,
        6,
        "it stands with a word for the last day",
        settles=True,
    ),
    _cue(
        r"\b(?:no|not) later than\b|\bon or before\b|\bpostmark(?:ed)?\b",
        6,
        "it is the latest day allowed",
        settles=True,
    ),
    _cue(
        r"""
        \b(?:(?:(?:first|initial) )?review of (?:\w+ )?(?:applications?|candidates|materials|proposals
        |submissions) (?:will )?(?:begins?|starts?|commences?)
        |(?:application|candidate) review (?:will )?(?:begins?|starts?)|first review
        |reviewing (?:of )?applications|(?:screening|interviews?) of (?:applicants
        |candidates) (?:will )?begins?|(?:first|full|priority|best|initial) consideration
        |priority (?:date|deadline|review|given)|considered first)\b
    """,
        6,
        "it is the first review of applications",
    ),
    _cue(
        rf"""
        \b(?:must|should|need to|have to|to) be (?:received|submitted|postmarked|sent|in|entered
        |e-?mailed|uploaded|filed|completed)\b[^.;]{{0,60}}\b{BY}\b
        |\b(?:must|should|need to|have to|has to|needs to) (?:reach|arrive|come in
        |get (?:here|to))\b[^.;]{{0,60}}\b{BY}\b
    """,
        6,
        "something must be in by then",
    ),
    _cue(
        r"(?<!fees\s)(?<!taxes\s)\bdue\b(?! to\b)(?! (?:diligence|process|course))",
        5,
        "something is due then",
        settles=True,
    ),
    _cue(
        rf"""
        \b{CALLS}\b(?:(?!\bexhibit|\bshow\b|\bbranch)[^.;!?]){{0,60}}?\b(?:clos(?:e|es|ing)|ends?
        |ending|expires?|shuts?)\b
    """,
        5,
        "a call closes then",
        settles=True,
    ),
    _cue(
        rf"""
        \b{THINGS}\b[^.;!?]{{0,70}}?\b(?:due|(?:(?:be )?(?:accepted|received|taken|welcome)|open
        |runs?)\b[^.;!?]{{0,40}}?\b{BY})\b
    """,
        5,
        "a call closes then",
        settles=True,
    ),
    _cue(
        r"""
        (?:^|[\s(])(?:accept(?:s|ed|ing)?|receiv(?:e|ed|ing)|tak(?:e|en|ing)|welcom(?:e|ed|ing)
        |collecting|open(?: for \w+)?|remains? open|stays? open)\b[^.;!?]{0,50}\b(?:through|thru|until
        |till|to|by)\b
    """,
        5,
        "it is accepted until then",
        asking_only=True,
    ),
    _cue(r"^\W*(?:and|but|then|which) (?:will )?(?:close|end)s?\b", 5, "a call closes then", settles=True),
    _cue(
        r"\b(?:have|has|got) (?:\w+ ){0,2}(?:until|till|through)\b",
        5,
        "readers have until then",
        asking_only=True,
    ),
    _cue(
        r"\b(?:closes|closing|ends|ending|expires|wraps up)\b",
        5,
        "it closes then",
        asking_only=True,
        settles=True,
    ),
    _cue(rf"\b{THINGS}\b[^.;!?]{{0,24}}[:–—-]\s*$", 5, "it is named as a date to send something in"),
    _cue(rf"\b{ASKS}\b[^;!?]{{0,110}}\b{BY}{TO_THE_DATE}", 5, "it asks readers to act by then"),
    _cue(rf"\b{BY}\b", 2, "it says 'by' or 'until'"),
    _cue(
        r"""
        \b(?:apply|register|rsvp|enter|vote|submit|sign up)\b(?: (?:online|now|today))?[\s:–—-]*$
    """,
        3,
        "it follows an invitation to act",
    ),
)

NEGATIVE = (
    _cue(
        r"""
        \bearly[\s-]+(?:bird|registration|rate|price)s?\b|\bdiscount(?:ed|s)?\b
        |\breduced (?:rate|fee|price)
    """,
        -8,
        "it is about an early price",
        firm=True,
    ),
    _cue(
        r"""
        \b(?:notif(?:y|ied|ication|ications)|announce(?:d|ment|ments|s)?|winners?|recipients?|awardees?
        |grantees|finalists?|honorees?|awards? (?:will|are|made|announced)|awards?:|awarded|decisions?
        |selected|selections?|chosen|results|hear (?:back|from us)|honored|chose|picked|drew|attracted
        |reviewed|(?:from|of|with|by|received) (?:more than |nearly\s+
        |over )?\d[\d,]* (?:\w+ )?(?:applications|entries|applicants|nominations|submissions|proposals)
        |(?:came|poured|rolled) in|presented|celebrated|celebration|ceremony|published|appears?|released?)\b
    """,
        -6,
        "it is when results are told",
    ),
    _cue(
        r"""
        \b(?:final|interim|annual|progress|grant) reports?\b|\bfunds? must\b
        |\b(?:spent|expended|paid out|reimbursed?)\b|\bprojects? (?:must|should|will|may|need|period)\b
        |\bprograms? (?:must|should|will|may)\b|\bpayments?\b|\btaxes\b|\bfees? (?:is|are)\b
        |\bcontract\b|\boverdue\b|\blibrary books\b|\bshipped\b|\bship\b|\bdelivered\b
    """,
        -6,
        "it is about carrying the work out",
        firm=True,
    ),
    _cue(
        r"""
        \b(?:open(?:s|ed|ing)?(?! (?:until|through|till|thru|to\b|for|call|period))|begin(?:s|ning)?
        |begun|start(?:s|ed|ing)?|launch(?:es|ed)?|posted|available|resum(?:e|es)(?=\s)|kicks? off
        |effective|takes? effect|comply|compliance|live|goes live|since|after|as of)\b|\bfrom\s*$
    """,
        -5,
        "it is when something starts",
        yields=True,
    ),
    _cue(
        r"""
        \b(?:was|were|had|previous(?:ly)?|original(?:ly)?|former(?:ly)?|instead of|not(?! later)
        |replaces|past|last (?:year|spring|summer|fall|winter|month|week)|ago
        |(?:we|they|he|she|i|it) (?:gave|had|set|asked|told|met|missed|made|sent|held|got|took|kept
        |wanted|promised))\b
    """,
        -5,
        "it is in the past",
        firm=True,
    ),
    _cue(
        r"""
        \b(?:we|staff|they|the (?:committee|jury|panel|office|board|winners?)) (?:will|shall|plan to
        |hope to|expect to)\b(?! (?:accept|take|receive|consider|welcome|review))
    """,
        -6,
        "it is when someone else acts",
        firm=True,
    ),
    _cue(
        r"""
        \b(?:exhibit(?:ion)?|show|display|gallery|branch|building|library|road|store|sale|fair|season
        |museum|caf[eé]|levy|tax|lease|card|law|funding|budget)s? (?:\w+ )?
        (?:clos(?:es?|ed|ing)|ends?|expires?|runs?|is open
        |(?:stays?|remains?) (?:open|up))\b
    """,
        -6,
        "it is when something else closes",
        firm=True,
    ),
    _cue(
        r"\b(?:optional|drafts?|not required|encouraged|voluntary|preliminary feedback)\b",
        -5,
        "it is optional",
        firm=True,
    ),
    _cue(r"\b(?:questions?|Q\s?&\s?A|inquiries|clarifications?)\b", -5, "it is for questions", firm=True),
    _cue(
        r"""
        \b(?:webinars?|conference|workshops?|(?:info(?:rmation(?:al)?)?|listening|orientation
        |training) sessions?|office hours|meets?|meetings?|takes? place|(?:will be|is|are|be) held
        |join us|symposium|reception|institute|interviews|orientation|event|festival|kickoff|cohort|term
        |tour|screenings?|exhibitions? (?:opens|runs|will|is)|on view
        |host (?:sites?|libraries) (?:keep|will|may))\b
    """,
        -4,
        "it is when something takes place",
        yields=True,
    ),
)
