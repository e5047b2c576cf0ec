"""However those who send are killed, no reader is missing and none has an issue twice.

The suite does it small. `make soak` does it with MAILING_READERS readers and MAILING_KILLS kills, 100,000 and
200 when they are not set.
"""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from pipeline.model.ledger import DeliveryStatus
from pipeline.model.mailings import MailingState
from pipeline.workflow.mail_settling import doubts
from tests.fakes import postgres
from tests.fakes.mail_sink import Answered, Noted, recording
from tests.fakes.mailing_kills import CUT, KILL, POWER, Plan
from tests.fakes.mailing_room import MailingRoom
from tests.fakes.mailroom import add_readers

ROOT = Path(__file__).parents[2]
CONNECTIONS = 4
BATCH = 300  # copies that a sender holds at most
READERS, KILLS = (
    int(os.environ.get(f"MAILING_{name}", usual)) for name, usual in (("READERS", "100000"), ("KILLS", "200"))
)
WAYS: dict[str, dict[str, Any]] = {
    "one sender is killed": {"kinds": (KILL,)},
    "one or both of two senders are killed": {"workers": 2, "kinds": (KILL,)},
    "servers hang up without a word": {"kinds": (KILL,), "dropped": 0.001},
    "the power fails": {"kinds": (KILL, POWER)},
    "the database hangs up": {"workers": 2, "kinds": (KILL, CUT)},
}


@pytest.fixture(scope="module")
def postgresql() -> Iterator[postgres.Server]:
    with postgres.started() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> Iterator[str]:
    """A database's address; empty for SQLite."""
    if request.param == "sqlite":
        yield ""
        return
    server: postgres.Server = request.getfixturevalue("postgresql")
    with server.database() as address:
        yield address


class Life:
    """A mailing that went through kills.

    Args:
        root: an empty folder.
        database: as the fixture gives it.
        readers: how many.
        strikes: how many.
        dropped: the share of mails after which the server says nothing.
        more: of the plan.
    """

    def __init__(
        self, root: Path, database: str, readers: int, strikes: int, dropped: float = 0.0, **more: Any
    ) -> None:
        self.readers, log = readers, root / "log"
        self.workers = int(more.get("workers", 1))
        with recording(log, dropped=dropped) as sink:
            self.room = MailingRoom(root / "news", database).configure(sink.port, connections=CONNECTIONS)
            with self.room.open() as workspace, workspace.store.writing() as tx:
                add_readers(tx, readers)
            self.room.issue()
            plan = root / "plan.json"
            facts = Plan(str(self.room.root), database, str(log), readers, strikes, **more)
            plan.write_text(json.dumps(asdict(facts)), encoding="utf-8")
            words = [sys.executable, "-m", "tests.fakes.mailing_kills", str(plan)]
            done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
            assert done.returncode == 0, done.stderr
        self.report: dict[str, Any] = json.loads(done.stdout)
        self.noted = sink.noted()
        with self.room.open() as workspace:
            listed = doubts(workspace, workspace.settings.newsletter)
        self.unknown = {copy.address for doubt in listed for copy, _ in doubt.copies}

    @property
    def silences(self) -> int:
        """Mails after which the server said nothing."""
        return sum(one.answered is not Answered.TAKEN for one in self.noted)

    def faults(self) -> list[str]:
        """What is wrong, a line each."""
        came: dict[str, list[Noted]] = {}
        for one in self.noted:
            came.setdefault(one.recipient, []).append(one)
        taken = Counter(one.recipient for one in self.noted if one.answered is not Answered.LOST)
        became = self.room.became()
        found = [f"{reader} got {many}" for reader, many in taken.items() if many > 1]
        found += [
            f"{reader} had two Message-IDs"
            for reader, all_ in came.items()
            if len({one.message_id for one in all_}) > 1
        ]
        found += [f"{reader} got one, and is not on the list" for reader in taken if reader not in became]
        for reader, status in became.items():
            if status is DeliveryStatus.SENT and not taken[reader]:
                found.append(f"{reader} is missing")
            if status is DeliveryStatus.UNKNOWN and reader not in self.unknown:
                found.append(f"{reader} is in doubt and not listed")
            if status not in {DeliveryStatus.SENT, DeliveryStatus.UNKNOWN}:
                found.append(f"{reader} is {status}")
        if len(became) != self.readers:
            found.append(f"{len(became)} rows for {self.readers} readers")
        died = [code for code in self.report["left"] if code not in {"0", "1", "3"}]
        found += [f"a sender ended with {code}" for code in died]
        most = CONNECTIONS * self.report["kills"] + self.silences
        # A loss of power strikes every sender of the machine, and puts the claim of each in doubt.
        most += self.report["strikes"].get(POWER, 0) * self.workers * (BATCH + 2 * CONNECTIONS)
        if len(self.unknown) > most:
            found.append(f"{len(self.unknown)} are in doubt; {most} can be")
        if not self.report["done"] or self.room.mailing().state is not MailingState.DONE:
            found.append("the mailing is not done")
        return found

    def figures(self) -> str:
        """For who watches a soak."""
        taken = {one.recipient for one in self.noted if one.answered is not Answered.LOST}
        return (
            f"{self.readers} readers, {self.report}, {self.silences} silences: {len(self.unknown)} in doubt, "
            f"{len(self.unknown & taken)} of them taken"
        )


def test_killed_at_random_moments_senders_leave_nobody_out_and_mail_nobody_twice(
    tmp_path: Path, database: str
) -> None:
    kinds = (POWER, KILL, CUT, KILL, KILL) if database else (POWER, KILL, KILL)
    life = Life(tmp_path, database, 2_000, 10, dropped=0.002, workers=2, kinds=kinds)
    assert life.faults() == []
    assert life.report["strikes"].keys() == set(kinds)
    assert life.report["kills"] >= 8


@pytest.mark.soak
@pytest.mark.parametrize("way", WAYS)
def test_a_whole_list_under_hundreds_of_kills(tmp_path: Path, database: str, way: str) -> None:
    if CUT in WAYS[way]["kinds"] and not database:
        pytest.skip("SQLite is in the same process")
    life = Life(tmp_path, database, READERS, KILLS, **WAYS[way])
    logging.getLogger(__name__).info("%s: %s", way, life.figures())
    assert life.faults() == []
    assert sum(life.report["strikes"].values()) >= KILLS
    assert life.report["kills"] >= KILLS or WAYS[way]["kinds"] != (KILL,)
