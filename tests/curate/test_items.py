"""From entries to items: what an item says when several entries tell it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from pipeline.curate.items import build_items
from pipeline.model.entries import Entry, StoredEntry
from pipeline.model.items import Item, Kind, Pairing
from pipeline.model.settings import Feed

SEEN = datetime(2025, 5, 19, 12, tzinfo=UTC)
FEEDS = {
    "alpha": Feed("alpha", "Alpha"),
    "beta": Feed("beta", "Beta"),
    "hola": Feed("hola", "Hola", language="es"),
}


def entry(
    number: int, title: str, text: str, *, feed: str = "alpha", item: str = "one", language: str = ""
) -> StoredEntry:
    """An entry of that item, each a day after the one before."""
    at = SEEN + timedelta(days=number)
    link = f"https://{feed}.example.org/{number}"
    told = Entry(
        feed,
        (f"guid:{number}",),
        str(number),
        link,
        title,
        content=f"<p>{text}</p>",
        published=at,
        language=language,
    )
    return StoredEntry(number, told, item, at, backlog=False, digest=str(number))


def items(*entries: StoredEntry, pairings: tuple[Pairing, ...] = ()) -> dict[str, Item]:
    """The items behind them, by id."""
    return {item.id: item for item in build_items(entries, FEEDS, UTC, pairings)}


def test_the_newest_deadline_counts_and_its_quote_stays_with_it() -> None:
    first = entry(1, "Porch Grants", "Applications are due June 6, 2025.")
    second = entry(2, "Porch Grants: Deadline Extended", "The deadline has been extended to June 13, 2025.")
    deadline = items(first, second)["one"].deadline
    assert deadline is not None
    assert str(deadline.day) == "2025-06-13"
    assert "extended" in deadline.quote


def test_of_entries_that_give_the_same_day_the_one_with_the_hour_is_kept() -> None:
    first = entry(1, "Porch Grants", "Applications are due by 5 p.m. CT on June 6, 2025.")
    second = entry(2, "Reminder: Porch Grants", "Applications are due June 6, 2025.")
    deadline = items(first, second)["one"].deadline
    assert deadline is not None
    assert (str(deadline.day), deadline.time, deadline.zone) == ("2025-06-06", "17:00", "CT")


def test_the_span_names_the_words_of_the_day_in_the_quote() -> None:
    deadline = items(entry(1, "Porch Grants", "Good luck to all. Applications are due June 6, 2025."))[
        "one"
    ].deadline
    assert deadline is not None
    start, end = deadline.span
    assert deadline.quote[start:end] == "June 6, 2025"


def test_a_deadline_with_a_doubt_keeps_the_doubt_for_the_editor() -> None:
    item = items(entry(1, "Porch Grants", "Applications are due Thursday, June 6, 2025."))["one"]
    assert item.deadline is not None
    assert "another weekday" in item.doubt


def test_two_last_days_that_disagree_in_one_text_are_a_doubt() -> None:
    text = "Applications are due June 6, 2025. All forms must be received by June 20, 2025."
    item = items(entry(1, "Porch Grants", text))["one"]
    assert item.deadline is not None
    other = {"2025-06-06": "June 20", "2025-06-20": "June 6"}[str(item.deadline.day)]
    assert other in item.doubt


def test_in_another_language_words_decide_nothing_and_the_reason_says_so() -> None:
    grant = entry(1, "Becas", "Apply by June 6, 2025 for the grant. Plazo: 15/06/2025.", feed="hola")
    item = items(grant)["one"]
    assert item.kind is Kind.STORY
    assert "language without a table" in item.kind_reason


def test_two_items_that_a_person_has_told_apart_are_not_said_to_be_alike() -> None:
    text = "Ten libraries will get $500 each for benches, blankets and book carts on the porch this summer."
    one, two = entry(1, "Porch Grants", text), entry(2, "Porch Grants", text, feed="beta", item="two")
    assert items(one, two)["one"].possible_duplicates == ("two",)
    apart = (Pairing(1, 2, same=False, by="Ana"),)
    assert items(one, two, pairings=apart)["one"].possible_duplicates == ()


def test_a_joined_entry_is_said_to_be_joined_by_that_person() -> None:
    one, two = entry(1, "Porch Grants", "Benches."), entry(2, "Something Else", "Blankets.", feed="beta")
    item = items(one, two, pairings=(Pairing(1, 2, same=True, by="Ana"),))["one"]
    assert "joined by Ana" in item.merge_reason
    assert [source.feed for source in item.sources] == ["alpha", "beta"]
