"""Whom an answer is about, and when a copy is tried again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.deliver.mail.answers import Blame, Step, judge
from pipeline.deliver.mail.replies import Reply
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.mailings import Copy, Outcome

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
COPY = Copy(1, 2, "ana@example.org")
SENT, FAILED, DEFERRED = DeliveryStatus.SENT, DeliveryStatus.FAILED, DeliveryStatus.DEFERRED
PENDING = DeliveryStatus.PENDING


def said(text: str) -> Reply:
    return Reply(int(text[:3]), text[4:].encode())


@pytest.mark.parametrize(
    ("step", "reply", "status", "blame"),
    [
        (Step.END, "250 2.0.0 queued", SENT, Blame.NOBODY),
        (Step.RCPT, "550 5.1.1 no such user", FAILED, Blame.READER),
        (Step.RCPT, "550 no such user", FAILED, Blame.READER),
        (Step.RCPT, "552 5.2.2 full", FAILED, Blame.READER),
        (Step.RCPT, "450 4.7.1 greylisted", DEFERRED, Blame.READER),
        (Step.RCPT, "451 later", DEFERRED, Blame.READER),
        (Step.RCPT, "450 4.4.1 no route to them", DEFERRED, Blame.READER),
        (Step.RCPT, "554 5.7.1 relay denied", FAILED, Blame.MESSAGE),
        (Step.END, "554 5.7.1 spam", FAILED, Blame.MESSAGE),
        (Step.END, "554 5.6.0 malformed", FAILED, Blame.MESSAGE),
        (Step.END, "552 5.3.4 too big", FAILED, Blame.MESSAGE),
        (Step.END, "550 content", FAILED, Blame.MESSAGE),
        (Step.END, "451 4.7.1 too many", DEFERRED, Blame.SERVER),
        (Step.END, "451 try later", DEFERRED, Blame.SERVER),
        (Step.RCPT, "452 4.3.1 disk full", DEFERRED, Blame.SERVER),
        (Step.RCPT, "452 no room", DEFERRED, Blame.SERVER),
        (Step.RCPT, "530 5.7.0 sign in first", DEFERRED, Blame.SERVER),
        (Step.RCPT, "530 sign in first", DEFERRED, Blame.SERVER),
        (Step.RCPT, "550 5.1.8 bad sender", DEFERRED, Blame.SERVER),
        (Step.DATA, "421 4.3.2 closing", DEFERRED, Blame.SERVER),
        (Step.MAIL, "421 4.3.2 closing", PENDING, Blame.SERVER),
        (Step.MAIL, "550 5.1.1 not you", PENDING, Blame.SERVER),
        (Step.MAIL, "451 4.7.1 slow down", PENDING, Blame.SERVER),
    ],
)
def test_an_answer_is_about_the_reader_the_message_or_the_server(
    step: Step, reply: str, status: DeliveryStatus, blame: Blame
) -> None:
    verdict = judge(COPY, step, said(reply), lambda: NOW)
    assert (verdict.outcome.status, verdict.blame) == (status, blame)
    assert verdict.outcome.said == reply


@pytest.mark.parametrize(
    ("reply", "within"),
    [("450 4.2.0 greylisted", timedelta(days=1)), ("452 4.3.1 disk full", timedelta(hours=26))],
)
def test_what_is_put_off_comes_to_an_end_after_about_a_day(reply: str, within: timedelta) -> None:
    now, tries = NOW, 0

    def answered() -> Outcome:
        copy = Copy(1, 2, "a@example.org", tries)
        return judge(copy, Step.RCPT, said(reply), lambda: now).outcome

    while (outcome := answered()).status is DEFERRED:
        assert outcome.not_before is not None
        assert outcome.not_before >= now + timedelta(minutes=1)
        now, tries = outcome.not_before, tries + 1
    assert outcome.status is FAILED
    assert f"given up after {tries + 1} times" in outcome.said
    assert timedelta(hours=20) < now - NOW <= within


def test_an_enhanced_code_that_contradicts_its_number_is_not_believed() -> None:
    outcome = judge(COPY, Step.RCPT, said("450 5.1.1 odd"), lambda: NOW).outcome
    assert (outcome.status, outcome.code) == (DEFERRED, "")


@given(
    step=st.sampled_from(Step),
    code=st.integers(400, 599),
    text=st.binary(max_size=40),
    tries=st.integers(0, 99),
)
def test_a_refusal_never_counts_as_sent_and_what_is_deferred_has_a_time(
    step: Step, code: int, text: bytes, tries: int
) -> None:
    outcome = judge(Copy(1, 2, "a@example.org", tries), step, Reply(code, text), lambda: NOW).outcome
    assert outcome.status in {FAILED, DEFERRED, PENDING}
    assert (outcome.not_before is not None) == (outcome.status is DEFERRED)
    assert "\n" not in outcome.said
