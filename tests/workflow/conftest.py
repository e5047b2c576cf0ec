"""A newsroom for every test that wants one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fakes.newsroom import Newsroom, at, stories


@pytest.fixture
def room(tmp_path: Path) -> Newsroom:
    """One newsletter, two feeds, five stories and calls; nothing has run yet."""
    room = Newsroom(tmp_path / "news")
    room.feed("alpha", stories(0, 1, 2), day=at("2025-05-20 09:00"))
    calls = {
        "Porch Light Grants": "Small libraries can light their paths. Applications are due June 12, 2025.",
        "Call for Judges: Debate Day": "Judge two rounds of a school debate. Apply by Friday, June 20, 2025.",
    }
    room.feed("beta", calls, day=at("2025-05-20 12:00"))
    return room.configure()
