"""The plan of an issue goes around what networks have of earlier ones."""

from __future__ import annotations

import pytest

from pipeline.model.issues import Issue, Status
from pipeline.workflow.collecting import collect
from pipeline.workflow.drafting import draft_by_hand
from pipeline.workflow.rendering import posts_of
from pipeline.workflow.reviewing import approve
from tests.fakes.newsroom import Newsroom, at, stories

TABLE = """
[newsletter.posts]
networks = ["x", "bluesky"]
items = 2
slots = ["daily 09:20", "daily 14:10"]
reminders = []
{accounts}
"""
FIRST, BETWEEN, SECOND = at("2025-05-22 06:05"), at("2025-05-22 07:05"), at("2025-05-22 13:05")


def configured(room: Newsroom, accounts: str = "") -> Newsroom:
    room.configure(draft=["Thu 06:00", "Thu 13:00"], send=["Thu 10:00", "Thu 15:00"])
    config = room.root / "config.toml"
    config.write_text(config.read_text(encoding="utf-8") + TABLE.format(accounts=accounts), encoding="utf-8")
    return room


def approve_open(room: Newsroom) -> None:
    with room.open() as workspace:
        (draft,) = room.drafts(Status.DRAFT)
        approve(workspace, workspace.newsletter(), "", draft.content_hash, by="maya", now=FIRST)


def times(room: Newsroom, issue: Issue) -> set[tuple[str, str]]:
    with room.open() as workspace:
        newsletter = workspace.newsletter(issue.newsletter)
        posts = posts_of(workspace, issue, newsletter).posts
    return {(post.network, f"{post.at:%m-%d %H:%M}") for post in posts if post.at}


@pytest.mark.parametrize("sent", [False, True])
def test_the_next_issue_goes_around_one_that_is_approved_or_out(room: Newsroom, sent: bool) -> None:
    configured(room).run(FIRST)
    approve_open(room)
    room.feed("gamma", stories(5, 6, 7), day=at("2025-05-22 06:30"))
    configured(room)
    if sent:
        room.run(at("2025-05-22 10:05"))
        room.run(SECOND)
    else:
        with room.open() as workspace:
            collect(workspace, now=BETWEEN)
            draft_by_hand(workspace, workspace.newsletter(), now=BETWEEN, by="maya")
    second, first = room.drafts()[:2]
    assert (first.stage is Status.SENT) is sent
    own = times(room, first.issue)
    assert own
    assert {(one.network, f"{one.at:%m-%d %H:%M}") for one in second.issue.engagements} == own
    assert own & times(room, second.issue) == set()


def test_an_issue_that_nobody_approved_takes_no_times(room: Newsroom) -> None:
    configured(room).run(FIRST)
    with room.open() as workspace:
        newsletter = workspace.newsletter()
        assert newsletter.posts.rest_days == 7
    assert room.drafts()[0].issue.engagements == ()


def test_two_newsletters_share_times_where_they_post_from_one_account(room: Newsroom) -> None:
    account = '[[newsletter.posts.account]]\nnetwork = "{}"\nname = "{}"\n'
    accounts = account.format("bluesky", "library.example.org") + account.format("x", "ours")
    configured(room, accounts).run(FIRST)
    approve_open(room)
    config = (room.root / "config.toml").read_text(encoding="utf-8")
    other = config.replace('id = "weekly"', 'id = "monthly"').replace('name = "ours"', 'name = "theirs"')
    (room.root / "config.toml").write_text(config + other, encoding="utf-8")
    with room.open() as workspace:
        done = draft_by_hand(workspace, workspace.newsletter("monthly"), now=BETWEEN, by="maya")
    assert done.draft
    assert {one.network for one in done.draft.issue.engagements} == {"bluesky"}
