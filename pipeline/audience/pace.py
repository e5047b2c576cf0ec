"""How fast mail to subscribers may go: limits that hold in any window of a second, an hour or a day. Pure.

Counting by the clock's seconds, or letting a bucket fill, lets twice the limit through around the stroke:
a hundred in the last tenth of one second and a hundred in the first of the next. Here a limit of 100 a
second means that **no** stretch of a second, wherever it begins, sees more than 100 hand-overs, by all
senders together; and up to the limit may go in a burst.

How it is kept, by whoever keeps the ledger:

- A window is cut into short spans, numbered since 1970. A hand-over is counted in the span in which its
  **outcome** is recorded (*sent*, *failed*, *deferred*, *unknown*; not *pending*, for which nothing went).
- A copy that is claimed, or on its way, counts as long as it is so: `under_way`.
- A claim takes no more than `allowance` says, in one transaction with the reading of both counts.

Why that holds whatever the delays: take the hand-overs of any window, and among them the one that was
claimed last. When it was claimed, each of the others was either under way, or its outcome had been recorded
after its hand-over, so within the window, so in a span that was counted. The price is one span's length: a
steady stream runs at the limit less a twentieth (a second) or a sixtieth (an hour) at worst.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from pipeline.model.settings import DomainLimit, Smtp

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Limit:
    """At most so many hand-overs in any window of this length.

    Attributes:
        key: by which its spans are kept: `second`, `hour`, `day`, or those with a domain: `hour gmail.com`.
        many: hand-overs; at least 1.
        window: how long.
        spans: how many a window is cut into.
        domain: for readers at this one, in small letters; empty: for all.
    """

    key: str
    many: int
    window: timedelta
    spans: int
    domain: str = ""

    @property
    def width(self) -> timedelta:
        """How long a span is."""
        return self.window / self.spans

    def span(self, now: datetime) -> int:
        """The number of the span that a moment lies in."""
        return (now - _EPOCH) // self.width

    def oldest(self, now: datetime) -> int:
        """The first span that still counts; those before it can be forgotten."""
        return self.span(now) - self.spans

    def concerns(self, domain: str) -> bool:
        """Whether readers at a domain count."""
        return not self.domain or self.domain == domain.lower()


@dataclass(frozen=True, slots=True)
class Allowance:
    """What may be claimed now.

    Attributes:
        many: copies; 0 or more.
        more_at: when at least one may be claimed, as far as one can tell; `now` itself if `many` is not 0.
    """

    many: int
    more_at: datetime


def limits(server: Smtp) -> tuple[Limit, ...]:
    """The limits of `[smtp]` and each `[[smtp.domain]]`, those for all readers first."""
    found = list(_limits(server, ""))
    for domain in server.domain:
        found += _limits(domain, domain.name.lower())
    return tuple(found)


def _limits(numbers: Smtp | DomainLimit, domain: str) -> tuple[Limit, ...]:
    kinds = (
        ("second", numbers.per_second, timedelta(seconds=1), 20),
        ("hour", numbers.per_hour, timedelta(hours=1), 60),
        ("day", numbers.per_day, timedelta(days=1), 96),
    )
    return tuple(
        Limit(f"{name} {domain}".rstrip(), many, window, spans, domain)
        for name, many, window, spans in kinds
        if many
    )


def allowance(limit: Limit, spans: Mapping[int, int], now: datetime, under_way: int = 0) -> Allowance:
    """How many copies a limit lets be claimed.

    Args:
        limit: which; copies that it does not concern are not to be counted below.
        spans: outcomes recorded by span number; spans that count no more do no harm. One that lies ahead,
            after the clock was put back, counts.
        now: aware.
        under_way: copies that are claimed or on their way, whoever holds them.
    """
    oldest = limit.oldest(now)
    counted = sorted((number, handed) for number, handed in spans.items() if number >= oldest and handed)
    left = limit.many - under_way - sum(handed for _, handed in counted)
    if left > 0:
        return Allowance(left, now)
    for number, handed in counted:
        left += handed
        if left > 0:
            return Allowance(0, _EPOCH + (number + limit.spans + 1) * limit.width)
    # What is under way takes up all of it, and nobody knows how long.
    return Allowance(0, now + limit.width)
