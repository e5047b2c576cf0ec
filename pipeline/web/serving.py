"""A server on this machine's own address, from Ctrl-C to Ctrl-C."""

from __future__ import annotations

import errno
import os
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http import HTTPStatus
from threading import current_thread, main_thread

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

from pipeline.errors import UsageError

HOST = "127.0.0.1"
_TURN = (
    0.0005  # seconds that a thread computes while another wants to; Python's own 5 ms add up in each answer
)
_PATIENCE = 3  # seconds that an answer under way may take when we stop


_TOO_LARGE = HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE
_TOO_LARGE_WORDS = "The cookies or the address are too large.\n"
_LINGER = 1.0  # seconds for which what comes after a refusal is passed over


def listen(port: int, host: str = HOST) -> socket.socket:
    """A socket that listens, for this machine only if not said otherwise. Who asks now waits for the server.

    Args:
        port: 1 to 65535; 0 for any that is free.
        host: the address of this machine that it listens on.

    Raises:
        UsageError: it cannot be had.
    """
    # By its full name: only then asyncio turns off that a body waits 40 ms for word of its head (Nagle).
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if os.name == "posix":
        # A port that we ourselves have just left may be taken again. On Windows it would be another's.
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
        listening.listen()
    except OSError as error:
        listening.close()
        what = {
            errno.EADDRINUSE: "it is in use by another program",
            errno.EACCES: "this user may not use it",
            errno.EADDRNOTAVAIL: f"{host} is no address of this machine",
        }.get(error.errno or 0, f"it cannot be used ({error.strerror})")
        todo = "Say --port with another number, or with 0 for any that is free"
        raise UsageError(what, where=f"port {port}", todo=todo) from error
    return listening


def address_of(listening: socket.socket) -> str:
    """What a person types into a browser."""
    host, port = listening.getsockname()[:2]
    return f"http://{f'[{host}]' if ':' in host else host}:{port}/"


class Server:
    """One application behind one socket.

    Args:
        app: what answers.
        listening: as `listen` gives it; closed when the server stops.
        on_stop: is called first when it stops. Answers that never end by themselves must end then.
    """

    def __init__(
        self, app: ASGIApp, listening: socket.socket, *, on_stop: Callable[[], None] = lambda: None
    ) -> None:
        config = uvicorn.Config(
            app,
            http=_Protocol,
            ws="none",
            loop="asyncio",
            lifespan="off",
            log_config=None,  # errors reach standard error by themselves; nobody reads of every request
            log_level="error",
            access_log=False,
            proxy_headers=False,
            server_header=False,
            timeout_graceful_shutdown=_PATIENCE,
        )
        self._server = _Stopping(config, on_stop)
        self._listening = listening

    def run(self) -> None:
        """Answer until told to stop: by `stop`, or in the main thread by SIGINT (Ctrl-C) or SIGTERM."""
        before = sys.getswitchinterval()
        sys.setswitchinterval(_TURN)
        try:
            with _quiet_signals():
                self._server.run(sockets=[self._listening])
        finally:
            sys.setswitchinterval(before)
            self._listening.close()

    def stop(self) -> None:
        """Stop soon; may be called from any thread."""
        self._server.should_exit = True


class _Protocol(H11Protocol):
    """HTTP as uvicorn speaks it, which calls a head that is too long a bad request and hangs up.

    Who is still sending would then hardly see the answer: what was not read takes it along when the line is
    cut. So what comes is passed over for a moment.

    Source: RFC 6585, section 5; RFC 9112, section 9.6.
    """

    _refused = False

    def send_400_response(self, msg: str) -> None:
        """Say what is wrong with what came; called where uvicorn has caught the error."""
        answering = bool(self.cycle) and not self.cycle.response_complete
        if answering or getattr(sys.exception(), "error_status_hint", 400) != _TOO_LARGE:
            super().send_400_response(msg)
            return
        self._refused = True
        self.transport.write(
            f"HTTP/1.1 {_TOO_LARGE} {_TOO_LARGE.phrase}\r\ncontent-type: text/plain; charset=utf-8\r\n"
            f"content-length: {len(_TOO_LARGE_WORDS)}\r\nconnection: close\r\n\r\n{_TOO_LARGE_WORDS}".encode()
        )
        self.loop.call_later(_LINGER, self.transport.close)

    def data_received(self, data: bytes) -> None:
        """Take what came."""
        if not self._refused:
            super().data_received(data)

    def shutdown(self) -> None:
        """The server stops."""
        if self._refused:
            self.transport.close()
        else:
            super().shutdown()


class _Stopping(uvicorn.Server):
    """Uvicorn, which waits for answers under way when it stops, but tells nobody that it does."""

    def __init__(self, config: uvicorn.Config, on_stop: Callable[[], None]) -> None:
        super().__init__(config)
        self._on_stop = on_stop

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._on_stop()
        await super().shutdown(sockets)


@contextmanager
def _quiet_signals() -> Iterator[None]:
    """Keep the signals that stop uvicorn from being raised once more when it has stopped."""
    if current_thread() is not main_thread():
        yield
        return
    before = {one: signal.signal(one, lambda *_: None) for one in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)
