"""`store copy`, `backup` and `tidy`, on real files."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from pipeline.cli import common
from pipeline.store import tables as t
from pipeline.workflow.workspace import locked
from tests.cli.conftest import Call
from tests.fakes.mailroom import freeze
from tests.fakes.newsroom import Newsroom

DATABASE = "var/pipeline.sqlite"


@pytest.fixture
def drafted(call: Call, room: Newsroom) -> Newsroom:
    """A room with something in its database."""
    assert call("run").code == 0
    return room


def rows(file: Path) -> dict[str, list[tuple[object, ...]]]:
    """Everything in a database, by table."""
    with closing(sqlite3.connect(file)) as connection:
        tables = connection.execute("select name from sqlite_master where type = 'table'").fetchall()
        return {
            name: sorted(connection.execute(f'select * from "{name}"').fetchall(), key=repr)  # noqa: S608
            for (name,) in tables
        }


# backup


def test_a_backup_is_the_whole_database_with_the_time_in_its_name(call: Call, drafted: Newsroom) -> None:
    said = call("--as-of", "2025-05-22T14:00+00:00", "store", "backup", "var/backups/news.sqlite")
    assert (said.code, said.err) == (0, "")
    copy = drafted.root / "var/backups/news-20250522T140000Z.sqlite"
    assert said.out.replace("\n", "") == f"Written: {copy}"
    assert rows(copy) == rows(drafted.root / DATABASE)
    assert rows(copy)["drafts"]


def test_the_newest_so_many_backups_stay(call: Call, drafted: Newsroom) -> None:
    for day in (22, 23, 24):
        assert (
            call("--as-of", f"2025-05-{day}", "store", "backup", "--keep", "2", "var/b/news.sqlite").code == 0
        )
    kept = sorted(path.name[:13] for path in (drafted.root / "var/b").iterdir())
    assert kept == ["news-20250523", "news-20250524"]


def test_a_backup_under_its_own_name_replaces_nothing(call: Call, drafted: Newsroom, tmp_path: Path) -> None:
    copy = tmp_path / "news.sqlite"
    assert call("store", "backup", "--once", copy).code == 0
    before = copy.read_bytes()
    said = call("store", "backup", "--once", copy)
    assert (said.code, "it is there already" in said.err) == (2, True)
    assert copy.read_bytes() == before


def test_a_backup_needs_no_lock(call: Call, drafted: Newsroom, tmp_path: Path) -> None:
    with locked(drafted.root, wait=0):
        assert call("store", "backup", "--once", tmp_path / "news.sqlite").code == 0


def test_a_backup_that_cannot_be_written_is_told(call: Call, drafted: Newsroom, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    said = call("store", "backup", "--once", tmp_path / "file" / "news.sqlite")
    assert (said.code, "it cannot be written" in said.err) == (1, True)


@pytest.mark.parametrize("keep", ["0", "-1", "two"])
def test_to_keep_no_backups_is_bad_usage(call: Call, drafted: Newsroom, keep: str) -> None:
    assert call("store", "backup", "--keep", keep, "news.sqlite").code == 2


# copy


def test_everything_is_carried_to_another_database_and_counted(call: Call, drafted: Newsroom) -> None:
    said = call("store", "copy", DATABASE, "var/other.sqlite", "--json")
    assert (said.code, said.err) == (0, "")
    copied = {one["table"]: one["rows"] for one in json.loads(said.out)}
    there = rows(drafted.root / "var/other.sqlite")
    before = rows(drafted.root / DATABASE)
    assert copied["drafts"] == len(there["drafts"]) == 1
    assert {name: there[name] for name in copied} == {name: before[name] for name in copied}


def test_a_copy_says_what_is_to_be_done_next(call: Call, drafted: Newsroom) -> None:
    said = call("store", "copy", DATABASE, "var/other.sqlite")
    assert "are the same there" in said.out.replace("\n", " ")
    assert "pipeline mailing take-over" in said.out.replace("\n", " ")


def test_a_database_that_is_not_empty_is_left_as_it_is(call: Call, drafted: Newsroom) -> None:
    call("store", "copy", DATABASE, "var/other.sqlite")
    before = rows(drafted.root / "var/other.sqlite")
    assert call("store", "copy", DATABASE, "var/other.sqlite").code == 1
    assert rows(drafted.root / "var/other.sqlite") == before


@pytest.mark.parametrize(
    ("source", "words"), [("var/none.sqlite", "there is no such database"), ("x.sqlite", "the same database")]
)
def test_a_copy_of_nothing_and_onto_itself_is_refused(
    call: Call, drafted: Newsroom, source: str, words: str
) -> None:
    said = call("store", "copy", source, "x.sqlite")
    assert (said.code, words in said.err) == (2, True)
    assert not (drafted.root / "x.sqlite").exists()


def test_nothing_is_copied_while_a_run_is_at_work(
    call: Call, drafted: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(common, "locked", lambda root, *, wait: locked(root, wait=min(wait, 0.01)))
    with locked(drafted.root, wait=0):
        said = call("store", "copy", DATABASE, "var/other.sqlite")
    assert (said.code, "another run is at work here" in said.err) == (75, True)


# tidy


def test_what_is_old_is_forgotten_and_the_numbers_stay(call: Call, drafted: Newsroom) -> None:
    with drafted.open() as workspace:
        freeze(workspace.store, 3, draft=99)
        with workspace.store.writing() as tx:
            ended = t.mailings.c.started
            tx.execute(t.mailings.update().values(state="done", ended=ended))
            tx.execute(t.recipients.update().values(status="sent"))
    soon = json.loads(call("--as-of", "2026-12-01", "store", "tidy", "--json").out)
    assert soon["recipients"] == 0
    late = json.loads(call("--as-of", "2028-01-01", "store", "tidy", "--json").out)
    assert late["recipients"] == 3
    with drafted.open() as workspace, workspace.store.reading() as tx:
        kept = tx.execute(t.recipients.select()).all()
    assert {(row.status, row.address) for row in kept} == {("sent", "")}
    assert "0 rows of mailings" in call("--as-of", "2028-01-01", "store", "tidy").out
