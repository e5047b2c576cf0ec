"""Readers on a list, and an issue on its way to them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from pipeline.audience.addresses import hash_of, same_key
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.mailings import Copy, Mailing, MailingState, Outcome
from pipeline.store import Store, Transaction, recipients
from pipeline.store import tables as t

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
LIST = "weekly"


class Clock:
    """A clock that stands still until it is told otherwise."""

    def __init__(self, now: datetime = NOON) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def go_on(self, **by: float) -> None:
        self.now += timedelta(**by)


def add_readers(tx: Transaction, many: int, *, first: int = 1, domain: str = "example.org") -> None:
    """Readers with confirmed subscriptions, numbered from `first`."""
    numbers = range(first, first + many)
    addresses = {number: f"r{number}@{domain}" for number in numbers}
    tx.execute(
        t.subscribers.insert(),
        [
            {"id": n, "key": a, "hash": hash_of(same_key(a)), "address": a, "fields": {}, "created": NOON}
            for n, a in addresses.items()
        ],
    )
    tx.execute(
        t.subscriptions.insert(),
        [
            {"list": LIST, "subscriber": n, "status": "confirmed", "source": "", "since": NOON, "wants": []}
            for n in numbers
        ],
    )


def add_draft(tx: Transaction, draft: int) -> None:
    """An issue that goes out."""
    tx.execute(
        t.drafts.insert().values(
            id=draft,
            newsletter=LIST,
            slot="",
            send_slot=f"slot {draft}",
            stage="sending",
            revision=1,
            content="{}",
            content_hash="",
            created=NOON,
            inputs={},
        )
    )


def mailing(draft: int = 1) -> Mailing:
    """A mailing as it begins."""
    return Mailing(draft, LIST, LIST, MailingState.RUNNING, 0, NOON)


def freeze(store: Store, readers: int = 5, draft: int = 1) -> None:
    """An issue on its way to so many readers, all new."""
    with store.writing() as tx:
        add_readers(tx, readers)
        add_draft(tx, draft)
        recipients.freeze(tx, mailing(draft))


def statuses(store: Store, draft: int = 1) -> dict[int, str]:
    """What has become of each reader's copy."""
    with store.reading() as tx:
        rows = tx.execute(
            t.recipients.select().where(t.recipients.c.draft == draft).order_by(t.recipients.c.reader)
        )
        return {row.reader: row.status for row in rows}


def unsubscribe(store: Store, reader: int) -> None:
    """A reader says goodbye."""
    own = t.subscriptions.c
    with store.writing() as tx:
        tx.execute(t.subscriptions.update().where(own.subscriber == reader).values(status="unsubscribed"))


def suppress(store: Store, reader: int, why: str = "complained") -> None:
    """An address gets no mail any more."""
    with store.writing() as tx:
        hashed = tx.execute(t.subscribers.select().where(t.subscribers.c.id == reader)).one().hash
        tx.execute(
            t.suppressions.insert().values(hash=hashed, address="", why=why, detail="", by="run", at=NOON)
        )


def became(copy: Copy, status: DeliveryStatus = DeliveryStatus.SENT, **more: object) -> Outcome:
    """What became of a copy."""
    return Outcome(copy, status, "250 taken", "2.0.0", **more)  # type: ignore[arg-type] # a test's shorthand


def folder(store: Store, tmp_path: Path) -> Path:
    """Where senders' locks are."""
    return tmp_path
