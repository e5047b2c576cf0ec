"""A newsletter folder whose issues went to subscribers, for tests of what comes back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pipeline.audience.subscriptions import ask
from pipeline.audience.tokens import Keys
from pipeline.model.audience import Subscription, SubscriptionChange, Suppressed
from pipeline.model.issues import Draft, Issue, Status
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.mailings import Mailing, MailingState
from pipeline.store import drafts as draft_rows
from pipeline.store import mailings as mailing_rows
from pipeline.store import recipients as copy_rows
from pipeline.store import subscribers as reader_rows
from pipeline.store import suppressions as suppression_rows
from pipeline.store import tables as t
from pipeline.workflow.keys import load_keys
from pipeline.workflow.workspace import Workspace
from tests.fakes.newsroom import Newsroom

START = datetime(2026, 10, 1, 15, tzinfo=UTC)
WEEK = timedelta(days=7)
BOX = "bounces@news.example.org"


@dataclass
class MailedRoom:
    """A folder with a list of readers and weekly issues that they got.

    Attributes:
        readers: numbers of the subscribers, by their addresses.
    """

    root: Path
    readers: dict[str, int] = field(default_factory=dict)

    def configure(self, more: str = "") -> MailedRoom:
        """Write the settings; `more` stands under `[bounces]`."""
        Newsroom(self.root).configure()
        config = self.root / "config.toml"
        usual = config.read_text(encoding="utf-8")
        config.write_text(f'{usual}\n[bounces]\naddress = "{BOX}"\n{more}', encoding="utf-8")
        return self

    @contextmanager
    def open(self) -> Iterator[Workspace]:
        """The opened folder."""
        with Newsroom(self.root).open() as workspace:
            yield workspace

    @property
    def keys(self) -> Keys:
        """The folder's own."""
        return load_keys(self.root, {})

    def subscribe(self, *addresses: str, at: datetime = START, lists: tuple[str, ...] = ("weekly",)) -> None:
        """Put readers on lists, confirmed."""
        with self.open() as workspace, workspace.store.writing() as tx:
            for address in addresses:
                reader = reader_rows.add(tx, address, at=at)
                self.readers[address] = reader.id
                for name in lists:
                    known = reader_rows.subscription(tx, name, reader.id)
                    step = ask(known, name, reader.id, source="the form", confirm=False, at=at)
                    assert step
                    reader_rows.keep(tx, step)

    def issue(self, week: int, status: DeliveryStatus = DeliveryStatus.SENT) -> int:
        """Send an issue to all, in the week of that number; gives its draft's number."""
        at = START + week * WEEK
        issue = Issue("weekly", at.date(), at, week, "", "", "", ())
        with self.open() as workspace, workspace.store.writing() as tx:
            draft = draft_rows.add(
                tx, Draft(0, issue, "", f"{at:%Y-%m-%d %H:%M}", Status.SENT, 1, "", at), by="ana"
            )
            mailing = Mailing(draft.id, "weekly", "weekly", MailingState.DONE, 0, at)
            copy_rows.freeze(tx, mailing)
            here = t.recipients.c.draft == draft.id
            tx.execute(t.recipients.update().where(here).values(status=status.value, changed=at, tries=1))
            assert mailing_rows.of_draft(tx, draft.id)
        return draft.id

    def places(self, address: str) -> list[Subscription]:
        """A reader's subscriptions."""
        with self.open() as workspace, workspace.store.reading() as tx:
            return reader_rows.subscriptions_of(tx, self.readers[address])

    def history(self, address: str) -> list[SubscriptionChange]:
        """How they came to be so."""
        with self.open() as workspace, workspace.store.reading() as tx:
            return reader_rows.history(tx, self.readers[address])

    def suppressed(self, address: str) -> Suppressed | None:
        """Why an address gets nothing."""
        with self.open() as workspace, workspace.store.reading() as tx:
            found = suppression_rows.of_address(tx, address)
        return found.why if found else None

    def copy(self, draft: int, address: str) -> tuple[DeliveryStatus, str, str]:
        """What became of a reader's copy: state, code and words."""
        with self.open() as workspace, workspace.store.reading() as tx:
            copies = copy_rows.of_reader(tx, self.readers[address])
        return next((one.status, one.code, one.said) for one, _ in copies if one.copy.draft == draft)
