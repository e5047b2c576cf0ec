"""Putting a feed in quarantine from the command line."""

from __future__ import annotations

import json

import pytest

from tests.cli.conftest import Call

pytestmark = pytest.mark.usefixtures("room")


def test_a_feed_goes_into_quarantine_is_listed_so_and_comes_out(call: Call) -> None:
    done = call("feeds", "quarantine", "alpha", "--reason", "hacked", "--by", "maya")
    assert done.code == 0
    assert done.out == "What alpha brings is held in new drafts; drafts that are open stay as they are\n"
    assert "In quarantine (maya: hacked)" in call("feeds", "list").out
    listed = {one["id"]: one["quarantine"] for one in json.loads(call("feeds", "list", "--json").out)}
    assert (listed["alpha"]["by"], listed["alpha"]["reason"], listed["beta"]) == ("maya", "hacked", None)
    assert call("feeds", "release", "alpha", "--by", "jo").code == 0
    assert "quarantine" not in call("feeds", "list").out


def test_a_feed_that_there_is_not_and_one_that_is_free_are_told_apart(call: Call) -> None:
    assert "there is no feed 'nowhere'" in call("feeds", "quarantine", "nowhere", "--reason", "x").err
    refused = call("feeds", "release", "alpha")
    assert refused.code == 2
    assert "'alpha' is not in quarantine" in refused.err
