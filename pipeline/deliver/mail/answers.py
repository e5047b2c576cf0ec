"""What a server's answer means for a copy, for its reader and for the line. Pure.

The first figure of a reply says whether it is for good (RFC 5321, 4.2.1). Whom it is about says the second
figure of the enhanced code (RFC 3463, 3), or, where there is none, the step at which it came:

- *reader*: 5.1.x, 5.2.x, and what comes to RCPT: no such mailbox, full, greylisting.
- *message*: 5.6.x, 5.7.x, 5.3.4, and what comes to the mail itself: every copy would fare so.
- *server*: 421, 4.3.x, 4.7.x, 5.5.x, and what comes to MAIL: ours or its own trouble. The line is closed and
  later tried anew, and the reader never bears the blame.

A copy that is deferred for its reader's sake is handed over up to five times within a day (after 5 minutes,
30 minutes, 3 hours, 20 hours), and then failed. For the server's sake, it is after 1, 2, 4, … 60 minutes,
thirty times, which is a day too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from pipeline.deliver.mail.replies import Reply
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.mailings import Copy, Outcome

READER_WAITS = (timedelta(minutes=5), timedelta(minutes=30), timedelta(hours=3), timedelta(hours=20))
"""After each hand-over of a copy that was put off; one more after the last, and then it has failed."""
SERVER_TRIES = 30
_HOUR = 60  # minutes, the longest wait for a server


class Step(StrEnum):
    """To which part of a hand-over an answer came."""

    MAIL = "MAIL"
    RCPT = "RCPT"
    DATA = "DATA"
    END = "the end of the mail"


class Blame(StrEnum):
    """Whom a refusal is about."""

    NOBODY = "nobody"
    READER = "reader"
    MESSAGE = "message"
    SERVER = "server"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a copy, and on whose account. A line on which the server is to blame is closed."""

    outcome: Outcome
    blame: Blame


def judge(copy: Copy, step: Step, reply: Reply, clock: Callable[[], datetime]) -> Verdict:
    """What an answer that settles a copy means.

    Args:
        reply: a refusal at any step, or the acceptance at the end.
        clock: asked only when the copy is to be tried again.
    """
    if step is Step.END and reply.code < 300:
        return Verdict(Outcome(copy, DeliveryStatus.SENT, reply.words, reply.enhanced), Blame.NOBODY)
    blame = _blame(step, reply)
    if blame is Blame.SERVER and step is Step.MAIL:
        # Nothing was said of this copy yet.
        return Verdict(Outcome(copy, DeliveryStatus.PENDING, reply.words, reply.enhanced), blame)
    if reply.code >= 500 and blame is not Blame.SERVER:
        return Verdict(Outcome(copy, DeliveryStatus.FAILED, reply.words, reply.enhanced), blame)
    return Verdict(put_off(copy, blame, reply.words, reply.enhanced, clock), blame)


def put_off(copy: Copy, blame: Blame, said: str, code: str, clock: Callable[[], datetime]) -> Outcome:
    """*Deferred*, or *failed* if it has been tried often enough."""
    wait = _wait(copy.tries, blame)
    if wait is None:
        words = f"{said} (given up after {copy.tries + 1} times)"
        return Outcome(copy, DeliveryStatus.FAILED, words, code)
    return Outcome(copy, DeliveryStatus.DEFERRED, said, code, clock() + wait)


def _wait(tries: int, blame: Blame) -> timedelta | None:
    if blame is Blame.SERVER:
        return timedelta(minutes=min(2**tries, _HOUR)) if tries + 1 < SERVER_TRIES else None
    return READER_WAITS[tries] if tries < len(READER_WAITS) else None


def _blame(step: Step, reply: Reply) -> Blame:
    code, enhanced = reply.code, reply.enhanced
    if code in {421, 530, 535} or step is Step.MAIL:  # 530, 535: we are to sign in
        return Blame.SERVER
    if not enhanced or enhanced[2:].startswith("0."):
        return _by_step(step, code)
    _, subject, detail = enhanced.split(".")
    match subject, detail:
        case ("1", "7" | "8"):  # the sender's address
            blame = Blame.SERVER
        case ("1" | "2", _):
            blame = Blame.READER
        case ("4", _) if step is Step.RCPT:  # the way to the reader's server
            blame = Blame.READER
        case ("7", _) if step is Step.RCPT and code < 500:  # greylisting
            blame = Blame.READER
        case ("3", "4") | ("6", _):
            blame = Blame.MESSAGE
        case ("7", _) if code >= 500:
            blame = Blame.MESSAGE
        case _:
            blame = Blame.SERVER
    return blame


def _by_step(step: Step, code: int) -> Blame:
    if code == 452 or code in range(500, 550):  # no room; what we say is not understood, or not allowed
        return Blame.SERVER
    if step is Step.RCPT:
        return Blame.READER
    return Blame.MESSAGE if code >= 500 else Blame.SERVER
