"""Documents built to do harm: each is read or refused, quickly and without looking anywhere else."""

from __future__ import annotations

import socket
import time

import pytest

from pipeline.errors import FeedError
from tests.collect.conftest import Parse

QUICK = 3.0  # seconds, on a slow and busy machine; each of these took minutes or hours unprotected
N = 60_000


def item(inner: str) -> str:
    return f"<rss version='2.0'><channel><item><title>A</title>{inner}</item></channel></rss>"


HARM = {
    "deep nesting": item("<a>" * 30_000 + "</a>" * 30_000),
    "deep nesting, never closed": item("<a>" * 50_000),
    "deep nesting within xhtml": "<feed xmlns='http://www.w3.org/2005/Atom'><entry><content type='xhtml'>"
    + "<div>" * 50_000,
    "a flood of comments, escaped": item(f"<description>{'&lt;!--' * 100_000}</description>"),
    "a flood of comments": item("<!--" * N),
    "a flood of CDATA": item("<![CDATA[" * N),
    "a flood of declarations": item("<!x " * N),
    "a flood of instructions": item("<?x " * N),
    "a flood of brackets": item("<" * N),
    "a flood of ampersands": item(f"<description>{'&' * N}</description>"),
    "a flood of quotes": item("<a b='" * N),
    "a tag without end": item("<" + "a" * N),
    "an attribute without end": item("<a " + "b" * N + "<"),
    "a long author": item(f"<author>{'a' * N}</author>"),
    "a long author in CDATA": item(f"<author><![CDATA[{'a' * N}]]></author>"),
    "a long author, broken": item(f"<author>{'a' * N}</author>&"),
    "a long author behind a child": item(f"<author><name>x</name>{'a' * N}</author>"),
    "many authors": item(f"<author>{'a' * 190}</author>" * 20_000),
    "many categories": item("".join(f"<category>{n}</category>" for n in range(30_000))),
    "many keywords": item(
        f"<media:keywords xmlns:media='http://search.yahoo.com/mrss/'>{'a,' * N}</media:keywords>"
    ),
    "many namespaces": item("".join(f"<p{n}:x xmlns:p{n}='u{n}'/>" for n in range(20_000))),
    "many links": item("<link>https://x.example.org/</link>" * 20_000),
    "many entries": "<rss version='2.0'><channel>" + "<item><title>A</title></item>" * 20_000,
    "many attributes": item("<a " + " ".join(f"a{n}='1'" for n in range(20_000)) + "/>"),
    "a long date": item(f"<pubDate>{'1' * N}</pubDate>"),
    "many pictures": item(f"<description>{'&lt;img src=&quot;' * 20_000}</description>"),
    "prefixes without end": item("<a:" * N),
    "billion laughs": "<!DOCTYPE rss [<!ENTITY a 'lol'>"
    + "".join(f"<!ENTITY {chr(98 + n)} '{f'&{chr(97 + n)};' * 10}'>" for n in range(12))
    + f"]>{item('<description>&m;</description>')}",
    "a quadratic entity": f"<!DOCTYPE rss [<!ENTITY a '{'x' * 50_000}'>]>{item('&a;' * 50_000)}",
}


@pytest.fixture
def _offline(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing may open a connection or a file by the name in a document."""

    def refuse(*_args: object, **_options: object) -> None:
        pytest.fail("something was connected to")

    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.mark.parametrize("name", HARM)
def test_harm_is_read_or_refused_in_a_moment(parse: Parse, name: str) -> None:
    started = time.process_time()
    try:
        entries = parse(HARM[name]).entries
    except FeedError as error:
        assert error.todo  # noqa: PT017 - either outcome is right, a bare refusal is not
    else:
        assert all(len(entry.content) < 300_000 for entry in entries)
    assert time.process_time() - started < QUICK


@pytest.mark.usefixtures("_offline")
@pytest.mark.parametrize(
    "doctype",
    [
        "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
        "<!DOCTYPE rss [<!ENTITY x SYSTEM 'http://127.0.0.1:9/x'>]>",
        "<!DOCTYPE rss [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/x.dtd'> %p;]>",
        "<!DOCTYPE rss SYSTEM 'http://127.0.0.1:9/x.dtd'>",
    ],
)
def test_entities_from_elsewhere_are_never_looked_up(parse: Parse, doctype: str) -> None:
    parsed = parse(doctype + item("<description>[&x;]</description>"))
    assert parsed.entries[0].title == "A"
    assert "root:" not in parsed.entries[0].content
    assert parsed.entries[0].content == "[&x;]"


def test_more_entries_than_anyone_reads_are_left_out_with_a_note(parse: Parse) -> None:
    items = "".join(f"<item><title>{n}</title></item>" for n in range(5_003))
    parsed = parse(f"<rss version='2.0'><channel>{items}</channel></rss>")
    assert len(parsed.entries) == 5_000
    assert parsed.notes == ("Only the first 5,000 entries were read.",)


def test_what_one_entry_has_too_many_of_is_cut_and_the_next_entry_is_whole(parse: Parse) -> None:
    many = "".join(f"<category>c{n}</category>" for n in range(60))
    body = item(many).replace("</channel>", "<item><title>B</title><category>x</category></item></channel>")
    parsed = parse(body)
    assert [entry.title for entry in parsed.entries] == ["A", "B"]
    assert parsed.entries[1].categories == ("x",)
    assert parsed.notes == ("An entry has more than 50 of “category”; the rest was left out.",)
