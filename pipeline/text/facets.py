"""What leads somewhere in a post on Bluesky, told by bytes; and which words are left when a link is a card.

Bluesky takes facets that end beyond the text or run backwards (measured), and its apps then show what they
like. So nothing goes out that was not proved here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

import regex

from pipeline.text.lengths import BLUESKY_TAG, count

TAG_BYTES = 640
"""The longest tag (lexicon app.bsky.richtext.facet, `maxLength`); `lengths` has its other limit."""

ADDRESS_BYTES = 8192
"""The longest address (atproto's string format `uri`)."""

_ADDRESS = regex.compile(r"https?://[^\s/]\S*", regex.IGNORECASE)
_STOPS = ".,;:!?…"
_CLOSERS = "\"'”’»›“‘"
_BRACKETS = {")": "(", "]": "[", "}": "{"}


class Leads(StrEnum):
    """What a facet leads to."""

    LINK = "link"
    TAG = "tag"
    MENTION = "mention"


@dataclass(frozen=True, slots=True)
class Facet:
    """Words that lead somewhere.

    Attributes:
        start, end: bytes of the text in UTF-8, the end not included.
        to: an address; a tag without its #; a handle without its @, or the DID that it stands for.
    """

    start: int
    end: int
    leads: Leads
    to: str


def beside_card(text: str, link: str) -> str:
    """The words of a post whose link goes out as a card: a line that is the link alone is left out.

    Elsewhere the link is part of a sentence, and stays.

    Args:
        text: the post, its link included.
        link: the address on the card; empty if there is no card.
    """
    if not link:
        return text
    kept = [line for line in text.split("\n") if line.strip() != link]
    if len(kept) == text.count("\n") + 1:
        return text
    return regex.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip()


def facet_at(text: str, start: int, end: int, leads: Leads, to: str) -> Facet:
    """A facet from places in the text that count characters."""
    before = len(text[:start].encode())
    return Facet(before, before + len(text[start:end].encode()), leads, to)


def links_of(text: str, link: str) -> list[Facet]:
    """The places where a known link stands by itself, whatever its last character is."""
    if not link:
        return []
    alone = regex.compile(rf"(?<![^\s(]){regex.escape(link)}(?=[\s)]|[.,;:!?]?(?:\s|$))")
    return [facet_at(text, *match.span(), Leads.LINK, link) for match in alone.finditer(text)]


def trimmed(address: str) -> str:
    """An address found in a text, without the stops, quotes and brackets that close what is around it."""
    while address:
        last = address[-1]
        opener = _BRACKETS.get(last)
        if last in _STOPS + _CLOSERS or (opener and address.count(opener) < address.count(last)):
            address = address[:-1]
        else:
            break
    return address


def sound(facets: Iterable[Facet], text: str) -> tuple[Facet, ...]:
    """Those that may go out, in their order: within the text, of whole characters, none over another.

    Args:
        facets: the ones to be preferred first, where two lie over each other.
        text: as it is sent.
    """
    data = text.encode()
    kept: list[Facet] = []
    for facet in facets:
        apart = all(facet.end <= other.start or other.end <= facet.start for other in kept)
        if apart and _is_sound(facet, data):
            kept.append(facet)
    return tuple(sorted(kept, key=lambda facet: facet.start))


def _is_sound(facet: Facet, data: bytes) -> bool:
    if not 0 <= facet.start < facet.end <= len(data):
        return False
    if not (_begins(data, facet.start) and _begins(data, facet.end)):
        return False
    match facet.leads:
        case Leads.TAG:
            short = count("bluesky", facet.to) <= BLUESKY_TAG
            return bool(facet.to) and short and len(facet.to.encode()) <= TAG_BYTES
        case Leads.LINK:
            return bool(_ADDRESS.fullmatch(facet.to)) and len(facet.to.encode()) <= ADDRESS_BYTES
        case Leads.MENTION:
            return bool(facet.to)


def _begins(data: bytes, at: int) -> bool:
    """Whether a character begins here, or the text ends."""
    return at == len(data) or data[at] & 0xC0 != 0x80
