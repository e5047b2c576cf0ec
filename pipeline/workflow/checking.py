"""Preflight: look over a draft with all that can be found out, and put right what is certain."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from pipeline.compose.edits import find_item, hold, set_field
from pipeline.model.facts import Facts
from pipeline.model.issues import Draft, Finding, Fix, Issue
from pipeline.model.settings import Newsletter
from pipeline.review.link_checks import links_of
from pipeline.workflow.facts import find_out, findings_with, known_facts
from pipeline.workflow.rendering import Rendered, render
from pipeline.workflow.reviewing import Change, find_draft, revise
from pipeline.workflow.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Checked:
    """A draft with everything that was found.

    Attributes:
        facts: what the findings about links rest on.
    """

    newsletter: Newsletter
    draft: Draft
    rendered: Rendered
    facts: Facts
    findings: tuple[Finding, ...]


def check(
    workspace: Workspace, newsletter: Newsletter, date: str, *, now: datetime, ask: bool = True
) -> Checked:
    """Look a draft over.

    Args:
        workspace: the opened folder; not in a transaction.
        newsletter: whose draft it is.
        date: which draft, as for `find_draft`.
        now: the time for the record of links.
        ask: whether links may be asked for; what is known of them is used all the same.

    Raises:
        UsageError: there is no such draft.
        RenderError: a template cannot be rendered.
    """
    with workspace.store.reading() as tx:
        draft = find_draft(tx, newsletter, date, any_stage=bool(date))
    facts = known_facts(workspace, newsletter, draft.issue)
    if ask and facts.links is not None:
        facts = Facts(find_out(workspace, links_of(draft.issue, newsletter), now=now))
    rendered = render(workspace, draft.issue, newsletter)
    findings = findings_with(workspace, newsletter, draft.issue, rendered, facts)
    return Checked(newsletter, draft, rendered, facts, findings)


def apply_fixes(
    workspace: Workspace,
    newsletter: Newsletter,
    date: str,
    findings: Iterable[Finding],
    *,
    by: str,
    now: datetime,
) -> tuple[Change, tuple[Finding, ...]]:
    """Put right what is certain, as one edit by a person; gives the change and what was put right.

    Of several fixes of one field the first is taken; another look then offers the next.

    Args:
        workspace: the opened folder, under its lock.
        newsletter: whose draft it is.
        date: which draft, as for `find_draft`.
        findings: what was found in it.
        by: who wants it.
        now: the time to put on record.
    """
    chosen: dict[str, Finding] = {}
    for finding in findings:
        if finding.fix and finding.fix.certain:
            chosen.setdefault(finding.fix.field, finding)

    def change(issue: Issue) -> Issue:
        for finding in chosen.values():
            if finding.fix:
                issue = applied(issue, finding.fix, by=by)
        return issue

    names = ", ".join(sorted({finding.check for finding in chosen.values()}))
    done = revise(workspace, newsletter, date, change, by=by, now=now, note=f"put right by check: {names}")
    return done, tuple(chosen.values())


def applied(issue: Issue, fix: Fix, *, by: str) -> Issue:
    """The issue with one fix made.

    Raises:
        UsageError: its item is not there any more.
    """
    ref, _, name = fix.field.rpartition(".")
    if name == "hold":
        return hold(issue, find_item(issue, ref), reason=fix.value, by=by)
    return set_field(issue, fix.field, fix.value)
