"""The plan of posts from the command line: seen, changed, approved."""

from __future__ import annotations

import json

import pytest

from pipeline.model.issues import Status
from tests.cli.conftest import Call
from tests.fakes.newsroom import Newsroom


@pytest.fixture
def drafted(room: Newsroom, call: Call) -> Newsroom:
    config = room.root / "config.toml"
    table = '\n[newsletter.posts]\nnetworks = ["x", "bluesky", "mastodon"]\nitems = 2\nreminders = [1]\n'
    config.write_text(config.read_text("utf-8") + table, encoding="utf-8")
    call("run")
    return room


def test_show_lists_what_goes_out_day_by_day(drafted: Newsroom, call: Call) -> None:
    out = call("show").out
    plan = out[out.index("\nPosts\n") :].splitlines()[2:]
    assert plan[0].strip().startswith("12 posts from Thursday, May 22 to June 11")
    assert plan[1].split() == ["Thu", "2025-05-22", "14:10", "The", "issue", "itself", "all", "networks"]
    assert any("(reminder: closes tomorrow)" in " ".join(plan[number : number + 2]) for number in range(9))


def test_a_time_set_by_hand_is_marked_and_what_it_breaks_is_told(drafted: Newsroom, call: Call) -> None:
    done = call("edit", "--set", "post.x.issue.at=2025-05-22 09:00")
    assert (
        "Must fix: the post about the issue for X is to go out 2025-05-22 09:00, before the issue" in done.out
    )
    assert "(set by a person)" in call("show").out
    assert "Nothing was changed" not in call("edit", "--set", "post.x.issue.at=auto").out
    assert "(set by a person)" not in call("show").out


def test_json_has_every_post_with_its_time_and_picture(drafted: Newsroom, call: Call) -> None:
    posts = json.loads(call("show", "--json").out)["posts"]
    first = posts[0]
    assert (first["key"], first["at"], first["picture"]) == (
        *("issue", "2025-05-22T14:10:00-05:00", "cards/issue-wide.png"),
    )
    assert all(post["alt"] for post in posts)


def test_whoever_approves_is_told_how_many_posts_go_out_and_when(drafted: Newsroom, call: Call) -> None:
    (draft,) = drafted.drafts(Status.DRAFT)
    out = call("approve", "--hash", draft.content_hash[:12]).out
    assert "With it go 12 posts from Thursday, May 22 to June 11" in out
