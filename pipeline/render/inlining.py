"""Our own style sheet written into style attributes, by premailer.

premailer reads a whole page, looks through it once for each selector, and writes it anew; that takes longer
than everything else a mail needs. Where a sheet's selectors ask for nothing but tag and classes, what it
writes into an element hangs on that element's tag, classes and style alone. So it is asked once for each such
element, and its answer is put wherever the element stands, in this mail and in the next. A sheet that asks
for more, or a page that a parser would have to mend, goes through premailer whole; both ways give the same
bytes. On the way, what MJML errs in is put right.
"""

from __future__ import annotations

import logging
import re
from functools import lru_cache
from html import escape, unescape
from typing import Any

from lxml import etree
from premailer import Premailer

from pipeline.errors import RenderError

_DOCTYPE = re.compile(r"\s*<!doctype html>", re.IGNORECASE)
# A style with media= is left alone by premailer; one inside a conditional comment is no style to it.
_STYLE = re.compile(r"(<!--.*?-->)|<style\b(?![^>]*\bmedia=)", re.DOTALL)
_STYLE_BODY = re.compile(r"<style\b[^>]*>(.*?)</style>", re.DOTALL)
# mrml writes MJML's own attribute on the cell of a button; no HTML allows it, and validators name it.
_INVALID = re.compile(r'(<td\b[^<>]*) vertical-align="[a-z]*"')
# Where styles are thrown away, a table without the attribute shrinks to its words and stands in the middle.
_SHRUNK = 'role="presentation" align="center" style="width:100%;">'
_FULL = 'role="presentation" align="center" width="100%" style="width:100%;">'

# A sheet of selectors like `p`, `p.due` and `.due`; not of tags that stay as they are.
_CSS_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SELECTOR = r"(?!(?:html|head|style)\b)(?:[a-z][a-z0-9]*(?:\.[a-zA-Z][\w-]*)*|(?:\.[a-zA-Z][\w-]*)+)\s*"
_LOCAL = re.compile(rf"\s*(?:{_SELECTOR}(?:,\s*{_SELECTOR})*\{{[^{{}}@]*\}}\s*)*")

# The parts of a page. Tags are written anew, all that follow one another at once, since each mail has the
# same runs of them, but for those with an address; and so is text in which a character is spelled out.
# Comments, Outlook's among them, and style sheets stay as they are. Any other "<" is not MJML's.
_COMMENT = r"!--[^-]*+(?:-(?!->)[^-]*+)*+-->"
_PLAIN_TAG = rf"(?:(?!(?:a|img|html|head|style)\b)/?[a-z][^>]*+>|{_COMMENT})"
_PART = re.compile(
    rf"<(?:({_PLAIN_TAG}(?:\s*+<{_PLAIN_TAG})*+)"
    r"|((?:a|img)\b[^>]*+>)"
    r"|style\b[^>]*+>[^<]*+(?:<(?!/style>)[^<]*+)*+"
    r"|(?:html|head)\b[^>]*+>"
    r"|())([^<&]*+&[^<]*+)?"
)
_RUN = 1

_ATTRIBUTES = r'(?: [a-z][-a-z0-9]*+="[^"<]*+")*'
_OPENING = re.compile(rf"<(?:({_COMMENT})|([a-z][^>]*+>))")
_WRITTEN = re.compile(rf"([a-z][a-z0-9]*+){_ATTRIBUTES}( /)?>")
_ATTRIBUTE = re.compile(r' ([-a-z0-9]+)="([^"]*)"')
_AMPERSAND = re.compile(r"&(?!(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]+[0-9]*);)")
_VOID = frozenset({"area", "br", "col", "hr", "img", "input", "meta", "wbr"})
_OTHER = frozenset({"iframe", "math", "noscript", "pre", "script", "svg", "template", "textarea", "xmp"})
_PLAIN_ADDRESS = re.compile(r"(?:[!#-%'-;=?-~]|&amp;)*")  # of which lxml changes nothing

_MOST_SHEETS = 32  # more newsletters than one house has
_MOST_KEPT = 4096

_RULES: dict[tuple[str, int], tuple[list[object], list[object]]] = {}
_Element = tuple[str, str | None, str | None]  # its tag, its classes, its style


def inlined(html: str, css: str, where: str = "") -> str:
    """Write a style sheet into the style attributes of a page, and change nothing else of what it says.

    Args:
        html: as MJML makes it.
        css: at-rules and rules of pseudo-classes are lost, since no attribute can hold them.
        where: the template, for errors.

    Raises:
        RenderError: what came out is not fit to be mailed.
    """
    if "<link" in html or ("@import" in html and any("@import" in one for one in _STYLE_BODY.findall(html))):
        raise _damaged(["a style sheet is fetched from elsewhere"], where)
    return _sheet(css).apply(html) or inlined_whole(html, css, where)


def inlined_whole(html: str, css: str, where: str = "") -> str:
    """The same for any page and any sheet, at premailer's pace.

    Its defaults would break the mail: it drops a lower-case doctype, fetches style sheets over the network,
    strips `!important` from dark mode and overwrites widths that Outlook needs. So every style that MJML
    wrote is marked "ignore", and what could still go wrong is counted before and after.
    """
    page = _DOCTYPE.sub("<!DOCTYPE html>", html, count=1)
    # Styles stand in the head; a template that has one elsewhere is searched to its end.
    end = len(page) if "<style" in page[page.find("</head>") :] else page.find("</head>")
    head = _STYLE.sub(lambda match: match[1] or '<style data-premailer="ignore"', page[:end])
    out: str = _premailer(css).transform(head + page[end:], pretty_print=False)
    faults = [
        fault
        for fault, wrong in (
            ("the doctype is gone", not out.startswith("<!DOCTYPE html>")),
            ("premailer's marks are left", "data-premailer" in out),
            ("Outlook's conditional comments are gone", html.count("[if mso") != out.count("[if mso")),
            ("!important is gone from the styles", _importants(html) != _importants(out)),
        )
        if wrong
    ]
    if faults:
        raise _damaged(faults, where)
    return _mended(out).rstrip("\n")


def _importants(html: str) -> int:
    return sum(style.count("!important") for style in _STYLE_BODY.findall(html))


def _damaged(faults: list[str], where: str) -> RenderError:
    return RenderError(
        f"the HTML was damaged on its way: {'; '.join(faults)}",
        where=where,
        todo="Compare the template with the one that ships with the program",
    )


def _mended(html: str) -> str:
    return _INVALID.sub(r"\1", html).replace(_SHRUNK, _FULL)


class _Inliner(Premailer):  # type: ignore[misc]  # premailer has no types
    """Premailer, which keeps what it read of a style sheet but takes its rules apart anew for every page.

    That takes as long as all else that it does. A release that has no such method is slower, and right.
    """

    def _parse_style_rules(self, css_body: str, ruleset_index: int) -> tuple[list[object], list[object]]:
        key = (css_body, ruleset_index)
        if key not in _RULES:
            if len(_RULES) >= _MOST_SHEETS:
                _RULES.clear()
            _RULES[key] = super()._parse_style_rules(css_body, ruleset_index)
        rules, leftover = _RULES[key]
        return list(rules), list(leftover)


def _premailer(css: str) -> _Inliner:
    return _Inliner(
        css_text=css,
        strip_important=False,
        allow_network=False,
        disable_leftover_css=True,
        disable_validation=True,
        disable_link_rewrites=True,
        disable_basic_attributes=["width", "height", "align", "valign", "bgcolor"],
        align_floating_images=False,
        remove_unset_properties=False,
        cssutils_logging_level=logging.CRITICAL,
    )


class _OddError(Exception):
    """The page is not as MJML makes them: premailer has to read it."""


class _Sheet:
    """A style sheet, and what premailer has made of the elements that it was asked about.

    Args:
        css: the sheet.
    """

    def __init__(self, css: str) -> None:
        self._css = css
        self._local = bool(_LOCAL.fullmatch(_CSS_COMMENT.sub(" ", css)))
        self._styles: dict[_Element, str | None] = {}
        self._runs: dict[str, str] = {}
        self._links: dict[tuple[str, str], tuple[str, str]] = {}

    def apply(self, html: str) -> str:
        """The page with the sheet in it; empty if it can only be had from premailer."""
        start = _DOCTYPE.match(html)
        if not self._local or not start:
            return ""
        rest = html[start.end() :]
        try:
            out, unknown = self._written(rest)
            if unknown:
                self._ask(unknown)
                out, unknown = self._written(rest)
        except _OddError:
            return ""
        # What is unknown still was known before, and had to make room.
        return "" if unknown else f"<!DOCTYPE html>\n{out}".rstrip("\n")

    def _written(self, html: str) -> tuple[str, dict[_Element, None]]:
        """The page as far as its elements are known, and those that are not."""
        runs, unknown = self._runs, dict[_Element, None]()

        def written(part: re.Match[str]) -> str:
            if part.lastindex == _RUN:
                return runs.get(part[0]) or self._run(part[0], unknown)
            if part.lastindex is None:
                return part[0]
            run, link, odd, text = part.groups()
            if odd is not None:
                raise _OddError
            if run:
                new = runs.get(f"<{run}") or self._run(f"<{run}", unknown)
            elif link:
                new = f"<{self._link(link, unknown)}"
            else:
                new = part[0].removesuffix(text or "")
            return new + _text(text) if text else new

        return _PART.sub(written, html), unknown

    def _run(self, tags: str, unknown: dict[_Element, None]) -> str:
        """Tags that follow one another as they are to be."""
        new = _OPENING.sub(lambda one: one[0] if one[1] else f"<{self._tag(one[2], unknown)}", tags)
        if not unknown:
            _keep(self._runs, tags, new)
        return new

    def _link(self, tag: str, unknown: dict[_Element, None]) -> str:
        """The same of one with an address, which is another in each; given without its "<"."""
        name = ' href="' if tag.startswith("a") else ' src="'
        before, _, rest = tag.partition(name)
        address, _, after = rest.partition('"')
        if not address or not _PLAIN_ADDRESS.fullmatch(address):
            return self._tag(tag, unknown)
        parts = self._links.get((before, after))
        if not parts:
            start, _, end = self._tag(f'{before}{name}-"{after}', unknown).partition(f'{name}-"')
            parts = (start + name, f'"{end}')
            if not unknown:
                _keep(self._links, (before, after), parts)
        return f"{parts[0]}{address}{parts[1]}"

    def _tag(self, tag: str, unknown: dict[_Element, None]) -> str:
        """An opening tag with the style of its element, as lxml writes it."""
        form = _WRITTEN.fullmatch(tag)
        if not form or form[1] in _OTHER or (form[2] and form[1] not in _VOID) or _AMPERSAND.search(tag):
            raise _OddError
        found = _ATTRIBUTE.findall(tag)
        attributes = {name: unescape(value) for name, value in found}
        if len(attributes) < len(found):
            raise _OddError
        element = (form[1], attributes.get("class"), attributes.get("style"))
        if element not in self._styles:
            unknown[element] = None
            return tag
        if style := self._styles[element]:
            attributes["style"] = style
        try:
            text: str = etree.tostring(etree.Element(form[1], attributes), method="html", encoding="unicode")
        except ValueError as error:  # a control character
            raise _OddError from error
        return _mended(text.removesuffix(f"</{form[1]}>"))[1:]

    def _ask(self, unknown: dict[_Element, None]) -> None:
        """Let premailer write the sheet into elements, one of each kind."""
        root = etree.Element("html")
        body = etree.SubElement(root, "body")
        for name, classes, style in unknown:
            given = {"class": classes, "style": style}
            etree.SubElement(body, name, {key: value for key, value in given.items() if value is not None})
        _premailer(self._css).transform(root)
        if len(self._styles) + len(unknown) > _MOST_KEPT:
            self._styles.clear()
        self._styles |= {element: one.get("style") for element, one in zip(unknown, body, strict=True)}


def _keep(store: dict[Any, Any], key: object, value: object) -> None:
    """Keep it, within bounds: a picture's words are in its tag, and come once."""
    if len(store) >= _MOST_KEPT:
        store.clear()
    store[key] = value


def _text(text: str) -> str:
    """Text with nothing spelled out that need not be, as lxml writes it."""
    if _AMPERSAND.search(text):
        raise _OddError
    return escape(unescape(text), quote=False)


@lru_cache(maxsize=_MOST_SHEETS)
def _sheet(css: str) -> _Sheet:
    return _Sheet(css)
