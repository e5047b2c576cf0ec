"""What a failed request means for the post."""

from __future__ import annotations

import pytest

from pipeline.deliver.channels.bluesky.failures import Failure, Stage, meaning
from pipeline.deliver.posting import InDoubt, NotNow, Refused


def answered(status: int, name: str = "", words: str = "", wait: float | None = None) -> Failure:
    return Failure(Stage.ANSWERED, status, name, words, wait)


@pytest.mark.parametrize(
    ("failure", "read", "written"),
    [
        (Failure(Stage.NOT_SENT, words="ConnectError"), NotNow, NotNow),
        (Failure(Stage.CUT_OFF, words="ReadTimeout"), NotNow, InDoubt),
        (Failure(Stage.GARBLED), NotNow, InDoubt),
        (answered(500), NotNow, InDoubt),
        (answered(502, "UpstreamFailure"), NotNow, InDoubt),
        (answered(503), NotNow, InDoubt),
        (answered(429, "RateLimitExceeded"), NotNow, NotNow),
        (answered(400, "InvalidRequest"), Refused, Refused),
        (answered(400, "ExpiredToken"), Refused, Refused),
        (answered(401, "AuthenticationRequired"), Refused, Refused),
        (answered(403), Refused, Refused),
        (answered(404), Refused, Refused),
        (answered(413), Refused, Refused),
        (answered(501, "MethodNotImplemented"), Refused, Refused),
        (answered(307), Refused, Refused),
    ],
)
def test_only_what_may_have_been_written_is_in_doubt(
    failure: Failure, read: type[Exception], written: type[Exception]
) -> None:
    assert type(meaning(failure, where="Bluesky")) is read
    assert type(meaning(failure, where="Bluesky", writes=True)) is written


@pytest.mark.parametrize(
    ("failure", "todo"),
    [
        (answered(401, "AuthenticationRequired"), "app password, or make a new one"),
        (answered(400, "InvalidToken"), "app password, or make a new one"),
        (answered(401, "AuthFactorTokenRequired"), "Make an app password"),
        (answered(401, "AccountTakedown"), "Sign in at Bluesky yourself"),
        (answered(308), "Check the account's `server`"),
        (answered(404), "Check the account's `server`"),
        (answered(400, "InvalidRequest"), ""),
    ],
)
def test_a_refusal_says_what_to_do(failure: Failure, todo: str) -> None:
    assert todo in meaning(failure, where="Bluesky").todo


def test_any_refusal_to_sign_in_leads_to_the_password() -> None:
    wrong = meaning(answered(400, "InvalidRequest"), where="Bluesky", signs_in=True)
    assert "app password" in wrong.todo


def test_what_the_server_said_is_told() -> None:
    wrong = meaning(answered(400, "InvalidRequest", "grapheme too big"), where="Bluesky, library.example.org")
    assert str(wrong) == "Bluesky, library.example.org: The server said 400: grapheme too big"


@pytest.mark.parametrize(("asked", "kept"), [(290.0, 290.0), (None, None), (1e12, 86_400.0)])
def test_we_wait_as_long_as_the_server_asks_and_no_longer_than_a_day(
    asked: float | None, kept: float | None
) -> None:
    wait = meaning(answered(429, wait=asked), where="Bluesky", writes=True)
    assert isinstance(wait, NotNow)
    assert wait.retry_after == kept
