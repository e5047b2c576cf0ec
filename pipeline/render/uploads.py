"""Files to upload to scheduling tools, `posts/<tool>-<network>.csv`, and a page that says what to do.

Each is CSV as in RFC 4180, in UTF-8 with a byte order mark, every field in quotation marks: what all four
importers read. A text that begins with = + - or @ stays as it is, since an importer is no spreadsheet; the
page warns of opening the files in one.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import StringIO
from types import MappingProxyType
from typing import Final

from pipeline.compose.uploads import INTAKES, Upload, uploads
from pipeline.model.posts import Network, Post, Tool
from pipeline.model.settings import Newsletter
from pipeline.render.templates import safe

GUIDE = "posts/uploads.txt"
"""What to do with the files, and which posts are in none of them."""

_FOLDER = "posts/"


@dataclass(frozen=True, slots=True)
class Line:
    """A post as an importer sees it.

    Attributes:
        at: on the newsletter's clock.
        picture: its public address; empty if it has none.
    """

    post: Post
    at: datetime
    picture: str


@dataclass(frozen=True, slots=True)
class Form:
    """The columns of a tool, in their order, and what stands in those that are not empty."""

    columns: tuple[str, ...]
    cells: Callable[[Line], Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Made:
    """What was made for one tool and network: the posts, and the files by name."""

    upload: Upload
    lines: tuple[Line, ...]
    files: Mapping[str, bytes]


def upload_files(
    posts: Sequence[Post], newsletter: Newsletter, *, picture_address: Callable[[str], str]
) -> dict[str, bytes]:
    """The files for the tools that the newsletter's settings name, by their names in the issue's folder.

    Args:
        posts: all of an issue, with their times.
        newsletter: names the tools; times are on its clock.
        picture_address: gives for a picture's file in the issue's folder its https address; empty if it
            has none, and the post then goes without.

    Returns:
        Nothing if no tool is named. A file with no post is not made: importers refuse it.
    """
    made = [_made(upload, picture_address) for upload in uploads(posts, newsletter)]
    files = {name: data for one in made for name, data in one.files.items()}
    if made:
        files[GUIDE] = safe("\n".join(_guide(made, newsletter))).encode("utf-8", "replace")
    return files


def is_upload(name: str) -> bool:
    """Whether a file of an issue's folder is one to upload."""
    return name.endswith(".csv") and name.startswith(tuple(f"{_FOLDER}{tool}-" for tool in Tool))


def _made(upload: Upload, picture_address: Callable[[str], str]) -> Made:
    lines = tuple(
        Line(row.post, row.at, picture_address(row.post.picture) if row.post.picture else "")
        for row in upload.rows
    )
    return Made(upload, lines, dict(_files(upload, lines)))


def _files(upload: Upload, lines: Sequence[Line]) -> Iterator[tuple[str, bytes]]:
    """As many files as the tool's limit asks for: `buffer-x.csv`, `buffer-x-2.csv` and so on."""
    most, form = INTAKES[upload.tool].most, _FORMS[upload.tool]
    for number, start in enumerate(range(0, len(lines), most), 1):
        suffix = f"-{number}" if number > 1 else ""
        yield f"{_FOLDER}{upload.tool}-{upload.network}{suffix}.csv", _csv(form, lines[start : start + most])


def _csv(form: Form, lines: Iterable[Line]) -> bytes:
    out = StringIO(newline="")
    writer = csv.DictWriter(out, form.columns, restval="", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(form.cells(line) for line in lines)
    return out.getvalue().encode("utf-8-sig")


def _buffer(line: Line) -> Mapping[str, str]:
    return {
        "Text": line.post.text,
        "Image URL": line.picture,
        "Posting Time": f"{line.at:%Y-%m-%d %H:%M}",
    }


def _publer(line: Line) -> Mapping[str, str]:
    return {
        "Date - Intl. format or prompt": f"{line.at:%Y-%m-%d %H:%M}",
        "Text": line.post.text,
        "Media URL(s) - Separated by comma": line.picture,
        "Alt text(s) - Separated by ||": line.post.alt if line.picture else "",
        "Comment(s) - Separated by ||": "||".join(line.post.replies),
    }


def _sprout(line: Line) -> Mapping[str, str]:
    return {
        "date": f"{line.at:%m/%d/%Y}",
        "time_24hr": f"{line.at:%H:%M}",
        "message_text": line.post.text,
        "public_image_url": line.picture,
    }


_METRICOOL_NETWORKS: Final = {
    "Facebook": Network.FACEBOOK,
    "Twitter/X": Network.X,
    "LinkedIn": Network.LINKEDIN,
    "GBP": None,
    "Instagram": Network.INSTAGRAM,
    "Pinterest": None,
    "TikTok": None,
    "Youtube": None,
    "Threads": Network.THREADS,
    "Bluesky": Network.BLUESKY,
}


def _metricool(line: Line) -> Mapping[str, str]:
    return {
        "Text": line.post.text,
        "Date": f"{line.at:%Y-%m-%d}",
        "Time": f"{line.at:%H:%M:%S}",
        "Draft": "FALSE",
        **{
            column: "TRUE" if network == line.post.network else "FALSE"
            for column, network in _METRICOOL_NETWORKS.items()
        },
        "Picture Url 1": line.picture,
        "Alt text picture 1": line.post.alt if line.picture else "",
    }


_FORMS: Final[Mapping[Tool, Form]] = MappingProxyType(
    {
        Tool.BUFFER: Form(("Text", "Image URL", "Tags", "Posting Time"), _buffer),
        Tool.PUBLER: Form(
            (
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
            ),
            _publer,
        ),
        Tool.SPROUT: Form(("date", "time_24hr", "message_text", "public_image_url"), _sprout),
        # Its template goes on with some sixty columns that we have nothing for. They change every few months,
        # and it finds columns by their names: these are what all of its templates begin with.
        Tool.METRICOOL: Form(
            (
                *("Text", "Date", "Time", "Draft", *_METRICOOL_NETWORKS),
                *(f"Picture Url {number}" for number in range(1, 11)),
                *(f"Alt text picture {number}" for number in range(1, 11)),
            ),
            _metricool,
        ),
    }
)


def _guide(made: Iterable[Made], newsletter: Newsletter) -> Iterator[str]:
    """The lines of `uploads.txt`."""
    yield from (
        "Files to upload",
        "",
        "- Upload them once the issue has gone out: only then are its pictures at their addresses.",
        "- A network's posts go to one tool only; with two, everything is posted twice.",
        f"- Times are on the clock of {newsletter.timezone.key}. The account there must be set to it.",
        "- Tools refuse times that have passed: give such posts another one there.",
        "- Give the files over as they are. A spreadsheet that saves one changes its dates, and takes a text",
        "  that begins with = + - or @ for a formula.",
    )
    tool: Tool | None = None
    for one in made:
        if one.upload.tool is not tool:
            tool = one.upload.tool
            yield from ("", "", tool.label, "─" * len(tool.label))
            if dates := INTAKES[tool].dates:
                yield f"When you upload, choose {dates} as the form of the dates."
        yield ""
        yield from _about(one, newsletter)
    yield ""


def _about(made: Made, newsletter: Newsletter) -> Iterator[str]:
    """What is in a network's file, what is to be done there by hand, and what is not in it."""
    upload, lines = made.upload, made.lines
    label = upload.network.label
    if upload.never:
        yield f"{label}: no file. {upload.never[:1].upper()}{upload.never[1:]}."
        return
    names = ", ".join(name.removeprefix(_FOLDER) for name in made.files)
    posts = "1 post" if len(lines) == 1 else f"{len(lines)} posts"
    yield f"{label}: {names}, {posts}." if lines else f"{label}: no file, since there is no post for it."
    warning = newsletter.posts.account_on(upload.network).content_warning
    if warning and upload.network is Network.MASTODON and lines:
        yield f"  Files have no place for the content warning: set “{warning}” there by hand."
    bare = [line for line in lines if not line.picture]
    if bare and upload.network is Network.INSTAGRAM:
        when = ", ".join(map(_time, bare))
        yield f"  Instagram wants a picture with each, and these have none at a public address: {when}."
    pictured = [line for line in lines if line.picture]
    if pictured and not INTAKES[upload.tool].alt:
        yield "  It takes no alt texts from files. Set them there by hand:"
        yield from (f"  - {_time(line)}: {line.post.alt}" for line in pictured)
    if upload.left_out:
        yield f"  Left out, to be posted by hand from {upload.network}.txt:"
        yield from (f"  - “{_opening(one.post)}”: {one.reason}" for one in upload.left_out)


def _time(line: Line) -> str:
    return f"{line.at:%Y-%m-%d %H:%M}"


def _opening(post: Post) -> str:
    """The first lines of a post, by which people find it."""
    lines = [line.strip() for line in post.text.splitlines() if line.strip()]
    return " ".join(lines[:2]) or post.key
