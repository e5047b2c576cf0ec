"""What every answer says, and whom nothing is answered."""

from __future__ import annotations

import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from pipeline.web.headers import PAGE_POLICY, Guarded, names_at
from tests.web.conftest import Serve, get


def own_policy(_: Request) -> PlainTextResponse:
    return PlainTextResponse("mine", headers={"content-security-policy": "default-src 'none'"})


def plain(_: Request) -> PlainTextResponse:
    return PlainTextResponse("plain")


@pytest.fixture
def address(serve: Serve) -> str:
    return serve(Guarded(routes=[Route("/", plain), Route("/own", own_policy)]))


@pytest.mark.parametrize("path", ["/", "/nowhere"])
def test_every_answer_says_what_is_safe_even_that_there_is_none(address: str, path: str) -> None:
    said = get(address, path).headers
    assert said["content-security-policy"] == PAGE_POLICY
    assert said["x-content-type-options"] == "nosniff"
    assert said["referrer-policy"] == "same-origin"
    assert said["cross-origin-opener-policy"] == "same-origin"
    assert said["cross-origin-resource-policy"] == "same-origin"
    assert said["cache-control"] == "no-store"


def test_our_pages_may_run_no_script_that_stands_in_them() -> None:
    assert "unsafe" not in PAGE_POLICY
    assert "script-src 'self';" in PAGE_POLICY
    assert PAGE_POLICY.startswith("default-src 'none';")


def test_an_answer_with_a_policy_of_its_own_keeps_it(address: str) -> None:
    said = get(address, "/own").headers
    assert said.get_all("content-security-policy") == ["default-src 'none'"]
    assert said["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    "name", ["127.0.0.1", "localhost", "127.0.0.1:9", "localhost:8765", "LOCALHOST", "[::1]:8765"]
)
def test_a_browser_here_may_call_us_by_our_own_names(address: str, name: str) -> None:
    assert get(address, host=name).text == "plain"


@pytest.mark.parametrize(
    "name",
    [
        "evil.example.net",
        "127.0.0.1.evil.example.net",
        "localhost.",
        "evil.example.net:8765",
        "[::2]",
        "[::1].evil.example.net",
        "10.0.0.1",
    ],
)
def test_a_strangers_name_that_was_made_to_lead_here_is_refused(address: str, name: str) -> None:
    answer = get(address, host=name)
    assert answer.status == 400
    assert "plain" not in answer.text
    assert answer.policy == PAGE_POLICY


@pytest.mark.parametrize(
    ("address", "more"),
    [
        ("", ()),
        ("https://desk.example.org/pipeline", ("desk.example.org",)),
        ("http://[2001:db8::1]:8765", ("[2001:db8::1]",)),
    ],
)
def test_the_address_of_the_settings_is_one_of_our_names(address: str, more: tuple[str, ...]) -> None:
    assert names_at(address) == (*names_at(""), *more)
