"""What checks say of sources that changed, and of corrections."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from pipeline.compose.edits import put_in, set_field
from pipeline.model.issues import OPEN, STATE, Correction, Issue, IssueSection, Level, SourceChange
from pipeline.model.items import Deadline, Kind
from pipeline.review.checks import Material, run_checks
from pipeline.review.draft import content_hash
from tests.compose.test_issue import NEWSLETTER, an_issue
from tests.curate.test_selection import SEND_AT

CORRECTION = Correction(
    "porch",
    "Porch Light Grants",
    "https://example.org/porch",
    Kind.CALL,
    date(2025, 5, 15),
    "deadline 2025-06-13",
    Deadline(date(2025, 6, 12)),
    Deadline(date(2025, 6, 13)),
    quote="Now due June 13.",
)


def found(issue: Issue, **more: bytes) -> dict[str, tuple[Level, str]]:
    """What the checks find, by name."""
    files = {name.replace("_", "."): data for name, data in more.items()}
    findings = run_checks(Material(issue, NEWSLETTER, SEND_AT, files=files))
    return {one.check: (one.level, one.reason) for one in findings}


def with_changes(*changes: SourceChange, deadline: str = "2025-06-10") -> Issue:
    """The issue with a call that a person gave a deadline."""
    issue = set_field(an_issue(), "bbbbbbb1.deadline", deadline)
    calls = next(section for section in issue.sections if section.id == "calls")
    items = tuple(replace(item, changes=changes) if item.id == "bbbbbbb1" else item for item in calls.items)
    return replace(
        issue,
        sections=tuple(replace(one, items=items) if one.id == "calls" else one for one in issue.sections),
    )


def test_a_source_that_says_something_else_is_a_finding_with_all_three_values() -> None:
    level, reason = found(with_changes(SourceChange("deadline", "2025-06-06", "2025-06-13")))[
        "source-changed"
    ]
    assert level is Level.LOOK_AT
    assert all(day in reason for day in ("2025-06-06", "2025-06-13", "2025-06-10"))


@pytest.mark.parametrize(
    "change",
    [
        SourceChange("deadline", "2025-06-06", "2025-06-06"),
        SourceChange("deadline", "2025-06-06", "2025-06-10"),
    ],
)
def test_a_source_that_says_the_same_or_what_the_person_said_is_none(change: SourceChange) -> None:
    assert "source-changed" not in found(with_changes(change))


@pytest.mark.parametrize("value", ["2025-06-10", "2025-06-11"])
def test_the_finding_goes_once_a_person_edits_or_confirms_the_field(value: str) -> None:
    issue = with_changes(SourceChange("deadline", "2025-06-06", "2025-06-13"))
    assert "source-changed" not in found(set_field(issue, "bbbbbbb1.deadline", value))
    assert "source-changed" in found(set_field(issue, "bbbbbbb1.title", "Other words")), (
        "not by another field"
    )


def test_a_closed_call_must_be_fixed_unless_a_person_knew_or_it_opened_again() -> None:
    closed = "is closed or withdrawn, by its source"
    level, reason = found(with_changes(SourceChange(STATE, OPEN, closed)))["source-closed"]
    assert level is Level.MUST_FIX
    assert closed in reason
    assert "source-closed" not in found(with_changes(SourceChange(STATE, closed, closed)))
    assert "source-closed" not in found(with_changes(SourceChange(STATE, closed, OPEN)))


def test_who_puts_a_closed_call_in_knows_that_it_is_closed() -> None:
    issue = an_issue()
    held = replace(issue.held[0].item, changes=(SourceChange(STATE, OPEN, "is closed"),), deadline=None)
    issue = replace(issue, held=(replace(issue.held[0], item=held),))
    assert "source-closed" not in found(put_in(issue, held, IssueSection("calls", "Calls", ()), by="ana"))


def test_a_correction_is_to_be_looked_at_with_its_sentence() -> None:
    level, reason = found(replace(an_issue(), corrections=(CORRECTION,)))["correction"]
    assert level is Level.LOOK_AT
    assert all(part in reason for part in ("2025-05-15", "2025-06-13", "2025-06-12", "Now due June 13."))
    left_out = replace(CORRECTION, left_out="ana")
    assert "correction" not in found(replace(an_issue(), corrections=(left_out,)))


def test_a_correction_that_either_part_of_the_mail_hides_must_be_fixed() -> None:
    issue = replace(an_issue(), corrections=(CORRECTION,))
    text, page = b"Porch\nLight Grants, in our", b"<a>Porch Light&#32;Grants</a>, in our"
    assert "correction-hidden" not in found(issue, mail_txt=text, mail_html=page)
    for files in ({"mail_txt": b"", "mail_html": page}, {"mail_txt": text, "mail_html": b"<p></p>"}):
        assert found(issue, **files)["correction-hidden"][0] is Level.MUST_FIX


def test_the_hash_covers_corrections_and_is_as_it_was_where_there_are_none() -> None:
    issue = an_issue()
    plain = content_hash(issue, {})
    with_one = replace(issue, corrections=(CORRECTION,))
    assert content_hash(with_one, {}) != plain
    other = replace(CORRECTION, text="Other words.")
    assert content_hash(replace(issue, corrections=(other,)), {}) != content_hash(with_one, {})
    left_out = replace(CORRECTION, left_out="ana")
    assert content_hash(replace(issue, corrections=(left_out,)), {}) == plain
