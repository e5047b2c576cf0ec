"""Kill the process that posts, for real and at random instants, again and again.

Run as a program, since it forks:

    python -m tests.fakes.posting_kills FOLDER KILLS SEED

FOLDER is a `PostRoom` with an issue that is out; its server is somewhere else. Prints a JSON report.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from pathlib import Path

from tests.fakes.postroom import START, Clock, PostRoom

ROUNDS = 20  # at most, after the last kill


def in_child(room: PostRoom, kill_after: float) -> bool:
    """Post in a child, which is killed after so many seconds (0: never); whether it was."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            room.post()
            code = 0
        finally:
            os._exit(code)
    if kill_after:
        time.sleep(kill_after)
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status) and os.WEXITSTATUS(status):
        raise AssertionError("posting ended with an error of its own")
    return os.WIFSIGNALED(status)


def main() -> None:
    """Post and kill until there were enough kills, then post on until nothing changes."""
    folder, wanted, seed = sys.argv[1:]
    chooser, kills = random.Random(int(seed)), 0
    room = PostRoom(Path(folder), Clock(START), patience=0.3)
    room.post()  # loads what every child would load anew
    for _ in range(4 * int(wanted)):
        if kills == int(wanted):
            break
        kills += in_child(room, chooser.uniform(0.01, 0.25))
        room.clock.on(minutes=16)
    for _ in range(ROUNDS):
        before = room.parts()
        in_child(room, 0)
        room.clock.on(minutes=16)
        if room.parts() == before:
            break
    print(json.dumps({"kills": kills, "now": room.clock().isoformat()}))  # noqa: T201 - the report


if __name__ == "__main__":
    main()
