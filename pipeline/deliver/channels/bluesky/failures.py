"""What a failed request to a Bluesky server means for the post: refused, not now, or in doubt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from http import HTTPStatus

from pipeline.deliver.posting import InDoubt, NotNow, Refused
from pipeline.errors import PipelineError

STALE = frozenset({"ExpiredToken", "InvalidToken"})
"""What a server calls a session that ended; the status is 400 then, not 401 (measured)."""

LONGEST_WAIT = 86_400.0
"""Seconds that a server is believed when it asks to be left alone."""

_PLACE = "Settings, Privacy and security, App passwords"
_CLOSED = frozenset({"AccountTakedown", "AccountSuspended", "AccountDeactivated"})


class Stage(Enum):
    """How far a request came."""

    NOT_SENT = "not sent"
    CUT_OFF = "cut off"
    ANSWERED = "answered"
    GARBLED = "garbled"  # an answer that none can make sense of


@dataclass(slots=True, eq=False)
class Failure(Exception):  # noqa: N818 - what happened; `meaning` makes an error of it
    """A request that failed.

    Attributes:
        status, name, words: what the server answered, its words without secrets; 0 and empty if nothing.
        wait: seconds for which it asks to be left alone; None if it says nothing of that.
    """

    stage: Stage
    status: int = 0
    name: str = ""
    words: str = ""
    wait: float | None = None


def meaning(failure: Failure, *, where: str, writes: bool = False, signs_in: bool = False) -> PipelineError:
    """The error that a failure is.

    Args:
        failure: what happened.
        where: the network and account, for people.
        writes: the request would have changed something: if it may have arrived, its post is in doubt.
        signs_in: it was for a session.
    """
    match failure.stage:
        case Stage.NOT_SENT:
            return NotNow(f"The server cannot be reached: {failure.words}", where=where)
        case Stage.CUT_OFF | Stage.GARBLED:
            return _lost(f"The server gave no answer that counts: {failure.words}", where, writes=writes)
        case Stage.ANSWERED:
            return _answered(failure, where, writes=writes, signs_in=signs_in)


def _answered(failure: Failure, where: str, *, writes: bool, signs_in: bool) -> PipelineError:
    status = failure.status
    said = f"The server said {status}" + (f": {failure.words}" if failure.words else "")
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        wait = None if failure.wait is None else min(failure.wait, LONGEST_WAIT)
        return NotNow("Too many requests for this account", where=where, retry_after=wait)
    if status >= 500 and status != HTTPStatus.NOT_IMPLEMENTED:
        return _lost(said, where, writes=writes)
    if status < 400:
        said = f"The server sends us on to another address ({status}), and no password follows it"
    return Refused(said, where=where, todo=_advice(failure, signs_in=signs_in))


def _lost(what: str, where: str, *, writes: bool) -> PipelineError:
    return InDoubt(what, where=where) if writes else NotNow(what, where=where)


def _advice(failure: Failure, *, signs_in: bool) -> str:
    """What to do about a refusal; empty where the server's words say it all."""
    if failure.name == "AuthFactorTokenRequired":
        return f"The account's own password wants a code from a mail. Make an app password: {_PLACE}."
    if failure.name in _CLOSED:
        return "Sign in at Bluesky yourself to see what it has against the account."
    if signs_in or failure.name in STALE or failure.status in {401, 403}:
        return (
            "Check the account's `name` in config.toml and its app password, or make a new one at Bluesky: "
            f"{_PLACE}."
        )
    if failure.status < 400 or failure.status in {404, 501}:
        return "Check the account's `server` in config.toml."
    return ""
