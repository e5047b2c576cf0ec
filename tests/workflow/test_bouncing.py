"""What comes back settles copies in doubt, and ends subscriptions when it should."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from pipeline.audience.bounces import Kind
from pipeline.collect.mailbox import Letter, nothing
from pipeline.errors import StoreError
from pipeline.model.audience import SubscriptionStatus, Suppressed
from pipeline.model.ledger import DeliveryStatus
from pipeline.workflow import bouncing
from pipeline.workflow.bouncing import BounceReport, read_bounces, read_letters
from tests.audience.bounce_samples import FOLDER, filled
from tests.fakes.mailed import START, WEEK, MailedRoom

ADA, BOB = "ada@reader.example", "bob@reader.example"
CONFIRMED, BOUNCED = SubscriptionStatus.CONFIRMED, SubscriptionStatus.BOUNCED
UNSUBSCRIBED = SubscriptionStatus.UNSUBSCRIBED
SENT, FAILED, UNKNOWN = DeliveryStatus.SENT, DeliveryStatus.FAILED, DeliveryStatus.UNKNOWN
GONE, FULL, LATE = "postfix-unknown-user", "gmail-overquota", "postfix-delayed"
NOW = START + timedelta(hours=2)


@pytest.fixture
def room(tmp_path: Path) -> MailedRoom:
    room = MailedRoom(tmp_path / "news").configure('maildir = "Maildir"\n')
    for name in ("new", "cur", "tmp"):
        (room.root / "Maildir" / name).mkdir(parents=True)
    room.subscribe(ADA, BOB)
    return room


def mail(room: MailedRoom, name: str, draft: int, address: str = ADA, *, day: int = 12) -> bytes:
    """A sample, as it comes back from one reader's copy."""
    data = filled(
        (FOLDER / f"{name}.eml").read_bytes(), draft=draft, reader=room.readers[address], keys=room.keys
    )
    return re.sub(rb"Date: Thu, 12", b"Date: Thu, %d" % day, data, count=1)


def read(room: MailedRoom, *mails: bytes, now: datetime = NOW) -> BounceReport:
    report = BounceReport()
    with room.open() as workspace:
        read_letters(workspace, [Letter("x", one, nothing) for one in mails], now, report=report)
    return report


def statuses(room: MailedRoom, address: str = ADA) -> list[SubscriptionStatus]:
    return [place.status for place in room.places(address)]


def test_an_address_that_is_gone_is_taken_off_every_list_and_suppressed(room: MailedRoom) -> None:
    room.subscribe(ADA, lists=("monthly",))
    report = read(room, mail(room, GONE, room.issue(0)))
    assert (report.letters, report.gone, report.kinds) == (1, 1, {Kind.HARD: 1})
    assert statuses(room) == [BOUNCED, BOUNCED]
    assert room.suppressed(ADA) is Suppressed.BOUNCED
    last = room.history(ADA)[-1]
    assert (last.by, last.why) == ("run", "its server says that there is no such address (5.1.1)")
    assert (statuses(room, BOB), room.suppressed(BOB)) == ([CONFIRMED], None)


def test_a_complaint_unsubscribes_and_suppresses(room: MailedRoom) -> None:
    report = read(room, mail(room, "arf-minimal", room.issue(0)))
    assert report.complained == 1
    assert statuses(room) == [UNSUBSCRIBED]
    assert room.suppressed(ADA) is Suppressed.COMPLAINED


def test_a_complaint_counts_though_the_address_had_bounced(room: MailedRoom) -> None:
    draft = room.issue(0)
    read(room, mail(room, GONE, draft))
    read(room, mail(room, "arf-minimal", draft))
    assert statuses(room) == [UNSUBSCRIBED]
    assert room.suppressed(ADA) is Suppressed.COMPLAINED


def test_a_full_mailbox_ends_it_after_three_issues_in_a_row(room: MailedRoom) -> None:
    for week in range(3):
        assert statuses(room) == [CONFIRMED]
        draft = room.issue(week)
        report = read(room, mail(room, FULL, draft, day=12 + week), now=NOW + week * WEEK)
        assert report.unreachable == (week == 2)
    assert statuses(room) == [BOUNCED]
    assert room.suppressed(ADA) is None, "its server knows it"
    assert room.history(ADA)[-1].why == "3 issues in a row came back"


def test_an_issue_that_arrived_in_between_begins_the_count_anew(room: MailedRoom) -> None:
    drafts = [room.issue(week) for week in range(4)]
    for week in (0, 1, 3):
        read(room, mail(room, FULL, drafts[week], day=12 + week), now=NOW + (week + 1) * WEEK)
    assert statuses(room) == [CONFIRMED]


def test_reports_that_lay_unread_count_by_when_their_issues_went_out(room: MailedRoom) -> None:
    drafts = [room.issue(week) for week in range(3)]
    mails = [mail(room, FULL, draft, day=12 + number) for number, draft in enumerate(drafts)]
    assert read(room, *mails, now=NOW + 3 * WEEK).unreachable == 1


def test_who_subscribed_anew_begins_anew(room: MailedRoom) -> None:
    drafts = [room.issue(week) for week in range(2)]
    for number, draft in enumerate(drafts):
        read(room, mail(room, FULL, draft, day=12 + number), now=NOW + number * WEEK)
    room.subscribe(ADA, at=START + 2 * WEEK - timedelta(days=1), lists=("other",))
    with room.open() as workspace, workspace.store.writing() as tx:
        from pipeline.audience.subscriptions import leave
        from pipeline.store import subscribers as rows

        step = leave(rows.subscription(tx, "weekly", room.readers[ADA]), why="the form", at=START + WEEK)
        assert step
        rows.keep(tx, step)
    read(room, mail(room, FULL, room.issue(2), day=14), now=NOW + 2 * WEEK)
    assert statuses(room) == [CONFIRMED, UNSUBSCRIBED]


def test_the_same_mail_counts_once_however_often_it_is_read(room: MailedRoom) -> None:
    one = mail(room, FULL, room.issue(0))
    report = read(room, one, one.replace(b"\n", b"\r\n"), b"Received: by z\n" + one)
    assert (report.letters, report.known) == (3, 2)


def test_an_answer_on_a_persons_behalf_changes_nothing(room: MailedRoom) -> None:
    draft = room.issue(0)
    names = ("away-outlook", "challenge", LATE, "postfix-success", "person-unsubscribe", "receipt")
    report = read(room, *(mail(room, name, draft) for name in names))
    assert (report.letters, report.gone + report.unreachable + report.complained) == (6, 0)
    assert statuses(room) == [CONFIRMED]


def test_a_forged_tag_changes_nothing_and_is_counted(room: MailedRoom) -> None:
    draft = room.issue(0, UNKNOWN)
    seal = b".a00112233445566778899@"
    forged = b"bounces+%d.%d%s" % (draft, room.readers[ADA], seal)
    data = re.sub(rb"[\w+.]+\.a[0-9a-f]{20}@", forged, mail(room, GONE, draft)).replace(b"/u/a", b"/u/b")
    report = read(room, data, mail(room, "arf-forged", draft))
    assert (report.unproved, report.gone, report.settled, report.complained) == (2, 0, 0, 0)
    assert statuses(room) == [CONFIRMED]
    assert room.copy(draft, ADA)[0] is UNKNOWN


def test_an_address_alone_counts_a_quarter_of_its_last_issue(room: MailedRoom) -> None:
    for week in range(11):
        draft = room.issue(week)
        mails = [mail(room, "rfc3464-only-address", draft, day=12 + week) + b"%d\n" % n for n in range(5)]
        assert read(room, *mails, now=NOW + week * WEEK).strangers == 0
    assert statuses(room) == [CONFIRMED]
    last = mail(room, "rfc3464-only-address", room.issue(11), day=25)
    assert read(room, last, now=NOW + 11 * WEEK).unreachable == 1
    assert (statuses(room), room.suppressed(ADA)) == ([BOUNCED], None)


def test_an_address_that_got_nothing_of_late_is_a_strangers(room: MailedRoom) -> None:
    draft = room.issue(0)
    data = mail(room, "rfc3464-only-address", draft)
    late = read(room, data, now=NOW + 2 * WEEK)
    other = read(room, data.replace(b"ada@", b"carla@"))
    assert (late.strangers, other.strangers) == (1, 1)


@pytest.mark.parametrize(
    ("name", "status"),
    [
        *((GONE, FAILED), (FULL, FAILED), ("postfix-expired", FAILED), ("arf-minimal", SENT), (LATE, SENT)),
        *(("away-outlook", SENT), ("postfix-success", SENT), ("rfc3464-only-headers-tell", FAILED)),
    ],
)
def test_what_comes_back_of_a_copy_in_doubt_proves_that_it_went(
    room: MailedRoom, name: str, status: DeliveryStatus
) -> None:
    draft = room.issue(0, UNKNOWN)
    assert read(room, mail(room, name, draft)).settled == 1
    became, code, said = room.copy(draft, ADA)
    assert (became, bool(code)) == (status, status is FAILED)
    assert said.startswith("it came back: " if status is FAILED else "proved by what came back (")
    assert room.copy(draft, BOB)[0] is UNKNOWN


def test_an_address_alone_settles_no_copy(room: MailedRoom) -> None:
    draft = room.issue(0, UNKNOWN)
    assert read(room, mail(room, "rfc3464-only-address", draft)).settled == 0
    assert room.copy(draft, ADA)[0] is UNKNOWN


def test_a_copy_that_is_not_in_doubt_stays_as_it_is(room: MailedRoom) -> None:
    draft = room.issue(0)
    assert read(room, mail(room, GONE, draft)).settled == 0
    assert room.copy(draft, ADA)[0] is SENT


def test_a_link_alone_ends_it_and_settles_nothing_since_no_issue_is_told(room: MailedRoom) -> None:
    draft = room.issue(0, UNKNOWN)
    report = read(room, mail(room, "rfc3464-only-link-tells", draft))
    assert (report.gone, report.settled) == (1, 0)
    assert (statuses(room), room.copy(draft, ADA)[0]) == ([BOUNCED], UNKNOWN)


def test_letters_leave_the_maildir_only_when_what_they_say_is_kept(
    room: MailedRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    new, cur = room.root / "Maildir" / "new", room.root / "Maildir" / "cur"
    (new / "1.a.mx").write_bytes(mail(room, GONE, room.issue(0)))

    def full_disk(*_: object) -> None:
        raise StoreError("the disk is full")

    with monkeypatch.context() as broken, room.open() as workspace:
        broken.setattr(bouncing, "_write_down", full_disk)
        with pytest.raises(StoreError):
            read_bounces(workspace, NOW)
    assert [path.name for path in new.iterdir()] == ["1.a.mx"]
    with room.open() as workspace:
        assert read_bounces(workspace, NOW).gone == 1
        assert read_bounces(workspace, NOW).letters == 0
    assert [path.name for path in cur.iterdir()] == ["1.a.mx:2,S"]


def test_who_is_killed_before_a_letter_is_taken_reads_it_again_to_no_effect(room: MailedRoom) -> None:
    one = mail(room, FULL, room.issue(0))

    def killed() -> None:
        raise KeyboardInterrupt

    report = BounceReport()
    with room.open() as workspace, pytest.raises(KeyboardInterrupt):
        read_letters(workspace, [Letter("x", one, killed)], NOW, report=report)
    assert read(room, one).known == 1


def test_a_box_that_cannot_be_read_leaves_the_others_alone(room: MailedRoom) -> None:
    room.configure('maildir = "nowhere"\nmbox = "box"\n')
    data = mail(room, GONE, room.issue(0))
    (room.root / "box").write_bytes(b"From MAILER-DAEMON Thu Nov 12 10:00:09 2026\n" + data + b"\n")
    with room.open() as workspace:
        report = read_bounces(workspace, NOW)
        assert (report.letters, report.gone) == (1, 1)
        assert read_bounces(workspace, NOW).letters == 0
    (need,) = report.needs
    assert need.startswith("Mail that came back cannot be read: ")
    assert "there is no maildir" in need


def test_a_server_that_forgets_all_its_users_takes_no_list_with_it(room: MailedRoom) -> None:
    many = [f"r{number}@big.example" for number in range(60)]
    room.subscribe(*many)
    draft = room.issue(0)
    report = read(room, *(mail(room, GONE, draft, address) for address in (ADA, *many)))
    assert report.gone == 21, "the one elsewhere, and twenty before it was noticed"
    (need,) = report.needs
    assert need.startswith("big.example says of many readers of one issue that they are not there")
    assert statuses(room, many[-1]) == [CONFIRMED]
    for week in (1, 2):
        again = mail(room, GONE, room.issue(week), many[-1], day=12 + week)
        read(room, again, now=NOW + week * WEEK)
    assert statuses(room, many[-1]) == [BOUNCED]


def test_a_missing_password_for_the_mailbox_is_told(room: MailedRoom) -> None:
    room.configure('[bounces.imap]\nhost = "localhost"\nuser = "x"\n')
    with room.open() as workspace:
        (need,) = read_bounces(workspace, NOW).needs
    assert "IMAP_PASSWORD" in need
