"""The steps of a part of a post: pending, claimed, sending, and what became of it. None touches a network."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from pipeline.model.ledger import DeliveryStatus
from pipeline.model.posts import PostPart, Taken

SETTLES = timedelta(minutes=10)
"""How long after a hand-over a network may still come to take it: requests wait in queues, and a client gives
up before its server does. Only later is it believed that it has not."""

BACK_OFF = (5, 10, 20, 40, 80, 120)
"""Minutes to wait after the first, second, … try that came to nothing, where the network names no time."""

OPEN = frozenset({DeliveryStatus.PENDING, DeliveryStatus.DEFERRED, DeliveryStatus.CLAIMED})
"""What may be handed over. Whoever claimed a part and is still there finds out that it was claimed anew."""

CUT_OFF = "the program ended while it was handed over"
FOUND = "it was found there"
ABSENT = "it was looked for and is not there"
LOOKING = "; looking for it failed: "
NO_BEGINNING = (
    "the part before it is not found there, and there is nothing to reply to. Post the rest by hand"
)


def claimed(part: PostPart) -> PostPart:
    """Taken up by this process. The number of tries tells it from every other that takes it up."""
    return replace(part, status=DeliveryStatus.CLAIMED, tries=part.tries + 1, not_before=None)


def let_go(part: PostPart, why: str, now: datetime) -> PostPart:
    """To be handed over as soon as may be, by a person's word."""
    return replace(part, status=DeliveryStatus.PENDING, detail=why, not_before=None, let_go=now)


def released(part: PostPart) -> PostPart:
    """Laid down again; nothing was sent."""
    return replace(part, status=DeliveryStatus.PENDING)


def sending(part: PostPart, now: datetime) -> PostPart:
    """On its way. Should this process end here, it is in doubt until `SETTLES` has passed."""
    return replace(part, status=DeliveryStatus.SENDING, detail="", not_before=now + SETTLES)


def sent(part: PostPart, taken: Taken, detail: str = "") -> PostPart:
    """At its network."""
    return replace(
        part,
        status=DeliveryStatus.SENT,
        remote=taken.remote,
        check=taken.check,
        address=taken.address,
        detail=detail,
        not_before=None,
    )


def failed(part: PostPart, why: str) -> PostPart:
    """Given up; a person may have it tried again."""
    return replace(part, status=DeliveryStatus.FAILED, detail=why, not_before=None)


def in_doubt(part: PostPart, why: str) -> PostPart:
    """Perhaps at its network; its time to settle stays what it is."""
    return replace(part, status=DeliveryStatus.UNKNOWN, detail=why)


def put_off(part: PostPart, why: str, *, now: datetime, wait: float | None, until: datetime) -> PostPart:
    """Certainly not taken: to be tried again, or given up if that would be too late.

    Args:
        part: that was tried.
        why: it was not taken.
        now: the present time.
        wait: seconds for which the network asks to be left alone; None if it named none.
        until: when to give up.
    """
    later = now + pause(part.tries, wait)
    if later > until:
        tries = "once" if part.tries == 1 else f"{part.tries} times"
        return failed(part, f"tried {tries} and given up: {why}")
    return replace(part, status=DeliveryStatus.DEFERRED, detail=why, not_before=later)


def pause(tries: int, wait: float | None) -> timedelta:
    """How long to leave a network alone after a try that came to nothing."""
    if wait is not None:
        return timedelta(seconds=wait)
    return timedelta(minutes=BACK_OFF[min(max(tries, 1), len(BACK_OFF)) - 1])


def not_told(part: PostPart, why: str, later: datetime | None) -> PostPart:
    """Still in doubt, since looking for it failed; to be looked for again `later`."""
    times = [moment for moment in (part.not_before, later) if moment]
    detail = f"{part.detail.partition(LOOKING)[0]}{LOOKING}{why}"
    return replace(part, detail=detail, not_before=max(times, default=None))


def looked_for(part: PostPart, there: Taken | None, now: datetime) -> PostPart:
    """What a look at the network tells of a part that is not known to be there, or not by its name."""
    if part.status is DeliveryStatus.SENT and there and not part.remote:  # by a person's word
        return sent(part, there, part.detail)
    if part.status not in {DeliveryStatus.CLAIMED, DeliveryStatus.UNKNOWN}:
        return part
    if there:
        return sent(part, there, FOUND)
    settled = part.not_before is None or part.not_before <= now
    if part.status is DeliveryStatus.UNKNOWN and settled:
        return replace(released(part), detail=ABSENT, not_before=None)
    return part


def next_batch(parts: Sequence[PostPart], *, atomic: bool) -> list[PostPart]:
    """What to hand over next: the first part that is missing, or all that are; nothing if it is not claimed.

    Args:
        parts: of one post, in order.
        atomic: whether its network takes all parts together.
    """
    missing = [part for part in parts if part.status is not DeliveryStatus.SENT]
    batch = missing if atomic else missing[:1]
    return batch if all(part.status is DeliveryStatus.CLAIMED for part in batch) else []


def replies_to_nothing(parts: Sequence[PostPart], part: PostPart) -> bool:
    """Whether a part is a reply to one whose name at the network nobody knows.

    Args:
        parts: of one post, in order.
        part: one of them.
    """
    return any(before.part == part.part - 1 and not before.remote for before in parts)


def paused_until(parts: Iterable[PostPart]) -> datetime | None:
    """Until when an account is left alone, by all that is sent from it; None if nothing was in the way.

    Where one post was put off, or lies in doubt, the next would fare no better.
    """
    troubled = {DeliveryStatus.DEFERRED, DeliveryStatus.UNKNOWN}
    return max(
        (part.not_before for part in parts if part.status in troubled and part.not_before), default=None
    )
