"""Feed lists of other programs, in and out: OPML 2.0 (opml.org/spec2.opml).

Categories are folders, and also stand in `category=`, for readers look at the one or the other. Settings that
only we know are attributes in a namespace of our own, so that a round trip loses nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace

from lxml import etree

from pipeline.collect.decode import decode
from pipeline.collect.titles import one_line
from pipeline.errors import FeedError
from pipeline.model.items import Kind
from pipeline.model.settings import Feed
from pipeline.text.links import canonical_link, is_web_link

_OURS = "urn:pipeline:feed"
_MAX_BYTES = 10_485_760
_MAX_DEPTH = 20
_MAX_ID = 40
_DOCTYPE = re.compile(r"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def read_opml(data: bytes) -> list[Feed]:
    """The feeds of a list, each once, with ids that are unique among them.

    A folder is the category of what stands in it, folders in folders with a slash between; without a folder
    it is the first of `category=`. Names come from `title`, `text` or the address, whatever there is.

    Raises:
        FeedError: it is no OPML, or has a document type, which OPML has no use for and attackers have.
    """
    body = _root(data).find("{*}body")
    feeds: dict[str, Feed] = {}
    for outline, folders in _outlines(body, ()) if body is not None else ():
        feed = _feed(outline, folders)
        if feed is None:
            continue
        key = canonical_link(feed.url) if feed.url else f"path:{feed.path}"
        known = feeds.get(key)
        feeds[key] = feed if known is None else replace(known, category=known.category or feed.category)
    return list(_with_ids(feeds.values()))


def write_opml(feeds: Iterable[Feed], *, title: str = "Feeds", include_private: bool = False) -> bytes:
    """A list for other programs: the same feeds give the same bytes.

    Args:
        feeds: in the order in which they are to stand.
        title: of the list.
        include_private: also feeds with a name and password in their address; the list is a secret then.
    """
    root = etree.Element("opml", {"version": "2.0"}, nsmap={"pipeline": _OURS})
    etree.SubElement(etree.SubElement(root, "head"), "title").text = one_line(title)
    body = etree.SubElement(root, "body")
    folders: dict[str, etree._Element] = {}
    for feed in feeds:
        if _is_private(feed.url) and not include_private:
            continue
        parent = body
        if feed.category:
            if feed.category not in folders:
                name = one_line(feed.category)
                folders[feed.category] = etree.SubElement(body, "outline", {"text": name, "title": name})
            parent = folders[feed.category]
        etree.SubElement(parent, "outline", _attributes(feed))
    etree.indent(root)
    return etree.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"


def _root(data: bytes) -> etree._Element:
    todo = "Export the list anew as OPML"
    if len(data) > _MAX_BYTES:
        raise FeedError(f"the list is larger than {_MAX_BYTES / 1_048_576:.0f} MB", todo=todo)
    text = _DECLARATION.sub("", decode(data)).strip()
    if _DOCTYPE.search(text):
        raise FeedError("the list has a document type or entities, which OPML does not have", todo=todo)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(text.encode(), parser)
    except etree.XMLSyntaxError as error:
        raise FeedError(f"the list is not well-formed ({one_line(str(error), 100)})", todo=todo) from error
    if etree.QName(root).localname.lower() != "opml":
        raise FeedError("the document is XML, but no OPML list", todo=todo)
    return root


def _outlines(
    parent: etree._Element, folders: tuple[str, ...]
) -> Iterator[tuple[etree._Element, tuple[str, ...]]]:
    for outline in parent.iterchildren("{*}outline"):
        yield outline, folders
        if len(folders) < _MAX_DEPTH:
            name = _value(outline, "text") or _value(outline, "title")
            inner = (*folders, name) if name and not _value(outline, "xmlUrl") else folders
            yield from _outlines(outline, inner)


def _feed(outline: etree._Element, folders: tuple[str, ...]) -> Feed | None:
    """The feed that an outline describes; None for folders, links and whatever else lists hold."""
    kind = _value(outline, "type").lower()
    url, path = _value(outline, "xmlUrl"), _ours(outline, "path")
    if kind not in {"", "rss", "atom", "feed", "json", "rdf"} or not (is_web_link(url) or path):
        return None
    # `/Grants/State,/Jobs` is a list of categories with their parents (OPML 2.0, “category”).
    category = _value(outline, "category").partition(",")[0].strip().strip("/")
    name = _value(outline, "title") or _value(outline, "text")
    return Feed(
        id=_ours(outline, "id"),
        name=name or url.partition("://")[2].rpartition("@")[2].rstrip("/") or path,
        url="" if path else url,
        path=path,
        category="/".join(folders) or category,
        kind=next((known for known in Kind if known == _ours(outline, "kind")), None),
        weight=_number(_ours(outline, "weight")),
        language=_ours(outline, "language"),
        enabled=_ours(outline, "enabled") != "false",
        allow_private=_ours(outline, "allow_private") == "true",
        interval=int(_number(_ours(outline, "interval"), otherwise=0)),
        pictures=_ours(outline, "pictures"),
        notes=_ours(outline, "notes"),
    )


def _attributes(feed: Feed) -> dict[str, str]:
    values = {"type": "rss", "text": one_line(feed.name), "title": one_line(feed.name)}
    if feed.url:
        values["xmlUrl"] = feed.url
    if feed.category:
        values["category"] = f"/{feed.category}"
    ours = {
        "id": feed.id,
        "path": feed.path,
        "kind": feed.kind or "",
        "weight": "" if feed.weight == 1 else str(feed.weight),
        "language": feed.language,
        "enabled": "" if feed.enabled else "false",
        "allow_private": "true" if feed.allow_private else "",
        "interval": str(feed.interval or ""),
        "pictures": feed.pictures,
        "notes": one_line(feed.notes, 2_000),
    }
    return values | {f"{{{_OURS}}}{name}": value for name, value in ours.items() if value}


def _value(outline: etree._Element, name: str) -> str:
    """An attribute, whatever the size of its letters: `xmlurl` and `XMLURL` occur."""
    for key, value in outline.attrib.items():
        if str(key).lower() == name.lower():
            return one_line(str(value), 2_000)
    return ""


def _ours(outline: etree._Element, name: str) -> str:
    return one_line(outline.get(f"{{{_OURS}}}{name}", ""), 2_000)


def _number(text: str, *, otherwise: float = 1.0) -> float:
    return float(text) if re.fullmatch(r"\d{1,5}(?:\.\d{1,3})?", text) else otherwise


def _is_private(url: str) -> bool:
    return "@" in url.partition("://")[2].partition("/")[0]


def _with_ids(feeds: Iterable[Feed]) -> Iterator[Feed]:
    taken: set[str] = set()
    for feed in feeds:
        wanted = base = _slug(feed.id or feed.name)
        count = 1
        while wanted in taken:
            count += 1
            wanted = f"{base}-{count}"
        taken.add(wanted)
        yield replace(feed, id=wanted)


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:_MAX_ID].strip("-") or "feed"
