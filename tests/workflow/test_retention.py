"""What need not be known of readers is forgotten in time, and what must be known stays."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pipeline.audience.tokens import Keys
from pipeline.config import load_settings
from pipeline.model.settings import Public, Retention
from pipeline.store import subscribers
from pipeline.workflow import subscribing
from pipeline.workflow.retention import Forgotten, retain
from pipeline.workflow.running import run
from pipeline.workflow.workspace import Workspace, opened
from tests.fakes.newsroom import Newsroom

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
KEYS = Keys({"a": bytes(32)})


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    settings = load_settings(Newsroom(tmp_path / "news").configure().root, {})
    public = Public(address="https://letters.example.org")
    with opened(replace(settings, public=public, retention=Retention(unconfirmed=30))) as one:
        subscribing.ask(one, KEYS, one.newsletter(), "ana@example.org", now=NOW)
        yield one


def known(workspace: Workspace) -> bool:
    with workspace.store.beside() as tx:
        return subscribers.of_address(tx, "ana@example.org") is not None


def test_who_never_confirmed_is_forgotten_after_the_days_that_the_settings_say(workspace: Workspace) -> None:
    assert retain(workspace, now=NOW + timedelta(days=29)) == Forgotten()
    assert known(workspace)
    assert retain(workspace, now=NOW + timedelta(days=31)) == Forgotten(unconfirmed=1)
    assert not known(workspace)


def test_nobody_is_forgotten_where_the_settings_say_for_ever(workspace: Workspace) -> None:
    for_ever = replace(workspace.settings, retention=Retention(0, 0, 0, 0))
    assert retain(Workspace(for_ever, workspace.store), now=NOW + timedelta(days=4000)) == Forgotten()


def test_run_forgets_by_itself_once_a_day(workspace: Workspace) -> None:
    run(workspace, now=NOW + timedelta(days=30, hours=-1))
    assert known(workspace)
    run(workspace, now=NOW + timedelta(days=30, hours=1))
    assert known(workspace), "today it has looked"
    run(workspace, now=NOW + timedelta(days=31))
    assert not known(workspace)
