"""What stands on the picture of a post, which shape each network shows, and when no card is needed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, assert_never

from pipeline.compose.asks import by_date
from pipeline.compose.post_titles import bare_title, post_title
from pipeline.compose.wording import credit, sentence, when_words
from pipeline.model.issues import Issue, IssueItem
from pipeline.model.items import Kind
from pipeline.model.pictures import PictureFile
from pipeline.model.posts import Network
from pipeline.model.settings import Newsletter
from pipeline.text.dates import ap_date
from pipeline.text.markup import one_line

# By `curate.subtypes`: what a reader is asked for.
_CALLS: Final = {
    "advisors": "Call for advisors",
    "artists": "Call for artists",
    "contest": "Contest",
    "exhibition": "Exhibition to host",
    "giveaway": "Giveaway",
    "grant": "Grant",
    "job": "Job opening",
    "letter": "Letter to sign",
    "nominations": "Call for nominations",
    "proposals": "Call for proposals",
    "reviewers": "Call for reviewers",
    "scholarship": "Scholarship",
    "survey": "Survey",
    "volunteers": "Call for volunteers",
}
# `Call for Peer Reviewers: Journal of …`: what stands before the colon is the kind, in the item's own words.
_OWN_KIND = re.compile(
    r"(?P<kind>(?:open |last |final )?(?:call|request)s? (?:for|to) [^:–—]{3,28})"
    r"(?::| [–—-])\s+(?P<title>\S.*)",
    re.IGNORECASE,
)
_SHORT_MONTH = re.compile(r"\b(Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.(?= \d)")
_MONTHS: Final = {
    "Jan": "January",
    "Feb": "February",
    "Aug": "August",
    "Sept": "September",
    "Oct": "October",
    "Nov": "November",
    "Dec": "December",
}


class CardShape(StrEnum):
    """The two shapes that networks show whole."""

    WIDE = "wide"
    SQUARE = "square"


# Width by height at least and at most, and the fewest pixels across, of a picture that is shown in its place.
_FITS: Final = {CardShape.WIDE: (1.2, 2.2, 600), CardShape.SQUARE: (0.8, 1.25, 1080)}


@dataclass(frozen=True, slots=True)
class CardWords:
    """What stands on a card, each on one line.

    Attributes:
        kicker: what it is, above the title: `Call for proposals`.
        title: what it is about.
        when: the deadline with its verb, or when an event begins, without a full stop; may be empty.
        credit: whom it comes from; may be empty.
        name: the newsletter's.
    """

    kicker: str
    title: str
    when: str = ""
    credit: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class OwnPicture:
    """A picture of the item that needs no card; `alt` is never empty."""

    file: PictureFile
    alt: str


def card_words(item: IssueItem, newsletter: Newsletter, today: date) -> CardWords:
    """What the card of an item says, in the words of its posts.

    Args:
        item: as it stands in the issue.
        newsletter: whose post it is.
        today: the day from which dates are worded.
    """
    kicker, title = _kind(item), bare_title(post_title(item))
    own = _OWN_KIND.fullmatch(title) if item.kind is Kind.CALL else None
    if own:
        kicker, title = own["kind"], own["title"]
    when = ""
    if item.deadline:
        when = by_date(item, item.deadline, today)
    elif item.starts:
        when = when_words(item.starts, newsletter.timezone, today)
    source, name = credit(item), one_line(newsletter.name)
    return CardWords(
        kicker=kicker,
        title=title,
        # A picture has room, and "Dec." is read aloud as it is written.
        when=_SHORT_MONTH.sub(lambda month: _MONTHS[month[1]], when),
        credit=f"from {source}" if source and source != name else "",
        name=name,
    )


def issue_card_words(issue: Issue, newsletter: Newsletter) -> CardWords:
    """What the card of a post about the issue itself says."""
    day = ap_date(issue.date, today=issue.date, weekday=True)
    return CardWords(
        kicker=f"Issue No. {issue.number}",
        title=one_line(issue.subject),
        credit=_SHORT_MONTH.sub(lambda month: _MONTHS[month[1]], day),
        name=one_line(newsletter.name),
    )


def card_alt(words: CardWords) -> str:
    """A card for those who do not see it.

    Say `Card: Call for advisors. Media Literacy for Adults. Apply by Friday, December 5.`
    """
    parts = (part for part in (words.kicker, words.title, words.when) if part)
    return f"Card: {' '.join(sentence(part) for part in parts)}"


def shape_for(network: str) -> CardShape:
    """The shape that a network, by its name, shows without cutting it."""
    return CardShape.SQUARE if network == Network.INSTAGRAM else CardShape.WIDE


def own_picture(item: IssueItem, shape: CardShape) -> OwnPicture | None:
    """The item's own picture, if a post is better served with it than with a card; None asks for a card.

    It must have been made large, be of about the shape, and be told in words: a post shows no picture that
    some of its readers know nothing of.
    """
    shown, picture = item.shown_picture, item.picture
    if not shown or not shown.large or not picture:
        return None
    alt, file = one_line(picture.alt), shown.large
    narrowest, widest, least = _FITS[shape]
    if not alt or file.width < least or not narrowest <= file.width / file.height <= widest:
        return None
    return OwnPicture(file, alt)


def _kind(item: IssueItem) -> str:
    match item.kind:
        case Kind.CALL:
            return _CALLS.get(item.subtype, "Open call")
        case Kind.STORY:
            return "Program story"
        case Kind.EVENT:
            return "Event"
        case Kind.NEWS:
            return "News"
        case _:
            assert_never(item.kind)
