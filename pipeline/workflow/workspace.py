"""An opened newsletter folder: its settings, database and templates, and the lock on it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from pipeline.deliver.channels.files import explained
from pipeline.errors import LockedError, UsageError
from pipeline.model.settings import Newsletter, Settings
from pipeline.store import Store, open_store

if TYPE_CHECKING:
    from pipeline.render.templates import Templates

WAIT = 10.0  # seconds that a person's command waits for a run to end


@dataclass(frozen=True)
class Workspace:
    """What every function of this package starts from."""

    settings: Settings
    store: Store

    @property
    def root(self) -> Path:
        """The folder of `config.toml`."""
        return Path(self.settings.root)

    @cached_property
    def templates(self) -> Templates:
        """The folder's own templates, before those that ship with the program."""
        # Imported here: most readings of feeds render nothing.
        from pipeline.render.templates import SHIPPED, Templates  # noqa: PLC0415 - as above

        own = self.root / "templates"
        return Templates((own, SHIPPED) if own.is_dir() and own.resolve() != SHIPPED else (SHIPPED,))

    @property
    def output(self) -> Path:
        """Where files for sending are written."""
        return self.root / self.settings.output

    def newsletter(self, name: str | None = None) -> Newsletter:
        """The newsletter of that id; without one, the only one.

        Raises:
            UsageError: there is none of that id, or there are several and none was named.
        """
        known = {newsletter.id: newsletter for newsletter in self.settings.newsletter}
        if name is None and len(known) == 1:
            return next(iter(known.values()))
        if name is None or name not in known:
            what = f"there is no newsletter {name!r}" if name else "there are several newsletters"
            raise UsageError(what, todo=f"Say --newsletter with one of {', '.join(known)}")
        return known[name]


@contextmanager
def opened(settings: Settings, *, keep: int = 0) -> Iterator[Workspace]:
    """Open the folder's database and templates, for as long as the block runs.

    Args:
        settings: of the folder.
        keep: as of `store.open_store`.

    Raises:
        StoreError: the database cannot be opened.
    """
    root = Path(settings.root)
    store = open_store(root, settings.database, keep=keep)
    try:
        yield Workspace(settings, store)
    finally:
        store.close()


@contextmanager
def locked(root: Path, *, wait: float) -> Iterator[None]:
    """Hold the folder's lock, which the system frees when a process dies.

    Args:
        root: the folder of `config.toml`.
        wait: seconds to wait for whoever holds it.

    Raises:
        LockedError: another run still holds it then.
    """
    path = root / "var" / "pipeline.lock"
    with explained(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(path)
        try:
            lock.acquire(timeout=wait)
        except Timeout as error:
            raise LockedError(
                "another run is at work here", where=os.fspath(root), todo="Try again when it has ended"
            ) from error
    try:
        yield
    finally:
        lock.release()
