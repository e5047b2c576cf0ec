"""What was chosen for an issue, and what was held, each with its reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pipeline.model.items import Item
from pipeline.model.settings import Section


class Wish(StrEnum):
    """What a person wants of an item, in every issue of a newsletter."""

    PIN = "pin"  # before the others of its section, whatever its age
    BAN = "ban"  # in no issue


@dataclass(frozen=True, slots=True)
class Preference:
    """A person's lasting word on an item; the rules give way to it."""

    item: str
    wish: Wish
    by: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Quarantine:
    """A person's word on a feed: it goes on being read, and what it brings is held in new drafts.

    Attributes:
        feed: its id.
        released_by: who ended it; empty while it holds.
        released_why: why; may be empty.
    """

    feed: str
    by: str
    reason: str
    at: datetime
    released_by: str = ""
    released_at: datetime | None = None
    released_why: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """An item with the reason for where it stands."""

    item: Item
    why: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """What one section shows whole, and what it only names."""

    section: Section
    items: tuple[Choice, ...]
    more: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Selection:
    """An issue's items by section, in order; and the held ones with the reason."""

    sections: tuple[Chosen, ...]
    held: tuple[Choice, ...]

    def count(self) -> int:
        """How many items readers get to see."""
        return sum(len(chosen.items) + len(chosen.more) for chosen in self.sections)
