"""Reading lists of people as offices keep them: an address a line, or a CSV file with a column of addresses.

Lines come as an iterable and rows go out as they come, so that a list may be larger than the memory. No bytes
at all make it raise: what cannot be read is a row with its reason.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from pipeline.audience.addresses import checked_address, same_key
from pipeline.errors import UsageError

HEADINGS = frozenset(
    {"email", "e_mail", "mail", "address", "email_address", "e_mail_address", "mail_address"}
)
"""What the column of addresses is called, as `field_name` writes it."""

_SEPARATORS = ",;\t"
_MOST_LINES = 20  # of one row; more, and somebody forgot to close a quotation mark
_MOST_COLUMNS = 200
_FORMULA = re.compile(r"'*[=+\-@\t\r＝＋－＠]")
_ESCAPED = re.compile(r"'+[=+\-@\t\r＝＋－＠]")


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that is no address, or cannot be taken.

    Attributes:
        line: counts from 1.
    """

    line: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class AddressList:
    """What a list holds.

    Attributes:
        addresses: each once, in the order of the list.
        refused: lines with something else in them.
        repeated: how many lines repeat an address.
    """

    addresses: tuple[str, ...]
    refused: tuple[BadLine, ...]
    repeated: int


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a list.

    Attributes:
        line: at which it ends; counts from 1.
        cells: by their columns.
        reason: why it cannot be read; empty if it can.
    """

    line: int
    cells: tuple[str, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A list whose head was read.

    Attributes:
        columns: the names of its columns as `field_name` writes them; empty for a list without a head.
        address: the column with the addresses.
        separator: between cells.
        rows: those below the head, as they come.
    """

    columns: tuple[str, ...]
    address: int
    separator: str
    rows: Iterator[Row]


def read_list(text: str) -> AddressList:
    """The addresses of a list; empty lines, and lines that begin with #, are passed over."""
    found: dict[str, str] = {}
    refused: list[BadLine] = []
    lines = 0
    sheet = read_sheet(text.splitlines())
    for row in sheet.rows:
        field = row.cells[sheet.address] if sheet.address < len(row.cells) else ""
        address, reason = ("", row.reason) if row.reason else checked_address(field)
        if reason:
            refused.append(BadLine(row.line, field, reason))
            continue
        lines += 1
        found.setdefault(same_key(address), address)
    return AddressList(tuple(found.values()), tuple(refused), lines - len(found))


def read_sheet(lines: Iterable[str], heading: str = "") -> Sheet:
    """A list with its head read: the first row that has something in it, if one of its cells is a heading.

    Args:
        lines: with or without their ends.
        heading: that of the addresses, where it is none of `HEADINGS`.

    Raises:
        UsageError: no column has that heading.
    """
    first, lines = _head(lines)
    separator = _separator(first)
    rows = _rows(lines, separator)
    head = next(rows, None)
    if head is None:
        return Sheet((), 0, separator, iter(()))
    columns = tuple(map(field_name, head.cells))
    wanted = {field_name(heading)} if heading else HEADINGS
    address = next((place for place, name in enumerate(columns) if name in wanted), None)
    if address is None and heading:
        raise UsageError(
            f"no column is called {heading!r}", todo=f"There are {', '.join(filter(None, columns)) or 'none'}"
        )
    if address is None:
        return Sheet((), 0, separator, chain([head], rows))
    return Sheet(columns, address, separator, rows)


def field_name(heading: str) -> str:
    """A column's heading as a name: small letters, digits and underscores: `First name` is `first_name`."""
    return re.sub(r"\W+", "_", heading.strip().lower()).strip("_")[:60]


def guarded(text: str) -> str:
    """A cell that no spreadsheet takes for a formula: with an apostrophe before it, if it looks like one."""
    return f"'{text}" if _FORMULA.match(text) else text


def unguarded(text: str) -> str:
    """What `guarded` made it from."""
    return text[1:] if _ESCAPED.match(text) else text


def _head(lines: Iterable[str]) -> tuple[str, Iterator[str]]:
    """The first line that says something, and all lines, that one among them."""
    taken: list[str] = []
    rest = iter(lines)
    for line in rest:
        if not taken:
            line = line.removeprefix("\ufeff")  # noqa: PLW2901 - the mark is no part of it
        taken.append(line)
        if line.strip() and not line.lstrip().startswith("#"):
            return line, chain(taken, rest)
    return "", iter(taken)


def _separator(line: str) -> str:
    """What stands most often in the head; a list of addresses has none, and a comma does no harm there."""
    return max(_SEPARATORS, key=line.count)


def _rows(lines: Iterator[str], separator: str) -> Iterator[Row]:
    # A zero byte ends what the reader takes for text, and belongs in no list.
    reader = csv.reader((line.replace("\0", "") for line in lines), delimiter=separator, strict=False)
    before = 0
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield Row(reader.line_num, (), f"it cannot be read: {error}")
            before = reader.line_num
            continue
        spans, before = reader.line_num - before, reader.line_num
        if spans > _MOST_LINES:
            yield Row(reader.line_num, (), f"a quotation mark is not closed in the {spans} lines up to here")
        elif len(cells) > _MOST_COLUMNS:
            yield Row(reader.line_num, (), f"more than {_MOST_COLUMNS} columns")
        elif any(cell and not cell.isspace() for cell in cells) and not cells[0].lstrip().startswith("#"):
            yield Row(reader.line_num, tuple(cells))
