"""An issue on its way to its list: frozen when it is published, sent once to each, each copy one reader's."""

from __future__ import annotations

import re
import shutil
import threading
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from functools import partial
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.audience.tokens import Purpose, read_message_id, read_token, read_verp
from pipeline.deliver.mail import sending
from pipeline.deliver.mail.letters import Letter, Offer, UnfitError, envelope
from pipeline.errors import RenderError, StoreError
from pipeline.model.audience import SubscriptionStatus
from pipeline.model.issues import Issue, Level
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.mailings import Copy, MailingState
from pipeline.model.settings import Newsletter
from pipeline.render.places import TOKENS
from pipeline.review.checks import Material, run_checks
from pipeline.store import drafts as draft_rows
from pipeline.workflow import audience, mail_overview, subscribing
from pipeline.workflow.mail_settling import Verdict, by_word, doubts
from pipeline.workflow.mailings import Letters
from tests.fakes.mail_sink import Answered, Kept, Mail, keeping
from tests.fakes.mailing_room import PAGES, MailingRoom, present
from tests.fakes.newsroom import Newsroom

SENT, FAILED, SKIPPED = DeliveryStatus.SENT, DeliveryStatus.FAILED, DeliveryStatus.SKIPPED
PENDING, DEFERRED, UNKNOWN = DeliveryStatus.PENDING, DeliveryStatus.DEFERRED, DeliveryStatus.UNKNOWN
ADA, BOB, CY = "ada@example.org", "bob@example.org", "cy@example.com"


@pytest.fixture
def sink() -> Iterator[Kept]:
    with keeping() as kept:
        yield kept


@pytest.fixture
def room(sink: Kept, tmp_path: Path) -> MailingRoom:
    """A newsletter with three readers."""
    return MailingRoom(tmp_path / "news").configure(sink.port).subscribe(ADA, BOB, CY)


def many(count: int) -> list[str]:
    return [f"reader{number}@example.org" for number in range(count)]


def message(mail: Mail) -> EmailMessage:
    read = message_from_bytes(mail.data, policy=policy.SMTP)
    assert isinstance(read, EmailMessage)
    assert read.defects == []
    return read


def part(mail: Mail, kind: str) -> str:
    found = message(mail).get_body((kind,))
    assert found is not None
    text: str = found.get_content()
    return text


def test_a_published_issue_goes_once_to_everybody_whose_subscription_is_confirmed(
    room: MailingRoom, sink: Kept
) -> None:
    room.subscribe("dee@example.org", status=SubscriptionStatus.UNCONFIRMED)
    room.subscribe("eve@example.org", status=SubscriptionStatus.UNSUBSCRIBED)
    room.issue()
    assert (room.mailing().state, room.mailing().total, sink.mails) == (MailingState.RUNNING, 3, [])
    (sent,) = room.send().sent
    assert (sent.ended, sent.run.counts) == (True, {SENT: 3})
    assert sink.recipients() == [ADA, BOB, CY]
    assert room.mailing().state is MailingState.DONE
    assert room.send().sent == []
    assert len(sink.mails) == 3


def test_it_goes_to_those_for_whom_its_segment_holds_and_who_want_some_of_it(
    sink: Kept, tmp_path: Path
) -> None:
    room = MailingRoom(tmp_path / "news").configure(sink.port, segment="state = TX")
    room.subscribe("all@example.org", fields={"state": "TX"})
    room.subscribe("calls@example.org", fields={"state": "TX"}, wants=("call",))
    room.subscribe("section@example.org", fields={"state": "TX"}, wants=("stories", "gone"))
    room.subscribe("events@example.org", fields={"state": "TX"}, wants=("event",))
    room.subscribe("elsewhere@example.org", fields={"state": "ME"})
    room.issue()
    room.send()
    assert sink.recipients() == ["all@example.org", "calls@example.org", "section@example.org"]


def test_a_newsletter_without_a_list_is_mailed_to_nobody(room: MailingRoom) -> None:
    config = room.root / "config.toml"
    config.write_text(config.read_text(encoding="utf-8").replace('list = "weekly"', ""), encoding="utf-8")
    room.issue()
    assert room.mailings() == []
    assert room.send().sent == []


def test_an_issue_that_nobody_is_subscribed_to_is_done_at_once(sink: Kept, tmp_path: Path) -> None:
    room = MailingRoom(tmp_path / "news").configure(sink.port)
    room.issue()
    assert [one.ended for one in room.send().sent] == [True]
    assert room.mailing().state is MailingState.DONE


def test_who_leaves_between_freezing_and_sending_is_skipped(room: MailingRoom, sink: Kept) -> None:
    room.subscribe("dee@example.org")
    room.issue()
    with room.open() as workspace:
        subscribing.leave(workspace, "weekly", room.readers[ADA], why="one click", now=present())
        audience.suppress(workspace, BOB, detail="wrote to us", by="ana", now=present())
        audience.forget(workspace, CY, by="ana", now=present())
    room.send()
    assert sink.recipients() == ["dee@example.org"]
    assert room.counts() == {SENT: 1, SKIPPED: 3}
    assert room.mailing().state is MailingState.DONE


def test_who_subscribes_after_freezing_gets_the_next_issue(room: MailingRoom, sink: Kept) -> None:
    room.issue()
    room.subscribe("late@example.org")
    room.send()
    assert sink.recipients() == [ADA, BOB, CY]


def test_a_reader_whom_the_server_refuses_holds_up_nobody(room: MailingRoom, sink: Kept) -> None:
    sink.rcpt = lambda address: "550 5.1.1 no such user" if address == BOB else "250 2.1.5 fine"
    room.issue()
    assert room.send().needs == []
    assert room.became() == {ADA: SENT, BOB: FAILED, CY: SENT}
    assert room.mailing().state is MailingState.DONE


def test_a_reader_who_is_put_off_keeps_the_mailing_open(room: MailingRoom, sink: Kept) -> None:
    sink.rcpt = lambda address: "450 4.2.1 later" if address == BOB else "250 2.1.5 fine"
    room.issue()
    (sent,) = room.send().sent
    assert not sent.ended
    assert room.became() == {ADA: SENT, BOB: DEFERRED, CY: SENT}
    assert room.send().sent[0].run.counts == {}
    assert room.mailing().state is MailingState.RUNNING


def test_a_server_that_cannot_be_reached_is_told_and_everything_waits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sending, "Tuning", partial(sending.Tuning, pauses=(0.01,)))
    with keeping() as sink:
        port = sink.port
    room = MailingRoom(tmp_path / "news").configure(port).subscribe(ADA)
    room.issue()
    (need,) = room.send().needs
    assert "Weekly, issue of 2025-05-22 10:00: " in need
    assert "cannot be reached" in need
    assert room.counts() == {PENDING: 1}


def test_stopped_it_waits_for_what_is_on_its_way_and_the_next_call_sends_the_rest(
    sink: Kept, tmp_path: Path
) -> None:
    readers = many(80)
    room = MailingRoom(tmp_path / "news").configure(sink.port, connections=2).subscribe(*readers)
    stop = threading.Event()

    def fate(_mail: Mail) -> Answered:
        if len(sink.mails) == 20:
            stop.set()
        return Answered.TAKEN

    sink.fate = fate
    room.issue()
    (sent,) = room.send(stop).sent
    assert not sent.ended
    assert 20 <= sent.run.counts[SENT] < 80
    assert room.counts() == {SENT: len(sink.mails), PENDING: 80 - len(sink.mails)}
    room.send()
    assert sink.recipients() == sorted(readers)


def test_a_mailing_of_a_newsletter_that_has_gone_holds_up_no_other(room: MailingRoom, sink: Kept) -> None:
    room.issue()
    Newsroom(room.root).configure()
    config = room.root / "config.toml"
    renamed = config.read_text(encoding="utf-8").replace('id = "weekly"', 'id = "daily"', 1)
    config.write_text(renamed, encoding="utf-8")
    (need,) = room.send().needs
    assert need.startswith("weekly: there is no newsletter 'weekly'")
    assert sink.mails == []
    assert room.counts() == {PENDING: 3}


def test_a_second_try_has_the_same_message_id(room: MailingRoom, sink: Kept) -> None:
    sink.fate = lambda mail: Answered.NOTHING if mail.recipient == BOB else Answered.TAKEN
    room.issue()
    room.send()
    assert room.became()[BOB] is UNKNOWN
    sink.fate = lambda _: Answered.TAKEN
    with room.open() as workspace:
        doubtful = doubts(workspace, workspace.settings.newsletter)
        by_word(workspace, doubtful, Verdict.AGAIN, by="ana", now=present())
    room.send()
    first, second = (mail for mail in sink.mails if mail.recipient == BOB)
    assert first.data == second.data
    assert first.message_id
    assert len({mail.message_id for mail in sink.mails}) == 3


def test_every_copy_is_whole_and_its_readers_own(room: MailingRoom, sink: Kept) -> None:
    draft = room.issue()
    room.send()
    with room.open() as workspace, workspace.store.reading() as tx:
        newsletter, issue = workspace.newsletter(), draft_rows.numbered(tx, draft).issue
    own: dict[str, list[str]] = {}
    for mail in sink.mails:
        reader = room.readers[mail.recipient]
        read = message(mail)
        link = re.fullmatch(rf"<({PAGES}/u/([^>]+))>", str(read["List-Unsubscribe"]))
        assert link
        assert read["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
        assert read_token(room.keys, Purpose.UNSUBSCRIBE, link[2]) == ("weekly", reader)
        choices = set(re.findall(rf"{PAGES}/p/([\w.-]+)", part(mail, "html")))
        assert {read_token(room.keys, Purpose.PREFERENCES, one) for one in choices} <= {("weekly", reader)}
        assert read_message_id(room.keys, str(read["Message-ID"])) == (draft, reader)
        tag = re.fullmatch(r"bounces\+(.+)@library\.example\.org", mail.sender)
        assert tag
        assert read_verp(room.keys, tag[1]) == (draft, reader)
        assert read["To"] == mail.recipient
        assert [one for one in TOKENS if one.encode() in mail.data] == []
        assert b"PLACE_" not in mail.data
        assert faults(mail, issue_of=(newsletter, issue), link=link[1]) == []
        own[mail.recipient] = [mail.recipient, link[2], tag[1], mail.message_id, *choices]
    assert len(own) == 3
    for mail in sink.mails:
        theirs = [word for reader, words in own.items() if reader != mail.recipient for word in words]
        everything = mail.data.decode() + part(mail, "plain") + part(mail, "html")
        assert [word for word in theirs if word in everything] == []


def faults(mail: Mail, *, issue_of: tuple[Newsletter, Issue], link: str) -> list[str]:
    """What the checks that an issue is approved by say of a copy, as its reader has it."""
    newsletter, issue = issue_of
    html, text = part(mail, "html").encode(), part(mail, "plain").encode()
    material = Material(
        issue,
        replace(newsletter, mail=replace(newsletter.mail, unsubscribe=link)),
        issue.send_at,
        files={"mail.eml": mail.data, "mail.html": html, "mail.txt": text},
    )
    return [finding.reason for finding in run_checks(material) if finding.level is Level.MUST_FIX]


def test_an_address_in_other_letters_is_mailed_to(sink: Kept, tmp_path: Path) -> None:
    room = MailingRoom(tmp_path / "news").configure(sink.port).subscribe("jürgen@example.org")
    room.issue()
    room.send()
    assert str(message(sink.to("jürgen@example.org"))["To"]) == "jürgen@example.org"


def test_what_else_is_known_of_a_reader_is_in_no_mail(room: MailingRoom, sink: Kept) -> None:
    hostile = {"name": "Zed\r\nBcc: everybody@example.org", "kind": "<script>alert(1)</script>"}
    room.subscribe("zed@example.org", fields=hostile)
    room.issue()
    room.send()
    zed, ada = sink.to("zed@example.org").data, sink.to(ADA).data
    for word in (b"Zed", b"everybody", b"alert", b"Bcc"):
        assert word not in zed
    assert len(zed.splitlines()) == len(ada.splitlines())


class Desk:
    """An issue that is ready for readers of any kind."""

    def __init__(self, root: Path) -> None:
        room = MailingRoom(root).configure(1)
        draft, mailing = room.issue(), room.mailing()
        with room.open() as workspace, workspace.store.reading() as tx:
            one = draft_rows.numbered(tx, draft)
            self.letters = Letters(
                workspace.settings,
                workspace.newsletter(),
                one,
                mailing,
                room.keys,
                draft_rows.frozen(tx, one),
            )
        self.draft = draft
        self.usual = self.copy("plain@example.org")

    def copy(self, address: str) -> bytes:
        return self.letters.make(Copy(self.draft, 7, address))[1].data

    def commands(self, address: str) -> bytes:
        copy = Copy(self.draft, 7, address)
        return b"".join(envelope(Letter(copy, *self.letters.make(copy)), Offer(True, True, True)))


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(tmp_path_factory.mktemp("desk") / "news")


NASTY = st.text(
    st.one_of(st.sampled_from("\r\n\t\0<>,;:\"'&%()[]@. \x85\u2028\u202e=?_+-PLACE"), st.characters()),
    max_size=40,
)


@given(NASTY, NASTY)
@example("ada@example.org>\r\nRCPT TO:<eve", "example.org")
@example("ada", "example.org\r\nBcc: eve@example.org")
@example("ada", "example.org\r\n.\r\nMAIL FROM:<eve@example.org>")
@example("ada@example.org,eve", "example.org")
@example("PLACE_UNSUBSCRIBE_7Q", "example.org")
@example("=?utf-8?q?=0D=0ABcc:_eve?=", "example.org")
def test_no_address_brings_in_a_header_markup_or_another_recipient(
    desk: Desk, local: str, domain: str
) -> None:
    """Either there is no mail, or it differs from any other in what stands behind `To:` alone."""
    address = f"{local}@{domain}"
    try:
        commands, data = desk.commands(address), desk.copy(address)
    except (RenderError, UnfitError):
        return
    lines = commands.decode().split("\r\n")
    assert lines[0].startswith("MAIL FROM:<bounces+")
    assert lines[1:] == [f"RCPT TO:<{address}>", ""]
    assert data == desk.usual.replace(b"\r\nTo: plain@example.org\r\n", f"\r\nTo: {address}\r\n".encode())
    assert re.search(r"[\r\n<>,\s]", address) is None


@given(st.emails())
def test_addresses_as_people_have_them_are_mailed_to(desk: Desk, address: str) -> None:
    quotes_or_brackets = re.search(r"[\"\[\]]", address)
    try:
        assert f"\r\nTo: {address}\r\n".encode() in desk.copy(address)
    except RenderError:
        assert quotes_or_brackets


def test_a_cloned_folder_does_not_send_until_a_person_says_that_it_may(room: MailingRoom, sink: Kept) -> None:
    sink.rcpt = lambda address: "450 4.2.1 later" if address == BOB else "250 2.1.5 fine"
    room.issue()
    room.send()
    clone = MailingRoom(room.root.with_name("clone"))
    shutil.copytree(room.root, clone.root)
    clone.put(PENDING, BOB)
    sink.rcpt = lambda _: "250 2.1.5 fine"
    with pytest.raises(StoreError, match="mail has been sent from") as stopped:
        clone.send()
    assert "take-over" in str(stopped.value)
    assert sink.recipients() == [ADA, CY]
    with clone.open() as workspace:
        assert mail_overview.take_over(workspace, by="ana", now=present()) == ["2025-05-22 10:00"]
        assert clone.send().sent == []
        meant = mail_overview.chosen(workspace, None, "")
        mail_overview.resume(workspace, meant, by="ana")
    clone.send()
    assert sink.recipients() == [ADA, BOB, CY]


def test_a_database_that_was_put_back_does_not_send_again(room: MailingRoom, sink: Kept) -> None:
    room.subscribe(*many(5))
    room.issue()
    var = room.root / "var"
    stop = threading.Event()

    def fate(_mail: Mail) -> Answered:
        stop.set()
        return Answered.TAKEN

    sink.fate = fate
    room.send(stop)
    shutil.copytree(var, room.root / "backup", ignore=shutil.ignore_patterns("senders"))
    room.send()
    assert len(sink.mails) == 8
    (var / "pipeline.sqlite").write_bytes((room.root / "backup" / "pipeline.sqlite").read_bytes())
    with pytest.raises(StoreError, match="the database is not the one that last sent"):
        room.send()
    assert len(sink.mails) == 8


def test_mail_of_which_the_frozen_bytes_are_lost_is_not_made_anew(room: MailingRoom, sink: Kept) -> None:
    room.issue()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(draft_rows, "frozen", lambda *_: {})
        (need,) = room.send().needs
    assert "the mail that was approved is not in the database" in need
    assert sink.mails == []
