"""Plain feedparser on the same bytes: every difference in title, link, id, dates or content has its rule.

A rule stands for something that we do on purpose, and says exactly when. A difference that no rule explains
fails the test.
"""

from __future__ import annotations

import calendar
import html
import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import feedparser
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.collect.parse import parse_feed
from pipeline.model.entries import Entry, ParsedFeed
from pipeline.model.settings import Feed
from tests.collect.conftest import NOW
from tests.collect.test_forms import FEEDS
from tests.collect.test_samples import SAMPLES

URL = "https://feed.example.org/dir/feed"


@dataclass(frozen=True)
class Pair:
    """The same entry, read by us and by feedparser.

    Attributes:
        head, bozo: what feedparser has of the feed, and whether it found fault with it.
        body: the document's bytes.
    """

    ours: Entry
    theirs: Any
    head: Any
    bozo: bool
    parsed: ParsedFeed
    body: bytes


def text(markup: str) -> str:
    """Letters and words, without tags."""
    bare = re.sub(r"<!--.*?-->|</?[A-Za-z!][^<>]*>", " ", markup)
    return " ".join(html.unescape(html.unescape(bare)).split())


def letters(markup: str) -> str:
    return re.sub(r"[^A-Za-z0-9]", "", text(markup))


def theirs_published(pair: Pair) -> datetime | None:
    """The date that stands for publication, as feedparser read it."""
    name = next((name for name in ("published", "created", "updated") if dict.get(pair.theirs, name)), "")
    parsed = dict.get(pair.theirs, f"{name}_parsed")
    return datetime.fromtimestamp(calendar.timegm(parsed), UTC) if parsed else None


def theirs_content(entry: Any) -> str:
    texts = [part.value for part in dict.get(entry, "content", ())] or [dict.get(entry, "summary", "")]
    return str(max(texts, key=len))


def is_empty(entry: Any) -> bool:
    """Whether there is nothing to show of an entry, and nowhere to go: no words, no address on the web."""
    goes_nowhere = re.match(r"(?!https?:)[a-z]+:|$", entry.get("link", ""))
    if re.match(r"https?://", entry.get("id", "")):
        return False
    return bool(goes_nowhere) and not (text(entry.get("title", "")) or theirs_content(entry))


def home(pair: Pair) -> str:
    return pair.parsed.home or URL


def mended(pair: Pair) -> bool:
    """Whether the document was broken, or lied about its encoding, and was put right before it was read."""
    return pair.bozo or any("mended" in note for note in pair.parsed.notes)


Rule = Callable[[Pair], bool]

TITLE: dict[str, Rule] = {
    "tags are taken out and references read": lambda p: text(p.ours.title) == text(p.theirs.get("title", "")),
    "one is made where there is none": lambda p: not text(p.theirs.get("title", "")),
    "broken markup is text, broken encodings are read": lambda p: (
        mended(p) and letters(p.theirs.get("title", "")) in letters(p.ours.title)
    ),
}
LINK: dict[str, Rule] = {
    "relative ones are made absolute": lambda p: any(
        p.ours.link == urljoin(urljoin(home(p), base), p.theirs.get("link", "").strip()).replace(" ", "%20")
        for base in ("", p.ours.base, URL)
    ),
    "past the counter that it leads through": lambda p: p.ours.link == p.theirs.get("feedburner_origlink"),
    "an id that is an address, or an enclosure, where there is none on the web": lambda p: (
        not re.match(r"https?://[^/]", p.theirs.get("link", ""))
        and p.ours.link in {p.theirs.get("id"), *(link.get("href") for link in p.theirs.get("links", ()))}
    ),
    "the home page where there is none, or none on the web": lambda p: (
        p.ours.link == home(p) and not re.match(r"https?://[^/]", p.theirs.get("link", ""))
    ),
    "an ampersand in an address begins no reference": lambda p: (
        mended(p)
        and "&" in p.ours.link
        and p.theirs.get("link", "").startswith(p.ours.link.partition("&")[0])
    ),
}
GUID: dict[str, Rule] = {}  # as published, to the letter
PUBLISHED: dict[str, Rule] = {
    "not in the future, and not before 1995": lambda p: (
        p.ours.published is None
        and (when := theirs_published(p)) is not None
        and not datetime(1995, 1, 1, tzinfo=UTC) <= when <= NOW + timedelta(days=1)
    ),
    "more forms and zones are known": lambda p: theirs_published(p) is None and p.ours.published is not None,
    "a day without a time is midday, a zone that is not known is UTC": lambda p: (
        p.ours.published is not None
        and (when := theirs_published(p)) is not None
        and abs(when - p.ours.published) <= timedelta(hours=14)
        and not re.search(r"\d:\d\d.*([+-]\d\d:?\d\d|Z|GMT|UTC)\s*$", p.theirs.get("published", ""))
    ),
}
CONTENT: dict[str, Rule] = {
    "tags, references and white space do not count": lambda p: (
        text(p.ours.content) == text(theirs_content(p.theirs))
    ),
    "plain text is escaped": lambda p: (
        p.theirs.get("summary_detail", {}).get("type") == "text/plain"
        and letters(html.unescape(p.ours.content)) == letters(theirs_content(p.theirs))
    ),
    "a picture's caption is not the text of its entry": lambda p: (
        theirs_content(p.theirs)
        in re.findall(
            r"<media:description[^<>]*>([^<]*)</media:description>", p.body.decode("utf-8", "replace")
        )
    ),
    "broken markup is text, broken encodings are read": lambda p: (
        mended(p) and letters(theirs_content(p.theirs)) in letters(p.ours.content)
    ),
}


def differences(body: bytes, used: set[str] | None = None) -> Iterator[str]:
    """Every difference that no rule explains; the rules that explain others are added to `used`."""
    parsed = parse_feed(body, feed=Feed("f", "F", url=URL), content_type="", url=URL, now=NOW)
    plain = feedparser.parse(io.BytesIO(body))
    theirs = list(plain.entries)
    if len(theirs) != len(parsed.entries):
        theirs = [entry for entry in theirs if not is_empty(entry)]
    if len(theirs) == len(parsed.entries) + 1 and any("unfinished" in note for note in parsed.notes):
        theirs.pop()
    if len(theirs) != len(parsed.entries):
        if not (plain.bozo and len(theirs) < len(parsed.entries)):
            yield f"we read {len(parsed.entries)} entries, feedparser {len(theirs)}"
        return
    for ours, other in zip(parsed.entries, theirs, strict=True):
        pair = Pair(ours, other, plain.feed, bool(plain.bozo), parsed, body)
        fields: tuple[tuple[str, object, object, dict[str, Rule]], ...] = (
            ("title", ours.title, other.get("title", ""), TITLE),
            ("link", ours.link, other.get("link", ""), LINK),
            ("id", ours.guid, other.get("id", ""), GUID),
            ("published", ours.published, theirs_published(pair), PUBLISHED),
            ("content", ours.content, theirs_content(other), CONTENT),
        )
        for name, mine, its, rules in fields:
            if mine == its:
                continue
            explaining = {f"{name}: {rule}" for rule, holds in rules.items() if holds(pair)}
            if used is not None:
                used |= explaining
            if not explaining:
                yield f"{name} of “{ours.title}”: {mine!r}, feedparser has {its!r}"


DOCUMENTS = sorted(
    path
    for folder in (SAMPLES, FEEDS)
    for path in folder.iterdir()
    if path.suffix in {".xml", ".rss", ".atom", ".rdf"} and "in-the-header" not in path.name
)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_every_difference_on_the_samples_has_its_rule(path: Path) -> None:
    assert list(differences(path.read_bytes())) == []


def test_no_rule_is_there_for_nothing() -> None:
    used: set[str] = set()
    for body in (*(path.read_bytes() for path in DOCUMENTS), *ODD):
        list(differences(body, used))
    tables = {"title": TITLE, "link": LINK, "published": PUBLISHED, "content": CONTENT}
    assert used == {f"{name}: {rule}" for name, table in tables.items() for rule in table}


ODD = [
    f"<rss version='2.0'><channel><title>T</title><item>{inner}</item></channel></rss>".encode()
    for inner in (
        "<link>https://x.example.org/1</link>",
        "<title>A</title><link>mailto:x@example.org</link><guid>https://x.example.org/2</guid>",
        "<title>A</title><pubDate>1 Jan 1970 00:00:00 GMT</pubDate>",
        "<title>A</title><pubDate>Tuesday, May 20, 2025</pubDate>",
        "<title>A</title><pubDate>2025-05-20</pubDate>",
    )
]

# Documents that are made up: every form, with whatever feeds put into their elements.

WORDS = st.lists(
    st.sampled_from(
        (
            "Night",
            "hike",
            "&amp;",
            "&lt;b&gt;bold&lt;/b&gt;",
            "café",
            "“quoted”",
            "5 &lt; 6",
            "&#8217;",
            "A&amp;amp;B",
            "日本",
            "\n",
            "&lt;br/&gt;",
        )
    ),
    max_size=6,
).map(" ".join)
ADDRESSES = st.sampled_from(
    (
        "https://a.example.org/1",
        "https://a.example.org/2?x=1&amp;y=2",
        "/rel/3",
        "rel/4",
        "../5",
        "",
        " https://a.example.org/6 ",
        "mailto:a@example.org",
        "https://a.example.org/#frag",
    )
)
IDS = ADDRESSES | st.sampled_from(("tag:a.example.org,2025:1", "17", "urn:uuid:1", "?p=9"))
DATES = st.sampled_from(
    (
        "Tue, 20 May 2025 10:00:00 GMT",
        "Tue, 20 May 2025 10:00:00 -0500",
        "20 May 2025 10:00 EST",
        "2025-05-20T10:00:00Z",
        "2025-05-20T10:00:00+02:00",
        "2025-05-20",
        "",
        "Sat, 01 Jan 2050 00:00:00 GMT",
        "1 Jan 1970 00:00:00 GMT",
        "soon",
        "Tuesday, May 20, 2025",
        "2025-05-20 10:00:00",
    )
)
MARKUP = st.lists(
    st.sampled_from(
        (
            "<p>One</p>",
            "two &amp; three",
            "<a href='/x'>four</a>",
            "<img src='/y.jpg' alt='five'>",
            "<br>",
            "six",
            "é",
            "<ul><li>7</li></ul>",
            "a &lt; b",
        )
    ),
    max_size=5,
).map(" ".join)


def element(name: str, value: str, attributes: str = "") -> str:
    return f"<{name}{attributes}>{value}</{name}>" if value else ""


def cdata(markup: str) -> str:
    return f"<![CDATA[{markup}]]>" if markup else ""


@st.composite
def rss_items(draw: st.DrawFn) -> str:
    escaped = draw(MARKUP).replace("&", "&amp;").replace("<", "&lt;")
    return (
        "<item>"
        + "".join(
            draw(
                st.permutations(
                    (
                        element("title", draw(WORDS)),
                        element("link", draw(ADDRESSES)),
                        element("guid", draw(IDS), draw(st.sampled_from(("", ' isPermaLink="false"')))),
                        element("pubDate", draw(DATES)),
                        element("dc:creator", draw(WORDS)),
                        element("description", draw(st.sampled_from((escaped, cdata(draw(MARKUP)))))),
                        element("content:encoded", cdata(draw(MARKUP))) if draw(st.booleans()) else "",
                        element("category", draw(WORDS)),
                    )
                )
            )
        )
        + "</item>"
    )


@st.composite
def atom_entries(draw: st.DrawFn) -> str:
    kind = draw(st.sampled_from(("", ' type="text"', ' type="html"')))
    link = draw(ADDRESSES)
    escaped = draw(MARKUP).replace("&", "&amp;").replace("<", "&lt;")
    return (
        "<entry>"
        + "".join(
            (
                element("title", draw(WORDS), kind),
                f'<link href="{link}"/>' if link else "",
                element("id", draw(IDS)),
                element("published", draw(DATES)),
                element("updated", draw(DATES)),
                element("summary", draw(WORDS)),
                element("content", escaped, ' type="html"') if draw(st.booleans()) else "",
            )
        )
        + "</entry>"
    )


NAMESPACES = (
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
)
HEAD = "<title>T</title><link>https://home.example.org/</link><description>D</description>"


@st.composite
def documents(draw: st.DrawFn) -> bytes:
    form = draw(st.sampled_from(("rss", "rdf", "atom")))
    base = draw(st.sampled_from(("", ' xml:base="https://base.example.org/b/"')))
    many = st.lists(atom_entries() if form == "atom" else rss_items(), max_size=4).map("".join)
    items = draw(many)
    version = draw(st.sampled_from(("0.91", "0.92", "2.0")))
    body = {
        "rss": f'<rss version="{version}"{NAMESPACES}{base}><channel>{HEAD}{items}</channel></rss>',
        "rdf": '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"'
        f"{NAMESPACES}><channel>{HEAD}</channel>{items}</rdf:RDF>",
        "atom": f'<feed xmlns="http://www.w3.org/2005/Atom"{base}><title>T</title>'
        f'<link href="https://home.example.org/"/>{items}</feed>',
    }[form]
    encoding = draw(st.sampled_from(("utf-8", "utf-8", "utf-16")))
    return f'<?xml version="1.0" encoding="{encoding}"?>\n{body}'.encode(encoding)


@settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(documents())
def test_every_difference_on_made_up_feeds_has_its_rule(body: bytes) -> None:
    assert list(differences(body)) == []


@pytest.mark.soak
@settings(max_examples=5_000, deadline=None, suppress_health_check=list(HealthCheck))
@given(documents())
def test_every_difference_on_many_made_up_feeds_has_its_rule(body: bytes) -> None:
    assert list(differences(body)) == []
