"""The mail: HTML by way of Jinja2, MJML and premailer; plain text from a template of its own."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from html import escape

from lxml import etree
from mjml import mjml2html
from premailer import Premailer

from pipeline.errors import RenderError
from pipeline.model.issues import Issue
from pipeline.model.settings import Newsletter
from pipeline.render.templates import Templates
from pipeline.render.view import MailView, mail_view

_TEXT = "mail/mail.txt.j2"
_CSS = "mail/inline.css.j2"

_RULES: dict[tuple[str, int], tuple[list[object], list[object]]] = {}
_MOST_SHEETS = 32  # more newsletters than one house has

_DOCTYPE = re.compile(r"^\s*<!doctype html>", re.IGNORECASE)
# A style with media= is left alone by premailer; one inside a conditional comment is no style to it.
_STYLE = re.compile(r"(<!--.*?-->)|<style\b(?![^>]*\bmedia=)", re.DOTALL)
_STYLE_BODY = re.compile(r"<style\b[^>]*>(.*?)</style>", re.DOTALL)
_SPAN = re.compile(r"position (\d+):(\d+)")
_ENTITY = re.compile(r"&[a-z]+;", re.IGNORECASE)
# mrml writes MJML's own attribute on the cell of a button; no HTML allows it, and validators name it.
_INVALID = re.compile(r'(<td\b[^<>]*) vertical-align="[a-z]*"')
# Where styles are thrown away, a table without the attribute shrinks to its words and stands in the middle.
_SHRUNK = 'role="presentation" align="center" style="width:100%;">'
_FULL = 'role="presentation" align="center" width="100%" style="width:100%;">'


def render_html(
    issue: Issue,
    newsletter: Newsletter,
    templates: Templates,
    *,
    browser: str = "",
    elsewhere: Mapping[str, int] | None = None,
) -> str:
    """The mail's HTML, its places still marked.

    Args:
        issue: the content.
        newsletter: whose issue it is; its brand names the template.
        templates: where that template is.
        browser: the issue's page on the web; empty if there is none.
        elsewhere: by section, how many items stand only there.

    Raises:
        RenderError: a template is wrong, or what came out is not fit to be mailed.
    """
    view = mail_view(issue, newsletter, browser=browser, elsewhere=elsewhere)
    name, source = mail_source(view, newsletter, templates)
    try:
        # fonts={}: mrml would link Google's fonts for a stack that names one of them.
        html = mjml2html(source, fonts={})
    except ValueError as error:
        raise _explained(error, name, source, view) from error
    return _inlined(html, templates.render(_CSS, mail=view, colours=view.colours), name)


def mail_source(view: MailView, newsletter: Newsletter, templates: Templates) -> tuple[str, str]:
    """The name of the newsletter's template, and the MJML that it makes of a view.

    Raises:
        RenderError: the template is wrong, or there is none of that name.
    """
    name = f"mail/{newsletter.brand.template}.mjml.j2"
    return name, templates.render(name, mail=view, colours=view.colours)


def render_text(
    issue: Issue,
    newsletter: Newsletter,
    templates: Templates,
    *,
    browser: str = "",
    elsewhere: Mapping[str, int] | None = None,
) -> str:
    """The mail's plain text, its places still marked: lines of at most 72 columns, but for addresses.

    Args: as of `render_html`.

    Raises:
        RenderError: a template is wrong.
    """
    view = mail_view(issue, newsletter, browser=browser, elsewhere=elsewhere)
    # "-- " alone keeps its blank: it tells mail programs that the footer begins (RFC 3676, 4.3).
    lines = (
        line if line == "-- " else line.rstrip() for line in templates.render(_TEXT, mail=view).split("\n")
    )
    return "\n".join(lines).strip("\n") + "\n"


def _inlined(html: str, css: str, name: str) -> str:
    """Write our own style sheet into style attributes, and nothing else.

    Premailer's defaults would break the mail: it drops a lower-case doctype, fetches style sheets over the
    network, strips `!important` from dark mode and overwrites widths that Outlook needs. So every style
    that MJML wrote is marked "ignore", and what could still go wrong is counted before and after.
    """
    before = _DOCTYPE.sub("<!DOCTYPE html>", html, count=1)
    # Styles stand in the head; a template that has one elsewhere is searched to its end.
    end = len(before) if "<style" in before[before.find("</head>") :] else before.find("</head>")
    head = _STYLE.sub(lambda match: match[1] or '<style data-premailer="ignore"', before[:end])
    marked = head + before[end:]
    after: str = _Inliner(
        marked,
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
    ).transform(pretty_print=False)
    if " vertical-align=" in after:
        after = _INVALID.sub(r"\1", after)
    after = after.replace(_SHRUNK, _FULL)
    _assert_whole(before, after, name)
    return after.rstrip("\n") + "\n"


class _Inliner(Premailer):  # type: ignore[misc]  # premailer has no types
    """Premailer, which keeps what it read of a style sheet but takes its rules apart anew for every mail.

    That takes longer than all else together. A release that has no such method is slower, and right.
    """

    def _parse_style_rules(self, css_body: str, ruleset_index: int) -> tuple[list[object], list[object]]:
        key = (css_body, ruleset_index)
        if key not in _RULES:
            if len(_RULES) >= _MOST_SHEETS:
                _RULES.clear()
            _RULES[key] = super()._parse_style_rules(css_body, ruleset_index)
        rules, leftover = _RULES[key]
        return list(rules), list(leftover)


def _assert_whole(before: str, after: str, name: str) -> None:
    faults = [
        fault
        for fault, wrong in (
            ("the doctype is gone", not after.startswith("<!DOCTYPE html>")),
            ("premailer's marks are left", "data-premailer" in after),
            ("Outlook's conditional comments are gone", before.count("[if mso") != after.count("[if mso")),
            ("!important is gone from the styles", _importants(before) != _importants(after)),
            ("a style sheet is fetched from elsewhere", "@import" in after or "<link" in after),
        )
        if wrong
    ]
    if faults:
        raise RenderError(
            f"the HTML was damaged on its way: {'; '.join(faults)}",
            where=name,
            todo="Compare the template with the one that ships with the program",
        )


def _importants(html: str) -> int:
    return sum(style.count("!important") for style in _STYLE_BODY.findall(html))


def _explained(error: ValueError, name: str, source: str, view: MailView) -> RenderError:
    """Turn mrml's byte span into a line, and name the story that it lies in."""
    line = _line_of(error, source)
    if not line:
        return RenderError(f"MJML does not understand the mail: {error}", where=name)
    lines = source.split("\n")
    before = "\n".join(lines[:line])
    items = [item for part in view.sections for item in (part.lead, *part.items, *part.more) if item]
    near = max(items, key=lambda item: before.rfind(escape(item.title)), default=None)
    story = f", near the story {near.title[:60]!r}" if near and escape(near.title) in before else ""
    return RenderError(
        f"MJML does not understand the mail: {error} ({lines[line - 1].strip()[:100]!r})",
        where=f"{name}, line {line} once filled{story}",
    )


def _line_of(error: ValueError, source: str) -> int:
    """The line that mrml stumbled over; where it gives no place, the one where XML breaks; else 0."""
    if span := _SPAN.search(str(error)):
        return source.encode()[: int(span[1])].count(b"\n") + 1
    try:
        # Named entities are HTML's, and unknown to XML.
        etree.fromstring(_ENTITY.sub(" ", source).encode())
    except etree.XMLSyntaxError as fault:
        return fault.lineno or 0
    return 0
