"""An opened newsletter folder: its settings, database and templates, and the lock on it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from pipeline.deliver.channels.files import explained
from pipeline.errors import LockedError, UsageError
from pipeline.model.settings import Newsletter, Settings
from pipeline.render.templates import SHIPPED, Templates
from pipeline.store import Store, open_store

WAIT = 10.0  # seconds that a person's command waits for a run to end


@dataclass(frozen=True, slots=True)
class Workspace:
    """What every function of this package starts from."""

    settings: Settings
    store: Store
    templates: Templates

    @property
    def root(self) -> Path:
        """The folder of `config.toml`."""
        return Path(self.settings.root)

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
def opened(settings: Settings) -> Iterator[Workspace]:
    """Open the folder's database and templates, for as long as the block runs.

    Raises:
        StoreError: the database cannot be opened.
    """
    root = Path(settings.root)
    store = open_store(root, settings.database)
    own = root / "templates"
    folders = (own, SHIPPED) if own.is_dir() and own.resolve() != SHIPPED else (SHIPPED,)
    try:
        yield Workspace(settings, store, Templates(folders))
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
