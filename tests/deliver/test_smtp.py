"""Mail by SMTP to a real server on loopback: what became of it is never guessed."""

from __future__ import annotations

import ssl
from collections.abc import Iterator

import pytest
import trustme

from pipeline.deliver.channels.smtp import SmtpChannel
from pipeline.deliver.posting import InDoubt, NotNow, Refused
from pipeline.errors import PipelineError
from pipeline.model.settings import Security, Smtp
from tests.fakes.smtp_server import Sink, smtp_server

MAIL = b"Subject: Hello\r\n\r\n.dots at the beginning stay\r\n..and here\r\n"
SENDER, READER = "news@library.example.org", "ana@example.org"


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="module")
def certificate(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context


@pytest.fixture(scope="module")
def trusting(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


@pytest.fixture
def sink() -> Iterator[Sink]:
    with smtp_server(Sink()) as running:
        yield running


def channel(
    sink: Sink, security: Security = Security.NONE, *, trust: ssl.SSLContext | None = None, user: str = ""
) -> SmtpChannel:
    server = Smtp("127.0.0.1", sink.port, security, user, timeout=5)
    return SmtpChannel(server, "secret word", sender=SENDER, context=trust)


def hand_over(way: SmtpChannel, recipient: str = READER) -> str:
    return way.hand_over(recipient, {"mail.eml": MAIL})


def test_the_very_bytes_reach_the_one_recipient(sink: Sink) -> None:
    assert hand_over(channel(sink)) == "250 taken as 4711"
    assert sink.taken == [(SENDER, [READER], MAIL)]


def test_the_line_is_private_from_the_beginning(
    certificate: ssl.SSLContext, trusting: ssl.SSLContext
) -> None:
    with smtp_server(Sink(), context=certificate) as sink:
        hand_over(channel(sink, Security.TLS, trust=trusting))
        assert len(sink.taken) == 1


def test_the_line_becomes_private_before_anything_is_said(
    certificate: ssl.SSLContext, trusting: ssl.SSLContext
) -> None:
    with smtp_server(Sink(users={"desk": "secret word"}), context=certificate, starttls=True) as sink:
        hand_over(channel(sink, Security.STARTTLS, trust=trusting, user="desk"))
        assert len(sink.taken) == 1


def test_a_certificate_that_nobody_vouches_for_ends_it(certificate: ssl.SSLContext) -> None:
    with (
        smtp_server(Sink(), context=certificate) as sink,
        pytest.raises(NotNow, match="cannot be made private"),
    ):
        hand_over(channel(sink, Security.TLS))
    assert sink.taken == []


def test_a_server_without_starttls_gets_no_mail_where_that_is_asked_for(sink: Sink) -> None:
    with pytest.raises(Refused, match="cannot do what the settings ask"):
        hand_over(channel(sink, Security.STARTTLS))
    assert sink.taken == []


def test_a_wrong_password_is_told_without_being_shown(
    certificate: ssl.SSLContext, trusting: ssl.SSLContext
) -> None:
    with (
        smtp_server(Sink(users={"desk": "another"}), context=certificate, starttls=True) as sink,
        pytest.raises(Refused, match="does not let us sign in") as caught,
    ):
        hand_over(channel(sink, Security.STARTTLS, trust=trusting, user="desk"))
    shown: BaseException | None = caught.value
    while shown is not None:
        assert "secret word" not in f"{shown!r} {shown}"
        shown = shown.__cause__


@pytest.mark.parametrize(
    ("answer", "error"), [("550 5.1.1 nobody here", Refused), ("451 4.7.1 later", NotNow)]
)
@pytest.mark.parametrize("step", ["rcpt", "data"])
def test_a_refusal_is_for_good_or_for_now_as_its_number_says(
    sink: Sink, step: str, answer: str, error: type[PipelineError]
) -> None:
    setattr(sink, step, answer)
    with pytest.raises(error, match=answer[:3]):
        hand_over(channel(sink))


def test_a_line_that_goes_dead_after_the_mail_leaves_a_doubt(sink: Sink) -> None:
    sink.data = "drop"
    with pytest.raises(InDoubt, match="nobody knows"):
        hand_over(channel(sink))
    assert len(sink.taken) == 1, "it was taken indeed"


def test_a_server_that_is_not_there_has_taken_nothing() -> None:
    with smtp_server(Sink()) as gone:
        pass
    with pytest.raises(NotNow, match="cannot be reached"):
        hand_over(channel(gone))


def test_the_check_signs_in_and_sends_nothing(sink: Sink) -> None:
    assert channel(sink).check().startswith("250")
    assert sink.taken == []
