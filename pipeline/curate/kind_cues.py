"""Words of events, news and stories, and the list of all cues with those of calls.

Titles weigh more than texts: they are written to say what a thing is.
"""

from __future__ import annotations

from pipeline.curate.call_cues import CALL_CUES
from pipeline.curate.cues import MONTHS, KindCue, cue
from pipeline.curate.phrases import phrase
from pipeline.model.items import Kind

_GATHERINGS = r"""
        (?:webinars?|preconference|workshops?|conference|symposium|summit|institute
        |info(?:rmation(?:al)?)? sessions?
        |training|course|classes|(?:free|online|evening|weekly|new) class|boot\s?camp|forum|festival
        |town hall|meet-?up|office hours|book (?:fair|sale|talk|launch)|open house|reception
        |annual meeting|lecture|panel(?: discussion)?|retreat|unconference|roundtable|fair|concert
        |screening|convention|expo|gala|orientation|listening session|livestream|webcast
        |author (?:visit|talk)|discussion series|q\s?&\s?a|seminar|learning circle|virtual tour
        |colloquium|hackathon|meeting|kick-?off|party|picnic|parade|walk|book club)
    """.strip()
GATHERING = phrase(rf"\b{_GATHERINGS}\b|\bsave the date\b")
"""In a title: something that the reader can go to."""

_EVENT_CUES = (
    cue(
        Kind.EVENT,
        7,
        3,
        "it names a gathering",
        rf"""
        \b{_GATHERINGS}\b(?! (?:grants?|models?|program guide|that|winners?|materials|licen[sc]e|kits?
        |in a box|recap|report))
    """,
    ),
    cue(
        Kind.EVENT,
        7,
        5,
        "it says save the date or join us",
        r"\bsave (?:the dates?|your seat)\b",
        r"\bjoin (?:us|(?:live|virtually|online))\b",
        r"\byou(?:['’]re| are) invited\b(?! to (?:apply|submit))",
        r"\bcome (?:see|hear|join|celebrate|meet|make)\b",
        r"\b(?:drop|tune) in\b",
        r"\bdon['’]t miss\b",
    ),
    cue(
        Kind.EVENT,
        5,
        4,
        "it asks to register",
        r"\bregist(?:er|ration)\b(?! (?:nurse|mark))",
        r"\bRSVP\b",
        r"\benroll?(?:ment)?\b",
        r"\btickets? (?:are|cost|on sale|available|from)\b",
        r"\badmission\b",
        r"\bwalk-ins\b",
        r"\bsign up to attend\b",
        r"\bno registration\b",
        r"\bseats are limited\b",
    ),
    cue(
        Kind.EVENT,
        4,
        4,
        "it gives a day and an hour",
        rf"""
        \b{MONTHS} \d{{1,2}}(?:, \d{{4}})?,? (?:at|from|@)?\s*\d{{1,2}}(?::\d\d)?\s*(?:[-–]|to \d
        |[ap]\.?m)
    """,
        r"\b\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m\.?)?\s*(?:to|[-–])\s*\d{1,2}(?::\d\d)?\s*[ap]\.?m\b",
        r"\b(?:at|from) \d{1,2}(?::\d\d)?\s*[ap]\.?m\.? (?:on )?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)",
        rf"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? {MONTHS} \d{{1,2}},? (?:at|from|\d)",
        r"\bdoors open\b",
    ),
    cue(
        Kind.EVENT,
        4,
        1,
        "the title gives a day",
        rf"\b(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,? {MONTHS} \d",
        rf"(?:^|[,:–—-])\s*{MONTHS} \d{{1,2}}(?:\s*[-–]\s*\d{{1,2}})?(?:,? \d{{4}})?\s*$",
        rf"\b{MONTHS} \d{{1,2}}\s*[-–]\s*\d{{1,2}}\b",
    ),
    cue(
        Kind.EVENT,
        4,
        3,
        "it is about sessions or a program of them",
        r"\b(?:sessions|events?|programs) (?:calendar|schedule|line-?up|guide)\b",
        r"\b(?:program|events?) calendar\b",
        r"\bupcoming (?:events?|webinars?|sessions|programs|training)\b",
        r"\btop picks for\b",
        r"\b(?:annual|conference) (?:\d{4} )?sessions\b",
        r"\bsessions (?:that|to|you)\b",
        r"\bcontinuing education\b",
    ),
    cue(
        Kind.EVENT,
        3,
        3,
        "it says when it takes place",
        rf"""
        \b(?:takes? place|will be held|is held|meets (?:on|every)|will meet|will gather|kicks off
        |starts? (?:on )?{MONTHS} \d|begins? (?:on )?{MONTHS} \d)\b
    """,
        r"\b(?:speakers?|keynote|presenters?) (?:include|will|is|are)\b",
        r"\bfree and open to\b",
        r"\blive on zoom\b",
        r"\bvia zoom\b",
        r"\bon zoom\b",
        r"\brecording will\b",
        r"\b(?:postponed|rescheduled)\b",
        r"\bself-paced\b",
        r"\b(?:fee|cost|tuition) is\b",
        r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days (?:beginning|starting|from|at|in)\b",
        r"\bon (?:view|display) (?:through|until|in|at)\b",
        r"\bexhibit(?:ion)? (?:opens|closes|runs)\b",
        r"\bon the library (?:green|lawn)\b",
    ),
    cue(
        Kind.EVENT,
        4,
        3,
        "it says where to meet",
        r"\b(?:meet|see|visit|find) (?:us|you) (?:at|in|on)\b|\bour booth\b|\bbooth \d",
        r"\b(?:\d+|ten|twelve|fifteen|twenty|thirty) seats\b|\bages \d+\b|\ball ages\b",
    ),
)
_NEWS_CUES = (
    cue(
        Kind.NEWS,
        7,
        4,
        "it tells who won or was chosen",
        r"""
        \b(?:winners?|recipients?|finalists?|honorees?|awardees?|laureates?|grantees?|shortlist
        |longlist)\b(?! (?:will|are (?:notified|announced|chosen)|receives?|get))
    """,
        r"""
        \b(?:named|chosen|selected|awarded|honored|recognized
        |inducted)\b(?! (?:libraries|applicants|sites|candidates|participants|reviewers
        |proposals) (?:will|receive))(?<!will\s)(?<!be\s)
    """,
        r"(?-i:\b[A-Z]\w+ (?:Names|Taps|Picks) (?=[A-Z]))",
        r"\b(?:wins|won|receives|earns|lands|awards)\b",
        r"\bto (?:share|receive) \$",
        r"\bhave been (?:chosen|selected|named|awarded)\b",
    ),
    cue(
        Kind.NEWS,
        6,
        3,
        "it reports a decision or an announcement",
        r"""
        \b(?:announc(?:es|ed|ing)|approv(?:es|ed)|reject(?:s|ed)|pass(?:es|ed) (?:bill|law|budget|levy)
        |vot(?:es|ed) (?:to|\d)|vetoe[sd]|sign(?:s|ed) (?:bill|law|into)|adopts?|launch(?:es|ed)
        |unveil(?:s|ed)|releas(?:es|ed)|publish(?:es|ed)|issu(?:es|ed)|sues?|rul(?:es|ed) |block(?:s|ed)
        |order(?:s|ed) |cut(?:s)? (?:funding|staff|hours|budget)|paus(?:es|ed)|restor(?:es|ed)
        |eliminat(?:es|ed)|terminat(?:es|ed)|suspend(?:s|ed)|ends (?:overdue|fines|late|program|support)
        |places? staff|lays? off|merges?|acquires?|condemns?|urges?|calls on|testif(?:y|ies|ied)
        |responds? to|joins|opposes|supports)\b
    """,
    ),
    cue(
        Kind.NEWS,
        6,
        4,
        "it reports figures or findings",
        r"""
        \b(?:report|survey|study|poll|census|data|figures) (?:finds?|found|shows?|says?|reveals?
        |suggests?|counts?)\b
    """,
        r"\bsays (?:report|study|survey)\b",
        r"\breport says\b",
        r"""
        \b(?:up|down|rose|fell|grew|increased|decreased|dropped) (?:by )?\d+(?:\.\d+)?\s*(?:percent|%)
    """,
        r"\baccording to (?:a|the) (?:\w+ ){0,2}(?:report|survey|study)\b",
        r"\b(?:election|survey|vote|poll) results\b",
        r"\bresults are in\b|\bnumbers are in\b",
        r"\bstate of \w+ (?:libraries|america)",
    ),
    cue(
        Kind.NEWS,
        6,
        3,
        "it reports a change of people",
        r"""
        \b(?:appoint(?:s|ed|ment)|elect(?:s|ed)|retir(?:es|ed|ement|ing)|steps? down|resign(?:s|ed)
        |hir(?:es|ed)|promoted|succeeds?|dies|in memoriam|obituary|sworn in
        |new (?:director|president|executive|ceo|state librarian|chair)|passes away|(?:has|have) died)\b
    """,
    ),
    cue(
        Kind.NEWS,
        6,
        6,
        "it says that something has closed",
        r"""
        \b(?:applications?|call|nominations?|submissions?|registration|portal|form|window|grants?|survey
        |program|round) (?:(?:is|are|has|have|was|were) (?:now |been )?)?(?:closed|suspended|withdrawn
        |cancell?ed|paused|terminated)\b
    """,
        r"\bno longer (?:accepting|available|applies|open)\b",
        r"\bposition (?:has been )?filled\b",
        r"\bthank you for your (?:interest|applications|entries)\b",
        r"""
        \b(?:librar(?:y|ies)|branch(?:es)?|offices?|locations) (?:will be )?closed\b
        |\b(?:holiday|new|summer) hours\b
    """,
    ),
    cue(
        Kind.NEWS,
        5,
        3,
        "it is told as news",
        r"""
        \b(?:said|told reporters|announced|voted|ruled|testified) (?:on )?(?:mon|tues|wednes|thurs|fri
        |satur|sun)day\b
    """,
        r"\b(?:said|announced) (?:today|yesterday|this week)\b",
        r"\bwere told on\b",
        r"\bboard voted\b",
        r"\btakes? effect\b",
        r"\bpress release\b",
        r"\bstatement (?:on|from|by|regarding|of)\b",
        r"\bfor immediate release\b",
        r"""
        \b(?:senate|congress|legislature|lawmakers|governor|court|judge|federal|county board
        |city council|house bill|executive order|lawsuit|budget)\b
    """,
        r"\bmore than \d+ libraries (?:have|were)\b",
        r"\bwill (?:open|close|reopen) (?:its|the|on|in|for)\b",
        r"\b(?:re)?opens (?:in|its|new|after)\b",
        r"\bnow available\b(?! (?:to|for) borrow)",
    ),
    cue(Kind.NEWS, 7, 0, "the title says that it is canceled", r"\bcancel(?:l?ed|s)\b|\bcall(?:ed)? off\b"),
    cue(
        Kind.NEWS,
        5,
        0,
        "the title tells of a change",
        r"""
        \b(?:returns? to|moves? to|moving to|switch(?:es)? to|expands?|adds|drops|nets|brings in|tops
        |reaches|hits
        |loses|gains|reopens|resumes|replaces|renamed|adopts|welcomes|begins offering
        |goes fine[\s-]free)\b
    """,
    ),
    cue(
        Kind.NEWS,
        4,
        3,
        "it tells from when something holds",
        rf"""
        \b(?:beginning|starting|effective|as of) (?:on )?{MONTHS} \d|\bnow online\b
        |\b(?:opened|reopened) its doors\b
    """,
        r"""
        \bwelcome (?:to )?our new\b|\bjoin(?:s|ed) (?:the|our) (?:state|staff|library|team|office)\b
        |\b(?:released|announced|said|issued) today\b
    """,
        r"\bbrought in \$|\braised \$|\bfigures for (?:19|20)\d\d\b",
    ),
    cue(Kind.NEWS, 6, 0, "the title reports a survey", r"^(?:survey|poll|report|study):"),
    cue(
        Kind.NEWS,
        6,
        4,
        "it says that something has closed",
        r"\bapplications for (?:[\w’'-]+ ){1,8}(?:is|are) (?:now )?closed\b",
    ),
)
_STORY_CUES = (
    cue(
        Kind.STORY,
        4,
        1,
        "it tells how something is done",
        r"\bhow (?:to|we|one|a|an|our|libraries|the|two|three|i|your|she|he|they)\b",
        r"\bwhy (?:we|i|hybrid|your|it|libraries|every|the)\b",
        r"""
        \b(?:lessons?|tips|ideas|ways|steps|tricks|things|recipes|projects|questions|reasons
        |mistakes) (?:for|to|from|that|we|you|learned|in|on)\b
    """,
        r"\bwhat (?:we|i|happened|worked|it|they)\b",
        r"\b(?:guide|toolkit|checklist|template|playbook|supply list|program model)\b",
        r"\bbehind the scenes\b",
        r"\bspotlight\b",
        r"\bprofile\b",
        r"\binterview with\b",
        r"\ba conversation with\b",
        r"\bq&a with\b",
    ),
    cue(
        Kind.STORY,
        1,
        4,
        "it tells what a library did",
        r"""
        \b(?:we|our (?:library|team|staff|branch|patrons|teens|group|program|lobby|front|flyer|monthly
        |january|first)) (?:\w+ )?(?:had|held|hosted|made|spent|asked|learned|found|built|bought|tried
        |started|began|invited|put|gave|thought|wanted|applied|shared?|were|did|turned|opened|offered
        |partnered|planned|saw|ran|set|knew|decided|borrowed|came|cost|costs|filled|drew)\b
    """,
        r"""
        \b(?:came|attended|showed up|turned out|drew|gathered|signed up)\b[^.]{0,30}\b(?:people|children
        |teens|families|patrons|adults|neighbors)\b
    """,
        r"""
        \b(?:people|children|teens|families|patrons|adults|neighbors|kids|strangers|members|bakers
        |knitters) (?:\w+ )?(?:came|attended|showed|turned|gathered|learned|read|made|told|played|sat
        |met|wrote|built|danced|sang|met)\b
    """,
        r"\blast (?:fall|spring|summer|winter|year|month|week)\b",
        r"\bthe (?:group|club|program) (?:still|now|meets|began|started|grew)\b",
        r"\bwaiting list\b",
        r"\bhere (?:is|are) (?:what|how|our)\b",
    ),
    cue(
        Kind.STORY,
        3,
        2,
        "it shares an idea for a program",
        r"\b(?:program|storytime|craft|display) (?:ideas?|that|model)\b",
        r"\beach (?:idea|program|project)\b",
        r"\bpatrons\b",
        r"\bstory (?:hour|walk)\b",
        r"\bone librar(?:y|ian)\b",
        r"\ba (?:small|rural|tiny)[\s-]+(?:town )?library\b",
        r"\blibraries (?:are|have|find|now|use|share)\b",
        r"\bstories of\b",
    ),
)

CUES: tuple[KindCue, ...] = (*CALL_CUES, *_EVENT_CUES, *_NEWS_CUES, *_STORY_CUES)
