"""What each command prints, and the code it ends with."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import click
import pytest

from pipeline.cli.main import ROOMS, pipeline
from pipeline.workflow.workspace import locked
from tests.cli.conftest import Call
from tests.fakes.newsroom import Newsroom, at, stories


def test_run_is_quiet_when_nothing_needs_a_person(call: Call, room: Newsroom) -> None:
    said = call("run")
    assert (said.code, said.out, said.err) == (0, "", "")
    assert (room.root / "output/weekly/2025-05-22/index.html").exists()


def test_run_verbose_tells_what_was_chosen_held_and_where_to_look(call: Call, room: Newsroom) -> None:
    room.configure(most=1)
    said = call("run", "--verbose")
    assert "Seed Swap Number 0" in said.out
    assert "no room left in “Stories”" in said.out
    assert "To approve: pipeline approve --hash " in said.out
    assert said.out.rstrip().endswith("output/weekly/2025-05-22/index.html")


def test_run_json_says_everything_to_machines(call: Call, room: Newsroom) -> None:
    data = json.loads(call("run", "--json").out)
    assert [draft["date"] for draft in data["drafted"]] == ["2025-05-22"]
    assert {feed["feed"]: feed["new"] for feed in data["feeds"]} == {"alpha": 3, "beta": 1}
    assert data["needs"] == []


def test_run_ends_with_1_when_a_person_is_needed(call: Call, room: Newsroom) -> None:
    call("run")
    said = call("--as-of", "2025-05-22 11:00", "run")
    assert said.code == 1
    assert "nobody has approved it" in said.err


def test_the_same_need_is_told_once_a_day_and_the_code_stays(call: Call, room: Newsroom) -> None:
    call("run")
    told = "nobody has approved it"
    assert told in call("--as-of", "2025-05-22 11:00", "run").err
    again = call("--as-of", "2025-05-22 11:15", "run")
    assert (again.code, again.err) == (1, "")
    assert told in call("--as-of", "2025-05-22 11:15", "run", "--verbose").err
    assert told in json.loads(call("--as-of", "2025-05-22 11:15", "run", "--json").out)["needs"][0]
    assert told in call("--as-of", "2025-05-22 11:15", "status").out
    assert told in call("--as-of", "2025-05-23 11:30", "run").err


def test_a_need_that_comes_again_is_told_at_once(call: Call, room: Newsroom) -> None:
    body = (room.root / "feeds" / "beta.xml").read_bytes()
    for broken in (True, False, True):
        (room.root / "feeds" / "beta.xml").write_bytes(b"" if broken else body)
        said = [call("run").err for _ in range(6)]
        assert [bool(err) for err in said] == ([False] * 4 + [True, False] if broken else [False] * 6)


def test_an_unattended_issue_that_a_check_blocks_needs_a_person_and_goes_on_by_itself(
    call: Call, room: Newsroom
) -> None:
    feed = room.root / "feeds" / "beta.xml"
    feed.write_text(
        '<rss version="2.0"><channel><title>B</title><item><title>No link</title></item></channel></rss>',
        encoding="utf-8",
    )
    room.configure(approval="none")
    said = call("run")
    assert said.code == 1
    assert "a check blocks it: “No link” links nowhere" in said.err
    shown = json.loads(call("show", "--json").out)
    (item,) = [one for one in shown["sections"][0]["items"] if one["title"] == "No link"]
    assert call("hold", item["id"]).code == 0
    assert call("run").code == 0
    assert "Scheduled, by approval = none" in call("show").out


def test_a_second_run_at_the_same_time_leaves_with_75(call: Call, room: Newsroom) -> None:
    with locked(room.root, wait=0):
        said = call("run")
    assert said.code == 75
    assert "another run is at work here" in said.err


def test_the_lock_of_a_killed_run_is_free_at_once(call: Call, room: Newsroom) -> None:
    code = (
        "import sys, time; from pathlib import Path; from pipeline.workflow.workspace import locked\n"
        "with locked(Path(sys.argv[1]), wait=0): print('held', flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", code, str(room.root)], stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        assert call("run").code == 75
        holder.kill()
        holder.wait()
        assert call("run").code == 0


def test_an_issues_whole_life_from_the_command_line(call: Call, room: Newsroom) -> None:
    assert "2 new" not in call("collect").out
    said = call("draft")
    assert "Weekly, issue 1" in said.out
    assert call("edit", "--set", "subject=Six soups", "--set", "1.title=A new title").code == 0
    assert call("hold", "2", "--reason", "next week").code == 0
    shown = json.loads(call("show", "--json").out)
    assert shown["subject"] == "Six soups"
    assert shown["sections"][0]["items"][0]["title"] == "A new title"
    assert shown["held"][0]["reason"] == "next week"
    assert call("put", shown["held"][0]["item"]["id"], "--section", "stories").code == 0
    shown = json.loads(call("show", "--json").out)
    said = call("approve", "--hash", shown["content_hash"][:12], "--by", "maya")
    assert said.code == 0
    assert "Approved by maya" in said.out
    assert "Scheduled, by maya" in call("show").out
    said = call("publish")
    assert said.code == 0
    assert "Published: " in said.out
    issue = json.loads((room.root / "output/weekly/2025-05-22/issue.json").read_bytes())
    assert (issue["status"], issue["subject"]) == ("sent", "Six soups")
    said = call("publish")
    assert said.code == 1
    assert "it is sent already" in said.err


def test_editing_in_an_editor_takes_the_text_over(
    call: Call, room: Newsroom, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    editor = tmp_path / "editor.sh"
    editor.write_text('#!/bin/sh\nsed -i "s/^Subject: .*/Subject: By hand/" "$1"\n', encoding="utf-8")
    editor.chmod(0o755)
    monkeypatch.setenv("EDITOR", str(editor))
    monkeypatch.delenv("VISUAL", raising=False)
    call("run")
    assert "Now " in call("edit").out
    assert json.loads(call("show", "--json").out)["subject"] == "By hand"


def test_a_text_with_a_mistake_is_kept_and_can_be_mended(
    call: Call, room: Newsroom, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    editor = tmp_path / "editor.sh"
    editor.write_text(
        '#!/bin/sh\nsed -i "s/^Subject: .*/Subject: By hand/; s/(stories)/(storys)/" "$1"\n', encoding="utf-8"
    )
    editor.chmod(0o755)
    monkeypatch.setenv("EDITOR", str(editor))
    monkeypatch.delenv("VISUAL", raising=False)
    call("run")
    said = call("edit")
    assert said.code == 1
    assert "there is no section (storys)" in said.err
    kept = room.root / "var" / "edit-weekly-2025-05-22-1000.txt"
    assert "Your text is in" in said.err
    kept.write_text(kept.read_text(encoding="utf-8").replace("(storys)", "(stories)"), encoding="utf-8")
    assert call("edit", "--file", kept).code == 0
    assert json.loads(call("show", "--json").out)["subject"] == "By hand"


def test_nobody_is_locked_out_while_an_editor_is_open(
    call: Call, room: Newsroom, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    call("run")
    editor = tmp_path / "editor.sh"
    run = f"{sys.executable} -c 'from pipeline.cli.main import main; main()' run"
    editor.write_text(f"#!/bin/sh\n{run}; echo $? > {tmp_path}/code\n", encoding="utf-8")
    editor.chmod(0o755)
    monkeypatch.setenv("EDITOR", str(editor))
    monkeypatch.delenv("VISUAL", raising=False)
    call("edit")
    assert (tmp_path / "code").read_text(encoding="utf-8") == "0\n"


def test_cancel_frees_the_items_and_says_so_in_the_folder(call: Call, room: Newsroom) -> None:
    call("run")
    assert "its items are free again" in call("cancel", "--reason", "wrong week").out
    issue = json.loads((room.root / "output/weekly/2025-05-22/issue.json").read_bytes())
    assert issue["status"] == "cancelled"
    assert "Cancelled (wrong week)" in call("status").out
    assert "Weekly, issue 1" in call("draft").out


def test_too_few_items_are_not_drafted_and_the_command_says_so(call: Call, room: Newsroom) -> None:
    room.configure(min_items=9)
    call("collect")
    said = call("draft")
    assert said.code == 0
    assert said.out == "Not drafted: only 4 new items; an issue takes at least 9 (min_items)\n"


def test_status_tells_slots_issues_and_what_happens_to_a_missed_slot(call: Call, room: Newsroom) -> None:
    call("run")
    said = call("status")
    assert "A missed slot: catch-up within 24 hours" in said.out
    assert "Slot draft 2025-05-22 06:00: late" in said.out
    data = json.loads(call("status", "--json").out)
    assert data[0]["drafts"][0]["status"] == "draft"


def test_approving_something_else_is_refused_with_the_hash_to_look_at(call: Call, room: Newsroom) -> None:
    call("run")
    said = call("approve", "--hash", "0123456789ab")
    assert said.code == 1
    assert "Look at it again with `pipeline show`" in said.err


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["show"], "no draft is open"),
        (["edit", "--set", "subject"], "has no ="),
        (["feeds", "check", "nobody"], "there is no feed 'nobody'"),
        (["collect", "nobody"], "there is no feed 'nobody'"),
        (["--as-of", "noon", "status"], "'noon' is no time"),
        (["show", "--newsletter", "daily"], "there is no newsletter 'daily'"),
        (["fly"], "No such command 'fly'"),
        (["run", "--loud"], "No such option"),
        (["recover"], "database and witness agree"),
        (["edit", "--set", "post.blusky.1=x"], "there are no posts for 'blusky'"),
        (["edit", "--file", "nowhere.txt"], "no draft is open"),
    ],
)
def test_wrong_words_end_with_2_and_say_what_would_be_right(
    call: Call, room: Newsroom, words: list[str], expected: str
) -> None:
    said = call(*words)
    assert said.code == 2
    assert expected in said.err


def test_a_new_folder_runs_at_once(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "mine"
    assert call("init", folder, "--name", 'The "Quoted" Weekly', "--timezone", "Europe/Berlin").code == 0
    monkeypatch.delenv("PIPELINE_DIR", raising=False)
    monkeypatch.delenv("PIPELINE_AS_OF", raising=False)
    assert "5 new" in call("--dir", folder, "collect").out
    said = call("--dir", folder, "draft")
    assert 'The "Quoted" Weekly, issue 1' in said.out
    assert "Call for Presenters: Small Library Day" in said.out
    said = call("--dir", folder, "doctor")
    assert said.code == 0
    assert "are examples" in said.out
    assert call("init", folder).code == 2


def test_init_with_a_zone_that_does_not_exist_says_the_nearest(call: Call, tmp_path: Path) -> None:
    said = call("init", tmp_path / "mine", "--timezone", "America/Chigaco")
    assert said.code == 2
    assert not (tmp_path / "mine").exists()
    assert "did you mean 'America/Chicago'?" in said.err


def test_doctor_says_what_to_mend(call: Call, room: Newsroom) -> None:
    (room.root / "feeds" / "beta.xml").write_text("<html><body>Not a feed</body></html>", encoding="utf-8")
    said = call("doctor")
    assert said.code == 1
    assert any(line.startswith("mend     feeds: ") for line in said.out.splitlines())
    assert {entry["health"] for entry in json.loads(call("doctor", "--json").out)} >= {"well", "mend"}


def test_feeds_go_out_as_opml_and_come_in_again(call: Call, room: Newsroom, tmp_path: Path) -> None:
    own = room.root / "feeds" / "more.toml"
    own.write_text(
        '[[feed]]\nid = "far"\nname = "Far & Away"\nurl = "https://far.example.org/f"\ncategory = "States"\n',
        encoding="utf-8",
    )
    opml = tmp_path / "list.opml"
    assert call("feeds", "export", opml).code == 0
    own.unlink()
    assert call("feeds", "import", opml).out == "Added 1 feeds to feeds/own.toml; 0 were there already\n"
    assert "Far & Away" in call("feeds", "list").out
    assert call("feeds", "import", opml).out == "Added 0 feeds to feeds/own.toml; 1 were there already\n"


def test_feeds_check_tells_what_each_gave(call: Call, room: Newsroom) -> None:
    said = call("feeds", "check")
    assert said.code == 0
    assert "alpha  RSS 2.0, 3 entries; newest: " in said.out


def test_output_read_by_nobody_is_no_error(room: Newsroom) -> None:
    command = f"{sys.executable} -c 'from pipeline.cli.main import main; main()' run -v | head -1"
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], capture_output=True, text=True, check=False
    )
    assert done.stderr == ""


def test_the_help_names_every_command_with_its_own_words(call: Call) -> None:
    said = " ".join(call("--help").out.split())
    for name in ROOMS:
        command = pipeline.get_command(click.Context(pipeline), name)
        assert command is not None
        words = " ".join((command.help or "").split())
        assert words
        assert f" {name} {words[:30]}" in said


def test_the_help_loads_no_database() -> None:
    code = (
        "import sys; from pipeline.cli.main import pipeline; pipeline.main(['--help'], standalone_mode=False)"
    )
    code += "; print('sqlalchemy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.endswith("False\n")


def test_no_colour_where_output_is_no_terminal(call: Call, room: Newsroom) -> None:
    assert "\x1b" not in call("run", "-v").out


def test_a_story_that_comes_later_waits_for_the_next_issue(call: Call, room: Newsroom) -> None:
    call("run")
    room.feed("alpha", stories(0, 1, 2, 5), day=at("2025-05-20 09:00")).configure()
    call("run")
    shown = json.loads(call("show", "--json").out)
    titles = [item["title"] for section in shown["sections"] for item in section["items"]]
    assert not set(stories(5)) & set(titles)
