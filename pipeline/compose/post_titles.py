"""Titles as posts want them: calm, true on whatever day they are read, and short where there is no room."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import regex

from pipeline.model.issues import IssueItem
from pipeline.model.items import Kind
from pipeline.text.markup import one_line

_FEWEST_WORDS: Final = 8  # that a title keeps where it is cut
_SHOUTED: Final = 8  # capitals from which on words shout

_PARENTHESIS = re.compile(r"(?:^|\s+)\([^()]*\)(?!\w)")
_HEAD = re.compile(r"\s+[—–]\s+|:\s+")
_WEAK_END = re.compile(
    r"(?:^|\s)(?:an?|the|of|to|for|in|on|at|and|or|but|nor|with|by|from|as|into|over|under|about|than|that|is|are"
    r"|was|were|be|its?|our|your|their|his|her|my|no|not|who|which|where|when|how|why|what|(?:D|M[rs]|Mrs|St)\.?"
    r"|\w\.|[#@]\S*|\S*://\S*|www\.\S*|\W*\d\S*)$",
    re.IGNORECASE,
)
_NAME_PART = re.compile(r"[A-Z][\w’'-]*$")
# They belong to the day on which they were written, and a post goes out on another.
_LEAD = r"\s*(?:[:!]+|\s[—–-])\s+"
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_SOON = rf"(?:today|tomorrow|tonight|soon|this week|(?:this |next |on )?{_WEEKDAY})"
_STALE = re.compile(
    r"(?:(?:(?:final|friendly|gentle|last) )?(?:reminder|last (?:chance|call|days?|week)|act now|hurry)"
    rf"|(?:ends?|closes?|closing|due|ending) {_SOON}"
    r"|(?:only )?(?:one|two|three|four|five|\d+) (?:more )?(?:days?|weeks?) left"
    rf"|don[’']t miss (?:out|it|this)){_LEAD}",
    re.IGNORECASE,
)
_STALE_BEHIND = re.compile(
    r"(?:\s*[,:]|\s[—–-])?\s+(?:applications? |entries |registration |deadline )?"
    rf"(?:(?:is |are )?due|clos(?:e|es|ing)|ends?|ending)\s+{_SOON}[.!]*$",
    re.IGNORECASE,
)
# They say what the post says in its own words.
_ASK = r"(?:apply|register|enroll|sign up|nominate|submit|enter|vote)"
_PUSH = re.compile(
    rf"(?:{_ASK} (?:now|today|(?:by|before) [^:]{{3,24}})|(?:now|still) open|open now"
    r"|(?:now )?accepting (?:applications|nominations|proposals|submissions|entries)"
    r"|(?:applications?|nominations?|registration|submissions?) (?:is |are )?(?:now )?open"
    rf"|deadline extended|extended|save the date|correction|updated?|new){_LEAD}",
    re.IGNORECASE,
)
_PUSH_BEHIND = re.compile(rf"(?:\s*[:!]|\s[—–-])\s+{_ASK} (?:now|today|soon)[.!]*$", re.IGNORECASE)
_CALLS_FOR = re.compile(
    r"(?:open )?(?:call|request)s? for\b|webinar|workshop|info(?:rmation)? session|correction", re.IGNORECASE
)
_SEGMENT = re.compile(r"([:!?]\s+|\s+[—–|]\s+)")
_SMALL = re.compile(r"an?|the|of|to|for|in|on|at|and|or|but|with|by|from|as", re.IGNORECASE)
# What tells words in capitals from names of bodies.
_PLAIN = re.compile(
    rf"{_SMALL.pattern}|apply|now|calls?|open|deadline|extended|grants?|librar(?:y|ies)|free|new|regist(?:er|ration)"
    r"|last|chance|reminder|important|please|join|us|applications|nominations|proposals|webinar|save|date|today"
    r"|wanted|needed|your",
    re.IGNORECASE,
)
_ACRONYM = re.compile(
    r"ALA|IMLS|NE[AH]|NASA|STE(?:A?)M|ACRL|PLA|YALSA|ALSC|AASL|RUSA|LSTA|USA?|UK|EU|UN|TV|DVD|DIY|LGBTQ|ESL|ELL|GED"
    r"|RF[PQ]|CFP|PDF|AI|VR|AV|IT|HR|CEO|FAQ|II|III|IV|IRS|FEMA|PBS|NPR|ADA|BIPOC|YA"
)
_BREAKS = regex.compile(r"(?w)\b")


def post_title(item: IssueItem) -> str:
    """The item's title for a post: not all in capitals, and without words that hold for one day only."""
    title = calmed(one_line(item.title), item.blurb)
    if item.kind in {Kind.CALL, Kind.EVENT}:
        title = _without_end(_STALE_BEHIND, _without(_STALE, title))
    return title


def bare_title(title: str) -> str:
    """A title without what a post says in its own words: `Apply Now:`, `Deadline Extended:`."""
    return _without_end(_PUSH_BEHIND, _without(_PUSH, _without(_STALE, title)))


def calmed(title: str, known: str = "") -> str:
    """A title in capitals as one with capitals at the beginning of words; any other as it stands.

    Args:
        title: on one line.
        known: a text that shows which words are written in capitals there too, as acronyms are.
    """
    if not _shouts(title):
        parts = _SEGMENT.split(title)
        if len(parts) == 1:
            return title
        return "".join(
            _calm(part, known) if _shouts(part) and _has_plain_words(part) else part for part in parts
        )
    return _calm(title, known)


def shorter_titles(title: str) -> Iterator[str]:
    """A title without its parentheses, then without what follows a dash or colon, at last cut at a word.

    A cut one keeps eight words, and ends neither in a small word, a number or an address nor within a name.
    """
    bare = _PARENTHESIS.sub("", title).strip()
    if bare and bare != title:
        yield bare
    head, *tail = _HEAD.split(bare, maxsplit=1)
    if tail and _CALLS_FOR.match(head):
        yield tail[0]
    elif tail and len(head.split()) > 2:
        yield head
    yield from _cuts(bare)


def _cuts(title: str) -> Iterator[str]:
    words = title.split(" ")
    joint = " "
    if len(words) < _FEWEST_WORDS:
        words, joint = _BREAKS.split(title), ""
        words = [word for word in words if word]
    for count in range(len(words) - 1, _FEWEST_WORDS - 1, -1):
        cut = joint.join(words[:count]).rstrip(" ,;:.!?-–—(“‘'\"、。，：；「『（")
        if not cut or _WEAK_END.search(cut) or _within_name(cut, words[count:]):
            continue
        if joint or not words[count][:1].isascii():
            yield f"{cut}…"


def _within_name(cut: str, rest: list[str]) -> bool:
    """Whether a cut parts a name; where every word has a capital, nobody can tell."""
    words = [word for word in (*cut.split(), *rest) if word.strip()]
    low = sum(word[0].islower() and not _SMALL.fullmatch(word) for word in words)
    if low < len(words) / 4 or not _NAME_PART.search(cut):
        return False
    following = next((word for word in rest if word.strip()), "")
    return bool(following[:1].isupper())


def _without(pattern: re.Pattern[str], title: str) -> str:
    """What stands behind such a beginning, if that is a title by itself."""
    match = pattern.match(title)
    rest = title[match.end() :].strip() if match else ""
    return f"{rest[0].upper()}{rest[1:]}" if len(rest.split()) > 1 else title


def _without_end(pattern: re.Pattern[str], title: str) -> str:
    """What stands before such an end, if that is a title by itself."""
    match = pattern.search(title)
    rest = title[: match.start()] if match else ""
    return rest if len(rest.split()) > 1 else title


def _shouts(text: str) -> bool:
    return text.isupper() and sum(map(str.isalpha, text)) >= _SHOUTED and len(text.split()) > 1


def _has_plain_words(text: str) -> bool:
    return any(_PLAIN.fullmatch(word) for word in re.findall(r"\w+", text))


def _calm(text: str, known: str) -> str:
    capitals = set(re.findall(r"\b[A-Z][A-Z0-9]+\b", known))
    first = True

    def calm(match: re.Match[str]) -> str:
        nonlocal first
        word = match[0]
        begins = first or bool(re.search(r"[:!?—–|]\s*[“\"']?$", text[: match.start()]))
        first = False
        if word in capitals or _ACRONYM.fullmatch(word) or any(map(str.isdigit, word)):
            return word
        return word.lower() if _SMALL.fullmatch(word) and not begins else word.capitalize()

    return re.sub(r"\w+(?:[’']\w+)*", calm, text)
