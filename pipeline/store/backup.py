"""A copy of the database that is whole, made while others work."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from pipeline.errors import OutputError, StoreError, UsageError
from pipeline.store.database import Store

_STAMP = "%Y%m%dT%H%M%SZ"


def backup(store: Store, path: Path, *, keep: int, now: datetime) -> Path:
    """Write a copy of an SQLite database.

    Args:
        store: what to copy.
        path: the file; with `keep`, the time stands in its name, before the ending.
        keep: how many such copies stay there; older ones are deleted. 0: one file, which must not exist.
        now: the time that the name says.

    Returns:
        The file that was written.

    Raises:
        UsageError: the database is PostgreSQL's, or the file is there already.
        OutputError: it cannot be written.
        StoreError: what was written is damaged.
    """
    if store.dialect != "sqlite":
        raise UsageError(
            "the database is PostgreSQL's, which has its own means",
            todo="Use pg_dump, or continuous archiving; see docs/operators.md",
        )
    if keep:
        path = path.with_name(f"{path.stem}-{now.astimezone(UTC).strftime(_STAMP)}{path.suffix}")
    if path.exists():
        raise UsageError("it is there already", where=str(path), todo="Name another file, or say --keep")
    beside = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.unlink(missing_ok=True)
        beside.touch(mode=0o600)  # the addresses of all readers are in it
        with store.connect() as connection:
            driver = connection.connection.driver_connection
            assert isinstance(driver, sqlite3.Connection)  # noqa: S101 - the dialect says so
            driver.execute("VACUUM INTO ?", (str(beside),))
        _check(beside)
        beside.replace(path)
        if keep:
            _drop_old(path, keep)
    except (OSError, sqlite3.Error) as error:
        raise OutputError(
            f"it cannot be written ({error})", where=str(path), todo="Make room, or name another place"
        ) from error
    return path


def _check(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        (said,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if said != "ok":
        raise StoreError(f"the copy is damaged ({said})", where=str(path), todo="Look at the disk")


def _drop_old(path: Path, keep: int) -> None:
    """Delete older copies of the same name; nothing else in the folder is touched."""
    stem = path.stem.rpartition("-")[0]
    pattern = re.compile(rf"{re.escape(stem)}-\d{{8}}T\d{{6}}Z{re.escape(path.suffix)}")
    copies = sorted(other for other in path.parent.iterdir() if pattern.fullmatch(other.name))
    for old in copies[:-keep]:
        old.unlink()
