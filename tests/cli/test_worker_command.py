"""`pipeline worker` on the real clock: it drafts what is due at once, and stops when it is told to."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.fakes.newsroom import Newsroom, stories

COMMAND = "from pipeline.cli.main import main; main()"


@pytest.fixture
def room(tmp_path: Path) -> Newsroom:
    """A folder whose draft slot was a few minutes ago, by the real clock."""
    now = datetime.now(UTC)  # noqa: TID251 - the worker reads the real clock
    slot, send = now - timedelta(minutes=5), now + timedelta(minutes=60)
    room = Newsroom(tmp_path / "news")
    room.feed("alpha", stories(0, 1, 2), day=now - timedelta(days=1))
    return room.configure(zone="UTC", draft=f"{slot:%a %H:%M}", send=f"{send:%a %H:%M}")


def test_the_worker_drafts_what_is_due_and_stops_cleanly(room: Newsroom) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", COMMAND, "--dir", str(room.root), "worker"],
        stderr=subprocess.PIPE,
        text=True,
        env=dict(os.environ, PIPELINE_AS_OF=""),
    ) as worker:
        for _ in range(200):
            if list(room.root.glob("output/weekly/*/manifest.json")):
                break
            time.sleep(0.1)
        worker.send_signal(signal.SIGTERM)
        assert worker.stderr is not None
        said = worker.stderr.read()
        assert worker.wait(timeout=20) == 0
    assert "drafted the issue of" in said
    assert "Traceback" not in said
    assert room.faults() == []
    assert len(room.drafts()) == 1


def test_a_mistake_in_the_settings_ends_the_worker_at_once(room: Newsroom) -> None:
    (room.root / "config.toml").write_text("newsletter = 1\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", COMMAND, "--dir", str(room.root), "worker"],
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    assert done.returncode == 2
    assert "config.toml" in done.stderr
