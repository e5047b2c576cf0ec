"""What is claimed can go out, and what went out can be written again byte for byte."""

from __future__ import annotations

import json
import shutil
import sqlite3

import pytest

from pipeline.errors import OutputError, RenderError, UsageError
from pipeline.model.issues import Status
from pipeline.store import deliveries as delivery_rows
from pipeline.workflow.publishing import Restored, publish, restore
from pipeline.workflow.reviewing import approve
from tests.fakes.newsroom import Newsroom, at, stories

MORNING, NOON, LATER = at("2025-05-22 06:05"), at("2025-05-22 09:00"), at("2025-05-22 10:05")
FOLDER = "weekly/2025-05-22"


def files(room: Newsroom) -> dict[str, bytes]:
    """All that stands in the folders of issues in output/."""
    output = room.root / "output"
    found = (path for path in output.rglob("*") if path.is_file())
    return {
        path.relative_to(output).as_posix(): path.read_bytes()
        for path in found
        if not path.is_relative_to(output / "site")
    }


def approve_now(room: Newsroom) -> None:
    """Approve the open draft."""
    with room.open() as workspace:
        (draft,) = room.drafts(Status.DRAFT)
        approve(workspace, workspace.newsletter(), "", draft.content_hash, by="maya", now=NOON)


def again(room: Newsroom, date: str = "") -> list[Restored]:
    """Write what was sent again."""
    with room.open() as workspace:
        return restore(workspace, workspace.newsletter(), date)


@pytest.fixture
def sent(room: Newsroom) -> Newsroom:
    """A room whose first issue went out."""
    room.configure(approval="none").run(MORNING)
    room.run(LATER)
    return room


def test_a_template_that_cannot_be_rendered_stops_an_issue_before_it_is_claimed(room: Newsroom) -> None:
    room.run(MORNING)
    approve_now(room)
    own = room.root / "templates" / "desk" / "index.html.j2"
    own.parent.mkdir(parents=True)
    own.write_text("{{ nobody.knows }}\n", encoding="utf-8")
    with room.open() as workspace, pytest.raises(RenderError, match=r"nobody"):
        publish(workspace, workspace.newsletter(), room.drafts()[0], now=LATER, outcome="run", reason="")
    (draft,) = room.drafts()
    assert draft.stage is Status.DRAFT
    shutil.rmtree(room.root / "templates")
    assert len(room.run(LATER).published) == 1


def test_an_issue_that_was_claimed_goes_out_whatever_becomes_of_templates_and_settings(
    room: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Newsroom(room.root.with_name("other"))
    room.run(MORNING)
    approve_now(room)
    shutil.copytree(room.root, other.root)
    other.run(LATER)

    def full(*_: object, **__: object) -> None:
        raise OutputError("the disk is full")

    with monkeypatch.context() as patched:
        patched.setattr("pipeline.workflow.publishing.deliver", full)
        assert any("the disk is full" in need for need in room.run(LATER).needs)
    assert [draft.stage for draft in room.drafts()] == [Status.SENDING]
    own = room.root / "templates/desk/index.html.j2"
    own.parent.mkdir(parents=True)
    own.write_text("{{ nobody.knows }}\n", encoding="utf-8")
    shutil.rmtree(room.root / "output")
    room.configure(send=["Thu 10:00", "Thu 17:00"])  # a draft made now would go into 2025-05-22-1000
    config = room.root / "config.toml"
    config.write_text(
        config.read_text(encoding="utf-8").replace("weekly@library", "other@library"), encoding="utf-8"
    )
    assert len(room.run(LATER).published) == 1
    assert files(room) == files(other)


def test_a_folder_that_was_deleted_is_written_again_byte_for_byte_and_nothing_is_sent(sent: Newsroom) -> None:
    before = files(sent)
    witness = (sent.root / "witness.json").read_bytes()
    drafts = sent.drafts()
    sent.configure(approval="none", send=["Thu 10:00", "Thu 17:00"])
    config = sent.root / "config.toml"
    config.write_text(
        config.read_text(encoding="utf-8").replace("weekly@library", "other@library"), encoding="utf-8"
    )
    shutil.rmtree(sent.root / "output")
    with sent.open() as workspace, workspace.store.reading() as tx:
        ledger = delivery_rows.of_draft(tx, drafts[0].id)
    assert again(sent) == [Restored(FOLDER, written=True)]
    assert files(sent) == before
    assert again(sent) == [Restored(FOLDER, written=False)]
    assert (sent.drafts(), (sent.root / "witness.json").read_bytes()) == (drafts, witness)
    with sent.open() as workspace, workspace.store.reading() as tx:
        assert delivery_rows.of_draft(tx, drafts[0].id) == ledger


def test_one_issue_or_every_one_and_a_file_of_a_persons_own_stays(sent: Newsroom) -> None:
    sent.feed("alpha", stories(0, 1, 2, 8), day=at("2025-05-27 09:00")).configure(approval="none")
    sent.run(at("2025-05-29 06:05"))
    sent.run(at("2025-05-29 10:05"))
    before = files(sent)
    for folder in (sent.root / "output/weekly").iterdir():
        (folder / "mail.html").write_bytes(b"spoilt")
        (folder / "manifest.json").unlink()
    mine = sent.root / "output" / FOLDER / "notes.txt"
    mine.write_bytes(b"mine")
    assert again(sent, "2025-05-29") == [Restored("weekly/2025-05-29", written=True)]
    assert [one.folder for one in again(sent)] == [FOLDER, "weekly/2025-05-29"]
    assert files(sent) == before | {f"{FOLDER}/notes.txt": b"mine"}


def test_what_was_not_sent_cannot_be_written_again_and_another_issues_folder_is_left(sent: Newsroom) -> None:
    with pytest.raises(UsageError, match="no issue of 2025-05-29 was sent"):
        again(sent, "2025-05-29")
    path = sent.root / "output" / FOLDER / "issue.json"
    other = json.loads(path.read_bytes()) | {"send_at": "2025-05-22T22:00:00+00:00"}
    path.write_text(json.dumps(other), encoding="utf-8")
    before = files(sent)
    (result,) = again(sent)
    assert "another issue stands there" in result.fault
    assert files(sent) == before


def test_an_issue_sent_by_an_older_version_is_written_from_its_frozen_bytes(sent: Newsroom) -> None:
    before = files(sent)
    database = sqlite3.connect(sent.root / "var/pipeline.sqlite")
    database.execute("DELETE FROM written")
    database.commit()
    shutil.rmtree(sent.root / "output")
    assert again(sent) == [Restored(FOLDER, written=True)]
    assert files(sent) == before
    database.execute("DELETE FROM frozen")
    database.commit()
    database.close()
    shutil.rmtree(sent.root / "output")
    (result,) = again(sent)
    assert "put the folder back from a backup" in result.fault
