"""Settling what a person alone can know, and writing lost folders again, from the command line."""

from __future__ import annotations

import json
import shutil

import pytest

from tests.cli.conftest import Call
from tests.fakes.newsroom import Newsroom


@pytest.fixture
def sent(call: Call, room: Newsroom) -> Newsroom:
    """A room whose first issue went out."""
    call("run")
    call("approve", "--hash", json.loads(call("show", "--json").out)["content_hash"])
    assert call("publish").code == 0
    return room


def rename(room: Newsroom) -> None:
    """Change the newsletter's id."""
    config = room.root / "config.toml"
    text = config.read_text(encoding="utf-8")
    config.write_text(text.replace('id = "weekly"', 'id = "hill"'), encoding="utf-8")


def test_a_changed_id_is_told_by_every_command_that_looks_and_stops_every_one_that_acts(
    call: Call, sent: Newsroom
) -> None:
    rename(sent)
    for words in (["run"], ["status"], ["doctor"]):
        said = call(*words)
        assert said.code == 1
        assert "pipeline recover --renamed weekly hill" in said.out + said.err
    assert "'weekly'" in json.loads(call("status", "--json").out)[0]["missing_needs"][0]
    for words in (["draft"], ["publish"]):
        said = call(*words)
        assert said.code != 0
    assert "nothing is drafted or sent" in call("draft").err
    assert call("recover", "--renamed", "weekly", "hill").out == "Weekly: it goes on where weekly ended\n"
    assert call("run").code == 0
    assert "Issue 1 of 2025-05-22: Sent" in call("status").out


def test_a_newsletter_that_is_no_more_is_given_up(call: Call, sent: Newsroom) -> None:
    rename(sent)
    assert "weekly is given up" in call("recover", "--retired", "weekly").out
    assert call("run").code == 0


def test_two_ways_of_settling_at_once_are_refused(call: Call, sent: Newsroom) -> None:
    said = call("recover", "--forget", "--retired", "weekly")
    assert said.code == 2
    assert "Say one of them" in said.err


def test_a_lost_output_folder_is_written_again(call: Call, sent: Newsroom) -> None:
    mail = sent.root / "output/weekly/2025-05-22/mail.eml"
    before = mail.read_bytes()
    shutil.rmtree(sent.root / "output")
    said = call("restore")
    assert (said.code, said.out) == (0, "weekly/2025-05-22: written again\n")
    assert mail.read_bytes() == before
    assert call("restore").out == "weekly/2025-05-22: there already, as it went out\n"
    said = call("restore", "--issue", "2025-05-29")
    assert said.code == 2
    assert "no issue of 2025-05-29 was sent" in said.err


def test_what_is_not_carried_over_is_shown_with_the_next_issue(call: Call, room: Newsroom) -> None:
    call("run")
    call("edit", "--set", "subject=Words of last week")
    call("--as-of", "2025-05-29 06:05", "run")
    said = call("--as-of", "2025-05-29 06:10", "show")
    assert "Subject:   Words of last week" not in said.out
    assert "Left behind there: subject “Words of last week”" in said.out
