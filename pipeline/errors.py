"""What can go wrong in ways that a user can cause or mend.

Every error says what was wrong, where, and what to do, and carries the exit code that it deserves.
"""

from __future__ import annotations


class PipelineError(Exception):
    """Something a person can mend.

    Args:
        what: what was wrong, a sentence without the full stop.
        where: the file, line, key, feed or entry concerned; empty when `what` says it all.
        todo: what to do about it; empty when that is plain.
    """

    exit_code = 1

    def __init__(self, what: str, *, where: str = "", todo: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.todo = todo

    def __str__(self) -> str:
        text = f"{self.where}: {self.what}" if self.where else self.what
        return f"{text}. {self.todo}" if self.todo else text


class SettingsError(PipelineError):
    """`config.toml`, a feed list or the environment says something we cannot follow."""

    exit_code = 2


class UsageError(PipelineError):
    """A command was called with something that does not exist or does not fit."""

    exit_code = 2


class LockedError(PipelineError):
    """Another run holds the lock (EX_TEMPFAIL: worth trying again)."""

    exit_code = 75


class FeedError(PipelineError):
    """A feed could not be fetched or read; the run goes on without it.

    Args:
        permanent: the feed is gone for good (410), so that asking again is pointless.
    """

    def __init__(self, what: str, *, where: str = "", todo: str = "", permanent: bool = False) -> None:
        super().__init__(what, where=where, todo=todo)
        self.permanent = permanent


class RenderError(PipelineError):
    """A template cannot be rendered, or gives something that is no mail."""


class StoreError(PipelineError):
    """The database cannot be read or written."""


class OutputError(PipelineError):
    """Files cannot be written: a full disk, a read-only folder."""


class DraftError(PipelineError):
    """A draft cannot do what was asked in the state that it is in."""


class StaleError(DraftError):
    """What was approved, or edited, is not what stands there now."""
