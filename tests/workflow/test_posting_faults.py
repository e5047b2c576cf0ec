"""Whatever goes wrong, each post is at its network once, or a person is told of it; none is there twice."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections import deque
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.fakes.mastodon_server import Fault, MastodonServer, mastodon_server
from tests.fakes.postroom import PICTURE, Clock, Killed, Mortal, PostRoom, judged, posts

ROOT = Path(__file__).parents[2]
EVERY = timedelta(minutes=15)  # between the times of two posts
QUEUED = timedelta(minutes=4)  # after which a server works off what it took in


def faults(chooser: random.Random, count: int, share: float) -> deque[Fault | None]:
    """What goes wrong with so many requests, one after the other."""
    hangs = [Fault.HANGS_BEFORE, Fault.HANGS_AFTER]
    others = [fault for fault in Fault if fault not in hangs and fault is not Fault.MOVED]
    every = [*others * 4, *[Fault.TAKEN_LATE] * 16, *hangs]  # to hang takes its time
    return deque(chooser.choice(every) if chooser.random() < share else None for _ in range(count))


def live(room: PostRoom, server: MastodonServer, chooser: random.Random, until: datetime) -> None:
    """Run every few minutes, and die now and then."""
    with room.open() as workspace:
        while room.clock() < until:
            with suppress(Killed):
                room.post(workspace)
            room.clock.on(minutes=chooser.randint(2, 5))
            server.catch_up(QUEUED)


def a_life(root: Path, *, count: int, seed: int, idempotent: bool) -> tuple[PostRoom, MastodonServer, Mortal]:
    """Posts under faults and kills; gives what is left when both are over and all was tried."""
    chooser, clock = random.Random(seed), Clock()
    mortal = Mortal(chooser, 0.03)
    with mastodon_server(
        clock, idempotent=idempotent, repeats_fail=chooser.random() < 0.5, slow_pictures=1, page_size=10
    ) as server:
        room = PostRoom(root, clock, patience=0.25, mortal=mortal).configure(server)
        room.publish(posts(count, every=EVERY, seed=seed), files={"pictures/one.png": PICTURE})
        server.faults = faults(chooser, 2 * count, 0.5)
        server.faults_elsewhere = faults(chooser, 4 * count, 0.15)
        server.headers = chooser.choice([{"Retry-After": "600"}, {}])
        live(room, server, chooser, clock() + EVERY * count * 1.5)
        server.faults.clear()
        server.faults_elsewhere.clear()
        room.mortal = None
        live(room, server, chooser, clock() + timedelta(hours=3))
    return room, server, mortal


@pytest.mark.parametrize("idempotent", [True, False])
def test_under_faults_and_kills_each_post_is_there_once_or_told_of(tmp_path: Path, idempotent: bool) -> None:
    room, server, mortal = a_life(tmp_path / "news", count=20, seed=7, idempotent=idempotent)
    parts, needs = room.parts(), room.needs()
    assert judged(parts, server, needs) == []
    assert mortal.kills > 5
    assert len(server.statuses) > 0.8 * len(parts)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(10))
def test_five_hundred_posts_under_faults_and_kills(tmp_path: Path, seed: int) -> None:
    room, server, mortal = a_life(tmp_path / "news", count=50, seed=seed, idempotent=seed % 2 == 0)
    parts, needs = room.parts(), room.needs()
    assert judged(parts, server, needs) == []
    assert mortal.kills > 10


def killed_for_real(root: Path, *, count: int, kills: int, seed: int) -> tuple[PostRoom, MastodonServer, int]:
    """Posts that are all due at once, by a process that is killed over and over."""
    with mastodon_server(Clock(), idempotent=False, page_size=10) as server:
        room = PostRoom(root).configure(server)
        room.publish(posts(count, every=timedelta(0), seed=seed), files={"pictures/one.png": PICTURE})
        chooser = random.Random(seed)
        lost = [None, None, None, Fault.DROPPED_AFTER, Fault.HANGS_AFTER, Fault.DROPPED_BEFORE]
        server.faults = deque(chooser.choice(lost) for _ in range(2 * count))
        command = [sys.executable, "-m", "tests.fakes.posting_kills", str(root), str(kills), str(seed)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    room.clock.now = datetime.fromisoformat(report["now"])
    return room, server, report["kills"]


def test_killed_by_the_system_at_any_instant_no_post_is_there_twice(tmp_path: Path) -> None:
    room, server, kills = killed_for_real(tmp_path / "news", count=8, kills=5, seed=3)
    assert judged(room.parts(), server, room.needs()) == []
    assert kills == 5
    assert server.statuses
