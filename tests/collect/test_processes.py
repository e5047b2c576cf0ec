from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.collect.processes import each_apart
from tests.collect import misdoers


def answers(*values: str, seconds: int = 5, in_all: float = 60.0, megabytes: int = 512) -> list[str | None]:
    return list(each_apart(misdoers.work, values, seconds=seconds, megabytes=megabytes, in_all=in_all))


def test_answers_come_in_order_from_another_process() -> None:
    mine, *others = answers("pid", "one", "two")
    assert mine != misdoers.work("pid")
    assert others == ["did one", "did two"]


def test_nothing_is_started_for_nothing() -> None:
    assert answers() == []


@pytest.mark.parametrize("deed", ["crash", "exit", "eat"])
def test_what_does_not_survive_gives_none_and_the_next_one_is_done(deed: str) -> None:
    assert answers("one", deed, "two") == ["did one", None, "did two"]


def test_what_hangs_is_ended_and_the_next_one_is_done() -> None:
    assert answers("hang", "one", seconds=1) == [None, "did one"]


def test_when_the_time_for_all_is_up_no_more_are_tried(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    assert answers("hang", "hang", f"touch {trace}", seconds=1, in_all=1.0) == [None, None, None]
    assert not trace.exists()
