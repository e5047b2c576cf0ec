"""Preflight: what must, should or could be put right before an issue goes out.

Checks are pure: they get the issue and the rendered bytes, and name what they found. Each has a name that
stands in docs/checks.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

from pipeline.model.issues import Finding, Fix, IssueItem, Level
from pipeline.model.items import Kind
from pipeline.review import (
    date_checks,
    link_checks,
    mail_checks,
    post_checks,
    source_checks,
    style_checks,
    wording_checks,
)
from pipeline.review.material import Material

__all__ = ["CHECKS", "GMAIL_CLIPS", "Material", "blocking", "run_checks"]

GMAIL_CLIPS = 102 * 1024  # bytes of decoded HTML; /docs/checks.md names the measurement


def run_checks(material: Material) -> tuple[Finding, ...]:
    """Every finding, the gravest first."""
    order = list(Level)
    found = [finding for check in CHECKS.values() for finding in check(material)]
    return tuple(sorted(found, key=lambda finding: order.index(finding.level)))


def blocking(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Those that must be fixed first."""
    return tuple(finding for finding in findings if finding.level is Level.MUST_FIX)


def passed_deadlines(material: Material) -> Iterator[Finding]:
    """A call whose deadline lies before the day on which readers get the mail is dead."""
    for item in material.issue.shown():
        if item.deadline and item.deadline.day < material.day:
            yield Finding(
                "deadline-passed",
                Level.MUST_FIX,
                item.id,
                f"“{item.title}” closed on {item.deadline.day}: hold it",
                Fix(f"{item.id}.hold", f"closed on {item.deadline.day}", "hold it"),
            )


def unsure_deadlines(material: Material) -> Iterator[Finding]:
    """A date that the rules were not sure of is for a person to look at."""
    for item in material.issue.shown():
        if item.doubt and "deadline" not in item.touched:
            yield Finding("deadline-unsure", Level.LOOK_AT, item.id, f"“{item.title}”: {item.doubt}")
        elif item.kind is Kind.CALL and item.deadline is None and "deadline" not in item.touched:
            yield Finding(
                "deadline-none", Level.NOTE, item.id, f"“{item.title}” is a call and gives no deadline"
            )


def events_to_come(material: Material) -> Iterator[Finding]:
    """An event that is over is no invitation."""
    for item in material.issue.shown():
        if item.starts and item.starts < material.at:
            reason = f"“{item.title}” began before this goes out: hold it"
            fix = Fix(f"{item.id}.hold", "begins before this goes out", "hold it")
            yield Finding("event-over", Level.MUST_FIX, item.id, reason, fix)


def words_there(material: Material) -> Iterator[Finding]:
    """Nobody opens a mail without a subject, and an item without a title or link leads nowhere."""
    issue = material.issue
    if not issue.subject.strip():
        yield Finding("subject-empty", Level.MUST_FIX, "subject", "the subject is empty")
    elif len(issue.subject) > 60:
        yield Finding(
            "subject-long", Level.LOOK_AT, "subject", f"{len(issue.subject)} characters; phones show about 50"
        )
    elif issue.subject.isupper():
        yield Finding(
            "subject-capitals", Level.LOOK_AT, "subject", "all capitals read as shouting, and as spam"
        )
    if not issue.preheader.strip():
        yield Finding(
            "preheader-empty",
            Level.LOOK_AT,
            "preheader",
            "inboxes will show the first words of the mail instead",
        )
    titles_only = {item.id for section in issue.sections for item in section.more}
    for item in issue.shown():
        if not item.title.strip():
            yield Finding(
                "title-empty", Level.MUST_FIX, item.id, f"an item of {item.sources[0].name} has no title"
            )
        if not item.link.startswith(("https://", "http://", "mailto:")):
            yield Finding("link-missing", Level.MUST_FIX, item.id, f"“{item.title}” links nowhere")
        if not item.blurb.strip() and item.id not in titles_only:
            yield Finding(
                "blurb-empty", Level.LOOK_AT, item.id, f"“{item.title}” has no words under its title"
            )


def once_only(material: Material) -> Iterator[Finding]:
    """An item, or a link, stands in an issue once."""
    seen: dict[str, str] = {}
    for item in material.issue.shown():
        for key in {item.id, item.link}:
            if key in seen:
                yield Finding(
                    "item-twice", Level.MUST_FIX, item.id, f"“{item.title}” stands here twice: hold one"
                )
                break
            seen[key] = item.title


def possible_twins(material: Material) -> Iterator[Finding]:
    """Items of one issue that may be the same are shown to a person, those of one story together."""
    shown = {item.id: item for item in material.issue.shown()}
    near: dict[str, set[str]] = {}
    for item in shown.values():
        for other in item.possible_duplicates:
            if other in shown:
                near.setdefault(item.id, set()).add(other)
                near.setdefault(other, set()).add(item.id)
    told: set[str] = set()
    for item in shown.values():
        if item.id in near and item.id not in told:
            group = _reached(item.id, near)
            told |= group
            alike = [one for one in shown.values() if one.id in group]
            yield Finding("item-alike", Level.LOOK_AT, item.id, f"{_listed(alike)} may be the same")


def _reached(start: str, near: dict[str, set[str]]) -> set[str]:
    """Everything that can be reached over any number of steps."""
    found, waiting = {start}, [start]
    while waiting:
        new = near[waiting.pop()] - found
        found |= new
        waiting += new
    return found


def _listed(items: list[IssueItem]) -> str:
    """Titles in a row; two of one title are told apart by their sources."""
    titles = [item.title for item in items]
    names = [
        f"“{item.title}”" + (f" ({item.sources[0].name})" if titles.count(item.title) > 1 else "")
        for item in items
    ]
    return f"{', '.join(names[:-1])} and {names[-1]}"


def not_empty(material: Material) -> Iterator[Finding]:
    """An issue without items is no issue."""
    if not material.issue.shown():
        yield Finding("issue-empty", Level.MUST_FIX, "", "there is nothing in it")


def size(material: Material) -> Iterator[Finding]:
    """Gmail cuts a long mail off, and the way to unsubscribe with it."""
    html = len(material.files.get("mail.html", b""))
    if html > GMAIL_CLIPS:
        yield Finding("mail-long", Level.MUST_FIX, "mail.html", f"{html // 1024} KB; Gmail cuts at 102 KB")
    elif html > 90 * 1024:
        yield Finding("mail-long", Level.LOOK_AT, "mail.html", f"{html // 1024} KB; Gmail cuts at 102 KB")
    if material.shortened:
        yield Finding(
            "mail-shortened", Level.NOTE, "mail.html", f"whole it would be too large: {material.shortened}"
        )


def soon_after_sending(material: Material) -> Iterator[Finding]:
    """A call that closes within a day of sending is missed by most readers."""
    for item in material.issue.shown():
        if item.deadline is None:
            continue
        open_until = material.day + timedelta(days=material.newsletter.select.reading_days)
        if material.day <= item.deadline.day < open_until:
            yield Finding(
                "deadline-today",
                Level.LOOK_AT,
                item.id,
                f"“{item.title}” closes on {item.deadline.day}; few will read it in time",
                Fix(f"{item.id}.hold", f"closes on {item.deadline.day}", "hold it"),
            )


CHECKS: dict[str, Callable[[Material], Iterator[Finding]]] = {
    check.__name__: check
    for check in (
        not_empty,
        passed_deadlines,
        events_to_come,
        words_there,
        once_only,
        *post_checks.CHECKS,
        size,
        unsure_deadlines,
        possible_twins,
        soon_after_sending,
        *source_checks.CHECKS,
        *date_checks.CHECKS,
        *link_checks.CHECKS,
        *mail_checks.CHECKS,
        *wording_checks.CHECKS,
        *style_checks.CHECKS,
    )
}
"""By name, in the order in which they run."""
