"""How far mailings are, and what staff may say to them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.errors import DraftError, UsageError
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.mailings import MailingState
from pipeline.workflow import mail_overview
from pipeline.workflow.mail_overview import MailingView
from pipeline.workflow.needs import newsletter_needs
from tests.fakes.mail_sink import Kept, keeping
from tests.fakes.mailing_room import MailingRoom, present

SENT, FAILED, SKIPPED = DeliveryStatus.SENT, DeliveryStatus.FAILED, DeliveryStatus.SKIPPED
PENDING, UNKNOWN = DeliveryStatus.PENDING, DeliveryStatus.UNKNOWN
ADA, BOB, CY = "ada@example.org", "bob@example.org", "cy@example.com"


@pytest.fixture
def sink() -> Iterator[Kept]:
    with keeping() as kept:
        yield kept


@pytest.fixture
def room(sink: Kept, tmp_path: Path) -> MailingRoom:
    """An issue that waits for being sent to three readers."""
    room = MailingRoom(tmp_path / "news").configure(sink.port).subscribe(ADA, BOB, CY)
    room.issue()
    return room


def meant(room: MailingRoom, newsletter: str | None = None, issue: str = "") -> MailingView:
    with room.open() as workspace:
        return mail_overview.chosen(workspace, newsletter, issue)


def pause(room: MailingRoom) -> None:
    with room.open() as workspace:
        mail_overview.pause(workspace, meant(room), by="ana", why="a wrong date", now=present())


def resume(room: MailingRoom) -> None:
    with room.open() as workspace:
        mail_overview.resume(workspace, meant(room), by="ana")


def cancel(room: MailingRoom) -> int:
    with room.open() as workspace:
        return mail_overview.cancel(workspace, meant(room), by="ana", why="withdrawn", now=present())


def needs(room: MailingRoom) -> list[str]:
    with room.open() as workspace, workspace.store.reading() as tx:
        return mail_overview.mailing_needs(tx, workspace.newsletter())


def test_a_mailing_shows_how_far_it_is_and_what_went_wrong(room: MailingRoom, sink: Kept) -> None:
    sink.rcpt = lambda address: "550 5.1.1 no such user" if address == BOB else "250 2.1.5 fine"
    room.send()
    view = meant(room)
    assert (view.newsletter, view.issue, view.mailing.state) == (
        "Weekly",
        "2025-05-22 10:00",
        MailingState.DONE,
    )
    assert (view.counts, view.settled, view.unknown) == ({SENT: 2, FAILED: 1}, 3, 0)
    ((outcome, _),) = view.wrong
    assert (outcome.copy.address, outcome.code) == (BOB, "5.1.1")
    assert "no such user" in outcome.said


def test_paused_nothing_goes_until_somebody_resumes(room: MailingRoom, sink: Kept) -> None:
    pause(room)
    assert room.send().sent == []
    assert (sink.mails, room.counts()) == ([], {PENDING: 3})
    resume(room)
    room.send()
    assert sink.recipients() == [ADA, BOB, CY]


def test_cancelled_the_rest_is_left_out_for_good(room: MailingRoom, sink: Kept) -> None:
    assert cancel(room) == 3
    assert room.send().sent == []
    assert (sink.mails, room.counts(), room.mailing().state) == ([], {SKIPPED: 3}, MailingState.CANCELLED)
    with pytest.raises(DraftError, match="its mailing is cancelled"):
        resume(room)


def test_a_paused_mailing_can_be_cancelled(room: MailingRoom) -> None:
    pause(room)
    assert cancel(room) == 3


def test_what_is_done_cannot_be_paused_or_cancelled(room: MailingRoom) -> None:
    room.send()
    for what in (pause, cancel, resume):
        with pytest.raises(DraftError, match="its mailing is done"):
            what(room)


def test_with_one_under_way_nobody_need_say_which(room: MailingRoom) -> None:
    assert meant(room) == meant(room, "weekly", "2025-05-22")


def test_an_issue_that_was_not_mailed_is_a_mistake(room: MailingRoom) -> None:
    with pytest.raises(UsageError, match="no such issue has been mailed"):
        meant(room, "weekly", "2025-05-29")
    with pytest.raises(UsageError, match="there is no newsletter 'monthly'"):
        meant(room, "monthly")


def test_a_pause_and_a_doubt_need_a_person_and_what_runs_well_does_not(room: MailingRoom) -> None:
    assert needs(room) == []
    pause(room)
    (need,) = needs(room)
    assert need.startswith("issue of 2025-05-22 10:00: its mailing is paused by ana (a wrong date); ")
    assert "`pipeline mailing resume`" in need
    resume(room)
    room.put(UNKNOWN, ADA, BOB)
    (need,) = needs(room)
    assert need.startswith("issue of 2025-05-22 10:00: nobody knows of 2 copies whether they went; ")
    assert "`pipeline reconcile`" in need


def test_what_mailings_need_is_among_what_a_newsletter_needs(room: MailingRoom) -> None:
    pause(room)
    with room.open() as workspace:
        said = newsletter_needs(workspace, workspace.newsletter(), now=present())
    assert [one for one in said if "its mailing is paused" in one]


def test_taking_over_pauses_what_is_under_way(room: MailingRoom) -> None:
    with room.open() as workspace:
        assert mail_overview.take_over(workspace, by="ana", now=present()) == ["2025-05-22 10:00"]
    assert room.mailing().state is MailingState.PAUSED
    assert needs(room)
