"""Staff are told by mail that a draft waits, and once more before its slot; each of them once."""

from __future__ import annotations

import email
from collections.abc import Iterator
from email.message import EmailMessage
from email.policy import default

import pytest

from pipeline.errors import SettingsError, UsageError
from pipeline.model.ledger import DeliveryStatus
from pipeline.store import deliveries as delivery_rows
from pipeline.workflow.recipients import recipients
from pipeline.workflow.reviewing import approve, edit_fields
from pipeline.workflow.trial import send_test
from tests.fakes.newsroom import Newsroom, at
from tests.fakes.smtp_server import Sink, smtp_server
from tests.workflow.test_following import the_draft

MORNING, NOON, NEXT_WEEK = at("2025-05-21 06:05"), at("2025-05-21 09:00"), at("2025-05-28 06:05")
TWO = ["ana@library.example.org", "jo@library.example.org"]


@pytest.fixture
def sink() -> Iterator[Sink]:
    with smtp_server(Sink()) as running:
        yield running


@pytest.fixture
def told(room: Newsroom, sink: Sink) -> Newsroom:
    """A room whose drafts are made a day and more before they go out, and whose staff are told."""
    config = room.root / "config.toml"
    text = config.read_text(encoding="utf-8")
    text += f"""
[smtp]
host = "127.0.0.1"
port = {sink.port}
security = "none"

[desk]
address = "https://desk.example.org"
"""
    text = text.replace('draft = "Thu 06:00"', 'draft = "Wed 06:00"')
    text = text.replace(
        "[newsletter.schedule]",
        f"[newsletter.staff]\nmail = {TWO}\nremind_hours = 4\n\n[newsletter.schedule]",
    )
    config.write_text(text, encoding="utf-8")
    return room


def mails(sink: Sink) -> list[EmailMessage]:
    return [email.message_from_bytes(data, policy=default) for _, _, data in sink.taken]


def test_everybody_is_told_once_however_often_the_run_comes(told: Newsroom, sink: Sink) -> None:
    for hour in ("06:05", "06:20", "09:00"):
        told.run(at(f"2025-05-21 {hour}"))
    assert [to for _, to, _ in sink.taken] == [[one] for one in TWO]
    mail = mails(sink)[0]
    draft = the_draft(told)
    assert mail["Subject"].startswith("Weekly: a draft waits (")
    assert mail["Auto-Submitted"] == "auto-generated"
    text = mail.get_content()
    assert f"https://desk.example.org/drafts/{draft.id}" in text
    assert f"Subject: {draft.issue.subject}" in text
    assert "It goes out on Thursday, May 22, at 10 a.m." in text


def test_what_still_waits_shortly_before_its_slot_is_told_once_more(told: Newsroom, sink: Sink) -> None:
    told.run(MORNING)
    told.run(at("2025-05-22 06:05"))
    told.run(at("2025-05-22 07:05"))
    assert [mail["Subject"].partition(" (")[0] for mail in mails(sink)[2:]] == [
        "Weekly: a draft still waits"
    ] * 2
    assert len({mail["Message-ID"] for mail in mails(sink)}) == 4


def test_nobody_is_told_of_what_is_approved(told: Newsroom, sink: Sink) -> None:
    told.run(MORNING)
    sink.taken.clear()
    with told.open() as workspace:
        approve(workspace, workspace.newsletter(), "", the_draft(told).content_hash, by="ana", now=NOON)
    told.run(at("2025-05-22 06:05"))
    assert sink.taken == []


def test_a_server_that_is_busy_is_asked_again_and_the_issue_does_not_wait_for_it(
    told: Newsroom, sink: Sink
) -> None:
    sink.rcpt = "451 4.3.2 come back later"
    report = told.run(MORNING)
    assert any("could not be told that a draft waits" in note for note in report.notes)
    assert not report.needs
    sink.rcpt = ""
    told.run(at("2025-05-21 06:20"))
    assert len(sink.taken) == 2


def test_where_nobody_knows_whether_it_arrived_it_is_not_sent_again(told: Newsroom, sink: Sink) -> None:
    sink.data = "drop"
    told.run(MORNING)
    sink.data = ""
    told.run(at("2025-05-21 06:20"))
    assert len(sink.taken) == 2
    with told.open() as workspace, workspace.store.reading() as tx:
        rows = delivery_rows.of_draft(tx, the_draft(told).id)
    assert {row.status for row in rows if row.channel == "staff"} == {DeliveryStatus.UNKNOWN}


def test_a_test_goes_to_one_person_is_marked_and_leaves_nothing_behind(told: Newsroom, sink: Sink) -> None:
    told.run(MORNING)
    sink.taken.clear()
    before = the_draft(told)
    with told.open() as workspace:
        said = send_test(workspace, workspace.newsletter(), before, "maya@example.org", now=NOON)
    assert said == "250 taken as 4711"
    ((sender, to, data),) = sink.taken
    assert (sender, to) == ("weekly@library.example.org", ["maya@example.org"])
    mail = email.message_from_bytes(data, policy=default)
    assert mail["Subject"] == f"[TEST] {before.issue.subject}"
    assert (mail["To"], mail["List-Unsubscribe-Post"]) == ("maya@example.org", "List-Unsubscribe=One-Click")
    assert b"PLACE_" not in data
    assert the_draft(told) == before


def test_a_test_to_no_address_is_refused_before_anything_is_sent(told: Newsroom, sink: Sink) -> None:
    told.run(MORNING)
    with told.open() as workspace, pytest.raises(UsageError, match="not a mail address"):
        send_test(workspace, workspace.newsletter(), the_draft(told), "maya", now=NOON)


def test_without_a_server_a_test_says_what_to_set(room: Newsroom) -> None:
    room.run(at("2025-05-22 06:05"))
    with room.open() as workspace, pytest.raises(SettingsError, match="no mail server"):
        send_test(workspace, workspace.newsletter(), the_draft(room), "maya@example.org", now=NOON)


def test_the_list_of_recipients_is_counted_and_its_faults_are_told(room: Newsroom) -> None:
    config = room.root / "config.toml"
    text = config.read_text(encoding="utf-8")
    config.write_text(
        text.replace(
            "[newsletter.schedule]", '[newsletter.audience]\nfile = "list.csv"\n\n[newsletter.schedule]'
        ),
        encoding="utf-8",
    )
    with room.open() as workspace, pytest.raises(SettingsError, match="cannot be read"):
        recipients(workspace, workspace.newsletter())
    (room.root / "list.csv").write_text("email\nana@example.org\nnobody\n", encoding="utf-8")
    with room.open() as workspace:
        found = recipients(workspace, workspace.newsletter())
    assert found is not None
    assert (len(found.addresses), len(found.refused)) == (1, 1)


def test_an_edit_does_not_make_staff_hear_of_the_draft_again(told: Newsroom, sink: Sink) -> None:
    told.run(MORNING)
    with told.open() as workspace:
        edit_fields(workspace, workspace.newsletter(), "", {"subject": "Six soups"}, by="ana", now=NOON)
    told.run(at("2025-05-21 09:05"))
    assert len(sink.taken) == 2
