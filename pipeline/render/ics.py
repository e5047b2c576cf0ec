"""The deadlines of an issue, for calendar programs (RFC 5545) and for machines."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event

from pipeline.compose.wording import credit
from pipeline.model.issues import Issue, IssueItem
from pipeline.model.items import Kind
from pipeline.model.settings import Newsletter
from pipeline.render.templates import safe
from pipeline.text.dates import ap_time
from pipeline.text.links import is_web_link
from pipeline.text.markup import one_line


def render_calls_ics(issue: Issue, newsletter: Newsletter) -> bytes:
    """`calls.ics`: one all-day event on the day of each deadline.

    An event and no to-do, since Google's and Outlook's calendars drop to-dos; all day, since a time in a
    zone written as words (`AoE`, `CT`) would move the day for readers elsewhere; the time is in the title.
    """
    stamped = [Stamped(item, issue.send_at, domain_of(newsletter)) for item in _by_deadline(issue)]
    return calendar_of(newsletter.name, newsletter.language, stamped)


@dataclass(frozen=True, slots=True)
class Stamped:
    """An item for a calendar.

    Attributes:
        at: when readers were last told of it (aware).
        domain: makes its id one that nobody else gives.
    """

    item: IssueItem
    at: datetime
    domain: str


def calendar_of(name: str, language: str, stamped: Iterable[Stamped]) -> bytes:
    """A calendar of deadlines; items without one are left out.

    Args:
        name: of the newsletter or newsletters.
        language: BCP 47.
        stamped: in order.
    """
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", f"-//{_text(name)}//pipeline//{language.upper()}")
    calendar.add("x-wr-calname", f"{_text(name)}: deadlines")
    for one in stamped:
        if one.item.deadline is not None:
            calendar.add_component(_event(one, one.item.deadline.day))
    data: bytes = calendar.to_ical()
    return data


def domain_of(newsletter: Newsletter) -> str:
    """The sender's domain, which ids are made of, since it outlives the address of any page."""
    return newsletter.mail.from_address.rpartition("@")[2] or newsletter.id


def render_calls_json(issue: Issue) -> bytes:
    """`calls.json`: the calls and whatever else has a deadline, the soonest first, those with none last."""
    data = {
        "newsletter": issue.newsletter,
        "issue": issue.date.isoformat(),
        "calls": [call_data(item) for item in _by_deadline(issue)],
    }
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def _by_deadline(issue: Issue) -> list[IssueItem]:
    items = [item for item in issue.shown() if item.kind is Kind.CALL or item.deadline]
    return sorted(
        items,
        key=lambda item: (item.deadline.day if item.deadline else date.max, one_line(item.title), item.id),
    )


def _event(one: Stamped, day: date) -> Event:
    item, event = one.item, Event()
    deadline = item.deadline
    time = f"{ap_time(deadline.time)} {deadline.zone}".strip() if deadline and deadline.time else ""
    event.add("uid", f"{_text(item.id)}@{one.domain}")
    event.add("dtstamp", one.at.astimezone(UTC))
    event.add("dtstart", day)
    if day < date.max:  # without an end it takes the one day all the same (section 3.6.1)
        event.add("dtend", day + timedelta(days=1))
    event.add("summary", _text(f"Last day{f' ({time})' if time else ''}: {item.title}"))
    quote = f"“{_text(deadline.quote)}”" if deadline and deadline.quote else ""
    lines = (_text(item.blurb), quote, f"From {_text(credit(item))}" if item.sources else "", item.link)
    event.add("description", safe("\n".join(line for line in lines if line)))
    if is_web_link(item.link):
        event.add("url", safe(item.link))
    event.add("transp", "TRANSPARENT")  # it takes no time of the reader's day
    event.add("class", "PUBLIC")
    return event


def call_data(item: IssueItem) -> dict[str, object]:
    """A call as data."""
    deadline = item.deadline
    return {
        "id": item.id,
        "kind": item.kind.value,
        "subtype": item.subtype,
        "title": one_line(item.title),
        "link": item.link,
        "blurb": one_line(item.blurb),
        "deadline": None
        if deadline is None
        else {
            "day": deadline.day.isoformat(),
            "time": deadline.time,
            "zone": deadline.zone,
            "quote": one_line(deadline.quote),
        },
        "sources": [{"name": one_line(source.name), "link": source.link} for source in item.sources],
    }


def _text(text: str) -> str:
    return safe(one_line(text))
