"""Kill those who send a mailing, for real and at random moments, again and again.

Run as a program, since it forks:

    python -m tests.fakes.mailing_kills PLAN

PLAN is a `Plan` as JSON: a `MailingRoom` whose issue is frozen, and a sink that is somewhere else. Prints a
`Report` as JSON. A strike is one of:

- kill: SIGKILL for one sender, or for all of them at once.
- cut: the database hangs up on all of them (PostgreSQL).
- power: all of them die, and with them what the disk had not been told to keep; then there is another boot.
  On SQLite the end of its log goes, as far back as the last commit that was durable. PostgreSQL's own server
  is made to crash, which loses what it had not written.
"""

from __future__ import annotations

import json
import os
import random
import signal
import struct
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy.engine.default import DefaultDialect

from pipeline.errors import PipelineError
from pipeline.model.mailings import MailingState
from pipeline.store import senders
from pipeline.workflow.mailings import send_waiting
from tests.fakes import postgres
from tests.fakes.mailing_room import MailingRoom, present

KILL, CUT, POWER = "kill", "cut", "power"
_EARLY = 0.15  # seconds after a start within which half of all strikes come
_LONG = 3.0  # seconds after which one comes at the latest
_LOOK = 0.002
_LAST = 100  # starts without a strike, until all is done
_HEAD, _FRAME = 32, 24  # octets before SQLite's log and before each page in it


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be done.

    Attributes:
        folder: a `MailingRoom`'s.
        database: its PostgreSQL; empty: SQLite.
        log: that the sink writes.
        total: readers.
        strikes: at least so many, while something is left to send.
        workers: at a time.
        kinds: of strikes; they take turns.
        lines: that the log has for each mail.
    """

    folder: str
    database: str
    log: str
    total: int
    strikes: int
    workers: int = 1
    kinds: tuple[str, ...] = (KILL,)
    seed: int = 1
    lines: int = 1


@dataclass(slots=True)
class Report:
    """What was done.

    Attributes:
        kills: senders that were ended while there was something left to send.
        strikes: by kind.
        lost: commits that were lost with the power (SQLite: at least so many pages of its log).
        left: exit codes of those that ended by themselves.
        done: the mailing is.
    """

    kills: int = 0
    strikes: dict[str, int] = field(default_factory=dict)
    lost: int = 0
    left: dict[str, int] = field(default_factory=dict)
    done: bool = False


class Killer:
    """Starts senders, and strikes.

    Args:
        plan: what is to be done.
    """

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.room = MailingRoom(Path(plan.folder), plan.database)
        self.chooser = random.Random(plan.seed)
        self.report = Report()
        self.alive: list[int] = []
        self.open_files: dict[int, int] = {}  # by their inodes
        self.boot = Path(plan.folder) / "boot"
        self.boot.write_text("boot 0", encoding="ascii")
        self.kept = os.open(Path(plan.folder) / "durable", os.O_RDWR | os.O_CREAT)
        os.pwrite(self.kept, bytes(12), 0)

    def run(self) -> Report:
        wanted = self.plan.strikes
        while wanted and not self.done():
            while len(self.alive) < self.plan.workers:
                self.alive.append(self.start())
            if self.wait():
                self.strike(self.plan.kinds[wanted % len(self.plan.kinds)])
                wanted -= 1
        self.end_all()
        for _ in range(_LAST):
            if self.done():
                break
            self.alive.append(self.start())
            self.reap(block=True)
        self.report.done = self.done()
        return self.report

    def start(self) -> int:
        """A sender, in a child."""
        child = os.fork()
        if child:
            return child
        code = 9
        try:
            senders._BOOT = self.boot
            if POWER in self.plan.kinds and not self.plan.database:
                DefaultDialect.do_commit = self.noted(DefaultDialect.do_commit)  # type: ignore[method-assign]
            with self.room.open() as workspace:
                report = send_waiting(workspace, clock=present, stop=threading.Event())
            code = 1 if report.needs else 0
        except PipelineError:
            code = 3
        finally:
            os._exit(code)

    def noted(self, commit: Callable[..., Any]) -> Callable[..., Any]:
        """Note up to where SQLite's log is on the disk; all commits but a ledger's marks see to that."""

        def wrapped(*words: Any) -> None:
            commit(*words)
            with suppress(OSError):
                salt, last, _ = self.log_index()
                os.pwrite(self.kept, struct.pack("=8sI", salt, last), 0)

        return wrapped

    def wait(self) -> bool:
        """Until it is time to strike; False if nobody is left to be struck."""
        size = Path(self.plan.log).stat().st_size
        mail = max(1, size // max(1, self.taken()))
        until, more = time.monotonic() + _LONG, 0
        if self.chooser.random() < 0.5:
            until = time.monotonic() + self.chooser.uniform(0.0, _EARLY)
        else:
            left = self.plan.total - self.taken()
            strikes = self.plan.strikes - sum(self.report.strikes.values())
            more = self.chooser.randint(1, max(1, min(2 * left // strikes, left * 9 // 10))) * mail
        while time.monotonic() < until and not (more and Path(self.plan.log).stat().st_size >= size + more):
            self.reap()
            if not self.alive:
                return False
            time.sleep(_LOOK)
        return True

    def taken(self) -> int:
        with Path(self.plan.log).open("rb") as log:
            return sum(1 for _ in log) // self.plan.lines

    def strike(self, kind: str) -> None:
        self.report.strikes[kind] = self.report.strikes.get(kind, 0) + 1
        match kind:
            case "kill":
                many = self.chooser.choice([1, len(self.alive)])
                for child in self.chooser.sample(self.alive, many):
                    self.kill(child)
            case "cut":
                self.report.kills += len(self.alive)  # at most: one that is just starting has no session yet
                server = postgres.Server(self.plan.database)
                server.run(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                    "WHERE datname = current_database() AND application_name = 'pipeline'"
                )
            case _:
                self.lose_power()

    def kill(self, child: int) -> None:
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        self.alive.remove(child)
        if os.WIFSIGNALED(status):
            self.report.kills += 1
        else:
            self.left(status)

    def lose_power(self) -> None:
        """All die, and what the disk had not been told to keep goes; the next start is after another boot."""
        if self.plan.database:
            postgres.Server(self.plan.database).crash()
        for child in list(self.alive):
            self.kill(child)
        self.boot.write_text(f"boot {sum(self.report.strikes.values())}", encoding="ascii")
        if not self.plan.database:
            self.cut_log()

    def cut_log(self) -> None:
        """Take the end off SQLite's log, no further back than what was made durable."""
        try:
            salt, last, copied = self.log_index()
        except OSError:
            return
        kept_salt, kept = struct.unpack("=8sI", os.pread(self.kept, 12, 0))
        durable = max(copied, kept if kept_salt == salt else 0)
        if last <= durable:
            return
        stays = self.chooser.randint(durable, last)
        log = self.beside("-wal")
        with log.open("r+b") as file:
            file.seek(8)
            (page,) = struct.unpack(">I", file.read(4))
            file.truncate(_HEAD + stays * (_FRAME + page))
        self.beside("-shm").unlink()
        self.report.lost += last - stays

    def log_index(self) -> tuple[bytes, int, int]:
        """The log's salt, its last page, and the last that is in the database itself as well.

        Source: SQLite's "WAL-mode File Format", 2.
        """
        path = self.beside("-shm")
        number = path.stat().st_ino
        if number not in self.open_files:
            # Never closed: whoever closes a file gives up the locks that SQLite has on it in this process.
            self.open_files[number] = os.open(path, os.O_RDONLY)
        head = os.pread(self.open_files[number], 100, 0)
        if len(head) < 100:
            raise OSError("the log's index is not there yet")
        (last,) = struct.unpack_from("=I", head, 16)
        (copied,) = struct.unpack_from("=I", head, 96)
        return head[32:40], last, copied

    def beside(self, ending: str) -> Path:
        return Path(self.plan.folder) / "var" / f"pipeline.sqlite{ending}"

    def reap(self, *, block: bool = False) -> None:
        """See who has ended by itself."""
        for child in list(self.alive):
            ended, status = os.waitpid(child, 0 if block else os.WNOHANG)
            if ended:
                self.alive.remove(child)
                self.left(status)

    def left(self, status: int) -> None:
        code = str(os.waitstatus_to_exitcode(status))
        self.report.left[code] = self.report.left.get(code, 0) + 1

    def end_all(self) -> None:
        for child in list(self.alive):
            self.kill(child)

    def done(self) -> bool:
        if self.alive:
            return False  # whoever sends can tell
        return all(one.state is MailingState.DONE for one in self.room.mailings())


def main() -> None:
    """Strike, and report."""
    plan = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    print(json.dumps(asdict(Killer(Plan(**plan)).run())))  # noqa: T201 - the report


if __name__ == "__main__":
    main()
