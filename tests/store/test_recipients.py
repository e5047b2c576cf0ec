"""The ledger of mail to subscribers, on each kind of database."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from pipeline.errors import StoreError
from pipeline.model.ledger import DeliveryStatus as D
from pipeline.model.settings import DomainLimit, Smtp
from pipeline.store import Store, mailings, recipients
from pipeline.store import tables as t
from pipeline.store.recipients import StoreMailLedger
from pipeline.store.senders import Sender, at_work
from tests.fakes.mailroom import (
    NOON,
    Clock,
    add_draft,
    add_readers,
    became,
    freeze,
    mailing,
    statuses,
    suppress,
    unsubscribe,
)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sender(store: Store, tmp_path: Path, clock: Clock) -> Iterator[Sender]:
    with at_work(store, tmp_path, clock) as sender:
        yield sender


@pytest.fixture
def ledger(store: Store, sender: Sender, clock: Clock) -> StoreMailLedger:
    return StoreMailLedger(store, sender, clock)


def test_everybody_confirmed_is_frozen_and_the_suppressed_are_skipped_with_the_reason(store: Store) -> None:
    with store.writing() as tx:
        add_readers(tx, 4)
        add_draft(tx, 1)
    unsubscribe(store, 2)
    suppress(store, 3, "bounced")
    with store.writing() as tx:
        frozen = recipients.freeze(tx, mailing())
    assert frozen.total == 3
    assert statuses(store) == {1: "pending", 3: "skipped", 4: "pending"}
    with store.reading() as tx:
        ((of_third, _),) = recipients.of_reader(tx, 3)
        assert of_third.said == "suppressed: bounced"
        assert recipients.counts(tx, 1) == {D.PENDING: 2, D.SKIPPED: 1}


def test_readers_that_were_chosen_are_frozen_as_they_were_given(store: Store) -> None:
    with store.writing() as tx:
        add_readers(tx, 4)
        add_draft(tx, 1)
    suppress(store, 4, "staff")
    with store.writing() as tx:
        recipients.freeze(tx, mailing(), [(2, "r2@example.org"), (4, "r4@Example.org")])
    assert statuses(store) == {2: "pending", 4: "skipped"}


def test_freezing_again_changes_nothing(store: Store) -> None:
    freeze(store, 2)
    with store.writing() as tx:
        add_readers(tx, 2, first=3)
        assert recipients.freeze(tx, mailing()).total == 2
    assert statuses(store) == {1: "pending", 2: "pending"}


def test_a_copy_goes_from_waiting_to_sent(store: Store, ledger: StoreMailLedger) -> None:
    freeze(store, 3)
    first, second = ledger.claim(1, 2)
    assert (first.reader, first.address, first.domain, first.tries) == (1, "r1@example.org", "example.org", 0)
    assert statuses(store) == {1: "claimed", 2: "claimed", 3: "pending"}
    assert ledger.record([], [first]) == {1}
    assert statuses(store) == {1: "sending", 2: "claimed", 3: "pending"}
    assert ledger.record([became(first)], [second]) == {2}
    assert statuses(store) == {1: "sent", 2: "sending", 3: "pending"}
    assert ledger.record([became(second, D.FAILED)], []) == frozenset()
    assert statuses(store) == {1: "sent", 2: "failed", 3: "pending"}


def test_several_go_and_are_settled_in_one_call(store: Store, ledger: StoreMailLedger) -> None:
    freeze(store, 4)
    one, two, three, four = ledger.claim(1, 10)
    assert ledger.record([], [one, two]) == {1, 2}
    assert ledger.record([became(one), became(two, D.DEFERRED)], [three, four]) == {3, 4}
    assert statuses(store) == {1: "sent", 2: "deferred", 3: "sending", 4: "sending"}


def test_what_is_put_off_comes_again_at_its_time_and_knows_its_tries(
    store: Store, ledger: StoreMailLedger, clock: Clock
) -> None:
    freeze(store, 1)
    (copy,) = ledger.claim(1, 1)
    ledger.record([], [copy])
    ledger.record([became(copy, D.DEFERRED, not_before=NOON + timedelta(hours=1))], [])
    assert ledger.claim(1, 1) == []
    clock.go_on(hours=1)
    (again,) = ledger.claim(1, 1)
    assert again.tries == 1


@pytest.mark.parametrize("beside", [0, 1])
def test_a_reader_refused_before_the_mail_s_end_has_been_tried_too(
    store: Store, ledger: StoreMailLedger, clock: Clock, beside: int
) -> None:
    """Or a server that says "later" to each address would be asked for ever."""
    freeze(store, 1 + beside)
    copy, *others = ledger.claim(1, 2)
    assert copy.tries == 0
    ledger.record([became(copy, D.DEFERRED, not_before=NOON + timedelta(hours=1))], others)
    clock.now = NOON + timedelta(hours=2)
    (again,) = ledger.claim(1, 2)
    assert (again.reader, again.tries) == (copy.reader, 1)


def test_what_was_given_back_waits_and_can_be_claimed(store: Store, ledger: StoreMailLedger) -> None:
    freeze(store, 2)
    copies = ledger.claim(1, 2)
    ledger.give_back(copies)
    assert statuses(store) == {1: "pending", 2: "pending"}
    ledger.record([], [])
    assert [copy.reader for copy in ledger.claim(1, 2)] == [1, 2]


def test_what_is_in_doubt_keeps_its_place_until_a_person_settles_it(
    store: Store, ledger: StoreMailLedger
) -> None:
    freeze(store, 2)
    one, two = ledger.claim(1, 2)
    ledger.record([], [one, two])
    ledger.record([became(one, D.UNKNOWN), became(two)], [])
    assert ledger.claim(1, 5) == []
    with store.writing() as tx:
        assert mailings.finish(tx, 1, at=NOON)
        ((doubt, since),) = recipients.unknown(tx, 1)
        assert (doubt.reader, doubt.tries, since) == (1, 1, NOON)
        assert recipients.settle(tx, doubt, became(doubt, D.PENDING), at=NOON)
        assert not recipients.settle(tx, doubt, became(doubt), at=NOON)
    assert [copy.tries for copy in ledger.claim(1, 5)] == [1]


def test_who_unsubscribes_before_the_claim_is_skipped(store: Store, ledger: StoreMailLedger) -> None:
    freeze(store, 3)
    unsubscribe(store, 1)
    suppress(store, 2)
    assert [copy.reader for copy in ledger.claim(1, 3)] == [3]
    assert statuses(store) == {1: "skipped", 2: "skipped", 3: "claimed"}


def test_who_unsubscribes_after_the_claim_does_not_get_it_either(
    store: Store, ledger: StoreMailLedger
) -> None:
    freeze(store, 3)
    copies = ledger.claim(1, 3)
    unsubscribe(store, 1)
    suppress(store, 2)
    assert ledger.record([], copies) == {3}
    assert statuses(store) == {1: "skipped", 2: "skipped", 3: "sending"}


def test_a_claim_that_meets_only_the_barred_goes_on_to_the_next(
    store: Store, ledger: StoreMailLedger
) -> None:
    freeze(store, 4)
    for reader in (1, 2):
        unsubscribe(store, reader)
    assert [copy.reader for copy in ledger.claim(1, 2)] == [3, 4]


def test_a_pause_stops_at_the_next_copy(store: Store, ledger: StoreMailLedger) -> None:
    freeze(store, 3)
    one, two, _ = ledger.claim(1, 3)
    ledger.record([], [one])
    with store.writing() as tx:
        mailings.pause(tx, 1, by="ana", why="wrong picture", at=NOON)
    assert ledger.record([became(one)], [two]) == frozenset()
    assert ledger.claim(1, 3) == []
    assert statuses(store) == {1: "sent", 2: "pending", 3: "pending"}
    with store.writing() as tx:
        mailings.resume(tx, 1, by="ana")
    assert [copy.reader for copy in ledger.claim(1, 3)] == [2, 3]


def test_cancelling_leaves_out_whoever_has_not_got_it(store: Store, ledger: StoreMailLedger) -> None:
    freeze(store, 3)
    one, two = ledger.claim(1, 2)
    ledger.record([], [one])
    with store.writing() as tx:
        assert mailings.cancel(tx, 1, by="ana", why="", at=NOON) == 2
    assert ledger.record([became(one)], [two]) == frozenset()
    assert statuses(store) == {1: "sent", 2: "skipped", 3: "skipped"}


def test_one_sender_never_touches_what_another_holds(
    store: Store, ledger: StoreMailLedger, tmp_path: Path, clock: Clock
) -> None:
    freeze(store, 2)
    (mine,) = ledger.claim(1, 1)
    with at_work(store, tmp_path, clock) as other:
        others = StoreMailLedger(store, other, clock)
        (theirs,) = others.claim(1, 5)
        assert theirs.reader != mine.reader
        assert others.record([became(mine)], [mine]) == frozenset()
        others.give_back([mine])
        assert statuses(store) == {1: "claimed", 2: "claimed"}


def test_who_is_forgotten_leaves_a_number_and_nothing_else(store: Store, ledger: StoreMailLedger) -> None:
    freeze(store, 2)
    (copy,) = ledger.claim(1, 1)
    ledger.record([], [copy])
    ledger.record([became(copy)], [])
    with store.writing() as tx:
        for reader in (1, 2):
            recipients.forget(tx, reader, at=NOON)
        kept = tx.execute(t.recipients.select().order_by(t.recipients.c.reader)).all()
    assert [(row.address, row.domain, row.said) for row in kept] == [("", "", "")] * 2
    assert statuses(store) == {1: "sent", 2: "skipped"}
    assert ledger.claim(1, 5) == []


def test_what_went_wrong_is_told_newest_first(store: Store, ledger: StoreMailLedger, clock: Clock) -> None:
    freeze(store, 3)
    copies = ledger.claim(1, 3)
    ledger.record([], copies)
    for copy, status in zip(copies, (D.FAILED, D.SENT, D.DEFERRED), strict=True):
        clock.go_on(seconds=1)
        ledger.record([became(copy, status, not_before=NOON)], [])
    with store.reading() as tx:
        told = recipients.failures(tx, 1)
    assert [(each.copy.reader, each.status, each.code) for each, _ in told] == [
        (3, D.DEFERRED, "2.0.0"),
        (1, D.FAILED, "2.0.0"),
    ]


def test_a_mailing_is_done_when_nothing_is_left(store: Store, ledger: StoreMailLedger) -> None:
    freeze(store, 1)

    def finished() -> bool:
        with store.writing() as tx:
            return mailings.finish(tx, 1, at=NOON)

    assert not finished()
    (copy,) = ledger.claim(1, 1)
    assert not finished()
    ledger.record([], [copy])
    assert not finished()
    ledger.record([became(copy)], [])
    assert finished()
    assert not finished()


def test_a_limit_holds_over_all_senders(store: Store, sender: Sender, tmp_path: Path, clock: Clock) -> None:
    freeze(store, 10)
    ledger = StoreMailLedger(store, sender, clock, Smtp(per_hour=3))
    (one, two) = ledger.claim(1, 2)
    with at_work(store, tmp_path, clock) as other:
        others = StoreMailLedger(store, other, clock, Smtp(per_hour=3))
        (three,) = others.claim(1, 5)
        assert ledger.claim(1, 5) == []
        ledger.record([], [one, two])
        ledger.record([became(one), became(two)], [])
        others.give_back([three])
    assert len(ledger.claim(1, 5)) == 1
    assert ledger.claim(1, 5) == []
    assert ledger.more_at is not None
    assert NOON < ledger.more_at <= NOON + timedelta(hours=2)
    clock.go_on(hours=2)
    assert len(ledger.claim(1, 5)) == 2


def test_a_domain_at_its_limit_does_not_keep_others_waiting(
    store: Store, sender: Sender, clock: Clock
) -> None:
    with store.writing() as tx:
        add_readers(tx, 6, domain="Big.example")
        add_readers(tx, 2, first=7)
        add_draft(tx, 1)
        recipients.freeze(tx, mailing())
    smtp = Smtp(domain=(DomainLimit("big.example", per_day=2),))
    ledger = StoreMailLedger(store, sender, clock, smtp)
    assert [copy.reader for copy in ledger.claim(1, 4)] == [1, 2, 7, 8]


def test_nothing_may_go_when_the_session_is_dead(
    store: Store, ledger: StoreMailLedger, sender: Sender
) -> None:
    freeze(store, 2)
    one, two = ledger.claim(1, 2)
    ledger.record([], [one])
    sender.kept.driver.close()
    with pytest.raises(StoreError):
        ledger.record([became(one)], [two])
    assert statuses(store) == {1: "sending", 2: "claimed"}
