"""The database: its migrations, its transactions, and what it says when it cannot."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, text
from sqlalchemy.pool import NullPool

from pipeline.errors import StoreError
from pipeline.store import open_store, tables
from pipeline.store.database import HEAD
from pipeline.store.tables import metadata

VERSION_TABLE = (
    "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL,"
    " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)
VERSIONS = Path(__file__).parents[2] / "pipeline" / "store" / "migrations" / "versions"


def test_the_migrations_make_the_tables_that_the_code_names(tmp_path: Path) -> None:
    migrated(tmp_path / "news.sqlite")
    engine = create_engine(f"sqlite:///{tmp_path}/news.sqlite", poolclass=NullPool)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_a_new_database_is_the_same_as_one_that_was_migrated(tmp_path: Path) -> None:
    open_store(tmp_path, "new.sqlite").close()
    migrated(tmp_path / "old.sqlite")
    new, old = schema(tmp_path / "new.sqlite"), schema(tmp_path / "old.sqlite")
    assert new == old
    assert len(new) > 20


def migrated(path: Path) -> None:
    """A database that has come to the present by every migration there is."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(VERSION_TABLE)
        connection.commit()
    open_store(path.parent, path.name).close()


def schema(path: Path) -> dict[str, list[str]]:
    """The words of every statement that made it, in an order of their own, and its version."""
    with closing(sqlite3.connect(path)) as connection:
        made = connection.execute("SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_master")
        words = {name: sorted(re.findall(r"[\w<>'=]+", sql)) for name, sql in made}
        return words | {"version": list(connection.execute("SELECT * FROM alembic_version"))}


def test_the_newest_migration_is_the_one_that_opening_asks_for() -> None:
    newest = max(path.name for path in VERSIONS.glob("[0-9]*.py"))
    assert newest.startswith(HEAD)


def test_opening_twice_keeps_what_is_there(tmp_path: Path) -> None:
    for number in (1, 2):
        store = open_store(tmp_path, "var/news.sqlite")
        with store.writing() as tx:
            tx.execute(tables.feeds.insert().values(feed=f"f{number}"))
        store.close()
    with sqlite3.connect(tmp_path / "var/news.sqlite") as connection:
        assert connection.execute("SELECT count(*) FROM feeds").fetchone() == (2,)
    connection.close()


def test_a_transaction_that_fails_leaves_nothing(tmp_path: Path) -> None:
    store = open_store(tmp_path, "var/news.sqlite")

    def broken() -> None:
        with store.writing() as tx:
            tx.execute(tables.feeds.insert().values(feed="f"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        broken()
    with store.reading() as tx:
        assert tx.execute(text("SELECT count(*) FROM feeds")).scalar() == 0


@pytest.mark.parametrize(
    ("database", "expected"),
    [
        ("://nowhere", "no database address"),
        ("nodialect://host/db", "is not installed"),
    ],
)
def test_an_address_that_is_none_is_told(tmp_path: Path, database: str, expected: str) -> None:
    with pytest.raises(StoreError, match=expected):
        open_store(tmp_path, database)


def test_a_password_never_stands_in_a_message(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as caught:
        open_store(tmp_path, "postgresql+nodriver://maya:s3cret@db.example.org/news")
    assert "s3cret" not in str(caught.value)


def test_a_sound_database_has_nothing_wrong_with_it(tmp_path: Path) -> None:
    assert open_store(tmp_path, "var/news.sqlite").check() == ""
