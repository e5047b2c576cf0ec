"""Connections that all feeds of a run share the making of, and why one failed, in plain words."""

from __future__ import annotations

import socket
from contextvars import ContextVar
from typing import Any

import aiohttp

from pipeline import __version__
from pipeline.collect.addresses import AddressGuard
from pipeline.collect.trouble import AGAIN, TELL
from pipeline.errors import FeedError
from pipeline.model.settings import Collect

_ACCEPT = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, "
    "application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.1"
)

GUARD: ContextVar[AddressGuard] = ContextVar("GUARD")
"""Who watches the connections of the feed that is being fetched; each is fetched in a task of its own."""


def open_session(settings: Collect, accept: str = _ACCEPT) -> aiohttp.ClientSession:
    """One session for a run. It keeps nothing: neither cookies nor connections outlive a request.

    Every connection is made under the guard of the feed that it is for, and none without one.

    Args:
        settings: the limits, and who is asking.
        accept: what we can make use of (RFC 9110, section 12.5.1).
    """
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(socket_factory=_guarded_socket, force_close=True, limit=0),
        cookie_jar=aiohttp.DummyCookieJar(),
        auto_decompress=False,
        trust_env=False,
        timeout=aiohttp.ClientTimeout(
            total=None, connect=settings.connect_timeout, sock_read=settings.timeout
        ),
        headers={
            "User-Agent": user_agent(settings.contact),
            "Accept": accept,
            "Accept-Encoding": "gzip, deflate, br",
        },
    )


def _guarded_socket(address: tuple[Any, ...]) -> socket.socket:
    return GUARD.get().make_socket(address)


def user_agent(contact: str) -> str:
    """Who we are and whom to complain to, as feed servers like to know (RFC 9110, section 10.1.5)."""
    name = f"pipeline/{__version__}"
    safe = " ".join(contact.encode("ascii", "ignore").decode().split())
    return f"{name} (+{safe})" if safe else name


def explained(error: Exception, refused: str) -> FeedError:
    """Why a connection or an answer failed.

    Args:
        error: as aiohttp or the system raised it.
        refused: the private address that the guard refused; empty if it refused none.
    """
    if refused:
        return FeedError(
            f"the address leads into a private network ({refused})",
            todo="If that is meant, set `allow_private = true` for this feed",
        )
    what, todo = _connection(error)
    return FeedError(what, todo=todo)


# The first that fits: aiohttp's errors are children of one another.
_CONNECTION: tuple[tuple[tuple[type[Exception], ...], str, str], ...] = (
    (
        (aiohttp.ClientConnectorDNSError,),
        "there is no server of that name",
        "Check the address for typing errors; else try again later",
    ),
    ((aiohttp.ClientConnectorCertificateError,), "the server's certificate is not valid", TELL),
    ((aiohttp.ClientSSLError,), "no secure connection can be made", TELL),
    ((aiohttp.ClientConnectorError,), "the server cannot be reached", AGAIN),
    (
        (aiohttp.ServerDisconnectedError, aiohttp.ClientOSError, ConnectionError),
        "the server broke off the connection",
        AGAIN,
    ),
    ((aiohttp.ClientPayloadError,), "the answer breaks off before its end", AGAIN),
    ((aiohttp.ClientResponseError,), "the server's answer is not proper HTTP", TELL),
    ((aiohttp.InvalidURL,), "the address cannot be read", "Check it for typing errors"),
)


def _connection(error: Exception) -> tuple[str, str]:
    for kinds, what, todo in _CONNECTION:
        if isinstance(error, kinds):
            return what, todo
    return f"the connection failed ({type(error).__name__})", AGAIN
