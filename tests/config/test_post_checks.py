from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from pipeline.config.post_checks import check_posts
from pipeline.model.posts import Network, Tool
from pipeline.model.settings import Account, Posts


def problems(**changed: Any) -> dict[str, str]:
    found = list(check_posts(replace(Posts(), **changed), ()))
    return {".".join(map(str, one.path)): one.what for one in found}


def of_account(**changed: Any) -> dict[str, str]:
    network = changed.pop("network", Network.MASTODON)
    return problems(networks=tuple(Network), account=(Account(network, **changed),))


def test_what_is_left_out_is_well_and_so_is_an_account_that_posts() -> None:
    assert problems() == {}
    assert of_account(post=True, name="library", server="https://social.example.org") == {}
    assert of_account(network=Network.BLUESKY, post=True, name="library.example.org") == {}
    assert problems(slots=(), reminders=()) == {}


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("slots", ("Mon 9:20",), "the nearest is `09:20`"),
        ("gap", 1441, "between 0 and 1440"),
        ("gap", -1, "between 0 and 1440"),
        ("per_day", 0, "1 or more"),
        ("items", -1, "0 or more"),
        ("rest_days", -1, "between 0 and 365"),
        ("rest_days", 366, "between 0 and 365"),
        ("reminders", (7, 61), "between 0 and 60"),
        ("reminders", (7, -1), "between 0 and 60"),
        ("reminders", (7, 1, 7), "7 is there 2 times"),
        ("networks", (Network.X, Network.X), "x is there 2 times"),
        ("uploads", (Tool.BUFFER, Tool.BUFFER), "buffer is there 2 times"),
    ],
)
def test_a_value_that_will_not_do_is_named_with_what_will(key: str, value: object, words: str) -> None:
    found = problems(**{key: value})
    assert list(found) == [key]
    assert words in found[key]


def test_a_tool_that_posts_to_none_of_the_networks_is_named() -> None:
    found = problems(networks=(Network.MASTODON,), uploads=(Tool.PUBLER, Tool.SPROUT))
    assert found == {"uploads": "Sprout Social posts to none of the networks that get posts"}


@pytest.mark.parametrize(
    ("changed", "key", "words"),
    [
        ({"slots": ("someday",)}, "slots", "expected days and a time"),
        ({"per_day": -1}, "per_day", "0 or more"),
        ({"limit": -1}, "limit", "0 or more"),
        ({"link_length": -1}, "link_length", "0 or more"),
        ({"server": "http://social.example.org"}, "server", "https://"),
        ({"server": "social.example.org"}, "server", "https://"),
        ({"secret": "s3cr3t-token"}, "secret", "never stands here"),
        ({"network": Network.X, "post": True, "name": "library"}, "post", "only bluesky and mastodon"),
        ({"network": Network.BLUESKY, "post": True}, "name", "needs to know the account"),
        ({"post": True, "name": "library"}, "server", "needs to know it"),
    ],
)
def test_an_account_that_will_not_do_is_named_with_what_will(
    changed: dict[str, Any], key: str, words: str
) -> None:
    found = of_account(**changed)
    assert list(found) == [f"account.0.{key}"]
    assert words in found[f"account.0.{key}"]


@pytest.mark.parametrize("server", ["http://127.0.0.1:8080", "http://localhost:3000", "http://[::1]:1/"])
def test_a_server_on_this_machine_may_do_without_encryption(server: str) -> None:
    assert of_account(server=server) == {}


def test_a_network_has_one_account_and_must_get_posts() -> None:
    twice = (Account(Network.X), Account(Network.X))
    assert list(problems(account=twice)) == ["account.1.network"]
    assert "none of the networks" in problems(account=(Account(Network.THREADS),))["account.0.network"]
