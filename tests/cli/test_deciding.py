"""`pin`, `ban`, `split`, `join`, and corrections, as a person types them."""

from __future__ import annotations

import json

from pipeline.model.issues import Status
from tests.cli.conftest import Call
from tests.fakes.newsroom import Newsroom, at, stories

GRANTS = "Porch Grants"
TEXT = "Applications are due June 12, 2025."


def grants(room: Newsroom) -> str:
    """The id of the grants in the open draft."""
    (draft,) = room.drafts(Status.DRAFT)
    every = (*draft.issue.shown(), *(held.item for held in draft.issue.held))
    return next(item.id for item in every if item.title == GRANTS)


def move(room: Newsroom, day: str = "June 13") -> None:
    room.feed("beta", {GRANTS: TEXT.replace("June 12", day)}, day=at("2025-05-20 12:00"))


def test_pin_and_ban_say_what_they_did_and_can_be_taken_back(room: Newsroom, call: Call) -> None:
    call("run")
    ref = grants(room)
    assert f"Item {ref} comes first in its section" in call("pin", ref, "--by", "ana").out
    said = call("ban", ref, "--by", "ana", "--reason", "not ours").out
    assert f"Item {ref} stands in no further issue (weekly)" in said
    assert "issue of 2025-05-22: it is held there now" in said
    assert "banned by ana: not ours" in call("show").out
    assert "is left to the rules again" in call("ban", ref, "--off").out
    said_again = call("ban", ref, "--off")
    assert said_again.code == 2
    assert "nobody has pinned or banned it" in said_again.err


def test_a_number_of_show_is_an_item_to_pin_ban_split_and_join(room: Newsroom, call: Call) -> None:
    call("run")
    assert call("pin", "1").code == 0
    assert call("split", "1").code == 2  # told by one entry
    assert call("join", "1", "1").code == 2
    assert "there is no item 99" in call("ban", "99").err


def test_join_and_split_say_what_moved_and_what_became_of_the_draft(room: Newsroom, call: Call) -> None:
    room.feed("gamma", {"Lamp Fund": "Applications are due June 27, 2025."}, day=at("2025-05-20 15:00"))
    room.configure()
    call("run")
    ref = grants(room)
    (draft,) = room.drafts(Status.DRAFT)
    lamps = next(item.id for item in draft.issue.shown() if item.title == "Lamp Fund")
    said = call("join", ref, lamps, "--by", "ana")
    assert said.code == 0
    assert f"“Lamp Fund” belongs to item {ref} now; item {lamps} is no more" in said.out
    assert f"issue of 2025-05-22: item {ref} tells both there now" in said.out
    said = call("split", ref, "gamma", "--by", "ana")
    assert "“Lamp Fund” left item" in said.out
    assert "is held there, `pipeline put` puts it in" in said.out
    assert f"split from {ref}" in call("show").out


def test_collect_brings_the_open_draft_and_its_folder_up_to_date_and_says_so(
    room: Newsroom, call: Call
) -> None:
    call("run")
    move(room)
    said = call("collect", "--all")
    assert "Weekly, issue of 2025-05-22: Porch Grants: " in said.out
    assert "deadline June 12 -> June 13" in said.out
    mail = (room.root / "output/weekly/2025-05-22/mail.txt").read_text(encoding="utf-8")
    assert "June 13" in mail
    assert json.loads(call("collect", "--all", "--json").out)["drafts"] == []


def test_a_correction_is_shown_numbered_edited_left_out_and_put_in_again(room: Newsroom, call: Call) -> None:
    call("run")
    (draft,) = room.drafts(Status.DRAFT)
    call("approve", "--hash", draft.content_hash)
    assert call("publish").code == 0
    room.feed("alpha", stories(0, 1, 2, 8, 9), day=at("2025-05-20 09:00"))
    move(room)
    week = ("--as-of", "2025-05-29 06:05")
    call(*week, "run")
    shown = call(*week, "show").out
    line = next(line for line in shown.splitlines() if "in our issue of May 22: the deadline is now" in line)
    number, ref = line.split()[:2]
    assert "Its source says: “Applications are due June 13, 2025.”" in shown
    call(*week, "edit", "--set", f"correction.{number}=A day more for Porch Grants.")
    assert "A day more for Porch Grants." in call(*week, "show").out
    call(*week, "hold", number, "--by", "ana")
    assert "left out by ana" in call(*week, "show").out
    call(*week, "put", ref)
    assert "left out by" not in call(*week, "show").out
    data = json.loads(call(*week, "show", "--json").out)
    assert data["corrections"][0]["text"] == "A day more for Porch Grants."
    assert data["needs"] == []
    said = call(*week, "edit", "--set", f"correction.{ref}=")
    assert said.code == 2
    assert f"`pipeline hold {ref}` leaves it out" in said.err


def test_status_and_show_say_what_changed_after_an_approval(room: Newsroom, call: Call) -> None:
    call("run")
    (draft,) = room.drafts(Status.DRAFT)
    call("approve", "--hash", draft.content_hash)
    move(room)
    said = call("run")
    assert said.code == 1
    assert "deadline June 12 -> June 13" in said.err
    assert call("run").err == "", "told once a day"
    assert "Needs you: Weekly, issue of 2025-05-22: “Porch Grants” is approved" in call("status").out
    shown = call("show").out
    assert "deadline June 12 -> June 13" in shown
    assert json.loads(call("show", "--json").out)["needs"]
