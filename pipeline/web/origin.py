"""Refusing what other sites make a browser send, and what is too large to be meant for us."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_CHARSET = re.compile(r'charset([^=;]*)=\s*"?([^";]*)', re.IGNORECASE)
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
    try:
        return origin is not None and urlsplit(origin).netloc != headers.get("host", "")
    except ValueError:  # no browser writes such an address
        return True


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


class ReadableForms:
    """Refuses forms that say to be in other letters than UTF-8, in which browsers send ours.

    Some of those letters make text that cannot be kept; others cannot be read at all.

    Args:
        app: what answers.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, as ASGI wants it."""
        if scope["type"] == "http" and not is_readable(Headers(scope=scope).get("content-type", "")):
            await PlainTextResponse("That form is not in UTF-8.\n", 400)(scope, receive, send)
            return
        await self._app(scope, receive, send)


def is_readable(content_type: str) -> bool:
    """Whether a form of this type is in UTF-8, as far as it says; only the parts of `multipart` can say."""
    if "multipart" not in content_type.lower():
        return True
    said = _CHARSET.findall(content_type)
    return all(not more.strip() and name.strip().lower() in {"utf-8", "utf8"} for more, name in said)


class _TooLarge(Exception):  # noqa: N818 - never leaves this module
    """More came than was told."""
