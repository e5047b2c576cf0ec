"""Bringing many subscribers in at once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from pipeline.audience import subscriptions as steps
from pipeline.model.audience import SubscriptionStatus, Suppressed
from pipeline.store import Store, Transaction, subscribers, suppressions
from pipeline.store.incoming import Person, bring

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
LATER = NOW + timedelta(days=1)
STATUS = SubscriptionStatus


def person(who: str, status: SubscriptionStatus = STATUS.CONFIRMED, **fields: str) -> Person:
    address = f"{who}@example.org"
    return Person(2, address, address, fields, status, "asked at the desk", ("calls",))


def place(tx: Transaction, name: str) -> SubscriptionStatus:
    who = subscribers.of_address(tx, f"{name}@example.org")
    assert who
    (found,) = subscribers.subscriptions_of(tx, who.id)
    return found.status


def test_new_people_stand_there_with_fields_and_the_reason_in_their_history(store: Store) -> None:
    with store.writing() as tx:
        brought = bring(tx, "weekly", [person("ana", state="TX"), person("jo")], by="maya", at=NOW)
        who = subscribers.of_address(tx, "ana@example.org")
        assert who
        assert (brought.added, who.fields) == (2, (("state", "TX"),))
        (line,) = subscribers.history(tx, who.id)
        assert (line.by, line.why, line.at) == ("maya", "asked at the desk", NOW)
        (found,) = subscribers.subscriptions_of(tx, who.id)
        assert (found.source, found.wants, found.since) == ("asked at the desk", ("calls",), NOW)


def test_the_same_people_again_change_nothing_but_what_is_known_of_them(store: Store) -> None:
    with store.writing() as tx:
        bring(tx, "weekly", [person("ana", state="TX", name="Ana")], by="maya", at=NOW)
        again = bring(tx, "weekly", [person("ana", state="OK")], by="maya", at=LATER)
        who = subscribers.of_address(tx, "ana@example.org")
        assert who
        assert (again.added, again.known) == (0, 1)
        assert who.fields == (("name", "Ana"), ("state", "OK"))
        assert len(subscribers.history(tx, who.id)) == 1


def test_who_left_here_stays_out_and_who_left_there_is_taken_out(store: Store) -> None:
    with store.writing() as tx:
        bring(tx, "weekly", [person("ana"), person("jo"), person("li")], by="maya", at=NOW)
        who = subscribers.of_address(tx, "ana@example.org")
        assert who
        step = steps.leave(subscribers.subscription(tx, "weekly", who.id), why="the link", at=NOW)
        assert step
        subscribers.keep(tx, step)
        people = [person("ana"), person("jo", STATUS.UNSUBSCRIBED), person("li", STATUS.BOUNCED)]
        brought = bring(tx, "weekly", people, by="maya", at=LATER)
        assert [(one.address, status) for one, status in brought.stay] == [
            ("ana@example.org", STATUS.UNSUBSCRIBED)
        ]
        assert brought.left == 2
        assert [place(tx, name) for name in ("ana", "jo", "li")] == [
            STATUS.UNSUBSCRIBED,
            STATUS.UNSUBSCRIBED,
            STATUS.BOUNCED,
        ]


def test_who_gets_nothing_or_was_forgotten_is_not_brought_in_at_all(store: Store) -> None:
    with store.writing() as tx:
        suppressions.add(tx, "ana@example.org", Suppressed.FORGOTTEN, by="reader", at=NOW)
        suppressions.add(tx, "jo@example.org", Suppressed.COMPLAINED, by="run", at=NOW)
        brought = bring(tx, "weekly", [person("ana"), person("jo"), person("li")], by="maya", at=NOW)
        assert [(one.address, why) for one, why in brought.barred] == [
            ("ana@example.org", Suppressed.FORGOTTEN),
            ("jo@example.org", Suppressed.COMPLAINED),
        ]
        assert brought.added == 1
        assert subscribers.of_address(tx, "ana@example.org") is None
        assert subscribers.of_address(tx, "jo@example.org") is None
