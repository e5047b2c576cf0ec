"""What the screen of a draft shows of its stories, in words."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.compose.corrections import correction_words
from pipeline.compose.edits import write_deadline
from pipeline.compose.wording import action, credit, when_words
from pipeline.model.issues import (
    STATE,
    Comment,
    Correction,
    Finding,
    IssueItem,
    Level,
)
from pipeline.model.items import Kind
from pipeline.model.selection import Wish
from pipeline.render.places import PICTURES
from pipeline.review.material import named
from pipeline.text.dates import ap_date, days_left_words, deadline_words
from pipeline.text.links import is_web_link
from pipeline.text.markup import one_line
from pipeline.web.draft_facts import Facts, issue_day
from pipeline.web.draft_moves import lines

TONES = {Level.MUST_FIX: "bad", Level.LOOK_AT: "warn", Level.NOTE: "note"}
_SOON = 3  # days before a deadline from which it is shown as close


@dataclass(frozen=True, slots=True)
class Flag:
    """A finding as it stands on a card.

    Attributes:
        id: names the finding while it says just this.
        tone: `bad`, `warn` or `note`.
        fix: what a button could do; empty if no machine can tell.
    """

    id: str
    level: Level
    tone: str
    target: str
    check: str
    reason: str
    fix: str


@dataclass(frozen=True, slots=True)
class Card:
    """An item that is shown, as a card.

    Attributes:
        first, last: it cannot be moved up, or down.
        due: what its deadline means to a reader: `Apply by Friday, June 6`; empty without one.
        left: `5 days left`, from the day on which the issue goes out.
        due_tone: `bad` once it is over, `warn` when it is close.
        deadline: as the field has it.
        quote: the sentence that the deadline was read from, in three parts, the second naming the day.
        when: when an event begins.
        otherwise: what its source says other than a person's words, a sentence each.
        open: comments that nobody has settled.
        pinned: by whom; empty if nobody did.
        thumb: the file of its picture; empty if it shows none.
    """

    item: IssueItem
    whole: bool
    first: bool
    last: bool
    flags: tuple[Flag, ...]
    due: str
    left: str
    due_tone: str
    deadline: str
    quote: tuple[str, str, str]
    when: str
    published: str
    credit: str
    otherwise: tuple[str, ...]
    comments: tuple[Comment, ...]
    open: int
    pinned: str
    thumb: str

    @property
    def linked(self) -> bool:
        """Whether its link may be followed from a page."""
        return is_web_link(self.item.link)


@dataclass(frozen=True, slots=True)
class Group:
    """A section with its cards; `more` are shown to readers as titles only."""

    id: str
    title: str
    more_title: str
    items: tuple[Card, ...]
    more: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A held item."""

    item: IssueItem
    reason: str
    by: str
    dropped: bool
    due: str
    credit: str


@dataclass(frozen=True, slots=True)
class Corrected:
    """A correction, with the words that readers get."""

    correction: Correction
    words: str


def finding_id(finding: Finding) -> str:
    """Names a finding, and what would fix it, for as long as it says just this."""
    fix = (finding.fix.field, finding.fix.value) if finding.fix else ()
    text = "\n".join((finding.check, finding.target, finding.reason, *fix))
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:16]


def flag_of(finding: Finding, item: IssueItem | None = None) -> Flag:
    """A finding in the words of a page.

    Args:
        finding: the finding.
        item: on whose card it stands: its title is not said again there.
    """
    reason = _without_title(finding.reason, item) if item else finding.reason
    return Flag(
        finding_id(finding),
        finding.level,
        TONES[finding.level],
        finding.target,
        finding.check,
        _sentence(reason),
        finding.fix.words if finding.fix else "",
    )


def _without_title(reason: str, item: IssueItem) -> str:
    for name in (named(item), f"“{item.title}”"):
        if reason.startswith(f"{name}: "):
            return reason.removeprefix(f"{name}: ")
        if reason.startswith(f"{name} ") and not reason.startswith(f"{name} and "):
            return reason.removeprefix(f"{name} ")
        reason = reason.replace(f" of {name}", "", 1).replace(f"the title {name}", "the title", 1)
    return reason


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"


def flags_on(findings: Iterable[Finding], target: str, item: IssueItem | None = None) -> tuple[Flag, ...]:
    """What was found of one item or field: what matters, and notes that a button can settle.

    What concerns a post stands in the list of posts.
    """
    return tuple(
        flag_of(one, item)
        for one in findings
        if one.target == target
        and not one.check.startswith(("post-", "open-comment"))
        and (one.level is not Level.NOTE or one.fix)
    )


def groups(facts: Facts, findings: Sequence[Finding]) -> tuple[Group, ...]:
    """The sections with their cards, empty ones among them."""
    issue = facts.draft.issue
    every = lines(issue, facts.newsletter)
    ids = [item.id for line in every for item in line.items]
    more_titles = {one.id: one.more_title for one in facts.newsletter.section}
    more_titles |= {one.id: one.more_title for one in issue.sections}
    found: dict[str, Group] = {}
    for line in every:
        cards = tuple(_card(facts, item, findings, whole=line.whole, ids=ids) for item in line.items)
        before = found.get(line.section)
        found[line.section] = Group(
            line.section,
            line.title,
            more_titles.get(line.section, ""),
            cards if line.whole else before.items if before else (),
            () if line.whole else cards,
        )
    return tuple(found.values())


def _card(
    facts: Facts, item: IssueItem, findings: Sequence[Finding], *, whole: bool, ids: Sequence[str]
) -> Card:
    day, zone = issue_day(facts), facts.newsletter.timezone
    comments = tuple(one for one in facts.comments if one.item == item.id)
    picture = item.shown_picture
    return Card(
        item=item,
        whole=whole,
        first=item.id == ids[0],
        last=item.id == ids[-1],
        flags=flags_on(findings, item.id, item),
        due=_due(item, day),
        left=days_left_words(item.deadline.day, day) if item.deadline else "",
        due_tone=_due_tone(item, day),
        deadline=write_deadline(item.deadline),
        quote=_quote(item),
        when=when_words(item.starts, zone, day) if item.starts else "",
        published=ap_date(item.published.astimezone(zone).date(), today=day),
        credit=credit(item),
        otherwise=tuple(_otherwise(item)),
        comments=comments,
        open=sum(not one.resolved_by for one in comments),
        pinned=next((one.by for one in facts.wishes if one.item == item.id and one.wish is Wish.PIN), ""),
        thumb=picture.small.name if picture and whole else "",
    )


def _due(item: IssueItem, day: date) -> str:
    return f"{action(item)} {deadline_words(item.deadline, today=day)}" if item.deadline else ""


def _due_tone(item: IssueItem, day: date) -> str:
    if item.deadline is None:
        return ""
    left = (item.deadline.day - day).days
    return "bad" if left < 0 else "warn" if left <= _SOON else ""


def _quote(item: IssueItem) -> tuple[str, str, str]:
    if not (item.deadline and item.deadline.quote):
        return "", "", ""
    quote, (begin, end) = item.deadline.quote, item.deadline.span
    return quote[:begin], quote[begin:end], quote[end:]


def _otherwise(item: IssueItem) -> Iterable[str]:
    for change in item.changes:
        if change.was == change.now:
            continue
        if change.field == STATE:
            yield (
                f"Its feed says now that it is closed: {change.now}"
                if change.now != "open"
                else "Its feed says now that it is open"
            )
        else:
            yield f"Its feed says now of the {change.field}: {change.now or 'nothing'}"


def held(facts: Facts) -> tuple[Row, ...]:
    """The held items: those that persons held first."""
    day = issue_day(facts)
    rows = [
        Row(
            one.item,
            one.reason,
            "" if one.by == "rule" else one.by,
            one.dropped,
            _due(one.item, day),
            credit(one.item),
        )
        for one in facts.draft.issue.held
    ]
    return tuple(sorted(rows, key=lambda row: not row.by))


def corrections(facts: Facts) -> tuple[Corrected, ...]:
    """What the issue corrects of earlier ones, with what was left out."""
    day = issue_day(facts)
    return tuple(Corrected(one, correction_words(one, day)) for one in facts.draft.issue.corrections)


def counts(facts: Facts) -> tuple[int, int]:
    """How many items readers see, and how many of them are calls."""
    shown = facts.draft.issue.shown()
    return len(shown), sum(one.kind is Kind.CALL for one in shown)


def kind_words(item: IssueItem) -> str:
    """`Grant`, `Story`."""
    return one_line(item.subtype or item.kind.value).capitalize()


def picture_address(number: int, name: str) -> str:
    """Where the page finds a picture of the mail."""
    return f"/drafts/{number}/{PICTURES}{name}"
