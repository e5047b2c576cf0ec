"""What issues the stored entries would have made, over a year with both clock changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, timedelta
from pathlib import Path
from typing import Any

import pytest

from pipeline.errors import UsageError
from pipeline.model.issues import Status
from pipeline.model.items import Kind
from pipeline.model.replay import ChangeKind, IssueChanges
from pipeline.model.selection import Preference, Wish
from pipeline.schedule import GRACE
from pipeline.store import entries as entry_rows
from pipeline.store import preferences as preference_rows
from pipeline.workflow.backtesting import Backtest, backtest
from tests.fakes.newsroom import Newsroom, at, stories
from tests.fakes.year import fill

FEEDS = ["alder", "birch"]
ENTRIES = 365
JANUARY, DECEMBER = date(2025, 1, 1), date(2025, 12, 31)


def listed(room: Newsroom, **more: str) -> None:
    """Write the list of feeds, with some keys more."""
    extra = "".join(f"{key} = {value}\n" for key, value in more.items())
    tables = [
        f'[[feed]]\nid = "{feed}"\nname = "{feed.title()}"\nurl = "https://{feed}.example.org/f"\n'
        for feed in FEEDS
    ]
    (room.root / "feeds" / "own.toml").write_text(tables[0] + extra + tables[1], encoding="utf-8")


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Newsroom:
    """A year of entries; too little room for all of them."""
    room = Newsroom(tmp_path_factory.mktemp("year") / "news").configure(most=4)
    listed(room)
    with room.open() as workspace:
        fill(workspace, FEEDS, entries=ENTRIES)
    return room


@pytest.fixture(scope="module")
def whole(year: Newsroom) -> Backtest:
    """The year, replayed."""
    return replay(year)


@pytest.fixture
def other(year: Newsroom) -> Iterator[Path]:
    """Where other settings may be written, beside ours."""
    path = year.root / "other.toml"
    yield path
    path.unlink()


def replay(
    room: Newsroom, first: date = JANUARY, last: date = DECEMBER, against: Path | None = None
) -> Backtest:
    with room.open() as workspace:
        return backtest(workspace, workspace.newsletter(), first=first, last=last, against=against)


def changed(room: Newsroom, path: Path, *swaps: tuple[str, str]) -> Path:
    """Our settings with some words swapped, under another name."""
    text = (room.root / "config.toml").read_text(encoding="utf-8")
    for before, after in swaps:
        assert before in text
        text = text.replace(before, after)
    path.write_text(text, encoding="utf-8")
    return path


def test_every_slot_of_the_year_has_its_issue_at_its_hour_across_both_clock_changes(
    whole: Backtest,
) -> None:
    issues = whole.ours.issues
    assert [issue.day for issue in issues] == [
        date(2025, 1, 2) + timedelta(days=7 * week) for week in range(52)
    ]
    assert {f"{issue.local:%a %H:%M}" for issue in issues} == {"Thu 10:00"}
    assert {issue.at.astimezone(UTC).hour for issue in issues} == {15, 16}
    assert {str(issue.day): issue.clock for issue in issues if issue.clock} == {
        "2025-03-13": "the clocks went forward by 1 h since the issue before",
        "2025-11-06": "the clocks went back by 1 h since the issue before",
    }


def test_no_item_stands_in_two_issues(whole: Backtest) -> None:
    counts = Counter(placed.item for issue in whole.ours.issues for placed in issue.placed)
    assert len(counts) > 200
    assert set(counts.values()) == {1}


def test_nothing_is_lost_without_a_reason(year: Newsroom, whole: Backtest) -> None:
    with year.open() as workspace, workspace.store.reading() as tx:
        stored = entry_rows.everything(tx)
    shown = {placed.item for issue in whole.ours.issues for placed in issue.placed}
    never = {kept.item: kept.reason for kept in whole.ours.never}
    assert all(never.values())
    assert not shown & never.keys()
    late = {one.item for one in stored if one.first_seen > whole.ours.issues[-1].at - timedelta(hours=3)}
    assert {one.item for one in stored} - late == shown | never.keys()
    assert whole.ours.outside == (("they came after the last draft", len(late)),)
    assert whole.ours.entries + len(late) == ENTRIES


def test_what_is_held_is_told_when_it_is_first_held_and_counted_as_long_as_it_is(whole: Backtest) -> None:
    for issue in whole.ours.issues:
        assert sum(count for _, count in issue.reasons) == len(issue.held) + issue.waiting
        assert {kept.gist for kept in issue.held} <= {gist for gist, _ in issue.reasons}
    told = {(kept.item, kept.gist) for issue in whole.ours.issues for kept in issue.held}
    assert {(kept.item, kept.gist) for kept in whole.ours.never} <= told


def test_no_issue_knows_what_came_after_its_draft(year: Newsroom, whole: Backtest) -> None:
    with year.open() as workspace, workspace.store.reading() as tx:
        seen = {one.item: one.first_seen for one in entry_rows.everything(tx)}
    for issue in whole.ours.issues:
        drafted = at(issue.drafted)
        assert drafted < issue.at
        assert all(seen[placed.item] <= drafted + GRACE for placed in issue.placed)


def test_no_issue_holds_a_call_that_has_closed_and_days_left_count_from_its_day(whole: Backtest) -> None:
    calls = [(issue.day, one) for issue in whole.ours.issues for one in issue.placed if one.kind is Kind.CALL]
    assert len(calls) > 40
    for day, call in calls:
        assert call.deadline
        assert call.days_left == (call.deadline.day - day).days
        assert call.days_left >= 1
    assert any("closed on" in kept.reason for kept in whole.ours.never)


def test_nothing_is_stored(year: Newsroom, whole: Backtest) -> None:
    database = year.root / "var" / "pipeline.sqlite"
    before = database.read_bytes(), sorted(year.root.rglob("*"))
    replay(year, date(2025, 6, 1), date(2025, 6, 30))
    assert (database.read_bytes(), sorted(year.root.rglob("*"))) == before


def test_against_the_same_settings_nothing_changes(year: Newsroom, whole: Backtest) -> None:
    done = replay(year, against=year.root)
    assert done.changes == ()
    assert done.other is not None
    assert done.other.issues == done.ours.issues == whole.ours.issues


def test_less_room_drops_items_each_with_the_reason(year: Newsroom, other: Path) -> None:
    settings = changed(year, other, ("max = 4", "max = 1"))
    done = replay(year, last=date(2025, 3, 31), against=settings)
    dropped = of_kind(done.changes, ChangeKind.DROPPED)
    assert done.other is not None
    assert done.other.settings == "other.toml"
    assert done.other.shown() < done.ours.shown()
    assert dropped
    words = ("no room left", "closed", "old")
    assert all(any(word in change.reason for word in words) for change in dropped)
    late = of_kind(done.changes, ChangeKind.ADDED)
    assert all("by ours: it has stood in the issue of" in change.reason for change in late)


def of_kind(changes: tuple[IssueChanges, ...], kind: ChangeKind) -> list[Any]:
    return [change for one in changes for change in one.items if change.kind is kind]


def test_another_send_day_is_compared_week_by_week(year: Newsroom, other: Path) -> None:
    settings = changed(year, other, ('"Thu 10:00"', '"Fri 10:00"'))
    done = replay(year, date(2025, 3, 3), date(2025, 3, 16), against=settings)
    assert [(one.slot, one.note) for one in done.changes] == [
        ("2025-03-06 10:00", "goes out 2025-03-07 10:00, not 2025-03-06 10:00"),
        ("2025-03-13 10:00", "goes out 2025-03-14 10:00, not 2025-03-13 10:00"),
    ]


def test_a_feed_in_another_language_loses_the_dates_that_only_english_tells(
    year: Newsroom, tmp_path: Path
) -> None:
    twin = Newsroom(tmp_path / "twin").configure(most=4)
    listed(twin, language='"es"')
    done = replay(year, date(2025, 2, 1), date(2025, 3, 31), against=twin.root)
    dates = of_kind(done.changes, ChangeKind.DEADLINE)
    assert dates
    assert {change.after for change in dates} == {"none"}


def test_a_feed_that_is_switched_off_is_told_as_the_reason(year: Newsroom, tmp_path: Path) -> None:
    twin = Newsroom(tmp_path / "twin").configure(most=4)
    listed(twin, enabled="false")
    done = replay(year, date(2025, 2, 1), date(2025, 2, 28), against=twin.root)
    assert done.other is not None
    still = {placed.item for issue in done.other.issues for placed in issue.placed}
    gone = {change.reason for change in of_kind(done.changes, ChangeKind.DROPPED) if change.item not in still}
    assert gone == {"none of its entries is read, as the newsletter does not take their feeds"}
    assert ("their feed is off, or not one of this newsletter", ENTRIES) not in done.other.outside
    assert done.other.outside[0][0] == "their feed is off, or not one of this newsletter"


def test_a_persons_ban_holds_in_a_replay_too(year: Newsroom, whole: Backtest) -> None:
    item = whole.ours.issues[10].placed[0].item
    with year.open() as workspace:
        with workspace.store.writing() as tx:
            preference_rows.keep(tx, "weekly", Preference(item, Wish.BAN, "ann"), at=at("2025-12-31 12:00"))
        done = backtest(workspace, workspace.newsletter(), first=JANUARY, last=date(2025, 3, 31))
        with workspace.store.writing() as tx:
            preference_rows.forget(tx, "weekly", item)
    assert [kept.reason for kept in done.ours.never if kept.item == item] == ["banned by ann"]


def test_progress_ends_where_it_said_it_would(year: Newsroom) -> None:
    told: list[tuple[int, int]] = []
    with year.open() as workspace:
        backtest(
            workspace,
            workspace.newsletter(),
            first=date(2025, 2, 1),
            last=date(2025, 2, 28),
            against=year.root,
            on_progress=lambda done, total: told.append((done, total)),
        )
    assert told[-1] == (2 * ENTRIES + 2, 2 * ENTRIES + 2)
    assert [done for done, _ in told] == list(range(1, 2 * ENTRIES + 3))


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2025, 2, 2), date(2025, 2, 1), "no span of days"),
        (date(1900, 1, 1), date(2025, 2, 1), "no span of days"),
        (date(2025, 2, 7), date(2025, 2, 12), "no issue goes out"),
    ],
)
def test_days_that_hold_no_issue_are_refused(year: Newsroom, first: date, last: date, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        replay(year, first, last)


def test_other_settings_must_know_the_newsletter(year: Newsroom, other: Path) -> None:
    two = changed(year, other, ('id = "weekly"', 'id = "daily"'))
    text = two.read_text(encoding="utf-8")
    two.write_text(text + text.replace('id = "daily"', 'id = "monthly"'), encoding="utf-8")
    with pytest.raises(UsageError, match="no newsletter 'weekly'"):
        replay(year, against=two)


def test_a_replay_of_what_really_happened_gives_the_issues_that_went_out(tmp_path: Path) -> None:
    room = Newsroom(tmp_path / "news").configure(approval="none", most=2)
    told: dict[str, str] = {}
    thursday = at("2025-02-27 06:05")
    for week in range(4):  # over the change of the clocks
        told |= stories(*range(3 * week, 3 * week + 3))
        room.feed("alpha", told, day=at("2025-02-25 09:00") + timedelta(days=7 * week, minutes=-3 * week))
        room.configure(approval="none", most=2)
        morning = thursday + timedelta(days=7 * week) - (timedelta(hours=1) if week > 1 else timedelta())
        room.run(morning)
        room.run(morning + timedelta(hours=4))
    sent = reversed(room.drafts(Status.SENT))
    went_out = [(draft.send_slot, [item.title for item in draft.issue.shown()]) for draft in sent]
    done = replay(room, date(2025, 2, 24), date(2025, 3, 23))
    assert [(issue.slot, [one.title for one in issue.placed]) for issue in done.ours.issues] == went_out
    assert len(went_out) == 4


def test_what_went_out_before_the_first_day_does_not_come_again(tmp_path: Path) -> None:
    room = Newsroom(tmp_path / "news").feed("alpha", stories(0, 1), day=at("2025-02-25 09:00"))
    room.configure(approval="none")
    room.run(at("2025-02-27 06:05"))
    room.run(at("2025-02-27 10:05"))
    room.feed("alpha", stories(0, 1, 2), day=at("2025-02-25 09:00")).configure(approval="none")
    room.run(at("2025-03-05 09:00"))
    done = replay(room, date(2025, 3, 6), date(2025, 3, 6))
    assert [one.title for issue in done.ours.issues for one in issue.placed] == [*stories(2)]
    assert done.ours.outside == (("they stood in an issue that went out before", 2),)


def test_an_issue_with_too_little_is_left_out_and_its_items_wait(tmp_path: Path) -> None:
    room = Newsroom(tmp_path / "news").feed("alpha", stories(0, 1), day=at("2025-02-24 09:00"))
    room.feed("beta", stories(2), day=at("2025-03-04 09:00")).configure(min_items=3)
    room.run(at("2025-03-05 09:00"))
    done = replay(room, date(2025, 2, 24), date(2025, 3, 9))
    small, full = done.ours.issues
    assert (small.placed, small.skipped) == ((), "only 2 new items; an issue takes at least 3 (min_items)")
    assert [kept.gist for kept in small.held] == ["there is no issue"] * 2
    assert len(full.placed) == 3
    assert done.ours.never == ()


def test_a_slot_in_the_hour_that_is_left_out_goes_out_after_it(tmp_path: Path) -> None:
    room = Newsroom(tmp_path / "news").feed("alpha", stories(0), day=at("2025-03-07 09:00"))
    room.configure(draft="Sat 06:00", send="Sun 02:30")
    room.run(at("2025-03-08 06:05"))
    (issue,) = replay(room, date(2025, 3, 9), date(2025, 3, 9)).ours.issues
    assert (issue.slot, f"{issue.local:%H:%M}", len(issue.placed)) == ("2025-03-09 02:30", "03:00", 1)
    assert "02:30 is left out that day, so it goes out at 03:00" in issue.clock


def test_a_send_slot_without_a_draft_slot_before_it_makes_no_issue(tmp_path: Path) -> None:
    room = Newsroom(tmp_path / "news").feed("alpha", stories(0), day=at("2025-02-25 09:00"))
    room.configure(draft=["Wed 06:00"], send=["Thu 10:00", "Fri 10:00"])
    room.run(at("2025-02-25 12:00"))
    thursday, friday = replay(room, date(2025, 2, 27), date(2025, 2, 28)).ours.issues
    assert len(thursday.placed) == 1
    assert (friday.placed, friday.skipped) == ((), "no draft slot comes before this send slot")


def test_an_entry_of_the_first_reading_counts_from_its_day_of_publication(tmp_path: Path) -> None:
    room = Newsroom(tmp_path / "news").feed("alpha", stories(0), day=at("2025-02-04 09:00")).configure()
    room.run(at("2025-05-22 05:00"))
    done = replay(room, date(2025, 1, 27), date(2025, 2, 9))
    assert [len(issue.placed) for issue in done.ours.issues] == [0, 1]
