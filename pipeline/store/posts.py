"""The rows of posts: what became of each part at its network."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, select

from pipeline.model.ledger import DeliveryStatus
from pipeline.model.posts import Engagement, PostPart
from pipeline.store import tables as t
from pipeline.store.database import Store, Transaction

UNDER_WAY = frozenset(
    {
        DeliveryStatus.PENDING,
        DeliveryStatus.CLAIMED,
        DeliveryStatus.SENDING,
        DeliveryStatus.DEFERRED,
        DeliveryStatus.UNKNOWN,
    }
)
"""What a part may be in that is neither at its network nor given up."""

_PROMPT = timedelta(hours=1)
_own = t.posts.c


class _OvertakenError(Exception):
    """Somebody else has changed a row meanwhile."""


class StoreLedger:
    """The ledger of posts that `deliver` is handed; each call is a transaction of its own.

    Args:
        store: where the rows are.
        clock: gives the time to write into them.
        sharing: the newsletters that post from the same account; any may, when left out.
    """

    def __init__(
        self, store: Store, clock: Callable[[], datetime], sharing: Collection[str] | None = None
    ) -> None:
        self._store = store
        self._clock = clock
        self._sharing = sharing

    def parts(self, post: PostPart) -> list[PostPart]:
        """All parts of the post that this one is of, in order, as they stand now."""
        with self._store.reading() as tx:
            return of_post(tx, post)

    def others(self, post: PostPart) -> frozenset[str]:
        """The names that parts of other posts from the same account have at their network."""
        query = select(_own.remote).where(_own.network == post.network, _own.remote != "", ~_here(post))
        if self._sharing is not None:
            query = query.where(_own.newsletter.in_(self._sharing))
        with self._store.reading() as tx:
            return frozenset(tx.execute(query).scalars())

    def change(self, before: Sequence[PostPart], after: Sequence[PostPart]) -> bool:
        """Put each of `after` in the place of its like in `before`, all or none.

        Returns:
            False, and nothing is changed, if one of them stands otherwise by now.
        """
        try:
            with self._store.writing() as tx:
                _put_all(tx, before, after, at=self._clock())
        except _OvertakenError:
            return False
        return True


def add(
    tx: Transaction, parts: Iterable[PostPart], *, by_hand: Collection[tuple[str, str]], at: datetime
) -> None:
    """Keep the parts of an issue's posts, as it is claimed for going out.

    Args:
        parts: with the status that they start with.
        by_hand: network and key of the posts that people copy: skipped by us, and there all the same.
        at: the time, for the record.
    """
    rows = [
        {
            **_values(part),
            "draft": part.draft,
            "network": part.network,
            "key": part.key,
            "part": part.part,
            "newsletter": part.newsletter,
            "text": part.text,
            "by_hand": (part.network, part.key) in by_hand,
            "sent_at": None,
            "changed": at,
        }
        for part in parts
    ]
    if rows:
        tx.execute(t.posts.insert(), rows)


def put(tx: Transaction, before: PostPart, after: PostPart, *, at: datetime, by_hand: bool = False) -> bool:
    """Put `after` in the place of `before`; False if that stands otherwise by now.

    A row is what it was as long as its status and its number of tries are.

    Args:
        tx: a transaction.
        before, after: the same part.
        at: the time, for the record.
        by_hand: people post it, though we do not.
    """
    values = {**_values(after), "changed": at, "by_hand": by_hand}
    if after.status is DeliveryStatus.SENT and before.status is not DeliveryStatus.SENT:
        values["sent_at"] = at
    done = tx.execute(
        t.posts.update()
        .where(
            _here(before),
            _own.part == before.part,
            _own.status == before.status.value,
            _own.tries == before.tries,
        )
        .values(**values)
    )
    return done.rowcount == 1


def _put_all(tx: Transaction, before: Sequence[PostPart], after: Sequence[PostPart], *, at: datetime) -> None:
    if not all(put(tx, old, new, at=at) for old, new in zip(before, after, strict=True)):
        raise _OvertakenError


def of_post(tx: Transaction, post: PostPart) -> list[PostPart]:
    """All parts of the post that this one is of, in order."""
    return [_part(row) for row in tx.execute(select(t.posts).where(_here(post)).order_by(_own.part))]


def of_draft(tx: Transaction, draft: int) -> list[PostPart]:
    """All parts of an issue's posts, by their times."""
    query = select(t.posts).where(_own.draft == draft)
    return [_part(row) for row in tx.execute(query.order_by(_own.at, _own.network, _own.key, _own.part))]


def load(
    tx: Transaction,
    newsletter: str | None = None,
    statuses: Collection[DeliveryStatus] = (),
    *,
    since: datetime | None = None,
) -> list[PostPart]:
    """Parts of posts by their times, those of one post together.

    Args:
        tx: a transaction.
        newsletter: only of this one.
        statuses: only those that are in one of these.
        since: only those that were to go out from then on.
    """
    query = select(t.posts).order_by(_own.at, _own.network, _own.draft, _own.key, _own.part)
    if newsletter is not None:
        query = query.where(_own.newsletter == newsletter)
    if statuses:
        query = query.where(_own.status.in_([status.value for status in statuses]))
    if since is not None:
        query = query.where(_own.at >= since)
    return [_part(row) for row in tx.execute(query)]


def any_under_way(tx: Transaction, newsletter: str) -> bool:
    """Whether a post of a newsletter waits for something; an index knows."""
    waits = [status.value for status in UNDER_WAY]
    query = select(_own.part).where(_own.newsletter == newsletter, _own.status.in_(waits)).limit(1)
    return tx.execute(query).first() is not None


def next_time(tx: Transaction, now: datetime) -> datetime | None:
    """When the next post is to go out after `now`; None if none waits for its time."""
    pending = _own.status == DeliveryStatus.PENDING.value
    row = tx.execute(select(_own.at).where(pending, _own.at > now).order_by(_own.at).limit(1)).first()
    return None if row is None else row.at


def last_sent(
    tx: Transaction, newsletters: Collection[str], network: str
) -> tuple[datetime, datetime] | None:
    """The post that these newsletters last sent to a network: when it was to go out, and when it did."""
    row = tx.execute(
        select(_own.at, _own.sent_at)
        .where(
            _own.newsletter.in_(newsletters),
            _own.network == network,
            _own.part == 1,
            _own.sent_at.is_not(None),
        )
        .order_by(_own.sent_at.desc())
        .limit(1)
    ).first()
    return None if row is None else (row.at, row.sent_at)


def engagements(tx: Transaction, newsletter: str, since: datetime) -> list[Engagement]:
    """What networks have had of a newsletter's issues, or are to have, by their times.

    Posts that people copy count as well; those that were called off, or that a network refused, do not.

    Args:
        tx: a transaction.
        newsletter: whose issues.
        since: only what went out, or is to, from then on.
    """
    counts = [status.value for status in (*UNDER_WAY, DeliveryStatus.SENT)]
    rows = tx.execute(
        select(_own.network, _own.key, _own.at, _own.sent_at)
        .where(
            _own.newsletter == newsletter,
            _own.part == 1,
            _own.status.in_(counts) | _own.by_hand,
            (_own.at >= since) | (_own.sent_at >= since),
        )
        .order_by(_own.at, _own.network, _own.key)
    )
    return [Engagement(row.network, row.key, _time(row.at, row.sent_at)) for row in rows]


def _time(at: datetime, sent: datetime | None) -> datetime:
    """When a post went out, or is to. Minutes by which a run came later would only unsettle other plans."""
    return sent if sent and sent - at >= _PROMPT else at


def _here(post: PostPart) -> ColumnElement[bool]:
    return (_own.draft == post.draft) & (_own.network == post.network) & (_own.key == post.key)


def _values(part: PostPart) -> dict[str, object]:
    """What may change of a part."""
    return {
        "at": part.at,
        "status": part.status.value,
        "remote": part.remote,
        "check": part.check,
        "address": part.address,
        "detail": part.detail,
        "tries": part.tries,
        "not_before": part.not_before,
        "let_go": part.let_go,
    }


def _part(row: Row[Any]) -> PostPart:
    return PostPart(
        draft=row.draft,
        newsletter=row.newsletter,
        network=row.network,
        key=row.key,
        part=row.part,
        at=row.at,
        text=row.text,
        status=DeliveryStatus(row.status),
        remote=row.remote,
        check=row.check,
        address=row.address,
        detail=row.detail,
        tries=row.tries,
        not_before=row.not_before,
        let_go=row.let_go,
    )
