"""Feeds with damage of every kind: read or refused, in a moment, and within the memory that there is."""

from __future__ import annotations

import random
import resource
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise

import pytest

from pipeline.collect.parse import parse_feed
from pipeline.errors import FeedError
from pipeline.model.settings import Feed
from tests.collect.conftest import NOW
from tests.collect.test_forms import FEEDS
from tests.collect.test_samples import SAMPLES

SEED = 20250522
A_CASE = 5.0  # seconds of processor time at most for one document, on a slow machine
MEMORY = 400_000_000  # bytes of address space at most beyond what the tests have taken already

SEEDS = [
    path.read_bytes()
    for folder in (SAMPLES, FEEDS)
    for path in sorted(folder.iterdir())
    if not path.name.endswith(".expected.json")
]

Damage = Callable[[bytes, random.Random], bytes]


def flipped(body: bytes, chance: random.Random) -> bytes:
    """Some bits are other bits."""
    data = bytearray(body)
    for _ in range(chance.choice((1, 3, 30))):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(data)


def cut_off(body: bytes, chance: random.Random) -> bytes:
    """The end, or the beginning, is missing."""
    at = chance.randrange(len(body))
    return body[:at] if chance.random() < 0.8 else body[at:]


def tags_doubled(body: bytes, chance: random.Random) -> bytes:
    """Pieces between two brackets stand there again, next to themselves or elsewhere, many times."""
    pieces = body.split(b"<")
    for _ in range(chance.choice((1, 5, 50))):
        piece = chance.choice(pieces)
        pieces.insert(chance.randrange(len(pieces)), piece)
    if chance.random() < 0.1:
        at = chance.randrange(len(pieces))
        pieces[at:at] = [chance.choice(pieces)] * chance.choice((100, 5_000))
    return b"<".join(pieces)


def shuffled(body: bytes, chance: random.Random) -> bytes:
    """A stretch is gone, or stands somewhere else."""
    start, end = sorted(chance.randrange(len(body)) for _ in range(2))
    piece, rest = body[start:end], body[:start] + body[end:]
    at = chance.randrange(len(rest) + 1)
    return rest[:at] + piece + rest[at:] if chance.random() < 0.7 else rest


FLOODS = (
    *(
        b"&amp;",
        b"&lt;",
        b"&#60;",
        b"&a;",
        b"&",
        b"&#x41;",
        b"<!--",
        b"&lt;!--",
        b"<![CDATA[",
        b"]]>",
        b"<?x ",
    ),
    *(
        b"<",
        b">",
        b'"',
        b"'",
        b"<a>",
        b"</a>",
        b"<item>",
        b"</item>",
        b"<title>",
        b"<b><i>",
        b"<x a='1' b='2'>",
    ),
    *(
        b"&lt;div&gt;",
        b"&lt;img src=x&gt;",
        b"\x00",
        b"\xff",
        b" ",
        b"\n",
        b"{",
        b"[",
        b'{"items":[',
        b"\\u0041",
    ),
    *(
        b"<author>a</author>",
        b"<category>c</category>",
        b"<link>https://x.example.org</link>",
        b"<!ENTITY a 'b'>",
    ),
    *(
        b"xmlns:a='b' ",
        b"a,",
        b"://",
        b"1",
        b"0001-01-01T00:00:00",
        b"<media:content url='a' medium='image'/>",
    ),
)


def flooded(body: bytes, chance: random.Random) -> bytes:
    """Something small stands there thousands of times."""
    at = chance.randrange(len(body))
    size = chance.choice((100, 5_000, 60_000))
    flood = chance.choice(FLOODS)
    return body[:at] + flood * max(1, size // len(flood)) + body[at:]


def with_entities(body: bytes, chance: random.Random) -> bytes:
    """Entities that stand for one another, and are used."""
    names = "abcdefgh"
    lines = "".join(
        f"<!ENTITY {name} '{f'&{below};' * chance.choice((1, 10, 50))}'>" for below, name in pairwise(names)
    )
    doctype = f"<!DOCTYPE rss [<!ENTITY a '{'x' * chance.choice((1, 50_000))}'>{lines}]>".encode()
    at = max(0, body.find(b"<rss"), body.find(b"<feed"), body.find(b"<rdf"))
    used = body[at:].replace(b"</title>", b"&h;&a;</title>")
    return body[:at] + doctype + used


def recoded(body: bytes, chance: random.Random) -> bytes:
    """In another encoding than it says, or in two."""
    text = body.decode("utf-8", "replace")
    encoding = chance.choice(
        ("utf-16", "utf-16-be", "utf-32", "cp1252", "shift_jis", "cp1251", "utf-7", "cp037", "big5", "koi8-r")
    )
    data = text.encode(encoding, "replace")
    at = chance.randrange(len(data))
    return data if chance.random() < 0.6 else data[:at] + body[at:]


def nested(body: bytes, chance: random.Random) -> bytes:
    """A feed within a feed, or deeper."""
    at = chance.randrange(len(body))
    for _ in range(chance.choice((1, 2, 6))):
        body = body[:at] + body[:50_000] + body[at:]
    return body[:1_000_000]


DAMAGES: tuple[Damage, ...] = (
    flipped, cut_off, tags_doubled, shuffled, flooded, with_entities, recoded, nested
)  # fmt: skip


def cases(count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """Documents with one to three kinds of damage, always the same for a seed."""
    chance = random.Random(seed)
    for number in range(count):
        body = chance.choice(SEEDS)
        damages = chance.choices(DAMAGES, k=chance.choice((1, 1, 2, 3)))
        for damage in damages:
            body = damage(body or b"<", chance)
        yield f"{seed}/{number}: {', '.join(damage.__name__ for damage in damages)}", body


@contextmanager
def memory_limit() -> Iterator[None]:
    """Let this process grow by `MEMORY` at most, so that taking more is an error here and now."""
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123 - not a path of ours
        taken = int(file.read().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (taken + MEMORY, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def endure(count: int, seed: int) -> None:
    """Read `count` damaged documents, and say all that went wrong with them."""
    faults = []
    read = 0
    feed = Feed("f", "F", url="https://x.example.org/f")
    with memory_limit():
        for name, body in cases(count, seed):
            started = time.process_time()
            try:
                parsed = parse_feed(body, feed=feed, content_type="", url=feed.url, now=NOW)
                read += 1
                kept = sum(
                    len(entry.content) + len(entry.summary) + len(entry.title) for entry in parsed.entries
                )
                if kept > 20 * len(body) + 10_000:
                    faults.append(f"{name}: {len(body):,} bytes became {kept:,} characters")
                "".join(entry.content + entry.title + entry.link for entry in parsed.entries).encode()
            except FeedError as error:
                if not (error.what and error.where and error.todo):
                    faults.append(f"{name}: refused without words")
            except Exception as error:  # noqa: BLE001 - whatever it is, it is a fault
                faults.append(f"{name}: {type(error).__name__}: {error}")
            if (took := time.process_time() - started) > A_CASE:
                faults.append(f"{name}: took {took:.1f} seconds")
    assert faults == []
    assert read > count / 2  # or else this would be a test of refusing


pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="limits memory as Linux does")


def test_three_hundred_damaged_feeds_do_no_harm() -> None:
    endure(300, SEED)


@pytest.mark.soak
@pytest.mark.parametrize("part", range(10))
def test_twenty_thousand_damaged_feeds_do_no_harm(part: int) -> None:
    endure(2_000, SEED + 1 + part)
