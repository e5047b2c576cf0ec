"""How alike two titles and texts are, and what tells them apart for all their likeness."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from pipeline.curate.reading import TRADE, Reading
from pipeline.model.items import Kind

_RESULT = re.compile(
    r"\b(?:winners?|recipients?|finalists?|awardees?|grantees|selected|named|chosen|awarded|receives?|wins|won"
    r"|closed|closes\s+its|cancell?ed|withdrawn|suspended|recap|results?|honou?red|photos\s+from|looking\s+back)\b",
    re.IGNORECASE,
)
_CALLING = re.compile(
    r"\b(?:apply|call\s+for|due|deadline|applications?|submit|nominate|nominations|proposals|available|open"
    r"|seek(?:s|ing)|wanted|needed|last\s+(?:call|chance)|invited|enter)\b",
    re.IGNORECASE,
)
_SESSION = re.compile(
    r"\b(?:webinars?|(?:info(?:rmation(?:al)?)?\s+)?sessions?|office\s+hours|workshops?|q\s?&\s?a|town\s+hall"
    r"|training|orientation|kick-?off)\b",
    re.IGNORECASE,
)
# What calls say of themselves; it tells no two of them apart.
_CALL_WORDS = frozenset(
    (  # noqa: SIM905 - one word a line hides more than it shows
        "call apply deadline extended reminder due last chance open available accepting application "
        "grant seeking seek wanted needed nomination submit proposal monday tuesday wednesday thursday "
        "friday saturday sunday today tomorrow final day close"
    ).split()
)


def is_cut_title(one: Reading, two: Reading) -> bool:
    """Whether one title, cut with dots, begins the other (at least four words of it)."""
    return any(
        short.cut and len(short.title_all) >= 4 and long.title.startswith(short.title)
        for short, long in ((one, two), (two, one))
    )


def dates_agree(one: Reading, two: Reading) -> bool:
    """Whether their dates overlap, or one of them names none."""
    return not one.dates or not two.dates or not one.dates.isdisjoint(two.dates)


def shares_acronym(one: Reading, two: Reading) -> bool:
    """Whether one says 'IMLS' where the other spells it out."""
    return _spelled_out(one.acronyms, two) or _spelled_out(two.acronyms, one)


def title_within(one: Reading, two: Reading) -> bool:
    """Whether the words of one title that carry meaning, three or more, all stand in the other's.

    Two are enough if the texts agree as well.
    """
    small, large = sorted((one, two), key=lambda each: (len(_topic(each)), each.title))
    spelled = shares_acronym(one, two)
    words = set(_topic(small))
    if any(not _met(word, large.title_words, large, spelled=spelled) for word in words):
        return False
    # 'Public' and 'library' say little, but the Public Library Association is not the Rural one.
    if not spelled and not TRADE.intersection(small.title_all) <= set(large.title_all):
        return False
    return len(words) >= 3 or (len(words) == 2 and one.text.agreement(two.text) >= 60)


def typo_alike_titles(one: Reading, two: Reading) -> bool:
    """Whether the titles, sixteen letters or more, differ in their spelling only."""
    a, b = one.title.replace(" ", ""), two.title.replace(" ", "")
    if min(len(a), len(b)) < 16 or one.figures != two.figures:
        return False
    if len(one.title_all) == len(two.title_all):
        return all(alike(x, y) for x, y in zip(one.title_all, two.title_all, strict=True))
    return a == b or alike(a, b, one_in=12)


def near_copies(one: Reading, two: Reading) -> bool:
    """Whether two texts of six words or more use the same words but for one in ten."""
    common, either = one.text.words & two.text.words, one.text.words | two.text.words
    return len(common) >= 6 and len(common) >= 0.9 * len(either)


def titles_met(one: Reading, two: Reading) -> float:
    """The smaller of the shares of each title's words that the other entry uses anywhere."""

    def share(mine: Reading, other: Reading) -> float:
        words = _topic(mine) or mine.title_words
        return sum(_used(word, other) for word in words) / len(words) if words else 0.0

    return min(share(one, two), share(two, one))


def alike(a: str, b: str, one_in: int = 6) -> bool:
    """Whether two words are one, misspelled or inflected: 'availible', 'bake' and 'bakery'.

    Args:
        one_in: one letter in so many may differ.
    """
    if a == b or a[:1] != b[:1]:
        return a == b
    if a[:1].isdigit() or a.startswith("month") or b.startswith("month"):
        return False
    if min(len(a), len(b)) >= 5 and (a.startswith(b) or b.startswith(a)):
        return True
    longest = max(len(a), len(b))
    if longest < 6 or abs(len(a) - len(b)) > 2:
        return False
    return _distance_within(a, b, longest // one_in)


def result_veto(one: Reading, two: Reading) -> str:
    """A call and its outcome are two things to a reader; the reason, or empty."""
    for call, result in ((one, two), (two, one)):
        told = _RESULT.search(result.raw) and not _CALLING.search(result.raw)
        asked = _CALLING.search(call.raw) and not _RESULT.search(call.raw)
        if told and asked:
            return "one is a call and the other its result"
    return ""


def veto(one: Reading, two: Reading, kinds: tuple[Kind, Kind]) -> str:
    """What tells two alike entries apart (rule 4), as a reason; empty if nothing does."""
    tells_result = bool(_RESULT.search(one.raw)) != bool(_RESULT.search(two.raw))
    if tells_result and set(kinds) == {Kind.CALL, Kind.NEWS}:
        return "one is a call and the other tells its result"
    if bool(_SESSION.search(one.raw)) != bool(_SESSION.search(two.raw)):
        return "one is about a session and the other is not"
    return (
        result_veto(one, two)
        or _figures_differ(one, two)
        or _substitution(one, two)
        or _topics_differ(one, two)
    )


def _figures_differ(one: Reading, two: Reading) -> str:
    ours = one.figures - two.figures - two.everything
    theirs = two.figures - one.figures - one.everything
    return "the titles name other numbers or months" if ours and theirs else ""


def _substitution(one: Reading, two: Reading) -> str:
    """Titles that match in order for more than half, where each keeps a word that the other lacks."""
    if _in_order(one.title_words, two.title_words) * 2 <= min(len(one.title_words), len(two.title_words)):
        return ""
    spelled = shares_acronym(one, two)
    left = next(_lacking(one, two, two.title_words, spelled=spelled), "")
    right = next(_lacking(two, one, one.title_words, spelled=spelled), "")
    if left and right and not _differ_in_hyphens(one, two):
        return _about(left, right)
    return ""


def _topics_differ(one: Reading, two: Reading) -> str:
    """Each has a word in title and text that the other never uses: another subject, told alike."""
    ours = next((w for w in _lacking(one, two, two.everything, spelled=True) if w in one.text.words), "")
    theirs = next((w for w in _lacking(two, one, one.everything, spelled=True) if w in two.text.words), "")
    return _about(ours, theirs) if ours and theirs else ""


def _about(left: str, right: str) -> str:
    """The reason, the same whichever of the two came first."""
    first, second = sorted((left, right))
    return f"one is about “{first}”, the other about “{second}”"


def _lacking(mine: Reading, other: Reading, among: Iterable[str], *, spelled: bool) -> Iterator[str]:
    """Words of a title that the other entry does not use."""
    for word in _topic(mine):
        if word not in other.everything and not _met(word, among, other, spelled=spelled):
            yield word


def _topic(reading: Reading) -> list[str]:
    return [word for word in reading.title_words if word not in _CALL_WORDS]


def _used(word: str, other: Reading) -> bool:
    return word in other.everything or any(alike(word, each) for each in other.title_words)


def _met(word: str, among: Iterable[str], other: Reading, *, spelled: bool) -> bool:
    if any(alike(word, each) for each in among):
        return True
    return spelled and len(word) > 2 and _spelled_out((word.upper(), f"{word.upper()}S"), other)


def _spelled_out(acronyms: Iterable[str], other: Reading) -> bool:
    return any(acronym in run for acronym in acronyms for run in other.names)


def _differ_in_hyphens(one: Reading, two: Reading) -> bool:
    """'Storytime' and 'story time' differ as words, not as letters."""
    a, b = one.title.replace(" ", ""), two.title.replace(" ", "")
    return abs(len(a) - len(b)) <= 2 and _distance_within(a, b, max(1, max(len(a), len(b)) // 14))


def _in_order(one: Sequence[str], two: Sequence[str]) -> int:
    """How many words both have in the same order, gaps allowed."""
    row = [0] * (len(two[:40]) + 1)
    for x in one[:40]:
        last = 0
        for j, y in enumerate(two[:40], 1):
            last, row[j] = row[j], last + 1 if x == y else max(row[j], row[j - 1])
    return row[-1]


def _distance_within(a: str, b: str, most: int) -> bool:
    """Whether few enough letters must be changed, added or dropped to make one of the other.

    Only the middle that differs is looked at, and in it only a band as wide as the letters allowed.
    """
    if abs(len(a) - len(b)) > most:
        return False
    start = _common_start(a, b)
    a, b = a[start:], b[start:]
    end = _common_start(a[::-1], b[::-1])
    a, b = a[: len(a) - end], b[: len(b) - end]
    far = most + 1
    row = [min(j, far) for j in range(len(b) + 1)]
    for i, x in enumerate(a, 1):
        low, high = max(1, i - most), min(len(b), i + most)
        above, row[low - 1] = row[low - 1], i if low == 1 else far
        for j in range(low, high + 1):
            step = min(row[j] if j < i + most else far, row[j - 1]) + 1
            above, row[j] = row[j], min(step, above + (x != b[j - 1]), far)
    return row[-1] <= most


def _common_start(a: str, b: str) -> int:
    return next(
        (place for place, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b))
    )
