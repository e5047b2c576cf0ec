"""The way to Mastodon: `channel.py` posts, `words.py` knows a post again, `line.py` reads trouble."""

from __future__ import annotations

from pipeline.deliver.posting import SocialChannel
from pipeline.errors import SettingsError
from pipeline.model.settings import Account

_EXTRA = frozenset({"mastodon", "requests", "urllib3"})


def open_mastodon(account: Account, token: str) -> SocialChannel:
    """A channel for an account. Nothing is asked of its server yet.

    Args:
        account: its settings.
        token: of the account; never shown.

    Raises:
        SettingsError: `Mastodon.py` is not installed, or the account has no server or an unsafe one.
    """
    try:
        # Of the extra `social`, and slow to load.
        from pipeline.deliver.channels.mastodon.channel import MastodonChannel  # noqa: PLC0415
    except ImportError as error:
        if (error.name or "").partition(".")[0] not in _EXTRA:
            raise
        raise SettingsError(
            "Posting to Mastodon needs a package that is not installed",
            todo="pip install 'pipeline[social]', or set `post = false` for the account.",
        ) from error
    return MastodonChannel(account, token)
