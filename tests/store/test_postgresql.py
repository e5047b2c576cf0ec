"""What PostgreSQL must do as SQLite does: be made and upgraded, take turns, complain, run the demo."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, select, text
from sqlalchemy.pool import NullPool

from pipeline.config import load_settings
from pipeline.errors import LockedError, StoreError
from pipeline.model.issues import Status
from pipeline.store import Store, open_store, tables
from pipeline.store import drafts as draft_rows
from pipeline.store.complaints import explain_words
from pipeline.store.tables import metadata
from pipeline.workflow.reviewing import approve
from pipeline.workflow.running import run
from pipeline.workflow.workspace import opened
from tests.fakes import postgres
from tests.fakes.newsroom import at

ROOT = Path(__file__).parents[2]
VERSIONS = sorted(path.name[:4] for path in (ROOT / "pipeline/store/migrations/versions").glob("0*.py"))


@pytest.fixture
def address(postgresql: postgres.Server, migrated: str) -> Iterator[str]:
    """An up-to-date database with nothing in it."""
    with postgresql.database(migrated) as address:
        yield address


def test_the_migrations_make_the_tables_that_the_code_names(address: str) -> None:
    engine = create_engine(address, poolclass=NullPool)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_every_index_of_some_rows_is_one_there_too(address: str) -> None:
    wanted = {
        index.name: str(index.dialect_options["sqlite"]["where"])
        for table in metadata.tables.values()
        for index in table.indexes
        if index.dialect_options["sqlite"]["where"] is not None
    }
    engine = create_engine(address, poolclass=NullPool)
    with engine.connect() as connection:
        found = connection.execute(text("SELECT indexname FROM pg_indexes WHERE indexdef LIKE '% WHERE %'"))
        assert set(found.scalars()) == set(wanted)


def test_a_database_of_every_earlier_version_is_upgraded_with_what_is_in_it(
    postgresql: postgres.Server, tmp_path: Path
) -> None:
    with postgresql.database() as address:
        engine = create_engine(address, poolclass=NullPool)
        for version in VERSIONS[:-1]:
            config = Config()
            config.set_main_option("script_location", str(ROOT / "pipeline/store/migrations"))
            with engine.begin() as connection:
                config.attributes["connection"] = connection
                command.upgrade(config, version)
                connection.execute(text("INSERT INTO needs VALUES (:v, now())"), {"v": version})
        store = open_store(tmp_path, address)
        with store.reading() as tx:
            kept = tx.execute(select(tables.needs.c.need).order_by(tables.needs.c.need)).scalars().all()
        assert list(kept) == VERSIONS[:-1]
        store.close()


def test_two_that_open_an_empty_database_at_once_make_it_once(
    postgresql: postgres.Server, tmp_path: Path
) -> None:
    with postgresql.database() as address:
        opened_stores: list[Store] = []
        threads = [
            threading.Thread(target=lambda: opened_stores.append(open_store(tmp_path, address)))
            for _ in range(2)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(opened_stores) == 2
        for store in opened_stores:
            store.close()


def test_the_short_form_of_an_address_will_do(address: str, tmp_path: Path) -> None:
    store = open_store(tmp_path, postgres.plain(address))
    assert store.dialect == "postgresql"
    store.close()


def test_writers_take_turns(address: str, tmp_path: Path) -> None:
    store = open_store(tmp_path, address)
    began, order = threading.Event(), []

    def second() -> None:
        began.set()
        with store.writing():
            order.append("second")

    with store.writing():
        thread = threading.Thread(target=second)
        thread.start()
        began.wait()
        order.append("first")
    thread.join()
    assert order == ["first", "second"]
    store.close()


def test_one_folder_at_a_time_also_from_another_machine(address: str, tmp_path: Path) -> None:
    store, elsewhere = open_store(tmp_path, address), open_store(tmp_path, address)
    with store.alone(0), pytest.raises(LockedError, match="another run is at work"), elsewhere.alone(0):
        pass
    with elsewhere.alone(0):
        pass
    store.close()
    elsewhere.close()


def test_the_demo_is_drafted_approved_and_published(address: str, tmp_path: Path) -> None:
    shutil.copy(ROOT / "config.toml", tmp_path)
    shutil.copytree(ROOT / "feeds", tmp_path / "feeds")
    settings = load_settings(tmp_path, {"DATABASE_URL": address})
    with opened(settings) as workspace:
        assert workspace.store.dialect == "postgresql"
        report = run(workspace, now=at("2025-05-22 09:00"))
        assert report.needs == []
        ((draft, _),) = report.drafted
        newsletter = workspace.newsletter()
        approve(workspace, newsletter, "", draft.content_hash, by="maya", now=at("2025-05-22 09:05"))
        report = run(workspace, now=at("2025-05-22 10:05"))
        assert len(report.published) == 1
        assert run(workspace, now=at("2025-05-22 10:20")).published == []
        with workspace.store.reading() as tx:
            (sent,) = draft_rows.load(tx, newsletter.id, [Status.SENT])
        assert sent.content_hash == draft.content_hash


def test_a_server_that_does_not_answer_is_told_in_plain_words(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="does not answer"):
        open_store(tmp_path, f"postgresql://nobody@/news?host={tmp_path}")


def test_a_database_that_is_not_there_is_told_in_plain_words(
    postgresql: postgres.Server, tmp_path: Path
) -> None:
    with pytest.raises(StoreError, match="has no such database"):
        open_store(tmp_path, postgresql.address.replace("@/postgres", "@/nowhere"))


def test_a_server_that_goes_away_midway_is_told_and_the_next_try_goes_well(
    address: str, postgresql: postgres.Server, tmp_path: Path
) -> None:
    store = open_store(tmp_path, address)

    def interrupted() -> None:
        with store.writing() as tx:
            number = tx.execute(text("SELECT pg_backend_pid()")).scalar_one()
            postgresql.run(f"SELECT pg_terminate_backend({number}, 5000)")
            tx.execute(text("SELECT 1"))

    with pytest.raises(StoreError, match="ended the connection"):
        interrupted()
    with store.writing() as tx:
        assert tx.execute(text("SELECT 1")).scalar_one() == 1
    store.close()


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ('FATAL:  password authentication failed for user "news"', "does not accept this user and password"),
        ("connection failed: Connection refused", "does not answer"),
        ("[Errno -2] Name or service not known", "not known by that name"),
        ("FATAL:  sorry, too many clients already", "no connection left"),
        ('FATAL:  no pg_hba.conf entry for host "10.0.0.7"', "lets nobody in this way"),
        ("FATAL:  the database system is starting up", "starting or stopping"),
        ("could not extend file: No space left on device", "the disk is full"),
        ("ERROR:  permission denied for table drafts", "it cannot be written"),
    ],
)
def test_what_a_server_says_becomes_what_to_do(said: str, meant: str) -> None:
    error = explain_words(said, "news")
    assert meant in error.what
    assert error.todo
