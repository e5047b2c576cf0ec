"""Conditions that pick some of a list's readers."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.audience.segments import (
    EVERYBODY,
    AllOf,
    AnyOf,
    Condition,
    Not,
    OneOf,
    holds,
    names,
    parse,
    wanted,
)
from pipeline.errors import UsageError

ANA = {"state": "TX", "kind": "Public", "town": "San Antonio"}


@dataclass(frozen=True, slots=True)
class Case:
    text: str
    holds: bool


@pytest.mark.parametrize(
    "case",
    [
        Case("", True),
        Case("state = TX", True),
        Case("state=TX", True),
        Case("state = tx", True),
        Case("STATE == TX", True),
        Case("state = OK", False),
        Case("state != OK and kind = public", True),
        Case("state = OK or kind = public", True),
        Case("state = OK and kind = school or kind = public", True),
        Case("state = OK and (kind = school or kind = public)", False),
        Case("not state = OK", True),
        Case("not not state = OK", False),
        Case('town = "San Antonio"', True),
        Case("town = 'san antonio'", True),
        Case("state in (OK, TX)", True),
        Case("not state in (OK, TX)", False),
        Case('nickname = ""', True),
        Case("nickname != Nan", True),
        Case("wants = calls", True),
        Case("wants = jobs", False),
        Case("wants != jobs", True),
    ],
    ids=lambda case: case.text or "empty",
)
def test_a_condition_holds_or_not(case: Case) -> None:
    assert holds(parse(case.text), ANA, ("calls", "stories")) is case.holds


@dataclass(frozen=True, slots=True)
class Wrong:
    text: str
    says: str


@pytest.mark.parametrize(
    "wrong",
    [
        Wrong("state", "at character 6 it ends where =, != or `in`"),
        Wrong("state = ", "at character 8 it ends where a value"),
        Wrong("= TX", "at character 1 there is '=' where the name of a field"),
        Wrong("state = TX kind = public", "character 12 there is 'kind' where `and` or `or`"),
        Wrong("state = San Antonio", "there is 'Antonio'"),
        Wrong("(state = TX", "it ends where )"),
        Wrong("state = TX)", "there is ')'"),
        Wrong('state = "TX', "nothing that it knows"),
        Wrong("state ! TX", "nothing that it knows"),
        Wrong("state in TX", "where ( should be"),
        Wrong("and = TX", "there is 'and'"),
        Wrong("1st = TX", "the name of a field"),
        Wrong("(" * 50 + "a = b" + ")" * 50, "too deep"),
        Wrong("not " * 50 + "a = b", "too deep"),
        Wrong("a = " + "b" * 5000, "at most"),
    ],
    ids=lambda wrong: wrong.says,
)
def test_what_is_no_condition_is_refused_with_the_place(wrong: Wrong) -> None:
    with pytest.raises(UsageError) as caught:
        parse(wrong.text)
    assert wrong.says in str(caught.value)


@given(st.text(max_size=60) | st.text("ab =!()\"',\\andorti", max_size=40))
def test_whatever_is_typed_gives_a_condition_or_a_reason(text: str) -> None:
    try:
        condition = parse(text)
    except UsageError:
        return
    assert holds(condition, {}) in {True, False}


word = st.sampled_from(["TX", "ok", "San Antonio", "", "Ä", "o'k"])
tests = st.builds(
    OneOf,
    st.sampled_from(["state", "kind", "wants"]),
    st.lists(word.map(str.lower), min_size=1, max_size=3).map(tuple),
)
conditions: st.SearchStrategy[Condition] = st.recursive(
    tests,
    lambda inner: (
        st.builds(Not, inner)
        | st.builds(AllOf, st.lists(inner, min_size=2, max_size=3).map(tuple))
        | st.builds(AnyOf, st.lists(inner, min_size=2, max_size=3).map(tuple))
    ),
    max_leaves=8,
)


def written(condition: Condition) -> str:
    """The condition as a person could write it."""
    match condition:
        case OneOf(name, values):
            listed = ", ".join(f'"{value}"' for value in values)
            return f"{name} in ({listed})"
        case Not(one):
            return f"not ({written(one)})"
        case AllOf(parts):
            return "(" + " and ".join(map(written, parts)) + ")"
        case AnyOf(parts):
            return "(" + " or ".join(map(written, parts)) + ")"


@given(conditions, st.dictionaries(st.sampled_from(["state", "kind"]), word), st.sets(word))
def test_a_condition_that_is_written_down_and_read_again_means_the_same(
    condition: Condition, fields: dict[str, str], wants: set[str]
) -> None:
    assert holds(parse(written(condition)), fields, wants) is holds(condition, fields, wants)


def test_a_condition_tells_which_fields_it_asks_about() -> None:
    assert names(parse("state = TX and not (kind = school or wants = calls)")) == {"state", "kind"}
    assert names(EVERYBODY) == set()


def test_an_issue_is_for_all_who_asked_for_nothing_alone_and_for_those_who_find_theirs_in_it() -> None:
    assert wanted((), ())
    assert wanted(("calls",), ("stories", "calls"))
    assert not wanted(("calls",), ("stories",))
