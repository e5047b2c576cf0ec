"""Every sample feed against what a person says it holds."""

from __future__ import annotations

import json
import tomllib
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from pipeline.collect.parse import parse_feed
from pipeline.curate.keys import digest
from pipeline.model.entries import Entry, ParsedFeed
from pipeline.model.settings import Feed
from pipeline.text.links import clean_link
from tests.collect.conftest import NOW

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "feeds" / "samples"
EXPECTED: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
for _line in (ROOT / "tests/data/sample-feeds-expected.jsonl").read_text("utf-8").splitlines():
    EXPECTED[json.loads(_line)["feed"]].append(json.loads(_line))

FORMS = {
    **dict.fromkeys(("01", "02", "05", "06", "10", "11", "13"), "RSS 2.0"),
    **dict.fromkeys(("03", "04", "12"), "Atom 1.0"),
    "07": "RSS 1.0",
    "08": "JSON Feed 1.1",
    "09": "RSS 0.92",
}


def sample(number: str) -> ParsedFeed:
    path = next(SAMPLES.glob(f"{number}-*"))
    feed = Feed("f", "F", path=f"feeds/samples/{path.name}")
    return parse_feed(path.read_bytes(), feed=feed, content_type="", url="", now=NOW)


def entry(number: str, title: str) -> Entry:
    return next(entry for entry in sample(number).entries if entry.title.startswith(title))


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_titles_links_ids_days_and_counts_are_as_expected(name: str) -> None:
    parsed, rows = sample(name[:2]), EXPECTED[name]

    assert parsed.form == FORMS[name[:2]]
    assert [entry.title for entry in parsed.entries] == [row["title"] for row in rows]
    assert [clean_link(entry.link) for entry in parsed.entries] == [row["link"] for row in rows]
    # The list gives the link where a feed has no ids.
    assert [entry.guid or clean_link(entry.link) for entry in parsed.entries] == [
        row["id"] or row["link"] for row in rows
    ]
    days = [entry.published or entry.starts for entry in parsed.entries]
    assert [str(day.date()) if day else None for day in days] == [row["published"] for row in rows]
    assert all(day is None or day.tzinfo is not None for day in days)


def test_all_131_entries_are_there_and_the_list_of_samples_names_them_all() -> None:
    listed = tomllib.loads((ROOT / "feeds/samples.toml").read_text("utf-8"))["feed"]
    assert sum(len(sample(f"{number:02}").entries) for number in range(1, 14)) == 131
    assert [Path(feed["path"]).name for feed in listed] == sorted(EXPECTED)
    assert all((ROOT / feed["path"]).is_file() for feed in listed)


def test_every_entry_has_keys_and_only_exact_repeats_share_one() -> None:
    for number in range(1, 14):
        owners: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
        for each in sample(f"{number:02}").entries:
            assert each.keys
            for key in each.keys:
                owners[key].add((each.title, clean_link(each.link)))
        assert all(len(same) == 1 for same in owners.values())


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_reading_twice_gives_the_same_to_the_letter(name: str) -> None:
    first, second = sample(name[:2]), sample(name[:2])
    assert first == second
    assert [digest(each) for each in first.entries] == [digest(each) for each in second.entries]


def test_only_the_broken_feed_has_notes_and_keeps_its_angle_brackets() -> None:
    assert [number for number in range(1, 14) if sample(f"{number:02}").notes] == [13]
    broken = sample("13")
    assert broken.notes == (
        "The feed is not well-formed (line 2: not well-formed (invalid token)); it was mended.",
        "The end of the feed is missing; its entries are whole.",
    )
    assert broken.entries[4].title == "Night Hike <With Owls>"
    assert "three owls & no phones" in broken.entries[4].content.replace("&amp;", "&")


def test_a_calendars_dates_are_when_the_event_starts_and_not_when_it_was_published() -> None:
    for each in sample("11").entries:
        assert each.published is None
        assert each.starts is not None
    assert str(entry("11", "Star Map").starts) == "2025-06-05 18:00:00-05:00"


def test_updated_alone_is_taken_for_published_and_a_later_update_is_kept_apart() -> None:
    assert str(entry("12", "Captions").published) == "2025-05-18 09:00:00-05:00"
    chickens = entry("04", "Chickens")
    assert str(chickens.published) == "2025-05-18 20:10:00-05:00"
    assert str(chickens.updated) == "2025-05-18 22:10:00-05:00"


def test_content_is_preferred_to_the_excerpt_and_both_are_there() -> None:
    porch = entry("02", "The Porch Sessions")
    assert "borrowed, and the rain plan" in porch.content
    assert "[&#8230;]" in porch.summary
    assert "borrowed" not in porch.summary


def test_plain_text_becomes_a_fragment_whatever_the_format() -> None:
    assert entry("03", "Summer Reading").content.startswith("<p>Free reading logs")
    assert entry("08", "A Synthesizer").content.startswith("<p>It comes in a padded case")


def test_pictures_are_absolute_and_have_the_alt_text_that_there_is() -> None:
    teapot = entry("01", "Death Café").pictures[0]
    assert teapot.url.startswith("https://programming.example.org/sites/default/files/")
    assert (teapot.alt, teapot.width, teapot.height) == (
        "A teapot and a plate of small cakes on a library table", 480, 270
    )  # fmt: skip
    assert entry("02", "The Porch").pictures[0].alt == "A fiddle player on the library steps"
    assert entry("04", "Chickens").pictures[0].url.endswith("/s320/0.jpg")  # its thumbnail has 72 pixels
    assert entry("05", "Apply Now: Exploring").pictures[0].url.endswith("/img/0.jpg")  # an enclosure
    assert entry("08", "A Synthesizer").pictures[0].url.endswith("/img/0.webp")
    assert entry("12", "Captions").pictures[0].alt == ""
    assert all(not each.pictures for each in sample("10").entries)  # nothing but counters


def test_the_rest_of_what_entries_say_is_kept() -> None:
    porch, masked = entry("02", "The Porch"), entry("06", "The Masked Readers")
    assert (porch.authors, porch.categories, porch.language) == (
        ("Dana Ruiz",),
        ("Music", "Outdoors"),
        "en-US",
    )
    assert masked.categories == ("Élèves", "Reading")
    assert entry("03", "FY26").categories == ("Grants",)
    assert entry("04", "Chickens").categories == ("animals", "children")
    assert entry("12", "Captions").authors == ("Access Desk",)
    assert sample("04").home == "https://rural-network.example.org/"
    assert entry("03", "FY26").base == "https://state-library.example.org/"
    assert sample("07").title == "Heritage Desk – News"
