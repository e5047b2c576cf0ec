"""Getting an XML feed ready for the parser: what is no feed is refused, what is not well-formed is mended."""

from __future__ import annotations

import html.entities
import re
from dataclasses import dataclass, field
from xml.parsers import expat

from pipeline.collect.tokens import BROKEN, ENTRIES, ROOTS, Kind, Token, capped_tokens
from pipeline.errors import FeedError

_MAX_NAMESPACES = 100  # feedparser walks through all of them for each element that it does not know
_MAX_DEPTH = 100

# The elements whose text is meant for readers: when the document is broken, markup within them is text.
_FIELDS = frozenset(
    {"title", "description", "summary", "content", "content:encoded", "subtitle", "tagline", "rights"}
    | {"copyright", "media:caption", "atom:title", "atom:summary", "atom:content"}
)

_ROOT = re.compile(r"<(?:[A-Za-z][\w.-]*:)?(?:rss|feed|rdf|channel)(?=[\s>/])", re.IGNORECASE)
_PAGE = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_PREFIX = re.compile(r"\bxmlns:([\w.-]{1,100})")
_NAME = re.compile(r"[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?", re.ASCII)
_ATTRIBUTE = re.compile(r"(?<!\S)([^\s=\"'<>/]+)\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s\"'<>]+)")
_REFERENCE = re.compile(r"&(?:#(\d{1,7});|#[xX]([0-9a-fA-F]{1,6});|([A-Za-z]\w{0,31});)?")

DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'
_WELL_KNOWN = {
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "ev": "http://purl.org/rss/1.0/modules/event/",
    "feedburner": "http://rssnamespace.org/feedburner/ext/1.0",
    "media": "http://search.yahoo.com/mrss/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
}


def from_root(text: str, notes: list[str]) -> tuple[str, str]:
    """The document from its root element on, and why that is not well-formed; empty if it is.

    The document type is left out with all its entities.

    Raises:
        FeedError: the document is a web page, or no feed at all, or built to do harm.
    """
    root = _ROOT.search(text)
    if root is None or _PAGE.search(text, 0, root.start()):
        raise _no_feed(text)
    body = text[root.start() :]
    if "<!ENTITY" in text[: root.start()]:
        notes.append("The feed defines entities of its own; these were left out.")
    if body.count("xmlns:") > _MAX_NAMESPACES and len(set(_PREFIX.findall(body))) > _MAX_NAMESPACES:
        raise FeedError(f"the feed declares more than {_MAX_NAMESPACES} namespaces", todo=BROKEN)
    return body, _fault(body, lines_before=text.count("\n", 0, root.start()))


def capped(body: str, notes: list[str]) -> str:
    """A well-formed document with a cap on whatever it has too much of, see `tokens`."""
    return DECLARATION + "".join(token.text for token in capped_tokens(body, notes))


def mended(body: str, fault: str, notes: list[str]) -> str:
    """The same of a document with such a fault; what was done to it goes into `notes`."""
    notes.append(f"The feed is not well-formed ({fault}); it was mended.")
    mender = _Mender(notes)
    for token in capped_tokens(body, notes):
        mender.add(token)
    return DECLARATION + mender.finish()


def _no_feed(text: str) -> FeedError:
    if _PAGE.search(text, 0, 10_000):
        return FeedError(
            "there is a web page, not a feed",
            todo="Open the address in a browser, look for the site's RSS or Atom link and use that instead",
        )
    opening = " ".join(text[:200].split())[:60]
    return FeedError(
        f"there is no feed: the document begins with “{opening}”",
        todo="Open the address in a browser and see what it shows",
    )


def _fault(body: str, lines_before: int) -> str:
    """Why the document is not well-formed; empty if it is."""
    parser = expat.ParserCreate(namespace_separator=" ")
    try:
        parser.Parse(body.encode(), True)  # noqa: FBT003 - expat takes no keywords
    except expat.ExpatError as error:
        return f"line {error.lineno + lines_before}: {expat.ErrorString(error.code)}"
    return ""


@dataclass(slots=True)
class _Mender:
    """Builds a well-formed document from the pieces of one that is not.

    Tags are balanced, attributes quoted, references and stray `<` escaped, prefixes declared; markup inside
    the fields for readers becomes text, as it should have been. An entry that the end cuts off is dropped.
    """

    notes: list[str]
    out: list[str] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    reading: str = ""  # the field for readers that is open
    entry: tuple[int, int] | None = None  # where the open entry starts, in `out` and in `open`
    declared: set[str] = field(default_factory=lambda: {"xml", "xmlns"})
    used: set[str] = field(default_factory=set)

    def add(self, token: Token) -> None:
        if self.out and not self.open:
            return  # after the end of the root there is nothing but rubbish
        match token.kind:
            case Kind.CDATA:
                self.out.append(token.text)
            case Kind.TAG if _NAME.fullmatch(token.name):
                self._tag(token)
            case _:
                self.out.append(_escaped(token.text))

    def _tag(self, token: Token) -> None:
        ends_all = token.local in ENTRIES or (token.closes and token.local in ROOTS)
        ends_field = token.closes and token.name.lower() == self.reading
        if self.reading and not ends_all and not ends_field:
            self.out.append(_escaped(token.text))
            return
        self.reading = ""
        if token.closes:
            self._close(token.name)
        else:
            self._open(token)

    def _open(self, token: Token) -> None:
        if token.local in ENTRIES:
            if self.entry is not None:
                self._close(self.open[self.entry[1]])
            self.entry = None if token.alone else (len(self.out), len(self.open))
        if len(self.open) >= _MAX_DEPTH:
            raise FeedError(f"the feed is broken, and nested deeper than {_MAX_DEPTH} elements", todo=BROKEN)
        slash = "/" if token.alone else ""
        self.used.add(token.name.partition(":")[0] if ":" in token.name else "xml")
        self.out.append(f"<{token.name}{self._attributes(token)}{slash}>")
        if not token.alone:
            self.open.append(token.name)
            self.reading = token.name.lower() if token.name.lower() in _FIELDS else ""

    def _close(self, name: str) -> None:
        if name.lower() not in (opened.lower() for opened in self.open):
            return
        while self.open:
            last = self.open.pop()
            self.out.append(f"</{last}>")
            if self.entry is not None and len(self.open) <= self.entry[1]:
                self.entry = None
            if last.lower() == name.lower():
                return

    def _attributes(self, token: Token) -> str:
        kept: dict[str, str] = {}
        for name, quoted in _ATTRIBUTE.findall(token.attributes.removesuffix("/")):
            value = quoted[1:-1] if quoted[0] in "\"'" else quoted
            if not _NAME.fullmatch(name) or name in kept or (name.startswith("xmlns:") and not value):
                continue
            if name == "type" and token.name.lower() in _FIELDS:
                value = value.replace("xhtml", "html")  # its markup has just become text
            prefix, colon, local = name.partition(":")
            if colon:
                self.used.add(prefix)
            if prefix == "xmlns":
                self.declared.add(local)
            kept[name] = _escaped(value).replace('"', "&quot;")
        return "".join(f' {name}="{value}"' for name, value in kept.items())

    def finish(self) -> str:
        """The whole document, closed where it broke off."""
        if self.open:
            lost = "its last, unfinished entry was left out" if self.entry else "its entries are whole"
            self.notes.append(f"The end of the feed is missing; {lost}.")
        if self.open and self.entry:
            del self.out[self.entry[0] :]
            del self.open[self.entry[1] :]
        self.out.extend(f"</{name}>" for name in reversed(self.open))
        declared = "".join(
            f' xmlns:{prefix}="{_WELL_KNOWN.get(prefix, f"urn:undeclared:{prefix}")}"'
            for prefix in sorted(self.used - self.declared)
        )
        self.out[0] = re.sub(r"^<[^\s/>]+", lambda start: start[0] + declared, self.out[0])
        return "".join(self.out)


def _escaped(text: str) -> str:
    """Text in which every `&` is a reference that XML knows, and no `<` is left."""
    return _REFERENCE.sub(_reference, text).replace("<", "&lt;").replace(">", "&gt;")


def _reference(match: re.Match[str]) -> str:
    decimal, hexadecimal, name = match.groups()
    if name in {"amp", "lt", "gt", "quot", "apos"}:
        return match[0]
    if name:
        code = html.entities.name2codepoint.get(name)
        return f"&amp;{match[0][1:]}" if code is None else chr(code)
    if not decimal and not hexadecimal:
        return "&amp;"
    code = int(decimal) if decimal else int(hexadecimal, 16)
    # XML 1.0, section 2.2: which characters there may be.
    allowed = (
        code in {9, 10, 13} or 32 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or 0x10000 <= code <= 0x10FFFF
    )
    return match[0] if allowed else ""
