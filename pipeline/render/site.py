"""The public site: every published issue as a page, and what is open now, as files that any server can carry.

    index.html  feed.xml  calls.html  calls.ics  calls.json  style.css  icon.png     of all newsletters
    <newsletter>/ the same                                                           of one
    <newsletter>/<date>/index.html  card.png                                         an issue

These addresses never change. Links are relative, so that the site can stand anywhere.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from pipeline.compose.open_calls import OpenCall, corrections_since, open_calls
from pipeline.model.settings import Newsletter, Site
from pipeline.render.atom import AtomFeed, FeedEntry, render_atom
from pipeline.render.cards import IssueCard, draw_icon, draw_issue_card
from pipeline.render.ics import Stamped, calendar_of, call_data, domain_of
from pipeline.render.siteview import IssueView, Serial, SiteIssue, call_groups, day_words, issue_view
from pipeline.render.templates import Templates
from pipeline.render.view import colours_view
from pipeline.text.markup import one_line

FEED_ISSUES = 20  # in a feed; the pages list all
Draw = Callable[[str, IssueCard], bytes]  # the file's name and what stands on it


@dataclass(frozen=True, slots=True)
class _Shelf:
    """What the pages of one folder have in common: those of all newsletters, or of one.

    Attributes:
        folder: empty for the first page's, else the newsletter's id.
        up: from a page in this folder to the site's root, `../` for each step.
    """

    folder: str
    name: str
    serials: tuple[Serial, ...]
    site: Site
    style: str

    @property
    def first(self) -> Newsletter:
        return self.serials[0].newsletter

    @property
    def prefix(self) -> str:
        return f"{self.folder}/" if self.folder else ""

    def address(self, path: str) -> str:
        """The full address of a file of the site; empty if nobody has said where it is."""
        return f"{self.site.address.rstrip('/')}/{path}" if self.site.address else ""


def draw_card(_: str, card: IssueCard) -> bytes:
    """Draw a card, whatever its name."""
    return draw_issue_card(card)


def render_site(
    serials: Sequence[Serial], site: Site, templates: Templates, *, now: datetime, draw: Draw = draw_card
) -> dict[str, bytes]:
    """Every file of the site, by its name below the site's folder.

    Args:
        serials: the newsletters that have an issue, one or more, in the order of the settings.
        site: where it will stand, and what it is called.
        templates: where the templates of the pages are.
        now: what is open then is listed; no more than its day counts.
        draw: gives an issue's picture; one that keeps them saves the time to draw them again.

    Raises:
        RenderError: a template is wrong.
    """
    style = {one.newsletter.id: _style(one.newsletter, templates) for one in serials}
    files: dict[str, bytes] = {}
    shelves = [
        _Shelf(
            one.newsletter.id, one_line(one.newsletter.name), (one,), site, _mark(style[one.newsletter.id])
        )
        for one in serials
    ]
    name = shelves[0].name if len(shelves) == 1 else one_line(site.name) or "Newsletters"
    first = style[serials[0].newsletter.id]
    for shelf in (_Shelf("", name, tuple(serials), site, _mark(first)), *shelves):
        newsletter = shelf.first
        press = _Press(shelf, templates, several=len(serials) > 1)
        files[f"{shelf.prefix}style.css"] = style[newsletter.id]
        files[f"{shelf.prefix}icon.png"] = draw_icon(shelf.name, newsletter.brand.accent)
        files |= press.lists(now)
        if shelf.folder:
            files |= press.issues(draw)
    return files


class _Press:
    """Makes the files of one shelf."""

    def __init__(self, shelf: _Shelf, templates: Templates, *, several: bool) -> None:
        self._shelf = shelf
        self._templates = templates
        self._several = several
        self._views = [
            (one, serial, issue_view(one, serial)) for serial in shelf.serials for one in serial.issues
        ]
        self._views.sort(key=lambda row: (row[0].published, row[0].place), reverse=True)

    def lists(self, now: datetime) -> dict[str, bytes]:
        """The list of issues, the feed, and what is open."""
        shelf = self._shelf
        today = now.astimezone(shelf.first.timezone).date()
        calls = open_calls([one.issue for one, _, _ in self._views], today)
        listing = "site/newsletters.html.j2" if not shelf.folder and self._several else "site/issues.html.j2"
        values = {
            "issues": [view for _, _, view in self._views],
            "newest": [(serial.newsletter, self._newest(serial)) for serial in shelf.serials],
            "open": len(calls),
        }
        groups = call_groups(
            calls,
            {one.newsletter.id: one for one in shelf.serials},
            shelf.first.language,
            shelf.first.direction,
        )
        return {
            f"{shelf.prefix}index.html": self._page(listing, "index.html", **values),
            f"{shelf.prefix}feed.xml": self._feed(),
            f"{shelf.prefix}calls.html": self._page(
                "site/calls.html.j2",
                "calls.html",
                groups=groups,
                total=len(calls),
                as_of=day_words(today),
                machine=today.isoformat(),
                named=len(shelf.serials) > 1,
            ),
            f"{shelf.prefix}calls.ics": calendar_of(shelf.name, shelf.first.language, self._stamped(calls)),
            f"{shelf.prefix}calls.json": self._data(calls, today),
        }

    def issues(self, draw: Draw) -> dict[str, bytes]:
        """The page and the picture of each issue."""
        files: dict[str, bytes] = {}
        for at, (one, serial, view) in enumerate(self._views):
            newsletter = serial.newsletter
            card = f"{one.place}/card.png"
            files[f"{one.place}/index.html"] = self._page(
                "site/issue.html.j2",
                f"{one.place.partition('/')[2]}/index.html",
                issue=view,
                newer=self._views[at - 1][2] if at else None,
                older=self._views[at + 1][2] if at + 1 < len(self._views) else None,
                card=self._shelf.address(card),
            )
            files[card] = draw(
                card,
                IssueCard(
                    one_line(newsletter.name),
                    view.title,
                    f"{view.day} · No. {view.number}",
                    newsletter.brand,
                    one.place,
                ),
            )
        return files

    def _newest(self, serial: Serial) -> IssueView:
        return next(view for _, owner, view in self._views if owner is serial)

    def _page(self, template: str, name: str, **values: object) -> bytes:
        """A page of this shelf; `name` is its file below the shelf's folder."""
        shelf, newsletter = self._shelf, self._shelf.first
        path = f"{shelf.prefix}{name}"
        # With one newsletter the first page is the list of its issues; its own address is the one to keep.
        own = path if shelf.folder or self._several else f"{newsletter.id}/{name}"
        text = self._templates.render(
            template,
            here={
                "root": "../" * path.count("/"),
                "shelf": "../" * name.count("/"),
                "name": shelf.name,
                "home": newsletter.home if shelf.folder or not self._several else "",
                "tagline": one_line(newsletter.brand.tagline) if len(shelf.serials) == 1 else "",
                "language": newsletter.language,
                "direction": "rtl" if newsletter.direction == "rtl" else "ltr",
                "style": shelf.style,
                "address": shelf.address(own.removesuffix("index.html")),
                "several": self._several and bool(shelf.folder),
                "file": name,
            },
            **values,
        )
        return text.encode()

    def _stamped(self, calls: Sequence[OpenCall]) -> Iterator[Stamped]:
        domains = {one.newsletter.id: domain_of(one.newsletter) for one in self._shelf.serials}
        return (Stamped(call.item, call.told.send_at, domains[call.issue.newsletter]) for call in calls)

    def _data(self, calls: Sequence[OpenCall], today: date) -> bytes:
        pages = {id(one.issue): self._link(one) for one, _, _ in self._views}
        data = {
            "as_of": today.isoformat(),
            "calls": [
                {
                    **call_data(call.item),
                    "newsletter": call.issue.newsletter,
                    "issue": call.issue.date.isoformat(),
                    "page": pages[id(call.issue)],
                    "corrected": call.told.date.isoformat() if call.correction else None,
                }
                for call in calls
            ],
        }
        return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")

    def _link(self, one: SiteIssue) -> str:
        """An issue's page, from a file in this shelf's folder."""
        relative = f"{one.place.removeprefix(self._shelf.prefix)}/index.html"
        return self._shelf.address(f"{one.place}/") or relative

    def _feed(self) -> bytes:
        shelf, newsletter = self._shelf, self._shelf.first
        domain, since = domain_of(newsletter), min(one.issue.date for one, _, _ in self._views)
        return render_atom(
            AtomFeed(
                id=f"tag:{domain},{since.isoformat()}:{shelf.folder or 'all'}",
                title=shelf.name,
                subtitle=one_line(newsletter.brand.tagline) if len(shelf.serials) == 1 else "",
                page=shelf.address(shelf.prefix) or "index.html",
                address=shelf.address(f"{shelf.prefix}feed.xml") or "feed.xml",
                icon=shelf.address(f"{shelf.prefix}icon.png") or "icon.png",
                author=one_line(newsletter.mail.from_name) or shelf.name,
                language=newsletter.language,
                entries=[self._entry(*row) for row in self._views[:FEED_ISSUES]],
            )
        )

    def _entry(self, one: SiteIssue, serial: Serial, view: IssueView) -> FeedEntry:
        newsletter = serial.newsletter
        later = corrections_since(one.issue, [other.issue for other in serial.issues])
        moments = [one.published, *(issue.send_at.astimezone(UTC) for issue, _ in later.values())]
        return FeedEntry(
            # Not the page's address: that may not be known yet, and may move to another host.
            id=f"tag:{domain_of(newsletter)},{one.issue.date.isoformat()}:{one.place}",
            title=view.title or f"No. {view.number}",
            link=self._link(one),
            published=one.published,
            updated=max(moments),
            author=one_line(newsletter.mail.from_name) or one_line(newsletter.name),
            summary=view.summary,
            content=self._templates.render(
                "site/content.html.j2",
                issue=view,
                direction=newsletter.direction,
                pages=self._shelf.address(""),
            ),
            language=newsletter.language,
        )


def _style(newsletter: Newsletter, templates: Templates) -> bytes:
    colours = colours_view(newsletter)
    return templates.render("site/style.css.j2", colours=colours, brand=newsletter.brand).encode()


def _mark(style: bytes) -> str:
    """Tells browsers when the style is another one."""
    return hashlib.sha256(style).hexdigest()[:8]
