"""Issue after issue from entries that arrive at any time, in any groups: nothing twice, nothing lost."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.curate.items import ReadEntry, read_entry
from pipeline.curate.replay import Arrival, Occasion, Outcome, gist_of, known_since, replayed
from pipeline.curate.selection import select
from pipeline.model.entries import Entry, StoredEntry
from pipeline.model.items import Item, Kind
from pipeline.model.selection import Selection
from pipeline.model.settings import Feed, Section
from tests.curate.test_selection import weekly

START = datetime(2025, 3, 3, 12, tzinfo=UTC)
FEED = Feed("alpha", "Alpha")
NEWSLETTER = weekly(Section("all", "All", kinds=(Kind.STORY,), max=2), min_items=2)
OCCASIONS = [
    Occasion(
        f"slot {week}", START + timedelta(days=7 * week), "draft", START + timedelta(days=7 * week, hours=-4)
    )
    for week in range(1, 6)
]


def stored(number: int, item: str, at: datetime, *, backlog: bool = False) -> StoredEntry:
    entry = Entry(
        "alpha", (f"guid:{number}",), str(number), f"https://x.org/{number}", f"Story {number}", published=at
    )
    return StoredEntry(number, entry, item, at, backlog=backlog, digest="")


READS = {number: read_entry(stored(number, "", START), {"alpha": FEED}, UTC) for number in range(12)}


def arrival(number: int, item: str, days: float) -> Arrival:
    at = START + timedelta(days=days)
    read: ReadEntry = replace(READS[number], stored=stored(number, item, at))
    return Arrival(read, at)


def run(arrivals: Iterable[Arrival]) -> Outcome:
    def choose(items: Iterable[Item], send_at: datetime) -> Selection:
        return select(items, NEWSLETTER, send_at=send_at)

    return replayed(list(arrivals), OCCASIONS, NEWSLETTER, start=START, choose=choose, boilerplate={})


arrivals = st.lists(st.tuples(st.sampled_from("abcdef"), st.floats(-100, 40)), max_size=len(READS)).map(
    lambda pairs: [arrival(number, item, days) for number, (item, days) in enumerate(pairs)]
)


@given(arrivals)
@settings(deadline=None)
def test_every_known_item_stands_in_one_issue_or_is_held_with_a_reason(found: list[Arrival]) -> None:
    outcome = run(found)
    shown = [placed.item for issue in outcome.issues for placed in issue.placed]
    known = {one.read.stored.item for one in found if one.at <= OCCASIONS[-1].known_until}
    assert len(shown) == len(set(shown))
    assert {*shown, *(kept.item for kept in outcome.never)} == known
    assert not set(shown) & {kept.item for kept in outcome.never}
    assert all(kept.reason for kept in outcome.never)


@given(arrivals)
@settings(deadline=None)
def test_no_issue_shows_what_was_not_known_when_it_was_drafted(found: list[Arrival]) -> None:
    first = {
        item: min(one.at for one in found if one.read.stored.item == item)
        for item in {one.read.stored.item for one in found}
    }
    for issue, occasion in zip(run(found).issues, OCCASIONS, strict=True):
        assert all(first[placed.item] <= occasion.known_until for placed in issue.placed)


@given(arrivals, st.randoms())
@settings(deadline=None)
def test_the_order_of_the_entries_makes_no_difference(found: list[Arrival], random: Any) -> None:
    shuffled = list(found)
    random.shuffle(shuffled)
    assert run(shuffled) == run(found)


def test_what_is_told_again_after_it_was_shown_does_not_come_again() -> None:
    outcome = run([arrival(0, "a", 1), arrival(1, "b", 1), arrival(2, "a", 9), arrival(3, "c", 9)])
    assert [[placed.item for placed in issue.placed] for issue in outcome.issues] == [
        ["b", "a"],
        [],
        [],
        [],
        [],
    ]
    assert [kept.reason for kept in outcome.never] == [
        "there is no issue: only 1 new item; an issue takes at least 2 (min_items)"
    ]


@pytest.mark.parametrize(
    ("reason", "gist"),
    [
        (
            "closed on 2025-05-20, before this issue goes out (“Due 20 May.”)",
            "closed on …, before this issue goes out",
        ),
        (
            "was 31 days old when its feed was first read (limit 30)",
            "was … days old when its feed was first read (limit …)",
        ),
        ("no room left in “Calls” or “More”; it stays", "no room left in “Calls” or “More”; it stays"),
        ("counts 0.25 points (min_points 1.00)", "counts … points (min_points …)"),
        ("there is no issue: nothing is new", "there is no issue"),
    ],
)
def test_the_gist_of_a_reason_leaves_out_what_is_true_of_one_item_only(reason: str, gist: str) -> None:
    assert gist_of(reason) == gist


def test_an_entry_is_known_from_when_it_was_seen_and_a_first_reading_from_when_it_was_published() -> None:
    seen = stored(1, "a", START)
    early = replace(seen, entry=replace(seen.entry, published=START - timedelta(days=90)))
    assert known_since(early) == START
    assert known_since(replace(early, backlog=True)) == START - timedelta(days=90)
    ahead = replace(seen, entry=replace(seen.entry, published=START + timedelta(days=9)), backlog=True)
    assert known_since(ahead) == START
