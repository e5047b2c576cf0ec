"""Well-formed feeds into feedparser without its detours, which are most of what reading a feed takes.

feedparser guesses the encoding, looks for a document type, goes through `xml.sax`, and asks dictionaries that
answer to several names. What `mend` hands on needs none of that: it is UTF-8, well-formed and without a
document type. Here expat hands it to feedparser's own parser directly, and what comes out is the same: see
`tests/collect/test_strict.py`.
"""

from __future__ import annotations

from typing import Any, Never
from xml.parsers import expat
from xml.sax.expatreader import ExpatParser

from feedparser.api import StrictFeedParser

from pipeline.collect.tokens import COUNTED, ENTRIES, MAX_ENTRIES, MAX_NESTED, MAX_OF_A_KIND, ROOM

_MAX_TAGS = 200_000
_MAX_NAMESPACES = 60
_MAX_SIGNS = 50  # `=` in one tag, those of namespaces left out
_ROOTS = frozenset({"feed", "rss"})  # these set the language of the whole


class ImmodestError(Exception):
    """The feed has more of something than can be handed on unseen: it must go through `capped_tokens`."""


def parse_modest(document: str) -> dict[str, Any]:
    """What `feedparser.parse` gives for a document, as far as we use it: `version`, `feed` and `entries`.

    Args:
        document: well-formed, without a document type; a declaration must say UTF-8.

    Raises:
        ImmodestError: it may have too much of something. Then nothing is known of it yet.
    """
    if document.count("<") > _MAX_TAGS:
        raise ImmodestError
    parser = _Parser()
    parser.read(document.encode())
    return {"version": parser.version, "feed": parser.feeddata, "entries": parser.entries}


class _Params(dict[str, Any]):
    """What feedparser remembers of a text; it asks for this more often than for anything else.

    Its own kind of dictionary gives some keys two names, but none of these.
    """

    __slots__ = ()

    def __deepcopy__(self, _: object) -> _Params:
        return _Params(self)  # it holds strings and numbers


class _Parser(StrictFeedParser):  # type: ignore[misc]  # feedparser leaves its types out
    """feedparser's parser, called by expat.

    An element without attributes is worked out by feedparser once, and remembered by its name for as long as
    the namespaces are the same.
    """

    resolve_relative_uris = False  # see `xmlfeed`
    sanitize_html = False

    def __init__(self) -> None:
        self._tags: dict[str, str] = {}
        self._name = ""  # that is being worked out
        super().__init__("", None, "utf-8")
        self.contentparams = _Params()
        self._caps = _Caps()
        self._namespaces = 0
        self._sax = ExpatParser(namespaceHandling=1)
        self._sax.setContentHandler(self)
        self._expat = parser = expat.ParserCreate(namespace_separator=" ")
        parser.namespace_prefixes = True
        parser.buffer_text = True
        parser.StartNamespaceDeclHandler = self._declare
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self.handle_data

    def read(self, document: bytes) -> None:
        """Take the whole document."""
        try:
            self._expat.Parse(document, True)  # noqa: FBT003 - expat takes no keywords
        finally:  # each holds the other, and nobody looks for such rubbish soon
            del self._sax, self._expat

    def push_content(self, tag: str, attrs: dict[str, str], kind: str, expecting: int) -> None:
        """As feedparser does, but with a quicker dictionary."""
        super().push_content(tag, attrs, kind, expecting)
        self.contentparams = _Params(self.contentparams)

    def track_namespace(self, prefix: str | None, uri: str) -> None:
        """As feedparser does; from now on, names may mean something else."""
        self._tags.clear()
        super().track_namespace(prefix, uri)

    def unknown_starttag(self, tag: str, attrs: list[tuple[str, str]]) -> None:
        """As feedparser does; this is where the name of an element has become a tag."""
        super().unknown_starttag(tag, attrs)
        if self._name and not attrs and tag not in _ROOTS:
            self._tags[self._name] = tag
        self._name = ""

    def _declare(self, prefix: str | None, uri: str) -> None:
        self._namespaces += 1
        if self._namespaces > _MAX_NAMESPACES:
            raise ImmodestError
        self.startPrefixMapping(prefix, uri)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._caps.opened(name, attributes, self._expat.CurrentByteIndex)
        if not attributes and not self.decls and (tag := self._tags.get(name)):
            self.unknown_starttag(tag, [])
            return
        known_as, attributes = _caption(name, attributes)
        self._name = "" if attributes else name
        self._sax.start_element_ns(known_as, attributes)

    def _end(self, name: str) -> None:
        self._caps.closed(name, self._expat.CurrentByteIndex)
        if tag := self._tags.get(name):
            self.unknown_endtag(tag)
        else:
            self._sax.end_element_ns(_caption(name, {})[0])


def _caption(name: str, attributes: dict[str, str]) -> tuple[str, dict[str, str]]:
    """`media:description` by another name, as in `tokens`; feedparser takes it for the entry's own text."""
    if not name.endswith(" description media"):
        return name, attributes
    return name.replace(" description media", " caption media"), {}


class _Caps:
    """Sees to it that no entry has what `capped_tokens` would cut; in doubt, it has.

    Lengths are measured in bytes of the document, from one tag to the next, so that they are never too small.
    """

    def __init__(self) -> None:
        self._entries = 0
        self._counts: dict[str, int] = {}
        self._rooms: list[int] = []  # what is left in the short elements that are open
        self._last = 0
        self._locals: dict[str, str] = {}

    def opened(self, name: str, attributes: dict[str, str], at: int) -> None:
        """An element begins at this place.

        Raises:
            ImmodestError: that is one too many, or has too many attributes.
        """
        self._moved(at)
        local = self._local(name)
        if local in COUNTED:
            self._counts[local] = seen = self._counts.get(local, 0) + 1
            if seen > MAX_OF_A_KIND:
                self._refuse()
            if local in ROOM:
                self._rooms.append(ROOM[local])
                if len(self._rooms) > MAX_NESTED:
                    self._refuse()
        elif local in ENTRIES:
            self._entries += 1
            self._at_entry()
        if attributes and len(attributes) + sum(map(_signs, attributes.values())) > _MAX_SIGNS:
            self._refuse()

    def closed(self, name: str, at: int) -> None:
        """An element ends at this place.

        Raises:
            ImmodestError: it is too long.
        """
        self._moved(at)
        local = self._local(name)
        if local in ROOM:
            self._rooms.pop()
        elif local in ENTRIES:
            self._at_entry()

    def _moved(self, at: int) -> None:
        if self._rooms:
            self._rooms[-1] -= at - self._last
            if self._rooms[-1] < 0:
                self._refuse()
        self._last = at

    def _local(self, name: str) -> str:
        """Without its namespace and prefix, in small letters."""
        local = self._locals.get(name)
        if local is None:
            parts = name.split(" ")
            local = self._locals[name] = parts[min(1, len(parts) - 1)].lower()
        return local

    def _at_entry(self) -> None:
        self._counts.clear()
        if self._rooms or self._entries > MAX_ENTRIES:
            self._refuse()

    def _refuse(self) -> Never:
        raise ImmodestError


def _signs(value: str) -> int:
    return value.count("=")
