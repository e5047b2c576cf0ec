"""A process that claims and begins copies, and then waits to be killed.

Called with the folder, the database, how many copies to claim, and how many of them to begin and finish.
"""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from pipeline.model.ledger import DeliveryStatus
from pipeline.model.mailings import Outcome
from pipeline.store import open_store
from pipeline.store.recipients import StoreMailLedger
from pipeline.store.senders import at_work


def main() -> None:
    root, database, *numbers = sys.argv[1:]
    claimed, begun, finished = map(int, numbers)
    store = open_store(Path(root), database)
    with at_work(store, Path(root), lambda: datetime.now(UTC)) as me:  # noqa: TID251 - a program's edge
        ledger = StoreMailLedger(store, me, lambda: datetime.now(UTC))  # noqa: TID251 - as above
        copies = ledger.claim(1, claimed)
        ledger.record([], copies[:begun])
        ledger.record([Outcome(copy, DeliveryStatus.SENT) for copy in copies[:finished]], [])
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        time.sleep(600)


if __name__ == "__main__":
    main()
