"""The server: for this machine only, and gone when it is told to go."""

from __future__ import annotations

import asyncio
import http.client
import socket
import threading
from collections.abc import AsyncIterator
from contextlib import closing
from urllib.parse import urlsplit

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from pipeline.errors import UsageError
from pipeline.web.serving import Server, address_of, listen
from tests.web.conftest import PATIENCE, Serve


def test_only_this_machine_can_reach_it() -> None:
    with closing(listen(0)) as listening:
        assert listening.getsockname()[0] == "127.0.0.1"
        assert address_of(listening) == f"http://127.0.0.1:{listening.getsockname()[1]}/"


def test_no_answer_waits_for_word_of_its_head() -> None:
    # Asyncio turns Nagle's algorithm off where a socket says that it is one of TCP, and nowhere else.
    with closing(listen(0)) as listening:
        assert listening.proto == socket.IPPROTO_TCP


def test_a_port_in_use_is_told_with_what_to_do() -> None:
    with closing(listen(0)) as listening:
        port = listening.getsockname()[1]
        with pytest.raises(
            UsageError, match=rf"port {port}: it is in use by another program\. Say --port"
        ) as told:
            listen(port)
    assert told.value.exit_code == 2


def test_a_port_that_was_just_left_can_be_had_again() -> None:
    with closing(listen(0)) as listening:
        port = listening.getsockname()[1]
        caller = socket.create_connection(("127.0.0.1", port))
        answered, _ = listening.accept()
        answered.close()
        caller.close()
    listen(port).close()


def test_it_stops_though_an_answer_is_under_way_that_would_never_end() -> None:
    stopping = threading.Event()

    async def for_ever() -> AsyncIterator[str]:
        yield "one"
        while not stopping.is_set():  # noqa: ASYNC110 - it is a thread that sets it
            await asyncio.sleep(0.01)

    async def answer(_: Request) -> Response:
        return StreamingResponse(for_ever())

    listening = listen(0)
    where = urlsplit(address_of(listening))
    server = Server(Starlette(routes=[Route("/", answer)]), listening, on_stop=stopping.set)
    thread = threading.Thread(target=server.run)
    thread.start()
    with closing(http.client.HTTPConnection(where.netloc, timeout=PATIENCE)) as connection:
        connection.request("GET", "/")
        reply = connection.getresponse()
        assert reply.read(3) == b"one"
        server.stop()
        assert reply.read() == b""
    thread.join(PATIENCE)
    assert not thread.is_alive()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((where.hostname or "", where.port or 0))


@pytest.mark.parametrize("size", [300_000, 1_000_000])
def test_a_head_that_is_too_long_is_told_so(serve: Serve, size: int) -> None:
    address = serve(Starlette(routes=[Route("/", lambda _: Response("well"))]))
    where = urlsplit(address)
    with closing(http.client.HTTPConnection(where.netloc, timeout=PATIENCE)) as line:
        line.request("GET", "/", headers={"Cookie": "a" * size})
        answer = line.getresponse()
        assert (answer.status, answer.headers["connection"]) == (431, "close")
        assert b"too large" in answer.read()


def test_what_is_no_request_is_told_so_and_the_next_is_answered(serve: Serve) -> None:
    address = serve(Starlette(routes=[Route("/", lambda _: Response("well"))]))
    where = urlsplit(address)
    with socket.create_connection((where.hostname or "", where.port or 0), timeout=PATIENCE) as line:
        line.sendall(b"nonsense\r\n\r\n")
        assert line.recv(100).startswith(b"HTTP/1.1 400")
    with closing(http.client.HTTPConnection(where.netloc, timeout=PATIENCE)) as connection:
        connection.request("GET", "/", headers={"Cookie": "a" * 30_000})
        assert connection.getresponse().read() == b"well"
