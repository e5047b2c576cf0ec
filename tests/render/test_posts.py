from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.compose.post_words import PostWords
from pipeline.model.issues import Issue, IssueItem, IssueSection
from pipeline.model.items import Deadline
from pipeline.model.posts import Network, Post, PostEdit
from pipeline.model.settings import Account, Newsletter
from pipeline.render.posts import posts_file, render_posts
from pipeline.render.templates import SHIPPED, Templates
from pipeline.text.lengths import LIMITS, count, faults, fits
from tests.render.samples import calls, events, issue, lead, newsletter

TEMPLATES = Templates()
EVERYWHERE = replace(newsletter(), posts=replace(newsletter().posts, networks=tuple(Network)))
TODAY = date(2025, 5, 22)


def _of(*items: IssueItem) -> Issue:
    return replace(issue(), sections=(IssueSection("c", "Calls", items),))


def _one_call(**more: str) -> Issue:
    return _of(replace(calls()[0], **more))  # type: ignore[arg-type]  # texts only


def _due(days: int, **more: str) -> IssueItem:
    deadline = Deadline(TODAY + timedelta(days=days), "17:00", "CT", "Apply by then.")
    return replace(calls()[0], deadline=deadline, **more)  # type: ignore[arg-type]  # texts only


def _posts(draft: Issue, serial: Newsletter = EVERYWHERE) -> tuple[Post, ...]:
    return render_posts(draft, serial, TEMPLATES)


@pytest.mark.parametrize("network", list(Network))
def test_golden_posts(golden: Callable[[str, bytes], None], network: str) -> None:
    golden(f"posts/{network}.txt", posts_file(_posts(issue()), network, issue=issue()))


def test_every_network_gets_the_issue_the_lead_and_the_calls_by_deadline() -> None:
    wanted = ["", "item0001", "item0002", "item0003", "item0004", "item0005", "item0016"]
    for network in Network:
        posts = [post for post in _posts(issue()) if post.network == network]
        assert [post.item for post in posts if post.reminder is None] == wanted


def test_counts_and_limits_are_the_networks_own() -> None:
    for post in _posts(issue()):
        assert post.count == count(post.network, post.text) <= post.limit == LIMITS[post.network]
        assert faults(post.network, post.text) == ()


def test_a_server_with_limits_of_its_own_gets_posts_that_fit_there() -> None:
    account = Account(Network.MASTODON, limit=150, link_length=40, content_warning="Calls")
    short = replace(newsletter(), posts=replace(newsletter().posts, account=(account,)))
    posts = [post for post in _posts(issue(), short) if post.network == "mastodon"]
    usual = [post for post in _posts(issue()) if post.network == "mastodon"]
    assert all(post.count <= post.limit == 150 for post in posts)
    assert all(len(one.text) < len(other.text) for one, other in zip(posts[:2], usual[:2], strict=True))


def test_each_networks_post_has_its_link_where_readers_can_use_it() -> None:
    for post in _posts(issue()):
        lines = post.text.split("\n")
        match post.network:
            case "instagram":
                assert "http" not in post.text
                assert "The link is in our bio." in post.text
            case "bluesky":
                assert lines[-1] == post.link, "whoever copies it can delete the line once the card is there"
            case _:
                assert post.text.split().count(post.link) == 1


@pytest.mark.parametrize(
    ("network", "most"),
    [
        ("bluesky", 2),
        ("mastodon", 3),
        ("x", 2),
        ("threads", 1),
        ("linkedin", 3),
        ("facebook", 0),
        ("instagram", 5),
    ],
)
def test_hashtags_are_as_many_as_a_network_likes(network: str, most: int) -> None:
    tags = ("#Libraries", "#LibraryPrograms", "#Teens", "#Books", "#Reading", "#Stories")
    serial = replace(EVERYWHERE, posts=replace(EVERYWHERE.posts, hashtags=tags))
    found = [post.text.count("#") for post in _posts(_of(lead()), serial) if post.network == network]
    assert found
    assert max(found) == most


SENTENCES = st.lists(st.text(max_size=60).map(lambda one: f"{one}."), max_size=8).map(" ".join)
VANS = (
    *("Vans cross the hills.", "Dogs bark (loudly).", "We wave at them.", "Where do they stop?"),
    "Half of the drivers of the county sing; the others hum.",
    "Each brings books, maps, soup and a lamp — and a cat.",
)
TITLES = ("Wheels", "Wheels: A Story of the Hills and of the People Who Cross Them", "Vans " * 30)
MONTHS = {5: "May", 6: "June", 7: "July"}


@given(title=st.text(max_size=400), blurb=st.text(max_size=400) | SENTENCES, days=st.integers(0, 40))
@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_whatever_the_words_a_post_fits_and_has_its_deadline_and_its_link_whole(
    title: str, blurb: str, days: int
) -> None:
    item = _due(days, title=title, blurb=blurb)
    day = TODAY + timedelta(days=days)
    for post in _posts(_of(item)):
        assert fits(post.network, post.text)
        if post.item:
            assert f"{day:%A}, {MONTHS[day.month]} {day.day}" in post.text
            assert "5 p.m. CT" in post.text
            assert post.network == "instagram" or post.link in post.text.split()
            assert "apply" in post.text.lower()


@given(st.lists(st.sampled_from(VANS), max_size=8), st.sampled_from(TITLES))
@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_no_word_is_ever_cut(sentences: list[str], title: str) -> None:
    item = replace(lead(), title=title, blurb=" ".join(sentences))
    wordings = " ".join(path.read_text("utf-8") for path in (SHIPPED / "post").iterdir())
    fixed = (
        f"{wordings} {item.blurb} {title} {item.link} #LibraryPrograms #Libraries story worth reading https"
    )
    known = set(re.findall(r"\w+", f"{fixed} {' '.join(one.name for one in item.sources)}".lower()))
    for post in _posts(_of(item)):
        if post.item:
            assert set(re.findall(r"\w+", post.text.lower())) <= known


def test_a_long_blurb_is_left_out_and_never_cut() -> None:
    for post in _posts(_one_call(blurb="word " * 200 + "end.")):
        assert "…" not in post.text
        if post.network == "x" and post.item:
            assert "word" not in post.text


def test_a_title_beyond_every_limit_is_cut_at_a_word_with_link_and_deadline_whole() -> None:
    (post,) = (
        one
        for one in _posts(_one_call(title="Extraordinary " * 60, blurb=""))
        if one.network == "x" and one.item and one.reminder is None
    )
    assert post.count <= 280
    assert post.text.startswith("Extraordinary Extraordinary")
    assert "Extraordinary…" in post.text
    assert post.link in post.text


def test_a_call_is_reminded_of_at_the_days_of_the_settings_in_new_words_each_time() -> None:
    posts = [post for post in _posts(_of(_due(25))) if post.item and post.network == "threads"]
    assert [post.reminder for post in posts] == [None, 14, 7, 1, 0]
    assert len({post.text.split("\n")[0] for post in posts}) == 5
    assert {post.key for post in posts} == {"item0002", *(f"item0002~{number}" for number in (14, 7, 1, 0))}
    serial = replace(EVERYWHERE, posts=replace(EVERYWHERE.posts, reminders=(3,)))
    assert {post.reminder for post in _posts(_of(_due(25)), serial) if post.item} == {None, 3}


@given(days=st.integers(0, 45), number=st.integers(0, 30))
@settings(max_examples=20, deadline=None)
def test_no_two_posts_about_a_call_on_a_network_say_the_same(days: int, number: int) -> None:
    item = _due(days, id=f"call{number}", blurb="")
    for network in (Network.X, Network.INSTAGRAM):
        texts = [post.text for post in _posts(_of(item)) if post.item and post.network == network]
        assert len(set(texts)) == len(texts)


def test_no_reminder_goes_out_on_the_day_of_the_issue_or_before_it() -> None:
    assert {post.reminder for post in _posts(_of(_due(0))) if post.item} == {None}
    assert {post.reminder for post in _posts(_of(_due(1))) if post.item} == {None, 0}
    assert {post.reminder for post in _posts(_of(_due(7))) if post.item} == {None, 1, 0}


def test_events_and_stories_get_no_reminders() -> None:
    assert {post.reminder for post in _posts(_of(lead(), *events()))} == {None}


def test_the_issue_begins_a_thread_of_its_calls_where_a_network_has_threads() -> None:
    posts = {post.network: post for post in _posts(issue()) if not post.item}
    for network in ("bluesky", "mastodon", "x", "threads"):
        replies = posts[network].replies
        assert len(replies) == 4
        for item, reply in zip(calls(), replies, strict=True):
            assert item.link in reply.split()
            assert fits(network, reply)
        assert "Nominate by Wednesday, May 28" in replies[1]
    assert {posts[network].replies for network in ("linkedin", "facebook", "instagram")} == {()}


def test_what_a_person_wrote_stands_and_an_empty_text_drops_the_post() -> None:
    edits = (PostEdit("x", "item0001", "Mine: https://example.org"), PostEdit("x", "item0002", ""))
    posts = {
        post.item: post
        for post in _posts(replace(issue(), post_edits=edits))
        if post.network == "x" and post.reminder is None
    }
    assert (posts["item0001"].text, posts["item0001"].count) == ("Mine: https://example.org", 29)
    assert "item0002" not in posts


def test_a_reminder_is_written_anew_or_dropped_by_itself() -> None:
    edits = (
        PostEdit("x", "item0002", "Hurry!", reminder=1),
        PostEdit("x", "item0002", "", reminder=0),
        PostEdit("x", "item0002", None, alt="A hand with a card."),
    )
    composed = {post.key: post.text for post in _posts(_of(_due(25))) if post.network == "x"}
    edited = {
        post.key: post.text
        for post in _posts(replace(_of(_due(25)), post_edits=edits))
        if post.network == "x"
    }
    assert edited == {
        **{key: text for key, text in composed.items() if key != "item0002~0"},
        "item0002~1": "Hurry!",
    }


def test_a_thread_whose_first_part_a_person_wrote_keeps_its_replies_and_goes_whole() -> None:
    (mine,) = (
        post
        for post in _posts(replace(issue(), post_edits=(PostEdit("x", "", "Our new issue:"),)))
        if post.network == "x" and not post.item
    )
    assert (mine.text, len(mine.replies)) == ("Our new issue:", 4)
    none = _posts(replace(issue(), post_edits=(PostEdit("x", "", ""),)))
    assert not [post for post in none if post.network == "x" and not post.item]


def test_a_file_holds_its_own_network_with_titles_times_and_lengths() -> None:
    at = datetime(2025, 5, 22, 19, 10, tzinfo=ZoneInfo("UTC"))
    first, second, *others = (post for post in _posts(issue()) if post.network == "x")
    planned = [first, replace(second, at=at), *(replace(one, unplanned="it rests") for one in others)]
    text = posts_file(planned, "x", issue=issue()).decode()
    assert f"1 of {len(planned)} · Death Café at the Library · Thursday, May 22, 2:10 p.m. · " in text
    assert "· The issue itself · " in text
    assert (
        "· Great Stories Club: Reading With Teens · reminder, on the last day · no time: it rests · " in text
    )
    assert text.count("/280") == len(planned) + len(first.replies)
    assert "── Reply 1 of 4 · " in text
    assert "/300" not in text
    there = posts_file(planned, "x", issue=issue(), zone=ZoneInfo("UTC")).decode()
    assert "Thursday, May 22, 7:10 p.m." in there


def test_wordings_of_ones_own_take_the_place_of_ours(tmp_path: Path) -> None:
    own = tmp_path / "post" / "wordings.txt.j2"
    own.parent.mkdir()
    own.write_text('{% set ways = {"story": ["Hear, hear! ¶ {title}"]} %}', encoding="utf-8")
    templates = Templates((tmp_path,))
    (post,) = (
        post
        for post in render_posts(_of(lead()), newsletter(), templates)
        if post.network == "mastodon" and post.item
    )
    assert post.text.startswith("Hear, hear!\n\nDeath Café at the Library\n\nTalking about death")


def test_all_that_the_docs_say_of_post_is_there_and_nothing_is_left_out() -> None:
    page = (Path(__file__).parents[2] / "docs" / "posts.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`post\.(\w+)", page))
    known = {field.name for field in fields(PostWords)}
    known |= {name for name, one in vars(PostWords).items() if callable(one) and not name.startswith("_")}
    assert known - named == {"dated", "until", "left", "source", "seed", "turn", "plain"}, (
        "for `way` and `by`"
    )
    assert named <= known | set(Network)
    ways = re.findall(r"^\| `(\{\w+\})` \|", page, re.MULTILINE)
    assert ways == ["{title}", "{text}", "{source}", "{left}", "{todo}"]
