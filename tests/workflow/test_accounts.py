"""The accounts that are posted from."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.deliver.channels.mastodon.channel import MastodonChannel
from pipeline.errors import SettingsError
from pipeline.model.posts import Network
from pipeline.model.settings import Account, Posts
from pipeline.workflow.accounts import open_channel, shared_by
from pipeline.workflow.workspace import opened
from tests.fakes.newsroom import Newsroom

MASTODON = Account(Network.MASTODON, name="library", server="https://social.example.org")


def test_the_secret_stands_where_the_account_says() -> None:
    own = replace(MASTODON, secret="LIBRARY_TOKEN")  # noqa: S106 - the name of a variable
    assert isinstance(open_channel(MASTODON, {"MASTODON_TOKEN": "abc"}), MastodonChannel)
    assert isinstance(open_channel(own, {"LIBRARY_TOKEN": "abc"}), MastodonChannel)
    with pytest.raises(SettingsError, match="LIBRARY_TOKEN"):
        open_channel(own, {"MASTODON_TOKEN": "abc"})


def test_bluesky_has_a_variable_of_its_own() -> None:
    account = Account(Network.BLUESKY, name="library.example.org")
    assert open_channel(account, {"BLUESKY_PASSWORD": "abc"}).network is Network.BLUESKY


def test_nothing_is_posted_to_networks_that_get_files() -> None:
    with pytest.raises(SettingsError, match="nothing is posted to LinkedIn"):
        open_channel(Account(Network.LINKEDIN), {})


def test_newsletters_that_post_from_one_account_share_its_pauses(tmp_path: Path) -> None:
    room = Newsroom(tmp_path / "news").configure()
    with room.open() as workspace:
        weekly = replace(workspace.newsletter(), posts=Posts(account=(MASTODON,)))
        same = replace(MASTODON, name="Library", server="https://social.example.org/")
        others = (
            replace(weekly, id="monthly", posts=Posts(account=(same,))),
            replace(weekly, id="yearly", posts=Posts(account=(replace(MASTODON, name="archive"),))),
        )
        settings = replace(workspace.settings, newsletter=(weekly, *others))
    with opened(settings) as several:
        assert shared_by(several, MASTODON) == ["weekly", "monthly"]
