"""A real HTTP server on loopback that misbehaves on request and remembers what it was sent."""

from __future__ import annotations

import socket
import socketserver
import struct
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self, cast

_WAIT = 5.0  # seconds after which even a forgotten connection ends


@dataclass(frozen=True, slots=True)
class Sent:
    """One request, as it came over the wire."""

    method: str
    path: str
    headers: tuple[tuple[str, str], ...]

    def header(self, name: str) -> str | None:
        """The value of a header, whatever the size of its letters; None if it was not sent."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)


Reply = Callable[[socket.socket, Sent, threading.Event], None]


def answer(
    body: bytes = b"",
    *,
    status: int = 200,
    headers: Mapping[str, str] | None = None,
    length: int | None = None,
) -> Reply:
    """A whole answer. `length`: what Content-Length claims, if not the truth."""

    def reply(connection: socket.socket, sent: Sent, _stop: threading.Event) -> None:
        connection.sendall(
            _head(status, {"Content-Type": "application/rss+xml"} | dict(headers or {}), body, length)
        )
        if sent.method != "HEAD":  # its answer ends with the headers (RFC 9110, section 9.3.2)
            connection.sendall(body)

    return reply


def redirect(target: str, *, status: int = 302) -> Reply:
    """A redirect; the target as it stands."""
    return answer(status=status, headers={"Location": target})


def conditional(body: bytes, *, etag: str = "", last_modified: str = "") -> Reply:
    """The body to those who do not have it, a 304 to those whose validators are right to the byte."""

    def reply(connection: socket.socket, sent: Sent, stop: threading.Event) -> None:
        headers = {"ETag": etag, "Last-Modified": last_modified}
        headers = {name: value for name, value in headers.items() if value}
        known = (sent.header("If-None-Match") or "", sent.header("If-Modified-Since") or "")
        has_it = known == (etag, last_modified)
        answer(b"" if has_it else body, status=304 if has_it else 200, headers=headers)(
            connection, sent, stop
        )

    return reply


def in_turn(*replies: Reply) -> Reply:
    """One reply after the other; the last one from then on."""
    waiting = list(replies)

    def reply(connection: socket.socket, sent: Sent, stop: threading.Event) -> None:
        chosen = waiting.pop(0) if len(waiting) > 1 else waiting[0]
        chosen(connection, sent, stop)

    return reply


def late(reply: Reply, *, seconds: float) -> Reply:
    """The same reply, after a while."""

    def delayed(connection: socket.socket, sent: Sent, stop: threading.Event) -> None:
        stop.wait(seconds)
        reply(connection, sent, stop)

    return delayed


def drip(piece: bytes, *, every: float, head: bytes = b"HTTP/1.1 200 OK\r\n\r\n") -> Reply:
    """An answer that never ends, a small piece at a time."""

    def reply(connection: socket.socket, _sent: Sent, stop: threading.Event) -> None:
        connection.sendall(head)
        for _ in range(int(_WAIT / every)):
            connection.sendall(piece)
            if stop.wait(every):
                return

    return reply


def endless(piece: bytes, *, headers: Mapping[str, str] | None = None) -> Reply:
    """The same bytes over and over, as fast as they are taken, up to a hundred megabytes."""

    def reply(connection: socket.socket, _sent: Sent, stop: threading.Event) -> None:
        lines = "".join(f"{name}: {value}\r\n" for name, value in (headers or {}).items())
        connection.sendall(f"HTTP/1.1 200 OK\r\n{lines}\r\n".encode())
        for _ in range(100_000_000 // len(piece)):
            if stop.is_set():
                return
            connection.sendall(piece)

    return reply


def hang(_connection: socket.socket, _sent: Sent, stop: threading.Event) -> None:
    """Take the request and say nothing."""
    stop.wait(_WAIT)


def reset(connection: socket.socket, _sent: Sent, _stop: threading.Event) -> None:
    """Break the connection off without a word."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def garbage(connection: socket.socket, _sent: Sent, _stop: threading.Event) -> None:
    """Say something that is not HTTP."""
    connection.sendall(b"* OK IMAP4rev1 ready\r\n\r\n")


def _head(status: int, headers: Mapping[str, str], body: bytes, length: int | None) -> bytes:
    size = len(body) if length is None else length
    lines = [f"HTTP/1.1 {status} Whatever", f"Content-Length: {size}", "Connection: close"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    request_queue_size = 64


class FeedServer:
    """Serves `pages` on 127.0.0.1; use it as a context manager.

    Attributes:
        pages: replies by path; anything else is a 404.
        sent: every request in the order of arrival.
        busiest: the largest number of requests that waited for their answers at the same time.
    """

    def __init__(self) -> None:
        self.pages: dict[str, Reply] = {}
        self.sent: list[Sent] = []
        self.busiest = 0
        self._open = 0
        self._lock = threading.Lock()
        self._stop = threading.Event()
        self._server = _Server(("127.0.0.1", 0), self._handler())
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})

    def _answered(self) -> None:
        with self._lock:
            self._open -= 1

    def url(self, path: str, *, host: str = "127.0.0.1", user: str = "") -> str:
        """The address of a page. `localhost` as the host is another host to a client."""
        return f"http://{user}{'@' if user else ''}{host}:{self._server.server_address[1]}{path}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _handler(self) -> type[socketserver.BaseRequestHandler]:
        owner = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                owner._serve(self.request)

        return Handler

    def _serve(self, connection: socket.socket) -> None:
        connection.settimeout(_WAIT)
        try:
            sent = _read(connection)
            if sent is None:
                return
            with self._lock:
                self.sent.append(sent)
                self._open += 1
                self.busiest = max(self.busiest, self._open)
            # Who has an answer may ask again before we come to know that it is sent.
            told = _Told(connection, self._answered)
            try:
                reply = self.pages.get(sent.path, answer(b"nothing here", status=404))
                reply(cast("socket.socket", told), sent, self._stop)
            finally:
                told.begin()
        except OSError:
            return  # the client went away, as it should from some of these pages


class _Told:
    """A connection that says when the first byte of the answer is about to go out.

    Args:
        connection: to the client.
        first: is called once.
    """

    def __init__(self, connection: socket.socket, first: Callable[[], None]) -> None:
        self._connection = connection
        self._first: Callable[[], None] | None = first

    def begin(self) -> None:
        first, self._first = self._first, None
        if first:
            first()

    def sendall(self, data: bytes) -> None:
        self.begin()
        self._connection.sendall(data)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)


def _read(connection: socket.socket) -> Sent | None:
    data = b""
    while b"\r\n\r\n" not in data:
        more = connection.recv(4096)
        if not more:
            return None
        data += more
    first, *lines = data.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
    method, path, _ = first.split(" ")
    pairs = (line.partition(":") for line in lines)
    return Sent(method, path, tuple((name, value.strip()) for name, _, value in pairs))
