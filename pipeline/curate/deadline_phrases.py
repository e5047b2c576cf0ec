"""The vocabulary of deadlines, and the phrases about a notice as a whole or after a date."""

from __future__ import annotations

from pipeline.curate.phrases import phrase

THINGS = r"""
        (?:applications?|appl(?:y|ying)|proposals?|nominations?|submissions?|entries|entry
        |registrations?|enrol(?:l)?ments?|abstracts?|papers?|manuscripts?
        |letters?(?: of (?:intent|interest|inquiry|recommendation|support))?|LOIs?
        |expressions? of interest|surveys?|questionnaires?|polls?|polling|voting|votes|ballots?|forms?
        |calls?|contests?|competitions?|windows?|portals?|sign-?ups?|sign-up sheet|comments?(?: period)?
        |feedback|bids?|quotes|statements? of (?:interest|qualifications)|qualifications|r[eé]sum[eé]s?
        |requests?|orders?|pledges|stories|essays?|photos?|videos?|recipes|poems|designs?|artwork
        |materials|responses?|RSVPs?|reservations?|bookings?|giveaways?|offers?|drawings?|raffles?
        |lottery|round|cycle|posting|position|vacancy|search|petition|open call|pre-?proposals?
        |concept (?:notes?|papers?)|sessions? ideas|ideas|tickets?|scholarships?|fellowships?|grants?
        |stipends?|residency|program models|sheet|signatures|deadline|slots|seats|spots|places)
    """.strip()
CALLS = r"""
        (?:applications?|applying|proposals?|nominations?|submissions?|entries|entry|registrations?
        |enrol(?:l)?ments?|abstracts?|letters? of (?:intent|interest|inquiry)|LOIs?
        |expressions? of interest|surveys?|questionnaires?|polls?|polling|voting|ballots?|forms?|calls?
        |contests?|competitions?|windows?|portals?|sign-?ups?|comments?(?: period)?|bids?|qualifications
        |requests?|orders?|giveaways?|offers?|drawings?|raffles?|lottery|rounds?|cycles?|posting
        |position|vacancy|search|petition|sheet|scholarships?|fellowships?|grants?|stipends?|residency
        |RFPs?|RFQs?|opportunity)
    """.strip()
ASKS = r"""
        (?:appl(?:y|ying)|submit(?:ted|ting)?|send|sent|e-?mail(?:ed)?|mail(?:ed)?|upload(?:ed)?
        |nominat(?:e|ed|ing)|enter(?:ed)?|register(?:ed)?|enrol(?:l)?(?:ed)?|sign(?:ed)?[\s-]?(?:up|on)
        |RSVP|reply|replies|respond|vote|cast|reserve|(?:order|book|claim)\b(?! (?:club|sale|fair|drop))
        |request(?:ed)?|tell \w+|let us know|write (?:to\b|us)|drop off|ask for|bring|share your
        |complete(?:d)? (?:the|this|our|your|an?|and|applications?|forms?|surveys?|packets?)
        |fill (?:out|in)|take (?:the|our|this)\s|return (?:the|this|your|it|them|a|completed)|propose
        |pitch|volunteer|pledge|join|contact|donate|get (?:it|them|yours?)|turn (?:it|them|yours?) in
        |express(?:ing)? (?:your )?interest|received|postmarked|accepted|filed?|answer|raise your hand
        |add your name|add yours|forward|reach(?:es)? us|arrive|invited|put (?:your|a) name|weigh in|comment)
    """.strip()
BY = r"(?:by|before|until|till|through|thru|no later than|not later than|on or before|prior to)"

# What may stand between 'by' and its date: 'by the', 'by 5 p.m. (ET) on', 'by close of business'.
TO_THE_DATE = r"""
    (?:[\s,(]*\b(?:the|end|close|of|business|day|cob|eod|noon|midnight|on|at|local|time|\d{1,2}(?::\d\d)?
    |[ap]\.?m|[ecmp][sd]?t|eastern|central|mountain|pacific|aoe|standard|daylight)\b[.)]*)*[\s,)]*$
""".strip()

AFTER_LABEL = phrase(r"^\s*\)?\s*(?:[:–—]|-\s|\s-)")
"""'May 5: applications due': the date is a label for what follows."""

AFTER_DEADLINE = phrase(
    r"""
        ^,?\s*(?:\d{4},?\s*)?(?:(?:application|submission|registration|nomination|entry|proposal|closing
        |final|grant) ){0,2}(?:deadline|cut-?off|closing date
        |due date)\b(?! (?:has passed|passed|is past|no longer|was))
    """
)
"""'the June 6 deadline'."""

AFTER_IS_LAST = phrase(
    r"""
        ^[^.;!?]{0,40}?\b(?:is|marks|remains|will be) (?:also )?(?:the|our|your
        |a)?\s*(?:\w+ ){0,2}(?:deadline|last (?:day|date|chance)|final day|closing date|cut-?off
        |due date)\b
    """
)
"""'June 6 is the last day to apply'."""

AFTER_ENDS = phrase(rf"^[^.;!?]{{0,20}}?\b(?:{THINGS} (?:\w+ )?(?:close|closes|end|ends|due)|the last day)\b")
"""After a date that is a label: 'June 6: nominations close'."""

AFTER_WHEN = phrase(rf"^,? when (?:the )?{CALLS} (?:\w+ )?(?:close|end)s?\b")
"""'until June 6, when registration closes'."""

AFTER_EXTENDED = phrase(r"^\s*[([]\s*(?:now )?(?:extended|new|updated|corrected)\b")
"""'June 20 (extended)'."""

WINDOW = phrase(
    rf"""
        \b(?:{THINGS}|accept\w*|open|period|enter|vote|submit(?:ted)?|upload(?:ed)?|sent|nominate
        |register|enroll|send|runs?)\b[^.;!?]{{0,30}}$
    """
)
"""Before a range: it is the time in which to act, so that its end is the deadline (rule 5)."""

NOT_A_WINDOW = phrase(
    r"""
        \b(?:to (?:attend|host|join|serve|work|travel|participate|teach|perform|visit|display|present)
        |webinars?|conference|workshops?|institute|exhibition|festival|held|reviewers?|camps?|stay
        |residenc\w+ (?:runs?|is|are|will|lasts?)|interviews?|award|announced|notified
        |for (?:use|programs?|projects?|travel)|library|read|session|training|term)\b
    """
)

ASKING = phrase(
    r"""
        \b(?:appl(?:y|ications?|icants?)|submit|submissions?|nominat\w+|proposals?|RSVP|register
        |registration|enroll\w*|sign[\s-]?up|survey|poll|contest|giveaway|grants?|scholarships?
        |stipends?|fellowships?|residency|internships?|vacancy|deadline|entries|enter (?:to|the)|vote
        |voting|call for|seek(?:s|ing)|wanted|needed|volunteers?|form|send (?:us|your|it|a)|request|RFP
        |RFQ|bids?|comments?|petition|letters? of|r[eé]sum[eé]|hiring|position|eligible|offer|claim
        |reserve|order|tell us)\b
    """
)
"""Words of a text that asks for something; 'closes' and 'ends' count in such a text only."""

VOID = phrase(
    rf"""
        \b{THINGS}(?: (?:process|period|form|round|cycle|program)
        | (?:for|to) (?:[\w’'-]+ ){{0,7}}[\w’'-]+)? (?:is|are|has|have|was|were) (?:now |been |already\s+
        |hereby ){{0,2}}(?:closed|withdrawn|cancell?ed|suspended|rescinded|paused|on hold|terminated
        |filled|full)\b(?! (?:on )?(?:sundays|mondays|by|until|from))
        |\b{THINGS} (?:closed|withdrawn|cancell?ed|suspended|paused)\b(?! captions?)
        |\bno longer (?:accepting|accepted|available|applies|apply|open|taking)\b
        |\b(?:deadline|date) has (?:now )?passed\b|\b(?:position|job|vacancy|seat) (?:has been|is
        |was) (?:now )?filled\b|\b(?:will|shall) not (?:be )?(?:accept|award|hold
        |offer)\w* (?:applications|proposals|a (?:round|competition))
    """
)
"""A call that is closed or withdrawn has no deadline (rule 10)."""

REOPENED = phrase(
    r"""
    \b(?:re-?open(?:s|ed|ing)?|open again|extended|resum(?:es|ed)|again accepting|(?:is|are) (?:now )?open
    |back on)\b
    """
)

OTHER_LANGUAGES = phrase(
    r"""
        (?:fecha (?:l[ií]mite|de cierre)|plazo|hasta el|a m[aá]s tardar|antes del|date limite|avant le
        |jusqu['’]au|au plus tard|cl[oô]ture|[eé]ch[eé]ance|frist|einsendeschluss|bewerbungsschluss
        |anmeldeschluss|sp[aä]testens|bis (?:zum|einschlie[sß]+lich)|prazo|at[eé] (?:o dia|a|ao)?
        |data limite|scadenza|entro il|termine|uiterlijk|deadline|senest|viimeist[aä]{1,2}n|termin
        |do dnia|締切|締め切り|截止|마감)[^.;!?]{0,60}$
    """
)
"""Words for a deadline in the languages that libraries serve most; the date itself must be plain."""
