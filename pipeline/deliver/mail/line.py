"""A line to a mail server, over which each mail takes one round trip.

With PIPELINING (RFC 2920) the envelope of the next mail rides behind the final dot of this one:

    we      MAIL RCPT DATA   body     . MAIL RCPT DATA   body     . MAIL RCPT DATA
    server                250 250 354              250 250 250 354

A server that does not offer it is told one command at a time, by the same code: what is said waits in a row,
and a command leaves when nothing is owed by the server, or, with PIPELINING, at once.

Nothing here blocks or decides. `Line` says what has been settled, and when a mail stands before its end,
and is told to go on. It never says the final dot by itself.
"""

from __future__ import annotations

import socket
import ssl
from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, auto

from pipeline.deliver.mail.answers import Step
from pipeline.deliver.mail.dots import END
from pipeline.deliver.mail.letters import Letter, Offer, envelope
from pipeline.deliver.mail.replies import GarbageError, Replies, Reply

_READ = 65536
_WAITING = (BlockingIOError, InterruptedError, ssl.SSLWantReadError, ssl.SSLWantWriteError)


class _Owed(Enum):
    """Replies that settle nothing: to RSET, and to the end of a mail whose reader was refused."""

    RESET = auto()
    VOID = auto()


_Command = tuple[Step | _Owed, bytes]


class Ready(Enum):
    """What a line waits for from us."""

    NOTHING = auto()  # the server's turn, or our bytes still on their way
    LETTER = auto()  # it could begin one
    LEAVE = auto()  # a letter stands before its end
    OVER = auto()  # nothing any more; see `why`


@dataclass(frozen=True, slots=True)
class Answer:
    """What settles a letter: a refusal at any step, or any answer to its end."""

    letter: Letter
    step: Step
    reply: Reply


class Line:
    """One line, set up and signed in.

    Args:
        sock: not blocking.
        offer: what the server can do.

    Attributes:
        over: the line is of no use any more.
        why: what ended it, in words.
        letter: begun and not ended.
        ending: whose final dot has been said, and not yet been answered.
        used: a letter has been begun.
        turns: how many replies came and mails were passed on; a line on which it stands still is stuck.
    """

    def __init__(self, sock: socket.socket, offer: Offer) -> None:
        self.sock = sock
        self.offer = offer
        self.over = False
        self.why = ""
        self.letter: Letter | None = None
        self.ending: Letter | None = None
        self.used = False
        self.turns = 0
        self._replies = Replies()
        self._out: deque[memoryview] = deque()
        self._said: deque[_Command] = deque()  # commands that wait for their turn
        self._owed: deque[Step | _Owed] = deque()  # what the server has still to answer
        self._refusal: tuple[Step, Reply] | None = None  # of the letter that is begun
        self._in_body = False
        self._clearing: tuple[_Owed, bytes] | None = None  # what must go before the next envelope
        self._end_size = 0  # octets said with the final dot

    @property
    def writing(self) -> bool:
        """Whether bytes wait until the system takes them."""
        return bool(self._out)

    @property
    def doubtful(self) -> bool:
        """Whether the server may have seen the end of the mail that is `ending`."""
        whole = self._out and len(self._out[0]) == self._end_size
        # What the system has taken of a private line's bytes cannot be told.
        return self.ending is not None and not (whole and not isinstance(self.sock, ssl.SSLSocket))

    @property
    def long(self) -> bool:
        """Whether what is waited for may take its time (RFC 5321, 4.5.3.2): a body, or its acceptance."""
        return self.ending is not None or self._in_body

    @property
    def waits(self) -> bool:
        """Whether it is the server's turn."""
        return bool(self._owed or self._said or self._out) and not self.over

    @property
    def ready(self) -> Ready:
        """Whose turn it is."""
        if self.over:
            return Ready.OVER
        if self.waits:
            return Ready.NOTHING
        return Ready.LEAVE if self._in_body else Ready.LETTER

    def begin(self, letter: Letter) -> None:
        """Say the envelope of a letter.

        Raises:
            UnfitError, TooLargeError: as `letters.envelope`; nothing was said.
        """
        commands = self._commands(letter)
        self.letter, self.used = letter, True
        self._say(*commands)

    def end(self, following: Letter | None) -> None:
        """Say the final dot of the letter, and behind it the envelope of the one that follows.

        Raises:
            UnfitError, TooLargeError: as `letters.envelope`, of the one that follows; nothing was said.
        """
        commands: list[_Command] = [(Step.END, END), *(self._commands(following) if following else ())]
        self.ending, self.letter, self._in_body = self.letter, following, False
        self._end_size = sum(len(words) for _, words in commands) if self.offer.pipelining else len(END)
        self._say(*commands)

    def read(self) -> list[Answer]:
        """Take in what the server says; it ends the line if that makes no sense."""
        answers: list[Answer] = []
        try:
            while not self.over:
                data = self.sock.recv(_READ)
                if not data:
                    self.stop("the server has closed the line")
                    break
                for reply in self._replies.feed(data):
                    if not self._take(reply, answers):
                        break
                if len(data) < _READ and not isinstance(self.sock, ssl.SSLSocket):
                    break  # all there was; a private line may still hold some
        except _WAITING:
            pass
        except OSError as error:
            self.stop(f"the line went dead: {error}")
        except GarbageError as error:
            self.stop(str(error))
        return answers

    def write(self) -> None:
        """Let go of the bytes that wait, as far as the system takes them."""
        out = self._out
        try:
            while out:
                sent = self.sock.send(out[0])
                if sent < len(out[0]):
                    out[0] = out[0][sent:]
                else:
                    out.popleft()
            self.turns += 1
        except _WAITING:
            pass
        except OSError as error:
            self.stop(f"the line went dead: {error}")

    def stop(self, why: str) -> None:
        """Say and hear nothing more. What was begun is not taken, since its end was not said."""
        if not self.over:
            self.over, self.why = True, why

    def close(self, *, politely: bool = False) -> None:
        """Hang up.

        Args:
            politely: say QUIT, if nothing stands in its way.
        """
        if politely and not self.over and not (self._owed or self._out or self._in_body or self._clearing):
            with suppress(OSError):
                self.sock.send(b"QUIT\r\n")
        self.stop("")
        with suppress(OSError):
            self.sock.close()

    def _commands(self, letter: Letter) -> list[_Command]:
        mail, rcpt = envelope(letter, self.offer)
        before = [self._clearing] if self._clearing else []
        self._clearing = None
        return [*before, (Step.MAIL, mail), (Step.RCPT, rcpt), (Step.DATA, b"DATA\r\n")]

    def _say(self, *commands: _Command) -> None:
        if self.offer.pipelining:
            self._owed.extend(step for step, _ in commands)
            self._send(b"".join([words for _, words in commands]))
        else:
            self._said.extend(commands)
            self._say_next()

    def _say_next(self) -> None:
        if self._said and not self._owed:
            step, words = self._said.popleft()
            self._owed.append(step)
            self._send(words)

    def _send(self, data: bytes) -> None:
        self._out.append(memoryview(data))
        self.write()

    def _take(self, reply: Reply, answers: list[Answer]) -> bool:
        """One reply, to the first command that is owed one; gives whether the line goes on."""
        self.turns += 1
        step = self._owed.popleft() if self._owed else None
        match step:
            case Step.END:
                self._take_end(reply, answers)
            case Step.MAIL | Step.RCPT:
                self._take_address(step, reply)
            case Step.DATA:
                self._take_data(reply, answers)
            case _Owed.RESET if reply.code >= 300:
                self.stop(f"the server does not begin anew: {reply.words}")
            case None:
                self.stop(f"the server said, unasked: {reply.words}")
            case _:
                pass
        if reply.code == 421:  # RFC 5321, 3.8: it closes the line
            self._settle_refusal(answers)
            self.stop(f"the server closes the line: {reply.words}")
        elif not self.offer.pipelining and not self.over:
            if self._refusal and step is not Step.DATA:
                self._said.clear()
                self._settle_refusal(answers)
                self._clearing = (_Owed.RESET, b"RSET\r\n")
            self._say_next()
        return not self.over

    def _take_address(self, step: Step, reply: Reply) -> None:
        if 300 <= reply.code < 400:
            # Neither yes nor no: a mail to nobody, said on the strength of it, could reach somebody.
            self.stop(f"the server answers {step} with {reply.words}")
        elif reply.code >= 400 and not self._refusal:
            self._refusal = (step, reply)

    def _take_end(self, reply: Reply, answers: list[Answer]) -> None:
        if 300 <= reply.code < 400:
            # Neither yes nor no: in doubt, and what comes next would be guessed.
            self.stop(f"the server answers the end of a mail with {reply.words}")
        elif self.ending:
            answers.append(Answer(self.ending, Step.END, reply))
            self.ending = None

    def _take_data(self, reply: Reply, answers: list[Answer]) -> None:
        """The last answer before the body: to DATA, after which it is known whether there will be one."""
        go_on = 300 <= reply.code < 400
        if go_on and not self._refusal and self.letter:
            self._in_body = True
            self._send(self.letter.body.data)
            return
        if reply.code < 300:
            self.stop(f"the server answers DATA with {reply.words}")
        elif go_on and self._refusal and self._refusal[0] is Step.RCPT:
            # It waits for a mail to nobody: its end at once, as RFC 2920, 3.1 has it.
            self._clearing = (_Owed.VOID, END)
        elif go_on:
            self.stop("the server refuses the sender and asks for the mail all the same")
        else:
            self._refusal = self._refusal or (Step.DATA, reply)
            self._clearing = (_Owed.RESET, b"RSET\r\n")
        self._settle_refusal(answers)

    def _settle_refusal(self, answers: list[Answer]) -> None:
        if self._refusal and self.letter:
            answers.append(Answer(self.letter, *self._refusal))
            self.letter = None
        self._refusal = None
