"""Where things stand in an issue: moving, swapping, dropping and putting back lose nothing."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.compose.edits import PLACE, carry_over, find_item, hold
from pipeline.compose.moves import drop, dropped, move, put_at, swap
from pipeline.errors import UsageError
from pipeline.model.issues import Issue
from tests.compose.test_issue import NEWSLETTER, an_issue


def ids(issue: Issue, section: str) -> list[str]:
    return [item.id for one in issue.sections if one.id == section for item in one.items]


def everything(issue: Issue) -> Counter[str]:
    return Counter(item.id for item in (*issue.shown(), *(held.item for held in issue.held)))


def test_an_item_moves_within_its_section() -> None:
    issue = an_issue()
    moved = move(issue, find_item(issue, "bbbbbbb2"), NEWSLETTER, "calls", 0)
    assert ids(moved, "calls") == ["bbbbbbb2", "bbbbbbb1"]


def test_an_item_moves_to_another_section_and_leaves_no_empty_one_behind() -> None:
    issue = an_issue()
    moved = move(issue, find_item(issue, "aaaaaaa1"), NEWSLETTER, "stories", 1)
    assert [one.id for one in moved.sections] == ["calls", "stories"]
    assert ids(moved, "stories") == ["aaaaaaa3", "aaaaaaa1", "aaaaaaa2"]


def test_a_section_that_was_empty_opens_where_the_settings_have_it() -> None:
    issue = move(an_issue(), find_item(an_issue(), "aaaaaaa1"), NEWSLETTER, "stories", 0)
    back = move(issue, find_item(issue, "aaaaaaa1"), NEWSLETTER, "lead", 0)
    assert [one.id for one in back.sections] == ["lead", "calls", "stories"]
    assert back.sections[0].title == an_issue().sections[0].title


def test_an_item_can_stand_as_a_title_only() -> None:
    issue = an_issue()
    moved = move(issue, find_item(issue, "aaaaaaa3"), NEWSLETTER, "stories", 0, whole=False)
    stories = next(one for one in moved.sections if one.id == "stories")
    assert [item.id for item in stories.more] == ["aaaaaaa3"]


def test_there_is_no_moving_into_a_section_that_the_settings_do_not_have() -> None:
    issue = an_issue()
    with pytest.raises(UsageError, match="no section 'sports'"):
        move(issue, find_item(issue, "aaaaaaa1"), NEWSLETTER, "sports", 0)


def test_a_held_item_must_be_put_in_before_it_moves() -> None:
    issue = an_issue()
    with pytest.raises(UsageError, match="is held"):
        move(issue, find_item(issue, "ccccccc1"), NEWSLETTER, "calls", 0)


def test_a_held_item_goes_in_at_its_place_and_says_who_put_it_there() -> None:
    issue = an_issue()
    put = put_at(issue, find_item(issue, "ccccccc1"), NEWSLETTER, "calls", 1, by="ana")
    assert ids(put, "calls") == ["bbbbbbb1", "ccccccc1", "bbbbbbb2"]
    item = find_item(put, "ccccccc1")
    assert (item.why, PLACE in item.touched) == ("put in by ana", True)
    assert not put.held


def test_two_items_swap_places_and_the_one_that_goes_is_held_with_the_reason() -> None:
    issue = an_issue()
    done = swap(issue, find_item(issue, "bbbbbbb1"), find_item(issue, "ccccccc1"), by="ana")
    assert ids(done, "calls") == ["ccccccc1", "bbbbbbb2"]
    assert (done.held[0].item.id, done.held[0].by) == ("bbbbbbb1", "ana")
    assert done.held[0].reason == "gave its place to “Title ccccccc1”"


def test_what_is_dropped_says_so_and_what_is_held_does_not() -> None:
    issue = an_issue()
    issue = hold(issue, find_item(issue, "aaaaaaa2"), reason="", by="ana")
    issue = drop(issue, find_item(issue, "aaaaaaa3"), reason="", by="ana")
    assert [held.item.id for held in dropped(issue)] == ["aaaaaaa3"]


def test_a_held_item_can_be_dropped_and_put_in_again() -> None:
    issue = an_issue()
    gone = drop(issue, find_item(issue, "ccccccc1"), reason="off topic", by="ana")
    assert everything(gone) == everything(issue)
    back = put_at(gone, find_item(gone, "ccccccc1"), NEWSLETTER, "calls", 9, by="ana")
    assert not dropped(back)


@given(
    st.lists(st.tuples(st.integers(0, 5), st.integers(0, 3), st.integers(-1, 9), st.booleans()), max_size=12)
)
def test_whatever_is_moved_about_every_item_is_there_once(steps: list[tuple[int, int, int, bool]]) -> None:
    issue = an_issue()
    start = everything(issue)
    sections = [one.id for one in NEWSLETTER.section]
    for number, section, place, whole in steps:
        every = [*issue.shown(), *(held.item for held in issue.held)]
        item = every[number % len(every)]
        target = sections[section % len(sections)]
        if item in issue.shown():
            issue = move(issue, item, NEWSLETTER, target, place, whole=whole)
            if place == 9:
                issue = drop(issue, find_item(issue, item.id), reason="", by="ana")
        else:
            issue = put_at(issue, item, NEWSLETTER, target, place, by="ana")
        assert everything(issue) == start
        assert all(one.items or one.more for one in issue.sections)
        order = [sections.index(one.id) for one in issue.sections]
        assert order == sorted(order)
    assert replace(issue, sections=(), held=()) == replace(an_issue(), sections=(), held=())


def test_what_was_dropped_stays_so_in_the_issue_that_takes_the_place_of_this_one() -> None:
    old = drop(an_issue(), find_item(an_issue(), "aaaaaaa3"), reason="off topic", by="ana")
    old = drop(old, find_item(old, "ccccccc1"), reason="never", by="jo")
    new = carry_over(old, an_issue())
    assert {(held.item.id, held.reason, held.by) for held in dropped(new)} == {
        ("aaaaaaa3", "off topic", "ana"),
        ("ccccccc1", "never", "jo"),
    }
