"""What became of what was handed over."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class DeliveryStatus(StrEnum):
    """Where a delivery stands; `unknown` is in doubt after a crash and is never repeated by itself."""

    PENDING = "pending"
    CLAIMED = "claimed"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    DEFERRED = "deferred"
    SKIPPED = "skipped"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One message to one recipient on one channel.

    Attributes:
        recipient: an address, an account, or the folder for the files channel.
        detail: what the other side said, or why it failed.
    """

    draft: int
    channel: str
    recipient: str
    status: DeliveryStatus = DeliveryStatus.PENDING
    detail: str = ""


class Ledger(Protocol):
    """Where `deliver` keeps what became of each delivery; every call is on disk when it returns."""

    def deliveries(self, draft: int) -> list[Delivery]:
        """Those of a draft, in a fixed order."""
        ...

    def mark(self, delivery: Delivery) -> None:
        """Write down where a delivery stands now."""
        ...
