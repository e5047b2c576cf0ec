"""What the mail says, in words: every decision about wording is made here, templates only place it."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TypedDict

from pipeline.compose.corrections import correction_words
from pipeline.compose.wording import credit, when_words
from pipeline.errors import RenderError
from pipeline.model.issues import Correction, Issue, IssueItem, IssueSection
from pipeline.model.items import Kind
from pipeline.model.settings import Newsletter
from pipeline.render.places import PICTURES, PREFERENCES, UNSUBSCRIBE
from pipeline.text.colours import CARD, DARK_CARD, DARK_GROUND, ink_on, readable
from pipeline.text.dates import ap_date, days_left_words, deadline_words
from pipeline.text.markup import one_line

_readable = lru_cache(maxsize=64)(readable)
_SOON = 7  # days left from which a deadline is marked
_LAST = 2
_FAR = 60  # days left beyond which nobody counts them


@dataclass(frozen=True, slots=True)
class DeadlineView:
    """A deadline in words.

    Attributes:
        words: `Closes Friday, June 6`.
        left: `15 days left`; empty once it has passed.
        badge: `Last chance`, `Closing soon`, or empty.
        urgency: `hot`, `soon` or `open`, for the colour; the words say the same.
    """

    words: str
    left: str
    badge: str
    urgency: str

    @property
    def line(self) -> str:
        """All of it in one line."""
        return " · ".join(part for part in (self.badge, self.words, self.left) if part)


@dataclass(frozen=True, slots=True)
class PictureView:
    """A picture as it stands in the mail.

    Attributes:
        address: what `src` says: an https address, `cid:…`, or a path beside `mail.html`.
        width, height: of the file, in pixels.
        alt: empty for one that says nothing the title does not.
    """

    address: str
    width: int
    height: int
    alt: str

    def height_at(self, width: int) -> int:
        """How high it stands when it is shown at this width, in pixels."""
        return max(1, round(self.height * width / self.width)) if self.width else width


@dataclass(frozen=True, slots=True)
class ItemView:
    """An item as a reader sees it.

    Attributes:
        link: empty if the item has no web address; the title then stands without one.
        credit: whom it comes from: `Lakeshore Library and Rural Network`.
        when: an event's date and time; empty for anything else.
        button: the words of the lead's button.
        language: BCP 47 where it differs from the newsletter's; else empty.
        direction: `rtl` or `ltr` where it differs from the newsletter's; else empty.
        align: the side where its lines begin.
        picture: None if it has none that is fit.
    """

    id: str
    kind: str
    title: str
    link: str
    blurb: str
    credit: str
    when: str
    deadline: DeadlineView | None
    button: str
    language: str
    direction: str
    align: str
    picture: PictureView | None = None

    @property
    def meta(self) -> str:
        """The line under the blurb: when, and from whom."""
        return " · ".join(part for part in (self.when, f"from {self.credit}" if self.credit else "") if part)


@dataclass(frozen=True, slots=True)
class SectionView:
    """A headed part; `lead` stands apart from `items`.

    Attributes:
        more: shown as titles only, below `more_title`.
        elsewhere: how many further ones stand only on the issue's page on the web.
    """

    id: str
    title: str
    lead: ItemView | None
    items: tuple[ItemView, ...]
    more: tuple[ItemView, ...]
    more_title: str
    elsewhere: int = 0

    @property
    def elsewhere_words(self) -> str:
        """What the link to them says."""
        return f"{self.elsewhere} more in “{self.title}” on the web"


@dataclass(frozen=True, slots=True)
class CorrectionView:
    """A correction of an earlier issue: `title` begins the sentence and leads to the call.

    Attributes:
        title: empty where a person's words do not begin with it.
        link: empty if the call has no web address.
    """

    title: str
    rest: str
    link: str

    @property
    def words(self) -> str:
        """All of it."""
        return f"{self.title}{self.rest}"


@dataclass(frozen=True, slots=True)
class ColoursView:
    """The accent where it stands as text and as a ground, in light and in dark; and the light ground."""

    accent: str
    accent_ink: str
    link: str
    dark_accent: str
    dark_accent_ink: str
    dark_link: str
    ground: str = "#f3efe7"


@dataclass(frozen=True, slots=True)
class LogoView:
    """The logo above the name; `alt` is empty where it says no more than the name."""

    address: str
    alt: str
    width: int


@dataclass(frozen=True, slots=True)
class MailView:
    """Everything that the mail's templates may use, as `mail`; docs/templates.md explains each.

    Attributes:
        browser: the issue's page on the web; empty if there is none.
        heading_font, text_font: as CSS writes them, without double quotes.
    """

    name: str
    tagline: str
    home: str
    language: str
    direction: str
    align: str
    subject: str
    preheader: str
    intro: tuple[str, ...]
    dateline: str
    sections: tuple[SectionView, ...]
    colours: ColoursView
    why: str
    postal: tuple[str, ...]
    preferences: str
    unsubscribe: str
    corrections: tuple[CorrectionView, ...] = ()
    browser: str = ""
    heading_font: str = "serif"
    text_font: str = "sans-serif"
    logo: LogoView | None = None

    @property
    def web(self) -> str:
        """Where what does not stand in the mail can be read: the issue's page, or the newsletter's."""
        return self.browser or self.home


def mail_view(
    issue: Issue, newsletter: Newsletter, *, browser: str = "", elsewhere: Mapping[str, int] | None = None
) -> MailView:
    """Put an issue into words.

    Args:
        issue: the content.
        newsletter: whose issue it is.
        browser: the issue's page on the web; empty if there is none.
        elsewhere: by section, how many items stand only there.

    Raises:
        RenderError: the accent is no colour.
    """
    mail, brand, rtl = newsletter.mail, newsletter.brand, newsletter.direction == "rtl"
    today = day_of(issue, newsletter)
    return MailView(
        name=one_line(newsletter.name),
        tagline=one_line(brand.tagline),
        home=newsletter.home,
        language=newsletter.language,
        direction="rtl" if rtl else "ltr",
        align="right" if rtl else "left",
        subject=one_line(issue.subject),
        preheader=one_line(issue.preheader),
        intro=_paragraphs(issue.intro),
        dateline=f"{ap_date(today, today=today, weekday=True)}, {today.year} · No. {issue.number}",
        sections=tuple(
            _section(part, newsletter, today, (elsewhere or {}).get(part.id, 0))
            for part in issue.sections
            if part.items or part.more
        ),
        colours=colours_view(newsletter),
        why=one_line(mail.why),
        postal=_lines(mail.postal_address),
        # On a list of ours each reader has a page of their own.
        preferences=PREFERENCES if newsletter.audience.list else mail.preferences,
        unsubscribe=UNSUBSCRIBE,
        corrections=tuple(correction_view(one, today) for one in issue.corrected()),
        browser=web_address(browser),
        heading_font=brand.heading_font,
        text_font=brand.text_font,
        logo=LogoView(brand.logo, one_line(brand.logo_alt), brand.logo_width) if brand.logo else None,
    )


def correction_view(correction: Correction, today: date) -> CorrectionView:
    """A correction in words, its title apart."""
    words, title = correction_words(correction, today), one_line(correction.title)
    if not words.startswith(title):
        title = ""
    return CorrectionView(title, words.removeprefix(title), web_address(correction.link))


def day_of(issue: Issue, newsletter: Newsletter) -> date:
    """The day from which everything counts: that of the slot, where the newsletter lives."""
    return issue.send_at.astimezone(newsletter.timezone).date()


def deadline_view(item: IssueItem, today: date) -> DeadlineView | None:
    """An item's deadline in words, or None if it has none."""
    if item.deadline is None:
        return None
    left = (item.deadline.day - today).days
    words = deadline_words(item.deadline, today=today)
    if left < 0:
        return DeadlineView(f"Closed {words}", "", "", "open")
    verb = "Register by" if item.kind is Kind.EVENT else "Closes"
    badge = "Last chance" if left <= _LAST else "Closing soon" if left <= _SOON else ""
    urgency = {"Last chance": "hot", "Closing soon": "soon"}.get(badge, "open")
    # The number stays with its word at the end of a line.
    count = days_left_words(item.deadline.day, today).replace(" ", "\u00a0") if left <= _FAR else ""
    return DeadlineView(f"{verb} {words}", count, badge, urgency)


def direction_of(text: str) -> str:
    """`rtl` or `ltr`, from the first letter that has a direction (Unicode UAX 9, P2)."""
    for char in text:
        match unicodedata.bidirectional(char):
            case "L":
                return "ltr"
            case "R" | "AL":
                return "rtl"
            case _:
                pass
    return ""


def colours_view(newsletter: Newsletter) -> ColoursView:
    """The newsletter's accent, in shades that can be read on our grounds.

    Raises:
        RenderError: it is no colour.
    """
    brand = newsletter.brand
    try:
        return ColoursView(
            accent=brand.accent,
            accent_ink=ink_on(brand.accent),
            link=_readable(brand.accent, CARD, brand.ground),
            dark_accent=brand.accent_dark,
            dark_accent_ink=ink_on(brand.accent_dark),
            dark_link=_readable(brand.accent_dark, DARK_CARD, DARK_GROUND),
            ground=brand.ground,
        )
    except ValueError as error:
        raise RenderError(str(error), where="newsletter.brand") from error


def picture_view(item: IssueItem, *, lead: bool) -> PictureView | None:
    """The item's picture by its path beside `mail.html`; `lead`: the one that stands over its text."""
    shown = item.shown_picture
    file = shown and (shown.large if lead else shown.small)
    if not file or item.picture is None:
        return None
    return PictureView(f"{PICTURES}{file.name}", file.width, file.height, one_line(item.picture.alt))


def _section(part: IssueSection, newsletter: Newsletter, today: date, elsewhere: int) -> SectionView:
    views = tuple(
        _item(item, newsletter, today, picture_view(item, lead=part.lead and not number))
        for number, item in enumerate(part.items)
    )
    lead = views[0] if part.lead and views else None
    return SectionView(
        id=part.id,
        title=one_line(part.title),
        lead=lead,
        items=views[1:] if lead else views,
        more=tuple(_item(item, newsletter, today, None) for item in part.more),
        more_title=one_line(part.more_title),
        elsewhere=elsewhere,
    )


def _item(item: IssueItem, newsletter: Newsletter, today: date, picture: PictureView | None) -> ItemView:
    words = item_words(item, newsletter, today, newsletter.language, newsletter.direction)
    source = one_line(item.sources[0].name) if item.sources else ""
    return ItemView(
        **words,
        deadline=deadline_view(item, today),
        button=f"Read it at {source}" if source else "Read it on the web",
        align="right" if (words["direction"] or newsletter.direction) == "rtl" else "left",
        picture=picture,
    )


class ItemWords(TypedDict):
    """What an item says alike in the mail and on the public pages; as of `ItemView`."""

    id: str
    kind: str
    title: str
    link: str
    blurb: str
    credit: str
    when: str
    language: str
    direction: str


def item_words(
    item: IssueItem, newsletter: Newsletter, today: date, language: str, direction: str
) -> ItemWords:
    """Put an item into words, for a mail or a page of this language and direction, read on this day."""
    title = one_line(item.title) or "Untitled"
    own = direction_of(title) or newsletter.direction
    spoken = item.language or newsletter.language
    return ItemWords(
        id=item.id,
        kind=item.kind.value,
        title=title,
        link=web_address(item.link),
        blurb=one_line(item.blurb),
        credit=credit(item),
        when=when_words(item.starts, newsletter.timezone, today) if item.starts else "",
        language=spoken if spoken.lower().split("-")[0] != language.lower().split("-")[0] else "",
        direction=own if own != direction else "",
    )


def web_address(link: str) -> str:
    """The link if it is a web address, else nothing: no other scheme gets into a mail or onto a page."""
    words = link.split(maxsplit=1)
    return words[0] if len(words) == 1 and words[0].lower().startswith(("https://", "http://")) else ""


def _paragraphs(text: str) -> tuple[str, ...]:
    return tuple(line for line in (one_line(part) for part in text.split("\n\n")) if line)


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line for line in (one_line(part) for part in text.splitlines()) if line)
