"""What the desk's pages share: the opened folder, the time, and every draft as it is rendered by now."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Hashable
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from pipeline.errors import LockedError, PipelineError
from pipeline.model.issues import Draft, Issue
from pipeline.model.settings import Settings
from pipeline.render.siteview import page_address
from pipeline.store import drafts as draft_rows
from pipeline.web.watching import files_mark
from pipeline.workflow.editing import rendered_now
from pipeline.workflow.facts import findings_now
from pipeline.workflow.mailing import Mail, render_mail
from pipeline.workflow.publishing import write_draft
from pipeline.workflow.rendering import Rendered
from pipeline.workflow.workspace import Workspace, locked, opened

WATCHED = ("config.toml", "feeds", "templates")
_LOOK_AFTER = 0.2  # seconds for which settings and templates are taken to be as they were
_CONNECTIONS = 4  # to the database, that stay open
_MAILS = 4  # drafts whose mails are kept
_WRITE_AFTER = 3.0  # seconds of quiet after which a draft's folder is written
_LOCK_WAIT = 30.0  # seconds for which that waits for a run; another try follows


@dataclass(frozen=True, slots=True)
class Shown:
    """A draft as it stands, rendered.

    Attributes:
        rendered: with the findings of all that is known.
    """

    draft: Draft
    rendered: Rendered


class Desk:
    """Everything that pages need. Its methods may be called from any thread.

    Args:
        load: reads the settings anew.
        clock: gives the time to act at.
    """

    def __init__(self, load: Callable[[], Settings], clock: Callable[[Settings], datetime]) -> None:
        self._load, self._clock = load, clock
        self._open = ExitStack()
        self._lock = threading.Lock()
        self.settings = load()
        self._root = Path(self.settings.root)
        self._mark, self._looked = self._files(), time.monotonic()
        self._workspace = self._open.enter_context(opened(self.settings, keep=_CONNECTIONS))
        self._mails: dict[int, tuple[Workspace, Issue, Mail]] = {}
        self._shown: dict[int, Shown] = {}
        self._rendering: dict[int, threading.Lock] = {}
        self._writers: dict[int, threading.Timer] = {}

    @property
    def workspace(self) -> Workspace:
        """The opened folder, by the settings of now; by the last good ones while the present are wrong."""
        with self._lock:
            if time.monotonic() - self._looked < _LOOK_AFTER:
                return self._workspace
            mark = self._files()
            if mark != self._mark:
                self._mark = mark
                with suppress(PipelineError):
                    self.settings = self._load()
                    self._workspace = self._open.enter_context(opened(self.settings, keep=_CONNECTIONS))
                    self._shown.clear()
            self._looked = time.monotonic()
            return self._workspace

    def now(self) -> datetime:
        """The time to act at."""
        return self._clock(self.settings)

    def draft(self, number: int) -> Draft:
        """A draft as it stands in the store; reading waits for nobody.

        Raises:
            UsageError: there is none of that number.
        """
        with self.workspace.store.beside() as tx:
            return draft_rows.numbered(tx, number)

    def mail(self, draft: Draft) -> Mail:
        """Both parts of a draft's mail, and nothing else, which is quick; rendered once for all who ask.

        Raises:
            RenderError: a template is wrong.
        """
        workspace = self.workspace
        known = self._mails.get(draft.id)
        if known and known[0] is workspace and known[1] == draft.issue:
            return known[2]
        newsletter = workspace.newsletter(draft.issue.newsletter)
        browser = page_address(draft.issue, newsletter, workspace.settings.site)
        mail = render_mail(draft.issue, newsletter, workspace.templates, browser=browser)
        with self._lock:
            self._mails.pop(draft.id, None)
            self._mails[draft.id] = (workspace, draft.issue, mail)
            while len(self._mails) > _MAILS:
                del self._mails[next(iter(self._mails))]
        return mail

    def shown(self, number: int) -> Shown:
        """A draft with what is rendered of it, made anew if it has changed.

        Raises:
            PipelineError: it cannot be rendered.
        """
        workspace = self.workspace
        with self._lock:
            lock = self._rendering.setdefault(number, threading.Lock())
        with lock:
            draft = self.draft(number)
            known = self._shown.get(number)
            if known and _same(known.draft, draft):
                rendered = known.rendered
            else:
                draft, rendered = rendered_now(workspace, draft)
            newsletter = workspace.newsletter(draft.issue.newsletter)
            found = findings_now(workspace, newsletter, draft, rendered)
            shown = Shown(draft, replace(rendered, findings=found))
            self._shown[number] = shown
            return shown

    def changed(self, number: int) -> None:
        """A draft was changed: its folder is written once nobody has changed it for a while."""
        with self._lock:
            if waiting := self._writers.pop(number, None):
                waiting.cancel()
            timer = threading.Timer(_WRITE_AFTER, self._write, (number,))
            timer.daemon = True
            self._writers[number] = timer
            timer.start()

    def write_now(self, number: int) -> None:
        """Write a draft's folder at once.

        Raises:
            LockedError: a run is at work for longer than we wait.
            PipelineError: it cannot be written.
        """
        shown = self.shown(number)
        workspace = self.workspace
        with locked(self._root, wait=_LOCK_WAIT), workspace.store.alone(_LOCK_WAIT):
            write_draft(
                workspace, workspace.newsletter(shown.draft.issue.newsletter), shown.draft, shown.rendered
            )

    def close(self) -> None:
        """Write what still waits to be written, and let go of the database."""
        with self._lock:
            waiting = [number for number, timer in self._writers.items() if timer.is_alive()]
            for timer in self._writers.values():
                timer.cancel()
        for number in waiting:
            with suppress(PipelineError):
                self.write_now(number)
        self._open.close()

    def _write(self, number: int) -> None:
        try:
            self.write_now(number)
        except LockedError:
            self.changed(number)
        except PipelineError:
            return  # the page shows what is wrong with the draft; the next run writes it or says so too

    def _files(self) -> Hashable:
        return files_mark(self._root / name for name in WATCHED)


def _same(one: Draft, other: Draft) -> bool:
    """Whether one rendering holds for both; findings and states are looked at anew in any case."""
    return (one.revision, one.issue) == (other.revision, other.issue)
