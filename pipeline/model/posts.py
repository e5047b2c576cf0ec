"""Social posts: what is written, when each is to go out, and what became of it at its network."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pipeline.model.ledger import DeliveryStatus


class Network(StrEnum):
    """Where posts go, in the order in which they are shown."""

    BLUESKY = "bluesky"
    MASTODON = "mastodon"
    X = "x"
    THREADS = "threads"
    LINKEDIN = "linkedin"
    FACEBOOK = "facebook"
    INSTAGRAM = "instagram"

    @property
    def label(self) -> str:
        """As people write it."""
        return {"linkedin": "LinkedIn"}.get(self.value, self.value.capitalize())


class Tool(StrEnum):
    """A scheduling tool that takes posts as files, in the order in which they are shown."""

    BUFFER = "buffer"
    PUBLER = "publer"
    SPROUT = "sprout"
    METRICOOL = "metricool"

    @property
    def label(self) -> str:
        """As people write it."""
        return {"sprout": "Sprout Social"}.get(self.value, self.value.capitalize())


@dataclass(frozen=True, slots=True)
class PostEdit:
    """What a person changed about a post; a field that is None stays as composed.

    Attributes:
        item: the item's id; empty for the post about the issue itself.
        text: in place of the composed words, the first part of a thread; empty drops the post.
        reminder: days before the deadline of the reminder that is meant; None: the first post.
        alt: of its picture; empty leaves the picture out.
        at: when it goes out, in place of its slot.
    """

    network: str
    item: str
    text: str | None
    reminder: int | None = None
    alt: str | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Post:
    """One social text for one network.

    Attributes:
        item: the item's id; empty for a post about the issue itself.
        text: ready to copy, the link included.
        count, limit: in the network's own units.
        reminder: how many days before the deadline of a call it reminds; None if it is no reminder.
        replies: the further parts of a thread, each a reply to the one before.
        at: when it is to go out (aware); None if no time was found.
        unplanned: why none was found.
        picture: the file of its picture in the issue's folder; empty if it has none.
        alt: the picture in words; never empty where there is one.
    """

    network: str
    item: str
    text: str
    link: str
    count: int
    limit: int
    reminder: int | None = None
    replies: tuple[str, ...] = ()
    at: datetime | None = None
    unplanned: str = ""
    picture: str = ""
    alt: str = ""

    @property
    def key(self) -> str:
        """Names the post among those of its issue and network: `a1b2c3d4`, `a1b2c3d4~7`, `issue`."""
        name = self.item or "issue"
        return name if self.reminder is None else f"{name}~{self.reminder}"


@dataclass(frozen=True, slots=True)
class Engagement:
    """A post of an earlier issue that takes a time, or tells what a network has had of an item.

    Attributes:
        key: of the post; its part before `~` is the item's id.
        at: when it went out, or is to.
    """

    network: str
    key: str
    at: datetime


@dataclass(frozen=True, slots=True)
class PostPart:
    """A part of a post as its network is to get it, and what became of it; nearly all posts have one part.

    Attributes:
        draft: the issue's draft, by the store's number.
        key: of the post.
        part: counts from 1.
        remote: the network's own name for it once it is there: an `at://` address, a status id.
        check: what the network gave to tell this version by: a CID; empty where there is no such thing.
        address: its page on the web, for people.
        detail: what the network said, or why it failed.
        tries: how often it was handed over, or tried to be.
        not_before: when it may be tried again, where the network said so.
        let_go: when a person last said that it is to go out, whatever stood against it then.
    """

    draft: int
    newsletter: str
    network: str
    key: str
    part: int
    at: datetime
    text: str
    status: DeliveryStatus = DeliveryStatus.PENDING
    remote: str = ""
    check: str = ""
    address: str = ""
    detail: str = ""
    tries: int = 0
    not_before: datetime | None = None
    let_go: datetime | None = None


@dataclass(frozen=True, slots=True)
class OutgoingPost:
    """A post with all that a network needs of it.

    Attributes:
        identity: names the post for ever, whatever becomes of its words: newsletter, send slot, network, key.
        parts: the texts in order, the links in them included.
        at: the planned time, which names are made from; it never changes once anything was sent.
        link: what it is about; empty if nothing.
        title, description: of the page behind the link, for networks whose links are cards.
        picture: bytes of a PNG or JPEG; empty if it has none.
        alt: the picture in words.
        language: a BCP 47 tag.
    """

    identity: str
    parts: tuple[str, ...]
    at: datetime
    link: str
    title: str
    description: str
    picture: bytes
    alt: str
    language: str


@dataclass(frozen=True, slots=True)
class Taken:
    """What a network answered when it took a part; as in `PostPart`."""

    remote: str
    check: str = ""
    address: str = ""
