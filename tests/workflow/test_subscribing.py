"""Mail to who subscribes, and what a reader's own wish does. For the pages see tests/web/test_public.py."""

from __future__ import annotations

import email
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.policy import default
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from pipeline.audience.addresses import checked_address
from pipeline.audience.tokens import Keys
from pipeline.config import load_settings
from pipeline.errors import StoreError
from pipeline.model.audience import Subscriber, Subscription, SubscriptionStatus
from pipeline.model.settings import Security, Smtp
from pipeline.store import subscribers
from pipeline.workflow import subscribing
from pipeline.workflow.workspace import Workspace, opened
from tests.fakes.newsroom import Newsroom
from tests.fakes.smtp_server import Sink, smtp_server

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
KEYS = Keys({"a": bytes(32)})
STATUS = SubscriptionStatus


@pytest.fixture
def sink() -> Iterator[Sink]:
    with smtp_server(Sink()) as running:
        yield running


@pytest.fixture
def workspace(tmp_path: Path, sink: Sink) -> Iterator[Workspace]:
    settings = load_settings(Newsroom(tmp_path / "news").configure().root, {})
    public = replace(settings.public, address="https://letters.example.org/news/")
    with opened(replace(settings, public=public, smtp=Smtp("127.0.0.1", sink.port, Security.NONE))) as one:
        yield one


def ask(workspace: Workspace, *, confirm: bool = True, now: datetime = NOW) -> str:
    newsletter = workspace.newsletter()
    newsletter = replace(newsletter, audience=replace(newsletter.audience, confirm=confirm))
    return subscribing.ask(workspace, KEYS, newsletter, "ana@example.org", now=now)


def standing(workspace: Workspace) -> Subscription:
    with workspace.store.beside() as tx:
        (found,) = subscribers.subscriptions_of(tx, 1)
    return found


# Addresses that are as odd as may be, and still ones.
odd = st.text("abc'\"<>&={}%`$#*/!?é.+-_@ \r\n\t\\;:,", min_size=1, max_size=24)


def mail_to(workspace: Workspace, address: str, status: str) -> bytes:
    who = Subscriber(7, address, NOW, (("name", "x\r\nBcc: y@example.org"),))
    stands = Subscription("weekly", 7, SubscriptionStatus(status), "a form", NOW)
    return subscribing.confirm_mail(workspace, KEYS, workspace.newsletter(), who, stands, now=NOW)


def tags(data: bytes) -> list[str]:
    html = email.message_from_bytes(data, policy=default).get_body(("html",))
    assert html
    return re.findall(r"<[^>]*>", html.get_content())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(odd.map("{}@example.org".format) | st.emails(), st.sampled_from(["unconfirmed", "confirmed"]))
def test_no_address_puts_a_header_or_markup_into_the_mail(
    workspace: Workspace, text: str, status: str
) -> None:
    address, fault = checked_address(text)
    assume(not fault)
    data = mail_to(workspace, address, status)
    mail = email.message_from_bytes(data, policy=default)
    expected = ["From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted"]
    assert list(mail.keys()) == [*expected, *mail.keys()[6:]]
    assert set(mail.keys()[6:]) <= {"MIME-Version", "Content-Type"}
    if address.isascii():
        (to,) = mail["To"].addresses
        assert to.addr_spec == address
    else:
        assert f"To: {address}\r\n".encode() in data  # RFC 6532: as it is
    # Its tags are those of any other reader's.
    assert tags(data) == tags(mail_to(workspace, "ana@example.org", status))
    text_part = mail.get_body(("plain",)).get_content()  # type: ignore[union-attr]
    assert address in text_part


def test_the_link_begins_with_the_address_of_the_public_pages_wherever_they_lie(
    workspace: Workspace, sink: Sink
) -> None:
    assert not ask(workspace)
    ((sender, to, data),) = sink.taken
    assert (sender, to) == ("weekly@library.example.org", ["ana@example.org"])
    assert b"https://letters.example.org/news/c/a" in data.replace(b"=\r\n", b"")
    assert standing(workspace).source == "the form at https://letters.example.org/news/s/weekly"


def test_where_nobody_has_to_confirm_who_asks_is_in_and_gets_no_mail(
    workspace: Workspace, sink: Sink
) -> None:
    assert not ask(workspace, confirm=False)
    assert (standing(workspace).status, sink.taken) == (STATUS.CONFIRMED, [])


def test_who_left_has_to_press_the_button_even_there(workspace: Workspace, sink: Sink) -> None:
    ask(workspace, confirm=False)
    subscribing.leave(workspace, "weekly", 1, why="the link in a mail", now=NOW)
    ask(workspace, confirm=False, now=NOW + timedelta(days=1))
    assert standing(workspace).status is STATUS.UNCONFIRMED
    assert len(sink.taken) == 1
    assert subscribing.confirm(workspace, "weekly", 1, now=NOW + timedelta(days=1))
    assert standing(workspace).status is STATUS.CONFIRMED


def test_a_mail_that_failed_is_told_and_asked_for_again_later(workspace: Workspace, sink: Sink) -> None:
    sink.rcpt = "450 later"
    assert "450 later" in ask(workspace)
    sink.rcpt = ""
    assert not ask(workspace, now=NOW + timedelta(minutes=11))
    assert len(sink.taken) == 1


def test_unsubscribing_is_tried_again_while_another_program_keeps_the_database(workspace: Workspace) -> None:
    ask(workspace, confirm=False)
    known = standing(workspace)
    answers = [StoreError("locked"), StoreError("locked"), known]
    with patch.object(subscribers, "subscription", side_effect=answers):
        subscribing.leave(workspace, "weekly", 1, why="the link", now=NOW)
    assert standing(workspace).status is STATUS.UNSUBSCRIBED


def test_what_cannot_be_written_is_not_passed_over_in_silence(workspace: Workspace) -> None:
    ask(workspace, confirm=False)
    with (
        patch.object(subscribers, "subscription", side_effect=StoreError("full")),
        pytest.raises(StoreError),
    ):
        subscribing.leave(workspace, "weekly", 1, why="the link", now=NOW)
    assert standing(workspace).status is STATUS.CONFIRMED


def test_a_list_that_no_newsletter_goes_to_is_not_offered(workspace: Workspace) -> None:
    assert subscribing.newsletter_on(workspace, "weekly") is workspace.newsletter()
    assert subscribing.newsletter_on(workspace, "staff") is None
