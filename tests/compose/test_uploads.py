"""Which posts a scheduling tool gets for a network, and what is said of those that it does not get."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from pipeline.compose.digests import thread_items
from pipeline.compose.uploads import Upload, takes_threads, uploads
from pipeline.model.posts import Network, Post, Tool
from pipeline.model.settings import Account, Newsletter
from tests.render.samples import issue, newsletter

NINE = datetime(2025, 5, 22, 14, 20, tzinfo=UTC)
ONE = Post("x", "a1", "Kites fly: https://example.org/kites", "https://example.org/kites", 30, 280, at=NINE)


def serial(*tools: Tool, **changed: Any) -> Newsletter:
    return replace(newsletter(), posts=replace(newsletter().posts, uploads=tools, **changed))


def of(posts: Iterable[Post], tool: Tool, network: Network = Network.X, **changed: Any) -> Upload:
    found = uploads(posts, serial(tool, networks=(network,), **changed))
    (upload,) = found
    return upload


def taken(upload: Upload) -> list[Post]:
    return [row.post for row in upload.rows]


def reasons(upload: Upload) -> list[str]:
    return [one.reason for one in upload.left_out]


def test_without_a_tool_in_the_settings_there_is_nothing_to_upload() -> None:
    assert list(uploads([ONE], newsletter())) == []


def test_each_tool_gets_each_network_that_it_posts_to_in_the_order_of_the_settings() -> None:
    networks = (Network.MASTODON, Network.X)
    found = uploads([ONE], serial(Tool.SPROUT, Tool.BUFFER, networks=networks))
    assert [(one.tool, one.network, one.never, len(one.rows)) for one in found] == [
        ("sprout", "mastodon", "Sprout Social does not post there", 0),
        ("sprout", "x", "", 1),
        ("buffer", "mastodon", "", 0),
        ("buffer", "x", "", 1),
    ]


@pytest.mark.parametrize("tool", [Tool.SPROUT, Tool.METRICOOL])
def test_only_buffer_and_publer_post_to_mastodon(tool: Tool) -> None:
    post = replace(ONE, network="mastodon")
    assert of([post], tool, Network.MASTODON).never
    assert not of([post], Tool.BUFFER, Network.MASTODON).never
    assert not of([post], Tool.PUBLER, Network.MASTODON).never


def test_where_we_post_ourselves_there_is_no_file_that_would_post_everything_twice() -> None:
    account = Account(Network.BLUESKY, post=True, name="library.example.org")
    upload = of([replace(ONE, network="bluesky")], Tool.BUFFER, Network.BLUESKY, account=(account,))
    assert (upload.rows, upload.never) == ((), "pipeline posts there by itself (post = true)")


def test_posts_stand_in_the_order_in_which_they_go_out() -> None:
    late, early = replace(ONE, at=NINE + timedelta(days=1)), ONE
    assert taken(of([late, early], Tool.PUBLER)) == [early, late]


def test_a_post_without_a_time_is_left_out_even_where_the_tool_would_find_one_after_the_deadline() -> None:
    why = "it is over before a slot is free"
    for tool in Tool:
        upload = of([replace(ONE, at=None, unplanned=why), replace(ONE, at=None)], tool)
        assert upload.rows == ()
        assert reasons(upload) == [f"it has no time: {why}", "it has no time"]


def test_sprout_gets_no_two_posts_within_ten_minutes_and_the_next_counts_from_the_one_it_got() -> None:
    posts = [replace(ONE, item=str(late), at=NINE + timedelta(minutes=late)) for late in (0, 9, 10, 15, 20)]
    upload = of(posts, Tool.SPROUT)
    assert [post.item for post in taken(upload)] == ["0", "10", "20"]
    assert reasons(upload) == ["Sprout Social wants 10 minutes between two posts"] * 2
    assert len(of(posts, Tool.BUFFER).rows) == len(posts)


def test_a_time_in_the_hour_that_comes_twice_is_left_out_the_second_time_only() -> None:
    chicago = ZoneInfo("America/Chicago")
    first = datetime(2025, 11, 2, 1, 30, tzinfo=chicago)
    upload = of([replace(ONE, at=first), replace(ONE, at=first.replace(fold=1))], Tool.PUBLER)
    assert [post.at for post in taken(upload)] == [first]
    assert reasons(upload) == ["the clocks are put back, and its time comes twice"]


def test_a_thread_goes_only_to_the_tool_that_makes_one() -> None:
    thread = replace(ONE, replies=("One.", "Two."))
    assert taken(of([thread], Tool.PUBLER)) == [thread]
    upload = of([thread], Tool.BUFFER)
    assert upload.rows == ()
    assert reasons(upload) == ["it is a thread of 3 parts, and Buffer takes single posts"]


@pytest.mark.parametrize(
    ("text", "mark"),
    [("Bell\x07", "U+0007"), ("N\0L", "U+0000"), ("half \ud83d", "U+D83D"), ("\x7f", "U+007F")],
)
def test_what_importers_cannot_read_is_left_out_and_named(text: str, mark: str) -> None:
    for changed in (replace(ONE, text=f"Kites {text}"), replace(ONE, picture="cards/a.png", alt=text)):
        upload = of([changed], Tool.METRICOOL)
        assert upload.rows == ()
        assert mark in reasons(upload)[0]


@pytest.mark.parametrize("text", ["Tab\there", "Line\nand\r\nline", '“Quotes”, "too"', "\ufeffBOM", "👩‍🚀"])
def test_other_characters_are_no_reason_to_leave_a_post_out(text: str) -> None:
    for tool in Tool:
        assert len(of([replace(ONE, text=text)], tool).rows) == 1


@pytest.mark.parametrize(
    "changed",
    [{"text": "either || or"}, {"replies": ("fine", "ends in |")}, {"alt": "|begins", "picture": "a"}],
)
def test_publer_gets_no_text_that_it_would_take_for_two(changed: dict[str, Any]) -> None:
    upload = of([replace(ONE, **changed)], Tool.PUBLER)
    assert upload.rows == ()
    assert reasons(upload) == ["Publer parts texts with ||, and there is one in it or | at its end"]
    assert of([replace(ONE, text="either || or")], Tool.BUFFER).rows


def test_a_post_without_words_is_left_out_since_a_blank_row_ends_some_imports() -> None:
    assert reasons(of([replace(ONE, text=" \n")], Tool.BUFFER)) == ["it has no text"]
    assert reasons(of([replace(ONE, replies=("",))], Tool.PUBLER)) == ["it has a part without text"]


def test_the_issues_post_is_no_thread_where_its_tool_takes_single_posts() -> None:
    assert thread_items(issue(), serial(), "x")
    assert thread_items(issue(), serial(Tool.PUBLER), "x")
    assert not thread_items(issue(), serial(Tool.PUBLER, Tool.BUFFER), "x")
    assert thread_items(issue(), serial(Tool.SPROUT), "mastodon"), "Sprout does not post there"


def test_what_we_post_ourselves_stays_a_thread_whatever_is_uploaded_elsewhere() -> None:
    account = Account(Network.BLUESKY, post=True, name="library.example.org")
    posts = serial(Tool.BUFFER, account=(account,)).posts
    assert takes_threads(posts, "bluesky")
    assert not takes_threads(posts, "threads")
