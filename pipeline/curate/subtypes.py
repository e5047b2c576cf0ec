"""What sort of call it is, for display: a grant, an exhibition, a job."""

from __future__ import annotations

import re

from pipeline.curate.phrases import phrase

_SUBTYPES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
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
# The rare before the common.


def subtype_of(title: str, text: str) -> str:
    """The sort of a call, the title's word before the text's; empty if no word tells."""
    for words in (title, text[:1500]):
        for name, pattern in _SUBTYPES:
            if pattern.search(words):
                return name
    return ""
