from __future__ import annotations

import json

from pipeline.render.data import issue_json
from tests.render.samples import findings, issue


def _data() -> dict[str, object]:
    raw = issue_json(issue(), status="Approved", content_hash="abc", draft=False, findings=findings())
    data: dict[str, object] = json.loads(raw)
    return data


def test_the_issue_is_whole_with_its_reasons() -> None:
    data = _data()
    assert (data["format"], data["status"], data["content_hash"], data["draft"]) == (
        1,
        "Approved",
        "abc",
        False,
    )
    assert data["send_at"] == "2025-05-22T09:00:00-05:00"
    sections = data["sections"]
    assert isinstance(sections, list)
    call = sections[1]["items"][0]
    assert call["deadline"]["quote"] == "Apply by 11:59 p.m. CT on Friday, May 23."
    assert sections[0]["items"][0]["merge_reason"].startswith("the same story")
    assert data["held"][2]["by"] == "Maya"  # type: ignore[index]  # read from JSON
    assert len(data["findings"]) == 3  # type: ignore[arg-type]  # read from JSON


def test_the_same_issue_is_the_same_bytes_in_utf_8() -> None:
    def make() -> bytes:
        return issue_json(issue(), status="x", content_hash="y", draft=True, findings=())

    assert make() == make()
    assert "قصص".encode() in make()
    assert make().endswith(b"}\n")
