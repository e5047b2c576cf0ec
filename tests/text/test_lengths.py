"""Lengths in each network's own units."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import UsageError
from pipeline.text.lengths import BLUESKY_BYTES, LIMITS, Length, Limits, count, faults, fits, measure
from pipeline.text.lengths.endings import KNOWN, NEWER
from pipeline.text.lengths.units import clusters, clusters_without_conjuncts, utf8, utf16

FAMILY = "👩‍👩‍👧"
OWN_KEYS = ("warning", "link")


def vectors() -> list[dict[str, Any]]:
    """The texts of tests/data/lengths.json, written out, and what each network counts."""
    data = Path(__file__).parent.parent / "data" / "lengths.json"
    read: list[dict[str, Any]] = json.loads(data.read_text(encoding="utf-8"))
    for vector in read:
        piece, times = vector.get("repeat", ("", 0))
        vector["text"] += piece * times
    return read


VECTORS = vectors()


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["about"] for vector in VECTORS])
def test_each_network_counts_in_its_own_way(vector: dict[str, Any]) -> None:
    limits = Limits(link=vector.get("link", 23))
    warning = vector.get("warning", "")
    ours = {network: count(network, vector["text"], limits, warning=warning) for network in LIMITS}
    assert ours == vector["counts"]


def test_the_vectors_are_many_and_each_tells_of_every_network() -> None:
    assert len(VECTORS) > 200
    assert len({vector["about"] for vector in VECTORS}) == len(VECTORS)
    assert all(set(vector["counts"]) == set(LIMITS) for vector in VECTORS)


@pytest.mark.parametrize("network", LIMITS)
def test_a_text_at_the_limit_fits_and_one_more_does_not(network: str) -> None:
    limit = LIMITS[network]
    assert fits(network, "a" * limit)
    assert not fits(network, "a" * (limit + 1))


def test_bluesky_also_limits_bytes_and_says_so_in_bytes() -> None:
    families = FAMILY * 250
    assert count("bluesky", families) == 250
    assert not fits("bluesky", families)
    assert measure("bluesky", families) == Length(250 * 18, BLUESKY_BYTES, "bytes")
    assert measure("bluesky", FAMILY * 10) == Length(10, 300)
    assert measure("bluesky", FAMILY * 301) == Length(301, 300)


def test_a_length_tells_by_how_much_a_text_is_too_long() -> None:
    assert measure("x", "a" * 283).over == 3
    assert measure("x", "a" * 280).over == 0


def test_a_mastodon_server_may_allow_more_and_reserve_more_for_a_link() -> None:
    text = "a" * 470 + " https://example.org/"
    assert measure("mastodon", text) == Length(494, 500)
    assert measure("mastodon", text, Limits(5000, link=32)) == Length(503, 5000)
    assert not fits("mastodon", text, Limits(500, link=32))


def test_a_content_warning_takes_room_whole_even_if_it_holds_a_link() -> None:
    warning = "Spoiler: https://example.org/a-long-page-that-is-here"
    assert count("mastodon", "abc", warning=warning) == len(warning) + 3
    assert count("x", "abc", warning=warning) == 3
    assert fits("mastodon", "a" * 250, warning="b" * 250)
    assert not fits("mastodon", "a" * 251, warning="b" * 250)


@pytest.mark.parametrize("work", [count, fits, measure, faults])
def test_an_unknown_network_is_named(work: Any) -> None:
    with pytest.raises(UsageError, match="orkut"):
        work("orkut", "hi")


def test_threads_takes_five_links_and_makes_a_topic_of_one_tag() -> None:
    five = " ".join(f"https://example.org/{number}" for number in range(5))
    assert faults("threads", f"{five} https://example.org/1 #Libraries") == ()
    assert faults("threads", f"{five} example.com") == ("It has 6 links; Threads takes 5.",)
    assert faults("threads", "#Books #Libraries #1") == (
        "It has 2 tags; Threads makes a topic of the first only.",
    )


def test_instagram_takes_five_tags() -> None:
    assert faults("instagram", "#a #b #c #d #e #1 a#f") == ()
    assert faults("instagram", "#a #b #c #d #e #Bücher") == ("It has 6 tags; Instagram takes 5.",)


def test_bluesky_takes_tags_of_64_characters() -> None:
    assert faults("bluesky", f"#{'é' * 64}") == ()
    assert len(faults("bluesky", f"#{'a' * 65} #ok")) == 1


def test_x_refuses_some_invisible_characters() -> None:
    assert faults("x", "plain \u200b text") == ()
    assert len(faults("x", "a\ufeffb")) == 1


@pytest.mark.parametrize("network", ["mastodon", "linkedin", "facebook"])
def test_other_networks_have_no_faults_but_length(network: str) -> None:
    assert faults(network, "#a #b #c #d #e #f \ufeff " + " ".join(f"e{n}.org" for n in range(9))) == ()


@given(st.sampled_from(sorted(LIMITS)), st.text(max_size=200), st.text(max_size=20))
def test_no_text_raises_and_words_added_never_shorten(network: str, text: str, more: str) -> None:
    assert 0 <= count(network, text) <= count(network, f"{text} ") + len(more)
    assert count(network, f"{text}\n{more} word") >= count(network, text)


@given(st.text(st.sampled_from("ab \r\n’…©é日のя\u0301\u200d\ufe0f😀👩🏽🇺🇸1\u20e3\u0600\u0e33क\u094dष각")))
def test_the_quick_way_counts_clusters_as_the_slow_way_does(text: str) -> None:
    assert clusters(text) == len(regex.findall(r"\X", text))
    assert clusters_without_conjuncts(text) >= clusters(text)


@given(st.text(st.characters(codec=None)))
def test_units_are_those_of_the_encodings(text: str) -> None:
    assert utf16(text) == sum(1 + (ord(char) > 0xFFFF) for char in text)
    assert utf8(text) == len(text.encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize(
    "piece", ["a.", "a.com ", "é.com-.", "a.com/(a", "@a.", "a_.com.", "https://", "日.com", "a" * 50]
)
def test_the_time_grows_with_the_length_of_a_text(piece: str) -> None:
    """Not measured by a clock, but by the steps of the interpreter, which are the same on every machine."""

    def steps(times: int) -> int:
        total = 0

        def step(*_: object) -> Any:
            nonlocal total
            total += 1
            return step

        text = piece * times
        before = sys.gettrace()
        sys.settrace(step)
        try:
            count("x", text)
            count("mastodon", text)
        finally:
            sys.settrace(before)
        return total

    assert steps(400) < 12 * steps(40) + 100


def test_endings_are_in_lower_case_and_apart() -> None:
    assert len(KNOWN) == 1574
    assert all(ending == ending.lower() and ending.strip(".") == ending for ending in KNOWN | NEWER)
    assert not KNOWN & NEWER
