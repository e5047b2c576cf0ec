"""Reading a list of addresses as people keep it: a line each, or the column `email` of a CSV file."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass

# One @, a domain with a dot, nothing that ends a header or an address.
_ADDRESS = re.compile(r"[^\s@<>,;:\"()\[\]\\]{1,64}@(?:[^\W_][\w-]{0,62}\.)+[^\W_][\w-]{0,62}")
_COLUMNS = frozenset({"email", "e-mail", "mail", "address", "email address", "e-mail address"})
_LONGEST = 254  # RFC 5321, 4.5.3.1.3, less the angle brackets


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that is no address.

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


def read_list(text: str) -> AddressList:
    """The addresses of a list; empty lines, and lines that begin with #, are passed over."""
    found: dict[str, str] = {}
    refused: list[BadLine] = []
    lines = 0
    for number, field in _fields(text):
        address, reason = checked_address(field)
        if reason:
            refused.append(BadLine(number, field, reason))
            continue
        lines += 1
        found.setdefault(address.lower(), address)
    return AddressList(tuple(found.values()), tuple(refused), lines - len(found))


def checked_address(text: str) -> tuple[str, str]:
    """An address as it is to be used, its domain in small letters, and what is wrong with it, if anything."""
    address = text.strip().removeprefix("<").removesuffix(">")
    if len(address.encode()) > _LONGEST:
        return "", f"longer than {_LONGEST} bytes"
    if not _ADDRESS.fullmatch(address):
        return "", "not a mail address"
    name, _, domain = address.rpartition("@")
    if name.startswith(".") or name.endswith(".") or ".." in name:
        return "", "dots in odd places before the @"
    return f"{name}@{domain.lower()}", ""


def _fields(text: str) -> Iterator[tuple[int, str]]:
    """The field with the address in each line, with the number of the line."""
    reader = csv.reader(text.removeprefix("\ufeff").splitlines(), strict=False)
    column: int | None = None
    for row in reader:
        if not any(cell.strip() for cell in row) or row[0].lstrip().startswith("#"):
            continue
        if column is None:
            heads = [cell.strip().lower() for cell in row]
            column = next((place for place, head in enumerate(heads) if head in _COLUMNS), None)
            if column is not None:
                continue
            column = 0
        yield reader.line_num, row[column].strip() if column < len(row) else ""
