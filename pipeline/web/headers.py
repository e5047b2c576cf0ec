"""What every answer says to the browser about safety, and which questions are answered at all.

A server on loopback can be asked by every page that a browser of this machine has open. So it answers only
those that call it by its own name: a stranger's name that was made to lead here (DNS rebinding) is refused.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

from starlette.applications import Starlette
from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.routing import BaseRoute
from starlette.types import ASGIApp, ExceptionHandler, Message, Receive, Scope, Send

LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
"""The names by which a browser on this machine calls us."""

PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""The Content-Security-Policy of our own pages: no inline script or style, and nothing from elsewhere."""

USUAL = MappingProxyType(
    {
        "content-security-policy": PAGE_POLICY,
        "x-content-type-options": "nosniff",
        "referrer-policy": "same-origin",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "cache-control": "no-store",
    }
)
"""What is said where an answer does not say otherwise itself."""


class SecurityHeaders:
    """Puts `USUAL` on every answer, refusals and errors among them; what an answer says itself stays.

    Args:
        app: what answers.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, as ASGI wants it."""

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in USUAL.items():
                    headers.setdefault(name, value)
            await send(message)

        await self._app(scope, receive, with_headers if scope["type"] == "http" else send)


class Guarded(Starlette):
    """An application with `USUAL` on whatever it answers, and which is called by its own names alone.

    The headers stand around all of it: an answer to what nobody has foreseen is made outside of every
    middleware.

    Args:
        hosts: its names.
        routes, middleware, exception_handlers: as for any application.
    """

    def __init__(
        self,
        *,
        routes: Sequence[BaseRoute],
        hosts: Sequence[str] = LOOPBACK,
        middleware: Sequence[Middleware] = (),
        exception_handlers: Mapping[Any, ExceptionHandler] | None = None,
    ) -> None:
        known = Middleware(TrustedHostMiddleware, allowed_hosts=list(hosts), www_redirect=False)
        super().__init__(
            routes=routes, middleware=[known, *middleware], exception_handlers=exception_handlers
        )

    def build_middleware_stack(self) -> ASGIApp:
        """Everything, from the outside to the pages."""
        return SecurityHeaders(super().build_middleware_stack())


def names_at(address: str) -> tuple[str, ...]:
    """The names by which a browser calls us: those of this machine, and that of a public address.

    Args:
        address: `https://desk.example.org`; empty for none.
    """
    name = urlsplit(address).hostname if address else None
    if not name:
        return LOOPBACK
    return (*LOOPBACK, f"[{name}]" if ":" in name else name)
