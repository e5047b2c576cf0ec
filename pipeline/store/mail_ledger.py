"""What a sender is handed: its own claim on copies, and where it writes what becomes of each."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Row, Select, bindparam, select

from pipeline.audience import pace
from pipeline.model.audience import SubscriptionStatus
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.mailings import Copy, MailingState, Outcome
from pipeline.model.settings import Smtp
from pipeline.store import mail_words as words
from pipeline.store import spans
from pipeline.store import tables as t
from pipeline.store.database import Store, Transaction
from pipeline.store.senders import Sender

_own = t.recipients.c
_LET_GO = frozenset({DeliveryStatus.PENDING, DeliveryStatus.DEFERRED})
_UNSUBSCRIBED = "unsubscribed since"


class StoreMailLedger:
    """The ledger of one sender (`model.mailings.MailLedger`). Its methods may be called from several threads.

    Args:
        store: where the rows are.
        sender: who sends; its session writes.
        clock: gives the time to write into rows, and by which copies that were put off come due.
        limits: how fast mail may go out, over all senders.

    Attributes:
        more_at: after a claim that limits cut short, when it is worth claiming again, as far as one can tell.
    """

    def __init__(
        self, store: Store, sender: Sender, clock: Callable[[], datetime], limits: Smtp | None = None
    ) -> None:
        self._store = store
        self._sender = sender
        self._kept = sender.kept
        self._clock = clock
        self._limits = pace.limits(limits) if limits else ()
        self._tally = spans.Tally(sender.id, self._limits)
        self.more_at: datetime | None = None
        self._mark = self._mark_sqlite if store.dialect == "sqlite" else self._mark_postgresql

    def claim(self, draft: int, many: int) -> list[Copy]:
        """Take up to so many copies that wait, as far as limits allow; none if the mailing is not running.

        Readers who must get none any more are *skipped* on the way.

        Raises:
            StoreError: nothing is known to be claimed.
        """
        now = self._clock()
        taken: list[Copy] = []
        with self._kept.durably() as tx:
            room = spans.room(tx, self._limits, now)
            while wanted := min(many - len(taken), room.left):
                rows = tx.execute(_waiting(draft, now, room.exhausted(), wanted)).all()
                self._skip(tx, [row for row in rows if not _may(row)], now)
                fits = list(room.take(row for row in rows if _may(row)))
                taken.extend(self._take(tx, fits, now))
                if len(rows) < wanted:
                    break
            self._tally.take(taken)
            spans.put(tx, self._tally.held())
        self.more_at = room.more_at if room.more_at > now else None
        return taken

    def record(self, outcomes: Sequence[Outcome], sending: Sequence[Copy]) -> Collection[int]:
        """Write down outcomes, and that these copies are about to go, in one commit.

        Returns:
            The readers of `sending` whose copies may go. The others must not be sent: they are suppressed
            or unsubscribed since, their mailing was stopped, or somebody else has settled their row. Where
            they were still this sender's, they are let go of in the same call.

        Raises:
            StoreError: nothing is known to be written, so nothing of `sending` may go.
        """
        self._tally.drop(each.copy for each in outcomes)
        going = self._mark(outcomes, sending)
        if len(going) != len(sending):
            self._let_go([copy for copy in sending if copy.reader not in going])
        return going

    def give_back(self, copies: Sequence[Copy]) -> None:
        """Let go of copies that were claimed and not begun.

        Raises:
            StoreError: nothing is known to be written; `senders.recover` gives them back later.
        """
        if copies:
            self._let_go(copies)

    def _mark_sqlite(self, outcomes: Sequence[Outcome], sending: Sequence[Copy]) -> frozenset[int]:
        moment = self._clock()
        now = _as_sqlite(moment)
        mine = self._sender.id
        counts, held = self._tally.handed(outcomes, moment), self._tally.held()

        def work(cursor: Any) -> list[int]:  # noqa: ANN401 - the driver's
            for each in outcomes:
                copy = each.copy
                again = now if each.not_before is None else _as_sqlite(each.not_before)
                holder = "" if each.status in _LET_GO else mine
                values = (each.status.value, holder, each.code, each.said, again, now)
                cursor.execute(words.SETTLE_ONE, (*values, copy.draft, copy.reader, mine))
            for count in counts:
                cursor.execute(words.COUNT_ONE, count)
            for count in held:
                cursor.execute(words.HOLD_ONE, count)
            going = []
            for copy in sending:
                cursor.execute(words.BEGIN_ONE, (now, copy.draft, copy.reader, mine))
                if cursor.rowcount:
                    going.append(copy.reader)
            return going

        return frozenset(self._kept.mark(work))

    def _mark_postgresql(self, outcomes: Sequence[Outcome], sending: Sequence[Copy]) -> frozenset[int]:
        now = self._clock()
        mine = self._sender.id
        settled = [self._settled(each, now) for each in outcomes]
        if len(settled) == len(sending) == 1 and not self._tally.counts:
            statement = words.MARK_ONE
            copy = sending[0]
            draft, reader, *became = settled[0]
            values = (*became, now, became[0], draft, reader, mine, now, copy.draft, copy.reader, mine)
        else:
            statement = words.MARK_MANY
            values = (
                now,
                *_columns(settled, 7),
                mine,
                *_columns(self._tally.handed(outcomes, now), 4),
                *_columns(self._tally.held(), 4),
                now,
                [copy.draft for copy in sending],
                [copy.reader for copy in sending],
                mine,
            )
        rows = self._kept.mark(lambda cursor: cursor.execute(statement, values, prepare=True).fetchall())
        return frozenset(reader for (reader,) in rows)

    def _settled(self, outcome: Outcome, now: datetime) -> tuple[object, ...]:
        """A row's key and what it becomes; PostgreSQL keeps every character but one."""
        return (
            outcome.copy.draft,
            outcome.copy.reader,
            outcome.status.value,
            "" if outcome.status in _LET_GO else self._sender.id,
            outcome.code,
            outcome.said.replace("\0", ""),
            outcome.not_before or now,
        )

    def _let_go(self, copies: Sequence[Copy]) -> None:
        """Copies that are still claimed go back among those that wait, or are skipped if they must be."""
        now = self._clock()
        self._tally.drop(copies)
        with self._kept.durably() as tx:
            spans.put(tx, self._tally.held())
            for draft, readers in _by_draft(copies).items():
                rows = tx.execute(_held(draft, readers, self._sender.id)).all()
                self._skip(tx, [row for row in rows if not _may(row)], now)
                back = [row.reader for row in rows if _may(row)]
                _put(tx, draft, back, now, status=DeliveryStatus.PENDING.value, sender="")

    def _skip(self, tx: Transaction, rows: Sequence[Row[Any]], now: datetime) -> None:
        for row in rows:
            why = f"suppressed: {row.barred}" if row.barred else _UNSUBSCRIBED
            skipped = DeliveryStatus.SKIPPED.value
            _put(tx, row.draft, [row.reader], now, status=skipped, sender="", said=why)

    def _take(self, tx: Transaction, rows: Sequence[Row[Any]], now: datetime) -> list[Copy]:
        if not rows:
            return []
        readers = [row.reader for row in rows]
        claimed = DeliveryStatus.CLAIMED.value
        _put(tx, rows[0].draft, readers, now, status=claimed, sender=self._sender.id)
        return [Copy(row.draft, row.reader, row.address, row.tries) for row in rows]


def _rows(draft: int) -> Select[Any]:
    """Rows of a mailing, each with what tells whether its reader may still have it."""
    place, barred = t.subscriptions.c, t.suppressions.c
    return (
        select(
            _own.draft,
            _own.reader,
            _own.address,
            _own.domain,
            _own.tries,
            place.status.label("subscription"),
            barred.why.label("barred"),
        )
        .select_from(t.recipients)
        .join(t.mailings, t.mailings.c.draft == _own.draft)
        .outerjoin(t.subscriptions, (place.list == t.mailings.c.list) & (place.subscriber == _own.reader))
        .outerjoin(t.subscribers, t.subscribers.c.id == _own.reader)
        .outerjoin(t.suppressions, barred.hash == t.subscribers.c.hash)
        .where(_own.draft == draft)
        # Only PostgreSQL: SQLite's writers wait for each other anyway, and SQLAlchemy leaves it out there.
        .with_for_update(skip_locked=True, of=t.recipients)
    )


def _waiting(draft: int, now: datetime, full: Collection[str], many: int) -> Select[Any]:
    """Those that anybody may claim now."""
    query = _rows(draft).where(
        t.mailings.c.state == MailingState.RUNNING.value,
        t.recipient_waits,
        _own.not_before <= now,
    )
    if full:
        query = query.where(_own.domain.not_in(sorted(full)))
    return query.order_by(_own.not_before, _own.reader).limit(many)


def _held(draft: int, readers: Sequence[int], sender: str) -> Select[Any]:
    """Those that a sender has claimed and not begun."""
    return _rows(draft).where(
        _own.reader.in_(readers), _own.sender == sender, _own.status == DeliveryStatus.CLAIMED.value
    )


def _may(row: Row[Any]) -> bool:
    return row.barred is None and row.subscription == SubscriptionStatus.CONFIRMED.value


_PUT = t.recipients.update().where(
    _own.draft == bindparam("of_draft"), _own.reader.in_(bindparam("of_readers", expanding=True))
)


def _put(tx: Transaction, draft: int, readers: Sequence[int], now: datetime, **values: object) -> None:
    if readers:
        tx.execute(_PUT.values(**values, changed=now), {"of_draft": draft, "of_readers": readers})


def _by_draft(copies: Iterable[Copy]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for copy in copies:
        found.setdefault(copy.draft, []).append(copy.reader)
    return found


def _columns(rows: Sequence[tuple[object, ...]], many: int) -> list[list[object]]:
    return [[row[place] for row in rows] for place in range(many)]


def _as_sqlite(moment: datetime) -> str:
    """As SQLAlchemy keeps a time there."""
    if moment.tzinfo is not UTC:
        moment = moment.astimezone(UTC)
    return moment.replace(tzinfo=None).isoformat(" ", "microseconds")
