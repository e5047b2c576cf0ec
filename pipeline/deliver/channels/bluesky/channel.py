"""Posting to Bluesky, each post once.

A post's key is made from its planned time and its identity, and never from its words. One part is written
with "only if nothing stands there"; a thread in one request, all or nothing. So whatever was cut off on the
way, a repeat finds what the first try left or writes it now; it can neither double a post nor write over one.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final

from pipeline.deliver.channels.bluesky.cid import cid_of
from pipeline.deliver.channels.bluesky.facets import facets_of
from pipeline.deliver.channels.bluesky.pictures import fitted
from pipeline.deliver.channels.bluesky.record import (
    COLLECTION,
    Picture,
    Record,
    check_limits,
    create_body,
    put_body,
    record_key,
    record_of,
    says_the_same,
    text_of,
)
from pipeline.deliver.channels.bluesky.wire import Occupied, SignedIn, Wire
from pipeline.deliver.posting import InDoubt, NotNow, Refused
from pipeline.errors import PipelineError
from pipeline.model.posts import Network, OutgoingPost, Taken

_PAGE: Final = "https://bsky.app/profile"
_NO_HANDLE: Final = "handle.invalid"  # what a server says where a handle has stopped leading to its account


class BlueskyChannel:
    """An account at Bluesky; a `SocialChannel`."""

    network: Final = Network.BLUESKY
    atomic: Final = True

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def send(self, post: OutgoingPost, part: int, taken: Sequence[Taken]) -> tuple[Taken, ...]:  # noqa: ARG002 - always whole
        """Hand over the whole post. See `SocialChannel.send`."""
        check_limits(post)
        me = self._wire.account()
        records = self._records(post, me, self._picture(post))
        try:
            self._write(me.did, records)
        except Occupied:
            return self._found_instead(
                post, NotNow("The post changed while we looked at it", where=self._wire.where)
            )
        except InDoubt as doubt:
            return self._found_instead(post, doubt)
        return tuple(_taken(me, key, cid_of(record)) for key, record in records.items())

    def find(self, post: OutgoingPost, others: Collection[str] = ()) -> tuple[Taken | None, ...]:  # noqa: ARG002 - its keys are its own
        """What stands at the post's keys and is the post. See `SocialChannel.find`."""
        me = self._wire.account()
        return tuple(
            _taken(me, record_key(post, part), str(there["cid"]))
            if there and _is_it(there, post, part)
            else None
            for part, there in enumerate(self._there(post), 1)
        )

    def _picture(self, post: OutgoingPost) -> Picture | None:
        if not post.picture:
            return None
        small = fitted(post.picture)
        return Picture(self._wire.upload(small.data, small.media_type), small.width, small.height)

    def _records(self, post: OutgoingPost, me: SignedIn, picture: Picture | None) -> dict[str, Record]:
        """The records of all parts by their keys; each names those before it by what they will be called."""
        known: dict[str, str | None] = {}

        def did_of(handle: str) -> str | None:
            if handle not in known:
                known[handle] = self._wire.did_of(handle)
            return known[handle]

        records: dict[str, Record] = {}
        before: list[Taken] = []
        for part in range(1, len(post.parts) + 1):
            key = record_key(post, part)
            facets = facets_of(text_of(post, part), post.link, did_of)
            records[key] = record_of(post, part, facets=facets, picture=picture, before=before)
            before.append(_taken(me, key, cid_of(records[key])))
        return records

    def _write(self, did: str, records: Mapping[str, Record]) -> None:
        """Write them all or none; the server's answer must name them as we do, or they are in doubt."""
        if len(records) == 1:
            ((key, record),) = records.items()
            answers = [self._wire.write("com.atproto.repo.putRecord", put_body(did, key, record))]
        else:
            answer = self._wire.write("com.atproto.repo.applyWrites", create_body(did, records))
            answers = answer.get("results", [])
        names = [answer.get("cid") for answer in answers]
        if names != [cid_of(record) for record in records.values()]:
            raise InDoubt("The server's answer does not name what was sent", where=self._wire.where)

    def _there(self, post: OutgoingPost) -> list[Mapping[str, Any] | None]:
        """What stands at the keys of all parts; read again if it came while it was read."""
        keys = [record_key(post, part) for part in range(1, len(post.parts) + 1)]
        there = [self._wire.record(COLLECTION, key) for key in keys]
        if any(there) and not all(there):
            there = [self._wire.record(COLLECTION, key) for key in keys]
        return there

    def _found_instead(self, post: OutgoingPost, otherwise: PipelineError) -> tuple[Taken, ...]:
        """What an earlier try, or one that was cut off, has left at the network.

        Raises:
            Refused: something else stands there, or only some of the parts.
            PipelineError: `otherwise`, if nothing stands there or it cannot be looked at.
        """
        try:
            me, there = self._wire.account(), self._there(post)
        except (NotNow, Refused):
            raise otherwise from None
        if not any(there):
            raise otherwise
        found = []
        for part, one in enumerate(there, 1):
            if not one:
                raise self._amiss("one of its parts is missing there", post, part, me)
            if not _is_it(one, post, part):
                raise self._amiss("other words stand at its place", post, part, me)
            found.append(_taken(me, record_key(post, part), str(one["cid"])))
        return tuple(found)

    def _amiss(self, what: str, post: OutgoingPost, part: int, me: SignedIn) -> Refused:
        page = _taken(me, record_key(post, part), "").address
        return Refused(
            f"The post was sent before, and {what}",
            where=f"{self._wire.where}, {page}",
            todo="Look at it there; delete what is left of it to have it sent anew.",
        )


def _is_it(there: Mapping[str, Any], post: OutgoingPost, part: int) -> bool:
    value = there.get("value")
    return isinstance(value, dict) and says_the_same(value, post, part)


def _taken(me: SignedIn, key: str, cid: str) -> Taken:
    name = me.did if me.handle in {"", _NO_HANDLE} else me.handle
    return Taken(f"at://{me.did}/{COLLECTION}/{key}", cid, f"{_PAGE}/{name}/post/{key}")
