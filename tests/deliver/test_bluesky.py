"""Posting to Bluesky: each post once, or in doubt."""

from __future__ import annotations

import io
import random
import socket
import sys
import traceback
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PIL import Image

from pipeline.config.secrets import Secret
from pipeline.deliver.channels.bluesky import open_bluesky
from pipeline.deliver.channels.bluesky.record import text_of
from pipeline.deliver.posting import InDoubt, NotNow, Refused, SocialChannel
from pipeline.errors import PipelineError, SettingsError
from pipeline.model.posts import Network, OutgoingPost
from pipeline.model.settings import Account
from tests.deliver import bluesky_server as fake
from tests.deliver.bluesky_server import DID, HANDLE, PASSWORD, BlueskyServer, Fault, error

PUT = "com.atproto.repo.putRecord"
APPLY = "com.atproto.repo.applyWrites"
GET = "com.atproto.repo.getRecord"
UPLOAD = "com.atproto.repo.uploadBlob"
SIGN_IN = "com.atproto.server.createSession"
RESOLVE = "com.atproto.identity.resolveHandle"
LINK = "https://example.org/story"
POST = OutgoingPost(
    identity="weekly/2026-11-24/bluesky/a1b2c3d4",
    parts=(f"Süßes for @reader.example.org and @nobody.example.org #Libraries\n\n{LINK}",),
    at=datetime(2026, 11, 24, 15, 20, tzinfo=UTC),
    link=LINK,
    title="A story",
    description="What it tells.",
    picture=b"",
    alt="A reading room.",
    language="en",
)
THREAD = replace(POST, identity="weekly/2026-11-24/bluesky/issue", parts=("One #One", f"Two {LINK}", "Three"))


@pytest.fixture
def server() -> Iterator[BlueskyServer]:
    with BlueskyServer() as running:
        yield running


def channel(
    server: BlueskyServer | str, *, password: str = PASSWORD, name: str = HANDLE, fault: Fault | None = None
) -> SocialChannel:
    """A channel, with little patience where it would be kept waiting."""
    address = server if isinstance(server, str) else server.url
    seconds = 0.6 if fault and (fault.hangs or fault.drips) else 10.0
    return open_bluesky(
        Account(Network.BLUESKY, name=name, server=address), Secret(password), seconds=seconds
    )


def picture() -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (120, 63), "teal").save(made, "PNG")
    return made.getvalue()


@pytest.mark.parametrize("post", [POST, THREAD])
def test_a_post_goes_out_and_is_named_as_the_server_names_it(
    server: BlueskyServer, post: OutgoingPost
) -> None:
    taken = channel(server).send(post, 1, ())
    assert len(taken) == len(post.parts) == len(server.records)
    for one, (key, stored) in zip(taken, server.records.items(), strict=True):
        assert (one.remote, one.check) == (f"at://{DID}/app.bsky.feed.post/{key}", stored.cid)
        assert one.address == f"https://bsky.app/profile/{HANDLE}/post/{key}"


def test_a_thread_is_one_request_and_hangs_together(server: BlueskyServer) -> None:
    taken = channel(server).send(THREAD, 1, ())
    assert server.writes == 1
    replies = [stored.value.get("reply") for stored in server.records.values()]
    first, second = ({"uri": one.remote, "cid": one.check} for one in taken[:2])
    assert replies == [None, {"root": first, "parent": first}, {"root": first, "parent": second}]


def test_mentions_that_lead_to_nobody_remain_words(server: BlueskyServer) -> None:
    channel(server).send(POST, 1, ())
    (stored,) = server.records.values()
    features = [facet["features"][0] for facet in stored.value["facets"]]
    assert [one.get("did") or one.get("tag") for one in features] == [
        "did:plc:aaaabbbbccccddddeeeeffff",
        "Libraries",
    ]


@pytest.mark.parametrize("fault", [fake.BROKEN, Fault(error(404, "NotFound"))])
def test_a_mention_is_not_worth_a_post(server: BlueskyServer, fault: Fault) -> None:
    server.faults[RESOLVE] = [fault, fault]
    channel(server).send(POST, 1, ())
    (stored,) = server.records.values()
    assert [facet["features"][0]["tag"] for facet in stored.value["facets"]] == ["Libraries"]


def test_the_picture_is_the_cards(server: BlueskyServer) -> None:
    channel(server).send(replace(POST, picture=picture()), 1, ())
    (stored,) = server.records.values()
    thumb = stored.value["embed"]["external"]["thumb"]
    assert server.blobs[thumb["ref"]["$link"]] == picture()


def test_without_a_link_the_picture_has_its_words_and_shape(server: BlueskyServer) -> None:
    channel(server).send(replace(POST, link="", picture=picture()), 1, ())
    (stored,) = server.records.values()
    (image,) = stored.value["embed"]["images"]
    assert (image["alt"], image["aspectRatio"]) == ("A reading room.", {"width": 120, "height": 63})


@pytest.mark.parametrize("post", [POST, THREAD, replace(POST, picture=picture())])
def test_a_repeat_doubles_nothing_and_gives_the_same_names(server: BlueskyServer, post: OutgoingPost) -> None:
    taken = channel(server).send(post, 1, ())
    before = dict(server.records)
    assert channel(server).send(post, 1, ()) == taken
    assert channel(server).find(post) == taken
    assert server.records == before


@pytest.mark.parametrize(("post", "method"), [(POST, PUT), (THREAD, APPLY)])
def test_a_repeat_takes_the_post_for_its_own_though_a_mention_leads_nowhere_by_now(
    server: BlueskyServer, post: OutgoingPost, method: str
) -> None:
    post = replace(post, parts=("Ask @reader.example.org", *post.parts[1:]))
    taken = channel(server).send(post, 1, ())
    server.faults[RESOLVE] = [fake.BROKEN]
    assert channel(server).send(post, 1, ()) == taken
    assert [one.method for one in server.asked].count(method) == 2


@pytest.mark.parametrize("post", [POST, THREAD])
def test_other_words_at_the_same_place_are_neither_overwritten_nor_taken_for_the_post(
    server: BlueskyServer, post: OutgoingPost
) -> None:
    channel(server).send(post, 1, ())
    before = server.texts()
    other = replace(post, parts=("Other words", *post.parts[1:]))
    with pytest.raises(Refused, match=r"https://bsky\.app/profile/.*sent before, and other words stand"):
        channel(server).send(other, 1, ())
    assert server.texts() == before
    assert channel(server).find(other)[0] is None


def test_a_thread_that_somebody_took_a_part_of_is_shown_to_a_person(server: BlueskyServer) -> None:
    taken = channel(server).send(THREAD, 1, ())
    del server.records[taken[1].remote.rpartition("/")[2]]
    assert channel(server).find(THREAD) == (taken[0], None, taken[2])
    with pytest.raises(Refused, match="one of its parts is missing there"):
        channel(server).send(THREAD, 1, ())
    assert len(server.records) == 2


@pytest.mark.parametrize("post", [POST, THREAD])
def test_a_post_that_was_never_sent_is_not_found(server: BlueskyServer, post: OutgoingPost) -> None:
    assert channel(server).find(post) == (None,) * len(post.parts)


def test_a_thread_that_comes_while_it_is_looked_for_is_not_taken_for_half_a_thread(
    server: BlueskyServer,
) -> None:
    taken = channel(server).send(THREAD, 1, ())
    server.faults[GET] = [Fault(error(400, "RecordNotFound"))]
    assert channel(server).find(THREAD) == taken


def test_nothing_is_sent_that_is_too_long(server: BlueskyServer) -> None:
    with pytest.raises(Refused, match="more than 300"):
        channel(server).send(replace(THREAD, parts=("One", "a" * 301)), 1, ())
    assert server.asked == []


def test_one_sign_in_serves_a_whole_run(server: BlueskyServer) -> None:
    bluesky = channel(server)
    for number in range(5):
        bluesky.send(replace(POST, identity=f"weekly/{number}"), 1, ())
        bluesky.find(POST)
    assert [one.method for one in server.asked].count(SIGN_IN) == 1


def test_a_session_that_ended_is_opened_anew(server: BlueskyServer) -> None:
    bluesky = channel(server)
    bluesky.find(POST)
    server.forget_sessions()
    bluesky.send(POST, 1, ())
    assert len(server.records) == 1
    assert [one.method for one in server.asked].count(SIGN_IN) == 2


def test_a_session_that_is_never_accepted_is_refused_after_a_second_try(server: BlueskyServer) -> None:
    for method in (GET, UPLOAD, PUT):
        server.faults[method] = [fake.EXPIRED] * 2
    bluesky, post = channel(server), replace(POST, picture=picture())
    with pytest.raises(Refused, match=r"Token has expired.*app password"):
        bluesky.find(post)
    for _ in (UPLOAD, PUT):
        with pytest.raises(Refused, match=r"Token has expired.*app password"):
            bluesky.send(post, 1, ())
    assert server.records == {}
    assert sum(map(len, server.faults.values())) == 0
    bluesky.send(post, 1, ())
    assert len(server.records) == 1


LOST_AFTER = [fake.DROPPED_AFTER, fake.HANGS_AFTER, fake.GARBLED_AFTER, fake.BROKEN_AFTER]
LOST_BEFORE = [fake.DROPPED_BEFORE, fake.HANGS_BEFORE, fake.BROKEN]
BOTH = pytest.mark.parametrize(("post", "method"), [(POST, PUT), (THREAD, APPLY)])


@pytest.mark.parametrize("fault", LOST_AFTER)
@BOTH
def test_a_post_whose_answer_was_lost_is_found_at_once(
    server: BlueskyServer, post: OutgoingPost, method: str, fault: Fault
) -> None:
    server.faults[method] = [fault]
    assert channel(server, fault=fault).send(post, 1, ()) == channel(server, fault=fault).find(post)
    assert len(server.records) == len(post.parts)


@pytest.mark.parametrize("fault", LOST_AFTER)
@BOTH
def test_where_looking_fails_too_it_is_in_doubt_and_a_later_look_settles_it(
    server: BlueskyServer, post: OutgoingPost, method: str, fault: Fault
) -> None:
    server.faults[method] = [fault]
    server.faults[GET] = [fake.DROPPED_BEFORE]
    with pytest.raises(InDoubt):
        channel(server, fault=fault).send(post, 1, ())
    assert None not in channel(server, fault=fault).find(post)


@pytest.mark.parametrize("fault", LOST_BEFORE)
@BOTH
def test_a_post_that_may_still_be_under_way_is_in_doubt(
    server: BlueskyServer, post: OutgoingPost, method: str, fault: Fault
) -> None:
    server.faults[method] = [fault]
    with pytest.raises(InDoubt):
        channel(server, fault=fault).send(post, 1, ())
    assert channel(server, fault=fault).find(post) == (None,) * len(post.parts)
    assert server.records == {}


def test_an_answer_that_names_another_record_is_not_believed(server: BlueskyServer) -> None:
    server.faults[PUT] = [Fault(fake.Answer(200, {"uri": "at://x", "cid": "bafyother"}))]
    with pytest.raises(InDoubt, match="does not name what was sent"):
        channel(server).send(POST, 1, ())


ODD = [Fault(fake.Answer(200, ["odd"])), Fault(fake.Answer(200, b"<html>", {"Content-Type": "text/html"}))]


@pytest.mark.parametrize("fault", ODD)
def test_an_answer_that_is_no_object_says_nothing(server: BlueskyServer, fault: Fault) -> None:
    server.faults[GET] = [fault]
    with pytest.raises(NotNow, match="no JSON object"):
        channel(server).find(POST)
    server.faults[PUT] = [fault]
    with pytest.raises(InDoubt, match="no JSON object"):
        channel(server).send(POST, 1, ())


@pytest.mark.parametrize("method", [SIGN_IN, RESOLVE, UPLOAD])
@pytest.mark.parametrize("fault", [fake.DROPPED_BEFORE, fake.HANGS_BEFORE, fake.GARBLED_AFTER, fake.TOO_MANY])
def test_what_goes_wrong_before_the_post_is_handed_over_puts_it_off(
    server: BlueskyServer, method: str, fault: Fault
) -> None:
    server.faults[method] = [fault]
    with pytest.raises(NotNow):
        channel(server, fault=fault).send(replace(POST, picture=picture()), 1, ())
    assert server.writes == 0


@pytest.mark.parametrize("fault", [fake.DROPPED_BEFORE, fake.HANGS_BEFORE, fake.BROKEN, fake.TOO_MANY])
def test_a_look_that_fails_puts_it_off(server: BlueskyServer, fault: Fault) -> None:
    server.faults[GET] = [fault]
    with pytest.raises(NotNow):
        channel(server, fault=fault).find(POST)


def test_where_no_server_listens_it_is_put_off() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(NotNow, match="cannot be reached"):
        channel(f"http://127.0.0.1:{port}").send(POST, 1, ())


ENDLESS = [Fault(fake.Answer(200, b" " * 5_000_000)), Fault(fake.Answer(200, b" " * 60), drips=True)]


@pytest.mark.parametrize("fault", ENDLESS)
def test_nobody_is_listened_to_for_ever(server: BlueskyServer, fault: Fault) -> None:
    server.faults[GET] = [fault]
    with pytest.raises(NotNow, match="does not end"):
        channel(server, fault=fault).find(POST)
    server.faults[PUT] = [fault]
    with pytest.raises(InDoubt, match="does not end"):
        channel(server, fault=fault).send(POST, 1, ())


NOW = "Tue, 24 Nov 2026 12:00:00 GMT"
AT_NOON = int(datetime(2026, 11, 24, 12, tzinfo=UTC).timestamp())


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "290"}, 290.0),
        ({"retry-after": "Tue, 24 Nov 2026 12:05:00 GMT", "Date": NOW}, 300.0),
        ({"ratelimit-reset": str(AT_NOON + 60), "Date": NOW}, 60.0),
        ({"ratelimit-reset": str(AT_NOON - 60), "Date": NOW}, 0.0),
        ({"retry-after": "soon", "Date": NOW}, None),
        ({"ratelimit-reset": "nan", "Date": NOW}, None),
        ({}, None),
    ],
)
@pytest.mark.parametrize("method", [SIGN_IN, PUT])
def test_a_server_that_has_had_enough_is_left_alone_for_as_long_as_it_asks(
    server: BlueskyServer, method: str, headers: dict[str, str], seconds: float | None
) -> None:
    server.faults[method] = [Fault(error(429, "RateLimitExceeded", "Rate Limit Exceeded", headers))]
    with pytest.raises(NotNow) as raised:
        channel(server).send(POST, 1, ())
    assert raised.value.retry_after == seconds
    assert server.records == {}


def test_a_record_that_the_server_does_not_like_is_refused_in_its_words(server: BlueskyServer) -> None:
    server.faults[PUT] = [Fault(error(400, "InvalidRequest", "Invalid record:\n no"))]
    with pytest.raises(Refused, match=f"Bluesky, {HANDLE}: The server said 400: Invalid record: no"):
        channel(server).send(POST, 1, ())


def test_a_wrong_password_is_refused_with_advice(server: BlueskyServer) -> None:
    with pytest.raises(Refused, match=r"Invalid identifier or password.*App passwords"):
        channel(server, password="wrong").send(POST, 1, ())  # noqa: S106 - of nobody


@pytest.mark.parametrize("status", [301, 302, 307, 308])
@pytest.mark.parametrize("method", [SIGN_IN, PUT])
def test_nothing_follows_a_server_to_another_address(server: BlueskyServer, method: str, status: int) -> None:
    with BlueskyServer() as elsewhere:
        server.faults[method] = [
            Fault(fake.Answer(status, b"", {"Location": f"{elsewhere.url}/xrpc/{method}"}))
        ]
        with pytest.raises(Refused, match="sends us on to another address"):
            channel(server).send(POST, 1, ())
        assert elsewhere.asked == []


def test_the_session_goes_to_the_accounts_own_server(server: BlueskyServer) -> None:
    with BlueskyServer() as entryway:
        entryway.lives = server.url
        server.faults[PUT] = [fake.EXPIRED]  # it does not know the other one's token
        with pytest.raises(Refused, match="could not be verified"):
            channel(entryway).send(POST, 1, ())
        assert [one.method for one in entryway.asked] == [SIGN_IN, SIGN_IN]
        assert PUT in [one.method for one in server.asked]


def test_the_session_goes_to_no_server_in_the_clear(server: BlueskyServer) -> None:
    server.lives = "http://pds.example.org"
    with pytest.raises(Refused, match="not reached by https"):
        channel(server).send(POST, 1, ())


@pytest.mark.parametrize(
    ("server", "home", "may"),
    [
        ("https://bsky.social", "https://pds.example.org", True),
        ("https://bsky.social", "http://127.0.0.1:80", False),
        ("http://127.0.0.1:80", "http://localhost:81", True),
        ("http://127.0.0.1:80", "https://pds.example.org", True),
        ("http://127.0.0.1:80", "http://pds.example.org", False),
    ],
)
def test_a_session_moves_to_no_place_less_safe(server: str, home: str, *, may: bool) -> None:
    from pipeline.deliver.channels.bluesky.wire import _may_move

    assert _may_move(server, home) is may


@pytest.mark.parametrize("address", ["http://bsky.example.org", "ftp://127.0.0.1", "bsky.social", "https://"])
def test_a_password_is_not_sent_in_the_clear(address: str) -> None:
    with pytest.raises(SettingsError, match="password may not be sent to"):
        channel(address)


def test_an_account_must_have_a_name() -> None:
    with pytest.raises(SettingsError, match="no name"):
        channel("", name="")


def test_nobody_signs_in_before_there_is_something_to_do(server: BlueskyServer) -> None:
    channel(server)
    assert server.asked == []


def test_without_the_package_staff_are_told_which_one(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("pipeline.deliver.channels.bluesky.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "atproto", None)
    with pytest.raises(SettingsError, match=r"pip install 'pipeline\[social\]'"):
        channel("")


@pytest.mark.parametrize(
    "fault",
    [
        fake.DROPPED_BEFORE,
        fake.HANGS_BEFORE,
        fake.GARBLED_AFTER,
        fake.TOO_MANY,
        Fault(error(400, "InvalidRequest", f"password {PASSWORD} with token-1 and refresh-token-1")),
        Fault(fake.Answer(400, {"error": PASSWORD, "message": f"{PASSWORD} token-1"})),
        Fault(fake.Answer(500, f"{PASSWORD} token-1".encode())),
    ],
)
@pytest.mark.parametrize("method", [SIGN_IN, UPLOAD, PUT])
def test_no_secret_shows_in_what_goes_wrong(
    server: BlueskyServer, caplog: pytest.LogCaptureFixture, method: str, fault: Fault
) -> None:
    server.faults[method] = [fault]
    server.faults[GET] = [fake.BROKEN]
    caplog.set_level("DEBUG")
    bluesky = channel(server, fault=fault)
    with pytest.raises(PipelineError) as raised:
        bluesky.send(replace(POST, picture=picture()), 1, ())
    shown = "".join(traceback.format_exception(raised.value)) + repr(raised.value) + repr(bluesky)
    shown += repr(vars(bluesky)) + caplog.text + "".join(map(str, raised.value.args))
    assert PASSWORD not in shown
    assert method == SIGN_IN or "token-1" not in shown  # which none has before signing in


# One that hangs does what one that is dropped does, only later.
ALL = [fault for fault in (*LOST_AFTER, *LOST_BEFORE, fake.TOO_MANY, fake.EXPIRED) if not fault.hangs]


@pytest.mark.parametrize("seed", range(4))
def test_whatever_goes_wrong_each_post_is_there_once(server: BlueskyServer, seed: int) -> None:
    chance = random.Random(seed)
    posts = [
        replace(chance.choice([POST, POST, THREAD]), identity=f"{seed}/{number}") for number in range(12)
    ]
    for post in posts:
        server.faults[SIGN_IN] = [chance.choice(ALL[:-1])]
        for method in (RESOLVE, GET, PUT, APPLY):
            server.faults[method] = chance.choices(ALL, k=chance.randrange(3))
        for _ in range(12):  # as `run` would, time and again
            try:
                taken = channel(server).send(post, 1, ())
            except (NotNow, InDoubt):
                continue
            assert [server.records[one.remote.rpartition("/")[2]].cid for one in taken] == [
                one.check for one in taken
            ]
            break
        else:
            pytest.fail("it never went out, though the faults ran out")
    wanted = [text_of(post, part) for post in posts for part in range(1, len(post.parts) + 1)]
    assert sorted(server.texts()) == sorted(wanted)
