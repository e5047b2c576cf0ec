"""Preflight: what must, should or could be put right before an issue goes out.

Checks are pure: they get the issue and the rendered bytes, and name what they found. Each has a name that
stands in docs/checks.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from pipeline.model.issues import Finding, Issue, Level, Post
from pipeline.model.items import Kind
from pipeline.model.settings import Newsletter

GMAIL_CLIPS = 102 * 1024  # bytes of decoded HTML; /docs/checks.md names the measurement


@dataclass(frozen=True, slots=True)
class Material:
    """What checks look at.

    Attributes:
        at: when readers get the mail: the send slot, or later if it is sent late.
        files: the rendered files by name.
    """

    issue: Issue
    newsletter: Newsletter
    at: datetime
    posts: tuple[Post, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def day(self) -> date:
        """The day on which readers get the mail, where the newsletter is at home."""
        return self.at.astimezone(self.newsletter.timezone).date()


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


def weekday_fits(material: Material) -> Iterator[Finding]:
    """A quoted weekday that contradicts its date means that one of the two is wrong."""
    names = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    for item in material.issue.shown():
        if not item.deadline or "deadline" in item.touched:
            continue
        said = [name for name in names if name in item.deadline.quote.lower()]
        if len(said) == 1 and names[item.deadline.day.weekday()] != said[0]:
            yield Finding(
                "deadline-weekday",
                Level.LOOK_AT,
                item.id,
                f"“{item.title}”: {item.deadline.day} is a {names[item.deadline.day.weekday()].title()}, "
                f"but the text says {said[0].title()}",
            )


def events_to_come(material: Material) -> Iterator[Finding]:
    """An event that is over is no invitation."""
    for item in material.issue.shown():
        if item.starts and item.starts < material.at:
            yield Finding(
                "event-over", Level.MUST_FIX, item.id, f"“{item.title}” began before this goes out: hold it"
            )


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
    for item in issue.shown():
        if not item.title.strip():
            yield Finding(
                "title-empty", Level.MUST_FIX, item.id, f"an item of {item.sources[0].name} has no title"
            )
        if not item.link.startswith(("https://", "http://", "mailto:")):
            yield Finding("link-missing", Level.MUST_FIX, item.id, f"“{item.title}” links nowhere")
        if not item.blurb.strip():
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
    """Two items of one issue that may be the same are shown to a person."""
    shown = {item.id: item for item in material.issue.shown()}
    for item in shown.values():
        for other in item.possible_duplicates:
            if other in shown and item.id < other:
                yield Finding(
                    "item-alike",
                    Level.LOOK_AT,
                    item.id,
                    f"“{item.title}” and “{shown[other].title}” may be the same",
                )


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


def posts_fit(material: Material) -> Iterator[Finding]:
    """A post over its network's limit is refused there."""
    for post in material.posts:
        if post.count > post.limit:
            yield Finding(
                "post-long",
                Level.MUST_FIX,
                post.item,
                f"the post for {post.network} has {post.count} of {post.limit}",
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
            )


CHECKS: dict[str, Callable[[Material], Iterator[Finding]]] = {
    check.__name__: check
    for check in (
        not_empty,
        passed_deadlines,
        events_to_come,
        words_there,
        once_only,
        posts_fit,
        size,
        weekday_fits,
        unsure_deadlines,
        possible_twins,
        soon_after_sending,
    )
}
"""By name, in the order in which they run."""
