"""What the desk's pages share: the settings of now, and drafts as rendered, whoever else is at work."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

import pytest

from pipeline.config import load_settings
from pipeline.model.issues import UNRENDERED
from pipeline.model.settings import Settings
from pipeline.model.users import Role
from pipeline.web import desk_state
from pipeline.web.desk_state import Desk
from pipeline.workflow.editing import save_field
from tests.fakes.newsroom import Newsroom
from tests.web.conftest import PATIENCE
from tests.web.test_drafts import SEVEN, Seen, come, office

__all__ = ["come", "office"]


@pytest.fixture
def _looks_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk_state, "_LOOK_AFTER", 0.0)


def rename(room: Newsroom, old: str, new: str) -> None:
    """Give the newsletter another name."""
    config = room.root / "config.toml"
    config.write_text(config.read_text().replace(f'name = "{old}"', f'name = "{new}"', 1))


@pytest.mark.usefixtures("_looks_at_once")
def test_settings_that_change_while_they_are_read_for_the_first_time_are_read_again(
    drafted_room: Newsroom,
) -> None:
    loads = 0

    def load() -> Settings:
        nonlocal loads
        loads += 1
        settings = load_settings(drafted_room.root, {})
        if loads <= 2:  # somebody saves the file just after we have read it
            names = ("Weekly", "Fortnightly", "Monthly")
            rename(drafted_room, names[loads - 1], names[loads])
        return settings

    with closing(Desk(load, lambda _: SEVEN)) as desk:
        assert desk.workspace.newsletter().name == "Monthly"


@pytest.mark.usefixtures("_looks_at_once")
def test_what_was_begun_by_the_settings_of_before_is_not_kept_for_those_of_now(
    drafted_room: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()
    real: Callable[..., object] = vars(desk_state)["render"]

    def slow(*args: object, **options: object) -> object:
        begun.set()
        assert go_on.wait(PATIENCE)
        return real(*args, **options)

    with closing(Desk(lambda: load_settings(drafted_room.root, {}), lambda _: SEVEN)) as desk:
        (draft,) = drafted_room.drafts()
        monkeypatch.setattr(desk_state, "render", slow)
        thread = threading.Thread(target=desk.shown, args=(draft.id,))
        thread.start()
        assert begun.wait(PATIENCE)
        rename(drafted_room, "Weekly", "Monthly")
        assert desk.workspace.newsletter().name == "Monthly"
        go_on.set()
        thread.join()
        assert b"Monthly" in desk.shown(draft.id).rendered.files["mail.html"]


@contextmanager
def writing(room: Newsroom) -> Iterator[None]:
    """Another program that writes, and takes its time."""
    with closing(
        sqlite3.connect(room.root / load_settings(room.root, {}).database, isolation_level=None)
    ) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/drafts/{}",
        "/drafts/{}?restore=1",
        "/drafts/{}/parts/all",
        "/drafts/{}/mail",
        "/drafts/{}/text",
        "/calendar",
        "/calls",
        "/feeds",
        "/deliveries",
        "/settings",
        "/users",
    ],
)
def test_who_only_looks_waits_for_nobody_who_writes(come: Callable[..., Seen], path: str) -> None:
    admin = come(Role.ADMIN)
    desk, subject = admin.office.desk, admin.draft.issue.subject
    save_field(desk.workspace, admin.number, "subject", "Six soups", subject, by="maya", now=SEVEN)
    assert admin.draft.content_hash == UNRENDERED, "so that there is something to put on record"
    with writing(admin.office.room):
        # Whoever waits for a writer is told after ten seconds that the database is busy.
        assert admin.visitor.get(path.format(admin.number)).status == 200
