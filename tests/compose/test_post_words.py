from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.compose.post_words import PLAIN, PostWords, line_source

CALL = PostWords(
    title="Chess Sets",
    link="https://example.org/chess",
    text="Ten libraries get chess sets. They keep them.",
    deadline="Apply by Friday, June 6",
    credit="Rural Network",
    source="Rural Network",
    sort="call",
    seed="a\0x",
)


def _all(post: PostWords, *ways: str) -> set[str]:
    """Every way that is taken for some item."""
    return {replace(post, seed=f"{n}").way({post.sort: ways}) for n in range(60)}


def test_the_same_post_opens_the_same_way_and_posts_of_other_items_in_others() -> None:
    ways = {"call": ["{title}", "Open call: {title}", "{title}, from {source}"]}
    assert len({CALL.way(ways) for _ in range(5)}) == 1
    assert {replace(CALL, seed=f"{n}").way(ways) for n in range(40)} == set(ways["call"])


def test_each_next_reminder_takes_the_next_way() -> None:
    ways = {"reminder": ["{title}", "Still open: {title}", "Soon over: {title}"]}
    soon = replace(CALL, sort="reminder")
    assert len({replace(soon, turn=turn).way(ways) for turn in range(3)}) == 3


def test_the_first_list_that_knows_the_sort_counts_and_without_any_the_title_stands_alone() -> None:
    assert CALL.way({"story": ["No: {title}"]}, {"call": ["Yes: {title}"]}, {"call": ["No: {title}"]}) == (
        "Yes: {title}"
    )
    assert CALL.way({"story": ["No: {title}"]}) == PLAIN
    assert replace(CALL, sort="").way({"call": ["No: {title}"]}) == PLAIN, "an item in another language"


@pytest.mark.parametrize(
    "title",
    [
        "Chess: A Primer",
        "Chess — A Primer",
        "Call for Chess Players",
        "Chess Players Wanted",
        "Nominate a Rook",
    ],
)
def test_nothing_with_a_colon_comes_before_a_title_that_has_one_or_says_so_itself(title: str) -> None:
    assert _all(replace(CALL, title=title), PLAIN, "Open call: {title}") == {PLAIN}


def test_a_reminder_says_how_long_is_left_even_before_such_a_title() -> None:
    soon = replace(CALL, title="Nominate a Rook", sort="reminder", left="One week", todo="nominate")
    assert _all(soon, "{left} left: {title}") == {"{left} left: {title}"}
    assert _all(soon, PLAIN, "{left} left to {todo}. ¶ {title}") == {PLAIN}, "nominate, nominate, nominate"


def test_a_title_with_quotation_marks_gets_no_others() -> None:
    assert _all(replace(CALL, title="The “Rook” Club"), PLAIN, "Worth a read: “{title}”") == {PLAIN}
    assert _all(replace(CALL, title="Rooks: A Club"), "Worth a read: “{title}”") == {
        "Worth a read: “{title}”"
    }


def test_a_comma_follows_only_a_title_that_ends_in_a_word() -> None:
    assert _all(replace(CALL, title="Is This Seat Taken?"), PLAIN, "{title}, from {source}") == {PLAIN}
    assert _all(replace(CALL, title="A Seat (Taken)"), "{title}, from {source}") == {"{title}, from {source}"}


def test_a_way_is_passed_over_where_what_it_names_is_not_there() -> None:
    bare = replace(CALL, source="", text="", left="", todo="")
    ways = ("From {source}: {title}", "{text} ¶ {title}", "{left} left: {title}", "Time to {todo}: {title}")
    assert _all(bare, PLAIN, *ways) == {PLAIN}


def test_a_text_comes_first_only_if_it_can_stand_there() -> None:
    assert _all(CALL, "{text} ¶ {title}") == {"{text} ¶ {title}"}
    assert _all(replace(CALL, text="They keep them all year."), PLAIN, "{text} ¶ {title}") == {PLAIN}


def test_where_a_text_says_we_the_post_says_who_that_is() -> None:
    ours = replace(CALL, text="We lend ten chess sets.")
    assert _all(ours, PLAIN, "From {source}: {title}") == {"From {source}: {title}"}
    assert (
        ours.top(ours.way({"call": [PLAIN]})) == "Chess Sets\n\nFrom Rural Network\n\nWe lend ten chess sets."
    )
    assert ours.way({"call": [PLAIN]}, credited=True) == PLAIN
    assert replace(ours, credit="", source="").way({"call": [PLAIN]}) == PLAIN
    titled = replace(CALL, title="How We Play")
    assert _all(titled, PLAIN, "From {source}: “{title}”") == {"From {source}: “{title}”"}


def test_the_text_follows_unless_the_way_says_where() -> None:
    assert CALL.top("Open call: {title}") == f"Open call: Chess Sets\n\n{CALL.text}"
    assert CALL.top("{text} ¶ {title}") == f"{CALL.text}\n\nChess Sets"
    assert replace(CALL, text="").top("{text} ¶ {title}") == "Chess Sets"


@pytest.mark.parametrize(
    ("way", "said"),
    [
        ("{left} left: {title}", "Apply by Friday, June 6"),
        ("{left} left to {todo}. ¶ {title}", "You have until Friday, June 6"),
        ("There is still time to {todo}. ¶ {title}", "You have until Friday, June 6"),
        ("Still open: {title}", "One week left: apply by Friday, June 6"),
        (PLAIN, "One week left: apply by Friday, June 6"),
    ],
)
def test_the_deadline_does_not_repeat_the_way(way: str, said: str) -> None:
    soon = replace(
        CALL,
        sort="reminder",
        deadline="One week left: apply by Friday, June 6",
        dated="Apply by Friday, June 6",
        until="You have until Friday, June 6",
    )
    assert soon.by(way) == said
    assert soon.by_sentence(way) == f"{said}."
    assert replace(CALL, deadline="").by_sentence(way) == ""


def test_a_way_that_names_the_source_credits_it_if_it_is_the_only_one() -> None:
    assert CALL.credits_in("From {source}: {title}")
    assert not CALL.credits_in(PLAIN)
    assert not replace(CALL, credit="Rural Network and Notes").credits_in("From {source}: {title}")


@given(st.text(max_size=40), st.text(max_size=40))
def test_braces_in_a_title_or_a_text_are_only_text(title: str, text: str) -> None:
    odd = replace(CALL, title=f"{title}{{source}}", text=f"{text}{{title}}")
    assert odd.top("Open: {title}") == f"Open: {title}{{source}}\n\n{text}{{title}}"


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("Rural Network", True),
        ("News: Rural", False),
        ("A | B", False),
        ("Rural – News", False),
        ("x" * 46, False),
    ],
)
def test_a_name_that_would_be_taken_for_two_stands_in_no_line_with_a_title(name: str, *, kept: bool) -> None:
    assert line_source(name) == (name if kept else "")


@pytest.mark.parametrize("sort", ["reminder", "tomorrow", "today"])
def test_a_reminder_whose_title_says_we_names_who_is_asking(sort: str) -> None:
    ours = replace(CALL, title="We Want Your Rooks", text="", sort=sort, left="One week", todo="apply")
    way = ours.way({sort: ["{left} left: {title}"]})
    assert ours.top(way) == "One week left: We Want Your Rooks\n\nFrom Rural Network"
    assert ours.way({sort: ["{title}, from {source}"]}) == "{title}, from {source}"
    assert ours.way({sort: ["{left} left: {title}"]}, credited=True) == "{left} left: {title}"


def test_a_title_alone_that_says_we_names_who_that_is_too() -> None:
    ours = replace(CALL, title="We Want Your Rooks", text="", plain=True)
    assert ours.top(ours.way()) == "We Want Your Rooks\n\nFrom Rural Network"
    assert replace(ours, title="Rooks Wanted").way() == PLAIN
