"""The way to our mail server, for what goes to staff and for tests."""

from __future__ import annotations

from pipeline.config import environment
from pipeline.config.secrets import secret
from pipeline.deliver.channels.smtp import SmtpChannel
from pipeline.errors import SettingsError
from pipeline.model.settings import Newsletter, Settings

PASSWORD = "SMTP_PASSWORD"  # noqa: S105 - the name of a variable, no password


def smtp_channel(settings: Settings, newsletter: Newsletter) -> SmtpChannel:
    """The channel for a newsletter's mail.

    Raises:
        SettingsError: no server is named, or its password cannot be read.
    """
    server = settings.smtp
    if not server.host:
        raise SettingsError(
            "no mail server is named", where="config.toml: [smtp]", todo="Set host under [smtp]"
        )
    name = server.secret or PASSWORD
    password = secret(environment(), name).reveal() if server.user else ""
    return SmtpChannel(server, password, sender=newsletter.mail.from_address)
