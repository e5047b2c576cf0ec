"""What checks find, and what an approval is for."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.compose.edits import find_item, set_field
from pipeline.model.facts import Facts
from pipeline.model.issues import Approval, Draft, Finding, Issue, Level, Status
from pipeline.model.items import Deadline
from pipeline.model.posts import Post
from pipeline.review.checks import Material, blocking, run_checks
from pipeline.review.draft import approval_of, content_hash, is_stale, status_of
from tests.compose.test_issue import NEWSLETTER, an_issue
from tests.curate.test_selection import SEND_AT

JUNE_6 = date(2025, 6, 6)  # a Friday


def found(issue: Issue, **more: Any) -> dict[str, Level]:
    """What the checks find, by name."""
    material = Material(issue, NEWSLETTER, **{"at": SEND_AT, **more})
    return {finding.check: finding.level for finding in run_checks(material)}


def changed(**fields: Any) -> Issue:
    """The issue with its first item changed past what a person could do."""
    issue = an_issue()
    first = issue.sections[0]
    item = replace(first.items[0], **fields)
    return replace(issue, sections=(replace(first, items=(item,)), *issue.sections[1:]))


def test_a_sound_issue_has_nothing_to_fix() -> None:
    assert found(an_issue()) == {}


@pytest.mark.parametrize(
    ("issue", "check", "level"),
    [
        (changed(deadline=Deadline(date(2025, 5, 21))), "deadline-passed", Level.MUST_FIX),
        (changed(deadline=Deadline(date(2025, 5, 22))), "deadline-today", Level.LOOK_AT),
        (
            changed(deadline=Deadline(date(2025, 6, 6), quote="Due Monday, June 6.")),
            "deadline-weekday",
            Level.LOOK_AT,
        ),
        (changed(doubt="two dates disagree"), "deadline-unsure", Level.LOOK_AT),
        (changed(starts=SEND_AT - timedelta(hours=1)), "event-over", Level.MUST_FIX),
        (changed(link="javascript:alert(1)"), "link-missing", Level.MUST_FIX),
        (changed(title=" "), "title-empty", Level.MUST_FIX),
        (changed(blurb=""), "blurb-empty", Level.LOOK_AT),
        (changed(id="aaaaaaa2"), "item-twice", Level.MUST_FIX),
        (changed(link="https://alpha.example.org/aaaaaaa2"), "item-twice", Level.MUST_FIX),
        (changed(possible_duplicates=("aaaaaaa2",)), "item-alike", Level.LOOK_AT),
        (set_field(an_issue(), "bbbbbbb1.deadline", "none"), "", Level.NOTE),
        (replace(an_issue(), subject=" "), "subject-empty", Level.MUST_FIX),
        (replace(an_issue(), subject="A" * 61), "subject-long", Level.LOOK_AT),
        (replace(an_issue(), subject="LAST CHANCE"), "subject-capitals", Level.LOOK_AT),
        (replace(an_issue(), preheader=""), "preheader-empty", Level.LOOK_AT),
        (replace(an_issue(), sections=()), "issue-empty", Level.MUST_FIX),
    ],
)
def test_each_check_finds_what_it_is_for(issue: Issue, check: str, level: Level) -> None:
    if check:
        assert found(issue)[check] is level
    else:
        assert "deadline-none" not in found(issue), "a person has said that there is none"


def test_a_call_without_a_deadline_is_noted() -> None:
    issue = an_issue()
    call = replace(find_item(issue, "bbbbbbb1"), deadline=None)
    section = replace(issue.sections[1], items=(call, *issue.sections[1].items[1:]))
    issue = replace(issue, sections=(issue.sections[0], section, issue.sections[2]))
    assert found(issue) == {"deadline-none": Level.NOTE}


@pytest.mark.parametrize(("size", "level"), [(80, None), (95, Level.LOOK_AT), (103, Level.MUST_FIX)])
def test_a_mail_that_gmail_would_cut_blocks_and_one_that_comes_near_is_told(
    size: int, level: Level | None
) -> None:
    assert found(an_issue(), files={"mail.html": b"x" * size * 1024}).get("mail-long") is level


def test_a_post_over_its_limit_blocks() -> None:
    post = Post("x", "aaaaaaa1", "…", "https://a.example.org", 281, 280)
    assert found(an_issue(), posts=(post,)) == {"post-long": Level.MUST_FIX}


def test_what_has_passed_by_the_time_of_sending_blocks_though_it_had_not_at_the_slot() -> None:
    assert found(an_issue(), at=datetime(2025, 6, 7, 15, tzinfo=UTC)) == {"deadline-passed": Level.MUST_FIX}


def test_the_gravest_findings_come_first_and_only_must_fix_blocks() -> None:
    issue = replace(changed(blurb="", link=""), preheader="")
    findings = run_checks(Material(issue, NEWSLETTER, SEND_AT))
    assert [finding.level for finding in findings] == sorted(
        (finding.level for finding in findings), key=list(Level).index
    )
    assert {finding.check for finding in blocking(findings)} == {"link-missing"}
    assert blocking((Finding("x", Level.NOTE, "", ""),)) == ()


def draft(issue: Issue, *hashes: str, stage: Status = Status.DRAFT, held_back: str = "") -> Draft:
    """A draft with approvals for these hashes; its own is `now`."""
    approvals = tuple(Approval(one, "maya", SEND_AT) for one in hashes)
    return Draft(1, issue, "", "2025-05-22 10:00", stage, 1, "now", SEND_AT, approvals, held_back)


@pytest.mark.parametrize(
    ("one", "when", "status"),
    [
        (draft(an_issue()), -1, Status.DRAFT),
        (draft(an_issue(), "before"), -1, Status.DRAFT),
        (draft(an_issue(), "before", "now"), -1, Status.SCHEDULED),
        (draft(an_issue(), "now"), 1, Status.APPROVED),
        (draft(an_issue(), "now", held_back="missed"), -1, Status.APPROVED),
        (draft(an_issue(), "now", stage=Status.SENDING), 1, Status.SENDING),
        (draft(an_issue(), "now", stage=Status.SENT), 1, Status.SENT),
        (draft(an_issue(), stage=Status.CANCELLED), 1, Status.CANCELLED),
    ],
)
def test_where_a_draft_stands_follows_from_its_approvals_its_slot_and_its_stage(
    one: Draft, when: int, status: Status
) -> None:
    assert status_of(one, SEND_AT + timedelta(hours=when)) is status


def test_an_approval_holds_for_its_hash_alone() -> None:
    stale = draft(an_issue(), "before")
    assert is_stale(stale)
    assert approval_of(stale) is None
    assert not is_stale(draft(an_issue()))


FIELDS = st.sampled_from(["subject", "preheader", "intro", "1.title", "2.blurb", "4.deadline"])


@given(FIELDS, st.text(min_size=1))
def test_the_hash_changes_with_every_word_that_readers_see(field: str, text: str) -> None:
    issue = an_issue()
    edited = set_field(issue, field, "2026-01-01" if field.endswith("deadline") else f"{text.strip()}!")
    same = edited.shown() == issue.shown() and all(
        getattr(edited, name) == getattr(issue, name) for name in ("subject", "preheader", "intro")
    )
    files = {"mail.txt": b"1"}
    assert (content_hash(edited, files) == content_hash(issue, files)) == same


def test_the_hash_changes_with_one_byte_of_a_file_and_not_with_what_only_staff_see() -> None:
    issue = an_issue()
    assert content_hash(issue, {"a": b"1"}) != content_hash(issue, {"a": b"2"})
    assert content_hash(replace(issue, held=()), {"a": b"1"}) == content_hash(issue, {"a": b"1"})
    later = replace(issue, send_at=SEND_AT + timedelta(days=7))
    assert content_hash(later, {}) != content_hash(issue, {})


TEXTS = st.text(max_size=200) | st.text("“”\"'’*|%{}<>$ \nXTKthe 0123456789JuneFriday,.:apm", max_size=200)


@given(TEXTS, TEXTS, TEXTS, st.binary(max_size=300), st.dates())
def test_no_check_raises_whatever_stands_in_an_issue(
    title: str, blurb: str, link: str, data: bytes, day: date
) -> None:
    issue = changed(title=title, blurb=blurb, link=link, deadline=Deadline(day, "17:00", "ET", blurb))
    issue = replace(issue, subject=title, preheader=blurb, intro=title + blurb)
    pages = [f'<a href="{link}">{title}</a>{blurb}'.encode("utf-8", "surrogatepass"), data]
    for page in pages:
        files = {"mail.html": page, "mail.txt": data, "mail.eml": data}
        for finding in run_checks(Material(issue, NEWSLETTER, SEND_AT, files=files, facts=Facts(()))):
            assert finding.reason
            assert finding.fix is None or finding.fix.field


@given(TEXTS)
def test_what_is_put_right_unasked_is_not_found_again(text: str) -> None:
    issue = changed(blurb=text, title="Soup")
    fixes = [
        one.fix for one in run_checks(Material(issue, NEWSLETTER, SEND_AT)) if one.fix and one.fix.certain
    ]
    for fix in fixes:
        mended = changed(blurb=fix.value, title="Soup")
        again = run_checks(Material(mended, NEWSLETTER, SEND_AT))
        assert fix.words not in {one.fix.words for one in again if one.fix and one.fix.certain}


def test_items_that_may_all_be_one_story_are_told_of_once() -> None:
    issue = changed(possible_duplicates=("aaaaaaa2", "zzzzzzz9"))
    stories = issue.sections[2]
    chained = tuple(replace(one, possible_duplicates=("aaaaaaa2",)) for one in stories.items)
    issue = replace(issue, sections=(*issue.sections[:2], replace(stories, items=chained)))
    found = run_checks(Material(issue, NEWSLETTER, SEND_AT))
    (finding,) = [one for one in found if one.check == "item-alike"]
    assert finding.target == "aaaaaaa1"
    assert finding.reason == "“Title aaaaaaa1”, “Title aaaaaaa3” and “Title aaaaaaa2” may be the same"


def test_two_of_one_title_are_told_apart_by_their_sources() -> None:
    issue = changed(possible_duplicates=("aaaaaaa2",), title="Title aaaaaaa2")
    found = run_checks(Material(issue, NEWSLETTER, SEND_AT))
    (finding,) = [one for one in found if one.check == "item-alike"]
    source = issue.shown()[0].sources[0].name
    assert finding.reason.startswith(f"“Title aaaaaaa2” ({source}) and “Title aaaaaaa2” (")
