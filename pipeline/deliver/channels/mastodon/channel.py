"""Mastodon, and servers that speak like it: posts by its API, part by part, each known by a key of its own.

Source: docs.joinmastodon.org, methods statuses, media, accounts and instance.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from mastodon import Mastodon

from pipeline.deliver.channels.mastodon.line import Line, ask, server_time
from pipeline.deliver.channels.mastodon.words import same_words
from pipeline.deliver.posting import InDoubt, Limits, NotNow, Refused
from pipeline.errors import SettingsError
from pipeline.model.posts import Network, OutgoingPost, Taken
from pipeline.model.settings import Account

_WHERE = "mastodon"
_TIMEOUT = 30.0  # seconds
_PAGE = 40  # statuses; the most that a server gives at once
_PAGES = 5  # that are looked through for a post
_SKEW = timedelta(hours=1)  # by which our clock and the server's may differ
_LOOKS = 20  # at a picture that the server has not done with
_PATIENCE = 60.0  # seconds for all of them: a post that is on its way must not be so for long
_PAUSE = 1.0  # seconds between them
_SPEAKS = "4.0.0"  # we use nothing newer, and need not ask a server for its version at each picture
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class MastodonChannel:
    """An account on a server.

    Args:
        account: its settings.
        token: of the account; never shown.
        timeout: seconds that a server has for one answer.
        pause: waits for so many seconds.

    Raises:
        SettingsError: no server is named, or none that a token may be sent to.
    """

    network = Network.MASTODON
    atomic = False

    def __init__(
        self,
        account: Account,
        token: str,
        *,
        timeout: float = _TIMEOUT,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self._account = account
        self._token = token
        self._pause = pause
        self._line = Line(timeout)
        self._api = Mastodon(
            access_token=token,
            api_base_url=safe_server(account.server),
            ratelimit_method="throw",
            request_timeout=timeout,
            session=self._line,
            mastodon_version=_SPEAKS,
            version_check_mode="created",
            user_agent="pipeline",
        )
        self._own = ""  # the account's id

    def send(self, post: OutgoingPost, part: int, taken: Sequence[Taken]) -> tuple[Taken, ...]:
        """Hand over one part; the first with its picture, the others each in reply to the one before.

        Raises:
            Refused, NotNow, InDoubt: as `SocialChannel` says.
        """
        media = [self._picture(post)] if post.picture and part == 1 else None
        status = self._ask(
            lambda: self._api.status_post(
                post.parts[part - 1],
                in_reply_to_id=taken[-1].remote if taken else None,
                media_ids=media,
                visibility=self._account.visibility.value,
                spoiler_text=self._account.content_warning or None,
                language=_language(post.language),
                idempotency_key=idempotency_key(post, part),
            ),
            hands_over=True,
        )
        one = _taken(status)
        if one is None:
            raise InDoubt("its answer cannot be read", where=_WHERE)
        return (one,)

    def find(self, post: OutgoingPost, others: Collection[str] = ()) -> tuple[Taken | None, ...]:
        """Look for each part among what the account has posted since the post was to go out, by its words.

        The first part is no reply, and the others are.

        Raises:
            Refused, NotNow, InDoubt: as `SocialChannel` says.
        """
        since = post.at - _SKEW
        seen, whole = self._since(since)
        own = [status for status in reversed(seen) if str(status["id"]) not in others]
        own.sort(key=lambda status: _moment(status) or post.at)
        found: list[Taken | None] = []
        for text in post.parts:
            among = _replies(own, found[-1]) if found else [one for one in own if not _answers(one)]
            there = next((one for one in among if same_words(text, str(one.get("content", "")))), None)
            found.append(_taken(there))
            own = [one for one in own if one is not there]
        if not whole and not all(found):
            raise InDoubt(
                f"the account has posted too much since {since:%Y-%m-%d %H:%M} UTC to be looked through",
                where=_WHERE,
            )
        return tuple(found)

    def limits(self) -> Limits:
        """What the server takes.

        Raises:
            Refused, NotNow: as `SocialChannel` says.
        """
        try:
            said = self._ask(self._api.instance_v2)
        except Refused:  # servers before Mastodon 4, and others that speak like it
            said = self._ask(self._api.instance_v1)
        return Limits(
            characters=_number(said, "configuration", "statuses", "max_characters")
            or _number(said, "max_toot_chars"),
            link=_number(said, "configuration", "statuses", "characters_reserved_per_url"),
            alt=_number(said, "configuration", "media_attachments", "description_limit")
            or _number(said, "description_limit"),
        )

    def who(self) -> str:
        """The account's name, as the server has it, to see that the token is good.

        Raises:
            Refused, NotNow: as `SocialChannel` says.
        """
        return str(self._me().get("acct", ""))

    def _me(self) -> Mapping[str, Any]:
        said = self._ask(self._api.account_verify_credentials)
        if not isinstance(said, Mapping) or not said.get("id"):
            raise NotNow("its answer cannot be read", where=_WHERE)
        return said

    def _since(self, since: datetime) -> tuple[list[Mapping[str, Any]], bool]:
        """What the account has posted since then, and whether that is all of it."""
        self._own = self._own or str(self._me()["id"])
        self._compare_clocks(since)
        found: list[Mapping[str, Any]] = []
        last: str | None = None
        for _ in range(_PAGES):
            page = self._page(last)
            recent = [status for status in page if (_moment(status) or since) >= since]
            found += recent
            if not page or len(recent) < len(page):
                return found, True
            last = str(page[-1]["id"])
        return found, False

    def _page(self, before: str | None) -> Sequence[Mapping[str, Any]]:
        page = self._ask(
            lambda: self._api.account_statuses(self._own, exclude_reblogs=True, max_id=before, limit=_PAGE)
        )
        if not isinstance(page, list):
            raise NotNow("its answer cannot be read", where=_WHERE)
        whole = [
            status for status in page if isinstance(status, Mapping) and status.get("id") and _moment(status)
        ]
        if len(whole) < len(page):
            raise NotNow("its answer cannot be read", where=_WHERE)
        return [status for status in whole if str(status["id"]) != before]

    def _compare_clocks(self, since: datetime) -> None:
        """Were our clock far ahead, all that was posted would seem older than the time it was to go out."""
        there = server_time(self._line.answered)
        if there and since > there:
            raise NotNow(
                f"the server's clock says {there:%Y-%m-%d %H:%M} UTC, and ours is far ahead of it",
                where=_WHERE,
                todo="Set this machine's clock right",
            )

    def _picture(self, post: OutgoingPost) -> str:
        """Hand over the picture with its words, and wait until the server has done with it; gives its id."""
        kind = "png" if post.picture.startswith(b"\x89PNG") else "jpeg"
        media = self._ask(
            lambda: self._api.media_post(
                post.picture, mime_type=f"image/{kind}", description=post.alt, file_name=f"picture.{kind}"
            )
        )
        number = str(media.get("id") or "") if isinstance(media, Mapping) else ""
        if not number:
            raise NotNow("its answer to the picture cannot be read", where=_WHERE)
        ends = time.monotonic() + _PATIENCE
        for _ in range(_LOOKS):
            if isinstance(media, Mapping) and media.get("url"):
                return number
            if time.monotonic() > ends:
                break
            self._pause(_PAUSE)
            media = self._ask(lambda: self._api.media(number))
        raise NotNow("the server has not done with the picture", where=_WHERE)

    def _ask(self, request: Callable[[], object], *, hands_over: bool = False) -> object:
        return ask(self._line, request, hands_over=hands_over, hide=self._token)


def safe_server(address: str) -> str:
    """A server's address that a token may be sent to: by https, or within this very machine.

    Raises:
        SettingsError: it is none.
    """
    parts = urlsplit(address)
    here = parts.scheme == "http" and parts.hostname in _LOOPBACK
    if not parts.hostname or not (parts.scheme == "https" or here) or parts.username or parts.query:
        raise SettingsError(
            f"{address!r} is no address that a token may be sent to"
            if address
            else "the account has no server",
            where=_WHERE,
            todo='Write its address with https into the account: server = "https://social.example.org"',
        )
    return address.rstrip("/")


def idempotency_key(post: OutgoingPost, part: int) -> str:
    """By which a server knows a part again that it has taken, whoever hands it over; for about an hour."""
    return hashlib.sha256(f"{post.identity}\n{part}".encode()).hexdigest()


def _language(tag: str) -> str | None:
    """As Mastodon knows it: two or three letters."""
    return tag.partition("-")[0].lower() or None


def _taken(status: object) -> Taken | None:
    if not isinstance(status, Mapping) or not status.get("id"):
        return None
    return Taken(remote=str(status["id"]), address=str(status.get("url") or ""))


def _answers(status: Mapping[str, Any]) -> str:
    """The id of what a status is a reply to; empty if it is none."""
    return str(status.get("in_reply_to_id") or "")


def _replies(statuses: Sequence[Mapping[str, Any]], to: Taken | None) -> list[Mapping[str, Any]]:
    """The replies among statuses, those to a part at the front: two threads may have the same words."""
    replies = [status for status in statuses if _answers(status)]
    return sorted(replies, key=lambda status: to is None or _answers(status) != to.remote)


def _moment(status: Mapping[str, Any]) -> datetime | None:
    made = status.get("created_at")
    if isinstance(made, str):
        try:
            made = datetime.fromisoformat(made)
        except ValueError:
            return None
    if not isinstance(made, datetime):
        return None
    return made if made.tzinfo else made.replace(tzinfo=UTC)


def _number(said: object, *path: str) -> int:
    for name in path:
        said = said.get(name) if isinstance(said, Mapping) else None
    return said if isinstance(said, int) and said > 0 else 0
