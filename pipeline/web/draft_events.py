"""Tells the open pages of a draft what has become of it, and has it rendered meanwhile.

A save stores words and nothing else. A thread of ours then renders the draft once it has been quiet for a
moment, so that whoever types is never waited for, and looks a few times a second whether anybody else (a run,
a command) has changed what somebody has open.
"""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

from pipeline.errors import PipelineError
from pipeline.store import drafts as draft_rows
from pipeline.store import revisions as revision_rows
from pipeline.web.desk_state import Desk, Shown
from pipeline.workflow.workspace import Workspace

_QUIET = 0.25  # seconds without a change after which a draft is rendered
_LONGEST = 1.5  # seconds after which it is rendered though it is changed again and again
_LOOK = 0.5  # seconds between two looks at what others have changed
_ALIVE = 15.0  # seconds after which a page hears that nothing has changed


@dataclass
class _Topic:
    """What is known of one draft.

    Attributes:
        edition: counts everything that pages should hear of.
        mark: as of `_mark`, of what was rendered last.
        fault: why it cannot be rendered; empty if it can.
        here: how many pages each person has open.
    """

    edition: int = 0
    shown: Shown | None = None
    mark: object = None
    fault: str = ""
    waiting_since: float = 0.0
    last_change: float = 0.0
    here: Counter[str] = field(default_factory=Counter)
    listeners: set[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = field(default_factory=set)


class News:
    """The news of all drafts. Its methods may be called from any thread.

    Args:
        desk: what pages share.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._topics: dict[int, _Topic] = {}
        self._lock = threading.Lock()
        self._wake = threading.Event()
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    def changed(self, number: int) -> None:
        """Something of a draft was changed: pages hear of it now, and once more when it is rendered."""
        self._desk.changed(number)
        with self._lock:
            topic = self._topic(number)
            topic.last_change = time.monotonic()
            topic.waiting_since = topic.waiting_since or topic.last_change
            self._tell(topic)
        self._start()
        self._wake.set()

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

    def stop(self) -> None:
        """Tell nobody any more; open streams end, and what is being rendered is waited for."""
        self._stopped.set()
        self._wake.set()
        with self._lock:
            thread = self._thread
            for topic in self._topics.values():
                self._tell(topic)
        if thread is not None and thread is not threading.current_thread():
            thread.join()

    async def events(self, number: int, name: str) -> AsyncIterator[str]:
        """Server-Sent Events for one page: the state of the draft, at once and at every change.

        Args:
            number: the draft's.
            name: who has the page open.

        Source: HTML Living Standard, 9.2, "Server-sent events".
        """
        bell = asyncio.Event()
        listener = (asyncio.get_running_loop(), bell)
        with self._lock:
            topic = self._topic(number)
            topic.listeners.add(listener)
            topic.here[name] += 1
            self._tell(topic)
        self._start()
        try:
            yield "retry: 1500\n\n"
            seen = -1
            while not self._stopped.is_set():
                if topic.edition != seen:
                    seen = topic.edition
                    state = await asyncio.to_thread(self._state, number, topic)
                    yield f"data: {json.dumps(state)}\n\n"
                    continue
                bell.clear()
                if topic.edition == seen and not await _rings(bell):
                    yield ": nothing new\n\n"
        finally:
            with self._lock:
                topic.listeners.discard(listener)
                topic.here[name] -= 1
                topic.here += Counter()  # drops those that are at none
                self._tell(topic)

    def _state(self, number: int, topic: _Topic) -> dict[str, object]:
        with self._desk.workspace.store.beside() as tx:
            draft = draft_rows.numbered(tx, number)
            last = revision_rows.load(tx, draft)[-1]
        shown = topic.shown
        current = bool(shown and shown.draft.revision == draft.revision)
        found = shown.rendered.findings if shown else ()
        levels = Counter(one.level.value for one in found)
        return {
            "edition": topic.edition,
            "revision": draft.revision,
            "hash": draft.content_hash,
            "by": last.by,
            "field": last.field,
            "saved_at": last.at.isoformat(),
            "rendered": current and not topic.waiting_since,
            "fault": topic.fault,
            "must_fix": levels["must fix"],
            "look_at": levels["look at"],
            "size": len(shown.rendered.files["mail.html"]) if shown else 0,
            "here": sorted(topic.here),
        }

    def _topic(self, number: int) -> _Topic:
        return self._topics.setdefault(number, _Topic())

    def _tell(self, topic: _Topic) -> None:
        topic.edition += 1
        for loop, bell in topic.listeners:
            if not loop.is_closed():
                loop.call_soon_threadsafe(bell.set)

    def _start(self) -> None:
        with self._lock:
            if self._thread is None and not self._stopped.is_set():
                self._thread = threading.Thread(target=self._work, name="desk-news", daemon=True)
                self._thread.start()

    def _work(self) -> None:
        while not self._stopped.is_set():
            self._wake.wait(self._pause())
            self._wake.clear()
            self._look()
            if (number := self._due()) is not None:
                self._render(number)

    def _pause(self) -> float | None:
        """Seconds until there may be something to do; None if nobody waits for anything."""
        with self._lock:
            topics = list(self._topics.values())
        if any(topic.waiting_since for topic in topics):
            return _QUIET / 2
        return _LOOK if any(topic.listeners for topic in topics) else None

    def _due(self) -> int | None:
        """The draft that is to be rendered now, if any."""
        now = time.monotonic()
        with self._lock:
            for number, topic in self._topics.items():
                quiet = now - topic.last_change >= _QUIET
                if topic.waiting_since and (quiet or now - topic.waiting_since >= _LONGEST):
                    return number
        return None

    def _render(self, number: int) -> None:
        with self._lock:
            topic = self._topic(number)
            began = topic.last_change
        shown, fault = None, ""
        try:
            shown = self._desk.shown(number)
            mark = self._mark(self._desk.workspace, shown.draft.issue.newsletter).get(number)
        except PipelineError as error:
            mark, fault = topic.mark, str(error)
        with self._lock:
            topic.shown, topic.fault, topic.mark = shown or topic.shown, fault, mark
            if topic.last_change == began:
                topic.waiting_since = 0.0
            else:  # changed while it was rendered: once more
                topic.waiting_since = topic.last_change
            self._tell(topic)

    def _look(self) -> None:
        """See whether somebody else has changed a draft that is open, or the templates and settings."""
        with self._lock:
            watched = {number: topic for number, topic in self._topics.items() if topic.listeners}
        if not watched:
            return
        workspace = self._desk.workspace
        try:
            marks: dict[int, object] = {}
            for newsletter in workspace.settings.newsletter:
                marks |= self._mark(workspace, newsletter.id)
        except PipelineError:
            return  # the database is busy or away: the next look tells
        with self._lock:
            for number, topic in watched.items():
                mark = marks.get(number)
                if mark is None or topic.waiting_since or mark == topic.mark:
                    continue
                if (
                    topic.mark is not None
                    or topic.shown is None
                    or topic.shown.draft.revision != _revision(mark)
                ):
                    topic.last_change = topic.waiting_since = time.monotonic()
                    self._tell(topic)
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
