"""Many rows at once come out as SQLAlchemy itself would have stored them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import bindparam, make_url, select

from pipeline.store import Store, open_store
from pipeline.store import tables as t
from pipeline.store.bulk import _ready, send_many

NOON = datetime(2025, 5, 20, 12, tzinfo=UTC)
ABROAD = NOON.astimezone(timezone(timedelta(hours=5)))
USUAL = {
    **dict.fromkeys(
        ("feed", "guid", "link", "title", "content", "summary", "base", "language", "digest"), "x"
    ),
    **dict.fromkeys(("authors", "categories", "pictures"), ()),
    **dict.fromkeys(("published", "updated", "starts"), None),
    "item": "",
    "backlog": False,
    "held": "",
    "updates": 0,
    "first_seen": NOON,
    "last_changed": NOON,
}
ROWS = [
    USUAL | {"published": ABROAD, "authors": ["Ada", "Zoë"], "pictures": [{"url": "https://x.org"}]},
    USUAL | {"published": NOON, "authors": ["Ada", "Zoë"], "backlog": True, "updates": 1},
    USUAL | {"starts": NOON, "categories": ("a", 'b"c'), "title": "é\U0001f4da"},
]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty database."""
    store = open_store(tmp_path, "var/news.sqlite")
    yield store
    store.close()


def test_rows_are_stored_as_one_by_one(store: Store) -> None:
    names = tuple(USUAL)
    with store.writing() as tx:
        send_many(tx, t.entries.insert(), names, [tuple(row.values()) for row in ROWS])
        for row in ROWS:
            tx.execute(t.entries.insert(), row)
        stored = [tuple(row)[1:] for row in tx.execute(select(t.entries).order_by(t.entries.c.id))]
    assert stored[:3] == stored[3:]


def test_an_update_takes_its_values_by_name(store: Store) -> None:
    renamed = t.feeds.update().where(t.feeds.c.feed == bindparam("which"))
    renamed = renamed.values(error=bindparam("to_error"), newest=bindparam("to_newest"))
    with store.writing() as tx:
        send_many(
            tx, t.feeds.insert(), tuple(_defaults()), [tuple(_defaults(f).values()) for f in ("a", "b")]
        )
        send_many(tx, renamed, ("which", "to_newest", "to_error"), [("b", ABROAD, "gone"), ("z", None, "")])
        stored = tx.execute(select(t.feeds.c.feed, t.feeds.c.error, t.feeds.c.newest)).all()
    assert stored == [("a", "", None), ("b", "gone", NOON)]


def test_no_rows_are_no_statement(store: Store) -> None:
    with store.writing() as tx:
        send_many(tx, t.entries.insert(), ("feed",), [])


def test_a_driver_that_wants_names_gets_names() -> None:
    dialect = make_url("postgresql+psycopg://x/y").get_dialect()()
    ready = _ready(t.entry_keys.insert(), ("feed", "key", "entry"), dialect)
    assert (ready.order, "%(key)s" in ready.sql) == ((), True)


def _defaults(feed: str = "") -> dict[str, object]:
    """A row for a feed that was never read."""
    return {
        column.name: column.default.arg if column.default else None  # type: ignore[attr-defined]
        for column in t.feeds.columns
    } | {"feed": feed}
