"""The plan of posts, on a made issue: one post about it, calls, stories, and the calls' reminders."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import combinations
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.compose.plan import engagements_of, moved_on, planned, reminder_days
from pipeline.model.issues import Correction, Issue, IssueItem, IssueSection
from pipeline.model.items import Deadline, Kind
from pipeline.model.posts import Engagement, Network, Post, PostEdit
from pipeline.model.settings import Account, Newsletter
from pipeline.text.closing import closing
from tests.render.samples import CENTRAL, story
from tests.render.samples import newsletter as sample

SENT = datetime(2025, 5, 22, 10, 0, tzinfo=CENTRAL)  # a Thursday
ZONES = [
    ZoneInfo(name) for name in ("America/Chicago", "Europe/Berlin", "Pacific/Apia", "Australia/Lord_Howe")
]


def newsletter(zone: ZoneInfo = CENTRAL, **posts: Any) -> Newsletter:
    """The sample newsletter, with two slots a day unless it is said otherwise."""
    two = {"slots": ("Mon-Fri 09:20", "Mon-Fri 14:10")}
    return replace(sample(), timezone=zone, posts=replace(sample().posts, **two | posts))


def call(number: int, deadline: str, **more: Any) -> IssueItem:
    day, _, clock = deadline.partition(" ")
    hour, _, zone = clock.partition(" ")
    return replace(
        story(number, f"Call {number}", ""),
        kind=Kind.CALL,
        deadline=Deadline(date.fromisoformat(day), hour, zone),
        **more,
    )


def issue_of(*items: IssueItem, sent: datetime = SENT, zone: ZoneInfo = CENTRAL, **more: Any) -> Issue:
    day = sent.astimezone(zone).date()
    return Issue("weekly", day, sent, 1, "Six soups", "", "", (IssueSection("a", "A", items),), **more)


def posts_of(issue: Issue, its: Newsletter, *networks: str) -> tuple[Post, ...]:
    """As they are before the plan: the issue, its items, their reminders, its corrections."""
    found = []
    for network in networks or ("x",):
        found.append(post(network, ""))
        for item in issue.shown():
            found.append(post(network, item.id))
            found += [post(network, item.id, days) for days, _ in reminder_days(item, issue, its, network)]
        found += [post(network, one.item) for one in issue.corrected()]
    return tuple(found)


def post(network: str, item: str, reminder: int | None = None) -> Post:
    return Post(network, item, "Words", "https://example.org", 5, 300, reminder)


def times(posts: Iterable[Post], zone: ZoneInfo = CENTRAL) -> dict[str, str]:
    return {
        one.key: f"{one.at.astimezone(zone):%a %m-%d %H:%M}" if one.at else one.unplanned for one in posts
    }


def test_the_issue_comes_first_then_calls_by_deadline_then_the_others() -> None:
    its = newsletter(reminders=())
    issue = issue_of(
        story(1, "Lead", ""), call(2, "2025-06-20"), call(3, "2025-05-30"), story(4, "Story", "")
    )
    assert times(planned(posts_of(issue, its), issue, its)) == {
        "issue": "Thu 05-22 14:10",
        "item0003": "Fri 05-23 09:20",
        "item0002": "Fri 05-23 14:10",
        "item0001": "Mon 05-26 09:20",
        "item0004": "Mon 05-26 14:10",
    }


def test_a_slot_at_the_very_time_of_sending_is_the_issues_own() -> None:
    its = newsletter(slots=("Thu 10:00",), reminders=())
    issue = issue_of(story(1, "Lead", ""))
    assert times(planned(posts_of(issue, its), issue, its)) == {
        "issue": "Thu 05-22 10:00",
        "item0001": "Thu 05-29 10:00",
    }


def test_reminders_come_on_their_own_days_each_with_one_slot_left_to_what_is_new() -> None:
    its = newsletter()
    issue = issue_of(call(2, "2025-06-12"))
    assert times(planned(posts_of(issue, its), issue, its)) == {
        "issue": "Thu 05-22 14:10",
        "item0002": "Fri 05-23 09:20",
        "item0002~14": "Thu 05-29 09:20",
        "item0002~7": "Thu 06-05 09:20",
        "item0002~1": "Wed 06-11 09:20",
        "item0002~0": "Thu 06-12 09:20",
    }


def test_where_slots_leave_out_weekends_a_reminder_comes_on_friday_and_only_one_does() -> None:
    issue = issue_of(call(2, "2025-06-15"))  # a Sunday
    assert reminder_days(issue.shown()[0], issue, newsletter()) == (
        *((14, date(2025, 5, 30)), (7, date(2025, 6, 6)), (1, date(2025, 6, 13))),
    )


@pytest.mark.parametrize(
    ("hour", "days"),
    [
        ("", {1: "06-11", 0: "06-12"}),
        ("17:00 CT", {1: "06-11", 0: "06-12"}),
        ("09:20 CT", {1: "06-11"}),  # the only slot of that day is too late
        ("10:00 ET", {1: "06-11"}),
        ("09:00 PT", {1: "06-11", 0: "06-12"}),
    ],
)
def test_a_reminder_on_the_last_day_comes_before_the_hour_of_the_deadline(
    hour: str, days: dict[int, str]
) -> None:
    its = newsletter(slots=("daily 09:20",), reminders=(1, 0))
    issue = issue_of(call(2, f"2025-06-12 {hour}".strip()))
    found = reminder_days(issue.shown()[0], issue, its)
    assert {number: f"{day:%m-%d}" for number, day in found} == days


def test_nobody_is_reminded_on_the_day_of_the_issue_or_of_the_first_post() -> None:
    its = newsletter(slots=("daily 14:10", "daily 19:00"))
    issue = issue_of(call(2, "2025-05-24"))
    found = times(planned(posts_of(issue, its), issue, its))
    assert found["item0002"] == "Thu 05-22 19:00"
    assert found["item0002~1"] == "Fri 05-23 14:10"
    assert "item0002~7" not in found
    late = replace(issue, post_edits=(PostEdit("x", "item0002", None, at=SENT + timedelta(days=1)),))
    assert "item0002~1" not in times(planned(posts_of(late, its), late, its))


def test_a_network_has_its_own_slots_and_its_own_number_of_posts_a_day() -> None:
    account = Account(Network.X, slots=("daily 08:00", "daily 12:00"), per_day=1)
    its = newsletter(account=(account,), reminders=())
    issue = issue_of(story(1, "Lead", ""))
    done = planned(posts_of(issue, its, "x", "bluesky"), issue, its)
    assert times(one for one in done if one.network == "x") == {
        "issue": "Thu 05-22 12:00",
        "item0001": "Fri 05-23 08:00",
    }
    assert times(one for one in done if one.network == "bluesky")["issue"] == "Thu 05-22 14:10"


def test_posts_keep_the_gap_from_those_of_earlier_issues_on_their_network_only() -> None:
    its = newsletter(reminders=())
    near = Engagement("x", "other~7", datetime(2025, 5, 22, 13, 0, tzinfo=CENTRAL))
    issue = issue_of(engagements=(near,))
    done = planned(posts_of(issue, its, "x", "bluesky"), issue, its)
    assert [f"{one.at:%a %H:%M}" for one in done if one.at] == ["Fri 14:20", "Thu 19:10"]  # in UTC


def test_without_a_gap_too_a_slot_holds_one_post() -> None:
    its = newsletter(reminders=(), gap=0)
    had = Engagement("x", "other", datetime(2025, 5, 22, 14, 10, tzinfo=CENTRAL))
    issue = issue_of(engagements=(had,))
    assert times(planned(posts_of(issue, its), issue, its)) == {"issue": "Fri 05-23 09:20"}


def test_an_item_that_a_network_has_had_rests_and_reminders_do_not() -> None:
    its = newsletter(rest_days=7)
    had = tuple(Engagement("x", "item0002", datetime(2025, 5, 20, 9, 20, tzinfo=CENTRAL)) for _ in range(2))
    issue = issue_of(call(2, "2025-06-12"), engagements=had)
    found = times(planned(posts_of(issue, its), issue, its))
    assert found["item0002"] == "Tue 05-27 09:20"
    assert found["item0002~14"] == "Thu 05-29 09:20"
    long = newsletter(rest_days=60)
    assert times(planned(posts_of(issue, long), issue, long))["item0002"] == (
        "it was posted on Tuesday, May 20 and still rests"
    )


def test_what_a_person_set_stays_and_the_others_go_around_it() -> None:
    its = newsletter(reminders=())
    at = datetime(2025, 5, 23, 8, 0, tzinfo=CENTRAL)
    issue = issue_of(call(2, "2025-06-20"), story(3, "Story", ""))
    issue = replace(issue, post_edits=(PostEdit("x", "item0003", None, at=at),))
    done = planned(posts_of(issue, its), issue, its)
    assert next(one.at for one in done if one.item == "item0003") == at
    assert times(done)["item0002"] == "Fri 05-23 14:10"


def test_a_reminder_that_a_person_moves_takes_its_words_from_the_day_that_it_has_then() -> None:
    its = newsletter()
    issue = issue_of(call(2, "2025-06-12"))
    moved = replace(issue, post_edits=(PostEdit("x", "item0002", None, 7, at=SENT + timedelta(days=12)),))
    assert (7, date(2025, 6, 3)) in reminder_days(issue.shown()[0], moved, its, "x")
    assert (7, date(2025, 6, 5)) in reminder_days(issue.shown()[0], moved, its, "bluesky")


def test_a_correction_comes_before_the_calls_and_before_what_it_says_is_over() -> None:
    its = newsletter(reminders=())
    told = Correction(
        *("old00001", "Porch Grants", "", Kind.CALL, date(2025, 5, 15), "deadline 2025-05-23"),
        was=Deadline(date(2025, 6, 1)),
        now=Deadline(date(2025, 5, 23)),
    )
    issue = issue_of(call(2, "2025-05-23"), corrections=(told,))
    found = times(planned(posts_of(issue, its), issue, its))
    assert found["old00001"] == "Fri 05-23 09:20"
    assert found["item0002"] == "Fri 05-23 14:10"


def test_an_event_is_told_of_before_it_begins() -> None:
    its = newsletter()
    event = replace(
        story(2, "Owl walk", ""), kind=Kind.EVENT, starts=datetime(2025, 5, 23, 9, 0, tzinfo=CENTRAL)
    )
    issue = issue_of(event)
    assert times(planned(posts_of(issue, its), issue, its))["item0002"] == "it is over before a slot is free"


def test_where_there_are_no_slots_or_none_in_time_every_post_says_so() -> None:
    issue = issue_of(call(2, "2025-05-22 12:00 CT"), call(3, "2025-06-12"))
    found = times(planned(posts_of(issue, newsletter()), issue, newsletter()))
    assert found["item0002"] == "it is over before the next slot"
    none = newsletter(slots=())
    assert set(times(planned(posts_of(issue, none), issue, none)).values()) == {
        "no slots are set for posts on X"
    }


def test_what_finds_no_slot_within_four_weeks_is_left_without_a_time() -> None:
    its = newsletter(slots=("Mon 09:00",), reminders=())
    issue = issue_of(*(story(number, f"Story {number}", "") for number in range(1, 6)))
    found = times(planned(posts_of(issue, its), issue, its))
    assert found["item0003"] == "Mon 06-16 09:00"
    assert found["item0005"] == "every slot until Thursday, June 19 is taken"


def test_reminders_give_way_where_they_would_keep_a_call_from_being_told_of() -> None:
    its = newsletter(slots=("Thu 14:10", "Fri 09:20", "Mon 09:20"), reminders=(1, 0))
    had = (Engagement("x", "other", datetime(2025, 5, 22, 14, 10, tzinfo=CENTRAL)),)
    first, second = call(2, "2025-05-26 09:00 CT"), call(3, "2025-05-26 23:00 CT")
    issue = issue_of(first, second, engagements=had)
    bare = [post("x", "item0002"), post("x", "item0003"), post("x", "item0003", 0)]
    found = times(planned(bare, issue, its))
    assert (found["item0002"], found["item0003"]) == ("Fri 05-23 09:20", "Mon 05-26 09:20")


def test_over_a_clock_change_slots_stay_on_the_wall_clock() -> None:
    its = newsletter(reminders=(), slots=("daily 02:30",))
    sent = datetime(2025, 3, 8, 1, 0, tzinfo=CENTRAL)
    issue = issue_of(story(1, "One", ""), story(2, "Two", ""), sent=sent)
    assert times(planned(posts_of(issue, its), issue, its)) == {
        "issue": "Sat 03-08 02:30",
        "item0001": "Sun 03-09 03:00",  # half past two was left out
        "item0002": "Mon 03-10 02:30",
    }


def test_an_issue_that_goes_out_late_moves_what_is_over_and_leaves_the_rest() -> None:
    its = newsletter()
    issue = issue_of(call(2, "2025-05-30"), story(3, "Story", ""))
    before = planned(posts_of(issue, its), issue, its)
    late = moved_on(before, issue, its, datetime(2025, 5, 23, 9, 40, tzinfo=CENTRAL))
    assert times(before) == {
        "issue": "Thu 05-22 14:10",
        "item0002": "Fri 05-23 09:20",
        "item0003": "Fri 05-23 14:10",
        "item0002~1": "Thu 05-29 09:20",
        "item0002~0": "Fri 05-30 09:20",
    }
    assert times(late) == {
        **times(before),
        "issue": "Mon 05-26 09:20",
        "item0002": "Mon 05-26 14:10",
    }
    needless = "the first post about it goes out on its day, or later"
    much = moved_on(before, issue, its, datetime(2025, 5, 29, 10, 0, tzinfo=CENTRAL))
    assert times(much) == {
        "issue": "Thu 05-29 14:10",
        "item0002": "Fri 05-30 09:20",
        "item0003": "Fri 05-30 14:10",
        "item0002~1": needless,
        "item0002~0": needless,
    }


def test_what_has_just_been_missed_keeps_its_time_where_the_issue_is_late_for_others() -> None:
    its = newsletter()
    issue = issue_of(call(2, "2025-05-30"), story(3, "Story", ""))
    before = planned(posts_of(issue, its), issue, its)
    now = datetime(2025, 5, 23, 9, 40, tzinfo=CENTRAL)
    late = moved_on(before, issue, its, now, grace=timedelta(hours=1))
    assert times(late) == {**times(before), "issue": "Mon 05-26 09:20"}


def test_what_was_approved_without_a_time_gets_none_because_the_issue_is_late() -> None:
    its = newsletter(slots=("Mon 09:00",), reminders=())
    issue = issue_of(*(story(number, f"Story {number}", "") for number in range(1, 6)))
    before = planned(posts_of(issue, its), issue, its)
    late = moved_on(before, issue, its, SENT + timedelta(days=8))
    assert [one.unplanned for one in late if one.item == "item0005"] == [
        "every slot until Thursday, June 19 is taken"
    ]


def test_an_issue_that_goes_out_in_time_keeps_its_plan() -> None:
    its = newsletter()
    issue = issue_of(call(2, "2025-05-30"), story(3, "Story", ""))
    before = planned(posts_of(issue, its), issue, its)
    assert moved_on(before, issue, its, SENT) == before


# What holds whatever the settings, the issue, the zone and what the network has had.

SLOTS = (
    "Mon-Fri 09:20",
    "Mon-Fri 14:10",
    "daily 02:30",
    "Sat,Sun 11:00",
    "Tue 23:50",
    "Wed 00:05",
    "Thu 10:45",
)
instants = st.integers(0, 60 * 24 * 50).map(
    lambda minutes: datetime(2025, 3, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)


@st.composite
def plans(draw: st.DrawFn) -> tuple[Issue, Newsletter, tuple[Post, ...]]:
    zone = draw(st.sampled_from(ZONES))
    account = Account(
        Network.X,
        slots=tuple(draw(st.lists(st.sampled_from(SLOTS), max_size=2))),
        per_day=draw(st.integers(0, 2)),
    )
    its = newsletter(
        zone,
        slots=tuple(draw(st.lists(st.sampled_from(SLOTS), unique=True, max_size=4))),
        gap=draw(st.integers(0, 1440)),
        per_day=draw(st.integers(1, 4)),
        rest_days=draw(st.integers(0, 20)),
        reminders=tuple(draw(st.lists(st.integers(0, 20), unique=True, max_size=4))),
        account=(account,),
    )
    sent = draw(instants)
    items = []
    for number in range(1, draw(st.integers(0, 7)) + 1):
        item = story(number, f"Item {number}", "")
        if draw(st.booleans()):
            day = sent.astimezone(zone).date() + timedelta(days=draw(st.integers(-1, 45)))
            clock = draw(st.sampled_from(["", "00:00", "09:30", "17:00", "23:59"]))
            where = draw(st.sampled_from(["", "CT", "AoE", "NZST", "XX"]))
            item = replace(item, kind=Kind.CALL, deadline=Deadline(day, clock, where))
        items.append(item)
    keys = [*(item.id for item in items), *(f"{item.id}~7" for item in items), "issue", "another1"]
    had = st.builds(Engagement, st.sampled_from(["x", "bluesky"]), st.sampled_from(keys), instants)
    issue = issue_of(*items, sent=sent, zone=zone, engagements=tuple(draw(st.lists(had, max_size=8))))
    return issue, its, posts_of(issue, its, "x", "bluesky")


@given(plans())
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_promise_of_the_plan_is_kept(plan: tuple[Issue, Newsletter, tuple[Post, ...]]) -> None:
    issue, its, bare = plan
    done = planned(bare, issue, its)
    names = [(one.network, one.key) for one in done]
    assert names == [one for one in ((one.network, one.key) for one in bare) if one in names]
    assert all(one.reminder is not None for one in bare if (one.network, one.key) not in names)
    assert planned(bare, issue, its) == done
    for one in done:
        assert (one.at is None) == bool(one.unplanned)
        assert one.at is None or one.at >= issue.send_at
    for network in ("x", "bluesky"):
        own = [one for one in done if one.network == network and one.at]
        had = [one for one in issue.engagements if one.network == network]
        _assert_spaced(own, had, its, network)
        _assert_rested(own, had, its)
        _assert_in_time(own, issue, its)


def _assert_spaced(own: list[Post], had: list[Engagement], its: Newsletter, network: str) -> None:
    gap = timedelta(minutes=its.posts.gap)
    ours = [one.at for one in own if one.at]
    for one, other in combinations(ours, 2):
        assert abs(one - other) >= gap
    for one in ours:
        assert all(abs(one - other.at) >= gap for other in had)
        day = one.astimezone(its.timezone).date()
        every = [*ours, *(other.at for other in had)]
        same = [other for other in every if other.astimezone(its.timezone).date() == day]
        assert len(same) <= max(its.posts.account_on(network).per_day or its.posts.per_day, 1)


def _assert_rested(own: list[Post], had: list[Engagement], its: Newsletter) -> None:
    for one in own:
        if one.item and one.reminder is None and one.at:
            day = one.at.astimezone(its.timezone).date()
            for other in had:
                if other.key.partition("~")[0] == one.item:
                    assert abs((other.at.astimezone(its.timezone).date() - day).days) >= its.posts.rest_days


def _assert_in_time(own: list[Post], issue: Issue, its: Newsletter) -> None:
    items = {item.id: item for item in issue.shown()}
    firsts = {one.item: one.at for one in own if one.reminder is None and one.at}
    for one in own:
        deadline = items[one.item].deadline if one.item else None
        if deadline and one.at:
            assert one.at < closing(deadline, its.timezone).earliest
        if one.reminder is not None and one.at:
            day = one.at.astimezone(its.timezone).date()
            days = dict(reminder_days(items[one.item], issue, its, one.network))
            assert day == days[one.reminder]
            assert day > issue.date
            assert firsts[one.item].astimezone(its.timezone).date() < day


@given(plans())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_networks_do_not_touch_each_other(plan: tuple[Issue, Newsletter, tuple[Post, ...]]) -> None:
    issue, its, bare = plan
    alone = [one for one in bare if one.network == "bluesky"]
    both = [one for one in planned(bare, issue, its) if one.network == "bluesky"]
    assert list(planned(alone, issue, its)) == both


@given(plans(), st.integers(0, 60 * 24 * 40))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_an_issue_that_goes_out_late_keeps_every_promise_but_its_times(
    plan: tuple[Issue, Newsletter, tuple[Post, ...]], minutes: int
) -> None:
    issue, its, bare = plan
    now = issue.send_at + timedelta(minutes=minutes)
    before = planned(bare, issue, its)
    after = moved_on(before, issue, its, now)
    assert [(one.network, one.key) for one in after] == [(one.network, one.key) for one in before]
    assert all(one.at is None or one.at >= now for one in after)
    moved = {(one.network, one.item) for one in before if one.at and one.at < now}
    left = {(one.network, one.key, one.at) for one in after}
    for one in before:
        if one.at and one.at >= now and (one.network, one.item) not in moved:
            assert (one.network, one.key, one.at) in left
    for network in ("x", "bluesky"):
        own = [one for one in after if one.network == network and one.at]
        had = [one for one in issue.engagements if one.network == network]
        _assert_spaced(own, had, its, network)


@given(plans())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_the_next_issue_goes_around_what_this_one_has(
    plan: tuple[Issue, Newsletter, tuple[Post, ...]],
) -> None:
    issue, its, bare = plan
    done = planned(bare, issue, its)
    later = replace(
        issue_of(story(50, "Next week", ""), sent=issue.send_at + timedelta(days=2), zone=its.timezone),
        engagements=(*issue.engagements, *engagements_of(done)),
    )
    following = planned(posts_of(later, its, "x"), later, its)
    had = [one for one in later.engagements if one.network == "x"]
    _assert_spaced([one for one in following if one.at], had, its, "x")


def test_the_very_day_of_a_deadline_without_an_hour_still_counts() -> None:
    day = SENT.date() + timedelta(days=1)
    end = closing(Deadline(day), CENTRAL).earliest
    assert end == datetime.combine(day + timedelta(days=1), time(), CENTRAL)
