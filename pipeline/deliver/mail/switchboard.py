"""The lines of one process: called in threads, watched together, hung up on when they stand still."""

from __future__ import annotations

import selectors
import socket
import ssl
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue

from pipeline.deliver.mail.calling import Call
from pipeline.deliver.mail.letters import Offer
from pipeline.deliver.mail.line import Line
from pipeline.deliver.posting import Refused
from pipeline.errors import PipelineError
from pipeline.model.settings import Smtp

_CALL = 4  # times the limit for one step, for all steps of getting a line
LONG = 20
"""Times the same, for a mail and its acceptance: ten minutes at 30 s (RFC 5321, 4.5.3.2.6)."""
_GLANCE = 1.0  # seconds between two looks at whether a line stands still


@dataclass(slots=True)
class _Place:
    """Room for one line.

    Attributes:
        failures: in a row, without a mail taken in between.
        due: when to call next, by the monotonic clock; none: given up.
        since: when the line was last seen to move, and its `turns` then; for a call, when it began.
    """

    line: Line | None = None
    call: Call | None = None
    failures: int = 0
    due: float | None = 0.0
    since: float = 0.0
    turns: int = -1
    watched: int = 0  # for which events


class Switchboard:
    """Keeps up to so many lines.

    Args:
        server, password, context: as `Call`.
        pauses: seconds before calling anew after the first, second, … failure in a row; one more is the last.
        long: how many times the limit for a step a mail and its acceptance may take.

    Attributes:
        why: what the last failure was.
    """

    def __init__(
        self,
        server: Smtp,
        password: str,
        context: ssl.SSLContext,
        pauses: Sequence[float],
        *,
        long: int = LONG,
    ) -> None:
        self.why: PipelineError | None = None
        self._server = server
        self._password = password
        self._context = context
        self._pauses = tuple(pauses)
        self._places = [_Place() for _ in range(max(1, server.connections))]
        self._by_line: dict[Line, _Place] = {}
        self._selector = selectors.DefaultSelector()
        self._answered: SimpleQueue[tuple[_Place, Call, tuple[socket.socket, Offer] | PipelineError]]
        self._answered = SimpleQueue()
        self._bell, self._ringer = socket.socketpair()
        self._bell.setblocking(False)  # noqa: FBT003 - the method has no name for it
        self._selector.register(self._bell, selectors.EVENT_READ)
        self._closing = threading.Lock()
        self._closed = False
        self._glanced = time.monotonic()
        self._long = server.timeout * long
        self._wanted = 0
        self._praised = False

    def __contains__(self, line: Line) -> bool:
        return line in self._by_line

    @property
    def standing(self) -> int:
        """How many lines stand."""
        return len(self._by_line)

    @property
    def lines(self) -> list[Line]:
        """Those that stand."""
        return list(self._by_line)

    @property
    def given_up(self) -> bool:
        """Whether there is no line, and none will come."""
        return not self._by_line and all(place.due is None and not place.call for place in self._places)

    def hurry(self) -> None:
        """From now on wait no longer for an acceptance than for any other answer."""
        self._long = self._server.timeout

    def want(self, many: int) -> None:
        """Call for lines until so many stand or are being called."""
        self._wanted = many
        if self._missing <= 0:
            return
        now = time.monotonic()
        for place in sorted(self._waiting, key=lambda place: place.due or 0.0):
            if self._missing > 0 and (place.due or 0.0) <= now:
                self._begin_call(place, now)

    def wait(self, seconds: float) -> list[Line]:
        """Wait until something happens, at most so long.

        Returns:
            New lines, and those that have something to read, have written, or stand still; the last are over.

        Raises:
            Refused: calling again is of no use.
        """
        now = time.monotonic()
        seconds = min([seconds, self._glance_every, *self._next_calls(now)])
        happened = self._selector.select(max(0.0, seconds))
        found: list[Line] = []
        for key, events in happened:
            line = key.data
            if line is None:
                found += self._take_answers()
                continue
            if events & selectors.EVENT_WRITE:
                line.write()
            found.append(line)
        return found + self._stuck()

    def tend(self, line: Line) -> None:
        """Watch for room to write as long as there is something to be written."""
        place = self._by_line[line]
        events = selectors.EVENT_READ | (selectors.EVENT_WRITE if line.writing else 0)
        if events != place.watched:
            self._selector.modify(line.sock, events, line)
            place.watched = events

    def praise(self, line: Line) -> None:
        """A mail was taken: what failed before is forgiven."""
        self._by_line[line].failures = 0
        self._praised = True

    def drop(self, line: Line, why: str, *, failed: bool) -> None:
        """Hang up; the place calls anew, after a pause if it was a failure."""
        place = self._by_line.pop(line)
        self._selector.unregister(line.sock)
        line.stop(why)
        line.close()
        place.line = None
        place.due = 0.0
        if failed:
            self._failed(place, PipelineError(why or line.why, where=f"mail server {self._server.host}"))

    def close(self) -> None:
        """Hang up everywhere."""
        with self._closing:
            self._closed = True
        for place in self._places:
            if place.call:
                place.call.give_up()
        for line in self._by_line:
            line.close(politely=True)
        self._by_line.clear()
        with suppress(Empty):
            while True:
                _, _, answer = self._answered.get_nowait()
                if not isinstance(answer, PipelineError):
                    answer[0].close()
        self._selector.close()
        self._bell.close()
        self._ringer.close()

    @property
    def _glance_every(self) -> float:
        return min(_GLANCE, self._server.timeout / 4)

    @property
    def _waiting(self) -> list[_Place]:
        """Places without a line that have not given up."""
        return [one for one in self._places if not one.line and not one.call and one.due is not None]

    @property
    def _missing(self) -> int:
        return self._wanted - sum(1 for place in self._places if place.line or place.call)

    def _next_calls(self, now: float) -> list[float]:
        return [(place.due or 0.0) - now for place in self._waiting] if self._missing > 0 else []

    def _begin_call(self, place: _Place, now: float) -> None:
        call = Call(self._server, self._password, self._context)
        place.call, place.since = call, now

        def run() -> None:
            try:
                answer: tuple[socket.socket, Offer] | PipelineError = call.answer()
            except PipelineError as error:
                answer = error
            with self._closing:
                if not self._closed:
                    self._answered.put((place, call, answer))
                    self._ringer.send(b".")
                elif not isinstance(answer, PipelineError):
                    answer[0].close()

        threading.Thread(target=run, name="mail line", daemon=True).start()

    def _take_answers(self) -> list[Line]:
        with suppress(BlockingIOError):
            self._bell.recv(4096)
        lines = []
        with suppress(Empty):
            while True:
                place, call, answer = self._answered.get_nowait()
                if place.call is not call:  # given up meanwhile
                    if not isinstance(answer, PipelineError):
                        answer[0].close()
                    continue
                place.call = None
                if isinstance(answer, Refused) and not self._praised:
                    raise answer
                if isinstance(answer, PipelineError):
                    self._failed(place, answer)
                    continue
                lines.append(self._stand(place, Line(*answer)))
        return lines

    def _stand(self, place: _Place, line: Line) -> Line:
        place.line, place.since, place.turns, place.due = line, time.monotonic(), -1, 0.0
        place.watched = selectors.EVENT_READ
        self._by_line[line] = place
        self._selector.register(line.sock, place.watched, line)
        return line

    def _failed(self, place: _Place, error: PipelineError) -> None:
        self.why = error
        place.failures += 1
        if place.failures > len(self._pauses):
            place.due = None
        else:
            place.due = time.monotonic() + self._pauses[place.failures - 1]

    def _stuck(self) -> list[Line]:
        """The lines that have stood still for too long; they are over now."""
        now = time.monotonic()
        if now - self._glanced < self._glance_every:
            return []
        self._glanced = now
        stuck = []
        for place in self._places:
            if place.call and now - place.since > self._server.timeout * _CALL:
                place.call.give_up()
                place.call = None
                self._failed(place, PipelineError("the server took too long to let us in"))
            line = place.line
            if not line:
                continue
            if not line.waits or line.turns != place.turns:
                place.since, place.turns = now, line.turns
            elif now - place.since > (limit := self._long if line.long else self._server.timeout):
                line.stop(f"the server said nothing for {limit:.0f} seconds")
                stuck.append(line)
        return stuck
