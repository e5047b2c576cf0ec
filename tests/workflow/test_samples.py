"""The shipped settings over the sample feeds: the demo that `make run` shows."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from pipeline.config import load_settings
from pipeline.model.settings import Settings
from pipeline.workflow.collecting import Collected, collect
from pipeline.workflow.running import run
from pipeline.workflow.workspace import opened
from tests.fakes.feed_server import FeedServer, conditional
from tests.fakes.newsroom import at, half_written

ROOT = Path(__file__).parents[2]
EXPECTED = Path(__file__).parents[1] / "data" / "sample-feeds-expected.jsonl"
AS_OF = at("2025-05-22 09:00")


def shipped(folder: Path) -> Settings:
    """The shipped settings and sample feeds in a folder of their own."""
    folder.mkdir(parents=True)
    shutil.copy(ROOT / "config.toml", folder)
    shutil.copytree(ROOT / "feeds", folder / "feeds")
    return load_settings(folder, {})


def issue_of(folder: Path) -> dict[str, Any]:
    """The drafted issue, as it was written."""
    data: dict[str, Any] = json.loads((folder / "output/programs/2025-05-22/issue.json").read_bytes())
    return data


def every_item(issue: dict[str, Any]) -> list[dict[str, Any]]:
    """Shown and held alike."""
    shown = [item for section in issue["sections"] for item in (*section["items"], *section["more"])]
    return [*shown, *(held["item"] for held in issue["held"])]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo, run once."""
    folder = tmp_path_factory.mktemp("demo") / "news"
    with opened(shipped(folder)) as workspace:
        report = run(workspace, now=AS_OF)
    assert report.needs == []
    assert [feed.feed for feed in report.collected.feeds if feed.error] == []
    return folder


def test_every_entry_of_every_sample_feed_is_in_the_draft_or_held_with_a_reason(demo: Path) -> None:
    issue = issue_of(demo)
    known = {title for item in every_item(issue) for title in titles_of(item)}
    missing = [
        line["title"]
        for line in map(json.loads, EXPECTED.read_text(encoding="utf-8").splitlines())
        if line["title"] not in known
    ]
    assert missing == []
    assert all(held["reason"] for held in issue["held"])


def titles_of(item: dict[str, Any]) -> set[str]:
    """An item's own title and those of the entries merged into it."""
    merged = item["merge_reason"].split("“")[1:]
    return {item["title"], *(part.rpartition("”")[0].partition("”")[0] for part in merged)}


def test_all_but_one_of_the_sixteen_items_of_a_real_issue_come_out_with_their_kind(demo: Path) -> None:
    by_title = {title: item for item in every_item(issue_of(demo)) for title in titles_of(item)}
    lines = [json.loads(line) for line in EXPECTED.read_text(encoding="utf-8").splitlines()]
    first = [line for line in lines if line["feed"].startswith("01-")]
    assert len(first) == 16
    wrong = [line["title"] for line in first if by_title[line["title"]]["kind"] != line["kind"]]
    assert len(wrong) <= 1, wrong


def test_no_call_in_the_issue_has_passed_and_each_keeps_the_sentence_it_was_read_from(demo: Path) -> None:
    for item in every_item(issue_of(demo)):
        if item["deadline"]:
            assert item["deadline"]["quote"]
    for section in issue_of(demo)["sections"]:
        for item in (*section["items"], *section["more"]):
            assert not item["deadline"] or date.fromisoformat(item["deadline"]["day"]) > date(2025, 5, 22)


@pytest.mark.parametrize("title", ["Human Origins Traveling", "Media Literacy for Adults"])
def test_the_same_call_in_several_feeds_is_one_item_that_credits_them_all(demo: Path, title: str) -> None:
    (item,) = [
        one for one in every_item(issue_of(demo)) if title in one["title"] and "Seeks" not in one["title"]
    ]
    assert {source["feed"] for source in item["sources"]} >= {"programming", "humanities"}


def test_nothing_stands_in_the_issue_twice_and_no_section_is_empty(demo: Path) -> None:
    issue = issue_of(demo)
    assert max(Counter(item["id"] for item in every_item(issue)).values()) == 1
    assert all(section["items"] or section["more"] for section in issue["sections"])


def test_the_files_are_whole(demo: Path) -> None:
    assert half_written(demo / "output") == []


@pytest.fixture
def served() -> Iterator[FeedServer]:
    """The sample feeds on a real server on loopback."""
    with FeedServer() as server:
        for path in (ROOT / "feeds" / "samples").iterdir():
            server.pages[f"/{path.name}"] = conditional(path.read_bytes(), etag=f'"{path.stat().st_size}"')
        yield server


def test_over_http_the_same_issue_comes_out_and_a_second_run_asks_only_whether_it_changed(
    demo: Path, served: FeedServer, tmp_path: Path
) -> None:
    folder = tmp_path / "news"
    shipped(folder)
    text = (folder / "feeds/samples.toml").read_text(encoding="utf-8")
    text = text.replace('path = "feeds/samples/', f'url = "{served.url("/")}')
    (folder / "feeds/samples.toml").write_text(text, encoding="utf-8")
    config = (folder / "config.toml").read_text(encoding="utf-8")
    config = config.replace("[collect]\n", '[collect]\nallow_networks = ["127.0.0.0/8"]\n')
    (folder / "config.toml").write_text(config, encoding="utf-8")
    with opened(load_settings(folder, {})) as workspace:
        assert run(workspace, now=AS_OF).needs == []
        first = len(served.sent)
        assert run(workspace, now=AS_OF).collected == Collected((), 13)
        assert len(served.sent) == first == 13, "they are not due yet"
        collected = collect(workspace, now=AS_OF + timedelta(days=1))
    assert [feed.status.value for feed in collected.feeds] == ["unchanged"] * 13
    assert all(sent.header("If-None-Match") for sent in served.sent[first:])
    assert issue_of(folder)["sections"] == issue_of(demo)["sections"]


def test_two_runs_at_the_same_inputs_and_time_are_equal_to_the_byte(demo: Path, tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere" / "news"
    with opened(shipped(folder)) as workspace:
        run(workspace, now=AS_OF)
    one, two = (
        {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}
        for root in (demo / "output", folder / "output")
    )
    assert one.keys() == two.keys()
    assert [name for name in one if one[name] != two[name]] == []
