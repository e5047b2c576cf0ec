"""Under a new id a newsletter goes on where the old one ended, once a person has said that they are one."""

from __future__ import annotations

import json
import shutil
import sqlite3
from dataclasses import replace

import pytest

from pipeline.errors import DraftError, UsageError
from pipeline.model.issues import Status
from pipeline.model.selection import Preference, Wish
from pipeline.model.settings import SITE_FOLDER
from pipeline.review.draft import approval_of, is_stale
from pipeline.store import preferences as preference_rows
from pipeline.store import slots as slot_rows
from pipeline.store.slots import SlotRecord
from pipeline.workflow import renaming, witness
from pipeline.workflow.doctor import Health, examine
from pipeline.workflow.drafting import draft_by_hand
from pipeline.workflow.looking import look, state_of
from pipeline.workflow.publishing import restore
from pipeline.workflow.renaming import missing, missing_needs, rename, retire
from pipeline.workflow.reviewing import approve, cancel
from tests.fakes.newsroom import Newsroom, at, stories

MORNING, LATER = at("2025-05-22 06:05"), at("2025-05-22 10:05")
NEXT, AFTER = at("2025-05-29 06:05"), at("2025-05-29 10:05")


def named(room: Newsroom, *ids: str) -> None:
    """Give the newsletter another id in config.toml; several make several newsletters."""
    room.configure(approval="none")
    config = room.root / "config.toml"
    text = config.read_text(encoding="utf-8")
    config.write_text(
        "".join(text.replace('id = "weekly"', f'id = "{one}"') for one in ids), encoding="utf-8"
    )


@pytest.fixture
def sent(room: Newsroom) -> Newsroom:
    """A room whose first issue went out, with something new in its feed."""
    named(room, "weekly")
    room.run(MORNING)
    assert len(room.run(LATER).published) == 1
    room.feed("alpha", stories(0, 1, 2, 8), day=at("2025-05-27 09:00")).configure(approval="none")
    return room


def settle(room: Newsroom, old: str = "weekly", new: str = "hill") -> str:
    """Say that the one is the other."""
    with room.open() as workspace:
        return rename(workspace, old, workspace.newsletter(new), by="maya", now=NEXT)


def gone(room: Newsroom) -> list[str]:
    """The newsletters that are missing."""
    with room.open() as workspace, workspace.store.reading() as tx:
        return [one.newsletter for one in missing(workspace, tx)]


def test_under_a_new_id_nothing_is_drafted_or_sent_before_a_person_has_spoken(sent: Newsroom) -> None:
    named(sent, "hill")
    for now in (NEXT, AFTER):
        report = sent.run(now)
        assert (report.drafted, report.published) == ([], [])
        first, second = report.needs
        assert "the database knows the newsletter 'weekly' (1 issue sent), and config.toml does not" in first
        assert "`pipeline recover --renamed weekly hill`" in first
        assert "`pipeline recover --retired weekly`" in first
        assert second.startswith("Weekly: it has sent nothing yet")
    with sent.open() as workspace:
        newsletter = workspace.newsletter()
        assert any(
            "--renamed weekly hill" in need for need in state_of(workspace, newsletter, now=NEXT).needs
        )
        assert missing_needs(workspace) == [first]
        mend = {one.part for one in examine(workspace, now=NEXT, online=False) if one.health is Health.MEND}
        assert {"newsletters", "publications"} <= mend


def test_putting_the_id_back_settles_it(sent: Newsroom) -> None:
    named(sent, "hill")
    sent.run(NEXT)
    named(sent, "weekly")
    report = sent.run(NEXT)
    assert (len(report.drafted), report.needs) == (1, [])


def test_what_went_out_under_the_old_id_never_comes_again_under_the_new(sent: Newsroom) -> None:
    titles = sent.published_titles()
    named(sent, "hill")
    assert settle(sent) == "Weekly: it goes on where weekly ended"
    assert gone(sent) == []
    assert sent.run(NEXT).needs == []
    assert sent.run(AFTER).needs == []
    assert sent.published_titles() == [*titles, *stories(8)]
    (new, old) = sent.drafts(Status.SENT)
    assert (new.issue.newsletter, new.issue.number) == ("hill", 2)
    with sent.open() as workspace, workspace.store.reading() as tx:
        slots = slot_rows.recent(tx, "hill")
        assert {one.slot for one in slots if one.purpose == "send"} == {old.send_slot, new.send_slot}
        assert witness.read(workspace).keys() == {"hill"}


def test_its_folders_come_along_and_can_be_written_again(sent: Newsroom) -> None:
    before = (sent.root / "output/weekly/2025-05-22/mail.html").read_bytes()
    named(sent, "hill")
    settle(sent)
    assert {path.name for path in (sent.root / "output").iterdir()} - {SITE_FOLDER} == {"hill"}
    shutil.rmtree(sent.root / "output")
    with sent.open() as workspace:
        newsletter = workspace.newsletter()
        assert [one.folder for one in restore(workspace, newsletter)] == ["hill/2025-05-22"]
        assert look(workspace, newsletter, "2025-05-22").folder.is_dir()
        assert witness.read(workspace)["hill"].folder == "hill/2025-05-22"
    assert (sent.root / "output/hill/2025-05-22/mail.html").read_bytes() == before


def test_folders_stay_where_a_folder_of_the_new_id_stands_already(sent: Newsroom) -> None:
    (sent.root / "output/hill/mine").mkdir(parents=True)
    named(sent, "hill")
    settle(sent)
    with sent.open() as workspace:
        shown = look(workspace, workspace.newsletter(), "2025-05-22")
        assert shown.folder == workspace.output / "weekly/2025-05-22"
        assert shown.folder.is_dir()
        assert witness.read(workspace)["hill"].folder == "weekly/2025-05-22"


def test_an_open_draft_comes_along_and_is_to_be_approved_again(room: Newsroom) -> None:
    room.run(MORNING)
    with room.open() as workspace:
        (draft,) = room.drafts()
        approve(workspace, workspace.newsletter(), "", draft.content_hash, by="maya", now=MORNING)
    named(room, "hill")
    config = room.root / "config.toml"
    config.write_text(
        config.read_text(encoding="utf-8").replace('approval = "none"', 'approval = "required"'),
        encoding="utf-8",
    )
    assert "'weekly' (the issue of 2025-05-22 10:00 open)" in room.run(MORNING).needs[0]
    assert settle(room).endswith("look at its open issue and approve it again")
    (moved,) = room.drafts()
    assert moved.issue == replace(draft.issue, newsletter="hill")
    assert is_stale(moved)
    with room.open() as workspace:
        approve(workspace, workspace.newsletter(), "", moved.content_hash, by="maya", now=MORNING)
    assert approval_of(room.drafts()[0])
    assert len(room.run(LATER).published) == 1


def test_an_issue_that_was_half_sent_is_ended_under_the_new_id(
    room: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    named(room, "weekly")
    room.run(MORNING)
    with monkeypatch.context() as patched:
        patched.setattr("pipeline.workflow.publishing.deliver", _crash)
        with pytest.raises(KeyboardInterrupt):
            room.run(LATER)
    named(room, "hill")
    with room.open() as workspace, pytest.raises(DraftError, match="is half sent"):
        retire(workspace, "weekly", by="maya", now=LATER)
    settle(room)
    assert len(room.run(LATER).published) == 1
    assert [draft.stage for draft in room.drafts()] == [Status.SENT]


def _crash(*_: object, **__: object) -> None:
    raise KeyboardInterrupt


def test_wishes_for_items_come_along(sent: Newsroom) -> None:
    with sent.open() as workspace, workspace.store.writing() as tx:
        preference_rows.keep(tx, "weekly", Preference("aaaaaaaa", Wish.BAN, "maya", ""), at=LATER)
    named(sent, "hill")
    settle(sent)
    with sent.open() as workspace, workspace.store.reading() as tx:
        assert [one.item for one in preference_rows.load(tx, "hill")] == ["aaaaaaaa"]


@pytest.mark.parametrize("step", ["_move_folders", "_render_open", "witness.store"])
def test_interrupted_anywhere_the_same_call_again_ends_it(
    sent: Newsroom, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    named(sent, "hill")
    holder, name = (witness, "store") if step == "witness.store" else (renaming, step)
    real = getattr(holder, name)

    def then_dies(*args: object, **kwargs: object) -> None:
        real(*args, **kwargs)
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(holder, name, then_dies)
        with pytest.raises(KeyboardInterrupt):
            settle(sent)
    assert gone(sent) == ["weekly"]
    assert sent.run(NEXT).drafted == []
    settle(sent)
    assert gone(sent) == []
    titles = sent.published_titles()
    sent.run(NEXT)
    sent.run(AFTER)
    assert sent.published_titles() == [*titles, *stories(8)]
    assert {path.name for path in (sent.root / "output").iterdir()} - {SITE_FOLDER} == {"hill"}


def test_a_newsletter_that_is_no_more_is_forgotten_and_a_new_one_begins_afresh(sent: Newsroom) -> None:
    sent.run(NEXT)
    named(sent, "hill")
    with sent.open() as workspace:
        assert retire(workspace, "weekly", by="maya", now=NEXT).startswith("weekly is given up")
    assert gone(sent) == []
    assert [draft.stage for draft in sent.drafts()] == [Status.CANCELLED, Status.SENT]
    assert len(sent.run(NEXT).drafted) == 1
    named(sent, "weekly")
    sent.run(at("2025-06-05 06:05"))
    named(sent, "hill")
    assert gone(sent) == ["weekly"], "it was in use again"


def test_a_newsletter_with_a_past_of_its_own_goes_on_and_the_missing_one_is_still_told(
    sent: Newsroom,
) -> None:
    named(sent, "weekly", "late")
    sent.run(NEXT)
    sent.run(AFTER)
    named(sent, "late")
    sent.feed("alpha", stories(3), day=at("2025-06-03 09:00"))
    report = sent.run(at("2025-06-05 06:05"))
    assert len(report.drafted) == 1
    (need,) = report.needs
    assert "'weekly'" in need
    with sent.open() as workspace, pytest.raises(UsageError, match="has issues of its own"):
        rename(workspace, "weekly", workspace.newsletter(), by="maya", now=NEXT)


def test_a_draft_of_the_new_id_is_cancelled_first(sent: Newsroom) -> None:
    named(sent, "hill")
    database = sqlite3.connect(sent.root / "var/pipeline.sqlite")
    database.execute("UPDATE drafts SET newsletter = 'weakly'")  # as if nothing were known of the old one
    database.commit()
    (sent.root / "witness.json").rename(sent.root / "aside.json")
    with sent.open() as workspace:
        newsletter = workspace.newsletter()
        retire(workspace, "weakly", by="maya", now=at("2030-01-01 00:00"))
        draft_by_hand(workspace, newsletter, now=NEXT, by="maya")
    database.execute("UPDATE drafts SET newsletter = 'weekly' WHERE newsletter = 'weakly'")
    database.commit()
    database.close()
    (sent.root / "aside.json").rename(sent.root / "witness.json")
    with pytest.raises(UsageError, match="Cancel its open draft"):
        settle(sent)
    with sent.open() as workspace:
        cancel(workspace, workspace.newsletter(), "", reason="", by="maya")
    settle(sent)
    assert gone(sent) == []


def test_of_a_slot_that_both_have_on_record_the_row_of_the_new_id_counts(sent: Newsroom) -> None:
    named(sent, "hill")
    with sent.open() as workspace, workspace.store.writing() as tx:
        draft = slot_rows.last(tx, "weekly", "draft")
        assert draft
        own = SlotRecord("hill", "draft", draft, "empty", "nothing was new", LATER)
        slot_rows.record(tx, own)
    settle(sent)
    with sent.open() as workspace, workspace.store.reading() as tx:
        assert [one for one in slot_rows.recent(tx, "hill") if one.purpose == "draft"] == [own]
        assert slot_rows.recent(tx, "weekly") == []


def test_an_older_copy_of_the_database_is_settled_first(sent: Newsroom) -> None:
    path = sent.root / "witness.json"
    known = json.loads(path.read_bytes())
    known["weekly"] |= {"send_slot": "2025-05-29 10:00"}
    path.write_text(json.dumps(known), encoding="utf-8")
    named(sent, "hill")
    with pytest.raises(DraftError, match="it does not know the issue of 2025-05-29 10:00"):
        settle(sent)


def test_a_lost_database_does_not_hide_the_old_newsletter(sent: Newsroom) -> None:
    shutil.rmtree(sent.root / "var")
    named(sent, "hill")
    report = sent.run(NEXT)
    assert report.drafted == []
    assert "witness.json knows the newsletter 'weekly'" in report.needs[0]
    with sent.open() as workspace:
        retire(workspace, "weekly", by="maya", now=NEXT)
    assert gone(sent) == []


@pytest.mark.parametrize("old", ["weekly", "nobody"])
def test_only_what_is_missing_can_be_settled(sent: Newsroom, old: str) -> None:
    named(sent, "weekly", "hill")
    with pytest.raises(UsageError, match="is no newsletter that is missing"):
        settle(sent, old)
    with sent.open() as workspace, pytest.raises(UsageError, match="Missing are: none"):
        retire(workspace, old, by="maya", now=NEXT)
