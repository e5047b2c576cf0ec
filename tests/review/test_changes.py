"""What differs between two versions of an issue, in words."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from pipeline.compose.edits import find_item, hold, set_field
from pipeline.compose.moves import move, put_at
from pipeline.review.changes import Mark, differences_between, word_pieces
from tests.compose.test_issue import NEWSLETTER, an_issue


def said(*args: object) -> list[str]:
    return [one.plain for one in differences_between(*args)]  # type: ignore[arg-type]


def test_the_same_issue_has_no_differences() -> None:
    assert differences_between(an_issue(), an_issue()) == ()


def test_words_that_differ_are_told_word_by_word() -> None:
    (one,) = differences_between(an_issue(), set_field(an_issue(), "subject", "Six soups"))
    assert one.what == "subject"
    marks = {piece.mark for piece in word_pieces("Six soups to cook", "Six stews to cook")}
    assert marks == {Mark.SAME, Mark.GONE, Mark.NEW}
    assert [piece.text for piece in word_pieces("Six soups to cook", "Six stews to cook")] == [
        "Six ", "soups", "stews", " to cook",
    ]  # fmt: skip


def test_items_that_come_go_and_move_are_told() -> None:
    issue = an_issue()
    assert said(issue, hold(issue, find_item(issue, "aaaaaaa2"), reason="", by="ana")) == [
        "“Title aaaaaaa2” was taken out"
    ]
    put = put_at(issue, find_item(issue, "ccccccc1"), NEWSLETTER, "calls", 0, by="ana")
    assert said(issue, put) == ["“Title ccccccc1” was put into Calls"]
    moved = move(issue, find_item(issue, "aaaaaaa2"), NEWSLETTER, "calls", 0)
    assert said(issue, moved) == ["“Title aaaaaaa2” was moved from Stories to Calls"]
    turned = move(issue, find_item(issue, "bbbbbbb2"), NEWSLETTER, "calls", 0)
    assert said(issue, turned) == ["the order in Calls"]


def test_a_deadline_and_a_post_are_told_with_what_they_were() -> None:
    issue = an_issue()
    later = set_field(issue, "bbbbbbb1.deadline", "2025-06-09")
    assert said(issue, later) == ["deadline of “Title bbbbbbb1”: “2025-06-06” became “2025-06-09”"]
    posted = set_field(issue, "post.x.aaaaaaa1", "Mine")
    assert [one.what for one in differences_between(issue, posted)] == ["post for x"]


def test_what_staff_alone_see_is_no_difference() -> None:
    issue = an_issue()
    assert said(issue, replace(issue, held=())) == []


@given(st.text(max_size=60), st.text(max_size=60))
def test_the_pieces_hold_both_texts_whole(old: str, new: str) -> None:
    pieces = word_pieces(old, new)
    assert "".join(one.text for one in pieces if one.mark is not Mark.NEW) == old
    assert "".join(one.text for one in pieces if one.mark is not Mark.GONE) == new
