"""Posts as records: the same post always gives the same record at the same key."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.deliver.channels.bluesky.record import (
    Picture,
    check_limits,
    create_body,
    created_at,
    put_body,
    record_key,
    record_of,
    says_the_same,
    text_of,
)
from pipeline.deliver.posting import Refused
from pipeline.model.posts import OutgoingPost, Taken
from pipeline.text.facets import Facet, Leads
from pipeline.text.lengths import fits

LINK = "https://example.org/story"
POST = OutgoingPost(
    identity="weekly/2026-11-24/bluesky/a1b2c3d4",
    parts=(f"Süß: #Libraries\n\n{LINK}",),
    at=datetime(2026, 11, 24, 9, 20, tzinfo=ZoneInfo("America/Chicago")),
    link=LINK,
    title="A story",
    description="What it tells.",
    picture=b"",
    alt="A reading room.",
    language="en",
)
PICTURE = Picture({"$type": "blob", "ref": {"$link": "bafk"}, "mimeType": "image/png", "size": 9}, 1200, 630)
TIMES = st.datetimes(datetime(2020, 1, 1), datetime(2100, 1, 1), timezones=st.timezones())  # noqa: DTZ001 - zones are added


def seconds_in(key: str) -> float:
    """The moment that a TID tells, in seconds since 1970."""
    number = 0
    for letter in key:
        number = number << 5 | "234567abcdefghijklmnopqrstuvwxyz".index(letter)
    return (number >> 10) / 1_000_000


def test_the_record_is_all_that_readers_apps_need() -> None:
    tag = Facet(7, 17, Leads.TAG, "Libraries")
    assert record_of(POST, 1, facets=[tag], picture=PICTURE) == {
        "$type": "app.bsky.feed.post",
        "text": "Süß: #Libraries",
        "createdAt": "2026-11-24T15:20:00.000Z",
        "langs": ["en"],
        "facets": [
            {
                "index": {"byteStart": 7, "byteEnd": 17},
                "features": [{"$type": "app.bsky.richtext.facet#tag", "tag": "Libraries"}],
            }
        ],
        "embed": {
            "$type": "app.bsky.embed.external",
            "external": {
                "uri": LINK,
                "title": "A story",
                "description": "What it tells.",
                "thumb": PICTURE.blob,
            },
        },
    }


@pytest.mark.parametrize(
    ("leads", "to", "feature"),
    [
        (Leads.LINK, LINK, {"$type": "app.bsky.richtext.facet#link", "uri": LINK}),
        (Leads.MENTION, "did:plc:a", {"$type": "app.bsky.richtext.facet#mention", "did": "did:plc:a"}),
    ],
)
def test_a_facet_says_what_it_leads_to(leads: Leads, to: str, feature: object) -> None:
    record: Any = record_of(POST, 1, facets=[Facet(0, 4, leads, to)])
    assert record["facets"] == [{"index": {"byteStart": 0, "byteEnd": 4}, "features": [feature]}]


def test_a_picture_without_a_link_stands_for_itself_with_its_words_and_shape() -> None:
    record: Any = record_of(replace(POST, link=""), 1, picture=PICTURE)
    image = {"alt": "A reading room.", "image": PICTURE.blob, "aspectRatio": {"width": 1200, "height": 630}}
    assert record["embed"] == {"$type": "app.bsky.embed.images", "images": [image]}
    assert record["text"] == POST.parts[0]


def test_a_card_needs_neither_picture_nor_title() -> None:
    record: Any = record_of(replace(POST, title=""), 1)
    assert record["embed"]["external"] == {"uri": LINK, "title": LINK, "description": "What it tells."}


@pytest.mark.parametrize("link", ["", "mailto:desk@example.org", "example.org"])
def test_what_is_no_web_page_gets_no_card(link: str) -> None:
    assert "embed" not in record_of(replace(POST, link=link), 1)


@pytest.mark.parametrize(("language", "told"), [("pt-BR", ["pt-BR"]), ("en_US", None), ("", None)])
def test_a_language_is_told_if_its_name_is_one(language: str, told: list[str] | None) -> None:
    assert record_of(replace(POST, language=language), 1).get("langs") == told


def test_a_part_of_a_thread_replies_to_the_one_before_and_names_the_first() -> None:
    post = replace(POST, parts=("One", f"Two\n\n{LINK}", "Three"))
    before = [Taken(f"at://did:plc:me/app.bsky.feed.post/{key}", f"cid-{key}") for key in "ab"]
    record: Any = record_of(post, 3, before=before, picture=PICTURE)
    assert record["reply"] == {
        "root": {"uri": before[0].remote, "cid": "cid-a"},
        "parent": {"uri": before[1].remote, "cid": "cid-b"},
    }
    assert "embed" not in record  # the card is the first one's
    assert text_of(post, 2) == f"Two\n\n{LINK}"  # and so is leaving out its line


def test_the_requests_write_only_where_nothing_stands() -> None:
    assert put_body("did:plc:me", "key", {"text": "a"}) == {
        "repo": "did:plc:me",
        "collection": "app.bsky.feed.post",
        "rkey": "key",
        "record": {"text": "a"},
        "swapRecord": None,
    }
    create: Any = create_body("did:plc:me", {"one": {"text": "a"}, "two": {"text": "b"}})
    assert [write["rkey"] for write in create["writes"]] == ["one", "two"]
    assert {write["$type"] for write in create["writes"]} == {"com.atproto.repo.applyWrites#create"}


@given(st.text(), TIMES, st.integers(1, 100))
def test_a_key_is_a_tid_of_the_planned_minute(identity: str, at: datetime, part: int) -> None:
    key = record_key(replace(POST, identity=identity, at=at), part)
    assert len(key) == 13
    assert key[0] in "234567abcdefghij"
    assert at.timestamp() // 1 <= seconds_in(key) < at.timestamp() // 1 + 60


@given(st.text(), TIMES)
def test_keys_of_a_thread_follow_each_other_and_differ(identity: str, at: datetime) -> None:
    post = replace(POST, identity=identity, at=at)
    keys = [record_key(post, part) for part in range(1, 101)]
    assert keys == sorted(set(keys))


def test_a_key_stays_whatever_becomes_of_the_words_the_picture_and_the_zone() -> None:
    moved = replace(POST, at=POST.at.astimezone(timezone(timedelta(hours=5))))
    other = replace(moved, parts=("Other words",), link="", picture=b"x", title="", language="de")
    assert record_key(other, 1) == record_key(POST, 1) == "3n32wzfs3ndas"
    assert created_at(other, 1) == created_at(POST, 1)


def test_posts_planned_for_the_same_moment_have_keys_of_their_own() -> None:
    keys = {record_key(replace(POST, identity=f"weekly/{number}"), 1) for number in range(5_000)}
    assert len(keys) == 5_000


def test_parts_of_a_thread_are_made_one_after_the_other() -> None:
    made = [created_at(POST, part) for part in (1, 2, 3)]
    assert made == [f"2026-11-24T15:20:00.00{number}Z" for number in range(3)]


@given(st.text(st.characters(codec="utf-8"), max_size=400))
def test_what_passes_the_limits_is_what_bluesky_takes(text: str) -> None:
    post = replace(POST, parts=(text,), link="")
    try:
        check_limits(post)
    except Refused:
        assert not fits("bluesky", text)
    else:
        assert fits("bluesky", text)


@pytest.mark.parametrize(
    ("post", "said"),
    [
        (replace(POST, parts=("a" * 301,)), "301 characters, more than 300"),
        (replace(POST, parts=("👩‍👩‍👧" * 170,)), "3060 bytes, more than 3000"),
        (replace(POST, parts=("One", "a" * 301)), "part 2: .*301 characters"),
        (replace(POST, parts=("lone \ud800",)), "a character in the text that is none"),
        (replace(POST, link="", picture=b"x", alt=" "), "no words for those who do not see it"),
        (replace(POST, parts=("a",) * 101), "101 parts"),
    ],
)
def test_what_bluesky_would_refuse_is_refused_beforehand_in_plain_words(
    post: OutgoingPost, said: str
) -> None:
    with pytest.raises(Refused, match=said):
        check_limits(post)


def test_the_line_of_the_cards_link_does_not_count() -> None:
    check_limits(replace(POST, parts=("a" * 300 + f"\n\n{LINK}",)))
    check_limits(replace(POST, parts=(LINK, "b" * 300)))


def test_a_post_is_known_again_by_its_words_and_time() -> None:
    there = record_of(POST, 1)
    assert says_the_same({**there, "facets": [], "embed": {}}, POST, 1)
    assert not says_the_same({**there, "text": "Other words"}, POST, 1)
    assert not says_the_same({**there, "createdAt": "2026-11-24T15:20:00.001Z"}, POST, 1)


def test_times_are_told_in_utc_with_their_zone() -> None:
    assert datetime.fromisoformat(created_at(POST, 1)) == POST.at.astimezone(UTC)
