"""From a feed to a network: the posts of an issue that is approved, published, posted and overtaken."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from unittest.mock import patch

import pytest

from pipeline.deliver.channels.files import FilesChannel
from pipeline.errors import OutputError
from pipeline.model.posts import PostPart
from pipeline.store import posts as post_rows
from pipeline.workflow.outgoing import UPLOADED
from pipeline.workflow.reviewing import approve
from pipeline.workflow.running import RunReport
from pipeline.workflow.settling import Word, decide, meant_post
from tests.fakes.mastodon_server import TOKEN, MastodonServer, mastodon_server
from tests.fakes.newsroom import CHICAGO, Newsroom, at
from tests.fakes.postroom import ACCOUNT, Clock
from tests.render.upload_readers import read_uploads

DRAFTED, OUT = at("2025-05-22 06:05"), at("2025-05-22 10:05")
CALL = "Small libraries can light their paths. Applications are due June {day}, 2025."


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def server(clock: Clock) -> Iterator[MastodonServer]:
    with mastodon_server(clock) as server:
        yield server


@pytest.fixture
def room(tmp_path: Path, server: MastodonServer, monkeypatch: pytest.MonkeyPatch) -> Newsroom:
    """A newsletter with one call, which is posted to Mastodon as soon as its issue is out."""
    monkeypatch.setenv("MASTODON_TOKEN", TOKEN)
    room = Newsroom(tmp_path / "news")
    room.feed("beta", {"Porch Light Grants": CALL.format(day=12)}, day=at("2025-05-20 12:00"))
    room.configure(approval="none")
    path = room.root / "config.toml"
    account = ACCOUNT.format(server=server.address, post="true", gap=120)
    posts = account.replace("[newsletter.posts]", '[newsletter.posts]\nnetworks = ["mastodon", "x"]')
    path.write_text(path.read_text().replace("[newsletter.select]", f"{posts}\n[newsletter.select]"))
    return room


def run(room: Newsroom, clock: Clock, now: datetime) -> RunReport:
    clock.now = now
    return room.run(now)


def parts(room: Newsroom, network: str = "mastodon") -> list[PostPart]:
    with room.open() as workspace, workspace.store.reading() as tx:
        return [part for part in post_rows.load(tx) if part.network == network]


def test_posts_go_out_from_an_issue_at_the_times_of_its_plan(
    room: Newsroom, server: MastodonServer, clock: Clock
) -> None:
    run(room, clock, DRAFTED)
    assert parts(room) == []
    run(room, clock, OUT)
    planned = parts(room)
    assert {part.status.value for part in planned} == {"pending"}
    assert {part.status.value for part in parts(room, "x")} == {"skipped"}
    times = sorted({part.at for part in planned})
    assert len(times) > 3
    for moment in times:
        run(room, clock, moment)
    assert sorted(server.texts()) == sorted(part.text for part in planned)
    assert {part.status.value for part in parts(room)} == {"sent"}


def test_what_goes_out_is_what_was_approved_whatever_becomes_of_templates(
    room: Newsroom, server: MastodonServer, clock: Clock
) -> None:
    run(room, clock, DRAFTED)
    run(room, clock, OUT)
    planned = parts(room)
    own = room.root / "templates" / "post" / "mastodon.txt.j2"
    own.parent.mkdir(parents=True)
    own.write_text("Other words\n", encoding="utf-8")
    for moment in sorted({part.at for part in planned}):
        run(room, clock, moment)
    assert server.texts() == [part.text for part in planned]


def test_rows_are_there_as_soon_as_an_issue_is_claimed_and_posts_wait_until_it_is_out(
    room: Newsroom, server: MastodonServer, clock: Clock
) -> None:
    run(room, clock, DRAFTED)
    with patch.object(FilesChannel, "hand_over", side_effect=OutputError("the disk is full")):
        run(room, clock, OUT)
        waiting = parts(room)
        assert {part.status.value for part in waiting} == {"pending"}
        run(room, clock, waiting[0].at)
        assert server.statuses == []
    run(room, clock, waiting[0].at)
    assert server.texts() == [waiting[0].text]


def test_reminders_of_a_call_whose_deadline_moved_are_called_off_with_the_reason(
    room: Newsroom, server: MastodonServer, clock: Clock
) -> None:
    run(room, clock, DRAFTED)
    run(room, clock, OUT)
    room.feed("beta", {"Porch Light Grants": CALL.format(day=26)}, day=at("2025-05-20 12:00"))
    about = [part for part in parts(room) if part.key.partition("~")[0] != "issue"]
    for moment in sorted({part.at for part in parts(room)}):
        run(room, clock, moment)
    assert len(about) > 2
    left = [
        part
        for part in parts(room)
        if part.draft == about[0].draft and part.key in {one.key for one in about}
    ]
    assert {part.status.value for part in left} == {"skipped"}
    assert all("its source says since" in part.detail for part in left)
    assert not any("June 12" in text for text in server.texts())


def test_the_post_about_an_issue_waits_for_a_person_if_it_names_a_call_that_moved(
    room: Newsroom, server: MastodonServer, clock: Clock
) -> None:
    run(room, clock, DRAFTED)
    run(room, clock, OUT)
    (post,) = [part for part in parts(room) if part.key == "issue"]
    room.feed("beta", {"Porch Light Grants": CALL.format(day=26)}, day=at("2025-05-20 12:00"))
    report = run(room, clock, post.at)
    assert server.statuses == []
    assert any(
        "it names “Porch Light Grants”" in need and "--not-sent issue" in need for need in report.needs
    )
    with room.open() as workspace:
        meant = meant_post(workspace, workspace.settings.newsletter, "issue")
        decide(workspace, meant, Word.NOT_SENT, by="maya", now=clock())
    run(room, clock, post.at)
    assert server.texts() == [post.text]


def test_a_reminder_whose_day_is_over_does_not_go_out(
    room: Newsroom, server: MastodonServer, clock: Clock
) -> None:
    run(room, clock, DRAFTED)
    run(room, clock, OUT)
    reminders = [part for part in parts(room) if "~" in part.key]
    run(room, clock, at("2025-06-30 12:00"))
    over = [part for part in parts(room) if "~" in part.key]
    assert len(over) == len(reminders)
    assert {part.status.value for part in over} == {"skipped"}
    assert server.statuses == []


def test_an_issue_tells_which_posts_are_left_to_people(
    room: Newsroom, server: MastodonServer, clock: Clock
) -> None:
    run(room, clock, DRAFTED)
    notes = " ".join(run(room, clock, OUT).notes)
    assert "posts for X are not posted by us" in notes


def test_what_is_in_an_approved_file_to_upload_stays_with_people_though_posting_was_switched_on_since(
    room: Newsroom, server: MastodonServer, clock: Clock
) -> None:
    config = room.root / "config.toml"
    switched_on = config.read_text().replace('approval = "none"', 'approval = "required"')
    networks = 'networks = ["mastodon", "x"]'
    config.write_text(
        switched_on.replace("post = true", "post = false").replace(
            networks, f'{networks}\nuploads = ["buffer"]'
        )
    )
    run(room, clock, DRAFTED)
    (draft,) = room.drafts()
    with room.open() as workspace:
        approve(workspace, workspace.newsletter(), "", draft.content_hash, by="maya", now=DRAFTED)
    config.write_text(switched_on)
    notes = " ".join(run(room, clock, OUT).notes)
    posts = parts(room)
    for moment in sorted({part.at for part in posts}):
        run(room, clock, moment)
    uploaded = read_uploads(
        {f"posts/{path.name}": path.read_bytes() for path in room.root.glob("output/weekly/*/posts/*.csv")}
    )
    assert {post.text for post in uploaded["buffer", "mastodon"]} == {part.text for part in posts}
    assert {(part.status.value, part.detail) for part in posts} == {("skipped", UPLOADED)}
    assert server.statuses == []
    assert "posts for Mastodon, X are not posted by us" in notes
    with room.open() as workspace, workspace.store.reading() as tx:
        counted = {one.key for one in post_rows.engagements(tx, "weekly", OUT) if one.network == "mastodon"}
    assert counted == {part.key for part in posts}


def test_an_issue_that_is_late_tells_people_the_new_times_of_their_posts(
    room: Newsroom, server: MastodonServer, clock: Clock
) -> None:
    run(room, clock, DRAFTED)
    in_time = Newsroom(room.root.with_name("in-time"))
    shutil.copytree(room.root, in_time.root)
    assert "went out late" not in " ".join(run(in_time, clock, OUT).notes)
    notes = run(room, clock, at("2025-05-23 08:00")).notes
    moved = {part.key: part for part in parts(room, "x")}
    (why,) = [note for note in notes if "went out late" in note]
    assert why.startswith("Weekly: the issue went out late, and what people post has new times")
    (own,) = [note for note in notes if "The issue itself: now" in note]
    assert (
        f"{moved['issue'].at.astimezone(CHICAGO):%-d}, 9:20 a.m. CT; was Thursday, May 22, 2:10 p.m. CT"
        in own
    )
    assert own.endswith(", on X"), "Mastodon is posted by us"
    assert not any("went out late" in note for note in run(room, clock, at("2025-05-23 08:30")).notes)


def test_a_reminder_that_has_no_time_any_more_is_told_to_people_too(
    room: Newsroom, server: MastodonServer, clock: Clock
) -> None:
    path = room.root / "config.toml"
    slots = '["Thu 12:10", "Thu 15:10", "Fri 09:20", "Sat 09:20"]'
    table = f"slots = {slots}\nreminders = [1]\n[[newsletter.posts.account]]"
    path.write_text(path.read_text().replace("[[newsletter.posts.account]]", table))
    room.feed(
        "beta", {"Porch Light Grants": "Applications are due May 24, 2025."}, day=at("2025-05-20 12:00")
    )
    run(room, clock, DRAFTED)
    notes = run(room, clock, at("2025-05-23 09:00")).notes
    (line,) = [note for note in notes if "(reminder)" in note]
    assert "Porch Light Grants (reminder): no time any more, since the first post about it" in line


def test_an_issues_post_that_names_what_is_over_by_its_new_time_is_told_to_people(
    room: Newsroom, server: MastodonServer, clock: Clock
) -> None:
    path = room.root / "config.toml"
    table = 'slots = ["Thu 12:10", "Mon 09:20"]\nreminders = []\n[[newsletter.posts.account]]'
    path.write_text(path.read_text().replace("[[newsletter.posts.account]]", table))
    room.feed(
        "beta", {"Porch Light Grants": "Applications are due May 24, 2025."}, day=at("2025-05-20 12:00")
    )
    run(room, clock, DRAFTED)
    notes = run(room, clock, at("2025-05-23 08:30")).notes
    (line,) = [note for note in notes if "is over when it goes out" in note]
    assert "the post about the issue for X names “Porch Light Grants”" in line


def test_what_an_issue_on_time_has_just_missed_goes_out_at_once_and_what_a_late_one_has_missed_moves_on(
    room: Newsroom, server: MastodonServer, clock: Clock
) -> None:
    path = room.root / "config.toml"
    slots = 'slots = ["Thu 10:10", "Fri 10:10", "Sat 10:10"]\n[[newsletter.posts.account]]'
    path.write_text(path.read_text().replace("[[newsletter.posts.account]]", slots))
    run(room, clock, DRAFTED)
    late = Newsroom(room.root.with_name("late"))
    shutil.copytree(room.root, late.root)
    run(room, clock, at("2025-05-22 10:30"))
    assert min(part.at for part in parts(room)) == at("2025-05-22 10:10")
    assert len(server.statuses) == 1
    run(late, clock, at("2025-05-22 20:00"))
    times = {part.at for part in parts(late)}
    assert min(times) > at("2025-05-22 20:00")
    assert len(server.statuses) == 1
