"""The pictures of the sample feeds, and the demo that shows them without a network."""

from __future__ import annotations

import json
import re
import shutil
import socket
from pathlib import Path

import pytest
from PIL import Image

from bench.draw import DRAWINGS, PICTURES, draw
from pipeline.collect.parse import parse_feed
from pipeline.config import load_settings
from pipeline.curate.pictures import choose_picture, place_of
from pipeline.workflow.running import run
from pipeline.workflow.workspace import opened
from tests.fakes.newsroom import at

ROOT = Path(__file__).parents[2]
AS_OF = at("2025-05-22 09:00")


def test_every_picture_that_a_sample_feed_offers_is_a_file_and_none_is_asked_for_on_the_web() -> None:
    feeds = {feed.id: feed for feed in load_settings(ROOT, {}).feed if feed.path}
    places = set()
    for feed in feeds.values():
        parsed = parse_feed((ROOT / feed.path).read_bytes(), feed=feed, content_type="", url="", now=AS_OF)
        for entry in parsed.entries:
            picture = choose_picture([entry])
            if picture:
                places.add(place_of(picture, feeds))
    assert all(place.startswith("feeds/pictures/") for place in places)
    drawn = {f"feeds/pictures/{name}" for name in DRAWINGS}
    assert drawn < places, "every drawing is used"


def test_the_drawings_are_those_in_the_folder_and_small(tmp_path: Path) -> None:
    found = {path.relative_to(PICTURES).as_posix(): path for path in PICTURES.rglob("*") if path.is_file()}
    assert found.keys() == DRAWINGS.keys()
    assert max(path.stat().st_size for path in found.values()) < 40_960
    for path in draw(tmp_path):
        with Image.open(path) as new, Image.open(found[path.relative_to(tmp_path).as_posix()]) as old:
            assert (new.size, new.format) == (old.size, old.format)


def test_the_demo_has_pictures_and_asks_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_args: object, **_named: object) -> None:
        raise AssertionError("the demo looked up a name")

    monkeypatch.setattr(socket, "getaddrinfo", refused)
    folder = tmp_path / "news"
    folder.mkdir()
    shutil.copy(ROOT / "config.toml", folder)
    shutil.copytree(ROOT / "feeds", folder / "feeds")
    with opened(load_settings(folder, {})) as workspace:
        run(workspace, now=AS_OF)
        with workspace.store.reading() as tx:
            places = tx.exec_driver_sql("SELECT place FROM picture_places").scalars().all()
    out = folder / "output/programs/2025-05-22"
    page = (out / "mail.html").read_text("utf-8")
    shown = re.findall(r'src="(pictures/[^"]+)"', page)
    assert len(shown) == len(set(shown)) >= 6
    assert all((out / place).is_file() for place in shown)
    assert re.search(r'width="536"[^>]*height="30\d"|height="30\d"[^>]*width="536"', page), (
        "the lead is large"
    )
    assert all(place.startswith("feeds/pictures/") for place in places)
    lead = json.loads((out / "issue.json").read_bytes())["sections"][0]["items"][0]
    assert lead["picture"]["alt"] == "A teapot and a plate of small cakes on a library table"
