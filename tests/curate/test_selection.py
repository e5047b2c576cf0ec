"""What goes into an issue, where, and why the rest is held."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.curate.selection import reason_to_hold, select
from pipeline.model.items import Deadline, Item, Kind, Source
from pipeline.model.selection import Preference, Selection, Wish
from pipeline.model.settings import Newsletter, Section, Select
from tests.render.samples import newsletter

SEND_AT = datetime(2025, 5, 22, 15, 0, tzinfo=UTC)  # a Thursday, 10 in the morning in Chicago
FIRST_SEEN = datetime(2025, 5, 21, 12, 0, tzinfo=UTC)


def item(name: str, kind: Kind = Kind.STORY, *, feed: str = "alpha", days_old: int = 2, **more: Any) -> Item:
    """An item with nothing special about it."""
    plain = Item(
        id=name,
        kind=kind,
        kind_reason="",
        title=f"Title {name}",
        link=f"https://{feed}.example.org/{name}",
        blurb="A blurb.",
        sources=(Source(feed, feed.title(), f"https://{feed}.example.org/{name}"),),
        published=SEND_AT - timedelta(days=days_old),
        first_seen=FIRST_SEEN,
        feeds=(feed,),
    )
    return replace(plain, **more)


def call(name: str, day: str, **more: Any) -> Item:
    """A call that closes on that day."""
    return item(name, Kind.CALL, deadline=Deadline(date.fromisoformat(day), quote=f"Due {day}."), **more)


def weekly(*sections: Section, **limits: Any) -> Newsletter:
    """A newsletter of these sections."""
    return replace(newsletter(), section=sections, select=Select(**limits))


STORIES = Section("stories", "Stories", kinds=(Kind.STORY,), max=3)
CALLS = Section("calls", "Calls", kinds=(Kind.CALL,), max=3, more=2)
LEAD = Section("lead", "Featured", kinds=(Kind.STORY,), max=1, lead=True)
ADVOCACY = Section("advocacy", "Advocacy", words=("I Love Libraries",), max=2)


def ids(selection: Selection) -> dict[str, list[str]]:
    """Ids by section, those named only behind a bar."""
    return {
        chosen.section.id: [
            *(one.item.id for one in chosen.items),
            *(f"|{one.item.id}" for one in chosen.more),
        ]
        for chosen in selection.sections
    }


@pytest.mark.parametrize(
    ("candidate", "reason"),
    [
        (call("past", "2025-05-21"), "closed on 2025-05-21, before this issue goes out (“Due 2025-05-21.”)"),
        (call("today", "2025-05-22"), "closes on 2025-05-22, too soon for readers to act"),
        (call("tomorrow", "2025-05-23"), ""),
        (item("over", Kind.EVENT, starts=SEND_AT - timedelta(hours=1)), "began on 2025-05-22"),
        (item("soon", Kind.EVENT, starts=SEND_AT + timedelta(hours=1)), ""),
        (item("future", days_old=-9), "dated 2025-05-31, after this issue goes out"),
        (item("event", Kind.EVENT, days_old=-9), ""),
        (item("old", days_old=60, backlog=True), "was 58 days old when its feed was first read (limit 30)"),
        (item("late", days_old=60), ""),
        (call("far", "2025-12-01", days_old=60, backlog=True), ""),
        (item("secret", embargo=date(2025, 5, 23)), "embargoed until 2025-05-23, after this issue goes out"),
        (item("told", embargo=date(2025, 5, 22)), ""),
        (item("stale", days_old=61, first_seen=SEND_AT - timedelta(days=61)), "is 61 days old (limit 60)"),
        (item("came late", days_old=61), ""),
        (call("open", "2025-06-30", days_old=200, first_seen=SEND_AT - timedelta(days=200)), ""),
    ],
    ids=lambda value: value.id if isinstance(value, Item) else "",
)
def test_what_can_stand_in_no_issue_now_is_held_with_the_reason(candidate: Item, reason: str) -> None:
    said = reason_to_hold(candidate, weekly(STORIES), send_at=SEND_AT)
    assert said.startswith(reason)
    assert bool(said) == bool(reason)


def test_the_day_is_the_newsletters_own() -> None:
    late_evening = datetime(2025, 5, 23, 3, 0, tzinfo=UTC)  # still the 22nd in Chicago
    assert reason_to_hold(call("x", "2025-05-23"), weekly(CALLS), send_at=late_evening) == ""


def test_calls_stand_by_their_deadline_those_without_one_last() -> None:
    calls = [call("c", "2025-07-01"), item("n", Kind.CALL), call("a", "2025-06-01"), call("b", "2025-06-15")]
    assert ids(select(calls, weekly(CALLS), send_at=SEND_AT)) == {"calls": ["a", "b", "c", "|n"]}


def test_what_finds_no_room_is_held_and_stays_in_line() -> None:
    selection = select([item(f"s{n}") for n in range(5)], weekly(STORIES), send_at=SEND_AT)
    assert len(selection.held) == 2
    assert all(one.why.startswith("no room left in “Stories”") for one in selection.held)


def test_what_no_section_takes_is_held_with_that_reason() -> None:
    selection = select([item("n", Kind.NEWS)], weekly(STORIES), send_at=SEND_AT)
    assert [one.why for one in selection.held] == ["no section takes it (news)"]


def test_sections_with_words_of_their_own_claim_before_the_lead() -> None:
    love = item("love", title="I Love Libraries: Real Stories", weight=9.0)
    selection = select([love, item("x")], weekly(LEAD, STORIES, ADVOCACY), send_at=SEND_AT)
    assert ids(selection) == {"lead": ["x"], "stories": [], "advocacy": ["love"]}


def test_a_section_may_ask_for_feeds() -> None:
    own = Section("own", "Own", feeds=("beta",), max=5)
    selection = select([item("a"), item("b", feed="beta")], weekly(STORIES, own), send_at=SEND_AT)
    assert ids(selection) == {"stories": ["a"], "own": ["b"]}


def test_the_fresher_story_of_the_weightier_feed_leads() -> None:
    stories = [item("old", days_old=20), item("new", days_old=1), item("dear", days_old=20, weight=2.0)]
    assert ids(select(stories, weekly(LEAD, STORIES), send_at=SEND_AT)) == {
        "lead": ["dear"],
        "stories": ["new", "old"],
    }


def test_many_voices_are_heard_before_one_is_heard_twice() -> None:
    stories = [item(f"a{n}", days_old=1) for n in range(3)] + [item("b", feed="beta", days_old=8)]
    chosen = ids(select(stories, weekly(STORIES), send_at=SEND_AT))["stories"]
    assert "b" in chosen[:2]


def test_settings_ban_feeds_and_words() -> None:
    banning = weekly(STORIES, ban_feeds=("beta", "vendors"), ban_words=("cuts",))
    items = [
        item("a"),
        item("b", feed="beta"),
        item("c", feeds=("gamma", "vendors")),
        item("d", title="Budget Cuts Again"),
        item("e", title="Free Haircuts at the Library"),
    ]
    selection = select(items, banning, send_at=SEND_AT)
    assert sorted(ids(selection)["stories"]) == ["a", "e"]
    assert {one.item.id: one.why for one in selection.held} == {
        "b": "comes from “beta”, which the settings ban (ban_feeds)",
        "c": "comes from “vendors”, which the settings ban (ban_feeds)",
        "d": "names “cuts”, which the settings ban (ban_words)",
    }


def test_settings_pin_feeds_and_words() -> None:
    pinning = weekly(STORIES, pin_feeds=("own",), pin_words=("banned books",))
    items = [item("fresh", days_old=1), item("own", feed="own", days_old=40, weight=0.1)]
    items += [item("words", categories=("Banned Books",), days_old=50)]
    selection = select(items, pinning, send_at=SEND_AT)
    assert ids(selection) == {"stories": ["words", "own", "fresh"]}
    assert selection.sections[0].items[0].why.startswith("pinned, since it names “banned books”; ")


def test_below_the_least_points_a_story_is_held_and_says_what_it_counts() -> None:
    selection = select(
        [item("low", weight=0.2, days_old=60)], weekly(STORIES, min_points=0.5), send_at=SEND_AT
    )
    assert [one.why for one in selection.held] == ["counts 0.20 points (min_points 0.50)"]


def test_a_person_has_the_last_word_on_what_is_old_or_unwanted_but_not_on_what_is_over() -> None:
    limits = weekly(STORIES, CALLS, ban_words=("title",))
    items = [item("old", days_old=300, backlog=True), call("closed", "2025-05-01"), item("no")]
    wishes = [Preference("old", Wish.PIN, "Ana"), Preference("closed", Wish.PIN, "Ana")]
    wishes += [Preference("no", Wish.BAN, "Ben", "an advertisement")]
    selection = select(items, limits, send_at=SEND_AT, preferences=wishes)
    assert ids(selection)["stories"] == ["old"]
    assert selection.sections[0].items[0].why.startswith("pinned by Ana; ")
    held = {one.item.id: one.why for one in selection.held}
    assert held["closed"].startswith("closed on 2025-05-01")
    assert held["no"] == "banned by Ben: an advertisement"


def test_a_section_may_ask_for_a_category_of_feeds() -> None:
    own = Section("own", "Own", feeds=("humanities",), max=5)
    items = [item("a"), item("b", feed="beta", feeds=("beta", "humanities"))]
    assert ids(select(items, weekly(STORIES, own), send_at=SEND_AT)) == {"stories": ["a"], "own": ["b"]}


ITEMS = st.lists(
    st.builds(
        lambda number, kind, feed, age: item(f"i{number}", kind, feed=feed, days_old=age),
        st.integers(0, 99),
        st.sampled_from(Kind),
        st.sampled_from(["alpha", "beta", "gamma"]),
        st.integers(0, 50),
    ),
    unique_by=lambda one: one.id,
)


@given(ITEMS, st.randoms())
def test_every_item_is_in_the_issue_once_or_held_and_the_order_they_come_in_does_not_matter(
    items: list[Item], random: Random
) -> None:
    sections = weekly(LEAD, CALLS, STORIES, ADVOCACY)
    selection = select(items, sections, send_at=SEND_AT)
    everywhere = [name.strip("|") for names in ids(selection).values() for name in names]
    everywhere += [one.item.id for one in selection.held]
    assert sorted(everywhere) == sorted(one.id for one in items)
    shuffled = list(items)
    random.shuffle(shuffled)
    assert select(shuffled, sections, send_at=SEND_AT) == selection
    assert all(one.why for one in selection.held)
