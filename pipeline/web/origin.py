"""Refusing what other sites make a browser send, and what is too large to be meant for us."""

from __future__ import annotations

from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
LARGEST = 512 * 1024
"""Bytes of a request's body; a field is a few hundred."""


class SameOrigin:
    """Lets only our own pages change anything.

    A browser says where a request comes from: in `Sec-Fetch-Site`, or in `Origin`. What says neither is no
    browser, and has no cookie that a browser would send for somebody else.

    Args:
        app: what answers.

    Source: the algorithm of Go 1.25's net/http.CrossOriginProtection.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, as ASGI wants it."""
        if scope["type"] == "http" and scope["method"] not in _SAFE and _is_foreign(Headers(scope=scope)):
            refusal = PlainTextResponse("This was sent from another site, and nothing was changed.\n", 403)
            await refusal(scope, receive, send)
            return
        await self._app(scope, receive, send)


def _is_foreign(headers: Headers) -> bool:
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site not in {"same-origin", "none"}
    origin = headers.get("origin")
    return origin is not None and urlsplit(origin).netloc != headers.get("host", "")


class SmallBodies:
    """Refuses bodies beyond a size, whether or not it is told beforehand.

    Args:
        app: what answers.
        largest: bytes.
    """

    def __init__(self, app: ASGIApp, largest: int = LARGEST) -> None:
        self._app = app
        self._largest = largest

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, as ASGI wants it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        told = Headers(scope=scope).get("content-length", "0")
        if not told.isdecimal() or int(told) > self._largest:
            await PlainTextResponse("That is too large.\n", 413)(scope, receive, send)
            return
        taken = 0

        async def counted() -> Message:
            nonlocal taken
            message = await receive()
            taken += len(message.get("body", b""))
            if taken > self._largest:
                raise _TooLarge
            return message

        try:
            await self._app(scope, counted, send)
        except _TooLarge:
            await PlainTextResponse("That is too large.\n", 413)(scope, receive, send)


class _TooLarge(Exception):  # noqa: N818 - never leaves this module
    """More came than was told."""
