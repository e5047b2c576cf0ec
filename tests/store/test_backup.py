"""Backups are whole, and only so many stay."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from pipeline.errors import UsageError
from pipeline.store import Store, open_store
from pipeline.store.backup import backup
from tests.fakes import postgres
from tests.fakes.mailroom import NOON, freeze, statuses


def test_a_backup_made_while_others_write_is_whole(tmp_path: Path) -> None:
    store = open_store(tmp_path, "news.sqlite")
    freeze(store, 3)
    with store.writing() as tx:
        tx.exec_driver_sql("UPDATE recipients SET status = 'sent'")
        written = backup(store, tmp_path / "b" / "copy.sqlite", keep=0, now=NOON)
    assert written.stat().st_mode & 0o777 == 0o600
    copy = open_store(tmp_path / "b", "copy.sqlite")
    assert statuses(copy) == dict.fromkeys((1, 2, 3), "pending")
    copy.close()
    store.close()


def test_only_so_many_are_kept_and_nothing_else_is_touched(tmp_path: Path) -> None:
    store = open_store(tmp_path, "news.sqlite")
    folder = tmp_path / "b"
    folder.mkdir()
    (folder / "news-old.sqlite").touch()
    for day in range(4):
        backup(store, folder / "news.sqlite", keep=2, now=NOON + timedelta(days=day))
    assert sorted(path.name for path in folder.iterdir()) == [
        "news-20261126T120000Z.sqlite",
        "news-20261127T120000Z.sqlite",
        "news-old.sqlite",
    ]
    store.close()


def test_a_file_that_is_there_is_not_overwritten(tmp_path: Path) -> None:
    store = open_store(tmp_path, "news.sqlite")
    (tmp_path / "copy.sqlite").write_text("mine")
    with pytest.raises(UsageError, match="it is there already"):
        backup(store, tmp_path / "copy.sqlite", keep=0, now=NOON)
    assert (tmp_path / "copy.sqlite").read_text() == "mine"
    store.close()


def test_a_server_has_its_own_means(postgresql: postgres.Server, migrated: str, tmp_path: Path) -> None:
    with postgresql.database(migrated) as address:
        store: Store = open_store(tmp_path, address)
        with pytest.raises(UsageError, match="has its own means"):
            backup(store, tmp_path / "copy", keep=0, now=NOON)
        store.close()
