"""Addresses that get no mail at all, whatever list they stand on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, select

from pipeline.audience.addresses import hash_of, same_key
from pipeline.model.audience import Suppressed
from pipeline.store import tables as t
from pipeline.store.database import Transaction

_own = t.suppressions.c


@dataclass(frozen=True, slots=True)
class Suppression:
    """Why an address gets nothing.

    Attributes:
        address: empty if its owner asked to be forgotten.
        hash: of its key, which it is known by.
        detail: in words.
        by: who said so.
    """

    hash: str
    address: str
    why: Suppressed
    detail: str
    by: str
    at: datetime


def of_address(tx: Transaction, address: str) -> Suppression | None:
    """Why an address gets nothing; None if it may have mail."""
    return of_hash(tx, hash_of(same_key(address)))


def of_hash(tx: Transaction, hashed: str) -> Suppression | None:
    """The same by the hash of its key."""
    row = tx.execute(select(t.suppressions).where(_own.hash == hashed)).first()
    return None if row is None else _value(row)


def among(tx: Transaction, hashes: Iterable[str]) -> dict[str, Suppressed]:
    """Which of these get nothing, and why."""
    rows = tx.execute(select(_own.hash, _own.why).where(_own.hash.in_(list(hashes))))
    return {row.hash: Suppressed(row.why) for row in rows}


def add(tx: Transaction, address: str, why: Suppressed, *, by: str, at: datetime, detail: str = "") -> bool:
    """Let an address get nothing from now on. Call it before anybody is told that it was done.

    A forgotten one stays forgotten, and what staff said stays said, whatever a server reports later.

    Args:
        tx: a transaction.
        address: as mail is sent to it; of one that is to be forgotten only the hash is kept.
        why: for what reason.
        by: who says so: `reader`, `run`, or who of the staff.
        at: the time, for the record.
        detail: in words.

    Returns:
        False, and nothing is changed, if there was a reason before that counts for more or as much.
    """
    hashed = hash_of(same_key(address))
    before = of_hash(tx, hashed)
    if before is not None:
        if _WEIGHT[why] <= _WEIGHT[before.why]:
            return False
        tx.execute(t.suppressions.delete().where(_own.hash == hashed))
    kept = "" if why is Suppressed.FORGOTTEN else address
    tx.execute(
        t.suppressions.insert().values(
            hash=hashed, address=kept, why=why.value, detail=detail[:500], by=by, at=at
        )
    )
    return True


def remove(tx: Transaction, address: str) -> bool:
    """Let an address have mail again; False if it might before."""
    hashed = hash_of(same_key(address))
    return bool(tx.execute(t.suppressions.delete().where(_own.hash == hashed)).rowcount)


def counts(tx: Transaction) -> dict[Suppressed, int]:
    """How many there are for each reason."""
    rows = tx.execute(select(_own.why, func.count().label("many")).group_by(_own.why).order_by(_own.why))
    return {Suppressed(row.why): row.many for row in rows}


def everything(tx: Transaction) -> Iterator[Suppression]:
    """All of them, the newest first."""
    return map(_value, tx.execute(select(t.suppressions).order_by(_own.at.desc(), _own.hash)))


# A reader's own wish counts for most, then that of staff.
_WEIGHT = {
    Suppressed.BOUNCED: 0,
    Suppressed.COMPLAINED: 1,
    Suppressed.STAFF: 2,
    Suppressed.FORGOTTEN: 3,
}


def _value(row: Row[Any]) -> Suppression:
    return Suppression(row.hash, row.address, Suppressed(row.why), row.detail, row.by, row.at)
