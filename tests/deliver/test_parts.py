"""The steps of a part of a post."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from pipeline.deliver import parts as steps
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.posts import PostPart, Taken

NOW = datetime(2026, 1, 5, 15, tzinfo=UTC)
PART = PostPart(1, "weekly", "mastodon", "a1b2c3d4", 1, NOW, "Words")
THERE = Taken("42", "cid", "https://social.example.org/42")
DAY = NOW + timedelta(days=1)


def test_a_part_on_its_way_is_in_doubt_for_a_while_if_the_program_ends() -> None:
    left = steps.in_doubt(steps.sending(steps.claimed(PART), NOW), steps.CUT_OFF)
    assert (left.status, left.tries) == (DeliveryStatus.UNKNOWN, 1)
    assert left.not_before == NOW + steps.SETTLES
    assert steps.looked_for(left, None, NOW + steps.SETTLES - timedelta(seconds=1)) == left


def test_what_is_not_there_after_that_is_pending_again() -> None:
    left = steps.in_doubt(steps.sending(PART, NOW), steps.CUT_OFF)
    again = steps.looked_for(left, None, NOW + steps.SETTLES)
    assert (again.status, again.detail, again.not_before) == (DeliveryStatus.PENDING, steps.ABSENT, None)


@pytest.mark.parametrize("status", [DeliveryStatus.CLAIMED, DeliveryStatus.UNKNOWN])
def test_what_is_found_is_sent_at_any_time(status: DeliveryStatus) -> None:
    found = steps.looked_for(
        PostPart(1, "w", "mastodon", "k", 1, NOW, "Words", status, not_before=DAY), THERE, NOW
    )
    assert (found.status, found.remote, found.check, found.address) == (
        DeliveryStatus.SENT,
        "42",
        "cid",
        "https://social.example.org/42",
    )
    assert found.not_before is None


def test_a_look_tells_the_name_of_what_a_person_said_is_there() -> None:
    told = replace(PART, status=DeliveryStatus.SENT, detail="it is there, says maya")
    named = steps.looked_for(told, THERE, NOW)
    assert named == replace(told, remote="42", check="cid", address="https://social.example.org/42")
    assert steps.looked_for(told, None, NOW) == told


def test_nothing_goes_in_reply_to_what_has_no_name() -> None:
    told = replace(PART, status=DeliveryStatus.SENT)
    second = replace(PART, part=2)
    assert steps.replies_to_nothing([told, second], second)
    assert not steps.replies_to_nothing([steps.sent(PART, THERE), second], second)
    assert not steps.replies_to_nothing([PART, second], PART)


def test_a_look_tells_nothing_of_what_a_person_or_the_network_has_settled() -> None:
    for part in (steps.failed(PART, "refused"), steps.sent(PART, THERE)):
        assert steps.looked_for(part, Taken("43"), NOW) == part
        assert steps.looked_for(part, None, NOW) == part


def test_pauses_grow_and_end() -> None:
    waits = []
    part, now = PART, NOW
    while part.status is not DeliveryStatus.FAILED:
        part = steps.put_off(steps.claimed(part), "no", now=now, wait=None, until=DAY)
        if part.not_before:
            waits.append(part.not_before - now)
            now = part.not_before
    assert waits[:7] == [timedelta(minutes=minutes) for minutes in (5, 10, 20, 40, 80, 120, 120)]
    assert now <= DAY
    assert part.detail == f"tried {part.tries} times and given up: no"


def test_who_takes_a_part_up_has_waited_long_enough() -> None:
    waited = steps.claimed(steps.put_off(PART, "busy", now=NOW, wait=600, until=DAY))
    assert steps.released(waited).not_before is None


def test_that_a_person_has_let_a_part_go_is_remembered_whatever_becomes_of_it() -> None:
    part = steps.let_go(steps.failed(PART, "no"), "to be posted, says maya", NOW)
    assert (part.status, part.detail, part.let_go) == (
        DeliveryStatus.PENDING,
        "to be posted, says maya",
        NOW,
    )
    doubtful = steps.in_doubt(steps.sending(steps.claimed(part), NOW), steps.CUT_OFF)
    for later in (
        steps.put_off(steps.claimed(part), "busy", now=NOW, wait=600, until=DAY),
        steps.looked_for(doubtful, None, DAY),
    ):
        assert later.let_go == NOW


def test_the_network_says_how_long_to_wait() -> None:
    part = steps.put_off(steps.claimed(PART), "no", now=NOW, wait=290, until=DAY)
    assert (part.status, part.not_before) == (DeliveryStatus.DEFERRED, NOW + timedelta(seconds=290))
    assert steps.put_off(steps.claimed(PART), "no", now=NOW, wait=90_000, until=DAY).status == "failed"


def test_why_looking_failed_is_told_once_and_waits_grow_no_shorter() -> None:
    left = steps.in_doubt(steps.sending(PART, NOW), "the line went dead")
    later = steps.not_told(steps.not_told(left, "no route", NOW), "busy", NOW + timedelta(hours=1))
    assert later.detail == f"the line went dead{steps.LOOKING}busy"
    assert later.not_before == NOW + timedelta(hours=1)
    assert steps.not_told(left, "too far back", None).not_before == left.not_before


def test_a_thread_goes_part_by_part_and_a_whole_one_together() -> None:
    first, second, third = (
        steps.claimed(PostPart(1, "w", "mastodon", "k", number, NOW, "Words")) for number in (1, 2, 3)
    )
    assert steps.next_batch([first, second, third], atomic=False) == [first]
    assert steps.next_batch([first, second, third], atomic=True) == [first, second, third]
    assert steps.next_batch([steps.sent(first, THERE), second, third], atomic=False) == [second]
    assert steps.next_batch([steps.failed(first, "no"), second, third], atomic=False) == []
    assert steps.next_batch([steps.sent(first, THERE)], atomic=True) == []


def test_an_account_pauses_for_the_longest_that_any_of_its_posts_waits() -> None:
    waiting = steps.put_off(PART, "busy", now=NOW, wait=600, until=DAY)
    doubtful = steps.in_doubt(steps.sending(PART, NOW - timedelta(minutes=5)), "cut off")
    assert steps.paused_until([waiting, doubtful, PART]) == NOW + timedelta(seconds=600)
    assert steps.paused_until([PART, steps.sent(PART, THERE)]) is None
