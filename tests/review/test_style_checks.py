"""AP's dates and times, and the comma before “and”: noted in English, never rewritten."""

from __future__ import annotations

import pytest

from pipeline.model.issues import Level
from pipeline.model.settings import Checks, SerialComma
from tests.review.looking import changed, fixed, of


@pytest.mark.parametrize(
    ("text", "ap"),
    [
        ("Meet at 5:00 PM on Monday.", "Meet at 5 p.m. on Monday."),
        ("Meet at 5pm.", "Meet at 5 p.m."),
        ("Doors 5:30 P.M. sharp", "Doors 5:30 p.m. sharp"),
        ("Lunch is at 12 p.m. Bring bread.", "Lunch is at noon. Bring bread."),
        ("Close at 12:00 AM", "Close at midnight"),
        ("Apply by June 1st.", "Apply by June 1."),
        ("Apply by January 22nd, 2026", "Apply by Jan. 22, 2026"),
        ("From September 5 to March 3", "From Sept. 5 to March 3"),
    ],
)
def test_a_time_or_date_that_is_not_in_ap_style_is_noted_with_how_it_is_written(text: str, ap: str) -> None:
    assert fixed("style-ap", changed(blurb=text)) == ap


@pytest.mark.parametrize(
    "text",
    [
        "Meet at 5 p.m. or 10:30 a.m. on Jan. 7.",
        "On the 1st floor, the 22nd time, on 5th Avenue",
        "In January 2026 and all of September",
        "May 5 people come at noon",
        "FM 99.5 PM",
        "June 6, 5 p.m. Bring bread",
        "Version 2.5am-x",
    ],
)
def test_what_is_in_style_or_no_time_at_all_is_not_noted(text: str) -> None:
    assert of("style-ap", changed(blurb=text)) == []


def test_a_note_is_never_made_by_itself() -> None:
    (note,) = of("style-ap", changed(blurb="At 5:00 PM"))
    assert note.level is Level.NOTE
    assert note.fix is not None
    assert not note.fix.certain


def test_other_languages_and_newsletters_that_do_not_follow_ap_are_left_alone() -> None:
    assert of("style-ap", changed(blurb="At 5:00 PM", language="en-GB"))
    assert of("style-ap", changed(blurb="À 5:00 PM", language="fr")) == []
    assert of("style-ap", changed(blurb="At 5:00 PM"), rules=Checks(ap_style=False)) == []


def test_the_comma_before_and_is_noted_only_by_setting() -> None:
    with_it, without = changed(blurb="Seeds, tools, and tea."), changed(blurb="Seeds, tools and tea.")
    never, always = (Checks(serial_comma=one) for one in (SerialComma.NEVER, SerialComma.ALWAYS))
    assert of("style-comma", with_it) == of("style-comma", without) == []
    assert fixed("style-comma", with_it, rules=never) == "Seeds, tools and tea."
    assert of("style-comma", without, rules=never) == []
    assert fixed("style-comma", without, rules=always) == "Seeds, tools, and tea."
    assert of("style-comma", with_it, rules=always) == []


def test_two_things_are_no_list() -> None:
    for one in SerialComma:
        assert of("style-comma", changed(blurb="Seeds and tools."), rules=Checks(serial_comma=one)) == []
