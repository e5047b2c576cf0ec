"""A whole newsletter folder in a temporary place, for tests that run the real thing."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from hashlib import sha256
from html import escape
from pathlib import Path
from unittest.mock import patch
from zoneinfo import ZoneInfo

from pipeline.collect.parse import parse_feed
from pipeline.collect.pool import ParseJob, ParsePool
from pipeline.config import load_settings
from pipeline.errors import FeedError
from pipeline.model.entries import ParsedFeed
from pipeline.model.issues import Draft, Status
from pipeline.model.settings import SITE_FOLDER
from pipeline.store import drafts as draft_rows
from pipeline.workflow import collecting
from pipeline.workflow.running import RunReport, run
from pipeline.workflow.workspace import Workspace, opened

CHICAGO = ZoneInfo("America/Chicago")

CONFIG = """
[[newsletter]]
id = "weekly"
name = "Weekly"
timezone = "{zone}"
approval = "{approval}"

[newsletter.schedule]
draft = {draft}
send = {send}
missed = "{missed}"
catch_up_hours = {catch_up_hours}

[newsletter.mail]
from_name = "Weekly"
from_address = "weekly@library.example.org"
postal_address = "1 Example Street"
why = "You signed up."
unsubscribe = "https://library.example.org/unsubscribe"

[newsletter.select]
min_items = {min_items}
backlog_days = 400

[[newsletter.section]]
id = "stories"
title = "Stories"
kinds = ["story", "news", "event"]
max = {most}
lead = true

[[newsletter.section]]
id = "calls"
title = "Calls"
kinds = ["call"]
max = {most}
"""

TOPICS = (
    *("Seed Swap", "Kite Night", "Soup Tuesday", "Puppet Club", "Map Walk", "Loom Corner", "Owl Prowl"),
    *("Zine Fair", "Chess Porch", "Bread Lab", "Radio Hour", "Quilt Table", "Telescope Loan", "Fossil Day"),
)


def at(text: str, zone: ZoneInfo = CHICAGO) -> datetime:
    """`2025-05-22 09:00` in the newsletter's zone."""
    return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)


class ReadHere(ParsePool):
    """Reads feeds in this process."""

    def parse(self, jobs: Iterable[ParseJob]) -> Iterator[ParsedFeed | FeedError]:
        for job in jobs:
            try:
                yield parse_feed(
                    job.body, feed=job.feed, content_type=job.content_type, url=job.url, now=job.now
                )
            except FeedError as error:
                yield error


@dataclass
class Newsroom:
    """A newsletter folder."""

    root: Path

    def configure(self, **changes: object) -> Newsroom:
        """Write `config.toml`, with some things other than usual."""
        usual: dict[str, object] = {
            "zone": "America/Chicago",
            "approval": "required",
            "draft": "Thu 06:00",
            "send": "Thu 10:00",
            "missed": "catch-up",
            "catch_up_hours": 24,
            "min_items": 1,
            "most": 30,
        }
        values = usual | changes
        for name in ("draft", "send"):
            values[name] = json.dumps(values[name])
        self.root.mkdir(parents=True, exist_ok=True)
        (self.root / "config.toml").write_text(CONFIG.format(**values), encoding="utf-8")
        (self.root / "feeds").mkdir(exist_ok=True)
        feeds = "".join(
            f'[[feed]]\nid = "{path.stem}"\nname = "{path.stem.title()}"\npath = "feeds/{path.name}"\n'
            for path in sorted((self.root / "feeds").glob("*.xml"))
        )
        (self.root / "feeds" / "own.toml").write_text(feeds, encoding="utf-8")
        return self

    def feed(self, name: str, items: Mapping[str, str], *, day: datetime) -> Newsroom:
        """Write an RSS feed: texts by title, the first published on `day`, each a minute after the other."""
        entries = "".join(
            f"<item><title>{escape(title)}</title><link>https://{name}.example.org/{slug(title)}</link>"
            f'<guid isPermaLink="false">{name}-{slug(title)}</guid>'
            f"<pubDate>{format_datetime(day + timedelta(minutes=number))}</pubDate>"
            f"<description>{escape(escape(text, quote=False), quote=False)}</description></item>"
            for number, (title, text) in enumerate(items.items())
        )
        rss = f'<rss version="2.0"><channel><title>{name.title()}</title>{entries}</channel></rss>'
        (self.root / "feeds").mkdir(parents=True, exist_ok=True)
        (self.root / "feeds" / f"{name}.xml").write_text(rss, encoding="utf-8")
        return self

    @contextmanager
    def open(self) -> Iterator[Workspace]:
        """The opened folder; feeds are read by this process, for to start another takes longer than a run."""
        with (
            opened(load_settings(self.root, {})) as workspace,
            patch.object(collecting, "ParsePool", ReadHere),
        ):
            yield workspace

    def run(self, now: datetime) -> RunReport:
        """The main job at that time."""
        with self.open() as workspace:
            return run(workspace, now=now)

    def drafts(self, *stages: Status) -> list[Draft]:
        """Drafts, the newest first."""
        with self.open() as workspace, workspace.store.reading() as tx:
            return draft_rows.load(tx, stages=stages)

    def published_titles(self) -> list[str]:
        """Titles of everything that went out, in order."""
        return [item.title for draft in reversed(self.drafts(Status.SENT)) for item in draft.issue.shown()]

    def faults(self) -> list[str]:
        """What is not whole in output/."""
        return half_written(self.root / "output")


def half_written(output: Path) -> list[str]:
    """Folders of issues whose files are not those of their manifest, each as a line."""
    found = []
    site = output / SITE_FOLDER
    issues = [path for path in output.glob("[!.]*/*") if path.is_dir() and path.parent != site]
    for folder in sorted([*issues, site] if site.is_dir() else issues):
        if folder.name.startswith("."):
            continue  # on its way in or out, and no place for readers
        try:
            outputs = json.loads((folder / "manifest.json").read_bytes())["outputs"]
        except (OSError, ValueError) as error:
            found.append(f"{folder}: {error}")
            continue
        names = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
        found += [f"{folder}: {name} is missing" for name in outputs if name not in names]
        found += [f"{folder}: {name} is not in the manifest" for name in names - {*outputs, "manifest.json"}]
        found += [
            f"{folder}: {name} is not whole"
            for name, facts in outputs.items()
            if name in names and sha256((folder / name).read_bytes()).hexdigest() != facts["sha256"]
        ]
    return found


def slug(title: str) -> str:
    """A title as part of an address."""
    return "".join(letter if letter.isalnum() else "-" for letter in title.lower())


def stories(*numbers: int) -> dict[str, str]:
    """Stories that nobody could take for one another."""
    return {
        f"{TOPICS[number % len(TOPICS)]} Number {number}": (
            f"How {TOPICS[number % len(TOPICS)].lower()} went in branch {number}: "
            f"{number + 20} people came, and {number + 3} of them stayed to help with the chairs."
        )
        for number in numbers
    }
