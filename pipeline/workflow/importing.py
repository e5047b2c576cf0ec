"""Bringing a list of people in from a file, whole or not at all, and writing one out that comes in again."""

from __future__ import annotations

import codecs
import csv
import os
import re
import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import TextIO

from pipeline.audience.addresses import checked_address, same_key
from pipeline.audience.lists import BadLine, Row, Sheet, guarded, read_sheet, unguarded
from pipeline.deliver.channels.files import explained
from pipeline.errors import UsageError
from pipeline.model.audience import Subscriber, Subscription, SubscriptionStatus, Suppressed
from pipeline.store import Transaction
from pipeline.store import subscribers as rows
from pipeline.store.incoming import AT_ONCE, Person, bring
from pipeline.text.markup import one_line
from pipeline.workflow.workspace import Workspace

Progress = Callable[[int, int], None]
"""Told how many bytes of how many were read."""

STATUS, SOURCE, WANTS, SINCE = "status", "source", "wants", "since"
_ADDRESS = "email"
_OURS = frozenset({STATUS, SOURCE, WANTS, SINCE})
_MEANS: Mapping[str, SubscriptionStatus] = MappingProxyType(
    {
        "": SubscriptionStatus.CONFIRMED,
        **{status.value: status for status in SubscriptionStatus},
        # What mailing services call them.
        **dict.fromkeys(("subscribed", "active", "enabled"), SubscriptionStatus.CONFIRMED),
        **dict.fromkeys(("pending", "nonsubscribed"), SubscriptionStatus.UNCONFIRMED),
        **dict.fromkeys(("inactive", "disabled", "optedout", "opted out"), SubscriptionStatus.UNSUBSCRIBED),
        **dict.fromkeys(("cleaned", "undeliverable"), SubscriptionStatus.BOUNCED),
    }
)
_WHY = MappingProxyType(
    {
        Suppressed.BOUNCED: "its server said that there is no such address",
        Suppressed.COMPLAINED: "its owner called our mail unwanted",
        Suppressed.STAFF: "somebody here said that it gets nothing",
        Suppressed.FORGOTTEN: "its owner asked us to forget it",
    }
)
_WANT = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LONGEST_VALUE, _LONGEST_SOURCE = 200, 300  # characters
_CHUNK = 1 << 20
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_WORDS = MappingProxyType(
    {
        "utf-8": "UTF-8",
        "utf-8-sig": "UTF-8",
        "utf-16": "UTF-16",
        "utf-16-le": "UTF-16",
        "utf-16-be": "UTF-16",
        "cp1252": "Windows-1252 (Latin-1), since it is no UTF-8",
    }
)


@dataclass(slots=True)
class Imported:
    """What an import did, or would do.

    Attributes:
        encoding, separator, fields: how the file was read.
        rows: how many people it names.
        added: new on the list.
        left: taken out, since the file says that they left or cannot be reached.
        known: on the list before, or twice in the file.
        stay: who left or could not be reached here, and stays so.
        barred: who gets nothing, and was not brought in.
        refused: rows that name nobody.
        lines: why, for each of the last three.
    """

    list_id: str
    encoding: str = ""
    separator: str = ""
    fields: tuple[str, ...] = ()
    rows: int = 0
    added: int = 0
    left: int = 0
    known: int = 0
    stay: int = 0
    barred: int = 0
    refused: int = 0
    dry: bool = False
    lines: list[BadLine] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Incoming:
    """What is to be brought in.

    Attributes:
        path: of the file.
        list_id: the list.
        why: why these people are on it, in words; kept for each of them.
        by: who brings them.
        column: the heading of the addresses, where it is none of the usual.
        dry: only tell what would be done.
    """

    path: Path
    list_id: str
    why: str
    by: str
    column: str = ""
    dry: bool = False


def import_list(
    workspace: Workspace, what: Incoming, *, now: datetime, progress: Progress = lambda _done, _all: None
) -> Imported:
    """Bring people in, in one transaction.

    Args:
        workspace: the opened folder.
        what: is to be brought in.
        now: the time.
        progress: is told how far it is.

    Raises:
        UsageError: the file cannot be read, has no column of addresses, or no reason is given.
        StoreError: nothing was written.
    """
    if not what.why.strip():
        raise UsageError(
            "there must be a reason why these people are on the list",
            todo="Say --why in words, such as 'asked at the front desk'; it is kept for each of them",
        )
    done = Imported(what.list_id, dry=what.dry)
    with _reading(what.path) as (file, encoding, size):
        done.encoding = _WORDS[encoding]
        sheet = read_sheet(file, what.column)
        done.separator = sheet.separator
        done.fields = tuple(sorted(_fields_of(sheet).values()))
        # What is read only is rolled back: the very same is done, and dropped.
        opened = workspace.store.reading() if what.dry else workspace.store.writing()
        with opened as tx:
            for batch in _batches(_people(sheet, what, done), done):
                _take(tx, what, batch, done, now)
                progress(file.buffer.tell(), size)
    done.lines.sort(key=lambda bad: bad.line)
    return done


def _take(tx: Transaction, what: Incoming, batch: list[Person], done: Imported, now: datetime) -> None:
    brought = bring(tx, what.list_id, batch, by=what.by, at=now)
    done.added += brought.added
    done.left += brought.left
    done.known += brought.known
    done.barred += len(brought.barred)
    done.stay += len(brought.stay)
    done.lines += [BadLine(one.line, one.address, _WHY[why]) for one, why in brought.barred]
    done.lines += [
        BadLine(one.line, one.address, f"{status.value} here, and stays so") for one, status in brought.stay
    ]


def _people(sheet: Sheet, what: Incoming, done: Imported) -> Iterator[Person]:
    """Whom the rows name; of the others it is written down why not."""
    places = {name: place for place, name in enumerate(sheet.columns) if name in _OURS}
    fields = _fields_of(sheet)
    source = one_line(f"{what.why} (from {what.path.name})")[:_LONGEST_SOURCE]
    for row in sheet.rows:
        done.rows += 1
        person, text, reason = _person(row, sheet.address, places, fields, source)
        if person is not None:
            yield person
            continue
        done.refused += 1
        done.lines.append(BadLine(row.line, text, reason))


def _person(
    row: Row, address_at: int, places: Mapping[str, int], fields: Mapping[int, str], source: str
) -> tuple[Person | None, str, str]:
    """Whom a row names; or nobody, with the text in the place of the address and what is wrong."""
    cells = row.cells
    text = one_line(cells[address_at])[:_LONGEST_VALUE] if address_at < len(cells) else ""
    if row.reason:
        return None, text, row.reason

    def said(name: str) -> str:
        place = places.get(name, len(cells))
        return one_line(unguarded(cells[place])) if place < len(cells) else ""

    address, fault = checked_address(unguarded(text))
    if fault:
        return None, text, fault
    status = _MEANS.get(said(STATUS).lower()) if STATUS in places else SubscriptionStatus.CONFIRMED
    if status is None:
        return None, text, f"{said(STATUS)[:40]!r} is no status that is known"
    values = {
        name: value
        for place, name in fields.items()
        if place < len(cells) and (value := one_line(unguarded(cells[place]))[:_LONGEST_VALUE])
    }
    wants = tuple(dict.fromkeys(_WANT.findall(said(WANTS).lower()))) if WANTS in places else ()
    why = said(SOURCE)[:_LONGEST_SOURCE] or source
    return Person(row.line, same_key(address), address, values, status, why, wants), text, ""


def _fields_of(sheet: Sheet) -> dict[int, str]:
    """The names of the fields, by their columns."""
    return {
        place: name
        for place, name in enumerate(sheet.columns)
        if name and name not in _OURS and place != sheet.address
    }


def _batches(people: Iterable[Person], done: Imported) -> Iterator[list[Person]]:
    """People by the thousand, each once among them: who comes twice is put together."""
    batch: dict[str, Person] = {}
    for one in people:
        before = batch.get(one.key)
        if before is None:
            batch[one.key] = one
        else:
            done.known += 1
            gone = one.status in {SubscriptionStatus.UNSUBSCRIBED, SubscriptionStatus.BOUNCED}
            batch[one.key] = replace(
                before, fields={**before.fields, **one.fields}, status=one.status if gone else before.status
            )
        if len(batch) == AT_ONCE:
            yield list(batch.values())
            batch = {}
    if batch:
        yield list(batch.values())


@contextmanager
def _reading(path: Path) -> Iterator[tuple[TextIO, str, int]]:
    """The file as text, its encoding, and its size in bytes."""
    try:
        encoding = _encoding(path)
        with path.open(encoding=encoding, errors="replace", newline="") as file:
            yield file, encoding, path.stat().st_size
    except OSError as error:
        raise UsageError(f"it cannot be read ({error.strerror})", where=os.fspath(path)) from error


def _encoding(path: Path) -> str:
    """How a file is written: by its mark, by the zeros between its letters, or by trying."""
    with path.open("rb") as file:
        start = file.read(4096)
        for mark, encoding in _BOMS:
            if start.startswith(mark):
                return encoding
        zeros = (start[0::2].count(0), start[1::2].count(0))
        if max(zeros) * 4 > len(start) > min(zeros) * 40:
            return "utf-16-be" if zeros[0] > zeros[1] else "utf-16-le"
        decoder = codecs.getincrementaldecoder("utf-8")()
        try:
            chunk = start
            while chunk:
                decoder.decode(chunk)
                chunk = file.read(_CHUNK)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return "cp1252"
    return "utf-8"


def export_list(
    workspace: Workspace, list_id: str, path: Path, *, only: SubscriptionStatus | None = None
) -> int:
    """Write a list into a file that this user alone may read, and that can be imported again.

    Args:
        workspace: the opened folder.
        list_id: the list.
        path: of the file; it is there whole, or as it was before.
        only: those of one status.

    Returns:
        How many people it names.

    Raises:
        OutputError: it cannot be written.
    """
    fresh = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    with explained(path):
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            # Spreadsheets take a file for UTF-8 by its mark.
            with os.fdopen(handle, "w", encoding="utf-8-sig", newline="") as file:
                many = write_list(workspace, list_id, file, only=only)
            fresh.replace(path)
        finally:
            fresh.unlink(missing_ok=True)
    return many


def write_list(
    workspace: Workspace, list_id: str, file: TextIO, *, only: SubscriptionStatus | None = None
) -> int:
    """The same into an open file. No cell is a formula to a spreadsheet."""
    many = 0
    with workspace.store.beside() as tx:
        names = rows.field_names(tx, list_id)
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        writer.writerow([_ADDRESS, STATUS, SINCE, SOURCE, WANTS, *names])
        for who, place in rows.each_of(tx, list_id):
            if only is None or place.status is only:
                writer.writerow(_line(who, place, names))
                many += 1
    return many


def _line(who: Subscriber, place: Subscription, names: list[str]) -> list[str]:
    known = dict(who.fields)
    cells = [who.address, place.status.value, place.since.isoformat(), place.source, " ".join(place.wants)]
    return [guarded(cell) for cell in (*cells, *(known.get(name, "") for name in names))]
