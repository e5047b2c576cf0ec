"""A ledger in memory that holds its user to the rules."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from pipeline.errors import StoreError
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.mailings import Copy, Outcome

_PENDING, _CLAIMED, _SENDING = DeliveryStatus.PENDING, DeliveryStatus.CLAIMED, DeliveryStatus.SENDING


@dataclass
class MemoryLedger:
    """Rows of one mailing.

    Attributes:
        addresses: by reader.
        barred: readers whose copies may go no more, though they were claimed.
        breaks: which call of `record` finds the database out of order; none: no one.
        allows: how many more may be claimed now, and when more; none: any number.
        before_record: is told what is about to go.
    """

    addresses: dict[int, str]
    barred: set[int] = field(default_factory=set)
    breaks: int | None = None
    allows: list[int] = field(default_factory=list)
    later: datetime | None = None
    before_record: Callable[[Sequence[Copy]], None] = lambda _: None
    rows: dict[int, DeliveryStatus] = field(default_factory=dict)
    outcomes: dict[int, list[Outcome]] = field(default_factory=dict)
    tries: dict[int, int] = field(default_factory=dict)
    records: int = 0
    more_at: datetime | None = None

    def __post_init__(self) -> None:
        self.rows = dict.fromkeys(self.addresses, _PENDING)

    def claim(self, draft: int, many: int) -> list[Copy]:
        self.more_at = None
        if self.allows:
            many = min(many, self.allows.pop(0))
            self.more_at = None if many else self.later
        found = [reader for reader, status in self.rows.items() if status is _PENDING][:many]
        self.rows.update(dict.fromkeys(found, _CLAIMED))
        return [Copy(draft, reader, self.addresses[reader], self.tries.get(reader, 0)) for reader in found]

    def record(self, outcomes: Sequence[Outcome], sending: Sequence[Copy]) -> Collection[int]:
        self.records += 1
        self.before_record(sending)
        if self.records == self.breaks:
            raise StoreError("the disk is full")
        for outcome in outcomes:
            reader = outcome.copy.reader
            assert self.rows[reader] in {_CLAIMED, _SENDING}, "settled once"
            self.rows[reader] = outcome.status
            self.outcomes.setdefault(reader, []).append(outcome)
        going = [copy.reader for copy in sending if copy.reader not in self.barred]
        for reader in going:
            assert self.rows[reader] is _CLAIMED, "goes once"
            self.rows[reader] = _SENDING
            self.tries[reader] = self.tries.get(reader, 0) + 1
        for copy in sending:
            if copy.reader in self.barred:
                self.rows[copy.reader] = DeliveryStatus.SKIPPED
        return going

    def give_back(self, copies: Sequence[Copy]) -> None:
        for copy in copies:
            assert self.rows[copy.reader] is _CLAIMED
            self.rows[copy.reader] = _PENDING

    def last(self, reader: int) -> Outcome:
        return self.outcomes[reader][-1]
