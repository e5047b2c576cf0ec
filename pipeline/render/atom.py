"""`feed.xml`: the issues as an Atom feed (RFC 4287)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from lxml import etree

from pipeline.render.templates import safe

_ATOM = "http://www.w3.org/2005/Atom"
_XML = "http://www.w3.org/XML/1998/namespace"


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """An issue in the feed.

    Attributes:
        id: never another once it was published (RFC 4287, 4.2.6).
        link: of its page.
        updated: when it was published, or last corrected (aware).
        content: HTML.
    """

    id: str
    title: str
    link: str
    published: datetime
    updated: datetime
    author: str
    summary: str
    content: str
    language: str


@dataclass(frozen=True, slots=True)
class AtomFeed:
    """The feed itself.

    Attributes:
        page: the address of the page it belongs to; `address`: its own. Both may be relative.
        icon: the address of a square picture.
    """

    id: str
    title: str
    subtitle: str
    page: str
    address: str
    icon: str
    author: str
    language: str
    entries: Sequence[FeedEntry]


def render_atom(feed: AtomFeed) -> bytes:
    """Write it.

    Args:
        feed: with one entry or more, the newest first.
    """
    root = etree.fromstring(f'<feed xmlns="{_ATOM}"/>')
    root.set(f"{{{_XML}}}lang", feed.language)
    _text(root, "id", feed.id)
    _text(root, "title", feed.title)
    if feed.subtitle:
        _text(root, "subtitle", feed.subtitle)
    _text(root, "updated", _moment(max(entry.updated for entry in feed.entries)))
    _author(root, feed.author)
    _link(root, "self", feed.address, "application/atom+xml")
    _link(root, "alternate", feed.page, "text/html")
    _text(root, "icon", feed.icon)
    _text(root, "generator", "pipeline")
    for entry in feed.entries:
        _entry(root, entry, feed.language)
    etree.indent(root)
    data: bytes = etree.tostring(root, encoding="utf-8", xml_declaration=True)
    return data + b"\n"


def _entry(root: etree._Element, entry: FeedEntry, language: str) -> None:
    here = etree.SubElement(root, f"{{{_ATOM}}}entry")
    if entry.language != language:
        here.set(f"{{{_XML}}}lang", entry.language)
    _text(here, "id", entry.id)
    _text(here, "title", entry.title)
    _link(here, "alternate", entry.link, "text/html")
    _text(here, "published", _moment(entry.published))
    _text(here, "updated", _moment(entry.updated))
    _author(here, entry.author)
    if entry.summary:
        _text(here, "summary", entry.summary)
    _text(here, "content", entry.content).set("type", "html")


def _text(parent: etree._Element, name: str, text: str) -> etree._Element:
    element = etree.SubElement(parent, f"{{{_ATOM}}}{name}")
    element.text = safe(text)
    return element


def _author(parent: etree._Element, name: str) -> None:
    _text(etree.SubElement(parent, f"{{{_ATOM}}}author"), "name", name)


def _link(parent: etree._Element, rel: str, address: str, kind: str) -> None:
    link = etree.SubElement(parent, f"{{{_ATOM}}}link")
    link.set("rel", rel)
    link.set("type", kind)
    link.set("href", safe(address))


def _moment(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")
