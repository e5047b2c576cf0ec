"""Making anew what has changed, and telling of it."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pipeline.web.watching import Watched, files_mark
from tests.web.conftest import PATIENCE


class Thing:
    """Something that changes."""

    def __init__(self) -> None:
        self.state = "first"
        self.made = 0

    def make(self) -> str:
        self.made += 1
        return self.state.upper()

    def mark(self) -> str:
        return self.state


@contextmanager
def watching(thing: Thing) -> Iterator[Watched[str]]:
    watched = Watched(thing.make, thing.mark, every=0.005)
    watched.start()
    try:
        yield watched
    finally:
        watched.stop()
        watched.join()


async def next_word(watched: Watched[str], seen: str) -> str:
    async with asyncio.timeout(PATIENCE):
        async for word in watched.words(seen):
            if word:
                return word
    raise AssertionError("it is watched no more")


def test_the_first_edition_is_there_at_once() -> None:
    thing = Thing()
    watched = Watched(thing.make, thing.mark)
    assert watched.edition.value == "FIRST"
    assert thing.made == 1


def test_who_waits_hears_of_a_change() -> None:
    thing = Thing()
    with watching(thing) as watched:
        first = watched.edition.word

        async def look() -> str:
            waiting = asyncio.create_task(next_word(watched, first))
            await asyncio.sleep(0)
            thing.state = "second"
            return await waiting

        word = asyncio.run(look())
        assert word == watched.edition.word != first
        assert watched.edition.value == "SECOND"


def test_who_has_seen_an_older_edition_hears_at_once() -> None:
    with watching(Thing()) as watched:
        assert asyncio.run(next_word(watched, "0-0")) == watched.edition.word


def test_a_start_has_words_of_its_own_so_that_an_old_page_is_renewed() -> None:
    thing = Thing()
    one, other = Watched(thing.make, thing.mark), Watched(thing.make, thing.mark)
    assert one.edition.word != other.edition.word


def test_what_comes_out_the_same_is_no_new_edition() -> None:
    made = threading.Event()
    marks = iter([0])

    def make() -> str:
        if thing_made:
            made.set()
        thing_made.append(1)
        return "always the same"

    thing_made: list[int] = []
    watched = Watched(make, lambda: next(marks, 1), every=0.005)
    first = watched.edition.word
    watched.start()
    assert made.wait(PATIENCE), "another mark makes it anew"
    watched.stop()
    watched.join()
    assert watched.edition.word == first


def test_a_change_that_is_still_under_way_is_waited_for() -> None:
    seen: list[int] = []
    marks = iter([0, 1, 2, 3, 3])  # of an editor that writes in three steps

    def mark() -> int:
        seen.append(next(marks, 3))
        return seen[-1]

    watched = Watched(lambda: seen[-1], mark, every=0.005)
    first = watched.edition.word
    watched.start()

    async def look() -> None:
        async with asyncio.timeout(PATIENCE):
            async for _ in watched.words(first):
                return

    asyncio.run(look())
    watched.stop()
    watched.join()
    assert watched.edition.value == 3
    assert watched.edition.word.endswith("-2"), "it was made once, when all was written"


def test_who_waits_goes_on_when_it_is_watched_no_more() -> None:
    with watching(Thing()) as watched:

        async def look() -> list[str]:
            async def every() -> list[str]:
                return [word async for word in watched.words(watched.edition.word)]

            waiting = asyncio.create_task(every())
            await asyncio.sleep(0)
            watched.stop()
            async with asyncio.timeout(PATIENCE):
                return await waiting

        assert asyncio.run(look()) == []
        assert watched.stopped


def test_files_have_another_mark_when_one_is_written_comes_or_goes(tmp_path: Path) -> None:
    (tmp_path / "in" / "side").mkdir(parents=True)
    file = tmp_path / "in" / "side" / "a.j2"
    places = [tmp_path / "in", tmp_path / "config.toml", tmp_path / "nothing"]
    marks = [files_mark(places)]
    for change in (
        lambda: file.write_text("one", encoding="utf-8"),
        lambda: os.utime(file, ns=(1, 1)),
        lambda: (tmp_path / "config.toml").write_text("", encoding="utf-8"),
        (tmp_path / "config.toml").unlink,
    ):
        change()
        marks.append(files_mark(places))
        assert marks[-1] != marks[-2]
        assert files_mark(places) == marks[-1]


def test_a_file_that_another_took_the_place_of_has_another_mark_though_its_time_is_the_same(
    tmp_path: Path,
) -> None:
    file, new = tmp_path / "a.j2", tmp_path / "b.j2"
    file.write_text("one", encoding="utf-8")
    new.write_text("two", encoding="utf-8")
    for one in (file, new):
        os.utime(one, ns=(5, 5))
    before = files_mark([file])
    new.replace(file)
    assert files_mark([file]) != before
