"""What a reader finds in the mail's HTML: its text, links and pictures, and colours that cannot be read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from lxml import etree

from pipeline.text.colours import contrast
from pipeline.text.markup import one_line

_UNSEEN = frozenset({"head", "style", "script", "title", "template"})
_HEX = re.compile(r"#(?:[0-9a-fA-F]{3}){1,2}")
_ENOUGH, _ENOUGH_LARGE = 4.5, 3.0  # WCAG 2.2, 1.4.3
_LARGE, _LARGE_BOLD = 24.0, 18.66  # CSS pixels


@dataclass(frozen=True, slots=True)
class Link:
    """A link and its words; for a picture that is a link, its alt text."""

    href: str
    text: str


@dataclass(frozen=True, slots=True)
class Image:
    """A picture; `alt` is None where the attribute is missing, and empty where it is decoration."""

    src: str
    alt: str | None


@dataclass(frozen=True, slots=True)
class Pale:
    """Text that stands out too little from its ground."""

    text: str
    colour: str
    ground: str
    ratio: float


@dataclass(frozen=True, slots=True)
class Page:
    """The mail as it is read. `text` is all that can be seen, on one line."""

    text: str
    links: tuple[Link, ...]
    images: tuple[Image, ...]
    pale: tuple[Pale, ...]


@dataclass(frozen=True, slots=True)
class _Look:
    """How text looks where it stands."""

    colour: str = "#000000"
    ground: str = "#ffffff"
    size: float = 16.0
    bold: bool = False
    hidden: bool = False


@lru_cache(maxsize=4)
def read_page(html: bytes) -> Page:
    """Read the mail's HTML; what is no HTML gives an empty page."""
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(html, parser) if html.strip() else None
    except etree.XMLSyntaxError:
        root = None
    if root is None:
        return Page("", (), (), ())
    pale: dict[tuple[str, str], Pale] = {}
    for element, look in _looks(root):
        for text in (element.text, *(child.tail for child in element)):
            if text and text.strip() and not look.hidden:
                found = _pale(text, look)
                if found:
                    pale.setdefault((found.colour, found.ground), found)
    images = tuple(Image(one.get("src") or "", one.get("alt")) for one in root.iter("img"))
    links = tuple(Link(one.get("href") or "", _words(one)) for one in root.iter("a") if one.get("href"))
    return Page(one_line(" ".join(_seen(root))), links, images, tuple(pale.values()))


def _seen(element: etree._Element) -> Iterator[str]:
    """The pieces of text that can be seen, in order."""
    waiting: list[etree._Element | str] = [element]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            yield one
            continue
        below: list[etree._Element | str] = [one.text or ""]
        for child in one:
            below += [*([] if child.tag in _UNSEEN else [child]), child.tail or ""]
        waiting += reversed(below)


def _words(link: etree._Element) -> str:
    alts = [one.get("alt") or "" for one in link.iter("img")]
    return one_line("".join(_seen(link))) or one_line(" ".join(alts))


def _looks(root: etree._Element) -> Iterator[tuple[etree._Element, _Look]]:
    """Every element that can be seen, with how its own text looks."""
    waiting = [(root, _Look())]
    while waiting:
        element, above = waiting.pop()
        look = _look(element, above)
        yield element, look
        waiting += [(child, look) for child in reversed(element) if child.tag not in _UNSEEN]


def _look(element: etree._Element, above: _Look) -> _Look:
    rules = {
        name.strip().lower(): value.strip().lower()
        for name, colon, value in (part.partition(":") for part in (element.get("style") or "").split(";"))
        if colon
    }
    ground = _colour(rules.get("background-color") or rules.get("background") or element.get("bgcolor") or "")
    size = re.fullmatch(r"(\d+(?:\.\d+)?)px", rules.get("font-size", ""))
    weight = rules.get("font-weight", "bold" if element.tag in {"h1", "h2", "h3", "b", "strong"} else "")
    return replace(
        above,
        colour=_colour(rules.get("color", "")) or above.colour,
        ground=ground or above.ground,
        size=float(size[1]) if size else above.size,
        bold=weight in {"bold", "bolder", "600", "700", "800", "900"} if weight else above.bold,
        hidden=above.hidden or rules.get("display") == "none",
    )


def _colour(text: str) -> str:
    """`#rrggbb` of a colour that is written so, or as `#rgb`; empty for anything else."""
    match = _HEX.match(text.strip())
    if not match:
        return ""
    digits = match[0][1:]
    return "#" + ("".join(digit * 2 for digit in digits) if len(digits) == 3 else digits).lower()


def _pale(text: str, look: _Look) -> Pale | None:
    large = look.size >= (_LARGE_BOLD if look.bold else _LARGE)
    ratio = contrast(look.colour, look.ground)
    if ratio >= (_ENOUGH_LARGE if large else _ENOUGH):
        return None
    return Pale(one_line(text)[:40], look.colour, look.ground, ratio)
