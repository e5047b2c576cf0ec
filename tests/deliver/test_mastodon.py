"""Mastodon's channel: what it hands over, what it finds, and what it makes of every kind of trouble."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from pipeline.deliver.channels.mastodon import open_mastodon
from pipeline.deliver.channels.mastodon.channel import MastodonChannel, idempotency_key
from pipeline.deliver.posting import InDoubt, Limits, NotNow, Refused
from pipeline.errors import SettingsError
from pipeline.model.posts import Network, OutgoingPost, Taken
from pipeline.model.settings import Account, Visibility
from tests.fakes.mastodon_server import TOKEN, Fault, MastodonServer, mastodon_server

NOW = datetime(2026, 1, 5, 15, tzinfo=UTC)
POST = OutgoingPost(
    identity="weekly/2026-01-05 08:00/mastodon/a1b2c3d4",
    parts=("Call for advisors. https://example.org/calls/1 #MediaLiteracy", "More of it.", "And more."),
    at=NOW,
    link="https://example.org/calls/1",
    title="Call for advisors",
    description="ALA seeks six librarians.",
    picture=b"",
    alt="",
    language="en-US",
)
PNG = b"\x89PNG\r\n\x1a\n and so on"


@pytest.fixture
def server() -> Iterator[MastodonServer]:
    with mastodon_server(lambda: NOW) as server:
        yield server


def channel(server: MastodonServer, *, timeout: float = 5, **settings: object) -> MastodonChannel:
    account = replace(Account(Network.MASTODON, server=server.address), **settings)  # type: ignore[arg-type]
    return MastodonChannel(account, TOKEN, timeout=timeout, pause=lambda _: None)


def test_a_post_is_what_the_account_says_it_is(server: MastodonServer) -> None:
    way = channel(server, visibility=Visibility.UNLISTED, content_warning="Long")
    (taken,) = way.send(POST, 1, ())
    (status,) = server.statuses
    assert taken == Taken(status["id"], "", status["url"])
    assert (status["visibility"], status["spoiler_text"], status["language"]) == ("unlisted", "Long", "en")


def test_a_picture_goes_with_its_words_once_the_server_has_done_with_it(server: MastodonServer) -> None:
    server.slow_pictures = 3
    channel(server).send(replace(POST, picture=PNG, alt="A shelf of books"), 1, ())
    (picture,) = server.pictures.values()
    assert (picture["data"], picture["description"]) == (PNG, "A shelf of books")
    assert len(server.statuses[0]["media_attachments"]) == 1


def test_only_the_first_part_has_the_picture(server: MastodonServer) -> None:
    post = replace(POST, picture=PNG, alt="A shelf of books")
    way = channel(server)
    way.send(post, 2, way.send(post, 1, ()))
    assert [len(status["media_attachments"]) for status in server.statuses] == [1, 0]


def test_a_picture_that_is_never_done_puts_the_post_off(server: MastodonServer) -> None:
    server.slow_pictures = 1000
    with pytest.raises(NotNow, match="picture"):
        channel(server).send(replace(POST, picture=PNG, alt="A shelf"), 1, ())
    assert server.statuses == []


def test_a_part_has_the_same_key_whoever_hands_it_over(server: MastodonServer) -> None:
    way, other = channel(server), channel(server)
    assert way.send(POST, 1, ()) == other.send(replace(POST, parts=("Other words",)), 1, ())
    assert len(server.statuses) == 1
    keys = {idempotency_key(POST, part) for part in (1, 2, 3)}
    assert len(keys | {idempotency_key(replace(POST, identity="another"), 1)}) == 4


@pytest.mark.parametrize(
    ("fault", "meaning"),
    [
        (Fault.TOO_MANY, NotNow),
        (Fault.BROKEN_BEFORE, InDoubt),
        (Fault.BROKEN_AFTER, InDoubt),
        (Fault.HANGS_BEFORE, InDoubt),
        (Fault.HANGS_AFTER, InDoubt),
        (Fault.DROPPED_BEFORE, InDoubt),
        (Fault.DROPPED_AFTER, InDoubt),
        (Fault.MALFORMED, InDoubt),
        (Fault.CUT_SHORT, InDoubt),
        (Fault.MOVED, Refused),
    ],
)
def test_what_trouble_means_for_a_post(
    server: MastodonServer, fault: Fault, meaning: type[Exception]
) -> None:
    server.faults.append(fault)
    with pytest.raises(meaning) as caught:
        channel(server, timeout=0.3).send(POST, 1, ())
    assert TOKEN not in str(caught.value)


@pytest.mark.parametrize("fault", [fault for fault in Fault if fault is not Fault.MOVED])
def test_trouble_with_anything_else_means_that_nothing_was_posted(
    server: MastodonServer, fault: Fault
) -> None:
    server.faults_elsewhere.append(fault)
    with pytest.raises(NotNow):
        channel(server, timeout=0.3).find(POST)
    server.faults_elsewhere.append(fault)
    with pytest.raises(NotNow):
        channel(server, timeout=0.3).send(replace(POST, picture=PNG, alt="A shelf"), 1, ())
    assert server.statuses == []


def test_a_repeat_that_gives_500_is_in_doubt_and_found(server: MastodonServer) -> None:
    server.repeats_fail = True
    way = channel(server)
    (taken,) = way.send(POST, 1, ())
    with pytest.raises(InDoubt):
        way.send(POST, 1, ())
    assert way.find(POST) == (taken, None, None)


@pytest.mark.parametrize("address", ["http://127.0.0.1:9", "https://127.0.0.1:9", "https://nowhere.invalid"])
def test_a_server_that_cannot_be_reached_has_taken_nothing(address: str) -> None:
    way = MastodonChannel(Account(Network.MASTODON, server=address), TOKEN, timeout=2)
    with pytest.raises(NotNow, match="cannot be reached"):
        way.send(POST, 1, ())


def test_a_server_whose_certificate_is_nobodys_gets_no_token(server: MastodonServer) -> None:
    address = server.address.replace("http://", "https://")  # which answers in the clear
    way = MastodonChannel(Account(Network.MASTODON, server=address), TOKEN, timeout=2)
    with pytest.raises(InDoubt, match="cannot be trusted"):
        way.send(POST, 1, ())
    assert server.requests == []


def test_a_redirect_is_not_followed_with_the_token(server: MastodonServer) -> None:
    server.faults.append(Fault.MOVED)
    with pytest.raises(Refused, match=r"301.*`server`"):
        channel(server).send(POST, 1, ())
    assert server.requests == [("POST", "/api/v1/statuses")]


@pytest.mark.parametrize(
    "address",
    [
        "",
        "http://social.example.org",
        "ftp://127.0.0.1",
        "https://me:secret@example.org",
        "social.example.org",
    ],
)
def test_a_token_goes_nowhere_but_by_https_or_to_this_machine(address: str) -> None:
    with pytest.raises(SettingsError, match="server"):
        MastodonChannel(Account(Network.MASTODON, server=address), TOKEN)


def test_without_the_library_one_is_told_what_to_install(
    server: MastodonServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("channel", "line"):
        monkeypatch.delitem(sys.modules, f"pipeline.deliver.channels.mastodon.{name}")
    monkeypatch.setitem(sys.modules, "mastodon", None)
    with pytest.raises(SettingsError, match=r"pipeline\[social\]"):
        open_mastodon(Account(Network.MASTODON, server=server.address), TOKEN)


def test_a_token_that_is_no_good_is_refused_without_showing_it(server: MastodonServer) -> None:
    server.accepts = "another one"
    with pytest.raises(Refused, match="does not let us in: “The access token … is invalid”") as caught:
        channel(server).send(POST, 1, ())
    assert TOKEN not in str(caught.value)


def test_parts_are_found_wherever_they_stand(server: MastodonServer) -> None:
    way = channel(server)
    first = way.send(POST, 1, ())
    server.post({"status": ["Something else"]})
    second = way.send(POST, 2, first)
    assert way.find(POST) == (*first, *second, None)


def test_a_reply_with_the_same_words_is_not_the_post_and_a_post_is_no_reply(server: MastodonServer) -> None:
    way = channel(server)
    thread = replace(POST, parts=("Three calls close this week.", POST.parts[0]))
    first = way.send(thread, 1, ())
    second = way.send(thread, 2, first)
    single = replace(POST, identity="single", parts=POST.parts[:1])
    assert way.find(single) == (None,)
    (taken,) = way.send(single, 1, ())
    assert way.find(single) == (taken,)
    assert way.find(thread) == (*first, *second)
    assert way.find(replace(thread, parts=(thread.parts[1], thread.parts[0]))) == (taken, None)


def test_what_another_post_is_known_to_have_is_not_found_for_this_one(server: MastodonServer) -> None:
    way = channel(server)
    single = replace(POST, parts=POST.parts[:1])
    (taken,) = way.send(single, 1, ())
    assert way.find(single, {taken.remote}) == (None,)
    (other,) = way.send(replace(single, identity="other"), 1, ())
    assert way.find(single, {taken.remote}) == (other,)


def test_of_two_threads_with_the_same_words_each_has_its_own_replies(server: MastodonServer) -> None:
    way = channel(server)
    thread, other = POST, replace(POST, identity="other")
    (one,), (two,) = way.send(thread, 1, ()), way.send(other, 1, ())
    (second_of_two,) = way.send(other, 2, [two])
    (second_of_one,) = way.send(thread, 2, [one])
    assert way.find(thread) == (one, second_of_one, None)
    assert way.find(other, {one.remote, second_of_one.remote}) == (two, second_of_two, None)


def test_replies_are_found_though_somebody_has_deleted_what_they_answer(server: MastodonServer) -> None:
    way = channel(server)
    first = way.send(POST, 1, ())
    second = way.send(POST, 2, first)
    del server.statuses[0]
    assert way.find(POST) == (None, *second, None)


def test_what_was_posted_before_its_time_is_another_post(server: MastodonServer) -> None:
    way = channel(server)
    way.send(POST, 1, ())
    server.clock = lambda: NOW + timedelta(hours=3)
    assert way.find(replace(POST, at=NOW + timedelta(hours=3), identity="next")) == (None, None, None)


def test_one_looks_as_far_back_as_needed_and_no_further(server: MastodonServer) -> None:
    server.page_size = 5
    way = channel(server)
    (taken,) = way.send(POST, 1, ())
    for number in range(23):
        server.post({"status": [f"Something else {number}"]})
    single = replace(POST, parts=POST.parts[:1])
    assert way.find(single) == (taken,)
    server.post({"status": ["One too many"]})
    server.post({"status": ["Two too many"]})
    with pytest.raises(InDoubt, match="too much"):
        way.find(single)


def test_where_our_clock_is_far_ahead_nothing_is_believed_to_be_absent(server: MastodonServer) -> None:
    with pytest.raises(NotNow, match="clock"):
        channel(server).find(replace(POST, at=NOW + timedelta(hours=5)))


def test_limits_are_read_wherever_a_server_has_them(server: MastodonServer) -> None:
    assert channel(server).limits() == Limits(500, 23, 1500)
    server.version2, server.characters = False, 5000
    assert channel(server).limits() == Limits(5000, 23, 1500)
