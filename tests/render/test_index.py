from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html
from lxml.html import HtmlElement

from pipeline.model.issues import Finding, Held, Issue, IssueSection, Level
from pipeline.model.posts import Post, PostEdit
from pipeline.render.index import render_index
from pipeline.render.posts import render_posts
from pipeline.render.templates import Templates
from tests.render.samples import findings, issue, lead, newsletter

TEMPLATES = Templates()


def _page(draft: Issue, *found: Finding, status: str = "Draft: not approved") -> HtmlElement:
    posts = render_posts(draft, newsletter(), TEMPLATES)
    html = render_index(
        draft, newsletter(), posts, found, status=status, content_hash="ab12" * 16, templates=TEMPLATES
    )
    return lxml_html.document_fromstring(html)


def test_every_item_stands_there_with_why_and_its_quoted_sentence() -> None:
    page = _page(issue(), *findings())
    for item in (*issue().shown(), *(one.item for one in issue().held)):
        (card,) = page.xpath(f"//article[@id='{item.id}']")
        text = " ".join(card.text_content().split())
        assert item.title in text
        assert item.why in text
        assert item.merge_reason in text
        if item.deadline:
            assert item.deadline.quote in page.text_content()


def test_held_items_say_why_and_by_whom() -> None:
    (section,) = _page(issue()).xpath("//section[@id='held']")
    for one in issue().held:
        assert one.reason in section.text_content()
    assert "by Maya" in section.text_content()


def test_findings_lead_to_the_item_that_they_are_about() -> None:
    page = _page(issue(), *findings())
    (section,) = page.xpath("//section[@id='checks']")
    assert [" ".join(one.text_content().split()) for one in section.xpath(".//h3")] == [
        *("✕Must fix 1", "!Look at 1", "iNote 1")
    ]
    assert section.xpath(".//a/@href") == ["#item0011", "#item0004"]


@pytest.mark.parametrize(
    ("status", "tone"), [("Draft: not approved", "warn"), ("Approved", "good"), ("Sent", "good")]
)
def test_the_status_is_said_in_words_and_shown_in_colour(status: str, tone: str) -> None:
    (pill,) = _page(issue(), status=status).xpath("//p[contains(@class, 'pill')]")
    assert (pill.text, pill.get("class")) == (status, f"pill {tone}")


def test_the_mail_is_shown_in_frames_that_can_run_nothing() -> None:
    page = _page(issue())
    frames = [(one.get("src"), one.get("sandbox")) for one in page.xpath("//iframe")]
    assert frames == [("mail.html", "allow-same-origin")] * 2
    assert page.xpath("//script") == []
    assert "script-src 'none'" in page.xpath("//meta[@http-equiv]/@content")[0]


def test_headings_go_down_one_step_at_a_time_and_ids_are_unique() -> None:
    page = _page(issue(), *findings())
    levels = [int(one.tag[1]) for one in page.xpath("//h1|//h2|//h3|//h4|//h5")]
    assert all(after - before <= 1 for before, after in pairwise(levels))
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert all(link[1:] in ids for link in page.xpath("//a/@href") if link.startswith("#"))


def test_posts_show_their_length_and_who_wrote_them() -> None:
    draft = replace(issue(), post_edits=(PostEdit("x", "item0001", "too long " * 60),))
    (over,) = _page(draft).xpath("//article[contains(@class, 'over')]")
    assert "/280 too long · edited by a person" in over.text_content()


@given(text=st.text(max_size=60))
@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
def test_any_text_is_shown_and_no_markup_leaks(text: str) -> None:
    evil = f"</pre></style><script>alert(1)</script>{text}"
    item = replace(lead(), title=evil, blurb=evil, why=evil, merge_reason=evil, doubt=evil)
    draft = replace(
        issue(),
        subject=evil,
        sections=(IssueSection("s", evil, (item,), more_title=evil),),
        held=(Held(replace(item, id="held0001", link="javascript:alert(1)"), evil, evil),),
    )
    page = _page(draft, Finding("check", Level.MUST_FIX, evil, evil), status=evil)
    assert page.xpath("//script") == []
    assert not [link for link in page.xpath("//a/@href") if link.startswith("javascript")]


def test_an_issue_without_anything_is_still_a_page() -> None:
    page = _page(replace(issue(), sections=(), held=(), subject="", preheader="", intro=""))
    for words in ("No subject yet", "No check found anything", "Nothing is held back", "has a deadline"):
        assert words in page.text_content()


def _with_plan(draft: Issue, beside: tuple[str, ...] = ()) -> HtmlElement:
    at = datetime(2025, 5, 23, 9, 20, tzinfo=newsletter().timezone)
    bare = Post("bluesky", "item0002", "Words", "https://example.org", 5, 300)
    posts = (
        replace(bare, at=at, picture="cards/a-wide.png", alt="A card", replies=("More words",)),
        replace(bare, network="x", at=at),
        replace(bare, network="x", reminder=0, at=at.replace(hour=14, minute=10)),
        replace(bare, network="x", reminder=7, unplanned="no slot is free"),
    )
    html = render_index(
        draft, newsletter(), posts, (), status="Draft", content_hash="ab", templates=TEMPLATES, beside=beside
    )
    return lxml_html.document_fromstring(html)


def test_the_plan_is_a_list_of_days_with_times_that_lead_to_the_posts() -> None:
    (section,) = _with_plan(issue()).xpath("//section[@id='posts']")
    assert [one.text_content().strip() for one in section.xpath(".//li[@class='day']/h3")] == [
        "Friday, May 23"
    ]
    rows = [" ".join(row.text_content().split()) for row in section.xpath(".//li[contains(@class, 'slot')]")]
    title = "Great Stories Club: Reading With Teens"
    assert rows == [
        f"9:20 a.m. {title} Bluesky, X",
        f"2:10 p.m. {title} reminder: closes today X",
        f"{title} reminder 7 days before no slot is free X",
    ]
    assert section.xpath(".//li//time/@datetime") == [
        *("2025-05-23", "2025-05-23T09:20:00-05:00", "2025-05-23T14:10:00-05:00")
    ]
    ids = section.xpath(".//article/@id")
    assert ids == [*("post-bluesky-item0002", "post-x-item0002", "post-x-item0002~0", "post-x-item0002~7")]
    assert {link[1:] for link in section.xpath(".//li//a/@href")} <= set(ids)
    assert "3 posts on Friday, May 23; 1 more without a time" in section.text_content()


def test_a_post_shows_its_picture_its_alt_text_and_its_thread() -> None:
    (article,) = _with_plan(issue(), ("cards/a-wide.png",)).xpath("//article[@id='post-bluesky-item0002']")
    assert [(one.get("src"), one.get("alt")) for one in article.xpath(".//img")] == [
        ("cards/a-wide.png", "A card")
    ]
    assert "Alt text: A card" in article.text_content()
    assert article.xpath(".//details//p/text()") == ["More words"]
    assert _with_plan(issue()).xpath("//article[@id='post-bluesky-item0002']//img") == []
