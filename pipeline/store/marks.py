"""The marks of entries: what tells which of them are worth comparing, apart from their texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, LargeBinary, bindparam, func, literal, select

from pipeline.store import tables as t
from pipeline.store.bulk import send_many
from pipeline.store.database import Transaction

if TYPE_CHECKING:
    from pipeline.curate.matching import Marked

_MADE = t.entry_marks.insert()
_REMADE = (
    t.entry_marks.update()
    .where(t.entry_marks.c.entry == bindparam("which"))
    .values(day=bindparam("to_day"), marks=bindparam("to_marks"))
)


def keep(tx: Transaction, rows: Iterable[tuple[int, int, bytes]]) -> None:
    """Keep the marks of new entries: their numbers, days and marks."""
    send_many(tx, _MADE, ("entry", "day", "marks"), rows)


def replace(tx: Transaction, rows: Iterable[tuple[int, int, bytes]]) -> None:
    """Keep others of entries that have some."""
    send_many(tx, _REMADE, ("which", "to_day", "to_marks"), rows)


def of_new(tx: Transaction) -> Iterator[Marked]:
    """The marks of entries that belong to no item yet."""
    return _marked(tx, t.entries.c.item == "")


def since(tx: Transaction, moment: datetime) -> Iterator[Marked]:
    """The marks of entries with an item that were first seen at `moment` or later."""
    return _marked(tx, (t.entries.c.item != "") & (t.entries.c.first_seen >= moment))


def older(tx: Transaction, moment: datetime, version: int, most: int) -> list[int]:
    """The first so many entries seen at `moment` or later whose marks are not of `version`."""
    marks = t.entry_marks.c.marks
    size = func.length(marks)
    first = func.substr(marks, 1, 1, type_=LargeBinary)
    another = (size % 4 != 1) | (first != literal(bytes([version]), LargeBinary))
    query = select(t.entry_marks.c.entry).join(t.entries, t.entries.c.id == t.entry_marks.c.entry)
    query = query.where(size > 0, another, t.entries.c.first_seen >= moment)
    return list(tx.execute(query.order_by(t.entry_marks.c.entry).limit(most)).scalars())


def _marked(tx: Transaction, condition: ColumnElement[bool]) -> Iterator[Marked]:
    # Imported here: a reading in which nothing is new compares nothing.
    from pipeline.curate.matching import Marked  # noqa: PLC0415 - as above

    query = select(t.entry_marks).join(t.entries, t.entries.c.id == t.entry_marks.c.entry)
    streamed = query.where(condition).order_by(t.entry_marks.c.entry).execution_options(yield_per=2_000)
    for portion in tx.execute(streamed).partitions():
        yield from map(Marked._make, portion)
