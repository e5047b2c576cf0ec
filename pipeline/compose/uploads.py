"""Which posts go into the file that a scheduling tool takes for a network, and why others do not.

The rules of the importers are from their help pages and from what other programs write for them, November
2026. What an importer does not take is left out with the reason, never altered: what stands in a file is what
was approved.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from types import MappingProxyType
from typing import Final
from zoneinfo import ZoneInfo

from pipeline.model.posts import Network, Post, Tool
from pipeline.model.settings import Newsletter, Posts

# Newlines and tabs are text; what else stands below the blank ends a file for some readers, and half of a
# surrogate pair has no bytes in UTF-8.
_UNREADABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Intake:
    """What a tool takes.

    Attributes:
        networks: where it can post.
        most: posts in one file at most.
        apart: between two posts at least.
        threads: it makes a thread of a post with replies.
        alt: it takes the words of pictures.
        separator: parts several texts in one field, so that none of them can have it; empty if nothing does.
        dates: how its dates look, where it must be told.
    """

    networks: frozenset[Network]
    most: int
    apart: timedelta = timedelta()
    threads: bool = False
    alt: bool = False
    separator: str = ""
    dates: str = ""


_ALL: Final = frozenset(Network)
INTAKES: Final[Mapping[Tool, Intake]] = MappingProxyType(
    {
        Tool.BUFFER: Intake(_ALL, most=100),
        Tool.PUBLER: Intake(_ALL, most=500, threads=True, alt=True, separator="||"),
        Tool.SPROUT: Intake(
            _ALL - {Network.MASTODON}, most=350, apart=timedelta(minutes=10), dates="mm/dd/yyyy"
        ),
        # Metricool names no limit; 500 rows a file is what others keep to.
        Tool.METRICOOL: Intake(_ALL - {Network.MASTODON}, most=500, alt=True),
    }
)


@dataclass(frozen=True, slots=True)
class Row:
    """A post in a file; `at` is on the newsletter's clock."""

    post: Post
    at: datetime


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A post that is not in a file, and why: half a sentence."""

    post: Post
    reason: str


@dataclass(frozen=True, slots=True)
class Upload:
    """The posts for one tool and network.

    Attributes:
        rows: in the order in which they go out.
        left_out: those that it does not take.
        never: why there is no file for this network, whatever its posts are; empty if there may be one.
    """

    tool: Tool
    network: Network
    rows: tuple[Row, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    never: str = ""


def uploads(posts: Iterable[Post], newsletter: Newsletter) -> Iterator[Upload]:
    """What is to be uploaded, tool by tool, network by network.

    Args:
        posts: all of an issue, with their times.
        newsletter: tells for which tools, and to which networks nobody but us posts.
    """
    by_network: dict[str, list[Post]] = {network: [] for network in newsletter.posts.networks}
    for post in posts:
        by_network.setdefault(post.network, []).append(post)
    for tool in newsletter.posts.uploads:
        for network in newsletter.posts.networks:
            if never := _never(tool, network, newsletter.posts):
                yield Upload(tool, network, never=never)
            else:
                yield _upload(tool, network, by_network[network], newsletter.timezone)


def takes_threads(posts: Posts, network: str) -> bool:
    """Whether a post with replies reaches a network whole: by us, by hand, or by every tool chosen."""
    if posts.account_on(network).post:
        return True
    return all(INTAKES[tool].threads for tool in posts.uploads if network in INTAKES[tool].networks)


def _never(tool: Tool, network: Network, posts: Posts) -> str:
    if network not in INTAKES[tool].networks:
        return f"{tool.label} does not post there"
    # A file beside our own posting would be an invitation to post everything twice.
    return "pipeline posts there by itself (post = true)" if posts.account_on(network).post else ""


def _upload(tool: Tool, network: Network, posts: Iterable[Post], zone: ZoneInfo) -> Upload:
    rows: list[Row] = []
    left: list[LeftOut] = []
    for post in sorted(posts, key=_when):
        if post.at is None:
            # Some tools would find a time, but they know of no deadline, and of no day that the words name.
            why = f": {post.unplanned}" if post.unplanned else ""
            left.append(LeftOut(post, f"it has no time{why}"))
        elif reason := _no_room(post.at, tool, rows, zone) or _unfit(post, tool):
            left.append(LeftOut(post, reason))
        else:
            rows.append(Row(post, post.at.astimezone(zone)))
    return Upload(tool, network, tuple(rows), tuple(left))


def _when(post: Post) -> tuple[bool, float]:
    return (post.at is None, post.at.timestamp() if post.at else 0.0)


def _no_room(at: datetime, tool: Tool, rows: Sequence[Row], zone: ZoneInfo) -> str:
    """What is wrong with a post's time; empty if nothing is."""
    apart = INTAKES[tool].apart
    # In UTC: within one zone Python takes wall times from each other, in the night of the change as well.
    if rows and at.astimezone(UTC) - rows[-1].at.astimezone(UTC) < apart:
        minutes = int(apart.total_seconds() // 60)
        return f"{tool.label} wants {minutes} minutes between two posts"
    # A file gives the time on the wall, which an importer takes for the first of the two.
    return "the clocks are put back, and its time comes twice" if at.astimezone(zone).fold else ""


def _unfit(post: Post, tool: Tool) -> str:
    """What of a post's texts an importer does not take as they are; empty if it takes all."""
    intake, texts = INTAKES[tool], (post.text, *post.replies, post.alt)
    if not all(part.strip() for part in (post.text, *post.replies)):
        return "it has a part without text" if post.replies else "it has no text"
    if post.replies and not intake.threads:
        return f"it is a thread of {1 + len(post.replies)} parts, and {tool.label} takes single posts"
    if bad := next((found for text in texts if (found := _UNREADABLE.search(text))), None):
        return f"it has a character in it that importers do not read (U+{ord(bad[0]):04X})"
    mark = intake.separator
    if mark and any(mark in text or mark[0] in text[:1] + text[-1:] for text in texts):
        return f"{tool.label} parts texts with {mark}, and there is one in it or {mark[0]} at its end"
    return ""
