"""Whether two words are one: inflected, spelled the other side of the ocean, or misspelled.

There is no dictionary to ask. So a difference of letters counts as a slip only where slips are common and
other words are not: in long words, at letters that are doubled, dropped, swapped or sound alike. 'Wells' and
'Wills', 'Fulton' and 'Felton', 'candles' and 'cradles' are words of their own.
"""

from __future__ import annotations

from functools import lru_cache

from pipeline.curate.word_weights import RARE, is_month, stem, weight

_INFLECTED = frozenset(
    (  # noqa: SIM905 - one word a line hides more than it shows
        "s es d ed r er ers or ors ing ings ion ions y ly ry ery al ally ist ists ian ians ism ic ment ments "
        "ful ness hood ship less able ation ations ization ity ify ty ue me n en age ee ees eer eers"
    ).split()
)
"""What may follow a word without making another of it: not 'color' after 'water', nor 'et' after 'plan'."""

_LONG, _LONGER, _SHORTEST = 8, 12, 6  # letters of a word in which one may be wrong; two; at all
_SOUNDS = tuple(map(frozenset, ("aeiouy", "sz", "sc", "ck")))  # letters that are written for each other
_SWAPPED = frozenset(("ie", "ei", "re", "er"))
_VOWELS = frozenset("aeiouy")  # 'angels' and 'angles', 'diary' and 'dairy': who swaps one makes another word


@lru_cache(maxsize=100_000)
def alike(a: str, b: str) -> bool:
    """Whether two levelled words are one, misspelled or inflected: 'availible', 'bake' and 'bakery'."""
    if a == b or a[:1] != b[:1]:
        return a == b
    if a[:1].isdigit() or is_month(a) or is_month(b):
        return False
    return is_inflected(a, b) or _is_misspelled(*sorted((a, b), key=len))


def is_inflected(a: str, b: str) -> bool:
    """Whether one word is the other with an ending: 'museum' and 'museums', 'garden' and 'gardeners'."""
    short, long = sorted((a, b), key=len)
    return len(short) >= 5 and long.startswith(short) and long[len(short) :] in _INFLECTED


def is_near(a: str, b: str, most: int) -> bool:
    """Whether few enough letters must be changed, added or dropped to make one of the other.

    Only the middle that differs is looked at, and in it only a band as wide as the letters allowed.
    """
    if abs(len(a) - len(b)) > most:
        return False
    a, b = _middles(a, b)
    far = most + 1
    row = [min(j, far) for j in range(len(b) + 1)]
    for i, x in enumerate(a, 1):
        low, high = max(1, i - most), min(len(b), i + most)
        above, row[low - 1] = row[low - 1], i if low == 1 else far
        for j in range(low, high + 1):
            step = min(row[j] if j < i + most else far, row[j - 1]) + 1
            above, row[j] = row[j], min(step, above + (x != b[j - 1]), far)
    return row[-1] <= most


def _is_misspelled(short: str, long: str) -> bool:
    size = len(long)
    if size < _SHORTEST or size - len(short) > 2:
        return False
    if size >= _LONGER and is_near(short, long, 2):
        return True
    left, right = _middles(short, long)
    if len(left) == len(right) == 1:
        return size >= _LONG and any({left, right} <= sound for sound in _SOUNDS)
    if not left and len(right) == 1:
        at = next((n for n, (x, y) in enumerate(zip(short, long, strict=False)) if x != y), len(short))
        doubled = size > _SHORTEST and right == long[at - 1 : at]
        sure = size >= _LONG or doubled or long[at - 1 : at + 1] == "ou" or _is_known(short, long)
        return 0 < at < len(short) and sure
    if len(left) != 2 or left != right[::-1]:
        return False
    return size >= _LONG or left in _SWAPPED or _VOWELS.isdisjoint(left) or _is_known(short, long)


def _is_known(a: str, b: str) -> bool:
    """Whether one is a word that every notice may hold, and the other is not: 'libary' and 'library'."""
    return (weight(stem(a)) < RARE) != (weight(stem(b)) < RARE)


def _middles(a: str, b: str) -> tuple[str, str]:
    """What is left of two words without the beginning and the end that they share."""
    start = _common_start(a, b)
    a, b = a[start:], b[start:]
    end = _common_start(a[::-1], b[::-1])
    return a[: len(a) - end], b[: len(b) - end]


def _common_start(a: str, b: str) -> int:
    return next(
        (place for place, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b))
    )
