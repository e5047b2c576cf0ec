"""From chosen items to an issue, and what a person may change in it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.compose.edits import (
    carry_over,
    find_item,
    hold,
    put_in,
    set_field,
)
from pipeline.compose.issue import SUBJECT_ROOM, Occasion, compose_issue, preheader, subject
from pipeline.compose.textform import read_text, write_text
from pipeline.curate.selection import select
from pipeline.errors import DraftError, UsageError
from pipeline.model.issues import Issue
from pipeline.model.posts import PostEdit
from pipeline.model.settings import Newsletter, Section
from tests.curate.test_selection import CALLS, LEAD, SEND_AT, STORIES, call, item, weekly

NEWSLETTER: Newsletter = weekly(LEAD, CALLS, STORIES)


def an_issue() -> Issue:
    """Five items in three sections, one held."""
    items = [item("aaaaaaa1", weight=3), item("aaaaaaa2"), item("aaaaaaa3"), call("bbbbbbb1", "2025-06-06")]
    items += [call("bbbbbbb2", "2025-06-20"), call("ccccccc1", "2025-05-01")]
    return compose_issue(select(items, NEWSLETTER, send_at=SEND_AT), NEWSLETTER, Occasion(7, SEND_AT))


def test_an_issue_has_its_date_number_sections_and_held_items() -> None:
    issue = an_issue()
    assert (issue.number, issue.date) == (7, date(2025, 5, 22))
    assert [section.id for section in issue.sections] == ["lead", "calls", "stories"]
    assert [held.item.id for held in issue.held] == ["ccccccc1"]


def test_empty_sections_are_left_out() -> None:
    selection = select([item("x")], weekly(CALLS, STORIES), send_at=SEND_AT)
    issue = compose_issue(selection, NEWSLETTER, Occasion(1, SEND_AT))
    assert [section.id for section in issue.sections] == ["stories"]


def test_the_subject_is_the_leads_title_and_the_number_of_calls() -> None:
    assert an_issue().subject == "Title aaaaaaa1, plus 2 open calls"


def test_a_long_title_keeps_its_first_half_in_the_subject() -> None:
    issue = set_field(
        an_issue(), "1.title", "Death Café at the Library: Where Strangers Meet to Discuss the End"
    )
    assert subject(issue) == "Death Café at the Library, plus 2 open calls"
    assert len(subject(issue)) <= SUBJECT_ROOM


def test_the_preheader_names_the_calls_that_close_next() -> None:
    assert (
        preheader(an_issue(), NEWSLETTER) == "Closing next: Title bbbbbbb1 (June 6), Title bbbbbbb2 (June 20)"
    )


def test_an_item_answers_to_its_id_the_beginning_of_it_and_its_number() -> None:
    issue = an_issue()
    assert find_item(issue, "1").id == find_item(issue, "aaaaaaa1").id == "aaaaaaa1"
    assert find_item(issue, "ccc").id == "ccccccc1"
    for ref, what in (("zzz", "no item"), ("aaa", "more than one item"), ("99", "there is no item 99")):
        with pytest.raises(UsageError, match=what):
            find_item(issue, ref)


@pytest.mark.parametrize(
    ("field", "value", "what"),
    [
        ("colour", "red", "there is no field 'colour'"),
        ("1.colour", "red", "there is no field"),
        ("1.title", " ", "cannot be empty"),
        ("post.x", "text", "Write post.NETWORK.ITEM"),
        ("99.title", "x", "there is no item 99"),
    ],
)
def test_a_field_that_is_none_is_refused_with_what_there_is(field: str, value: str, what: str) -> None:
    with pytest.raises(UsageError, match=what):
        set_field(an_issue(), field, value)


def test_a_post_can_be_written_by_hand_and_dropped() -> None:
    issue = set_field(an_issue(), "post.x.1", "My words\nhttps://a.example.org")
    issue = set_field(issue, "post.bluesky.issue", "")
    assert issue.post_edits == (
        PostEdit("x", "aaaaaaa1", "My words\nhttps://a.example.org"),
        PostEdit("bluesky", "", ""),
    )


def test_holding_and_putting_in_move_an_item_and_empty_sections_go() -> None:
    issue = an_issue()
    held = hold(issue, find_item(issue, "1"), reason="later", by="maya")
    assert [section.id for section in held.sections] == ["calls", "stories"]
    with pytest.raises(UsageError, match="held already"):
        hold(held, find_item(held, "aaaaaaa1"), reason="", by="maya")
    back = put_in(held, find_item(held, "aaaaaaa1"), issue.sections[0], by="maya")
    assert {one.id for one in back.shown()} == {one.id for one in issue.shown()}
    with pytest.raises(UsageError, match="stands in this issue already"):
        put_in(back, find_item(back, "aaaaaaa1"), issue.sections[0], by="maya")


def test_what_a_person_wrote_and_held_is_carried_over_to_the_next_draft() -> None:
    old = set_field(an_issue(), "aaaaaaa2.title", "Mine")
    old = hold(old, find_item(old, "bbbbbbb1"), reason="not yet", by="maya")
    new = carry_over(old, an_issue())
    assert find_item(new, "aaaaaaa2").title == "Mine"
    assert (new.held[0].item.id, new.held[0].reason) == ("bbbbbbb1", "not yet")
    assert len(new.shown()) == len(an_issue().shown()) - 1


def test_the_text_form_read_back_unchanged_changes_nothing() -> None:
    issue = an_issue()
    assert read_text(write_text(issue, NEWSLETTER), issue, NEWSLETTER, by="maya") == issue


WORDS = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1).map(
    lambda text: " ".join(text.split())
)


@given(WORDS.filter(bool), WORDS, st.permutations(["aaaaaaa1", "aaaaaaa2", "aaaaaaa3"]))
def test_any_words_and_any_order_survive_the_text_form(title: str, blurb: str, order: list[str]) -> None:
    issue = set_field(set_field(an_issue(), "aaaaaaa2.title", title), "aaaaaaa2.blurb", blurb)
    stories = {one.id: one for one in issue.shown()}
    sections = (
        replace(issue.sections[0], items=(stories[order[0]],)),
        issue.sections[1],
        replace(issue.sections[2], items=tuple(stories[ref] for ref in order[1:])),
    )
    arranged = replace(issue, sections=sections)
    assert read_text(write_text(arranged, NEWSLETTER), arranged, NEWSLETTER, by="maya") == arranged


def block_of(text: str, ref: str) -> str:
    """An item's lines."""
    match = re.search(rf"-- {ref}.*?\n\n", text + "\n", re.DOTALL)
    assert match
    return match[0].rstrip("\n") + "\n"


def test_a_block_moved_in_the_text_moves_the_item() -> None:
    issue = an_issue()
    text = write_text(issue, NEWSLETTER)
    block = block_of(text, "aaaaaaa2")
    moved = text.replace(block, "").replace("== Calls (calls) ==\n", f"== Calls (calls) ==\n\n{block}")
    after = read_text(moved, issue, NEWSLETTER, by="maya")
    assert [one.id for one in after.sections[1].items] == ["aaaaaaa2", "bbbbbbb1", "bbbbbbb2"]


def test_a_block_taken_away_is_held_and_one_moved_out_of_held_is_put_in() -> None:
    issue = an_issue()
    text = write_text(issue, NEWSLETTER)
    block = block_of(text, "aaaaaaa2")
    after = read_text(text.replace(block, ""), issue, NEWSLETTER, by="maya")
    first = after.held[0]
    assert (first.item.id, first.reason, first.by) == ("aaaaaaa2", "held by a person", "maya")
    text = write_text(after, NEWSLETTER)
    block = block_of(text, "aaaaaaa2")
    back = read_text(
        text.replace(block, "").replace("== Stories (stories) ==\n", f"== Stories (stories) ==\n\n{block}"),
        after,
        NEWSLETTER,
        by="maya",
    )
    assert find_item(back, "aaaaaaa2") in back.shown()
    assert find_item(back, "aaaaaaa2").why == "put in by maya"


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("== Calls (calls) ==", "== Calls (cals) ==", r"line \d+: there is no section \(cals\)"),
        ("-- aaaaaaa2", "-- zzzzzzz9", "no item of this issue answers to"),
        ("-- aaaaaaa3", "-- aaaaaaa2", "stands there twice"),
        ("Subject: ", "Sujet: ", r"line \d+: cannot read “Sujet: "),
        ("Intro: ", "Link: x\nIntro: ", r"“Link:” cannot stand here"),
        ("Link: ", "Subject: x\nLink: ", r"“Subject:” cannot stand here"),
        ("-- aaaaaaa2", "# aaaaaaa2", r"is a (?:-- )?line above it missing"),
    ],
)
def test_what_cannot_be_read_names_its_line(old: str, new: str, what: str) -> None:
    issue = an_issue()
    text = write_text(issue, NEWSLETTER)
    assert old in text
    with pytest.raises(DraftError, match=what):
        read_text(text.replace(old, new, 1), issue, NEWSLETTER, by="maya")


def test_a_section_that_holds_only_titles_says_so_in_the_text() -> None:
    short = weekly(
        Section("stories", "Stories", kinds=STORIES.kinds, max=1, more=2, more_title="More stories")
    )
    issue = compose_issue(
        select([item(f"aaaaaaa{n}") for n in range(3)], short, send_at=SEND_AT), short, Occasion(1, SEND_AT)
    )
    text = write_text(issue, short)
    assert "== More stories (stories, titles only) ==" in text
    assert read_text(text, issue, short, by="maya") == issue
