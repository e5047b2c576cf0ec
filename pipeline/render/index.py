"""`index.html`: one page on which a person looks through the whole draft, without a server or a script."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from pipeline.compose.agenda import agenda, post_titles, reminder_note, span_words
from pipeline.compose.corrections import correction_words
from pipeline.compose.wording import credit, deadline_clause, moment_words, when_words
from pipeline.model.issues import Correction, Finding, Issue, IssueItem, IssueSection, Level
from pipeline.model.items import Source
from pipeline.model.posts import Network as SocialNetwork
from pipeline.model.posts import Post
from pipeline.model.settings import Newsletter
from pipeline.render.mail import render_text
from pipeline.render.places import PREFERENCES, PREVIEW, UNSUBSCRIBE
from pipeline.render.templates import Templates
from pipeline.render.uploads import GUIDE, is_upload
from pipeline.render.view import (
    DeadlineView,
    PictureView,
    colours_view,
    day_of,
    deadline_view,
    direction_of,
    picture_view,
    web_address,
)
from pipeline.text.dates import ap_date, ap_time, days_left_words
from pipeline.text.markup import one_line

_LEVELS = (
    (Level.MUST_FIX, "Must fix", "bad"),
    (Level.LOOK_AT, "Look at", "warn"),
    (Level.NOTE, "Note", "note"),
)
_TONES = {"approved": "good", "sent": "good", "scheduled": "good", "sending": "good", "cancelled": "bad"}


@dataclass(frozen=True, slots=True)
class Entry:
    """An item on the page, with all that was decided about it.

    Attributes:
        findings: those that concern it.
        duplicates: other items that may say the same: id and title.
        link: its web address; empty if it is none.
        picture: as it stands in the mail, from beside the page; None if the mail shows none.
    """

    item: IssueItem
    title: str
    link: str
    direction: str
    credit: str
    sources: tuple[Source, ...]
    deadline: DeadlineView | None
    when: str
    published: str
    duplicates: tuple[tuple[str, str], ...]
    findings: tuple[Finding, ...]
    picture: PictureView | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A section: its items shown whole, and those shown as titles."""

    title: str
    entries: tuple[Entry, ...]
    more: tuple[Entry, ...]
    more_title: str


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A finding with its place on the page: `anchor` is an item's id, or empty."""

    check: str
    reason: str
    about: str
    anchor: str


@dataclass(frozen=True, slots=True)
class FindingGroup:
    """The findings of one level."""

    title: str
    tone: str
    rows: tuple[FindingRow, ...]


@dataclass(frozen=True, slots=True)
class Call:
    """A row of the table of deadlines."""

    id: str
    title: str
    what: str
    left: str
    urgency: str
    quote: str
    credit: str


@dataclass(frozen=True, slots=True)
class CorrectionRow:
    """A correction of an earlier issue, with its words as readers get them."""

    correction: Correction
    words: str
    link: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class PostView:
    """A post with what it is about, when it goes out, and how full it is, in percent.

    Attributes:
        anchor: names it on the page.
        when: in words, or why it has no time.
        note: `reminder: tomorrow`; empty for a first post.
        picture: its file beside the page; empty if there is none.
    """

    title: str
    post: Post
    anchor: str
    when: str
    note: str
    picture: str
    percent: int
    edited: bool

    @property
    def over(self) -> bool:
        """Too long for its network."""
        return self.post.count > self.post.limit


@dataclass(frozen=True, slots=True)
class Network:
    """The posts of one network and the file that holds them."""

    name: str
    file: str
    posts: tuple[PostView, ...]


def render_index(
    issue: Issue,
    newsletter: Newsletter,
    posts: tuple[Post, ...],
    findings: tuple[Finding, ...],
    *,
    status: str,
    content_hash: str,
    templates: Templates,
    beside: Collection[str] = (),
) -> str:
    """The page, to stand beside `mail.html`, `mail.txt` and the others that it links to.

    Args:
        issue: the issue.
        newsletter: its serial.
        posts: with their times and pictures.
        findings: of all checks.
        status: `Draft: not approved`, `Approved`, `Sent`, …, shown as it is.
        content_hash: what an approval would be bound to.
        templates: where the page's template is.
        beside: the names of the files that the page stands beside, pictures among them.

    Raises:
        RenderError: a template is wrong.
    """
    today = day_of(issue, newsletter)
    book = _Book(issue, newsletter, findings, today, beside)
    local = issue.send_at.astimezone(newsletter.timezone)
    shown = issue.shown()
    return templates.render(
        "desk/index.html.j2",
        name=one_line(newsletter.name),
        language=newsletter.language,
        direction="rtl" if newsletter.direction == "rtl" else "ltr",
        accent=colours_view(newsletter),
        issue=issue,
        subject=one_line(issue.subject),
        goes_out=f"{ap_date(today, today=today, weekday=True)}, {today.year}, {ap_time(f'{local:%H:%M}')}",
        zone=str(newsletter.timezone),
        status=status,
        tone=_TONES.get(status.partition(":")[0].strip().lower(), "warn"),
        content_hash=content_hash,
        parts=tuple(book.part(section) for section in issue.sections),
        held=tuple((book.entry(one.item), one) for one in issue.held),
        groups=book.groups(),
        calls=tuple(book.calls()),
        corrections=tuple(book.corrections()),
        networks=_networks(issue, newsletter, posts, beside),
        uploads=tuple(name for name in (GUIDE, *sorted(filter(is_upload, beside))) if name in beside),
        agenda=agenda(posts, issue, newsletter),
        span=span_words(posts, newsletter, today),
        anchor=_anchor,
        cards=any(name.startswith("cards/") for name in beside),
        shown=len(shown),
        text=_text(issue, newsletter, templates),
        sender=f"{newsletter.mail.from_name} <{newsletter.mail.from_address}>",
        framed=PREVIEW if PREVIEW in beside else "mail.html",
    )


def _text(issue: Issue, newsletter: Newsletter, templates: Templates) -> str:
    mail = newsletter.mail
    text = render_text(issue, newsletter, templates).replace(UNSUBSCRIBE, mail.unsubscribe)
    return text.replace(PREFERENCES, mail.preferences or mail.unsubscribe)


class _Book:
    """Looks up what belongs to an item."""

    def __init__(
        self,
        issue: Issue,
        newsletter: Newsletter,
        findings: tuple[Finding, ...],
        today: date,
        beside: Collection[str],
    ) -> None:
        self._beside = beside
        self._issue = issue
        self._zone = newsletter.timezone
        self._findings = findings
        self._today = today
        known = (*issue.shown(), *(one.item for one in issue.held))
        self._titles = {item.id: one_line(item.title) or "Untitled" for item in known}
        self._titles |= {one.item: one.title for one in issue.corrections}

    def part(self, section: IssueSection) -> Part:
        return Part(
            title=one_line(section.title),
            entries=tuple(self.entry(item) for item in section.items),
            more=tuple(self.entry(item) for item in section.more),
            more_title=one_line(section.more_title),
        )

    def entry(self, item: IssueItem) -> Entry:
        title = self._titles[item.id]
        published = item.published.astimezone(self._zone).date()
        return Entry(
            item=item,
            title=title,
            link=web_address(item.link),
            direction=direction_of(title) or "ltr",
            credit=credit(item),
            sources=tuple(
                Source(one.feed, one_line(one.name), web_address(one.link)) for one in item.sources
            ),
            deadline=deadline_view(item, self._today),
            when=when_words(item.starts, self._zone, self._today) if item.starts else "",
            published=ap_date(published, today=self._today),
            duplicates=tuple((other, self._titles.get(other, "")) for other in item.possible_duplicates),
            findings=tuple(one for one in self._findings if one.target == item.id),
            picture=self._picture(item),
        )

    def _picture(self, item: IssueItem) -> PictureView | None:
        views = (picture_view(item, lead=lead) for lead in (True, False))
        return next((view for view in views if view and view.address in self._beside), None)

    def groups(self) -> tuple[FindingGroup, ...]:
        groups = (
            FindingGroup(title, tone, tuple(self._row(one) for one in self._findings if one.level is level))
            for level, title, tone in _LEVELS
        )
        return tuple(group for group in groups if group.rows)

    def _row(self, finding: Finding) -> FindingRow:
        known = finding.target in self._titles
        about = self._titles[finding.target] if known else finding.target
        return FindingRow(finding.check, finding.reason, about, finding.target if known else "")

    def calls(self) -> list[Call]:
        rows = [(item.deadline.day, item) for item in self._issue.shown() if item.deadline]
        return [self._call(item) for _, item in sorted(rows, key=lambda row: (row[0], row[1].id))]

    def corrections(self) -> list[CorrectionRow]:
        return [
            CorrectionRow(
                one,
                correction_words(one, self._today),
                web_address(one.link),
                tuple(finding for finding in self._findings if finding.target == one.item),
            )
            for one in self._issue.corrections
        ]

    def _call(self, item: IssueItem) -> Call:
        view, deadline = deadline_view(item, self._today), item.deadline
        if view is None or deadline is None:
            raise AssertionError("only items with a deadline get here")
        return Call(
            id=item.id,
            title=self._titles[item.id],
            what=deadline_clause(item, deadline, self._today),
            left=days_left_words(deadline.day, self._today),
            urgency=view.urgency,
            quote=one_line(deadline.quote),
            credit=credit(item),
        )


def _networks(
    issue: Issue, newsletter: Newsletter, posts: tuple[Post, ...], beside: Collection[str]
) -> tuple[Network, ...]:
    titles = post_titles(issue)
    edited = {(edit.network, edit.item, edit.reminder) for edit in issue.post_edits}

    def view(post: Post) -> PostView:
        words = moment_words(post.at, newsletter.timezone, issue.date) if post.at else ""
        return PostView(
            title=titles.get(post.item, post.item),
            post=post,
            anchor=_anchor(post),
            when=words or (f"No time: {post.unplanned}" if post.unplanned else ""),
            note=reminder_note(post, issue, newsletter),
            picture=post.picture if post.picture in beside else "",
            percent=min(100, round(100 * post.count / max(post.limit, 1))),
            edited=(post.network, post.item, post.reminder) in edited,
        )

    def order(post: Post) -> tuple[bool, float]:
        return post.at is None, post.at.timestamp() if post.at else 0

    return tuple(
        Network(
            name=SocialNetwork(network).label,
            file=f"posts/{network}.txt",
            posts=tuple(view(post) for post in sorted(posts, key=order) if post.network == network),
        )
        for network in dict.fromkeys(post.network for post in posts)
    )


def _anchor(post: Post) -> str:
    return f"post-{post.network}-{post.key}"
