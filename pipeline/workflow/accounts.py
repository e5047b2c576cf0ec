"""The accounts that are posted from: their secrets, and the way to each."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Final, Protocol, runtime_checkable

from pipeline.config.secrets import secret
from pipeline.deliver.posting import Limits, SocialChannel
from pipeline.errors import SettingsError
from pipeline.model.posts import Network, OutgoingPost
from pipeline.model.settings import Account, Newsletter
from pipeline.text.lengths import LIMITS
from pipeline.workflow.workspace import Workspace

SECRETS: Final = {Network.BLUESKY: "BLUESKY_PASSWORD", Network.MASTODON: "MASTODON_TOKEN"}
"""The networks that are posted to, and the variable that holds the secret where settings name none."""


@runtime_checkable
class Limited(Protocol):
    """A channel whose server has limits of its own."""

    def limits(self) -> Limits:
        """What it takes."""
        ...


def open_channel(account: Account, environ: Mapping[str, str]) -> SocialChannel:
    """The way to an account. Nothing is asked of its server yet.

    Args:
        account: its settings.
        environ: the environment, for its secret.

    Raises:
        SettingsError: its secret, its server or a package is missing, or nothing is posted to its network.
    """
    network = Network(account.network)
    if network not in SECRETS:
        raise SettingsError(f"nothing is posted to {network.label}", todo="Its posts are files to upload")
    password = secret(environ, account.secret or SECRETS[network])
    # Imported here: most runs post nothing.
    if network is Network.BLUESKY:
        from pipeline.deliver.channels.bluesky import open_bluesky  # noqa: PLC0415 - as above

        return open_bluesky(account, password)
    from pipeline.deliver.channels.mastodon import open_mastodon  # noqa: PLC0415 - as above

    return open_mastodon(account, password.reveal())


def tried(account: Account, environ: Mapping[str, str], now: datetime) -> str:
    """What an account's server says when it is asked for something that is not there: nothing is posted.

    Args:
        account: its settings.
        environ: the environment, for its secret.
        now: the present time, aware.

    Returns:
        What it takes, if it says so and that is not what the settings say.

    Raises:
        PipelineError: why nothing could be posted there.
    """
    channel = open_channel(account, environ)
    channel.find(OutgoingPost("doctor", ("A trial that is posted nowhere",), now, "", "", "", b"", "", "en"))
    usual = account.limit or LIMITS[account.network]
    most = channel.limits().characters if isinstance(channel, Limited) else 0
    if most and most < usual:
        raise SettingsError(
            f"the server takes {most} characters, and posts may have {usual}",
            where=account.network,
            todo=f"Write limit = {most} into its account",
        )
    more = f"the server takes {most} characters, and posts have {usual} at most; limit = {most} uses them"
    return more if most > usual else ""


def shared_by(workspace: Workspace, account: Account) -> list[str]:
    """The newsletters that post from the same account: it gets a pause, and keeps its distances, for all."""

    def place(one: Account) -> tuple[str, ...]:
        return one.network, one.server.rstrip("/"), one.name.casefold()

    def uses(newsletter: Newsletter) -> bool:
        return place(newsletter.posts.account_on(account.network)) == place(account)

    return [newsletter.id for newsletter in workspace.settings.newsletter if uses(newsletter)]
