"""Which pictures an entry offers, the best first.

Source of the rules: measured on real feeds; mail clients fetch no `http:` picture safely, show no SVG, and
most pictures under 100 pixels are icons or counters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from urllib.parse import urljoin

from pipeline.collect.tags import find_tags
from pipeline.collect.titles import one_line
from pipeline.model.entries import Picture
from pipeline.text.links import is_web_link

_MAX_OFFERED = 50
_MAX_KEPT = 5
_MAX_LINK = 2_000
_MIN_SIDE = 100
_MIN_WIDTH = 300
_SEARCHED = 60_000  # characters of a body, and pictures in it
_IN_BODY = 20

_NO_PICTURE = re.compile(
    r"\.svgz?(?:[?#]|$)"
    r"|/~(?:r|ff|at)/|/~4/|feedburner\.com|feedsportal\.com"
    r"|//pixel\.|/pixel\.(?:gif|png)|//stats\.|/b\.gif|/wf/open|/open\.(?:gif|php)|/track(?:ing|er)?[/.?]"
    r"|//s\.w\.org/.*emoji|/emoji/|/smilies/"
    r"|doubleclick\.net|googlesyndication\.com|google-analytics\.com|scorecardresearch\.com"
    r"|gravatar\.com|/avatar[s/_-]",
    re.IGNORECASE,
)


def choose_pictures(
    media: Sequence[Picture],
    enclosures: Sequence[Picture],
    thumbnails: Sequence[Picture],
    body: str,
    base: str,
) -> tuple[Picture, ...]:
    """The usable pictures of an entry in the order in which to prefer them.

    `media:content`, the widest first and not under 300 pixels; enclosures; thumbnails; the first picture in
    the body. A thumbnail that says it is under 300 pixels stands behind that one. Alt text in the body is
    also given to an offered picture with the same address and none of its own.

    Args:
        media: from `media:content` or JSON Feed's `image`; addresses may be relative, here and below.
        enclosures: attached pictures.
        thumbnails: from `media:thumbnail`.
        body: an HTML fragment.
        base: the address that relative ones start from.
    """
    in_body = list(_usable(_in_body(body), base))
    if not (in_body or media or enclosures or thumbnails):
        return ()  # as of most entries
    wide = sorted(filter(_is_wide, _usable(media, base)), key=lambda picture: -(picture.width or 0))
    thumbs = list(_usable(thumbnails, base))
    offered = [*wide, *_usable(enclosures, base), *filter(_is_wide, thumbs), *in_body[:1], *thumbs]
    alts = {picture.url: picture.alt for picture in reversed(in_body)}
    chosen: dict[str, Picture] = {}
    for picture in offered:
        alt = picture.alt or alts.get(picture.url, "")
        chosen.setdefault(picture.url, Picture(picture.url, alt, picture.width, picture.height))
    return tuple(chosen.values())[:_MAX_KEPT]


def _is_wide(picture: Picture) -> bool:
    return picture.width is None or picture.width >= _MIN_WIDTH


def pixels(text: object) -> int | None:
    """A declared size: `640`, `640px`; None for percentages and anything else."""
    match = re.fullmatch(r"\s*(\d{1,5})(?:\.\d+)?\s*(?:px)?\s*", str(text))
    return int(match[1]) if match else None


def _in_body(body: str) -> Iterator[Picture]:
    for attributes in find_tags(body[:_SEARCHED], "img", _IN_BODY):
        source = attributes.get("src", "")
        if not source or source.startswith("data:"):
            source = attributes.get("data-src", "")  # pictures that load late
        width, height = pixels(attributes.get("width")), pixels(attributes.get("height"))
        yield Picture(source, one_line(attributes.get("alt", "")), width, height)


def _usable(pictures: Iterable[Picture], base: str) -> Iterator[Picture]:
    for _, picture in zip(range(_MAX_OFFERED), pictures, strict=False):
        url = absolute(picture.url, base)
        too_small = any(side is not None and side < _MIN_SIDE for side in (picture.width, picture.height))
        if url.startswith("https://") and not too_small and not _NO_PICTURE.search(url):
            yield Picture(url, picture.alt, picture.width, picture.height)


@lru_cache(maxsize=512)  # one feed's entries ask for the same few over and over
def absolute(link: str, base: str) -> str:
    """The link as a web address, from `base` where it is relative; empty if it cannot be one."""
    link = "".join(link.split()) if "\n" in link else link.strip()
    if not link or len(link) > _MAX_LINK:
        return ""
    try:
        joined = link if link.startswith(("https://", "http://")) else urljoin(base, link)
    except ValueError:
        return ""
    return joined.replace(" ", "%20") if is_web_link(joined) else ""
