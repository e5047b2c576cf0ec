"""Characters as programs count them: grapheme clusters, UTF-16 units, UTF-8 bytes."""

from __future__ import annotations

import re

import regex

# Latin, Greek, Cyrillic, Chinese, Japanese, common punctuation: each is a cluster of its own, but for CR LF.
_PLAIN = (
    r"\0-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1eff\u2000-\u200b\u2010-\u2027\u2030-\u203b\u20a0-\u20bf"
    r"\u3000-\u3020\u3041-\u3096\u309b-\u30ff\u4e00-\u9fff"
)
_ALL_PLAIN = re.compile(rf"[{_PLAIN}]*")
# All others, and single ones between them.
_OTHERS = re.compile(rf"[^{_PLAIN}]+(?:[^\r\n][^{_PLAIN}]+)*")
_CLUSTER = regex.compile(r"\X")
_CONJUNCT_SIGN = regex.compile(r"\p{InCB=Linker}")
# A letter after a mark inside one cluster; Thai and Lao vowels that are letters by class are no consonants.
_JOINED_CONSONANT = regex.compile(r"(?<=\p{M}\u200d?)(?![\u0e33\u0eb3])\p{Lo}")


def clusters(text: str) -> int:
    """How many grapheme clusters (UAX 29) a text has."""
    total = len(text) - text.count("\r\n")
    if _ALL_PLAIN.fullmatch(text):
        return total
    for others in _OTHERS.finditer(text):
        # With the characters before and after, which they may hold on to; a line's end holds on to nothing.
        start = others.start() - (text[others.start() - 1 : others.start()] not in {"", "\n"})
        end = others.end() + (text[others.end() : others.end() + 1] not in {"", "\r"})
        total += len(_CLUSTER.findall(text[start:end])) - (end - start)
    return total


def clusters_without_conjuncts(text: str) -> int:
    """Clusters as before Unicode 15.1: consonants that a sign joins (क्ष) are counted one by one.

    So does Ruby (measured with 3.1), and Mastodon with it.
    """
    if not _CONJUNCT_SIGN.search(text):
        return clusters(text)
    found = _CLUSTER.findall(text)
    return len(found) + sum(len(_JOINED_CONSONANT.findall(one)) for one in found if len(one) > 2)


def utf16(text: str) -> int:
    """How many UTF-16 units a text has; a lone surrogate is one."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def utf8(text: str) -> int:
    """How many UTF-8 bytes a text has; a lone surrogate is three, as its replacement."""
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))
