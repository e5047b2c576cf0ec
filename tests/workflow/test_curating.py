"""Every new entry gets its item, and one told again is found whatever version marked it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from sqlalchemy import update

from pipeline.curate.marks import VERSION, is_current
from pipeline.store import entries as entry_rows
from pipeline.store import tables as t
from pipeline.workflow import curating
from pipeline.workflow.explaining import explain
from tests.fakes.newsroom import Newsroom, at

OLDER = bytes.fromhex("f80975ef4c6605c92c8021b0")
GRANTS = "Porch Light Grants"
TEXT = "Small libraries can light their paths. Applications are due June 12, 2025."
MORNING, NEXT = at("2025-05-22 06:05"), at("2025-05-23 06:05")


def mark_as_before(room: Newsroom, marks: bytes) -> None:
    """As if an older version had read all entries."""
    with room.open() as workspace, workspace.store.writing() as tx:
        tx.execute(update(t.entry_marks).values(marks=marks))


def items_of(room: Newsroom, title: str) -> Sequence[str]:
    with room.open() as workspace, workspace.store.reading() as tx:
        return [each.item for each in entry_rows.everything(tx) if each.entry.title == title]


def stored_marks(room: Newsroom) -> list[bytes]:
    with room.open() as workspace, workspace.store.reading() as tx:
        return [row.marks for row in tx.execute(t.entry_marks.select())]


@pytest.mark.parametrize("older", [OLDER, bytes([VERSION - 1]) + OLDER, bytes([VERSION + 1]) + OLDER])
@pytest.mark.parametrize("portion", [1, 2, 1_000])
def test_an_entry_that_an_older_version_marked_is_found_again(
    room: Newsroom, monkeypatch: pytest.MonkeyPatch, older: bytes, portion: int
) -> None:
    monkeypatch.setattr(curating, "_REMARKED", portion)
    room.run(MORNING)
    mark_as_before(room, older)
    room.feed("gamma", {GRANTS: TEXT}, day=at("2025-05-22 12:00")).configure().run(NEXT)
    one, two = items_of(room, GRANTS)
    assert one == two
    assert all(map(is_current, stored_marks(room)))


def test_what_is_out_of_reach_keeps_its_marks(room: Newsroom) -> None:
    room.run(MORNING)
    mark_as_before(room, OLDER)
    room.feed("gamma", {GRANTS: TEXT}, day=at("2025-12-01 12:00")).configure().run(at("2025-12-02 06:05"))
    assert stored_marks(room).count(OLDER) == 5


def test_entries_without_marks_stay_so(room: Newsroom) -> None:
    room.run(MORNING)
    mark_as_before(room, b"")
    room.feed("gamma", {GRANTS: TEXT}, day=at("2025-05-22 12:00")).configure().run(NEXT)
    assert len(set(items_of(room, GRANTS))) == 2


def test_an_account_of_an_item_does_not_need_new_marks(room: Newsroom) -> None:
    room.run(MORNING)
    mark_as_before(room, OLDER)
    (ref,) = items_of(room, GRANTS)
    with room.open() as workspace:
        assert explain(workspace, ref, now=NEXT).account.item.title == GRANTS
    assert set(stored_marks(room)) == {OLDER}
