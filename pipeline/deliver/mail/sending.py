"""Sending an issue to its readers: each copy once, with a row in the ledger before its end is said.

One thread, several lines. Whatever lines are ready at the same time share a commit: what became of the mails
before, and which go now. Only then are final dots said, each with the envelope of the next mail behind it.
"""

from __future__ import annotations

import ssl
import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from pipeline.deliver.mail.answers import Blame, judge, put_off
from pipeline.deliver.mail.dots import Body
from pipeline.deliver.mail.letters import Letter, TooLargeError, UnfitError
from pipeline.deliver.mail.line import Answer, Line, Ready
from pipeline.deliver.mail.switchboard import LONG, Switchboard
from pipeline.errors import PipelineError, StoreError
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.mailings import Copy, MailLedger, Outcome
from pipeline.model.settings import Smtp

_HOLD = 0.25  # seconds for which an outcome may wait for company in its commit
_POLL = 0.5  # seconds between two looks at whether to stop
_STREAK = 20  # mails refused in a row for the message's sake, and none taken, after which there is no use

Make = Callable[[Copy], tuple[str, Body]]
"""Gives a copy's envelope sender and the mail, as `dots.Template` fills it."""


@dataclass(frozen=True, slots=True)
class Tuning:
    """What there is seldom a reason to change.

    Attributes:
        batch: copies claimed at once.
        pauses: seconds before a line is called anew after its first, second, … failure in a row.
        patience: for how long to wait where limits hold everything back, before ending.
        long: how many times the limit for a step the server may take over a mail and its acceptance.
    """

    batch: int = 300
    pauses: tuple[float, ...] = (1.0, 2.0, 5.0)
    patience: timedelta = timedelta(minutes=1)
    long: int = LONG


@dataclass(frozen=True, slots=True)
class Run:
    """How sending went.

    Attributes:
        counts: outcomes by status.
        word: why it ended before all was done; empty: nothing was left to do.
        more_at: where limits held back the rest, when it is worth going on.
    """

    counts: dict[DeliveryStatus, int]
    word: str = ""
    more_at: datetime | None = None


def send_mailing(  # noqa: PLR0913 - each is needed once, and they have nothing in common
    ledger: MailLedger,
    draft: int,
    make: Make,
    server: Smtp,
    password: str,
    *,
    clock: Callable[[], datetime],
    stop: threading.Event,
    context: ssl.SSLContext | None = None,
    heard: Callable[[Sequence[Outcome]], None] | None = None,
    tuning: Tuning | None = None,
) -> Run:
    """Send what waits of a mailing, until nothing does, the server is of no use, or somebody says stop.

    Args:
        ledger: called from this thread only.
        make: a PipelineError that it raises fails that copy, with its words.
        password: to sign in with; empty if there is no signing in.
        clock: for when to try again.
        stop: when set, what is on its way is waited for, and the rest given back.
        context: what is trusted; the system's authorities when left out.
        heard: told of outcomes once they are on disk.

    Raises:
        StoreError: the ledger cannot be written; no mail was ended after that.
    """
    tuning = tuning or Tuning()
    trust = context or ssl.create_default_context()
    board = Switchboard(server, password, trust, tuning.pauses, long=tuning.long)
    try:
        return _Sending(ledger, draft, make, board, server, clock, stop, heard, tuning).run()
    finally:
        board.close()


@dataclass(slots=True)
class _Sending:
    ledger: MailLedger
    draft: int
    make: Make
    board: Switchboard
    server: Smtp
    clock: Callable[[], datetime]
    stop: threading.Event
    heard: Callable[[Sequence[Outcome]], None] | None
    tuning: Tuning
    queue: deque[Copy] = field(default_factory=deque)  # claimed
    prepared: deque[Letter] = field(default_factory=deque)  # of the next in the queue
    idle: set[Line] = field(default_factory=set)
    held: list[Outcome] = field(default_factory=list)  # not yet on disk
    held_since: float = 0.0
    counts: Counter[DeliveryStatus] = field(default_factory=Counter)
    drops: Counter[int] = field(default_factory=Counter)  # lines lost with a reader's copy begun
    streak: int = 0
    claim_at: float | None = 0.0  # by the monotonic clock; none: nothing waits
    more_at: datetime | None = None
    word: str = ""

    def run(self) -> Run:
        try:
            self._work()
        except StoreError:
            raise
        except BaseException:
            with suppress(StoreError):
                self._wind_up()
            raise
        self._wind_up()
        return Run(dict(self.counts), self.word, self.more_at)

    def _work(self) -> None:
        while not self.stop.is_set() and not self.word:
            self._claim()
            waiting = len(self.queue) + len(self.prepared)
            busy = len(self.board.lines) - len(self.idle)
            if not waiting and not busy:
                self._commit([])
                if self.claim_at is None:
                    return
            elif self.board.given_up:
                self.word = str(self.board.why)
                return
            self.board.want(min(self.server.connections, waiting + busy))
            self._go_round(self._pause(waiting))
        self.board.hurry()
        while any(line.ending for line in self.board.lines):
            self._go_round(_POLL)

    def _pause(self, waiting: int) -> float:
        """How long there is nothing to do unless a line moves."""
        pause = _POLL
        if self.held:
            pause = min(pause, _HOLD)
        if not waiting and self.claim_at is not None:
            pause = min(pause, max(0.0, self.claim_at - time.monotonic()))
        return pause

    def _claim(self) -> None:
        now = time.monotonic()
        enough = len(self.queue) >= self.server.connections
        if enough or self.claim_at is None or now < self.claim_at:
            return
        copies = self.ledger.claim(self.draft, self.tuning.batch)
        self.queue.extend(copies)
        if copies:
            return
        if self.held:  # what a limit waits for, or what waits again
            self._commit([])
            return
        self.more_at = more_at = self.ledger.more_at
        wait = None if more_at is None else more_at - self.clock()
        if wait is None or wait > self.tuning.patience:
            self.claim_at = None
        else:
            self.claim_at = now + max(0.05, wait.total_seconds())

    def _go_round(self, pause: float) -> None:
        """Hear what lines have to say, and let each go on."""
        try:
            touched = self.board.wait(pause)
        except StoreError:
            raise
        except PipelineError as error:
            self.word = str(error)
            return
        for line in touched:
            self._hear(line)
        if not self.stop.is_set() and not self.word:
            self._go_on(touched)
        for line in touched:
            self._tend(line)
        self._prepare()

    def _go_on(self, lines: list[Line]) -> None:
        going = [line for line in lines if line.ready is Ready.LEAVE]
        if going or (self.held and time.monotonic() - self.held_since > _HOLD):
            self._let_go(going)
        free = self.idle.union(line for line in lines if line.ready is Ready.LETTER)
        self.idle = {line for line in free if not self._begin(line)} if free else free

    def _hear(self, line: Line) -> None:
        self.idle.discard(line)
        if line not in self.board:
            return
        blamed = [self._settle(line, answer) for answer in line.read()]
        if line.over:
            # That a server closes a line on which nothing happens is no failure, but a new one must serve.
            idle = line.used and not line.letter and not line.ending
            self._bury(line, failed=not idle or Blame.SERVER in blamed)

    def _settle(self, line: Line, answer: Answer) -> Blame:
        copy = answer.letter.copy
        verdict = judge(copy, answer.step, answer.reply, self.clock)
        outcome = verdict.outcome
        if outcome.status is DeliveryStatus.PENDING:
            self.queue.appendleft(copy)
        else:
            self._hold(outcome)
        match verdict.blame:
            case Blame.NOBODY:
                self.streak = 0
                self.board.praise(line)
            case Blame.SERVER:
                line.stop(f"the server answered {outcome.said}")
            case Blame.MESSAGE:
                self.streak += 1
                if self.streak >= _STREAK:
                    self.word = f"the server refused {self.streak} mails in a row: {outcome.said}"
            case Blame.READER:
                pass
        return verdict.blame

    def _bury(self, line: Line, *, failed: bool) -> None:
        """A line that is over: what it had begun goes by another one, what it had ended is in doubt."""
        letter, ending, doubtful = line.letter, line.ending, line.doubtful
        self.board.drop(line, line.why, failed=failed)
        if ending and doubtful:
            said = f"{line.why}; nobody knows whether the mail was taken"
            self._hold(Outcome(ending.copy, DeliveryStatus.UNKNOWN, said))
        elif ending and not self._put_off(ending.copy, line.why):
            self._hold(Outcome(ending.copy, DeliveryStatus.PENDING, line.why))
        if letter and not self._put_off(letter.copy, line.why):
            self.queue.append(letter.copy)

    def _put_off(self, copy: Copy, why: str) -> bool:
        """Defer a copy that costs a second line, lest it keeps all others from going."""
        self.drops[copy.reader] += 1
        if self.drops[copy.reader] < 2:
            return False
        said = f"the line was lost each time that this mail was begun: {why}"
        self._hold(put_off(copy, Blame.SERVER, said, "", self.clock))
        return True

    def _hold(self, outcome: Outcome) -> None:
        if not self.held:
            self.held_since = time.monotonic()
        self.held.append(outcome)

    def _commit(self, sending: list[Copy]) -> frozenset[int]:
        """Write down what is held, and what goes; gives the readers whose copies may."""
        if not self.held and not sending:
            return frozenset()
        allowed = self.ledger.record(self.held, sending)
        for outcome in self.held:
            if outcome.status is DeliveryStatus.PENDING:
                self.claim_at = 0.0  # there is something to claim again
            else:
                self.counts[outcome.status] += 1
        if self.heard:
            self.heard(self.held)
        self.held = []
        return frozenset(allowed)

    def _let_go(self, lines: list[Line]) -> None:
        """Say the ends of mails, once the ledger says that they may be."""
        letters = {line: line.letter for line in lines if line.letter}
        allowed = self._commit([letter.copy for letter in letters.values()])
        for line, letter in letters.items():
            if letter.copy.reader in allowed:
                self._end(line)
            else:
                # The copy is not ours any more, and a mail that was begun can only be cut off.
                line.letter = None
                self.board.drop(line, "", failed=False)
        if len(allowed) < len(letters):
            self._give_back()  # something has changed; what may go is claimed anew

    def _end(self, line: Line) -> None:
        while True:
            following = self._next()
            try:
                line.end(following)
            except (UnfitError, TooLargeError) as error:
                self._unfit(following, error)
            else:
                return

    def _begin(self, line: Line) -> bool:
        """Give a free line its next letter, if there is one."""
        while not self.word and line.ready is Ready.LETTER:
            letter = self._next()
            if letter is None:
                return False
            try:
                line.begin(letter)
            except (UnfitError, TooLargeError) as error:
                self._unfit(letter, error)
            else:
                self._tend(line)
                return True
        return line.ready is not Ready.LETTER

    def _unfit(self, letter: Letter | None, error: UnfitError | TooLargeError) -> None:
        if letter is None:
            raise error
        if isinstance(error, TooLargeError):
            self.word = str(error)
            self.queue.appendleft(letter.copy)
        else:
            self._hold(Outcome(letter.copy, DeliveryStatus.FAILED, str(error)))

    def _tend(self, line: Line) -> None:
        """After something was said: a line that broke over it is buried, any other watched."""
        if line in self.board:
            if line.over:
                self._bury(line, failed=True)
            else:
                self.board.tend(line)

    def _next(self) -> Letter | None:
        if self.stop.is_set() or self.word:
            return None
        return self.prepared.popleft() if self.prepared else self._made()

    def _made(self) -> Letter | None:
        while self.queue:
            copy = self.queue.popleft()
            try:
                return Letter(copy, *self.make(copy))
            except StoreError:
                raise
            except PipelineError as error:
                self._hold(Outcome(copy, DeliveryStatus.FAILED, str(error)))
        return None

    def _prepare(self) -> None:
        """Make letters while the server is busy, one for each line."""
        while len(self.prepared) < self.board.standing and (letter := self._made()):
            self.prepared.append(letter)

    def _give_back(self) -> None:
        copies = [letter.copy for letter in self.prepared] + list(self.queue)
        self.prepared.clear()
        self.queue.clear()
        if copies:
            self.ledger.give_back(copies)
        self.claim_at = 0.0

    def _wind_up(self) -> None:
        """Leave nothing begun, and nothing held that is not on disk."""
        for line in self.board.lines:
            if line.ending:
                line.stop(line.why or "sending was broken off")
                self._bury(line, failed=False)
            elif line.letter:
                self.queue.append(line.letter.copy)
                line.letter = None
                self.board.drop(line, "", failed=False)
        self._commit([])
        self._give_back()
