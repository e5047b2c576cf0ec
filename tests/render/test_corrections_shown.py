"""Corrections in everything that readers and staff get to see."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html
from lxml.html import HtmlElement

from pipeline.model.issues import Correction, Issue
from pipeline.model.items import Deadline, Kind
from pipeline.model.posts import PostEdit
from pipeline.render.index import render_index
from pipeline.render.mail import render_html, render_text
from pipeline.render.posts import posts_file, render_posts
from pipeline.render.templates import Templates
from pipeline.text.lengths import LIMITS
from tests.render.samples import findings, issue, newsletter

TEMPLATES = Templates()
PORCH = Correction(
    "porch234",
    "Porch Light Grants",
    "https://example.org/porch",
    Kind.CALL,
    date(2025, 5, 15),
    "deadline 2025-06-13",
    Deadline(date(2025, 6, 12)),
    Deadline(date(2025, 6, 13)),
    quote="Now due June 13.",
)
WORDS = "Porch Light Grants, in our issue of May 15: the deadline is now June 13, not June 12."


def with_corrections(*corrections: Correction) -> Issue:
    return replace(issue(), corrections=corrections)


def elements(page: str, tag: str) -> list[HtmlElement]:
    return [one for one in lxml_html.document_fromstring(page).iter(tag) if isinstance(one, HtmlElement)]


def test_the_mail_has_a_part_of_its_own_for_them_with_the_link() -> None:
    page = render_html(with_corrections(PORCH), newsletter(), TEMPLATES)
    assert elements(page, "h2")[-1].text_content() == "Corrections"
    (link,) = [one for one in elements(page, "a") if one.get("href") == PORCH.link]
    assert link.text == PORCH.title
    assert WORDS in [one.text_content() for one in elements(page, "p")]


def test_the_plain_text_has_them_before_the_footer() -> None:
    text = render_text(with_corrections(PORCH), newsletter(), TEMPLATES)
    assert WORDS in " ".join(text.split())
    assert text.index("Corrections\n-----------") < text.index(f"<{PORCH.link}>") < text.index("\n-- \n")
    assert max(len(line) for line in text.splitlines() if "<http" not in line) <= 72


def test_a_mail_without_any_is_what_it_was() -> None:
    left_out = replace(PORCH, left_out="ana")
    for render in (render_html, render_text):
        assert render(with_corrections(left_out), newsletter(), TEMPLATES) == render(
            issue(), newsletter(), TEMPLATES
        )


def test_a_correction_without_a_link_or_in_a_persons_words_stands_there_too() -> None:
    bare = replace(PORCH, link="", text="You have a day <more>.")
    assert "You have a day &lt;more&gt;." in render_html(with_corrections(bare), newsletter(), TEMPLATES)
    assert "You have a day <more>." in render_text(with_corrections(bare), newsletter(), TEMPLATES)


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=400), st.booleans())
def test_every_network_gets_a_reply_within_its_limit(title: str, edited: bool) -> None:
    one = replace(PORCH, title=" ".join(title.split()) or "Untitled")
    one = replace(one, text=f"{title} " * 3) if edited and title.strip() else one
    posts = [
        post for post in render_posts(with_corrections(one), newsletter(), TEMPLATES) if post.item == one.item
    ]
    assert [post.network for post in posts] == list(newsletter().posts.networks)
    if len(max(one.title.split(), key=len)) < 60:
        assert all(post.count <= LIMITS[post.network] for post in posts)
    assert all("June 13" in post.text and post.link in post.text for post in posts if not one.text)


def test_the_reply_is_named_as_one_in_the_file_and_a_person_can_write_it_anew_or_drop_it() -> None:
    corrected = with_corrections(PORCH)
    posts = render_posts(corrected, newsletter(), TEMPLATES)
    text = posts_file(posts, "x", issue=corrected).decode()
    assert "Correction, a reply to the post about Porch Light Grants · " in text
    assert f"Correction: {WORDS}" in text
    edits = (PostEdit("x", PORCH.item, "Sorry! June 13."), PostEdit("bluesky", PORCH.item, ""))
    posts = render_posts(replace(corrected, post_edits=edits), newsletter(), TEMPLATES)
    mine = {post.network: post.text for post in posts if post.item == PORCH.item}
    assert mine["x"] == "Sorry! June 13."
    assert "bluesky" not in mine


def test_the_page_shows_each_with_its_sentence_and_says_who_left_one_out() -> None:
    other = replace(PORCH, item="lamps234", title="Lamp Fund", left_out="ana")
    corrected = with_corrections(PORCH, other)
    page = render_index(
        corrected,
        newsletter(),
        render_posts(corrected, newsletter(), TEMPLATES),
        findings(),
        status="Draft: not approved",
        content_hash="0" * 64,
        templates=TEMPLATES,
    )
    (part,) = [one for one in elements(page, "section") if one.get("id") == "corrections"]
    shown = " ".join(part.text_content().split())
    assert WORDS in shown
    assert "Now due June 13." in shown
    assert "Left out by ana" in shown
    assert "Correction: Porch Light Grants" in page, "among the posts"
    assert 'id="corrections"' not in render_index(
        issue(),
        newsletter(),
        (),
        (),
        status="Draft: not approved",
        content_hash="0" * 64,
        templates=TEMPLATES,
    )
