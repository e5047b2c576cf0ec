"""Whether two entries say the same, so that a reader gets it once.

Similarity alone fails on the hard pairs: 'Call for Advisors: Sleep' is closer to 'Call for Advisors: Soil'
than to a rewritten headline of itself. So similarity proposes and vetoes decide; a wrong merge loses a
call, a missed one only repeats it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from pipeline.curate import differences as differ
from pipeline.curate import likeness as like
from pipeline.curate.general_links import is_general
from pipeline.curate.matching import WINDOW
from pipeline.curate.reading import MAX_TEXT, Reading, bare_title, read
from pipeline.curate.signs import Sign
from pipeline.model.items import Kind

_COPIED = 0.9  # of a text, at which it is the other's
_HELD = 0.45  # of all words, at which a title may be held by the other
_BARE = 1.5  # weight of a text that tells nothing: 'Press Office'
_MET = 0.5  # of it, at which texts are about one thing if the titles say so
_TELLING = 3.0  # weight of a title that two do not give by chance
_MUCH = 4.2  # weight in common below which weak doubts count
_WEEK = 5  # days after which a title told anew is the next of a column
# By how much is shared: weight, share of the whole, and that and the share of the titles together. It takes
# less where sums, days, names or the topic of a title are among it.
_SPOKEN_TIERS = ((6.0, 0.5, 1.1), (4.0, 0.6, 1.25), (3.4, 0.65, 1.3), (3.0, 0.8, 1.55))
_SILENT_TIERS = ((6.0, 0.85, 1.3), (3.0, 0.8, 1.55))
_FEW_WORDS = 5  # of a text, fewer of which agree by chance
_AGAIN = frozenset((Sign.CHANGES, Sign.REMINDS))
_UNLIKE = "not alike enough"
_ONE_PAGE = "they lead to the same page"
_WORDS = "they share words"
_HOLDS = "one title holds all words of the other"
_COPY = "the texts are the same but for a few words"
_DATED = re.compile(  # what may be a day; a quick look, since most stories name none
    r"\d[-/.]\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun)"
    r"|\b(?:days?|tomorrow|tonight|weeks?|months?|noon|midnight|end)\b",
    re.IGNORECASE,
)
_CROWD = 40  # members of a block beyond which what they share is no longer rare
_CROWD_REACH = 6  # neighbours in time that each member of a crowd meets


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
    if linked := _by_link(a, b):
        return linked
    if abs((a.published - b.published).days) > WINDOW:
        return _different(f"they are more than {WINDOW} days apart")
    one, two = _read(a.title, a.text), _read(b.title, b.text)
    titled = bool(one.title) and (one.title == two.title or like.is_cut_title(one, two))
    begins = titled or like.begins_title(one, two)
    changed = Sign.CHANGES in one.signs or Sign.CHANGES in two.signs
    if against := _at_once(one, two, begins=begins, changed=changed):
        return _different(against)
    common = like.likeness(one, two)
    reason = _by_title(a, b, common) if titled else _by_words(a, b, common)
    across = a.feed != b.feed or _is_marked(a, b)
    if not reason and not _is_near(common) and not (begins and across):
        return _different(_UNLIKE)
    return _unless(a, b, common, reason, changed=changed)


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
    seen = Counter(word for reading in readings for word in set(reading.title_words))
    blocks: dict[str, list[int]] = defaultdict(list)
    samples: dict[str, list[int]] = defaultdict(list)
    for index, (candidate, reading) in enumerate(zip(everyone, readings, strict=True)):
        words = set(reading.title_words)
        keys = [f"word {word}" for word in sorted(words, key=lambda word: (seen[word], word))[:4]]
        keys.append(f"title {' '.join(sorted(words))}")
        if candidate.link_key and not is_general(candidate.link_key):
            keys.append(f"link {candidate.link_key}")
        for key in keys:
            blocks[key].append(index)
        for stemmed in reading.sample:
            samples[stemmed].append(index)
    pairs: set[tuple[int, int]] = set()
    shared: Counter[tuple[int, int]] = Counter()
    for block in blocks.values():
        if len(block) <= _CROWD:
            pairs.update(_neighbours(block, everyone, fresh, _CROWD))
        else:
            shared.update(_neighbours(block, everyone, fresh, _CROWD_REACH))
    for block in samples.values():
        shared.update(_neighbours(block, everyone, fresh, _CROWD if len(block) <= _CROWD else _CROWD_REACH))
    # One word in common brings nobody together, unless it is a rare one of a title; two do.
    pairs.update(pair for pair, times in shared.items() if times > 1)
    return pairs


def _neighbours(
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


def _by_link(a: Candidate, b: Candidate) -> Verdict | None:
    """What a page in common tells; nothing if they have none, or one that is anybody's."""
    if not a.link_key or a.link_key != b.link_key or is_general(a.link_key):
        return None
    # One feed may send all of its readers to one page, whatever it tells.
    if a.feed == b.feed and not like.may_be_alike(_read(a.title, a.text), _read(b.title, b.text)):
        return _perhaps(_ONE_PAGE)
    return _same(_ONE_PAGE)


def _at_once(one: Reading, two: Reading, *, begins: bool, changed: bool) -> str:
    """What keeps most pairs apart and is quickly seen, as a reason."""
    if not begins and not like.may_be_alike(one, two):
        return _UNLIKE
    return "" if changed else differ.figures_differ(one, two)


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


def _by_title(a: Candidate, b: Candidate, common: like.Likeness) -> str:
    """What makes two entries of one title one, as a reason; empty if the title alone does not."""
    one, two = _read(a.title, a.text), _read(b.title, b.text)
    reason = "the same title" if one.title == two.title else "one title is the other, cut short"
    # Weekly columns and repeated events keep their title; only the text tells them apart.
    if a.feed and a.feed == b.feed and not _is_marked(a, b):
        return f"{reason} and text in one feed" if common.text >= _COPIED else ""
    told = min(one.body_size, two.body_size) >= _BARE
    if told and common.text < _MET and one.title_size < _TELLING:
        return ""
    apart = abs((a.published - b.published).days) >= _WEEK
    if apart and common.text < _COPIED and not (_due(a) or _due(b)):
        return ""
    return reason


def _is_marked(a: Candidate, b: Candidate) -> bool:
    """Whether one title says that it repeats: 'Reminder: …'."""
    return (bare_title(a.title) == a.title) != (bare_title(b.title) == b.title)


def _by_words(a: Candidate, b: Candidate, common: like.Likeness) -> str:
    """What makes two entries of different titles one, as a reason; empty if nothing does."""
    one, two = _read(a.title, a.text), _read(b.title, b.text)
    if common.text >= _MET and like.typo_alike_titles(one, two):
        return "the titles differ in spelling only"
    bare = min(one.body_size, two.body_size) < _BARE
    much = common.share >= _MET or (common.share >= _HELD and common.weight >= _MUCH)
    if (bare or much) and like.holds_title(one, two):
        return _HOLDS
    if _AGAIN & (one.signs | two.signs) and common.share >= _MET and like.one_core(one, two):
        return "the titles name the same, and one reminds of it or changes it"
    spoken = bool(common.facts or common.names or common.told)
    for weighs, share, both in _SPOKEN_TIERS if spoken else _SILENT_TIERS:
        if common.weight >= weighs and common.share >= share and common.both >= both:
            return _WORDS
    across = a.feed != b.feed and min(len(one.body), len(two.body)) >= _FEW_WORDS
    about = common.weight >= 4 and (common.dated or common.told)
    if across and common.text >= _COPIED and (about or (common.copied >= _COPIED and common.title >= _MET)):
        return _COPY
    return ""


def _is_near(common: like.Likeness) -> bool:
    """Whether a person should look."""
    if common.weight >= 3 and common.text >= 0.8:
        return True
    return common.weight >= 2.5 and common.share >= _MET and common.title >= 0.3


def _shared(common: like.Likeness, one: Reading, two: Reading) -> str:
    words = like.rarest(common.common, one, two)
    return "they share " + (", ".join(f"“{word}”" for word in words) or "most of their words")


def _unless(a: Candidate, b: Candidate, common: like.Likeness, reason: str, *, changed: bool) -> Verdict:
    """What tells two apart decides, whatever speaks for them being one."""
    first, last = sorted((a, b), key=lambda each: (each.published, each.title, each.text))
    one, two = _read(first.title, first.text), _read(last.title, last.text)
    kinds = first.kind, last.kind
    if against := differ.difference(one, two, kinds):
        # The same words under a title that differs in one of them may still be an excerpt.
        return _perhaps(against) if reason == _COPY else _different(against)
    if (due := _due(first)) and last.published > due != _due(last) and Sign.CHANGES not in two.signs:
        against = "one came after the other had closed"
        return _perhaps(against) if common.share >= _COPIED else _different(against)
    against = _doubt(first, last, common, changed=changed)
    if not against and reason == _HOLDS and set(kinds) == {Kind.EVENT, Kind.STORY}:
        against = "one is an event and the other a story"
    if against:
        return _perhaps(against)
    # From two feeds it is one text under two headlines; one feed does not tell the same twice.
    if reason in (_COPY, _WORDS) and first.feed == last.feed and not common.told and common.title < _MET:
        return _perhaps("the texts are the same, and the titles have nothing to do with each other")
    if not reason:
        return _perhaps(_shared(common, one, two))
    return _same(_shared(common, one, two) if reason == _WORDS else reason)


def _doubt(first: Candidate, last: Candidate, common: like.Likeness, *, changed: bool) -> str:
    """A fact that does not fit, as a reason; empty if all do."""
    one, two = _read(first.title, first.text), _read(last.title, last.text)
    due, then = _due(first), _due(last)
    # A reminder's "Monday" may be this one or the next.
    slack = 0 if one.dates and two.dates else 7
    if not changed and due and then and abs((due - then).days) > slack:
        return "they close on different days"
    weak = common.weight < _MUCH and common.copied < _COPIED
    return differ.doubt(one, two, changed=changed) or (differ.weak_doubt(one, two) if weak else "")


@lru_cache(maxsize=20_000)
def _due_on(title: str, text: str, published: date) -> date | None:
    if not _DATED.search(title) and not _DATED.search(text, 0, MAX_TEXT):
        return None
    # Loaded here: its rules take longer to load than comparing most of what a reading brings.
    from pipeline.curate.deadlines import find_deadline  # noqa: PLC0415 - as above

    found = find_deadline(title, text[:MAX_TEXT], published=published).deadline
    return found.day if found else None


def _due(candidate: Candidate) -> date | None:
    return _due_on(candidate.title, candidate.text, candidate.published)


def forget() -> None:
    """Drop what was taken apart for comparing; for whoever compares more than fits in memory."""
    _read.cache_clear()
    _due_on.cache_clear()
