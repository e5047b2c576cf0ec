"""Which installation may send: a copy of it, or a database put back, finds that it is not the one.

A clone of a machine, a restored snapshot and a copied folder all carry a ledger that says who still waits.
The original goes on, or went on, and its readers have theirs. So the database remembers who held it when
mail last went out, and whoever finds another must ask a person (`pipeline mailing take-over`).

What tells a copy from the original:

- SQLite: the machine (its id, its name, its network card), the file (its inode: a copied or restored file is
  another one), and a word that changes with every sending, in the database and in a file beside it: one put
  back in the very same file has an older word.
- PostgreSQL: the cluster, its timeline (a restore to a point in time, or a failover, begins another), the
  database and its table (a dump read in makes others), and the server's address, or this machine where the
  server is on it.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import socket
import uuid
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Row, select, text
from sqlalchemy.exc import DBAPIError

from pipeline.errors import StoreError
from pipeline.model.mailings import MailingState
from pipeline.store import tables as t
from pipeline.store.database import Store, Transaction

WITNESS = "var/senders/lease"
_MACHINE_ID = ("/etc/machine-id", "/var/lib/dbus/machine-id")
_MADE_UP = 1 << 40  # the bit of a network address that is no card's (RFC 4122, section 4.5)
_TODO = (
    "If nothing is sent from there any more, `pipeline mailing take-over` lets this installation send; "
    "mailings under way are paused then, until you have looked at them"
)


@dataclass(frozen=True, slots=True)
class Machine:
    """What tells one machine from another.

    Attributes:
        name: for people.
        marks: what differs on a clone, with luck: empty ones are not known.
    """

    name: str
    marks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Identity:
    """What tells this installation from a copy of it.

    Attributes:
        digest: of all that tells.
        words: for people: where it is.
    """

    digest: str
    words: str


@dataclass(frozen=True, slots=True)
class Lease:
    """Who may send.

    Attributes:
        words: where that is.
        by: who took it: `run`, or who of the staff.
        ours: whether it is this installation.
        why_not: if not, why, for people.
    """

    words: str
    by: str
    taken: datetime
    ours: bool
    why_not: str = ""


def machine(named: str = "") -> Machine:
    """The machine that we are on.

    Args:
        named: what it is to be known by alone, for containers, whose names and cards change at every start.
    """
    if named:
        return Machine(named, (named,))
    marks = []
    for path in _MACHINE_ID:
        try:
            marks.append(Path(path).read_text(encoding="ascii").strip())
        except (OSError, UnicodeError):
            continue
        break
    card = uuid.getnode()
    name = socket.gethostname()
    return Machine(name, (*marks, name, "" if card & _MADE_UP else f"{card:012x}"))


def identity(store: Store, here: Machine) -> Identity:
    """What is here: the database, and the machine that it is on."""
    with store.reading() as tx:
        if tx.dialect.name == "sqlite":
            facts, words = _of_file(tx, here)
        else:
            facts, words = _of_server(tx, here)
    return Identity(hashlib.sha256("\n".join(facts).encode()).hexdigest(), words)


def held(store: Store, root: Path, mine: Identity) -> Lease | None:
    """Who may send; None if nobody has yet."""
    with store.reading() as tx:
        row = _row(tx)
    if row is None:
        return None
    why_not = _why_not(row, _witnessed(root, store), mine)
    return Lease(row.words, row.by, row.taken, not why_not, why_not)


def hold(store: Store, root: Path, mine: Identity, *, by: str, at: datetime) -> None:
    """Make sure that this installation may send, and leave a new word in both places.

    Args:
        store: where the lease is.
        root: the folder of `config.toml`.
        mine: what this installation is known by.
        by: who sends, if nobody has before.
        at: the time, for the record.

    Raises:
        StoreError: another may, or the database was put back. Nothing may be sent.
    """
    with store.writing() as tx:
        row = _row(tx)
        if row is None:
            tx.execute(
                t.lease.insert().values(
                    only=1, holder=mine.digest, words=mine.words, word="", by=by, taken=at
                )
            )
        elif why_not := _why_not(row, _witnessed(root, store), mine):
            raise StoreError(why_not, where=store.name, todo=_TODO)
    _renew(store, root)


def take_over(store: Store, root: Path, mine: Identity, *, by: str, at: datetime) -> list[int]:
    """Let this installation send from now on, and no other.

    What is under way here may have gone out from elsewhere, so it is paused.

    Returns:
        The drafts whose mailings were paused.
    """
    with store.writing() as tx:
        values = {"holder": mine.digest, "words": mine.words, "word": "", "by": by, "taken": at}
        if not tx.execute(t.lease.update().values(**values)).rowcount:
            tx.execute(t.lease.insert().values(only=1, **values))
        running = t.mailings.c.state == MailingState.RUNNING.value
        found = tx.execute(select(t.mailings.c.draft).where(running).order_by(t.mailings.c.draft))
        drafts = [row.draft for row in found]
        why = "this installation took over; what it says is still to go may have gone from elsewhere"
        tx.execute(t.mailings.update().where(running).values(state="paused", by=by, why=why))
    _renew(store, root)
    return drafts


def _why_not(row: Row[tuple[object, ...]], words: list[str] | None, mine: Identity) -> str:
    """Why this installation may not send; empty if it may."""
    if row.holder != mine.digest:
        since = f"{row.taken:%Y-%m-%d %H:%M} UTC"
        return f"mail has been sent from {row.words} since {since}, and this is {mine.words}"
    if row.word and words is not None and row.word not in words:
        return f"the database is not the one that last sent: {WITNESS} remembers a later sending, or was lost"
    return ""


def _renew(store: Store, root: Path) -> None:
    """Change the word. At every moment the file knows the one that is in the database."""
    if store.dialect != "sqlite":
        return
    new = secrets.token_hex(8)
    with store.writing() as tx:
        row = _row(tx)
        _write(root, [row.word if row else "", new])
        tx.execute(t.lease.update().values(word=new))
    with store.writing() as tx:
        row = _row(tx)
        if row is not None and row.word == new:  # else another sender has changed it meanwhile
            _write(root, [new])


def _row(tx: Transaction) -> Row[tuple[object, ...]] | None:
    return tx.execute(select(t.lease)).first()


def _witnessed(root: Path, store: Store) -> list[str] | None:
    """The words that the file knows; None where there is no such file, as for PostgreSQL."""
    if store.dialect != "sqlite":
        return None
    try:
        return (root / WITNESS).read_text(encoding="ascii").split()
    except FileNotFoundError:
        return []
    except (OSError, UnicodeError) as error:
        raise StoreError(f"it cannot be read ({error})", where=WITNESS) from error


def _write(root: Path, words: list[str]) -> None:
    path = root / WITNESS
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_name(f"{path.name}.{os.getpid()}.new")
        with beside.open("w", encoding="ascii") as file:
            file.write("".join(f"{word}\n" for word in words if word))
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        raise StoreError(f"it cannot be written ({error.strerror})", where=WITNESS) from error


def _of_file(tx: Transaction, here: Machine) -> tuple[list[str], str]:
    path = tx.execute(text("SELECT file FROM pragma_database_list WHERE name = 'main'")).scalar_one()
    return ["sqlite", *here.marks, str(Path(path).stat().st_ino)], f"{path} on {here.name}"


def _of_server(tx: Transaction, here: Machine) -> tuple[list[str], str]:
    row = tx.execute(
        text(
            "SELECT current_database() AS name, host(inet_server_addr()) AS host, "
            "inet_server_port() AS port, "
            "(SELECT oid FROM pg_database WHERE datname = current_database()) AS number, "
            "'lease'::regclass::oid AS lease"
        )
    ).one()
    local = row.host is None or row.host == "::1" or row.host.startswith("127.")
    place = here.marks if local else (row.host, str(row.port))
    server = here.name if local else row.host
    facts = ["postgresql", *place, row.name, str(row.number), str(row.lease), *_cluster(tx)]
    return facts, f"the database {row.name} on {server}"


def _cluster(tx: Transaction) -> list[str]:
    """The cluster and its timeline; a server may refuse to tell."""
    try:
        with tx.begin_nested():
            row = tx.execute(
                text(
                    "SELECT system_identifier, timeline_id FROM pg_control_system(), pg_control_checkpoint()"
                )
            ).one()
    except DBAPIError:
        return []
    return [str(value) for value in row]
