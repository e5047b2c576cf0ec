"""Posts as the records that Bluesky keeps: the same post always gives the same record at the same key.

Sources: the lexicons app.bsky.feed.post, app.bsky.embed.external, app.bsky.embed.images,
app.bsky.richtext.facet and com.atproto.repo.applyWrites; for keys, "TID" in the AT Protocol's specification.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from pipeline.deliver.posting import Refused
from pipeline.model.posts import OutgoingPost, Taken
from pipeline.text.facets import Facet, Leads, beside_card
from pipeline.text.lengths import measure
from pipeline.text.links import is_web_link

COLLECTION: Final = "app.bsky.feed.post"
Record = Mapping[str, object]

_SORTABLE: Final = (
    "234567abcdefghijklmnopqrstuvwxyz"  # the alphabet of TIDs: its order is that of their numbers
)
_TAG: Final = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
_MINUTE: Final = 60_000_000  # microseconds
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MOST_PARTS: Final = 100  # in one request; the server's limit is 200 writes


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that the network has taken in.

    Attributes:
        blob: what it answered, which stands in the record as it is.
        width, height: pixels.
    """

    blob: Mapping[str, object]
    width: int
    height: int


def record_key(post: OutgoingPost, part: int) -> str:
    """The key of one part: a TID in the minute after the planned time, where a hash of the identity says.

    It does not change with the words, so that a repeat of any kind meets what is there already. The parts of
    a thread follow each other.
    """
    digest = int.from_bytes(hashlib.sha256(post.identity.encode("utf-8", "replace")).digest()[:8])
    clock, within = digest & 0x3FF, (digest >> 10) % (_MINUTE - _MOST_PARTS)
    second = (post.at - _EPOCH) // timedelta(seconds=1)
    number = (second * 1_000_000 + within + part - 1) << 10 | clock
    return "".join(_SORTABLE[number >> shift & 31] for shift in range(60, -1, -5))


def created_at(post: OutgoingPost, part: int) -> str:
    """The planned time in UTC; a part of a thread comes a millisecond after the one before, to sort by."""
    moment = post.at.astimezone(UTC) + timedelta(milliseconds=part - 1)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def has_card(post: OutgoingPost) -> bool:
    """Whether the first part shows its link as a card."""
    return is_web_link(post.link)


def text_of(post: OutgoingPost, part: int) -> str:
    """The words of one part as they are sent: without the line of the link that the card shows."""
    text = post.parts[part - 1]
    return beside_card(text, post.link) if part == 1 and has_card(post) else text


def check_limits(post: OutgoingPost) -> None:
    """Make sure that Bluesky will take every part.

    Raises:
        Refused: a part is too long, has characters that no text can hold, or a picture has no words.
    """
    if len(post.parts) > _MOST_PARTS:
        raise Refused(
            f"The thread has {len(post.parts)} parts, more than {_MOST_PARTS}", todo="Make it shorter."
        )
    for part in range(1, len(post.parts) + 1):
        _check_text(text_of(post, part), f"part {part}" if len(post.parts) > 1 else "")
    if post.picture and not has_card(post) and not post.alt.strip():
        raise Refused("The picture has no words for those who do not see it", todo="Write its alt text.")


def _check_text(text: str, where: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise Refused(
            "There is a character in the text that is none", where=where, todo="Type the text anew."
        ) from None
    if (length := measure("bluesky", text)).over:
        said = f"The text has {length.count} {length.unit}, more than {length.limit}"
        raise Refused(said, where=where, todo="Shorten it.")


def record_of(
    post: OutgoingPost,
    part: int,
    *,
    facets: Iterable[Facet] = (),
    picture: Picture | None = None,
    before: Sequence[Taken] = (),
) -> Record:
    """The record of one part.

    Args:
        post: the whole of it.
        part: counts from 1.
        facets: in `text_of` this part, sound ones, mentions with their DIDs.
        picture: of the first part; the others have none.
        before: the parts before this one, from the first, with their CIDs.
    """
    record: dict[str, object] = {
        "$type": COLLECTION,
        "text": text_of(post, part),
        "createdAt": created_at(post, part),
    }
    if _TAG.fullmatch(post.language):
        record["langs"] = [post.language]
    if told := [_facet(facet) for facet in facets]:
        record["facets"] = told
    if before:
        record["reply"] = {"root": _reference(before[0]), "parent": _reference(before[-1])}
    if part == 1 and (embed := _embed(post, picture)):
        record["embed"] = embed
    return record


def says_the_same(there: Record, post: OutgoingPost, part: int) -> bool:
    """Whether what stands at a part's key is that part, whatever became of a mention or a picture since."""
    return there.get("text") == text_of(post, part) and there.get("createdAt") == created_at(post, part)


def put_body(repo: str, key: str, record: Record) -> Record:
    """What to ask for one part: to be written where nothing stands, and only there (`swapRecord: null`)."""
    return {"repo": repo, "collection": COLLECTION, "rkey": key, "record": record, "swapRecord": None}


def create_body(repo: str, records: Mapping[str, Record]) -> Record:
    """What to ask for a thread: all its parts, by their keys, or none of them."""
    return {
        "repo": repo,
        "writes": [
            {
                "$type": "com.atproto.repo.applyWrites#create",
                "collection": COLLECTION,
                "rkey": key,
                "value": record,
            }
            for key, record in records.items()
        ],
    }


def _facet(facet: Facet) -> Record:
    match facet.leads:
        case Leads.LINK:
            feature = {"$type": "app.bsky.richtext.facet#link", "uri": facet.to}
        case Leads.TAG:
            feature = {"$type": "app.bsky.richtext.facet#tag", "tag": facet.to}
        case Leads.MENTION:
            feature = {"$type": "app.bsky.richtext.facet#mention", "did": facet.to}
    return {"index": {"byteStart": facet.start, "byteEnd": facet.end}, "features": [feature]}


def _reference(part: Taken) -> Record:
    return {"uri": part.remote, "cid": part.check}


def _embed(post: OutgoingPost, picture: Picture | None) -> Record | None:
    if has_card(post):
        card: dict[str, object] = {
            "uri": post.link,
            "title": post.title or post.link,
            "description": post.description,
        }
        if picture:
            card["thumb"] = picture.blob
        return {"$type": "app.bsky.embed.external", "external": card}
    if picture is None:
        return None
    shape = {"width": picture.width, "height": picture.height}
    image = {"alt": post.alt, "image": picture.blob, "aspectRatio": shape}
    return {"$type": "app.bsky.embed.images", "images": [image]}
