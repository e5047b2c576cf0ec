"""`pipeline check`, as a person types it."""

from __future__ import annotations

import json

from tests.cli.conftest import Call
from tests.fakes.newsroom import Newsroom


def test_check_says_what_was_found_by_level_and_leaves_with_0_if_nothing_must_be_fixed(
    room: Newsroom, call: Call
) -> None:
    call("run")
    call("edit", "--set", "1.blurb=Come to the the garden.", "--by", "maya")
    said = call("check")
    assert said.code == 0
    assert "Look at (1)\n   1  the blurb of “" in said.out
    assert "says “the the”" in said.out
    assert "Notes (1)" in said.out
    assert "`pipeline check --fix` puts 1 of these right" in said.out


def test_check_leaves_with_1_if_something_must_be_fixed(room: Newsroom, call: Call) -> None:
    call("run")
    call("edit", "--set", "4.deadline=2025-05-20")
    said = call("check", "--offline")
    assert said.code == 1
    assert said.out.startswith("Must fix (1)")


def test_fix_puts_right_what_is_certain_and_says_each(room: Newsroom, call: Call) -> None:
    call("run")
    call("edit", "--set", "1.blurb=Come to the the garden.")
    said = call("check", "--fix", "--by", "maya")
    assert said.out.startswith("Put right: the blurb of “")
    assert "(write it once)" in said.out
    assert "Look at" not in said.out
    data = json.loads(call("show", "--json").out)
    assert data["sections"][0]["items"][0]["blurb"] == "Come to the garden."
    assert data["history"][-1]["by"] == "maya"
    assert "the garden" in next((room.root / "output").rglob("mail.txt")).read_text(encoding="utf-8")
    again = json.loads(call("check", "--fix", "--json").out)
    assert again["fixed"] == []


def test_many_findings_of_a_sort_are_counted_and_all_lists_them(room: Newsroom, call: Call) -> None:
    call("run")
    names = ("subject", "preheader", "intro", "1.title", "1.blurb")
    call("edit", *(f"--set={name}=In room {at}, from 5:00 PM to noon" for at, name in enumerate(names)))
    short, whole = call("check"), call("check", "--all")
    assert "Notes (6)" in short.out
    assert "and 2 more of the same sort" in short.out
    assert "of the same sort" not in whole.out
    assert whole.out.count("“5:00 PM” for “5 p.m.”") == 5


def test_json_has_everything_in_a_shape_that_programs_can_rely_on(room: Newsroom, call: Call) -> None:
    call("run")
    call("edit", "--set", "1.blurb=Come to the the garden.")
    data = json.loads(call("check", "--json", "--offline").out)
    assert set(data) == {
        *("newsletter", "date", "send_slot", "content_hash", "counts", "findings", "fixed", "links"),
    }
    assert data["counts"] == {"must fix": 0, "look at": 1, "note": 1}
    (finding, note) = data["findings"]
    assert set(finding) == set(note) == {"check", "level", "target", "title", "reason", "fix"}
    assert finding["check"] == "word-doubled"
    assert finding["fix"] == {
        "field": f"{finding['target']}.blurb",
        "value": "Come to the garden.",
        "words": "write it once",
        "certain": True,
    }
    assert note["fix"] is None
    assert {link["state"] for link in data["links"]} == {"unknown"}
    assert set(data["links"][0]) == {"link", "state", "status", "target", "why", "checked"}


def test_check_of_no_draft_says_so(room: Newsroom, call: Call) -> None:
    said = call("check")
    assert said.code == 2
    assert "no draft is open" in said.err
