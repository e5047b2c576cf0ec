"""Tables of weights add up, can be taken apart, and are read back as they were written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.curate.learnt import DEADLINES, KINDS
from pipeline.curate.tokens import sentences, tokens
from pipeline.curate.weights import Weights, read_weights, write_weights
from pipeline.model.items import Kind

TABLE = Weights(("yes", "no"), (10, 0), {"apply": (150, -20), "won": (-90, 200), "the": (5, 5)})


def test_no_sign_leaves_only_the_start() -> None:
    yes, no = TABLE.add_up([])
    assert yes > no
    assert yes + no == pytest.approx(1)


def test_each_sign_that_is_there_moves_the_answer_its_way() -> None:
    assert TABLE.add_up(["apply"])[0] > TABLE.add_up([])[0] > TABLE.add_up(["won"])[0]


def test_a_sign_that_the_table_does_not_know_changes_nothing() -> None:
    assert TABLE.add_up(["apply", "zebra"]) == TABLE.add_up(["apply"])


def test_what_no_table_knows_can_be_added() -> None:
    assert TABLE.add_up(["won"], (9.0, 0.0))[0] > 0.9


def test_the_telling_signs_are_those_that_speak_for_an_answer_the_strongest_first() -> None:
    assert TABLE.telling(["the", "apply", "won"], "yes", most=5) == ["apply"]
    assert TABLE.telling(["the", "apply", "won"], "no", most=5) == ["won"]


numbers = st.integers(-9_999, 9_999)
signs = st.text(
    st.characters(blacklist_characters="\t\n\r", blacklist_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1
)


@given(st.dictionaries(signs, st.tuples(numbers, numbers), max_size=20), numbers, numbers)
def test_a_table_is_read_back_as_it_was_written(
    table: dict[str, tuple[int, ...]], one: int, two: int
) -> None:
    weights = Weights(("a", "b"), (one, two), table)
    assert read_weights(write_weights(weights)) == weights


def test_the_tables_that_are_shipped_know_every_kind_and_the_words_of_calls() -> None:
    assert set(KINDS.answers) == set(Kind)
    assert DEADLINES.answers == ("no", "yes")
    places = dict(zip(KINDS.answers, KINDS.table["title nominate"], strict=True))
    assert max(places, key=lambda kind: places[kind]) == "call"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Libraries may apply by May 5.", ["library", "may", "apply", "by", "(month)", "(number)"]),
        ("On Sat at 5 p.m. the cat sat", ["on", "(day)", "at", "(hour)", "the", "cat", "sat"]),
        ("$1,000 in 2025, 12% more", ["(money)", "in", "(year)", "(percent)", "more"]),
        ("the 3rd café’s class?", ["the", "(nth)", "café's", "class", "?"]),
        ("", []),
    ],
)
def test_words_are_levelled_and_figures_told_by_what_they_are(text: str, wanted: list[str]) -> None:
    assert tokens(text) == wanted


def test_sentences_are_parted_where_one_begins() -> None:
    assert sentences("Apply now. Send it!\nDeadline: soon") == [
        ["apply", "now"],
        ["send", "it", "!"],
        ["deadline", ":", "soon"],
    ]
