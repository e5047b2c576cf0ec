from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.compose.digests import closing_calls, issue_variants, reply_variants, thread_items, told_on
from pipeline.compose.plan import issue_slot, over_from, planned
from pipeline.model.issues import Issue, IssueItem, IssueSection
from pipeline.model.items import Deadline, Kind
from pipeline.model.posts import Engagement, Post, PostEdit
from pipeline.model.settings import Newsletter
from tests.compose.test_plan import instants, plans
from tests.render.samples import CENTRAL, calls, issue, newsletter, story

TODAY = date(2025, 5, 22)
BARE = replace(newsletter(), posts=replace(newsletter().posts, thread=False))


def _with(*items: IssueItem) -> Issue:
    return replace(issue(), sections=(IssueSection("calls", "Calls", items),))


def _due(number: int, days: int, title: str = "") -> IssueItem:
    item = calls()[0]
    deadline = Deadline(TODAY + timedelta(days=days), quote="Apply by then.")
    return replace(item, id=f"due{number}", title=title or f"Call {number}", deadline=deadline)


def test_the_threads_first_part_names_the_issue_and_what_closes_by_when() -> None:
    first = next(issue_variants(_with(_due(1, 9), _due(2, 1), _due(3, 15)), newsletter(), "mastodon"))
    assert first.title == "The Program Room, May 22: Death Café at the Library, and four calls to answer"
    assert (
        first.text == "Three calls close by June 6:\n1. Call 2, May 23\n2. Call 1, May 31\n3. Call 3, June 6"
    )
    assert first.note == "Each call is in the replies, with its link."
    assert first.link == "https://example.org/program-room"


def test_calls_that_close_far_apart_are_listed_by_deadline() -> None:
    first = next(issue_variants(issue(), newsletter(), "mastodon"))
    assert first.text.startswith(
        "Open calls, by deadline:\n1. Great Stories Club: Reading With Teens, May 23\n"
    )
    assert first.text.endswith("4. Call for Proposals: Rural Libraries Summit, Jan. 9, 2026")


def test_where_there_is_no_room_the_list_is_shorter_and_no_line_is_cut() -> None:
    found = [one.text for one in issue_variants(_with(_due(1, 1), _due(2, 2)), newsletter(), "x")]
    assert list(dict.fromkeys(found)) == [
        "Two calls close by May 24:\n1. Call 1, May 23\n2. Call 2, May 24",
        "First to close:\n1. Call 1, May 23",
        "",
    ]


def test_a_title_that_ends_in_a_mark_or_runs_the_other_way_has_its_day_in_parentheses() -> None:
    arabic = "ليلة القراءة العائلية"
    first = next(
        issue_variants(_with(_due(1, 1, "Who Reads?"), _due(2, 2, arabic)), newsletter(), "mastodon")
    )
    assert "1. Who Reads? (May 23)" in first.text
    assert f"2. {arabic} (May 24)" in first.text


def test_a_reply_for_each_call_the_first_to_close_first_and_six_at_most() -> None:
    many = _with(*(_due(n, 10 - n) for n in range(9)))
    assert [item.id for item in thread_items(many, newsletter(), "x")] == [f"due{n}" for n in range(8, 2, -1)]


def test_only_networks_with_threads_have_one_and_one_call_makes_none() -> None:
    threaded = {
        network
        for network in ("bluesky", "mastodon", "x", "threads", "linkedin", "facebook", "instagram")
        if thread_items(issue(), newsletter(), network)
    }
    assert threaded == {"bluesky", "mastodon", "x", "threads"}
    assert thread_items(issue(), BARE, "bluesky") == ()
    assert thread_items(_with(_due(1, 1)), newsletter(), "bluesky") == ()


def test_a_call_that_is_over_or_has_no_deadline_is_in_no_list() -> None:
    draft = _with(_due(1, -1), replace(_due(2, 1), deadline=None), _due(3, 0))
    assert [item.id for item in closing_calls(draft, newsletter(), "x")] == ["due3"]


def _slots(*slots: str) -> Newsletter:
    return replace(newsletter(), posts=replace(newsletter().posts, slots=slots))


def test_a_call_that_closes_before_the_issues_post_goes_out_is_not_told_of() -> None:
    draft = _with(_due(1, 1, "Gone by Monday"), _due(2, 4), _due(3, 9))
    its = _slots("Mon 09:20")
    assert [item.id for item in closing_calls(draft, its, "x")] == ["due2", "due3"]
    for network in ("mastodon", "linkedin"):
        for words in issue_variants(draft, its, network):
            assert "Gone by Monday" not in words.text + words.note
    assert [item.id for item in thread_items(draft, its, "x")] == ["due2", "due3"]


def test_the_hour_of_a_deadline_and_what_earlier_posts_leave_free_count_too() -> None:
    noon = replace(_due(1, 0), deadline=Deadline(TODAY, "12:00", "CT"))
    draft, its = _with(noon, _due(2, 9)), _slots("daily 10:20", "daily 14:10")
    assert [item.id for item in closing_calls(draft, its, "x")] == ["due1", "due2"]
    had = Engagement("x", "old", datetime(2025, 5, 22, 10, 20, tzinfo=CENTRAL))
    crowded = replace(draft, engagements=(had,))
    assert [item.id for item in closing_calls(crowded, its, "x")] == ["due2"]
    assert [item.id for item in closing_calls(crowded, its, "bluesky")] == ["due1", "due2"]


def test_a_time_that_a_person_sets_for_the_issues_post_decides_what_it_tells_of() -> None:
    draft = _with(_due(1, 1), _due(2, 9), _due(3, 20))
    at = datetime(2025, 5, 26, 12, 0, tzinfo=CENTRAL)
    later = replace(draft, post_edits=(PostEdit("x", "", None, at=at),))
    assert [item.id for item in closing_calls(later, newsletter(), "x")] == ["due2", "due3"]
    assert told_on(later, newsletter(), "x") == date(2025, 5, 26)
    assert told_on(draft, newsletter(), "x") == TODAY


@given(plans(), st.lists(st.tuples(st.sampled_from(["", "item0001", "item0002"]), instants), max_size=3))
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_nothing_that_the_issues_post_tells_of_is_over_at_the_time_that_the_plan_gives_it(
    plan: tuple[Issue, Newsletter, tuple[Post, ...]], times: list[tuple[str, datetime]]
) -> None:
    draft, its, bare = plan
    known = {post.item for post in bare}
    edits = {item: PostEdit("x", item, None, at=at) for item, at in times if item in known}
    draft = replace(draft, post_edits=tuple(edits.values()))
    for post in planned(bare, draft, its):
        if not post.item and post.at:
            assert issue_slot(draft, its, post.network) == post.at
            told = closing_calls(draft, its, post.network)
            ends = [over_from(item, its.timezone) for item in told]
            assert all(end is not None and end > post.at for end in ends)


def test_an_event_that_has_begun_by_then_does_not_stand_beside_the_calls() -> None:
    begins = datetime(2025, 5, 23, 18, 0, tzinfo=CENTRAL)
    walk = replace(story(1, "Owl Walk", ""), kind=Kind.EVENT, starts=begins)
    draft, its = _with(_due(1, 9), walk, story(2, "Six Soups", "")), _slots("Mon 09:20")
    its = replace(its, posts=replace(its.posts, thread=False))
    assert next(issue_variants(draft, its, "x")).text == "Also in this issue: Six Soups."


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("Supplies: Order by May 23", "Supplies: Order by May 23"),
        ("Supplies (order by 5/23)", "Supplies (order by 5/23)"),
        ("Supplies (Round 2)", "Supplies (Round 2), May 23"),
        ("Supplies for June 3", "Supplies for June 3, May 23"),
        ("We Want Your Stories", "We Want Your Stories, from Beta Network, May 23"),
        ("Have We Met?", "Have We Met? (from Beta Network), May 23"),
    ],
)
def test_a_line_says_its_day_once_in_one_pair_of_brackets_and_who_we_are(title: str, line: str) -> None:
    source = replace(calls()[0].sources[0], name="Beta Network")
    one = replace(_due(1, 1, title), sources=(source,))
    first = next(issue_variants(_with(one, _due(2, 2)), newsletter(), "mastodon"))
    assert first.text.splitlines()[1] == f"1. {line}"
    alone = next(issue_variants(_with(one), BARE, "mastodon"))
    assert alone.note == f"First to close: {line.replace(', May 23', ', Friday, May 23')}."


def test_a_reply_says_the_calls_first_sentence_its_deadline_and_its_link() -> None:
    first = next(reply_variants(calls()[2], "x", TODAY))
    assert first.title == "“Exploring Human Origins” Traveling Exhibition"
    assert first.text.startswith("Public and academic libraries may apply")
    assert "$1,000" not in first.text
    assert (first.deadline, first.link) == ("Apply by Friday, June 6", calls()[2].link)


def test_without_a_thread_the_post_names_the_first_call_to_close_and_what_else_there_is() -> None:
    first = next(issue_variants(issue(), BARE, "mastodon"))
    assert (
        first.note == "First to close: Great Stories Club: Reading With Teens, Friday, May 23, 11:59 p.m. CT."
    )
    assert first.text.startswith("Also in this issue: The Porch Sessions")


def test_where_there_is_much_room_the_list_stands_in_the_post() -> None:
    first = next(issue_variants(issue(), newsletter(), "linkedin"))
    assert "1. Great Stories Club: Reading With Teens, May 23\n" in first.text
    assert "\n\nAlso in this issue: " in first.text
    assert first.note == ""


def test_an_issue_of_calls_alone_has_its_list_there_too() -> None:
    first = next(issue_variants(_with(_due(1, 1), _due(2, 2)), newsletter(), "linkedin"))
    assert first.text == "Two calls close by May 24:\n1. Call 1, May 23\n2. Call 2, May 24"


def test_in_the_end_the_name_of_the_newsletter_alone_stands_or_not_even_that() -> None:
    *_, last_but_one, last = issue_variants(issue(), newsletter(), "x")
    assert (last_but_one.title, last_but_one.note) == ("The Program Room, May 22", "")
    assert last.title == "A new issue, May 22"
