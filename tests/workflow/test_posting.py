"""Posts go out at their times, once, as they were approved; what cannot go by itself is told."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from pipeline.model.posts import Post
from pipeline.model.settings import Newsletter
from pipeline.store import posts as post_rows
from pipeline.store import tables
from pipeline.workflow.posting import PostDesk
from pipeline.workflow.running import next_wake, run
from pipeline.workflow.settling import Word, decide, meant_post, reconcile
from tests.fakes.mastodon_server import TOKEN, Fault, MastodonServer, mastodon_server
from tests.fakes.postroom import PICTURE, SEND, START, Clock, PostRoom, posts

THREAD = Post(
    network="mastodon",
    item="",
    text="Three calls close this week.",
    link="",
    count=28,
    limit=500,
    replies=("1. Porch Light Grants", "2. Debate Day", "3. Map Walk"),
    at=START,
)


def one(number: int = 0, *, after: timedelta = timedelta(0)) -> Post:
    """A post without thread and picture, some time after the start."""
    plain = posts(2)[1]
    return replace(
        plain, item=f"item{number}", text=f"Call {number}: tell us of your library.", at=START + after
    )


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def server(clock: Clock) -> Iterator[MastodonServer]:
    with mastodon_server(clock) as server:
        yield server


@pytest.fixture
def room(tmp_path: Path, clock: Clock, server: MastodonServer) -> PostRoom:
    return PostRoom(tmp_path / "news", clock).configure(server)


def settle_by(room: PostRoom, word: Word, key: str) -> None:
    """A person's word."""
    with room.open() as workspace:
        meant = meant_post(workspace, workspace.settings.newsletter, key)
        decide(workspace, meant, word, by="maya", now=room.clock())


def made(server: MastodonServer) -> int:
    """How often somebody asked the server to make a status."""
    return server.requests.count(("POST", "/api/v1/statuses"))


def test_a_post_goes_out_at_its_time_as_it_was_approved_and_never_again(
    room: PostRoom, server: MastodonServer
) -> None:
    post = replace(posts(1)[0], replies=(), at=START + timedelta(minutes=10))
    room.publish([post], files={"pictures/one.png": PICTURE})
    assert room.post().sent == []
    assert server.requests == []
    room.clock.on(minutes=10)
    (sent,) = room.post().sent
    (status,) = server.statuses
    assert status["source"] == post.text
    assert (status["visibility"], status["language"], status["spoiler_text"]) == ("public", "en", "")
    assert [one["description"] for one in status["media_attachments"]] == [post.alt]
    assert [picture["data"] for picture in server.pictures.values()] == [PICTURE]
    assert (sent.remote, sent.address) == (status["id"], status["url"])
    room.clock.on(minutes=15)
    assert room.post().sent == []
    assert len(server.statuses) == 1
    assert room.needs() == []


def test_a_network_that_is_not_switched_on_is_asked_nothing(room: PostRoom, server: MastodonServer) -> None:
    room.configure(server, post=False)
    room.publish([one()])
    room.clock.on(days=2)
    room.post()
    assert server.requests == []
    (part,) = room.parts()
    assert (part.status, part.detail) == ("skipped", "not posted by us: post = false")
    assert room.needs() == []


def test_what_people_post_counts_for_the_plans_of_later_issues(
    room: PostRoom, server: MastodonServer
) -> None:
    room.configure(server, post=False)
    room.publish([one()])
    with room.open() as workspace, workspace.store.reading() as tx:
        (engagement,) = post_rows.engagements(tx, "weekly", SEND)
    assert (engagement.network, engagement.key, engagement.at) == ("mastodon", "item0", START)


def test_what_has_no_time_yet_counts_for_no_plan(room: PostRoom, server: MastodonServer) -> None:
    room.configure(server, post=False)
    room.publish([replace(one(), at=None, unplanned="every slot is taken")])
    with room.open() as workspace, workspace.store.reading() as tx:
        assert post_rows.engagements(tx, "weekly", SEND) == []


def test_a_post_without_a_time_is_skipped_with_the_reason(room: PostRoom) -> None:
    room.publish([replace(one(), at=None, unplanned="every slot is taken")])
    (part,) = room.parts()
    assert (part.status, part.detail) == ("skipped", "it has no time: every slot is taken")


def test_a_thread_goes_reply_to_reply(room: PostRoom, server: MastodonServer) -> None:
    room.publish([THREAD])
    room.post()
    assert server.texts() == [THREAD.text, *THREAD.replies]
    ids = [status["id"] for status in server.statuses]
    assert [status["in_reply_to_id"] for status in server.statuses] == [None, *ids[:-1]]


@pytest.mark.parametrize(
    "fault", [Fault.TOO_MANY, Fault.BROKEN_BEFORE, Fault.DROPPED_BEFORE, Fault.DROPPED_AFTER, Fault.MALFORMED]
)
def test_a_half_sent_thread_goes_on_from_its_first_missing_part(
    room: PostRoom, server: MastodonServer, fault: Fault
) -> None:
    room.publish([THREAD])
    server.faults.extend([None, None, fault])
    room.post()
    assert room.statuses()["issue"][:2] == ["sent", "sent"]
    assert room.statuses()["issue"] != ["sent"] * 4
    for _ in range(2):
        room.clock.on(minutes=15)
        room.post()
    assert server.texts() == [THREAD.text, *THREAD.replies]
    assert room.statuses()["issue"] == ["sent"] * 4


def test_a_half_sent_thread_that_is_refused_is_shown_with_what_to_do(
    room: PostRoom, server: MastodonServer
) -> None:
    room.publish([THREAD])
    server.refuses = "Debate"
    room.post()
    assert room.statuses()["issue"] == ["sent", "sent", "failed", "pending"]
    (need,) = room.needs()
    assert "2 of 4 parts are there" in need
    assert "Text character limit" in need
    assert "--not-sent issue" in need
    room.post()
    assert len(server.statuses) == 2
    server.refuses = ""
    settle_by(room, Word.NOT_SENT, "issue")
    room.post()
    assert server.texts() == [THREAD.text, *THREAD.replies]


def doubtful_thread(room: PostRoom, server: MastodonServer, fault: Fault) -> None:
    """A thread whose first part met with that, and could not be looked for."""
    room.publish([THREAD])
    server.faults.append(fault)
    server.faults_elsewhere.extend([None, None, Fault.BROKEN_BEFORE])
    room.post()
    assert room.statuses()["issue"] == ["unknown", "pending", "pending", "pending"]


def test_the_rest_of_a_thread_replies_to_what_a_person_said_is_there(
    room: PostRoom, server: MastodonServer
) -> None:
    doubtful_thread(room, server, Fault.DROPPED_AFTER)
    settle_by(room, Word.SENT, "issue")
    room.clock.on(minutes=15)
    room.post()
    assert server.texts() == [THREAD.text, *THREAD.replies]
    ids = [status["id"] for status in server.statuses]
    assert [status["in_reply_to_id"] for status in server.statuses] == [None, *ids[:-1]]
    first = room.parts()[0]
    assert (first.remote, first.detail) == (ids[0], "it is there, says maya")


def test_the_rest_of_a_thread_waits_for_a_person_where_its_beginning_is_not_found(
    room: PostRoom, server: MastodonServer
) -> None:
    doubtful_thread(room, server, Fault.DROPPED_BEFORE)
    settle_by(room, Word.SENT, "issue")
    room.clock.on(minutes=15)
    room.post()
    assert server.statuses == []
    (need,) = room.needs()
    assert "1 of 4 parts are there" in need
    assert "nothing to reply to" in need
    settle_by(room, Word.SKIP, "issue")
    assert room.needs() == []


def test_a_thread_that_was_put_off_once_has_not_been_let_go_by_a_person(
    room: PostRoom, server: MastodonServer
) -> None:
    room.publish([THREAD])
    server.headers = {"Retry-After": "36000"}
    server.faults_elsewhere.append(Fault.TOO_MANY)
    room.post()
    assert room.statuses()["issue"] == ["deferred"] * 4
    room.clock.on(hours=20)
    server.faults.extend([None, Fault.DROPPED_AFTER])
    server.faults_elsewhere.extend([None, None, Fault.BROKEN_BEFORE])
    room.post()
    assert room.statuses()["issue"] == ["sent", "unknown", "pending", "pending"]
    room.clock.on(hours=5)
    room.post()
    assert server.texts() == [THREAD.text, THREAD.replies[0]]
    (need,) = room.needs()
    assert "2 of 4 parts are there; it did not go out at its time" in need


@pytest.mark.parametrize("fault", [Fault.DROPPED_AFTER, Fault.BROKEN_AFTER, Fault.MALFORMED, Fault.CUT_SHORT])
def test_where_only_the_answer_was_lost_the_post_is_found_at_once(
    room: PostRoom, server: MastodonServer, fault: Fault
) -> None:
    room.publish([one()])
    server.faults.append(fault)
    room.post()
    (part,) = room.parts()
    assert (part.status, part.remote) == ("sent", server.statuses[0]["id"])
    assert part.detail == "it was found there"
    assert made(server) == 1


def test_a_server_that_hangs_is_given_up_and_asked_later(room: PostRoom, server: MastodonServer) -> None:
    room.patience = 0.3
    room.publish([one()])
    server.faults.append(Fault.HANGS_AFTER)
    room.post()
    assert room.statuses() == {"item0": ["sent"]}
    assert made(server) == 1


def test_what_is_in_doubt_is_not_repeated_before_it_cannot_come_any_more(
    room: PostRoom, server: MastodonServer
) -> None:
    server.idempotent = False
    room.publish([one()])
    server.faults.append(Fault.TAKEN_LATE)
    room.post()
    assert room.statuses() == {"item0": ["unknown"]}
    assert "nobody knows whether it is there" in " ".join(room.needs())
    room.clock.now = START + timedelta(minutes=9, seconds=59)
    with room.open() as workspace:
        (looked,) = reconcile(workspace, workspace.settings.newsletter, clock=room.clock)
    assert looked.open
    room.post()
    assert made(server) == 1
    server.catch_up(timedelta(0))
    room.clock.on(minutes=5)
    room.post()
    assert room.statuses() == {"item0": ["sent"]}
    assert made(server) == 1
    assert room.needs() == []


def test_what_was_surely_not_taken_is_posted_again(room: PostRoom, server: MastodonServer) -> None:
    room.publish([one()])
    server.faults.append(Fault.DROPPED_BEFORE)
    room.post()
    room.clock.on(minutes=15)
    room.post()
    assert room.statuses() == {"item0": ["sent"]}
    assert len(server.statuses) == 1
    keys = [headers["Idempotency-Key"] for headers in server.asked]
    assert len(keys) == 2
    assert len(set(keys)) == 1


@pytest.mark.parametrize(("word", "times"), [(Word.SENT, 1), (Word.NOT_SENT, 2)])
def test_where_the_account_has_posted_too_much_since_a_person_decides(
    room: PostRoom, server: MastodonServer, word: Word, times: int
) -> None:
    server.page_size = 4
    room.publish([one()])
    server.faults.append(Fault.DROPPED_BEFORE)
    room.post()
    for number in range(30):
        server.post({"status": [f"Something else {number}"]})
    room.clock.on(minutes=15)
    room.post()
    (part,) = room.parts()
    assert part.status == "unknown"
    assert "too much" in part.detail
    assert "--sent item0" in " ".join(room.needs())
    settle_by(room, word, "item0")
    room.clock.on(minutes=15)
    for _ in range(2):
        room.post()
    assert room.needs() == []
    assert room.statuses() == {"item0": ["sent"]}
    assert made(server) == times


def test_a_person_may_say_that_what_is_in_doubt_is_not_there(room: PostRoom, server: MastodonServer) -> None:
    room.publish([one()])
    server.faults.append(Fault.DROPPED_BEFORE)
    room.post()
    settle_by(room, Word.NOT_SENT, "item0")
    room.post()
    assert room.statuses() == {"item0": ["sent"]}
    assert made(server) == 2


def test_too_many_requests_pause_the_whole_account(room: PostRoom, server: MastodonServer) -> None:
    room.publish([one(0), one(1), one(2)])
    server.headers = {"Retry-After": "1800"}
    server.faults.append(Fault.TOO_MANY)
    room.post()
    assert list(room.statuses().values()) == [["deferred"], ["pending"], ["pending"]]
    asked = len(server.requests)
    room.clock.on(minutes=29)
    assert "left alone until" in " ".join(room.post().notes)
    assert len(server.requests) == asked
    room.clock.on(minutes=2)
    room.post()
    assert len(server.statuses) == 3


def test_what_the_network_refuses_fails_with_its_words_and_the_others_go_on(
    room: PostRoom, server: MastodonServer
) -> None:
    room.publish([one(0), one(1)])
    server.refuses = "Call 0"
    room.post()
    assert room.statuses() == {"item0": ["failed"], "item1": ["sent"]}
    (need,) = room.needs()
    assert "Text character limit of 500 exceeded" in need
    settle_by(room, Word.SKIP, "item0")
    assert room.needs() == []
    assert room.statuses()["item0"] == ["skipped"]


def test_a_token_that_is_no_good_holds_the_queue_and_loses_nothing(
    room: PostRoom, server: MastodonServer
) -> None:
    room.publish([one(0), one(1)])
    server.accepts = "another one"
    for _ in range(4):
        room.post()
        room.clock.on(minutes=30)
    assert room.statuses() == {"item0": ["deferred"], "item1": ["pending"]}
    (need,) = room.needs()
    assert "does not let us in" in need
    assert TOKEN not in need
    server.accepts = TOKEN
    room.clock.on(minutes=15)
    room.post()
    assert room.statuses() == {"item0": ["sent"], "item1": ["sent"]}


def test_what_is_never_taken_is_given_up_in_the_end(room: PostRoom, server: MastodonServer) -> None:
    room.publish([one()])
    server.headers = {}
    for _ in range(26):
        server.faults.append(Fault.TOO_MANY)
        room.post()
        room.clock.on(hours=1)
    (part,) = room.parts()
    assert part.status == "failed"
    assert "given up" in part.detail


def test_a_missing_secret_is_told_and_asks_nobody(room: PostRoom, server: MastodonServer) -> None:
    room.publish([one()])
    room.secrets = {}
    (need,) = room.post().needs
    assert "MASTODON_TOKEN" in need
    assert server.requests == []
    assert room.statuses() == {"item0": ["pending"]}


def test_posts_whose_time_is_over_by_a_day_wait_for_a_person(room: PostRoom, server: MastodonServer) -> None:
    room.publish([one(0), one(1)])
    room.clock.on(days=1, minutes=1)
    room.post()
    assert server.requests == []
    assert [need.count("did not go out at its time") for need in room.needs()] == [1, 1]
    settle_by(room, Word.NOT_SENT, "item0")
    settle_by(room, Word.SKIP, "item1")
    room.post()
    assert room.statuses() == {"item0": ["sent"], "item1": ["skipped"]}
    assert room.needs() == []


def test_what_comes_late_keeps_its_distance(room: PostRoom, server: MastodonServer) -> None:
    room.configure(server, gap=120)
    room.publish([one(0), one(1, after=timedelta(hours=2)), one(2, after=timedelta(hours=4))])
    room.clock.on(hours=5)
    room.post()
    assert len(server.statuses) == 1
    room.clock.on(minutes=119)
    room.post()
    assert len(server.statuses) == 1
    room.clock.on(minutes=1)
    room.post()
    assert len(server.statuses) == 2


def test_what_is_on_time_goes_out_as_near_as_a_person_wants_it(
    room: PostRoom, server: MastodonServer
) -> None:
    room.configure(server, gap=120)
    room.publish([one(0), one(1, after=timedelta(minutes=10))])
    room.post()
    room.clock.on(minutes=15)
    room.post()
    assert len(server.statuses) == 2


def test_a_network_that_was_switched_off_since_is_left_to_people(
    room: PostRoom, server: MastodonServer
) -> None:
    room.publish([one(0), one(1, after=timedelta(days=1))])
    room.configure(server, post=False)
    room.post()
    assert room.statuses() == {"item0": ["skipped"], "item1": ["pending"]}
    assert server.requests == []


def test_a_database_that_was_put_back_does_not_post_again(room: PostRoom, server: MastodonServer) -> None:
    server.idempotent = False  # the server would remember for an hour at most anyway
    room.publish([one(0), THREAD])
    kept = room.root / "kept"
    shutil.copytree(room.root / "var", kept)
    room.post()
    assert len(server.statuses) == 5
    shutil.rmtree(room.root / "var")
    shutil.copytree(kept, room.root / "var")
    assert room.statuses() == {"issue": ["pending"] * 4, "item0": ["pending"]}
    room.clock.on(hours=3)
    room.post()
    assert len(server.statuses) == 5
    assert room.statuses() == {"issue": ["sent"] * 4, "item0": ["sent"]}


def test_two_posts_with_the_same_words_are_two(room: PostRoom, server: MastodonServer) -> None:
    same = THREAD.replies[0]
    reply = replace(THREAD, replies=(same,))
    room.publish([reply, *(replace(one(number), text=same) for number in (0, 1))])
    room.post()
    assert server.texts() == [THREAD.text, same, same, same]
    assert len({part.remote for part in room.parts()}) == 4


def test_posts_with_the_same_words_are_told_apart_where_the_database_was_put_back(
    room: PostRoom, server: MastodonServer
) -> None:
    server.idempotent = False
    same = THREAD.replies[0]
    room.publish([THREAD, *(replace(one(number), text=same) for number in (0, 1))])
    kept = room.root / "kept"
    shutil.copytree(room.root / "var", kept)
    room.post()
    assert len(server.statuses) == 6
    shutil.rmtree(room.root / "var")
    shutil.copytree(kept, room.root / "var")
    room.clock.on(hours=3)
    room.post()
    assert len(server.statuses) == 6
    assert len({part.remote for part in room.parts()}) == 6


def test_two_processes_that_work_at_once_post_once(
    room: PostRoom, server: MastodonServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.idempotent = False
    room.publish([one()])
    with room.open() as workspace:
        newsletter: Newsletter = workspace.newsletter()
        account = newsletter.posts.account_on("mastodon")
        (part,) = room.parts()
        first = PostDesk(workspace, newsletter, account, room.clock)
        second = PostDesk(workspace, newsletter, account, room.clock)
        find = first.channel().find

        def slowly(*asked: object) -> object:
            found = find(*asked)  # type: ignore[arg-type]
            second.bring(part)  # the other comes and goes while this one believes that there is nothing yet
            return found

        monkeypatch.setattr(first.channel(), "find", slowly)
        first.bring(part)
    assert made(server) == 1
    assert room.statuses() == {"item0": ["sent"]}


def test_a_run_posts_and_one_that_is_a_trial_does_not(room: PostRoom, server: MastodonServer) -> None:
    room.publish([one()])
    with room.open() as workspace:
        run(workspace, now=room.clock(), posting=False)
        assert server.requests == []
        report = run(workspace, now=room.clock())
    assert [part.key for part in report.posted] == ["item0"]
    assert len(server.statuses) == 1


def test_a_newsletter_that_is_held_posts_nothing(room: PostRoom, server: MastodonServer) -> None:
    room.publish([one()])
    witness = (
        '{"weekly": {"folder": "weekly/2026-01-12", "send_slot": "2026-01-12 08:00", "content_hash": "x"}}'
    )
    (room.root / "witness.json").write_text(witness, encoding="utf-8")
    with room.open() as workspace:
        run(workspace, now=room.clock())
    assert server.requests == []


def test_the_worker_wakes_for_the_next_post(room: PostRoom) -> None:
    room.publish([one(0, after=timedelta(minutes=7)), one(1, after=timedelta(days=1))])
    with room.open() as workspace:
        assert next_wake(workspace, room.clock()) == START + timedelta(minutes=7)
        assert next_wake(workspace, START + timedelta(minutes=7)) == START + timedelta(days=1)


def test_what_is_lost_of_what_was_approved_fails_and_the_others_go_on(
    room: PostRoom, server: MastodonServer
) -> None:
    room.publish([replace(one(0), picture="pictures/gone.png", alt="A shelf"), one(1)])
    assert room.post().needs == []
    assert room.statuses() == {"item0": ["failed"], "item1": ["sent"]}
    assert server.texts() == [one(1).text]
    (need,) = room.needs()
    assert "is not in the database. Post it by hand" in need


def test_what_is_lost_while_it_is_in_doubt_stays_so_and_the_others_go_on(
    room: PostRoom, server: MastodonServer
) -> None:
    pictured = replace(one(0), picture="pictures/one.png", alt="A shelf")
    room.publish([pictured, one(1)], files={"pictures/one.png": PICTURE})
    server.faults.append(Fault.DROPPED_BEFORE)
    room.post()
    assert room.statuses() == {"item0": ["unknown"], "item1": ["pending"]}
    with room.open() as workspace, workspace.store.writing() as tx:
        tx.execute(tables.frozen.delete().where(tables.frozen.c.name == "pictures/one.png"))
    room.clock.on(minutes=15)
    room.post()
    assert room.statuses() == {"item0": ["unknown"], "item1": ["sent"]}
    (need,) = room.needs()
    assert "nobody knows whether it is there" in need
    assert "is not in the database" in need
