"""The mail: HTML by way of Jinja2, MJML and premailer; plain text from a template of its own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape

from lxml import etree
from mjml import mjml2html

from pipeline.errors import RenderError
from pipeline.model.issues import Issue
from pipeline.model.settings import Newsletter
from pipeline.render.inlining import inlined
from pipeline.render.templates import Templates
from pipeline.render.view import MailView, mail_view

_TEXT = "mail/mail.txt.j2"
_CSS = "mail/inline.css.j2"

_SPAN = re.compile(r"position (\d+):(\d+)")
_ENTITY = re.compile(r"&[a-z]+;", re.IGNORECASE)


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
    return html_of(mail_view(issue, newsletter, browser=browser, elsewhere=elsewhere), newsletter, templates)


def html_of(view: MailView, newsletter: Newsletter, templates: Templates) -> str:
    """As of `render_html`, for what is in words already."""
    name, source = mail_source(view, newsletter, templates)
    try:
        # fonts={}: mrml would link Google's fonts for a stack that names one of them.
        html = mjml2html(source, fonts={})
    except ValueError as error:
        raise _explained(error, name, source, view) from error
    return inlined(html, templates.render(_CSS, mail=view, colours=view.colours), name) + "\n"


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
    return text_of(mail_view(issue, newsletter, browser=browser, elsewhere=elsewhere), templates)


def text_of(view: MailView, templates: Templates) -> str:
    """As of `render_text`, for what is in words already."""
    # "-- " alone keeps its blank: it tells mail programs that the footer begins (RFC 3676, 4.3).
    lines = (
        line if line == "-- " else line.rstrip() for line in templates.render(_TEXT, mail=view).split("\n")
    )
    return "\n".join(lines).strip("\n") + "\n"


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
