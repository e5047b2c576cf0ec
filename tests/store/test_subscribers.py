"""Subscribers, their places on lists, and addresses that get nothing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from pipeline.audience import subscriptions as steps
from pipeline.model.audience import SubscriptionStatus, Suppressed
from pipeline.store import Store, Transaction, subscribers, suppressions

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
LATER = NOW + timedelta(days=40)
STATUS = SubscriptionStatus


def asked(tx: Transaction, address: str, list_id: str = "weekly") -> int:
    """Somebody who gave an address on our page."""
    who = subscribers.add(tx, address, at=NOW)
    known = subscribers.subscription(tx, list_id, who.id)
    step = steps.ask(known, list_id, who.id, source="the form", confirm=True, at=NOW)
    assert step
    subscribers.keep(tx, step)
    return who.id


def test_one_mailbox_is_one_subscriber_in_whatever_letters(store: Store) -> None:
    with store.writing() as tx:
        first = subscribers.add(tx, "Ana@example.org", at=NOW, fields=(("state", "TX"), ("name", "Ana")))
        again = subscribers.add(tx, "ANA@example.org", at=LATER)
    assert again == first
    assert first.fields == (("name", "Ana"), ("state", "TX"))
    with store.reading() as tx:
        assert subscribers.of_address(tx, "ana@EXAMPLE.ORG".lower()) == first
        assert subscribers.numbered(tx, first.id) == first


def test_a_subscription_is_kept_as_it_stands_with_every_line_of_how_it_came_to_be(store: Store) -> None:
    with store.writing() as tx:
        number = asked(tx, "ana@example.org")
        for line in ("press", "choose", "leave"):
            known = subscribers.subscription(tx, "weekly", number)
            assert known
            step = {
                "press": steps.press_confirm(known, at=NOW),
                "choose": steps.choose(known, ("calls",), at=NOW),
                "leave": steps.leave(known, why="the link in a mail", at=LATER),
            }[line]
            assert step
            subscribers.keep(tx, step)
    with store.reading() as tx:
        (place,) = subscribers.subscriptions_of(tx, number)
        history = subscribers.history(tx, number)
    assert (place.status, place.since, place.wants) == (STATUS.UNSUBSCRIBED, LATER, ("calls",))
    assert [line.why for line in history] == [
        "asked: the form",
        "pressed the button in the mail",
        "asked for calls alone",
        "the link in a mail",
    ]


def test_a_list_is_counted_by_status_and_read_in_the_order_in_which_people_came(store: Store) -> None:
    with store.writing() as tx:
        for name in "cab":
            asked(tx, f"{name}@example.org")
        asked(tx, "a@example.org", "posts")
    with store.reading() as tx:
        assert subscribers.counts(tx) == {
            "posts": {STATUS.UNCONFIRMED: 1},
            "weekly": {STATUS.UNCONFIRMED: 3},
        }
        assert [who.address[0] for who, _ in subscribers.each_of(tx, "weekly")] == ["c", "a", "b"]


def test_who_is_forgotten_leaves_nothing_and_the_number_to_nobody(store: Store) -> None:
    with store.writing() as tx:
        number = asked(tx, "ana@example.org")
        subscribers.forget(tx, number)
        assert subscribers.of_address(tx, "ana@example.org") is None
        assert subscribers.subscriptions_of(tx, number) == []
        assert subscribers.history(tx, number) == []
        assert asked(tx, "ana@example.org") > number


def test_who_never_pressed_the_button_is_dropped_after_a_while_and_others_are_not(store: Store) -> None:
    with store.writing() as tx:
        gone, stays, elsewhere = (asked(tx, f"{name}@example.org") for name in "abc")
        for number, list_id in ((stays, "weekly"), (asked(tx, "c@example.org", "posts"), "posts")):
            step = steps.press_confirm(subscribers.subscription(tx, list_id, number), at=NOW)
            assert step
            subscribers.keep(tx, step)
        assert subscribers.drop_unconfirmed(tx, before=NOW + timedelta(days=30), at=LATER) == 2
        assert subscribers.numbered(tx, gone) is None
        assert subscribers.subscription(tx, "weekly", stays) is not None
        assert [one.list for one in subscribers.subscriptions_of(tx, elsewhere)] == ["posts"]


def test_whose_address_a_stranger_typed_after_they_left_has_left_again_after_a_while(store: Store) -> None:
    with store.writing() as tx:
        number = asked(tx, "ana@example.org")
        step = steps.leave(subscribers.subscription(tx, "weekly", number), why="the link", at=NOW)
        assert step
        subscribers.keep(tx, step)
        assert asked(tx, "ana@example.org") == number
        subscribers.drop_unconfirmed(tx, before=NOW + timedelta(days=30), at=LATER)
        (place,) = subscribers.subscriptions_of(tx, number)
        assert (place.status, place.since) == (STATUS.UNSUBSCRIBED, LATER)


def test_an_address_that_gets_nothing_is_found_in_whatever_letters(store: Store) -> None:
    with store.writing() as tx:
        assert suppressions.add(tx, "Ana@example.org", Suppressed.STAFF, by="maya", at=NOW, detail="rang us")
        found = suppressions.of_address(tx, "ANA@example.org")
        assert found
        assert (found.why, found.detail, found.by, found.address) == (
            Suppressed.STAFF,
            "rang us",
            "maya",
            "Ana@example.org",
        )
        assert suppressions.counts(tx) == {Suppressed.STAFF: 1}
        assert suppressions.remove(tx, "ana@example.org")
        assert not suppressions.remove(tx, "ana@example.org")


@pytest.mark.parametrize("later", [Suppressed.BOUNCED, Suppressed.COMPLAINED, Suppressed.STAFF])
def test_who_is_forgotten_stays_forgotten_whatever_is_said_later(store: Store, later: Suppressed) -> None:
    with store.writing() as tx:
        suppressions.add(tx, "ana@example.org", Suppressed.BOUNCED, by="run", at=NOW)
        assert suppressions.add(tx, "ana@example.org", Suppressed.FORGOTTEN, by="reader", at=NOW)
        assert not suppressions.add(tx, "ana@example.org", later, by="run", at=LATER)
        (left,) = suppressions.everything(tx)
    assert (left.why, left.address) == (Suppressed.FORGOTTEN, "")
