"""A newsletter folder that mails its issues to a list, from drafting to the last copy."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from unittest.mock import patch

from pipeline.audience.subscriptions import bring_in
from pipeline.audience.tokens import Keys
from pipeline.config import load_settings
from pipeline.model.audience import Subscription, SubscriptionStatus
from pipeline.model.issues import Draft, Status
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.mailings import Mailing
from pipeline.store import drafts as draft_rows
from pipeline.store import mailings as mailing_rows
from pipeline.store import recipients as copy_rows
from pipeline.store import subscribers as reader_rows
from pipeline.store import tables as t
from pipeline.workflow import collecting
from pipeline.workflow.keys import load_keys
from pipeline.workflow.mailings import SendReport, send_waiting
from pipeline.workflow.reviewing import approve
from pipeline.workflow.running import run
from pipeline.workflow.workspace import Workspace, opened
from tests.fakes.newsroom import Newsroom, ReadHere, at, stories

DRAFT, APPROVE, SEND = at("2025-05-22 06:05"), at("2025-05-22 08:00"), at("2025-05-22 10:05")
PAGES = "https://news.library.example.org"
BOX = "bounces@library.example.org"
CONFIRMED = SubscriptionStatus.CONFIRMED

MAILED = """
[newsletter.audience]
list = "weekly"
segment = '{segment}'

[smtp]
host = "127.0.0.1"
port = {port}
security = "none"
connections = {connections}
timeout = 10
{more}
[public]
address = "{pages}"

[bounces]
address = "{box}"
"""


def present() -> datetime:
    """The machine's clock."""
    return datetime.now(UTC)  # noqa: TID251 - mail goes out by the real clock


@dataclass
class MailingRoom:
    """A newsletter folder with a list.

    Attributes:
        database: the address of a PostgreSQL; empty: the folder's own SQLite.
        readers: numbers of the subscribers, by their addresses.
    """

    root: Path
    database: str = ""
    readers: dict[str, int] = field(default_factory=dict)

    def configure(
        self, port: int, *, connections: int = 4, segment: str = "", more: str = "", **changes: object
    ) -> MailingRoom:
        """Write feeds and settings; `more` stands under `[smtp]`."""
        room = Newsroom(self.root)
        room.feed("alpha", stories(0, 1, 2), day=at("2025-05-20 09:00"))
        room.feed("beta", {"Porch Grants": "Applications are due June 12, 2025."}, day=at("2025-05-20 12:00"))
        room.configure(**changes)
        own = MAILED.format(
            port=port, connections=connections, segment=segment, more=more, pages=PAGES, box=BOX
        )
        config = self.root / "config.toml"
        config.write_text(config.read_text(encoding="utf-8") + own, encoding="utf-8")
        return self

    @property
    def environ(self) -> dict[str, str]:
        """What the environment has to say, that commands find the database."""
        return {"DATABASE_URL": self.database} if self.database else {}

    @contextmanager
    def open(self) -> Iterator[Workspace]:
        """The opened folder; feeds are read by this process."""
        with (
            opened(load_settings(self.root, self.environ)) as workspace,
            patch.object(collecting, "ParsePool", ReadHere),
        ):
            yield workspace

    @property
    def keys(self) -> Keys:
        """The folder's own."""
        return load_keys(self.root, {})

    def subscribe(
        self,
        *addresses: str,
        status: SubscriptionStatus = CONFIRMED,
        wants: tuple[str, ...] = (),
        fields: Mapping[str, str] | None = None,
    ) -> MailingRoom:
        """Put readers on the list."""
        with self.open() as workspace, workspace.store.writing() as tx:
            for address in addresses:
                reader = reader_rows.add(tx, address, at=DRAFT, fields=tuple((fields or {}).items()))
                self.readers[address] = reader.id
                place = Subscription("weekly", reader.id, status, "the form", DRAFT, wants)
                step = bring_in(None, place, by="ana", at=DRAFT)
                assert step
                reader_rows.keep(tx, step)
        return self

    def draft(self, *, draft: datetime = DRAFT, approved: datetime = APPROVE) -> Draft:
        """Draft the issue and approve it."""
        with self.open() as workspace:
            run(workspace, now=draft)
            with workspace.store.reading() as tx:
                (one,) = draft_rows.load(tx, stages=[Status.DRAFT])
            return approve(
                workspace, workspace.newsletter(), "", one.content_hash, by="editor", now=approved
            ).after

    def publish(self, *, now: datetime = SEND) -> int:
        """Let the approved issue go, and freeze its readers. Gives its draft's number."""
        with self.open() as workspace:
            report = run(workspace, now=now)
        assert [one for one in report.needs if "approve" in one] == []
        (published,) = report.published
        return published.draft.id

    def issue(self) -> int:
        """All of that."""
        self.draft()
        published = self.publish()
        # It was published far from the real clock, by which mail goes.
        with self.open() as workspace, workspace.store.writing() as tx:
            here = t.mailings.c.draft == published
            tx.execute(t.mailings.update().where(here).values(started=present()))
        return published

    def send(self, stop: threading.Event | None = None) -> SendReport:
        """Send what waits."""
        with self.open() as workspace:
            return send_waiting(workspace, clock=present, stop=stop or threading.Event())

    def mailing(self) -> Mailing:
        """The newest."""
        with self.open() as workspace, workspace.store.reading() as tx:
            return mailing_rows.load(tx)[0]

    def mailings(self) -> list[Mailing]:
        """All of them."""
        with self.open() as workspace, workspace.store.reading() as tx:
            return mailing_rows.load(tx)

    def counts(self) -> dict[DeliveryStatus, int]:
        """Copies of the newest mailing in each state."""
        with self.open() as workspace, workspace.store.reading() as tx:
            return copy_rows.counts(tx, mailing_rows.load(tx)[0].draft)

    def became(self) -> dict[str, DeliveryStatus]:
        """What became of each reader's copy of the newest mailing."""
        with self.open() as workspace, workspace.store.reading() as tx:
            draft = mailing_rows.load(tx)[0].draft
            rows = tx.execute(t.recipients.select().where(t.recipients.c.draft == draft))
            return {row.address: DeliveryStatus(row.status) for row in rows}

    def put(self, status: DeliveryStatus, *addresses: str) -> None:
        """Pretend that copies of the newest mailing came to this; of all, if none is named."""
        own = t.recipients.c
        with self.open() as workspace, workspace.store.writing() as tx:
            query = t.recipients.update().where(own.draft == mailing_rows.load(tx)[0].draft)
            if addresses:
                query = query.where(own.address.in_(addresses))
            tx.execute(query.values(status=status.value, changed=present(), not_before=present(), tries=1))
