"""Upload files on their way: approved with the issue, and their pictures where a tool can fetch them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from pipeline.model.issues import Status
from pipeline.render.uploads import GUIDE, is_upload
from pipeline.review.draft import approval_of
from pipeline.workflow.publishing import write_draft
from pipeline.workflow.reviewing import approve
from pipeline.workflow.site import write_site
from tests.fakes.newsroom import Newsroom, at
from tests.render.upload_readers import Scheduled, read_uploads

MORNING, NOON = at("2025-05-22 06:05"), at("2025-05-22 10:05")
ADDRESS = "https://news.example.org/weekly"
FOLDER = Path("output/weekly/2025-05-22")


def settings(room: Newsroom, posts: str = 'uploads = ["buffer", "publer"]', site: str = ADDRESS) -> None:
    room.configure()
    path = room.root / "config.toml"
    site = f'[site]\naddress = "{site}"\n' if site else ""
    networks = 'networks = ["mastodon", "x", "instagram"]'
    text = f"{site}{path.read_text(encoding='utf-8')}\n[newsletter.posts]\n{networks}\n{posts}\n"
    path.write_text(text, encoding="utf-8")


def folder(room: Newsroom, name: Path = FOLDER) -> dict[str, bytes]:
    where = room.root / name
    return {
        path.relative_to(where).as_posix(): path.read_bytes() for path in where.rglob("*") if path.is_file()
    }


def arrived(room: Newsroom) -> list[Scheduled]:
    return [post for posts in read_uploads(folder(room)).values() for post in posts]


def approve_it(room: Newsroom) -> None:
    with room.open() as workspace:
        (draft,) = room.drafts(Status.DRAFT)
        approve(workspace, workspace.newsletter(), "", draft.content_hash, by="Maya", now=MORNING)
        (draft,) = room.drafts(Status.DRAFT)
        write_draft(workspace, workspace.newsletter(), draft)


@pytest.fixture
def out(room: Newsroom) -> Newsroom:
    """An issue with files for two tools, which has gone out."""
    settings(room)
    room.run(MORNING)
    approve_it(room)
    room.run(NOON)
    assert room.drafts(Status.SENT)
    return room


def test_a_draft_has_the_files_of_the_tools_in_the_settings_and_a_guide_to_them(room: Newsroom) -> None:
    settings(room)
    room.run(MORNING)
    files = folder(room)
    places = {
        f"posts/{tool}-{network}.csv"
        for tool in ("buffer", "publer")
        for network in ("mastodon", "x", "instagram")
    }
    assert {name for name in files if is_upload(name)} == places
    page = files["index.html"].decode()
    assert all(f'href="{name}"' in page for name in (GUIDE, *places))
    assert {GUIDE, *places} <= set(json.loads(files["manifest.json"])["outputs"])


def test_without_tools_in_the_settings_nothing_of_it_is_there(room: Newsroom) -> None:
    settings(room, posts="")
    room.run(MORNING)
    assert not [name for name in folder(room) if is_upload(name) or name == GUIDE]
    assert GUIDE not in folder(room)["index.html"].decode()


def test_every_picture_in_the_files_stands_at_its_address_once_the_issue_is_out(out: Newsroom) -> None:
    site, files = folder(out, Path("output/site")), folder(out)
    posts = json.loads(files["posts.json"])["posts"]
    shown = {files[post["picture"]] for post in posts if post["picture"]}
    pictures = {post.picture for post in arrived(out) if post.picture}
    assert len(pictures) == len(shown) > 0
    assert all(address.startswith(f"{ADDRESS}/") for address in pictures)
    assert {site[address.removeprefix(f"{ADDRESS}/")] for address in pictures} == shown
    assert all(post.picture for post in read_uploads(files)["publer", "instagram"])


def test_a_lost_site_gets_the_pictures_of_recent_issues_again(out: Newsroom) -> None:
    pictures = {post.picture.removeprefix(f"{ADDRESS}/") for post in arrived(out) if post.picture}
    for day, back in (("2025-07-20 09:00", pictures), ("2025-07-22 09:00", set())):
        shutil.rmtree(out.root / "output" / "site")
        with out.open() as workspace:
            write_site(workspace, now=at(day))
        assert pictures & set(folder(out, Path("output/site"))) == back


def test_a_picture_that_stood_on_the_site_stays_there(out: Newsroom) -> None:
    pictures = {post.picture.removeprefix(f"{ADDRESS}/") for post in arrived(out) if post.picture}
    settings(out, posts="")
    with out.open() as workspace:
        write_site(workspace, now=at("2026-05-22 09:00"))
    assert pictures <= set(folder(out, Path("output/site")))


def test_without_a_public_address_no_picture_is_named_and_none_put_on_the_site(room: Newsroom) -> None:
    settings(room, site="")
    room.run(MORNING)
    approve_it(room)
    room.run(NOON)
    assert {post.picture for post in arrived(room)} == {""}
    assert not [name for name in folder(room, Path("output/site")) if name.startswith("pictures/")]
    assert "Instagram wants a picture with each" in folder(room)[GUIDE].decode()


def test_the_files_are_part_of_the_approval_and_go_out_as_they_were_approved(room: Newsroom) -> None:
    settings(room)
    room.run(MORNING)
    approve_it(room)
    approved = {name: data for name, data in folder(room).items() if is_upload(name) or name == GUIDE}
    settings(room, posts='uploads = ["sprout"]')
    with room.open() as workspace:
        (draft,) = room.drafts(Status.DRAFT)
        assert approval_of(draft), "what was approved is frozen, whatever the settings say since"
        write_draft(workspace, workspace.newsletter(), draft)
    room.run(NOON)
    assert {name: data for name, data in folder(room).items() if is_upload(name) or name == GUIDE} == approved
