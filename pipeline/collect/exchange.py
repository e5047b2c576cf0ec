"""One feed over HTTP: from its address, along its redirects, to an answer or to an error in plain words."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass

import aiohttp
from yarl import URL

from pipeline import __version__
from pipeline.collect.addresses import AddressGuard
from pipeline.collect.trouble import AGAIN, LOOK, explained
from pipeline.collect.unpack import Body
from pipeline.errors import FeedError
from pipeline.model.entries import Validators
from pipeline.model.settings import Collect, Feed

_MAX_HOPS = 6
_PERMANENT = frozenset({301, 308})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PER_HOST = 2
_ACCEPT = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, "
    "application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.1"
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back in the end, whatever its status.

    Attributes:
        url: where from, without name and password.
        moved: there was a redirect, and every one on the way was permanent.
        body: unpacked; only read for a 200.
    """

    status: int
    url: str
    moved: bool
    headers: Mapping[str, str]
    body: bytes = b""


class Turns:
    """Who may connect when: at most two at a time to one host, and `at_once` over all."""

    def __init__(self, at_once: int) -> None:
        self._all = asyncio.Semaphore(max(1, at_once))
        self._hosts: dict[str, asyncio.Semaphore] = {}

    def at(self, host: str) -> tuple[asyncio.Semaphore, asyncio.Semaphore]:
        """To be taken in this order, so that who waits for a slow host holds up nobody else."""
        return self._hosts.setdefault(host, asyncio.Semaphore(_PER_HOST)), self._all


class Exchange:
    """Fetches one feed, once.

    Args:
        feed: its `url` may hold a name and password; these go to its own host and nowhere else.
        validators: from the last time that its body could be read; sent as they came.
    """

    def __init__(self, feed: Feed, validators: Validators, settings: Collect, turns: Turns) -> None:
        self._validators = validators
        self._settings = settings
        self._turns = turns
        self._guard = AddressGuard(allow_private=feed.allow_private, allow_networks=settings.allow_networks)
        self._origin = _address(feed.url)
        self._left = float(settings.timeout)

    async def run(self) -> Answer:
        """Ask, and follow where we are sent.

        Raises:
            FeedError: there is no answer to be had; `where` is left to the caller.
        """
        url, moved = self._origin, False
        async with self._session() as session:
            for hop in range(_MAX_HOPS + 1):
                answer = await self._timed(session, url, moved=moved)
                location = answer.headers.get("Location", "") if answer.status in _REDIRECTS else ""
                if not location:
                    return answer
                moved = (moved or hop == 0) and answer.status in _PERMANENT
                url = _target(url, location)
        raise FeedError(f"the address redirects more than {_MAX_HOPS} times", todo=LOOK)

    def _session(self) -> aiohttp.ClientSession:
        """A session of its own: nothing that one feed's server sets, or may do, is there for another's."""
        settings = self._settings
        return aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(socket_factory=self._guard.make_socket, force_close=True),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            trust_env=False,
            timeout=aiohttp.ClientTimeout(
                total=None, connect=settings.connect_timeout, sock_read=settings.timeout
            ),
            headers={
                "User-Agent": user_agent(settings.contact),
                "Accept": _ACCEPT,
                "Accept-Encoding": "gzip, deflate, br",
            },
        )

    async def _timed(self, session: aiohttp.ClientSession, url: URL, *, moved: bool) -> Answer:
        """One hop. Only the time that it takes itself counts, not the time that it waits for its turn."""
        for_host, for_all = self._turns.at(url.host or "")
        clock = asyncio.get_running_loop().time
        async with for_host, for_all:
            started = clock()
            try:
                async with asyncio.timeout(self._left):
                    return await self._hop(session, url, moved=moved)
            except aiohttp.ConnectionTimeoutError as error:
                seconds = self._settings.connect_timeout
                raise FeedError(f"the server did not answer within {seconds} seconds", todo=AGAIN) from error
            except TimeoutError as error:
                seconds = self._settings.timeout
                raise FeedError(
                    f"the answer was not complete within {seconds} seconds", todo=AGAIN
                ) from error
            except (aiohttp.ClientError, OSError, ValueError) as error:
                raise explained(error, self._guard.refused) from error
            finally:
                self._left -= clock() - started

    async def _hop(self, session: aiohttp.ClientSession, url: URL, *, moved: bool) -> Answer:
        bare = url.with_user(None)
        async with session.get(bare, headers=self._headers(url), allow_redirects=False) as response:
            body = await self._read(response) if response.status == 200 else b""
            return Answer(response.status, str(bare), moved, response.headers, body)

    def _headers(self, url: URL) -> dict[str, str]:
        """What is asked of this address in particular: has it changed, and who is asking."""
        headers = {}
        if self._validators.etag:
            headers["If-None-Match"] = self._validators.etag
        if self._validators.last_modified:
            headers["If-Modified-Since"] = self._validators.last_modified
        origin = self._origin
        if origin.user is not None and url.origin() == origin.origin():
            credentials = aiohttp.encode_basic_auth(origin.user, origin.password or "", encoding="utf-8")
            headers["Authorization"] = credentials
        return headers

    async def _read(self, response: aiohttp.ClientResponse) -> bytes:
        body = Body(response.headers.get("Content-Encoding", ""), self._settings.max_bytes)
        async for chunk in response.content.iter_any():
            body.add(chunk)
        return body.finish()


def user_agent(contact: str) -> str:
    """Who we are and whom to complain to, as feed servers like to know (RFC 9110, section 10.1.5)."""
    name = f"pipeline/{__version__}"
    safe = " ".join(contact.encode("ascii", "ignore").decode().split())
    return f"{name} (+{safe})" if safe else name


def _address(text: str) -> URL:
    try:
        url = URL(text.strip())
    except ValueError as error:
        raise FeedError("the address cannot be read", todo="Check it for typing errors") from error
    if url.scheme not in {"http", "https"} or not url.host:
        raise FeedError("the address is not an http or https one", todo="Check it for typing errors")
    return url


def _target(url: URL, location: str) -> URL:
    """Where a redirect leads. Names and passwords in it are not ours to use."""
    try:
        target = url.with_user(None).join(URL(location.strip()))
    except ValueError as error:
        raise FeedError("the address redirects to something that is no address", todo=LOOK) from error
    if target.scheme not in {"http", "https"} or not target.host:
        raise FeedError(f"the address redirects to “{location[:80]}”, which is not on the web", todo=LOOK)
    return target.with_user(None)
