"""Limits that hold in any window, over all senders, whatever the delays."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from pipeline.audience.pace import Allowance, Limit, allowance, limits
from pipeline.model.settings import DomainLimit, Smtp

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
SECOND = Limit("second", 10, timedelta(seconds=1), 20)


def test_a_limit_lets_a_burst_of_its_whole_number_go() -> None:
    assert allowance(SECOND, {}, NOON) == Allowance(10, NOON)


def test_what_went_within_the_window_and_what_is_under_way_are_taken_off() -> None:
    assert allowance(SECOND, {SECOND.span(NOON): 3}, NOON, 4).many == 3


def test_what_went_longer_ago_than_the_window_and_a_span_counts_no_more() -> None:
    spans = {SECOND.span(NOON): 10}
    assert allowance(SECOND, spans, NOON + timedelta(milliseconds=1049)).many == 0
    assert allowance(SECOND, spans, NOON + timedelta(milliseconds=1050)).many == 10


def test_it_says_when_the_first_of_them_counts_no_more() -> None:
    now = NOON + timedelta(milliseconds=700)
    spans = {SECOND.span(NOON): 2, SECOND.span(now): 8}
    assert allowance(SECOND, spans, now) == Allowance(0, NOON + timedelta(milliseconds=1050))
    more = allowance(SECOND, spans, NOON + timedelta(milliseconds=1050))
    assert more.many == 2


def test_when_all_is_under_way_it_is_worth_asking_again_a_span_later() -> None:
    assert allowance(SECOND, {}, NOON, 10) == Allowance(0, NOON + timedelta(milliseconds=50))


def test_a_clock_put_back_does_not_free_what_has_gone() -> None:
    assert allowance(SECOND, {SECOND.span(NOON): 10}, NOON - timedelta(minutes=5)).many == 0


def test_the_settings_limits_come_with_keys_of_their_own_for_each_domain() -> None:
    found = limits(Smtp(per_second=5, per_day=100, domain=(DomainLimit("Gmail.com", per_hour=7),)))
    assert [(one.key, one.many, one.domain) for one in found] == [
        ("second", 5, ""),
        ("day", 100, ""),
        ("hour gmail.com", 7, "gmail.com"),
    ]
    assert limits(Smtp()) == ()
    assert [one.concerns("GMAIL.com") for one in found] == [True, True, True]
    assert [one.concerns("example.org") for one in found] == [True, True, False]


@dataclass
class _Senders:
    """Several senders that claim, hand over and record as they like, and what a server saw of it."""

    limit: Limit
    spans: Counter[int] = field(default_factory=Counter)
    claimed: int = 0
    handed: int = 0
    seen: list[datetime] = field(default_factory=list)

    def act(self, what: str, many: int, now: datetime) -> None:
        if what == "claim":
            allowed = allowance(self.limit, self.spans, now, self.claimed + self.handed)
            self.claimed += min(many, allowed.many)
        elif what == "hand":
            going = min(many, self.claimed)
            self.claimed -= going
            self.handed += going
            self.seen += [now] * going
        elif what == "record":
            done = min(many, self.handed)
            self.handed -= done
            self.spans[self.limit.span(now)] += done


_ACTIONS = st.lists(
    st.tuples(
        st.sampled_from(("claim", "hand", "record")),
        st.integers(1, 8),
        st.integers(0, 400),  # milliseconds until then
    ),
    max_size=60,
)


@given(actions=_ACTIONS, many=st.integers(1, 12), start=st.integers(0, 10**9))
def test_no_window_wherever_it_begins_sees_more_hand_overs_than_the_limit(
    actions: list[tuple[str, int, int]], many: int, start: int
) -> None:
    senders = _Senders(Limit("second", many, timedelta(seconds=1), 20))
    now = NOON + timedelta(microseconds=start)
    for what, how_many, later in actions:
        now += timedelta(milliseconds=later)
        senders.act(what, how_many, now)
    for first in senders.seen:
        within = [moment for moment in senders.seen if first <= moment < first + timedelta(seconds=1)]
        assert len(within) <= many


@given(
    spans=st.dictionaries(st.integers(-40, 3), st.integers(0, 9), max_size=12),
    under_way=st.integers(0, 12),
    offset=st.integers(0, 49_999),
)
def test_at_the_time_it_names_one_more_may_go_if_nothing_else_went(
    spans: dict[int, int], under_way: int, offset: int
) -> None:
    now = NOON + timedelta(microseconds=offset)
    at = {SECOND.span(now) + number: handed for number, handed in spans.items()}
    said = allowance(SECOND, at, now, under_way)
    assert said.more_at >= now
    if under_way < SECOND.many:
        assert allowance(SECOND, at, said.more_at, under_way).many > 0
        assert (
            said.many > 0
            or allowance(SECOND, at, said.more_at - timedelta(microseconds=1), under_way).many == 0
        )
