"""Pictures from the feed to the mail: found once, kept, approved, and sent as they were approved."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from pipeline.errors import SettingsError, StaleError, UsageError
from pipeline.model.entries import Picture
from pipeline.model.issues import Draft
from pipeline.workflow.collecting import collect
from pipeline.workflow.drafting import draft_by_hand
from pipeline.workflow.pictures import look_for
from pipeline.workflow.publishing import restore, write_draft
from pipeline.workflow.reviewing import approve, edit_fields, hold_item, put_item
from pipeline.workflow.site import write_site
from pipeline.workflow.workspace import Workspace
from tests.fakes.feed_server import FeedServer, answer
from tests.fakes.newsroom import Newsroom, at

TUESDAY, THURSDAY = at("2025-05-20 09:00"), at("2025-05-22 06:05")
SEND = at("2025-05-22 10:05")
TITLES = ("Kite Night", "Soup Tuesday", "Map Walk", "Owl Prowl")
FOLDER = Path("output/weekly/2025-05-22")


def drawn(hue: int, size: tuple[int, int] = (1200, 800)) -> bytes:
    """A picture that differs from others by its hue."""
    image = Image.merge(
        "HSV", [Image.new("L", size, hue), Image.new("L", size, 160), Image.linear_gradient("L").resize(size)]
    )
    out = BytesIO()
    image.convert("RGB").save(out, "PNG")
    return out.getvalue()


def story(number: int, title: str) -> str:
    place = f"https://alpha.example.org/img/{number}.png"
    words = f"How {title.lower()} went in branch {number}: {number + 20} people came, and all of them stayed."
    return (
        f"<item><title>{title}</title><link>https://alpha.example.org/{number}</link>"
        f"<pubDate>Tue, 20 May 2025 0{9 - number}:00:00 +0000</pubDate>"
        f'<description>&lt;img src="{place}" alt="What {title} looks like"&gt;'
        f"&lt;p&gt;{words}&lt;/p&gt;</description></item>"
    )


@pytest.fixture
def pictured(tmp_path: Path) -> Newsroom:
    """Four stories; the first three have pictures in a folder, the last one's is missing there."""
    room = Newsroom(tmp_path / "news")
    (room.root / "feeds").mkdir(parents=True)
    entries = "".join(story(number, title) for number, title in enumerate(TITLES))
    rss = f'<rss version="2.0"><channel><title>Alpha</title>{entries}</channel></rss>'
    (room.root / "feeds" / "alpha.xml").write_text(rss, encoding="utf-8")
    room.configure()
    own = room.root / "feeds" / "own.toml"
    own.write_text(own.read_text("utf-8") + 'pictures = "art"\n', encoding="utf-8")
    (room.root / "art").mkdir()
    for number in range(3):
        (room.root / "art" / f"{number}.png").write_bytes(drawn(60 * number))
    return room


def set_mail(room: Newsroom, lines: str, site: str = "") -> None:
    """Add lines to the settings of the mail."""
    path = room.root / "config.toml"
    text = path.read_text("utf-8").replace("[newsletter.mail]\n", f"[newsletter.mail]\n{lines}\n")
    path.write_text(f"{site}\n{text}", encoding="utf-8")


def the_issue(room: Newsroom) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((room.root / FOLDER / "issue.json").read_bytes())
    return data


def items_of(room: Newsroom) -> dict[str, dict[str, Any]]:
    return {item["title"]: item for section in the_issue(room)["sections"] for item in section["items"]}


def names_in(room: Newsroom) -> set[str]:
    folder = room.root / FOLDER / "pictures"
    return {path.name for path in folder.iterdir()} if folder.is_dir() else set()


def sources(html: str) -> list[str]:
    return re.findall(r'<img [^>]*src="([^"]*)"', html)


def parts_of(room: Newsroom) -> list[EmailMessage]:
    message = message_from_bytes((room.root / FOLDER / "mail.eml").read_bytes(), policy=policy.default)
    return list(message.walk())


def page_of(room: Newsroom) -> str:
    return (room.root / FOLDER / "mail.html").read_text("utf-8")


def drafted(room: Newsroom) -> None:
    report = room.run(THURSDAY)
    assert len(report.drafted) == 1


def test_items_have_their_pictures_and_one_that_is_missing_is_no_error(pictured: Newsroom) -> None:
    assert pictured.run(THURSDAY).needs == []
    items = items_of(pictured)
    assert [bool(items[title]["shown_picture"]) for title in TITLES] == [True, True, True, False]
    assert items["Kite Night"]["picture"]["alt"] == "What Kite Night looks like"
    assert pictured.faults() == []


def test_the_lead_is_large_the_others_small_and_each_says_what_it_shows(pictured: Newsroom) -> None:
    drafted(pictured)
    shown = sources(page_of(pictured))
    assert len(shown) == 3
    sizes = [Image.open(BytesIO((pictured.root / FOLDER / place).read_bytes())).size for place in shown]
    assert sizes == [(1200, 800), (280, 210), (280, 210)]
    assert names_in(pictured) == {place.removeprefix("pictures/") for place in shown}
    for title in TITLES[:3]:
        assert f'alt="What {title} looks like"' in page_of(pictured)
    assert re.findall(r'<img [^>]*width="(\d+)" height="(\d+)"', page_of(pictured))
    text = (pictured.root / FOLDER / "mail.txt").read_text("utf-8")
    assert "pictures/" not in text


def test_each_is_named_by_its_bytes(pictured: Newsroom) -> None:
    drafted(pictured)
    for name in names_in(pictured):
        data = (pictured.root / FOLDER / "pictures" / name).read_bytes()
        assert name.partition(".")[0] == hashlib.sha256(data).hexdigest()


def test_attached_pictures_come_with_the_mail_and_nothing_is_fetched(pictured: Newsroom) -> None:
    drafted(pictured)
    kinds = [part.get_content_type() for part in parts_of(pictured)]
    assert kinds[:4] == ["multipart/alternative", "text/plain", "multipart/related", "text/html"]
    html = next(part for part in parts_of(pictured) if part.get_content_type() == "text/html").get_content()
    by_id = {
        part["Content-ID"].strip("<>"): part.get_content()
        for part in parts_of(pictured)
        if part.get_content_maintype() == "image"
    }
    asked = [place.removeprefix("cid:") for place in sources(html)]
    assert sorted(asked) == sorted(by_id)
    assert all(place.startswith("cid:") for place in sources(html))
    files = {(pictured.root / FOLDER / "pictures" / name).read_bytes() for name in names_in(pictured)}
    assert set(by_id.values()) == files
    assert "alpha.example.org/img" not in html + page_of(pictured)


def test_the_page_to_look_through_shows_the_same_files(pictured: Newsroom) -> None:
    drafted(pictured)
    page = (pictured.root / FOLDER / "index.html").read_text("utf-8")
    shown = [name for name in sources(page) if name.startswith("pictures/")]  # posts have others
    assert sorted(shown) == sorted(sources(page_of(pictured)))
    assert "What Map Walk looks like" in page


def test_from_the_site_the_mail_is_light_and_can_be_looked_at_before_it_is_there(pictured: Newsroom) -> None:
    set_mail(pictured, 'pictures = "site"', '[site]\naddress = "https://news.example.org/all/"')
    drafted(pictured)
    wanted = [f"https://news.example.org/all/pictures/{name}" for name in names_in(pictured)]
    assert sorted(sources(page_of(pictured))) == sorted(wanted)
    assert not [part for part in parts_of(pictured) if part.get_content_maintype() == "image"]
    preview = (pictured.root / FOLDER / "preview.html").read_text("utf-8")
    assert all(place.startswith("pictures/") for place in sources(preview))
    assert '<iframe src="preview.html"' in (pictured.root / FOLDER / "index.html").read_text("utf-8")


def test_a_published_issue_has_its_pictures_on_the_site(pictured: Newsroom) -> None:
    set_mail(pictured, 'pictures = "site"', '[site]\naddress = "https://news.example.org"')
    drafted(pictured)
    with pictured.open() as workspace:
        newsletter = workspace.newsletter()
        approve(workspace, newsletter, "", the_issue(pictured)["content_hash"], by="Ada", now=THURSDAY)
    assert len(pictured.run(SEND).published) == 1
    with pictured.open() as workspace:
        write_site(workspace, now=SEND)
    there = {path.name for path in (pictured.root / "output/site/pictures").iterdir()}
    assert {place.rpartition("/")[2] for place in sources(page_of(pictured))} == there


def test_from_a_site_without_an_address_they_cannot_come(pictured: Newsroom) -> None:
    set_mail(pictured, 'pictures = "site"')
    with pytest.raises(SettingsError, match="needs the address under"):
        pictured.run(THURSDAY)


def test_a_newsletter_without_pictures_looks_for_none(pictured: Newsroom) -> None:
    set_mail(pictured, 'pictures = "none"')
    drafted(pictured)
    assert sources(page_of(pictured)) == []
    assert names_in(pictured) == set()
    with pictured.open() as workspace, workspace.store.reading() as tx:
        assert tx.exec_driver_sql("SELECT count(*) FROM picture_places").scalar() == 0


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The places that were looked at, as they come."""
    from pipeline.collect import picture_files

    seen: list[str] = []
    real = picture_files.fetch_pictures

    def noted(requests: Any, *args: Any, **named: Any) -> Any:
        seen.extend(request.place for request in requests)
        return real(requests, *args, **named)

    monkeypatch.setattr(picture_files, "fetch_pictures", noted)
    return seen


def test_a_place_is_looked_at_once_and_one_that_had_nothing_not_before_half_a_day(
    pictured: Newsroom, looks: list[str]
) -> None:
    drafted(pictured)
    assert sorted(looks) == [f"art/{number}.png" for number in range(4)]
    looks.clear()
    pictured.run(THURSDAY + timedelta(minutes=5))
    assert looks == []
    wanted = {f"art/{number}.png": Picture("") for number in range(4)}
    with pictured.open() as workspace:
        look_for(workspace, wanted, now=THURSDAY + timedelta(hours=11))
        assert looks == []
        look_for(workspace, wanted, now=THURSDAY + timedelta(hours=13))
    assert looks == ["art/3.png"]


def test_a_picture_on_the_web_is_fetched_and_made_small(room: Newsroom) -> None:
    with FeedServer() as server:
        server.pages["/kite.png"] = answer(drawn(120), headers={"Content-Type": "image/png"})
        server.pages["/page"] = answer(b"<html>")
        config = room.root / "config.toml"
        config.write_text(
            '[collect]\nallow_networks = ["127.0.0.0/8"]\n' + config.read_text("utf-8"), "utf-8"
        )
        good, bad = server.url("/kite.png"), server.url("/page")
        with room.open() as workspace:
            found = look_for(workspace, {good: Picture(good), bad: Picture(bad)}, now=THURSDAY)
    shown = found[good].shown
    assert shown
    assert shown.large
    assert (found[bad].shown, "cannot be read as a picture" in found[bad].fault) == (None, True)


@pytest.fixture
def desk(pictured: Newsroom) -> Iterator[tuple[Workspace, Draft]]:
    """An open workspace with a draft in it."""
    with pictured.open() as workspace:
        collect(workspace, now=TUESDAY)
        outcome = draft_by_hand(workspace, workspace.newsletter(), now=TUESDAY, by="Ada")
        assert outcome.draft is not None
        yield workspace, outcome.draft


def changed(workspace: Workspace, draft: Draft, **values: str) -> Draft:
    """Set fields of its first item."""
    first = draft.issue.shown()[0].id
    fields = {f"{first}.{name}": value for name, value in values.items()}
    return edit_fields(workspace, workspace.newsletter(), "", fields, by="Ada", now=TUESDAY).after


def test_a_person_may_drop_a_picture_and_that_is_another_content(desk: tuple[Workspace, Draft]) -> None:
    workspace, draft = desk
    after = changed(workspace, draft, picture="none")
    assert after.issue.shown()[0].shown_picture is None
    assert after.content_hash != draft.content_hash


def test_other_words_for_a_picture_are_another_content_and_the_old_ones_the_old(
    desk: tuple[Workspace, Draft],
) -> None:
    workspace, draft = desk
    after = changed(workspace, draft, alt="Kites over a lake")
    assert after.content_hash != draft.content_hash
    back = changed(workspace, draft, alt="What Kite Night looks like")
    assert back.content_hash == draft.content_hash


def test_a_person_may_set_a_file_of_their_own(desk: tuple[Workspace, Draft]) -> None:
    workspace, draft = desk
    (workspace.root / "own.jpg").write_bytes(drawn(200))
    after = changed(workspace, draft, picture="own.jpg", alt="Our own kite")
    (item, *_) = after.issue.shown()
    assert item.shown_picture is not None
    assert (item.shown_picture.place, item.picture) == ("own.jpg", Picture("own.jpg", "Our own kite"))


@pytest.mark.parametrize("value", ["missing.jpg", "config.toml", "../own.jpg", "http://x.example.org/a.jpg"])
def test_what_cannot_be_shown_is_refused_and_nothing_is_changed(
    desk: tuple[Workspace, Draft], value: str
) -> None:
    workspace, draft = desk
    with pytest.raises(UsageError):
        changed(workspace, draft, picture=value)
    assert changed(workspace, draft).content_hash == draft.content_hash


def test_a_held_item_gets_its_picture_when_it_is_put_back(desk: tuple[Workspace, Draft]) -> None:
    workspace, draft = desk
    newsletter, first = workspace.newsletter(), draft.issue.shown()[1]
    assert first.shown_picture is not None
    held = hold_item(workspace, newsletter, "", first.id, reason="", by="Ada", now=TUESDAY).after
    assert [one.item.shown_picture for one in held.issue.held] == [None]
    back = put_item(workspace, newsletter, "", first.id, section="stories", by="Ada", now=TUESDAY).after
    assert {item.id: item.shown_picture for item in back.issue.shown()}[first.id] == first.shown_picture


def test_what_was_approved_is_what_goes_out_whatever_becomes_of_the_source(pictured: Newsroom) -> None:
    drafted(pictured)
    before = {name: (pictured.root / FOLDER / "pictures" / name).read_bytes() for name in names_in(pictured)}
    assert before
    with pictured.open() as workspace:
        digest = the_issue(pictured)["content_hash"]
        approve(workspace, workspace.newsletter(), "", digest, by="Ada", now=THURSDAY)
    for path in (pictured.root / "art").iterdir():
        path.write_bytes(drawn(220))
    assert len(pictured.run(SEND).published) == 1
    after = {name: (pictured.root / FOLDER / "pictures" / name).read_bytes() for name in names_in(pictured)}
    assert after == before
    sent = (pictured.root / FOLDER / "mail.eml").read_bytes()
    for path in sorted((pictured.root / FOLDER).rglob("*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()
    (pictured.root / FOLDER).rmdir()
    with pictured.open() as workspace:
        restore(workspace, workspace.newsletter())
    assert (pictured.root / FOLDER / "mail.eml").read_bytes() == sent
    assert names_in(pictured) == set(before)


def test_an_approval_does_not_hold_for_another_picture(desk: tuple[Workspace, Draft]) -> None:
    workspace, draft = desk
    (workspace.root / "own.jpg").write_bytes(drawn(200))
    changed(workspace, draft, picture="own.jpg")
    with pytest.raises(StaleError):
        approve(workspace, workspace.newsletter(), "", draft.content_hash, by="Ada", now=TUESDAY)


def test_a_run_that_was_killed_while_it_looked_finds_what_it_had_and_drafts(
    pictured: Newsroom, monkeypatch: pytest.MonkeyPatch, looks: list[str]
) -> None:
    from pipeline.workflow import drafting

    def killed(*_args: object, **_named: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(drafting, "_keep", killed)
        with pytest.raises(KeyboardInterrupt):
            pictured.run(THURSDAY)
    assert len(looks) == 4
    assert pictured.drafts() == []
    drafted(pictured)
    assert len(looks) == 4, "nothing is looked for twice"
    assert len(names_in(pictured)) == 3


def test_two_runs_give_the_same_bytes(pictured: Newsroom, tmp_path: Path) -> None:
    import shutil

    shutil.copytree(pictured.root, tmp_path / "twin")
    twin = Newsroom(tmp_path / "twin")
    drafted(pictured)
    drafted(twin)
    assert names_in(pictured) == names_in(twin)
    for name in ("mail.html", "mail.eml"):
        assert (pictured.root / FOLDER / name).read_bytes() == (twin.root / FOLDER / name).read_bytes()


def test_a_folder_that_is_written_again_loses_a_picture_that_was_dropped(
    desk: tuple[Workspace, Draft],
) -> None:
    workspace, draft = desk
    newsletter = workspace.newsletter()
    folder = workspace.output / write_draft(workspace, newsletter, draft) / "pictures"
    before = {path.name for path in folder.iterdir()}
    write_draft(workspace, newsletter, changed(workspace, draft, picture="none"))
    assert len({path.name for path in folder.iterdir()} & before) == len(before) - 1
