from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from pipeline.compose.edits import carry_over, left_behind, set_field
from pipeline.errors import UsageError
from pipeline.model.issues import Issue
from pipeline.model.posts import PostEdit
from tests.render.samples import CENTRAL, calls, issue

CALL = calls()[2]


def edited(*fields: tuple[str, str], start: Issue | None = None) -> Issue:
    changed = start or issue()
    for field, value in fields:
        changed = set_field(changed, field, value, CENTRAL)
    return changed


def test_text_time_and_alt_text_of_one_post_stand_together() -> None:
    done = edited(
        (f"post.bluesky.{CALL.id}", "Mine"),
        (f"post.bluesky.{CALL.id}.at", "2025-05-23 09:20"),
        (f"post.bluesky.{CALL.id}.alt", " A  card "),
    )
    at = datetime(2025, 5, 23, 14, 20, tzinfo=UTC)
    assert done.post_edits == (PostEdit("bluesky", CALL.id, "Mine", alt="A card", at=at),)


def test_a_reminder_is_named_by_its_days_and_is_another_post() -> None:
    done = edited(
        (f"post.x.{CALL.id}", "First"),
        (f"post.x.{CALL.id}~7", "One week"),
        ("post.x.issue.at", "2025-05-22 11:00"),
    )
    assert {(edit.item, edit.reminder, edit.text) for edit in done.post_edits} == {
        (CALL.id, None, "First"),
        (CALL.id, 7, "One week"),
        ("", None, None),
    }


def test_auto_takes_back_one_thing_and_leaves_the_others() -> None:
    name = f"post.x.{CALL.id}"
    done = edited((name, "Mine"), (f"{name}.at", "2025-05-23 09:20"), (f"{name}.at", "auto"))
    assert done.post_edits == (PostEdit("x", CALL.id, "Mine"),)
    assert edited((name, "auto"), start=done).post_edits == ()


def test_empty_values_drop_the_post_its_picture_or_its_time() -> None:
    name = f"post.x.{CALL.id}"
    done = edited((name, ""), (f"{name}.alt", ""), (f"{name}.at", "2025-05-23 09:20"), (f"{name}.at", ""))
    assert done.post_edits == (PostEdit("x", CALL.id, "", alt=""),)


@pytest.mark.parametrize(
    ("value", "instant"),
    [
        ("2025-05-23T09:20", datetime(2025, 5, 23, 14, 20, tzinfo=UTC)),
        ("2025-05-23 09:20+02:00", datetime(2025, 5, 23, 7, 20, tzinfo=UTC)),
        ("2025-03-09 02:30", datetime(2025, 3, 9, 8, 0, tzinfo=UTC)),  # left out: the first instant after it
        ("2025-11-02 01:30", datetime(2025, 11, 2, 6, 30, tzinfo=UTC)),  # comes twice: the first
    ],
)
def test_a_time_is_read_on_the_newsletters_clock(value: str, instant: datetime) -> None:
    (edit,) = edited(("post.x.issue.at", value)).post_edits
    assert edit.at == instant


@pytest.mark.parametrize(
    "value", ["tomorrow", "2025-05-23", "09:20", "2025-02-30 09:20", "2025-05-23 25:00", "9999-12-31 23:59"]
)
def test_what_is_no_time_says_how_one_is_written(value: str) -> None:
    with pytest.raises(UsageError, match="is no time"):
        edited(("post.x.issue.at", value))


@pytest.mark.parametrize("value", ["9999-12-31 09:20", "9999-12-31 23:59-05:00", "0001-01-01 00:00+05:00"])
def test_a_time_that_is_years_away_is_a_slip(value: str) -> None:
    with pytest.raises(UsageError, match=r"is no time|cannot be meant"):
        edited(("post.x.issue.at", value))


@pytest.mark.parametrize("field", ["post.x", "post.x.1.when", "post.x.1~", "post.x.1~a", "post.x.1.at.alt"])
def test_what_names_no_post_says_how_one_is_named(field: str) -> None:
    with pytest.raises(UsageError, match="there is no field"):
        edited((field, "2025-05-23 09:20"))


def test_edits_of_an_issue_that_was_given_up_come_along_and_old_times_do_not() -> None:
    old = edited(
        (f"post.x.{CALL.id}~7", "One week"),
        (f"post.x.{CALL.id}~7.at", "2025-05-30 09:20"),
        (f"post.x.{CALL.id}.at", "2025-05-23 09:20"),
        ("post.x.issue.at", "2025-05-23 11:00"),
        ("post.x.issue.alt", ""),
    )
    new = replace(issue(), send_at=issue().send_at + timedelta(days=7))
    carried = carry_over(old, new)
    at = datetime(2025, 5, 30, 14, 20, tzinfo=UTC)
    assert carried.post_edits == (PostEdit("x", CALL.id, "One week", 7, at=at),)
    left = left_behind(old, carried)
    assert "post for x about the issue without its picture, at 2025-05-23 16:00+00:00" in left
