"""The page of deliveries: what is in doubt first, with what to do; by state."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest

from pipeline.model.ledger import Delivery, DeliveryStatus
from pipeline.model.posts import PostPart
from pipeline.model.users import Role
from pipeline.store import deliveries as delivery_rows
from pipeline.store import posts as post_rows
from pipeline.web import deliveries
from tests.fakes.newsroom import Newsroom, at
from tests.web.conftest import Office
from tests.web.visitor import Visitor

NOW = at("2025-05-29 09:00")


@pytest.fixture
def office(seat: Callable[[Newsroom, datetime], Office], busy_room: Newsroom) -> Office:
    return seat(busy_room, NOW)


@pytest.fixture
def editor(office: Office) -> Visitor:
    return office.come_in(Role.EDITOR)


def become(office: Office, status: DeliveryStatus, detail: str = "", address: str = "") -> PostPart:
    """Let the first post that is left out be in that state."""
    with office.desk.workspace.store.writing() as tx:
        post = post_rows.load(tx, statuses=[DeliveryStatus.SKIPPED])[0]
        after = replace(post, status=status, detail=detail, address=address)
        assert post_rows.put(tx, post, after, at=NOW)
    return after


def test_what_is_in_doubt_comes_first_with_the_command_that_settles_it(
    office: Office, editor: Visitor
) -> None:
    become(office, DeliveryStatus.FAILED, "HTTP 422: too large")
    doubt = become(office, DeliveryStatus.UNKNOWN, "the line broke")
    page = editor.get("/deliveries").text
    assert "2 need a person." in page
    assert page.index("the line broke") < page.index("HTTP 422: too large") < page.index("The others")
    command = f"pipeline reconcile --network {doubt.network} --issue 2025-05-22"
    assert f"<code>{command}</code> looks for it" in page
    assert f"<code>--not-sent {doubt.key}</code>" in page


def test_the_issue_s_files_and_mail_to_staff_are_there_too(office: Office, editor: Visitor) -> None:
    with office.desk.workspace.store.writing() as tx:
        draft = post_rows.load(tx)[0].draft
        failed = Delivery(draft, "staff", "waits", DeliveryStatus.FAILED, "550 no <such> mailbox")
        delivery_rows.put(tx, failed, at=NOW)
    page = editor.get("/deliveries").text
    assert "<b>Files</b>" in page
    assert "<b>Mail to staff</b>" in page
    assert "550 no &lt;such&gt; mailbox" in page
    assert "<code>[newsletter.staff]</code>" in page


def test_a_state_can_be_asked_for_alone(office: Office, editor: Visitor) -> None:
    become(office, DeliveryStatus.SENT, address="https://social.example/1")
    page = editor.get("/deliveries?state=sent").text
    assert 'href="https://social.example/1"' in page
    assert "left out</span>" not in page
    assert 'href="/deliveries?state=sent" aria-current="page"' in page
    assert "Nothing stands in this state" in editor.get("/deliveries?state=deferred").text


@pytest.mark.parametrize("state", ["gone", "SENT", "sent%20", "%00", "x" * 3000])
def test_a_state_that_there_is_not_is_told(editor: Visitor, state: str) -> None:
    answer = editor.get(f"/deliveries?state={state}")
    assert answer.status == 400
    assert "there is no state" in answer.text


def test_of_very_many_what_needs_a_person_is_not_crowded_out(
    office: Office, editor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deliveries, "MOST", 3)
    with office.desk.workspace.store.writing() as tx:
        draft = post_rows.load(tx)[0].draft
        old = Delivery(draft, "smtp", "old@example.org", DeliveryStatus.UNKNOWN)
        delivery_rows.put(tx, old, at=at("2025-05-22 10:00"))
        for number in range(9):
            sent = Delivery(draft, "smtp", f"{number}@example.org", DeliveryStatus.SENT)
            delivery_rows.put(tx, sent, at=NOW)
    page = editor.get("/deliveries").text
    assert "old@example.org" in page
    assert "It is never sent again by itself." in page
    assert "The first 3 of" in page
