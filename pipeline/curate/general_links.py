"""Addresses that lead to a list and not to one entry: a site's home page, its jobs, its calendar."""

from __future__ import annotations

import re

_LISTS = frozenset(
    (  # noqa: SIM905 - one word a line hides more than it shows
        "about activities all and announcements apply archive archives articles at awards blog blogs "
        "board boards calendar calendars calls career careers category classes classifieds "
        "collections community conference conferences contact current default digest display "
        "documents donate employment en event eventlist events exhibitions exhibits explore feed for "
        "funding get give grantees grants hiring home hr human in index info information involved job "
        "jobline joblist jobs join latest learn librarians libraries library list listings main media "
        "month monthly news newsletter newsletters newsroom now of on open openings opportunities "
        "opportunity our page pages podcast podcasts position positions post postings posts press "
        "program programming programs public recruitment register registration releases resources "
        "room rss search section services site stories story tag the to today training trainings "
        "upcoming updates us vacancies vacancy view volunteer webinars week weekly welcome what whats "
        "with work workshops"
    ).split()
)
_PART = re.compile(r"[/\-_.]+")
_EXTENSION = re.compile(r"\.(?:html?|php|aspx?|jsp|cfm)$")
_YEAR = re.compile(r"(?:19|20)\d\d")


def is_general(link_key: str) -> bool:
    """Whether an address names no page of its own, as far as its words tell.

    Entries that share it have it in common with everything else that stands there. An address with a query
    or a fragment counts as a page's own: 'calendar?event=12'.

    Args:
        link_key: as `text.links.canonical_link` makes it.
    """
    if "?" in link_key or "#" in link_key:
        return False
    _, _, path = link_key.casefold().partition("/")
    words = _PART.split(_EXTENSION.sub("", path))
    return all(not word or word in _LISTS or _YEAR.fullmatch(word) for word in words)
