"""What staff ask about the audience: who stands where and why, and who is to get nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from pipeline.audience import subscriptions as steps
from pipeline.audience.addresses import checked_address
from pipeline.errors import UsageError
from pipeline.model.audience import (
    Subscriber,
    Subscription,
    SubscriptionChange,
    SubscriptionStatus,
    Suppressed,
)
from pipeline.model.mailings import Outcome
from pipeline.model.settings import Newsletter
from pipeline.store import Transaction, recipients, suppressions
from pipeline.store import subscribers as rows
from pipeline.store.suppressions import Suppression
from pipeline.workflow.workspace import Workspace

_LIST = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LONGEST_LIST = 64


@dataclass(frozen=True, slots=True)
class Known:
    """All that is known of one address.

    Attributes:
        subscriber: None if there is none of that address.
        mails: what became of the copies that were for this reader, with since when; the newest issue first.
        suppression: why it gets nothing; None if it may have mail.
    """

    address: str
    subscriber: Subscriber | None
    subscriptions: tuple[Subscription, ...]
    history: tuple[SubscriptionChange, ...]
    mails: tuple[tuple[Outcome, datetime], ...]
    suppression: Suppression | None


@dataclass(frozen=True, slots=True)
class ListCounts:
    """How many stand on a list.

    Attributes:
        newsletters: ids of those whose issues go to it.
    """

    id: str
    newsletters: tuple[str, ...]
    counts: dict[SubscriptionStatus, int]


def list_of(newsletter: Newsletter) -> str:
    """The id of the list of a newsletter's readers: its own, if its settings name none."""
    return newsletter.audience.list or newsletter.id


def checked_list(workspace: Workspace, name: str | None) -> str:
    """A list's id as somebody typed it; without one, that of the only newsletter.

    Raises:
        UsageError: it can be none, or there are several newsletters and none was named.
    """
    if name is None:
        found = {list_of(newsletter) for newsletter in workspace.settings.newsletter}
        if len(found) > 1:
            raise UsageError(
                "there are several lists", todo=f"Say --list with one of {', '.join(sorted(found))}"
            )
        return next(iter(found))
    if not _LIST.fullmatch(name) or len(name) > _LONGEST_LIST:
        raise UsageError(
            f"{name!r} is no id of a list", todo="Small letters, digits and single hyphens, 64 at most"
        )
    return name


def address_of(text: str) -> str:
    """An address as somebody typed it.

    Raises:
        UsageError: it is none.
    """
    address, fault = checked_address(text)
    if fault:
        raise UsageError(f"{text!r} cannot be a mail address: {fault}")
    return address


def lists(workspace: Workspace) -> tuple[list[ListCounts], dict[Suppressed, int]]:
    """All lists with their numbers, those of newsletters first; how many addresses get nothing, and why."""
    with workspace.store.beside() as tx:
        counted, barred = rows.counts(tx), suppressions.counts(tx)
    users: dict[str, list[str]] = {}
    for newsletter in workspace.settings.newsletter:
        users.setdefault(list_of(newsletter), []).append(newsletter.id)
    order = [*users, *(name for name in counted if name not in users)]
    return [ListCounts(name, tuple(users.get(name, ())), counted.get(name, {})) for name in order], barred


def show(workspace: Workspace, text: str) -> Known:
    """All that is known of an address.

    Raises:
        UsageError: it is no address.
    """
    address = address_of(text)
    with workspace.store.beside() as tx:
        who = rows.of_address(tx, address)
        suppression = suppressions.of_address(tx, address)
        if who is None:
            return Known(address, None, (), (), (), suppression)
        return Known(
            who.address,
            who,
            tuple(rows.subscriptions_of(tx, who.id)),
            tuple(rows.history(tx, who.id)),
            tuple(recipients.of_reader(tx, who.id)),
            suppression,
        )


def forget(workspace: Workspace, text: str, *, by: str, now: datetime) -> bool:
    """Delete everything about an address, and keep a hash so that no import brings it back.

    Returns:
        Whether anything was known of it.

    Raises:
        UsageError: it is no address.
    """
    address = address_of(text)
    with workspace.store.writing() as tx:
        who = rows.of_address(tx, address)
        forget_in(tx, who.address if who else address, who, by=by, now=now)
    return who is not None


def forget_in(tx: Transaction, address: str, who: Subscriber | None, *, by: str, now: datetime) -> None:
    """The same inside a transaction."""
    suppressions.add(tx, address, Suppressed.FORGOTTEN, by=by, at=now)
    if who is not None:
        recipients.forget(tx, who.id, at=now)
        rows.forget(tx, who.id)


def suppress(workspace: Workspace, text: str, *, detail: str, by: str, now: datetime) -> bool:
    """Let an address get nothing more, whatever list it stands on.

    Returns:
        False if it gets nothing already, for a reason that counts for as much.

    Raises:
        UsageError: it is no address.
    """
    address = address_of(text)
    with workspace.store.writing() as tx:
        return suppressions.add(tx, address, Suppressed.STAFF, by=by, at=now, detail=detail)


def release(workspace: Workspace, text: str, *, why: str, by: str, now: datetime) -> None:
    """Let an address have mail again. Where it was given up as unreachable, its places are confirmed again.

    Raises:
        UsageError: it is no address, may have mail anyway, or its owner asked to be forgotten.
    """
    address = address_of(text)
    with workspace.store.writing() as tx:
        who = rows.of_address(tx, address)
        before = suppressions.of_address(tx, address)
        if before and before.why is Suppressed.FORGOTTEN:
            raise UsageError(
                "its owner asked us to forget it", todo="Only they can come back, by the page to subscribe"
            )
        places = rows.subscriptions_of(tx, who.id) if who else []
        back = [step for place in places if (step := steps.restore(place, by=by, why=why, at=now))]
        if not (before or back):
            raise UsageError(f"{address} may have mail; nothing holds it back")
        suppressions.remove(tx, address)
        for step in back:
            rows.keep(tx, step)
