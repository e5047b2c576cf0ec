"""A mailbox server on loopback, over TLS: as much of IMAP4rev1 (RFC 3501) as reading a folder takes."""

from __future__ import annotations

import base64
import re
import socket
import socketserver
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import trustme

USER, PASSWORD = "bounces@library.test", 'se"cret ä'


@dataclass
class Box:
    """A folder, and how its server behaves.

    Attributes:
        letters: by their numbers (UIDs).
        seen: numbers of those marked as seen.
        plain: offers AUTH=PLAIN; else LOGIN alone.
        break_at: drops the line when this command comes.
        said: every command, without what it was given.
    """

    letters: dict[int, bytes] = field(default_factory=dict)
    seen: set[int] = field(default_factory=set)
    folder: str = "INBOX"
    password: str = PASSWORD
    plain: bool = True
    break_at: str = ""
    port: int = 0
    said: list[str] = field(default_factory=list)

    def put(self, *letters: bytes) -> None:
        """New letters come in."""
        for letter in letters:
            self.letters[max(self.letters, default=0) + 1] = letter


class _Line(socketserver.StreamRequestHandler):
    server: _Server

    def handle(self) -> None:
        self._say("* OK ready")
        while line := self.rfile.readline():
            tag, _, rest = line.decode().rstrip("\r\n").partition(" ")
            word, _, more = rest.partition(" ")
            name = f"UID {more.split()[0]}" if word.upper() == "UID" else word.upper()
            self.server.box.said.append(name)
            if name == self.server.box.break_at:
                return
            if not self._answered(name, tag, more):
                return

    def _answered(self, name: str, tag: str, more: str) -> bool:
        """Answer a command; False after the last."""
        box, refused = self.server.box, ""
        match name:
            case "CAPABILITY":
                self._say(f"* CAPABILITY IMAP4rev1{' AUTH=PLAIN' if box.plain else ''}")
            case "AUTHENTICATE":
                self._say("+ ")
                right = base64.b64decode(self.rfile.readline()).decode() == f"\0{USER}\0{box.password}"
                refused = "" if right else "NO [AUTHENTICATIONFAILED] not like that"
            case "LOGIN" if more != f'"{USER}" "{box.password}"':
                refused = "NO [AUTHENTICATIONFAILED] not like that"
            case "SELECT" if more != f'"{box.folder}"':
                refused = "NO [NONEXISTENT] no such folder"
            case "SELECT":
                self._say(f"* {len(box.letters)} EXISTS")
            case "UID SEARCH":
                self._say(" ".join(["* SEARCH", *map(str, sorted(set(box.letters) - box.seen))]))
            case "UID FETCH":
                self._fetched(more)
            case "UID STORE":
                box.seen.add(int(more.split()[1]))
            case _:
                pass
        self._say(f"{tag} {refused or 'OK done'}")
        return name != "LOGOUT"

    def _fetched(self, more: str) -> None:
        found = re.fullmatch(r"FETCH (\d+) \(BODY\.PEEK\[\]<0\.(\d+)>\)", more)
        assert found, "a fetch that does not mark as seen, and of so many bytes"
        letter = self.server.box.letters.get(int(found[1]), b"")[: int(found[2])]
        if letter:
            self.wfile.write(f"* 1 FETCH (UID {found[1]} BODY[]<0> {{{len(letter)}}}\r\n".encode() + letter)
            self._say(")")

    def _say(self, text: str) -> None:
        self.wfile.write(f"{text}\r\n".encode())


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, box: Box, context: ssl.SSLContext) -> None:
        super().__init__(("127.0.0.1", 0), _Line)
        self.box = box
        self.context = context

    def finish_request(self, request: object, client_address: object) -> None:
        assert isinstance(request, socket.socket)
        try:
            with self.context.wrap_socket(request, server_side=True) as private:
                super().finish_request(private, client_address)
        except OSError:
            return  # whoever called does not trust us, or has gone


@contextmanager
def imap_server(box: Box, authority: trustme.CA) -> Iterator[Box]:
    """Serve a box as `localhost` as long as the block runs."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    with _Server(box, context) as server:
        box.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield box
        finally:
            server.shutdown()
            thread.join()
