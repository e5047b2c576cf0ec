"""An issue's way to its subscribers: a mailing, a copy for each reader, and what became of each."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from pipeline.model.ledger import DeliveryStatus


class MailingState(StrEnum):
    """What a mailing is doing. *Cancelled* leaves the rest of the readers out for good."""

    RUNNING = "running"
    PAUSED = "paused"
    CANCELLED = "cancelled"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Mailing:
    """The sending of one issue to one list.

    Attributes:
        draft: the issue, by its draft's number; an issue is mailed once.
        list: by its id.
        total: readers when it was frozen.
        by, why: who paused or cancelled it, and for what; empty else.
    """

    draft: int
    newsletter: str
    list: str
    state: MailingState
    total: int
    started: datetime
    ended: datetime | None = None
    by: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Copy:
    """One reader's copy of an issue, claimed for sending.

    Attributes:
        draft: of the issue.
        reader: the subscriber's id.
        address: as it stood when the mailing was frozen.
        tries: how many hand-overs there were before this one.
    """

    draft: int
    reader: int
    address: str
    tries: int = 0

    @property
    def domain(self) -> str:
        """What the address says after its @, in small letters."""
        return self.address.rpartition("@")[2].lower()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of handing over a copy.

    Attributes:
        status: *sent*, *failed* (refused for good), *deferred* (again later), *unknown* (nobody knows), or
            *pending* (given back untouched: the line went before the message's end).
        said: the server's own words, or ours.
        code: an enhanced status code (RFC 3463) such as `5.1.1`; empty if there was none.
        not_before: for *deferred*, when to try again.
    """

    copy: Copy
    status: DeliveryStatus
    said: str = ""
    code: str = ""
    not_before: datetime | None = None


class MailLedger(Protocol):
    """Where a sender keeps what becomes of each copy. Every call is on disk when it returns.

    One ledger belongs to one sender; its rows are nobody else's until they are given back.

    Attributes:
        more_at: after a claim that limits cut short, when it is worth claiming again; else none.
    """

    @property
    def more_at(self) -> datetime | None: ...

    def claim(self, draft: int, many: int) -> list[Copy]:
        """Take up to so many copies that wait, as far as limits allow; none if the mailing is not running."""
        ...

    def record(self, outcomes: Sequence[Outcome], sending: Sequence[Copy]) -> Collection[int]:
        """Write down outcomes, and that these copies are about to go, in one commit.

        Returns:
            The readers of `sending` whose copies may go. The others must not be sent: they are suppressed
            since, or somebody else has settled their row.

        Raises:
            StoreError: nothing is known to be written, so nothing of `sending` may go.
        """
        ...

    def give_back(self, copies: Sequence[Copy]) -> None:
        """Let go of copies that were claimed and not begun."""
        ...
