"""Handing a post over to any network: what is on disk before, and what odd answers lead to."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from pipeline.deliver.posting import InDoubt, NotNow, Refused, SocialChannel, hand_over, settle
from pipeline.model.issues import Draft, Issue, Status
from pipeline.model.posts import Network, OutgoingPost, PostPart, Taken
from pipeline.store import Store, open_store
from pipeline.store import drafts as draft_rows
from pipeline.store import posts as post_rows
from pipeline.store.posts import StoreLedger

NOW = datetime(2026, 1, 5, 15, tzinfo=UTC)
UNTIL = NOW + timedelta(days=1)


class Line:
    """A network that does as it is told, and remembers how the rows stood when it was asked."""

    network = Network.BLUESKY

    def __init__(self, store: Store, *, atomic: bool = True) -> None:
        self.atomic = atomic
        self.there: list[Taken | None] = [None, None]
        self.seen: list[list[str]] = []
        self.answer: Callable[[], tuple[Taken, ...]] = lambda: (Taken("1"), Taken("2"))
        self._store = store

    def send(self, post: OutgoingPost, part: int, taken: Sequence[Taken]) -> tuple[Taken, ...]:
        with self._store.reading() as tx:
            self.seen.append([row.status.value for row in post_rows.load(tx)])
        return self.answer()

    def find(self, post: OutgoingPost, others: Collection[str] = ()) -> tuple[Taken | None, ...]:
        return tuple(self.there)


def failing(error: Exception) -> Callable[[], tuple[Taken, ...]]:
    """An answer that is none."""

    def answer() -> tuple[Taken, ...]:
        raise error

    return answer


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path, "news.sqlite")
    with store.writing() as tx:
        issue = Issue("weekly", date(2026, 1, 5), NOW, 1, "", "", "", ())
        draft = draft_rows.add(
            tx, Draft(0, issue, "", "2026-01-05 09:00", Status.DRAFT, 1, "", NOW), by="maya"
        )
        parts = [PostPart(draft.id, "weekly", "bluesky", "k", number, NOW, "Words") for number in (1, 2)]
        post_rows.add(tx, parts, by_hand=(), at=NOW)
    yield store
    store.close()


POST = OutgoingPost("weekly/x", ("One", "Two"), NOW, "", "", "", b"", "", "en")


def rows(store: Store) -> list[PostPart]:
    with store.reading() as tx:
        return post_rows.load(tx)


def hand(store: Store, line: SocialChannel) -> list[str]:
    """Hand over; how the parts stand then."""
    ledger = StoreLedger(store, lambda: NOW)
    after = hand_over(POST, rows(store), channel=line, ledger=ledger, clock=lambda: NOW, until=UNTIL)
    assert list(after) == rows(store)
    return [part.status.value for part in after]


def test_sending_is_on_disk_before_anything_is_handed_over(store: Store) -> None:
    line = Line(store)
    assert hand(store, line) == ["sent", "sent"]
    assert line.seen == [["sending", "sending"]]
    assert [part.remote for part in rows(store)] == ["1", "2"]


def test_a_network_that_takes_all_parts_together_is_asked_once(store: Store) -> None:
    line = Line(store)
    line.answer = failing(NotNow("busy", retry_after=60))
    assert hand(store, line) == ["deferred", "deferred"]
    assert len(line.seen) == 1


@pytest.mark.parametrize(
    ("error", "left"),
    [
        (Refused("no"), "failed"),
        (NotNow("busy"), "deferred"),
        (InDoubt("cut off"), "unknown"),
        (AttributeError("secret words"), "unknown"),
    ],
)
def test_what_an_answer_leaves_behind(store: Store, error: Exception, left: str) -> None:
    line = Line(store)
    line.answer = failing(error)
    assert hand(store, line) == [left, left]
    assert all("secret words" not in part.detail for part in rows(store))


def test_an_answer_for_other_parts_than_were_given_is_in_doubt(store: Store) -> None:
    line = Line(store)
    line.answer = lambda: (Taken("1"),)
    assert hand(store, line) == ["unknown", "unknown"]


def test_what_is_there_already_is_not_sent(store: Store) -> None:
    line = Line(store)
    line.there = [Taken("7"), Taken("8")]
    assert hand(store, line) == ["sent", "sent"]
    assert line.seen == []


@pytest.mark.parametrize(
    ("error", "left"),
    [(Refused("no entry"), "deferred"), (NotNow("busy"), "deferred"), (InDoubt("too far back"), "unknown")],
)
def test_nothing_is_sent_where_one_cannot_look_first(
    store: Store, monkeypatch: pytest.MonkeyPatch, error: Exception, left: str
) -> None:
    line = Line(store)
    monkeypatch.setattr(line, "find", lambda *_: failing(error)())
    assert hand(store, line) == [left, left]
    assert line.seen == []


def test_who_knows_that_it_is_there_is_believed_though_others_took_it_for_dead(store: Store) -> None:
    line = Line(store)
    ledger = StoreLedger(store, lambda: NOW)

    def slowly() -> tuple[Taken, ...]:
        settle(POST, rows(store), channel=Line(store), ledger=ledger, clock=lambda: NOW)
        assert [part.status.value for part in rows(store)] == ["unknown", "unknown"]
        return Taken("1"), Taken("2")

    line.answer = slowly
    assert hand(store, line) == ["sent", "sent"]


def test_who_was_overtaken_sends_nothing(store: Store) -> None:
    stale = rows(store)
    assert hand(store, Line(store)) == ["sent", "sent"]
    line = Line(store)
    ledger = StoreLedger(store, lambda: NOW)
    after = hand_over(POST, stale, channel=line, ledger=ledger, clock=lambda: NOW, until=UNTIL)
    assert [part.status.value for part in after] == ["sent", "sent"]
    assert line.seen == []


def test_a_part_that_is_there_alone_where_all_go_together_is_shown_to_a_person(store: Store) -> None:
    line = Line(store)
    line.there = [Taken("7"), None]
    assert hand(store, line) == ["sent", "unknown"]
