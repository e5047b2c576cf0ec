"""Small issues for checks: one item that is changed, and what is found in it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from pipeline.model.issues import Finding, Issue
from pipeline.review.checks import run_checks
from pipeline.review.material import Material
from tests.compose.test_issue import NEWSLETTER, an_issue
from tests.curate.test_selection import SEND_AT


def changed(**fields: Any) -> Issue:
    """An issue whose first item, a story, is changed past what a person could do."""
    issue = an_issue()
    first = issue.sections[0]
    item = replace(first.items[0], **fields)
    return replace(issue, sections=(replace(first, items=(item,)), *issue.sections[1:]))


def findings(issue: Issue, **more: Any) -> list[Finding]:
    """Everything that is found in an issue that goes out on Thursday, May 22, 2025."""
    return list(run_checks(Material(issue, **{"newsletter": NEWSLETTER, "at": SEND_AT, **more})))


def of(check: str, issue: Issue, **more: Any) -> list[Finding]:
    """What one check finds."""
    return [finding for finding in findings(issue, **more) if finding.check == check]


def fixed(check: str, issue: Issue, **more: Any) -> str:
    """What the fix of the only finding of a check sets."""
    (finding,) = of(check, issue, **more)
    assert finding.fix is not None
    return finding.fix.value
