"""The site is written whole from the database, and stands on the web server before any mail goes out."""

from __future__ import annotations

import json
import shutil
import sys
from hashlib import sha256

import pytest

from pipeline.errors import OutputError, RenderError, UsageError
from pipeline.model.issues import Draft, Status
from pipeline.render import cards
from pipeline.store import newsletters
from pipeline.store import slots as slot_rows
from pipeline.store import tables as rows
from pipeline.workflow import site as site_module
from pipeline.workflow.site import SiteWritten, carry_site, show, write_site
from tests.fakes.newsroom import Newsroom, at, stories

FIRST, SECOND = ("2025-05-22 06:05", "2025-05-22 10:05"), ("2025-05-29 06:05", "2025-05-29 10:05")
LATER = at("2025-05-30 09:00")


def tables(room: Newsroom, *lines: str) -> None:
    """Add to config.toml."""
    path = room.root / "config.toml"
    path.write_text("\n".join((path.read_text(encoding="utf-8"), *lines, "")), encoding="utf-8")


def python(code: str) -> str:
    """A command for `after_publish`, as TOML writes it."""
    return json.dumps([sys.executable, "-c", code])


def wrote(room: Newsroom, now: str = "2025-05-30 09:00", publishing: Draft | None = None) -> SiteWritten:
    with room.open() as workspace:
        return write_site(workspace, now=at(now), publishing=publishing)


def files(room: Newsroom) -> dict[str, bytes]:
    """All that stands in output/site/."""
    site = room.root / "output" / "site"
    return {
        path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()
    }


def pages(room: Newsroom) -> set[str]:
    return {name for name in files(room) if name.count("/") == 2 and name.endswith("index.html")}


@pytest.fixture
def sent(room: Newsroom) -> Newsroom:
    """A room whose first two issues went out."""
    room.configure(approval="none")
    for draft, send in (FIRST, SECOND):
        room.feed("alpha", stories(0, 1, 2, 3 if draft == SECOND[0] else 0), day=at("2025-05-20 09:00"))
        room.run(at(draft))
        room.run(at(send))
    assert len(room.drafts(Status.SENT)) == 2
    return room


def test_every_issue_that_was_sent_has_its_page_and_no_other_has(sent: Newsroom) -> None:
    sent.feed(
        "beta", {"A Draft Only": "Nobody has seen this yet, and nobody shall."}, day=at("2025-06-01 09:00")
    )
    sent.configure(approval="required").run(at("2025-06-05 06:05"))
    written = wrote(sent, "2025-06-05 09:00")
    assert written.issues == {"Weekly": 2}
    assert pages(sent) == {"weekly/2025-05-22/index.html", "weekly/2025-05-29/index.html"}
    assert not [name for name, data in files(sent).items() if b"A Draft Only" in data]


def test_an_issue_that_is_about_to_go_out_has_its_page_too(room: Newsroom) -> None:
    room.run(at(FIRST[0]))
    (draft,) = room.drafts(Status.DRAFT)
    wrote(room, FIRST[1], draft)
    assert pages(room) == {"weekly/2025-05-22/index.html"}


def test_before_anything_was_sent_there_is_no_site_to_write(room: Newsroom) -> None:
    room.run(at(FIRST[0]))
    with pytest.raises(UsageError, match="no issue was sent yet"):
        wrote(room)
    assert not (room.root / "output" / "site").exists()


def test_written_again_from_the_database_alone_it_has_the_same_bytes(sent: Newsroom) -> None:
    wrote(sent)
    before = files(sent)
    assert not wrote(sent, "2025-05-30 17:00").changed
    shutil.rmtree(sent.root / "output" / "site")
    assert wrote(sent, "2025-05-30 17:00").changed
    assert files(sent) == before


def test_what_is_open_is_listed_as_of_the_day(sent: Newsroom) -> None:
    wrote(sent, "2025-06-12 09:00")
    assert b"Porch Light Grants" in files(sent)["calls.html"]
    wrote(sent, "2025-06-13 09:00")
    assert b"Porch Light Grants" not in files(sent)["calls.html"]
    assert b"Porch Light Grants" in files(sent)["weekly/2025-05-22/index.html"]


def test_the_manifest_names_every_file_with_its_hash(sent: Newsroom) -> None:
    wrote(sent)
    found = files(sent)
    outputs = json.loads(found.pop("manifest.json"))["outputs"]
    assert {name: one["sha256"] for name, one in outputs.items()} == {
        name: sha256(data).hexdigest() for name, data in found.items()
    }


def test_what_a_person_put_there_stays(sent: Newsroom) -> None:
    wrote(sent)
    (sent.root / "output" / "site" / "robots.txt").write_text("User-agent: *\n")
    (sent.root / "output" / "site" / ".well-known").mkdir()
    (sent.root / "output" / "site" / ".well-known" / "security.txt").write_text("Contact: x\n")
    wrote(sent, "2025-06-20 09:00")
    assert {"robots.txt", ".well-known/security.txt"} <= set(files(sent))


def test_a_page_keeps_its_address_whatever_becomes_of_the_schedule(sent: Newsroom) -> None:
    wrote(sent)
    before = pages(sent)
    sent.configure(approval="none", send=["Thu 09:00", "Thu 15:00"])
    shutil.rmtree(sent.root / "output" / "site")
    wrote(sent)
    assert pages(sent) == before


def test_the_pages_of_a_newsletter_that_left_the_settings_stay(sent: Newsroom) -> None:
    wrote(sent)
    old = {name: data for name, data in files(sent).items() if name.startswith("weekly/")}
    path = sent.root / "config.toml"
    path.write_text(
        path.read_text(encoding="utf-8").replace('id = "weekly"', 'id = "monthly"'), encoding="utf-8"
    )
    with sent.open() as workspace, workspace.store.writing() as tx:
        newsletters.rename(tx, "weekly", "monthly", folders=True)
    wrote(sent)
    now = files(sent)
    assert {name: data for name, data in now.items() if name.startswith("weekly/")} == old
    assert "monthly/2025-05-22/index.html" in now
    wrote(sent, "2025-06-20 09:00")
    assert "weekly/2025-05-22/index.html" in files(sent), "and they stay the next time too"


def test_a_page_that_an_older_database_does_not_know_stays_while_that_is_in_doubt(sent: Newsroom) -> None:
    wrote(sent)
    newest = sent.drafts(Status.SENT)[0]
    with sent.open() as workspace, workspace.store.writing() as tx:
        tx.execute(rows.drafts.update().where(rows.drafts.c.id == newest.id).values(stage="cancelled"))
    wrote(sent, "2025-06-20 09:00")
    assert "weekly/2025-05-29/index.html" in files(sent)


def test_a_card_is_drawn_once_and_drawn_again_if_it_is_not_whole(
    sent: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []

    def draw(card: cards.IssueCard) -> bytes:
        drawn.append(card.seed)
        return cards.draw_issue_card(card)

    wrote(sent)
    before = files(sent)
    monkeypatch.setattr(site_module, "draw_issue_card", draw)
    wrote(sent, "2025-06-20 09:00")
    assert drawn == []
    (sent.root / "output" / "site" / "weekly" / "2025-05-22" / "card.png").write_bytes(b"half")
    wrote(sent)
    assert drawn == ["weekly/2025-05-22"]
    assert files(sent) == before


def test_a_manifest_that_cannot_be_read_costs_no_more_than_time(sent: Newsroom) -> None:
    wrote(sent)
    before = files(sent)
    for broken in (b"{", b"[]", b'{"outputs": 3, "cards": {}}', b'{"outputs": {"../../x": {}}, "cards": {}}'):
        (sent.root / "output" / "site" / "manifest.json").write_bytes(broken)
        wrote(sent)
        assert files(sent) == before


def test_the_site_is_carried_by_the_command_in_the_folder_of_the_settings(sent: Newsroom) -> None:
    code = "import shutil; shutil.copytree('output/site', 'web', dirs_exist_ok=True)"
    tables(sent, "[site]", f"after_publish = {python(code)}")
    wrote(sent)
    for _ in range(2):
        with sent.open() as workspace:
            carry_site(workspace)
        assert (sent.root / "web" / "weekly" / "2025-05-29" / "index.html").is_file()


def test_without_a_command_nothing_is_carried(sent: Newsroom) -> None:
    with sent.open() as workspace:
        carry_site(workspace)


def test_an_issue_that_could_not_be_carried_is_not_on_the_site(sent: Newsroom) -> None:
    sent.feed("alpha", stories(7, 8, 9), day=at("2025-06-02 09:00"))
    sent.configure(approval="required").run(at("2025-06-05 06:05"))
    tables(sent, "[site]", f"after_publish = {python('import sys; sys.exit(7)')}")
    (draft,) = sent.drafts(Status.DRAFT)
    with sent.open() as workspace, pytest.raises(OutputError, match="left with 7"):
        show(workspace, draft, now=at("2025-06-05 10:05"))
    assert pages(sent) == {"weekly/2025-05-22/index.html", "weekly/2025-05-29/index.html"}


def test_a_template_that_cannot_be_rendered_is_told_and_the_old_site_stays(sent: Newsroom) -> None:
    wrote(sent)
    before = files(sent)
    own = sent.root / "templates" / "site" / "issue.html.j2"
    own.parent.mkdir(parents=True)
    own.write_text("{{ nobody }}\n", encoding="utf-8")
    with pytest.raises(RenderError, match="nobody"):
        wrote(sent)
    assert files(sent) == before


def test_the_disk_that_cannot_be_written_is_told(sent: Newsroom) -> None:
    shutil.rmtree(sent.root / "output" / "site", ignore_errors=True)
    (sent.root / "output" / "site").write_text("in the way")
    with pytest.raises(OutputError, match="a file stands where a folder is needed"):
        wrote(sent)
    assert (sent.root / "output" / "site").read_text() == "in the way"


def weblog(room: Newsroom) -> list[str]:
    """What the web server and the folder of the issue looked like whenever the command was called."""
    path = room.root / "called"
    return path.read_text().splitlines() if path.exists() else []


CALLED = (
    "import pathlib, sys\n"
    "manifest = pathlib.Path('output/weekly/2025-05-22/manifest.json').read_text()\n"
    'sent = manifest.count(\'"status": "sent"\')\n'
    "page = pathlib.Path('output/site/weekly/2025-05-22/index.html').is_file()\n"
    "with open('called', 'a') as log: print(f'page {page:d}, sent {sent:d}', file=log)\n"
    "sys.exit(pathlib.Path('broken').exists() and 'the web server is down')\n"
)


@pytest.fixture
def carried(room: Newsroom) -> Newsroom:
    """A room with an approved issue, whose site is carried by a command that tells what it found."""
    room.configure(approval="none")
    tables(room, "[site]", f"after_publish = {python(CALLED)}")
    room.run(at(FIRST[0]))
    return room


def test_the_page_stands_on_the_web_server_before_the_issue_is_sent(carried: Newsroom) -> None:
    report = carried.run(at(FIRST[1]))
    assert weblog(carried) == ["page 1, sent 0"]
    assert len(report.published) == 1
    assert report.needs == []
    assert pages(carried) == {"weekly/2025-05-22/index.html"}
    carried.run(at("2025-05-22 10:20"))
    assert len(weblog(carried)) == 1, "once, for one issue"


def test_a_site_that_cannot_be_carried_holds_the_mail_until_it_can(carried: Newsroom) -> None:
    (carried.root / "broken").touch()
    for when in (FIRST[1], "2025-05-22 10:20"):
        report = carried.run(at(when))
        assert report.published == []
        assert len(report.needs) == 1
        assert "after_publish" in report.needs[0]
        assert "left with 1: the web server is down" in report.needs[0]
        (draft,) = carried.drafts()
        assert draft.stage is Status.DRAFT
        assert not pages(carried)
    with carried.open() as workspace, workspace.store.reading() as tx:
        assert [one for one in slot_rows.recent(tx, "weekly") if one.purpose == "send"] == []
    (carried.root / "broken").unlink()
    report = carried.run(at("2025-05-22 10:35"))
    assert len(report.published) == 1
    assert report.needs == []
    assert pages(carried) == {"weekly/2025-05-22/index.html"}
    assert weblog(carried) == ["page 1, sent 0"] * 3


def test_the_site_is_the_same_whether_written_at_publication_or_afterwards(carried: Newsroom) -> None:
    carried.run(at(FIRST[1]))
    before = files(carried)
    assert not wrote(carried, "2025-05-22 18:00").changed
    assert files(carried) == before


def test_mail_leads_to_the_page_that_the_site_has(room: Newsroom) -> None:
    room.configure(approval="none")
    tables(room, "[site]", 'address = "https://library.example.org/news"')
    room.run(at(FIRST[0]))
    room.run(at(FIRST[1]))
    folder = room.root / "output" / "weekly" / "2025-05-22"
    address = "https://library.example.org/news/weekly/2025-05-22/"
    assert f'href="{address}"' in (folder / "mail.html").read_text(encoding="utf-8")
    assert f"<{address}>" in (folder / "mail.txt").read_text(encoding="utf-8")
    assert f'rel="canonical" href="{address}"' in files(room)["weekly/2025-05-22/index.html"].decode()


def test_a_mailing_services_tags_stand_in_what_is_pasted_and_not_in_what_is_sent(room: Newsroom) -> None:
    room.configure(approval="none")
    path = room.root / "config.toml"
    tags = '[newsletter.mail.service]\nunsubscribe = "*|UNSUB|*"\naddress = "{{ address }}"\n'
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("[newsletter.select]", f"{tags}\n[newsletter.select]"), encoding="utf-8")
    room.run(at(FIRST[0]))
    assert len(room.run(at(FIRST[1])).published) == 1
    folder = room.root / "output" / "weekly" / "2025-05-22"
    for name in ("mail.html", "mail.txt"):
        text = (folder / name).read_text(encoding="utf-8")
        assert "*|UNSUB|*" in text
        assert "{{ address }}" in text
        assert "https://library.example.org/unsubscribe" not in text
    eml = (folder / "mail.eml").read_bytes()
    assert b"UNSUB|" not in eml
    assert b"{{ address }}" not in eml
    assert b"1 Example Street" in eml
