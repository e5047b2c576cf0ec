"""What staff ask about the audience."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from pipeline.audience import subscriptions as steps
from pipeline.config import load_settings
from pipeline.errors import UsageError
from pipeline.model.audience import SubscriptionStatus, Suppressed
from pipeline.model.issues import Draft, Issue, Status
from pipeline.model.mailings import Mailing, MailingState
from pipeline.store import drafts as draft_rows
from pipeline.store import recipients, subscribers, suppressions
from pipeline.workflow import audience
from pipeline.workflow.workspace import Workspace, opened
from tests.fakes.newsroom import Newsroom

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
STATUS = SubscriptionStatus


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with opened(load_settings(Newsroom(tmp_path / "news").configure().root, {})) as workspace:
        yield workspace


def subscribe(workspace: Workspace, address: str) -> int:
    with workspace.store.writing() as tx:
        who = subscribers.add(tx, address, at=NOW, fields=(("state", "TX"),))
        step = steps.ask(None, "weekly", who.id, source="the form", confirm=False, at=NOW)
        assert step
        subscribers.keep(tx, step)
    return who.id


def mail_an_issue(workspace: Workspace) -> None:
    issue = Issue("weekly", date(2026, 11, 24), NOW, 1, "What a week", "", "", ())
    with workspace.store.writing() as tx:
        draft = draft_rows.add(tx, Draft(0, issue, "", "x", Status.DRAFT, 1, "hash", NOW), by="maya")
        recipients.freeze(tx, Mailing(draft.id, "weekly", "weekly", MailingState.RUNNING, 0, NOW))


def test_one_person_is_shown_with_lists_history_and_mail(workspace: Workspace) -> None:
    subscribe(workspace, "ana@example.org")
    mail_an_issue(workspace)
    known = audience.show(workspace, " ANA@example.org ")
    assert known.subscriber
    assert known.subscriber.fields == (("state", "TX"),)
    assert [place.status for place in known.subscriptions] == [STATUS.CONFIRMED]
    assert [line.why for line in known.history] == ["asked: the form"]
    assert [outcome.status.value for outcome, _ in known.mails] == ["pending"]
    assert audience.show(workspace, "nobody@example.org").subscriber is None


def test_who_is_forgotten_stands_nowhere_in_the_database(workspace: Workspace) -> None:
    subscribe(workspace, "ana.maria@example.org")
    mail_an_issue(workspace)
    assert audience.forget(workspace, "Ana.Maria@example.org", by="maya", now=NOW)
    assert not audience.forget(workspace, "ana.maria@example.org", by="maya", now=NOW)
    known = audience.show(workspace, "ana.maria@example.org")
    assert (known.subscriber, known.history, known.mails) == (None, (), ())
    assert known.suppression
    assert known.suppression.why is Suppressed.FORGOTTEN
    with workspace.store.beside() as tx:
        dumped = "\n".join(tx.connection.driver_connection.iterdump())  # type: ignore[union-attr]
    assert "maria" not in dumped.lower()


def test_who_gets_nothing_may_again_when_somebody_says_so(workspace: Workspace) -> None:
    subscribe(workspace, "ana@example.org")
    assert audience.suppress(workspace, "ana@example.org", detail="rang us", by="maya", now=NOW)
    assert not audience.suppress(workspace, "ana@example.org", detail="again", by="maya", now=NOW)
    audience.release(workspace, "ana@example.org", why="rang again", by="maya", now=NOW)
    assert audience.show(workspace, "ana@example.org").suppression is None
    with pytest.raises(UsageError, match="nothing holds it back"):
        audience.release(workspace, "ana@example.org", why="x", by="maya", now=NOW)


def test_who_was_given_up_as_unreachable_is_confirmed_again_and_who_left_is_not(
    workspace: Workspace,
) -> None:
    for name, status in (("came-back", STATUS.BOUNCED), ("left", STATUS.UNSUBSCRIBED)):
        number = subscribe(workspace, f"{name}@example.org")
        with workspace.store.writing() as tx:
            known = subscribers.subscription(tx, "weekly", number)
            step = (
                steps.bounce(known, by="run", why="5.1.1", at=NOW)
                if status is STATUS.BOUNCED
                else steps.leave(known, why="the link", at=NOW)
            )
            assert step
            subscribers.keep(tx, step)
            suppressions.add(tx, f"{name}@example.org", Suppressed.BOUNCED, by="run", at=NOW)
        audience.release(workspace, f"{name}@example.org", why="it works", by="maya", now=NOW)
    shown = [audience.show(workspace, f"{name}@example.org") for name in ("came-back", "left")]
    assert [one.subscriptions[0].status for one in shown] == [STATUS.CONFIRMED, STATUS.UNSUBSCRIBED]


def test_staff_do_not_bring_back_who_asked_to_be_forgotten(workspace: Workspace) -> None:
    audience.forget(workspace, "ana@example.org", by="reader", now=NOW)
    with pytest.raises(UsageError, match="asked us to forget"):
        audience.release(workspace, "ana@example.org", why="x", by="maya", now=NOW)


def test_every_list_is_told_with_its_numbers_an_empty_one_too(workspace: Workspace) -> None:
    found, barred = audience.lists(workspace)
    assert [(one.id, one.newsletters, one.counts) for one in found] == [("weekly", ("weekly",), {})]
    assert barred == {}
    subscribe(workspace, "ana@example.org")
    audience.suppress(workspace, "jo@example.org", detail="", by="maya", now=NOW)
    found, barred = audience.lists(workspace)
    assert found[0].counts == {STATUS.CONFIRMED: 1}
    assert barred == {Suppressed.STAFF: 1}


@pytest.mark.parametrize("name", ["Weekly", "a b", "-a", "a--b", "", "x" * 65])
def test_a_list_has_a_plain_id(workspace: Workspace, name: str) -> None:
    with pytest.raises(UsageError, match="no id of a list"):
        audience.checked_list(workspace, name)


def test_without_a_name_the_only_newsletters_list_is_meant(workspace: Workspace) -> None:
    assert audience.checked_list(workspace, None) == "weekly"
