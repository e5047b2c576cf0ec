"""The witness knows which content went out, and not only when."""

from __future__ import annotations

import json

from tests.fakes.newsroom import Newsroom, at

MORNING, LATER = at("2025-05-22 06:05"), at("2025-05-22 10:05")


def test_another_issue_of_the_same_slot_is_not_the_one_that_went_out(room: Newsroom) -> None:
    room.configure(approval="none").run(MORNING)
    room.run(LATER)
    assert room.run(LATER).needs == []
    path = room.root / "witness.json"
    known = json.loads(path.read_bytes())
    assert known["weekly"]["send_slot"] == "2025-05-22 10:00"
    known["weekly"]["content_hash"] = "0" * 64
    path.write_text(json.dumps(known), encoding="utf-8")
    (need,) = room.run(LATER).needs
    assert "the database does not know the issue of 2025-05-22 10:00" in need
