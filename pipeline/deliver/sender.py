"""Handing messages to a channel, with a row before and after each hand-off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Protocol

from pipeline.deliver.posting import InDoubt, Refused
from pipeline.errors import DraftError, PipelineError
from pipeline.model.ledger import Delivery, DeliveryStatus, Ledger


class Channel(Protocol):
    """A way out."""

    @property
    def name(self) -> str:
        """As in the ledger's rows."""
        ...

    @property
    def repeatable(self) -> bool:
        """Whether handing over the same thing twice is the same as once."""
        ...

    def hand_over(self, recipient: str, files: Mapping[str, bytes]) -> str:
        """Deliver, and say what the other side answered; a PipelineError means it took nothing."""
        ...


def deliver(
    draft: int, recipient: str, files: Mapping[str, bytes], *, channel: Channel, ledger: Ledger
) -> Delivery:
    """Deliver once.

    *Sending* is on disk before the hand-off. Found there again, after a crash, it is repeated only where
    that does no harm; elsewhere it becomes *unknown* and waits for a person.

    Raises:
        DraftError, InDoubt: the delivery is in doubt.
        Refused: the channel will never take it.
        PipelineError: the channel took nothing; the row says so and the next run tries again.
    """
    rows = [
        row for row in ledger.deliveries(draft) if (row.channel, row.recipient) == (channel.name, recipient)
    ]
    row = rows[0] if rows else Delivery(draft, channel.name, recipient)
    if row.status is DeliveryStatus.SENT:
        return row
    in_doubt = row.status in {DeliveryStatus.SENDING, DeliveryStatus.UNKNOWN}
    if in_doubt and not channel.repeatable:
        ledger.mark(replace(row, status=DeliveryStatus.UNKNOWN))
        raise DraftError(f"nobody knows whether {recipient} was reached", where=channel.name)
    ledger.mark(replace(row, status=DeliveryStatus.SENDING))
    try:
        said = channel.hand_over(recipient, files)
    except (Refused, InDoubt) as error:
        status = DeliveryStatus.UNKNOWN if isinstance(error, InDoubt) else DeliveryStatus.FAILED
        ledger.mark(replace(row, status=status, detail=str(error)))
        raise
    except PipelineError as error:
        ledger.mark(replace(row, status=DeliveryStatus.DEFERRED, detail=str(error)))
        raise
    sent = replace(row, status=DeliveryStatus.SENT, detail=said)
    ledger.mark(sent)
    return sent
