"""What every answer says to the browser about safety, and which questions are answered at all.

A server on loopback can be asked by every page that a browser of this machine has open. So it answers only
those that call it by its own name: a stranger's name that was made to lead here (DNS rebinding) is refused.
"""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType

from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOOPBACK = ("127.0.0.1", "localhost")
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


def guards(hosts: Sequence[str] = LOOPBACK) -> list[Middleware]:
    """What stands before every page: the headers, and the refusal of other names than these."""
    return [
        Middleware(SecurityHeaders),
        Middleware(TrustedHostMiddleware, allowed_hosts=list(hosts), www_redirect=False),
    ]
