"""Marks: the same for the same rare words of title and opening, whatever stands around them."""

from __future__ import annotations

import html
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.curate.classify import classify
from pipeline.curate.duplicates import Candidate, compare
from pipeline.curate.keys import entry_keys, own_link
from pipeline.curate.marks import LINK, STEM, TITLE, VERSION, is_current, marks_of, unpacked
from pipeline.curate.matching import FEW, Marked, candidate_pairs
from pipeline.model.entries import Entry

DATA = Path(__file__).parent.parent / "data"
POST = Entry(
    feed="f",
    keys=entry_keys("1", "https://x.org/1", "Grants for Rural Libraries", None),
    guid="1",
    link="https://x.org/1",
    title="Grants for Rural Libraries",
    content="<p>The fund gives grants to rural libraries that lend telescopes and seeds.</p>",
)
WORDS = st.lists(st.text("abcdefgh_0123", min_size=1, max_size=8), min_size=0, max_size=20)


def kinds(entry: Entry) -> list[int]:
    return sorted(mark & 3 for mark in unpacked(marks_of(entry)))


def sides(row: dict[str, dict[str, str]]) -> list[tuple[Candidate, Entry]]:
    """Two entries of different feeds, and what is compared of them."""
    found = []
    for name in ("a", "b"):
        title, text, url = row[name]["title"], row[name]["text"], row[name]["url"] or ""
        body = f"<p>{html.escape(text)}</p>"
        entry = Entry(name, entry_keys(name, url, title, None), name, url, title, content=body)
        day = date.fromisoformat(row[name]["published"])
        kind = classify(title, text).kind
        found.append((Candidate(name, name, title, text, own_link(entry), day, kind), entry))
    return found


def test_an_entry_has_marks_for_rare_words_for_its_whole_title_and_its_link() -> None:
    assert kinds(POST) == [*[STEM] * 7, TITLE, LINK]
    assert kinds(replace(POST, content="", keys=("guid:1",))) == [*[STEM] * 2, TITLE]


def test_a_link_to_a_list_of_jobs_is_no_mark() -> None:
    assert LINK not in kinds(replace(POST, keys=("link:x.org/jobs",)))


def test_they_are_the_numbers_that_are_stored_already_or_the_version_is_another() -> None:
    assert (VERSION, marks_of(POST).hex()) == (
        2,
        "02c12563100068293b8cf8774404e387440e4843ab047d09af500080bf4c6605c9103e92dc",
    )


def test_no_entry_takes_more_than_eighty_bytes() -> None:
    long = " ".join(f"{chr(97 + n % 26)}{chr(97 + n // 26)}zebra{chr(97 + n % 7)}" for n in range(300))
    assert len(marks_of(replace(POST, title=long[:200], content=long))) <= 80


def test_marks_of_an_older_version_are_known_and_never_compared() -> None:
    older = bytes.fromhex("f80975ef4c6605c92c8021b0")
    assert is_current(marks_of(POST))
    assert not is_current(older)
    assert not is_current(bytes([VERSION + 1]) + older)
    with pytest.raises(ValueError, match="older rules"):
        candidate_pairs([Marked(1, 1, older)], [])


@pytest.mark.parametrize("name", ["pairs.jsonl", "duplicates-dev.jsonl"])
def test_nearly_all_that_are_merged_would_be_compared(name: str) -> None:
    rows = [json.loads(line) for line in (DATA / name).read_text(encoding="utf-8").splitlines()]
    merged, missing = 0, []
    for row in rows:
        (one, first), (two, second) = sides(row)
        if compare(one, two).same:
            merged += 1
            known = Marked(1, one.published.toordinal(), marks_of(first))
            if not candidate_pairs([Marked(2, two.published.toordinal(), marks_of(second))], [known]):
                missing.append(row["id"])
    assert merged >= 10
    assert len(missing) <= 0.03 * merged, missing


def test_in_a_large_import_nearly_all_of_them_still_are() -> None:
    rows = [json.loads(line) for line in (DATA / "pairs.jsonl").read_text(encoding="utf-8").splitlines()]
    merged = [sides(row) for row in rows if compare(*(each[0] for each in sides(row))).same]
    entries = [side for pair in merged for side in pair]
    import_of_all = [
        Marked(number, candidate.published.toordinal(), marks_of(entry))
        for number, (candidate, entry) in enumerate(entries, 1)
    ]
    others = [
        Marked(10_000 + number, 1, marks_of(replace(POST, title=f"A{number}"))) for number in range(FEW)
    ]
    found = set(candidate_pairs([*import_of_all, *others], []))
    proposed = sum((2 * number + 1, 2 * number + 2) in found for number in range(len(merged)))
    assert len(import_of_all) + len(others) > FEW
    assert proposed >= 0.95 * len(merged)


@given(WORDS)
def test_one_letter_beyond_ascii_changes_no_mark_of_the_words_beside_it(words: list[str]) -> None:
    text = " ".join(words)
    assert marks_of(replace(POST, content=f"{text} é")) == marks_of(replace(POST, content=text))
