"""Signing in at the desk, from outside, over real sockets."""

from __future__ import annotations

import http.client
from collections.abc import Iterator
from contextlib import closing

import pytest
from argon2 import PasswordHasher
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from pipeline.config import load_settings
from pipeline.model.users import Role
from pipeline.web.desk import desk_app
from pipeline.web.desk_state import Desk
from pipeline.web.gate import signed_in
from pipeline.web.origin import LARGEST
from pipeline.workflow import users
from tests.fakes.newsroom import Newsroom, at
from tests.web.conftest import PATIENCE, Answer, Serve
from tests.web.visitor import Visitor

NOW = at("2025-05-22 09:00")
WORDS = "three plain words"


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hashing as argon2 does it, in a thousandth of the time."""
    monkeypatch.setattr(users, "_hasher", lambda: PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    users._nobodys.cache_clear()


@pytest.fixture
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    room = Newsroom(tmp_path_factory.mktemp("desk") / "news").configure()
    opened = Desk(lambda: load_settings(room.root, {}), lambda _: NOW)
    yield opened
    opened.close()


@pytest.fixture
def visitor(desk: Desk, serve: Serve) -> Visitor:
    async def who(request: Request) -> Response:
        return PlainTextResponse(f"{request.state.user.name} {request.state.user.role}")

    routes = [
        Route("/who", signed_in(who)),
        Route("/approving", signed_in(who, Role.APPROVER), methods=["GET", "POST"]),
        Route("/deciding", signed_in(who, Role.ADMIN)),
    ]
    return Visitor(serve(desk_app(desk, routes=routes)))


def with_user(desk: Desk, name: str = "ana", role: Role = Role.EDITOR) -> None:
    user = users.add_user(desk.workspace, name, role, now=NOW)
    users.set_password(desk.workspace, user, WORDS)


def come_in(visitor: Visitor, name: str = "ana", words: str = WORDS) -> Answer:
    return visitor.post("/sign-in", {"name": name, "password": words, "next": "/who"})


def test_the_first_link_makes_an_admin_who_chooses_a_password(desk: Desk, visitor: Visitor) -> None:
    token = users.make_link(desk.workspace, None, now=NOW)
    assert "Make the first user" in visitor.get(f"/sign-in/{token}").text
    assert visitor.get(f"/sign-in/{token}").status == 200, "opening a link, as scanners do, uses nothing up"
    done = visitor.post(f"/sign-in/{token}", {"name": "ana"})
    assert (done.status, done.headers["location"]) == (303, "/account?new=1")
    assert visitor.get("/who").text == "ana admin"
    assert visitor.post("/account?new=1", {"password": WORDS, "again": WORDS}).status == 303
    assert Visitor(f"http://{visitor.where}").post(f"/sign-in/{token}", {"name": "eve"}).status == 410


def test_name_and_password_sign_in_and_lead_where_one_wanted_to_go(desk: Desk, visitor: Visitor) -> None:
    with_user(desk)
    first = visitor.get("/who?x=1")
    assert (first.status, first.headers["location"]) == (303, "/sign-in?next=%2Fwho%3Fx%3D1")
    done = come_in(visitor)
    assert (done.status, done.headers["location"]) == (303, "/who")
    assert visitor.get("/who").text == "ana editor"


@pytest.mark.parametrize("place", ["//evil.example", "https://evil.example", "/\\evil.example", "/a\r\nX: y"])
def test_nobody_is_led_to_another_site(desk: Desk, visitor: Visitor, place: str) -> None:
    with_user(desk)
    done = visitor.post("/sign-in", {"name": "ana", "password": WORDS, "next": place})
    assert (done.status, done.headers["location"]) == (303, "/")


def test_the_cookie_is_for_our_eyes_and_not_for_scripts(desk: Desk, visitor: Visitor) -> None:
    with_user(desk)
    cookie = come_in(visitor).headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=lax" in cookie
    assert "path=/" in cookie


def test_a_wrong_password_and_an_unknown_name_get_the_same_answer(desk: Desk, visitor: Visitor) -> None:
    with_user(desk)
    wrong, unknown = come_in(visitor, words="no"), come_in(visitor, name="nobody")
    assert wrong.status == unknown.status == 401
    assert wrong.text.replace("ana", "nobody") == unknown.text


def test_guessing_is_slowed_and_says_for_how_long(desk: Desk, visitor: Visitor) -> None:
    with_user(desk)
    for _ in range(5):
        assert come_in(visitor, words="wrong").status == 401
    slowed = come_in(visitor)
    assert (slowed.status, slowed.headers["retry-after"]) == (429, "16")
    assert not visitor.cookies


def test_signing_out_ends_it_at_the_server_too(desk: Desk, visitor: Visitor) -> None:
    with_user(desk)
    come_in(visitor)
    kept = dict(visitor.cookies)
    assert visitor.post("/sign-out").status == 303
    visitor.cookies = kept
    assert visitor.get("/who").status == 303


def test_a_role_may_do_what_it_covers_and_no_more(desk: Desk, visitor: Visitor) -> None:
    with_user(desk, "jo", Role.APPROVER)
    come_in(visitor, "jo")
    assert [visitor.get(path).status for path in ("/who", "/approving", "/deciding")] == [200, 200, 403]
    assert "you are approver" in visitor.get("/deciding").text


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
        {"Sec_Fetch_Site": "none of these"},
    ],
)
def test_another_site_can_make_a_browser_do_nothing(
    desk: Desk, visitor: Visitor, headers: dict[str, str]
) -> None:
    with_user(desk, role=Role.ADMIN)
    come_in(visitor)
    assert visitor.post("/approving", b"", **headers).status == 403
    assert visitor.post("/sign-out", b"", **headers).status == 403
    assert visitor.get("/who").status == 200


def test_an_old_browser_is_judged_by_where_it_says_the_form_stands(desk: Desk, visitor: Visitor) -> None:
    with_user(desk, role=Role.ADMIN)
    come_in(visitor)
    ours, theirs = f"http://{visitor.where}", "http://evil.example"
    for origin, status in ((ours, 200), (theirs, 403), ("null", 403)):
        answer = visitor._ask("POST", "/approving", b"", {"Origin": origin})
        assert answer.status == status, origin


def test_a_stranger_s_name_for_us_is_refused(visitor: Visitor) -> None:
    assert visitor.get("/sign-in", Host="rebound.example").status == 400


def test_a_body_that_is_too_large_is_refused_whether_or_not_it_says_so(visitor: Visitor) -> None:
    assert visitor.post("/sign-in", b"x" * (LARGEST + 1)).status == 413
    with closing(http.client.HTTPConnection(visitor.where, timeout=PATIENCE)) as line:
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        line.request("POST", "/sign-in", iter([b"x" * 65536] * 9), form, encode_chunked=True)
        assert line.getresponse().status == 413


def test_every_page_says_what_a_browser_may_do_with_it(visitor: Visitor) -> None:
    for path in ("/sign-in", "/nothing-here", "/sign-in/made-up"):
        answer = visitor.get(path)
        assert "script-src 'self'" in answer.policy
        assert "unsafe" not in answer.policy
        assert answer.headers["x-content-type-options"] == "nosniff"


def test_our_script_is_told_in_json_that_it_is_signed_out(visitor: Visitor) -> None:
    answer = visitor.get("/who", Accept="application/json")
    assert answer.status == 401
    assert b'"ok":false' in answer.body


def test_what_is_not_there_is_said_in_words(visitor: Visitor) -> None:
    answer = visitor.get("/nothing-here")
    assert answer.status == 404
    assert "There is no such page." in answer.text
