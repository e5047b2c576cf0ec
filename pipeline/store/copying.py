"""Carrying everything from one database to another, of whatever kind, and proving that it arrived."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from sqlalchemy import Insert, Integer, Table, bindparam, func, select, text

from pipeline.errors import StoreError
from pipeline.store.bulk import send_many
from pipeline.store.database import Store, Transaction
from pipeline.store.tables import metadata

_AT_ONCE = 2_000  # rows
_ROOM = 1 << 128

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Copied:
    """A table that arrived.

    Attributes:
        rows: how many.
        digest: of all rows, in whatever order; the same on both sides.
    """

    table: str
    rows: int
    digest: str


def copy(source: Store, target: Store, progress: Progress = lambda *_: None) -> list[Copied]:
    """Copy every table, all or nothing, and compare row by row.

    Nobody may write to the source meanwhile; hold the folder's lock.

    Args:
        source: where everything is.
        target: an empty database, with its tables.
        progress: is told the table, the rows that were copied, and how many there are.

    Raises:
        StoreError: the target is not empty, or what arrived is not what was sent; then nothing stays there.
    """
    with source.reading() as old, target.writing() as new:
        _refuse_full(new, target.name)
        copied = []
        for table in metadata.sorted_tables:
            sent = _carry(old, new, table, progress)
            arrived = _sum(_rows(new, table))
            if sent != arrived:
                raise StoreError(
                    f"the table {table.name} arrived otherwise than it was sent",
                    where=target.name,
                    todo="Nothing was kept there. Look whether somebody writes to it, and copy again",
                )
            _carry_number(old, new, table)
            rows, digest = sent
            copied.append(Copied(table.name, rows, f"{digest:032x}"))
        return copied


def _refuse_full(tx: Transaction, name: str) -> None:
    for table in metadata.sorted_tables:
        if tx.execute(select(table).limit(1)).first() is not None:
            raise StoreError(
                f"it is not empty: {table.name} has rows", where=name, todo="Name a new database to copy to"
            )


def _carry(old: Transaction, new: Transaction, table: Table, progress: Progress) -> tuple[int, int]:
    """Copy a table; gives how many rows were sent, and their sum."""
    total = old.execute(select(func.count()).select_from(table)).scalar_one()
    insert, names = _insert(table)
    done, digest = 0, 0
    for part in _parts(old, table):
        send_many(new, insert, names, part)
        rows, more = _sum(iter(part))
        done, digest = done + rows, (digest + more) % _ROOM
        progress(table.name, done, total)
    return done, digest


@cache
def _insert(table: Table) -> tuple[Insert, tuple[str, ...]]:
    names = tuple(column.name for column in table.columns)
    return table.insert().values({name: bindparam(f"to_{name}") for name in names}), tuple(
        f"to_{name}" for name in names
    )


def _parts(tx: Transaction, table: Table) -> Iterator[list[tuple[object, ...]]]:
    found = tx.execute(select(table).execution_options(yield_per=_AT_ONCE))
    for part in found.partitions():
        yield [tuple(row) for row in part]


def _rows(tx: Transaction, table: Table) -> Iterator[tuple[object, ...]]:
    for part in _parts(tx, table):
        yield from part


def _sum(rows: Iterator[tuple[object, ...]]) -> tuple[int, int]:
    """How many rows, and the sum of their hashes: databases sort words differently, so no order counts."""
    many = total = 0
    for row in rows:
        many += 1
        words = json.dumps(row, default=_plain, sort_keys=True, ensure_ascii=False)
        total += int.from_bytes(
            hashlib.blake2b(words.encode("utf-8", "surrogatepass"), digest_size=16).digest()
        )
    return many, total % _ROOM


def _plain(value: object) -> str:
    if isinstance(value, bytes | memoryview):
        return bytes(value).hex()
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def _carry_number(old: Transaction, new: Transaction, table: Table) -> None:
    """Let numbers go on from where they were, also beyond rows that are deleted."""
    column = table.autoincrement_column
    if column is None or not isinstance(column.type, Integer) or len(table.primary_key) > 1:
        return
    newest = _newest_number(old, table, column.name)
    if new.dialect.name == "postgresql":
        new.execute(
            text("SELECT setval(pg_get_serial_sequence(:table, :column), :number, :used)"),
            {"table": table.name, "column": column.name, "number": max(newest, 1), "used": newest > 0},
        )
    elif table.dialect_options["sqlite"]["autoincrement"]:
        new.execute(text("DELETE FROM sqlite_sequence WHERE name = :table"), {"table": table.name})
        new.execute(
            text("INSERT INTO sqlite_sequence (name, seq) VALUES (:table, :number)"),
            {"table": table.name, "number": newest},
        )


def _newest_number(tx: Transaction, table: Table, column: str) -> int:
    highest: Sequence[object]
    if tx.dialect.name == "postgresql":
        name = tx.execute(
            text("SELECT pg_get_serial_sequence(:table, :column)"), {"table": table.name, "column": column}
        ).scalar_one()
        highest = tx.execute(text(f"SELECT last_value, is_called FROM {name}")).one()  # noqa: S608 - the server's own name
        return int(str(highest[0])) if highest[1] else 0
    if table.dialect_options["sqlite"]["autoincrement"]:
        found = tx.execute(text("SELECT seq FROM sqlite_sequence WHERE name = :table"), {"table": table.name})
        return int(found.scalar() or 0)
    return int(tx.execute(select(func.max(table.c[column]))).scalar() or 0)
