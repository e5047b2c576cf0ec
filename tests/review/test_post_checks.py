from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from pipeline.model.issues import Correction, Finding, Issue, Level
from pipeline.model.items import Deadline, Kind
from pipeline.model.posts import Engagement, Network, Post, PostEdit
from pipeline.model.settings import Account
from tests.compose.test_issue import NEWSLETTER
from tests.curate.test_selection import SEND_AT
from tests.review.looking import changed, findings, of

STORY = "aaaaaaa1"
LATER = SEND_AT + timedelta(hours=5)


def post(**more: Any) -> Post:
    usual = Post("x", STORY, "Words", "https://example.org", 5, 280, at=LATER)
    return replace(usual, **more)


def found(check: str, *posts: Post, issue: Issue | None = None, **more: Any) -> list[Finding]:
    return of(check, issue or changed(), posts=posts, **more)


def closing(text: str, **more: Any) -> Issue:
    return changed(kind=Kind.CALL, deadline=Deadline(date.fromisoformat(text), **more))


def test_a_post_within_every_rule_is_not_worth_a_word() -> None:
    every = findings(changed(), posts=(post(), post(network="bluesky", picture="cards/a.png", alt="A card")))
    assert [one.check for one in every if one.check.startswith(("post", "reminder"))] == []


def test_a_post_or_a_reply_over_the_limit_must_be_fixed() -> None:
    (long,) = found("post-long", post(count=300))
    assert (long.level, long.reason) == (
        Level.MUST_FIX,
        "the post about “Title aaaaaaa1” for X has 300 of 280",
    )
    (reply,) = found("post-long", post(replies=("Short", "long " * 60)))
    assert reply.reason == "reply 2 of the post about “Title aaaaaaa1” for X has 300 of 280"


def test_a_server_with_room_takes_a_longer_reply() -> None:
    account = Account(Network.MASTODON, limit=1000)
    its = replace(NEWSLETTER, posts=replace(NEWSLETTER.posts, account=(account,)))
    wordy = post(network="mastodon", replies=("long " * 120,))
    assert found("post-long", wordy)
    assert found("post-long", wordy, newsletter=its) == []


def test_what_a_network_refuses_for_another_reason_is_told() -> None:
    tags = " ".join(f"#Tag{number}" for number in "abcdef")
    (one,) = found("post-refused", post(network="instagram", text=tags))
    assert one.level is Level.LOOK_AT
    assert one.reason.endswith("for Instagram: it has 6 tags; Instagram takes 5")


@pytest.mark.parametrize(
    ("hour", "zone", "at", "late"),
    [
        ("", "", "2025-05-23 23:59", False),
        ("", "", "2025-05-24 00:00", True),
        ("17:00", "CT", "2025-05-23 17:30", False),  # perhaps somebody meant standard time
        ("17:00", "CT", "2025-05-23 18:00", True),
        ("17:00", "", "2025-05-23 23:00", False),  # of a zone that nobody knows
    ],
)
def test_a_post_after_its_call_is_over_for_sure_must_be_fixed(
    hour: str, zone: str, at: str, late: bool
) -> None:
    issue = closing("2025-05-23", time=hour, zone=zone)
    moment = datetime.fromisoformat(at).replace(tzinfo=NEWSLETTER.timezone).astimezone(UTC)
    late_ones = found("post-late", post(at=moment, reminder=0), issue=issue)
    assert bool(late_ones) is late
    for one in late_ones:
        assert one.level is Level.MUST_FIX
        assert one.fix
        assert (one.fix.field, one.fix.value) == (f"post.x.{STORY}~0.at", "auto")


def test_a_post_after_an_event_has_begun_or_a_correction_is_over_must_be_fixed() -> None:
    assert found("post-late", post(), issue=changed(starts=LATER))
    assert found("post-late", post(), issue=changed(starts=LATER + timedelta(minutes=1))) == []
    told = Correction("old00001", "Old", "", Kind.CALL, SEND_AT.date(), "x", now=Deadline(SEND_AT.date()))
    issue = replace(changed(), corrections=(told,))
    assert found("post-late", post(item="old00001", at=SEND_AT + timedelta(days=2)), issue=issue)


def test_the_issues_own_post_must_name_no_call_that_is_closed_when_it_goes_out() -> None:
    issue, late = closing("2025-05-23"), SEND_AT + timedelta(days=3)
    listed = post(item="", text="Open calls, by deadline:\n1. Title aaaaaaa1, May 23", at=late)
    (one,) = found("post-late", listed, issue=issue)
    assert (one.level, one.fix) == (Level.MUST_FIX, None)
    assert one.reason == (
        "the post about the issue for X names “Title aaaaaaa1”, "
        "which is over when it goes out, 2025-05-25 10:00"
    )
    assert found("post-late", replace(listed, at=LATER), issue=issue) == []
    assert found("post-late", replace(listed, text="Another list"), issue=issue) == []
    link = issue.shown()[0].link
    assert found("post-late", replace(listed, text="A list", replies=(f"One more: {link}",)), issue=issue)
    by_hand = replace(issue, post_edits=(PostEdit("x", "", None, at=late),))
    (moved,) = found("post-late", listed, issue=by_hand)
    assert moved.fix
    assert moved.fix.field == "post.x.issue.at"


def test_a_network_whose_template_is_wrong_has_no_posts_and_blocks_only_where_we_post() -> None:
    broken = (("x", "templates/post/x.txt.j2, line 2: no"),)
    (one,) = found("post-template", unwritten=broken)
    assert one.level is Level.LOOK_AT
    assert one.reason == "there are no posts for X: templates/post/x.txt.j2, line 2: no"
    account = Account(Network.MASTODON, post=True)
    its = replace(NEWSLETTER, posts=replace(NEWSLETTER.posts, account=(account,)))
    both = (*broken, ("mastodon", "no"))
    levels = {one.target: one.level for one in found("post-template", newsletter=its, unwritten=both)}
    assert levels == {"posts/x.txt": Level.LOOK_AT, "posts/mastodon.txt": Level.MUST_FIX}


def test_an_own_picture_that_is_lost_is_looked_at() -> None:
    (one,) = found("post-picture", lost=((STORY, "a1-1200.jpg"),))
    assert one.level is Level.LOOK_AT
    assert one.reason.endswith("does not show its own picture: a1-1200.jpg is not in the database")


def test_a_post_before_its_issue_must_be_fixed() -> None:
    (one,) = found("post-early", post(item="", at=SEND_AT - timedelta(minutes=1)))
    assert (one.level, one.target) == (Level.MUST_FIX, "")
    assert one.reason.startswith("the post about the issue for X is to go out 2025-05-22")
    assert found("post-early", post(at=SEND_AT)) == []


def test_a_time_set_by_hand_that_is_near_another_is_told_and_stands() -> None:
    by_hand = (PostEdit("x", STORY, None, at=LATER),)
    issue = replace(changed(), post_edits=by_hand)
    other = post(item="", at=LATER + timedelta(minutes=30))
    (one,) = found("post-close", post(), other, issue=issue)
    assert one.reason.endswith("comes 30 minutes from another; 120 are wanted")
    assert found("post-close", post(), other) == []  # where the slots gave it, the plan has seen to it
    assert found("post-close", post(), replace(other, network="bluesky"), issue=issue) == []
    earlier = replace(issue, engagements=(Engagement("x", "old", LATER - timedelta(minutes=1)),))
    assert found("post-close", post(), issue=earlier)


def test_a_time_set_by_hand_that_makes_a_day_too_full_is_told() -> None:
    had = tuple(Engagement("x", f"old{n}", LATER + timedelta(hours=n)) for n in (-4, -2, 2, 4))
    issue = replace(changed(), post_edits=(PostEdit("x", STORY, None, at=LATER),), engagements=had)
    (one,) = found("post-many", post(), issue=issue)
    assert one.reason.endswith("is one of 5 on 2025-05-22; 4 a day are wanted")


def test_a_post_without_a_time_is_looked_at_once_for_all_networks_and_a_reminder_noted() -> None:
    none = {"at": None, "unplanned": "no slot is free"}
    first, other = post(**none), post(network="bluesky", **none)
    (one,) = found("post-unplanned", first, other)
    assert (one.level, one.reason) == (
        Level.LOOK_AT,
        "the post about “Title aaaaaaa1” has no time on X, Bluesky: no slot is free",
    )
    (note,) = found("reminder-unplanned", post(reminder=7, **none))
    assert note.level is Level.NOTE
    assert note.reason.startswith("the reminder 7 days before of “Title aaaaaaa1” has no time on X")


def test_a_picture_without_words_is_looked_at() -> None:
    (one,) = found("post-alt", post(picture="cards/a.png", alt=" "))
    assert one.level is Level.LOOK_AT


def test_what_no_card_could_be_drawn_for_is_noted_with_the_reason() -> None:
    (note,) = found("post-picture", undrawn=((STORY, "the fonts here lack Thai"),))
    assert note.reason == "the post about “Title aaaaaaa1” has no picture: the fonts here lack Thai"
