"""Kill the real job at its commit points, one after the other or at random, and look at what is left.

Run as a program, since it forks:

    python -m tests.fakes.crashing FOLDER each STEP          at every commit point of one step, in turn
    python -m tests.fakes.crashing FOLDER random COUNT SEED  at random instants of whole lives

Prints a JSON report. A commit point is the instant before or after a database commit, a rename, or a flush
to disk. FOLDER is a newsroom in which nothing has run yet.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.engine.default import DefaultDialect

from pipeline.model.issues import Status
from pipeline.model.settings import SITE_FOLDER
from pipeline.store import slots as slot_rows
from pipeline.store import tables
from pipeline.workflow.reviewing import approve
from tests.fakes.newsroom import Newsroom, at, stories

DRAFT, APPROVE, SEND = at("2025-05-22 06:05"), at("2025-05-22 08:00"), at("2025-05-22 10:05")
STEPS = ("draft", "approve", "send")
NEXT, NEXT_SEND = at("2025-05-29 06:05"), at("2025-05-29 10:05")
BEFORE = {
    "draft": (),
    "approve": ("draft",),
    "send": ("draft", "approve"),
    "follow": ("draft",),
    "next": STEPS,
    "correct": (*STEPS, "next"),
}
"""Steps that can be killed at every commit point, and what comes before each.

`follow` brings an open draft in line with a deadline that moved, `next` drafts and approves an issue that
corrects one, and `correct` sends it.
"""


class Points:
    """Counts commit points, and kills this process at one of them."""

    def __init__(self, kill_at: int) -> None:
        self.count = 0
        self.kill_at = kill_at

    def reached(self) -> None:
        self.count += 1
        if self.count == self.kill_at:
            os.kill(os.getpid(), signal.SIGKILL)

    def around(self, function: Callable[..., Any]) -> Callable[..., Any]:
        def wrapped(*args: Any, **kwargs: Any) -> Any:
            self.reached()
            result = function(*args, **kwargs)
            self.reached()
            return result

        return wrapped

    def arm(self) -> None:
        """Put this process's commits, renames and flushes under watch; it is a child and ends soon."""
        DefaultDialect.do_commit = self.around(DefaultDialect.do_commit)  # type: ignore[method-assign]
        for name in ("rename", "replace", "fsync"):
            setattr(os, name, self.around(getattr(os, name)))


def step(room: Newsroom, name: str) -> None:
    """One step of an issue's life."""
    match name:
        case "approve":
            _approve(room)
            room.run(APPROVE)
        case "follow":
            _move_a_deadline(room)
            room.run(APPROVE)
        case "next":
            _move_a_deadline(room)
            room.feed("alpha", stories(4, 5, 6), day=at("2025-05-27 09:00"))
            room.run(NEXT)
            _approve(room)
        case _:
            room.run({"draft": DRAFT, "send": SEND, "correct": NEXT_SEND}[name])


def _approve(room: Newsroom) -> None:
    with room.open() as workspace:
        (draft,) = room.drafts(Status.DRAFT)
        approve(workspace, workspace.newsletter(), "", draft.content_hash, by="editor", now=APPROVE)


def _move_a_deadline(room: Newsroom) -> None:
    path = room.root / "feeds" / "beta.xml"
    path.write_text(path.read_text(encoding="utf-8").replace("June 12", "June 13"), encoding="utf-8")


def in_child(work: Callable[[], None], *, kill_at: int = 0, kill_after: float = 0) -> tuple[bool, int]:
    """Do the work in a child; says whether it was killed, and how many commit points it passed.

    Args:
        work: what to do.
        kill_at: the commit point to kill it at; 0 for none.
        kill_after: seconds after which to kill it; 0 for never.
    """
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        points = Points(kill_at)
        points.arm()
        code = 1
        try:
            work()
            os.write(write, str(points.count).encode())
            code = 0
        finally:
            os._exit(code)
    os.close(write)
    if kill_after:
        time.sleep(kill_after)
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    with os.fdopen(read) as pipe:
        said = pipe.read()
    if os.WIFSIGNALED(status):
        return True, kill_at
    if os.WEXITSTATUS(status):
        raise AssertionError("the job ended with an error of its own")
    return False, int(said)


def again(room: Newsroom, name: str) -> None:
    """What the next cron run does, or the person who saw their command die."""
    if name == "approve" and any(draft.approvals for draft in room.drafts()):
        room.run(APPROVE)
    else:
        step(room, name)


def copied(source: Path, name: str) -> Newsroom:
    """A copy of a folder, beside it."""
    target = source.with_name(name)
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target)
    return Newsroom(target)


def state(room: Newsroom) -> dict[str, object]:
    """All that a step leaves behind: every file, every draft, every slot."""
    output = room.root / "output"
    files = {
        path.relative_to(output).as_posix(): path.read_bytes() for path in output.rglob("*") if path.is_file()
    }
    with room.open() as workspace, workspace.store.reading() as tx:
        slots = slot_rows.recent(tx, "weekly", 99)
        corrected = tx.execute(select(tables.corrected)).all()
        posts = tx.execute(select(tables.posts)).all()
    return {"files": files, "drafts": room.drafts(), "slots": slots, "corrected": corrected, "posts": posts}


def each_point(pristine: Path, name: str, share: int) -> dict[str, object]:
    """Kill one step at its commit points in turn; the next run must make it as if nothing had been.

    Args:
        pristine: a folder in which nothing has happened yet.
        name: of the step.
        share: only every so many of the points; 1: each.
    """
    before = copied(pristine, "before")
    for earlier in BEFORE[name]:
        step(before, earlier)
    reference = copied(before.root, "reference")
    step(reference, name)
    wanted = state(reference)
    _, points = in_child(lambda: step(copied(before.root, "scratch"), name))
    faults: list[str] = []
    chosen = range(points, 0, -share)  # the last one, which says that all is done, is always among them
    for number in chosen:
        room = copied(before.root, "scratch")
        in_child(lambda room=room: step(room, name), kill_at=number)  # type: ignore[misc]
        faults += [f"after the kill at {number}: {fault}" for fault in room.faults()]
        in_child(lambda room=room: again(room, name))  # type: ignore[misc]
        got = state(room)
        faults += [f"after the kill at {number}: other {key}" for key in wanted if got[key] != wanted[key]]
    corrected = wanted["corrected"]
    return {"points": points, "kills": len(chosen), "faults": faults, "corrected": corrected != []}


def random_lives(pristine: Path, count: int, seed: int) -> dict[str, object]:
    """Whole lives, each step killed up to three times at random instants and then finished."""
    chooser = random.Random(seed)
    faults: list[str] = []
    kills = lives = 0
    step(copied(pristine, "scratch"), "draft")  # warms what children would each load anew
    while kills < count:
        room = copied(pristine, "scratch")
        for name in STEPS:
            work = again if name == "approve" else step
            for _ in range(chooser.randint(0, 3)):
                died, _ = in_child(
                    lambda room=room, work=work, name=name: work(room, name),  # type: ignore[misc]
                    kill_after=chooser.uniform(0.001, 0.35),
                )
                kills += died
                faults += [f"life {lives}, {name}: {fault}" for fault in room.faults()]
            in_child(lambda room=room, work=work, name=name: work(room, name))  # type: ignore[misc]
        faults += [f"life {lives}: {fault}" for fault in judge(room)]
        lives += 1
    return {"lives": lives, "kills": kills, "faults": faults}


def judge(room: Newsroom) -> list[str]:
    """What is wrong after the whole life of an issue."""
    found = room.faults()
    stages = [draft.stage.value for draft in room.drafts()]
    if stages != ["sent"]:
        found.append(f"issues: {stages}")
    titles = room.published_titles()
    if len(titles) != len(set(titles)) or len(titles) != 5:
        found.append(f"items: {titles}")
    output = room.root / "output"
    folders = sorted(path.name for path in output.glob("*/*") if path.parent.name != SITE_FOLDER)
    if folders != ["2025-05-22"]:
        found.append(f"folders: {folders}")
    return found


def main() -> None:
    """Kill, look, and report."""
    pristine = Path(sys.argv[1])
    if sys.argv[2] == "each":
        report = each_point(pristine, sys.argv[3], int(sys.argv[4]))
    else:
        report = random_lives(pristine, int(sys.argv[3]), int(sys.argv[4]))
    print(json.dumps(report))  # noqa: T201 - the report


if __name__ == "__main__":
    main()
