from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pipeline.model.pictures import PictureFile, ShownPicture
from pipeline.store import Store, open_store
from pipeline.store.pictures import LookedFor, data_of, keep, looked_for

NOW = datetime(2025, 5, 22, 14, tzinfo=UTC)
SMALL = PictureFile("a" * 64 + ".jpg", 280, 210)
LARGE = PictureFile("b" * 64 + ".jpg", 1200, 675)
PLACE = "https://lake.example.org/kite.jpg"
FOUND = LookedFor(PLACE, NOW, ShownPicture(PLACE, SMALL, LARGE))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path, "news.sqlite")
    yield store
    store.close()


def test_a_picture_comes_back_as_it_was_kept(store: Store) -> None:
    with store.writing() as tx:
        keep(tx, FOUND, [(SMALL, b"small"), (LARGE, b"large")])
    with store.reading() as tx:
        assert looked_for(tx, [PLACE, "elsewhere"]) == {PLACE: FOUND}
        assert data_of(tx, [SMALL.name, LARGE.name, "unknown"]) == {
            SMALL.name: b"small",
            LARGE.name: b"large",
        }
        assert looked_for(tx, []) == {}


def test_the_same_picture_at_two_places_is_kept_once(store: Store) -> None:
    other = LookedFor("art/kite.jpg", NOW, ShownPicture("art/kite.jpg", SMALL))
    with store.writing() as tx:
        keep(tx, FOUND, [(SMALL, b"small"), (LARGE, b"large")])
        keep(tx, other, [(SMALL, b"small")])
    with store.reading() as tx:
        assert looked_for(tx, [PLACE, other.place]) == {PLACE: FOUND, other.place: other}


def test_a_later_look_takes_the_place_of_an_earlier_one(store: Store) -> None:
    failed = LookedFor(PLACE, NOW, fault="its server has no picture there (404)")
    later = LookedFor(PLACE, NOW + timedelta(days=1), ShownPicture(PLACE, SMALL))
    with store.writing() as tx:
        keep(tx, failed)
        assert looked_for(tx, [PLACE]) == {PLACE: failed}
        keep(tx, later, [(SMALL, b"small")])
    with store.reading() as tx:
        assert looked_for(tx, [PLACE]) == {PLACE: later}


def test_many_places_are_asked_for_at_once(store: Store) -> None:
    places = [f"https://x.example.org/{number}.jpg" for number in range(1_200)]
    with store.writing() as tx:
        for place in places[::400]:
            keep(tx, LookedFor(place, NOW, fault="none"))
    with store.reading() as tx:
        assert sorted(looked_for(tx, places)) == sorted(places[::400])


def test_what_is_committed_can_be_read_beside_an_open_transaction(store: Store) -> None:
    with store.writing() as tx:
        keep(tx, FOUND, [(SMALL, b"small"), (LARGE, b"large")])
    with store.writing() as tx:
        keep(tx, LookedFor("art/new.jpg", NOW, fault="not yet"))
        with store.beside() as other:
            assert looked_for(other, [PLACE, "art/new.jpg"]) == {PLACE: FOUND}
