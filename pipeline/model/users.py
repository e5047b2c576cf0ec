"""Who works at the desk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Role(StrEnum):
    """What a person may do; each may do what those before may.

    An editor edits and sends tests, an approver approves and stops, an admin says who may what and overrides.
    """

    EDITOR = "editor"
    APPROVER = "approver"
    ADMIN = "admin"

    def covers(self, other: Role) -> bool:
        """Whether this role may do what the other may."""
        ranks = list(Role)
        return ranks.index(self) >= ranks.index(other)


@dataclass(frozen=True, slots=True)
class User:
    """A person with a sign-in.

    Attributes:
        name: as it stands in the history of drafts; small letters, digits, dots, hyphens.
        email: where tests of theirs go; may be empty.
        password: its argon2 hash; empty while none is set.
        disabled: may not sign in.
    """

    id: int
    name: str
    email: str
    role: Role
    created: datetime
    password: str = ""
    disabled: bool = False
