"""The way to our mail server."""

from __future__ import annotations

from pipeline.config import environment
from pipeline.config.secrets import secret
from pipeline.deliver.channels.smtp import SmtpChannel
from pipeline.errors import SettingsError
from pipeline.model.settings import Newsletter, Settings, Smtp

PASSWORD = "SMTP_PASSWORD"  # noqa: S105 - the name of a variable, no password


def smtp_channel(settings: Settings, newsletter: Newsletter) -> SmtpChannel:
    """The channel for mail to staff, for tests and for who subscribes.

    Raises:
        SettingsError: no server is named, or its password cannot be read.
    """
    server = settings.smtp
    if not server.host:
        raise SettingsError(
            "no mail server is named", where="config.toml: [smtp]", todo="Set host under [smtp]"
        )
    return SmtpChannel(server, password_of(server), sender=newsletter.mail.from_address)


def password_of(server: Smtp) -> str:
    """What we sign in with; empty if there is no signing in.

    Raises:
        SettingsError: it cannot be read.
    """
    return secret(environment(), server.secret or PASSWORD).reveal() if server.user else ""
