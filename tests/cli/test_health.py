"""`health`, as a monitor calls it."""

from __future__ import annotations

import json

import pytest

from pipeline.store import rounds
from pipeline.store import tables as t
from pipeline.workflow import health
from pipeline.workflow.workspace import locked
from tests.cli.conftest import Call
from tests.fakes.mailroom import freeze
from tests.fakes.newsroom import Newsroom, at


@pytest.fixture(autouse=True)
def room_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    """How full the disk of the machine that tests is is not ours to judge."""
    monkeypatch.setattr(health, "_LITTLE_ROOM", 0.0)


@pytest.fixture
def ran(room: Newsroom) -> Newsroom:
    """A room whose run ended at nine."""
    with room.open() as workspace, workspace.store.writing() as tx:
        rounds.mark(tx, rounds.RUN, at=at("2025-05-22 09:00"))
    return room


def test_all_is_well_after_a_run(call: Call, room: Newsroom) -> None:
    assert call("run").code == 0
    said = call("--as-of", "2025-05-22 10:00", "health")
    assert (said.code, said.out, said.err) == (0, "All is well\n", "")
    assert json.loads(call("--as-of", "2025-05-22 10:00", "health", "--json").out) == {
        "ok": True,
        "wrong": [],
    }


def test_before_the_first_run_it_says_so(call: Call, room: Newsroom) -> None:
    said = call("health")
    assert (said.code, said.out) == (1, "")
    assert said.err == "pipeline: no run has ended here yet. Look at cron, the timer or the worker\n"


def test_a_run_that_is_long_ago_is_told_by_the_minutes_that_were_asked_for(call: Call, ran: Newsroom) -> None:
    late = ("--as-of", "2025-05-22 11:00", "health")
    said = call(*late)
    assert said.code == 1
    assert "the last run ended 120 minutes ago" in said.err
    assert call(*late, "--within", "121").code == 0
    assert call(*late, "--within", "119").code == 1
    assert call(*late, "--within", "0").code == 2


def test_doubt_is_told_to_machines_and_people(call: Call, ran: Newsroom) -> None:
    with ran.open() as workspace:
        freeze(workspace.store, 2, draft=99)
        with workspace.store.writing() as tx:
            tx.execute(t.recipients.update().values(status="unknown"))
    said = call("--as-of", "2025-05-22 10:00", "health", "--json")
    assert said.code == 1
    told = json.loads(said.out)
    assert told["ok"] is False
    assert [one["what"] for one in told["wrong"]] == ["doubt"]
    assert "2 copies in doubt. `pipeline reconcile`" in told["wrong"][0]["words"]
    assert "2 copies in doubt" in call("--as-of", "2025-05-22 10:00", "health").err


def test_it_answers_while_a_run_is_at_work(call: Call, ran: Newsroom) -> None:
    with locked(ran.root, wait=0):
        assert call("--as-of", "2025-05-22 10:00", "health").code == 0


def test_a_database_that_cannot_be_read_is_what_is_wrong(call: Call, ran: Newsroom) -> None:
    (ran.root / "var/pipeline.sqlite").write_bytes(b"this is no database" * 99)
    said = call("health", "--json")
    assert said.code == 1
    assert [one["what"] for one in json.loads(said.out)["wrong"]] == ["database"]
