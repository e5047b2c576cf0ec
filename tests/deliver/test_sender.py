"""Each hand-off has a row before and after it, and doubt is never resolved by sending again."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from pipeline.deliver.sender import deliver
from pipeline.errors import DraftError, OutputError
from pipeline.model.ledger import Delivery, DeliveryStatus


class Memory:
    """A ledger that remembers every mark, in order."""

    def __init__(self, *rows: Delivery) -> None:
        self.rows = list(rows)
        self.marks: list[DeliveryStatus] = []

    def deliveries(self, draft: int) -> list[Delivery]:
        return [row for row in self.rows if row.draft == draft]

    def mark(self, delivery: Delivery) -> None:
        self.marks.append(delivery.status)
        self.rows = [row for row in self.rows if row.recipient != delivery.recipient] + [delivery]


class Wire:
    """A channel that counts, and may refuse."""

    name = "wire"

    def __init__(self, *, repeatable: bool = False, refuses: bool = False) -> None:
        self.repeatable = repeatable
        self.refuses = refuses
        self.taken: list[str] = []

    def hand_over(self, recipient: str, files: Mapping[str, bytes]) -> str:
        if self.refuses:
            raise OutputError("the line is dead")
        self.taken.append(recipient)
        return "250 ok"


def test_sending_is_on_record_before_the_hand_off_and_sent_after() -> None:
    ledger, wire = Memory(), Wire()
    row = deliver(1, "a@example.org", {}, channel=wire, ledger=ledger)
    assert ledger.marks == [DeliveryStatus.SENDING, DeliveryStatus.SENT]
    assert (row.status, row.detail, wire.taken) == (DeliveryStatus.SENT, "250 ok", ["a@example.org"])


def test_what_was_sent_is_not_sent_again() -> None:
    ledger, wire = Memory(Delivery(1, "wire", "a@example.org", DeliveryStatus.SENT)), Wire()
    deliver(1, "a@example.org", {}, channel=wire, ledger=ledger)
    assert (wire.taken, ledger.marks) == ([], [])


@pytest.mark.parametrize("status", [DeliveryStatus.SENDING, DeliveryStatus.UNKNOWN])
def test_doubt_is_held_for_a_person(status: DeliveryStatus) -> None:
    ledger, wire = Memory(Delivery(1, "wire", "a@example.org", status)), Wire()
    with pytest.raises(DraftError, match="nobody knows"):
        deliver(1, "a@example.org", {}, channel=wire, ledger=ledger)
    assert (wire.taken, ledger.marks) == ([], [DeliveryStatus.UNKNOWN])


def test_what_can_be_repeated_without_harm_is_finished() -> None:
    ledger = Memory(Delivery(1, "wire", "a@example.org", DeliveryStatus.SENDING))
    assert (
        deliver(1, "a@example.org", {}, channel=Wire(repeatable=True), ledger=ledger).status
        is DeliveryStatus.SENT
    )


def test_a_refusal_is_on_record_with_its_words_and_tried_again() -> None:
    ledger = Memory()
    with pytest.raises(OutputError):
        deliver(1, "a@example.org", {}, channel=Wire(refuses=True), ledger=ledger)
    (row,) = ledger.rows
    assert (row.status, row.detail) == (DeliveryStatus.DEFERRED, "the line is dead")
    assert deliver(1, "a@example.org", {}, channel=Wire(), ledger=ledger).status is DeliveryStatus.SENT
