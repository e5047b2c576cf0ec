"""The page of users: letting in, roles, shutting out, links."""

from __future__ import annotations

import http.client
import re
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime

import pytest

from pipeline.model.users import Role, User
from pipeline.web import draft_events
from pipeline.workflow import users
from tests.fakes.newsroom import Newsroom, at
from tests.web.conftest import PATIENCE, Office
from tests.web.visitor import Visitor

NOON = at("2025-05-22 12:00")


@pytest.fixture
def office(seat: Callable[[Newsroom, datetime], Office], room: Newsroom) -> Office:
    return seat(room, NOON)


@pytest.fixture
def admin(office: Office) -> Visitor:
    return office.come_in(Role.ADMIN, "ada")


def known(office: Office) -> dict[str, User]:
    return {one.name: one for one in users.everybody(office.desk.workspace)}


def link_in(page: str) -> str:
    """The path of the link that a page shows."""
    (found,) = re.findall(r'value="http://127\.0\.0\.1:\d+(/sign-in/[^"]+)"', page)
    return str(found)


def test_who_is_let_in_gets_a_link_that_is_shown_once_and_signs_in_once(
    office: Office, admin: Visitor
) -> None:
    made = admin.post("/users", {"name": "Jo", "role": "approver", "email": "jo@example.org"})
    assert made.status == 200
    assert made.headers["cache-control"] == "no-store"
    assert (known(office)["jo"].role, known(office)["jo"].email) == (Role.APPROVER, "jo@example.org")
    path = link_in(made.text)
    assert path not in admin.get("/users").text
    jo = Visitor(office.address)
    assert jo.post(path).status == 303
    assert jo.get("/feeds").status == 200
    assert Visitor(office.address).post(path).status == 410


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"name": "ada", "role": "editor"}, "there is a ada already"),
        ({"name": "", "role": "editor"}, "is no name for signing in"),
        ({"name": "../x", "role": "editor"}, "is no name for signing in"),
        ({"name": "x" * 5000, "role": "editor"}, "is no name for signing in"),
        ({"name": "jo", "role": "king"}, "there is no role"),
        ({"name": "jo"}, "there is no role"),
        ({"name": "jo", "role": "editor", "email": "no address"}, "is no mail address"),
    ],
)
def test_who_cannot_be_let_in_is_not_and_the_page_says_why(
    office: Office, admin: Visitor, fields: dict[str, str], said: str
) -> None:
    answer = admin.post("/users", fields)
    assert answer.status == 400
    assert said in answer.text
    assert set(known(office)) == {"ada"}


def test_another_role_holds_from_the_next_sign_in_on(office: Office, admin: Visitor) -> None:
    jo = office.come_in(Role.EDITOR, "jo")
    done = admin.post("/users/jo/role", {"role": "admin"})
    assert (done.status, done.headers["location"]) == (303, "/users#user-jo")
    assert known(office)["jo"].role is Role.ADMIN
    assert jo.get("/users").status == 303


def test_who_is_shut_out_is_out_at_once_and_can_be_let_in_again(office: Office, admin: Visitor) -> None:
    jo = office.come_in(Role.EDITOR, "jo")
    assert admin.post("/users/jo/disable").status == 303
    assert jo.get("/").status == 303
    page = admin.get("/users").text
    assert 'action="/users/jo/enable"' in page
    assert 'action="/users/jo/link"' not in page
    assert admin.post("/users/jo/enable").status == 303
    assert not known(office)["jo"].disabled


def test_a_new_link_rescues_somebody(office: Office, admin: Visitor) -> None:
    office.come_in(Role.EDITOR, "jo")
    again = Visitor(office.address)
    assert again.post(link_in(admin.post("/users/jo/link").text)).status == 303
    assert again.get("/").status == 200


@pytest.mark.parametrize(("act", "fields"), [("role", {"role": "editor"}), ("disable", {})])
def test_the_last_admin_stays(office: Office, admin: Visitor, act: str, fields: dict[str, str]) -> None:
    answer = admin.post(f"/users/ada/{act}", fields)
    assert answer.status == 400
    assert "ada is the only admin" in answer.text
    assert admin.get("/users").status == 200
    assert known(office)["ada"].role is Role.ADMIN


@pytest.mark.parametrize("act", ["role", "disable", "enable", "link"])
def test_nobody_of_that_name_is_told(office: Office, admin: Visitor, act: str) -> None:
    before = known(office)
    answer = admin.post(f"/users/nobody/{act}", {"role": "editor"})
    assert answer.status == 400
    assert "there is no &#39;nobody&#39;" in answer.text
    assert known(office) == before


def test_no_hash_of_a_password_and_no_token_is_on_the_page(office: Office, admin: Visitor) -> None:
    users.set_password(office.desk.workspace, known(office)["ada"], "three plain words")
    admin = Visitor(office.address)
    token = users.make_link(office.desk.workspace, "ada", now=NOON)
    admin.post(f"/sign-in/{token}")
    page = admin.get("/users").text
    assert "has a password" in page
    assert "argon2" not in page
    assert token not in page


@pytest.fixture
def open_page(
    seat: Callable[[Newsroom, datetime], Office], drafted_room: Newsroom
) -> Iterator[tuple[Office, Visitor, http.client.HTTPResponse]]:
    """The desk, the browser of an editor `jo`, and the news of the draft that is open in it."""
    office = seat(drafted_room, NOON)
    jo = office.come_in(Role.EDITOR, "jo")
    (draft,) = office.room.drafts()
    with closing(http.client.HTTPConnection(jo.where, timeout=PATIENCE)) as line:
        line.request("GET", f"/drafts/{draft.id}/events", headers={"Cookie": f"desk={jo.cookies['desk']}"})
        answer = line.getresponse()
        while not answer.readline().startswith(b"data:"):
            pass
        yield office, jo, answer


def write_subject(office: Office, who: Visitor) -> None:
    (draft,) = office.room.drafts()
    subject = {"field": "subject", "value": "Six soups", "base": draft.issue.subject}
    assert who.post(f"/drafts/{draft.id}/field", subject, Accept="application/json").status == 200


OPEN = tuple[Office, Visitor, http.client.HTTPResponse]


@pytest.mark.parametrize("act", ["disable", "role"])
def test_who_is_shut_out_hears_no_more_of_the_draft_that_is_open(open_page: OPEN, act: str) -> None:
    office, _, news = open_page
    ada = office.come_in(Role.ADMIN, "ada")
    assert ada.post(f"/users/jo/{act}", {"role": "approver"}).status == 303
    news.read()
    assert news.isclosed()


def test_who_signs_out_hears_no_more_either(open_page: OPEN) -> None:
    _, jo, news = open_page
    assert jo.post("/sign-out").status == 303
    news.read()
    assert news.isclosed()


def test_a_session_that_another_process_has_ended_is_noticed_before_long(
    open_page: OPEN, monkeypatch: pytest.MonkeyPatch
) -> None:
    office, _, news = open_page
    ada = office.come_in(Role.ADMIN, "ada")
    monkeypatch.setattr(draft_events, "_ALIVE", 0.05)
    users.change_user(office.desk.workspace, "jo", disabled=True)  # as `pipeline user` does it
    write_subject(office, ada)  # which ends the wait that began before
    news.read()
    assert news.isclosed()


def test_who_stays_signed_in_goes_on_hearing_when_others_are_shut_out(open_page: OPEN) -> None:
    office, _, news = open_page
    ada, al = office.come_in(Role.ADMIN, "ada"), office.come_in(Role.EDITOR, "al")
    assert ada.post("/users/al/disable").status == 303
    write_subject(office, ada)
    while b'"by": "ada"' not in news.readline():
        pass
    assert al.get("/").status == 303
