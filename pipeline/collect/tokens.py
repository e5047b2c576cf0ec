"""An XML document as a stream of pieces, well-formed or not, with a cap on whatever an entry has too much of.

feedparser takes quadratic time over long authors, many categories or keywords and many entries; here all of
that is cut to size before it sees any of it. One linear pass, whatever comes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

from pipeline.errors import FeedError

MAX_ENTRIES = 5_000
"""Entries that are read of one feed; the largest of 503 real feeds had 1,046."""

BROKEN = "Tell the people who publish it, or switch it off"

ENTRIES = frozenset({"item", "entry"})
ROOTS = frozenset({"rss", "feed", "rdf", "channel"})

_MAX_TOKENS = 600_000
MAX_OF_A_KIND = 50  # authors, categories, links, … of one entry
_MAX_ATTRIBUTES = 120  # of one tag: they are looked up one by one
MAX_NESTED = 8  # short elements within short elements

# Characters in the elements for names, dates and addresses; text for readers is capped elsewhere.
ROOM = {
    **dict.fromkeys(("author", "creator", "contributor", "publisher", "managingeditor", "webmaster"), 200),
    **dict.fromkeys(("name", "email", "owner", "credit", "category", "subject"), 200),
    **dict.fromkeys(("pubdate", "date", "published", "updated", "modified", "issued", "created"), 100),
    **dict.fromkeys(("startdate", "enddate", "lastbuilddate", "language", "expirationdate"), 100),
    **dict.fromkeys(("keywords", "tags"), 1_000),
    **dict.fromkeys(("guid", "id", "link", "url", "uri", "origlink", "comments", "homepage"), 2_000),
    **dict.fromkeys(("title", "caption"), 2_000),
}
COUNTED = frozenset({*ROOM, "enclosure", "thumbnail", "player", "chapter", "restriction", "license"})

# Possessive, for without it a tag that never ends would be matched in quadratic time.
_TAG = re.compile(r"<(/?)([A-Za-z_][^\s<>/]*+)([^<>]*+)>")
_NAMESPACE = re.compile(r"\sxmlns(?::[\w.-]+)?\s*=\s*(?:\"[^\"]*\"|'[^']*')")
_CLOSERS = {"<!--": "-->", "<![CDATA[": "]]>", "<?": "?>"}


class Kind(Enum):
    """What a piece of a document is."""

    TEXT = 1
    CDATA = 2
    TAG = 3
    STRAY = 4  # a `<` that begins nothing


class Token(NamedTuple):
    """A piece of a document; all but `kind` and `text` is for tags.

    Attributes:
        name: as written; `local`: without its prefix, in small letters.
        attributes: all that stands after the name.
    """

    kind: Kind
    text: str
    name: str = ""
    local: str = ""
    closes: bool = False
    attributes: str = ""

    @property
    def alone(self) -> bool:
        """Whether this is an empty element in one tag."""
        return self.attributes.endswith("/")


def capped_tokens(body: str, notes: list[str]) -> Iterator[Token]:
    """The pieces of a document that starts with its root element.

    Comments and processing instructions are dropped, as are entries beyond `MAX_ENTRIES` and what one entry
    has far too many of; names, dates and addresses are cut. What was left out goes into `notes`.

    Raises:
        FeedError: there are too many pieces for any real feed.
    """
    caps = _Caps(notes)
    for token in _tokens(body):
        if token[0] is Kind.TAG:
            if passed := caps.tag(token):
                yield passed
        elif not (caps.skipping or caps.entries > MAX_ENTRIES):
            yield caps.text(token) if caps.rooms else token


def _tokens(body: str) -> Iterator[Token]:
    never_closed: set[str] = set()  # looked for once in vain: to look again at each opener would be quadratic
    tags: dict[str, Token] = {}  # the same few come again and again
    at = count = 0
    size = len(body)
    find, match, text = body.find, _TAG.match, Kind.TEXT
    while at < size:
        count += 1
        if count > _MAX_TOKENS:
            raise FeedError(f"the feed has more than {_MAX_TOKENS:,} parts", todo=BROKEN)
        start = find("<", at)
        if start != at:
            end = size if start == -1 else start
            yield Token(text, body[at:end])
            at = end
        elif found := match(body, at):
            tag = tags.get(found[0])
            if tag is None:
                tag = _tag(found)
                if not tag.attributes:
                    tags[tag.text] = tag
            yield tag
            at = found.end()
        elif (opener := _opener(body, at)) and opener not in never_closed:
            end = find(_CLOSERS[opener], at + len(opener))
            if end == -1:
                never_closed.add(opener)
                continue
            end += len(_CLOSERS[opener])
            if opener == "<![CDATA[":
                yield Token(Kind.CDATA, body[at:end])
            at = end
        else:
            yield Token(Kind.STRAY, "<")
            at += 1


def _tag(found: re.Match[str]) -> Token:
    text, slash, name, attributes = found.group(0, 1, 2, 3)
    return Token(Kind.TAG, text, name, name.rpartition(":")[2].lower(), bool(slash), attributes)


def _opener(body: str, at: int) -> str:
    """What begins here and is no tag; empty if nothing of the kind does."""
    return next((opener for opener in _CLOSERS if body.startswith(opener, at)), "")


@dataclass(slots=True)
class _Caps:
    """What the entry that is being read has used up so far."""

    notes: list[str]
    entries: int = 0
    skipping: str = ""  # the name of the element too many that is being left out
    counts: dict[str, int] = field(default_factory=dict)
    rooms: list[tuple[str, int]] = field(default_factory=list)  # the short elements that are open

    def tag(self, token: Token) -> Token | None:
        """The tag, perhaps without its attributes; None to leave it out."""
        _, _, name, local, closes, attributes = token
        if local in ENTRIES:
            self._at_entry(token)
        if self.entries > MAX_ENTRIES:
            self._note(f"Only the first {MAX_ENTRIES:,} entries were read.")
            return token if closes and local in ROOTS else None
        if self.skipping:
            if closes and name == self.skipping:
                self.skipping = ""
            return None
        if closes:
            if len(self.rooms) == 1 and self.rooms[0][0] == local:
                self.rooms.clear()
            elif self.rooms:
                self._closed(local)
        elif local in COUNTED and not self._opened(token):
            return None
        if len(attributes) > _MAX_ATTRIBUTES:
            token = self._bare(token)
        return _without_media_description(token) if local == "description" else token

    def text(self, token: Token) -> Token:
        """A text within a short element, as far as there is room for it."""
        name, room = self.rooms[-1]
        self.rooms[-1] = (name, max(0, room - len(token.text)))
        if len(token.text) <= room:
            return token
        self._note(f"A “{name}” is longer than {ROOM[name]:,} characters and was cut.")
        if token.kind is Kind.CDATA:
            return token._replace(text=token.text[: max(room, len("<![CDATA["))].removesuffix("]]") + "]]>")
        kept = token.text[:room]
        half = kept.rfind("&")  # half a reference would make the document ill-formed
        return token._replace(text=kept if ";" in kept[half:] or half == -1 else kept[:half])

    def _at_entry(self, token: Token) -> None:
        self.skipping = ""
        self.counts.clear()
        self.rooms.clear()
        self.entries += not token.closes

    def _closed(self, local: str) -> None:
        names = [name for name, _ in self.rooms]
        if local in names:
            del self.rooms[names.index(local) :]

    def _opened(self, token: Token) -> bool:
        """Count an element of which an entry may have some; False if it is one too many."""
        local = token.local
        self.counts[local] = seen = self.counts.get(local, 0) + 1
        if seen > MAX_OF_A_KIND:
            self._note(f"An entry has more than {MAX_OF_A_KIND} of “{local}”; the rest was left out.")
            self.skipping = "" if token.alone else token.name
            return False
        if local in ROOM and not token.alone and len(self.rooms) < MAX_NESTED:
            self.rooms.append((local, ROOM[local]))
        return True

    def _bare(self, token: Token) -> Token:
        if token.attributes.count("=") <= _MAX_ATTRIBUTES:
            return token
        self._note(f"A tag has more than {_MAX_ATTRIBUTES} attributes; they were left out.")
        slash = "/" if token.alone else ""
        return token._replace(text=f"<{token.name}{slash}>", attributes=slash)

    def _note(self, text: str) -> None:
        if text not in self.notes:
            self.notes.append(text)


def _without_media_description(token: Token) -> Token:
    """Call `media:description` something else: feedparser would take it for the entry's own text."""
    if token.name != "media:description":
        return token
    kept = "".join(_NAMESPACE.findall(token.attributes)) + ("/" if token.alone else "")
    text = "</media:caption>" if token.closes else f"<media:caption{kept}>"
    return token._replace(text=text, name="media:caption", local="caption", attributes=kept)
