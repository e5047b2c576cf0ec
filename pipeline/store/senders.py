"""Who is at work on mailings, and what becomes of the claims of those who died.

Whether a sender lives is not written down anywhere: it holds a lock for as long as it does, which the system,
or PostgreSQL, frees at the moment it dies, however it dies.
"""

from __future__ import annotations

import os
import secrets
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import select, text

from pipeline.errors import StoreError
from pipeline.model.ledger import DeliveryStatus
from pipeline.store import lease, spans
from pipeline.store import tables as t
from pipeline.store.database import Store, Transaction
from pipeline.store.kept import Kept

FOLDER = "var/senders"
_BOOT = Path("/proc/sys/kernel/random/boot_id")
_own = t.senders.c
_row = t.recipients.c


@dataclass(frozen=True, slots=True)
class Sender:
    """One process's place in the ledger.

    Attributes:
        id: never used again.
        boot: of the machine, or of the database's server: what is new when commits may have been lost.
        kept: the session that its ledger writes by.
    """

    id: str
    boot: str
    kept: Kept


@dataclass(frozen=True, slots=True)
class Recovered:
    """What was found in the hands of the dead.

    Attributes:
        waiting: copies that were claimed and not begun; they wait again.
        unknown: copies of which nobody knows whether they went.
    """

    waiting: int = 0
    unknown: int = 0


@contextmanager
def at_work(
    store: Store,
    root: Path,
    clock: Callable[[], datetime],
    *,
    mine: lease.Identity | None = None,
    by: str = "run",
) -> Iterator[Sender]:
    """Take a place among the senders, for as long as the block runs, and give back what the dead held.

    Args:
        store: where the ledger is.
        root: the folder of `config.toml`.
        clock: gives the time, for the record.
        mine: what this installation is known by; found out, if it is not given.
        by: who sends, should this be the first time.

    Raises:
        StoreError: the database is out of reach, the lock cannot be made, or this installation may not send
            (`store.lease`).
    """
    name = secrets.token_hex(8)
    if mine is None:
        mine = lease.identity(store, lease.machine())
    lease.hold(store, root, mine, by=by, at=clock())
    with _alive(store, root, name) as (kept, boot):
        with kept.durably() as tx:
            tx.execute(
                t.senders.insert().values(
                    id=name, host=socket.gethostname(), boot=boot, process=os.getpid(), started=clock()
                )
            )
        recover(store, root, clock())
        sender = Sender(name, boot, kept)
        try:
            yield sender
        finally:
            # Where that fails, others find a dead sender, and recover what it held.
            with suppress(StoreError):
                _leave(sender, clock())
    # A copy of the database that was made while mail went out must not pass for what came of it.
    lease.hold(store, root, mine, by=by, at=clock())


def recover(store: Store, root: Path, now: datetime) -> Recovered:
    """Give back what dead senders held.

    What was claimed and not begun waits again. What was begun is in doubt. After another boot all that was
    claimed is in doubt, since marks that were made in the last moments before may be lost.

    Args:
        store: where the ledger is.
        root: the folder of `config.toml`.
        now: the time, for the record.

    Raises:
        StoreError: the database is out of reach.
    """
    waiting = unknown = 0
    with store.reading() as tx:
        boot = boot_of(tx)
        open_places = list(tx.execute(select(t.senders).where(_own.ended.is_(None))))
    for place in open_places:
        with _dead(store, root, place.id) as dead:
            if not dead:
                continue
            with store.writing() as tx:
                back, doubt = _give_back(tx, place.id, same_boot=place.boot == boot, now=now)
                tx.execute(t.senders.update().where(_own.id == place.id).values(ended=now))
            waiting += back
            unknown += doubt
    return Recovered(waiting, unknown)


def anybody(store: Store, root: Path) -> bool:
    """Whether somebody is at work just now."""
    with store.beside() as tx:
        names = list(tx.execute(select(_own.id).where(_own.ended.is_(None))).scalars())
    for name in names:
        with _dead(store, root, name, leave=True) as dead:
            if not dead:
                return True
    return False


def boot_of(tx: Transaction) -> str:
    """What changes whenever commits that were not yet on the disk may have been lost.

    For SQLite the machine's boot. For PostgreSQL the server's start, and when its statistics began, which is
    new after a crash that the server recovered from without leaving.
    """
    if tx.dialect.name == "sqlite":
        try:
            return _BOOT.read_text(encoding="ascii").strip()
        except OSError:
            return _other_boot()
    return str(
        tx.execute(
            text("SELECT pg_postmaster_start_time() || ' ' || stats_reset FROM pg_stat_bgwriter")
        ).scalar_one()
    )


def _other_boot() -> str:
    """For systems without Linux's file. None that is new each time: then every death is taken for a boot."""
    return "unknown " + secrets.token_hex(8)


def _leave(sender: Sender, now: datetime) -> None:
    """Give back what is still claimed and say goodbye; both are on the disk, and all marks before them."""
    with sender.kept.durably() as tx:
        _give_back(tx, sender.id, same_boot=True, now=now)
        tx.execute(t.senders.update().where(_own.id == sender.id).values(ended=now))


def _give_back(tx: Transaction, sender: str, *, same_boot: bool, now: datetime) -> tuple[int, int]:
    """Gives how many copies wait again, and how many are in doubt."""
    # No index knows what is on its way; this reads the mailings that a sender may have been at.
    began = select(_own.started).where(_own.id == sender).scalar_subquery()
    going_on = t.mailings.c.ended.is_(None) | (t.mailings.c.ended >= began)
    held = _row.draft.in_(select(t.mailings.c.draft).where(going_on)) & (_row.sender == sender)
    claimed, sending = DeliveryStatus.CLAIMED.value, DeliveryStatus.SENDING.value
    doubtful = [sending] if same_boot else [sending, claimed]
    doubt = tx.execute(
        t.recipients.update()
        .where(held, _row.status.in_(doubtful))
        .values(status=DeliveryStatus.UNKNOWN.value, said=_why(same_boot=same_boot), changed=now)
    ).rowcount
    waits = tx.execute(
        t.recipients.update()
        .where(held, _row.status == claimed)
        .values(status=DeliveryStatus.PENDING.value, sender="", changed=now)
    ).rowcount
    spans.drop_held(tx, sender)
    return waits, doubt


def _why(*, same_boot: bool) -> str:
    if same_boot:
        return "the program ended between handing it over and hearing what became of it"
    return "the machine or the database went down while it was to be sent"


@contextmanager
def _alive(store: Store, root: Path, name: str) -> Iterator[tuple[Kept, str]]:
    """Hold the lock that says so, in this very session on PostgreSQL, and give the session."""
    lock = None if store.dialect != "sqlite" else _lock_file(root, name)
    if lock is not None:
        lock.acquire()
    kept = Kept(store)
    try:
        with kept.durably() as tx:
            if lock is None:
                tx.execute(text("SELECT pg_advisory_lock(:space, hashtext(:name))"), _key(name))
            boot = boot_of(tx)
        yield kept, boot
    finally:
        kept.close()
        if lock is not None:
            Path(lock.lock_file).unlink(missing_ok=True)
            lock.release()


@contextmanager
def _dead(store: Store, root: Path, name: str, *, leave: bool = False) -> Iterator[bool]:
    """Whether a sender is; while the block runs, nobody else can find the same."""
    if store.dialect == "sqlite":
        lock = _lock_file(root, name)
        try:
            lock.acquire(blocking=False)
        except Timeout:
            yield False
            return
        try:
            yield True
        finally:
            if not leave:
                Path(lock.lock_file).unlink(missing_ok=True)
            lock.release()
        return
    with store.reading() as tx:
        yield bool(
            tx.execute(
                text("SELECT pg_try_advisory_xact_lock(:space, hashtext(:name))"), _key(name)
            ).scalar_one()
        )


def _key(name: str) -> dict[str, object]:
    return {"space": 0x70697065, "name": name}


def _lock_file(root: Path, name: str) -> FileLock:
    path = root / FOLDER / f"{name}.lock"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"its folder cannot be made ({error.strerror})", where=str(path)) from error
    return FileLock(path)
