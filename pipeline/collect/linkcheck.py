"""Whether links lead somewhere: asked politely, within a time, and with an answer for each."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from threading import Thread

import aiohttp
from yarl import URL

from pipeline.collect.addresses import AddressGuard
from pipeline.collect.connection import GUARD, explained, open_session
from pipeline.collect.exchange import Turns
from pipeline.collect.fetch import Lookups
from pipeline.model.facts import LinkFact, LinkState
from pipeline.model.settings import Collect

PATIENCE = 10.0
"""Seconds for one link, redirects included; a reader would have gone by then."""

_AT_ONCE = 8  # servers; of one host never more than two links, see `Turns`
_MAX_HOPS = 6
_PERMANENT = frozenset({301, 308})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_NOTHING = frozenset({404, 410})
# What servers say to programs, whatever they say to readers: 999 is LinkedIn's.
_TURNED_AWAY = frozenset({401, 402, 403, 405, 406, 407, 418, 425, 428, 429, 451, 503, 999})
_PAGES = {"Accept": "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8"}
# Names that nobody has (RFC 2606, RFC 6761): asking for them tells nothing.
_RESERVED = ("example", "test", "invalid", "localhost", "local", "example.com", "example.net", "example.org")


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    location: str


def check_links(
    links: Iterable[str], settings: Collect, *, now: datetime, seconds: float | None = None
) -> tuple[LinkFact, ...]:
    """Ask for each link, and say what became of it, in the order given.

    First HEAD and, where that gives an error, GET without reading the answer's body: some servers know no
    HEAD. Links that nobody can be asked about, or that the time did not suffice for, are `unknown`; so are
    all if no server at all could be reached, for then it is we who are not on the web.

    Args:
        links: absolute web addresses.
        settings: networks that are allowed, and who we say we are.
        now: to put on record.
        seconds: for all of them; None for as long as it takes.
    """
    asked = list(dict.fromkeys(links))
    facts: dict[str, LinkFact] = {}
    asking = Thread(target=_run, args=(asked, settings, now, seconds, facts), name="links", daemon=True)
    asking.start()
    # The thread ends by itself in that time, but for what the system itself hangs in.
    asking.join(None if seconds is None else seconds + 1.0)
    got = dict(facts)
    late = LinkFact("", LinkState.UNKNOWN, "left out, as time was up")
    found = [got.get(link) or replace(late, link=link) for link in asked]
    tried = [fact for fact in found if fact.checked]
    if tried and all(fact.status == 0 and fact.state is not LinkState.PRIVATE for fact in tried):
        offline = "no server could be reached"
        found = [LinkFact(fact.link, LinkState.UNKNOWN, offline) if fact.checked else fact for fact in found]
    return tuple(found)


def is_reserved(link: str) -> bool:
    """Whether the link's server has a name that is only for examples, tests or this very machine."""
    try:
        host = (URL(link).host or "").rstrip(".").lower()
    except ValueError:
        return False
    return any(host == name or host.endswith(f".{name}") for name in _RESERVED)


def _run(
    links: list[str], settings: Collect, now: datetime, seconds: float | None, facts: dict[str, LinkFact]
) -> None:
    loop = asyncio.new_event_loop()
    loop.set_default_executor(Lookups())
    try:
        loop.run_until_complete(_ask_all(links, settings, now, seconds, facts))
    finally:
        loop.close()


async def _ask_all(
    links: list[str], settings: Collect, now: datetime, seconds: float | None, facts: dict[str, LinkFact]
) -> None:
    turns = Turns(_AT_ONCE)
    session = open_session(settings)

    async def ask(link: str) -> None:
        facts[link] = await _Asking(link, settings, turns, session, now).run()

    tasks = [asyncio.ensure_future(ask(link)) for link in links]
    try:
        if tasks:
            await asyncio.wait(tasks, timeout=seconds)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await session.close()


class _Asking:
    """Asks for one link, once."""

    def __init__(
        self, link: str, settings: Collect, turns: Turns, session: aiohttp.ClientSession, now: datetime
    ) -> None:
        self._link = link
        self._guard = AddressGuard(allow_private=False, allow_networks=settings.allow_networks)
        self._turns = turns
        self._session = session
        self._fact = LinkFact(link, LinkState.OK, checked=now)
        self._left = PATIENCE

    async def run(self) -> LinkFact:
        """What became of it; nothing is raised, whatever happens."""
        if is_reserved(self._link):
            why = "names that are only for examples"
            return replace(self._fact, state=LinkState.UNKNOWN, why=why, checked=None)
        GUARD.set(self._guard)
        try:
            return await self._followed()
        except (TimeoutError, aiohttp.ClientError, OSError, ValueError) as error:
            state, why = self._failed(error)
            return replace(self._fact, state=state, why=why)

    def _failed(self, error: Exception) -> tuple[LinkState, str]:
        if self._guard.refused:
            return LinkState.PRIVATE, "leads into a private network"
        if isinstance(error, TimeoutError):
            return LinkState.TROUBLE, f"gives no answer within {PATIENCE:.0f} seconds"
        if isinstance(error, aiohttp.ClientConnectorDNSError) and error.os_error.errno != socket.EAI_AGAIN:
            return LinkState.DEAD, "names a server that does not exist"
        return LinkState.TROUBLE, f"fails: {explained(error, '').what}"

    async def _followed(self) -> LinkFact:
        url, lasting = URL(self._link), True
        for hop in range(_MAX_HOPS + 1):
            answer = await self._answer(url)
            if answer.status not in _REDIRECTS or not answer.location:
                return self._judged(answer.status, "" if hop == 0 else str(url), lasting=lasting)
            lasting = lasting and answer.status in _PERMANENT
            url = url.join(URL(answer.location.strip()))
            if url.scheme not in {"http", "https"} or not url.host:
                return replace(self._fact, state=LinkState.DEAD, why="redirects to what is not on the web")
            url = url.with_user(None)  # names and passwords in a redirect are not ours to use
        why = f"redirects more than {_MAX_HOPS} times"
        return replace(self._fact, state=LinkState.DEAD, why=why)

    def _judged(self, status: int, target: str, *, lasting: bool) -> LinkFact:
        fact = replace(self._fact, status=status, target=target)
        if status < 400:
            return replace(fact, state=LinkState.MOVED if target and lasting else LinkState.OK)
        if status in _NOTHING:
            return replace(fact, state=LinkState.DEAD, why=f"answers that there is nothing ({status})")
        if status in _TURNED_AWAY:
            return replace(fact, state=LinkState.REFUSED, why="turned away by their servers")
        return replace(fact, state=LinkState.TROUBLE, why=f"answers with an error ({status})")

    async def _answer(self, url: URL) -> _Answer:
        try:
            answer = await self._one("HEAD", url)
        except aiohttp.ClientConnectorError:
            raise
        except (aiohttp.ClientResponseError, aiohttp.ClientConnectionError):
            if self._left <= 0:
                raise
            return await self._one("GET", url)  # some break off, or send a body, when they hear HEAD
        return answer if answer.status < 400 else await self._one("GET", url)

    async def _one(self, method: str, url: URL) -> _Answer:
        """One request. Only the time that it takes itself counts, not the time that it waits for its turn."""
        for_host, for_all = self._turns.at(url.host or "")
        clock = asyncio.get_running_loop().time
        async with for_host, for_all:
            started = clock()
            try:
                async with (
                    asyncio.timeout(self._left),
                    self._session.request(
                        method, url.with_user(None), headers=_PAGES, allow_redirects=False
                    ) as response,
                ):
                    headers: Mapping[str, str] = response.headers
                    return _Answer(response.status, headers.get("Location", ""))
            finally:
                self._left -= clock() - started
