"""What premailer is asked once for each element is what it would have written over the whole page."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html
from mjml import mjml2html

from pipeline.errors import RenderError
from pipeline.model.issues import Issue, IssueSection
from pipeline.model.items import Source
from pipeline.model.settings import Newsletter
from pipeline.render import inlining
from pipeline.render.inlining import inlined, inlined_whole
from pipeline.render.mail import mail_source, render_html
from pipeline.render.templates import Templates
from pipeline.render.view import mail_view
from tests.render.hostile import hostile_issue
from tests.render.samples import issue, lead, newsletter
from tests.render.test_mail import pictured, with_template

TEMPLATES = Templates()
SHEET = "p { margin: 0; } p.due, strong { color: #8c1d13; } .due { font-size: 14px; }"
any_text = st.text(max_size=60)


def _parts(draft: Issue, paper: Newsletter, templates: Templates = TEMPLATES) -> tuple[str, str]:
    """The page that MJML makes of an issue, and the sheet."""
    view = mail_view(draft, paper, browser="https://example.org/12/", elsewhere={"stories": 3})
    css = templates.render("mail/inline.css.j2", mail=view, colours=view.colours)
    return mjml2html(mail_source(view, paper, templates)[1], fonts={}), css


def _page(body: str, head: str = "") -> str:
    return f"<!doctype html><html><head><title>t</title>{head}</head><body>{body}</body></html>"


def _is_odd(html: str, css: str = SHEET) -> bool:
    return not inlining._sheet(css).apply(html)


@pytest.mark.parametrize("template", ["mail", "text-first"])
@pytest.mark.parametrize(
    "draft", [issue(), pictured(), hostile_issue()], ids=["plain", "pictured", "hostile"]
)
@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_the_bytes_are_premailers(draft: Issue, template: str, direction: str) -> None:
    html, css = _parts(draft, replace(with_template(template), direction=direction))
    assert not _is_odd(html, css)
    assert inlined(html, css) == inlined_whole(html, css)


@given(title=any_text, blurb=any_text, name=any_text, link=any_text)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@example(
    title='It\'s "so" & <so>', blurb="&quot; &#39; &amp;amp; &copy &nbsp;", name="'\"><b>", link="'%\"&é"
)
@example(title="a > b", blurb="-->", name="<!--", link="&copy=1&lt;&reg;")
def test_the_bytes_are_premailers_whatever_a_feed_says(title: str, blurb: str, name: str, link: str) -> None:
    link = f"https://example.org/{''.join(link.split())}"
    item = replace(lead(), title=title, blurb=blurb, link=link, sources=(Source("f", name, ""),))
    section = IssueSection("s", title, (item, item), (item,), blurb, lead=True)
    html, css = _parts(replace(issue(), subject=title, intro=blurb, sections=(section,)), newsletter())
    assert not _is_odd(html, css)
    assert inlined(html, css) == inlined_whole(html, css)


def test_what_was_seen_in_one_mail_changes_no_other() -> None:
    drafts = [issue(), hostile_issue(), pictured()]
    inlining._sheet.cache_clear()
    forwards = [render_html(draft, newsletter(), TEMPLATES) for draft in drafts]
    inlining._sheet.cache_clear()
    backwards = [render_html(draft, newsletter(), TEMPLATES) for draft in reversed(drafts)]
    assert forwards == backwards[::-1]


def test_what_is_kept_of_tags_has_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inlining, "_MOST_KEPT", 8)
    inlining._sheet.cache_clear()
    for number in range(20):
        html = _page(
            f'<p title="{number}">x <a href="x" title="{number}">y</a></p><div class="{number}"></div>'
        )
        assert inlined(html, SHEET) == inlined_whole(html, SHEET)
    sheet = inlining._sheet(SHEET)
    assert all(0 < len(kept) <= 8 for kept in (sheet._styles, sheet._runs, sheet._links))


@pytest.mark.parametrize(
    ("body", "style"),
    [
        ('<p class="due">x</p>', "margin:0; font-size:14px; color:#8c1d13"),
        ('<p class="other due">x</p>', "margin:0; font-size:14px; color:#8c1d13"),
        ('<p class="due" style="color:red">x</p>', "margin:0; font-size:14px; color:red"),
        ('<div class="due">x</div>', "font-size:14px"),
        ("<strong>x</strong>", "color:#8c1d13"),
    ],
)
def test_a_sheet_of_tags_and_classes_is_written_into_the_tags(body: str, style: str) -> None:
    html = _page(body)
    assert not _is_odd(html)
    (written,) = re.findall(r'style="([^"]*)"', inlined(html, SHEET))
    assert sorted(written.split("; ")) == sorted(style.split("; "))
    assert inlined(html, SHEET) == inlined_whole(html, SHEET)


@pytest.mark.parametrize(
    "css",
    [
        ".list p { color: #123456; }",
        "div > p { color: #123456; }",
        "p:first-child { color: #123456; }",
        "p[title] { color: #123456; }",
        "#one { color: #123456; }",
        "html p { color: #123456; }",
    ],
)
def test_a_sheet_that_asks_for_more_goes_through_premailer_whole(css: str) -> None:
    html = _page('<div class="list"><p id="one" title="x">one</p></div>')
    assert _is_odd(html, css)
    assert 'style="color:#123456"' in inlined(html, css).partition("<body>")[2]


@pytest.mark.parametrize(
    "css", ["", "/* a { } */", "p { color: #123456; } /* .a b { } */", "p{}", "p {color:red}"]
)
def test_comments_and_empty_sheets_are_no_more_than_that(css: str) -> None:
    html = _page("<p>x</p>")
    assert not _is_odd(html, css)
    assert inlined(html, css) == inlined_whole(html, css)


@pytest.mark.parametrize(
    "body",
    [
        "<p class=due>x</p>",
        "<P CLASS='due'>x</P>",
        '<p class="due" hidden>x</p>',
        '<p title="a > b" class="due">x</p>',
        '<p class="due" class="other">x</p>',
        '<p class="due">AT&T &copy 2025</p>',
        '<p class="due"><a href="https://example.org/?a=1&copy=2">x</a></p>',
        '<p title="a & b" class="due">x</p>',
        '<p class="due" /><p>x</p>',
        '<p class="due">x < y</p>',
        '<pre>\n\nx</pre><p class="due">x</p>',
        '<script>if (a < b && c) { "<p>" }</script><p class="due">x</p>',
        '<p class="due">x<?php y ?></p>',
        '<p class="due">x<![CDATA[y]]></p>',
    ],
)
def test_a_page_that_is_not_as_mjml_makes_them_goes_through_premailer_whole(body: str) -> None:
    html = _page(body)
    assert _is_odd(html)
    assert inlined(html, SHEET) == inlined_whole(html, SHEET)
    paragraphs = list(lxml_html.document_fromstring(inlined(html, SHEET)).iter("p"))
    assert paragraphs
    assert all("margin:0" in one.get("style", "") for one in paragraphs)


@pytest.mark.parametrize(
    "body",
    [
        '<!--[if mso]><p class="due">x &#39; &nbsp;</p><![endif]--><p class="due">x</p>',
        "<!--[if !mso]><!--><p>x</p><!--<![endif]-->",
        '<p class="due">&nbsp;&eacute;&#233;&#xE9;&unknown; &#34;x&#34; &#39;y&#39; &lt;z&gt; &quot;</p>',
        '<p title="&quot;a&quot; &#39;b&#39; &lt;c&gt; &eacute;" class="due">x</p>',
        '<a href="https://example.org/é?a=&#34;b&#34;&amp;c=d e">x</a>',
        '<a href="https://example.org/\'&#34;&lt;&gt;{|}[]^`~!*();%20">x</a><a href="">x</a>',
        '<img src="https://example.org/é.png" alt="" class="due" width="10" />',
        '<a name="x">x</a><a title="y">y</a><img alt="z" />',
        'one<br /><br class="due" />two<hr />',
        '<p class="due"></p><div></div>  <p>  x  </p>\n',
        "<style>p > a { color: red; }</style><p>x</p>",
    ],
)
def test_what_mjml_may_write_is_written_as_premailer_would(body: str) -> None:
    html = _page(body, '<meta name="a" content="b" /><style>p { color: red !important; }</style>')
    assert not _is_odd(html)
    assert inlined(html, SHEET) == inlined_whole(html, SHEET)


def test_what_mjml_errs_in_is_put_right() -> None:
    table = '<table role="presentation" align="center" style="width:100%;"><tr><td align="center" '
    html = _page(f'{table}vertical-align="middle">x</td></tr></table>')
    for out in (inlined(html, SHEET), inlined_whole(html, SHEET)):
        assert 'align="center" width="100%" style="width:100%;">' in out
        assert "vertical-align=" not in out


@pytest.mark.parametrize(
    "head",
    [
        '<link rel="stylesheet" href="https://example.org/a.css">',
        "<style>@import url(https://example.org/a.css);</style>",
    ],
)
def test_a_page_that_fetches_a_style_sheet_is_refused(head: str) -> None:
    with pytest.raises(RenderError, match=r"mail/own\.mjml\.j2: .*fetched from elsewhere"):
        inlined(_page("<p>x</p>", head), SHEET, "mail/own.mjml.j2")


def test_a_story_may_speak_of_style_sheets() -> None:
    item = replace(lead(), title="Why @import and <link> slow a page")
    draft = replace(issue(), sections=(IssueSection("s", "Stories", (item,)),))
    assert "Why @import and &lt;link&gt; slow a page</a>" in render_html(draft, newsletter(), TEMPLATES)


def test_a_footer_of_ones_own_over_many_lines_is_still_taken_apart(tmp_path: Path) -> None:
    own = tmp_path / "mail" / "parts" / "footer.mjml.j2"
    own.parent.mkdir(parents=True)
    own.write_text(
        '<mj-section><mj-column><mj-text>\n  <p class="foot">\n    a &amp; b\n    <a class="foot-link"\n'
        '      href="{{ mail.unsubscribe }}"\n    >out</a>\n  </p>\n</mj-text></mj-column></mj-section>\n',
        encoding="utf-8",
    )
    html, css = _parts(issue(), newsletter(), Templates((tmp_path,)))
    assert not _is_odd(html, css)
    assert inlined(html, css) == inlined_whole(html, css)
