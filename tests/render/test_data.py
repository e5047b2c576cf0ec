from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from pipeline.model.posts import Engagement, Post, PostEdit
from pipeline.render.data import issue_json, posts_json, read_posts
from pipeline.store.codec import load_issue
from tests.render.samples import findings, issue, newsletter

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


def _data() -> dict[str, object]:
    raw = issue_json(issue(), status="Approved", content_hash="abc", draft=False, findings=findings())
    data: dict[str, object] = json.loads(raw)
    return data


def test_the_issue_is_whole_with_its_reasons() -> None:
    data = _data()
    assert (data["format"], data["status"], data["content_hash"], data["draft"]) == (
        1,
        "Approved",
        "abc",
        False,
    )
    assert data["send_at"] == "2025-05-22T09:00:00-05:00"
    sections = data["sections"]
    assert isinstance(sections, list)
    call = sections[1]["items"][0]
    assert call["deadline"]["quote"] == "Apply by 11:59 p.m. CT on Friday, May 23."
    assert sections[0]["items"][0]["merge_reason"].startswith("the same story")
    assert data["held"][2]["by"] == "Maya"  # type: ignore[index]  # read from JSON
    assert len(data["findings"]) == 3  # type: ignore[arg-type]  # read from JSON


def test_the_same_issue_is_the_same_bytes_in_utf_8() -> None:
    def make() -> bytes:
        return issue_json(issue(), status="x", content_hash="y", draft=True, findings=())

    assert make() == make()
    assert "قصص".encode() in make()
    assert make().endswith(b"}\n")


POSTS = st.builds(
    Post,
    network=st.sampled_from(["x", "bluesky"]),
    item=TEXTS,
    text=TEXTS,
    link=TEXTS,
    count=st.integers(0, 500),
    limit=st.integers(1, 500),
    reminder=st.none() | st.integers(0, 60),
    replies=st.lists(TEXTS, max_size=3).map(tuple),
    at=st.none() | st.datetimes(datetime(2025, 1, 1), datetime(2026, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - bounds
    unplanned=TEXTS,
    picture=TEXTS,
    alt=TEXTS,
)


@given(st.lists(POSTS, max_size=4).map(tuple))
def test_posts_come_back_from_their_file_as_they_were(posts: tuple[Post, ...]) -> None:
    assert read_posts(posts_json(posts, issue(), newsletter())) == posts


def test_the_file_of_posts_has_their_times_on_the_newsletters_clock() -> None:
    post = Post("x", "item0001", "Words", "", 5, 280, 7, at=datetime(2025, 5, 23, 14, 20, tzinfo=UTC))
    data = json.loads(posts_json((post,), issue(), newsletter()))
    assert (data["format"], data["newsletter"], data["timezone"]) == (1, "weekly", "America/Chicago")
    assert (data["posts"][0]["key"], data["posts"][0]["at"]) == ("item0001~7", "2025-05-23T09:20:00-05:00")


def test_what_a_person_changed_about_posts_and_what_networks_have_had_is_there_to_be_recovered() -> None:
    at = datetime(2025, 5, 23, 14, 20, tzinfo=UTC)
    edited = replace(
        issue(),
        post_edits=(PostEdit("x", "item0001", None, 7, alt="A card", at=at),),
        engagements=(Engagement("x", "old", at),),
    )
    raw = issue_json(edited, status="Approved", content_hash="abc", draft=False, findings=())
    assert load_issue(raw.decode()).post_edits == edited.post_edits
    assert load_issue(raw.decode()).engagements == edited.engagements
