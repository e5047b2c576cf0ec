"""A mail server on loopback that keeps what it is given, and can be told to misbehave."""

from __future__ import annotations

import ssl
from asyncio.base_events import Server
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session


@dataclass
class Sink:
    """What came in, and how the server behaves.

    Attributes:
        taken: sender, recipients and bytes of each mail.
        rcpt, data: answers in place of the usual ones; `drop` goes silent after the mail was given.
        users: who may sign in, with passwords.
    """

    taken: list[tuple[str, list[str], bytes]] = field(default_factory=list)
    rcpt: str = ""
    data: str = ""
    users: dict[str, str] = field(default_factory=dict)
    port: int = 0

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        if self.rcpt:
            return self.rcpt
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802 - as above
        content = envelope.content
        assert isinstance(content, bytes)
        if self.data != "drop" and self.data:
            return self.data
        self.taken.append((envelope.mail_from or "", list(envelope.rcpt_tos), content))
        if self.data == "drop":
            assert server.transport is not None
            server.transport.abort()  # type: ignore[attr-defined]
        return "250 taken as 4711"

    def signs_in(self, _server: Any, _session: Any, _envelope: Any, _mechanism: str, data: Any) -> AuthResult:
        assert isinstance(data, LoginPassword)
        known = self.users.get(data.login.decode())
        right = known is not None and known == data.password.decode()
        return AuthResult(success=right, handled=False)


class _Controller(Controller):
    """On whichever port the system gives."""

    def _trigger_server(self) -> None:
        assert isinstance(self.server, Server)
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()  # type: ignore[no-untyped-call]


@contextmanager
def smtp_server(
    sink: Sink, *, context: ssl.SSLContext | None = None, starttls: bool = False
) -> Iterator[Sink]:
    """Run it as long as the block runs.

    Args:
        sink: keeps what comes in; its port is set.
        context: the server's certificate.
        starttls: the line becomes private after a word; else it is from the beginning, if there is a context.
    """
    options: dict[str, Any] = {}
    if sink.users:
        options = {"authenticator": sink.signs_in, "auth_require_tls": starttls, "auth_required": True}
    if starttls:
        options |= {"tls_context": context, "require_starttls": True}
    controller = _Controller(
        sink, hostname="127.0.0.1", port=0, ssl_context=None if starttls else context, **options
    )
    controller.start()
    try:
        sink.port = controller.port
        yield sink
    finally:
        controller.stop()
