"""From the address of a site to the address of its feed, for adding a feed by hand; never while polling."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from pipeline.collect.decode import decode
from pipeline.collect.fetch import FetchRequest, FetchResult, fetch_all
from pipeline.collect.parse import parse_feed
from pipeline.collect.pictures import absolute
from pipeline.collect.tags import find_tags
from pipeline.collect.trouble import located
from pipeline.errors import FeedError
from pipeline.model.entries import ParsedFeed
from pipeline.model.settings import Collect, Feed

_SEARCHED = 1_000_000  # characters of a page
_MAX_LINKS = 200
_MAX_ANCHORS = 1_000
_MAX_TRIED = 6

_TYPES = ("application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml")
_FEED_ADDRESS = re.compile(r"(?:^|[/._?=&-])(?:feeds?|rss2?|atom|rdf)(?:$|[/._?=&-])|\.xml$", re.IGNORECASE)
# Feeds that a site offers beside its own: of comments, of one article, of searches.
_BESIDE = re.compile(r"comment|respond|/search|oembed|wp-json|xmlrpc|sitemap", re.IGNORECASE)

# Whether a document can be read does not depend on the day; this one is after every date that there is.
_ANY_DAY = datetime(2200, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class DiscoveredFeed:
    """A feed that was found and can be read; `form` as in `ParsedFeed`."""

    url: str
    title: str
    form: str


def find_feed(url: str, settings: Collect, *, allow_private: bool = False) -> DiscoveredFeed:
    """Find the feed of a site, or see that an address is a feed already.

    First what the page declares with `<link rel="alternate">`, in its order; then links that look like feeds.
    A candidate counts only if it can be read.

    Args:
        url: of the page or the feed; `https://` may be missing.
        settings: as for fetching.
        allow_private: the address may lie on a private network.

    Raises:
        FeedError: the address cannot be fetched, or no feed was found there.
    """
    address = url.strip() if "://" in url else f"https://{url.strip()}"
    asked = Feed(id="", name=address.rpartition("@")[2], url=address, allow_private=allow_private)
    result = _fetched(asked, settings)
    parsed = _parsed(result, asked)
    if isinstance(parsed, ParsedFeed):
        return _discovered(address, result, parsed)
    tried = 0
    for candidate in _candidates(decode(result.body, result.content_type)[:_SEARCHED], result.final_url):
        tried += 1
        if tried > _MAX_TRIED:
            break
        feed = replace(asked, url=candidate)
        try:
            found = _fetched(feed, settings)
        except FeedError:
            continue
        parsed = _parsed(found, feed)
        if isinstance(parsed, ParsedFeed):
            return _discovered(candidate, found, parsed)
    what = "no feed was found on this page" if not tried else "what this page calls its feed cannot be read"
    raise located(
        FeedError(what, todo="Look for a link called RSS or Atom on the site and give its address"), asked
    )


def _fetched(feed: Feed, settings: Collect) -> FetchResult:
    result = next(fetch_all([FetchRequest(feed)], settings, Path(), now=_ANY_DAY))
    if result.error is not None:
        raise result.error
    return result


def _parsed(result: FetchResult, feed: Feed) -> ParsedFeed | FeedError:
    try:
        return parse_feed(
            result.body, feed=feed, content_type=result.content_type, url=result.final_url, now=_ANY_DAY
        )
    except FeedError as error:
        return error


def _discovered(address: str, result: FetchResult, parsed: ParsedFeed) -> DiscoveredFeed:
    """The address as it was given, or the one to which the server says it has moved for good."""
    return DiscoveredFeed(result.moved_to or address, parsed.title, parsed.form)


def _candidates(page: str, base: str) -> Iterator[str]:
    """Addresses that may be feeds, the most probable first, each once."""
    start = next((attributes.get("href", "") for attributes in find_tags(page, "base", 1)), "")
    base = absolute(start, base) or base
    declared, linked = [], []
    for attributes in find_tags(page, "link", _MAX_LINKS):
        kind = attributes.get("type", "").partition(";")[0].strip().lower()
        is_alternate = "alternate" in attributes.get("rel", "").lower().split()
        json_feed = kind == "application/json" and "feed" in attributes.get("href", "")
        if is_alternate and (kind in _TYPES or json_feed):
            declared.append(absolute(attributes.get("href", ""), base))
    for attributes in find_tags(page, "a", _MAX_ANCHORS):
        link = absolute(attributes.get("href", ""), base)
        if _FEED_ADDRESS.search(link.partition("://")[2].partition("#")[0]):
            linked.append(link)
    candidates = dict.fromkeys(link for link in (*declared, *linked) if link)
    yield from sorted(candidates, key=lambda link: bool(_BESIDE.search(link)))
