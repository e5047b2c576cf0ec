"""What tells two entries apart, however alike they are: another topic, place, round, year, part or day.

Of two strengths. A difference makes it another thing for certain; a doubt is a fact that does not fit, which
may be a slip or a detail that one of the two left out, and only keeps them from being merged unseen.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from pipeline.curate import likeness as like
from pipeline.curate.reading import Reading
from pipeline.curate.signs import Sign
from pipeline.curate.spelling import alike
from pipeline.curate.stand_ins import about, lacking, meant_for, series, stand_in, stand_in_doubt
from pipeline.curate.word_weights import PLAIN, RARE, stem, weight
from pipeline.model.items import Kind

_NUMERAL = re.compile(r"(?<=\w )(?P<numeral>I{1,3}|IV|VI{0,3}|IX|X)(?=\s*(?:$|[,:;(–—-]))")
_IN_STEP = 90  # words of a text that are laid beside those of the other
_TIME = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun|week)days?|weekends?|mornings?|afternoons?|evenings?)\b"
)
_ASKED = frozenset(
    (  # noqa: SIM905 - one word a line hides more than it shows
        "proposal paper poster abstract chapter article nomination reviewer advisor juror mentor mentee "
        "speaker presenter host volunteer sponsor exhibitor vendor vote ballot registration scholarship "
        "comment internship fellowship residency minigrant artist"
    ).split()
)
_CLASSES = {
    "season": ("spring", "summer", "fall autumn", "winter"),
    "age of readers": (
        "baby infant",
        "toddler",
        "preschooler preschool",
        "child children kid",
        "tween",
        "teen teenager",
        "adult grownup",
        "senior elder",
        "parent grandparent",
    ),
    "level": ("beginner", "intermediate", "advanced"),
    "part of the country": ("north northern", "south southern", "east eastern", "west western"),
}
_CONTRARY = (
    "restore cut",
    "approve reject",
    "approve deny",
    "pass fail",
    "sign veto",
    "block uphold",
    "start stop",
    "begin end",
    "open close",
    "reopen close",
    "rise fall",
    "gain lose",
    "increase decrease",
    "expand shrink",
    "lift impose",
    "hire fire",
    "win lose",
    "advance table",
    "add drop",
    "raise lower",
    "ban allow",
    "accept decline",
    "more fewer",
    "join quit",
    "build raze",
    "same different",
    "before after",
    "up down",
    "agree disagree",
)


def _contraries() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for pair in _CONTRARY:
        one, two = map(stem, pair.split())
        found.setdefault(one, set()).add(two)
        found.setdefault(two, set()).add(one)
    return {word: frozenset(others) for word, others in found.items()}


_CONTRARY_TO = _contraries()
_CLASS_OF = {
    stem(word): (name, number)
    for name, members in _CLASSES.items()
    for number, words in enumerate(members)
    for word in words.split()
}


def _numeral(title: str) -> str:
    """The Roman numeral that a title or its first part ends in: 'Librarian III, Clark County'."""
    found = _NUMERAL.search(title)
    return found["numeral"] if found else ""


def figures_differ(one: Reading, two: Reading) -> str:
    """Whether the titles name other numbers or months: parts, rounds, years, dates of a series."""
    first, second = _numeral(one.raw), _numeral(two.raw)
    if first and second and first != second:
        return f"one is number {min(first, second)}, the other {max(first, second)}"
    if any(two.series.get(what, number) != number for what, number in one.series.items()):
        return "they are two of a series"
    ours = one.figures - two.figures - two.everything
    theirs = two.figures - one.figures - one.everything
    return "the titles name other numbers or months" if ours and theirs else ""


def difference(one: Reading, two: Reading, kinds: tuple[Kind, Kind]) -> str:
    """What else makes two alike entries two things, as a reason; empty if nothing does.

    Args:
        kinds: of the two. They can only keep entries apart, since they are often not known yet.
    """
    return (
        _session(one, two, kinds)
        or _result(one, two, kinds)
        or _class(one, two)
        or meant_for(one, two)
        or series(one, two)
        or _contrary(one, two)
        or stand_in(one, two)
    )


def doubt(one: Reading, two: Reading, *, changed: bool) -> str:
    """A fact that does not fit, as a reason; empty if all do.

    Args:
        changed: one of them announces a change, so that days, sums, numbers and names may differ.
    """
    if not changed:
        against = _facts(one, two) or _names(one, two) or _times(one, two) or _texts_in_step(one, two)
        if against := against or _only_one_asks(one, two):
            return against
    return _asked(one, two) or stand_in_doubt(one, two) or _topics(one, two)


def weak_doubt(one: Reading, two: Reading) -> str:
    """Whether each title has rare words that the other entry does not use, as a reason; empty if not.

    Headlines are rewritten so, and it counts only where two entries share little.
    """
    spelled = like.shares_acronym(one, two)
    ours = next((word for word in lacking(one, two, spelled=spelled) if weight(stem(word)) >= RARE), "")
    theirs = next((word for word in lacking(two, one, spelled=spelled) if weight(stem(word)) >= RARE), "")
    return about(ours, theirs) if ours and theirs else ""


def _facts(one: Reading, two: Reading) -> str:
    for what, ours, theirs in (
        ("days", one.dates, two.dates),
        ("sums", one.sums, two.sums),
        ("years", one.years, two.years),
    ):
        if ours and theirs and ours.isdisjoint(theirs):
            return f"they name other {what}"
    if counted := _count_differs(one, two):
        return f"they count another number of “{counted}”"
    return ""


def _session(one: Reading, two: Reading, kinds: tuple[Kind, Kind]) -> str:
    """A call and the session about it."""
    if (Sign.SESSION in one.signs) == (Sign.SESSION in two.signs):
        return ""
    other, kind = (two, kinds[1]) if Sign.SESSION in one.signs else (one, kinds[0])
    if kind is not Kind.CALL and Sign.SESSION_TOLD in other.signs:
        return ""
    return "one is about a session and the other is not"


def _result(one: Reading, two: Reading, kinds: tuple[Kind, Kind]) -> str:
    """A call and its outcome are two things to a reader."""
    if (Sign.TELLS in one.signs) != (Sign.TELLS in two.signs) and set(kinds) == {Kind.CALL, Kind.NEWS}:
        return "one is a call and the other tells its result"
    for call, told in ((one.signs, two.signs), (two.signs, one.signs)):
        if Sign.CALLS in told:
            continue
        tells = Sign.TELLS in told and Sign.CALLS in call and Sign.TELLS not in call
        lists = Sign.LISTS in told and Sign.ASKS in call and Sign.LISTS not in call
        if tells or lists:
            return "one is a call and the other its result"
    return ""


def _class(one: Reading, two: Reading) -> str:
    """Another season, another age of readers, another part of the country in the titles."""
    mine, others = _classes(one), _classes(two)
    for name in sorted(mine.keys() & others.keys()):
        if mine[name].isdisjoint(others[name]):
            return f"the titles name another {name}"
    return ""


def _classes(reading: Reading) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for each in reading.title_words:
        if place := _CLASS_OF.get(stem(each)):
            found.setdefault(place[0], set()).add(place[1])
    return found


@lru_cache(maxsize=20_000)
def _when(title: str) -> tuple[str, ...]:
    return tuple(_TIME.findall(title.lower()))


def _contrary(one: Reading, two: Reading) -> str:
    for mine, other in ((one, two), (two, one)):
        for stemmed in mine.title_stems:
            for contrary in _CONTRARY_TO.get(stemmed, ()):
                unsaid = contrary not in mine.stems and stemmed not in other.stems
                if unsaid and contrary in other.title_stems:
                    return "one says the contrary of the other"
    return ""


def _asked(one: Reading, two: Reading) -> str:
    """Proposals and posters for one meeting are two calls; so are seats at it."""
    mine, others = _ASKED.intersection(one.title_all), _ASKED.intersection(two.title_all)
    if not mine or not others or mine & two.everything or others & one.everything:
        return ""
    first, second = sorted((min(mine), min(others)))
    return f"one asks for “{first}”, the other for “{second}”"


def _only_one_asks(one: Reading, two: Reading) -> str:
    """A call, and what became of it in one place, told in its words."""
    if one.title == two.title:
        return ""
    for call, other in ((one, two), (two, one)):
        over = Sign.TELLS in call.signs or Sign.LISTS in call.signs
        if Sign.APPEALS in call.signs and call.dates and not over and Sign.INVITES not in other.signs:
            return "one asks for something and the other does not"
    return ""


def _topics(one: Reading, two: Reading) -> str:
    """Each has a word in title and text that the other never uses: another subject, told alike."""
    ours, theirs = _topic(one, two), _topic(two, one)
    if ours and theirs and weight(stem(ours)) + weight(stem(theirs)) >= RARE + PLAIN:
        return about(ours, theirs)
    return ""


def _topic(mine: Reading, other: Reading) -> str:
    """The weightiest word of title and text that the other entry does not use."""
    words = [word for word in lacking(mine, other, spelled=True) if stem(word) in mine.body_stems]
    return max(words, key=lambda word: (weight(stem(word)), word), default="")


def _count_differs(one: Reading, two: Reading) -> str:
    """What both count and find another number of, if neither knows the other's number at all."""
    mine, others = _by_noun(one), _by_noun(two)
    if not (shared := mine.keys() & others.keys()):
        return ""
    ours, theirs = ({number for _, number in each.counts} for each in (one, two))
    for what in sorted(shared):
        if mine[what].isdisjoint(theirs) and others[what].isdisjoint(ours):
            return what
    return ""


def _by_noun(reading: Reading) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for what, number in reading.counts:
        found.setdefault(what, set()).add(number)
    return found


def _names(one: Reading, two: Reading) -> str:
    """Each names what the other does not, and they name nothing in common."""
    if one.names & two.names:
        return ""
    ours, theirs = one.names - two.stems, two.names - one.stems
    return about(_written(min(ours), one), _written(min(theirs), two)) if ours and theirs else ""


def _times(one: Reading, two: Reading) -> str:
    """'Saturday Shift' and 'Weekday Shift'; but 'Due Monday' only says when a notice was sent."""
    if Sign.REMINDS in one.signs or Sign.REMINDS in two.signs:
        return ""
    left, right = _when(one.raw), _when(two.raw)
    return about(left[0], right[0]) if left and right and set(left).isdisjoint(right) else ""


def _texts_in_step(one: Reading, two: Reading) -> str:
    """Texts that run in step, where one word stands for another: a form filled in twice."""
    first, second = sorted((one, two), key=lambda each: each.body)
    a, b = first.body[:_IN_STEP], second.body[:_IN_STEP]
    if min(len(a), len(b)) < 3:
        return ""
    steps = SequenceMatcher(None, a, b, autojunk=False).get_opcodes()
    matched = sum(end - start for step, start, end, _, _ in steps if step == "equal")
    if matched * 2 < min(len(a), len(b)):
        return ""
    for step, start, end, begin, stop in steps:
        if step != "replace" or end - start > 2 or stop - begin > 2:
            continue
        left, right = _strange(a[start:end], second), _strange(b[begin:stop], first)
        if left and right and not alike(left, right):
            return about(_written(left, first), _written(right, second))
    return ""


def _strange(words: Sequence[str], other: Reading) -> str:
    return next((word for word in words if weight(word) >= RARE and word not in other.stems), "")


def _written(stemmed: str, reading: Reading) -> str:
    """A stem as the entry writes it."""
    return min(word for word in reading.everything if stem(word) == stemmed)
