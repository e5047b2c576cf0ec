"""Talking to a Bluesky server: signing in, asking, handing over.

Imported only by whoever posts, since `atproto` belongs to the extra `social`. Of its client this uses the
session, the address of the account's own server, and the errors; what writes is sent as it stands, since the
library leaves out the `null` that matters (`swapRecord`, see `record`).
"""

from __future__ import annotations

import json
import ssl
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from functools import cache
from typing import Any
from urllib.parse import urlsplit

import httpx
from atproto import Client, Request, models
from atproto.exceptions import RequestErrorBase

from pipeline.deliver.channels.bluesky import Password
from pipeline.deliver.channels.bluesky.failures import STALE, Failure, Stage, meaning
from pipeline.deliver.posting import NotNow, Refused
from pipeline.errors import SettingsError
from pipeline.text.markup import one_line

ENTRYWAY = "https://bsky.social"
"""Where all accounts of Bluesky's own servers sign in."""

_STEPS = 2.0  # for as many steps the body of an answer may take
_MOST_BYTES = 4_194_304  # of an answer; a record has 1 MB at most
_MOST_WORDS = 240  # characters of what a server says
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)
_HERE = frozenset({"localhost", "127.0.0.1", "::1"})


class Occupied(Exception):  # noqa: N818 - no error yet: the channel looks at what stands there
    """Something stands at the key already, and it is not the same record; nothing was written."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who we are at the network: the account's name for ever, and its name at present."""

    did: str
    handle: str


class Wire:
    """One account at one server. It signs in at the first request; the session is kept in memory alone.

    All its requests raise Refused or NotNow where nothing was changed.

    Args:
        name: of the account.
        server: its address; empty for Bluesky's own.
        password: an app password.
        seconds: for each step of a request.

    Raises:
        SettingsError: the name is missing, or the server's address would have the password sent in the clear.
    """

    def __init__(self, name: str, server: str, password: Password, *, seconds: float) -> None:
        self._name = name.strip().removeprefix("@")
        self._server = (server or ENTRYWAY).rstrip("/")
        self._password = password
        self._seconds = seconds
        self._client: Any = None
        self._session: Any = None
        self.where = f"Bluesky, {self._name}"
        if not self._name:
            raise SettingsError("The account on Bluesky has no name", todo="Set its `name` in config.toml.")
        if not _is_safe(self._server):
            raise SettingsError(
                f"A password may not be sent to {self._server}",
                where=self.where,
                todo="Give an address that begins with https:// as the account's `server`.",
            )

    def account(self) -> SignedIn:
        """Who we are; signs in if that was not done yet."""
        if self._client is None:
            self._sign_in()
        return SignedIn(self._session.did, self._session.handle)

    def record(self, collection: str, key: str) -> Mapping[str, Any] | None:
        """What stands at a key, with its `uri`, `cid` and `value`; None if nothing does."""
        params = models.ComAtprotoRepoGetRecord.Params(
            repo=self.account().did, collection=collection, rkey=key
        )
        try:
            return self._query("com.atproto.repo.getRecord", params)
        except Failure as failure:
            if failure.name == "RecordNotFound":
                return None
            raise meaning(failure, where=self.where) from None

    def did_of(self, handle: str) -> str | None:
        """The DID that a handle stands for; None if its server or ours cannot tell."""
        self.account()
        params = models.ComAtprotoIdentityResolveHandle.Params(handle=handle)
        try:
            did = self._query("com.atproto.identity.resolveHandle", params).get("did")
        except Failure as failure:
            if failure.status in {400, 404} or failure.status >= 500:
                return None
            raise meaning(failure, where=self.where) from None
        return did if isinstance(did, str) and did.startswith("did:") else None

    def upload(self, data: bytes, media_type: str) -> Mapping[str, object]:
        """Hand over a picture, which nobody sees until a record names it; gives what to name there."""
        self.account()
        try:
            blob = self._procedure("com.atproto.repo.uploadBlob", data, media_type).get("blob")
        except Failure as failure:
            raise meaning(failure, where=self.where) from None
        if not isinstance(blob, dict):
            raise NotNow("The server took a picture and did not say how to name it", where=self.where)
        return blob

    def write(self, method: str, body: Mapping[str, object]) -> Mapping[str, Any]:
        """Hand over records, as they stand in `body`.

        Raises:
            InDoubt: nobody knows whether they were written.
            Occupied: they were not, since others stand there.
        """
        content = json.dumps(body, ensure_ascii=False).encode()
        self.account()
        try:
            return self._procedure(method, content, "application/json")
        except Failure as failure:
            if failure.name == "InvalidSwap":
                raise Occupied from None
            raise meaning(failure, where=self.where, writes=True) from None

    def _query(self, name: str, params: object) -> Mapping[str, Any]:
        return self._fresh(lambda: self._client.invoke_query(name, params=params, ignore_session_check=True))

    def _procedure(self, name: str, content: bytes, media_type: str) -> Mapping[str, Any]:
        return self._fresh(
            lambda: self._client.invoke_procedure(
                name, content=content, input_encoding=media_type, ignore_session_check=True
            )
        )

    def _fresh(self, ask: Callable[[], Any]) -> Mapping[str, Any]:
        """Ask; and once more after signing in again, where the session ended: tokens live two hours."""
        try:
            return self._heard(ask)
        except Failure as failure:
            if failure.name not in STALE:
                raise
        self._sign_in()
        return self._heard(ask)

    def _sign_in(self) -> None:
        client = Client(self._server, request=self._request())
        client.on_session_change(self._keep)
        try:
            self._made(lambda: client.login(self._name, self._password.reveal(), fetch_bsky_profile=False))
        except Failure as failure:
            raise meaning(failure, where=self.where, signs_in=True) from None
        # The server told where the account really lives; the session goes there from now on.
        home = str(self._session.pds_endpoint)
        if not _may_move(self._server, home):
            raise Refused(f"The account's own server, {home}, is not reached by https", where=self.where)
        self._client = client

    def _keep(self, _event: object, session: object) -> None:
        self._session = session

    def _request(self) -> Any:  # noqa: ANN401 - the library has no types
        return Request(
            timeout=httpx.Timeout(self._seconds),
            verify=_authorities(),
            # A connection that the server let go of in the meantime would put a post in doubt for nothing.
            limits=httpx.Limits(max_keepalive_connections=0),
            event_hooks={"response": [lambda response: _guard(response, _STEPS * self._seconds)]},
        )

    def _heard(self, ask: Callable[[], Any]) -> Mapping[str, Any]:
        """What a server answered, an object.

        Raises:
            Failure: whatever else came of it.
        """
        content = self._made(ask).content
        if not isinstance(content, dict):
            raise Failure(Stage.GARBLED, words="it is no JSON object")
        return content

    def _made(self, ask: Callable[[], Any]) -> Any:  # noqa: ANN401 - the library has no types
        """What the library makes of an answer, where there is one.

        Raises:
            Failure: there is none, or it is an error.
        """
        try:
            return ask()
        except Failure:
            raise
        except RequestErrorBase as error:
            raise self._answered(error) from None
        except Exception as error:  # noqa: BLE001 - whatever it is, it may have come after the request was sent
            raise _cut_off(error) from None

    def _answered(self, error: Any) -> Failure:  # noqa: ANN401 - the library has no types
        response = error.response
        if response is None:
            return _cut_off(error.__cause__ or error)
        return Failure(
            Stage.ANSWERED,
            response.status_code,
            name=str(getattr(response.content, "error", "") or ""),
            words=self._without_secrets(str(getattr(response.content, "message", "") or "")),
            wait=_wait(response.headers),
        )

    def _without_secrets(self, words: str) -> str:
        """What a server said, on one line and not too long, with nothing of what we told it in confidence."""
        hidden = [self._password.reveal()]
        if self._session is not None:
            hidden += [self._session.access_jwt, self._session.refresh_jwt]
        for secret in hidden:
            words = words.replace(secret, "…") if secret else words
        words = one_line(words)
        return words if len(words) <= _MOST_WORDS else words[: _MOST_WORDS - 1] + "…"


@cache
def _authorities() -> ssl.SSLContext:
    """Whom to believe that a server is who it says; reading their list takes as long as a request."""
    return httpx.create_ssl_context()


class _Bounded(httpx.SyncByteStream):
    """The body of an answer, which must come to an end in time and in size."""

    def __init__(self, stream: httpx.SyncByteStream, seconds: float) -> None:
        self._stream = stream
        self._end = time.monotonic() + seconds

    def __iter__(self) -> Iterator[bytes]:
        size = 0
        for piece in self._stream:
            size += len(piece)
            if size > _MOST_BYTES or time.monotonic() > self._end:
                raise Failure(Stage.GARBLED, words="it does not end")
            yield piece

    def close(self) -> None:
        self._stream.close()


def _guard(response: httpx.Response, seconds: float) -> None:
    """Follow nobody to another address, and listen to nobody for ever."""
    if response.is_redirect:
        raise Failure(Stage.ANSWERED, response.status_code)
    if isinstance(response.stream, httpx.SyncByteStream):
        response.stream = _Bounded(response.stream, seconds)


def _cut_off(error: BaseException) -> Failure:
    stage = Stage.NOT_SENT if isinstance(error, _NOT_SENT) else Stage.CUT_OFF
    # Its kind alone: what it says may quote the request.
    return Failure(stage, words=type(error).__name__)


def _wait(headers: Mapping[str, str]) -> float | None:
    """Seconds to wait: `retry-after`, or until `ratelimit-reset` by the server's own clock."""
    after = headers.get("retry-after", "").strip()
    if after.isdecimal():
        return float(after)
    try:
        now = parsedate_to_datetime(headers["date"]).timestamp()
        then = parsedate_to_datetime(after).timestamp() if after else float(headers["ratelimit-reset"])
    except (KeyError, ValueError, OverflowError):
        return None
    return max(then - now, 0.0) if then - now < float("inf") else None


def _is_safe(address: str) -> bool:
    """Whether a password may be sent there: by https, or within this machine."""
    return _is_https(address) or (address.startswith("http://") and urlsplit(address).hostname in _HERE)


def _may_move(server: str, home: str) -> bool:
    """Whether a session may go on at another server: to none that is less safe than the one before."""
    return _is_safe(home) and (_is_https(home) or not _is_https(server))


def _is_https(address: str) -> bool:
    return address.startswith("https://") and bool(urlsplit(address).hostname)
