"""What readers are told when a deadline that they were shown has moved."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.compose.corrections import (
    comes_too_late,
    correction_of,
    correction_variants,
    correction_words,
    matters,
    with_corrections,
)
from pipeline.model.issues import Correction, IssueItem, SourceChange
from pipeline.model.items import Deadline, Item, Kind
from tests.compose.test_issue import an_issue
from tests.curate.test_selection import item
from tests.render.samples import RURAL
from tests.render.samples import call as shown_call

STOOD, TODAY = date(2025, 5, 22), date(2025, 5, 29)
JUNE_12 = Deadline(date(2025, 6, 12), quote="Due June 12.")
JUNE_13 = Deadline(date(2025, 6, 13), quote="Now due June 13.")


def shown(**more: object) -> IssueItem:
    """As an issue showed it."""
    one = shown_call(2, "Porch Light Grants", "", JUNE_12.day, JUNE_12.quote, RURAL)
    return replace(one, **{"id": "porch", "deadline": JUNE_12, **more})  # type: ignore[arg-type]  # fields


def said(deadline: Deadline | None = None, **more: str) -> Item:
    """As its entries tell it now."""
    return replace(item("porch", Kind.CALL, deadline=deadline), **more)  # type: ignore[arg-type]  # texts


def found(now: Item, *earlier: Correction, was: IssueItem | None = None) -> Correction:
    one = correction_of(was or shown(), STOOD, now, earlier)
    assert one is not None
    return one


@pytest.mark.parametrize(
    ("now", "words"),
    [
        (said(JUNE_13), "the deadline is now June 13, not June 12."),
        (
            said(Deadline(date(2025, 6, 13), "17:00", "CT", "By 5.")),
            "the deadline is now June 13, 5 p.m. CT, not June 12.",
        ),
        (
            said(Deadline(date(2026, 1, 7), quote="Due in January.")),
            "the deadline is now Jan. 7, 2026, not June 12.",
        ),
        (
            said(withdrawn="is closed or withdrawn, by its source (“It is closed.”)"),
            "it has been closed or withdrawn.",
        ),
    ],
)
def test_the_words_are_plain_and_name_both_days(now: Item, words: str) -> None:
    start = "Porch Light Grants, in our issue of May 22: "
    assert correction_words(found(now), TODAY) == start + words


def test_another_hour_of_the_same_day_is_told_with_both_hours() -> None:
    five = Deadline(JUNE_12.day, "17:00", "CT", "By 5.")
    noon = Deadline(JUNE_12.day, "12:00", "CT", "By noon.")
    one = found(said(noon), was=shown(deadline=five))
    assert "the deadline is now June 12, noon CT, not June 12, 5 p.m. CT." in correction_words(one, TODAY)


def test_a_call_that_opens_again_is_told_so_and_a_second_closing_too() -> None:
    closed = found(said(withdrawn="is closed (“Closed.”)"))
    opened = found(said(JUNE_13), closed)
    assert "it is open again, until June 13." in correction_words(opened, TODAY)
    assert opened.says == "deadline 2025-06-13, change 2"
    again = found(said(withdrawn="is closed (“Closed.”)"), closed, opened)
    assert (again.says, again.quote) == ("withdrawn, change 3", "Closed.")


@pytest.mark.parametrize(
    ("now", "why"),
    [
        (said(JUNE_12), "nothing moved"),
        (said(None), "no date is not another date"),
        (said(None, doubt="Check it."), "nor is a doubtful one"),
        (said(replace(JUNE_13, quote=JUNE_12.quote)), "the same sentence, read otherwise by other rules"),
        (said(Deadline(JUNE_12.day, "17:00", "CT", "By 5.")), "an hour where none was is no move"),
    ],
)
def test_what_readers_know_still_holds(now: Item, why: str) -> None:
    assert correction_of(shown(), STOOD, now) is None, why


def test_what_a_person_set_is_compared_with_what_the_source_said_then() -> None:
    june_10 = Deadline(date(2025, 6, 10), quote=JUNE_12.quote)
    known = shown(
        deadline=june_10,
        touched=("deadline",),
        changes=(SourceChange("deadline", "2025-06-12", "2025-06-12"),),
    )
    assert correction_of(known, STOOD, said(replace(JUNE_12, quote="Still June 12."))) is None
    assert found(said(JUNE_13), was=known).was == june_10
    unknown = replace(known, changes=())
    assert correction_of(unknown, STOOD, said(JUNE_13)) is None, "an older version did not remember it"


DAYS = st.integers(-5, 25).map(lambda days: date(2025, 6, 1).fromordinal(date(2025, 6, 1).toordinal() + days))


@given(st.lists(DAYS, min_size=1, max_size=8))
def test_every_move_is_told_once_and_under_a_name_of_its_own(days: list[date]) -> None:
    told: list[Correction] = []
    for number, day in enumerate(days):
        deadline = Deadline(day, quote=f"Sentence {number}.")
        for _ in range(2):  # a second look finds nothing more
            one = correction_of(shown(), STOOD, said(deadline), told)
            known = told[-1].now if told else JUNE_12
            assert known is not None
            assert (one is not None) == (known.day != day)
            if one:
                assert one.was == known
                told.append(one)
    assert len({one.says for one in told}) == len(told)


@pytest.mark.parametrize(
    ("now", "today", "issue_day", "wanted"),
    [
        (said(JUNE_13), date(2025, 5, 29), date(2025, 6, 5), True),
        (said(JUNE_13), date(2025, 5, 29), date(2025, 6, 13), True),
        (said(JUNE_13), date(2025, 5, 29), date(2025, 6, 14), False),
        (said(withdrawn="is closed"), date(2025, 5, 29), date(2025, 6, 12), True),
        (said(withdrawn="is closed"), date(2025, 5, 29), date(2025, 6, 13), False),
    ],
)
def test_nobody_is_told_of_what_is_over(now: Item, today: date, issue_day: date, wanted: bool) -> None:
    assert matters(found(now), today=today, issue_day=issue_day) is wanted


def test_it_comes_too_late_once_the_new_day_has_gone_by_or_where_the_call_is_no_more() -> None:
    moved = found(said(JUNE_13))
    assert not comes_too_late(moved, date(2025, 6, 13))
    assert comes_too_late(moved, date(2025, 6, 14))
    assert comes_too_late(found(said(withdrawn="is closed")), date(2025, 5, 23))


def test_a_post_gets_shorter_without_losing_the_days_or_the_link() -> None:
    title = "Porch Light Grants — For Small Libraries of the Valley (Second Round): Lamps, Ropes and Paint"
    one = found(said(JUNE_13), was=shown(title=title))
    posts = list(correction_variants(one, TODAY))
    assert posts[0].title.startswith(f"Correction: {title}, in our issue of May 22: ")
    assert all("June 13, not June 12" in post.title and post.link == one.link for post in posts)
    assert len(posts[-1].title) < 100


def test_what_a_person_said_of_a_correction_stays_with_that_very_change() -> None:
    one = found(said(JUNE_13))
    issue = with_corrections(an_issue(), [replace(one, text="One day more.")])
    assert with_corrections(issue, [one]).corrections[0].text == "One day more."
    other = replace(one, says="deadline 2025-06-20")
    assert with_corrections(issue, [other]).corrections[0].text == ""
    assert with_corrections(issue, []).corrections == ()
