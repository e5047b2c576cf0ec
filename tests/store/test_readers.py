"""Who of a list gets an issue: the database's answer, which must be that of the condition itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.audience.segments import AllOf, AnyOf, Condition, Not, OneOf, holds, parse
from pipeline.model.audience import SubscriptionStatus, Suppressed
from pipeline.model.issues import Draft, Issue, Status
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.mailings import Mailing, MailingState
from pipeline.store import Store, Transaction, readers, recipients, suppressions
from pipeline.store import drafts as draft_rows
from pipeline.store.incoming import Person, bring

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
CONFIRMED = SubscriptionStatus.CONFIRMED

STATES = ("TX", "tx", "OK", "San Antonio", "Ä", "ä", 'q"uote', "100%", "a_b", "back\\slash", "")
WANTS: tuple[tuple[str, ...], ...] = ((), ("calls",), ("calls", "jobs"), ("job-s",))


@dataclass(frozen=True, slots=True)
class Reader:
    address: str
    fields: dict[str, str]
    wants: tuple[str, ...]


READERS = tuple(
    Reader(
        f"r{number}.{place}@example.org",
        {"state": state, **({"kind": "Public"} if number % 2 else {})} if state else {},
        wants,
    )
    for number, state in enumerate(STATES)
    for place, wants in enumerate(WANTS)
)


def fill(tx: Transaction) -> None:
    people = [
        Person(1, one.address, one.address, one.fields, CONFIRMED, "a list", one.wants) for one in READERS
    ]
    others = [
        Person(1, f"{status}@example.org", f"{status}@example.org", {"state": "TX"}, status, "a list")
        for status in SubscriptionStatus
        if status is not CONFIRMED
    ]
    bring(tx, "weekly", [*people, *others], by="ana", at=NOW)


@pytest.fixture
def filled(store: Store) -> Iterator[Transaction]:
    """A transaction in which the readers are there."""
    with store.reading() as tx:
        fill(tx)
        yield tx


values = st.lists(st.sampled_from([value.lower() for value in STATES]), min_size=1, max_size=3).map(tuple)
leaves = st.builds(OneOf, st.sampled_from(["state", "kind", "none"]), values) | st.builds(
    OneOf, st.just("wants"), st.sampled_from([("calls",), ("jobs", "job-s"), ("job",), ("%",)])
)
conditions: st.SearchStrategy[Condition] = st.recursive(
    leaves,
    lambda inner: (
        st.builds(Not, inner)
        | st.builds(AllOf, st.lists(inner, max_size=3).map(tuple))
        | st.builds(AnyOf, st.lists(inner, max_size=3).map(tuple))
    ),
    max_leaves=5,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(conditions)
def test_the_database_finds_whom_the_condition_holds_for(filled: Transaction, condition: Condition) -> None:
    found = {address for _, address in readers.readers(filled, "weekly", condition)}
    assert found == {one.address for one in READERS if holds(condition, one.fields, one.wants)}


def test_suppressed_readers_are_not_counted(filled: Transaction) -> None:
    assert readers.how_many(filled, "weekly") == len(READERS)
    suppressions.add(filled, READERS[0].address.upper(), Suppressed.STAFF, by="maya", at=NOW)
    assert readers.how_many(filled, "weekly") == len(READERS) - 1
    assert readers.how_many(filled, "weekly", parse("state = nowhere")) == 0


def test_who_asked_for_something_alone_is_left_out_of_an_issue_without_it_and_the_row_says_why(
    filled: Transaction,
) -> None:
    issue = Issue("weekly", date(2026, 11, 24), NOW, 1, "What a week", "", "", ())
    draft = draft_rows.add(filled, Draft(0, issue, "", "2026-11-24", Status.DRAFT, 1, "hash", NOW), by="maya")
    mailing = Mailing(draft.id, "weekly", "weekly", MailingState.RUNNING, 0, NOW)
    recipients.freeze(filled, mailing, readers.readers(filled, "weekly"))
    wanting = sum(1 for one in READERS if not one.wants or "calls" in one.wants)
    out = readers.skip_unwanting(filled, draft.id, "weekly", {"calls", "story"}, at=NOW)
    assert out == len(READERS) - wanting
    assert recipients.counts(filled, draft.id) == {
        DeliveryStatus.PENDING: wanting,
        DeliveryStatus.SKIPPED: out,
    }
    assert readers.skip_unwanting(filled, draft.id, "weekly", (), at=NOW) == sum(
        1 for one in READERS if "calls" in one.wants
    )
