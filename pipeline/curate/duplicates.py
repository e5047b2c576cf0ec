"""Whether two entries say the same, so that a reader gets it once.

Similarity alone fails on the hard pairs: 'Call for Advisors: Sleep' is closer to 'Call for Advisors: Soil'
than to a rewritten headline of itself. So similarity proposes and vetoes decide; a wrong merge loses a
call, a missed one only repeats it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from pipeline.curate import likeness as like
from pipeline.curate.reading import Reading, read
from pipeline.model.items import Kind

WINDOW = 80
"""Days apart beyond which two entries are different, whatever they say: series come back every quarter."""

_SAME_TEXT = 90  # percent of agreement at which texts are one
_LIKE_TEXT = 80  # at which they are one if the titles are met too
_NEAR_TEXT = 70  # at which a person should look
_UNLIKE_TEXT = 40  # below which a short title in common is chance: 'Summer Reading'
_CROWD = 40  # members of a block beyond which what they share is no longer rare
_CROWD_REACH = 6  # neighbours in time that each member of a crowd meets
_FEW_WORDS = 6  # that carry meaning: texts of fewer agree by chance


@dataclass(frozen=True, slots=True)
class Candidate:
    """What is compared of an item.

    Attributes:
        id: the item's id.
        text: plain text without the feed's boilerplate.
        link_key: the canonical link (`text.links.canonical_link`); empty if there is none to trust.
        published: the day.
    """

    id: str
    feed: str
    title: str
    text: str
    link_key: str
    published: date
    kind: Kind


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a comparison found: the same; or perhaps the same, for a person to say; and why."""

    same: bool
    possible: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Grouping:
    """Which candidates belong together.

    Attributes:
        groups: ids that say the same, two or more each, the earliest published first.
        reasons: why, one for each group.
        possible: two ids each that a person should look at, and why.
    """

    groups: tuple[tuple[str, ...], ...] = ()
    reasons: tuple[str, ...] = ()
    possible: tuple[tuple[str, str, str], ...] = ()


def compare(a: Candidate, b: Candidate) -> Verdict:
    """Decide whether two entries say the same; the order of the two makes no difference."""
    if a.link_key and a.link_key == b.link_key:
        return _same("they lead to the same page")
    if abs((a.published - b.published).days) > WINDOW:
        return _different(f"they are more than {WINDOW} days apart")
    one, two = _read(a.title, a.text), _read(b.title, b.text)
    if (one.title and one.title == two.title) or like.is_cut_title(one, two):
        return _same_title(a, b, one, two)
    return _by_likeness(a, b, one, two)


def group(new: Sequence[Candidate], known: Sequence[Candidate]) -> Grouping:
    """Find which new candidates say the same as each other or as known ones.

    Only those that share a link, a title, a rare word of it or a piece of the text are compared, and only
    within the window of dates, so that ten thousand take seconds. Known ones are not compared with known.

    Args:
        new, known: candidates with ids of their own; their order makes no difference.
    """
    everyone = sorted({each.id: each for each in (*known, *new)}.values(), key=lambda c: (c.published, c.id))
    fresh = {each.id for each in new}
    parent = list(range(len(everyone)))
    reasons: dict[int, str] = {}
    possible: list[tuple[int, int, str]] = []

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    for first, second in sorted(_pairs(everyone, fresh)):
        verdict = compare(everyone[first], everyone[second])
        if verdict.same:
            low, high = sorted((root(first), root(second)))
            parent[high] = low
            reasons.setdefault(low, reasons.get(high, verdict.reason))
        elif verdict.possible:
            possible.append((first, second, verdict.reason))
    members: dict[int, list[str]] = defaultdict(list)
    for index, candidate in enumerate(everyone):
        members[root(index)].append(candidate.id)
    merged = [(tuple(ids), reasons[low]) for low, ids in members.items() if len(ids) > 1]
    return Grouping(
        groups=tuple(ids for ids, _ in merged),
        reasons=tuple(reason for _, reason in merged),
        possible=tuple((everyone[i].id, everyone[j].id, why) for i, j, why in possible if root(i) != root(j)),
    )


def _pairs(everyone: Sequence[Candidate], fresh: set[str]) -> set[tuple[int, int]]:
    """Indexes of those worth comparing, the earlier first, at least one of them new."""
    readings = [_read(each.title, each.text) for each in everyone]
    seen = Counter(word for reading in readings for word in reading.title_bag.words)
    blocks: dict[str, list[int]] = defaultdict(list)
    for index, (candidate, reading) in enumerate(zip(everyone, readings, strict=True)):
        rare = sorted(reading.title_bag.words, key=lambda word: (seen[word], word))[:4]
        keys = [f"word {word}" for word in rare] + [f"text {pair}" for pair in reading.shingles]
        keys.append(f"title {' '.join(sorted(reading.title_bag.words))}")
        if candidate.link_key:
            keys.append(f"link {candidate.link_key}")
        for key in keys:
            blocks[key].append(index)
    pairs: set[tuple[int, int]] = set()
    crowded: Counter[tuple[int, int]] = Counter()
    for block in blocks.values():
        if len(block) <= _CROWD:
            pairs.update(_near(block, everyone, fresh, _CROWD))
        else:
            crowded.update(_near(block, everyone, fresh, _CROWD_REACH))
    # One common word brings nobody together; two do.
    pairs.update(pair for pair, shared in crowded.items() if shared > 1)
    return pairs


def _near(
    block: list[int], everyone: Sequence[Candidate], fresh: set[str], reach: int
) -> Iterator[tuple[int, int]]:
    """Pairs of a block within the window, each with so many that come after it."""
    for place, first in enumerate(block):
        for second in block[place + 1 : place + 1 + reach]:
            same_link = everyone[first].link_key and everyone[first].link_key == everyone[second].link_key
            apart = (everyone[second].published - everyone[first].published).days
            if apart > WINDOW and not same_link:
                break
            if everyone[first].id in fresh or everyone[second].id in fresh:
                yield first, second


@lru_cache(maxsize=20_000)
def _read(title: str, text: str) -> Reading:
    """Every candidate is compared many times, and taken apart once."""
    return read(title, text)


def _same(reason: str) -> Verdict:
    return Verdict(same=True, possible=False, reason=reason)


def _perhaps(reason: str) -> Verdict:
    return Verdict(same=False, possible=True, reason=reason)


def _different(reason: str) -> Verdict:
    return Verdict(same=False, possible=False, reason=reason)


def _same_title(a: Candidate, b: Candidate, one: Reading, two: Reading) -> Verdict:
    """Equal titles, once marks and site names are off, and titles cut short (rule 3)."""
    text = one.text.agreement(two.text)
    long_texts = min(len(one.text.words), len(two.text.words)) >= 8
    if a.feed and a.feed == b.feed:
        # Weekly columns and repeated events keep their title; only the text tells them apart.
        if text >= _SAME_TEXT and like.dates_agree(one, two):
            return _same("the same title and text in one feed")
        reason = "one title in one feed, with another text or date"
        return _perhaps(reason) if text >= _SAME_TEXT else _different(reason)
    if reason := like.result_veto(one, two):
        return _different(reason)
    if not like.dates_agree(one, two) and text < _NEAR_TEXT:
        return _perhaps("the same title, but other dates")
    if len(one.title_words) < 3 and long_texts and text < _UNLIKE_TEXT:
        return _perhaps("the same short title, but other texts")
    return _same("the same title" if one.title == two.title else "one title is the other, cut short")


def _by_likeness(a: Candidate, b: Candidate, one: Reading, two: Reading) -> Verdict:
    """Rules 4 to 6: likeness proposes, and then what tells the two apart decides."""
    words = min(len(one.text.words), len(two.text.words))
    text = one.text.agreement(two.text)
    reason = _in_favour(one, two, words, across=a.feed != b.feed)
    near = text >= _NEAR_TEXT and words >= _FEW_WORDS
    if not reason and not near:
        return _different("not alike enough")
    if against := like.veto(one, two, (a.kind, b.kind)):
        return _different(against)
    return _same(reason) if reason else _perhaps(f"the texts agree to {text} percent, the titles do not")


def _in_favour(one: Reading, two: Reading, words: int, *, across: bool) -> str:
    """What makes two entries one, as a reason; empty if nothing does.

    Args:
        words: of the shorter text; a few words agree by chance.
        across: they come from different feeds, where the same text under two titles is a headline rewritten.
    """
    text, title = one.text.agreement(two.text), one.title_bag.agreement(two.title_bag)
    copied = words >= _FEW_WORDS and text >= _SAME_TEXT
    if (title >= 88 or copied or like.shares_acronym(one, two)) and like.title_within(one, two):
        return "one title holds all words of the other"
    if like.typo_alike_titles(one, two):
        return "the titles differ in spelling only"
    if words >= _FEW_WORDS and text >= _LIKE_TEXT and like.titles_met(one, two) >= 0.3:
        return f"the texts agree to {text} percent"
    if across and like.near_copies(one, two):
        return "the texts are the same but for a few words"
    return ""


def forget() -> None:
    """Drop what was taken apart for comparing; for whoever compares more than fits in memory."""
    _read.cache_clear()
