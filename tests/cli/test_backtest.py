"""`pipeline backtest` as a person calls it."""

from __future__ import annotations

import json

import pytest

from tests.cli.conftest import Call
from tests.fakes.newsroom import Newsroom, stories

MAY = ("--from", "2025-05-12", "--to", "2025-05-25")


@pytest.fixture
def read(call: Call, room: Newsroom) -> Newsroom:
    """A room whose feeds have been read."""
    assert call("collect", "--all").code == 0
    return room


def test_it_tells_every_issue_with_its_sections_and_deadlines(call: Call, read: Newsroom) -> None:
    said = call("backtest", *MAY)
    assert said.code == 0
    assert "4 entries; 1 issue with 4 items; 0 never shown" in said.out
    assert "Thu 2025-05-15 10:00  no issue: nothing is new" in said.out
    assert "Thu 2025-05-22 10:00  4 items: Stories 3, Calls 1" in said.out
    assert "Deadlines: Porch Grants (by June 12, 21 days left)" in said.out


def test_json_says_everything(call: Call, read: Newsroom) -> None:
    data = json.loads(call("backtest", *MAY, "--json").out)
    issue = data["backtest"]["issues"][1]
    assert issue["day"] == "2025-05-22"
    assert {placed["title"] for placed in issue["placed"]} == {*stories(0, 1, 2), "Porch Grants"}
    assert [one["deadline"]["day"] for one in issue["placed"] if one["deadline"]] == ["2025-06-12"]
    assert (data["against"], data["changes"]) == (None, [])


def test_against_other_settings_it_tells_what_would_change_and_why(call: Call, read: Newsroom) -> None:
    text = (read.root / "config.toml").read_text(encoding="utf-8")
    other = read.root / "try.toml"
    other.write_text(text.replace("max = 30", "max = 2"), encoding="utf-8")
    said = call("backtest", *MAY, "--against", other)
    assert "With try.toml instead, 1 issue would differ: readers would gain 0 items and lose 1" in said.out
    assert "no room left in “Stories”" in said.out
    same = call("backtest", *MAY, "--against", read.root)
    assert "nothing would change" in same.out


def test_the_page_is_written_where_it_is_wanted(call: Call, read: Newsroom) -> None:
    page = read.root / "report.html"
    said = call("backtest", *MAY, "--html", page)
    assert "To look at: " in said.out
    assert "Porch Grants" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "what"),
    [
        (("--from", "yesterday", "--to", "2025-05-25"), "Invalid value for '--from'"),
        (("--from", "2025-05-25", "--to", "2025-05-12"), "no span of days"),
        (("--to", "2025-05-25"), "Missing option '--from'"),
        ((*MAY, "--against", "nowhere"), "there is no config.toml in"),
        ((*MAY, "--newsletter", "daily"), "there is no newsletter 'daily'"),
    ],
)
def test_bad_words_are_refused_with_2(call: Call, room: Newsroom, words: tuple[str, ...], what: str) -> None:
    said = call("backtest", *words)
    assert said.code == 2
    assert what in said.err


def test_a_page_that_cannot_be_written_is_told_without_a_traceback(call: Call, read: Newsroom) -> None:
    said = call("backtest", *MAY, "--html", read.root / "config.toml" / "page.html")
    assert said.code == 1
    assert "a file stands where a folder is needed" in said.err
