"""What types cannot say of `[newsletter.posts]` and its accounts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from pipeline import schedule
from pipeline.compose.uploads import INTAKES
from pipeline.config.shapes import Problem
from pipeline.model.posts import Network
from pipeline.model.settings import Account, Posts

MOST_DAYS = 60
"""Days before its deadline at which a call may be posted again at the earliest."""

_POSTED = frozenset({Network.BLUESKY, Network.MASTODON})
# A token goes there with every request: never in the clear, unless it stays on this machine.
_SERVER = re.compile(
    r"https://[A-Za-z0-9.-]+(?::\d+)?/?|http://(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?/?"
)
_VARIABLE = re.compile(r"[A-Z_][A-Z0-9_]*")

Here = tuple[str | int, ...]


def check_posts(posts: Posts, here: Here) -> Iterator[Problem]:
    """Everything that is wrong with the settings of posts.

    Args:
        posts: as read.
        here: the way to their table.
    """
    yield from _check_slots(posts.slots, (*here, "slots"))
    for name, least, most in (
        ("items", 0, None),
        ("gap", 0, 1440),
        ("per_day", 1, None),
        ("rest_days", 0, 365),
    ):
        value = getattr(posts, name)
        if value < least or (most is not None and value > most):
            words = {"gap": "minutes, between 0 and 1440 (a day)", "rest_days": "days, between 0 and 365"}
            yield Problem((*here, name), words.get(name, f"{least} or more"))
    if any(not 0 <= days <= MOST_DAYS for days in posts.reminders):
        yield Problem((*here, "reminders"), f"days before a deadline, each between 0 and {MOST_DAYS}")
    yield from _check_lists(posts, here)
    seen: set[Network] = set()
    for number, account in enumerate(posts.account):
        yield from _check_account(account, posts, (*here, "account", number))
        if account.network in seen:
            what = f"there is another table for {account.network}: write one a network"
            yield Problem((*here, "account", number, "network"), what)
        seen.add(account.network)


def _check_lists(posts: Posts, here: Here) -> Iterator[Problem]:
    for name in ("reminders", "networks", "uploads"):
        for value, times in Counter(getattr(posts, name)).items():
            if times > 1:
                yield Problem((*here, name), f"{value} is there {times} times")
    for tool in posts.uploads:
        if not INTAKES[tool].networks & set(posts.networks):
            yield Problem((*here, "uploads"), f"{tool.label} posts to none of the networks that get posts")


def _check_account(account: Account, posts: Posts, here: Here) -> Iterator[Problem]:
    if account.network not in posts.networks:
        yield Problem((*here, "network"), f"{account.network} is none of the networks that get posts")
    yield from _check_slots(account.slots, (*here, "slots"))
    for name in ("per_day", "limit", "link_length"):
        if getattr(account, name) < 0:
            yield Problem((*here, name), "0 or more")
    if account.server and not _SERVER.fullmatch(account.server):
        yield Problem((*here, "server"), "write it like 'https://social.example.org'")
    if account.secret and not _VARIABLE.fullmatch(account.secret):
        what = "the name of a variable, such as 'MASTODON_TOKEN'; the secret itself never stands here"
        yield Problem((*here, "secret"), what)
    if not account.post:
        return
    if account.network not in _POSTED:
        what = "only bluesky and mastodon are posted to; the others get files to upload"
        yield Problem((*here, "post"), what)
    elif not account.name.strip():
        yield Problem((*here, "name"), "posting needs to know the account: 'library.example.org'")
    if account.network is Network.MASTODON and not account.server:
        yield Problem((*here, "server"), "posting needs to know it: 'https://social.example.org'")


def _check_slots(rules: Sequence[str], here: Here) -> Iterator[Problem]:
    for rule in rules:
        try:
            schedule.parse_rule(rule)
        except ValueError as error:
            yield Problem(here, str(error))
