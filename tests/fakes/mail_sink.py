"""A mail server on loopback that writes down whom each mail was for before it says that it took it.

It talks as large servers do: PIPELINING, SIZE, 8BITMIME and SMTPUTF8. As a program it lives longer than those
who send to it, however they die:

    python -m tests.fakes.mail_sink LOG DROPPED SEED

It prints its port, and ends when its input does and all that had come in is read. A line of LOG says the
recipient, the Message-ID, and what was answered; DROPPED is the share of mails after whose last dot it says
nothing and hangs up, half of them taken.
"""

from __future__ import annotations

import asyncio
import os
import random
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

ROOT = Path(__file__).parents[2]
END = b"\r\n.\r\n"
_MESSAGE_ID = re.compile(rb"^Message-ID: <([^>]+)>\r$", re.MULTILINE | re.IGNORECASE)
_ADDRESS = re.compile(rb"[^:]*:<(.*?)>")
_OFFERS = b"".join(
    b"250-%s\r\n" % word for word in (b"sink", b"PIPELINING", b"SIZE 50000000", b"8BITMIME", b"SMTPUTF8")
)


class Answered(StrEnum):
    """What a sender heard after the last dot."""

    TAKEN = "taken"
    NOTHING = "nothing"  # it was taken all the same
    LOST = "lost"  # nothing, and it was not taken


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail that came in: its envelope and its bytes, dots as they were written."""

    sender: str
    recipient: str
    data: bytes

    @property
    def message_id(self) -> str:
        """Without its angle brackets."""
        found = _MESSAGE_ID.search(self.data.partition(b"\r\n\r\n")[0] + b"\r\n")
        return found[1].decode() if found else ""


@dataclass(frozen=True, slots=True)
class Noted:
    """A line of the log."""

    recipient: str
    message_id: str
    answered: Answered


Take = Callable[[Mail], Answered]


class _Lines:
    """Those that stand; `none` is set while there is none."""

    def __init__(self) -> None:
        self.many = 0
        self.none = asyncio.Event()
        self.none.set()

    def change(self, by: int) -> None:
        self.many += by
        if self.many:
            self.none.clear()
        else:
            self.none.set()


class _Talk(asyncio.Protocol):
    """One line."""

    def __init__(self, take: Take, lines: _Lines, rcpt: Callable[[str], str]) -> None:
        self.take, self.lines, self.rcpt = take, lines, rcpt
        self.came = bytearray()
        self.in_body = False
        self.looked = 0  # octets of the body in which no end was found
        self.sender = ""
        self.recipients: list[str] = []
        self.transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.lines.change(1)
        self.say(b"220 sink\r\n")

    def connection_lost(self, exc: Exception | None) -> None:
        self.lines.change(-1)

    def say(self, words: bytes) -> None:
        if self.transport and not self.transport.is_closing():
            self.transport.write(words)

    def data_received(self, data: bytes) -> None:
        self.came += data
        while self.transport and not self.transport.is_closing():
            if not (self.body() if self.in_body else self.command()):
                return

    def command(self) -> bool:
        line, found, _ = self.came.partition(b"\r\n")
        if not found:
            return False
        del self.came[: len(line) + 2]
        self.hear(bytes(line))
        return True

    def hear(self, line: bytes) -> None:
        match line[:4].upper():
            case b"EHLO":
                self.say(_OFFERS + b"250 ENHANCEDSTATUSCODES\r\n")
            case b"MAIL":
                self.sender, self.recipients = self.address(line), []
                self.say(b"250 2.1.0 fine\r\n")
            case b"RCPT":
                answer = self.rcpt(self.address(line))
                if answer.startswith("2"):
                    self.recipients.append(self.address(line))
                self.say(answer.encode() + b"\r\n")
            case b"DATA" if self.recipients:
                self.in_body, self.looked = True, 0
                self.say(b"354 go on\r\n")
            case b"DATA":
                self.say(b"554 5.5.1 to nobody\r\n")
            case b"RSET":
                self.say(b"250 2.0.0 fine\r\n")
            case b"QUIT":
                self.say(b"221 2.0.0 bye\r\n")
                assert self.transport
                self.transport.close()
            case _:
                self.say(b"500 5.5.2 what?\r\n")

    def address(self, line: bytes) -> str:
        found = _ADDRESS.match(line)
        return found[1].decode() if found else ""

    def body(self) -> bool:
        end = self.came.find(END, max(0, self.looked - len(END)))
        if end < 0:
            self.looked = len(self.came)
            return False
        data = bytes(self.came[: end + 2])
        del self.came[: end + len(END)]
        self.in_body = False
        if data.startswith(b"."):
            data = data[1:]
        data = data.replace(b"\r\n..", b"\r\n.")
        # A mail for two is noted twice, so that no test can take it for one.
        fates = [self.take(Mail(self.sender, one, data)) for one in self.recipients]
        if all(fate is Answered.TAKEN for fate in fates):
            self.say(b"250 2.0.0 taken\r\n")
        elif self.transport:
            self.transport.abort()
        return True


async def _serve(
    take: Take, opened: Callable[[int], None], over: asyncio.Event, rcpt: Callable[[str], str]
) -> None:
    lines = _Lines()
    server = await asyncio.get_running_loop().create_server(
        lambda: _Talk(take, lines, rcpt), "127.0.0.1", 0, backlog=1024
    )
    opened(server.sockets[0].getsockname()[1])
    await over.wait()
    server.close()
    await lines.none.wait()  # those who sent are gone, so that each comes to its end


@dataclass
class Kept:
    """What came in, for a sink inside the test.

    Attributes:
        rcpt: gives the answer to a recipient; changed while it runs, it holds from then on.
        fate: what becomes of a mail that has come in whole; the same holds.
    """

    port: int = 0
    mails: list[Mail] = field(default_factory=list)
    rcpt: Callable[[str], str] = field(default=lambda _: "250 2.1.5 fine")
    fate: Take = field(default=lambda _: Answered.TAKEN)

    def answer(self, address: str) -> str:
        return self.rcpt(address)

    def take(self, mail: Mail) -> Answered:
        self.mails.append(mail)
        return self.fate(mail)

    def recipients(self) -> list[str]:
        """Whom mails were for, in the order of the alphabet."""
        return sorted(mail.recipient for mail in self.mails)

    def to(self, address: str) -> Mail:
        """The one mail to an address."""
        (mail,) = [mail for mail in self.mails if mail.recipient == address]
        return mail


@contextmanager
def keeping() -> Iterator[Kept]:
    """A sink in a thread of this process, that keeps whole mails."""
    kept, ready, loop = Kept(), threading.Event(), asyncio.new_event_loop()
    over = asyncio.Event()

    def opened(port: int) -> None:
        kept.port = port
        ready.set()

    def work() -> None:
        asyncio.set_event_loop(loop)
        loop.run_until_complete(_serve(kept.take, opened, over, kept.answer))
        loop.close()

    thread = threading.Thread(target=work, name="mail sink")
    thread.start()
    assert ready.wait(20)
    try:
        yield kept
    finally:
        loop.call_soon_threadsafe(over.set)
        thread.join(20)


@dataclass(frozen=True, slots=True)
class Recording:
    """A sink in a process of its own, which notes in a file what it takes."""

    port: int
    log: Path

    def noted(self) -> list[Noted]:
        """The log, once the block has ended."""
        found = []
        for line in self.log.read_text(encoding="utf-8").splitlines():
            recipient, name, answered = line.split("\t")
            found.append(Noted(recipient, name, Answered(answered)))
        return found


@contextmanager
def recording(log: Path, *, dropped: float = 0.0, seed: int = 1) -> Iterator[Recording]:
    """Run the program as long as the block runs, and until it has read all that was sent.

    Args:
        log: a new file.
        dropped: the share of mails after which it hangs up without a word.
        seed: for which.
    """
    log.touch()
    words = [sys.executable, "-m", "tests.fakes.mail_sink", str(log), str(dropped), str(seed)]
    with subprocess.Popen(words, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as program:
        assert program.stdin
        assert program.stdout
        port = int(program.stdout.readline())
        try:
            yield Recording(port, log)
        finally:
            program.stdin.close()
            assert program.wait(60) == 0


def main() -> None:
    """Take mail, and note it, until the input ends."""
    name, dropped, seed = sys.argv[1:]
    chooser, share = random.Random(int(seed)), float(dropped)
    log = os.open(name, os.O_WRONLY | os.O_APPEND)

    def take(mail: Mail) -> Answered:
        fate = Answered.TAKEN
        if chooser.random() < share:
            fate = chooser.choice([Answered.NOTHING, Answered.LOST])
        os.write(log, f"{mail.recipient}\t{mail.message_id}\t{fate}\n".encode())
        os.fdatasync(log)
        return fate

    def opened(port: int) -> None:
        print(port, flush=True)  # noqa: T201 - for who has started this

    async def serve() -> None:
        over = asyncio.Event()
        loop = asyncio.get_running_loop()

        def ended() -> None:
            if not os.read(0, 4096):
                loop.remove_reader(0)
                over.set()

        loop.add_reader(0, ended)
        await _serve(take, opened, over, lambda _: "250 2.1.5 fine")

    asyncio.run(serve())


if __name__ == "__main__":
    main()
