from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.compose.post_words import PostWords
from pipeline.compose.reminders import Reminder, left_words, reminder_variants
from pipeline.model.items import Deadline
from tests.render.samples import calls

CLUB = replace(
    calls()[0],
    title="Apply Now: Reading With Teens",
    deadline=Deadline(date(2025, 6, 6), "17:00", "CT", "Apply by 5 p.m. CT on June 6."),
)


def _first(number: int, left: int | None = None) -> PostWords:
    day = date(2025, 6, 6) - timedelta(days=number if left is None else left)
    return next(reminder_variants(CLUB, Reminder(number, day), "x", hashtags=("#Libraries",)))


def test_a_reminder_counts_from_the_day_on_which_it_goes_out() -> None:
    assert (_first(14).sort, _first(14).left) == ("reminder", "Two weeks")
    assert (_first(7).sort, _first(7).left) == ("reminder", "One week")
    assert (_first(7, left=8).sort, _first(7, left=8).left) == ("reminder", "Just over a week")
    assert (_first(1, left=3).sort, _first(1, left=3).left) == ("reminder", "Three days")
    assert (_first(1).sort, _first(0).sort) == ("tomorrow", "today")


def test_the_deadline_says_how_long_is_left_beside_its_date() -> None:
    assert _first(14).deadline == "Two weeks left: apply by Friday, June 6, 5 p.m. CT"
    assert _first(1).deadline == "Apply by tomorrow, Friday, June 6, 5 p.m. CT"
    assert _first(0).deadline == "Apply today, Friday, June 6, by 5 p.m. CT"
    assert {_first(n).dated for n in (14, 7, 1, 0)} == {"Apply by Friday, June 6, 5 p.m. CT"}
    assert _first(7).until == "You have until Friday, June 6, 5 p.m. CT"


def test_a_call_without_a_word_for_what_to_do_has_a_deadline_all_the_same() -> None:
    silent = replace(CLUB, title="Teens", blurb="", deadline=Deadline(date(2025, 6, 6), quote="June 6."))
    found = next(reminder_variants(silent, Reminder(1, date(2025, 6, 5)), "x"))
    assert found.deadline == "The deadline is tomorrow, Friday, June 6"
    assert (found.todo, found.until) == ("", "")


def test_nothing_is_said_after_the_deadline_or_of_a_call_without_one() -> None:
    assert list(reminder_variants(CLUB, Reminder(0, date(2025, 6, 7)), "x")) == []
    assert list(reminder_variants(replace(CLUB, deadline=None), Reminder(0, date(2025, 6, 6)), "x")) == []


def test_the_title_stands_without_apply_now() -> None:
    assert _first(7).title == "Reading With Teens"


def test_each_says_another_part_of_the_blurb() -> None:
    first, other = (
        "Libraries that work with teens in difficult circumstances get books and training.",
        ("No match is needed."),
    )
    assert _first(14).text == f"{first} {other}"
    assert _first(1).text == first
    blurb = f"{first} Teachers choose the books."
    later = next(reminder_variants(replace(CLUB, blurb=blurb), Reminder(7, date(2025, 5, 30)), "x"))
    assert later.text == "Teachers choose the books."


def test_what_it_opens_with_goes_after_hashtags_and_sentences() -> None:
    variants = list(reminder_variants(CLUB, Reminder(1, date(2025, 6, 5)), "x", hashtags=("#Libraries",)))
    plain = [one.plain for one in variants]
    assert plain == sorted(plain)
    bare = next(one for one in variants if one.plain)
    assert (bare.text, bare.tags) == ("", ())


def test_an_item_in_another_language_gets_no_english_before_its_title() -> None:
    spanish = replace(CLUB, language="es")
    found = next(reminder_variants(spanish, Reminder(14, date(2025, 5, 23)), "x"))
    assert found.sort == ""
    assert found.deadline.startswith("Two weeks left: ")


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (2, "Two days"),
        (6, "Six days"),
        (7, "One week"),
        (8, "Just over a week"),
        (11, "11 days"),
        (14, "Two weeks"),
        (16, "Just over two weeks"),
        (21, "Three weeks"),
        (31, "31 days"),
        (70, "10 weeks"),
    ],
)
def test_time_is_told_as_people_tell_it(days: int, words: str) -> None:
    assert left_words(days) == words


@given(st.integers(0, 60), st.integers(0, 60))
def test_a_reminder_always_names_date_time_and_zone(number: int, left: int) -> None:
    for words in reminder_variants(CLUB, Reminder(number, date(2025, 6, 6) - timedelta(days=left)), "x"):
        for text in (words.deadline, words.dated, words.until):
            assert "Friday, June 6" in text
            assert "5 p.m. CT" in text
        assert words.link == CLUB.link


def test_a_reminder_of_a_title_that_says_we_can_say_who_that_is_in_every_variant() -> None:
    ours = replace(CLUB, title="We Want Your Stories")
    found = list(reminder_variants(ours, Reminder(7, date(2025, 5, 30)), "x"))
    who = ours.sources[0].name
    assert all(who in one.top(one.way({one.sort: ["{left} left: {title}"]})) for one in found)
