"""Undo and redo over a draft's history, which only ever grows.

Undoing makes a new revision that shows an older one again, so that nothing anybody wrote is ever gone.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from pipeline.model.issues import Revision

PROGRAMS = frozenset({"schedule", "run", "source", "rule", "recover", "approval = none"})
"""Who is on record for what no person did."""

ONE_STEP = timedelta(seconds=15)
"""Edits of one field by one person that follow each other within this are one step."""


class Steps(NamedTuple):
    """The revisions that undo and redo walk over.

    Attributes:
        line: numbers of revisions, in the order in which they came about.
        place: in `line`, of what stands now.
    """

    line: tuple[int, ...]
    place: int

    @property
    def undo(self) -> int | None:
        """The revision that undo goes back to; None at the beginning."""
        return self.line[self.place - 1] if self.place > 0 else None

    @property
    def redo(self) -> int | None:
        """The revision that redo goes forward to; None if nothing was undone."""
        return self.line[self.place + 1] if self.place + 1 < len(self.line) else None


def steps(history: Sequence[Revision]) -> Steps:
    """What undo and redo walk over, from the whole history, the oldest first."""
    line: list[int] = []
    place = -1
    latest: Revision | None = None  # that the step at `place` ends with, unless undo led there
    for one in history:
        if one.shows is not None and one.shows in line:
            place, latest = line.index(one.shows), None
            continue
        if latest is not None and place > 0 and _goes_on(latest, one):
            line[place] = one.number
        else:
            line[place + 1 :] = [one.number]
            place += 1
        latest = one
    return Steps(tuple(line), place)


def last_editor(history: Sequence[Revision]) -> str:
    """The person who changed the draft last; empty if none has."""
    return next((one.by for one in reversed(history) if one.by not in PROGRAMS), "")


def last_edit(history: Sequence[Revision]) -> datetime | None:
    """When a person last changed it."""
    return next((one.at for one in reversed(history) if one.by not in PROGRAMS), None)


def _goes_on(before: Revision, after: Revision) -> bool:
    """Whether an edit is the rest of the one before."""
    same = bool(after.field) and (before.field, before.by) == (after.field, after.by)
    return same and timedelta() <= after.at - before.at <= ONE_STEP
