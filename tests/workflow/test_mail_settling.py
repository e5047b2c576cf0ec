"""What nobody knows the fate of is settled by the mail server's log or by a person, and never by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from pipeline.audience.tokens import Keys, message_id
from pipeline.errors import UsageError
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.mailings import MailingState
from pipeline.workflow import subscribing
from pipeline.workflow.mail_settling import Doubt, MailSettled, Verdict, by_log, by_word, doubts
from tests.fakes.mail_sink import Answered, Kept, keeping
from tests.fakes.mailing_room import MailingRoom, present

SENT, SKIPPED = DeliveryStatus.SENT, DeliveryStatus.SKIPPED
PENDING, UNKNOWN = DeliveryStatus.PENDING, DeliveryStatus.UNKNOWN
ADA, BOB, CY = "ada@example.org", "bob@example.org", "cy@example.com"


@pytest.fixture
def sink() -> Iterator[Kept]:
    with keeping() as kept:
        yield kept


@pytest.fixture
def room(sink: Kept, tmp_path: Path) -> MailingRoom:
    """An issue that three readers were sent, of whose copies nobody knows what became; the server forgets."""
    room = MailingRoom(tmp_path / "news").configure(sink.port).subscribe(ADA, BOB, CY)
    room.issue()
    room.send()
    room.put(UNKNOWN)
    sink.mails.clear()
    return room


def in_doubt(room: MailingRoom) -> list[Doubt]:
    with room.open() as workspace:
        return doubts(workspace, workspace.settings.newsletter)


def name(room: MailingRoom, address: str, keys: Keys | None = None) -> str:
    return message_id(keys or room.keys, room.mailing().draft, room.readers[address], "library.example.org")


def taken(named: str, queue: str = "4Xy1z20Q9wz1F") -> list[str]:
    """What Postfix logs of a mail that it takes."""
    return [
        *begun(named, queue),
        f"Nov 24 09:00:02 mx postfix/qmgr[9]: {queue}: from=<>, size=9, nrcpt=1 (queue active)",
    ]


def begun(named: str, queue: str = "4Xy1z20Q9wz1G") -> list[str]:
    """And of one that begins to come in."""
    return [f"Nov 24 09:00:01 mx postfix/cleanup[7]: {queue}: message-id=<{named}>"]


def by_the_log(room: MailingRoom, lines: Iterable[str], *, whole: bool = False) -> MailSettled:
    with room.open() as workspace:
        (settled,) = by_log(workspace, in_doubt(room), lines, keys=room.keys, whole=whole, now=present())
    return settled


def by_a_person(room: MailingRoom, verdict: Verdict, address: str = "") -> MailSettled:
    with room.open() as workspace:
        (settled,) = by_word(workspace, in_doubt(room), verdict, address=address, by="ana", now=present())
    return settled


def test_copies_in_doubt_are_listed_with_their_readers(room: MailingRoom) -> None:
    (doubt,) = in_doubt(room)
    assert (doubt.newsletter, doubt.issue) == ("Weekly", "2025-05-22 10:00")
    assert [copy.address for copy, _ in doubt.copies] == [ADA, BOB, CY]


def test_an_issue_without_doubt_is_not_listed(room: MailingRoom) -> None:
    room.put(SENT)
    assert in_doubt(room) == []


def test_only_that_issue_is_looked_at_which_is_named(room: MailingRoom) -> None:
    with room.open() as workspace:
        newsletters = workspace.settings.newsletter
        assert len(doubts(workspace, newsletters, "2025-05-22")) == 1
        assert doubts(workspace, newsletters, "2025-05-29") == []


def test_nothing_in_doubt_is_sent_again_by_itself(room: MailingRoom, sink: Kept) -> None:
    room.send()
    assert sink.mails == []
    assert room.counts() == {UNKNOWN: 3}


def test_what_the_log_has_was_sent_and_the_rest_stays_in_doubt(room: MailingRoom) -> None:
    settled = by_the_log(room, taken(name(room, ADA)))
    assert (settled.sent, settled.again, settled.left) == (1, 0, 2)
    assert room.became() == {ADA: SENT, BOB: UNKNOWN, CY: UNKNOWN}


def test_what_a_whole_log_does_not_have_goes_again_to_nobody_else(room: MailingRoom, sink: Kept) -> None:
    settled = by_the_log(room, taken(name(room, ADA)), whole=True)
    assert (settled.sent, settled.again, settled.left) == (1, 2, 0)
    assert room.mailing().state is MailingState.RUNNING
    room.send()
    assert sink.recipients() == [BOB, CY]
    assert [mail.message_id for mail in sink.mails] == [name(room, one) for one in (BOB, CY)]
    assert room.counts() == {SENT: 3}
    assert room.mailing().state is MailingState.DONE


def test_what_began_to_come_in_and_has_no_end_stays_in_doubt_even_then(room: MailingRoom) -> None:
    settled = by_the_log(room, begun(name(room, BOB)), whole=True)
    assert (settled.sent, settled.again, settled.left) == (0, 2, 1)
    assert room.became() == {ADA: PENDING, BOB: UNKNOWN, CY: PENDING}


def test_a_message_id_that_somebody_made_up_proves_nothing(room: MailingRoom) -> None:
    forged = name(room, ADA, Keys({"a": bytes(32)}))
    assert by_the_log(room, taken(forged)).left == 3


def test_a_person_says_that_all_were_sent(room: MailingRoom, sink: Kept) -> None:
    assert by_a_person(room, Verdict.SENT).sent == 3
    room.send()
    assert (room.counts(), sink.mails) == ({SENT: 3}, [])


def test_a_person_lets_one_copy_go_again(room: MailingRoom, sink: Kept) -> None:
    settled = by_a_person(room, Verdict.AGAIN, "Bob@Example.org")
    assert (settled.again, settled.left) == (1, 2)
    room.send()
    assert sink.recipients() == [BOB]
    assert room.became() == {ADA: UNKNOWN, BOB: SENT, CY: UNKNOWN}


def test_a_person_leaves_them_out(room: MailingRoom, sink: Kept) -> None:
    assert by_a_person(room, Verdict.SKIP).skipped == 3
    room.send()
    assert (room.counts(), sink.mails) == ({SKIPPED: 3}, [])


def test_a_reader_whose_copy_is_not_in_doubt_is_a_mistake(room: MailingRoom) -> None:
    with pytest.raises(UsageError, match=r"no copy for dee@example\.org is in doubt"):
        by_a_person(room, Verdict.SENT, "dee@example.org")
    assert room.counts() == {UNKNOWN: 3}


def test_who_left_meanwhile_gets_nothing_again_whatever_a_person_says(room: MailingRoom, sink: Kept) -> None:
    room.subscribe("dee@example.org")
    with room.open() as workspace:
        subscribing.leave(workspace, "weekly", room.readers[ADA], why="one click", now=present())
    by_a_person(room, Verdict.AGAIN)
    room.send()
    assert sink.recipients() == [BOB, CY]
    assert room.counts() == {SENT: 2, SKIPPED: 1}


def test_what_was_settled_by_somebody_else_meanwhile_stays_so(room: MailingRoom) -> None:
    before = in_doubt(room)
    by_a_person(room, Verdict.SENT)
    with room.open() as workspace:
        (settled,) = by_word(workspace, before, Verdict.AGAIN, by="bea", now=present())
    assert (settled.again, room.counts()) == (0, {SENT: 3})


def test_a_copy_in_doubt_from_another_try_is_not_settled_by_what_was_known_of_the_first(
    room: MailingRoom, sink: Kept
) -> None:
    before = in_doubt(room)
    by_a_person(room, Verdict.AGAIN, ADA)
    sink.fate = lambda _: Answered.NOTHING
    room.send()
    assert room.counts() == {UNKNOWN: 3}
    with room.open() as workspace:
        (settled,) = by_word(workspace, before, Verdict.SENT, by="bea", now=present())
    assert (settled.sent, settled.left) == (2, 1)
    assert room.became() == {ADA: UNKNOWN, BOB: SENT, CY: SENT}
