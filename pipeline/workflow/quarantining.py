"""Putting a feed in quarantine, and letting it out: what it brings is held in new drafts meanwhile."""

from __future__ import annotations

from datetime import datetime

from pipeline.errors import UsageError
from pipeline.model.selection import Quarantine
from pipeline.model.settings import Feed
from pipeline.store import quarantines as quarantine_rows
from pipeline.text.markup import one_line
from pipeline.workflow.workspace import Workspace

LONGEST = 200
"""Characters of a reason; it stands beside every item that it holds."""


def quarantine(workspace: Workspace, feed: str, *, by: str, reason: str, now: datetime) -> Quarantine:
    """Hold what a feed brings in every draft that is made from now on. It goes on being read.

    A draft that is open stays as it is.

    Args:
        workspace: the opened folder.
        feed: its id.
        by: who says so.
        reason: why, for colleagues.
        now: the time to put on record.

    Raises:
        UsageError: there is no such feed, it is in quarantine already, or the reason will not do.
    """
    known = _known(workspace, feed)
    one = Quarantine(known.id, by, _checked(reason, needed=True), now)
    with workspace.store.writing() as tx:
        if not quarantine_rows.begin(tx, one):
            raise UsageError(f"{known.name} is in quarantine already", where=f"feed {feed}")
    return one


def release(workspace: Workspace, feed: str, *, by: str, reason: str = "", now: datetime) -> None:
    """Let what a feed brings into drafts again, what was held meanwhile included.

    Args:
        workspace: the opened folder.
        feed: its id; it may have left the settings.
        by: who says so.
        reason: why, for colleagues; may be empty.
        now: the time to put on record.

    Raises:
        UsageError: it is not in quarantine, or the reason is too long.
    """
    why = _checked(reason, needed=False)
    with workspace.store.writing() as tx:
        if not quarantine_rows.end(tx, feed, by=by, why=why, at=now):
            raise UsageError(f"{feed!r} is not in quarantine", todo="`pipeline feeds list` tells which are")


def _known(workspace: Workspace, name: str) -> Feed:
    found = next((feed for feed in workspace.settings.feed if feed.id == name), None)
    if found is None:
        raise UsageError(f"there is no feed {name!r}", todo="`pipeline feeds list` shows them")
    return found


def _checked(reason: str, *, needed: bool) -> str:
    reason = one_line(reason)
    if needed and not reason:
        raise UsageError("say why, for colleagues")
    if len(reason) > LONGEST:
        raise UsageError(f"a reason has {LONGEST} characters at most; this one has {len(reason)}")
    return reason
