"""Posts of a published issue that wait for their time, and what makes them untrue meanwhile."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from pipeline.compose.plan import cancelled_by
from pipeline.model.issues import Correction, Issue, IssueSection
from pipeline.model.items import Deadline, Item, Kind
from tests.render.samples import CENTRAL, call, issue, newsletter, story
from tests.render.samples import RURAL as SOURCE

SENT = datetime(2025, 5, 22, 10, 0, tzinfo=CENTRAL)
DEADLINE = Deadline(date(2025, 6, 12), "17:00", "CT", "Apply by 5 p.m. CT on June 12.")
GRANT = replace(call(2, "Porch Grants", "", DEADLINE.day, DEADLINE.quote, SOURCE), deadline=DEADLINE)
ISSUE = replace(issue(), send_at=SENT, date=SENT.date(), sections=(IssueSection("a", "A", (GRANT,)),))
AT = datetime(2025, 6, 11, 14, 10, tzinfo=CENTRAL)


def said(deadline: Deadline | None = DEADLINE, withdrawn: str = "") -> Item:
    return Item(
        GRANT.id,
        Kind.CALL,
        "",
        GRANT.title,
        GRANT.link,
        "",
        GRANT.sources,
        GRANT.published,
        GRANT.published,
        deadline=deadline,
        withdrawn=withdrawn,
    )


def why(
    key: str,
    now: Item | None,
    *,
    at: datetime = AT,
    when: datetime = AT,
    stands_in: Issue = ISSUE,
    **more: tuple[str, ...],
) -> str:
    return cancelled_by(stands_in, key, at, said=now, newsletter=newsletter(), now=when, **more)


@pytest.mark.parametrize("key", [GRANT.id, f"{GRANT.id}~1", "issue"])
def test_a_post_stands_as_long_as_its_source_says_the_same_or_nothing(key: str) -> None:
    assert why(key, said()) == ""
    assert why(key, None) == ""
    assert why(key, said(None)) == ""


@pytest.mark.parametrize("key", [GRANT.id, f"{GRANT.id}~1"])
def test_a_moved_deadline_cancels_the_post_and_says_what_it_is_now(key: str) -> None:
    moved = said(Deadline(date(2025, 6, 20), quote="The deadline is now June 20."))
    assert why(key, moved) == "its source says since: the deadline is now 2025-06-20, not 2025-06-12 17:00 CT"


def test_a_call_that_was_withdrawn_is_not_posted_any_more() -> None:
    reason = "it says “The program was cancelled.”"
    assert why(f"{GRANT.id}~1", said(withdrawn=reason)) == f"its source says since: {reason}"


def test_a_change_that_a_person_left_out_does_not_cancel() -> None:
    moved = said(Deadline(date(2025, 6, 20), quote="The deadline is now June 20."))
    assert why(GRANT.id, moved, dismissed=("deadline 2025-06-20",)) == ""


def test_a_post_about_a_call_that_is_over_is_not_posted_late() -> None:
    over = datetime(2025, 6, 12, 17, 0, tzinfo=CENTRAL)
    assert why(GRANT.id, said(), when=over) == "its item is over"
    assert why(GRANT.id, said(), when=over - timedelta(minutes=1)) == ""


def test_an_event_that_has_begun_is_not_announced() -> None:
    event = replace(
        story(3, "Owl walk", ""), kind=Kind.EVENT, starts=datetime(2025, 6, 11, 20, 0, tzinfo=UTC)
    )
    here = replace(ISSUE, sections=(IssueSection("a", "A", (event,)),))
    assert why(event.id, None, stands_in=here) == ""
    late = datetime(2025, 6, 11, 20, 0, tzinfo=UTC)
    assert why(event.id, None, stands_in=here, when=late) == "its item is over"


def test_a_reminder_belongs_to_its_day_and_another_post_may_be_late() -> None:
    tomorrow = AT + timedelta(hours=10)
    assert why(f"{GRANT.id}~1", said(), when=tomorrow) == "its day was 2025-06-11"
    assert why(GRANT.id, said(), when=tomorrow) == ""


def test_a_correction_is_cancelled_by_a_further_change_alone() -> None:
    now = Deadline(date(2025, 6, 20))
    told = Correction("old00001", "Old call", "", Kind.CALL, date(2025, 5, 8), "deadline 2025-06-20", now=now)
    here = replace(ISSUE, corrections=(told,))
    assert why("old00001", said(now), stands_in=here) == ""
    assert "2025-07-01" in why("old00001", said(Deadline(date(2025, 7, 1))), stands_in=here)
    assert why("old00001", said(withdrawn="it is no more"), stands_in=here) == "it is no more"
    assert why("old00001", None, stands_in=here, when=AT + timedelta(days=30)) == "its item is over"
    closed = replace(told, now=None, withdrawn="it is no more", says="withdrawn")
    gone = replace(ISSUE, corrections=(closed,))
    assert why("old00001", said(withdrawn="it is no more"), stands_in=gone) == ""
    assert why("old00001", said(now), stands_in=gone) == "its source says that it is open again"
