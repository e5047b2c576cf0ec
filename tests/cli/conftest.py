"""Commands called as a shell would call them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from pipeline.cli.main import main
from tests.fakes.newsroom import Newsroom, at, stories


@dataclass(frozen=True)
class Said:
    """What a command gave."""

    code: int
    out: str
    err: str


Call = Callable[..., Said]


@pytest.fixture
def call(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Call:
    """Call `pipeline` with these words; gives its exit code and what it printed."""

    def called(*words: str | Path) -> Said:
        monkeypatch.setattr(sys, "argv", ["pipeline", *map(str, words)])
        capfd.readouterr()
        with pytest.raises(SystemExit) as stop:
            main()
        out, err = capfd.readouterr()
        assert "Traceback" not in err
        return Said(int(stop.value.code or 0), out, err)

    return called


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Newsroom:
    """A newsletter folder that commands work in, on the Thursday morning of its slot."""
    room = Newsroom(tmp_path / "news")
    room.feed("alpha", stories(0, 1, 2), day=at("2025-05-20 09:00"))
    room.feed("beta", {"Porch Grants": "Applications are due June 12, 2025."}, day=at("2025-05-20 12:00"))
    monkeypatch.setenv("PIPELINE_DIR", str(room.root))
    monkeypatch.setenv("PIPELINE_AS_OF", "2025-05-22 09:00")
    return room.configure()
