"""Drafts and states as lines for a terminal."""

from __future__ import annotations

import os
import textwrap
from datetime import datetime
from pathlib import Path

from rich.console import Console

from pipeline.compose.agenda import AgendaRow, agenda, span_words
from pipeline.compose.corrections import correction_words
from pipeline.model.issues import Draft, Issue, IssueItem, Level, Status
from pipeline.review.draft import approval_of, is_stale, status_of
from pipeline.review.summary import shortened
from pipeline.workflow.looking import NewsletterState, Shown
from pipeline.workflow.needs import draft_need

WIDTH = 96


def print_draft(out: Console, shown: Shown, now: datetime) -> None:
    """The whole draft: what was chosen, what was held and why, what checks found, what to do next."""
    issue, newsletter = shown.draft.issue, shown.newsletter
    when = issue.send_at.astimezone(newsletter.timezone)
    out.print(f"{newsletter.name}, issue {issue.number}", style="bold")
    goes = {Status.SENT: "went out", Status.CANCELLED: "was for"}.get(shown.draft.stage, "goes out")
    slot = f"{when:%A %Y-%m-%d %H:%M} ({newsletter.timezone.key})"
    out.print(f"{_status_words(shown.draft, now)}; {goes} {slot}")
    out.print(f"Subject:   {issue.subject}")
    out.print(f"Preheader: {issue.preheader}")
    if issue.intro:
        out.print(f"Intro:     {issue.intro}")
    if shown.draft.note and shown.draft.stage is Status.DRAFT:
        out.print(f"Note:      {shown.draft.note}")
    number = 0
    for section in issue.sections:
        out.print()
        out.print(section.title, style="bold")
        for item in section.items:
            number += 1
            _print_item(out, number, item)
        if section.more:
            out.print(f"  {section.more_title}:")
        for item in section.more:
            number += 1
            _print_title(out, number, item)
    if issue.held:
        out.print()
        out.print(f"Held back ({len(issue.held)})", style="bold")
    for held in issue.held:
        number += 1
        _print_title(out, number, held.item)
        _print_wrapped(out, f"held by {held.by}: {held.reason}" if held.by != "rule" else held.reason)
    _print_corrections(out, number, issue)
    _print_plan(out, shown)
    _print_findings(out, shown)
    _print_next(out, shown, now)


def _print_corrections(out: Console, number: int, issue: Issue) -> None:
    if issue.corrections:
        out.print()
        out.print("Corrections of earlier issues", style="bold")
    for place, one in enumerate(issue.corrections, number + 1):
        out.print(f"{place:>4}  {one.item}  {correction_words(one, issue.date)}")
        if one.quote:
            _print_wrapped(out, f"Its source says: “{one.quote}”", style="dim")
        if one.left_out:
            _print_wrapped(out, f"left out by {one.left_out}")


def _print_plan(out: Console, shown: Shown) -> None:
    """The posts by day, those that go out together in one line."""
    issue, newsletter, posts = shown.draft.issue, shown.newsletter, shown.rendered.posts
    if not posts:
        return
    plan = agenda(posts, issue, newsletter)
    out.print()
    out.print("Posts", style="bold")
    out.print(f"  {span_words(posts, newsletter, issue.date)}")
    for day in plan.days:
        for number, row in enumerate(day.rows):
            name = f"{day.day:%a} {day.day}" if number == 0 else ""
            by_hand = " (set by a person)" if row.by_hand else ""
            _print_row(out, f"  {name:<16}{row.at:%H:%M}  ", row, by_hand)
    for row in plan.unplanned:
        _print_row(out, f"  {'no time':<16}       ", row, f": {row.reason}")


def _print_row(out: Console, head: str, row: AgendaRow, tail: str) -> None:
    words = f"{row.title}{f' ({row.note})' if row.note else ''}{tail}"
    lines = textwrap.wrap(words, WIDTH - len(head) - 16) or [""]
    out.print(f"{head}{lines[0]:<{WIDTH - len(head) - 16}}  {row.networks}")
    for line in lines[1:]:
        out.print(f"{'':<{len(head)}}{line}")


def _print_item(out: Console, number: int, item: IssueItem) -> None:
    _print_title(out, number, item)
    _print_wrapped(out, item.blurb)
    if item.deadline:
        _print_wrapped(out, f"Closes {item.deadline.day}: “{item.deadline.quote}”")
    if item.merge_reason:
        _print_wrapped(out, f"Merged: {item.merge_reason}")
    credit = ", ".join(source.name for source in item.sources)
    _print_wrapped(out, f"From {credit}. {item.kind.value.title()}: {item.kind_reason}", style="dim")
    _print_wrapped(out, f"Here: {item.why}", style="dim")


def _print_title(out: Console, number: int, item: IssueItem) -> None:
    out.print(f"{number:>4}  {item.id}  {item.kind.value:<5}  {item.title}")


def _print_wrapped(out: Console, text: str, style: str = "") -> None:
    indent = " " * 6
    for line in textwrap.wrap(text, WIDTH, initial_indent=indent, subsequent_indent=indent):
        out.print(line, style=style or None)


def _print_findings(out: Console, shown: Shown) -> None:
    if not shown.rendered.findings:
        return
    out.print()
    out.print("Checks", style="bold")
    for finding in shortened(shown.rendered.findings):
        style = "bold red" if finding.level is Level.MUST_FIX else ""
        out.print(f"  {finding.level.value}: {finding.reason}", style=style or None)


def _print_next(out: Console, shown: Shown, now: datetime) -> None:
    draft = shown.draft
    out.print()
    for need in filter(None, (draft_need(draft, shown.newsletter, now), *shown.needs)):
        out.print(f"Needs you:  {need}", style="bold red")
    if draft.stage is Status.DRAFT and approval_of(draft) is None:
        which = f" {shown.options}" if shown.options else ""
        out.print(f"To approve: pipeline approve{which} --hash {shown.rendered.content_hash[:12]}")
    out.print(f"To read:    {readable(shown.folder / 'index.html')}")


def readable(path: Path) -> str:
    """A path as short as it can be from here."""
    here = os.path.relpath(path)
    return here if not here.startswith("..") else str(path)


def _status_words(draft: Draft, now: datetime) -> str:
    status = status_of(draft, now)
    approval = approval_of(draft)
    match status:
        case Status.DRAFT if is_stale(draft):
            return "Draft, changed since it was approved"
        case Status.DRAFT:
            return "Draft, waits for approval"
        case Status.APPROVED | Status.SCHEDULED if approval:
            return f"{status.value.title()}, by {approval.by}"
        case Status.CANCELLED:
            return f"Cancelled ({draft.note})"
        case _:
            return status.value.title()


def print_state(out: Console, state: NewsletterState, now: datetime) -> None:
    """One newsletter: its slots, its issues, what needs a person."""
    newsletter = state.newsletter
    schedule = newsletter.schedule
    out.print(f"{newsletter.name} ({newsletter.id})", style="bold")
    out.print(
        f"  Next draft {state.next_draft.key}, next send {state.next_send.key} ({newsletter.timezone.key})"
    )
    catch_up = f" within {schedule.catch_up_hours} hours" if schedule.missed.value == "catch-up" else ""
    out.print(f"  A missed slot: {schedule.missed.value}{catch_up}; approval: {newsletter.approval.value}")
    slots = {draft.send_slot for draft in state.drafts}
    for draft in state.drafts[:5]:
        words = _status_words(draft, now)
        day = draft.send_slot[:10]
        name = draft.send_slot if sum(slot.startswith(day) for slot in slots) > 1 else day
        out.print(f"  Issue {draft.issue.number} of {name}: {words} [{draft.content_hash[:12]}]")
    if not state.drafts:
        out.print("  No issue yet")
    for slot in state.slots:
        out.print(f"  Slot {slot.purpose} {slot.slot}: {slot.outcome}; {slot.reason}")
    for need in state.needs:
        out.print(f"  Needs you: {need}", style="bold red")
