"""A small file beside `output/` that remembers what was last published.

If the server is put back to yesterday's snapshot, the database forgets what went out since. The witness does
not, so long as it was not put back with it: what it names and the database does not know holds the
newsletter for a person. docs/operators.md says what this cannot catch.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cattrs.errors import BaseValidationError

from pipeline.deliver.channels.files import write_file
from pipeline.errors import DraftError, OutputError, UsageError
from pipeline.model.issues import Draft, Status
from pipeline.model.settings import Newsletter
from pipeline.store import Transaction
from pipeline.store import drafts as draft_rows
from pipeline.store.codec import load_issue
from pipeline.workflow.workspace import Workspace

WITNESS = "witness.json"


@dataclass(frozen=True, slots=True)
class Witnessed:
    """The newest publication of one newsletter, as the file remembers it."""

    folder: str
    send_slot: str
    content_hash: str


def write(workspace: Workspace, newsletter: Newsletter, draft: Draft, folder: str) -> None:
    """Remember a publication.

    Raises:
        OutputError: the file cannot be written.
    """
    known = read(workspace)
    known[newsletter.id] = Witnessed(folder, draft.send_slot, draft.content_hash)
    store(workspace, known)


def read(workspace: Workspace) -> dict[str, Witnessed]:
    """What the file remembers, by newsletter; nothing if there is none yet.

    Raises:
        OutputError: the file is there and cannot be read.
    """
    path = workspace.root / WITNESS
    try:
        data = json.loads(path.read_bytes())
        return {name: Witnessed(**values) for name, values in data.items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise OutputError(
            f"it cannot be read ({error})",
            where=WITNESS,
            todo="Put it back from a backup, or remove it if you are sure that the database is the newest",
        ) from error


def store(workspace: Workspace, known: dict[str, Witnessed]) -> None:
    """Replace what the file remembers.

    Raises:
        OutputError: the file cannot be written.
    """
    values = {
        name: {"folder": one.folder, "send_slot": one.send_slot, "content_hash": one.content_hash}
        for name, one in sorted(known.items())
    }
    write_file(workspace.root / WITNESS, (json.dumps(values, indent=2) + "\n").encode())


def disagreement(workspace: Workspace, tx: Transaction, newsletter: Newsletter) -> str:
    """Why the newsletter must wait for a person; empty if database and witness agree."""
    seen = read(workspace).get(newsletter.id)
    if seen is None:
        return ""
    if agrees(tx, newsletter.id, seen):
        return ""
    return (
        f"the database does not know the issue of {seen.send_slot}, which {WITNESS} says was published; "
        "it may be an old copy. `pipeline recover` takes that issue over from output/, "
        "`pipeline recover --forget` trusts the database"
    )


def agrees(tx: Transaction, newsletter: str, seen: Witnessed) -> bool:
    """Whether the database knows that publication."""
    of_slot = draft_rows.load(tx, newsletter, [Status.SENT, Status.SENDING], send_slot=seen.send_slot)
    return any(draft.content_hash == seen.content_hash for draft in of_slot)


def recover(workspace: Workspace, newsletter: Newsletter, *, forget: bool, now: datetime) -> str:
    """Settle a disagreement; says what was done.

    Args:
        workspace: the opened folder.
        newsletter: the one that is held.
        forget: trust the database; otherwise take the published issues over from their folders.
        now: the time to put on record.

    Raises:
        UsageError: there is nothing to settle.
        DraftError: the folder is not there, or cannot be read.
    """
    with workspace.store.writing() as tx:
        if not disagreement(workspace, tx, newsletter):
            raise UsageError(
                "database and witness agree", where=newsletter.id, todo="There is nothing to recover"
            )
        if forget:
            known = read(workspace)
            del known[newsletter.id]
            store(workspace, known)
            return f"{newsletter.name}: what {WITNESS} remembered is forgotten; the database counts"
        adopted = _adopt(workspace, tx, newsletter, now)
        still = disagreement(workspace, tx, newsletter)
        if still:
            raise DraftError(
                "the folder of that issue is not in output/, or holds another one",
                where=newsletter.id,
                todo="Put it back, or say --forget if that issue never reached anybody",
            )
    return f"{newsletter.name}: taken over from output/: {', '.join(adopted)}"


def _adopt(workspace: Workspace, tx: Transaction, newsletter: Newsletter, now: datetime) -> list[str]:
    """Take over every published issue that stands in output/ and not in the database; gives their slots."""
    adopted = []
    for path in sorted((workspace.output / newsletter.id).glob("*/issue.json")):
        found = _published(path, newsletter, now)
        if found is None:
            continue
        here = draft_rows.load(tx, newsletter.id, send_slot=found.send_slot)
        if any(draft.stage in {Status.SENT, Status.SENDING} for draft in here):
            continue
        for draft in here:
            if draft.stage is Status.DRAFT:
                draft_rows.cancel(tx, draft, note="it had gone out before the database was put back")
        draft_rows.adopt(tx, found, at=now)
        adopted.append(found.send_slot)
    return adopted


def _published(path: Path, newsletter: Newsletter, now: datetime) -> Draft | None:
    """The issue behind an `issue.json`, if it was published."""
    try:
        text = path.read_text(encoding="utf-8")
        data = json.loads(text)
        if data["draft"] or data["newsletter"] != newsletter.id:
            return None
        issue = load_issue(text)
        return Draft(
            id=0,
            issue=issue,
            slot="",
            send_slot=f"{issue.send_at.astimezone(newsletter.timezone):%Y-%m-%d %H:%M}",
            stage=Status.SENDING,
            revision=1,
            content_hash=data["content_hash"],
            created=now,
            note=f"taken over from {path.parent.name}/issue.json",
        )
    except (OSError, ValueError, KeyError, TypeError, BaseValidationError) as error:
        raise DraftError(
            f"it cannot be read ({error})", where=str(path), todo="Put it back from a backup"
        ) from error
