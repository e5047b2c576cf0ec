"""Whether everything goes on by itself: what a monitor asks, and nothing that costs more than a moment."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from pipeline.model.ledger import DeliveryStatus
from pipeline.store import Transaction, deliveries, lease, mailings, posts, recipients, rounds, senders
from pipeline.workflow.mail_overview import identity
from pipeline.workflow.workspace import Workspace

LATE = timedelta(minutes=90)
"""Runs may be an hour apart, and one may take its time."""

_STANDS = timedelta(minutes=15)
_LITTLE_ROOM = 0.05
_MANY = 1_000


class Wrong(StrEnum):
    """What can be wrong."""

    RUN = "run"
    WAITING = "waiting"
    DOUBT = "doubt"
    LEASE = "lease"
    DISK = "disk"
    DATABASE = "database"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is wrong.

    Attributes:
        what: for machines.
        words: for people, with what to do.
    """

    what: Wrong
    words: str


def look(workspace: Workspace, *, now: datetime, late: timedelta = LATE) -> list[Finding]:
    """What is wrong; nothing, if all is well.

    Args:
        workspace: the opened folder. Its lock is not needed.
        now: the time to judge by.
        late: how long ago the last run may have ended.

    Raises:
        StoreError: the database cannot be read, which is wrong as well.
    """
    with workspace.store.beside() as tx:
        found = [*_last_run(tx, now, late), *_doubts(tx), *_full(workspace)]
        standing = [one.draft for one in mailings.running(tx) if _stands(tx, one.draft, now)]
    if standing and not senders.anybody(workspace.store, workspace.root):
        found += [
            Finding(
                Wrong.WAITING,
                f"draft {draft}: readers wait for its mail, and nobody sends. `pipeline run` or `send` does",
            )
            for draft in standing
        ]
    held = lease.held(workspace.store, workspace.root, identity(workspace))
    if held is not None and not held.ours:
        todo = "`pipeline mailing take-over` lets this installation send"
        found.append(Finding(Wrong.LEASE, f"{held.why_not}. {todo}"))
    return found


def _last_run(tx: Transaction, now: datetime, late: timedelta) -> list[Finding]:
    last = rounds.last(tx, rounds.RUN)
    if last is None:
        return [Finding(Wrong.RUN, "no run has ended here yet. Look at cron, the timer or the worker")]
    if now - last > late:
        ago = (now - last) // timedelta(minutes=1)
        words = f"the last run ended {ago} minutes ago, at {last:%Y-%m-%d %H:%M} UTC"
        return [Finding(Wrong.RUN, f"{words}. Look at cron, the timer or the worker")]
    return []


def _doubts(tx: Transaction) -> list[Finding]:
    found = []
    for mailing in mailings.load(tx):
        many = len(recipients.unknown(tx, mailing.draft, limit=_MANY))
        if many:
            said = f"{many} copies" if many < _MANY else f"{many} copies or more"
            found.append(
                Finding(Wrong.DOUBT, f"draft {mailing.draft}: {said} in doubt. `pipeline reconcile`")
            )
    other = deliveries.counts(tx).get(DeliveryStatus.UNKNOWN, 0)
    other += len(posts.load(tx, statuses=[DeliveryStatus.UNKNOWN]))
    if other:
        found.append(Finding(Wrong.DOUBT, f"{other} deliveries or posts in doubt. `pipeline reconcile`"))
    return found


def _stands(tx: Transaction, draft: int, now: datetime) -> bool:
    """Whether copies could have gone for a while, and nothing became of any."""
    due = mailings.longest_waiting(tx, draft)
    if due is None or now - due <= _STANDS:
        return False
    newest = mailings.newest_change(tx, draft)
    return newest is None or now - newest > _STANDS


def _full(workspace: Workspace) -> list[Finding]:
    place = workspace.root
    usage = shutil.disk_usage(place)
    if usage.free >= usage.total * _LITTLE_ROOM:
        return []
    left = usage.free // 2**20
    return [Finding(Wrong.DISK, f"only {left} MB are left on the disk of {place}. Make room")]
