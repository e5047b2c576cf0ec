"""`check`: look a draft over before it is approved."""

from __future__ import annotations

import textwrap
from collections import Counter
from shlex import quote

import click
from rich.console import Console

from pipeline.cli.common import (
    Session,
    by_option,
    console,
    issue_options,
    json_option,
    print_json,
)
from pipeline.model.issues import Finding, Fix, Level
from pipeline.review.checks import blocking
from pipeline.review.summary import shortened
from pipeline.workflow.checking import Checked, apply_fixes, check
from pipeline.workflow.publishing import write_draft

WIDTH = 96
_TITLES = {Level.MUST_FIX: "Must fix", Level.LOOK_AT: "Look at", Level.NOTE: "Notes"}


@click.command("check")
@issue_options
@click.option("--offline", is_flag=True, help="Ask for no link; use what is known of them.")
@click.option("--fix", is_flag=True, help="Put right what is certain, as an edit of yours.")
@click.option("--all", "every", is_flag=True, help="List every finding, not only some of each sort.")
@by_option
@json_option
@click.pass_obj
def check_command(
    session: Session,
    newsletter: str | None,
    issue: str,
    offline: bool,
    fix: bool,
    every: bool,
    by: str,
    as_json: bool,
) -> int:
    """Look the open draft over: words, dates, links, colours, size, and what mail must have.

    Leaves with 1 if something must be fixed.
    """
    fixed: tuple[Finding, ...] = ()
    with session.reading() as (workspace, now):
        checked = check(workspace, workspace.newsletter(newsletter), issue, now=now, ask=not offline)
    if fix:
        with session.writing() as (workspace, now):
            chosen = checked.newsletter
            change, fixed = apply_fixes(
                workspace, chosen, checked.draft.send_slot, checked.findings, by=by, now=now
            )
            if change.after != change.before:
                write_draft(workspace, chosen, change.after, change.rendered)
            checked = check(workspace, chosen, checked.draft.send_slot, now=now, ask=False)
    if as_json:
        print_json(_as_data(checked, fixed))
    else:
        _print(console(), checked, fixed, every=every)
    return 1 if blocking(checked.findings) else 0


def _print(out: Console, checked: Checked, fixed: tuple[Finding, ...], *, every: bool) -> None:
    for finding in fixed:
        words = finding.fix.words if finding.fix else ""
        out.print(f"Put right: {finding.reason} ({words})")
    shown = checked.findings if every else shortened(checked.findings)
    numbers = {item.id: str(number) for number, item in enumerate(checked.draft.issue.shown(), 1)}
    counts = Counter(finding.level for finding in checked.findings)
    for level in Level:
        if counts[level]:
            out.print(
                f"{_TITLES[level]} ({counts[level]})", style="bold red" if level is Level.MUST_FIX else "bold"
            )
        for finding in shown:
            if finding.level is level:
                _print_one(out, finding, numbers.get(finding.target, ""))
    if not checked.findings:
        out.print("No check found anything")
    certain = sum(bool(finding.fix and finding.fix.certain) for finding in checked.findings)
    if certain:
        out.print(f"`pipeline check --fix` puts {certain} of these right")


def _print_one(out: Console, finding: Finding, number: str) -> None:
    lines = textwrap.wrap(finding.reason, WIDTH - 8, break_long_words=False, break_on_hyphens=False) or [""]
    out.print(f"{number:>4}  {lines[0]}")
    for line in lines[1:]:
        out.print(f"      {line}")
    if finding.fix and not finding.fix.certain:
        command = _command(finding.fix, number)
        out.print(f"      {finding.fix.words}{f': {command}' if command else ''}", style="dim")


def _command(fix: Fix, number: str) -> str:
    """What to type to put it right; empty where that would be a whole text."""
    name = fix.field.rpartition(".")[2]
    if name == "hold" and number:
        return f"pipeline hold {number} --reason {quote(fix.value)}"
    if name in {"deadline", "link"} and number:
        return f"pipeline edit --set {number}.{name}={quote(fix.value)}"
    return ""


def _as_data(checked: Checked, fixed: tuple[Finding, ...]) -> dict[str, object]:
    titles = {item.id: item.title for item in checked.draft.issue.shown()}
    counts = Counter(finding.level for finding in checked.findings)
    return {
        "newsletter": checked.newsletter.id,
        "date": checked.draft.issue.date.isoformat(),
        "send_slot": checked.draft.send_slot,
        "content_hash": checked.rendered.content_hash,
        "counts": {level.value: counts[level] for level in Level},
        "findings": [_finding(one, titles) for one in checked.findings],
        "fixed": [_finding(one, titles) for one in fixed],
        "links": [
            {
                "link": fact.link,
                "state": fact.state.value,
                "status": fact.status,
                "target": fact.target,
                "why": fact.why,
                "checked": fact.checked.isoformat() if fact.checked else None,
            }
            for fact in checked.facts.links or ()
        ],
    }


def _finding(finding: Finding, titles: dict[str, str]) -> dict[str, object]:
    fix = finding.fix
    return {
        "check": finding.check,
        "level": finding.level.value,
        "target": finding.target,
        "title": titles.get(finding.target, ""),
        "reason": finding.reason,
        "fix": None
        if fix is None
        else {"field": fix.field, "value": fix.value, "words": fix.words, "certain": fix.certain},
    }


COMMANDS = (check_command,)
