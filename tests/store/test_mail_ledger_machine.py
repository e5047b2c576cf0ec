"""The ledger of mail under whatever comes to pass, in whatever order.

Two senders claim, hand over, give back, leave and die, while staff pause, resume, cancel and settle, and
readers leave. A server takes, refuses, puts off or says nothing. The promise holds at every step and at last.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import Row

from pipeline.model.ledger import DeliveryStatus as D
from pipeline.model.mailings import Copy, MailingState, Outcome
from pipeline.store import Store, mailings, open_store, recipients, senders
from pipeline.store import tables as t
from pipeline.store.recipients import StoreMailLedger
from pipeline.store.senders import Sender, at_work
from tests.fakes.mailroom import Clock, freeze, statuses, suppress, unsubscribe

DRAFT, READERS = 1, 7
OVER = {D.SENT, D.FAILED, D.SKIPPED, D.UNKNOWN}
LATER = timedelta(hours=1)
DATABASE = "var/news.sqlite"

which = st.integers(0, 1)
readers = st.integers(1, READERS)
answers = st.lists(st.sampled_from([D.SENT, D.FAILED, D.DEFERRED, D.UNKNOWN, D.PENDING]), max_size=READERS)


@cache
def begun() -> TemporaryDirectory[str]:
    """A folder with an issue on its way, to copy from: migrations take longer than what is tested here."""
    folder = TemporaryDirectory(prefix="ledger-")
    store = open_store(Path(folder.name), DATABASE)
    freeze(store, READERS)
    store.close()
    return folder


@dataclass
class Hand:
    """A sender, and what it believes to hold.

    Attributes:
        claimed: copies that it was given; staff may have taken them back since.
        flying: copies that were let go, and whose answer it has not written down.
    """

    sender: Sender
    ledger: StoreMailLedger
    block: AbstractContextManager[Sender]
    claimed: dict[int, Copy] = field(default_factory=dict)
    flying: dict[int, Copy] = field(default_factory=dict)


class MailLedger(RuleBasedStateMachine):
    """What may happen to a mailing.

    Attributes:
        held: readers whose copies are claimed, and not taken back, by whom.
        may: readers whose copies may be handed over: nobody has been given them, or it is known that they did
            not arrive, or a person has said to send again.
        gone: readers who are to get nothing more.
        arrived: how often the server took each reader's copy.
        again: how often a person has said to send again.
        told: readers of whose copies a person has said what became of them.
    """

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory(prefix="ledger-")
        self.root = Path(self.folder.name)
        shutil.copytree(begun().name, self.root, dirs_exist_ok=True)
        self.store: Store = open_store(self.root, DATABASE)
        self.clock = Clock()
        self.hands: dict[int, Hand] = {}
        self.state = MailingState.RUNNING
        self.held: dict[int, int] = {}
        self.may = set(range(1, READERS + 1))
        self.gone: set[int] = set()
        self.arrived: Counter[int] = Counter()
        self.again: Counter[int] = Counter()
        self.told: set[int] = set()

    @initialize()
    def both_begin(self) -> None:
        for which in (0, 1):
            self.come(which)
            self.work(which, [], 2)

    # What senders do

    @rule(which=which)
    def come(self, which: int) -> None:
        if which not in self.hands:
            block = at_work(self.store, self.root, self.clock)
            sender = block.__enter__()
            self.hands[which] = Hand(sender, StoreMailLedger(self.store, sender, self.clock), block)

    @precondition(lambda self: self.hands)
    @rule(which=which, many=st.integers(1, READERS))
    def claim(self, which: int, many: int) -> None:
        which, hand = self.one(which)
        taken = hand.ledger.claim(DRAFT, many)
        assert len(taken) <= many
        assert not taken or self.state is MailingState.RUNNING
        for copy in taken:
            assert copy.reader not in self.held, "it is in other hands"
            assert copy.reader in self.may, "it has gone before"
            assert copy.reader not in self.gone
            self.held[copy.reader] = which
            hand.claimed[copy.reader] = copy

    @precondition(lambda self: self.hands)
    @rule(which=which, answers=answers, many=st.integers(0, READERS))
    def record(self, which: int, answers: list[D], many: int) -> None:
        """The server answers, and the next copies are handed over, where the ledger lets them go."""
        which, hand = self.one(which)
        answered = dict(zip(list(hand.flying.values()), answers, strict=False))
        outcomes = [self.outcome(copy, answer) for copy, answer in answered.items()]
        wanted = list(hand.claimed.values())[:many]
        going = hand.ledger.record(outcomes, wanted)
        for copy, answer in answered.items():
            del hand.flying[copy.reader]
            self.arrived[copy.reader] += answer is D.SENT
            if answer in {D.DEFERRED, D.PENDING}:
                self.may.add(copy.reader)
        for copy in wanted:
            del hand.claimed[copy.reader]
            mine = self.held.get(copy.reader) == which
            if mine:
                del self.held[copy.reader]
            if copy.reader not in going:
                assert not mine or copy.reader in self.gone, "nothing stood in its way"
                continue
            assert mine, "it was taken back"
            assert self.state is MailingState.RUNNING
            assert copy.reader in self.may, "it has gone before"
            assert copy.reader not in self.gone
            self.may.remove(copy.reader)
            hand.flying[copy.reader] = copy

    @precondition(lambda self: self.hands)
    @rule(which=which, answers=answers, many=st.integers(1, READERS))
    def work(self, which: int, answers: list[D], many: int) -> None:
        """What senders do all day, so that there is something to go wrong."""
        self.claim(which, many)
        self.record(which, answers, many)

    @precondition(lambda self: self.hands)
    @rule(which=which)
    def give_back(self, which: int) -> None:
        which, hand = self.one(which)
        hand.ledger.give_back(list(hand.claimed.values()))
        self.let_go(which)
        hand.claimed.clear()

    @precondition(lambda self: self.hands)
    @rule(which=which)
    def leave(self, which: int) -> None:
        which, hand = self.one(which)
        hand.block.__exit__(None, None, None)
        self.forget_hand(which)

    @precondition(lambda self: self.hands)
    @rule(which=which, taken=st.booleans())
    def die(self, which: int, taken: bool) -> None:
        """Without a word; the server may have taken what was on its way all the same."""
        which, hand = self.one(which)
        self.arrived.update(reader for reader in hand.flying if taken)
        hand.sender.kept.driver.close()
        hand.block.__exit__(None, None, None)
        # Its claims stand in the database until somebody finds it dead.
        self.forget_hand(which)

    @precondition(lambda self: self.hands)
    @rule(taken=st.booleans())
    def lose_power(self, taken: bool) -> None:
        """Everybody dies at once, and marks of the last moments may be lost with them."""
        with self.store.writing() as tx:
            tx.execute(t.senders.update().where(t.senders.c.ended.is_(None)).values(boot="before"))
        self.may -= set(self.held)
        for which in list(self.hands):
            self.die(which, taken)

    @rule()
    def recover(self) -> None:
        senders.recover(self.store, self.root, self.clock())
        assert {row.sender for row in self.rows() if row.status in {"claimed", "sending"}} <= {
            hand.sender.id for hand in self.hands.values()
        }

    # What people do

    @precondition(lambda self: self.state is MailingState.RUNNING)
    @rule()
    def pause(self) -> None:
        with self.store.writing() as tx:
            mailings.pause(tx, DRAFT, by="ana", why="", at=self.clock())
        self.state = MailingState.PAUSED
        self.held.clear()

    @precondition(lambda self: self.state is MailingState.PAUSED)
    @rule()
    def resume(self) -> None:
        with self.store.writing() as tx:
            mailings.resume(tx, DRAFT, by="ana")
        self.state = MailingState.RUNNING

    @precondition(lambda self: self.state in {MailingState.RUNNING, MailingState.PAUSED})
    @rule(sure=st.integers(0, 3))
    def cancel(self, sure: int) -> None:
        if sure == 0:  # rarely, since little happens after it
            with self.store.writing() as tx:
                mailings.cancel(tx, DRAFT, by="ana", why="", at=self.clock())
            self.state = MailingState.CANCELLED
            self.held.clear()

    @rule()
    def finish(self) -> None:
        with self.store.writing() as tx:
            done = mailings.finish(tx, DRAFT, at=self.clock())
        if done:
            assert set(statuses(self.store).values()) <= OVER
            self.state = MailingState.DONE

    @rule(reader=readers, how=st.sampled_from([unsubscribe, suppress]))
    def say_goodbye(self, reader: int, how: Callable[[Store, int], None]) -> None:
        if reader not in self.gone:
            how(self.store, reader)
            self.gone.add(reader)

    @rule(reader=readers)
    def forget(self, reader: int) -> None:
        unsubscribe(self.store, reader)
        with self.store.writing() as tx:
            recipients.forget(tx, reader, at=self.clock())
        self.gone.add(reader)
        self.held.pop(reader, None)

    @rule(number=st.integers(0, READERS), verdict=st.sampled_from([D.SENT, D.FAILED, D.PENDING]))
    def settle(self, number: int, verdict: D) -> None:
        with self.store.writing() as tx:
            doubts = recipients.unknown(tx, DRAFT)
            if not doubts:
                return
            copy, _ = doubts[number % len(doubts)]
            assert recipients.settle(tx, copy, Outcome(copy, verdict, "said ana"), at=self.clock())
            assert not recipients.settle(tx, copy, Outcome(copy, verdict, "said bob"), at=self.clock())
        self.told.add(copy.reader)
        if verdict is D.PENDING:
            self.may.add(copy.reader)
            self.again[copy.reader] += 1
            if self.state is MailingState.DONE:
                self.state = MailingState.RUNNING

    @rule()
    def wait(self) -> None:
        self.clock.go_on(hours=2)

    # What always holds

    @invariant()
    def everybody_is_counted_once(self) -> None:
        with self.store.reading() as tx:
            assert sum(recipients.counts(tx, DRAFT).values()) == READERS
            mailing = mailings.of_draft(tx, DRAFT)
        assert mailing is not None
        assert (mailing.total, mailing.state) == (READERS, self.state)

    @invariant()
    def nobody_touches_what_is_on_its_way(self) -> None:
        rows = {row.reader: row for row in self.rows()}
        for hand in self.hands.values():
            for reader in hand.flying:
                assert (rows[reader].status, rows[reader].sender) == ("sending", hand.sender.id)

    @invariant()
    def nobody_gets_it_twice_unless_a_person_says_so(self) -> None:
        for reader, times in self.arrived.items():
            assert times <= 1 + self.again[reader]

    def teardown(self) -> None:
        """Whatever came to pass, in the end it is known of everybody what became of their copy."""
        try:
            for which in list(self.hands):
                self.die(which, taken=True)
            if self.state is MailingState.PAUSED:
                self.resume()
            self.come(0)
            for _ in range(2):  # those on their way are answered by the second
                self.wait()
                self.claim(0, READERS)
                self.record(0, [D.SENT] * READERS, READERS)
            self.leave(0)
            self.finish()
            assert self.state in {MailingState.DONE, MailingState.CANCELLED}
            became = {reader: D(status) for reader, status in statuses(self.store).items()}
            assert set(became.values()) <= OVER
            for reader, status in became.items():
                if status is D.SENT:
                    assert self.arrived[reader] or reader in self.told
                if status is D.SKIPPED:
                    assert not self.arrived[reader] or self.again[reader]
            self.nobody_gets_it_twice_unless_a_person_says_so()
        finally:
            self.store.close()
            self.folder.cleanup()

    # In short

    def one(self, which: int) -> tuple[int, Hand]:
        """The sender of that number, if it is at work; the other one, if not."""
        which = which if which in self.hands else 1 - which
        return which, self.hands[which]

    def outcome(self, copy: Copy, answer: D) -> Outcome:
        return Outcome(copy, answer, "", "", self.clock() + LATER if answer is D.DEFERRED else None)

    def let_go(self, which: int) -> None:
        self.held = {reader: holder for reader, holder in self.held.items() if holder != which}

    def forget_hand(self, which: int) -> None:
        self.let_go(which)
        del self.hands[which]

    def rows(self) -> list[Row[Any]]:
        with self.store.reading() as tx:
            return list(tx.execute(t.recipients.select().where(t.recipients.c.draft == DRAFT)))


TestMailLedger = MailLedger.TestCase
TestMailLedger.settings = settings(max_examples=30, stateful_step_count=30, deadline=None)


@pytest.mark.parametrize("answer", [D.DEFERRED, D.PENDING])
def test_what_is_put_off_after_a_cancel_does_not_wait_for_ever(answer: D) -> None:
    machine = MailLedger()
    machine.come(0)
    machine.claim(0, 2)
    machine.record(0, [], 2)
    machine.cancel(0)
    machine.record(0, [answer, D.SENT], 0)
    machine.finish()
    assert Counter(statuses(machine.store).values()) == {D.SKIPPED: READERS - 1, D.SENT: 1}
    machine.teardown()


def test_to_send_again_what_was_cancelled_is_to_leave_it_out() -> None:
    machine = MailLedger()
    machine.come(0)
    machine.claim(0, 1)
    machine.record(0, [], 1)
    machine.die(0, taken=False)
    machine.recover()
    machine.cancel(0)
    machine.settle(0, D.PENDING)
    assert Counter(statuses(machine.store).values()) == {D.SKIPPED: READERS}
    machine.teardown()


@pytest.mark.parametrize("recovered", [False, True])
def test_a_pause_after_a_loss_of_power_makes_no_copy_wait_that_may_have_gone(recovered: bool) -> None:
    """Its mark may be lost, and the desk comes up before anybody sends."""
    machine = MailLedger()
    machine.come(0)
    machine.claim(0, 2)
    machine.lose_power(taken=False)
    if recovered:
        machine.recover()
    machine.pause()
    machine.resume()
    machine.come(1)
    assert Counter(statuses(machine.store).values()) == {D.UNKNOWN: 2, D.PENDING: READERS - 2}
    machine.teardown()
