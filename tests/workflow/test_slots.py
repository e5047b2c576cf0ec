"""Slots: every one once, whatever the clock and the machine do."""

from __future__ import annotations

import shutil
from collections import Counter
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from pipeline.errors import DraftError
from pipeline.model.issues import Status
from pipeline.store import slots as slot_rows
from pipeline.workflow.looking import state_of
from pipeline.workflow.publishing import publish
from pipeline.workflow.reviewing import approve
from pipeline.workflow.witness import recover
from tests.fakes.newsroom import Newsroom, at, stories


def records(room: Newsroom) -> list[tuple[str, str, str]]:
    """Every slot on record, the oldest first: purpose, slot, outcome."""
    with room.open() as workspace, workspace.store.reading() as tx:
        return [(one.purpose, one.slot, one.outcome) for one in reversed(slot_rows.recent(tx, "weekly", 999))]


def approve_now(room: Newsroom, now: datetime) -> None:
    """Approve the newest draft."""
    with room.open() as workspace:
        draft = room.drafts(Status.DRAFT)[0]
        approve(workspace, workspace.newsletter(), draft.send_slot, draft.content_hash, by="maya", now=now)


CHANGES = [
    ("America/Chicago", "2025-02-24"),
    ("America/Chicago", "2025-10-20"),
    ("Europe/London", "2025-03-17"),
    ("Europe/London", "2025-10-13"),
    ("Australia/Lord_Howe", "2025-03-24"),
    ("Australia/Lord_Howe", "2025-09-22"),
    ("America/Sao_Paulo", "2018-02-05"),
    ("America/Sao_Paulo", "2018-10-22"),
]
"""A fortnight before each change of the clocks."""
YEARS = [
    ("America/Chicago", "2025-01-01"),
    ("Europe/London", "2025-01-01"),
    ("Australia/Lord_Howe", "2025-01-01"),
    ("America/Sao_Paulo", "2018-01-01"),
]


@pytest.mark.parametrize(
    ("zone", "start", "weeks"),
    [
        *(pytest.param(*change, 4, id="-".join(change)) for change in CHANGES),
        *(pytest.param(*year, 53, id="-".join(year), marks=pytest.mark.soak) for year in YEARS),
    ],
)
def test_weekly_runs_over_changes_of_the_clocks_have_every_slot_once(
    tmp_path: Path, zone: str, start: str, weeks: int
) -> None:
    there = ZoneInfo(zone)
    room = Newsroom(tmp_path / "news")
    # Sundays in the small hours: that is when clocks change.
    room.configure(zone=zone, approval="none", draft="Sun 00:30", send="Sun 02:15")
    first = at(f"{start} 00:00", there)
    for week in range(weeks):
        room.feed("alpha", stories(week), day=first + timedelta(days=7 * week)).configure(
            zone=zone, approval="none", draft="Sun 00:30", send="Sun 02:15"
        )
        sunday = first + timedelta(days=7 * week + 7 - first.astimezone(there).isoweekday() % 7)
        for hours in (0, 1, 3):  # cron wakes before the first slot, between the two, and after
            room.run(sunday + timedelta(hours=hours, minutes=20))
    seen = Counter((purpose, slot) for purpose, slot, _ in records(room))
    assert set(seen.values()) == {1}
    assert {outcome for _, _, outcome in records(room)} <= {"run", "late"}
    drafts = sorted(slot for purpose, slot in seen if purpose == "draft")
    assert len(drafts) == weeks
    days = [datetime.fromisoformat(slot) for slot in drafts]
    assert {later - earlier for earlier, later in pairwise(days)} == {timedelta(days=7)}
    assert sorted(room.published_titles()) == sorted(
        title for week in range(weeks) for title in stories(week)
    )


def test_cron_and_worker_side_by_side_draft_a_slot_once(room: Newsroom) -> None:
    for minutes in range(0, 50, 10):
        room.run(at("2025-05-22 06:00") + timedelta(minutes=minutes))
    assert records(room) == [("draft", "2025-05-22 06:00", "run")]
    assert len(room.drafts()) == 1


def test_a_laptop_that_slept_for_three_days_catches_up_within_the_hours_allowed(room: Newsroom) -> None:
    room.configure(catch_up_hours=96)
    room.run(at("2025-05-25 08:00"))
    assert records(room) == [("draft", "2025-05-22 06:00", "late")]
    approve_now(room, at("2025-05-25 08:10"))
    assert len(room.run(at("2025-05-25 08:15")).published) == 1
    assert records(room)[-1] == ("send", "2025-05-22 10:00", "late")


def test_beyond_the_hours_allowed_a_person_is_told_until_somebody_drafts(room: Newsroom) -> None:
    room.run(at("2025-05-22 06:05"))
    approve_now(room, at("2025-05-22 07:00"))
    room.run(at("2025-05-22 10:05"))
    room.feed("alpha", stories(8, 9), day=at("2025-05-28 09:00")).configure()
    late = at("2025-06-01 08:00")
    for _ in range(2):
        report = room.run(late)
        assert report.drafted == []
        assert any("held for a person" in need for need in report.needs)
    assert records(room)[-1] == ("draft", "2025-05-29 06:00", "held")
    with room.open() as workspace:
        assert any("held" in need for need in state_of(workspace, workspace.newsletter(), now=late).needs)


def test_a_missed_slot_is_skipped_where_the_newsletter_says_so_and_stands_on_record(room: Newsroom) -> None:
    room.configure(missed="skip")
    room.run(at("2025-05-22 06:05"))
    approve_now(room, at("2025-05-22 07:00"))
    report = room.run(at("2025-05-22 15:00"))
    assert report.published == []
    assert records(room)[-1] == ("send", "2025-05-22 10:00", "skipped")
    assert [draft.stage for draft in room.drafts()] == [Status.CANCELLED]


def test_an_approved_issue_whose_slot_was_missed_waits_for_a_person_who_may_still_send_it(
    room: Newsroom,
) -> None:
    room.configure(missed="hold")
    room.run(at("2025-05-22 06:05"))
    approve_now(room, at("2025-05-22 07:00"))
    late = at("2025-05-22 15:00")
    assert any("held for a person" in need for need in room.run(late).needs)
    assert any("held for a person" in need for need in room.run(late).needs)
    with room.open() as workspace:
        (draft,) = room.drafts()
        publish(workspace, workspace.newsletter(), draft, now=late, outcome="run", reason="sent by a person")
    assert room.run(late).needs == []
    assert [draft.stage for draft in room.drafts()] == [Status.SENT]


def test_a_clock_set_back_repeats_nothing(room: Newsroom) -> None:
    room.configure(approval="none")
    room.run(at("2025-05-22 06:05"))
    room.run(at("2025-05-22 10:05"))
    before = records(room)
    for hour in ("05:00", "06:05", "10:05"):
        report = room.run(at(f"2025-05-22 {hour}"))
        assert (report.drafted, report.published) == ([], [])
    assert records(room) == before


@pytest.fixture
def restored(room: Newsroom) -> Newsroom:
    """A room whose database was put back to before the issue went out; output/ and the witness were not."""
    room.configure(approval="none")
    room.run(at("2025-05-22 06:05"))
    snapshot = room.root.with_name("snapshot")
    shutil.copytree(room.root / "var", snapshot)
    assert len(room.run(at("2025-05-22 10:05")).published) == 1
    shutil.rmtree(room.root / "var")
    shutil.copytree(snapshot, room.root / "var")
    return room


def test_a_database_restored_from_before_a_publication_sends_nothing_twice(restored: Newsroom) -> None:
    report = restored.run(at("2025-05-22 10:10"))
    assert report.published == []
    assert any("witness.json" in need and "pipeline recover" in need for need in report.needs)
    with restored.open() as workspace:
        newsletter = workspace.newsletter()
        assert "pipeline recover" in state_of(workspace, newsletter, now=at("2025-05-22 10:10")).needs[0]


def test_recovering_takes_the_published_issue_over_so_that_its_items_never_come_again(
    restored: Newsroom,
) -> None:
    now = at("2025-05-22 10:10")
    with restored.open() as workspace:
        said = recover(workspace, workspace.newsletter(), forget=False, now=now)
    assert "2025-05-22 10:00" in said
    assert restored.run(now).needs == []
    titles = restored.published_titles()
    assert len(titles) == 5
    restored.feed("alpha", stories(0, 1, 2, 9), day=at("2025-05-28 09:00")).configure(approval="none")
    restored.run(at("2025-05-29 06:05"))
    restored.run(at("2025-05-29 10:05"))
    assert restored.published_titles() == [*titles, *stories(9)]


def test_forgetting_the_witness_trusts_the_database(restored: Newsroom) -> None:
    now = at("2025-05-22 10:10")
    with restored.open() as workspace:
        recover(workspace, workspace.newsletter(), forget=True, now=now)
    assert len(restored.run(now).published) == 1


def test_recovering_without_the_issues_folder_is_refused(restored: Newsroom) -> None:
    shutil.rmtree(restored.root / "output")
    with restored.open() as workspace, pytest.raises(DraftError, match="not in output/"):
        recover(workspace, workspace.newsletter(), forget=False, now=at("2025-05-22 10:10"))
