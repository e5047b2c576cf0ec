"""Finding the links, tags and mentions in a text as Bluesky's own apps do, by the rules in `atproto`.

Imported only by whoever posts, since `atproto` belongs to the extra `social`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from atproto import client_utils

from pipeline.text.facets import Facet, Leads, links_of, sound, trimmed

_DETECTION: Any = client_utils.facet_detection


def facets_of(text: str, link: str, did_of: Callable[[str], str | None]) -> tuple[Facet, ...]:
    """What leads somewhere in a text: proved, in order, none over another.

    Args:
        text: as it is sent.
        link: an address that is known to stand in it; empty if none is.
        did_of: what a handle stands for; a mention of one that stands for nothing remains plain text.
    """
    # Where a tag holds a link, the link is worth more.
    found = sorted(_found(text), key=lambda facet: facet.leads is not Leads.LINK)
    return sound([*links_of(text, link), *found, *_mentions(text, did_of)], text)


def _found(text: str) -> Iterator[Facet]:
    for facet in _DETECTION.detect_facets(text):
        start, end, feature = facet.index.byte_start, facet.index.byte_end, facet.features[0]
        if hasattr(feature, "tag"):
            yield Facet(start, end, Leads.TAG, feature.tag)
            continue
        address = trimmed(feature.uri)
        end -= len(feature.uri.encode()) - len(address.encode())
        yield Facet(start, end, Leads.LINK, address)


def _mentions(text: str, did_of: Callable[[str], str | None]) -> Iterator[Facet]:
    for mention in _DETECTION.detect_mentions(text):
        if did := did_of(mention.handle.lower()):
            yield Facet(mention.byte_start, mention.byte_end, Leads.MENTION, did)
