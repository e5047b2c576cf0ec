"""What the desk's pages share: the opened folder, the time, and every draft as it is rendered by now."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Hashable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from pipeline.errors import LockedError, PipelineError, StoreError
from pipeline.model.issues import UNRENDERED, Draft, Issue, Status
from pipeline.model.settings import Settings
from pipeline.render.siteview import page_address
from pipeline.store import drafts as draft_rows
from pipeline.text.markup import one_line
from pipeline.web.watching import files_mark
from pipeline.workflow.editing import keep_hash
from pipeline.workflow.facts import findings_now
from pipeline.workflow.mailing import Mail, render_mail
from pipeline.workflow.publishing import write_cancelled, write_draft
from pipeline.workflow.rendering import Rendered, render
from pipeline.workflow.workspace import Workspace, locked, opened

WATCHED = ("config.toml", "feeds", "templates")
_LOOK_AFTER = 0.2  # seconds for which settings and templates are taken to be as they were
_CONNECTIONS = 4  # to the database, that stay open
_MAILS = 4  # drafts whose mails are kept
_WRITE_AFTER = 3.0  # seconds of quiet after which a draft's folder is written
_LOCK_WAIT = 30.0  # seconds for which that waits for a run; another try follows
_RECORD_WAIT = 0.3  # seconds for which a reader waits until the hash of what they see is on record
_log = logging.getLogger(__name__)


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
        # Marked before they are read, here as below: what changes meanwhile makes another mark. The first
        # reading was for the root alone.
        self._mark, self._looked = self._files(), time.monotonic()
        self.settings = load()
        self._workspace = self._open.enter_context(opened(self.settings, keep=_CONNECTIONS))
        self._past: list[Workspace] = []  # kept, for pages tell one from another by its id
        self._mails: dict[int, tuple[Workspace, Issue, Mail]] = {}
        self._shown: dict[int, tuple[Workspace, Shown]] = {}
        self._recording: dict[int, threading.Thread] = {}
        self._rendering: dict[int, threading.Lock] = {}
        self._writers: dict[int, threading.Timer] = {}
        self._reported: dict[str, str] = {}

    @property
    def workspace(self) -> Workspace:
        """The opened folder, by the settings of now; by the last good ones while the present are wrong."""
        with self._lock:
            if time.monotonic() - self._looked < _LOOK_AFTER:
                return self._workspace
            mark = self._files()
            if mark != self._mark and self._reload():
                self._mark = mark
            self._looked = time.monotonic()
            return self._workspace

    def _reload(self) -> bool:
        """Whether there is nothing more to try before the files change once more."""
        before = self._workspace
        try:
            settings = self._load()
            if settings.database == before.settings.database:
                new = Workspace(settings, before.store)
            else:
                new = self._open.enter_context(opened(settings, keep=_CONNECTIONS))
        except StoreError:
            return False  # the database is busy or away: the next look tries again
        except PipelineError:
            return True
        self._past.append(before)
        self.settings, self._workspace = settings, new
        return True

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
            newsletter = workspace.newsletter(draft.issue.newsletter)
            known = self._shown.get(number)
            # What was begun by the settings of before may be ready only now.
            if known and known[0] is workspace and _same(known[1].draft, draft):
                rendered = known[1].rendered
            else:
                rendered = render(workspace, draft.issue, newsletter, checked=False)
            if draft.content_hash == UNRENDERED:
                self._record(workspace, draft, rendered.content_hash)
                draft = replace(draft, content_hash=rendered.content_hash)
            found = findings_now(workspace, newsletter, draft, rendered)
            shown = Shown(draft, replace(rendered, findings=found))
            self._shown[number] = workspace, shown
            return shown

    def _record(self, workspace: Workspace, draft: Draft, content_hash: str) -> None:
        """Put the hash on record; who only looks at a draft does not wait for another that writes."""

        def record() -> None:
            try:
                keep_hash(workspace, draft, content_hash)
            except Exception as error:  # noqa: BLE001 - the next look tries again
                self.report(f"keeping the hash of draft {draft.id}", error)

        thread = self._recording.get(draft.id)
        if thread is None or not thread.is_alive():
            thread = threading.Thread(target=record, name="desk-hash", daemon=True)
            self._recording[draft.id] = thread
            thread.start()
        thread.join(_RECORD_WAIT)

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
        """Write a draft's folder at once; that of an issue which goes out or has gone is for the run.

        Raises:
            LockedError: a run is at work for longer than we wait.
            PipelineError: it cannot be written.
        """
        self.shown(number)  # no run should wait for us to render it
        workspace = self.workspace
        with locked(self._root, wait=_LOCK_WAIT), workspace.store.alone(_LOCK_WAIT):
            # Once more: while we waited it may have gone out, or given way to another of the same slot.
            shown = self.shown(number)
            newsletter = workspace.newsletter(shown.draft.issue.newsletter)
            if shown.draft.stage is Status.CANCELLED:
                write_cancelled(workspace, newsletter, shown.draft)
            elif shown.draft.stage is Status.DRAFT:
                write_draft(workspace, newsletter, shown.draft, shown.rendered)

    def report(self, what: str, error: Exception) -> str:
        """Why something could not be done, in words for a page; one line of the log, if nobody foresaw it.

        Args:
            what: could not be done; of what fails alike again and again, one line is enough.
            error: why.
        """
        if isinstance(error, PipelineError):
            return str(error)
        words = f"{type(error).__name__}: {one_line(str(error))[:300]}"
        if self._reported.get(what) != words:
            self._reported[what] = words
            _log.error("%s failed (%s); the desk goes on", what, words)
        return f"the program has a fault here ({words}). Undo the last change, and tell whoever runs the desk"

    def close(self) -> None:
        """Write what still waits to be written, and let go of the database."""
        with self._lock:
            waiting = [number for number, timer in self._writers.items() if timer.is_alive()]
            for timer in self._writers.values():
                timer.cancel()
            recording = list(self._recording.values())
        for number in waiting:
            try:
                self.write_now(number)
            except Exception as error:  # noqa: BLE001 - the database must be let go of whatever is wrong
                self.report(f"writing draft {number}", error)
        for thread in recording:
            thread.join()
        self._open.close()

    def _write(self, number: int) -> None:
        try:
            self.write_now(number)
        except LockedError:
            self.changed(number)
        except Exception as error:  # noqa: BLE001 - one broken draft must not end what serves the others
            # The page shows what is wrong with the draft; the next run writes it or says so too.
            self.report(f"writing draft {number}", error)

    def _files(self) -> Hashable:
        return files_mark(self._root / name for name in WATCHED)


def _same(one: Draft, other: Draft) -> bool:
    """Whether one rendering holds for both; findings and states are looked at anew in any case."""
    return (one.revision, one.issue) == (other.revision, other.issue)
