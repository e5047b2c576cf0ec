"""Reports of what came back are kept once, on each kind of database."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from pipeline.audience.bounces import Kind
from pipeline.store import Store
from pipeline.store import bounces as rows
from pipeline.store.bounces import Bounce

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
ONE = Bounce("a" * 40, 41, 1207, Kind.HARD, "5.1.1", "550 no such user", NOW)


def test_a_report_is_kept_once(store: Store) -> None:
    later = replace(ONE, kind=Kind.SOFT, at=NOW + timedelta(days=1))
    with store.writing() as tx:
        assert rows.add(tx, ONE)
        assert not rows.add(tx, ONE)
    with store.writing() as tx:
        assert not rows.add(tx, later)
        assert rows.of_reader(tx, 1207) == [ONE]


def test_a_report_may_name_no_issue(store: Store) -> None:
    unnamed = replace(ONE, draft=None, code="", said="")
    with store.writing() as tx:
        assert rows.add(tx, unnamed)
        assert rows.of_reader(tx, 1207) == [unnamed]


def test_readers_and_issues_have_their_own(store: Store) -> None:
    second = replace(ONE, report="b" * 40, at=NOW + timedelta(days=7), draft=42)
    others = [
        replace(ONE, report="c" * 40, subscriber=1208, kind=Kind.COMPLAINT),
        replace(ONE, report="d" * 40),
    ]
    with store.writing() as tx:
        for one in (second, ONE, *others):
            assert rows.add(tx, one)
        assert rows.of_reader(tx, 1207) == [ONE, others[1], second]
        assert rows.counts(tx, 41) == {Kind.HARD: 1, Kind.COMPLAINT: 1}
        assert rows.of_draft(tx, 42) == [second]
        assert len(rows.of_draft(tx, 41, limit=2)) == 2
