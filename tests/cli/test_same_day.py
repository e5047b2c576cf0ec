"""Two issues of one newsletter on one day: every hint that is printed can be typed."""

from __future__ import annotations

import json
import re
import shlex

import pytest

from pipeline.model.issues import Status
from tests.cli.conftest import Call
from tests.fakes.newsroom import Newsroom, at, stories


def hint(text: str) -> list[str]:
    """The words of the line that says how to approve."""
    match = re.search(r"To approve: pipeline (.+)", text)
    assert match
    return shlex.split(match[1])


@pytest.fixture
def two(call: Call, room: Newsroom) -> Newsroom:
    """A room with two issues for one day: the first is approved, the second waits."""
    room.configure(most=1, send=["Thu 10:00", "Thu 15:00"])
    call("run")
    assert call(*hint(call("show").out)).code == 0
    assert call("draft").code == 0
    return room


def test_the_line_that_approves_means_the_issue_that_is_shown(call: Call, two: Newsroom) -> None:
    second, first = two.drafts(Status.DRAFT)
    assert (second.send_slot, first.send_slot) == ("2025-05-22 15:00", "2025-05-22 10:00")
    line = hint(call("show", "--issue", "2025-05-22 15:00").out)
    assert "2025-05-22 15:00" in line
    assert call(*line).code == 0
    assert "Scheduled" in call("show", "--issue", "2025-05-22 15:00").out


def test_a_date_that_means_two_issues_is_refused_with_what_would_be_right(call: Call, two: Newsroom) -> None:
    for words in (["show"], ["show", "--issue", "2025-05-22"], ["hold", "1", "--issue", "2025-05-22"]):
        said = call(*words)
        assert said.code == 2
        assert "'2025-05-22 10:00', '2025-05-22 15:00'. Say --issue and one of these" in said.err


def test_a_date_means_the_open_issue_where_the_other_has_gone_out(call: Call, two: Newsroom) -> None:
    assert call("publish", "--issue", "2025-05-22 10:00").code == 0
    shown = json.loads(call("show", "--issue", "2025-05-22", "--json").out)
    assert shown["send_at"] == two.drafts(Status.DRAFT)[0].issue.send_at.isoformat()
    assert json.loads(call("show", "--issue", "2025-05-22 10:00", "--json").out)["status"] == "sent"


def test_needs_and_states_tell_the_two_apart(call: Call, two: Newsroom) -> None:
    said = call("--as-of", "2025-05-22 15:05", "run")
    assert "issue of 2025-05-22 15:00: its slot has come and nobody has approved it" in said.err
    status = call("--as-of", "2025-05-22 15:05", "status").out
    assert "Issue 1 of 2025-05-22 10:00: " in status
    assert "Issue 2 of 2025-05-22 15:00: " in status


def test_issues_of_two_days_are_called_by_their_dates(call: Call, room: Newsroom) -> None:
    room.configure(most=1)
    call("run")
    call(*hint(call("show").out))
    call("draft")
    said = call("show")
    assert "several issues are open: 2025-05-22, 2025-05-29. Say --issue" in said.err
    assert hint(call("show", "--issue", "2025-05-29").out)[:3] == ["approve", "--issue", "2025-05-29"]


def test_with_several_newsletters_the_line_names_the_one(call: Call, room: Newsroom) -> None:
    text = (room.root / "config.toml").read_text(encoding="utf-8")
    other = text.replace('id = "weekly"', 'id = "daily"')
    (room.root / "config.toml").write_text(text + other, encoding="utf-8")
    room.feed("alpha", stories(0, 1), day=at("2025-05-20 09:00"))
    call("run")
    line = hint(call("show", "--newsletter", "daily").out)
    assert line[1:3] == ["--newsletter", "daily"]
    assert call(*line).code == 0
