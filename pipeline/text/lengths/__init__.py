"""How long a post is, in each network's own units, and what else of a text a network refuses.

`pipeline/web/static/lengths.js` counts the same way in a page; tests/data/lengths.json proves it of both.
Where a network does not say how it counts, or says it vaguely, the count errs on the long side: a text that
is a little shorter than it might be is posted; one that is a little too long is refused.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from types import MappingProxyType

import regex

from pipeline.errors import UsageError
from pipeline.text.lengths import links
from pipeline.text.lengths.units import clusters, clusters_without_conjuncts, utf8, utf16
from pipeline.text.lengths.weights import weight

LIMITS = MappingProxyType(
    {
        "bluesky": 300,
        "mastodon": 500,
        "x": 280,
        "threads": 500,
        "linkedin": 3000,
        "facebook": 63_206,
        "instagram": 2200,
    }
)
"""The longest post by network, in its own units: see `count`."""

BLUESKY_BYTES = 3000
"""Bluesky also limits the UTF-8 bytes of a post (lexicon app.bsky.feed.post, `maxLength`)."""

BLUESKY_TAG = 64
"""The longest tag on Bluesky in grapheme clusters (lexicon app.bsky.richtext.facet, `maxGraphemes`)."""

THREADS_LINKS = 5
"""A post with more different links is refused (developers.facebook.com, Threads, "Posts")."""

THREADS_TAGS = 1
"""Of several tags only the first becomes the topic; the others stay dead words (the same page)."""

INSTAGRAM_TAGS = 5
"""Since December 2025; before, 30."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one server allows, where servers differ (Mastodon's `configuration.statuses`).

    Args:
        characters: its `max_characters`; None for the network's own limit.
        link: its `characters_reserved_per_url`.
    """

    characters: int | None = None
    link: int = 23


@dataclass(frozen=True, slots=True)
class Length:
    """How much of its room a text takes.

    Args:
        count: how long it is.
        limit: how long it may be.
        unit: what is counted, as a word for people: `characters` or `bytes`.
    """

    count: int
    limit: int
    unit: str = "characters"

    @property
    def over(self) -> int:
        """By how much it is too long; 0 if it fits."""
        return max(0, self.count - self.limit)


_USUAL = Limits()


def count(network: str, text: str, limits: Limits | None = None, *, warning: str = "") -> int:
    """How long a text is on a network.

    Args:
        network: a key of `LIMITS`.
        text: the whole post as it is sent, its link included; without it where a card carries the link.
        limits: what a Mastodon server reserves for a link.
        warning: Mastodon's content warning, which takes room as well. Other networks have none.

    Returns:
        X: weighted characters (twitter-text v3). Bluesky: grapheme clusters, as its server counts them.
        Mastodon: clusters, a link as 23 and of `@user@host` only `@user` (docs.joinmastodon.org, "Posting").
        Threads: UTF-16 units, but emoji as UTF-8 bytes. LinkedIn: UTF-16 units with the backslashes that its
        interface asks for. Facebook, Instagram: UTF-16 units.

    Raises:
        UsageError: no rule is known for that network.
    """
    match network:
        case "mastodon":
            return _on_mastodon(text, warning, (limits or _USUAL).link)
        case _ if network in _COUNTERS:
            return _COUNTERS[network](text)
        case _:
            raise UsageError(
                f"No rule for the length of a post on “{network}”", todo=f"Use {', '.join(LIMITS)}."
            )


def measure(network: str, text: str, limits: Limits | None = None, *, warning: str = "") -> Length:
    """How much of its room a text takes on a network; on Bluesky in bytes, where only these are too many.

    Raises:
        UsageError: no rule is known for that network.
    """
    counted = count(network, text, limits, warning=warning)
    length = Length(counted, (limits or _USUAL).characters or LIMITS[network])
    if network == "bluesky" and not length.over and utf8(text) > BLUESKY_BYTES:
        return Length(utf8(text), BLUESKY_BYTES, "bytes")
    return length


def fits(network: str, text: str, limits: Limits | None = None, *, warning: str = "") -> bool:
    """Whether a network takes a text of this length."""
    return not measure(network, text, limits, warning=warning).over


def faults(network: str, text: str) -> tuple[str, ...]:
    """What else than its length a network would refuse or spoil, each as a sentence for people.

    Raises:
        UsageError: no rule is known for that network.
    """
    count(network, "")
    found = []
    tags = _TAG.findall(text)
    if network == "threads":
        addresses = {text[link.start : link.end] for link in links.find(text, links.X)}
        if len(addresses) > THREADS_LINKS:
            found.append(f"It has {len(addresses)} links; Threads takes {THREADS_LINKS}.")
        if len(tags) > THREADS_TAGS:
            found.append(f"It has {len(tags)} tags; Threads makes a topic of the first only.")
    if network == "instagram" and len(tags) > INSTAGRAM_TAGS:
        found.append(f"It has {len(tags)} tags; Instagram takes {INSTAGRAM_TAGS}.")
    if network == "bluesky":
        long = (tag for tag in tags if clusters(tag) > BLUESKY_TAG)
        found += [f"The tag #{tag} is too long; Bluesky takes {BLUESKY_TAG} characters." for tag in long]
    if network == "x" and _REFUSED_BY_X.search(text):
        found.append("It holds an invisible character (U+FEFF, U+FFFE or U+FFFF) that X refuses.")
    return tuple(found)


_TAG = regex.compile(r"(?<![\p{L}\p{N}_&/])[#＃](?=[\p{N}_]*\p{L})([\p{L}\p{M}\p{N}_]+)")
_REFUSED_BY_X = regex.compile(r"[\ufeff\ufffe\uffff]")
# What is shown as a picture, with what joins, colours and closes it. A keycap's digit is one byte anyway.
_IN_EMOJI = regex.compile(
    r"[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\ufe0f\u20e3\U000e0020-\U000e007f]"
    r"|\u200d(?=\p{Extended_Pictographic})"
)
# LinkedIn's "little text" wants a backslash before these, except where a hash begins a tag.
_ESCAPED_ON_LINKEDIN = regex.compile(r"[\\|{}@\[\]()<>*_~]|#(?![\p{L}\p{N}_])|(?<=[\p{L}\p{N}_])#")
# A name and the server it is on. The class is Ruby's `[[:word:]]`.
_WORD = r"[\p{L}\p{M}\p{Nd}\p{Pc}]"
_MENTION = regex.compile(
    rf"(?<![=/]|{_WORD})@[A-Za-z0-9_]++(?:[.-]+[A-Za-z0-9_]++)*+"
    rf"@({_WORD}++(?:[.-]+{_WORD}++)*+)(?![@＠]|://)"
)
_LONGEST_HOST = 253


def _on_mastodon(text: str, warning: str, link: int) -> int:
    names = [name for name in _MENTION.finditer(text) if len(name[1]) <= _LONGEST_HOST] if "@" in text else []
    hosts = [(name.start(), name.end(), name[0].rpartition("@")[0]) for name in names]
    lengths = []
    for found in links.readings(text, links.MASTODON):
        instead = sorted([*((one.start, one.end, "x" * link) for one in found), *hosts])
        lengths.append(clusters_without_conjuncts(warning + _with_instead(text, instead)))
    return max(lengths)


def _with_instead(text: str, instead: list[tuple[int, int, str]]) -> str:
    """A text with something else in some places; a place that overlaps an earlier one stays as it is."""
    parts: list[str] = []
    at = 0
    for start, end, words in instead:
        if start >= at:
            parts += [text[at:start], words]
            at = end
    return "".join([*parts, text[at:]])


def _threads(text: str) -> int:
    return utf16(text) + sum(utf8(one) - utf16(one) for one in _IN_EMOJI.findall(text))


def _linkedin(text: str) -> int:
    return utf16(text) + len(_ESCAPED_ON_LINKEDIN.findall(text))


_COUNTERS: MappingProxyType[str, Callable[[str], int]] = MappingProxyType(
    {
        "bluesky": clusters,
        "x": weight,
        "threads": _threads,
        "linkedin": _linkedin,
        "facebook": utf16,
        "instagram": utf16,
    }
)
