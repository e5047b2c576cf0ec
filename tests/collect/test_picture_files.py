from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.collect import picture_files
from pipeline.collect.picture_files import FetchedPicture, PictureRequest, fetch_pictures
from pipeline.model.settings import Collect
from tests.collect.conftest import LOOPBACK
from tests.fakes.feed_server import FeedServer, answer, drip, endless, hang, redirect, reset

PICTURE = b"\x89PNG of a kite"


def fetched(
    *places: str, root: Path = Path(), seconds: float = 6.0, networks: tuple[str, ...] = LOOPBACK
) -> list[FetchedPicture]:
    settings = Collect(contact="news@library.example.org", allow_networks=networks)
    return fetch_pictures([PictureRequest(place) for place in places], settings, root, seconds=seconds)


def test_pictures_come_in_order_and_their_server_is_told_who_asks_and_for_what(server: FeedServer) -> None:
    server.pages["/a.png"] = answer(PICTURE, headers={"Content-Type": "image/png"})
    server.pages["/b.png"] = answer(b"other")
    one, other = fetched(server.url("/a.png"), server.url("/b.png"))
    assert (one.body, one.fault, other.body) == (PICTURE, "", b"other")
    agent = server.sent[0].header("User-Agent") or ""
    assert agent.startswith("pipeline/")
    assert "news@library.example.org" in agent
    assert (server.sent[0].header("Accept") or "").startswith("image/")
    assert server.sent[0].header("Cookie") is None
    assert server.sent[0].header("Referer") is None


def test_one_that_fails_costs_no_other_its_picture(server: FeedServer) -> None:
    server.pages["/gone"] = answer(b"no", status=410)
    server.pages["/reset"] = reset
    server.pages["/empty"] = answer(b"")
    server.pages["/good"] = answer(PICTURE)
    names = ("/gone", "/reset", "/missing", "/empty", "/good")
    results = fetched(*map(server.url, names), "http://[")
    assert [bool(one.fault) for one in results] == [True, True, True, True, False, True]
    assert results[4].body == PICTURE


def test_a_picture_on_a_private_network_is_not_asked_for(server: FeedServer) -> None:
    server.pages["/a.png"] = answer(PICTURE)
    (refused,) = fetched(server.url("/a.png"), networks=())
    assert "private network" in refused.fault
    assert server.sent == []
    request = PictureRequest(server.url("/a.png"), allow_private=True)
    (allowed,) = fetch_pictures([request], Collect(), Path())
    assert allowed.body == PICTURE


def test_a_redirect_into_a_private_network_is_not_followed(server: FeedServer) -> None:
    server.pages["/a.png"] = redirect("http://10.0.0.1/router.png")
    (refused,) = fetched(server.url("/a.png"))
    assert "private network (10.0.0.1)" in refused.fault


def test_what_is_too_large_is_broken_off(server: FeedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture_files, "MAX_BYTES", 100_000)
    server.pages["/endless"] = endless(b"x" * 10_000)
    (result,) = fetched(server.url("/endless"))
    assert "larger" in result.fault
    assert result.body == b""


def test_what_is_not_there_in_time_is_given_up_and_the_rest_is_kept(server: FeedServer) -> None:
    server.pages["/hang"] = hang
    server.pages["/drip"] = drip(b"x", every=0.05)
    server.pages["/good"] = answer(PICTURE)
    places = (server.url("/hang"), server.url("/drip"), server.url("/good", host="localhost"))
    results = fetched(*places, seconds=0.6)
    assert [one.fault for one in results] == ["it was not there in time", "it was not there in time", ""]


def test_files_are_read_inside_the_root_and_nowhere_else(tmp_path: Path) -> None:
    root = tmp_path / "news"
    (root / "art").mkdir(parents=True)
    (root / "art" / "a.png").write_bytes(PICTURE)
    (tmp_path / "secret.png").write_bytes(b"secret")
    (root / "art" / "link.png").symlink_to(tmp_path / "secret.png")
    places = (
        "art/a.png",
        "art/b.png",
        "../secret.png",
        str(tmp_path / "secret.png"),
        "art/link.png",
        "art",
        "\0",
    )
    results = fetched(*places, root=root)
    assert [one.body for one in results] == [PICTURE, b"", b"", b"", b"", b"", b""]
    assert all(one.fault for one in results[1:])
