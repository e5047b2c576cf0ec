"""How alike two titles and texts are: what speaks for one story told twice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pipeline.curate.reading import Reading
from pipeline.curate.spelling import alike, is_near
from pipeline.curate.word_weights import PLAIN, RARE, TOLD, TRADE, stem, weight

_A_DATE = 0.75  # what a day in common adds, twice at most: sister calls end on one day
_A_NAME = 0.5  # what a name in common adds to its word
_LEAST = 1.5  # weight of words in common below which nothing is looked at further
_HALF = 0.45  # share of it
_NAMED = 5  # words in common that a reason names


@dataclass(frozen=True, slots=True)
class Likeness:
    """What two entries have in common.

    Attributes:
        weight: of the words they share, with a bit more for names and days.
        share: of the words of the one that has less, by weight, 0 to 1; `text` the same of the texts alone;
            `copied`: of the words that either text has.
        title: the share of each title that the other entry uses anywhere, the two in the mean.
        facts: how many sums, large numbers and days they share; `dated`: whether a sum or a day is among
            them; `names`: how many names.
        told: whether the text that they share speaks of what a title speaks of.
        common: the stems that both have.
    """

    weight: float
    share: float
    text: float
    copied: float
    title: float
    facts: int
    dated: bool
    names: int
    told: bool
    common: frozenset[str]

    @property
    def both(self) -> float:
        """The likeness of the whole and of the titles, 0 to 2."""
        return self.share + self.title


def likeness(one: Reading, two: Reading) -> Likeness:
    """Weigh what two entries have in common."""
    common = one.stems & two.stems
    weights = {each: weight(each) for each in common}
    names = (one.names | two.names) & common
    dates = min(2, len(one.dates & two.dates))
    shared = sum(weights.values())
    size, text = min(one.size, two.size), min(one.body_size, two.body_size)
    in_text = sum(weights[each] for each in one.body_stems & two.body_stems)
    either = one.body_size + two.body_size - in_text
    large = sum(1 for each, weighs in weights.items() if weighs >= TOLD)
    return Likeness(
        weight=shared + _A_NAME * len(names) + _A_DATE * dates,
        share=shared / size if size else 0.0,
        text=in_text / text if text else 0.0,
        copied=in_text / either if either else 0.0,
        title=(_covered(one, two) + _covered(two, one)) / 2,
        facts=large + dates,
        dated=bool(dates or one.sums & two.sums),
        names=len(names),
        told=_told(one, two) or _told(two, one),
        common=common,
    )


def may_be_alike(one: Reading, two: Reading) -> bool:
    """Whether two entries share enough to look closer, as quickly as it can be told."""
    common = one.stems & two.stems
    shared = sum(map(weight, common))
    if shared < _LEAST:
        return False
    if shared >= _HALF * min(one.size, two.size):
        return True
    in_text = sum(map(weight, one.body_stems & two.body_stems))
    return in_text >= _HALF * min(one.body_size, two.body_size)


def rarest(common: Iterable[str], one: Reading, two: Reading) -> list[str]:
    """A few of the stems in common as they are written in one of the two, the weightiest first."""
    rare = sorted((-weight(each), each) for each in common if weight(each) >= RARE)
    wanted = {stemmed: "" for _, stemmed in rare[:_NAMED]}
    for word in sorted(one.everything | two.everything, key=lambda each: (-len(each), each)):
        if (stemmed := stem(word)) in wanted:
            wanted[stemmed] = word
    return [word or stemmed for stemmed, word in wanted.items()]


def is_cut_title(one: Reading, two: Reading) -> bool:
    """Whether one title, cut short, begins the other: four words with dots, or eight without."""
    return any(
        len(short.title_all) >= (4 if short.cut else 8) and long.title.startswith(short.title)
        for short, long in ((one, two), (two, one))
    )


def begins_title(one: Reading, two: Reading) -> bool:
    """Whether one title, of four words or more, is the beginning of the other."""
    small, large = sorted((one.title_all, two.title_all), key=len)
    return len(small) >= 4 and large[: len(small)] == small


def holds_title(one: Reading, two: Reading) -> bool:
    """Whether the words of one title that carry meaning all stand in the other's, and say enough."""
    small, large = sorted((one, two), key=lambda each: (each.title_size, each.title))
    if sum(weighs for word, _, weighs in small.title_weighed if word.isalpha()) < RARE + 2 * PLAIN:
        return False
    spelled = shares_acronym(one, two)
    if any(not met(word, large.title_words, large, spelled=spelled) for word, _, _ in small.title_weighed):
        return False
    # 'Public' and 'library' say little, but the Public Library Association is not the Rural one.
    return spelled or TRADE.intersection(small.title_all) <= set(large.title_all)


def one_core(one: Reading, two: Reading) -> bool:
    """Whether the titles name the same thing and differ only in what is said of it: 'apply', 'extended'."""
    cores = [
        {(stemmed, weighs) for word, stemmed, weighs in each.title_weighed if word.isalpha()}
        for each in (one, two)
    ]
    return cores[0] == cores[1] and any(weighs >= RARE for _, weighs in cores[0])


def typo_alike_titles(one: Reading, two: Reading) -> bool:
    """Whether the titles, sixteen letters or more, differ in their spelling only."""
    a, b = one.title.replace(" ", ""), two.title.replace(" ", "")
    if min(len(a), len(b)) < 16 or one.figures != two.figures:
        return False
    if len(one.title_all) == len(two.title_all):
        return all(_is_one_word(x, y, one, two) for x, y in zip(one.title_all, two.title_all, strict=True))
    return a[0] == b[0] and is_near(a, b, 1)


def _is_one_word(a: str, b: str, one: Reading, two: Reading) -> bool:
    """Whether two words are one; what each text repeats is no slip, however near the letters."""
    if a == b or not alike(a, b):
        return a == b
    ours, theirs = stem(a), stem(b)
    return ours == theirs or not (ours in one.body_stems and theirs in two.body_stems)


def shares_acronym(one: Reading, two: Reading) -> bool:
    """Whether one says 'IMLS' where the other spells it out."""
    return _spelled_out(one.acronyms, two) or _spelled_out(two.acronyms, one)


def met(word: str, among: Iterable[str], other: Reading, *, spelled: bool) -> bool:
    """Whether a word stands among others in some form, or as the acronym of what is spelled out there."""
    initial = word[0]
    if any(each[0] == initial and alike(word, each) for each in among):
        return True
    return spelled and len(word) > 2 and _spelled_out((word.upper(), f"{word.upper()}S"), other)


def differ_in_hyphens(one: Reading, two: Reading) -> bool:
    """'Storytime' and 'story time' differ as words, not as letters."""
    if len(one.title_all) == len(two.title_all):
        return False
    return is_near(one.title.replace(" ", ""), two.title.replace(" ", ""), 1)


def in_order(one: Sequence[str], two: Sequence[str]) -> int:
    """How many words both have in the same order, gaps allowed; of the first forty."""
    row = [0] * (len(two[:40]) + 1)
    for x in one[:40]:
        last = 0
        for j, y in enumerate(two[:40], 1):
            last, row[j] = row[j], last + 1 if x == y else max(row[j], row[j - 1])
    return row[-1]


def _covered(mine: Reading, other: Reading) -> float:
    """The share of a title that the other entry uses anywhere; whole if the title says nothing."""
    if not mine.title_size:
        return 1.0
    missing = [each for each in mine.title_weighed if each[1] not in other.stems]
    if not missing:
        return 1.0
    spelled = shares_acronym(mine, other)
    lost = sum(
        weighs for word, _, weighs in missing if not met(word, other.title_words, other, spelled=spelled)
    )
    return 1.0 - lost / mine.title_size


def _told(mine: Reading, other: Reading) -> bool:
    return any(
        weighs >= RARE and stemmed in mine.body_stems and stemmed in other.body_stems
        for _, stemmed, weighs in mine.title_weighed
    )


def _spelled_out(acronyms: Iterable[str], other: Reading) -> bool:
    return any(acronym in run for acronym in acronyms for run in other.runs)
