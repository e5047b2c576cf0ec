"""Where sentences end: a labelled set, and what holds of every text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.text.sentences import split_sentences

DATA = Path(__file__).parent.parent / "data" / "sentences.jsonl"
ROWS = [json.loads(line) for line in DATA.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("row", ROWS, ids=[f"{row['id']} {row['text'][:40]}" for row in ROWS])
def test_the_labelled_texts_are_split_as_labelled(row: dict[str, object]) -> None:
    assert split_sentences(str(row["text"])) == row["sentences"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Doors open at 6 p.m. Friday. Come early.", 2),
        ("Apply by 5 p.m. Eastern on May 5. Good luck.", 2),
        ("It ends at 9 p.m. Bring a chair.", 2),
        ("Applications are due Sept. 5. Awards follow.", 2),
        ("The talk at St. Paul Central Library is free. Come.", 2),
        ("She asked, “Is it free?” and left. It is.", 2),
        ("One line\nand another.", 2),
        ("", 0),
    ],
)
def test_abbreviations_and_line_breaks(text: str, wanted: int) -> None:
    assert len(split_sentences(text)) == wanted


def test_another_language_is_split_without_the_english_corrections() -> None:
    assert split_sentences("Das ist gut. Es bleibt so.", "de-AT") == ["Das ist gut.", "Es bleibt so."]
    assert split_sentences("本日は晴天。明日は雨。", "ja") == ["本日は晴天。", "明日は雨。"]


@given(st.text(alphabet=st.sampled_from("Ab1 .?!)(\"'”“\n,pmUS"), max_size=200) | st.text(max_size=200))
def test_sentences_stand_in_the_text_and_leave_nothing_out(text: str) -> None:
    sentences = split_sentences(text)
    assert all(sentence in text for sentence in sentences)
    assert "".join("".join(sentences).split()) == "".join(text.split())
