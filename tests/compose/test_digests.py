from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from pipeline.compose.digests import closing_calls, issue_variants, reply_variants, thread_items
from pipeline.model.issues import Issue, IssueItem, IssueSection
from pipeline.model.items import Deadline
from tests.render.samples import calls, issue, newsletter

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
    assert [item.id for item in closing_calls(draft, newsletter())] == ["due3"]


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
