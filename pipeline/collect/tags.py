"""Single tags out of HTML, good or bad, in time that no input can stretch."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

_LONGEST = 4_000  # characters of one tag
_ATTRIBUTE = re.compile(r"(?<![\w-])([\w-]+)\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s\"'<>]+)")
# First as it should be, with `>` allowed within quotes; else up to the next bracket, for quotes go missing.
_QUOTED = re.compile(r"<(?:[^<>\"']|\"[^\"]*\"|'[^']*')*+>")
_BARE = re.compile(r"<[^<>]*>")


def find_tags(markup: str, name: str, limit: int) -> Iterator[dict[str, str]]:
    """The attributes, unescaped, of the first `limit` tags of that name."""
    opener = re.compile(rf"<{name}\b", re.IGNORECASE)
    for found, start in enumerate(opener.finditer(markup)):
        if found >= limit:
            return
        piece = markup[start.start() : start.start() + _LONGEST]
        tag = _QUOTED.match(piece) or _BARE.match(piece)
        if tag is None:
            continue
        attributes: dict[str, str] = {}
        for key, value in _ATTRIBUTE.findall(tag[0]):
            bare = value[1:-1] if value[0] in "\"'" else value
            attributes.setdefault(key.lower(), html.unescape(bare))
        yield attributes
