"""Reads upload files as the importers of Buffer, Publer, Sprout Social and Metricool do.

Written from their rules (help pages, templates, and what other programs write for them), not from our
writer: whatever an importer would refuse or misread is an `ImporterError`.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from io import StringIO
from itertools import pairwise

BOM = b"\xef\xbb\xbf"
BUFFER = ["Text", "Image URL", "Tags", "Posting Time"]
PUBLER = [
    "Date - Intl. format or prompt",
    "Text",
    "Link(s) - Separated by comma for FB carousels",
    "Media URL(s) - Separated by comma",
    "Title - For the video, pin, PDF ..",
    "Label(s) - Separated by comma",
    "Alt text(s) - Separated by ||",
    "Comment(s) - Separated by ||",
    "Pin board, FB album, or Google category",
    "Post subtype - I.e. story, reel, PDF ..",
    "CTA - For Facebook links or Google",
    "Reminder - For stories, reels, shorts, and TikToks",
]
SPROUT = ["date", "time_24hr", "message_text", "public_image_url"]
METRICOOL = [
    *("Text", "Date", "Time", "Draft"),
    *("Facebook", "Twitter/X", "LinkedIn", "GBP", "Instagram", "Pinterest", "TikTok", "Youtube"),
    *("Threads", "Bluesky"),
    *("Picture Url 1", "Picture Url 2", "Picture Url 3", "Picture Url 4", "Picture Url 5"),
    *("Picture Url 6", "Picture Url 7", "Picture Url 8", "Picture Url 9", "Picture Url 10"),
    *("Alt text picture 1", "Alt text picture 2", "Alt text picture 3", "Alt text picture 4"),
    *("Alt text picture 5", "Alt text picture 6", "Alt text picture 7", "Alt text picture 8"),
    *("Alt text picture 9", "Alt text picture 10"),
]
METRICOOL_NAMES = {
    "facebook": "Facebook",
    "x": "Twitter/X",
    "linkedin": "LinkedIn",
    "instagram": "Instagram",
    "threads": "Threads",
    "bluesky": "Bluesky",
}
EVERYWHERE = {"bluesky", "mastodon", "x", "threads", "linkedin", "facebook", "instagram"}
POSTS_TO = {
    "buffer": EVERYWHERE,
    "publer": EVERYWHERE,
    "sprout": EVERYWHERE - {"mastodon"},
    "metricool": set(METRICOOL_NAMES),
}
ROWS = {"buffer": 100, "publer": 500, "sprout": 350, "metricool": 500}
NAME = re.compile(r"posts/(buffer|publer|sprout|metricool)-([a-z]+)(?:-([2-9]|[1-9]\d+))?\.csv")
PICTURE = re.compile(r"https://[^\s,?#]+\.(?:jpg|png)")


class ImporterError(Exception):
    """The importer would refuse the file, or take it for something else."""


@dataclass(frozen=True)
class Scheduled:
    """A post as the tool has it after the import; `at` is on the account's clock."""

    text: str
    at: datetime | None
    picture: str = ""
    alt: str = ""
    replies: tuple[str, ...] = ()


def read_uploads(files: dict[str, bytes]) -> dict[tuple[str, str], list[Scheduled]]:
    """Import every upload file, each into its tool and network; several of one are told by numbers."""
    numbered: dict[tuple[str, str], dict[int, list[Scheduled]]] = {}
    for name, data in files.items():
        if not name.endswith(".csv"):
            continue
        match = NAME.fullmatch(name)
        _must(match is not None, f"nobody can tell where {name} belongs")
        assert match is not None
        tool, network, number = match[1], match[2], int(match[3] or 1)
        numbered.setdefault((tool, network), {})[number] = read_file(data, tool, network)
    found = {}
    for place, parts in numbered.items():
        _must(sorted(parts) == list(range(1, len(parts) + 1)), f"a file of {place} is missing")
        found[place] = [post for _, posts in sorted(parts.items()) for post in posts]
        _in_order(found[place])
        _far_enough(found[place], timedelta(minutes=10 if place[0] == "sprout" else 0))
    return found


def read_file(data: bytes, tool: str, network: str) -> list[Scheduled]:
    """Import one file."""
    _must(network in POSTS_TO[tool], f"{tool} does not post to {network}")
    head, *records = records_of(data)
    _must(bool(records), "a file without posts is refused")
    _must(len(records) <= ROWS[tool], f"{tool} takes {ROWS[tool]} posts, not {len(records)}")
    columns, read = _READERS[tool]
    _must(head == columns, f"these are not the columns of {tool}: {head}")
    posts = []
    for record in records:
        _must(len(record) == len(columns), f"{len(record)} fields in a row")
        row = dict(zip(columns, record, strict=True))
        post = read(row, network)
        _must(bool(post.text.strip()), "a blank row ends the import")
        _must(not post.picture or PICTURE.fullmatch(post.picture) is not None, f"no picture: {post.picture}")
        _must(not post.alt or bool(post.picture), "words for a picture that is not there")
        posts.append(post)
    return posts


def records_of(data: bytes) -> list[list[str]]:
    """The records of a file in which every field is quoted, read letter by letter (RFC 4180)."""
    _must(data.startswith(BOM), "without the byte order mark Excel and Sprout guess another encoding")
    try:
        text = data[len(BOM) :].decode("utf-8")
    except UnicodeDecodeError as error:
        raise ImporterError("not UTF-8") from error
    _must("\0" not in text, "the file ends at a NUL")
    records: list[list[str]] = [[]]
    at = 0
    while at < len(text):
        _must(text[at] == '"', f"a field is not quoted at {at}")
        field, at = _quoted(text, at + 1)
        records[-1].append(field)
        if text.startswith(",", at):
            at += 1
            _must(at < len(text), "a comma ends the file")
        else:
            _must(text.startswith("\r\n", at), f"neither a comma nor the end of a line at {at}")
            at += 2
            records.append([])
    _must(records.pop() == [], "the last line has no end")
    _must(records == list(csv.reader(StringIO(text, newline=""))), "another reader reads it otherwise")
    return records


def _quoted(text: str, at: int) -> tuple[str, int]:
    """The field that begins here, and where the text goes on after its last quotation mark."""
    found = []
    while True:
        end = text.find('"', at)
        _must(end >= 0, "a quotation mark is missing")
        found.append(text[at:end])
        if not text.startswith('""', end):
            return '"'.join(found), end + 1
        at = end + 2


def _buffer(row: dict[str, str], _: str) -> Scheduled:
    _must(row["Tags"] == "", "a tag that the account does not have is refused")
    return Scheduled(
        row["Text"],
        _time(row["Posting Time"], r"\d{4}-\d\d-\d\d \d\d:\d\d", "%Y-%m-%d %H:%M"),
        row["Image URL"],
    )


def _publer(row: dict[str, str], _: str) -> Scheduled:
    when, text, _link, media, _title, _labels, alts, comments, *rest = row.values()
    _must(not any((_link, _title, _labels, *rest)), "this would make something else than a post of it")
    # In the older template the pipes in the text began the captions of pictures; nobody says they do no more.
    _must("||" not in text, "the text goes on in the captions")
    _must("," not in media and "||" not in alts, "several pictures")
    at = _time(when, r"\d{4}-\d\d-\d\d \d\d:\d\d", "%Y-%m-%d %H:%M") if when else None
    return Scheduled(text, at, media, alts, tuple(comments.split("||")) if comments else ())


def _sprout(row: dict[str, str], _: str) -> Scheduled:
    day = _time(row["date"], r"\d\d/\d\d/\d{4}", "%m/%d/%Y")
    clock = _time(row["time_24hr"], r"\d\d:\d\d", "%H:%M")
    return Scheduled(row["message_text"], datetime.combine(day.date(), clock.time()), row["public_image_url"])


def _metricool(row: dict[str, str], network: str) -> Scheduled:
    networks = METRICOOL[4:14]
    _must(all(row[name] in {"TRUE", "FALSE"} for name in ("Draft", *networks)), "neither TRUE nor FALSE")
    _must([name for name in networks if row[name] == "TRUE"] == [METRICOOL_NAMES[network]], "elsewhere too")
    _must(row["Draft"] == "FALSE", "what was approved would become a draft")
    further = [
        row[f"{kind} {number}"] for kind in ("Picture Url", "Alt text picture") for number in range(2, 11)
    ]
    _must(not any(further), "more pictures than the post has")
    day = _time(row["Date"], r"\d{4}-\d\d-\d\d", "%Y-%m-%d")
    clock = _time(row["Time"], r"\d\d:\d\d:\d\d", "%H:%M:%S")
    at = datetime.combine(day.date(), clock.time())
    return Scheduled(row["Text"], at, row["Picture Url 1"], row["Alt text picture 1"])


_READERS: dict[str, tuple[list[str], Callable[[dict[str, str], str], Scheduled]]] = {
    "buffer": (BUFFER, _buffer),
    "publer": (PUBLER, _publer),
    "sprout": (SPROUT, _sprout),
    "metricool": (METRICOOL, _metricool),
}


def _time(text: str, form: str, parsed: str) -> datetime:
    _must(re.fullmatch(form, text, re.ASCII) is not None, f"no date or time: {text!r}")
    try:
        return datetime.strptime(text, parsed)  # noqa: DTZ007 - importers know no zones
    except ValueError as error:
        raise ImporterError(f"no such day or time: {text!r}") from error


def _in_order(posts: list[Scheduled]) -> None:
    times = [post.at for post in posts]
    timed = list(_known(times))
    _must(times[: len(timed)] == timed == sorted(timed), "not in the order in which they go out")
    _must(len(set(posts)) == len(posts), "the same post twice")


def _far_enough(posts: list[Scheduled], apart: timedelta) -> None:
    timed = list(_known([post.at for post in posts]))
    near = [later for earlier, later in pairwise(timed) if later - earlier < apart]
    _must(not near, f"too near to the one before: {near}")


def _known(times: list[datetime | None]) -> Iterator[datetime]:
    return (time for time in times if time is not None)


def _must(fine: bool, why: str) -> None:
    if not fine:
        raise ImporterError(why)
