"""Posts, their times and their pictures under the approval."""

from __future__ import annotations

import json
import shutil
from datetime import datetime

import pytest

from pipeline.errors import DraftError, StaleError, UsageError
from pipeline.model.issues import Status
from pipeline.model.posts import Post
from pipeline.review.draft import approval_of
from pipeline.store import drafts as draft_rows
from pipeline.workflow.doctor import Health, examine
from pipeline.workflow.rendering import POSTS, approved_posts
from pipeline.workflow.reviewing import approve, edit_fields
from tests.fakes.newsroom import CHICAGO, Newsroom, at

MORNING, NOON, LATER = at("2025-05-22 06:05"), at("2025-05-22 09:00"), at("2025-05-22 10:05")
POSTS_TABLE = '\n[newsletter.posts]\nnetworks = ["x"]\nitems = 3\nreminders = [1]\nslots = {slots}\n'


def with_posts(room: Newsroom, slots: str = '["daily 09:20", "daily 14:10"]') -> Newsroom:
    """The room with posts on X alone."""
    room.configure()
    config = room.root / "config.toml"
    config.write_text(config.read_text(encoding="utf-8") + POSTS_TABLE.format(slots=slots), encoding="utf-8")
    return room


def approve_now(room: Newsroom) -> None:
    with room.open() as workspace:
        (draft,) = room.drafts(Status.DRAFT)
        approve(workspace, workspace.newsletter(), "", draft.content_hash, by="maya", now=NOON)


def edit(room: Newsroom, **values: str) -> None:
    with room.open() as workspace:
        fields = {name.replace("__", "."): value for name, value in values.items()}
        edit_fields(workspace, workspace.newsletter(), "", fields, by="maya", now=NOON)


def posts_in(room: Newsroom) -> dict[str, Post]:
    """Those in the issue's folder, by key."""
    data = (room.root / "output/weekly/2025-05-22/posts.json").read_bytes()
    return {post.key: post for post in approved_posts({POSTS: data})}


def local(post: Post) -> str:
    return f"{post.at.astimezone(CHICAGO):%a %H:%M}" if post.at else post.unplanned


def test_posts_stand_in_the_folder_with_their_times_for_people_and_for_programs(room: Newsroom) -> None:
    with_posts(room).run(MORNING)
    folder = room.root / "output/weekly/2025-05-22"
    data = json.loads((folder / "posts.json").read_bytes())
    assert data["timezone"] == "America/Chicago"
    assert (data["posts"][0]["key"], data["posts"][0]["at"]) == ("issue", "2025-05-22T14:10:00-05:00")
    assert [local(post) for post in posts_in(room).values()][:4] == [
        *("Thu 14:10", "Sat 09:20", "Fri 09:20", "Fri 14:10")  # the lead comes after the two calls
    ]
    assert "Thursday, May 22, 2:10 p.m." in (folder / "posts/x.txt").read_text(encoding="utf-8")


def test_other_slots_make_an_approval_stale_and_the_same_ones_restore_it(room: Newsroom) -> None:
    with_posts(room).run(MORNING)
    approve_now(room)
    with_posts(room, '["daily 11:00"]')
    with room.open() as workspace, pytest.raises(StaleError):
        approve(workspace, workspace.newsletter(), "", room.drafts()[0].content_hash[:12], by="m", now=NOON)
    assert approval_of(room.drafts()[0]) is None
    with_posts(room)
    edit(room, subject=room.drafts()[0].issue.subject)
    assert approval_of(room.drafts()[0]) is not None


def test_what_goes_out_is_the_plan_that_was_approved_whatever_the_settings_say_by_then(
    room: Newsroom,
) -> None:
    with_posts(room).run(MORNING)
    approve_now(room)
    with room.open() as workspace, workspace.store.reading() as tx:
        approved = approved_posts(draft_rows.frozen(tx, room.drafts()[0]))
    with_posts(room, '["daily 11:00"]')
    own = room.root / "templates" / "post" / "x.txt.j2"
    own.parent.mkdir(parents=True)
    own.write_text("Other words\n", encoding="utf-8")
    room.run(LATER)
    assert room.drafts()[0].stage is Status.SENT
    assert tuple(posts_in(room).values()) == approved


def test_a_person_moves_a_post_and_the_approval_knows(room: Newsroom) -> None:
    with_posts(room).run(MORNING)
    approve_now(room)
    edit(room, post__x__issue__at="2025-05-22 12:30")
    draft = room.drafts()[0]
    assert approval_of(draft) is None
    assert draft.issue.post_edits[0].at == datetime(2025, 5, 22, 12, 30, tzinfo=CHICAGO)
    edit(room, post__x__issue__at="auto")
    assert approval_of(room.drafts()[0]) is not None


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("post.bluesky.issue.at", "no posts for 'bluesky'"),
        ("post.x.1~7", "nothing is posted again 7 days before"),
        ("post.x.1.when", "there is no field"),
    ],
)
def test_a_post_that_there_is_not_cannot_be_changed(room: Newsroom, field: str, words: str) -> None:
    with_posts(room).run(MORNING)
    with room.open() as workspace, pytest.raises(UsageError, match=words):
        edit_fields(workspace, workspace.newsletter(), "", {field: "x"}, by="maya", now=NOON)


def broken(room: Newsroom, name: str = "x") -> None:
    """Break a network's template in its second line."""
    own = room.root / "templates" / "post" / f"{name}.txt.j2"
    own.parent.mkdir(parents=True, exist_ok=True)
    own.write_text("{{ post.title }}\n{{ nothing.here }}\n", encoding="utf-8")


def found_in_folder(room: Newsroom, check: str) -> list[dict[str, str]]:
    data = json.loads((room.root / "output/weekly/2025-05-22/issue.json").read_bytes())
    return [one for one in data["findings"] if one["check"] == check]


def test_a_broken_template_leaves_its_network_without_posts_and_the_mail_goes_on(room: Newsroom) -> None:
    with_posts(room, '["daily 09:20"]\n[[newsletter.posts.account]]\nnetwork = "mastodon"')
    config = room.root / "config.toml"
    config.write_text(config.read_text("utf-8").replace('["x"]', '["x", "mastodon"]'), encoding="utf-8")
    broken(room)
    room.run(MORNING)
    assert {post.network for post in posts_in(room).values()} == {"mastodon"}
    (one,) = found_in_folder(room, "post-template")
    assert one["level"] == "look at"
    assert one["reason"].startswith("there are no posts for X: templates/post/x.txt.j2, line 2: ")
    approve_now(room)
    room.run(LATER)
    assert room.drafts()[0].stage is Status.SENT


def test_a_template_that_is_mended_brings_its_posts_back_for_a_new_approval(room: Newsroom) -> None:
    with_posts(room)
    broken(room)
    room.run(MORNING)
    approve_now(room)
    shutil.rmtree(room.root / "templates")
    edit(room, subject=room.drafts()[0].issue.subject)
    room.run(NOON)
    assert approval_of(room.drafts()[0]) is None
    assert posts_in(room)


def test_a_broken_template_of_a_network_that_we_post_to_must_be_mended(room: Newsroom) -> None:
    with_posts(room)
    config = room.root / "config.toml"
    account = (
        '[[newsletter.posts.account]]\nnetwork = "mastodon"\npost = true\nname = "library"\n'
        'server = "https://social.example.org"\n'
    )
    config.write_text(config.read_text("utf-8").replace('["x"]', '["mastodon"]') + account, encoding="utf-8")
    broken(room, "mastodon")
    room.run(MORNING)
    assert [one["level"] for one in found_in_folder(room, "post-template")] == ["must fix"]
    with pytest.raises(DraftError, match="line 2"):
        approve_now(room)


def test_doctor_names_the_template_of_a_post_that_is_broken(room: Newsroom) -> None:
    broken(with_posts(room))
    with room.open() as workspace:
        (one,) = [one for one in examine(workspace, now=NOON, online=False) if one.part == "templates"]
    assert one.health is Health.MEND
    assert "templates/post/x.txt.j2, line 2" in one.words


def test_a_first_post_leaves_out_what_is_over_by_its_day(room: Newsroom) -> None:
    room.feed(
        "beta",
        {
            "Porch Light Grants": "Small libraries can light their paths. A webinar is on May 23 at noon. "
            "Applications are due June 12, 2025."
        },
        day=at("2025-05-20 12:00"),
    )
    with_posts(room, '["Thu 14:10", "Fri 09:20", "Sat 09:20"]').run(MORNING)
    titles = {item.id: item.title for item in room.drafts()[0].issue.shown()}
    (key,) = [key for key, title in titles.items() if title == "Porch Light Grants"]
    assert local(posts_in(room)[key]) == "Fri 09:20"
    assert "May 23" in posts_in(room)[key].text
    edit(room, **{f"post__x__{key}__at": "2025-05-24 12:00"})
    room.run(NOON)
    assert "light their paths" in posts_in(room)[key].text
    assert "May 23" not in posts_in(room)[key].text
