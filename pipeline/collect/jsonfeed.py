"""JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1), which feedparser 6.0 does not read."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from pipeline.collect.dates import parse_date
from pipeline.collect.decode import clean_text
from pipeline.collect.found import FoundEntry, FoundFeed
from pipeline.collect.titles import as_fragment, one_line, title_text
from pipeline.collect.tokens import BROKEN, MAX_ENTRIES
from pipeline.errors import FeedError
from pipeline.model.entries import Picture
from pipeline.text.links import is_web_link

_VERSION = "https://jsonfeed.org/version/"
_MAX_NAMES = 50
_ITEMS = re.compile(r'"items"\s*:\s*\[')
_COMMA = re.compile(r"\s*,?\s*")


def read_json_feed(text: str, notes: list[str]) -> FoundFeed:
    """Read a JSON Feed; single values of a wrong type count as missing.

    Raises:
        FeedError: it is no JSON, or JSON but no feed.
    """
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        document = _salvaged(text, notes)
        if document is None:
            raise FeedError(f"the JSON cannot be read ({_reason(error)})", todo=BROKEN) from error
    items = document.get("items") if isinstance(document, dict) else None
    if not isinstance(document, dict) or not isinstance(items, list):
        raise FeedError("there is JSON, but no JSON Feed: it has no list of items", todo=BROKEN)
    version = _text(document, "version")
    number = version.rpartition("/")[2] if version.startswith(_VERSION) else ""
    if not number:
        notes.append("The feed does not say which version of JSON Feed it follows.")
    if len(items) > MAX_ENTRIES:
        notes.append(f"Only the first {MAX_ENTRIES:,} entries were read.")
    authors = _authors(document)
    return FoundFeed(
        form=f"JSON Feed {number[:5]}".strip(),
        title=title_text(_text(document, "title")),
        home=_text(document, "home_page_url"),
        language=_text(document, "language"),
        entries=tuple(_entry(item, authors) for item in items[:MAX_ENTRIES] if isinstance(item, dict)),
    )


def _salvaged(text: str, notes: list[str]) -> dict[str, object] | None:
    """What stands before the place where the document breaks off or goes wrong; None if that is no entry."""
    start = _ITEMS.search(text)
    items = list(_leading(text, start.end())) if start else []
    if start is None or not items:
        return None
    notes.append("The end of the feed is missing, or broken; its last, unfinished entry was left out.")
    try:
        head = json.loads(text[: start.end()] + "]}")
    except (ValueError, RecursionError):
        head = {}
    return {**head, "items": items}


def _leading(text: str, at: int) -> Iterator[object]:
    """The values of a list that begins here, as far as they are whole."""
    decoder = json.JSONDecoder()
    while comma := _COMMA.match(text, at):
        try:
            value, at = decoder.raw_decode(text, comma.end())
        except (ValueError, RecursionError):
            return
        yield value


def _reason(error: Exception) -> str:
    return "it is nested too deep" if isinstance(error, RecursionError) else one_line(str(error), 100)


def _entry(item: dict[str, object], authors: tuple[str, ...]) -> FoundEntry:
    content = _text(item, "content_html") or as_fragment(_text(item, "content_text"))
    attachments = [
        Picture(_text(attachment, "url"), one_line(_text(attachment, "title")))
        for attachment in _list(item, "attachments")
        if isinstance(attachment, dict) and _text(attachment, "mime_type").startswith("image/")
    ]
    pictures = (Picture(_text(item, key)) for key in ("image", "banner_image") if _text(item, key))
    return FoundEntry(
        guid=_text(item, "id").strip(),
        links=(
            *(_text(item, "url"), _text(item, "external_url")),
            *filter(is_web_link, (_text(item, "id").strip(),)),  # and not made into one
        ),
        title=title_text(_text(item, "title")),
        content=content,
        summary=as_fragment(_text(item, "summary")),
        published=parse_date(_text(item, "date_published")),
        updated=parse_date(_text(item, "date_modified")),
        authors=_authors(item) or authors,
        categories=tuple(one_line(tag) for tag in _list(item, "tags")[:_MAX_NAMES] if isinstance(tag, str)),
        media=tuple(pictures),
        enclosures=tuple(attachments),
        language=_text(item, "language"),
    )


def _text(item: dict[str, object], key: str) -> str:
    """A string, or a number as one: some feeds number their ids, against the specification."""
    value = item.get(key)
    if isinstance(value, str):
        return clean_text(value)  # an escape can stand for what no document may hold, as half a letter
    return (
        str(value) if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10**30 else ""
    )


def _list(item: dict[str, object], key: str) -> list[object]:
    value = item.get(key)
    return value if isinstance(value, list) else []


def _authors(item: dict[str, object]) -> tuple[str, ...]:
    """The names: `authors` since version 1.1, `author` before."""
    return tuple(_names(_list(item, "authors") or [item.get("author")]))


def _names(authors: list[object]) -> Iterator[str]:
    for author in authors[:_MAX_NAMES]:
        if isinstance(author, dict) and _text(author, "name"):
            yield one_line(_text(author, "name"))
