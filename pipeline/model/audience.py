"""Who gets a newsletter: lists, subscribers and their subscriptions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class SubscriptionStatus(StrEnum):
    """Where a subscription stands. Only *confirmed* ones get mail.

    *Unconfirmed* has asked and not yet pressed the button in our mail, *bounced* is unreachable for good.
    """

    UNCONFIRMED = "unconfirmed"
    CONFIRMED = "confirmed"
    UNSUBSCRIBED = "unsubscribed"
    BOUNCED = "bounced"


class Suppressed(StrEnum):
    """Why an address gets no mail at all, of whatever list."""

    BOUNCED = "bounced"  # its server says that it is no more
    COMPLAINED = "complained"  # its owner called our mail unwanted
    STAFF = "staff"  # somebody here said so
    FORGOTTEN = "forgotten"  # its owner asked us to delete all we know; only a hash is left


@dataclass(frozen=True, slots=True)
class Subscriber:
    """A person with a mail address.

    Attributes:
        id: never used again for another, so that links and bounces stay true.
        address: as mail is sent to it; no two subscribers' are the same to `audience.addresses.same_key`.
        fields: what else is known, by name, in the order of the names: `name`, `state`, `kind`.
    """

    id: int
    address: str
    created: datetime
    fields: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Subscription:
    """A subscriber's place on a list.

    Attributes:
        list: by its id; a newsletter's own list has the newsletter's id.
        subscriber: by its id.
        source: why this person is on the list, in words: `the form on …`, `imported from members.csv by ana`.
        since: when it came to its status.
        wants: ids of sections, or kinds, that the reader asked for alone; empty: everything.
    """

    list: str
    subscriber: int
    status: SubscriptionStatus
    source: str
    since: datetime
    wants: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SubscriptionChange:
    """One line of a subscription's history; nothing of it is ever changed.

    Attributes:
        by: `reader`, `run`, or who of the staff.
        why: in words.
    """

    list: str
    subscriber: int
    at: datetime
    status: SubscriptionStatus
    by: str
    why: str
