"""A list of feeds in a file of somebody else's: addresses a line each, or OPML."""

from __future__ import annotations

from dataclasses import replace

from pipeline.collect.opml import read_opml
from pipeline.errors import FeedError
from pipeline.model.settings import Feed
from pipeline.text.links import canonical_link


def read_feed_list(data: bytes) -> list[Feed]:
    """The feeds that a file names, each once, in its order; their id is their address.

    Args:
        data: OPML, or a text with an address in each line. Empty lines and what follows a `#` at the
            beginning of a line are passed over.

    Raises:
        FeedError: it is neither, or a line is no address; the line is named.
    """
    text = data.removeprefix(b"\xef\xbb\xbf")
    named = read_opml(data) if text.lstrip().startswith(b"<") else _addresses(text)
    found: dict[str, Feed] = {}
    for feed in named:
        # Somebody else's file says what to read, never what we may reach.
        plain = replace(feed, id=feed.url, path="", pictures="", allow_private=False, enabled=True)
        if feed.url:
            found.setdefault(canonical_link(feed.url), plain)
    return list(found.values())


def _addresses(data: bytes) -> list[Feed]:
    try:
        lines = data.decode("utf-8").splitlines()
    except UnicodeDecodeError as error:
        raise FeedError("it is neither OPML nor a text", todo="Write an address in each line") from error
    feeds = []
    for number, line in enumerate(lines, 1):
        address = line.strip()
        if not address or address.startswith("#"):
            continue
        if not address.startswith(("http://", "https://")):
            raise FeedError(
                f"{address[:60]!r} is no address",
                where=f"line {number}",
                todo="Begin it with https:// or http://",
            )
        feeds.append(Feed(id=address, name=address, url=address))
    return feeds
