"""What persons have said of findings, and of a draft: overrides and comments."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from pipeline.model.issues import Comment, Finding, Issue, Level, Override
from pipeline.review.material import named
from pipeline.text.markup import one_line

NEVER_OVERRIDDEN = frozenset({"deadline-passed"})
"""No dead call goes out, whoever says so; a person can hold the call or put its deadline right."""

_LONG = 120  # characters of a comment that a finding repeats


def with_overrides(findings: Iterable[Finding], overrides: Iterable[Override]) -> tuple[Finding, ...]:
    """The findings, those that an admin has overridden as notes that say so, in the order of their weight.

    An override holds for the very words of a finding: another date, another title, and it blocks again.
    """
    said = {(one.check, one.target, one.finding): one for one in overrides}
    found = [_noted(one, said.get((one.check, one.target, one.reason))) for one in findings]
    order = list(Level)
    return tuple(sorted(found, key=lambda one: order.index(one.level)))


def can_override(finding: Finding) -> bool:
    """Whether an admin may say that a finding does not block."""
    return finding.level is Level.MUST_FIX and finding.check not in NEVER_OVERRIDDEN


def open_comments(comments: Iterable[Comment], issue: Issue) -> tuple[Finding, ...]:
    """A finding for each comment that nobody has settled."""
    items = {item.id: item for item in (*issue.shown(), *(held.item for held in issue.held))}
    found = []
    for one in comments:
        if one.resolved_by or (one.item and one.item not in items):
            continue
        about = f" on {named(items[one.item])}" if one.item else ""
        text = one_line(one.text)
        text = text if len(text) <= _LONG else f"{text[:_LONG].rstrip()}…"
        found.append(Finding("open-comment", Level.LOOK_AT, one.item, f"{one.by}{about}: {text}"))
    return tuple(found)


def _noted(finding: Finding, override: Override | None) -> Finding:
    if override is None or not can_override(finding):
        return finding
    reason = f"{finding.reason} (overridden by {override.by}: {override.why})"
    return replace(finding, level=Level.NOTE, reason=reason, fix=None)
