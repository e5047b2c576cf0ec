"""Everything is carried from one kind of database to the other, and proved."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from pipeline.errors import StoreError
from pipeline.store import Store, copying, mailings, open_store
from pipeline.store import subscribers as people
from pipeline.store import tables as t
from pipeline.store.bulk import send_many
from tests.fakes import postgres
from tests.fakes.mailroom import NOON, add_readers, freeze


def filled(store: Store) -> None:
    """Some of everything that is hard to carry: bytes, JSON, times, fractions, numbers that were used."""
    freeze(store, 30)
    with store.writing() as tx:
        tx.execute(t.pictures.insert().values(name="p", width=1, height=1, data=b"\0\xff"))
        tx.execute(t.feeds.insert().values(feed="f", usual_gap=0.1 + 0.2, newest=NOON, etag="é\U0001f4da"))
        people.forget(tx, 30)


@pytest.mark.parametrize("back", [False, True], ids=["to PostgreSQL", "and back"])
def test_all_that_was_there_is_there(
    postgresql: postgres.Server, migrated: str, tmp_path: Path, *, back: bool
) -> None:
    first = open_store(tmp_path, "first.sqlite")
    filled(first)
    seen: list[tuple[str, int, int]] = []
    with postgresql.database(migrated) as address:
        target = open_store(tmp_path, address)
        copied = copying.copy(first, target, lambda *step: seen.append(step))
        if back:
            last = open_store(tmp_path, "last.sqlite")
            assert copying.copy(target, last) == copied
            target.close()
            target = last
        assert {one.table: one.rows for one in copied if one.rows} == {
            "drafts": 1,
            "feeds": 1,
            "mailings": 1,
            "pictures": 1,
            "recipients": 30,
            "subscribers": 29,
            "subscriptions": 29,
        }
        assert ("recipients", 30, 30) in seen
        with target.writing() as tx:
            assert [one.draft for one in mailings.running(tx)] == [1]
            assert tx.execute(select(t.feeds.c.usual_gap, t.feeds.c.etag)).one() == (0.1 + 0.2, "é\U0001f4da")
            assert people.add(tx, "new@example.org", at=NOON).id == 31
        target.close()
    first.close()


def test_a_target_that_is_not_empty_is_refused(tmp_path: Path) -> None:
    first, second = open_store(tmp_path, "first.sqlite"), open_store(tmp_path, "second.sqlite")
    with second.writing() as tx:
        add_readers(tx, 1)
    with pytest.raises(StoreError, match="it is not empty: subscribers has rows"):
        copying.copy(first, second)
    first.close()
    second.close()


def test_what_arrives_otherwise_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = open_store(tmp_path, "first.sqlite"), open_store(tmp_path, "second.sqlite")
    filled(first)
    monkeypatch.setattr(
        copying, "send_many", lambda tx, insert, names, rows: send_many(tx, insert, names, rows[:28])
    )
    with pytest.raises(StoreError, match="the table subscribers arrived otherwise"):
        copying.copy(first, second)
    with second.reading() as tx:
        assert tx.execute(select(t.drafts)).all() == []
    first.close()
    second.close()
