"""When mail that comes back ends a subscription.

- A complaint ends it at once.
- An address that its server says is not there (5.1.1 and its like) ends it at once.
- Other refusals for good end it after three issues in a row over fourteen days or more. What is refused for
  now counts a quarter of that, and so does a refusal for what the mail is or who sends it (5.6, 5.7, a size):
  that tells of us and not of the reader.
- Where a domain says of more than twenty readers of an issue, and of more than a quarter of those it has,
  that they are not there, that counts as any other refusal: servers have said so of everybody, for a day.
- An issue that was handed over and did not come back within five days (as long as servers usually try) wipes
  out what came before it.

Each issue counts once, by the worst that was reported of it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from pipeline.audience.bounces import Kind

ENOUGH = 3.0
"""Points: one for an issue that was refused for good."""

OVER = timedelta(days=14)
"""Between the first and the last of these issues, at least."""

QUARTER = 0.25
"""Points for an issue that was refused for now, or because of us."""

COMES_BACK = timedelta(days=5)
"""How long after its hand-over an issue may still come back: Postfix tries for five days, Exim for four."""

# RFC 3463, 3.2, and IANA's registry: bad mailbox, bad system, bad syntax, ambiguous, moved, null MX.
NOT_THERE = frozenset({"5.1.1", "5.1.2", "5.1.3", "5.1.4", "5.1.6", "5.1.9", "5.1.10"})
"""Codes that say that there is no such address."""

# 5.1.7 and 5.1.8 are about the sender's address, 5.2.3 and 5.3.4 about the size, 5.5 about the protocol.
_ABOUT_US = ("5.1.7", "5.1.8", "5.2.3", "5.3.4", "5.5.", "5.6.", "5.7.")


_MANY, _SHARE = 20, 4  # readers of a domain, and one in so many of them


class Verdict(StrEnum):
    """What is to become of a reader's subscriptions."""

    KEEP = "keep"
    GONE = "gone"  # bounced at once, and suppressed: its server says that it is no more
    UNREACHABLE = "unreachable"  # bounced
    COMPLAINED = "complained"  # unsubscribed at once, and suppressed


@dataclass(frozen=True, slots=True)
class Came:
    """What was reported of one issue to one reader.

    Attributes:
        draft: the issue; None: it is not known which.
        at: when that issue was handed over, or else when the report came.
        proved: whose copy it was is told by a tag or token of ours, not by an address alone.
    """

    draft: int | None
    kind: Kind
    code: str
    at: datetime
    proved: bool = True


@dataclass(frozen=True, slots=True)
class Judged:
    """What is to be done, and why, in words."""

    verdict: Verdict
    why: str = ""


def judged(
    came: Collection[Came], handed: Iterable[tuple[int, datetime]], *, now: datetime, believed: bool = True
) -> Judged:
    """Decide over a reader by what came back since the present subscription began.

    Args:
        came: in any order.
        handed: issues that were handed over for this reader, and when.
        now: aware.
        believed: whether a server that says "no such address" is believed at once; see `incredible`.
    """
    if any(one.kind is Kind.COMPLAINT and one.proved for one in came):
        return Judged(Verdict.COMPLAINED, "complained of a mail of ours")
    gone = [one for one in came if one.proved and one.kind is Kind.HARD and one.code in NOT_THERE]
    if gone and believed:
        return Judged(Verdict.GONE, f"its server says that there is no such address ({gone[0].code})")
    bad = [one for one in came if one.kind is not Kind.COMPLAINT]
    drafts = {one.draft for one in came}
    well = [at for draft, at in handed if draft not in drafts and at + COMES_BACK <= now]
    since = max(well, default=None)
    counted: dict[int | None, tuple[float, datetime]] = {}
    for one in bad:
        points, at = counted.get(one.draft, (0.0, one.at))
        if since is None or one.at > since:
            counted[one.draft] = max(points, weight(one)), min(at, one.at)
    total = sum(points for points, _ in counted.values())
    times = [at for _, at in counted.values()]
    # Whole days, since slots move by an hour when the clocks change.
    if total >= ENOUGH and (max(times).date() - min(times).date()) >= OVER:
        return Judged(Verdict.UNREACHABLE, f"{len(counted)} issues in a row came back")
    return Judged(Verdict.KEEP)


def may_be_incredible(gone: int) -> bool:
    """Whether so many are worth asking how many readers there are."""
    return gone > _MANY


def incredible(gone: int, readers: int) -> bool:
    """Whether so many of a domain's readers are said not to be there that its server is likely to be broken.

    Args:
        gone: of how many readers of an issue it says so.
        readers: how many of the issue's readers are there.
    """
    return may_be_incredible(gone) and gone * _SHARE > readers


def weight(one: Came) -> float:
    """What a report counts, in points."""
    if one.kind is Kind.HARD and one.proved and not one.code.startswith(_ABOUT_US):
        return 1.0
    return QUARTER if one.kind in {Kind.HARD, Kind.SOFT} else 0.0
