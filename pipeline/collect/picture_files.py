"""Fetching the pictures of a draft: few, together, politely, and none of them worth waiting for."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pipeline.collect.connection import open_session
from pipeline.collect.exchange import Exchange, Turns
from pipeline.collect.fetch import Lookups, read_inside
from pipeline.collect.trouble import unforeseen
from pipeline.errors import FeedError
from pipeline.model.entries import Validators
from pipeline.model.settings import Collect, Feed
from pipeline.text.links import is_web_link

MAX_BYTES = 12_582_912
"""Of one picture as it is fetched: a photograph straight from a camera just fits."""

SECONDS = 20.0
"""For all pictures of a draft together; half of it for one."""

_ACCEPT = "image/jpeg, image/png, image/webp, image/gif;q=0.8, */*;q=0.1"
_LATE = "it was not there in time"


@dataclass(frozen=True, slots=True)
class PictureRequest:
    """A picture to fetch.

    Attributes:
        place: a web address, or a path inside the root.
        allow_private: it may lie on a private network.
    """

    place: str
    allow_private: bool = False


@dataclass(frozen=True, slots=True)
class FetchedPicture:
    """What came of it: bytes that claim to be a picture, or a fault, which is a sentence for staff."""

    place: str
    body: bytes = b""
    fault: str = ""


def fetch_pictures(
    requests: Sequence[PictureRequest], settings: Collect, root: Path, *, seconds: float = SECONDS
) -> list[FetchedPicture]:
    """Fetch pictures under the same guard and limits as feeds, and give what came of each, in their order.

    Args:
        requests: each place once.
        settings: for feeds; a picture gets less time, and its own limit of size.
        root: the folder of `config.toml`; files outside are not read.
        seconds: after which those that are still under way are given up.
    """
    found = {one.place: _from_file(one.place, root) for one in requests if not is_web_link(one.place)}
    remote = [one for one in requests if one.place not in found]
    if remote:
        limits = replace(
            settings,
            max_bytes=MAX_BYTES,
            timeout=max(1, min(settings.timeout, int(seconds / 2))),
            connect_timeout=min(settings.connect_timeout, 5),
        )
        found |= {one.place: one for one in _from_web(remote, limits, seconds)}
    return [found[one.place] for one in requests]


def _from_file(place: str, root: Path) -> FetchedPicture:
    try:
        return FetchedPicture(place, read_inside(root, place, MAX_BYTES))
    except FeedError as error:
        return FetchedPicture(place, fault=error.what)


def _from_web(requests: Sequence[PictureRequest], limits: Collect, seconds: float) -> list[FetchedPicture]:
    loop = asyncio.new_event_loop()
    try:
        # The end of an ordinary executor waits for names that are being looked up, which can take minutes.
        loop.set_default_executor(Lookups())
        return loop.run_until_complete(_all(requests, limits, seconds))
    finally:
        loop.close()


async def _all(requests: Sequence[PictureRequest], limits: Collect, seconds: float) -> list[FetchedPicture]:
    turns = Turns(limits.at_once)
    async with open_session(limits, _ACCEPT) as session:

        async def one(request: PictureRequest) -> FetchedPicture:
            feed = Feed("picture", "picture", url=request.place, allow_private=request.allow_private)
            try:
                answer = await Exchange(feed, Validators(), limits, turns, session).run()
            except FeedError as error:
                return FetchedPicture(request.place, fault=error.what)
            except Exception as error:  # noqa: BLE001 - whatever it is, it must not stop the others
                return FetchedPicture(request.place, fault=unforeseen(error).what)
            if answer.status != 200 or not answer.body:
                return FetchedPicture(
                    request.place, fault=f"its server has no picture there ({answer.status})"
                )
            return FetchedPicture(request.place, answer.body)

        tasks = [asyncio.ensure_future(one(request)) for request in requests]
        _, late = await asyncio.wait(tasks, timeout=seconds)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)
    return [
        FetchedPicture(request.place, fault=_LATE) if task in late else task.result()
        for request, task in zip(requests, tasks, strict=True)
    ]
