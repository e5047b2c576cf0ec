"""A server on this machine's own address, from Ctrl-C to Ctrl-C."""

from __future__ import annotations

import errno
import os
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import current_thread, main_thread

import uvicorn
from starlette.types import ASGIApp

from pipeline.errors import UsageError

HOST = "127.0.0.1"
_TURN = (
    0.0005  # seconds that a thread computes while another wants to; Python's own 5 ms add up in each answer
)
_PATIENCE = 3  # seconds that an answer under way may take when we stop


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
            http="h11",
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
