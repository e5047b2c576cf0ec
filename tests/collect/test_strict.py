"""Well-formed feeds go into feedparser by a shorter way, and come out as by the long one."""

from __future__ import annotations

import io
import re
from typing import Any

import feedparser
import pytest
from hypothesis import assume, given, reject
from hypothesis import strategies as st

from pipeline.collect.decode import decode
from pipeline.collect.mend import DECLARATION, capped, from_root
from pipeline.collect.strict import ImmodestError, parse_modest
from pipeline.collect.tokens import MAX_ENTRIES, MAX_OF_A_KIND
from tests.collect.test_forms import FEEDS
from tests.collect.test_samples import SAMPLES


def documents() -> dict[str, str]:
    """The well-formed XML feeds among the samples, from their root element on."""
    found = {}
    for path in sorted((*SAMPLES.iterdir(), *FEEDS.iterdir())):
        text = decode(path.read_bytes()).strip()
        if path.is_file() and text.startswith("<"):
            body, fault = from_root(text, [])
            if not fault:
                found[path.name] = body
    return found


DOCUMENTS = documents()
RSS = '<rss version="2.0"><channel><title>F</title><item><title>One</title>{}</item></channel></rss>'

# What makes a parser think: namespaces that come and go, markup that is no markup, fields within fields.
PIECES = (
    "<category>c</category>",
    "<author><name>n</name><uri>https://u.example.org</uri></author>",
    "<title>t &amp; u</title>",
    "<link>https://x.example.org/?a=1&amp;b=2</link>",
    "<guid isPermaLink='false'>g</guid>",
    "<pubDate>Tue, 20 May 2025 09:00:00 GMT</pubDate>",
    "<description><![CDATA[<p>d</p>]]></description>",
    "<b>bold</b>",
    "<!-- c -->",
    "<?x y?>",
    "<dc:creator xmlns:dc='http://purl.org/dc/elements/1.1/'>me</dc:creator>",
    "<media:description xmlns:media='http://search.yahoo.com/mrss/' type='plain'>m</media:description>",
    "<x:title xmlns:x='urn:x'>other</x:title>",
    "<x:title xmlns:x='http://www.w3.org/2005/Atom'>same</x:title>",
    "<z xmlns='http://www.w3.org/2005/Atom'><title>q</title></z>",
    "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>a<br/><i>b</i></div></content>",
    "<content type='xhtml'><svg xmlns='http://www.w3.org/2000/svg'><title>s</title></svg></content>",
    "<source><title>s</title><link>https://s.example.org/</link></source>",
    "<image><url>u</url><title>i</title><width>3</width></image>",
    "<author xml:base='https://b.example.org/' xml:lang='de'>k</author>",
)


def plain(value: Any) -> Any:
    """The same without feedparser's kinds of dictionaries, some of whose keys have two names."""
    if isinstance(value, dict):
        return {key: plain(each) for key, each in dict.items(value)}
    return [plain(each) for each in value] if isinstance(value, list) else value


def by_the_long_way(body: str) -> dict[str, Any]:
    stream = io.BytesIO(capped(body, []).encode())
    parsed = feedparser.parse(stream, sanitize_html=False, resolve_relative_uris=False)
    return {name: plain(parsed[name]) for name in ("version", "feed", "entries")}


def by_the_short_way(body: str) -> dict[str, Any]:
    parsed: dict[str, Any] = plain(parse_modest(DECLARATION + body))
    return parsed


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_sample_gives_the_same(name: str) -> None:
    assert by_the_short_way(DOCUMENTS[name]) == by_the_long_way(DOCUMENTS[name])


@given(
    name=st.sampled_from(sorted(DOCUMENTS)),
    added=st.lists(st.tuples(st.sampled_from(PIECES), st.integers(0, 10_000)), min_size=1, max_size=4),
)
def test_whatever_is_put_into_a_sample_both_ways_give_the_same(
    name: str, added: list[tuple[str, int]]
) -> None:
    body = DOCUMENTS[name]
    for piece, number in added:
        ends = [end.start() for end in re.finditer("</", body)]
        at = ends[number % len(ends)]
        body = body[:at] + piece + body[at:]
    assume(not from_root(body, [])[1])  # it may be into a CDATA section
    try:
        found = by_the_short_way(body)
    except ImmodestError:
        reject()  # as a whole picture in the place of a date is
    assert found == by_the_long_way(body)


@pytest.mark.parametrize(
    "inner",
    [
        "<category>c</category>" * (MAX_OF_A_KIND + 1),
        f"<author>{'x' * 201}</author>",
        f"<author><name>{'x' * 201}</name></author>",
        f"<guid>{'&amp;' * 401}</guid>",
        "<x " + " ".join(f"a{number}='='" for number in range(121)) + "/>",
        "<name>" * 9 + "</name>" * 9,
        "<author><item/></author>",
        "</item><item>" * MAX_ENTRIES,
        "<x/>" * 200_001,
    ],
    ids=lambda inner: inner[:40],
)
def test_what_would_have_to_be_cut_goes_the_long_way(inner: str) -> None:
    with pytest.raises(ImmodestError):
        parse_modest(DECLARATION + RSS.format(inner))


@pytest.mark.parametrize(
    "inner",
    [
        "<category>c</category>" * MAX_OF_A_KIND,
        f"<author><name>{'x' * 150}</name><uri>https://{'y' * 1_000}.example.org</uri></author>",
        f"<description>{'d' * 100_000}</description>",
        "</item><item>" * (MAX_ENTRIES - 1),
    ],
    ids=lambda inner: inner[:40],
)
def test_as_much_as_real_feeds_have_goes_the_short_way(inner: str) -> None:
    assert by_the_short_way(RSS.format(inner)) == by_the_long_way(RSS.format(inner))
