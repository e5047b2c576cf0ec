"""Whatever a user, a disk or a feed does wrong: one clear message, the right code, and nothing lost."""

from __future__ import annotations

import errno
import json
import os
import shutil
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Call
from tests.fakes.newsroom import Newsroom


def write(room: Newsroom, old: str, new: str) -> None:
    """Change config.toml."""
    path = room.root / "config.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("missed =", "mised =", "newsletter #1.schedule.mised: unknown key; did you mean 'missed'?"),
        ("[newsletter.mail]", "[newsletter.mial]", "newsletter #1.mial: unknown key; did you mean 'mail'?"),
        ('"Thu 06:00"', '"Thursdy 06:00"', "the nearest is `Thursday`"),
        ('"Thu 06:00"', '"Thu 6"', "the nearest is `06:00`"),
        ('"America/Chicago"', '"America/Chicgo"', "did you mean 'America/Chicago'?"),
        ("catch_up_hours = 24", 'catch_up_hours = "24"', "a whole number is expected here, not '24'"),
        ('missed = "catch-up"', 'missed = "catchup"', "did you mean 'catch-up'?"),
        ('kinds = ["call"]', 'kinds = ["cal"]', "did you mean 'call'?"),
        ('id = "calls"', 'id = "stories"', "'stories' is used twice"),
        ("https://library", "http://library", "starts with https:// is needed"),
        ("weekly@library.example.org", "weekly", "'weekly' is no mail address"),
        ("min_items = 1", "min_items = -1", "newsletter #1.select.min_items: 0 or more"),
        ("max = 30", "max = 0", "newsletter #1.section #1.max: 1 or more"),
        ('id = "weekly"', 'id = "../weekly"', "small letters, digits and single hyphens only"),
        ("why =", "# why =", "newsletter #1.mail.why: this key is missing"),
        ("min_items = 1", "min_items = [", "this is not TOML"),
    ],
)
def test_a_mistake_in_the_settings_names_file_line_key_and_the_nearest_right_word(
    call: Call, room: Newsroom, old: str, new: str, expected: str
) -> None:
    write(room, old, new)
    said = call("run")
    assert said.code == 2
    assert "config.toml" in said.err
    assert expected in said.err
    assert not (room.root / "var").exists(), "a bad setting must be found before anything is touched"


def test_every_mistake_is_told_at_once_with_its_line(call: Call, room: Newsroom) -> None:
    write(room, "missed =", "mised =")
    write(room, 'zone = "America', 'zone = "Amerika')
    lines = (room.root / "config.toml").read_text(encoding="utf-8").splitlines()
    said = call("status")
    for key in ("mised", "timezone"):
        number = next(at for at, line in enumerate(lines, 1) if line.startswith(key))
        assert f"config.toml, line {number}: newsletter #1" in said.err


def test_a_feed_named_in_a_section_must_exist(call: Call, room: Newsroom) -> None:
    write(room, 'kinds = ["call"]', 'kinds = ["call"]\nfeeds = ["alfa"]')
    assert "no feed or category is called 'alfa'; did you mean 'alpha'?" in call("run").err


def test_a_database_address_that_is_none_is_refused(
    call: Call, room: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "nonsense")
    said = call("status")
    assert said.code == 2
    assert "DATABASE_URL: this is no database address" in said.err


def test_a_folder_without_settings_says_how_to_make_them(call: Call, tmp_path: Path) -> None:
    said = call("--dir", tmp_path, "run")
    assert said.code == 2
    assert "pipeline init DIR" in said.err


@pytest.mark.parametrize(
    "body",
    [
        b"<!doctype html><html><body><p>We moved.</p></body></html>",
        b"",
        b"\x00\x01\x02",
        b'{"not": "a feed"}',
    ],
)
def test_one_bad_feed_never_stops_an_issue(call: Call, room: Newsroom, body: bytes) -> None:
    (room.root / "feeds" / "beta.xml").write_bytes(body)
    data = json.loads(call("run", "--json").out)
    assert [draft["date"] for draft in data["drafted"]] == ["2025-05-22"]
    (failed,) = [feed for feed in data["feeds"] if feed["status"] == "failed"]
    assert "Beta" in failed["error"]


def test_a_feed_that_fails_for_long_needs_a_person(call: Call, room: Newsroom) -> None:
    (room.root / "feeds" / "beta.xml").unlink()
    said = [call("run") for _ in range(5)]
    assert [one.code for one in said] == [0, 0, 0, 0, 1]
    assert "fails again and again; never read" in said[-1].err


def test_entries_without_title_date_or_link_are_kept_or_named_and_never_break_a_run(
    call: Call, room: Newsroom
) -> None:
    rss = (
        '<rss version="2.0"><channel><title>Odd</title>'
        "<item><description>No title, no date, no link: only words about a bread night.</description></item>"
        "<item><title>No link</title><pubDate>Tue, 20 May 2025 09:00:00 GMT</pubDate></item>"
        "<item><title>Bad date</title><link>https://odd.example.org/1</link><pubDate>Blursday</pubDate></item>"
        "<item></item></channel></rss>"
    )
    (room.root / "feeds" / "beta.xml").write_text(rss, encoding="utf-8")
    assert call("run", "--json").code == 0
    shown = json.loads(call("show", "--json").out)
    titles = [item["title"] for section in shown["sections"] for item in section["items"]]
    assert "Bad date" in titles
    assert "No link" in titles
    must_fix = [one["reason"] for one in shown["findings"] if one["level"] == "must fix"]
    assert any("“No link” links nowhere" in reason for reason in must_fix)
    said = call("approve", "--hash", shown["content_hash"])
    assert said.code == 1
    assert "links nowhere" in said.err


def test_a_broken_template_names_its_file_and_line_and_loses_nothing(call: Call, room: Newsroom) -> None:
    call("run")
    own = room.root / "templates" / "mail"
    own.mkdir(parents=True)
    (own / "mail.txt.j2").write_text("line one\n{{ nobody.knows }}\n", encoding="utf-8")
    before = (room.root / "output/weekly/2025-05-22/mail.txt").read_bytes()
    said = call("run")
    assert said.code == 1
    assert "mail/mail.txt.j2" in said.err
    assert "line 2" in said.err
    assert (room.root / "output/weekly/2025-05-22/mail.txt").read_bytes() == before
    assert room.faults() == []
    shutil.rmtree(own.parent)
    assert call("run").code == 0


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> dict[str, bool]:
    """A disk that fills up while output is written, until told otherwise."""
    real = os.fsync
    state = {"full": True}

    def fsync(handle: int) -> None:
        if state["full"]:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        real(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    return state


def test_a_full_disk_is_told_and_the_next_run_goes_on(
    call: Call, room: Newsroom, full_disk: dict[str, bool]
) -> None:
    said = call("run")
    assert said.code == 1
    assert "the disk is full" in said.err
    assert not list((room.root / "output").glob("weekly/2*"))
    full_disk["full"] = False
    assert call("run").code == 0
    assert room.faults() == []
    assert len(room.drafts()) == 1


def test_a_full_disk_while_publishing_loses_nothing_and_repeats_nothing(
    call: Call, room: Newsroom, full_disk: dict[str, bool]
) -> None:
    full_disk["full"] = False
    call("run")
    call("approve", "--hash", json.loads(call("show", "--json").out)["content_hash"])
    full_disk["full"] = True
    said = call("publish")
    assert said.code == 1
    assert "the disk is full" in said.err
    assert room.faults() == []
    assert room.published_titles() == []
    full_disk["full"] = False
    assert call("publish").code == 0
    assert room.published_titles()
    assert json.loads((room.root / "output/weekly/2025-05-22/issue.json").read_bytes())["status"] == "sent"


def test_an_output_folder_that_cannot_be_written_is_named(
    call: Call, room: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.mkdir

    def mkdir(self: Path, *args: Any, **kwargs: Any) -> None:
        if "output" in self.parts:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(self))
        real(self, *args, **kwargs)

    monkeypatch.setattr(Path, "mkdir", mkdir)
    said = call("run")
    assert said.code == 1
    assert "output" in said.err
    assert "Give this user the right to write there" in said.err


def test_a_file_in_the_place_of_the_output_folder_is_named(call: Call, room: Newsroom) -> None:
    (room.root / "output").write_text("", encoding="utf-8")
    said = call("run")
    assert said.code == 1
    assert "a file stands where a folder is needed" in said.err


def test_a_damaged_database_is_told_and_left_as_it_is(call: Call, room: Newsroom) -> None:
    call("run")
    database = room.root / "var" / "pipeline.sqlite"
    for beside in room.root.glob("var/pipeline.sqlite-*"):
        beside.unlink()
    damaged = b"not a database at all" + database.read_bytes()[21:]
    database.write_bytes(damaged)
    said = call("run")
    assert said.code == 1
    assert "the file is damaged" in said.err
    assert "Restore a backup" in said.err
    assert database.read_bytes() == damaged


def test_a_database_of_a_newer_version_is_not_touched(call: Call, room: Newsroom) -> None:
    call("run")
    with sqlite3.connect(room.root / "var" / "pipeline.sqlite") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    said = call("run")
    assert said.code == 1
    assert "written by a newer version" in said.err


def test_a_damaged_witness_is_told(call: Call, room: Newsroom) -> None:
    (room.root / "witness.json").write_text("{", encoding="utf-8")
    said = call("run")
    assert said.code == 1
    assert "witness.json" in said.err


def test_files_that_a_person_put_into_an_issues_folder_stay(call: Call, room: Newsroom) -> None:
    call("run")
    note = room.root / "output/weekly/2025-05-22/notes.txt"
    note.write_text("Ask Jo about the picture.", encoding="utf-8")
    call("edit", "--set", "subject=Another")
    assert note.read_text(encoding="utf-8") == "Ask Jo about the picture."


def test_several_newsletters_fail_alone(call: Call, room: Newsroom) -> None:
    text = (room.root / "config.toml").read_text(encoding="utf-8")
    other = text.replace('id = "weekly"', 'id = "daily"').replace('"Weekly"', '"Daily"')
    (room.root / "config.toml").write_text(text + other, encoding="utf-8")
    (room.root / "output").mkdir()
    (room.root / "output" / "weekly").write_text("", encoding="utf-8")
    said = call("run")
    assert said.code == 1
    assert "Weekly" in said.err
    assert (room.root / "output/daily/2025-05-22/mail.html").exists()
