"""RSS, RDF and Atom through feedparser, out of its dictionaries at once."""

from __future__ import annotations

import io
import re
import time
from collections.abc import Iterator
from typing import Any

import feedparser

from pipeline.collect.dates import parse_date
from pipeline.collect.found import FoundEntry, FoundFeed
from pipeline.collect.mend import DECLARATION, capped, from_root, mended
from pipeline.collect.pictures import pixels
from pipeline.collect.strict import ImmodestError, parse_modest
from pipeline.collect.titles import as_fragment, one_line, title_text
from pipeline.collect.tokens import BROKEN
from pipeline.errors import FeedError
from pipeline.model.entries import Picture
from pipeline.text.links import is_web_link

_FORMS = {
    "rss090": "RSS 0.90",
    "rss091n": "RSS 0.91",
    "rss091u": "RSS 0.91",
    "rss092": "RSS 0.92",
    "rss093": "RSS 0.93",
    "rss094": "RSS 0.94",
    "rss10": "RSS 1.0",
    "rss20": "RSS 2.0",
    "rss": "RSS",
    "atom01": "Atom 0.1",
    "atom02": "Atom 0.2",
    "atom03": "Atom 0.3",
    "atom10": "Atom 1.0",
    "atom": "Atom",
    "cdf": "CDF",
}
_PICTURE_ENDINGS = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif")
_PERIODS = {"hourly": 1, "daily": 24, "weekly": 168, "monthly": 730, "yearly": 8760}  # in hours
_VOID_ENDS = re.compile(r"</(?:area|br|col|embed|hr|img|input|source|track|wbr)>", re.IGNORECASE)
_STARTS = ("ev_startdate", "xcal_dtstart", "events_startdate")


def read_xml_feed(text: str, notes: list[str]) -> FoundFeed:
    """Read an XML feed of any kind.

    Raises:
        FeedError: it is none, or cannot be read even after mending.
    """
    body, fault = from_root(text, notes)
    try:
        parsed = _parsed(body, fault, notes)
    except MemoryError:
        raise
    except FeedError:
        raise
    except Exception as error:  # on broken documents feedparser raises whatever there is
        raise FeedError(f"the feed cannot be read ({one_line(repr(error), 100)})", todo=BROKEN) from error
    version = parsed.get("version") or ""
    if version not in _FORMS:
        raise FeedError("the document is XML, but no kind of feed that we know", todo=BROKEN)
    head = parsed["feed"]
    authors = _authors(head)
    is_atom = version.startswith("atom")
    return FoundFeed(
        form=_FORMS[version],
        title=_title(head, is_atom=is_atom),
        home=next(iter(_links(head)), ""),
        language=_string(head, "language"),
        entries=tuple(_entry(entry, authors, is_atom=is_atom) for entry in parsed["entries"]),
        from_home=not is_atom,
        ttl=_ttl(head),
    )


def _parsed(body: str, fault: str, notes: list[str]) -> dict[str, Any]:
    """What feedparser makes of a document that starts at its root element."""
    if not fault:
        try:
            return parse_modest(DECLARATION + body)
        except ImmodestError:
            pass
    document = mended(body, fault, notes) if fault else capped(body, notes)
    # From a stream only: a string might be taken for an address or a file. Sanitising is quadratic there and
    # done better by nh3; relative addresses are ours to resolve.
    stream = io.BytesIO(document.encode())
    parsed: dict[str, Any] = feedparser.parse(stream, sanitize_html=False, resolve_relative_uris=False)
    return parsed


def leave_dates_alone() -> None:
    """Keep feedparser from reading dates, for all of this process: ours are read from the text (`dates`)."""
    feedparser.registerDateHandler(lambda _: time.gmtime(0))


def _ttl(head: dict[str, Any]) -> int | None:
    """RSS's `ttl`, in minutes; else how often it is updated (RSS 1.0, module Syndication)."""
    minutes = _number(head, "ttl")
    if minutes:
        return minutes * 60
    period = _string(head, "sy_updateperiod").strip().lower()
    often = _string(head, "sy_updatefrequency")
    if not period and not often:
        return None
    hours = _PERIODS.get(period or "daily")
    return (hours * 3600 // (_number(head, "sy_updatefrequency") or 1) or None) if hours else None


def _entry(entry: dict[str, Any], authors: tuple[str, ...], *, is_atom: bool) -> FoundEntry:
    content, base = _longest(_dicts(entry, "content"))
    # Without its own details the summary is feedparser's copy of the content.
    summary, summary_base = _longest([_dict(entry, "summary_detail")])
    title_detail = _dict(entry, "title_detail")
    media = tuple(_media(entry))
    if not (content or summary or media):  # of a film, it is the only text that there is
        summary = as_fragment(_string(entry, "media_caption"))
    declared = (_string(part, "language") for part in (*_dicts(entry, "content")[:1], title_detail))
    return FoundEntry(
        guid=_string(entry, "id").strip(),
        links=tuple(_links(entry)),
        title=_title(entry, is_atom=is_atom),
        content=content or summary,
        summary=summary if content else "",
        base=base or summary_base or _string(title_detail, "base"),
        published=parse_date(_string(entry, "published") or _string(entry, "created")),
        updated=parse_date(_string(entry, "updated")),
        starts=next((when for key in _STARTS if (when := parse_date(_string(entry, key)))), None),
        authors=_authors(entry) or authors,
        categories=tuple(_categories(entry)),
        media=media,
        enclosures=tuple(_enclosures(entry)),
        thumbnails=tuple(
            _picture(thumbnail) for thumbnail in (*_dicts(entry, "media_thumbnail"), _dict(entry, "image"))
        ),
        language=next((language for language in declared if language), ""),
    )


# feedparser's dictionaries answer for keys that they do not have; `dict.get` asks for the plain truth.


def _string(values: dict[str, Any], key: str) -> str:
    value = dict.get(values, key)
    return value if isinstance(value, str) else ""


def _number(values: dict[str, Any], key: str) -> int:
    """A whole number that is not negative; 0 for anything else."""
    value = _string(values, key).strip()
    return int(value) if value.isascii() and value.isdigit() and len(value) <= 6 else 0


def _dict(values: dict[str, Any], key: str) -> dict[str, Any]:
    value = dict.get(values, key)
    return value if isinstance(value, dict) else {}


def _dicts(values: dict[str, Any], key: str) -> list[dict[str, Any]]:
    value = dict.get(values, key)
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _title(values: dict[str, Any], *, is_atom: bool) -> str:
    title = _string(values, "title")
    # RFC 4287, section 3.1: text is text. In RSS nobody knows, and most of it is escaped HTML.
    if is_atom and _string(_dict(values, "title_detail"), "type") == "text/plain":
        return one_line(title)
    return title_text(title)


def _longest(parts: list[dict[str, Any]]) -> tuple[str, str]:
    """The longest of several texts as an HTML fragment, with its base."""
    texts = [part for part in parts if _string(part, "value").strip()]
    if not texts:
        return "", ""
    part = max(texts, key=lambda part: len(_string(part, "value")))
    value, base = _string(part, "value"), _string(part, "base")
    match _string(part, "type"):
        case "text/plain":
            return as_fragment(value), base
        case "application/xhtml+xml":
            return _VOID_ENDS.sub("", value), base  # in HTML, `<br></br>` is two of them
        case _:
            return value, base


def _links(values: dict[str, Any]) -> Iterator[str]:
    """Where it can be read: past the counting redirector of FeedBurner and its kind, then as declared."""
    links = _dicts(values, "links")
    yield from filter(None, (_string(values, "feedburner_origlink"), _string(values, "pheedo_origlink")))
    yield from filter(None, (_string(values, "link"),))
    yield from (_string(link, "href") for link in links if _string(link, "rel") == "alternate")
    yield from filter(is_web_link, (_string(values, "id").strip(),))  # and not made into one
    enclosures = (link for link in links if _string(link, "rel") == "enclosure")
    yield from (
        _string(link, "href") for link in enclosures if not _string(link, "type").startswith("image/")
    )


def _authors(values: dict[str, Any]) -> tuple[str, ...]:
    names = (one_line(_string(author, "name")) for author in _dicts(values, "authors"))
    return tuple(dict.fromkeys(name for name in names if name))


def _categories(entry: dict[str, Any]) -> Iterator[str]:
    for tag in _dicts(entry, "tags"):
        name = title_text(_string(tag, "label") or _string(tag, "term"))
        if name and "://" not in name:  # Blogger says what kind of thing a post is, in a category
            yield name


def _media(entry: dict[str, Any]) -> Iterator[Picture]:
    pictures = [media for media in _dicts(entry, "media_content") if _is_picture(media)]
    # Captions come without the picture that they belong to: with one picture there is no doubt.
    caption = one_line(_string(entry, "media_caption")) if len(pictures) == 1 else ""
    yield from (_picture(media, caption) for media in pictures)


def _enclosures(entry: dict[str, Any]) -> Iterator[Picture]:
    for link in _dicts(entry, "links"):
        if _string(link, "rel") == "enclosure" and _is_picture(link):
            yield _picture(link)


def _is_picture(media: dict[str, Any]) -> bool:
    kind = _string(media, "medium") or _string(media, "type")
    if kind:
        return kind.startswith("image")
    return _string(media, "url").partition("?")[0].lower().endswith(_PICTURE_ENDINGS)


def _picture(media: dict[str, Any], alt: str = "") -> Picture:
    url = _string(media, "url") or _string(media, "href")
    return Picture(url, alt, pixels(_string(media, "width")), pixels(_string(media, "height")))
