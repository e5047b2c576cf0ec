"""Which slots are due: each once, in order, whatever the clocks and the machine do."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pipeline.model.settings import Missed
from pipeline.schedule import (
    GRACE,
    SlotDecision,
    SlotOutcome,
    SlotRule,
    decide,
    judge,
    last_slot,
    next_slot,
    parse_rule,
    slots_between,
)

CHICAGO = ZoneInfo("America/Chicago")
SAO_PAULO = ZoneInfo("America/Sao_Paulo")
APIA = ZoneInfo("Pacific/Apia")
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)

# Years with something odd in them: half an hour, midnights that do not exist, a day that does not, a clock
# that changes one minute past midnight, a change each way around a moving month, a country that gave it up.
YEARS = [
    ("America/Chicago", 2025),
    ("Europe/London", 2025),
    ("Australia/Lord_Howe", 2025),
    ("America/Sao_Paulo", 2018),
    ("Pacific/Apia", 2011),
    ("America/St_Johns", 2010),
    ("Africa/Casablanca", 2025),
    ("Asia/Kolkata", 2025),
    ("Africa/Cairo", 2014),
]
zones = st.sampled_from([ZoneInfo(name) for name, _ in YEARS])
walls = st.times().map(lambda at: at.replace(second=0, microsecond=0))
rules = st.builds(SlotRule, st.frozensets(st.integers(0, 6), min_size=1), walls)
instants = st.datetimes(
    datetime(2007, 1, 1),  # noqa: DTZ001 - Hypothesis adds the zone
    datetime(2026, 12, 31),  # noqa: DTZ001 - the same
    timezones=st.just(UTC),
)


def at(text: str, zone: ZoneInfo = CHICAGO) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)


def only_slot(rule: str, day: str, zone: ZoneInfo) -> str:
    """Show when the one slot keyed to this day comes round, on the local clock."""
    middle = at(f"{day} 12:00", zone)
    found = slots_between([parse_rule(rule)], zone, middle - 3 * DAY, middle + 3 * DAY)
    (slot,) = (slot for slot in found if slot.key.startswith(day))
    assert slot.local.astimezone(UTC) == slot.at  # PEP 495: an hour that comes twice equals none elsewhere
    assert slot.at.second == 0
    return slot.local.isoformat(" ", "minutes")


def decided(
    now: str,
    *,
    rule: str = "Thu 06:00",
    last: str | None = "2025-05-15 06:00",
    missed: Missed = Missed.CATCH_UP,
    hours: int = 24,
) -> list[tuple[str, str, str]]:
    decisions = decide(
        [parse_rule(rule)], CHICAGO, last=last, now=at(now), missed=missed, catch_up_hours=hours
    )
    return [(each.slot.key, each.outcome.value, each.reason) for each in decisions]


class TestRules:
    @pytest.mark.parametrize(
        ("text", "weekdays", "wall"),
        [
            ("Tue 06:00", {1}, time(6)),
            ("Tue,Thu 06:00", {1, 3}, time(6)),
            ("Tue, Thu 06:00", {1, 3}, time(6)),
            ("Mon-Fri 07:30", {0, 1, 2, 3, 4}, time(7, 30)),
            ("Sat-Mon 09:00", {5, 6, 0}, time(9)),
            ("Mon-Wed,Fri 09:00", {0, 1, 2, 4}, time(9)),
            ("Mon-Mon 09:00", {0}, time(9)),
            ("daily 18:00", {0, 1, 2, 3, 4, 5, 6}, time(18)),
            ("DAILY 00:00", {0, 1, 2, 3, 4, 5, 6}, time(0)),
            ("wednesday 23:59", {2}, time(23, 59)),
            ("  Monday-tue   06:00 ", {0, 1}, time(6)),
        ],
    )
    def test_a_rule_is_weekdays_and_a_wall_time(self, text: str, weekdays: set[int], wall: time) -> None:
        assert parse_rule(text) == SlotRule(frozenset(weekdays), wall)

    @pytest.mark.parametrize(
        ("text", "says"),
        [
            ("", "expected days and a time, such as `Tue 06:00`"),
            ("06:00", "expected days and a time"),
            ("Tuesday", "expected days and a time"),
            ("Tues 06:00", "not `Tues`; the nearest is `Tue`"),
            ("Wendesday 06:00", "not `Wendesday`; the nearest is `Wednesday`"),
            ("dayly 06:00", "not `dayly`; the nearest is `daily`"),
            ("Mon–Fri 06:00", "not `Mon–Fri`; the nearest is `Mon-Fri`"),
            ("Dienstag 06:00", "expected weekdays such as"),
            ("Tue, 06:00", "expected weekdays such as"),
            ("Mon- 06:00", "expected weekdays such as"),
            ("Mon-Wed-Fri 06:00", "not `Wed-Fri`"),
            ("Tue,daily 06:00", "not `daily`"),
            ("Tue 9:0", "not `9:0`; the nearest is `09:00`"),
            ("Tue 0630", "not `0630`; the nearest is `06:30`"),
            ("Tue 7.30", "not `7.30`; the nearest is `07:30`"),
            ("Tue 24:00", "expected a time from `00:00` to `23:59`, two digits each, not `24:00`"),
            ("Tue 06:60", "not `06:60`"),
            ("Tue 06:00:00", "not `06:00:00`"),
            ("Tue ٠٦:٠٠", "not `٠٦:٠٠`"),
            ("0 6 * * 2", "expected weekdays such as"),
        ],
    )
    def test_anything_else_is_refused_with_what_was_expected(self, text: str, says: str) -> None:
        with pytest.raises(ValueError, match=r"^expected") as caught:
            parse_rule(text)
        assert says in str(caught.value)

    @settings(deadline=None)
    @given(st.text())
    def test_no_text_raises_anything_but_a_plain_refusal(self, text: str) -> None:
        try:
            rule = parse_rule(text)
        except ValueError as error:
            assert str(error).startswith("expected ")  # noqa: PT017 - either end is right
        else:
            assert rule.weekdays


class TestInstants:
    def test_a_slot_is_named_by_the_local_clock_and_happens_at_one_instant(self) -> None:
        slot = next_slot([parse_rule("Thu 06:00")], CHICAGO, at("2025-05-20 12:00"))
        assert slot.key == "2025-05-22 06:00"
        assert slot.at == datetime(2025, 5, 22, 11, tzinfo=UTC)
        assert slot.at.tzinfo is UTC
        assert slot.local.isoformat() == "2025-05-22T06:00:00-05:00"

    @pytest.mark.parametrize(
        ("rule", "day", "zone", "local"),
        [
            ("daily 02:30", "2025-03-09", "America/Chicago", "2025-03-09 03:00-05:00"),
            ("daily 02:00", "2025-03-09", "America/Chicago", "2025-03-09 03:00-05:00"),
            ("daily 01:59", "2025-03-09", "America/Chicago", "2025-03-09 01:59-06:00"),
            ("daily 01:10", "2025-03-30", "Europe/London", "2025-03-30 02:00+01:00"),
            ("daily 02:15", "2025-10-05", "Australia/Lord_Howe", "2025-10-05 02:30+11:00"),
            ("daily 00:00", "2018-11-04", "America/Sao_Paulo", "2018-11-04 01:00-02:00"),
            ("Fri 06:00", "2011-12-30", "Pacific/Apia", "2011-12-31 00:00+14:00"),
        ],
    )
    def test_a_time_that_is_left_out_means_the_first_instant_after_the_gap(
        self, rule: str, day: str, zone: str, local: str
    ) -> None:
        assert only_slot(rule, day, ZoneInfo(zone)) == local

    @pytest.mark.parametrize(
        ("rule", "day", "zone", "local"),
        [
            ("daily 01:30", "2025-11-02", "America/Chicago", "2025-11-02 01:30-05:00"),
            ("daily 01:59", "2025-10-26", "Europe/London", "2025-10-26 01:59+01:00"),
            ("daily 01:45", "2025-04-06", "Australia/Lord_Howe", "2025-04-06 01:45+11:00"),
            ("daily 23:30", "2018-02-17", "America/Sao_Paulo", "2018-02-17 23:30-02:00"),
            ("daily 00:00", "2010-11-07", "America/St_Johns", "2010-11-07 00:00-02:30"),
        ],
    )
    def test_a_time_that_comes_twice_means_the_first(
        self, rule: str, day: str, zone: str, local: str
    ) -> None:
        assert only_slot(rule, day, ZoneInfo(zone)) == local

    @settings(deadline=None)
    @given(zones, rules, instants)
    @example(APIA, SlotRule(frozenset({4}), time(6)), datetime(2011, 12, 27, tzinfo=UTC))
    @example(SAO_PAULO, SlotRule(frozenset({6}), time(0)), datetime(2018, 11, 1, tzinfo=UTC))
    def test_a_slot_is_the_first_instant_at_which_the_clock_reads_its_time_or_later(
        self, zone: ZoneInfo, rule: SlotRule, after: datetime
    ) -> None:
        slot = next_slot([rule], zone, after)

        def reads(instant: datetime) -> str:
            return instant.astimezone(zone).isoformat(" ")[:16]

        assert reads(slot.at) >= slot.key
        assert reads(slot.at - timedelta(seconds=1)) < slot.key
        assert all(reads(slot.at - HOUR * back / 2) < slot.key for back in range(1, 60))


class TestBetween:
    def test_the_start_is_left_out_and_the_end_is_in(self) -> None:
        rule = [parse_rule("daily 06:00")]
        first, second = at("2025-05-20 06:00"), at("2025-05-21 06:00")
        assert [slot.at for slot in slots_between(rule, CHICAGO, first, second)] == [second]

    def test_an_end_before_the_start_holds_nothing(self) -> None:
        now = at("2025-05-20 06:00")
        assert slots_between([parse_rule("daily 06:00")], CHICAGO, now, now - 30 * DAY) == []

    def test_a_slot_counts_though_the_clock_has_gone_back_to_the_day_before(self) -> None:
        zone = ZoneInfo("America/St_Johns")
        midnight = datetime(2010, 11, 7, 2, 30, tzinfo=UTC)  # one minute later it is 23:01 again
        until = midnight + timedelta(minutes=30)
        assert until.astimezone(zone).day == 6
        found = slots_between([parse_rule("Sun 00:00")], zone, midnight - DAY, until)
        assert [(slot.key, slot.at) for slot in found] == [("2010-11-07 00:00", midnight)]

    def test_rules_that_name_the_same_time_give_one_slot(self) -> None:
        rules = [parse_rule(text) for text in ("Thu 09:00", "daily 09:00", "Thu 06:00")]
        found = slots_between(rules, CHICAGO, at("2025-05-22 00:00"), at("2025-05-22 23:00"))
        assert [slot.key for slot in found] == ["2025-05-22 06:00", "2025-05-22 09:00"]

    @settings(deadline=None)
    @given(zones, st.lists(rules, min_size=1, max_size=3), instants)
    def test_next_and_last_agree_with_the_list(
        self, zone: ZoneInfo, rules: list[SlotRule], now: datetime
    ) -> None:
        following = next_slot(rules, zone, now)
        before = last_slot(rules, zone, now)
        assert before is not None
        assert before.at <= now < following.at
        between = slots_between(rules, zone, before.at, following.at)
        assert {slot.at for slot in between} == {following.at}

    @pytest.mark.parametrize(("name", "year"), YEARS)
    @pytest.mark.parametrize("wall", ["00:00", "01:30", "02:15", "06:00", "23:45"])
    def test_keys_in_order_are_times_in_order(self, name: str, year: int, wall: str) -> None:
        zone = ZoneInfo(name)
        rules = [parse_rule(f"daily {wall}"), parse_rule("daily 02:30"), parse_rule("daily 00:20")]
        start = datetime(year, 1, 1, tzinfo=zone)
        found = slots_between(rules, zone, start, start.replace(year=year + 1))
        assert len(found) >= 3 * 365 - 1
        assert all(one.key < two.key and one.at <= two.at for one, two in pairwise(found))

    def test_no_rules_name_no_slot_and_do_not_search_for_ever(self) -> None:
        now = at("2025-05-20 06:00")
        assert last_slot([], CHICAGO, now) is None
        with pytest.raises(ValueError, match="no rule names a slot"):
            next_slot([], CHICAGO, now)


class TestJudge:
    SLOT = at("2025-05-22 06:00")

    @pytest.mark.parametrize(
        ("late", "missed", "outcome", "reason"),
        [
            (timedelta(seconds=-1), Missed.SKIP, None, "Thu 22 May 06:00 is still to come"),
            (timedelta(0), Missed.SKIP, "run", "Thu 22 May 06:00 is due"),
            (GRACE, Missed.HOLD, "run", "Thu 22 May 06:00 is due"),
            (
                GRACE + timedelta(minutes=1),
                Missed.CATCH_UP,
                "late",
                "Thu 22 May 06:00 was missed by 61 minutes; caught up",
            ),
            (9 * HOUR, Missed.CATCH_UP, "late", "Thu 22 May 06:00 was missed by 9 hours; caught up"),
            (DAY, Missed.CATCH_UP, "late", "Thu 22 May 06:00 was missed by 24 hours; caught up"),
            (
                30 * HOUR,
                Missed.CATCH_UP,
                "held",
                "Thu 22 May 06:00 was missed by 30 hours, past the 24 hours of catch-up; held for a person",
            ),
            (
                9 * HOUR,
                Missed.HOLD,
                "held",
                "Thu 22 May 06:00 was missed by 9 hours; held for a person",
            ),
            (9 * HOUR, Missed.SKIP, "skipped", "Thu 22 May 06:00 was missed by 9 hours; skipped"),
        ],
    )
    def test_the_newsletter_says_what_becomes_of_a_missed_slot(
        self, late: timedelta, missed: Missed, outcome: str | None, reason: str
    ) -> None:
        assert judge(self.SLOT, self.SLOT + late, missed, 24, CHICAGO) == (outcome, reason)

    def test_on_time_counts_even_when_nothing_may_be_caught_up(self) -> None:
        outcome, _ = judge(self.SLOT, self.SLOT + GRACE, Missed.CATCH_UP, 0, CHICAGO)
        assert outcome is SlotOutcome.RUN

    def test_another_year_is_named(self) -> None:
        _, reason = judge(self.SLOT, self.SLOT + 300 * DAY, Missed.HOLD, 24, CHICAGO)
        assert reason.startswith("Thu 22 May 2025 06:00 was missed by 300 days")

    def test_lateness_is_true_time_over_a_clock_change(self) -> None:
        slot = at("2025-03-08 22:00")
        _, reason = judge(slot, at("2025-03-09 06:00"), Missed.CATCH_UP, 24, CHICAGO)
        assert "missed by 7 hours" in reason


class TestDecide:
    def test_a_slot_on_time_runs(self) -> None:
        assert decided("2025-05-22 06:10") == [("2025-05-22 06:00", "run", "Thu 22 May 06:00 is due")]

    def test_nothing_is_due_before_its_time(self) -> None:
        assert decided("2025-05-22 05:59") == []

    def test_a_second_look_finds_nothing(self) -> None:
        assert decided("2025-05-22 06:20", last="2025-05-22 06:00") == []

    def test_older_missed_slots_are_folded_into_the_newest(self) -> None:
        found = decided("2025-05-22 09:00", rule="daily 06:00", last="2025-05-19 06:00")
        assert [(key, outcome) for key, outcome, _ in found] == [
            ("2025-05-20 06:00", "folded"),
            ("2025-05-21 06:00", "folded"),
            ("2025-05-22 06:00", "late"),
        ]
        assert found[0][2] == "Tue 20 May 06:00 was missed; the newer slot of Thu 22 May 06:00 covers it"

    def test_a_laptop_that_slept_three_days_holds_what_is_too_old_to_catch_up(self) -> None:
        found = decided("2025-05-25 08:00")
        assert [(key, outcome) for key, outcome, _ in found] == [("2025-05-22 06:00", "held")]

    def test_a_restart_goes_on_where_the_stored_slot_says(self) -> None:
        assert decided("2025-05-22 13:00")[0][1] == "late"
        assert decided("2025-05-22 13:00", last="2025-05-22 06:00") == []

    def test_a_clock_set_back_an_hour_gives_nothing_a_second_time(self) -> None:
        before = decided("2025-05-22 06:05")
        assert [key for key, _, _ in before] == ["2025-05-22 06:00"]
        for now in ("2025-05-22 05:05", "2025-05-22 06:00", "2025-05-22 06:05"):
            assert decided(now, last="2025-05-22 06:00") == []

    def test_a_stored_slot_far_ahead_of_the_clock_gives_nothing(self) -> None:
        assert decided("2025-05-22 06:05", last="2031-01-01 06:00") == []

    def test_a_restored_snapshot_asks_for_the_same_slot_by_the_same_key(self) -> None:
        """The unique row and the witness file decide then: here it is the same slot again, under its name."""
        first = decided("2025-05-22 06:05")
        again = decided("2025-05-22 09:05")
        assert [key for key, _, _ in first] == [key for key, _, _ in again] == ["2025-05-22 06:00"]

    def test_the_second_coming_of_an_hour_is_no_new_slot(self) -> None:
        rule = [parse_rule("daily 01:30")]
        first = at("2025-11-02 01:30")
        for later in (HOUR, 2 * HOUR, 20 * HOUR):
            assert not decide(
                rule,
                CHICAGO,
                last="2025-11-02 01:30",
                now=first + later,
                missed=Missed.CATCH_UP,
                catch_up_hours=24,
            )

    def test_two_slots_that_a_gap_pushes_to_one_instant_are_both_answered(self) -> None:
        rules = [parse_rule("daily 02:30"), parse_rule("daily 03:00")]
        found = decide(
            rules,
            CHICAGO,
            last="2025-03-08 03:00",
            now=at("2025-03-09 03:00"),
            missed=Missed.CATCH_UP,
            catch_up_hours=24,
        )
        assert [(each.slot.key, each.outcome.value) for each in found] == [
            ("2025-03-09 02:30", "folded"),
            ("2025-03-09 03:00", "run"),
        ]

    @pytest.mark.parametrize(
        ("now", "hours", "outcomes"),
        [
            ("2025-05-22 06:30", 24, ["run"]),
            ("2025-05-22 09:00", 24, ["late"]),
            ("2025-05-22 06:30", 0, ["run"]),
            ("2025-05-23 06:01", 24, []),
            ("2025-05-22 05:00", 24, []),
        ],
    )
    def test_without_a_stored_slot_only_the_latest_within_the_catch_up_time_counts(
        self, now: str, hours: int, outcomes: list[str]
    ) -> None:
        assert [outcome for _, outcome, _ in decided(now, last=None, hours=hours)] == outcomes

    def test_a_slot_moved_to_before_the_last_one_is_not_owed(self) -> None:
        assert decided("2025-05-22 09:00", rule="Thu 05:00", last="2025-05-22 06:00") == []

    def test_a_slot_moved_to_after_the_last_one_counts_at_once(self) -> None:
        found = decided("2025-05-22 09:00", rule="Thu 07:30", last="2025-05-22 06:00")
        assert [(key, outcome) for key, outcome, _ in found] == [("2025-05-22 07:30", "late")]

    @pytest.mark.parametrize("last", ["yesterday", "2025-05-22", "2025-05-22 6:00", "2025-13-01 06:00"])
    def test_a_damaged_stored_slot_is_refused(self, last: str) -> None:
        with pytest.raises(ValueError, match=r"key of a slot|month"):
            decided("2025-05-22 09:00", last=last)

    def test_ten_years_asleep_are_answered_slot_by_slot(self) -> None:
        found = decided("2025-05-22 06:00", rule="daily 06:00", last="2015-05-22 06:00")
        assert len(found) == 3653
        assert [outcome for _, outcome, _ in found[-2:]] == ["folded", "run"]

    @settings(deadline=None)
    @given(
        zone=zones,
        rules=st.lists(rules, min_size=1, max_size=3),
        start=instants,
        sleeps=st.lists(st.timedeltas(timedelta(0), 4 * DAY), min_size=1, max_size=30),
        missed=st.sampled_from(Missed),
        hours=st.integers(0, 168),
    )
    @example(
        zone=APIA,
        rules=[SlotRule(frozenset(range(7)), time(0)), SlotRule(frozenset({4}), time(6))],
        start=datetime(2011, 12, 28, tzinfo=UTC),
        sleeps=[HOUR] * 96,
        missed=Missed.CATCH_UP,
        hours=24,
    )
    def test_every_slot_is_answered_once_and_in_order_whenever_it_wakes(
        self,
        zone: ZoneInfo,
        rules: list[SlotRule],
        start: datetime,
        sleeps: list[timedelta],
        missed: Missed,
        hours: int,
    ) -> None:
        stored = last_slot(rules, zone, start)
        assert stored is not None
        last, now = stored.key, start
        answered: list[SlotDecision] = []
        for sleep in sleeps:
            now += sleep
            new = decide(rules, zone, last=last, now=now, missed=missed, catch_up_hours=hours)
            assert all(each.outcome is SlotOutcome.FOLDED for each in new[:-1])
            assert all(each.outcome is not SlotOutcome.FOLDED for each in new[-1:])
            answered += new
            last = new[-1].slot.key if new else last
        assert [each.slot for each in answered] == slots_between(rules, zone, start, now)


class TestAYear:
    @pytest.mark.parametrize(("name", "year"), YEARS)
    @pytest.mark.parametrize("rule", ["Thu 06:00", "Sun 02:15", "daily 00:00", "daily 01:45", "daily 02:30"])
    @pytest.mark.parametrize("every", [timedelta(minutes=15), timedelta(hours=11), timedelta(hours=73)])
    def test_every_slot_comes_once_over_both_clock_changes(
        self, name: str, year: int, rule: str, every: timedelta
    ) -> None:
        zone = ZoneInfo(name)
        parsed = parse_rule(rule)
        days = [date(year, 1, 2) + timedelta(days=number) for number in range(364)]
        wanted = [f"{day} {parsed.at:%H:%M}" for day in days if day.weekday() in parsed.weekdays]
        now = datetime(year, 1, 2, tzinfo=zone).astimezone(UTC) - timedelta(minutes=1)
        end = datetime(year, 12, 31, 23, 59, tzinfo=zone).astimezone(UTC)
        last = f"{year}-01-01 23:59"
        seen: list[tuple[str, SlotOutcome]] = []
        while now < end:
            calls = 1
            if every < HOUR:  # nothing is due until the first call at or after the next slot
                calls = max(1, -((now - next_slot([parsed], zone, now).at) // every))
            now = min(end, now + calls * every)
            for each in decide(
                [parsed], zone, last=last, now=now, missed=Missed.CATCH_UP, catch_up_hours=168
            ):
                last = each.slot.key
                seen.append((last, each.outcome))
        assert [key for key, _ in seen] == wanted
        if every < HOUR:
            assert {outcome for _, outcome in seen} <= {SlotOutcome.RUN, SlotOutcome.FOLDED}
            folded = [key for key, outcome in seen if outcome is SlotOutcome.FOLDED]
            # Samoa's missing Friday and its Saturday began at one instant: one issue answers both.
            assert folded == (["2011-12-30 00:00"] if (name, rule) == ("Pacific/Apia", "daily 00:00") else [])
