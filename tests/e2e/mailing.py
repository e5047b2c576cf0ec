"""A mailing into a real Postfix, under kills: its log settles every doubt. Run by `make e2e-mail`.

It needs Postfix's programs and root, as `tests.e2e.postfix` does. POSTFIX_READERS and POSTFIX_KILLS say how
many.
"""

from __future__ import annotations

import json
import logging
import os
import re
import subprocess
import sys
from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from pipeline.audience.tokens import read_message_id
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.mailings import MailingState
from tests.e2e.postfix import Postfix, running
from tests.fakes.mailing_kills import KILL, Plan
from tests.fakes.mailing_room import MailingRoom
from tests.fakes.mailroom import add_readers

ROOT = Path(__file__).parents[2]
READERS, KILLS = (
    int(os.environ.get(f"POSTFIX_{name}", usual)) for name, usual in (("READERS", "3000"), ("KILLS", "20"))
)
CONNECTIONS = 4
COMMAND = "from pipeline.cli.main import main; main()"
SENT, UNKNOWN = DeliveryStatus.SENT, DeliveryStatus.UNKNOWN
_MESSAGE_ID = re.compile(r"postfix/cleanup\[\d+\]: (\w+): message-id=<(.+)>")
_OVER = re.compile(r"postfix/qmgr\[\d+\]: (\w+): removed")


def program(*words: str) -> str:
    """What a program of ours prints."""
    done = subprocess.run(
        [sys.executable, *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PIPELINE_AS_OF": ""},
    )
    assert done.returncode == 0, done.stderr + done.stdout
    return done.stdout


def at_rest(postfix: Postfix) -> None:
    """Wait until it has no line and no mail any more."""
    while True:
        text = "\n".join(postfix.log)
        calls, goodbyes = text.count(": connect from"), text.count(": disconnect from")
        if calls == goodbyes and text.count("(queue active)") == text.count(": removed"):
            return
        os.sched_yield()


def went(postfix: Postfix) -> Counter[str]:
    """How often each Message-ID went through, by the end that Postfix logs; its ids are long, and unique."""
    names: dict[str, str] = {}
    over: list[str] = []
    for line in postfix.log:
        if found := _MESSAGE_ID.search(line):
            names[found[1]] = found[2]
        elif found := _OVER.search(line):
            over.append(names[found[1]])
    return Counter(over)


@pytest.mark.parametrize("seed", [1, 2])
def test_the_log_of_a_real_postfix_settles_every_doubt(tmp_path: Path, seed: int) -> None:
    with running(long_ids=True) as postfix:
        room = MailingRoom(tmp_path / "news").configure(postfix.port, connections=CONNECTIONS)
        with room.open() as workspace, workspace.store.writing() as tx:
            add_readers(tx, READERS)
        draft = room.issue()
        log = postfix.home / "mail.log"
        plan = tmp_path / "plan.json"
        facts = Plan(str(room.root), "", str(log), READERS, KILLS, 2, (KILL,), seed, lines=5)
        plan.write_text(json.dumps(asdict(facts)), encoding="utf-8")
        report: dict[str, Any] = json.loads(program("-m", "tests.fakes.mailing_kills", str(plan)))
        at_rest(postfix)
        before, taken = room.counts(), went(postfix)
        command = ("-c", COMMAND, "--dir", str(room.root))
        settled = json.loads(program(*command, "reconcile", "--log", str(log), "--whole-log", "--json"))
        program(*command, "send")
        at_rest(postfix)
        after = went(postfix)
    logging.getLogger(__name__).info("%s: %s, %s", report, before, settled[0])
    assert report["kills"] >= KILLS
    assert 0 < before[UNKNOWN] <= CONNECTIONS * report["kills"]
    assert (settled[0]["sent"], settled[0]["left"]) == (len(taken) - before[SENT], 0)
    assert room.counts() == {SENT: READERS}
    assert room.mailing().state is MailingState.DONE
    assert {read_message_id(room.keys, name) for name in after} == {
        (draft, one + 1) for one in range(READERS)
    }
    assert set(after.values()) == {1}
