"""Sending many rows at once.

SQLAlchemy turns every value of every row over by itself, which takes longer than the database does. Here a
statement is compiled once and its values are converted by the same types, but each value that comes again is
converted only once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import Dialect, Insert, Update

from pipeline.store.database import Transaction

_REMEMBERED = 2_000  # values of one column

_Convert = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class _Ready:
    """A statement for one kind of database.

    Attributes:
        convert: for each name, what turns a value into the driver's; None for those that stay as they are.
        order: of the names, where the driver takes values by their places; else empty.
    """

    sql: str
    convert: tuple[_Convert | None, ...]
    order: tuple[int, ...]


def send_many(
    tx: Transaction, statement: Insert | Update, names: tuple[str, ...], rows: Iterable[Sequence[object]]
) -> None:
    """Run a statement once for each row.

    Args:
        statement: an insertion whose values are columns, or an update whose values are `bindparam`s; to be
            made once and not for each call.
        names: of the columns or parameters; an insertion must name every column that has a default.
        rows: values in the order of `names`.
    """
    columns = list(zip(*rows, strict=True))
    if not columns:
        return
    ready = _ready(statement, names, tx.dialect)
    values = list(map(_converted, columns, ready.convert))
    if ready.order:
        tx.exec_driver_sql(ready.sql, list(zip(*(values[place] for place in ready.order), strict=True)))
    else:
        turned = zip(*values, strict=True)
        tx.exec_driver_sql(ready.sql, [dict(zip(names, row, strict=True)) for row in turned])


@lru_cache(maxsize=32)
def _ready(statement: Insert | Update, names: tuple[str, ...], dialect: Dialect) -> _Ready:
    compiled = statement.compile(
        dialect=dialect, column_keys=names if isinstance(statement, Insert) else None
    )
    types = (compiled.binds[name].type.dialect_impl(dialect) for name in names)
    order = tuple(map(names.index, compiled.positiontup or ())) if compiled.positional else ()
    return _Ready(str(compiled), tuple(each.bind_processor(dialect) for each in types), order)


def _converted(column: Sequence[object], convert: _Convert | None) -> Sequence[object]:
    """The values of a column as the driver wants them."""
    if convert is None:
        return column
    known: dict[object, object] = {}
    converted = []
    for value in column:
        try:
            done = known.get(value, known)
        except TypeError:  # a list
            converted.append(convert(value))
            continue
        if done is known:
            done = convert(value)
            if len(known) < _REMEMBERED:
                known[value] = done
        converted.append(done)
    return converted
