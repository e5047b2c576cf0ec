"""Calling a mail server: connect, greet, make the line private, sign in. After that `line` takes over.

All of it blocks, with a time limit for each read, and is done in a thread of its own, so that a server that
answers slowly holds up nobody else's line.
"""

from __future__ import annotations

import smtplib
import socket
import ssl
import threading
from contextlib import suppress

from pipeline.deliver.channels.smtp import PORTS
from pipeline.deliver.mail.letters import Offer
from pipeline.deliver.posting import NotNow, Refused
from pipeline.errors import PipelineError
from pipeline.model.settings import Security, Smtp

SEND_BUFFER = 512 * 1024
"""Room for a mail at the system, so that one is handed over in one go."""


class Call:
    """One try to get a line.

    Args:
        server: which, and how the line is kept private.
        password: to sign in with; empty if there is no signing in.
        context: what is trusted.
    """

    def __init__(self, server: Smtp, password: str, context: ssl.SSLContext) -> None:
        self._server = server
        self._password = password
        self._context = context
        self._client = smtplib.SMTP(timeout=server.timeout)
        self._given_up = threading.Event()

    def answer(self) -> tuple[socket.socket, Offer]:
        """The line, ready for mail and not blocking, and what the server offers.

        Raises:
            Refused: as things are there is no use in trying again: the password, the certificate.
            NotNow: it cannot be reached, or not now.
        """
        try:
            self._set_up()
            line = self._client.sock
            if self._given_up.is_set() or line is None:
                raise NotNow("the server took too long to let us in", where=self._where)
            line.setblocking(False)  # noqa: FBT003 - the method has no name for it
        except (OSError, smtplib.SMTPException, PipelineError) as error:
            self._client.close()
            raise _explained(error, self._where) from None  # its cause may hold the password
        return line, self._offer()

    def give_up(self) -> None:
        """Let a call that takes too long fail where it stands; from any thread."""
        self._given_up.set()
        line = self._client.sock
        if line is not None:
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)

    @property
    def _where(self) -> str:
        return f"mail server {self._server.host}"

    def _set_up(self) -> None:
        server, client = self._server, self._client
        port = server.port or PORTS[server.security]
        line = socket.create_connection((server.host, port), server.timeout)
        client.sock = line  # from here on `give_up` can reach it
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        line.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER)
        if server.security is Security.TLS:
            client.sock = self._private(line)
        code, words = client.getreply()
        if code != 220:
            raise smtplib.SMTPResponseException(code, words)
        client.ehlo_or_helo_if_needed()
        if server.security is Security.STARTTLS:
            self._starttls(client)
        if server.user:
            client.login(server.user, self._password)

    def _starttls(self, client: smtplib.SMTP) -> None:
        if not client.has_extn("starttls"):
            raise smtplib.SMTPNotSupportedError("it offers no STARTTLS")
        code, words = client.docmd("STARTTLS")
        if code != 220 or client.sock is None:
            raise smtplib.SMTPResponseException(code, words)
        client.sock = self._private(client.sock)
        # What was said in the open is not to be believed (RFC 3207, 4.2).
        client.file = None
        client.helo_resp = client.ehlo_resp = None
        client.esmtp_features = {}
        client.does_esmtp = False
        client.ehlo_or_helo_if_needed()

    def _private(self, line: socket.socket) -> ssl.SSLSocket:
        return self._context.wrap_socket(line, server_hostname=self._server.host)

    def _offer(self) -> Offer:
        said = self._client.esmtp_features
        size = said.get("size", "").strip()
        return Offer(
            "pipelining" in said,
            "smtputf8" in said,
            "8bitmime" in said,
            "size" in said,
            int(size) if size.isdecimal() else 0,
        )


_LOOK = "Look at host, port and security under [smtp]"


def _explained(error: Exception, where: str) -> Refused | NotNow:
    """What keeps us from the server, in words that say what to do."""
    match error:
        case Refused() | NotNow():
            return error
        case smtplib.SMTPAuthenticationError() if error.smtp_code >= 500:
            todo = "Look at user under [smtp], and at the variable with the password"
            return Refused("the server does not let us sign in", where=where, todo=todo)
        case smtplib.SMTPNotSupportedError():
            todo = "Set security and user under [smtp] as your mail provider says"
            return Refused(f"the server cannot do what the settings ask: {error}", where=where, todo=todo)
        case ssl.SSLCertVerificationError():
            return Refused(
                f"the line cannot be made private: {error.verify_message}", where=where, todo=_LOOK
            )
        case _:
            return NotNow(_not_now(error), where=where)


def _not_now(error: Exception) -> str:
    match error:
        case ssl.SSLError():
            return f"the line cannot be made private: {error.reason or error}"
        case smtplib.SMTPResponseException():
            words = error.smtp_error
            text = words.decode("utf-8", "replace") if isinstance(words, bytes) else words
            return f"it answered {error.smtp_code} {' '.join(text.split())[:200]}"
        case _:
            return f"the server cannot be reached: {error}"
