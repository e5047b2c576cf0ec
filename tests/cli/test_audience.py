"""The audience from the command line."""

from __future__ import annotations

import json

import pytest

from tests.cli.conftest import Call
from tests.fakes.newsroom import Newsroom


@pytest.fixture
def list_file(room: Newsroom) -> str:
    path = room.root / "members.csv"
    path.write_text("email,name\nana@example.org,Ana\nnobody,=1+1\njo@example.org,Jo\n", encoding="utf-8")
    return str(path)


def test_a_list_comes_in_is_counted_and_goes_out_again(call: Call, room: Newsroom, list_file: str) -> None:
    dry = call("audience", "import", list_file, "--why", "asked at the desk", "--dry-run")
    assert "Would add 2 of 3 to weekly" in dry.out
    report = room.root / "report.csv"
    done = call("audience", "import", list_file, "--why", "asked at the desk", "--report", report)
    assert done.code == 0
    assert "line 3: 'nobody': not a mail address" in done.out
    assert '"3","nobody","not a mail address"' in report.read_text(encoding="utf-8-sig")
    assert call("audience", "lists").out == "weekly (gets weekly): 2 confirmed\n"
    told = json.loads(call("audience", "lists", "--json").out)
    assert told["lists"][0]["counts"]["confirmed"] == 2
    out = call("audience", "export", "-").out
    assert '"ana@example.org","confirmed"' in out
    file = room.root / "out.csv"
    assert "2 people of weekly" in call("audience", "export", file).out
    again = json.loads(call("audience", "import", file, "--why", "again", "--json").out)
    assert (again["known"], again["added"], again["lines"]) == (2, 0, [])


def test_one_person_is_shown_and_forgotten(call: Call, list_file: str) -> None:
    call("audience", "import", list_file, "--why", "asked at the desk", "--by", "maya")
    shown = call("audience", "show", "ANA@example.org").out
    assert "weekly: confirmed since 2025-05-22; asked at the desk (from members.csv)" in shown
    assert "by maya: asked at the desk" in shown
    assert json.loads(call("audience", "show", "ana@example.org", "--json").out)["fields"] == {"name": "Ana"}
    assert call("audience", "forget", "ana@example.org", "--yes").out == "Deleted\n"
    shown = call("audience", "show", "ana@example.org").out
    assert "Gets nothing: forgotten" in shown
    assert "Nobody of that address is known" in shown
    again = json.loads(call("audience", "import", list_file, "--why", "x", "--json").out)
    assert again["suppressed"] == 1


def test_an_address_is_suppressed_and_released(call: Call) -> None:
    assert "gets nothing any more" in call("audience", "suppress", "jo@example.org", "--why", "rang us").out
    assert "gets nothing already" in call("audience", "suppress", "jo@example.org", "--why", "again").out
    assert "Addresses that get nothing: 1 staff" in call("audience", "lists").out
    assert "may have mail again" in call("audience", "release", "jo@example.org", "--why", "x").out
    said = call("audience", "release", "jo@example.org", "--why", "x")
    assert (said.code, "nothing holds it back" in said.err) == (2, True)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["import", "none.csv", "--why", "x"], "cannot be read"),
        (["import", "config.toml", "--why", " "], "there must be a reason"),
        (["show", "nobody"], "cannot be a mail address"),
        (["lists", "--none"], "No such option"),
        (["export", "x.csv", "--list", "No List"], "no id of a list"),
    ],
)
def test_bad_usage_is_told_and_leaves_with_2(call: Call, room: Newsroom, words: list[str], says: str) -> None:
    said = call("audience", *words)
    assert said.code == 2
    assert says in said.err


def test_the_public_pages_need_to_know_their_address_before_they_face_the_world(
    call: Call, room: Newsroom
) -> None:
    said = call("public", "--listen", "0.0.0.0:0")
    assert (said.code, "Set address under [public]" in said.err) == (2, True)
    assert "no place to listen at" in call("public", "--listen", "somewhere").err
