"""What the public pages say, in words. They stay for years: no word depends on the day when they are read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from itertools import groupby

from pipeline import schedule
from pipeline.compose.open_calls import OpenCall, corrections_since
from pipeline.model.issues import Correction, Issue, IssueItem, IssueSection
from pipeline.model.items import Deadline, Kind
from pipeline.model.settings import Newsletter, Site
from pipeline.render.places import PICTURES
from pipeline.render.view import (
    CorrectionView,
    PictureView,
    correction_view,
    day_of,
    item_words,
    picture_view,
)
from pipeline.text.dates import ap_date, deadline_words
from pipeline.text.markup import one_line

_Told = Mapping[str, tuple[Correction, "Note"]]  # what later issues said, by item
_ALWAYS = date.min  # as the reader's day: no year goes without saying
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


@dataclass(frozen=True, slots=True)
class SiteIssue:
    """A published issue.

    Attributes:
        place: its folder below the site's, `weekly/2025-05-22`; never another once it was published.
        out_at: when it went out (aware).
    """

    issue: Issue
    place: str
    out_at: datetime

    @property
    def published(self) -> datetime:
        """The moment it counts as published: its slot, or earlier if a person sent it before that."""
        return min(self.issue.send_at, self.out_at).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Serial:
    """A newsletter with all that was published of it, the oldest first.

    Attributes:
        pictures: the names of those that there are; an item whose picture is not among them has none.
    """

    newsletter: Newsletter
    issues: tuple[SiteIssue, ...]
    pictures: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Due:
    """A deadline: `words` with the year, `machine` for a `time` element, the rest for a calendar's leaf."""

    verb: str
    words: str
    machine: str
    weekday: str
    day: int
    month: str


@dataclass(frozen=True, slots=True)
class Note:
    """What was said of something later, and the page where it stands."""

    words: str
    place: str
    where: str


@dataclass(frozen=True, slots=True)
class Corrected:
    """A correction of an earlier issue: its words, and that issue's day and its place, if that is known."""

    words: CorrectionView
    where: str
    place: str


@dataclass(frozen=True, slots=True)
class SiteItem:
    """An item on a page.

    Attributes:
        when: an event's day; `due`: its deadline, as readers know it now.
        closed: it was withdrawn since; no deadline is shown then.
        language, direction: where they are not those of the page; else empty.
        picture: its address starts at the site's root.
    """

    id: str
    kind: str
    title: str
    link: str
    blurb: str
    credit: str
    when: str
    due: Due | None
    closed: bool
    note: Note | None
    language: str
    direction: str
    picture: PictureView | None = None


@dataclass(frozen=True, slots=True)
class SiteSection:
    """A headed part of an issue."""

    id: str
    title: str
    lead: SiteItem | None
    items: tuple[SiteItem, ...]
    more: tuple[SiteItem, ...]
    more_title: str

    @property
    def shown(self) -> tuple[SiteItem, ...]:
        """The items that are shown whole, the lead first."""
        return ((self.lead,) if self.lead else ()) + self.items


@dataclass(frozen=True, slots=True)
class IssueView:
    """An issue as a page.

    Attributes:
        summary: the preheader.
        day: `Thursday, May 22, 2025`; `short`: the same without weekday and year; `machine`: `2025-05-22`.
        corrections: of what earlier issues said.
    """

    place: str
    number: int
    title: str
    summary: str
    day: str
    short: str
    machine: str
    intro: tuple[str, ...]
    corrections: tuple[Corrected, ...]
    sections: tuple[SiteSection, ...]

    @property
    def year(self) -> int:
        """To group by."""
        return int(self.machine[:4])

    @property
    def titles(self) -> tuple[str, ...]:
        """Of the first items, to tell what is in it."""
        return tuple(item.title for section in self.sections for item in section.shown)[:4]


@dataclass(frozen=True, slots=True)
class CallView:
    """A call that is open, with the page of the issue that told of it last."""

    item: SiteItem
    newsletter: str
    place: str
    where: str


@dataclass(frozen=True, slots=True)
class CallGroup:
    """The calls of one month, or those without a deadline."""

    title: str
    calls: tuple[CallView, ...]


def issue_view(one: SiteIssue, serial: Serial) -> IssueView:
    """An issue in words, with what later issues of its newsletter corrected."""
    issue, newsletter = one.issue, serial.newsletter
    today = day_of(issue, newsletter)
    places = {id(other.issue): other.place for other in serial.issues}
    by_day = {other.issue.date: other.place for other in reversed(serial.issues)}
    told = {
        name: (said, _note(later, said, places[id(later)]))
        for name, (later, said) in corrections_since(issue, [other.issue for other in serial.issues]).items()
    }
    return IssueView(
        place=one.place,
        number=issue.number,
        title=one_line(issue.subject),
        summary=one_line(issue.preheader),
        day=ap_date(today, today=_ALWAYS, weekday=True),
        short=ap_date(today, today=today),
        machine=today.isoformat(),
        intro=tuple(line for line in map(one_line, issue.intro.split("\n\n")) if line),
        corrections=tuple(
            Corrected(
                correction_view(said, _ALWAYS), ap_date(said.stood, today=_ALWAYS), by_day.get(said.stood, "")
            )
            for said in issue.corrected()
        ),
        sections=tuple(_section(part, serial, told) for part in issue.sections if part.items or part.more),
    )


def call_groups(
    calls: Sequence[OpenCall], serials: Mapping[str, Serial], language: str, direction: str
) -> tuple[CallGroup, ...]:
    """Open calls by the month of their deadline.

    Args:
        calls: in order.
        serials: by the newsletter's id.
        language, direction: of the page.
    """
    places = {id(one.issue): one.place for serial in serials.values() for one in serial.issues}

    def view(call: OpenCall) -> CallView:
        newsletter = serials[call.issue.newsletter].newsletter
        note = _note(call.told, call.correction, places[id(call.told)]) if call.correction else None
        return CallView(
            item=_item(call.item, newsletter, note, language=language, direction=direction, closed=False),
            newsletter=one_line(newsletter.name),
            place=places[id(call.issue)],
            where=ap_date(call.issue.date, today=_ALWAYS),
        )

    return tuple(
        CallGroup(title, tuple(view(call) for call in group)) for title, group in groupby(calls, key=_month)
    )


def page_place(issue: Issue, newsletter: Newsletter) -> str:
    """The folder of an issue's page below the site's: its date, and the time if the day has several slots."""
    rules = [schedule.parse_rule(rule) for rule in newsletter.schedule.send]
    slots = {rule.at for rule in rules if issue.date.weekday() in rule.weekdays}
    local = issue.send_at.astimezone(newsletter.timezone)
    return f"{newsletter.id}/{issue.date.isoformat()}" + (f"-{local:%H%M}" if len(slots) > 1 else "")


def page_address(issue: Issue, newsletter: Newsletter, site: Site) -> str:
    """Where the issue's page will be reached, for the mail; empty if nobody has said where the site is."""
    return f"{site.address.rstrip('/')}/{page_place(issue, newsletter)}/" if site.address else ""


def due_of(item: IssueItem, deadline: Deadline) -> Due:
    """A deadline in words that hold in any year."""
    day = deadline.day
    clock = f"T{deadline.time}" if deadline.time else ""
    return Due(
        verb="Register by" if item.kind is Kind.EVENT else "Closes",
        words=deadline_words(deadline, today=_ALWAYS),
        machine=f"{day.isoformat()}{clock}",
        weekday=_WEEKDAYS[day.weekday()],
        day=day.day,
        month=_MONTHS[day.month - 1],
    )


def day_words(day: date) -> str:
    """`Thursday, May 22, 2025`."""
    return ap_date(day, today=_ALWAYS, weekday=True)


def _month(call: OpenCall) -> str:
    deadline = call.item.deadline
    return f"{_MONTHS[deadline.day.month - 1]} {deadline.day.year}" if deadline else "Without a deadline"


def _section(part: IssueSection, serial: Serial, told: _Told) -> SiteSection:
    newsletter = serial.newsletter
    views = tuple(
        replace(view, picture=_picture(item, serial, lead=part.lead and not number))
        for number, (item, view) in enumerate(
            zip(part.items, _items(part.items, newsletter, told), strict=True)
        )
    )
    lead = views[0] if part.lead and views else None
    return SiteSection(
        id=part.id,
        title=one_line(part.title),
        lead=lead,
        items=views[1:] if lead else views,
        more=tuple(_items(part.more, newsletter, told)),
        more_title=one_line(part.more_title),
    )


def _items(items: Iterable[IssueItem], newsletter: Newsletter, told: _Told) -> Iterable[SiteItem]:
    """The items as readers know them by now: a corrected deadline stands in the place of the first."""
    for item in items:
        said, note = told.get(item.id, (None, None))
        yield _item(
            replace(item, deadline=said.now) if said and said.now else item,
            newsletter,
            note,
            language=newsletter.language,
            direction=newsletter.direction,
            closed=bool(said and said.now is None),
        )


def _item(
    item: IssueItem, newsletter: Newsletter, note: Note | None, *, language: str, direction: str, closed: bool
) -> SiteItem:
    return SiteItem(
        **item_words(item, newsletter, _ALWAYS, language, direction),
        due=due_of(item, item.deadline) if item.deadline and not closed else None,
        closed=closed,
        note=note,
    )


def _picture(item: IssueItem, serial: Serial, *, lead: bool) -> PictureView | None:
    view = picture_view(item, lead=lead)
    return view if view and view.address.removeprefix(PICTURES) in serial.pictures else None


def _note(later: Issue, correction: Correction, place: str) -> Note:
    """What was said later of an item, for the place where it stood first."""
    if correction.text:
        words = one_line(correction.text)
    elif correction.now is None:
        words = "It has been closed or withdrawn."
    else:
        now = deadline_words(correction.now, today=_ALWAYS)
        was = f", not {deadline_words(correction.was, today=_ALWAYS)}" if correction.was else ""
        words = f"The deadline is now {now}{was}"
        words += "" if words.endswith(".") else "."
    return Note(words, place, ap_date(later.date, today=_ALWAYS))
