"""An issue's way over real lines: every copy once, whatever the server does."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
import trustme
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.deliver.mail.dots import Body, Template
from pipeline.deliver.mail.sending import Run, Tuning, send_mailing
from pipeline.errors import PipelineError, RenderError, StoreError
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.mailings import Copy
from pipeline.model.settings import Security, Smtp
from tests.deliver.mail.ledgers import MemoryLedger
from tests.deliver.mail.servers import DROP, HANG, TAKE_AND_DROP, Scripted, of, once, scripted
from tests.fakes.smtp_server import Sink, smtp_server

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
SENT, FAILED, DEFERRED = DeliveryStatus.SENT, DeliveryStatus.FAILED, DeliveryStatus.DEFERRED
UNKNOWN, PENDING = DeliveryStatus.UNKNOWN, DeliveryStatus.PENDING
PLAIN = ("SIZE 10000000", "8BITMIME")  # no PIPELINING
TEMPLATE = Template((b"Subject: Issue\r\nTo: ", b"\r\n\r\n.a dot\r\n..two\r\n.\r\n", b"\r\nThe end\r\n"))
BOTH = pytest.mark.parametrize("offers", [None, PLAIN], ids=["pipelining", "one by one"])


def make(copy: Copy) -> tuple[str, Body]:
    return f"bounce+{copy.reader}@library.example.org", TEMPLATE.fill([copy.address.encode(), b"link"])


def mail_for(address: str) -> bytes:
    return f"Subject: Issue\r\nTo: {address}\r\n\r\n.a dot\r\n..two\r\n.\r\nlink\r\nThe end\r\n".encode()


def readers(many: int) -> MemoryLedger:
    return MemoryLedger({number: address(number) for number in range(1, many + 1)})


def address(number: int) -> str:
    return f"r{number}@example.org"


def send(
    server: Scripted | Sink,
    ledger: MemoryLedger,
    *,
    connections: int = 1,
    stop: threading.Event | None = None,
    making: Callable[[Copy], tuple[str, Body]] = make,
    security: Security = Security.NONE,
    user: str = "",
    context: ssl.SSLContext | None = None,
    pauses: tuple[float, ...] = (0.0, 0.0),
) -> Run:
    smtp = Smtp("127.0.0.1", server.port, security, user, timeout=1, connections=connections)
    return send_mailing(
        ledger,
        7,
        making,
        smtp,
        "secret word",
        clock=lambda: NOW,
        stop=stop or threading.Event(),
        context=context,
        tuning=Tuning(batch=5, pauses=pauses, long=1),
    )


@BOTH
@pytest.mark.parametrize("connections", [1, 3])
def test_every_reader_gets_the_very_bytes_once(offers: tuple[str, ...] | None, connections: int) -> None:
    ledger = readers(23)
    with scripted(offers=offers) as server:
        run = send(server, ledger, connections=connections)
    assert run == Run({SENT: 23})
    assert sorted(server.taken) == sorted((address(n), mail_for(address(n))) for n in range(1, 24))
    assert set(ledger.rows.values()) == {SENT}
    assert server.calls <= connections
    assert ledger.last(3).said == "250 2.0.0 taken"


def test_an_independent_server_takes_them_too() -> None:
    ledger = readers(12)
    with smtp_server(Sink()) as sink:
        run = send(sink, ledger, connections=2)
    assert run.counts == {SENT: 12}
    assert sorted(to[0] for _, to, _ in sink.taken) == sorted(ledger.addresses.values())
    assert all(content == mail_for(to[0]) for _, to, content in sink.taken)


def test_the_next_envelope_rides_behind_the_end_of_a_mail() -> None:
    with scripted() as server:
        send(server, readers(3))
    words = [one.split()[0].upper() for one in server.said]
    assert words == [b"EHLO", *[b"MAIL", b"RCPT", b"DATA"] * 3, b"QUIT"]


@BOTH
def test_a_row_says_sending_before_the_end_of_its_mail_is_said(offers: tuple[str, ...] | None) -> None:
    ledger = readers(6)
    with scripted(offers=offers) as server:

        def look(sending: object) -> None:
            assert isinstance(sending, list)
            assert not {copy.address for copy in sending} & set(server.readers())

        def end(step: str, reader: str) -> None:
            if step == "end":
                number = int(reader[1:].partition("@")[0])
                seen.append(ledger.rows[number])

        seen: list[DeliveryStatus] = []
        server.script = end
        ledger.before_record = look
        send(server, ledger)
    assert seen == [DeliveryStatus.SENDING] * 6


@BOTH
@pytest.mark.parametrize("eager", [False, True])
@pytest.mark.parametrize(
    ("step", "answer", "status"),
    [
        ("rcpt", "550 5.1.1 no such reader", FAILED),
        ("rcpt", "450 4.7.1 greylisted", DEFERRED),
        ("rcpt", "450-4.2.1 come\r\n450 4.2.1 later", DEFERRED),
        ("data", "554 5.6.0 not this", FAILED),
        ("end", "554 5.7.1 looks like spam", FAILED),
        ("end", "552 5.2.2 mailbox full", FAILED),
    ],
)
def test_a_refusal_is_that_readers_alone(
    step: str, answer: str, status: DeliveryStatus, eager: bool, offers: tuple[str, ...] | None
) -> None:
    ledger = readers(4)
    with scripted(of({(step, address(2)): answer}), eager=eager, offers=offers) as server:
        run = send(server, ledger)
    assert run.counts == {SENT: 3, status: 1}
    assert ledger.last(2).status is status
    assert ledger.last(2).code == answer[4:9]
    assert server.readers() == [address(1), address(3), address(4)]
    assert server.calls == 1, "the line is kept"


@BOTH
@pytest.mark.parametrize("number", [1, 2, 4])
@pytest.mark.parametrize("step", ["mail", "rcpt", "data", "body", "end"])
def test_a_line_that_is_lost_loses_nobody_and_repeats_nobody(
    step: str, number: int, offers: tuple[str, ...] | None
) -> None:
    ledger = readers(4)
    seen: list[str] = []

    def script(now: str, reader: str) -> str | None:
        # MAIL comes before its reader is known, so that mails are counted.
        if now == "mail":
            seen.append(now)
        current = len(seen) == number and (now == "mail" or reader == address(number))
        return DROP if now == step and current else None

    with scripted(script, offers=offers) as server:
        run = send(server, ledger)
    doubt = run.counts.get(UNKNOWN, 0)
    # A server that goes while it is told the mail may be noticed before the mail's end is said, or after.
    assert doubt in {"end": {1}, "body": {0, 1}}.get(step, {0})
    assert run.counts.get(SENT) == 4 - doubt
    assert sorted(server.readers()) == [address(n) for n in range(1, 5) if not doubt or n != number]


@pytest.mark.parametrize("step", ["mail", "rcpt"])
def test_neither_yes_nor_no_to_an_address_never_makes_a_mail_without_content(step: str) -> None:
    ledger = readers(3)
    left = ["354 go on"]
    with scripted(lambda now, _: left.pop() if left and now == step else None) as server:
        send(server, ledger)
    assert sorted(server.taken) == [(address(n), mail_for(address(n))) for n in (1, 2, 3)]


def test_a_mail_that_was_taken_without_a_word_is_in_doubt_and_not_sent_again() -> None:
    ledger = readers(3)
    with scripted(once({("end", address(2)): TAKE_AND_DROP})) as server:
        run = send(server, ledger)
    assert run.counts == {SENT: 2, UNKNOWN: 1}
    assert ledger.last(2).status is UNKNOWN
    assert "nobody knows" in ledger.last(2).said
    assert sorted(server.readers()) == [address(1), address(2), address(3)]


@pytest.mark.parametrize("answer", ["what?", "250", "999 no", "x" * 5000, "250-a\r\n251 b", "354 go on"])
def test_nonsense_after_the_end_leaves_a_doubt_or_is_plain(answer: str) -> None:
    ledger = readers(3)
    with scripted(once({("end", address(2)): answer})) as server:
        send(server, ledger)
    assert ledger.last(2).status is (SENT if answer == "250" else UNKNOWN)
    assert ledger.last(1).status is ledger.last(3).status is SENT


@pytest.mark.parametrize("answer", ["what?", "999 no", "x" * 5000, "250-a\r\n251 b", "250 for DATA?"])
def test_nonsense_before_the_end_has_sent_nothing(answer: str) -> None:
    ledger = readers(3)
    with scripted(once({("data", address(2)): answer})) as server:
        send(server, ledger)
    assert sorted(server.readers()) == [address(1), address(2), address(3)]
    assert set(ledger.rows.values()) == {SENT}


@BOTH
@pytest.mark.parametrize("step", ["mail", "rcpt", "data", "end"])
def test_a_server_that_closes_for_now_keeps_nobody_from_the_rest(
    step: str, offers: tuple[str, ...] | None
) -> None:
    ledger = readers(5)
    told: list[str] = []

    def script(now: str, reader: str) -> str | None:
        if now == step and not told and (step == "mail" or reader == address(2)):
            told.append(now)
            return "421 4.3.2 shutting down"
        return None

    with scripted(script, offers=offers) as server:
        run = send(server, ledger)
    blamed = 0 if step == "mail" else 1
    assert run.counts.get(SENT, 0) == 5 - blamed
    assert run.counts.get(DEFERRED, 0) == blamed
    assert server.calls == 2
    if blamed:
        assert ledger.last(2).not_before == NOW + timedelta(minutes=1)


@pytest.mark.parametrize("step", ["mail", "rcpt", "data"])
def test_a_server_that_hangs_before_the_end_is_left_and_tried_anew(step: str) -> None:
    ledger = readers(3)
    hung: list[str] = []

    def script(now: str, reader: str) -> str | None:
        if now == step and not hung and (step == "mail" or reader == address(2)):
            hung.append(now)
            return HANG
        return None

    with scripted(script) as server:
        send(server, ledger)
    assert set(ledger.rows.values()) == {SENT}
    assert sorted(server.readers()) == [address(1), address(2), address(3)]


def test_a_server_that_hangs_after_the_end_leaves_a_doubt() -> None:
    ledger = readers(2)
    with scripted(of({("end", address(1)): HANG})) as server:
        run = send(server, ledger)
    assert run.counts == {SENT: 1, UNKNOWN: 1}
    assert "said nothing for 1 seconds" in ledger.last(1).said


def test_a_copy_that_costs_every_line_is_put_off_and_the_others_go() -> None:
    ledger = readers(8)
    with scripted(of({("rcpt", address(1)): DROP})) as server:
        run = send(server, ledger)
    assert run.counts == {SENT: 7, DEFERRED: 1}
    assert ledger.last(1).status is DEFERRED
    assert len(server.readers()) == 7


def test_when_nobody_answers_it_ends_with_a_word_and_all_wait_as_before() -> None:
    ledger = readers(9)
    with scripted() as gone:
        pass
    run = send(gone, ledger, connections=3)
    assert "cannot be reached" in run.word
    assert set(ledger.rows.values()) == {PENDING}


@pytest.mark.parametrize("answer", ["421 4.3.2 too busy", "554 5.7.1 go away"])
@pytest.mark.parametrize("step", ["connect", "mail"])
def test_a_server_that_takes_nothing_is_not_asked_for_ever(step: str, answer: str) -> None:
    ledger = readers(9)
    with scripted(lambda now, _: answer if now == step else None) as server:
        run = send(server, ledger, connections=2)
    assert answer[:3] in run.word
    assert set(ledger.rows.values()) == {PENDING}
    assert server.calls <= 6


def test_a_server_that_closes_every_line_at_once_is_not_asked_for_ever() -> None:
    ledger = readers(3)
    with scripted(lambda now, _: DROP if now == "ehlo" else None) as server:
        run = send(server, ledger)
    assert run.word
    assert set(ledger.rows.values()) == {PENDING}
    assert server.calls <= 3


def test_mails_that_are_all_refused_for_their_content_are_not_refused_to_the_last_reader() -> None:
    ledger = readers(60)
    with scripted(lambda now, _: "554 5.7.1 spam" if now == "end" else None) as server:
        run = send(server, ledger)
    assert "refused 20 mails in a row: 554 5.7.1 spam" in run.word
    assert run.counts == {FAILED: 20}
    assert list(ledger.rows.values()).count(PENDING) == 40
    assert server.taken == []


@BOTH
def test_a_reader_who_has_unsubscribed_since_gets_nothing(offers: tuple[str, ...] | None) -> None:
    ledger = readers(6)
    ledger.barred = {2, 3, 6}
    with scripted(offers=offers) as server:
        run = send(server, ledger)
    assert sorted(server.readers()) == [address(1), address(4), address(5)]
    assert run.counts == {SENT: 3}
    assert not run.word


def test_a_ledger_that_cannot_be_written_ends_no_mail() -> None:
    ledger = readers(9)
    ledger.breaks = 3
    with scripted() as server, pytest.raises(StoreError):
        send(server, ledger)
    assert server.readers() == [address(1), address(2)]
    assert list(ledger.rows.values())[:3] == [SENT, DeliveryStatus.SENDING, DeliveryStatus.CLAIMED]
    assert set(list(ledger.rows.values())[2:]) <= {DeliveryStatus.CLAIMED, PENDING}


def test_a_stop_waits_for_what_is_on_its_way_and_gives_back_the_rest() -> None:
    ledger = readers(20)
    stop = threading.Event()

    def script(step: str, reader: str) -> None:
        if step == "end" and reader == address(3):
            stop.set()

    with scripted(script) as server:
        run = send(server, ledger, stop=stop)
    assert server.readers() == [address(1), address(2), address(3)]
    assert run.counts == {SENT: 3}
    assert list(ledger.rows.values()) == [SENT] * 3 + [PENDING] * 17


def test_limits_are_waited_for() -> None:
    ledger = readers(5)
    ledger.allows, ledger.later = [2, 0, 2, 0], NOW
    with scripted() as server:
        run = send(server, ledger)
    assert run == Run({SENT: 5})
    assert len(server.readers()) == 5


def test_limits_that_hold_for_long_end_it_and_say_until_when() -> None:
    ledger = readers(5)
    ledger.allows, ledger.later = [2, 0], NOW + timedelta(hours=1)
    with scripted() as server:
        run = send(server, ledger)
    assert run == Run({SENT: 2}, more_at=NOW + timedelta(hours=1))
    assert len(server.readers()) == 2


def test_a_copy_that_cannot_be_made_fails_alone() -> None:
    def making(copy: Copy) -> tuple[str, Body]:
        if copy.reader == 2:
            raise RenderError("does not fit into a header")
        return make(copy)

    ledger = readers(3)
    with scripted() as server:
        run = send(server, ledger, making=making)
    assert run.counts == {SENT: 2, FAILED: 1}
    assert ledger.last(2).said == "does not fit into a header"


@pytest.mark.parametrize("offers", [("PIPELINING", "8BITMIME", "SMTPUTF8"), ("PIPELINING",)])
def test_an_address_beyond_ascii_goes_only_where_it_is_understood(offers: tuple[str, ...]) -> None:
    ledger = MemoryLedger({1: address(1), 2: "żółw@example.org"})
    with scripted(offers=offers) as server:
        send(server, ledger)
    if "SMTPUTF8" in offers:
        assert server.readers() == [address(1), "żółw@example.org"]
        assert any(b"SMTPUTF8" in one for one in server.said)
    else:
        assert ledger.last(2).status is FAILED
        assert "SMTPUTF8" in ledger.last(2).said


def test_a_mail_larger_than_the_server_takes_goes_to_nobody_and_fails_nobody() -> None:
    ledger = readers(3)
    with scripted(offers=("PIPELINING", "SIZE 50")) as server:
        run = send(server, ledger)
    assert "the server takes 50" in run.word
    assert set(ledger.rows.values()) == {PENDING}
    assert server.taken == []


@pytest.fixture(scope="module")
def authority() -> tuple[ssl.SSLContext, ssl.SSLContext]:
    authority = trustme.CA()
    secure, trusting = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("127.0.0.1").configure_cert(secure)
    authority.configure_trust(trusting)
    return secure, trusting


@pytest.mark.parametrize("large", [False, True])
def test_the_line_becomes_private_first(
    authority: tuple[ssl.SSLContext, ssl.SSLContext], large: bool
) -> None:
    ledger = readers(7)
    filler = b"x" * 70 + b"\r\n"
    template = Template((filler * (50_000 if large else 1), filler))

    def making(copy: Copy) -> tuple[str, Body]:
        return "b@library.example.org", template.fill([copy.address.encode()])

    offers = ("PIPELINING", "STARTTLS")
    with scripted(offers=offers, secure=authority[0]) as server:
        run = send(
            server, ledger, connections=2, security=Security.STARTTLS, context=authority[1], making=making
        )
    assert run.counts == {SENT: 7}
    assert sorted(server.readers()) == sorted(ledger.addresses.values())


def test_it_signs_in_and_a_wrong_password_is_told_at_once(
    authority: tuple[ssl.SSLContext, ssl.SSLContext],
) -> None:
    for password, word in (("secret word", ""), ("another", "does not let us sign in")):
        ledger = readers(3)
        with smtp_server(Sink(users={"desk": password}), context=authority[0], starttls=True) as sink:
            run = send(sink, ledger, security=Security.STARTTLS, user="desk", context=authority[1])
        assert word in run.word
        assert "secret word" not in run.word
        assert len(sink.taken) == (0 if word else 3)


def test_a_certificate_that_nobody_vouches_for_ends_it(
    authority: tuple[ssl.SSLContext, ssl.SSLContext],
) -> None:
    with scripted(offers=("STARTTLS",), secure=authority[0]) as server:
        run = send(server, readers(2), security=Security.STARTTLS)
    assert "cannot be made private" in run.word
    assert server.taken == []


_STEPS = ("mail", "rcpt", "data", "body", "end", "connect")
_ANSWERS = (
    "250 2.0.0 fine",
    "421 4.3.2 closing",
    "450 4.2.0 later",
    "451 4.3.0 trouble",
    "550 5.1.1 no",
    "554 5.7.1 never",
    "354 go on",
    "garbage",
    "250-a\r\n250 b",
    "250-a\r\n550 b",
    DROP,
    TAKE_AND_DROP,
)
_FAULTS = st.dictionaries(
    st.integers(0, 40), st.tuples(st.sampled_from(_STEPS), st.sampled_from(_ANSWERS)), max_size=8
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(faults=_FAULTS, connections=st.integers(1, 3), pipelining=st.booleans(), eager=st.booleans())
def test_whatever_a_server_does_each_copy_counts_where_it_was_taken(
    faults: dict[int, tuple[str, str]], connections: int, pipelining: bool, eager: bool
) -> None:
    ledger = readers(9)
    count = 0
    lock = threading.Lock()

    def script(step: str, _reader: str) -> str | None:
        nonlocal count
        with lock:
            at, count = count, count + 1
            fault = faults.get(at)
        if fault is None or fault[0] != step:
            return None
        return None if fault[1] == TAKE_AND_DROP and step != "end" else fault[1]

    with scripted(script, offers=None if pipelining else PLAIN, eager=eager) as server:
        send(server, ledger, connections=connections)
    taken = server.readers()
    assert len(taken) == len(set(taken)), "nobody twice"
    for reader, status in ledger.rows.items():
        assert status in {SENT, FAILED, DEFERRED, UNKNOWN, PENDING}
        if status is SENT:
            assert address(reader) in taken
        elif status is not UNKNOWN:
            assert address(reader) not in taken
        settled = [one for one in ledger.outcomes.get(reader, []) if one.status is not PENDING]
        assert len(settled) == (0 if status is PENDING else 1)


_ODD = st.text(alphabet=st.sampled_from("ab.@<>\r\n \0\"'&;:=ż\u2028,"), max_size=24)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(odd=st.lists(_ODD, min_size=1, max_size=4))
def test_no_address_says_more_than_an_address(odd: list[str]) -> None:
    ledger = MemoryLedger(dict(enumerate(odd)))

    def making(copy: Copy) -> tuple[str, Body]:
        try:
            return "b@library.example.org", TEMPLATE.fill([copy.address.encode(), b"link"])
        except ValueError as error:
            raise PipelineError(str(error)) from error

    with scripted(offers=("PIPELINING", "SMTPUTF8", "8BITMIME")) as server:
        send(server, ledger, making=making)
    for reader, content in server.taken:
        assert reader in odd
        assert content == mail_for(reader)
    assert len(server.taken) == list(ledger.rows.values()).count(SENT)
    assert {one.split(b" ")[0].strip().upper() for one in server.said} <= {
        b"EHLO",
        b"MAIL",
        b"RCPT",
        b"DATA",
        b"QUIT",
    }
