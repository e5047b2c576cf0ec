"""Undo and redo walk over a history that only grows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.issues import Revision
from pipeline.review.history import last_editor, steps

START = datetime(2025, 5, 22, 9, tzinfo=UTC)


def revision(
    number: int, *, by: str = "ana", minutes: float = 0, field: str = "", shows: int | None = None
) -> Revision:
    return Revision(number, by, START + timedelta(minutes=minutes), "", f"hash {number}", field, shows)


def test_a_fresh_draft_has_nothing_to_undo() -> None:
    line = steps([revision(1, by="schedule")])
    assert (line.undo, line.redo) == (None, None)


def test_undo_goes_back_one_step_and_redo_forward_again() -> None:
    history = [revision(1), revision(2), revision(3)]
    assert steps(history).undo == 2
    undone = [*history, revision(4, shows=2)]
    assert (steps(undone).undo, steps(undone).redo) == (1, 3)
    redone = [*undone, revision(5, shows=3)]
    assert (steps(redone).undo, steps(redone).redo) == (2, None)


def test_a_change_after_undo_ends_what_could_be_redone() -> None:
    history = [revision(1), revision(2), revision(3, shows=1), revision(4)]
    assert (steps(history).undo, steps(history).redo) == (1, None)


def test_fast_edits_of_one_field_by_one_person_are_one_step() -> None:
    history = [revision(1)]
    history += [revision(n, field="subject", minutes=n * 0.1) for n in (2, 3, 4)]
    assert steps(history) == ((1, 4), 1)


def test_a_pause_another_field_or_another_person_begins_a_new_step() -> None:
    slow = [revision(1), revision(2, field="subject"), revision(3, field="subject", minutes=5)]
    other = [revision(1), revision(2, field="subject"), revision(3, field="intro")]
    two = [revision(1), revision(2, field="subject"), revision(3, field="subject", by="jo")]
    for history in (slow, other, two):
        assert steps(history).undo == 2


def test_an_edit_right_after_an_undo_is_a_step_of_its_own() -> None:
    history = [revision(1), revision(2, field="subject"), revision(3), revision(4, shows=2)]
    history.append(revision(5, field="subject", minutes=0.1))
    assert steps(history).undo == 2


def test_the_last_editor_is_a_person() -> None:
    assert last_editor([revision(1, by="schedule"), revision(2), revision(3, by="source")]) == "ana"
    assert last_editor([revision(1, by="schedule"), revision(2, by="run")]) == ""


@given(st.lists(st.sampled_from(["edit", "undo", "redo"]), max_size=40))
def test_undo_and_redo_behave_as_in_any_editor(wishes: list[str]) -> None:
    history = [revision(1)]
    line, place = [1], 0
    for wish in wishes:
        number = len(history) + 1
        now = steps(history)
        if wish == "edit":
            line[place + 1 :] = [number]
            place += 1
            history.append(revision(number, minutes=number))
        elif wish == "undo" and now.undo is not None:
            place -= 1
            history.append(revision(number, minutes=number, shows=now.undo))
        elif wish == "redo" and now.redo is not None:
            place += 1
            history.append(revision(number, minutes=number, shows=now.redo))
        after = steps(history)
        assert after.line[after.place] == line[place]
        assert (after.undo is None) == (place == 0)
        assert (after.redo is None) == (place == len(line) - 1)
