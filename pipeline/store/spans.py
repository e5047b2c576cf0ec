"""The counts behind limits that hold over all senders; `audience.pace` says how they are to be read.

Each sender counts in rows of its own, so that two who hand over at the same moment wait for nothing. A claim
adds them up, one claim at a time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, func, select, text

from pipeline.audience.pace import Allowance, Limit, allowance
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.mailings import Copy, Outcome
from pipeline.store import tables as t
from pipeline.store.database import Transaction

NO_LIMIT = 1_000_000_000
_UNDER_WAY = -1  # in place of a span's number: what the sender holds just now
_NOTHING_WENT = frozenset({DeliveryStatus.PENDING, DeliveryStatus.SKIPPED})
_own = t.spans.c

# A row to be counted: limit, sender, span, many. The second kind takes the place of what stood there.
Count = tuple[str, str, int, int]


class Tally:
    """What one sender holds and has handed over, as far as limits care.

    Args:
        sender: its id.
        limits: `audience.pace.limits`; empty: nothing is counted.
    """

    def __init__(self, sender: str, limits: Sequence[Limit]) -> None:
        self._sender = sender
        self._limits = limits
        self._domains = frozenset(limit.domain for limit in limits)
        self._held: dict[tuple[int, int], str] = {}

    @property
    def counts(self) -> bool:
        """Whether there is any limit."""
        return bool(self._limits)

    def take(self, copies: Iterable[Copy]) -> None:
        """These are held from now on."""
        if self._limits:
            self._held.update({(copy.draft, copy.reader): copy.domain for copy in copies})

    def drop(self, copies: Iterable[Copy]) -> None:
        """These are held no longer."""
        for copy in copies:
            self._held.pop((copy.draft, copy.reader), None)

    def handed(self, outcomes: Sequence[Outcome], now: datetime) -> list[Count]:
        """What is to be added for outcomes."""
        if not self._limits:
            return []
        went = [each.copy.domain for each in outcomes if each.status not in _NOTHING_WENT]
        many = ((limit, sum(map(limit.concerns, went))) for limit in self._limits)
        return [(limit.key, self._sender, limit.span(now), count) for limit, count in many if count]

    def held(self) -> list[Count]:
        """What stands in place of earlier counts of what is held."""
        if not self._limits:
            return []
        by_domain = Counter(self._held.values())
        return [
            (domain, self._sender, _UNDER_WAY, by_domain[domain] if domain else len(self._held))
            for domain in sorted(self._domains)
        ]


class Room:
    """What a claim may still take.

    Args:
        allowances: for each limit.
        now: of the claim.

    Attributes:
        more_at: when it is worth asking again, as far as one can tell; `now` where no limit is reached.
    """

    def __init__(self, allowances: Sequence[tuple[Limit, Allowance]], now: datetime) -> None:
        self._left = {"": NO_LIMIT}
        full: dict[str, datetime] = {}
        for limit, allowed in allowances:
            self._left[limit.domain] = min(self._left.get(limit.domain, NO_LIMIT), allowed.many)
            if not allowed.many:
                full[limit.domain] = max(full.get(limit.domain, now), allowed.more_at)
        # What holds for all keeps everybody waiting; one domain only its own, and others may be first.
        self.more_at = full[""] if "" in full else min(full.values(), default=now)

    @property
    def left(self) -> int:
        """How many may go, whatever their domains."""
        return self._left[""]

    def exhausted(self) -> list[str]:
        """Domains for which there is no room."""
        return sorted(domain for domain, left in self._left.items() if domain and not left)

    def take(self, rows: Iterable[Row[Any]]) -> Iterator[Row[Any]]:
        """Those of the rows for which there is room, which is then taken."""
        for row in rows:
            if not self.left:
                return
            own = self._left.get(row.domain, NO_LIMIT)
            if own:
                self._left[""] -= 1
                if row.domain in self._left:
                    self._left[row.domain] = own - 1
                yield row


def room(tx: Transaction, limits: Sequence[Limit], now: datetime) -> Room:
    """How much may go out now, over all senders. Until the transaction ends, nobody else gets an answer."""
    if not limits:
        return Room((), now)
    if tx.dialect.name == "postgresql":
        tx.execute(text("SELECT pg_advisory_xact_lock(hashtext('pipeline spans'))"))
    under_way: Counter[str] = Counter()
    spans: dict[str, Counter[int]] = {limit.key: Counter() for limit in limits}
    for limit in limits:
        tx.execute(
            delete(t.spans).where(_own.limit == limit.key, _own.span.between(0, limit.oldest(now) - 1))
        )
    summed = select(_own.limit, _own.span, func.sum(_own.handed).label("handed"))
    for row in tx.execute(summed.group_by(_own.limit, _own.span)):
        if row.span == _UNDER_WAY:
            under_way[row.limit] = row.handed
        elif row.limit in spans:
            spans[row.limit][row.span] = row.handed
    return Room(
        [(limit, allowance(limit, spans[limit.key], now, under_way[limit.domain])) for limit in limits], now
    )


def put(tx: Transaction, counts: Sequence[Count]) -> None:
    """Write what a sender holds now."""
    for limit, sender, span, many in counts:
        here = (_own.limit == limit) & (_own.sender == sender) & (_own.span == span)
        if not tx.execute(t.spans.update().where(here).values(handed=many)).rowcount:
            tx.execute(t.spans.insert().values(limit=limit, sender=sender, span=span, handed=many))


def drop_held(tx: Transaction, sender: str) -> None:
    """A sender holds nothing any more. What it handed over still counts."""
    tx.execute(delete(t.spans).where(_own.sender == sender, _own.span == _UNDER_WAY))
