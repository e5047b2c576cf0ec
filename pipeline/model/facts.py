"""What was found out about an issue beforehand, so that checks need neither the network nor a file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class LinkState(StrEnum):
    """What a reader who follows the link will find."""

    OK = "ok"
    MOVED = "moved"  # every redirect on the way was for good
    DEAD = "dead"  # nothing there, or no such server
    TROUBLE = "trouble"  # an error, no answer in time, a certificate that is not valid
    PRIVATE = "private"  # inside a private network, where readers are not
    REFUSED = "refused"  # programs are turned away, which says nothing of readers
    UNKNOWN = "unknown"  # not asked, or nothing could be reached at all


@dataclass(frozen=True, slots=True)
class LinkFact:
    """What became of asking for one link.

    Attributes:
        link: as it stands in the issue.
        why: in words that go on after "it": `answers that there is nothing (404)`; empty if all is well. Of
            what was not checked, words for all such links: `turned away by their servers`.
        status: the last HTTP status; 0 if there was no answer.
        target: where redirects lead in the end; empty if there were none.
        checked: when it was asked; None if it never was.
    """

    link: str
    state: LinkState
    why: str = ""
    status: int = 0
    target: str = ""
    checked: datetime | None = None


@dataclass(frozen=True, slots=True)
class PictureFact:
    """A picture of the issue as it is served: its size in bytes, and in pixels (0 where unknown)."""

    address: str
    size: int
    width: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True)
class Facts:
    """All that was found out.

    Attributes:
        links: of every link of the issue; None if nobody wanted to know.
        pictures: of the pictures that stand in the mail.
    """

    links: tuple[LinkFact, ...] | None = None
    pictures: tuple[PictureFact, ...] = ()
