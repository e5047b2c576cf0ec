"""A run that is killed at any instant leaves nothing half done, and the next one goes on from there."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.newsroom import Newsroom

ROOT = Path(__file__).parents[2]


def crash(room: Newsroom, *words: str) -> dict[str, Any]:
    """The report of the program that kills."""
    command = [sys.executable, "-m", "tests.fakes.crashing", str(room.root), *words]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    report: dict[str, Any] = json.loads(done.stdout)
    return report


STEPS = ["draft", "approve", "send", "follow", "correct"]


@pytest.mark.parametrize("step", STEPS)
def test_killed_at_a_sixth_of_the_commit_points_the_next_run_makes_it_as_if_nothing_had_been(
    room: Newsroom, step: str
) -> None:
    report = crash(room, "each", step, "6")
    assert report["points"] >= 30
    assert report["kills"] >= 5
    assert report["corrected"] == (step == "correct")
    assert report["faults"] == []


@pytest.mark.soak
@pytest.mark.parametrize("step", STEPS)
def test_killed_at_any_commit_point_the_next_run_makes_it_as_if_nothing_had_been(
    room: Newsroom, step: str
) -> None:
    report = crash(room, "each", step, "1")
    assert report["kills"] == report["points"] >= 30
    assert report["corrected"] == (step == "correct")
    assert report["faults"] == []


def test_killed_at_random_instants_one_issue_goes_out_with_each_item_once(room: Newsroom) -> None:
    report = crash(room, "random", "8", "1")
    assert report["faults"] == []


@pytest.mark.soak
def test_two_hundred_kills_at_random_instants(room: Newsroom) -> None:
    report = crash(room, "random", "250", "2025")
    assert report["kills"] >= 200
    assert report["faults"] == []
