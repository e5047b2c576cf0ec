"""A list of findings that a person with five minutes can read."""

from __future__ import annotations

from pipeline.model.issues import Finding, Level
from pipeline.review.summary import MOST, shortened


def some(check: str, level: Level, count: int) -> list[Finding]:
    return [Finding(check, level, f"item{number}", f"{check} {number}") for number in range(count)]


def test_of_many_of_one_sort_some_are_shown_and_the_rest_are_counted() -> None:
    short = shortened(some("style-ap", Level.NOTE, 12))
    assert [one.reason for one in short] == [
        *(f"style-ap {number}" for number in range(MOST)),
        f"and {12 - MOST} more of the same sort",
    ]


def test_one_more_than_some_is_shown_as_it_takes_no_more_room() -> None:
    assert len(shortened(some("style-ap", Level.NOTE, MOST + 1))) == MOST + 1
    assert len(shortened(some("style-ap", Level.NOTE, MOST + 2))) == MOST + 1


def test_what_must_be_fixed_is_never_left_out() -> None:
    assert len(shortened(some("deadline-passed", Level.MUST_FIX, 40))) == 40


def test_the_gravest_come_first_and_those_of_one_sort_stand_together() -> None:
    one, two = some("a", Level.NOTE, 2), some("b", Level.NOTE, 2)
    mixed = [one[0], two[0], one[1], *some("c", Level.LOOK_AT, 1), two[1]]
    assert [finding.check for finding in shortened(mixed)] == ["c", "a", "a", "b", "b"]
