"""The way to Bluesky: `channel.py` posts, `record.py` says what a post is as a record."""

from __future__ import annotations

from typing import Protocol

from pipeline.deliver.posting import SocialChannel
from pipeline.errors import SettingsError
from pipeline.model.settings import Account

SECONDS = 20.0
"""For each step of a request: a connection, a piece that is sent, a piece that is read."""

_EXTRA = frozenset({"atproto", "httpx", "libipld"})


class Password(Protocol):
    """A secret that shows itself only when it is asked to."""

    def reveal(self) -> str:
        """The words themselves."""
        ...


def open_bluesky(account: Account, password: Password, *, seconds: float = SECONDS) -> SocialChannel:
    """A channel for an account; nothing is sent, and nobody signs in, before it is used.

    Args:
        account: its name and server.
        password: an app password.
        seconds: for each step of a request.

    Raises:
        SettingsError: `atproto` is not installed, or the account has no name or an unsafe server.
    """
    try:
        # Most runs post nothing, and loading these takes a second.
        from pipeline.deliver.channels.bluesky.channel import BlueskyChannel  # noqa: PLC0415
        from pipeline.deliver.channels.bluesky.wire import Wire  # noqa: PLC0415
    except ImportError as error:
        if (error.name or "").partition(".")[0] not in _EXTRA:
            raise
        raise SettingsError(
            "Posting to Bluesky needs a package that is not installed",
            todo="pip install 'pipeline[social]', or set `post = false` for the account.",
        ) from error
    return BlueskyChannel(Wire(account.name, account.server, password, seconds=seconds))
