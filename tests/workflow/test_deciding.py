"""Pins, bans, splits and joins: kept for good, and brought into the drafts that are open."""

from __future__ import annotations

import pytest

from pipeline.errors import DraftError, UsageError
from pipeline.model.issues import Issue, Status
from pipeline.model.selection import Wish
from pipeline.store import items as item_rows
from pipeline.store import pairings as pairing_rows
from pipeline.workflow.deciding import Regrouped, Wished, item_meant, join, split, wish
from pipeline.workflow.drafting import draft_by_hand
from pipeline.workflow.explaining import explain
from pipeline.workflow.reviewing import approve, edit_fields, find_draft
from tests.fakes.newsroom import Newsroom, at
from tests.workflow.test_following import GRANTS, TEXTS, approve_now, notes, the_draft, titled

MORNING, NOON, SLOT = at("2025-05-22 06:05"), at("2025-05-22 09:00"), at("2025-05-22 10:05")
NEXT, NEXT_SLOT = at("2025-05-29 06:05"), at("2025-05-29 10:05")
JUDGES = "Call for Judges: Debate Day"


@pytest.fixture
def twice(room: Newsroom) -> Newsroom:
    """A room in which a second feed tells of the grants too."""
    room.feed("gamma", {GRANTS: TEXTS[GRANTS]}, day=at("2025-05-20 15:00"))
    return room.configure()


def do_split(room: Newsroom, ref: str, *feeds: str, by: str = "ana") -> Regrouped:
    with room.open() as workspace:
        return split(workspace, ref, feeds, by=by, now=NOON)


def do_join(room: Newsroom, ref: str, other: str) -> Regrouped:
    with room.open() as workspace:
        return join(workspace, ref, other, by="ana", now=NOON)


def do_wish(room: Newsroom, ref: str, what: Wish | None, reason: str = "") -> Wished:
    with room.open() as workspace:
        return wish(workspace, workspace.newsletter(), ref, what, by="ana", reason=reason, now=NOON)


def ids(room: Newsroom, title: str = GRANTS) -> list[str]:
    """The items of that title, the one of the first feed first."""
    with room.open() as workspace, workspace.store.reading() as tx:
        names = item_rows.ids_like(tx, "", most=99)
        told = {name: item_rows.entries_of(tx, name) for name in names}
    fitting = [name for name in names if any(one.entry.title == title for one in told[name])]
    return sorted(fitting, key=lambda name: min(one.id for one in told[name]))


def reason(issue: Issue, item: str) -> str:
    return next(held.reason for held in issue.held if held.item.id == item)


def shown(issue: Issue) -> set[str]:
    return {item.id for item in issue.shown()}


def test_after_a_split_the_draft_has_the_one_refreshed_and_the_other_held(twice: Newsroom) -> None:
    twice.run(MORNING)
    item = titled(the_draft(twice).issue, GRANTS)
    assert [source.feed for source in item.sources] == ["beta", "gamma"]
    done = do_split(twice, item.id)
    issue = the_draft(twice).issue
    assert [source.feed for source in titled(issue, GRANTS).sources] == ["beta"]
    assert titled(issue, GRANTS).merge_reason == ""
    assert done.item == item.id
    assert done.other not in shown(issue)
    assert reason(issue, done.other) == f"split from {item.id} (“{GRANTS}”) by ana"
    assert notes(twice)[-1] == ("ana", f"split {done.other} from {item.id}")
    assert any("is held there" in line for line in done.drafts)
    index = (twice.root / "output/weekly/2025-05-22/index.html").read_text(encoding="utf-8")
    assert f"split from {item.id}" in index, "the folder says so at once"


def test_the_entry_that_tells_an_item_keeps_its_id_whichever_leaves(twice: Newsroom) -> None:
    twice.run(MORNING)
    item = titled(the_draft(twice).issue, GRANTS)
    done = do_split(twice, item.id, "beta")
    assert [source.feed for source in titled(the_draft(twice).issue, GRANTS).sources] == ["beta"]
    assert done.item == item.id


def test_what_was_split_is_not_joined_again_by_edits_new_ids_or_further_entries(twice: Newsroom) -> None:
    twice.run(MORNING)
    done = do_split(twice, titled(the_draft(twice).issue, GRANTS).id)
    twice.feed("gamma", {GRANTS: TEXTS[GRANTS] + " Send it by mail."}, day=at("2025-05-20 15:00"))
    twice.run(NOON)
    assert ids(twice) == [done.item, done.other], "edited"
    path = twice.root / "feeds/gamma.xml"
    path.write_text(path.read_text(encoding="utf-8").replace("gamma-", "g2-"), encoding="utf-8")
    twice.run(NOON)
    assert ids(twice) == [done.item, done.other], "under another id"
    again = {GRANTS: TEXTS[GRANTS] + " Send it by mail.", f"Reminder: {GRANTS}": TEXTS[GRANTS]}
    twice.feed("gamma", again, day=at("2025-05-20 15:00"))
    path.write_text(path.read_text(encoding="utf-8").replace("gamma-", "g2-"), encoding="utf-8")
    twice.run(NOON)
    assert ids(twice) == [done.item, done.other]
    assert ids(twice, f"Reminder: {GRANTS}") == [done.other], "a feed goes on with its own"


def test_two_that_a_person_told_apart_are_not_named_as_alike(twice: Newsroom) -> None:
    twice.run(MORNING)
    done = do_split(twice, titled(the_draft(twice).issue, GRANTS).id)
    twice.run(NEXT)
    every = the_draft(twice).issue
    alike = {
        item.id: item.possible_duplicates for item in (*every.shown(), *(one.item for one in every.held))
    }
    assert done.other not in alike[done.item]


def test_after_a_join_one_item_tells_both_and_the_other_leaves_the_draft(room: Newsroom) -> None:
    room.run(MORNING)
    before = the_draft(room).issue
    grants, judges = titled(before, GRANTS).id, titled(before, JUDGES).id
    done = do_join(room, judges, grants)
    issue = the_draft(room).issue
    assert {done.item, done.other} == {grants, judges}
    assert done.item in shown(issue)
    assert done.other not in {item.id for item in (*issue.shown(), *(one.item for one in issue.held))}
    assert "joined by ana" in next(one for one in issue.shown() if one.id == done.item).merge_reason
    again = do_split_error(room, done.other)
    assert "no item answers" in again


def do_split_error(room: Newsroom, ref: str) -> str:
    with pytest.raises(UsageError) as refused:
        do_split(room, ref)
    return str(refused.value)


def test_the_kept_item_takes_the_place_and_the_words_of_the_one_that_is_gone(room: Newsroom) -> None:
    room.configure(most=1).run(MORNING)
    before = the_draft(room).issue
    grants, judges = titled(before, GRANTS).id, titled(before, JUDGES).id
    assert grants in shown(before)
    assert judges not in shown(before)
    with room.open() as workspace:
        fields = {f"{grants}.blurb": "Light!", f"post.x.{grants}": "Porches! https://example.org/"}
        edit_fields(workspace, workspace.newsletter(), "", fields, by="maya", now=NOON)
    done = do_join(room, grants, judges)
    issue = the_draft(room).issue
    item = next(one for one in issue.shown() if one.id == done.item)
    assert (item.blurb, "blurb" in item.touched) == ("Light!", True)
    assert [edit.item for edit in issue.post_edits] == [done.item]
    assert done.item not in {held.item.id for held in issue.held}


def test_what_was_joined_stays_joined_when_entries_are_edited(room: Newsroom) -> None:
    room.run(MORNING)
    issue = the_draft(room).issue
    done = do_join(room, titled(issue, GRANTS).id, titled(issue, JUDGES).id)
    edited = {title: f"{text} Ask us." for title, text in TEXTS.items()}
    room.feed("beta", edited, day=at("2025-05-20 12:00"))
    room.run(NOON)
    assert ids(room, GRANTS) == ids(room, JUDGES) == [done.item]
    with room.open() as workspace, workspace.store.reading() as tx:
        assert [one.same for one in pairing_rows.load(tx)] == [True]


def test_an_approved_draft_is_left_alone_and_the_command_says_so(twice: Newsroom) -> None:
    twice.run(MORNING)
    approve_now(twice)
    before = the_draft(twice)
    done = do_split(twice, titled(before.issue, GRANTS).id)
    assert the_draft(twice) == before
    assert done.drafts == ("Weekly, issue of 2025-05-22 is approved and stays as it is",)
    twice.run(SLOT)
    assert twice.published_titles().count(GRANTS) == 1


def test_what_was_published_under_either_id_does_not_come_again_after_a_join(room: Newsroom) -> None:
    room.configure(most=1).run(MORNING)
    issue = the_draft(room).issue
    grants, judges = titled(issue, GRANTS).id, titled(issue, JUDGES).id
    approve_now(room)
    room.run(SLOT)
    done = do_join(room, judges, grants)
    assert done.item == grants, "the published one keeps its id"
    room.run(NEXT)
    every = the_draft(room).issue
    assert {grants, judges} & {
        item.id for item in (*every.shown(), *(one.item for one in every.held))
    } == set()


def test_an_item_of_an_approved_issue_keeps_its_id_when_it_is_joined(room: Newsroom) -> None:
    room.configure(most=1).run(MORNING)
    issue = the_draft(room).issue
    grants, judges = titled(issue, GRANTS).id, titled(issue, JUDGES).id
    approve_now(room)
    done = do_join(room, judges, grants)
    assert (done.item, done.other) == (grants, judges)
    room.run(SLOT)
    room.run(NEXT)
    assert room.published_titles().count(JUDGES) == 0


def test_two_items_of_two_approved_issues_are_not_joined(room: Newsroom) -> None:
    room.configure(most=1).run(MORNING)
    grants = titled(the_draft(room).issue, GRANTS).id
    judges = titled(the_draft(room).issue, JUDGES).id
    approve_now(room)
    with room.open() as workspace:
        newsletter = workspace.newsletter()
        outcome = draft_by_hand(workspace, newsletter, now=NOON, by="maya")
        assert outcome.draft is not None
        assert judges in shown(outcome.draft.issue)
    done = do_join(room, judges, grants)  # the second is open still: the item leaves it
    assert done.item == grants
    with room.open() as workspace, workspace.store.reading() as tx:
        second = find_draft(tx, workspace.newsletter(), "2025-05-29")
    assert judges not in shown(second.issue)
    assert grants not in shown(second.issue), "the first issue has it"


def test_a_join_that_would_bring_an_approved_item_again_is_refused(room: Newsroom) -> None:
    text = (room.root / "config.toml").read_text(encoding="utf-8")
    other = text.replace('id = "weekly"', 'id = "monthly"').replace('name = "Weekly"', 'name = "Monthly"')
    (room.root / "config.toml").write_text(f"{text}\n{other}", encoding="utf-8")
    room.run(MORNING)
    with room.open() as workspace:
        weekly, monthly = workspace.newsletter("weekly"), workspace.newsletter("monthly")
        with workspace.store.reading() as tx:
            issue = find_draft(tx, weekly, "").issue
        grants, judges = titled(issue, GRANTS).id, titled(issue, JUDGES).id
        for newsletter, out in ((weekly, judges), (monthly, grants)):
            with workspace.store.reading() as tx:
                draft = find_draft(tx, newsletter, "")
            ref = next(item.id for item in draft.issue.shown() if item.id == out)
            wish(workspace, newsletter, ref, Wish.BAN, by="ana", reason="", now=NOON)
            with workspace.store.reading() as tx:
                draft = find_draft(tx, newsletter, "")
            approve(workspace, newsletter, "", draft.content_hash, by="maya", now=NOON)
        with pytest.raises(DraftError, match="would come there again"):
            join(workspace, grants, judges, by="ana", now=NOON)


def test_a_ban_holds_the_item_in_the_open_draft_and_says_so(room: Newsroom) -> None:
    room.run(MORNING)
    grants = titled(the_draft(room).issue, GRANTS).id
    done = do_wish(room, grants, Wish.BAN, "not ours")
    assert reason(the_draft(room).issue, grants) == "banned by ana: not ours"
    assert done.drafts == ("Weekly, issue of 2025-05-22: it is held there now",)
    room.run(NEXT)
    assert reason(the_draft(room).issue, grants) == "banned by ana: not ours"
    do_wish(room, grants, None)
    room.run(at("2025-06-05 06:05"))
    assert grants in shown(the_draft(room).issue), "taken back, it is in line again"


def test_a_ban_leaves_an_approved_draft_alone_and_says_what_helps(room: Newsroom) -> None:
    room.run(MORNING)
    approve_now(room)
    before = the_draft(room)
    done = do_wish(room, titled(before.issue, GRANTS).id, Wish.BAN)
    assert the_draft(room) == before
    assert "`pipeline hold`" in done.drafts[0]


def test_a_pin_acts_at_the_next_draft(room: Newsroom) -> None:
    room.run(MORNING)
    before = the_draft(room)
    calls = next(section for section in before.issue.sections if section.id == "calls")
    assert calls.items[-1].title == JUDGES
    assert do_wish(room, calls.items[-1].id, Wish.PIN).drafts == ()
    assert the_draft(room) == before
    room.run(NEXT)
    calls = next(section for section in the_draft(room).issue.sections if section.id == "calls")
    assert calls.items[0].title == JUDGES


def test_a_wish_that_nobody_had_cannot_be_taken_back(room: Newsroom) -> None:
    room.run(MORNING)
    with pytest.raises(UsageError, match="nobody has pinned or banned it"):
        do_wish(room, titled(the_draft(room).issue, GRANTS).id, None)


def test_an_item_answers_to_its_number_where_one_draft_is_open(room: Newsroom) -> None:
    room.run(MORNING)
    issue = the_draft(room).issue
    place = 1 + [item.title for item in issue.shown()].index(GRANTS)
    with room.open() as workspace, workspace.store.reading() as tx:
        assert item_meant(tx, workspace, str(place)) == titled(issue, GRANTS).id
        assert item_meant(tx, workspace, titled(issue, GRANTS).id[:4].upper()) == titled(issue, GRANTS).id
        with pytest.raises(UsageError, match="there is no item 99"):
            item_meant(tx, workspace, "99")
    approve_now(room)
    room.run(SLOT)
    assert room.drafts(Status.DRAFT) == []
    with room.open() as workspace, workspace.store.reading() as tx:
        with pytest.raises(UsageError, match="no draft is open"):
            item_meant(tx, workspace, "1")
        with pytest.raises(UsageError, match="no item answers"):
            item_meant(tx, workspace, "zzz")


def test_a_split_says_which_feeds_there_are_where_it_cannot_tell(twice: Newsroom) -> None:
    twice.feed("delta", {GRANTS: TEXTS[GRANTS]}, day=at("2025-05-20 16:00")).configure().run(MORNING)
    ref = titled(the_draft(twice).issue, GRANTS).id
    for feeds, what in (
        ((), "say which"),
        (("alpha",), "none of them"),
        (("beta", "gamma", "delta"), "nothing"),
    ):
        with pytest.raises(UsageError, match=what):
            do_split(twice, ref, *feeds)
    with pytest.raises(UsageError, match="one entry only"):
        do_split(twice, titled(the_draft(twice).issue, JUDGES).id)
    with pytest.raises(UsageError, match="both are the same"):
        do_join(twice, ref, ref)


def test_explain_tells_who_joined_what(room: Newsroom) -> None:
    room.run(MORNING)
    issue = the_draft(room).issue
    done = do_join(room, titled(issue, GRANTS).id, titled(issue, JUDGES).id)
    with room.open() as workspace:
        account = explain(workspace, done.item, now=NOON).account
    assert "joined by ana" in account.item.merge_reason
