"""What a monitor is told, and when."""

from __future__ import annotations

from datetime import timedelta

from pipeline.store import lease, mailings, rounds
from pipeline.store import tables as t
from pipeline.store.senders import at_work
from pipeline.workflow.health import Wrong, look
from pipeline.workflow.mail_overview import identity
from pipeline.workflow.workspace import Workspace
from tests.fakes.mailroom import NOON, Clock, freeze
from tests.fakes.newsroom import Newsroom


def wrong(workspace: Workspace, **later: float) -> set[Wrong]:
    """What is wrong so much later than noon; a full disk of the machine that tests is not ours to judge."""
    found = look(workspace, now=NOON + timedelta(**later))
    return {one.what for one in found} - {Wrong.DISK}


def ran(workspace: Workspace) -> None:
    with workspace.store.writing() as tx:
        rounds.mark(tx, rounds.RUN, at=NOON)


def test_a_run_leaves_word_and_an_old_one_is_told(room: Newsroom) -> None:
    with room.open() as workspace:
        assert wrong(workspace) == {Wrong.RUN}
        ran(workspace)
        assert wrong(workspace, minutes=89) == set()
        assert wrong(workspace, minutes=91) == {Wrong.RUN}
    room.run(NOON + timedelta(days=1))
    with room.open() as workspace:
        assert wrong(workspace, days=1, minutes=5) == set()


def test_readers_who_wait_while_nobody_sends_are_told(room: Newsroom) -> None:
    with room.open() as workspace:
        ran(workspace)
        freeze(workspace.store, 1)
        assert wrong(workspace, minutes=10) == set()
        assert wrong(workspace, minutes=20) == {Wrong.WAITING}
        with at_work(workspace.store, workspace.root, Clock(), mine=identity(workspace)):
            assert wrong(workspace, minutes=20) == set()
        with workspace.store.writing() as tx:
            mailings.pause(tx, 1, by="ana", why="", at=NOON)
        assert wrong(workspace, minutes=20) == set()


def test_doubt_and_a_lease_that_is_elsewhere_are_told(room: Newsroom) -> None:
    with room.open() as workspace:
        ran(workspace)
        freeze(workspace.store, 1)
        with workspace.store.writing() as tx:
            tx.execute(t.recipients.update().values(status="unknown"))
        other = lease.identity(workspace.store, lease.Machine("other", ("other",)))
        lease.hold(workspace.store, workspace.root, other, by="run", at=NOON)
        assert wrong(workspace) == {Wrong.DOUBT, Wrong.LEASE}
