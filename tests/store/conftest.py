"""A store on each kind of database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import make_url

from pipeline.store import Store, open_store
from tests.fakes import postgres


@pytest.fixture(scope="session")
def postgresql() -> Iterator[postgres.Server]:
    """A running PostgreSQL."""
    with postgres.server() as server:
        yield server


@pytest.fixture(scope="session")
def migrated(postgresql: postgres.Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The name of a database with every table, to copy from: migrations take longer than a test."""
    with postgresql.database() as address:
        open_store(tmp_path_factory.mktemp("root"), address).close()
        yield str(make_url(address).database)


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> Iterator[str]:
    """What `open_store` is given: a database of each kind in which nothing is written yet."""
    if request.param == "sqlite":
        yield "var/news.sqlite"
        return
    server: postgres.Server = request.getfixturevalue("postgresql")
    with server.database(request.getfixturevalue("migrated")) as address:
        yield address


@pytest.fixture
def store(tmp_path: Path, database: str) -> Iterator[Store]:
    """An empty store of each kind."""
    store = open_store(tmp_path, database)
    yield store
    store.close()
