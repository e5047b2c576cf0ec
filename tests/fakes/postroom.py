"""A newsletter folder with an issue that is out, and whose posts are due one after the other."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from unittest.mock import patch

from pipeline.config import load_settings
from pipeline.deliver.channels.mastodon import channel
from pipeline.deliver.channels.mastodon.channel import MastodonChannel
from pipeline.deliver.posting import InDoubt
from pipeline.model.issues import Draft, Issue, Status
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.posts import OutgoingPost, Post, PostPart, Taken
from pipeline.model.settings import Account
from pipeline.render.data import posts_json
from pipeline.store import drafts as draft_rows
from pipeline.store import posts as post_rows
from pipeline.workflow import posting
from pipeline.workflow.needs import newsletter_needs
from pipeline.workflow.outgoing import by_hand, parts_of
from pipeline.workflow.posting import PostingReport, post_due
from pipeline.workflow.workspace import Workspace, opened
from tests.fakes.mastodon_server import TOKEN, MastodonServer
from tests.fakes.newsroom import Newsroom, at

START = at("2026-01-05 09:00")
SEND = at("2026-01-05 08:00")
PICTURE = b"\x89PNG\r\n\x1a\n and what else a picture is made of"

ACCOUNT = """
[newsletter.posts]
gap = {gap}

[[newsletter.posts.account]]
network = "mastodon"
post = {post}
name = "library"
server = "{server}"
"""


@dataclass
class Clock:
    """A clock that stands still until somebody moves it."""

    now: datetime = START

    def __call__(self) -> datetime:
        return self.now

    def on(self, **amount: float) -> None:
        """Let time pass: `minutes=15`."""
        self.now += timedelta(**amount)


@dataclass
class PostRoom:
    """The folder, and the clock that all go by."""

    root: Path
    clock: Clock = field(default_factory=Clock)
    patience: float = 5.0  # seconds until a server that hangs is given up
    mortal: Mortal | None = None
    secrets: dict[str, str] = field(default_factory=lambda: {"MASTODON_TOKEN": TOKEN})

    def configure(self, server: MastodonServer, *, post: bool = True, gap: int = 0) -> PostRoom:
        """Write the settings: an account on that server."""
        Newsroom(self.root).configure()
        path = self.root / "config.toml"
        account = ACCOUNT.format(server=server.address, post=str(post).lower(), gap=gap)
        text = path.read_text(encoding="utf-8")
        path.write_text(
            text.replace("[newsletter.select]", f"{account}\n[newsletter.select]"), encoding="utf-8"
        )
        return self

    @contextmanager
    def open(self) -> Iterator[Workspace]:
        """The opened folder."""
        patience, mortal = self.patience, self.mortal

        class Quick(MastodonChannel):
            def __init__(self, account: Account, token: str) -> None:
                super().__init__(account, token, timeout=patience, pause=lambda _: None)

            def send(self, post: OutgoingPost, part: int, taken: Sequence[Taken]) -> tuple[Taken, ...]:
                try:
                    return super().send(post, part, taken)
                except InDoubt:
                    if mortal:
                        mortal.risk(10)
                    raise

        ledger = mortal.ledger() if mortal else post_rows.StoreLedger
        with (
            opened(load_settings(self.root, {})) as workspace,
            patch.dict("os.environ", self.secrets),
            patch.object(channel, "MastodonChannel", Quick),
            patch.object(posting, "StoreLedger", ledger),
        ):
            yield workspace

    def publish(self, posts: Sequence[Post], *, files: Mapping[str, bytes] | None = None) -> Draft:
        """An issue that is out, with these posts."""
        with self.open() as workspace, workspace.store.writing() as tx:
            newsletter = workspace.newsletter()
            issue = Issue("weekly", date(2026, 1, 5), SEND, 1, "What a week", "", "", ())
            draft = draft_rows.add(
                tx,
                Draft(0, issue, "", "2026-01-05 08:00", Status.DRAFT, 1, "hash", SEND),
                by="maya",
            )
            frozen = {"posts.json": posts_json(posts, issue, newsletter), **(files or {})}
            draft_rows.approve(tx, draft, frozen, by="maya", at=SEND)
            parts = parts_of(draft, newsletter, frozen, now=SEND)
            post_rows.add(tx, parts, by_hand=by_hand(parts), at=SEND)
            return draft_rows.finish(tx, draft, at=SEND)

    def post(self, workspace: Workspace | None = None) -> PostingReport:
        """What a run does about posts, now."""
        if workspace is None:
            with self.open() as opened_now:
                return self.post(opened_now)
        return post_due(workspace, workspace.newsletter(), clock=self.clock)

    def parts(self) -> list[PostPart]:
        """All rows, by the times of their posts."""
        with self.open() as workspace, workspace.store.reading() as tx:
            return post_rows.load(tx)

    def statuses(self) -> dict[str, list[str]]:
        """How the parts of each post stand, by its key."""
        found: dict[str, list[str]] = {}
        for part in self.parts():
            found.setdefault(part.key, []).append(part.status.value)
        return found

    def needs(self) -> list[str]:
        """What a person is told."""
        with self.open() as workspace:
            return newsletter_needs(workspace, workspace.newsletter(), now=self.clock())


def posts(count: int, *, every: timedelta = timedelta(minutes=30), seed: int = 0) -> list[Post]:
    """So many posts, one after the other.

    Every fifth is a thread, every seventh has a picture, and every ninth has the words of the one before.
    """
    chooser = random.Random(seed)
    return [
        Post(
            network="mastodon",
            item=f"item{number:04}",
            text=f"Call {call}: tell us of your library & win! https://example.org/calls/{call}?from=post",
            link=f"https://example.org/calls/{call}?from=post",
            count=60,
            limit=500,
            replies=tuple(
                f"More of {number}, part {part}. #Libraries" for part in range(2, chooser.randint(3, 5))
            )
            if number % 5 == 0
            else (),
            at=START + every * number,
            picture="pictures/one.png" if number % 7 == 0 else "",
            alt="A shelf of books" if number % 7 == 0 else "",
        )
        for number in range(count)
        for call in [number - 1 if number % 9 == 8 else number]
    ]


def judged(parts: Sequence[PostPart], server: MastodonServer, needs: Sequence[str]) -> list[str]:
    """What is wrong with what became of posts: each part is there once, or known not to be, or told of."""
    faults = []
    there, known = Counter(server.texts()), Counter(part.remote for part in parts if part.remote)
    for text in dict.fromkeys(part.text for part in parts):
        same = [part for part in parts if part.text == text]
        sent = sum(part.status is DeliveryStatus.SENT for part in same)
        doubtful = [part for part in same if part.status is DeliveryStatus.UNKNOWN]
        if not sent <= there[text] <= sent + len(doubtful):
            rows = [f"{part.key}, part {part.part}: {part.status}: {part.detail}" for part in same]
            faults.append(f"{there[text]} times there: {rows}")
        faults += [
            f"{part.key}: nobody is told" for part in doubtful if not any(part.key in need for need in needs)
        ]
    faults += [f"{times} parts are said to be {name}" for name, times in known.items() if times > 1]
    answers = {status["id"]: status["in_reply_to_id"] for status in server.statuses}
    lone = [part for part in parts if part.part > 1 and part.remote and answers.get(part.remote) is None]
    return faults + [f"{part.key}, part {part.part}: in reply to nothing" for part in lone]


class Killed(BaseException):
    """The process dies here."""


class Mortal:
    """Kills whatever calls it, at random: before or after a commit.

    Args:
        chooser: decides.
        chance: of dying at one commit.
    """

    def __init__(self, chooser: random.Random, chance: float) -> None:
        self.kills = 0
        self._chooser = chooser
        self._chance = chance

    def ledger(self) -> type[post_rows.StoreLedger]:
        """A ledger that dies now and then."""
        mortal = self

        class DyingLedger(post_rows.StoreLedger):
            def change(self, before: Sequence[PostPart], after: Sequence[PostPart]) -> bool:
                mortal.risk()
                done = super().change(before, after)
                mortal.risk()
                return done

        return DyingLedger

    def risk(self, times: int = 1) -> None:
        """Die, or live on."""
        if self._chooser.random() < self._chance * times:
            self.kills += 1
            raise Killed
