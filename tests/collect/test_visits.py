"""When a feed may be asked again, what is remembered of a visit, and what people are told of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from statistics import mean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.collect.health import health_of, is_moved
from pipeline.collect.visits import (
    CAP,
    FLOOR,
    LEFT_ALONE,
    SLACK,
    Visit,
    after_visit,
    is_due,
    may_ask,
    next_visit,
    state_at,
)
from pipeline.model.entries import Entry, FeedState, ParsedFeed, Validators
from pipeline.model.settings import Feed

NOW = datetime(2025, 5, 22, 14, tzinfo=UTC)
HOUR, DAY = 3600, 86_400
FEED = Feed(id="far", name="Far", url="https://far.example.org/feed")
KNOWN = state_at(None, FEED)
PAIR = Validators('"one"', "Tue, 20 May 2025 09:00:00 GMT")
TARGET = "https://new.example.org/feed"


def document(*days_ago: float, ttl: int | None = None, future_dates: int = 0) -> ParsedFeed:
    """A feed with an entry so many days ago, each."""
    entries = tuple(
        Entry("far", (f"guid:{ago}",), str(ago), "", "A title", published=NOW - timedelta(days=ago))
        for ago in days_ago
    )
    return ParsedFeed("Far", "RSS 2.0", entries, ttl=ttl, future_dates=future_dates)


def read(**changes: object) -> Visit:
    """A visit that found a document, with some things other than usual."""
    usual: dict[str, object] = {
        "http_status": 200,
        "parsed": document(),
        "body_hash": "1",
        "validators": PAIR,
    }
    return Visit(**(usual | changes))  # type: ignore[arg-type]


def failed(status: int = 500, **changes: object) -> Visit:
    """A visit that failed."""
    return Visit(error="the server is in trouble", http_status=status, **changes)  # type: ignore[arg-type]


def visited(*visits: Visit, feed: Feed = FEED) -> FeedState:
    """What is remembered after visits that all took place now."""
    state = state_at(None, feed)
    for visit in visits:
        state = after_visit(state, visit, NOW)
    return state


def seconds_to_wait(state: FeedState) -> float:
    """From now to the next visit of the clock."""
    at = next_visit(state, FEED)
    assert at is not None
    return (at - NOW).total_seconds()


@pytest.mark.parametrize(
    ("visit", "seconds"),
    [
        pytest.param(read(), HOUR, id="nothing said: an hour"),
        pytest.param(read(max_age=60), HOUR, id="a minute is no reason to hurry"),
        pytest.param(read(max_age=0), HOUR, id="nor is no time at all"),
        pytest.param(read(max_age=3 * HOUR), 3 * HOUR, id="max-age or Expires"),
        pytest.param(read(max_age=2 * DAY), DAY, id="two days are a day"),
        pytest.param(read(parsed=document(ttl=5 * HOUR)), 5 * HOUR, id="ttl"),
        pytest.param(read(parsed=document(ttl=30 * DAY)), DAY, id="a ttl of a month is a day"),
        pytest.param(read(parsed=document(ttl=2 * HOUR), max_age=4 * HOUR), 4 * HOUR, id="the longer one"),
        pytest.param(read(parsed=document(ttl=4 * HOUR), max_age=2 * HOUR), 4 * HOUR, id="whichever it is"),
        pytest.param(failed(429, retry_after=7200), 7200, id="429 with seconds"),
        pytest.param(
            failed(503, retry_after=3 * DAY), 3 * DAY, id="503 for three days, which is no cap's matter"
        ),
        pytest.param(failed(429, retry_after=60), HOUR, id="a minute is an hour all the same"),
        pytest.param(failed(429, retry_after=30 * DAY), 7 * DAY, id="a month is a week"),
        pytest.param(failed(429, max_age=2 * DAY), 2 * DAY, id="a bare 429 that stays fresh for two days"),
        pytest.param(failed(404, max_age=2 * DAY), DAY, id="a page for errors says it lightly"),
    ],
)
def test_the_wait_after_one_visit(visit: Visit, seconds: int) -> None:
    assert seconds_to_wait(visited(visit)) == seconds


@pytest.mark.parametrize("status", [0, 401, 403, 404, 429, 500, 503])
def test_pauses_double_with_every_failure_up_to_a_day(status: int) -> None:
    waits = [seconds_to_wait(visited(*[failed(status)] * count)) for count in range(1, 9)]
    assert waits[0] == pytest.approx(HOUR, rel=0.23)
    assert [later / earlier for earlier, later in pairwise(waits[:5])] == pytest.approx([2] * 4, rel=0.01)
    assert waits[5:] == [waits[5]] * 3
    assert waits[5] == pytest.approx(DAY, rel=0.19)


def test_a_success_ends_the_pauses() -> None:
    state = visited(failed(), failed(), failed(), read())
    assert (state.failures, state.error, seconds_to_wait(state)) == (0, "", HOUR)
    assert visited(failed(503, retry_after=DAY), read()).retry_at is None


@pytest.mark.parametrize("failures", [1, 3, 12])
def test_pauses_of_many_feeds_lie_apart_by_a_tenth_and_always_in_the_same_way(failures: int) -> None:
    def waits() -> list[float]:
        feeds = [replace(FEED, id=f"feed-{number}") for number in range(100)]
        return [seconds_to_wait(visited(*[failed()] * failures, feed=feed)) for feed in feeds]

    seen = waits()
    assert len(set(seen)) > 90
    assert max(seen) / mean(seen) == pytest.approx(1.1, abs=0.02)
    assert min(seen) / mean(seen) == pytest.approx(0.9, abs=0.02)
    assert waits() == seen


def test_a_304_that_says_nothing_of_freshness_keeps_what_was_said_before() -> None:
    unchanged = Visit(http_status=304, validators=PAIR, body_hash="1")
    assert seconds_to_wait(visited(read(max_age=5 * HOUR), unchanged)) == 5 * HOUR
    assert seconds_to_wait(visited(read(parsed=document(ttl=6 * HOUR)), unchanged)) == 6 * HOUR
    assert seconds_to_wait(visited(read(max_age=5 * HOUR), replace(unchanged, max_age=0))) == HOUR
    assert seconds_to_wait(visited(read(max_age=5 * HOUR), read(parsed=None))) == HOUR


@pytest.mark.parametrize(
    ("interval", "after", "due"),
    [
        (0, 59, False),
        (0, 60, True),
        (30, 60, True),
        (120, 119, False),
        (120, 120, True),
        (10_080, 10_079, False),
    ],
)
def test_the_interval_in_the_list_is_the_least(interval: int, after: int, due: bool) -> None:
    feed = replace(FEED, interval=interval)
    assert is_due(visited(read()), feed, NOW + timedelta(minutes=after)) is due


def test_a_file_is_always_due_and_so_is_what_was_never_asked() -> None:
    file = Feed(id="near", name="Near", path="feeds/near.xml")
    assert is_due(visited(read(), feed=file), file, NOW)
    assert is_due(visited(failed(), feed=file), file, NOW)
    assert is_due(KNOWN, FEED, NOW)


def test_a_clock_that_was_set_back_far_does_not_silence_a_feed() -> None:
    state = visited(read())
    assert not is_due(state, FEED, NOW - timedelta(days=1))
    assert is_due(state, FEED, NOW - timedelta(days=30))


def test_a_feed_that_is_gone_for_good_is_never_due_again_but_at_another_address() -> None:
    state = visited(read(), failed(410))
    assert state.retired
    assert not is_due(state, FEED, NOW + timedelta(days=400))
    assert not may_ask(state, FEED, NOW + timedelta(days=400))
    elsewhere = replace(FEED, url=TARGET)
    assert is_due(state_at(state, elsewhere), elsewhere, NOW)
    assert visited(failed(410), read()).retired == "", "a person asked again, and it was there"
    assert visited(failed(404), failed(404)).retired == ""


def test_a_person_who_wants_all_of_them_gets_those_that_are_not_due_but_not_those_left_alone() -> None:
    assert may_ask(visited(read()), FEED, NOW)
    assert may_ask(visited(failed()), FEED, NOW)
    left_alone = visited(failed(429, retry_after=3 * HOUR))
    assert not may_ask(left_alone, FEED, NOW + timedelta(hours=3) - timedelta(seconds=1))
    assert may_ask(left_alone, FEED, NOW + timedelta(hours=3))


def test_validators_are_those_of_the_last_body_that_could_be_read_as_a_pair() -> None:
    broken = failed(200, unreadable=True, validators=Validators('"broken"', ""))
    assert visited(read(), broken).validators == PAIR
    assert visited(read(), failed(500)).validators == PAIR
    assert visited(read(), read(validators=Validators('"two"'))).validators == Validators('"two"', "")
    assert visited(read(), read(validators=Validators())).validators == Validators()


def test_another_address_knows_nothing_of_the_old_one_but_the_history() -> None:
    old = visited(read(parsed=document(1, 2, 3, 4), moved_to=TARGET), failed(429, retry_after=DAY))
    new = state_at(old, replace(FEED, url=TARGET))
    assert new == FeedState(
        "far",
        TARGET,
        first_read=NOW,
        last_success=NOW,
        last_tried=NOW,
        newest=NOW - timedelta(days=1),
        usual_gap=1,
    )
    assert state_at(old, FEED) is old


@pytest.mark.parametrize(
    ("visits", "moved"),
    [
        pytest.param([read(moved_to=TARGET)], False, id="seen once"),
        pytest.param([read(moved_to=TARGET)] * 2, True, id="seen twice"),
        pytest.param([read(moved_to=TARGET), read(parsed=None, moved_to=TARGET)], True, id="unchanged there"),
        pytest.param([read(moved_to=TARGET), read(moved_to=TARGET + "2")], False, id="to two places"),
        pytest.param([read(moved_to=TARGET), read(), read(moved_to=TARGET)], False, id="not in a row"),
        pytest.param([read()] * 3, False, id="302, or no redirect at all"),
        pytest.param([failed(200, unreadable=True, moved_to=TARGET)] * 3, False, id="to a page"),
        pytest.param(
            [read(moved_to=TARGET), failed(200, unreadable=True, moved_to=TARGET), read(moved_to=TARGET)],
            False,
            id="to a page in between",
        ),
        pytest.param([read(moved_to=TARGET), failed(), read(moved_to=TARGET)], True, id="a failure between"),
    ],
)
def test_a_move_is_believed_when_two_visits_in_a_row_found_a_feed_there(
    visits: list[Visit], moved: bool
) -> None:
    assert is_moved(visited(*visits)) is moved


VISITS = st.builds(
    Visit,
    error=st.sampled_from(["", "the server is in trouble"]),
    http_status=st.sampled_from([0, 200, 304, 404, 410, 429, 500, 503]),
    retry_after=st.none() | st.integers(0, 10**9),
    max_age=st.none() | st.integers(0, 10**9),
    parsed=st.none() | st.builds(document, st.floats(0, 400), ttl=st.none() | st.integers(0, 10**9)),
)


@given(st.lists(VISITS, min_size=1, max_size=12), st.text("abc-", min_size=1))
def test_whatever_happens_the_next_visit_is_within_an_hour_and_a_day_or_what_the_server_asked(
    visits: list[Visit], name: str
) -> None:
    state = visited(*visits, feed=replace(FEED, id=name))
    last = visits[-1]
    assert state.next_due is not None
    wait = state.next_due - NOW
    asked = last.error and (last.retry_after or (last.http_status in {429, 503} and last.max_age))
    assert FLOOR <= wait <= (LEFT_ALONE if asked else CAP)
    if last.error and last.retry_after is not None:
        until = NOW + min(timedelta(seconds=last.retry_after), LEFT_ALONE)
        just_before = until - timedelta(microseconds=1)
        assert not is_due(state, FEED, just_before)
        assert not (just_before > NOW and may_ask(state, FEED, just_before))
    assert not is_due(state, FEED, state.next_due - SLACK - timedelta(microseconds=1))
    assert is_due(state, FEED, state.next_due) is not bool(state.retired)


@pytest.mark.parametrize(
    ("days_ago", "later", "silent"),
    [
        pytest.param((1, 8, 15, 22), 29, "", id="weekly, silent for a month"),
        pytest.param(
            (1, 8, 15, 22), 34, "Nothing new for 35 days; it usually has something every 7 days", id="more"
        ),
        pytest.param((1, 2, 3, 4), 20, "", id="daily, but not a month yet"),
        pytest.param(
            (1, 2, 3, 4), 40, "Nothing new for 41 days; it usually has something every day", id="daily"
        ),
        pytest.param((1, 60, 120, 180), 150, "", id="every two months"),
        pytest.param((1, 60, 120), 900, "", id="too little to know its norm"),
        pytest.param((), 900, "", id="no dates at all"),
    ],
)
def test_silence_is_told_by_the_feeds_own_norm(days_ago: tuple[float, ...], later: int, silent: str) -> None:
    state = visited(read(parsed=document(*days_ago)))
    assert health_of(state, NOW + timedelta(days=later)) == ((silent,) if silent else ())


def test_a_feed_that_publishes_in_batches_is_judged_by_its_days() -> None:
    batch = (7.0, 7.01, 7.02, 14.0, 14.01, 21.0, 21.01, 28.0)
    assert visited(read(parsed=document(*batch))).usual_gap == 7


def test_the_newest_entry_is_remembered_though_the_feed_is_empty_now() -> None:
    state = visited(read(parsed=document(3)), read(parsed=document()))
    assert state.newest == NOW - timedelta(days=3)


def test_what_is_wrong_is_told_in_sentences() -> None:
    assert health_of(visited(read()), NOW) == ()
    assert health_of(visited(failed()), NOW) == ("Failed once: the server is in trouble",)
    assert health_of(visited(failed(), failed()), NOW) == (
        "Failed 2 times in a row: the server is in trouble",
    )
    assert health_of(visited(failed(410)), NOW) == ("Not asked any more: the server is in trouble",)
    assert health_of(visited(*[read(moved_to=TARGET)] * 2), NOW) == (
        f"Moved for good to {TARGET}: `pipeline feeds move far` writes that into the list",
    )
    assert health_of(visited(*[read(churned=True)] * 2), NOW) == (
        "Nearly all ids of its entries were new the last 2 times: links and titles are gone by instead",
    )
    assert visited(read(churned=True), read()).churned == 0
    assert health_of(visited(read(parsed=document(future_dates=2))), NOW) == (
        "2 entries are dated in the future; those dates were not believed",
    )


def test_an_hourly_cron_that_wakes_some_seconds_early_does_not_wait_another_hour() -> None:
    state = visited(read())
    assert is_due(state, FEED, NOW + timedelta(minutes=59, seconds=45))
    assert not is_due(state, FEED, NOW + timedelta(minutes=59))
