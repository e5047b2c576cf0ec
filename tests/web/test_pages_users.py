"""The page of users: letting in, roles, shutting out, links."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime

import pytest

from pipeline.model.users import Role, User
from pipeline.workflow import users
from tests.fakes.newsroom import Newsroom, at
from tests.web.conftest import Office
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
