"""Words of a call: it asks the reader to send something in or to put a name forward."""

from __future__ import annotations

import re

from pipeline.curate.cues import MONTHS, KindCue, cue
from pipeline.curate.phrases import phrase
from pipeline.model.items import Kind

_SENT_IN = r"""
        (?:applications?|proposals?|nominations?|submissions?|entries|abstracts|manuscripts
        |letters? of (?:intent|interest|inquiry)|bids|r[eé]sum[eé]s|expressions of interest|essays
        |chapters|requests|recipes|signatures|ballots|comments
        |statements of (?:interest|qualifications))
    """
_GIVEN = r"""
        (?:grants?|mini-?grants?|scholarships?|fellowships?|stipends?|residenc(?:y|ies)|internships?
        |bursar(?:y|ies)|funding|awards?|prizes?|honorari(?:a|um))
    """.strip()
_ROLES = r"""
        (?:advisors?|advisers?|reviewers?|panelists?|hosts?|host (?:sites|libraries)|speakers?
        |presenters?|volunteers?|mentors?|writers?|authors?|contributors?|artists?|proposals?|papers?
        |submissions?|nominations?|entries|applicants?|applications?|participants?|partners?|libraries
        |library workers|testers?|judges?|jurors?|interns?|members|trainers?|facilitators?|consultants?
        |stories|ideas|poems|photos?|editors?|candidates?|respondents?|bids|pilot sites|sites|chapters
        |posters|sessions|abstracts|manuscripts|instructors|teachers|curators|musicians|performers
        |storytellers)
    """.strip()

CALL_CUES: tuple[KindCue, ...] = (
    cue(
        Kind.CALL,
        7,
        3,
        "it says apply",
        r"\bapply (?:now|today|by|to|for|online|here|before|through|from|in)\b",
        r"\b(?:may|can|to) apply\b",
        r"\binvited to (?:apply|submit|propose|nominate|enter|send|take part)\b",
        r"(?:^|[.!?:] )apply (?:by|now|at|using|with|no|not|on)\b",
    ),
    cue(
        Kind.CALL,
        8,
        5,
        "it is a call for someone or something",
        rf"\b(?:open )?calls? for (?:\w+ ){{0,3}}{_ROLES}\b",
        r"\bopen call\b",
        r"\bcall (?:for|to) (?:artists|action kits)\b",
        r"\bcall for (?!help\b|change\b|an?\b|more\b|ban)\w+",
        r"\bcfp\b",
    ),
    cue(
        Kind.CALL,
        8,
        5,
        "it is a request for proposals or qualifications",
        r"""
        \brequests? for (?:proposals?|qualifications|quotes?|quotations|applications|bids|information)\b
    """,
        r"\bR(?:FP|FQ|FA|FI)s?\b",
        r"\bnotice of funding\b",
        r"\bNOFO\b",
    ),
    cue(
        Kind.CALL,
        6,
        4,
        "someone is sought",
        rf"""
        \b(?:seek(?:s|ing)?|looking for|in search of|recruiting|wants?|hiring|needs
        |we need) (?:\w+[\s,-]+){{0,4}}{_ROLES}\b
    """,
        r"(?-i:\b(?:Seeks|Needs)\b)(?! to\b)",
        r"\bwe want to hear from\b",
        rf"\b{_ROLES} (?:are )?(?:wanted|needed|sought|invited)\b",
        r"\b(?:wanted|seeking|now hiring|help wanted):?",
        r"\bcalling all (?:applicants|artists|authors|presenters)\b",
        rf"\b{_ROLES} for [^.]{{0,40}}\bneeded\b",
        r"\b(?:wanted|needed)\b[!.]?$",
    ),
    cue(
        Kind.CALL,
        6,
        5,
        "things are to be sent in",
        rf"""
        \b{_SENT_IN}(?: \([^)]{{0,40}}\))? (?:\w+ ){{0,4}}(?:due|must be|(?:being )?accepted|open\b
        |welcome|invited|requested|close|closes|should be|wanted)
    """,
        rf"""
        \b(?:accept(?:s|ing)?|taking|invit(?:es?|ing)|welcom(?:es?|ing)|request(?:s|ing)
        |solicit(?:s|ing)) (?:\w+ ){{0,3}}{_SENT_IN}\b
    """,
        rf"\b{_SENT_IN}\s*(?:\([^)]{{0,40}}\))?\s*:\s",
        rf"\b(?:submit|send) (?:us )?(?:your |an? |the |all )?(?:\w+ ){{0,3}}{_SENT_IN}\b",
    ),
    cue(
        Kind.CALL,
        6,
        4,
        "it asks for nominations",
        r"(?:^|[.!?:] |\bto )nominate\b",
        r"\bnominations? (?:open|due|sought|wanted|are|close|for)\b",
        r"\bself-nominations?\b",
    ),
    cue(
        Kind.CALL,
        5,
        4,
        "it names a deadline for sending in",
        r"""
        \b(?:application|submission|nomination|proposal|entry|grant|RFP) (?:deadline|period|window
        |portal|form|packet|process|cycle)\b
    """,
        r"\bdeadline (?:extended|reminder|approaching|to (?:apply|submit|enter))\b",
        r"\bpostmarked\b",
        r"\bclosing date\b",
        r"\bdeadline\b(?!s? (?:for|to) (?:congress|the vote))(?=[^.]{0,40}\d)",
        r"\bto be considered\b",
        r"\bletters? of (?:intent|inquiry|recommendation)\b",
    ),
    cue(
        Kind.CALL,
        3,
        3,
        "it is a call with rolling or open dates",
        r"""
        \b(?:open until filled|rolling basis|(?:until|till) (?:the position is\s+
        |all (?:\w+ )?(?:are )?)?filled|first[\s-]come,? first[\s-]served?|while supplies last
        |no closing date|year-?round)\b
    """,
    ),
    cue(
        Kind.CALL,
        4,
        2,
        "it speaks of something given to those who apply",
        rf"\b{_GIVEN} (?:available|offered|open|opportunit(?:y|ies)|now|for|up to|of)\b",
        rf"^(?:\w+ ){{0,3}}(?:{_GIVEN}|fund)$",
        r"\bopportunit(?:y|ies)\b",
        r"\bfunding available\b",
        r"\b(?:grants?|awards?|stipends?|scholarships?) of (?:up to )?\$",
    ),
    cue(
        Kind.CALL,
        3,
        2,
        "it says who may apply",
        r"\beligib(?:le|ility)\b",
        r"\bapplicants?\b",
        r"\bto qualify\b",
        r"\bwho (?:may|can) apply\b",
    ),
    cue(
        Kind.CALL,
        5,
        4,
        "it asks for answers or votes",
        r"""
        \b(?:take|complete|fill (?:out|in)|answer|respond to) (?:the|our|this|a
        |your)?\s*(?:\w+ ){0,2}(?:survey|poll|questionnaire|form)\b
    """,
        r"""
        ^(?:\w+ ){0,4}(?:survey|poll)\b(?!:)(?! (?:finds?|shows?|says?|results?|reveals?|suggests?))
    """,
        r"\bsurvey (?:takes|closes|is open|will remain|deadline)\b",
        r"\b(?:cast your vote|vote (?:for|by|now|in)|voting (?:ends|closes|is open))\b",
        r"\b(?:public )?comments? (?:period|sought|invited|wanted)\b",
        r"\bweigh in\b",
        r"\bhelp us count\b",
    ),
    cue(
        Kind.CALL,
        5,
        3,
        "it is a contest or a giveaway",
        r"\b(?:contest|giveaway|sweepstakes|raffle)\b(?! (?:winners?|results?|drew|was))",
        r"\benter (?:to win|by|the|your|for)\b",
        r"\bentry form\b",
        r"\bfree (?:books|copies|kits?|sets?|posters) (?:for|to) (?:\w+ )?libraries\b",
    ),
    cue(
        Kind.CALL,
        5,
        4,
        "it asks readers to send something",
        r"""
        (?:^|[.!?:;] )(?:please )?(?:submit|send (?:us|your|a|an|the|it|in)|return the|share your
        |tell us|sign up\b(?! for our newsletter)|complete the|fill out|e-?mail (?:a|your|us)|upload
        |add your (?:name|library)|sign (?:the|on|our)|request (?:a|your)|claim your|pitch us
        |write for us|propose a)\b
    """,
        r"\buse the form\b",
        r"\bto give away\b|\bfree for the asking\b|\be-?mail for an?\b",
        r"\b(?:request|claim|order|get) yours\b",
        r"\bput (?:a|your|someone['’]s) name forward\b",
        r"\bsign up (?:by|your)\b",
        r"\bsign-on letter\b",
        r"\b(?:to|must) submit\b",
    ),
    cue(
        Kind.CALL,
        5,
        3,
        "it is about a job or a seat to fill",
        r"""
        \b(?:job|position|vacancy|vacancies|seats?) (?:opening|posting|announcement|available|open
        |are open|is open)\b
    """,
        r"\b(?:salary|hourly (?:rate|wage|pay))\b",
        r"\$\d[\d,.]*\s*(?:an|per|/)\s*(?:hour|hr)\b",
        r"""
        \b(?:full|part)[\s-]time\b(?=[^.]{0,60}(?:position|hours|benefits|evenings|weekends|\.|,|\)|$))
    """,
        r"\bhours a week\b",
        r"\bMLI?S (?:is )?(?:required|preferred)\b",
        r"\bjob description\b",
        r"\bbenefits package\b",
        r"\bposition is open\b",
    ),
    cue(
        Kind.CALL,
        5,
        0,
        "the title names a post to fill",
        r"""
        ^(?:[\w'’]+[\s-]+){0,4}(?:librarian|director|manager|coordinator|specialist|assistant|page|clerk
        |archivist|technician|associate|cataloger|driver|intern|interns|internship|internships|fellow
        |editor|officer)\b(?=\s*(?:[,(–—|/-]|$|I{1,3}\b|at\b|needed|wanted))
    """,
    ),
    cue(
        Kind.CALL,
        4,
        1,
        "it presses for time",
        rf"""
        \b(?:last (?:chance|call)|final (?:call|days|reminder)|closing soon
        |ends? (?:tomorrow|today|soon|friday)|due (?:soon|today|tomorrow|monday|tuesday|wednesday
        |thursday|friday|\w+ \d)|still time to|days? (?:is |are )?left|deadline extended|now open
        |by {MONTHS} \d)\b
    """,
    ),
    cue(
        Kind.CALL,
        5,
        2,
        "it invites libraries to host or take part",
        r"""
        \b(?:apply|invited?|chosen|opportunity|sites?|libraries (?:can|may)) (?:\w+ ){0,2}to host\b
    """,
        r"\bhost (?:a|an|this|the) (?:\w+ ){0,3}exhibit(?:ion)?\b",
        r"\blibraries (?:are )?invited\b",
        r"""
        \b(?:become|be) an? (?:\w+ )?(?:mentor|reviewer|host|partner|advisor|judge|pilot|member
        |volunteer)\b
    """,
        r"""
        \bjoin (?:our|the|a) (?:\w+ )?(?:board|committee|cohort|task force|advisory|editorial|jury
        |panel)\b
    """,
        r"\bserve on\b",
    ),
    cue(
        Kind.CALL,
        0,
        2,
        "it asks for a résumé or letter",
        r"\br[eé]sum[eé]\b|\bcover letter\b",
    ),
    cue(
        Kind.CALL,
        5,
        0,
        "it invites libraries to host or take part",
        r"^(?:host|borrow|adopt|request) (?:an?|the|our)\b",
    ),
)

SUBTYPES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, phrase(pattern))
    for name, pattern in (
        (
            "exhibition",
            (
                r"""
        \b(?:host|apply|hosts)\b[^.]{0,80}\bexhibit(?:ion)?s?\b
        |\bexhibit(?:ion)?\b[^.]{0,60}\b(?:hosts?|host sites|apply)\b
    """
            ),
        ),
        ("advisors", r"\b(?:advis[oe]rs?|advisory (?:board|group|committee|seats?))\b"),
        ("reviewers", r"\b(?:peer )?reviewers?\b|\bpanelists\b|\bjurors\b|\bjudges\b"),
        ("letter", r"\bsign-?on letter\b|\bsign (?:the|our) (?:letter|petition)\b|\bpetition\b"),
        (
            "artists",
            (
                r"""
        \bcall (?:for|to) artists\b|\bRFQ\b|\brequest for qualifications\b|\bmural(?:ist)?s?\b
        |\bpublic art\b
    """
            ),
        ),
        (
            "proposals",
            (
                r"""
        \b(?:call|request)s? for (?:\w+ ){0,2}(?:proposals?|papers?|presentations?|posters?|sessions?
        |chapters?|bids|quotes)\b|\bproposals?\b|\bRFP\b|\babstracts\b|\bmanuscripts\b
    """
            ),
        ),
        ("nominations", r"\bnominat"),
        (
            "scholarship",
            (
                r"""
        \bscholarships?\b|\bfellowships?\b|\btravel (?:grants?|stipends?)\b|\bstipends?\b
        |\bresidenc(?:y|ies)\b|\bbursar
    """
            ),
        ),
        ("survey", r"\bsurvey\b|\bpoll\b|\bquestionnaire\b|\bvoting\b|\bpublic comment\b"),
        ("giveaway", r"\bgiveaway\b|\bfree (?:books|copies|kits?|sets?)\b|\braffle\b|\bsweepstakes\b"),
        ("contest", r"\bcontest\b|\bcompetition\b|\bentries\b|\bprize\b|\bchallenge\b"),
        ("volunteers", r"\bvolunteers?\b|\bmentors?\b"),
        (
            "job",
            (
                r"""
        \b(?:job|position|vacancy|hiring|salary|full[\s-]time|part[\s-]time|an hour|intern(?:s|ships?)?
        |r[eé]sum[eé]|cover letter|open until filled)\b
    """
            ),
        ),
        ("grant", r"\bgrants?\b|\bfunding\b|\bmini-?grants?\b|\bawards? of\b|\$\d"),
    )
)
"""What sort of call it is, for display: the first that fits, the rare before the common."""
