from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.collect.opml import read_opml, write_opml
from pipeline.errors import FeedError
from pipeline.model.items import Kind
from pipeline.model.settings import Feed

FEEDS = [
    Feed(
        "a",
        "A & “B”",
        "https://x.org/a?b=1&c=2",
        category="Grants/State",
        kind=Kind.CALL,
        weight=1.25,
        interval=120,
    ),
    Feed("b", "B", "https://x.org/b", language="fr", enabled=False, allow_private=True, notes="Say when."),
    Feed("c", "C", path="feeds/c.xml", category="Grants/State"),
]


def opml(body: str) -> bytes:
    return (
        f"<?xml version='1.0' encoding='ISO-8859-1'?><opml version='2.0'><body>{body}</body></opml>".encode(
            "cp1252"
        )
    )


def outline(url: str, more: str = "") -> str:
    return f"<outline xmlUrl='{url}' {more}/>"


def test_a_round_trip_loses_nothing_and_gives_the_same_bytes() -> None:
    data = write_opml(FEEDS)
    assert sorted(read_opml(data), key=lambda feed: feed.id) == FEEDS
    assert write_opml(FEEDS) == data
    assert b'<outline text="Grants/State" title="Grants/State">' in data
    assert b'category="/Grants/State"' in data


def test_addresses_with_a_password_are_left_out_unless_asked_for() -> None:
    private = Feed("p", "P", "https://me:secret@x.org/p")
    assert b"secret" not in write_opml([private, *FEEDS])
    assert read_opml(write_opml([private], include_private=True)) == [private]
    assert len(read_opml(write_opml([Feed("q", "Q", "https://x.org/@me")]))) == 1


def test_folders_are_categories_else_the_attribute_is() -> None:
    feeds = read_opml(
        opml(
            f"<outline text='Outer'><outline title='Inner'>{outline('https://x.org/1')}</outline>"
            + outline("https://x.org/2", "category='/Other'")
            + "</outline>"
            + outline("https://x.org/3", "category='/Grants/State,/Jobs'")
            + outline("https://x.org/4")
        )
    )
    assert [feed.category for feed in feeds] == ["Outer/Inner", "Outer", "Grants/State", ""]


def test_text_stands_in_for_the_title_and_the_address_for_both() -> None:
    feeds = read_opml(
        opml(
            outline("https://x.org/1", "title='Title' text='Text'")
            + outline("https://x.org/2", "text='Tea&#10;  &amp; caf\u00e9'")
            + outline("https://me:pw@x.org/3/")
        )
    )
    assert [feed.name for feed in feeds] == ["Title", "Tea & café", "x.org/3"]


def test_types_are_read_in_any_letters_or_none_and_other_things_are_passed_over() -> None:
    feeds = read_opml(
        opml(
            outline("https://x.org/1", "type='RSS'")
            + outline("https://x.org/2", "type='Atom'")
            + "<outline XMLURL='https://x.org/3' TEXT='Loud'/>"
            + outline("https://x.org/4", "type='link'")
            + outline("javascript:alert(1)")
            + "<outline text='an empty folder'/>"
        )
    )
    assert [feed.url for feed in feeds] == [f"https://x.org/{n}" for n in (1, 2, 3)]


def test_duplicates_are_one_feed_with_the_category_that_there_is() -> None:
    feeds = read_opml(
        opml(
            outline("https://x.org/1", "text='A'")
            + "<outline text='F'>"
            + outline("http://www.x.org/1/", "text='B'")
            + "</outline>"
        )
    )
    assert [(feed.name, feed.url, feed.category) for feed in feeds] == [("A", "https://x.org/1", "F")]


def test_ids_come_from_names_and_are_unique() -> None:
    names = ("Café Libre!", "Cafe libre", "図書館", "図書館", "x" * 99)
    feeds = read_opml(write_opml(Feed("", name, f"https://x.org/{n}") for n, name in enumerate(names)))
    assert [feed.id for feed in feeds] == ["cafe-libre", "cafe-libre-2", "feed", "feed-2", "x" * 40]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "not well-formed"),
        (b"<opml><body>", "not well-formed"),
        (b"<rss/>", "no OPML"),
        (b"<!DOCTYPE opml [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><opml><body/></opml>", "document type"),
        (b"<!doctype opml><opml/>", "document type"),
        (b"<opml>" + b"<outline>" * 5_000, "not well-formed"),
    ],
)
def test_what_is_no_list_or_has_a_document_type_is_refused(data: bytes, words: str) -> None:
    with pytest.raises(FeedError, match=words):
        read_opml(data)


def test_a_list_without_a_body_is_empty() -> None:
    assert read_opml(b"<opml version='2.0'/>") == []


@given(st.binary(max_size=200) | st.text(alphabet="<>/ outlinexmUrb='\":&;", max_size=200).map(str.encode))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        read_opml(data)
    except FeedError as error:
        assert error.todo  # noqa: PT017 - either outcome is right, a bare refusal is not


def test_our_own_lists_survive_the_round_trip() -> None:
    for path in (Path(__file__).parents[2] / "feeds").glob("*.toml"):
        feeds = [Feed(**table) for table in tomllib.loads(path.read_text("utf-8"))["feed"]]
        assert sorted(read_opml(write_opml(feeds)), key=str) == sorted(feeds, key=str)
