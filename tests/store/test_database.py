"""The database: its migrations, its transactions, and what it says when it cannot."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Engine, create_engine, text
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


def test_what_older_versions_wrote_of_posts_is_put_straight(tmp_path: Path) -> None:
    path = tmp_path / "news.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(VERSION_TABLE)
    engine = create_engine(f"sqlite:///{path}", poolclass=NullPool)
    _upgraded(engine, "0009")
    row = (
        "INSERT INTO posts VALUES (1, 'x', :key, 1, 'weekly', '2026-01-05', '', :status, '', '', '', :detail,"
        " 1, '2026-01-06 15:00:00.000000', :by_hand, NULL, '2026-01-05')"
    )
    rows = [
        {"key": "by a person", "status": "pending", "detail": "to be posted, says maya", "by_hand": False},
        {"key": "after a pause", "status": "pending", "detail": "busy", "by_hand": False},
        {"key": "in a pause", "status": "deferred", "detail": "busy", "by_hand": False},
        {"key": "no time", "status": "skipped", "detail": "it has no time: all taken", "by_hand": True},
        {"key": "copied", "status": "skipped", "detail": "not posted by us", "by_hand": True},
    ]
    with engine.begin() as connection:
        connection.execute(text(row), rows)
    _upgraded(engine, "0010")
    with engine.connect() as connection:
        said = connection.execute(
            text("SELECT key, not_before IS NOT NULL, let_go IS NOT NULL, by_hand FROM posts")
        )
        assert [tuple(one) for one in said] == [
            ("by a person", 0, 1, 0),
            ("after a pause", 0, 0, 0),
            ("in a pause", 1, 0, 0),
            ("no time", 1, 0, 0),
            ("copied", 1, 0, 1),
        ]


def _upgraded(engine: Engine, version: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(VERSIONS.parent))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, version)


def test_opening_twice_keeps_what_is_there(tmp_path: Path) -> None:
    for number in (1, 2):
        store = open_store(tmp_path, "var/news.sqlite")
        with store.writing() as tx:
            tx.execute(tables.feeds.insert().values(feed=f"f{number}"))
        store.close()
    with sqlite3.connect(tmp_path / "var/news.sqlite") as connection:
        assert connection.execute("SELECT count(*) FROM feeds").fetchone() == (2,)
    connection.close()


def test_connections_that_are_kept_spare_the_tidying_up_and_let_go_in_the_end(tmp_path: Path) -> None:
    beside = tmp_path / "news.sqlite-wal"  # SQLite removes it when the last connection closes
    for keep, stays in ((0, False), (1, True)):
        store = open_store(tmp_path, "news.sqlite", keep=keep)
        with store.writing() as tx:
            tx.execute(tables.feeds.insert().values(feed=f"kept {keep}"))
        assert beside.exists() is stays
        with store.beside() as tx, store.beside() as another:
            assert tx.execute(text("SELECT count(*) FROM feeds")).scalar() == keep + 1
            assert another.execute(text("SELECT count(*) FROM feeds")).scalar() == keep + 1
        store.close()
        assert not beside.exists()


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
