"""What becomes of a subscription."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.audience import subscriptions as s
from pipeline.audience.subscriptions import Step
from pipeline.model.audience import Subscription, SubscriptionStatus

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
LATER = NOW + timedelta(days=1)
STATUS = SubscriptionStatus


def standing(status: SubscriptionStatus) -> Subscription:
    return Subscription("weekly", 7, status, "the form", NOW, ("calls",))


def status_of(step: Step | None) -> SubscriptionStatus | None:
    return step.subscription.status if step else None


def test_who_asks_has_to_press_the_button_before_any_mail_comes() -> None:
    asked = s.ask(None, "weekly", 7, source="the form", confirm=True, at=NOW)
    assert status_of(asked) is STATUS.UNCONFIRMED
    assert asked is not None
    assert status_of(s.press_confirm(asked.subscription, at=LATER)) is STATUS.CONFIRMED


def test_where_no_button_is_asked_for_who_asks_is_in() -> None:
    assert status_of(s.ask(None, "weekly", 7, source="a form", confirm=False, at=NOW)) is STATUS.CONFIRMED


@pytest.mark.parametrize("status", [STATUS.UNSUBSCRIBED, STATUS.BOUNCED])
@pytest.mark.parametrize("confirm", [True, False])
def test_who_left_or_could_not_be_reached_comes_back_by_the_button_alone(
    status: SubscriptionStatus, *, confirm: bool
) -> None:
    step = s.ask(standing(status), "weekly", 7, source="the form", confirm=confirm, at=LATER)
    assert status_of(step) is STATUS.UNCONFIRMED


@pytest.mark.parametrize("status", [STATUS.CONFIRMED, STATUS.UNCONFIRMED])
def test_asking_twice_changes_nothing(status: SubscriptionStatus) -> None:
    assert s.ask(standing(status), "weekly", 7, source="the form", confirm=True, at=LATER) is None


@pytest.mark.parametrize("status", [STATUS.CONFIRMED, STATUS.UNSUBSCRIBED, STATUS.BOUNCED])
def test_a_button_in_an_old_mail_brings_nobody_back(status: SubscriptionStatus) -> None:
    assert s.press_confirm(standing(status), at=LATER) is None
    assert s.press_confirm(None, at=LATER) is None


@pytest.mark.parametrize("status", [STATUS.CONFIRMED, STATUS.UNCONFIRMED, STATUS.BOUNCED])
def test_leaving_holds_from_any_state_and_twice_is_as_good_as_once(status: SubscriptionStatus) -> None:
    step = s.leave(standing(status), why="the link in a mail", at=LATER)
    assert step is not None
    assert step.subscription.status is STATUS.UNSUBSCRIBED
    assert s.leave(step.subscription, why="again", at=LATER) is None


def test_an_unreachable_address_is_marked_but_never_over_the_word_of_its_owner() -> None:
    assert status_of(s.bounce(standing(STATUS.CONFIRMED), by="run", why="5.1.1", at=LATER)) is STATUS.BOUNCED
    assert s.bounce(standing(STATUS.UNSUBSCRIBED), by="run", why="5.1.1", at=LATER) is None


@given(st.sampled_from(STATUS))
def test_staff_put_back_who_was_unreachable_and_nobody_else(status: SubscriptionStatus) -> None:
    step = s.restore(standing(status), by="ana", why="she rang us", at=LATER)
    assert (step is not None) == (status is STATUS.BOUNCED)
    assert step is None or step.subscription.status is STATUS.CONFIRMED


@given(st.sampled_from(STATUS), st.sampled_from(STATUS))
def test_no_import_puts_anybody_back(known: SubscriptionStatus, told: SubscriptionStatus) -> None:
    step = s.bring_in(standing(known), standing(told), by="ana", at=LATER)
    assert step is None or step.subscription.status in {STATUS.UNSUBSCRIBED, STATUS.BOUNCED}
    if known is STATUS.UNSUBSCRIBED:
        assert step is None


@given(st.sampled_from([STATUS.CONFIRMED, STATUS.UNCONFIRMED]), st.sampled_from(STATUS))
def test_an_import_takes_out_whoever_left_elsewhere(
    known: SubscriptionStatus, told: SubscriptionStatus
) -> None:
    step = s.bring_in(standing(known), standing(told), by="ana", at=LATER)
    assert (step is not None) == (told in {STATUS.UNSUBSCRIBED, STATUS.BOUNCED})


def test_what_a_reader_wants_alone_is_kept_through_every_change() -> None:
    step = s.leave(standing(STATUS.CONFIRMED), why="the link", at=LATER)
    assert step is not None
    assert step.subscription.wants == ("calls",)
    assert (step.change.by, step.change.why, step.change.at) == ("reader", "the link", LATER)


def test_choosing_keeps_the_status_and_since_when_it_holds() -> None:
    step = s.choose(standing(STATUS.CONFIRMED), (), at=LATER)
    assert step is not None
    assert (step.subscription.wants, step.subscription.since) == ((), NOW)
    assert step.change.why == "asked for everything"
    assert s.choose(step.subscription, (), at=LATER) is None


steps = st.lists(st.sampled_from(["ask", "press", "leave", "bounce", "import", "choose"]), max_size=12)


@given(steps, st.booleans())
def test_after_leaving_only_asking_and_then_pressing_the_button_leads_back(
    path: list[str],
    confirm: bool,
) -> None:
    known: Subscription | None = standing(STATUS.UNSUBSCRIBED)
    asked = False
    for what in path:
        assert known is not None
        step = {
            "ask": lambda one: s.ask(one, "weekly", 7, source="the form", confirm=confirm, at=LATER),
            "press": lambda one: s.press_confirm(one, at=LATER),
            "leave": lambda one: s.leave(one, why="the link", at=LATER),
            "bounce": lambda one: s.bounce(one, by="run", why="5.1.1", at=LATER),
            "import": lambda one: s.bring_in(one, standing(STATUS.CONFIRMED), by="ana", at=LATER),
            "choose": lambda one: s.choose(one, ("jobs",), at=LATER),
        }[what](known)
        asked = asked or what == "ask"
        known = step.subscription if step else known
        if known.status is STATUS.CONFIRMED:
            assert asked
            assert "press" in path
