"""The times of posts as their issue goes out: on time, late, and very late."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.compose.plan import planned
from pipeline.model.issues import Issue
from pipeline.model.posts import Post
from pipeline.model.settings import Newsletter
from pipeline.schedule import GRACE
from pipeline.workflow.outgoing import _timed
from tests.compose.test_plan import (
    _assert_spaced,
    call,
    issue_of,
    newsletter,
    plans,
    posts_of,
    times,
)
from tests.render.samples import CENTRAL, story


def sent_late(issue: Issue, its: Newsletter, now: datetime) -> dict[str, str]:
    """The times of an issue's posts when it goes out at `now`."""
    return times(_timed(planned(posts_of(issue, its), issue, its), issue, its, now))


def test_a_reminder_gives_up_its_time_to_the_first_post_that_moves_onto_its_day() -> None:
    sent = datetime(2025, 5, 22, 9, 0, tzinfo=CENTRAL)
    found = sent_late(issue_of(call(2, "2025-05-24"), sent=sent), newsletter(), sent + timedelta(hours=23.5))
    assert found == {
        "issue": "Fri 05-23 09:20",
        "item0002": "Fri 05-23 14:10",
        "item0002~1": "the first post about it goes out on its day, or later",
    }


def test_no_two_posts_of_an_issue_that_is_late_share_a_slot() -> None:
    sent = datetime(2025, 5, 22, 8, 0, tzinfo=CENTRAL)
    issue = issue_of(call(2, "2025-05-27"), story(3, "Story", ""), sent=sent)
    found = sent_late(issue, newsletter(), datetime(2025, 5, 23, 15, 30, tzinfo=CENTRAL))
    slots = [at for at in found.values() if at[:3] in {"Mon", "Tue", "Wed", "Thu", "Fri"}]
    assert len(slots) == len(set(slots)) == 4


def test_what_an_issue_on_time_has_just_missed_keeps_its_time() -> None:
    sent = datetime(2025, 5, 22, 9, 0, tzinfo=CENTRAL)
    issue, its = issue_of(call(2, "2025-05-24"), sent=sent), newsletter()
    before = planned(posts_of(issue, its), issue, its)
    assert _timed(before, issue, its, sent + timedelta(minutes=80)) == before


@given(plans(), st.integers(0, 60 * 24 * 40))
@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
def test_whenever_an_issue_goes_out_its_posts_keep_order_distance_and_measure(
    plan: tuple[Issue, Newsletter, tuple[Post, ...]], minutes: int
) -> None:
    issue, its, bare = plan
    now = issue.send_at + timedelta(minutes=minutes)
    before = planned(bare, issue, its)
    after = _timed(before, issue, its, now)
    assert [(one.network, one.key) for one in after] == [(one.network, one.key) for one in before]
    assert all((one.at is None) == bool(one.unplanned) for one in after)
    assert all(one.at is None or one.at >= now - GRACE for one in after)
    for network in ("x", "bluesky"):
        own = [one for one in after if one.network == network and one.at]
        _assert_spaced(own, [one for one in issue.engagements if one.network == network], its, network)
        _assert_apart(own)
        _assert_first_things_first(own, its)


def _assert_apart(own: Sequence[Post]) -> None:
    assert len({one.at for one in own}) == len(own)


def _assert_first_things_first(own: Sequence[Post], its: Newsletter) -> None:
    """A reminder comes on a later day than the first post about its call."""
    firsts = {one.item: one.at for one in own if one.reminder is None and one.at}
    for one in own:
        if one.reminder is not None and one.at:
            day = one.at.astimezone(its.timezone).date()
            assert firsts[one.item].astimezone(its.timezone).date() < day
