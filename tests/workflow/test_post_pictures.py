"""The pictures of posts: a feed's own with its words, or a card; shared, approved, and left out on demand."""

from __future__ import annotations

import json
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from pipeline.model.posts import Post
from pipeline.render import cards
from pipeline.review.draft import approval_of
from pipeline.store import tables
from pipeline.workflow import post_pictures
from pipeline.workflow.post_pictures import with_post_pictures
from pipeline.workflow.rendering import POSTS, approved_posts, posts_of
from pipeline.workflow.reviewing import approve, edit_fields
from tests.fakes.newsroom import Newsroom, at
from tests.workflow.test_pictures import drawn, story

MORNING = at("2025-05-22 06:05")
FOLDER = Path("output/weekly/2025-05-22")
TABLE = '\n[newsletter.posts]\nnetworks = ["x", "instagram"]\nreminders = []\n'
TITLES = ("Kite Night", "Soup Tuesday")


@pytest.fixture
def room(tmp_path: Path) -> Newsroom:
    """Two stories, the first with a picture that its feed tells in words; posts on X and Instagram."""
    room = Newsroom(tmp_path / "news")
    (room.root / "feeds").mkdir(parents=True)
    entries = "".join(story(number, title) for number, title in enumerate(TITLES))
    rss = f'<rss version="2.0"><channel><title>Alpha</title>{entries}</channel></rss>'
    (room.root / "feeds" / "alpha.xml").write_text(rss, encoding="utf-8")
    room.configure()
    config, own = room.root / "config.toml", room.root / "feeds" / "own.toml"
    config.write_text(config.read_text("utf-8") + TABLE, encoding="utf-8")
    own.write_text(own.read_text("utf-8") + 'pictures = "art"\n', encoding="utf-8")
    (room.root / "art").mkdir()
    (room.root / "art" / "0.png").write_bytes(drawn(60))
    room.run(MORNING)
    return room


def shown(room: Newsroom) -> dict[tuple[str, str], Post]:
    """Posts by network and title."""
    titles = {"": "the issue"} | {item.id: item.title for item in room.drafts()[0].issue.shown()}
    posts = approved_posts({POSTS: (room.root / FOLDER / POSTS).read_bytes()})
    return {(post.network, titles[post.item]): post for post in posts}


def edit(room: Newsroom, **fields: str) -> None:
    with room.open() as workspace:
        values = {name.replace("__", "."): value for name, value in fields.items()}
        edit_fields(workspace, workspace.newsletter(), "", values, by="maya", now=MORNING)
        room.run(MORNING)


def test_a_story_shows_its_own_picture_with_its_own_words_and_the_others_a_card(room: Newsroom) -> None:
    posts = shown(room)
    own = posts["x", "Kite Night"]
    assert own.picture.startswith("posts/pictures/")
    assert own.alt == "What Kite Night looks like"
    card = posts["x", "Soup Tuesday"]
    assert card.picture.startswith("cards/")
    assert card.alt == "Card: Program story. Soup Tuesday."
    assert posts["x", "the issue"].picture == "cards/issue-wide.png"
    for post in posts.values():
        assert post.alt
        assert (room.root / FOLDER / post.picture).is_file()


def test_a_network_gets_the_shape_that_it_shows_whole(room: Newsroom) -> None:
    sizes = {}
    for (network, title), post in shown(room).items():
        if post.picture.startswith("cards/"):
            with Image.open(BytesIO((room.root / FOLDER / post.picture).read_bytes())) as image:
                sizes[network, title] = image.size
    assert sizes == {
        ("x", "the issue"): (1200, 630),
        ("x", "Soup Tuesday"): (1200, 630),
        ("instagram", "the issue"): (1080, 1080),
        ("instagram", "Kite Night"): (1080, 1080),
        ("instagram", "Soup Tuesday"): (1080, 1080),
    }


def test_other_words_for_a_picture_stand_and_none_leave_it_out(room: Newsroom) -> None:
    edit(room, post__x__issue__alt="Six  soups on a table", post__x__1__alt="")
    posts = shown(room)
    assert posts["x", "the issue"].alt == "Six soups on a table"
    assert [post.picture for post in posts.values() if post.network == "x"].count("") == 1
    assert all(bool(post.alt) == bool(post.picture) for post in posts.values())


def test_the_approval_is_for_the_cards_too(room: Newsroom) -> None:
    with room.open() as workspace:
        approve(workspace, workspace.newsletter(), "", room.drafts()[0].content_hash, by="maya", now=MORNING)
    assert approval_of(room.drafts()[0])
    config = room.root / "config.toml"
    config.write_text(
        config.read_text("utf-8").replace('name = "Weekly"', 'name = "Daily"', 1), encoding="utf-8"
    )
    edit(room, subject=room.drafts()[0].issue.subject)
    assert approval_of(room.drafts()[0]) is None


def test_without_cards_only_a_feeds_own_pictures_are_shown(room: Newsroom) -> None:
    with room.open() as workspace:
        newsletter = workspace.newsletter()
        its = replace(newsletter, posts=replace(newsletter.posts, cards=False))
        posts, files, *_ = posts_of(workspace, room.drafts()[0].issue, its)
    assert len([post for post in posts if post.picture]) == 1
    assert [name.rpartition("/")[0] for name in files] == ["posts/pictures"]


def test_a_card_is_drawn_once_for_all_posts_that_show_it(
    room: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    real = cards.draw_card

    def counted(*words: object, key: str, shape: object) -> object:
        made.append(f"{key}-{shape}")
        return real(*words, key=key, shape=shape)  # type: ignore[arg-type]  # handed on

    monkeypatch.setattr(cards, "draw_card", counted)
    post_pictures._card.cache_clear()
    issue = room.drafts()[0].issue
    bare = [
        Post(network, item.id, "Words", "", 5, 280) for network in ("x", "bluesky") for item in issue.shown()
    ]
    with room.open() as workspace:
        for _ in range(2):
            with_post_pictures(workspace, (*bare, *bare), issue, workspace.newsletter())
    assert sorted(made) == sorted({f"{item.id}-wide" for item in issue.shown() if item.title != "Kite Night"})


def test_a_title_that_cannot_be_drawn_gets_no_card_and_a_note_says_why(room: Newsroom) -> None:
    (plain,) = [item.id for item in room.drafts()[0].issue.shown() if item.title == "Soup Tuesday"]
    edit(room, subject="Two stories", **{f"{plain}__title": "ห้องสมุดประชาชน"})
    posts = [post for post in shown(room).values() if not post.picture]
    assert {post.item for post in posts} == {plain}
    data = json.loads((room.root / FOLDER / "issue.json").read_bytes())
    (note,) = [one for one in data["findings"] if one["check"] == "post-picture"]
    assert note["target"] == plain
    assert "has no picture: the fonts here lack" in note["reason"]


def test_a_post_whose_own_picture_is_lost_shows_a_card_and_says_so(room: Newsroom) -> None:
    issue = room.drafts()[0].issue
    (kite,) = [item for item in issue.shown() if item.title == "Kite Night"]
    shown_picture = kite.shown_picture
    assert shown_picture
    assert shown_picture.large
    with room.open() as workspace:
        with workspace.store.writing() as tx:
            tx.execute(tables.picture_places.delete())
            tx.execute(tables.pictures.delete().where(tables.pictures.c.name == shown_picture.large.name))
        posts, files, *_, lost, unwritten = posts_of(workspace, issue, workspace.newsletter())
    (post,) = [post for post in posts if post.item == kite.id and post.network == "x"]
    assert post.picture == f"cards/{kite.id}-wide.png"
    assert post.picture in files
    assert (lost, unwritten) == (((kite.id, shown_picture.large.name),), ())
