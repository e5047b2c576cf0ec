"""Opening the database and running transactions on it."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event, inspect, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError
from sqlalchemy.pool import NullPool, QueuePool

from pipeline.errors import LockedError, StoreError
from pipeline.store.complaints import explain

# What the modules of this package take, and other stages only pass on.
Transaction = Connection

HEAD = "0011"  # the newest file in migrations/versions

# Advisory locks of PostgreSQL, in a space of our own. Those of one database do not hold in another.
LOCKS = 0x70697065
_ONE_WRITES = text(f"SELECT pg_advisory_xact_lock({LOCKS}, 1)")
_ONE_UPGRADES = text(f"SELECT pg_advisory_xact_lock({LOCKS}, 2)")
_ONE_RUNS = text(f"SELECT pg_try_advisory_lock({LOCKS}, 3)")
_OFTEN = 0.1  # seconds between two looks whether a lock is free
_VERSION = text("SELECT version_num FROM alembic_version")
_ONLY_READS = "pipeline_only_reads"
_BUSY = 10  # seconds for which a writer waits for another


class _Turn:
    """Lets writers of this process wait for each other, if the database would not see to that in order.

    SQLite lets writers try again and again, and an unlucky one never comes in. It waits for those of other
    processes by itself.
    """

    def __init__(self, *, ours: bool) -> None:
        self._lock = threading.RLock() if ours else None
        self._held = threading.local()

    def __enter__(self) -> None:
        if self._lock is not None:
            got = self._lock.acquire(timeout=_BUSY)
            self._held.__dict__.setdefault("got", []).append(got)

    def __exit__(self, *_: object) -> None:
        if self._lock is not None and self._held.got.pop():
            self._lock.release()


class Store:
    """A database that is up to date.

    Args:
        engine: to a database whose schema is current.
        name: how messages call it (never with a password).
    """

    def __init__(self, engine: Engine, name: str) -> None:
        self._engine = engine
        self._name = name
        self.turn = _Turn(ours=engine.dialect.name == "sqlite")

    @property
    def dialect(self) -> str:
        """`sqlite` or `postgresql`."""
        return self._engine.dialect.name

    @property
    def name(self) -> str:
        """How messages call it."""
        return self._name

    @property
    def driver_error(self) -> type[Exception]:
        """What the driver raises when it is used without SQLAlchemy."""
        error: type[Exception] = self._engine.dialect.loaded_dbapi.Error
        return error

    def connect(self) -> Connection:
        """A connection that the caller keeps, and closes; `store.kept` is who should.

        Raises:
            StoreError: the database is out of reach.
        """
        try:
            return self._engine.connect()
        except DBAPIError as error:
            raise explain(error, self._name) from error

    @contextmanager
    def writing(self) -> Iterator[Transaction]:
        """A transaction that sees and writes all or nothing; others that write wait for it.

        Raises:
            StoreError: the database is damaged, full, read-only or out of reach.
        """
        try:
            with self.turn, self._engine.begin() as connection:
                if self.dialect == "postgresql":
                    # SQLite's writers take turns, and what is read here is relied on until it is written.
                    connection.execute(_ONE_WRITES)
                yield connection
        except DBAPIError as error:
            raise explain(error, self._name) from error

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """A connection that sees one state of the database, and whose changes, if any, are dropped."""
        try:
            with self.turn, self._snapshot() as connection:
                yield connection
        except DBAPIError as error:
            raise explain(error, self._name) from error

    @contextmanager
    def beside(self) -> Iterator[Transaction]:
        """A connection for reading that waits for nobody, not even for a transaction of this very thread.

        It sees what was committed when it began to read.
        """
        try:
            with self._snapshot() as connection:
                yield connection.execution_options(**{_ONLY_READS: True})
        except DBAPIError as error:
            raise explain(error, self._name) from error

    @contextmanager
    def _snapshot(self) -> Iterator[Connection]:
        with self._engine.connect() as connection:
            if self.dialect == "postgresql":
                connection.execution_options(isolation_level="REPEATABLE READ")
            yield connection

    @contextmanager
    def alone(self, wait: float) -> Iterator[None]:
        """Hold the lock of whoever changes a folder, against other machines at the same PostgreSQL.

        For SQLite, which one machine uses, it does nothing: a file's lock does.

        Args:
            wait: seconds to wait for whoever holds it.

        Raises:
            LockedError: another still holds it then.
        """
        if self.dialect != "postgresql":
            yield
            return
        with self.connect() as connection:
            connection.execution_options(isolation_level="AUTOCOMMIT")
            until = time.monotonic() + wait
            while not connection.execute(_ONE_RUNS).scalar_one():
                if time.monotonic() >= until:
                    raise LockedError(
                        "another run is at work in this database",
                        where=self._name,
                        todo="Try again when it has ended",
                    )
                time.sleep(_OFTEN)
            try:
                yield
            finally:
                connection.invalidate()  # frees it, even if the session is beyond hearing

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


def open_store(root: Path, database: str, *, keep: int = 0) -> Store:
    """Open the database, making or upgrading it first where that is needed.

    Args:
        root: the folder of `config.toml`, where a file's path starts.
        database: a file's path, or an address such as `postgresql+psycopg://…`.
        keep: connections that stay open between transactions, for a program that lives long. SQLite tidies
            its files up whenever the last one closes, which takes longer than to save a word.

    Raises:
        StoreError: it cannot be opened, is damaged, or was written by a newer version.
    """
    for short in ("postgres://", "postgresql://"):  # as others write it
        if database.startswith(short):
            database = "postgresql+psycopg://" + database.removeprefix(short)
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
        engine = _engine(url, keep)
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


def _engine(url: URL, keep: int) -> Engine:
    if url.drivername.startswith("postgresql"):
        # To connect takes longer than most transactions, so the connection of the last one is used again.
        return create_engine(
            url,
            poolclass=QueuePool,
            pool_size=keep or 1,
            max_overflow=-1,
            pool_pre_ping=True,
            isolation_level="READ COMMITTED",
            connect_args={"connect_timeout": _BUSY, "application_name": "pipeline"},
        )
    if keep:
        # Whoever finds none free opens one more, and waits for nobody.
        return create_engine(url, poolclass=QueuePool, pool_size=keep, max_overflow=-1)
    return create_engine(url, poolclass=NullPool)


def _prepare_sqlite(connection: sqlite3.Connection, _: object) -> None:
    # The driver must not open transactions on its own; see _begin_immediately.
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=FULL", f"busy_timeout={_BUSY}000", "foreign_keys=ON"):
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
            if engine.dialect.name == "postgresql":
                connection.execute(_ONE_UPGRADES)
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
