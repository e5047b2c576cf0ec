"""Findings as a person with five minutes reads them: grave ones all, of the others a few of each sort."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.model.issues import Finding, Level

MOST = 3
"""Findings of one check that are shown one by one."""


def shortened(findings: Iterable[Finding], *, most: int = MOST) -> tuple[Finding, ...]:
    """The findings, those of one check side by side, and after some of a sort only how many more there are.

    Nothing that must be fixed is left out. The order is that in which the first of each sort comes.
    """
    sorts: dict[tuple[Level, str], list[Finding]] = {}
    for finding in findings:
        sorts.setdefault((finding.level, finding.check), []).append(finding)
    short: list[Finding] = []
    for level in Level:
        for (own, check), alike in sorts.items():
            if own is not level:
                continue
            # One more than some is shown: “and one more” takes as much room as that one.
            whole = level is Level.MUST_FIX or len(alike) <= most + 1
            short += alike if whole else alike[:most]
            if not whole:
                short.append(Finding(check, level, "", f"and {len(alike) - most} more of the same sort"))
    return tuple(short)
