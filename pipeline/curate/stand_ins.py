"""Where titles run alike and a word stands in the place of another: sister calls, jobs, a series."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from pipeline.curate import likeness as like
from pipeline.curate.reading import Reading, bare_title, tokenize
from pipeline.curate.signs import Sign
from pipeline.curate.spelling import alike
from pipeline.curate.word_weights import COMMON, RARE, stem, weight

_FOR = re.compile(r"\bfor\s+(?P<whom>[^:–—|(]{3,60})", re.IGNORECASE)
_FEW, _SOME = 2, 3  # words that may stand for each other
_COPIED = 0.8  # of the stems that either text has, at which the texts tell nothing of the difference


def about(left: str, right: str) -> str:
    """The reason, the same whichever of the two came first."""
    first, second = sorted((left, right))
    return f"one is about “{first}”, the other about “{second}”"


def lacking(mine: Reading, other: Reading, *, spelled: bool) -> Iterator[str]:
    """Words of a title that the other entry does not use; numbers have a rule of their own.

    Args:
        spelled: one of them says in letters what the other spells out.
    """
    for word, stemmed, _ in mine.title_weighed:
        if word[0].isdigit() or word[0] == "$" or stemmed in other.stems or word in other.everything:
            continue
        if stemmed in mine.body_stems:
            # What each text repeats is no slip, however near the letters.
            among = [each for each in other.title_words if stem(each) not in other.body_stems]
        else:
            among = list(other.title_words)
        if not like.met(word, among, other, spelled=spelled):
            yield word


def stand_in(one: Reading, two: Reading) -> str:
    """Titles that run in step, where each keeps a word that the other entry lacks, as a reason."""
    frame, ours, theirs = _apart(one.title_all, two.title_all)
    short = frame and max(len(ours), len(theirs)) <= _FEW
    if not short and not _run_in_step(one.title_words, two.title_words):
        return ""
    left, right = _both_lack(one, two)
    if left and right and not like.differ_in_hyphens(one, two):
        return about(left, right)
    denied = (Sign.DENIES in one.signs) != (Sign.DENIES in two.signs)
    return "one says the contrary of the other" if denied else ""


def stand_in_doubt(one: Reading, two: Reading) -> str:
    """A weaker sign of the same: titles that begin or end alike and are not known to name one thing.

    Either both go on with a word that the other entry lacks, or all but one word is the same and one of the
    two words is nowhere else.
    """
    frame, ours, theirs = _apart(one.title_all, two.title_all)
    few = max(len(ours), len(theirs)) <= _SOME
    near = frame and (few or _is_copied(one, two))
    if not ours or not theirs or not (near or _are_jobs(one, two)) or like.differ_in_hyphens(one, two):
        return ""
    left, right = _both_lack(one, two)
    if left and right and (few or (_is_mostly_lost(one, two) and _is_mostly_lost(two, one))):
        return about(left, right)
    single = len(ours) == len(theirs) == 1 and not alike(ours[0], theirs[0])
    if single and any(weight(stem(word)) >= RARE for word in (left, right) if word):
        return about(ours[0], theirs[0])
    return ""


def meant_for(one: Reading, two: Reading) -> str:
    """'Grants for Kitchens' and 'Grants for Ovens'."""
    left, right = _whom(one.raw), _whom(two.raw)
    ours, theirs = [each for each in left if each not in right], [each for each in right if each not in left]
    known = any(each in two.stems for each in ours) or any(each in one.stems for each in theirs)
    if known or not ours or not theirs or alike(left[ours[0]], right[theirs[0]]):
        return ""
    return about(left[ours[0]], right[theirs[0]])


def series(one: Reading, two: Reading) -> str:
    """'Meet the Fellow: Dana' and 'Meet the Fellow: Sam': what follows the colon is what it is about."""
    (head, _, ours), (other, _, theirs) = (bare_title(each.raw).partition(": ") for each in (one, two))
    if not ours or not theirs or (head != other and tokenize(head) != tokenize(other)):
        return ""
    left, right = ({stem(w): w for w in tokenize(tail) if weight(stem(w))} for tail in (ours, theirs))
    if left.keys() & right.keys():
        return ""
    mine = [word for each, word in left.items() if each not in two.stems]
    others = [word for each, word in right.items() if each not in one.stems]
    return about(mine[0], others[0]) if mine and others else ""


def _both_lack(one: Reading, two: Reading) -> tuple[str, str]:
    spelled = like.shares_acronym(one, two)
    return next(lacking(one, two, spelled=spelled), ""), next(lacking(two, one, spelled=spelled), "")


def _is_mostly_lost(mine: Reading, other: Reading) -> bool:
    """Whether what a title says beyond the other is news to that entry; a rewritten headline keeps facts."""
    own = [(stemmed, weighs) for word, stemmed, weighs in mine.title_weighed if word not in other.title_all]
    return sum(weighs for stemmed, weighs in own if stemmed not in other.stems) * 2 >= sum(
        weighs for _, weighs in own
    )


def _is_copied(one: Reading, two: Reading) -> bool:
    shared = len(one.body_stems & two.body_stems)
    return shared > _COPIED * len(one.body_stems | two.body_stems)


def _are_jobs(one: Reading, two: Reading) -> bool:
    """One employer says the same of every job, so that titles without a word in common are two jobs."""
    return Sign.HIRES in one.signs and Sign.HIRES in two.signs


def _apart(a: Sequence[str], b: Sequence[str]) -> tuple[bool, Sequence[str], Sequence[str]]:
    """What two titles keep to themselves between a beginning and an end in common, and whether there is any.

    A beginning or end must have a word with a meaning, if only 'library'.
    """
    start = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    ours, theirs = a[start:], b[start:]
    least = min(len(ours), len(theirs))
    end = next((n for n, (x, y) in enumerate(zip(ours[::-1], theirs[::-1], strict=False)) if x != y), least)
    frame = (*a[:start], *a[len(a) - end :])
    return (
        any(word not in COMMON for word in frame),
        ours[: len(ours) - end],
        theirs[: len(theirs) - end],
    )


def _run_in_step(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether titles match in order for more than half, or for half of it around one gap."""
    least = min(len(a), len(b))
    if like.in_order(a, b) * 2 > least:
        return True
    start = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), least)
    end = next((n for n, (x, y) in enumerate(zip(a[::-1], b[::-1], strict=False)) if x != y), least)
    return least >= 4 and (start + end) * 2 >= least


@lru_cache(maxsize=20_000)
def _whom(title: str) -> dict[str, str]:
    """The words after 'for' that weigh anything, by their stems."""
    found = _FOR.search(title)
    return {stem(word): word for word in tokenize(found["whom"]) if weight(stem(word))} if found else {}
