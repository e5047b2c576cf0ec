"""Tells the open pages of a draft what has become of it, and has it rendered meanwhile.

A save stores words and nothing else. One thread of ours then renders the mail alone, which is quick, and
tells the pages at once; another renders everything, posts and checks and all, when the draft has been quiet
for a moment. So whoever types waits for neither. A few times a second the first also looks whether anybody
else (a run, a command) has changed what somebody has open.
"""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections import Counter
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime

from pipeline.errors import PipelineError
from pipeline.store import drafts as draft_rows
from pipeline.store import revisions as revision_rows
from pipeline.web.desk_state import Desk, Shown
from pipeline.workflow.workspace import Workspace

_QUIET = 0.6  # seconds without a change after which everything is rendered
_LONGEST = 3.0  # seconds after which it is rendered though it is changed again and again
_MAIL_QUIET, _MAIL_LONGEST = 0.01, 0.2  # the same of the mail alone
_LOOK = 0.5  # seconds between two looks at what others have changed
_ALIVE = 15.0  # seconds after which a page hears that nothing has changed


@dataclass(frozen=True, slots=True)
class _Stands:
    """How a draft stood when we looked last, as pages are told.

    Attributes:
        by, field, at: of the last step.
    """

    revision: int
    hash: str
    by: str
    field: str
    at: datetime


@dataclass
class _Page:
    """A page that somebody has open, and the field that they are in; empty if in none."""

    name: str
    field: str = ""


@dataclass
class _Topic:
    """What is known of one draft.

    Attributes:
        edition: counts everything that pages should hear of.
        mail: the revision whose mail can be had at once.
        mail_since: when it was first changed after that; 0 if it was not.
        mark: as of `_mark`, of what was rendered last.
        fault: why it cannot be rendered; empty if it can.
        here: the open pages, by the words that they go by.
    """

    edition: int = 0
    stands: _Stands | None = None
    mail: int = 0
    mail_since: float = 0.0
    shown: Shown | None = None
    mark: object = None
    fault: str = ""
    waiting_since: float = 0.0
    last_change: float = 0.0
    here: dict[str, _Page] = field(default_factory=dict)
    listeners: set[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = field(default_factory=set)

    def state(self) -> dict[str, object]:
        """What pages are told."""
        shown, stands = self.shown, self.stands
        found = shown.rendered.findings if shown else ()
        levels = Counter(one.level.value for one in found)
        people = sorted({page.name for page in self.here.values()})
        return {
            "edition": self.edition,
            "revision": stands.revision if stands else 0,
            "hash": stands.hash if stands else "",
            "by": stands.by if stands else "",
            "field": stands.field if stands else "",
            "saved_at": stands.at.isoformat() if stands else "",
            "mail": self.mail,
            "rendered": self._is_rendered(),
            "fault": self.fault,
            "must_fix": levels["must fix"],
            "look_at": levels["look at"],
            "size": len(shown.rendered.files["mail.html"]) if shown else 0,
            "here": people,
            "fields": sorted({(page.name, page.field) for page in self.here.values() if page.field}),
        }

    def _is_rendered(self) -> bool:
        here = self.shown and self.stands and self.shown.draft.revision == self.stands.revision
        return bool(here) and not self.waiting_since


class News:
    """The news of all drafts. Its methods may be called from any thread.

    Args:
        desk: what pages share.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._topics: dict[int, _Topic] = {}
        self._lock = threading.Lock()
        self._wake_mail, self._wake_rest = threading.Event(), threading.Event()
        self._stopped = threading.Event()
        self._threads: list[threading.Thread] = []
        self._at_work = 0  # changes that are being made just now

    @contextmanager
    def making_way(self) -> Iterator[None]:
        """Begin to render nothing, for a while, while somebody waits for a change to be stored."""
        with self._lock:
            self._at_work += 1
        try:
            yield
        finally:
            with self._lock:
                self._at_work -= 1

    def changed(self, number: int) -> None:
        """Something of a draft was changed: pages hear of it with its mail, and once more with all."""
        self._desk.changed(number)
        with self._lock:
            self._is_changed(self._topic(number))
        self._start()
        self._wake_mail.set()
        self._wake_rest.set()

    def known(self, number: int) -> tuple[Shown | None, str]:
        """What was rendered last, of this or an earlier revision; and why it cannot be rendered now."""
        with self._lock:
            topic = self._topic(number)
            return topic.shown, topic.fault

    def shown(self, number: int) -> Shown:
        """A draft rendered as it stands.

        Raises:
            PipelineError: it cannot be rendered.
        """
        shown = self._desk.shown(number)
        with self._lock:
            self._topic(number).shown = shown
        return shown

    def stand(self, number: int, page: str, name: str, where: str) -> None:
        """Somebody has gone into a field, or out of all.

        Args:
            number: the draft's.
            page: the word that their page goes by; one that nobody has open is nothing to tell.
            name: who they are.
            where: the field; empty for none.
        """
        with self._lock:
            topic = self._topic(number)
            found = topic.here.get(page)
            if found and found.name == name and found.field != where:
                found.field = where
                self._tell(topic)

    def stop(self) -> None:
        """Tell nobody any more; open streams end, and what is being rendered is waited for."""
        self._stopped.set()
        self._wake_mail.set()
        self._wake_rest.set()
        with self._lock:
            threads = list(self._threads)
            for topic in self._topics.values():
                self._tell(topic)
        for thread in threads:
            if thread is not threading.current_thread():
                thread.join()

    def look_around(self) -> None:
        """Say something to every open page; who may not hear it any more is noticed then."""
        with self._lock:
            for topic in self._topics.values():
                self._tell(topic)

    async def events(self, number: int, name: str, page: str) -> AsyncGenerator[str, None]:
        """Server-Sent Events for one page: the state of the draft, at once and at every change.

        Args:
            number: the draft's.
            name: who has the page open.
            page: the word that it goes by.

        Source: HTML Living Standard, 9.2, "Server-sent events".
        """
        bell = asyncio.Event()
        listener = (asyncio.get_running_loop(), bell)
        with self._lock:
            topic = self._topic(number)
            topic.listeners.add(listener)
            topic.here[page] = _Page(name)
        self._start()
        try:
            yield "retry: 1500\n\n"
            await asyncio.to_thread(self._read, number)
            with self._lock:
                self._tell(topic)
            seen = -1
            while not self._stopped.is_set():
                bell.clear()
                if topic.edition != seen:
                    with self._lock:
                        seen, state = topic.edition, topic.state()
                    yield f"data: {json.dumps(state)}\n\n"
                elif not await _rings(bell):
                    yield ": nothing new\n\n"
        finally:
            with self._lock:
                topic.listeners.discard(listener)
                topic.here.pop(page, None)
                self._tell(topic)

    def _topic(self, number: int) -> _Topic:
        return self._topics.setdefault(number, _Topic())

    @staticmethod
    def _is_changed(topic: _Topic) -> None:
        topic.last_change = time.monotonic()
        topic.waiting_since = topic.waiting_since or topic.last_change
        topic.mail_since = topic.mail_since or topic.last_change

    def _tell(self, topic: _Topic) -> None:
        topic.edition += 1
        for loop, bell in topic.listeners:
            if not loop.is_closed():
                loop.call_soon_threadsafe(bell.set)

    def _read(self, number: int) -> None:
        """Take note of how a draft stands; another thread may have seen it later than we have."""
        with self._desk.workspace.store.beside() as tx:
            draft, last = draft_rows.numbered(tx, number), revision_rows.last(tx, number)
        stands = _Stands(draft.revision, draft.content_hash, last.by, last.field, last.at)
        with self._lock:
            topic = self._topic(number)
            if topic.stands is None or topic.stands.revision <= stands.revision:
                topic.stands = stands

    def _start(self) -> None:
        with self._lock:
            if self._threads or self._stopped.is_set():
                return
            for work, name in ((self._mails, "desk-mail"), (self._rest, "desk-rest")):
                thread = threading.Thread(target=work, name=name, daemon=True)
                self._threads.append(thread)
                thread.start()

    def _mails(self) -> None:
        """Render mails as soon as they wait, and look what others do."""
        looked = 0.0
        while not self._stopped.is_set():
            with self._lock:
                listened = any(topic.listeners for topic in self._topics.values())
                waits = any(topic.mail_since for topic in self._topics.values())
            self._wake_mail.wait(_MAIL_QUIET if waits else _LOOK if listened else None)
            self._wake_mail.clear()
            if listened and time.monotonic() - looked >= _LOOK:
                self._look()
                looked = time.monotonic()
            self._each(
                lambda topic: self._is_due(topic.mail_since, topic, _MAIL_QUIET, _MAIL_LONGEST), self._mail
            )

    def _rest(self) -> None:
        """Render everything of the drafts that have been quiet."""
        while not self._stopped.is_set():
            with self._lock:
                waits = any(topic.waiting_since for topic in self._topics.values())
            self._wake_rest.wait(_QUIET / 2 if waits else None)
            self._wake_rest.clear()
            self._each(lambda topic: self._is_due(topic.waiting_since, topic, _QUIET, _LONGEST), self._render)

    def _is_due(self, since: float, topic: _Topic, quiet: float, longest: float) -> bool:
        """Whether that which has waited since then is to be done now: nobody is at work, or for long."""
        now = time.monotonic()
        calm = not self._at_work and now - topic.last_change >= quiet
        return bool(since) and (calm or now - since >= longest)

    def _each(self, wants: Callable[[_Topic], bool], do: Callable[[int], None]) -> None:
        with self._lock:
            numbers = [number for number, topic in self._topics.items() if wants(topic)]
        for number in numbers:
            if not self._stopped.is_set():
                try:
                    do(number)
                except Exception as error:  # noqa: BLE001 - this thread serves every other draft too
                    self._desk.report(f"telling of draft {number}", error)

    def _mail(self, number: int) -> None:
        with self._lock:
            topic = self._topic(number)
            topic.mail_since = 0.0
        try:
            draft = self._desk.draft(number)
            self._desk.mail(draft)
            mail = draft.revision
        except Exception as error:  # noqa: BLE001 - this thread serves every other draft too
            self._desk.report(f"the mail of draft {number}", error)
            mail = topic.mail  # rendering everything says why
        try:
            self._read(number)
        except PipelineError:
            return  # the database is busy or away: the next change tells
        with self._lock:
            topic.mail = max(topic.mail, mail)
            self._tell(topic)

    def _render(self, number: int) -> None:
        with self._lock:
            topic = self._topic(number)
            began = topic.last_change
        shown, fault = None, ""
        try:
            shown = self._desk.shown(number)
            mark = self._mark(self._desk.workspace, shown.draft.issue.newsletter).get(number)
            self._read(number)
        except Exception as error:  # noqa: BLE001 - this thread serves every other draft too
            mark, fault = topic.mark, self._desk.report(f"rendering draft {number}", error)
        with self._lock:
            topic.shown, topic.fault, topic.mark = shown or topic.shown, fault, mark
            if shown:
                topic.mail = max(topic.mail, shown.draft.revision)
            if topic.last_change == began:
                topic.waiting_since = 0.0
            else:  # changed while it was rendered: once more
                topic.waiting_since = topic.last_change
            self._tell(topic)

    def _look(self) -> None:
        """See whether somebody else has changed a draft that is open, or the templates and settings."""
        with self._lock:
            watched = {number: topic for number, topic in self._topics.items() if topic.listeners}
            before = {number: topic.mark for number, topic in watched.items()}
        workspace = self._desk.workspace
        try:
            marks: dict[int, object] = {}
            for newsletter in workspace.settings.newsletter:
                marks |= self._mark(workspace, newsletter.id)
        except Exception as error:  # noqa: BLE001 - the database is busy or away: the next look tells
            self._desk.report("looking for changes", error)
            return
        with self._lock:
            for number, topic in watched.items():
                mark = marks.get(number)
                if mark is None or topic.waiting_since or mark == topic.mark:
                    continue
                if topic.mark is not before[number]:
                    continue  # it was rendered while we looked
                if (
                    topic.mark is not None
                    or topic.shown is None
                    or topic.shown.draft.revision != _revision(mark)
                ):
                    self._is_changed(topic)
                    self._wake_rest.set()
                topic.mark = mark

    @staticmethod
    def _mark(workspace: Workspace, newsletter: str) -> dict[int, object]:
        """Of each of the newest drafts what changes when it does, or what it is made by."""
        with workspace.store.beside() as tx:
            rows = draft_rows.marks(tx, newsletter)
        made_by = id(workspace)  # another one when settings or templates have changed
        return {int(str(row[0])): (made_by, *row) for row in rows}


def _revision(mark: object) -> int:
    assert isinstance(mark, tuple)  # noqa: S101 - made above: who, number, stage, revision, …
    return int(mark[3])


async def _rings(bell: asyncio.Event) -> bool:
    try:
        async with asyncio.timeout(_ALIVE):
            return await bell.wait()
    except TimeoutError:
        return False
