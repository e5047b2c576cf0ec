"""One feed over HTTP: from its address, along its redirects, to an answer or to an error in plain words."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass

import aiohttp
from yarl import URL

from pipeline.collect.addresses import AddressGuard
from pipeline.collect.connection import GUARD, explained
from pipeline.collect.trouble import AGAIN, LOOK
from pipeline.collect.unpack import Body
from pipeline.errors import FeedError
from pipeline.model.entries import Validators
from pipeline.model.settings import Collect, Feed

_MAX_HOPS = 6
_PERMANENT = frozenset({301, 308})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PER_HOST = 2


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back in the end, whatever its status.

    Attributes:
        url: where from, without name and password.
        moved: there was a redirect, and every one on the way was permanent.
        cache_control: all headers of that name as one (RFC 9110, section 5.3).
        body: unpacked; only read for a 200.
    """

    status: int
    url: str
    moved: bool
    headers: Mapping[str, str]
    cache_control: str = ""
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
        session: see `open_session`.
    """

    def __init__(
        self,
        feed: Feed,
        validators: Validators,
        settings: Collect,
        turns: Turns,
        session: aiohttp.ClientSession,
    ) -> None:
        self._session = session
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
        GUARD.set(self._guard)
        url, moved = self._origin, False
        for hop in range(_MAX_HOPS + 1):
            answer = await self._timed(url, moved=moved)
            location = answer.headers.get("Location", "") if answer.status in _REDIRECTS else ""
            if not location:
                return answer
            moved = (moved or hop == 0) and answer.status in _PERMANENT
            url = _target(url, location)
        raise FeedError(f"the address redirects more than {_MAX_HOPS} times", todo=LOOK)

    async def _timed(self, url: URL, *, moved: bool) -> Answer:
        """One hop. Only the time that it takes itself counts, not the time that it waits for its turn."""
        for_host, for_all = self._turns.at(url.host or "")
        clock = asyncio.get_running_loop().time
        async with for_host, for_all:
            started = clock()
            try:
                async with asyncio.timeout(self._left):
                    return await self._hop(url, moved=moved)
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

    async def _hop(self, url: URL, *, moved: bool) -> Answer:
        bare = url.with_user(None)
        async with self._session.get(bare, headers=self._headers(url), allow_redirects=False) as response:
            body = await self._read(response) if response.status == 200 else b""
            said = ", ".join(response.headers.getall("Cache-Control", ()))
            return Answer(response.status, str(bare), moved, response.headers, said, body)

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
