"""When mail that comes back ends a subscription, and when it does not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.audience.bounce_policy import COMES_BACK, Came, Verdict, incredible, judged
from pipeline.audience.bounces import Kind

START = datetime(2026, 10, 1, 15, tzinfo=UTC)
WEEK = timedelta(days=7)


def came(week: int, kind: Kind = Kind.HARD, code: str = "5.2.2", *, proved: bool = True) -> Came:
    """What came back of the weekly issue of that number."""
    return Came(week, kind, code, START + week * WEEK, proved)


def verdict(*reports: Came, well: tuple[int, ...] = (), now: datetime = START + 60 * WEEK) -> Verdict:
    named = {one.draft for one in reports if one.draft is not None}
    handed = [(week, START + week * WEEK) for week in {*well, *named}]
    return judged(reports, handed, now=now).verdict


@pytest.mark.parametrize("code", ["5.1.1", "5.1.2", "5.1.3", "5.1.10"])
def test_an_address_that_is_not_there_is_gone_at_once(code: str) -> None:
    assert verdict(came(1, code=code)) is Verdict.GONE


@pytest.mark.parametrize("code", ["5.1.7", "5.1.8"])
def test_a_code_about_the_senders_address_says_nothing_of_the_reader(code: str) -> None:
    assert verdict(*(came(week, code=code) for week in (1, 2, 3))) is Verdict.KEEP


def test_not_there_for_now_is_not_gone() -> None:
    assert verdict(came(1, Kind.SOFT, "5.1.1")) is Verdict.KEEP
    assert verdict(came(1, Kind.HARD, "5.1.1", proved=False)) is Verdict.KEEP


def test_a_complaint_ends_it_at_once() -> None:
    assert verdict(came(1, Kind.COMPLAINT, "")) is Verdict.COMPLAINED
    assert verdict(came(1, code="5.1.1"), came(2, Kind.COMPLAINT, "")) is Verdict.COMPLAINED
    assert verdict(came(1, Kind.COMPLAINT, "", proved=False)) is Verdict.KEEP


def test_three_issues_refused_over_fourteen_days_end_it() -> None:
    assert verdict(came(1), came(2)) is Verdict.KEEP
    assert verdict(came(1), came(2), came(3)) is Verdict.UNREACHABLE


def test_three_issues_of_one_week_do_not() -> None:
    daily = [Came(day, Kind.HARD, "5.2.2", START + timedelta(days=day)) for day in range(13)]
    assert verdict(*daily) is Verdict.KEEP
    assert verdict(*daily, Came(99, Kind.HARD, "5.2.2", START + timedelta(days=14))) is Verdict.UNREACHABLE


def test_an_issue_counts_once_however_often_it_comes_back() -> None:
    assert verdict(came(1), came(1), came(1), came(3)) is Verdict.KEEP


def test_the_clocks_may_change_between_the_first_and_the_last() -> None:
    last = Came(3, Kind.HARD, "5.2.2", START + 3 * WEEK - timedelta(hours=1))
    assert verdict(came(1), came(2), last) is Verdict.UNREACHABLE


@pytest.mark.parametrize(("kind", "code"), [(Kind.SOFT, "4.2.2"), (Kind.HARD, "5.7.1"), (Kind.HARD, "5.3.4")])
def test_what_passes_or_is_about_us_counts_a_quarter(kind: Kind, code: str) -> None:
    assert verdict(*(came(week, kind, code) for week in range(11))) is Verdict.KEEP
    assert verdict(*(came(week, kind, code) for week in range(12))) is Verdict.UNREACHABLE


def test_the_worst_that_was_reported_of_an_issue_counts() -> None:
    soft = [came(week, Kind.SOFT, "4.2.2") for week in (1, 2, 3)]
    assert verdict(*soft, came(1), came(2), came(3)) is Verdict.UNREACHABLE


def test_an_issue_that_arrived_wipes_out_what_came_before() -> None:
    assert verdict(came(1), came(2), came(4), well=(3,)) is Verdict.KEEP
    assert verdict(came(1), came(2), came(4), came(5), came(6), well=(3,)) is Verdict.UNREACHABLE


def test_an_issue_has_arrived_only_when_it_can_no_longer_come_back() -> None:
    reports = came(1), came(2), came(4)
    at = START + 3 * WEEK + COMES_BACK
    assert verdict(*reports, well=(3,), now=at) is Verdict.KEEP
    assert verdict(*reports, well=(3,), now=at - timedelta(seconds=1)) is Verdict.UNREACHABLE


def test_a_report_that_names_no_issue_counts_as_one() -> None:
    unnamed = Came(None, Kind.HARD, "5.2.2", START)
    assert verdict(unnamed, came(1), came(2)) is Verdict.UNREACHABLE
    assert verdict(unnamed, unnamed, unnamed, came(2)) is Verdict.KEEP


def test_a_server_that_is_not_believed_counts_as_any_other() -> None:
    reports = [came(week, code="5.1.1") for week in (1, 2, 3)]
    assert judged(reports[:2], [], now=START, believed=False).verdict is Verdict.KEEP
    assert judged(reports, [], now=START, believed=False).verdict is Verdict.UNREACHABLE


@pytest.mark.parametrize(
    ("gone", "readers", "wanted"),
    [(20, 20, False), (21, 21, True), (21, 83, True), (21, 84, False), (3, 3, False)],
)
def test_many_readers_of_a_domain_are_not_gone_at_once(gone: int, readers: int, *, wanted: bool) -> None:
    assert incredible(gone, readers) is wanted


def test_words_say_why() -> None:
    assert judged([came(1, code="5.1.1")], [], now=START).why.endswith("no such address (5.1.1)")
    assert judged([came(1), came(2), came(3)], [], now=START).why == "3 issues in a row came back"


REPORTS = st.lists(
    st.builds(
        Came,
        st.integers(0, 30),
        st.sampled_from([Kind.HARD, Kind.SOFT]),
        st.sampled_from(["5.2.2", "5.7.1", "4.4.1", ""]),
        st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - given above
    ),
    max_size=40,
)


@given(reports=REPORTS, order=st.randoms())
def test_the_order_in_which_reports_are_read_does_not_matter(reports: list[Came], order: Random) -> None:
    shuffled = list(reports)
    order.shuffle(shuffled)
    now = datetime(2027, 1, 1, tzinfo=UTC)
    assert judged(reports, [], now=now) == judged(shuffled, [], now=now)


@given(reports=REPORTS)
def test_nobody_is_taken_off_for_fewer_than_three_issues(reports: list[Came]) -> None:
    decided = judged(reports, [], now=datetime(2027, 1, 1, tzinfo=UTC))
    assert decided.verdict is Verdict.KEEP or len({one.draft for one in reports}) >= 3
