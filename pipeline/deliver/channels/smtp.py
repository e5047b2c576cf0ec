"""Mail by SMTP, one message at a time, over the line that the settings ask for."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress

from pipeline.deliver.posting import InDoubt, NotNow, Refused
from pipeline.model.settings import Security, Smtp

PORTS = {Security.STARTTLS: 587, Security.TLS: 465, Security.NONE: 25}
MESSAGE = "mail.eml"
"""The file that is handed over."""


class SmtpChannel:
    """Hands mails to a server. What happens to a mail after that is the server's to say.

    Args:
        server: which, and how the line is kept private.
        password: to sign in with; empty if there is no signing in.
        sender: the envelope's, where bounces go.
        context: what is trusted; the system's authorities when left out.
    """

    name = "smtp"
    repeatable = False

    def __init__(
        self, server: Smtp, password: str, *, sender: str, context: ssl.SSLContext | None = None
    ) -> None:
        self._server = server
        self._password = password
        self._sender = sender
        self._context = context or ssl.create_default_context()

    def hand_over(self, recipient: str, files: Mapping[str, bytes]) -> str:
        """Hand `mail.eml` over for one recipient; gives what the server answered.

        Raises:
            Refused: the server will not take it: the address, the sender or the message.
            NotNow: it was not taken, and may be later.
            InDoubt: the line went dead after the message was sent.
        """
        with self._line() as line:
            return self._said(line, recipient, files[MESSAGE])

    def check(self) -> str:
        """Connect and sign in, and say how the server greets; sends nothing. Raises as `hand_over` does."""
        with self._line() as line:
            code, words = line.noop()
            return f"{code} {_words(words)}"

    def _said(self, line: smtplib.SMTP, recipient: str, message: bytes) -> str:
        where = self._where
        wide = not (recipient.isascii() and self._sender.isascii())
        if wide and not line.has_extn("smtputf8"):
            raise Refused("its server takes no address with letters beyond ASCII", where=recipient)
        for code, words in (
            line.mail(self._sender, ["SMTPUTF8", "BODY=8BITMIME"] if wide else []),
            line.rcpt(recipient),
        ):
            if code not in {250, 251}:
                raise _answered(code, words, where=f"{where} about {recipient}")
        try:
            code, words = line.data(message)
        except smtplib.SMTPDataError as error:
            raise _answered(error.smtp_code, error.smtp_error, where=where) from error
        except (OSError, smtplib.SMTPException) as error:
            raise InDoubt(
                "the line went dead while the mail was handed over; nobody knows whether it was taken",
                where=where,
                todo="Look into the server's log, or ask whoever should have it",
            ) from error
        if code != 250:
            raise _answered(code, words, where=where)
        return f"{code} {_words(words)}"

    @contextmanager
    def _line(self) -> Iterator[smtplib.SMTP]:
        """A line, private and signed in. What goes wrong before a hand-over has taken nothing."""
        with self._explained():
            line = self._called()
        try:
            with self._explained():
                self._signed_in(line)
            yield line
            with suppress(OSError, smtplib.SMTPException):
                line.quit()
        finally:
            line.close()

    def _called(self) -> smtplib.SMTP:
        server = self._server
        port = server.port or PORTS[server.security]
        if server.security is Security.TLS:
            return smtplib.SMTP_SSL(server.host, port, timeout=server.timeout, context=self._context)
        return smtplib.SMTP(server.host, port, timeout=server.timeout)

    def _signed_in(self, line: smtplib.SMTP) -> None:
        if self._server.security is Security.STARTTLS:
            line.starttls(context=self._context)
        line.ehlo_or_helo_if_needed()
        if self._server.user:
            line.login(self._server.user, self._password)

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """Turn what keeps us from the server into words that say what to do."""
        where = self._where
        try:
            yield
        except smtplib.SMTPAuthenticationError:
            todo = "Look at user under [smtp], and at the variable with the password"
            # Without its cause, which holds what was sent.
            raise Refused("the server does not let us sign in", where=where, todo=todo) from None
        except smtplib.SMTPNotSupportedError as error:
            todo = "Set security and user under [smtp] as your mail provider says"
            what = f"the server cannot do what the settings ask: {error}"
            raise Refused(what, where=where, todo=todo) from error
        except ssl.SSLError as error:
            what = f"the line cannot be made private: {error.reason or error}"
            raise NotNow(what, where=where, todo="Look at host, port and security under [smtp]") from error
        except smtplib.SMTPResponseException as error:
            raise _answered(error.smtp_code, error.smtp_error, where=where) from error
        except (OSError, smtplib.SMTPException) as error:
            raise NotNow(f"the server cannot be reached: {error}", where=where) from error

    @property
    def _where(self) -> str:
        return f"mail server {self._server.host}"


def _answered(code: int, words: bytes | str, *, where: str) -> Refused | NotNow:
    """A refusal: for good from 500 on, else for now (RFC 5321, 4.2.1)."""
    said = f"it answered {code} {_words(words)}"
    return Refused(said, where=where) if code >= 500 else NotNow(said, where=where)


def _words(words: bytes | str) -> str:
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else words
    return " ".join(text.split())[:300]
