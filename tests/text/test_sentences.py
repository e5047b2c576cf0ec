"""Where sentences end: a labelled set, and what holds of every text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.text.sentences import is_abbreviated, split_sentences
from tests.growth import assert_linear

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


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("fr", "M. Dupont est venu. Il a dit « Oui ! » et puis rien.", 2),
        ("es", "El Sr. Pérez llegó. La Dra. Ana salió.", 2),
        ("de", "Das Haus Nr. 5 ist offen, z. B. am 3. Oktober. Kommen Sie.", 2),
        ("nl", "Dhr. Jansen komt o.a. morgen. Ja.", 2),
        ("pl", "Np. dr Kowalski przyjdzie. M.in. jutro.", 2),
        ("ru", "Музей им. Пушкина работал до 1985 г. включительно. Записи войдут в маршрут.", 2),
    ],
)
def test_abbreviations_of_other_languages_end_no_sentence(language: str, text: str, wanted: int) -> None:
    assert len(split_sentences(text, language)) == wanted


def test_a_text_may_end_in_an_abbreviation_that_ends_no_sentence() -> None:
    assert is_abbreviated("It was given by Dr.")
    assert is_abbreviated("Il fut donné par M.", "fr")
    assert not is_abbreviated("It was given by the doctor.")


@pytest.mark.parametrize("piece", ["1", "本。", "a! ", "Dr. ", "(a.) B ", "ab. Cd e. "])
def test_a_megabyte_in_one_line_takes_linear_time_and_keeps_every_sign(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    assert "".join("".join(split_sentences(text)).split()) == "".join(text.split())
    assert_linear(split_sentences, piece, 1_000_000)


def test_a_long_line_is_split_where_a_short_one_would_be() -> None:
    text = "Doors open at 6 p.m. Friday with Dr. Ruiz. Come early, and bring a chair. "
    assert split_sentences(text * 500) == split_sentences(text) * 500
