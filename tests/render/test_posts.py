from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.model.issues import Issue, IssueSection
from pipeline.model.posts import PostEdit
from pipeline.render.posts import posts_file, render_posts
from pipeline.render.templates import Templates
from pipeline.text.lengths import LIMITS, count
from tests.render.samples import calls, issue, newsletter

TEMPLATES = Templates()


def _one_call(**more: str) -> Issue:
    return replace(issue(), sections=(IssueSection("c", "Calls", (replace(calls()[0], **more),)),))  # type: ignore[arg-type]  # texts only


@pytest.mark.parametrize("network", ["bluesky", "mastodon", "x", "linkedin"])
def test_golden_posts(golden: Callable[[str, bytes], None], network: str) -> None:
    posts = render_posts(issue(), newsletter(), TEMPLATES)
    golden(f"posts/{network}.txt", posts_file(posts, network, issue=issue()))


def test_every_network_gets_the_issue_the_lead_and_the_calls_by_deadline() -> None:
    posts = render_posts(issue(), newsletter(), TEMPLATES)
    wanted = ["", "item0001", "item0002", "item0003", "item0004", "item0005", "item0016"]
    for network in newsletter().posts.networks:
        assert [post.item for post in posts if post.network == network] == wanted


def test_counts_and_limits_are_the_networks_own() -> None:
    for post in render_posts(issue(), newsletter(), TEMPLATES):
        assert post.count == count(post.network, post.text) <= post.limit == LIMITS[post.network]


@given(title=st.text(max_size=400), blurb=st.text(max_size=400))
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
def test_deadline_and_link_stand_in_every_post_whatever_the_text(title: str, blurb: str) -> None:
    draft = _one_call(title=title, blurb=blurb)
    for post in render_posts(draft, newsletter(), TEMPLATES):
        if post.item:
            assert "Apply by Friday, May 23, 11:59 p.m. CT" in post.text
            assert post.link in post.text.split()


def test_a_long_blurb_is_left_out_and_never_cut() -> None:
    posts = render_posts(_one_call(blurb="word " * 200 + "end."), newsletter(), TEMPLATES)
    for post in posts:
        assert "…" not in post.text
        if post.network == "x" and post.item:
            assert "word" not in post.text


def test_a_title_beyond_every_limit_is_cut_at_a_word_with_link_and_deadline_whole() -> None:
    (post,) = (
        one
        for one in render_posts(_one_call(title="Extraordinary " * 60, blurb=""), newsletter(), TEMPLATES)
        if one.network == "x" and one.item
    )
    assert post.count <= 280
    assert post.text.startswith("Extraordinary Extraordinary")
    assert "Extraordinary…" in post.text
    assert post.link in post.text


def test_what_a_person_wrote_stands_and_an_empty_text_drops_the_post() -> None:
    edits = (PostEdit("x", "item0001", "Mine: https://example.org"), PostEdit("x", "item0002", ""))
    posts = {
        post.item: post
        for post in render_posts(replace(issue(), post_edits=edits), newsletter(), TEMPLATES)
        if post.network == "x"
    }
    assert (posts["item0001"].text, posts["item0001"].count) == ("Mine: https://example.org", 29)
    assert "item0002" not in posts


def test_a_file_holds_its_own_network_with_titles_and_lengths() -> None:
    posts = render_posts(issue(), newsletter(), TEMPLATES)
    text = posts_file(posts, "x", issue=issue()).decode()
    assert "2 of 7 · Death Café at the Library · " in text
    assert text.count("/280") == 7
    assert "/300" not in text
