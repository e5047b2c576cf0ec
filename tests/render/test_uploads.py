"""Upload files as their importers read them: nothing lost, nothing altered, nothing refused."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.compose.plan import planned
from pipeline.compose.uploads import uploads
from pipeline.model.posts import Network, Post, Tool
from pipeline.model.settings import Account, Newsletter
from pipeline.render.data import posts_json
from pipeline.render.posts import render_posts
from pipeline.render.templates import Templates
from pipeline.render.uploads import GUIDE, is_upload, upload_files
from tests.render import upload_readers
from tests.render.hostile import hostile_issue
from tests.render.samples import issue, newsletter
from tests.render.upload_readers import ImporterError, Scheduled, read_file, read_uploads, records_of

AT = datetime(2025, 5, 22, 14, 20, tzinfo=UTC)
CHICAGO = ZoneInfo("America/Chicago")
TOOLS = tuple(Tool)


def serial(*tools: Tool, **changed: Any) -> Newsletter:
    posts = replace(newsletter().posts, uploads=tools, **{"networks": tuple(Network), **changed})
    return replace(newsletter(), posts=posts)


def address(name: str) -> str:
    return f"https://library.example.org/news/{name}"


def nowhere(name: str) -> str:
    return ""


def files(posts: Sequence[Post], home: Newsletter, where: Callable[[str], str] = address) -> dict[str, bytes]:
    return upload_files(posts, home, picture_address=where)


def a_post(number: int = 0, **changed: Any) -> Post:
    at = AT + timedelta(hours=number)
    return replace(Post("x", f"item{number:04}", f"Kite {number}", "", 6, 280, at=at), **changed)


def expected(post: Post, home: Newsletter) -> Scheduled:
    """The post as its tool should have it."""
    at = post.at.astimezone(home.timezone).replace(tzinfo=None) if post.at else None
    picture = address(post.picture) if post.picture else ""
    return Scheduled(post.text, at, picture, post.alt, post.replies)


def without_words(post: Scheduled, tool: str) -> Scheduled:
    """Buffer and Sprout take no alt texts."""
    return replace(post, alt="") if tool in {"buffer", "sprout"} else post


@pytest.mark.parametrize("draft", [issue, hostile_issue])
def test_every_post_of_an_issue_arrives_as_it_was_written_or_is_named_with_the_reason(draft: Any) -> None:
    home = serial(*TOOLS)
    posts = planned(render_posts(draft(), home, Templates()), draft(), home)
    posts = tuple(
        replace(post, picture="cards/a.png", alt=f"Card: “{post.key}”, in words") if number % 2 else post
        for number, post in enumerate(posts)
    )
    made = files(posts, home)
    read = read_uploads(made)
    named = {(one.tool, one.network): one for one in uploads(posts, home) if not one.never}
    assert set(read) == set(named)
    assert len(read) == 26, "seven networks at Buffer and Publer, six at Sprout and Metricool"
    for (tool, network), arrived in read.items():
        own = [post for post in posts if post.network == network]
        left = [one.post for one in named[Tool(tool), Network(network)].left_out]
        wanted = [without_words(expected(post, home), tool) for post in own if post not in left]
        assert sorted(map(repr, arrived)) == sorted(map(repr, wanted))
        assert all(one.reason in made[GUIDE].decode() for one in named[Tool(tool), Network(network)].left_out)


def test_each_kind_of_file_letter_by_letter() -> None:
    post = a_post(text='Say "kite",\nthen = run.', picture="pictures/k.jpg", alt="A kite")
    made = files([post, replace(post, network="threads", replies=("One.", "Two."))], serial(*TOOLS))
    text = '"Say ""kite"",\nthen = run."'
    picture = "https://library.example.org/news/pictures/k.jpg"
    assert made["posts/buffer-x.csv"].decode() == (
        f'\ufeff"Text","Image URL","Tags","Posting Time"\r\n{text},"{picture}","","2025-05-22 09:20"\r\n'
    )
    assert made["posts/sprout-x.csv"].decode() == (
        '\ufeff"date","time_24hr","message_text","public_image_url"\r\n'
        f'"05/22/2025","09:20",{text},"{picture}"\r\n'
    )
    rest = '"","",' + '"A kite","{}","","","",""\r\n'
    _, _, publer = made["posts/publer-x.csv"].decode().partition("\r\n")
    assert publer == f'"2025-05-22 09:20",{text},"","{picture}",' + rest.format("")
    _, _, thread = made["posts/publer-threads.csv"].decode().partition("\r\n")
    assert thread == f'"2025-05-22 09:20",{text},"","{picture}",' + rest.format("One.||Two.")
    _, _, metricool = made["posts/metricool-x.csv"].decode().partition("\r\n")
    false, empty = ',"FALSE"', ',""'
    assert metricool == (
        f'{text},"2025-05-22","09:20:00","FALSE","FALSE","TRUE"{8 * false},"{picture}"{9 * empty},'
        f'"A kite"{9 * empty}\r\n'
    )


def test_without_a_public_address_the_picture_and_its_words_are_empty() -> None:
    post = a_post(picture="pictures/k.jpg", alt="A kite")
    for arrived in read_uploads(files([post], serial(*TOOLS), nowhere)).values():
        assert arrived == [Scheduled("Kite 0", datetime(2025, 5, 22, 9, 20))]  # noqa: DTZ001 - on the wall


@pytest.mark.parametrize(
    ("tool", "most"), [(Tool.BUFFER, 100), (Tool.PUBLER, 500), (Tool.SPROUT, 350), (Tool.METRICOOL, 500)]
)
def test_what_is_more_than_a_tool_takes_goes_on_in_further_files(tool: Tool, most: int) -> None:
    posts = [a_post(number) for number in range(2 * most + 1)]
    made = files(posts, serial(tool))
    assert [name for name in made if is_upload(name)] == [
        f"posts/{tool}-x.csv",
        f"posts/{tool}-x-2.csv",
        f"posts/{tool}-x-3.csv",
    ]
    assert len(records_of(made[f"posts/{tool}-x.csv"])) == 1 + most
    assert [post.text for post in read_uploads(made)[tool, "x"]] == [post.text for post in posts]
    one_file = [name for name in files(posts[:most], serial(tool)) if is_upload(name)]
    assert one_file == [f"posts/{tool}-x.csv"]


def test_times_are_those_of_the_newsletters_clock_on_either_side_of_its_change() -> None:
    before = datetime(2025, 3, 8, 9, 20, tzinfo=CHICAGO)
    posts = [a_post(1, at=before.astimezone(UTC)), a_post(2, at=before.astimezone(UTC) + timedelta(hours=23))]
    for arrived in read_uploads(files(posts, serial(*TOOLS))).values():
        assert [f"{post.at:%m-%d %H:%M}" for post in arrived] == ["03-08 09:20", "03-09 09:20"]


def test_where_no_post_is_left_for_a_tool_there_is_no_file() -> None:
    made = files([a_post(at=None)], serial(Tool.BUFFER))
    assert list(made) == [GUIDE]
    assert "X: no file, since there is no post for it." in made[GUIDE].decode()


def test_without_a_tool_in_the_settings_there_is_no_file_at_all() -> None:
    assert files([a_post()], serial()) == {}


def test_the_same_posts_give_the_same_bytes() -> None:
    posts = [a_post(number) for number in range(9)]
    assert files(posts, serial(*TOOLS)) == files(posts, serial(*TOOLS))


def test_the_guide_says_what_is_to_be_done_by_hand_and_what_is_in_no_file() -> None:
    accounts = (
        Account(Network.BLUESKY, post=True, name="library.example.org"),
        Account(Network.MASTODON, content_warning="Calls"),
    )
    pictured = a_post(picture="pictures/k.jpg", alt="A kite over the roof")
    posts = [
        pictured,
        a_post(
            1,
            at=None,
            unplanned="it was posted on May 20 and still rests",
            text="\nKite of last week\nand more",
        ),
        replace(pictured, network="mastodon"),
        replace(a_post(), network="instagram"),
    ]
    guide = files(posts, serial(Tool.BUFFER, Tool.SPROUT, account=accounts))[GUIDE].decode()
    for line in (
        "- Times are on the clock of America/Chicago. The account there must be set to it.",
        "Bluesky: no file. Pipeline posts there by itself (post = true).",
        "Mastodon: no file. Sprout Social does not post there.",
        "X: buffer-x.csv, 1 post.",
        "  - 2025-05-22 09:20: A kite over the roof",
        "  - “Kite of last week and more”: it has no time: it was posted on May 20 and still rests",
        "  Files have no place for the content warning: set “Calls” there by hand.",
        "  Instagram wants a picture with each, and these have none at a public address: 2025-05-22 09:20.",
        "When you upload, choose mm/dd/yyyy as the form of the dates.",
    ):
        assert line in guide.splitlines()


def test_posts_json_has_everything_for_other_tools() -> None:
    post = a_post(
        3, reminder=7, replies=("One.",), picture="cards/k.png", alt="A kite", link="https://k.example/"
    )
    data = json.loads(posts_json([post], issue(), newsletter()))
    assert data["timezone"] == "America/Chicago"
    assert data["posts"] == [
        {
            "network": "x",
            "key": "item0003~7",
            "item": "item0003",
            "reminder": 7,
            "at": "2025-05-22T12:20:00-05:00",
            "unplanned": "",
            "text": "Kite 3",
            "replies": ["One."],
            "link": "https://k.example/",
            "count": 6,
            "limit": 280,
            "picture": "cards/k.png",
            "alt": "A kite",
        }
    ]


_pieces = st.sampled_from(
    [
        '"',
        '""',
        ",",
        "\n",
        "\r\n",
        "\r",
        "\ufeff",
        "|",
        "||",
        "\0",
        "\x1a",
        "\ud800",
        "👩‍🚀",
        "é",
        "ק",
        "=1+1",
    ]
)
_texts = st.lists(st.one_of(_pieces, st.text(max_size=8)), max_size=8).map("".join)
_times = st.one_of(
    st.none(),
    st.datetimes(min_value=datetime(2025, 1, 1), max_value=datetime(2026, 12, 31)).map(  # noqa: DTZ001 - made aware
        lambda naive: naive.replace(second=0, microsecond=0, tzinfo=UTC)
    ),
)
_posts = st.lists(
    st.builds(
        Post,
        network=st.just("threads"),
        item=st.just("a"),
        text=_texts,
        link=st.just(""),
        count=st.just(1),
        limit=st.just(500),
        replies=st.lists(_texts, max_size=3).map(tuple),
        at=_times,
        picture=st.sampled_from(["", "cards/a.png"]),
        alt=_texts,
    ),
    max_size=6,
    unique_by=lambda post: (post.text, post.at),
)


@given(posts=_posts)
def test_any_text_comes_back_unchanged_or_is_left_out_for_a_reason(posts: list[Post]) -> None:
    posts = [replace(post, alt=post.alt if post.picture else "") for post in posts]
    home = serial(*TOOLS, networks=(Network.THREADS,))
    read = read_uploads(files(posts, home))
    for one in uploads(posts, home):
        left = [left.post for left in one.left_out]
        assert all(left.reason for left in one.left_out)
        wanted = [without_words(expected(post, home), one.tool) for post in posts if post not in left]
        arrived = read.get((one.tool, one.network), [])
        assert sorted(map(repr, arrived)) == sorted(map(repr, wanted))


@given(text=st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(str.strip))
def test_plain_text_is_never_left_out_but_for_publers_pipes(text: str) -> None:
    for one in uploads([a_post(text=text)], serial(*TOOLS, networks=(Network.X,))):
        assert one.rows or (one.tool is Tool.PUBLER and "|" in text)


GOOD = files([a_post(), a_post(1)], serial(*TOOLS, networks=(Network.X,)))
BUFFER = GOOD["posts/buffer-x.csv"]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (BUFFER[3:], "byte order mark"),
        (BUFFER.replace(b"Kite", b"K\xefte"), "UTF-8"),
        (BUFFER.replace(b'"Kite 0"', b"Kite 0"), "not quoted"),
        (BUFFER.replace(b"\r\n", b"\n"), "neither a comma nor the end"),
        (BUFFER.replace(b"Kite 0", b'Ki"te 0'), "neither a comma nor the end"),
        (BUFFER.replace(b"Text", b"text"), "not the columns"),
        (BUFFER.replace(b'"Tags",', b""), "not the columns"),
        (BUFFER.replace(b'"2025-05-22 09:20"', b'"2025-05-22T09:20"'), "no date or time"),
        (BUFFER.replace(b'"2025-05-22 09:20"', b'"2025-02-30 09:20"'), "no such day"),
        (BUFFER.replace(b"Kite 0", b" "), "blank row"),
        (BUFFER.replace(b'"Kite 0",""', b'"Kite 0","cards/a.png"'), "no picture"),
        (BUFFER[:-2], "neither a comma nor the end"),
        (BUFFER[: BUFFER.index(b"\r\n") + 2], "without posts"),
    ],
)
def test_the_re_reader_refuses_what_importers_refuse(data: bytes, why: str) -> None:
    read_file(BUFFER, "buffer", "x")
    with pytest.raises(ImporterError, match=why):
        read_file(data, "buffer", "x")


def test_the_re_reader_sees_what_is_wrong_with_files_together() -> None:
    posts = [a_post(1), a_post(0)]
    read_uploads(files(posts, serial(Tool.SPROUT)))
    near = b'"05/22/2025","10:20"', b'"05/22/2025","09:25"'
    for name, change, why in (
        ("posts/sprout-x.csv", near, "too near"),
        ("posts/sprout-x.csv", (b'"10:20"', b'"08:20"'), "not in the order"),
        ("posts/sprout-x.csv", (b'"10:20","Kite 1"', b'"09:20","Kite 0"'), "twice"),
        ("posts/sprout-mastodon.csv", (b"", b""), "does not post to"),
        ("posts/sprout-x-2.csv", (b"", b""), "is missing"),
        ("posts/sprut-x.csv", (b"", b""), "nobody can tell"),
    ):
        with pytest.raises(ImporterError, match=why):
            read_uploads({name: GOOD["posts/sprout-x.csv"].replace(*change)})
    with pytest.raises(ImporterError, match="elsewhere too"):
        read_uploads(
            {
                "posts/metricool-x.csv": GOOD["posts/metricool-x.csv"].replace(
                    b'"FALSE","TRUE"', b'"TRUE","TRUE"'
                )
            }
        )


def test_the_re_reader_knows_the_same_tools() -> None:
    assert set(upload_readers.POSTS_TO) == set(Tool)
