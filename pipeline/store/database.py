"""Opening the database and running transactions on it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, inspect, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError
from sqlalchemy.pool import NullPool

from pipeline.errors import StoreError

# What the modules of this package take, and other stages only pass on.
Transaction = Connection

HEAD = "0009"  # the newest file in migrations/versions

_VERSION = text("SELECT version_num FROM alembic_version")
_ONLY_READS = "pipeline_only_reads"


class Store:
    """A database that is up to date.

    Args:
        engine: to a database whose schema is current.
        name: how messages call it (never with a password).
    """

    def __init__(self, engine: Engine, name: str) -> None:
        self._engine = engine
        self._name = name

    @contextmanager
    def writing(self) -> Iterator[Transaction]:
        """A transaction that sees and writes all or nothing.

        Raises:
            StoreError: the database is damaged, full, read-only or out of reach.
        """
        try:
            with self._engine.begin() as connection:
                yield connection
        except DBAPIError as error:
            raise explain(error, self._name) from error

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """A connection whose changes, if any, are dropped."""
        try:
            with self._engine.connect() as connection:
                yield connection
        except DBAPIError as error:
            raise explain(error, self._name) from error

    @contextmanager
    def beside(self) -> Iterator[Transaction]:
        """A connection for reading that waits for nobody, not even for a transaction of this very thread.

        It sees what was committed when it began to read.
        """
        try:
            with self._engine.connect() as connection:
                yield connection.execution_options(**{_ONLY_READS: True})
        except DBAPIError as error:
            raise explain(error, self._name) from error

    def check(self) -> str:
        """What is wrong with the database's own structure; empty if nothing."""
        if self._engine.dialect.name != "sqlite":
            return ""
        with self.reading() as connection:
            answer = str(connection.execute(text("PRAGMA quick_check(1)")).scalar_one())
        return "" if answer == "ok" else answer

    def close(self) -> None:
        """Let go of every connection."""
        self._engine.dispose()


def open_store(root: Path, database: str) -> Store:
    """Open the database, making or upgrading it first where that is needed.

    Args:
        root: the folder of `config.toml`, where a file's path starts.
        database: a file's path, or an address such as `postgresql+psycopg://…`.

    Raises:
        StoreError: it cannot be opened, is damaged, or was written by a newer version.
    """
    try:
        url = make_url(database) if "://" in database else make_url(f"sqlite:///{root / database}")
    except ArgumentError as error:
        raise StoreError("DATABASE_URL is no database address", todo="See docs/operators.md") from error
    name = url.render_as_string(hide_password=True)
    if url.drivername.startswith("sqlite") and url.database:
        name = database if "://" not in database else url.database
        try:
            Path(url.database).parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(f"its folder cannot be made ({error.strerror})", where=name) from error
    try:
        engine = create_engine(url, poolclass=NullPool)
    except (ModuleNotFoundError, NoSuchModuleError) as error:
        raise StoreError(f"the driver for {url.drivername} is not installed", where=name) from error
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_immediately)
    try:
        _upgrade(engine, name)
    except DBAPIError as error:
        raise explain(error, name) from error
    return Store(engine, name)


def _prepare_sqlite(connection: sqlite3.Connection, _: object) -> None:
    # The driver must not open transactions on its own; see _begin_immediately.
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=10000", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_immediately(connection: Connection) -> None:
    # A write lock from the start: two writers then wait for each other instead of failing midway.
    only_reads = connection.get_execution_options().get(_ONLY_READS, False)
    connection.exec_driver_sql("BEGIN" if only_reads else "BEGIN IMMEDIATE")


def _upgrade(engine: Engine, name: str) -> None:
    """Bring the schema to HEAD; a current one costs one query."""
    with engine.connect() as connection:
        tables = inspect(connection).get_table_names()
        known = "alembic_version" in tables
        current = connection.execute(_VERSION).scalar() if known else None
    if current == HEAD:
        return
    if not tables and engine.dialect.name == "sqlite":
        _make(engine)
        return
    # Imported here: reading Alembic takes longer than most commands.
    from alembic import command  # noqa: PLC0415 - as above
    from alembic.config import Config  # noqa: PLC0415 - as above
    from alembic.util import CommandError  # noqa: PLC0415 - as above

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, HEAD)
    except CommandError as error:
        raise StoreError(
            "it was written by a newer version of pipeline",
            where=name,
            todo="Install that version or restore a backup",
        ) from error


def _make(engine: Engine) -> None:
    """Make a new database as the migrations would have left it; reading Alembic takes longer than that.

    Source: Alembic's cookbook, "Building an Up to Date Database from Scratch".
    """
    from pipeline.store.tables import metadata  # noqa: PLC0415 - which the rest of this package reads anyway

    with engine.begin() as connection:
        if inspect(connection).has_table("alembic_version"):
            return  # another process has just made it
        metadata.create_all(connection)
        connection.execute(
            text(
                "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
                "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
            )
        )
        connection.execute(text("INSERT INTO alembic_version VALUES (:head)"), {"head": HEAD})


def explain(error: DBAPIError, name: str) -> StoreError:
    """The database's own complaint in words that say what to do."""
    said = str(error.orig)
    advice = (
        (
            ("not a database", "malformed", "disk image"),
            "the file is damaged",
            "Restore a backup of it; see docs/operators.md",
        ),
        (("full",), "the disk is full", "Make room and run the same command again; nothing was half done"),
        (
            ("readonly", "read-only", "permission"),
            "it cannot be written",
            "Give this user the right to write there",
        ),
        (("unable to open",), "it cannot be opened", "Check that its folder exists and may be written"),
        (("locked",), "another program keeps it locked", "Try again when that program has ended"),
    )
    for signs, what, todo in advice:
        if any(sign in said.lower() for sign in signs):
            return StoreError(what, where=name, todo=todo)
    return StoreError(
        f"the database refused: {said.splitlines()[0]}", where=name, todo="See docs/operators.md"
    )
