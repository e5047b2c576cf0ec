"""Whether posts keep their promises: `make bench-posts`.

Every development item and every entry of the sample feeds, on every network: first posts and reminders, once
as they are and once with 240 characters more in each blurb. Each figure is counted by a check that knows only
the item and the text, and uses nothing of what composed it: not its counting, its dates, nor its sentences.
Sentences may be left out, and how many are is shown; anything else fails.

`python -m bench.posts --show N` prints every N-th post, to be read.
"""

from __future__ import annotations

import html
import json
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

import regex

from bench import samples
from pipeline.curate.blurbs import make_blurb
from pipeline.curate.classify import classify
from pipeline.curate.deadlines import find_deadline
from pipeline.model.issues import Issue, IssueItem, IssueSection
from pipeline.model.items import Deadline, Kind, Source
from pipeline.model.posts import Network, Post
from pipeline.model.settings import Mail, Newsletter, Posts, Schedule
from pipeline.render.posts import render_posts
from pipeline.render.templates import SHIPPED, Templates

ROOT = Path(__file__).parent.parent
ZONE = ZoneInfo("America/Chicago")
SOURCES = ("Programming Notes", "Rural Library Network", "State Library Bulletin", "Lakeshore Libraries")
LIMITS = {"x": 280, "bluesky": 300, "mastodon": 500, "threads": 500, "linkedin": 3000, "instagram": 2200}
MONTHS = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MORE = (
    " The program, which began as a trial in two small branches, now runs in forty libraries of all sizes. "
    "Staff bring a table, a box of books, some paper and plenty of time; neighbors bring stories, recipes, "
    "songs and whatever is left of supper."
)
# What each development item asks, as a person reads it; those without a word for it are not listed.
ASKS: Final = {
    **dict.fromkeys(("d002",), "register"),
    **dict.fromkeys(("d003",), "return the form"),
    **dict.fromkeys(("d005",), "enroll"),
    **dict.fromkeys(("d007", "d008", "d009", "d010", "d012", "d017", "d043", "d056"), "apply"),
    **dict.fromkeys(("d013",), "complete the form"),
    **dict.fromkeys(("d019",), "mail entries"),
    **dict.fromkeys(("d023", "d036"), "send proposals"),
    **dict.fromkeys(("d029",), "vote"),
    **dict.fromkeys(("d030",), "send a resume and a short statement"),
    **dict.fromkeys(("d035",), "nominate"),
    **dict.fromkeys(("d041",), "send a letter of intent"),
    **dict.fromkeys(("d047",), "respond"),
    **dict.fromkeys(("d051", "d055"), "sign up"),
    **dict.fromkeys(("d060",), "send abstracts"),
}
# Words that stand neither in the item nor in the templates.
OURS = (
    "a.m p.m noon midnight ET CT MT PT https today tomorrow by until at the deadline is you have left just "
    "over a week weeks day days one two three four five six seven eight nine apply return the form complete "
    "register enroll send proposals abstracts nominate mail entries vote respond letter of intent sign up "
    "enter order submit rsvp"
)
FAULTS = ("over the limit", "word cut", "deadline lost", "verb lost", "link lost", "ellipsis")

Row = dict[str, Any]


@dataclass(slots=True)
class Tally:
    """What one run found.

    Attributes:
        posts: how many were looked at.
        whole: how many say every sentence that the item's longest post says; `fewer` the others.
        faults: what is wrong, by its name.
    """

    posts: int = 0
    whole: int = 0
    fewer: dict[str, int] = field(default_factory=dict)
    faults: dict[str, list[str]] = field(default_factory=lambda: {name: [] for name in FAULTS})

    @property
    def wrong(self) -> int:
        """How many faults there are."""
        return sum(map(len, self.faults.values()))


def development_items() -> list[IssueItem]:
    """The labelled items, each with the deadline that the rules find, so that its quote is there."""
    lines = (ROOT / "tests" / "data" / "calls-dev.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return [_item(row, row["text"], number) for number, row in enumerate(rows)]


def sample_items() -> list[IssueItem]:
    """The entries of the sample feeds, with blurbs as an issue has them."""
    found = []
    for number, row in enumerate(samples.rows()):
        body = "".join(f"<p>{html.escape(line)}</p>" for line in row["text"].splitlines())
        blurb = make_blurb(row["title"], body, "", language=row["feed_says"]["language"])
        found.append(_item(row, blurb, number))
    return found


def _item(row: Row, blurb: str, number: int) -> IssueItem:
    published, kind = date.fromisoformat(row["published"]), Kind(row["kind"])
    language = row.get("feed_says", {}).get("language", "en")
    dated = kind in {Kind.CALL, Kind.EVENT}
    found = (
        find_deadline(row["title"], row["text"], published=published, language=language) if dated else None
    )
    slug = "-".join(re.findall(r"[a-z0-9]+", row["title"].lower()))[:48]
    return IssueItem(
        id=row["id"],
        kind=kind,
        title=row["title"],
        link=f"https://programs.example.org/{published:%Y/%m}/{slug or number}/",
        blurb=blurb,
        sources=(Source("feed", SOURCES[number % len(SOURCES)], "https://feed.example.org/"),),
        published=datetime.combine(published, time(9), ZONE),
        subtype=classify(row["title"], row["text"]).subtype if kind is Kind.CALL else "",
        deadline=found.deadline if found else None,
        language=language,
    )


def newsletter() -> Newsletter:
    """One that posts everywhere."""
    tags = ("#Libraries", "#LibraryPrograms")
    return Newsletter(
        id="bench",
        name="The Program Room",
        timezone=ZONE,
        schedule=Schedule(("Tue 06:00",), ("Thu 09:00",)),
        mail=Mail("a", "a@example.org", "1 Example Street", "You asked for it.", "https://example.org/u"),
        section=(),
        home="https://example.org/program-room",
        posts=Posts(networks=tuple(Network), hashtags=tags, slots=("daily 09:20", "daily 14:10")),
    )


def posts_of(item: IssueItem) -> list[Post]:
    """Its posts in an issue that goes out an hour after it was published."""
    at = item.published + timedelta(hours=1)
    issue = Issue("bench", at.date(), at, 1, "Subject", "", "", (IssueSection("all", "All", (item,)),))
    return [post for post in render_posts(issue, newsletter(), Templates()) if post.item]


def run(items: Iterable[IssueItem], more: str = "") -> Tally:
    """Check every post of every item, with `more` at the end of its blurb."""
    tally = Tally()
    ours = " ".join((OURS, *MONTHS, *WEEKDAYS, *newsletter().posts.hashtags))
    known = _words(ours) | _words(" ".join(path.read_text("utf-8") for path in (SHIPPED / "post").iterdir()))
    for plain in items:
        item = replace(plain, blurb=plain.blurb + more)
        posts = posts_of(item)
        full = {post.reminder: post.text for post in posts if post.network == Network.LINKEDIN}
        for post in posts:
            tally.posts += 1
            lost = _lost(post.text, full[post.reminder], item)
            tally.whole += not lost
            if lost:
                tally.fewer[post.network] = tally.fewer.get(post.network, 0) + 1
            for fault in faults(post, item, known):
                tally.faults[fault].append(f"{item.id} {post.network} {post.key}: {post.text!r}")
    return tally


def faults(post: Post, item: IssueItem, known: set[str]) -> Iterator[str]:
    """The names of what is wrong with a post."""
    text = post.text
    limit = LIMITS.get(post.network)
    if limit and (length(post.network, text, item.link) > limit or len(text.encode()) > 10 * limit):
        yield "over the limit"
    told = _words(" ".join((item.title, item.blurb, item.link, *(one.name for one in item.sources))))
    dated = {str(item.deadline.day.day), str(item.deadline.day.year)} if item.deadline else set()
    if _words(text) - told - known - dated:
        yield "word cut"
    if item.deadline and not _says_deadline(post, item.deadline, item.published.date()):
        yield "deadline lost"
    if item.deadline and ASKS.get(item.id, "") not in text.lower():
        yield "verb lost"
    linked = len(re.findall(rf"(?:^|\s){re.escape(item.link)}(?=\s|$)", text))
    if linked != (post.network != Network.INSTAGRAM) or len(re.findall("https?:", text)) != linked:
        yield "link lost"
    if "…" in text.replace(item.title, "") or "..." in text.replace(item.title, ""):
        yield "ellipsis"


def length(network: str, text: str, link: str) -> int:
    """How long a text is on a network, by the rules as published, for texts with one link."""
    if network in {"x", "mastodon"} and link in text:
        return length(network, text.replace(link, ""), link) + 23
    match network:
        case "x":
            text = unicodedata.normalize("NFC", text)
            return sum(1 if ord(one) <= 4351 or 8208 <= ord(one) <= 8223 else 2 for one in text)
        case "bluesky" | "mastodon":
            return len(regex.findall(r"\X", text))
        case "threads":
            return sum(
                len(one.encode()) if regex.match(r"\p{Emoji_Presentation}", one) else 1 for one in text
            )
        case "linkedin":
            return len(text) + len(re.findall(r"[\\|{}@\[\]()<>#*_~]", text))
        case _:
            return len(text.encode("utf-16-le")) // 2


def _says_deadline(post: Post, deadline: Deadline, today: date) -> bool:
    """Whether weekday, date, time and zone stand there; in a first post the year too, if that is far."""
    day = deadline.day
    words = f"{WEEKDAYS[day.weekday()]}, {MONTHS[day.month - 1]} {day.day}"
    if post.reminder is None and day.year != today.year and (day - today).days > 60:
        words += f", {day.year}"
    clock = ""
    if deadline.time:
        hour, minute = map(int, deadline.time.split(":"))
        clock = f"{(hour + 11) % 12 + 1}{f':{minute:02}' if minute else ''} {'ap'[hour > 11]}.m."
        clock = {"12:00": "noon", "00:00": "midnight"}.get(deadline.time, clock)
    return words in post.text and clock in post.text and deadline.zone in post.text


def _lost(text: str, full: str, item: IssueItem) -> bool:
    """Whether a sentence of the blurb stands in the longest post and not here."""
    sentences = re.split(r"(?<=[.!?])\s+(?=[A-Z“\"])", item.blurb)
    return any(one in full and one not in text for one in sentences)


def _words(text: str) -> set[str]:
    return {word.strip(".").lower() for word in re.findall(r"[^\W_]+(?:[.'’][^\W_]+)*", text)}


def report(title: str, tally: Tally) -> None:
    """Print one run."""
    print(f"\n{title}: {tally.posts} posts")
    for name, cases in tally.faults.items():
        print(f"  {name:16}{len(cases):5}")
        for case in cases[:5]:
            print(f"      {case}")
    fewer = ", ".join(f"{network} {count}" for network, count in tally.fewer.items()) or "none"
    print(f"  {'whole blurb':16}{tally.whole:5}   a sentence left out: {fewer}")


def show(every: int) -> None:
    """Print every so many posts as they are."""
    posts = [(item, post) for item in (*development_items(), *sample_items()) for post in posts_of(item)]
    for item, post in posts[::every]:
        kind = f"{item.kind}, reminder {post.reminder}" if post.reminder is not None else item.kind
        print(f"── {item.id} · {post.network} · {kind} · {post.count}/{post.limit}\n\n{post.text}\n")


def main(arguments: Sequence[str]) -> int:
    """Run everything, or show posts."""
    if arguments[:1] == ["--show"]:
        show(int(arguments[1]) if len(arguments) > 1 else 40)
        return 0
    runs = {
        "Development items": run(development_items()),
        "Sample feeds": run(sample_items()),
        f"Development items, {len(MORE)} characters more": run(development_items(), MORE),
        f"Sample feeds, {len(MORE)} characters more": run(sample_items(), MORE),
    }
    for title, tally in runs.items():
        report(title, tally)
    return int(any(tally.wrong for tally in runs.values()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
