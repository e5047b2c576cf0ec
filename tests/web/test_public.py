"""The public pages: what RFC 8058 asks for, to the letter, and what no stranger may learn or do."""

from __future__ import annotations

import email
import http.client
import re
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import pytest

from pipeline.audience import subscriptions as steps
from pipeline.audience.tokens import Purpose, reader_token
from pipeline.config import load_settings
from pipeline.model.audience import SubscriptionStatus, Suppressed
from pipeline.model.settings import Security, Settings, Smtp
from pipeline.store import subscribers, suppressions
from pipeline.web.public import public_app
from pipeline.web.public_state import Front, Throttle, neighbourhood
from tests.fakes.newsroom import Newsroom
from tests.fakes.smtp_server import Sink, smtp_server
from tests.web.conftest import PATIENCE, Serve

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
STATUS = SubscriptionStatus
FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True, slots=True)
class Got:
    """An answer."""

    status: int
    headers: http.client.HTTPMessage
    text: str


@dataclass
class Street:
    """The pages as they are served, and who comes by."""

    front: Front
    address: str
    sink: Sink
    now: list[datetime]
    complaints: list[str] = field(default_factory=list)

    def ask(self, method: str, path: str, body: str = "", kind: str = FORM, **headers: str) -> Got:
        where = urlsplit(self.address)
        with closing(http.client.HTTPConnection(where.netloc, timeout=PATIENCE)) as line:
            told = {"Content-Type": kind} if body else {}
            line.request(method, path, body or None, told | headers)
            answer = line.getresponse()
            return Got(answer.status, answer.headers, answer.read().decode())

    def get(self, path: str, **headers: str) -> Got:
        return self.ask("GET", path, **headers)

    def post(self, path: str, *pairs: tuple[str, str]) -> Got:
        return self.ask("POST", path, urlencode(pairs))

    def subscriber(self, address: str, status: SubscriptionStatus = STATUS.CONFIRMED) -> int:
        with self.front.workspace.store.writing() as tx:
            who = subscribers.add(tx, address, at=NOW)
            step = steps.ask(None, "weekly", who.id, source="a test", confirm=True, at=NOW)
            assert step
            subscribers.keep(tx, replace(step, subscription=replace(step.subscription, status=status)))
        return who.id

    def link(self, page: str, reader: int) -> str:
        purpose = {"u": Purpose.UNSUBSCRIBE, "p": Purpose.PREFERENCES, "c": Purpose.CONFIRM}[page]
        return f"/{page}/{reader_token(self.front.keys, purpose, 'weekly', reader)}"

    def status(self, reader: int) -> SubscriptionStatus | None:
        with self.front.workspace.store.beside() as tx:
            found = subscribers.subscription(tx, "weekly", reader)
        return found.status if found else None

    def mails(self) -> list[EmailMessage]:
        """What was sent, once all who asked are looked at."""
        self.front.settle()
        return [email.message_from_bytes(data, policy=default) for _, _, data in self.sink.taken]


def settings_of(root: Path, port: int) -> Settings:
    settings = load_settings(Newsroom(root).configure().root, {})
    public = replace(settings.public, address="https://letters.example.org")
    return replace(settings, public=public, smtp=Smtp("127.0.0.1", port, Security.NONE))


@pytest.fixture
def street(tmp_path: Path, serve: Serve) -> Iterator[Street]:
    now = [NOW]
    complaints: list[str] = []
    with smtp_server(Sink()) as sink:
        front = Front(settings_of(tmp_path / "news", sink.port), lambda _: now[0], complaints.append)
        with closing(front):
            yield Street(front, serve(public_app(front)), sink, now, complaints)


# RFC 8058


def multipart(name: str, value: str) -> tuple[str, str]:
    mark = "----mark"
    body = f'--{mark}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n--{mark}--\r\n'
    return body, f"multipart/form-data; boundary={mark}"


MARKED = "multipart/form-data; boundary=----mark"
ODD = ("undefined", "utf-7", "idna")  # letters that no browser sends a form in
ONE_CLICK = {
    "as a form": ("List-Unsubscribe=One-Click", FORM),
    "as multipart": multipart("List-Unsubscribe", "One-Click"),
}


@pytest.mark.parametrize("how", ONE_CLICK)
def test_one_click_unsubscribes_at_once_without_cookie_or_redirect_any_number_of_times(
    street: Street, how: str
) -> None:
    reader = street.subscriber("ana@example.org")
    for _ in range(3):
        answer = street.ask("POST", street.link("u", reader), *ONE_CLICK[how])
        # It is on disk before the answer: nobody waited in between.
        assert street.status(reader) is STATUS.UNSUBSCRIBED
        assert (answer.status, answer.text) == (200, "Unsubscribed.\n")
        assert "set-cookie" not in answer.headers
        assert "location" not in answer.headers
    with street.front.workspace.store.beside() as tx:
        assert [line.why for line in subscribers.history(tx, reader)][1:] == ["the link in a mail"]


def test_one_click_needs_nothing_but_the_link(street: Street) -> None:
    """No cookie, no referrer, and from whatever place: a mail service's server, or a page of webmail."""
    reader = street.subscriber("ana@example.org")
    answer = street.ask(
        "POST",
        street.link("u", reader),
        *ONE_CLICK["as a form"],
        Origin="https://mail.example.com",
        **{"Sec-Fetch-Site": "cross-site"},
    )
    assert (answer.status, street.status(reader)) == (200, STATUS.UNSUBSCRIBED)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("", ""),
        ("nonsense", "text/plain"),
        ("--mark\r\nbroken", "multipart/form-data; boundary=mark"),
        ("x", "multipart/form-data"),
        *((multipart("List-Unsubscribe", "+2AA-")[0], f"{MARKED}; charset={one}") for one in ODD),
        ("&".join(f"a{n}=1" for n in range(200)), FORM),
    ],
)
def test_a_post_that_is_not_as_it_should_be_unsubscribes_all_the_same(
    street: Street, body: str, kind: str
) -> None:
    reader = street.subscriber("ana@example.org")
    answer = street.ask("POST", street.link("u", reader), body, kind)
    assert (answer.status, street.status(reader)) == (200, STATUS.UNSUBSCRIBED)


def test_a_body_that_never_ends_does_not_keep_a_reader_subscribed(street: Street) -> None:
    reader = street.subscriber("ana@example.org")
    where = urlsplit(street.address)
    assert where.hostname
    assert where.port
    with socket.create_connection((where.hostname, where.port), timeout=PATIENCE) as line:
        head = f"POST {street.link('u', reader)} HTTP/1.1\r\nHost: {where.netloc}\r\n"
        line.sendall(f"{head}Content-Type: {FORM}\r\nContent-Length: 26\r\n\r\nList-".encode())
        deadline = time.monotonic() + PATIENCE
        while street.status(reader) is not STATUS.UNSUBSCRIBED:
            assert time.monotonic() < deadline
        line.sendall(b"Unsubscribe=One-Click")
        assert line.recv(100).startswith(b"HTTP/1.1 200")


@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize("page", ["u", "c", "p"])
def test_opening_a_link_changes_nothing_since_scanners_of_mail_do(
    street: Street, page: str, method: str
) -> None:
    status = STATUS.UNCONFIRMED if page == "c" else STATUS.CONFIRMED
    reader = street.subscriber("ana@example.org", status)
    answer = street.ask(method, street.link(page, reader))
    assert (answer.status, street.status(reader)) == (200, status)
    assert method == "HEAD" or "<button" in answer.text


@pytest.mark.parametrize("page", ["u", "c", "p", "s"])
def test_asking_for_the_head_alone_does_nothing_whatever_comes_with_it(street: Street, page: str) -> None:
    status = STATUS.UNCONFIRMED if page == "c" else STATUS.CONFIRMED
    reader = street.subscriber("ana@example.org", status)
    path = "/s/weekly" if page == "s" else street.link(page, reader)
    fields = [("address", "new@example.org"), ("do", "forget"), ("sure", "yes")]
    body = urlencode([*fields, ("List-Unsubscribe", "One-Click")])
    assert street.ask("HEAD", path, body).status == 200
    assert street.status(reader) is status
    assert street.mails() == []


@pytest.mark.parametrize("charset", ODD)
@pytest.mark.parametrize("page", ["p", "s"])
def test_a_form_in_letters_that_no_browser_sends_is_refused(street: Street, page: str, charset: str) -> None:
    reader = street.subscriber("ana@example.org")
    path = "/s/weekly" if page == "s" else street.link(page, reader)
    body, _ = multipart("address", "a+2AA-@example.org")
    answer = street.ask("POST", path, body, f"{MARKED}; charset={charset}")
    assert (answer.status, street.mails()) == (400, [])


def test_who_asks_too_often_is_known_whatever_they_say_that_they_are(street: Street) -> None:
    """A proxy that adds a line of its own leaves the client's, which anybody can write."""
    street.front.settings = replace(
        street.front.settings,
        public=replace(street.front.settings.public, trusted_proxies=("127.0.0.0/8",)),
    )
    where = urlsplit(street.address).netloc
    answers = []
    for number in range(12):
        body = urlencode({"address": f"a{number}@example.org"}).encode()
        with closing(http.client.HTTPConnection(where, timeout=PATIENCE)) as line:
            line.putrequest("POST", "/s/weekly")
            for forwarded in (f"203.0.113.{number}", "198.51.100.1, 127.0.0.2"):
                line.putheader("X-Forwarded-For", forwarded)
            line.putheader("Content-Type", FORM)
            line.putheader("Content-Length", str(len(body)))
            line.endheaders(body)
            answers.append(line.getresponse().status)
    assert answers == [200] * 10 + [429] * 2


def test_what_we_did_not_foresee_is_answered_as_safely_as_all_else(
    street: Street, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("secret")

    monkeypatch.setattr(Front, "newsletter", broken)
    answer = street.get("/s/weekly")
    assert answer.status == 500
    assert "secret" not in answer.text
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_a_valid_link_is_answered_with_200_when_its_reader_is_no_more(street: Street) -> None:
    reader = street.subscriber("ana@example.org")
    with street.front.workspace.store.writing() as tx:
        subscribers.forget(tx, reader)
    assert street.ask("POST", street.link("u", reader), *ONE_CLICK["as a form"]).status == 200
    assert street.get(street.link("u", reader)).status == 200


def test_a_reader_is_not_told_to_be_unsubscribed_who_could_not_be(street: Street) -> None:
    reader = street.subscriber("ana@example.org")
    link = street.link("u", reader)
    street.front.workspace.store.close()
    database = street.front.workspace.root / street.front.settings.database
    for path in (database, database.with_name(f"{database.name}-wal")):
        if path.exists():
            path.write_bytes(b"this is no database any more" * 400)
    answer = street.ask("POST", link, *ONE_CLICK["as a form"])
    assert answer.status == 503
    assert "was not done" in answer.text
    assert street.complaints


# What strangers learn


def test_every_page_that_is_not_there_looks_the_same_a_forged_link_among_them(street: Street) -> None:
    reader = street.subscriber("ana@example.org")
    good = street.link("u", reader)
    forged = good[:9] + ("A" if good[9] != "A" else "B") + good[10:]
    pages = [
        "/nothing",
        "/u/nothing",
        forged,
        good.replace("/u/", "/p/"),
        good.replace("/u/", "/c/"),
        "/s/none",
    ]
    answers = [street.ask(method, path) for path in pages for method in ("GET", "POST")]
    assert {(one.status, one.text) for one in answers} == {(404, answers[0].text)}


def test_subscribing_answers_the_same_whoever_asks(street: Street) -> None:
    for name, status in (
        ("in", STATUS.CONFIRMED),
        ("out", STATUS.UNSUBSCRIBED),
        ("maybe", STATUS.UNCONFIRMED),
    ):
        street.subscriber(f"{name}@example.org", status)
    with street.front.workspace.store.writing() as tx:
        suppressions.add(tx, "no@example.org", Suppressed.COMPLAINED, by="run", at=NOW)
    names = ("in", "out", "maybe", "no", "new")
    answers = [street.post("/s/weekly", ("address", f"{name}@example.org")) for name in names]
    assert {
        (one.status, one.text.replace(f"{name}@", "x@")) for one, name in zip(answers, names, strict=True)
    } == {(200, answers[0].text.replace("in@", "x@"))}
    assert "by mail" not in answers[0].text


def test_an_address_is_shown_to_its_owner_and_not_to_whom_the_mail_was_passed_on(street: Street) -> None:
    reader = street.subscriber("ana.maria@example.org")
    for page in ("u", "p"):
        text = street.get(street.link(page, reader)).text
        assert "an…@example.org" in text
        assert "ana.maria" not in text


def test_no_page_sets_a_cookie_or_runs_a_script_and_each_says_who_may_use_it(street: Street) -> None:
    reader = street.subscriber("ana@example.org")
    for path in ("/", "/s/weekly", street.link("u", reader), street.link("p", reader), "/nothing"):
        answer = street.get(path)
        assert "set-cookie" not in answer.headers
        assert "<script" not in answer.text
        assert "style=" not in answer.text
        assert "default-src 'none'" in answer.headers["content-security-policy"]
        assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
        assert answer.headers["cache-control"] == "no-store"
        private = answer.headers.get("x-robots-tag", "").startswith("noindex")
        assert private == path.startswith(("/u/", "/p/"))
        assert answer.headers["referrer-policy"] == ("no-referrer" if private else "same-origin")


def test_another_name_than_ours_is_refused(street: Street) -> None:
    assert street.get("/s/weekly", Host="letters.example.org").status == 200
    assert street.get("/s/weekly", Host="evil.example.com").status == 400


def test_what_is_too_large_is_refused(street: Street) -> None:
    assert street.ask("POST", "/s/weekly", "address=" + "a" * 20_000).status == 413


def test_what_a_reader_typed_is_shown_as_text(street: Street) -> None:
    answer = street.post("/s/weekly", ("address", '"><script>alert(1)</script>'))
    assert answer.status == 422
    assert "<script" not in answer.text
    assert 'aria-invalid="true"' in answer.text


# The way in


def test_who_subscribes_gets_one_mail_and_is_in_when_the_button_was_pressed(street: Street) -> None:
    assert street.post("/s/weekly", ("address", "Ana@Example.org")).status == 200
    (mail,) = street.mails()
    assert mail["To"] == "Ana@example.org"
    assert mail["Auto-Submitted"] == "auto-generated"
    text = mail.get_body(("plain",)).get_content()  # type: ignore[union-attr]
    html = mail.get_body(("html",)).get_content()  # type: ignore[union-attr]
    (link,) = re.findall(r"https://letters\.example\.org(/c/\S+)", text)
    assert link in html
    assert "Subject:" not in text
    reader = 1
    assert street.status(reader) is STATUS.UNCONFIRMED
    assert "<button" in street.get(link).text
    answer = street.post(link)
    assert (answer.status, street.status(reader)) == (200, STATUS.CONFIRMED)
    (choices,) = re.findall(r'href="(/p/[^"]+)"', answer.text)
    assert street.get(choices).status == 200
    assert street.post(link).status == 200


def test_an_old_link_confirms_nobody_who_has_left_since(street: Street) -> None:
    reader = street.subscriber("ana@example.org", STATUS.UNSUBSCRIBED)
    assert street.get(street.link("c", reader)).status == 410
    assert street.post(street.link("c", reader)).status == 410
    assert street.status(reader) is STATUS.UNSUBSCRIBED


def test_nobodys_mailbox_is_filled_by_the_form(street: Street) -> None:
    street.subscriber("in@example.org")
    for _ in range(4):
        for name in ("new", "in"):
            street.post("/s/weekly", ("address", f"{name}@example.org"))
        street.mails()
        street.now[0] += timedelta(minutes=11)
        street.front.asking = Throttle(10, 600)
    subjects = sorted(str(mail["Subject"]) for mail in street.mails())
    assert subjects == ["Confirm that you want Weekly"] * 3 + ["You already get Weekly"]


def test_who_asks_too_often_waits(street: Street) -> None:
    answers = [street.post("/s/weekly", ("address", f"a{n}@example.org")) for n in range(12)]
    assert [one.status for one in answers] == [200] * 10 + [429] * 2
    assert answers[-1].headers["retry-after"]


def test_who_called_our_mail_unwanted_gets_none_by_a_strangers_typing(street: Street) -> None:
    with street.front.workspace.store.writing() as tx:
        suppressions.add(tx, "no@example.org", Suppressed.COMPLAINED, by="run", at=NOW)
    street.post("/s/weekly", ("address", "no@example.org"))
    assert street.mails() == []


def test_who_was_forgotten_comes_back_by_the_button_alone(street: Street) -> None:
    with street.front.workspace.store.writing() as tx:
        suppressions.add(tx, "ana@example.org", Suppressed.FORGOTTEN, by="reader", at=NOW)
    street.post("/s/weekly", ("address", "ana@example.org"))
    (mail,) = street.mails()
    link = re.findall(r"/c/\S+", mail.get_body(("plain",)).get_content())[0]  # type: ignore[union-attr]
    with street.front.workspace.store.beside() as tx:
        assert suppressions.of_address(tx, "ana@example.org")
    street.post(link)
    with street.front.workspace.store.beside() as tx:
        assert suppressions.of_address(tx, "ana@example.org") is None


def test_a_machine_that_fills_in_what_nobody_sees_is_thanked_and_passed_over(street: Street) -> None:
    answer = street.post("/s/weekly", ("address", "bot@example.org"), ("website", "http://x"))
    assert answer.status == 200
    assert street.mails() == []


def test_a_mail_that_cannot_be_sent_is_told_to_us_and_not_to_the_reader(street: Street) -> None:
    street.sink.rcpt = "550 no such user"
    assert street.post("/s/weekly", ("address", "ana@example.org")).status == 200
    street.front.settle()
    (said,) = street.complaints
    assert "550 no such user" in said


# Choices


def test_a_reader_chooses_parts_and_what_there_is_not_is_passed_over(street: Street) -> None:
    reader = street.subscriber("ana@example.org")
    link = street.link("p", reader)
    page = street.get(link).text
    assert re.findall(r'name="wants" value="([^"]+)"', page) == ["stories", "calls", "event", "news"]
    answer = street.post(link, ("do", "choose"), ("what", "some"), ("wants", "calls"), ("wants", "<b>"))
    assert 'value="calls" checked' in answer.text
    assert wants(street, reader) == ("calls",)
    assert street.post(link, ("do", "choose"), ("what", "some")).status == 422
    assert wants(street, reader) == ("calls",)
    street.post(link, ("do", "choose"), ("what", "all"), ("wants", "calls"))
    assert wants(street, reader) == ()


def wants(street: Street, reader: int) -> tuple[str, ...]:
    with street.front.workspace.store.beside() as tx:
        found = subscribers.subscription(tx, "weekly", reader)
    assert found
    return found.wants


def test_a_reader_leaves_on_the_page_of_choices(street: Street) -> None:
    reader = street.subscriber("ana@example.org")
    assert street.post(street.link("p", reader), ("do", "leave")).status == 200
    assert street.status(reader) is STATUS.UNSUBSCRIBED


def test_a_reader_is_forgotten_who_ticks_the_box(street: Street) -> None:
    reader = street.subscriber("ana@example.org")
    link = street.link("p", reader)
    assert street.post(link, ("do", "forget")).status == 422
    assert street.status(reader) is STATUS.CONFIRMED
    assert "deleted" in street.post(link, ("do", "forget"), ("sure", "yes")).text
    with street.front.workspace.store.beside() as tx:
        assert subscribers.of_address(tx, "ana@example.org") is None
        found = suppressions.of_address(tx, "ana@example.org")
    assert found
    assert (found.why, found.address) == (Suppressed.FORGOTTEN, "")
    assert "deleted" in street.get(link).text


# Throttling


@pytest.fixture
def clock() -> list[float]:
    return [0.0]


@pytest.fixture
def throttle(clock: list[float]) -> Throttle:
    return Throttle(2, 60, lambda: clock[0])


def test_a_source_may_so_often_within_a_while_and_again_after_it(
    throttle: Throttle, clock: list[float]
) -> None:
    allowed: Callable[[], bool] = lambda: throttle.allows("192.0.2.1")  # noqa: E731 - said three times
    assert [allowed(), allowed(), allowed()] == [True, True, False]
    assert throttle.allows("192.0.2.2")
    clock[0] = 60.0
    assert allowed()


def test_one_persons_network_of_ipv6_is_one_source() -> None:
    assert neighbourhood("2001:db8::1") == neighbourhood("2001:db8::ffff:1")
    assert neighbourhood("2001:db8::1") != neighbourhood("2001:db8:0:1::1")
    assert neighbourhood("192.0.2.1") != neighbourhood("192.0.2.2")
    assert neighbourhood("unknown") == "unknown"
