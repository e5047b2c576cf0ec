"""Signing in at the desk, from outside, over real sockets."""

from __future__ import annotations

import http.client
import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from queue import SimpleQueue

import pytest
from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from pipeline.config import load_settings
from pipeline.model.users import Role
from pipeline.store import database
from pipeline.web import signin
from pipeline.web.desk import desk_app
from pipeline.web.desk_state import Desk
from pipeline.web.gate import signed_in
from pipeline.web.headers import PAGE_POLICY
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
def clock() -> list[datetime]:
    return [NOW]


@pytest.fixture
def desk(
    tmp_path_factory: pytest.TempPathFactory, clock: list[datetime], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    monkeypatch.setattr(database, "_BUSY", 1)  # no test here waits for longer than it must
    room = Newsroom(tmp_path_factory.mktemp("desk") / "news").configure()
    opened = Desk(lambda: load_settings(room.root, {}), lambda _: clock[0])
    yield opened
    opened.close()


@pytest.fixture
def visitor(desk: Desk, serve: Serve) -> Visitor:
    async def who(request: Request) -> Response:
        return PlainTextResponse(f"{request.state.user.name} {request.state.user.role}")

    def broken(_: Request) -> Response:
        raise RuntimeError("secret")

    routes = [
        Route("/broken", broken),
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


def test_a_scanner_that_asks_for_the_head_alone_uses_no_link_up(desk: Desk, visitor: Visitor) -> None:
    with_user(desk)
    token = users.make_link(desk.workspace, "ana", now=NOW)
    headers = {"Sec-Fetch-Site": "cross-site", "Content-Type": "application/x-www-form-urlencoded"}
    assert visitor._ask("HEAD", f"/sign-in/{token}", b"name=eve", headers).status == 200
    assert not visitor.cookies
    assert visitor._ask("HEAD", "/sign-in", b"name=ana&password=three+plain+words", headers).status == 200
    assert not visitor.cookies
    assert visitor.post(f"/sign-in/{token}").status == 303


@dataclass
class Slow:
    """Hashing that takes until it is let go.

    Attributes:
        asked: one for each hash that is being made.
        let: as many may end.
        most: at the same time, as seen.
    """

    asked: SimpleQueue[str] = field(default_factory=SimpleQueue)
    let: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    lock: threading.Lock = field(default_factory=threading.Lock)
    now: int = 0
    most: int = 0

    def hash(self, password: str) -> str:
        return f"hash of {password}"

    def verify(self, known: str, password: str) -> bool:
        with self.lock:
            self.now += 1
            self.most = max(self.most, self.now)
        self.asked.put(password)
        assert self.let.acquire(timeout=PATIENCE)
        with self.lock:
            self.now -= 1
        if known != self.hash(password):
            raise VerifyMismatchError
        return True


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[Slow]:
    made = Slow()
    monkeypatch.setattr(users, "_hasher", lambda: made)
    users._nobodys.cache_clear()
    yield made
    users._nobodys.cache_clear()


def at_once(visitor: Visitor, many: int, names: Callable[[int], str], slow: Slow) -> list[int]:
    """The answers to wrong guesses that are all sent before the first is answered."""
    strangers = [Visitor(f"http://{visitor.where}") for _ in range(many)]
    with ThreadPoolExecutor(many) as pool:
        sent = [pool.submit(come_in, one, names(n), "wrong") for n, one in enumerate(strangers)]
        slow.asked.get(timeout=PATIENCE)
        slow.asked.get(timeout=PATIENCE)
        # The desk goes on for all others meanwhile.
        assert [visitor.get("/sign-in").status for _ in range(20)] == [200] * 20
        slow.let.release(many)
        return sorted(one.result(PATIENCE).status for one in sent)


def test_guesses_sent_all_at_once_are_slowed_like_any_others(
    desk: Desk, visitor: Visitor, slow: Slow
) -> None:
    with_user(desk)
    assert at_once(visitor, 30, lambda _: "ana", slow) == [401] * 5 + [429] * 25


def test_two_passwords_are_looked_at_at_the_same_time_and_no_more(
    desk: Desk, visitor: Visitor, slow: Slow
) -> None:
    assert at_once(visitor, 12, lambda number: f"name{number}", slow) == [401] * 12
    assert slow.most == 2


def test_when_too_many_wait_to_sign_in_the_others_are_told_to_come_back(
    desk: Desk, visitor: Visitor, slow: Slow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signin, "MOST_WAITING", 3)
    answers = at_once(visitor, 12, lambda number: f"name{number}", slow)
    assert set(answers) == {401, 503}
    assert answers.count(401) >= 3


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


def test_a_form_of_somebody_signed_out_meanwhile_leads_to_the_form_for_signing_in(
    desk: Desk, visitor: Visitor
) -> None:
    with_user(desk)
    for referer, back in (
        (f"http://{visitor.where}/who?pane=mail&x=1", "/who?pane=mail&amp;x=1"),
        ("http://evil.example/who", "/"),
        (f"http://{visitor.where}//evil.example", "/"),
        ("http://[evil", "/"),
        ("", "/"),
    ):
        answer = visitor.post("/approving", {"a": "b"}, Referer=referer)
        assert answer.status == 401
        assert 'action="/sign-in"' in answer.text
        assert f'name="next" value="{back}"' in answer.text
        assert "nothing was changed" in answer.text
    assert visitor._ask("HEAD", "/who", b"", {}).status == 303


def new_words(visitor: Visitor, words: str = "quite other words", **more: str) -> Answer:
    return visitor.post("/account", {"password": words, "again": words} | more)


def test_whoever_finds_a_browser_signed_in_cannot_take_the_password_over(
    desk: Desk, visitor: Visitor
) -> None:
    with_user(desk)
    come_in(visitor)
    assert 'name="present"' in visitor.get("/account").text
    for more in ({}, {"present": ""}, {"present": "wrong"}):
        answer = new_words(visitor, **more)
        assert answer.status == 400
        assert "present password" in answer.text
    assert new_words(visitor, present=WORDS).status == 200
    assert come_in(Visitor(f"http://{visitor.where}"), words="quite other words").status == 303


def test_guessing_the_present_password_is_slowed_too(desk: Desk, visitor: Visitor) -> None:
    with_user(desk)
    come_in(visitor)
    for _ in range(5):
        assert new_words(visitor, present="wrong").status == 400
    assert new_words(visitor, present=WORDS).status == 429
    assert come_in(Visitor(f"http://{visitor.where}")).status == 429


def test_who_forgot_the_password_comes_by_a_link_and_chooses_another(
    desk: Desk, visitor: Visitor, clock: list[datetime]
) -> None:
    with_user(desk)
    visitor.post(f"/sign-in/{users.make_link(desk.workspace, 'ana', now=NOW)}")
    assert 'name="present"' not in visitor.get("/account?new=1").text
    assert new_words(visitor).status == 200
    assert new_words(visitor, "words that come again").status == 400, "once for each link"
    visitor.post(f"/sign-in/{users.make_link(desk.workspace, 'ana', now=NOW)}")
    clock[0] = NOW + timedelta(minutes=16)
    assert new_words(visitor, "words that come again").status == 400, "and soon"


def test_while_the_database_is_held_one_is_told_in_words(
    monkeypatch: pytest.MonkeyPatch, desk: Desk, visitor: Visitor
) -> None:
    with_user(desk)
    come_in(visitor)
    file = desk.workspace.root / desk.settings.database
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        answer = visitor.post("/sign-out")
        other.execute("ROLLBACK")
    assert (answer.status, answer.headers["retry-after"]) == (503, "10")
    assert "Traceback" not in answer.text
    assert "another" in answer.text
    assert visitor.get("/who").status == 200, "and is signed in still"


def test_what_we_did_not_foresee_is_answered_as_safely_as_all_else(visitor: Visitor) -> None:
    answer = visitor.get("/broken")
    assert answer.status == 500
    assert "Something went wrong here" in answer.text
    assert "secret" not in answer.text
    assert answer.policy == PAGE_POLICY
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_a_browser_may_keep_our_name_in_the_newer_addresses(visitor: Visitor) -> None:
    for name in ("[::1]", "[::1]:8765"):
        assert visitor.get("/sign-in", Host=name).status == 200
    for name in ("[::2]", "[::1].evil.example", "::1", "[::1"):
        assert visitor.get("/sign-in", Host=name).status == 400, name


def test_what_is_not_there_is_said_in_words(visitor: Visitor) -> None:
    answer = visitor.get("/nothing-here")
    assert answer.status == 404
    assert "There is no such page." in answer.text
