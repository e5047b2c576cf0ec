"""Forgetting what is old leaves the counts true."""

from __future__ import annotations

from datetime import timedelta

from pipeline.model.ledger import DeliveryStatus as D
from pipeline.store import Store, mailings, recipients
from pipeline.store import tables as t
from pipeline.store.tidying import Tidied, tidy
from tests.fakes.mailroom import NOON, freeze


def test_an_old_mailing_keeps_its_numbers_and_its_doubts_and_no_addresses(store: Store) -> None:
    freeze(store, 3)
    later = NOON + timedelta(days=1)
    with store.writing() as tx:
        tx.execute(t.recipients.update().where(t.recipients.c.reader < 3).values(status="sent"))
        tx.execute(t.recipients.update().where(t.recipients.c.reader == 3).values(status="unknown"))
        assert tidy(tx, recipients=later, bounces=later) == Tidied()
        assert mailings.finish(tx, 1, at=NOON)
        assert tidy(tx, recipients=NOON, bounces=None) == Tidied()
        assert tidy(tx, recipients=later, bounces=None) == Tidied(recipients=2)
        assert tidy(tx, recipients=later, bounces=None) == Tidied()
        assert recipients.counts(tx, 1) == {D.SENT: 2, D.UNKNOWN: 1}
        rows = tx.execute(t.recipients.select().order_by(t.recipients.c.reader)).all()
    assert [row.address for row in rows] == ["", "", "r3@example.org"]
