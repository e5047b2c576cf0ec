"""What is remembered of links."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pipeline.model.facts import LinkFact, LinkState
from pipeline.store import links as link_rows
from pipeline.store import open_store

NOW = datetime(2025, 5, 22, 12, tzinfo=UTC)
FACT = LinkFact("https://a.example.org/1", LinkState.MOVED, "", 200, "https://a.example.org/2", NOW)


def test_what_was_found_out_is_read_back_as_it_was(tmp_path: Path) -> None:
    store = open_store(tmp_path, "news.sqlite")
    dead = LinkFact(
        "https://b.example.org/", LinkState.DEAD, "answers that there is nothing (404)", 404, "", NOW
    )
    with store.writing() as tx:
        link_rows.keep(tx, [FACT, dead], now=NOW)
    with store.reading() as tx:
        links = [FACT.link, dead.link, "https://c.example.org/"]
        assert link_rows.load(tx, links) == {FACT.link: FACT, dead.link: dead}
        assert link_rows.load(tx, []) == {}
    store.close()


def test_a_newer_answer_takes_the_place_of_the_older(tmp_path: Path) -> None:
    store = open_store(tmp_path, "news.sqlite")
    newer = replace(FACT, state=LinkState.OK, target="", checked=NOW + timedelta(hours=13))
    with store.writing() as tx:
        link_rows.keep(tx, [FACT], now=NOW)
        link_rows.keep(tx, [newer], now=NOW)
        assert link_rows.load(tx, [FACT.link]) == {FACT.link: newer}
    store.close()


def test_what_was_not_asked_is_not_kept_and_what_is_old_is_forgotten(tmp_path: Path) -> None:
    store = open_store(tmp_path, "news.sqlite")
    unknown = LinkFact("https://d.example.org/", LinkState.UNKNOWN)
    with store.writing() as tx:
        link_rows.keep(tx, [FACT, unknown], now=NOW)
        link_rows.keep(tx, [], now=NOW + link_rows.FORGOTTEN)
        assert set(link_rows.load(tx, [FACT.link, unknown.link])) == {FACT.link}
        link_rows.keep(tx, [], now=NOW + link_rows.FORGOTTEN + timedelta(seconds=1))
        assert link_rows.load(tx, [FACT.link]) == {}
    store.close()
