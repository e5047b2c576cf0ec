"""What persons have said of findings counts, and for nothing else."""

from __future__ import annotations

from datetime import UTC, datetime

from pipeline.model.issues import Comment, Finding, Level, Override
from pipeline.review.checks import blocking
from pipeline.review.decided import open_comments, with_overrides
from tests.compose.test_issue import an_issue

NOW = datetime(2025, 5, 22, 9, tzinfo=UTC)
TITLE = Finding("title-missing", Level.MUST_FIX, "aaaaaaa1", "it has no title")


def override(finding: Finding) -> Override:
    return Override(finding.check, finding.target, finding.reason, "it is a poem", "maya", NOW)


def test_an_overridden_finding_is_a_note_that_says_who_and_why() -> None:
    (found,) = with_overrides([TITLE], [override(TITLE)])
    assert found.level is Level.NOTE
    assert found.reason == "it has no title (overridden by maya: it is a poem)"


def test_an_override_holds_for_the_very_words_alone() -> None:
    other = Finding(TITLE.check, Level.MUST_FIX, TITLE.target, "it has no title at all")
    assert blocking(with_overrides([other], [override(TITLE)])) == (other,)


def test_no_dead_call_goes_out_whoever_says_so() -> None:
    dead = Finding("deadline-passed", Level.MUST_FIX, "bbbbbbb1", "it closed on 2025-05-01")
    assert blocking(with_overrides([dead], [override(dead)])) == (dead,)


def test_a_comment_is_a_finding_until_it_is_settled() -> None:
    said = Comment(1, "aaaaaaa1", "jo", NOW, "Is this the\nright link?")
    settled = Comment(2, "aaaaaaa1", "jo", NOW, "Old", "ana", NOW)
    gone = Comment(3, "fffffff1", "jo", NOW, "About something that left")
    (found,) = open_comments([said, settled, gone], an_issue())
    assert (found.level, found.target) == (Level.LOOK_AT, "aaaaaaa1")
    assert found.reason == "jo on “Title aaaaaaa1”: Is this the right link?"
