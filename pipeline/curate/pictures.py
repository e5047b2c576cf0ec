"""Which of the pictures that entries offer may stand beside an item, and in what words, by what feeds say.

Trackers, counters and what mail cannot show are left out when a feed is read (`collect.pictures`). Here go
pictures that say nothing of the story. What only the picture itself tells is judged when it is there
(`render.pictures`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from urllib.parse import unquote, urlsplit

from pipeline.model.entries import Entry, Picture
from pipeline.model.pictures import ShownPicture
from pipeline.model.settings import NO_PICTURES, Feed
from pipeline.text.links import is_web_link
from pipeline.text.markup import one_line

NARROWEST, WIDEST = 0.5, 3.0
"""Width by height of a picture that can stand in a mail: no columns, no banners."""

_WIDE = 300  # pixels; what is declared as less is taken only if nothing else is there
_ALT_ROOM = 1_000  # characters; longer ones are no alt texts but articles
_TOO_OFTEN = 3  # items of one issue with the same picture: it is the feed's own, and not theirs

_WORDS = re.compile(r"[^\W\d_]+")
# A file that has one of these in its name is no picture of a story, whatever else stands there …
_FURNITURE = frozenset(
    (
        *(
            "logo",
            "logos",
            "logotype",
            "wordmark",
            "favicon",
            "icon",
            "icons",
            "avatar",
            "avatars",
            "gravatar",
        ),
        *("sprite", "sprites", "spacer", "placeholder", "spinner", "mugshot"),
    )
)
# … nor is one that is called by nothing but these, and words for pictures, sizes and colours.
_WEAK = frozenset(
    (
        *(
            "share",
            "sharing",
            "button",
            "buttons",
            "btn",
            "badge",
            "social",
            "rss",
            "feed",
            "default",
            "blank",
        ),
        *("facebook", "twitter", "instagram", "linkedin", "youtube", "pinterest", "whatsapp", "threads"),
        *(
            "bluesky",
            "mastodon",
            "empty",
            "pixel",
            "transparent",
            "loading",
            "noimage",
            "fallback",
            "profile",
        ),
    )
)
_FILLING = frozenset(
    (
        *(
            "image",
            "img",
            "pic",
            "picture",
            "photo",
            "featured",
            "thumbnail",
            "thumb",
            "x",
            "px",
            "no",
            "none",
        ),
        *("author", "user", "small", "medium", "large", "grey", "gray", "white", "black", "dark", "light"),
        *("header", "footer", "banner"),
    )
)
# What tools and cameras write where a person should have said what is to be seen.
_NO_WORDS = re.compile(
    r"(?:(?:the\s+)?(?:featured\s+|post\s+|article\s+|hero\s+|lead\s+|main\s+|cover\s+|blog\s+|header\s+)*"
    r"(?:image|img|picture|photo|photograph|pic|thumbnail|banner|graphic|untitled|null|undefined|alt(?:\s+text)?)"
    r"|(?:img|dsc[nf]?|pxl|mvimg|pict|image|photo|scan|screen\s?shot|whatsapp\s+image)[\s_-]*\d[\d\s_.:-]*"
    r"(?:at[\d\s_.:-]+)?(?:am|pm)?|[\d\s_.:x-]+)\W*",
    re.IGNORECASE,
)
_FILE_NAME = re.compile(
    r"\S+\.(?:jpe?g|png|gif|webp|avif|heic|tiff?|bmp|svg)|.*[\w-]\.(?:jpe?g|png|gif|webp)", re.IGNORECASE
)
_NOT_LETTERS = re.compile(r"[\W_]+")


def choose_picture(entries: Iterable[Entry]) -> Picture | None:
    """The picture that stands for an item: the first that is fit, and rather one not declared as small.

    Args:
        entries: of the item, the one that tells it first; each offers its best picture first.
    """
    fit = [
        replace(picture, alt=alt_text(picture, entry.title), feed=entry.feed)
        for entry in entries
        for picture in entry.pictures
        if is_fit(picture)
    ]
    wide = (picture for picture in fit if picture.width is None or picture.width >= _WIDE)
    return next(wide, fit[0] if fit else None)


def is_fit(picture: Picture) -> bool:
    """Whether what is known of a picture allows it to stand in a mail."""
    words = set(_WORDS.findall(_stem(picture.url).lower()))
    if words & _FURNITURE or (words & _WEAK and words <= _WEAK | _FILLING):
        return False
    if not picture.width or not picture.height:
        return True
    return NARROWEST <= picture.width / picture.height <= WIDEST


def alt_text(picture: Picture, title: str) -> str:
    """What the feed says is to be seen; empty where it says nothing, repeats the title, or names the file."""
    alt = one_line(picture.alt)
    letters = _letters(alt)
    said_already = letters in {_letters(title), _letters(_stem(picture.url))}
    if (
        not letters
        or said_already
        or len(alt) > _ALT_ROOM
        or _FILE_NAME.fullmatch(alt)
        or _NO_WORDS.fullmatch(alt)
    ):
        return ""
    return alt


def place_of(picture: Picture, feeds: Mapping[str, Feed]) -> str:
    """Where the picture is taken from: a web address, or a path inside the root; empty for nowhere.

    Args:
        picture: offered by a feed, or set by a person, who may name a file.
        feeds: by id.
    """
    folder = feeds[picture.feed].pictures if picture.feed in feeds else ""
    if folder == NO_PICTURES:
        return ""
    if folder:
        name = _last_part(picture.url)
        return f"{folder.rstrip('/')}/{name}" if name not in {"", ".", ".."} else ""
    return picture.url


def is_private_allowed(picture: Picture, feeds: Mapping[str, Feed]) -> bool:
    """Whether it may lie on a private network: on the very host of a feed that may, and nowhere else."""
    feed = feeds.get(picture.feed)
    return bool(feed and feed.allow_private and _host(feed.url) and _host(feed.url) == _host(picture.url))


def once_each(shown: Iterable[tuple[str, ShownPicture]]) -> dict[str, ShownPicture]:
    """Who keeps its picture, where several items of an issue have the same one.

    The first has it; where three have, it belongs to their site and not to any of them.

    Args:
        shown: ids of items, in the issue's order, with what was made of their pictures.
    """
    every = list(shown)
    often = Counter(picture.small.name for _, picture in every)
    kept: dict[str, ShownPicture] = {}
    seen: set[str] = set()
    for item, picture in every:
        name = picture.small.name
        if often[name] < _TOO_OFTEN and name not in seen:
            kept[item] = picture
            seen.add(name)
    return kept


def _last_part(url: str) -> str:
    try:
        path = urlsplit(url).path if is_web_link(url) else url
    except ValueError:
        return ""
    name = unquote(path.rstrip("/").rpartition("/")[2])
    return "" if "/" in name or "\\" in name or "\0" in name else name


def _stem(url: str) -> str:
    name = _last_part(url)
    return name.rpartition(".")[0] or name


def _letters(text: str) -> str:
    return _NOT_LETTERS.sub("", text).lower()


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""
