"""Where a request comes from, and whom a proxy has signed in: what strangers write counts for nothing."""

from __future__ import annotations

import http.client
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import pytest
from starlette.requests import Request

from pipeline.config import load_settings
from pipeline.model.settings import Settings
from pipeline.model.users import Role
from pipeline.web.desk import desk_app
from pipeline.web.desk_state import Desk
from pipeline.web.gate import came_from, local_path
from pipeline.workflow import users
from tests.fakes.newsroom import Newsroom, at
from tests.web.conftest import PATIENCE, Answer, Serve
from tests.web.visitor import Visitor

NOW = at("2025-05-22 09:00")
PROXIES = ("10.0.0.0/8", "2001:db8::/32")


def asked(host: str, *forwarded: str) -> Request:
    headers = [(b"x-forwarded-for", one.encode()) for one in forwarded]
    return Request({"type": "http", "client": (host, 1), "headers": headers})


@pytest.mark.parametrize(
    ("host", "forwarded", "found"),
    [
        ("192.0.2.7", (), "192.0.2.7"),
        ("192.0.2.7", ("198.51.100.1",), "192.0.2.7"),
        ("10.0.0.1", (), "10.0.0.1"),
        ("10.0.0.1", ("",), "10.0.0.1"),
        ("10.0.0.1", (" , ",), "10.0.0.1"),
        ("10.0.0.1", ("198.51.100.1",), "198.51.100.1"),
        ("10.0.0.1", ("203.0.113.9, 198.51.100.1",), "198.51.100.1"),
        ("10.0.0.1", ("203.0.113.9", "198.51.100.1"), "198.51.100.1"),
        ("10.0.0.1", ("203.0.113.9", "198.51.100.1, 10.0.0.2", "10.0.0.3"), "198.51.100.1"),
        ("10.0.0.1", ("10.0.0.3", "10.0.0.2"), "10.0.0.3"),
        ("10.0.0.1", ("10.0.0.9, 198.51.100.1, 10.0.0.2",), "198.51.100.1"),
        ("10.0.0.1", ("198.51.100.1:50123",), "198.51.100.1"),
        ("10.0.0.1", ("[2001:db9::1]:50123",), "2001:db9::1"),
        ("2001:db8::1", ("2001:db9::1, 2001:db8::2",), "2001:db9::1"),
        ("10.0.0.1", ("198.51.100.1, unknown",), "unknown"),
        ("10.0.0.1", ("x" * 500,), "x" * 64),
    ],
)
def test_the_last_address_counts_that_no_proxy_of_ours_has(
    host: str, forwarded: tuple[str, ...], found: str
) -> None:
    assert came_from(asked(host, *forwarded), PROXIES) == found


@pytest.mark.parametrize("place", ["/who", "/drafts/1?pane=mail", "/a%20b"])
def test_a_place_of_ours_is_gone_to(place: str) -> None:
    assert local_path(place) == place


def told(visitor: Visitor, path: str, *names: str) -> Answer:
    """What is answered to a request in which the proxy writes who it is, perhaps beside another."""
    with closing(http.client.HTTPConnection(visitor.where, timeout=PATIENCE)) as line:
        line.putrequest("GET", path)
        for name in names:
            line.putheader("X-Remote-User", name)
        line.endheaders()
        answer = line.getresponse()
        return Answer(answer.status, answer.headers, answer.read())


@pytest.fixture
def proxied(tmp_path_factory: pytest.TempPathFactory, serve: Serve) -> Iterator[Visitor]:
    """A visitor of a desk that lets a proxy here say who it is."""
    room = Newsroom(tmp_path_factory.mktemp("desk") / "news").configure()

    def load() -> Settings:
        settings = load_settings(room.root, {})
        desk = replace(settings.desk, user_header="X-Remote-User", trusted_proxies=("127.0.0.0/8",))
        return replace(settings, desk=desk)

    desk = Desk(load, lambda _: NOW)
    for name, role in (("ana", Role.EDITOR), ("ada", Role.ADMIN)):
        users.add_user(desk.workspace, name, role, now=NOW)
    yield Visitor(serve(desk_app(desk)))
    desk.close()


def test_whom_the_proxy_names_is_signed_in(proxied: Visitor) -> None:
    assert told(proxied, "/account", "ana").status == 200
    assert told(proxied, "/users", "ana").status == 403
    assert told(proxied, "/users", "ada").status == 200


@pytest.mark.parametrize("names", [("ada", "ana"), ("ana", "ada"), ("ada", "ada"), ("ada", "")])
def test_who_is_named_twice_is_nobody(proxied: Visitor, names: tuple[str, str]) -> None:
    answer = told(proxied, "/users", *names)
    assert answer.status == 400
    assert "named more than once" in answer.text


@pytest.mark.parametrize("name", ["ada, ana", "ada,ana", "eve", "", "Ada\tana"])
def test_whom_nobody_knows_is_sent_to_sign_in(proxied: Visitor, name: str) -> None:
    assert told(proxied, "/users", name).status == 303
