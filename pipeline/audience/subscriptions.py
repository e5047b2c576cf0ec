"""What becomes of a subscription when somebody asks, confirms, leaves or cannot be reached. Pure.

Each function takes the subscription as it stands (None: there is none) and gives what it becomes with the
line for its history, or None where nothing changes. Who left is put back by nobody else, and only once the
button in a mail to that address was pressed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from pipeline.model.audience import Subscription, SubscriptionChange, SubscriptionStatus

READER = "reader"
"""Who did it, in a history: the person that it is about."""

UNCONFIRMED, CONFIRMED = SubscriptionStatus.UNCONFIRMED, SubscriptionStatus.CONFIRMED
UNSUBSCRIBED, BOUNCED = SubscriptionStatus.UNSUBSCRIBED, SubscriptionStatus.BOUNCED


@dataclass(frozen=True, slots=True)
class Step:
    """What a subscription becomes.

    Attributes:
        change: the line for its history.
    """

    subscription: Subscription
    change: SubscriptionChange


def ask(
    known: Subscription | None, list_id: str, subscriber: int, *, source: str, confirm: bool, at: datetime
) -> Step | None:
    """Somebody gave this address on a page of ours.

    Args:
        known: as it stands.
        list_id, subscriber: which.
        source: where they asked, in words.
        confirm: whether a button in a mail must be pressed first. Whoever left, or could not be reached, must
            press it in any case: anybody can type an address.
        at: now.
    """
    if known and known.status in {CONFIRMED, UNCONFIRMED}:
        return None
    status = UNCONFIRMED if confirm or known else CONFIRMED
    if known:
        return _step(replace(known, source=source), status, READER, f"asked again: {source}", at)
    fresh = Subscription(list_id, subscriber, status, source, at)
    return _step(fresh, status, READER, f"asked: {source}", at)


def press_confirm(known: Subscription | None, *, at: datetime) -> Step | None:
    """The button in our mail was pressed. An old mail brings nobody back who has left since."""
    if known is None or known.status is not UNCONFIRMED:
        return None
    return _step(known, CONFIRMED, READER, "pressed the button in the mail", at)


def leave(known: Subscription | None, *, by: str = READER, why: str, at: datetime) -> Step | None:
    """Somebody wants no more of it. Holds at once, and twice is as good as once."""
    if known is None or known.status is UNSUBSCRIBED:
        return None
    return _step(known, UNSUBSCRIBED, by, why, at)


def bounce(known: Subscription | None, *, by: str, why: str, at: datetime) -> Step | None:
    """The address cannot be reached for good. Who has left stays so: that says more."""
    if known is None or known.status in {UNSUBSCRIBED, BOUNCED}:
        return None
    return _step(known, BOUNCED, by, why, at)


def restore(known: Subscription, *, by: str, why: str, at: datetime) -> Step | None:
    """Somebody here knows that the address can be reached again. Of who has left this says nothing."""
    if known.status is not BOUNCED:
        return None
    return _step(known, CONFIRMED, by, why, at)


def bring_in(known: Subscription | None, told: Subscription, *, by: str, at: datetime) -> Step | None:
    """A list from elsewhere says how somebody stands.

    It may bring somebody in, and it may take somebody out; it never puts back who has left or could not be
    reached here, and does not press the button for who has yet to confirm.

    Args:
        known: as it stands here.
        told: as it stands there, since now, with the reason in `source`.
        by: who brings the list.
        at: now.
    """
    if known is None:
        change = SubscriptionChange(told.list, told.subscriber, at, told.status, by, told.source)
        return Step(told, change)
    if told.status in {UNSUBSCRIBED, BOUNCED} and known.status in {CONFIRMED, UNCONFIRMED}:
        return _step(known, told.status, by, told.source, at)
    return None


def choose(known: Subscription, wants: tuple[str, ...], *, at: datetime) -> Step | None:
    """Somebody chose what to get.

    Args:
        known: as it stands.
        wants: ids of sections and kinds; empty: everything.
        at: now.
    """
    if wants == known.wants:
        return None
    why = f"asked for {', '.join(wants)} alone" if wants else "asked for everything"
    changed = replace(known, wants=wants)
    return Step(changed, SubscriptionChange(known.list, known.subscriber, at, known.status, READER, why))


def _step(subscription: Subscription, status: SubscriptionStatus, by: str, why: str, at: datetime) -> Step:
    changed = replace(subscription, status=status, since=at)
    return Step(changed, SubscriptionChange(changed.list, changed.subscriber, at, status, by, why))
