from __future__ import annotations

import re
import socket
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html
from lxml.html import HtmlElement

from pipeline.errors import RenderError
from pipeline.model.entries import Picture
from pipeline.model.issues import Issue, IssueItem, IssueSection
from pipeline.model.items import Deadline, Kind, Source
from pipeline.model.pictures import PictureFile, ShownPicture
from pipeline.model.settings import Brand, Newsletter
from pipeline.render.mail import render_html, render_text
from pipeline.render.places import UNSUBSCRIBE
from pipeline.render.templates import SHIPPED, Templates, safe
from pipeline.render.view import deadline_view, mail_view
from pipeline.text.folding import columns
from pipeline.text.markup import one_line
from tests.render.hostile import hostile_issue
from tests.render.samples import CENTRAL, calls, issue, lead, newsletter, story

TEMPLATES = Templates()
TODAY = date(2025, 5, 22)
PAGE = "https://programs.example.org/weekly/2025-05-22/"
any_text = st.text(max_size=60)


def with_template(name: str) -> Newsletter:
    return replace(newsletter(), brand=replace(newsletter().brand, template=name))


def _page(html: str) -> HtmlElement:
    return lxml_html.document_fromstring(html)


def _one(item: IssueItem, **more: str) -> Issue:
    section = IssueSection("s", "Stories", (item,), (item,), "Also", lead=True)
    return replace(issue(), sections=(section,), held=(), **more)  # type: ignore[arg-type]  # texts only


def _flat(text: str) -> str:
    # A carriage return parts words, though it is a control: so white space first, then what may not be shown.
    return " ".join(safe(one_line(text)).split())


def test_golden_html(golden: Callable[[str, bytes], None]) -> None:
    golden("mail.html", render_html(issue(), newsletter(), TEMPLATES).encode())


def test_golden_text(golden: Callable[[str, bytes], None]) -> None:
    golden("mail.txt", render_text(issue(), newsletter(), TEMPLATES).encode())


def test_rendering_needs_no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object, **more: object) -> None:
        raise AssertionError("rendering opened a socket")

    before = render_html(issue(), newsletter(), TEMPLATES)
    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert render_html(issue(), newsletter(), Templates()) == before


def test_the_mail_fetches_nothing_when_it_is_read() -> None:
    html = render_html(issue(), newsletter(), TEMPLATES)
    assert not re.search(r"<img|<link|@import|url\(|<script", html)


@pytest.mark.parametrize("template", ["mail", "text-first"])
@given(title=any_text, blurb=any_text, intro=any_text, name=any_text)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@example(title="</h3><script>x</script>", blurb="<mj-text>&<![CDATA[", intro="<!--[if mso]>", name="]]>")
@example(title="one\rtwo", blurb="", intro="", name="")
@example(title=UNSUBSCRIBE, blurb="{{ 7 * 7 }} {% raw %}", intro="\x00\ud800\ufffe", name="\u202eabc")
def test_any_text_renders_and_no_markup_leaks(
    template: str, title: str, blurb: str, intro: str, name: str
) -> None:
    item = replace(lead(), title=title, blurb=blurb, sources=(Source("f", name, "https://example.org/"),))
    draft = _one(item, intro=intro, subject=title, preheader=blurb)
    paper = with_template(template)
    html, text = (render(draft, paper, TEMPLATES) for render in (render_html, render_text))
    root = _page(html)
    assert {str(one.tag) for one in root.xpath("//*")} <= {
        *("html", "head", "title", "meta", "style", "body", "div", "table", "tbody", "tr", "td"),
        *("h1", "h2", "h3", "p", "a", "span", "strong", "ul", "li", "br"),
    }
    (heading,) = root.xpath("//h3[@class='lead']")
    assert _flat(heading.text_content()) == (_flat(title) or "Untitled")
    assert html.count(UNSUBSCRIBE) == text.count(UNSUBSCRIBE) == 1
    html.encode()
    text.encode()


@pytest.mark.parametrize("template", ["mail", "text-first"])
def test_a_feed_that_means_harm_leaves_nothing_in_the_mail_but_its_words(template: str) -> None:
    draft = hostile_issue()
    assert len(draft.shown()) == 40
    html = render_html(draft, with_template(template), TEMPLATES)
    root = _page(html)
    body = root.find("body")
    assert body is not None
    assert not body.xpath(".//script | .//img | .//iframe | .//form | .//input | .//svg | .//link | .//style")
    attributes = {str(name) for one in root.iter() if isinstance(one.tag, str) for name in one.attrib}
    assert not [name for name in attributes if name.startswith("on")]
    own = ("https://hostile.example.net/", "https://example.org/", UNSUBSCRIBE)
    assert all(str(link).startswith(own) for link in root.xpath("//a/@href"))
    assert len(root.xpath("//h3[@class='item' or @class='lead']")) == 32
    assert html.count(UNSUBSCRIBE) == 1
    assert html.count("<!--[if") == html.count("<![endif]-->"), "no comment of Outlook's is opened or closed"


def test_the_same_issue_gives_the_same_bytes() -> None:
    first = (render_html(issue(), newsletter(), Templates()), render_text(issue(), newsletter(), Templates()))
    again = (render_html(issue(), newsletter(), TEMPLATES), render_text(issue(), newsletter(), TEMPLATES))
    assert first == again


def test_text_and_html_hold_the_same_links_in_the_same_order() -> None:
    root = _page(render_html(issue(), newsletter(), TEMPLATES))
    links = [str(link) for link in root.xpath("//a[@class='title' or @class='more-link']/@href")]
    text = render_text(issue(), newsletter(), TEMPLATES)
    assert links == [item.link for item in issue().shown()]
    assert [link for link in re.findall(r"^\s*<(.*)>$", text, re.MULTILINE) if link in set(links)] == links


def test_text_and_html_say_the_same_deadlines() -> None:
    html = _page(render_html(issue(), newsletter(), TEMPLATES)).text_content()
    text = " ".join(render_text(issue(), newsletter(), TEMPLATES).split())
    for part in mail_view(issue(), newsletter()).sections:
        for item in part.items:
            if item.deadline:
                assert item.deadline.words in html
                assert " ".join(item.deadline.line.split()) in text


def test_plain_text_keeps_to_72_columns_but_for_addresses() -> None:
    lines = render_text(issue(), newsletter(), TEMPLATES).split("\n")
    assert [line for line in lines if columns(line) > 72 and not line.lstrip().startswith("<http")] == []
    assert "-- " in lines


def test_headings_stand_in_order_and_the_title_is_the_subject() -> None:
    root = _page(render_html(issue(), newsletter(), TEMPLATES))
    assert root.xpath("count(//h1)") == 1
    assert [one.text_content() for one in root.xpath("//h2")] == [part.title for part in issue().sections]
    assert root.findtext("head/title") == issue().subject
    assert (root.get("lang"), root.get("dir")) == ("en", "ltr")
    tables = root.xpath("//table[not(@role='presentation')]")
    assert tables == []


def test_another_language_is_marked_with_its_direction() -> None:
    root = _page(render_html(issue(), newsletter(), TEMPLATES))
    (heading,) = root.xpath("//h3[@lang='ar']")
    assert heading.get("dir") == "rtl"


def test_a_newsletter_from_right_to_left_is_one_throughout() -> None:
    html = render_html(issue(), replace(newsletter(), direction="rtl", language="ar"), TEMPLATES)
    assert 'dir="rtl"' in html[:300]
    assert "direction:rtl" in html


@pytest.mark.parametrize(
    ("day", "words", "badge", "urgency"),
    [
        (date(2025, 5, 22), "Closes Thursday, May 22 · today", "Last chance", "hot"),
        (date(2025, 5, 24), "Closes Saturday, May 24 · 2 days left", "Last chance", "hot"),
        (date(2025, 5, 25), "Closes Sunday, May 25 · 3 days left", "Closing soon", "soon"),
        (date(2025, 5, 29), "Closes Thursday, May 29 · 7 days left", "Closing soon", "soon"),
        (date(2025, 5, 30), "Closes Friday, May 30 · 8 days left", "", "open"),
        (date(2025, 6, 6), "Closes Friday, June 6 · 15 days left", "", "open"),
        (date(2026, 1, 9), "Closes Friday, Jan. 9, 2026", "", "open"),
        (date(2025, 5, 21), "Closed Wednesday, May 21", "", "open"),
    ],
)
def test_deadlines_in_words(day: date, words: str, badge: str, urgency: str) -> None:
    view = deadline_view(replace(calls()[0], deadline=Deadline(day)), TODAY)
    assert view is not None
    assert " ".join(view.line.split()) == (f"{badge} · {words}" if badge else words)
    assert view.urgency == urgency


def test_days_count_from_the_slot_in_the_newsletters_zone() -> None:
    late = datetime(2025, 5, 23, 3, 0, tzinfo=issue().send_at.astimezone().tzinfo)
    draft = replace(issue(), send_at=datetime(2025, 5, 22, 23, 30, tzinfo=CENTRAL))
    assert mail_view(draft, newsletter()).dateline.startswith("Thursday, May 22")
    assert late.tzinfo is not None


@pytest.mark.parametrize("link", ["javascript:alert(1)", "", "https://example.org/ x", "data:text/html,x"])
def test_a_link_that_is_no_web_address_never_gets_into_mail_and_stops_nothing(link: str) -> None:
    draft = _one(replace(lead(), link=link))
    html, text = (render(draft, newsletter(), TEMPLATES) for render in (render_html, render_text))
    page = _page(html)
    assert page.xpath("//h3[@class='lead']")[0].text_content() == "Death Café at the Library"
    assert all(one.startswith(("https://example.org/", UNSUBSCRIBE)) for one in page.xpath("//a/@href"))
    assert not link or link not in text


def test_mjml_that_cannot_be_read_names_line_and_story(tmp_path: Path) -> None:
    source = (SHIPPED / "mail/parts/words.mjml.j2").read_text(encoding="utf-8")
    own = tmp_path / "mail/parts/words.mjml.j2"
    own.parent.mkdir(parents=True)
    own.write_text(source.replace('<p class="meta"', "<p class=meta"), encoding="utf-8")
    with pytest.raises(RenderError, match=r"mail\.mjml\.j2, line \d+ once filled, near the story 'Death Caf"):
        render_html(issue(), newsletter(), Templates((tmp_path,)))


def pictured() -> Issue:
    """The sample with a picture for the lead, a story, and the story in Arabic."""
    file, large = PictureFile("a" * 64 + ".jpg", 280, 210), PictureFile("b" * 64 + ".jpg", 1200, 675)
    shown = ShownPicture("https://example.org/cake.jpg", file, large)
    picture = Picture("https://example.org/cake.jpg", alt='A "lemon" cake\n<on> a table')

    def with_picture(item: IssueItem) -> IssueItem:
        has = item.id in {"item0001", "item0006", "item0010"}
        return replace(item, picture=picture, shown_picture=shown) if has else item

    parts = (
        replace(part, items=tuple(map(with_picture, part.items)), more=tuple(map(with_picture, part.more)))
        for part in issue().sections
    )
    return replace(issue(), sections=tuple(parts))


def test_golden_html_with_pictures(golden: Callable[[str, bytes], None]) -> None:
    golden("mail-pictures.html", render_html(pictured(), newsletter(), TEMPLATES, browser=PAGE).encode())


def test_golden_html_of_the_text_first_template(golden: Callable[[str, bytes], None]) -> None:
    golden("mail-text-first.html", render_html(pictured(), with_template("text-first"), TEMPLATES).encode())


def test_every_picture_has_its_size_and_words_and_none_is_wider_than_the_mail() -> None:
    images = _page(render_html(pictured(), newsletter(), TEMPLATES)).xpath("//img")
    sizes = [(image.get("src")[:10], image.get("width"), image.get("height")) for image in images]
    assert sizes == [
        ("pictures/b", "536", "302"),
        ("pictures/a", "140", "105"),
        ("pictures/a", "140", "105"),
    ]
    assert {image.get("alt") for image in images} == {'A "lemon" cake <on> a table'}


def test_the_text_first_template_has_no_pictures_and_no_boxes_but_the_same_words_and_links() -> None:
    plain = _page(render_html(pictured(), with_template("text-first"), TEMPLATES))
    other = _page(render_html(pictured(), newsletter(), TEMPLATES))
    assert plain.xpath("//img | //*[contains(@class, 'badge')] | //*[@class='button']") == []
    links = "//a[not(@class='button-link')]/@href"
    assert plain.xpath(links) == other.xpath(links)
    assert [one.text_content() for one in plain.xpath("//h3")] == [
        one.text_content() for one in other.xpath("//h3")
    ]


def test_a_template_that_is_not_there_says_where_it_was_looked_for() -> None:
    with pytest.raises(RenderError, match=r"there is no template mail/house-style\.mjml\.j2"):
        render_html(issue(), with_template("house-style"), TEMPLATES)


def test_the_footer_says_why_and_from_whom_and_how_to_leave_in_both_parts() -> None:
    mails = (
        _page(render_html(issue(), newsletter(), TEMPLATES, browser=PAGE)),
        render_text(issue(), newsletter(), TEMPLATES, browser=PAGE),
    )
    links = {*mails[0].xpath("//a/@href"), *re.findall(r"<(.*?)>", mails[1])}
    assert {UNSUBSCRIBE, "https://example.org/preferences", PAGE} <= links
    for said in (mails[0].text_content(), mails[1]):
        words = " ".join(said.split())
        assert "You get this because you signed up" in words
        assert "50 East Example Street" in words
        assert "Read in your browser" in words


def test_without_a_page_on_the_web_nothing_offers_one() -> None:
    assert "in your browser" not in render_html(issue(), newsletter(), TEMPLATES)
    assert "in your browser" not in render_text(issue(), newsletter(), TEMPLATES)


def test_what_stands_elsewhere_is_counted_and_led_to_in_both_parts() -> None:
    both = [
        render(issue(), newsletter(), TEMPLATES, browser=PAGE, elsewhere={"stories": 7})
        for render in (render_html, render_text)
    ]
    assert all("7 more in “Program stories” on the web" in one and PAGE in one for one in both)


def test_the_look_follows_the_settings() -> None:
    brand = Brand(
        accent="#7a1f5c",
        ground="#eef2ee",
        heading_font="Helvetica, sans-serif",
        logo="https://example.org/logo.png",
        logo_alt="Programs & Co.",
        logo_width=120,
    )
    html = render_html(issue(), replace(newsletter(), brand=brand), TEMPLATES)
    page = _page(html)
    (logo,) = page.xpath("//p[@class='logo']/img")
    assert (logo.get("src"), logo.get("alt"), logo.get("width")) == (brand.logo, brand.logo_alt, "120")
    assert "font-family:Helvetica, sans-serif" in page.xpath("//h1")[0].get("style")
    assert "background-color:#eef2ee" in page.xpath("//body")[0].get("style")
    assert "color:#7a1f5c" in page.xpath("//a[@class='title']")[0].get("style")


def test_with_every_style_thrown_away_the_urgent_still_stands_out_and_no_ground_is_left() -> None:
    html = render_html(pictured(), newsletter(), TEMPLATES)
    assert "bgcolor" not in re.sub(r"<!--.*?-->", "", html, flags=re.DOTALL)
    badges = _page(html).xpath("//p/strong")
    assert [badge.text_content().split(" · ")[0] for badge in badges] == ["Last chance", "Closing soon"]


def test_an_empty_section_is_left_out() -> None:
    draft = replace(issue(), sections=(IssueSection("none", "Nothing Here", ()), *issue().sections))
    assert "Nothing Here" not in render_html(draft, newsletter(), TEMPLATES)
    assert "Nothing Here" not in render_text(draft, newsletter(), TEMPLATES)


def test_thirty_stories_stay_far_below_what_gmail_clips() -> None:
    items = tuple(story(n, f"Story number {n} with a title of usual length", "x" * 160) for n in range(30))
    html = render_html(replace(issue(), sections=(IssueSection("s", "S", items),)), newsletter(), TEMPLATES)
    assert len(html.encode()) < 60_000
    assert all(len(style) < 8192 for style in re.findall(r"<style.*?</style>", html, re.DOTALL))


def test_a_colour_that_is_none_is_an_error_of_the_settings() -> None:
    paper = newsletter()
    with pytest.raises(RenderError, match=r"newsletter\.brand"):
        render_html(issue(), replace(paper, brand=replace(paper.brand, accent="red")), TEMPLATES)


def test_an_event_says_register_and_a_call_closes() -> None:
    item = replace(calls()[0], kind=Kind.EVENT)
    view = deadline_view(item, TODAY)
    assert view is not None
    assert view.words == "Register by Friday, May 23, 11:59 p.m. CT"
