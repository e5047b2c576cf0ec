"""`pipeline posts` and `reconcile`, as they are typed, and what `run`, `status` and `doctor` say of posts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pipeline.model.posts import Post
from tests.cli.conftest import Call
from tests.fakes.mastodon_server import TOKEN, Fault, MastodonServer, mastodon_server
from tests.fakes.postroom import Clock, PostRoom, posts

NOW = datetime.now(UTC)  # noqa: TID251 - what `run` posts by is the real clock, and so is its server's


@pytest.fixture
def server() -> Iterator[MastodonServer]:
    with mastodon_server(lambda: datetime.now(UTC)) as server:  # noqa: TID251 - as above
        yield server


@pytest.fixture
def room(tmp_path: Path, server: MastodonServer, monkeypatch: pytest.MonkeyPatch) -> PostRoom:
    """A folder whose issue is out, with a post that is due and one that is not."""
    room = PostRoom(tmp_path / "news", Clock(NOW)).configure(server)
    monkeypatch.setenv("PIPELINE_DIR", str(room.root))
    monkeypatch.setenv("MASTODON_TOKEN", TOKEN)
    room.publish([due(0), due(1, later=timedelta(days=2))])
    return room


def due(number: int, *, later: timedelta = timedelta(0)) -> Post:
    post = posts(2)[1]
    return replace(post, item=f"item{number}", text=f"Call {number}: write to us.", at=NOW + later)


def test_a_run_posts_what_is_due_and_says_nothing_of_it(
    room: PostRoom, server: MastodonServer, call: Call
) -> None:
    said = call("run")
    assert (said.out, said.err) == ("", "")
    assert server.texts() == ["Call 0: write to us."]
    assert json.loads(call("run", "--json").out)["posted"] == []


def test_a_run_tells_what_it_posted_when_it_is_asked(
    room: PostRoom, server: MastodonServer, call: Call
) -> None:
    assert f"Posted item0 to mastodon: {server.address}/@library/" in call("run", "--verbose").out


def test_a_trial_at_another_time_posts_nothing(room: PostRoom, server: MastodonServer, call: Call) -> None:
    call("--as-of", NOW.isoformat(), "run")
    assert server.requests == []


def test_posts_lists_times_states_and_addresses(room: PostRoom, server: MastodonServer, call: Call) -> None:
    call("run")
    out = call("posts").out
    assert "“Call 0: write to us.”  item0" in out
    assert f"    sent: {server.address}/@library/" in out
    assert "    pending\n" in out
    rows = json.loads(call("posts", "--json").out)
    assert [(row["key"], row["part"], row["status"]) for row in rows] == [
        ("item0", 1, "sent"),
        ("item1", 1, "pending"),
    ]
    assert json.loads(call("posts", "--json", "--network", "bluesky").out) == []
    assert json.loads(call("posts", "--json", "--issue", "2025-01-01").out) == []
    assert len(json.loads(call("posts", "--json", "--issue", "2026-01-05").out)) == 2


def test_posts_says_when_there_are_none(room: PostRoom, call: Call) -> None:
    assert "No posts" in call("posts", "--network", "x").out


def test_what_is_in_doubt_is_told_until_it_is_settled(
    room: PostRoom, server: MastodonServer, call: Call
) -> None:
    server.faults.append(Fault.TAKEN_LATE)
    said = call("run")
    assert said.code == 1
    assert "nobody knows whether it is there" in said.err
    assert call("status").code == 1
    looked = call("reconcile")
    assert looked.code == 1
    assert "not found there yet" in looked.out
    server.catch_up(timedelta(0))
    settled = call("reconcile", "--json")
    assert settled.code == 0
    assert [one["how"] for one in json.loads(settled.out)] == [f"it is there: {server.statuses[0]['url']}"]
    assert call("status").code == 0
    assert "Nothing is in doubt" in call("reconcile").out


def test_a_person_settles_what_nobody_can_tell(room: PostRoom, server: MastodonServer, call: Call) -> None:
    server.faults.append(Fault.DROPPED_BEFORE)
    call("run")
    said = call("reconcile", "--not-sent", "item0", "--by", "maya")
    assert (said.code, "to be posted, says maya" in said.out) == (0, True)
    call("run")
    assert server.texts() == ["Call 0: write to us."]


def test_the_command_that_a_need_names_works(room: PostRoom, server: MastodonServer, call: Call) -> None:
    server.refuses = "Call 0"
    (line,) = [line for line in call("run").err.splitlines() if "item0" in line]
    words = line.partition("`pipeline ")[2].partition("`")[0].split()
    assert words[:2] == ["reconcile", "--network"]
    assert words[-2:] == ["--not-sent", "item0"]
    assert call(*words).code == 0
    server.refuses = ""
    assert call("run").code == 0
    assert len(server.statuses) == 1


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--sent", "nobody"], "nothing is open about a post nobody"),
        (["--sent", "item0", "--skip", "item0"], "Say one at a time"),
        (["--sent", "item0", "--network", "x"], "nothing is open"),
        (["--sent", "item0", "--issue", "2020-01-01"], "nothing is open"),
    ],
)
def test_a_word_about_no_post_is_told(room: PostRoom, call: Call, words: list[str], told: str) -> None:
    said = call("reconcile", *words)
    assert said.code == 2
    assert told in said.err


def test_doctor_says_whether_the_server_lets_us_in(
    room: PostRoom, server: MastodonServer, call: Call
) -> None:
    assert "posting: weekly, mastodon: its server was not asked" in call("doctor").out
    assert server.requests == []
    assert "posting: weekly, mastodon: its server lets us in" in call("doctor", "--online").out
    server.characters = 400
    assert "Write limit = 400 into its account" in call("doctor", "--online").out
    server.characters = 5000
    assert "limit = 5000 uses them" in call("doctor", "--online").out
    server.accepts = "another one"
    assert (
        "mend     posting: weekly, mastodon: mastodon: it does not let us in"
        in call("doctor", "--online").out
    )
    assert server.statuses == []


def test_the_token_stands_nowhere_but_in_the_environment(
    room: PostRoom, server: MastodonServer, call: Call
) -> None:
    said = []
    server.accepts = "another one"
    said += [call("run", "--verbose"), call("run", "--json"), call("doctor", "--online")]
    server.accepts = TOKEN
    for fault in (Fault.DROPPED_BEFORE, Fault.MALFORMED, Fault.BROKEN_BEFORE):
        server.faults.append(fault)
        said += [call("reconcile", "--not-sent", "item0"), call("run", "--verbose"), call("status", "--json")]
    said += [call("posts", "--json"), call("reconcile", "--json")]
    assert any(headers["Authorization"] == f"Bearer {TOKEN}" for headers in server.asked)
    assert not any(TOKEN in one.out + one.err for one in said)
    files = [path for path in room.root.rglob("*") if path.is_file()]
    assert any(path.suffix == ".sqlite" for path in files)
    assert [path for path in files if TOKEN.encode() in path.read_bytes()] == []
