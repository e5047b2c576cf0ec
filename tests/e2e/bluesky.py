"""Posting to Bluesky's own server, and reading back what readers' apps will get."""

from __future__ import annotations

import io
import multiprocessing
import os
import signal
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from PIL import Image

from pipeline.config.secrets import Secret
from pipeline.deliver.channels.bluesky import open_bluesky
from pipeline.deliver.channels.bluesky.wire import Wire
from pipeline.deliver.posting import NotNow, Refused, SocialChannel
from pipeline.model.posts import Network, OutgoingPost
from pipeline.model.settings import Account
from tests.e2e.pds import Pds, running

LINK = "https://example.org/calls/media-literacy?id=7_(b)"
WORDS = "Café 👩‍👩‍👧: ask @busy.test, not @nobody.test. #MediaLiteracy"
TAGS = "#Bücher"
POSTS = "app.bsky.feed.post"


@pytest.fixture(scope="module")
def pds() -> Iterator[Pds]:
    with running() as server:
        yield server


@pytest.fixture(scope="module")
def bluesky(pds: Pds) -> SocialChannel:
    """One session for most of the tests: the server allows thirty in five minutes."""
    return opened(pds)


def opened(pds: Pds, handle: str = "library.test", password: str = "") -> SocialChannel:
    account = Account(Network.BLUESKY, name=handle, server=pds.url)
    return open_bluesky(account, Secret(password or pds.accounts[handle]["password"]))


def picture() -> bytes:
    made = io.BytesIO()
    Image.linear_gradient("L").resize((1200, 630)).convert("RGB").save(made, "PNG")
    return made.getvalue()


def post(name: str, *parts: str, link: str = LINK) -> OutgoingPost:
    return OutgoingPost(
        identity=f"weekly/2026-11-24/bluesky/{name}",
        parts=parts,
        at=datetime(2026, 11, 24, 15, 20, tzinfo=UTC),
        link=link,
        title="Media Literacy for Adults: Advisors",
        description="ALA is seeking 6 librarians.",
        picture=picture(),
        alt="Card: Call for advisors. Media Literacy for Adults. Apply by Friday, December 5.",
        language="en",
    )


def get(pds: Pds, method: str, **params: str | int) -> httpx.Response:
    answer = httpx.get(f"{pds.url}/xrpc/{method}", params=params, timeout=20)
    answer.raise_for_status()
    return answer


def published(pds: Pds) -> dict[str, dict[str, Any]]:
    """Every post of the library by its address."""
    did = pds.accounts["library.test"]["did"]
    told = get(pds, "com.atproto.repo.listRecords", repo=did, collection=POSTS, limit=100).json()
    return {one["uri"]: one for one in told["records"]}


def leads(record: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The words of each facet, by the bytes that it names, and what it leads to."""
    data, found = record["text"].encode(), []
    for facet in record.get("facets", []):
        words = data[facet["index"]["byteStart"] : facet["index"]["byteEnd"]].decode()
        (feature,) = facet["features"]
        found.append((words, feature.get("uri") or feature.get("tag") or feature["did"]))
    return found


def test_a_post_reads_back_with_its_card_thumbnail_and_facets(pds: Pds, bluesky: SocialChannel) -> None:
    (taken,) = bluesky.send(post("card", f"{WORDS}\n\n{LINK}\n\n{TAGS}"), 1, ())
    one = published(pds)[taken.remote]
    record = one["value"]
    assert one["cid"] == taken.check
    assert record["text"] == f"{WORDS}\n\n{TAGS}"
    assert leads(record) == [
        ("@busy.test", pds.accounts["busy.test"]["did"]),
        ("#MediaLiteracy", "MediaLiteracy"),
        ("#Bücher", "Bücher"),
    ]
    assert (record["createdAt"], record["langs"]) == ("2026-11-24T15:20:00.000Z", ["en"])
    card = record["embed"]["external"]
    assert (card["uri"], card["title"]) == (LINK, "Media Literacy for Adults: Advisors")
    did, thumb = pds.accounts["library.test"]["did"], card["thumb"]["ref"]["$link"]
    assert get(pds, "com.atproto.sync.getBlob", did=did, cid=thumb).content == picture()


def test_a_picture_of_its_own_reads_back_with_its_words(pds: Pds, bluesky: SocialChannel) -> None:
    (taken,) = bluesky.send(post("picture", f"{WORDS} See example.org/a and {LINK}.", link=""), 1, ())
    record = published(pds)[taken.remote]["value"]
    (image,) = record["embed"]["images"]
    assert image["alt"].startswith("Card: Call for advisors.")
    assert image["aspectRatio"] == {"width": 1200, "height": 630}
    assert leads(record)[-2:] == [("example.org/a", "https://example.org/a"), (LINK, LINK)]


def test_a_thread_hangs_together(pds: Pds, bluesky: SocialChannel) -> None:
    thread = post("thread", f"Three calls close soon.\n\n{LINK}", f"1. Advisors {LINK}", "2. Films #Film")
    taken = bluesky.send(thread, 1, ())
    there = published(pds)
    assert [there[one.remote]["cid"] for one in taken] == [one.check for one in taken]
    replies = [there[one.remote]["value"].get("reply") for one in taken]
    first, second = ({"uri": one.remote, "cid": one.check} for one in taken[:2])
    assert replies == [None, {"root": first, "parent": first}, {"root": first, "parent": second}]


@pytest.mark.parametrize("parts", [("Once.",), ("Once.", "And on.", "The end.")])
def test_a_repeat_doubles_nothing_and_other_words_replace_nothing(
    pds: Pds, bluesky: SocialChannel, parts: tuple[str, ...]
) -> None:
    one = post(f"repeat{len(parts)}", *parts)
    taken = bluesky.send(one, 1, ())
    before = published(pds)
    assert bluesky.send(one, 1, ()) == taken == bluesky.find(one)
    with pytest.raises(Refused, match="other words stand at its place"):
        bluesky.send(replace(one, parts=("Other words.", *parts[1:])), 1, ())
    assert published(pds) == before


def send_and_die(server: Pds, one: OutgoingPost, when: str) -> None:
    """In a process of its own: be killed before or after the server has taken the post."""
    write = Wire.write

    def killed(wire: Wire, method: str, body: Mapping[str, object]) -> Mapping[str, Any]:
        if when == "after":
            write(wire, method, body)
        os.kill(os.getpid(), signal.SIGKILL)
        raise AssertionError

    setattr(Wire, "write", killed)  # noqa: B010 - nothing else happens in this process
    opened(server).send(one, 1, ())


@pytest.mark.parametrize("parts", [("Alone.",), ("One.", "Two.")])
@pytest.mark.parametrize("when", ["before", "after"])
def test_whenever_it_is_killed_the_post_is_there_once(
    pds: Pds, bluesky: SocialChannel, parts: tuple[str, ...], when: str
) -> None:
    one = post(f"killed-{when}-{len(parts)}", *parts)
    before = published(pds)
    process = multiprocessing.get_context("spawn").Process(target=send_and_die, args=(pds, one, when))
    process.start()
    process.join(60)
    assert process.exitcode == -signal.SIGKILL
    found = bluesky.find(one)
    assert [bool(taken) for taken in found] == [when == "after"] * len(parts)
    taken = bluesky.send(one, 1, ())
    assert when == "before" or taken == found
    assert set(published(pds)) - set(before) == {each.remote for each in taken}


def test_one_bad_part_and_the_thread_is_not_sent(pds: Pds) -> None:
    """The server has the last word on what we did not think of; it takes all or nothing."""
    before = published(pds)
    wire = Wire("library.test", pds.url, Secret(pds.accounts["library.test"]["password"]), seconds=20)
    good = {"$type": POSTS, "text": "a", "createdAt": "2026-11-24T15:20:00.000Z"}
    writes = [
        {"$type": "com.atproto.repo.applyWrites#create", "collection": POSTS, "rkey": key, "value": value}
        for key, value in (("3n32wzfs3nda2", good), ("3n32wzfs3nda3", good | {"text": "a" * 301}))
    ]
    with pytest.raises(Refused, match="grapheme too big"):
        wire.write("com.atproto.repo.applyWrites", {"repo": wire.account().did, "writes": writes})
    assert published(pds) == before


@pytest.mark.parametrize("text", ["e\u0301" * 300, "👩‍👩‍👧" * 166, "a" * 299 + "ü"])
def test_what_just_fits_is_taken(bluesky: SocialChannel, text: str) -> None:
    assert bluesky.send(post(f"long-{text[0]}", text), 1, ())


def test_a_wrong_password_is_refused_with_advice(pds: Pds) -> None:
    with pytest.raises(Refused, match=r"Invalid identifier or password.*App passwords"):
        opened(pds, password="not-this-one").find(post("a", "a"))  # noqa: S106 - of nobody


def test_a_server_that_has_had_enough_says_for_how_long(pds: Pds) -> None:
    for _ in range(30):
        opened(pds, "busy.test").find(post("a", "a"))
    with pytest.raises(NotNow) as raised:
        opened(pds, "busy.test").find(post("a", "a"))
    assert raised.value.retry_after
    assert 0 < raised.value.retry_after <= 300
