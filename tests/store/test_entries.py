"""What is kept of entries from one reading to the next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import event

from pipeline.curate.identity import MAX_UPDATES
from pipeline.curate.keys import digest, document_keys
from pipeline.curate.marks import marks_of
from pipeline.model.entries import Entry, StoredEntry
from pipeline.store import Store, open_store
from pipeline.store import entries as entry_rows
from pipeline.store.entries import MAX_GUIDS, Added

DAY = datetime(2025, 5, 20, 14, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty database."""
    store = open_store(tmp_path, "var/news.sqlite")
    yield store
    store.close()


def post(number: int, text: str = "") -> Entry:
    """An entry of its own."""
    return Entry(
        feed="f",
        keys=(),
        guid=f"g{number}",
        link=f"https://x.org/{number}",
        title=f"Story {number}",
        content=text or f"<p>Told by {number * 'very '} many people.</p>",
        published=DAY - timedelta(hours=number),
    )


def read(store: Store, *entries: Entry, now: datetime = DAY, backlog: bool = False) -> Added:
    """Keep a document."""
    found = [(entry, digest(entry)) for entry in document_keys(entries)]
    marks = [marks_of(entry) for entry, _ in found]
    with store.writing() as tx:
        return entry_rows.add(tx, "f", found, marks, backlog=backlog, now=now)


def everything(store: Store) -> list[StoredEntry]:
    """All that is kept."""
    with store.reading() as tx:
        return entry_rows.everything(tx)


def test_a_second_reading_of_the_same_document_changes_nothing(store: Store) -> None:
    posts = [post(number) for number in range(20)]
    assert read(store, *posts, backlog=True) == Added(new=20)
    before = everything(store)
    assert read(store, *posts, now=DAY + timedelta(days=1)) == Added()
    assert everything(store) == before
    assert [one.entry.keys for one in before[:2]] == [
        ("guid:g0", "link:x.org/0"),
        ("guid:g1", "link:x.org/1"),
    ]


def test_a_document_takes_as_many_statements_however_long_it_is(store: Store) -> None:
    read(store, post(999))
    counts = []
    for start, length in ((0, 5), (100, 200)):
        sent: list[str] = []
        event.listen(store._engine, "before_cursor_execute", lambda *a, sent=sent: sent.append(a[2]))
        read(store, *[post(number) for number in range(start, start + length)])
        counts.append(len(sent))
    assert counts[1] <= counts[0] + 2
    assert len(everything(store)) == 206


def test_nothing_found_deletes_nothing(store: Store) -> None:
    read(store, post(0), post(1))
    assert read(store) == Added()
    assert read(store, post(1)) == Added()
    assert len(everything(store)) == 2


def test_an_edit_replaces_the_text_and_keeps_the_first_date(store: Store) -> None:
    read(store, post(0))
    later = DAY + timedelta(days=2)
    edited = replace(post(0, "<p>Told anew.</p>"), published=later)
    assert read(store, edited, now=later) == Added(changed=1)
    (kept,) = everything(store)
    assert (kept.entry.content, kept.entry.published, kept.first_seen) == ("<p>Told anew.</p>", DAY, DAY)


def test_a_page_that_changes_at_every_look_is_stored_so_many_times_and_no_more(store: Store) -> None:
    read(store, post(0))
    changed = [read(store, post(0, f"<p>Seen by {number}</p>")).changed for number in range(MAX_UPDATES + 5)]
    assert changed == [1] * MAX_UPDATES + [0] * 5
    assert everything(store)[0].entry.content == f"<p>Seen by {MAX_UPDATES - 1}</p>"


def test_new_guids_for_all_are_adopted_and_the_feed_is_said_to_churn(store: Store) -> None:
    posts = [post(number) for number in range(10)]
    read(store, *posts)
    added = read(store, *[replace(one, guid=f"n{one.guid}") for one in posts])
    assert added == Added(adopted=10, churn=True)
    assert {one.entry.keys for one in everything(store)} == {
        (f"guid:g{number}", f"guid:ng{number}", f"link:x.org/{number}") for number in range(10)
    }


def test_a_feed_that_makes_up_guids_at_every_reading_does_not_fill_the_database(store: Store) -> None:
    for number in range(MAX_GUIDS + 10):
        added = read(store, *[replace(post(each), guid=f"{each}-{number}") for each in range(4)])
        assert added.new == (4 if number == 0 else 0)
    assert all(len(one.entry.keys) <= MAX_GUIDS for one in everything(store))


def test_a_guid_used_again_passes_to_the_new_entry(store: Store) -> None:
    read(store, post(0), post(1))
    other = replace(post(7, "<p>Quilts were sewn at another branch.</p>"), guid="g0", title="Sewing bees")
    assert read(store, other, post(1)).new == 1
    assert [one.entry.keys for one in everything(store)] == [
        ("link:x.org/0",),
        ("guid:g1", "link:x.org/1"),
        ("guid:g0", "link:x.org/7"),
    ]


def test_entries_from_the_past_that_come_all_at_once_are_held_until_a_person_lets_them_go(
    store: Store,
) -> None:
    read(store, post(0))
    old = [
        replace(post(number), published=DAY - timedelta(days=300 + number), title=f"Of yore {number}")
        for number in range(10, 17)
    ]
    added = read(store, *old, post(0))
    assert (added.new, added.held) == (7, 7)
    assert "7 entries came at once" in added.notes[0]
    with store.writing() as tx:
        entry_rows.assign(tx, {one.id: f"item{one.id}" for one in entry_rows.everything(tx)})
        assert len(entry_rows.unpublished(tx, "weekly")) == 1
        assert entry_rows.release(tx, "f") == 7
        assert len(entry_rows.unpublished(tx, "weekly")) == 8


def test_one_feeds_keys_say_nothing_of_anothers(store: Store) -> None:
    read(store, post(0))
    found = [(one, digest(one)) for one in document_keys([replace(post(0), feed="other")])]
    with store.writing() as tx:
        assert entry_rows.add(tx, "other", found, [b""], backlog=False, now=DAY) == Added(new=1)


def test_a_rebuilt_feed_is_compared_with_all_that_it_ever_had(store: Store) -> None:
    read(store, *[post(number) for number in range(6)])
    read(store, *[post(number) for number in range(100, 106)])
    moved = [
        replace(post(number), guid=f"https://y.net/{number}", link=f"https://y.net/{number}")
        for number in range(6)
    ]
    assert read(store, *moved) == Added(adopted=6, churn=True)
    assert everything(store)[0].entry.link == "https://y.net/0"
