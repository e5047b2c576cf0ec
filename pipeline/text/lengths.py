"""How long a post is, in each network's own units.

Where a network's rule cannot be met exactly, the count errs on the long side: a text that is a little shorter
than it might be is posted; one that is a little too long is refused.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from types import MappingProxyType

import regex

from pipeline.errors import UsageError

LIMITS = MappingProxyType({"x": 280, "bluesky": 300, "mastodon": 500, "linkedin": 3000})
"""The longest post by network: weighted characters, graphemes, graphemes, characters."""

BLUESKY_BYTES = 3000
"""Bluesky also limits the UTF-8 bytes of a post (lexicon app.bsky.feed.post, `maxLength`)."""

LINK_LENGTH = 23
"""What X (t.co) and Mastodon (`characters_reserved_per_url`) count for a link of any length."""

_GRAPHEME = regex.compile(r"\X")
_WEB_LINK = regex.compile(r"(?<![\w/@#&=.-])https?://[^\s<>\"“”]*[^\s<>\"“”.,;:!?'’)\]]", regex.IGNORECASE)
_MENTION = regex.compile(r"(?<![\w/@.])(@\w[\w.-]{0,63})@[\w.-]{0,253}[\p{L}\p{N}]")
# X links bare domains too, `Read.Me` among them. Endings that every edition of its list holds:
_BARE_DOMAIN = regex.compile(
    r"(?<![\w@/.$#-])(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,8}(?P<end>[a-z]{2,24})(?![\w@-])(?:/[^\s<>\"“”]*[\w/=&#-])?",
    regex.IGNORECASE,
)
_SURE_ENDINGS = frozenset(
    "com org net edu gov mil int info biz us uk ca au de fr es it nl eu me io co tv museum library".split()  # noqa: SIM905 - one word a line hides more than it shows
)
# Code points that weigh 1 in X's configuration v3; all others weigh 2.
_LIGHT = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))
_EMOJI = regex.compile(r"\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[0-9#*]\ufe0f?\u20e3")
# LinkedIn's "little text" wants a backslash before these, except where a hash begins a hashtag.
_ESCAPED_ON_LINKEDIN = regex.compile(r"[\\|{}@\[\]()<>*_~]|#(?!\w)|(?<=\w)#")


def count(network: str, text: str) -> int:
    """How long a text is on a network.

    Args:
        network: a key of `LIMITS`.
        text: the whole post, its link included.

    Raises:
        UsageError: no rule is known for that network.
    """
    return _counter(network)(text)


def fits(network: str, text: str) -> bool:
    """Whether a network takes a text of this length."""
    if count(network, text) > LIMITS[network]:
        return False
    return network != "bluesky" or len(text.encode("utf-8", "replace")) <= BLUESKY_BYTES


def _counter(network: str) -> Callable[[str], int]:
    match network:
        case "x":
            return _weighted
        case "bluesky":
            return _graphemes
        case "mastodon":
            return _mastodon
        case "linkedin":
            return _linkedin
        case _:
            raise UsageError(
                f"No rule for the length of a post on “{network}”", todo=f"Use {', '.join(LIMITS)}."
            )


def _graphemes(text: str) -> int:
    return sum(1 for _ in _GRAPHEME.finditer(text))


def _mastodon(text: str) -> int:
    """Graphemes, a link as 23 and of a mention only `@user` (docs.joinmastodon.org, "Posting")."""
    text = _WEB_LINK.sub("x" * LINK_LENGTH, text)
    return _graphemes(_MENTION.sub(r"\1", text))


def _linkedin(text: str) -> int:
    """UTF-16 units, as its own counter does, with the backslashes that the interface asks for."""
    return len(text.encode("utf-16-le", "replace")) // 2 + len(_ESCAPED_ON_LINKEDIN.findall(text))


def _weighted(text: str) -> int:
    """X's weighted length (twitter-text, configuration v3), bare domains counted as links."""
    text = unicodedata.normalize("NFC", text)
    total = 0
    rest = 0
    for start, end, weight in _links_on_x(text):
        total += _weight(text[rest:start]) + weight
        rest = end
    return total + _weight(text[rest:])


def _links_on_x(text: str) -> list[tuple[int, int, int]]:
    """Start, end and weight of what X makes a link of, in order and apart from each other."""
    found = [(*match.span(), LINK_LENGTH) for match in _WEB_LINK.finditer(text)]
    taken = iter([*found, (len(text), len(text), 0)])
    start, end, _ = next(taken)
    for match in _BARE_DOMAIN.finditer(text):
        while end <= match.start() and start < len(text):
            start, end, _ = next(taken)
        if match.end() <= start:
            sure = match["end"].lower() in _SURE_ENDINGS
            found.append((*match.span(), LINK_LENGTH if sure else max(LINK_LENGTH, _weight(match[0]))))
    return sorted(found)


def _weight(text: str) -> int:
    """The weight of text without links: an emoji of any length is 2."""
    if text.isascii():
        return len(text)
    total = 0
    for match in _GRAPHEME.finditer(text):
        cluster = match[0]
        if len(cluster) > 1 and _EMOJI.match(cluster):
            total += 2
        else:
            total += sum(
                1 if any(low <= ord(char) <= high for low, high in _LIGHT) else 2 for char in cluster
            )
    return total
