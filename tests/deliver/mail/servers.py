"""A mail server on loopback that does what a script says, right or wrong."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import BinaryIO

DROP, HANG, TAKE_AND_DROP = "<drop>", "<hang>", "<take and drop>"
"""In place of an answer: close the line, say nothing, or take the mail and close the line without a word."""

TAKEN = "250 2.0.0 taken"

Script = Callable[[str, str], str | None]
"""Gives for a step and the reader of the mail it belongs to an answer; none: the usual one."""


@dataclass
class Scripted:
    """What the server does, and what it saw.

    Attributes:
        script: may answer `connect`, `ehlo`, `mail`, `rcpt`, `data`, `end`, `body` (before it is read).
        offers: what it says that it can do.
        eager: it answers DATA with 354 though it has refused the reader.
        taken: reader and bytes of each mail that it took.
    """

    script: Script = lambda _step, _reader: None
    offers: tuple[str, ...] = ("PIPELINING", "SIZE 10000000", "8BITMIME")
    eager: bool = False
    taken: list[tuple[str, bytes]] = field(default_factory=list)
    senders: list[str] = field(default_factory=list)
    said: list[bytes] = field(default_factory=list)
    calls: int = 0
    port: int = 0
    over: threading.Event = field(default_factory=threading.Event)

    def readers(self) -> list[str]:
        return [reader for reader, _ in self.taken]


class _Gone(Exception):  # noqa: N818 - no error
    pass


class _Talk:
    """One line's conversation."""

    def __init__(self, server: Scripted, line: socket.socket, secure: ssl.SSLContext | None) -> None:
        self.server, self.line, self.secure = server, line, secure
        self.file: BinaryIO = line.makefile("rb")
        self.sender: str | None = None
        self.reader: str | None = None
        self.asked = ""  # the reader that RCPT named, taken or not

    def run(self) -> None:
        self.answer("connect", "220 here")
        while words := self.file.readline():
            self.server.said.append(words)
            self.hear(words.rstrip(b"\r\n").decode())

    def say(self, words: str) -> None:
        self.line.sendall(words.encode() + b"\r\n")

    def answer(self, step: str, usual: str) -> bool:
        """Give the script's answer or the usual one; gives whether it is a good one."""
        return self.carry_out(self.server.script(step, self.asked) or usual)

    def carry_out(self, words: str) -> bool:
        if words == DROP:
            raise _Gone
        if words == HANG:
            self.server.over.wait(20)
            raise _Gone
        self.say(words)
        if words.startswith("421"):
            raise _Gone
        return words[:1] in {"2", "3"}

    def hear(self, words: str) -> None:
        match words.split(" ", 1)[0].upper():
            case "EHLO":
                offers = [one for one in self.server.offers if one != "STARTTLS" or self.secure]
                lines = ["here", *offers]
                text = "\r\n".join(f"250-{one}" for one in lines[:-1])
                self.answer("ehlo", f"{text}\r\n250 {lines[-1]}" if text else f"250 {lines[-1]}")
            case "STARTTLS":
                self.say("220 go on")
                assert self.secure
                self.line = self.secure.wrap_socket(self.line, server_side=True)
                self.file, self.secure = self.line.makefile("rb"), None
            case "MAIL":
                self.mail(words)
            case "RCPT":
                self.rcpt(words)
            case "DATA":
                self.data()
            case "RSET":
                self.sender = self.reader = None
                self.say("250 anew")
            case "QUIT":
                self.say("221 bye")
                raise _Gone
            case _:
                self.say("500 what?")

    def mail(self, words: str) -> None:
        if self.sender is not None:
            self.say("503 one after the other")
        elif self.answer("mail", "250 2.1.0 ok"):
            self.sender = words.partition("<")[2].partition(">")[0]

    def rcpt(self, words: str) -> None:
        self.asked = words.partition("<")[2].partition(">")[0]
        if self.sender is None:
            self.say("503 MAIL first")
        elif self.answer("rcpt", "250 2.1.5 ok"):
            self.reader = self.asked

    def data(self) -> None:
        if self.sender is None or (self.reader is None and not self.server.eager):
            self.say("554 5.5.1 no valid recipients")
        elif self.answer("data", "354 go on"):
            self.body()

    def body(self) -> None:
        if self.server.script("body", self.asked) == DROP:
            raise _Gone
        lines = []
        while (line := self.file.readline()) != b".\r\n":
            if not line:
                raise _Gone
            lines.append(line.removeprefix(b"."))
        reader, sender = self.reader, self.sender
        self.sender = self.reader = None
        if reader is None:
            self.say("554 5.5.1 no valid recipients")
            return
        words = self.server.script("end", reader)
        words = TAKEN if words is None else words
        if words == TAKE_AND_DROP or words[:1] == "2":
            self.server.taken.append((reader, b"".join(lines)))
            self.server.senders.append(sender or "")
        if words == TAKE_AND_DROP:
            raise _Gone
        self.carry_out(words)


@contextmanager
def scripted(
    script: Script | None = None,
    *,
    offers: tuple[str, ...] | None = None,
    eager: bool = False,
    secure: ssl.SSLContext | None = None,
) -> Iterator[Scripted]:
    """Run it as long as the block runs."""
    server = Scripted(eager=eager)
    server.script = script or server.script
    server.offers = server.offers if offers is None else offers
    listener = socket.create_server(("127.0.0.1", 0))
    server.port = listener.getsockname()[1]
    threads: list[threading.Thread] = []

    def talk(line: socket.socket) -> None:
        conversation = _Talk(server, line, secure)
        with suppress(_Gone, OSError, AssertionError):
            conversation.run()
        with suppress(OSError):
            conversation.file.close()
        conversation.line.close()
        line.close()

    def accept() -> None:
        with suppress(OSError):
            while True:
                line, _ = listener.accept()
                server.calls += 1
                thread = threading.Thread(target=talk, args=(line,), daemon=True)
                threads.append(thread)
                thread.start()

    accepting = threading.Thread(target=accept, daemon=True)
    accepting.start()
    try:
        yield server
    finally:
        server.over.set()
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        accepting.join(5)
        for thread in threads:
            thread.join(5)


def of(answers: Mapping[tuple[str, str], str]) -> Script:
    """A script from answers by step and reader."""
    return lambda step, reader: answers.get((step, reader))


def once(answers: Mapping[tuple[str, str], str]) -> Script:
    """The same, each given only once."""
    left = dict(answers)
    return lambda step, reader: left.pop((step, reader), None)
