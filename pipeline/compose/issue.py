"""From chosen items to an issue: its words, and what a person may change in it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from pipeline.model.issues import OPEN, STATE, Held, Issue, IssueItem, IssueSection, SourceChange
from pipeline.model.items import Item, Kind
from pipeline.model.selection import Choice, Selection
from pipeline.model.settings import Newsletter
from pipeline.text.dates import ap_date

SUBJECT_ROOM = 55  # characters that most inboxes show


@dataclass(frozen=True, slots=True)
class Occasion:
    """Which number of the newsletter this is, and when it goes out."""

    number: int
    send_at: datetime


def compose_issue(selection: Selection, newsletter: Newsletter, occasion: Occasion) -> Issue:
    """Draft an issue. Empty sections are left out; the same selection gives the same issue."""
    sections = tuple(
        IssueSection(
            id=chosen.section.id,
            title=chosen.section.title,
            items=tuple(issue_item(choice) for choice in chosen.items),
            more=tuple(issue_item(choice) for choice in chosen.more),
            more_title=chosen.section.more_title,
            lead=chosen.section.lead,
        )
        for chosen in selection.sections
        if chosen.items or chosen.more
    )
    held = tuple(Held(issue_item(choice), choice.why) for choice in selection.held)
    issue = Issue(
        newsletter=newsletter.id,
        date=occasion.send_at.astimezone(newsletter.timezone).date(),
        send_at=occasion.send_at,
        number=occasion.number,
        subject="",
        preheader="",
        intro="",
        sections=sections,
        held=held,
    )
    return reworded(issue, newsletter)


def issue_item(choice: Choice) -> IssueItem:
    """An item as it first stands in an issue."""
    item: Item = choice.item
    return IssueItem(
        id=item.id,
        kind=item.kind,
        title=item.title,
        link=item.link,
        blurb=item.blurb,
        sources=item.sources,
        published=item.published,
        subtype=item.subtype,
        deadline=item.deadline,
        doubt=item.doubt,
        starts=item.starts,
        picture=item.picture,
        why=choice.why,
        kind_reason=item.kind_reason,
        merge_reason=item.merge_reason,
        possible_duplicates=item.possible_duplicates,
        language=item.language,
        changes=(SourceChange(STATE, OPEN, item.withdrawn),) if item.withdrawn else (),
        told_by=item.told_by,
    )


def reworded(issue: Issue, newsletter: Newsletter) -> Issue:
    """The issue with its subject and preheader written anew, except where a person wrote them."""
    return replace(
        issue,
        subject=issue.subject if "subject" in issue.touched else subject(issue),
        preheader=issue.preheader if "preheader" in issue.touched else preheader(issue, newsletter),
    )


def subject(issue: Issue) -> str:
    """The lead's title, and how many calls there are, within what inboxes show."""
    shown = issue.shown()
    if not shown:
        return ""
    lead = next((section.items[0] for section in issue.sections if section.lead and section.items), shown[0])
    calls = sum(item.kind is Kind.CALL for item in shown if item is not lead)
    title = lead.title
    if len(title) > SUBJECT_ROOM:
        head = title.split(": ")[0]
        title = head if 12 <= len(head) < len(title) else title
    for tail in (f", plus {calls} open calls", f" + {calls} calls"):
        if calls > 1 and len(title) + len(tail) <= SUBJECT_ROOM:
            return title + tail
    return title


def preheader(issue: Issue, newsletter: Newsletter) -> str:
    """What inboxes show beside the subject: the next calls to close, else the next titles."""
    today = issue.send_at.astimezone(newsletter.timezone).date()
    calls = [item for item in issue.shown() if item.kind is Kind.CALL and item.deadline]
    calls.sort(key=lambda item: (item.deadline.day if item.deadline else today, item.id))
    parts = [f"{item.title} ({ap_date(item.deadline.day, today=today)})" for item in calls if item.deadline]
    lead_in = "Closing next: "
    if not parts:
        parts = [item.title for item in issue.shown()[1:]]
        lead_in = "Also: "
    text = ""
    for part in parts:
        longer = f"{text}, {part}" if text else lead_in + part
        if len(longer) > 130:
            break
        text = longer
    return text
