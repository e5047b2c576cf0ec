"""Reading what came back: whose copy it was, what it proves of that copy, and what becomes of the reader."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import islice

from pipeline.audience.bounce_policy import (
    NOT_THERE,
    Came,
    Judged,
    Verdict,
    incredible,
    judged,
    may_be_incredible,
)
from pipeline.audience.bounces import BAD, Kind, Proof, Report, read_report
from pipeline.audience.subscriptions import bounce, leave
from pipeline.collect.imap import in_imap
from pipeline.collect.mailbox import Letter, in_maildir, in_mbox
from pipeline.config import environment
from pipeline.config.secrets import secret
from pipeline.errors import PipelineError, StoreError
from pipeline.model.audience import Subscription, SubscriptionStatus, Suppressed
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.mailings import Outcome
from pipeline.store import Transaction
from pipeline.store import bounces as bounce_rows
from pipeline.store import recipients as copy_rows
from pipeline.store import subscribers as reader_rows
from pipeline.store import suppressions as suppression_rows
from pipeline.workflow.keys import load_keys
from pipeline.workflow.workspace import Workspace

BY = "run"
"""Who did it, in a reader's history."""

OF_LATE = timedelta(days=10)
"""A report that names an address alone is about the issue that went there last, if that is not longer ago."""

_AT_ONCE = 100  # letters of one transaction
_PROVED = frozenset({Proof.TAG, Proof.HEADERS})


@dataclass(slots=True)
class _Gone:
    """What one transaction knows of readers who are said not to be there; each is looked up once.

    Attributes:
        missing: those readers, by issue and domain.
        many: how many readers an issue has at a domain.
    """

    missing: dict[int, dict[str, set[int]]] = field(default_factory=dict)
    many: dict[tuple[int, str], int] = field(default_factory=dict)


@dataclass(slots=True)
class BounceReport:
    """What was read.

    Attributes:
        letters: how many mails.
        kinds: how many reported what.
        known: that were read before.
        unproved: that say whom they are about by a tag that is not ours; nothing follows from them.
        strangers: about nobody we mailed to of late.
        gone, unreachable, complained: readers who get nothing more since, for these reasons.
        settled: copies in doubt of which it is known now that they were handed over.
        needs: what a person must see to.
    """

    letters: int = 0
    kinds: Counter[Kind] = field(default_factory=Counter)
    known: int = 0
    unproved: int = 0
    strangers: int = 0
    gone: int = 0
    unreachable: int = 0
    complained: int = 0
    settled: int = 0
    needs: list[str] = field(default_factory=list)


def read_bounces(workspace: Workspace, now: datetime) -> BounceReport:
    """Read the mailboxes that `[bounces]` names. One that cannot be read leaves the others alone.

    Args:
        workspace: the opened folder.
        now: aware.

    Raises:
        StoreError: the database cannot be used.
        SettingsError: the keys of our tags cannot be read.
    """
    report = BounceReport()
    box, root = workspace.settings.bounces, workspace.root
    if box.maildir:
        with _noted(report):
            read_letters(workspace, in_maildir(root / box.maildir), now, report=report)
    if box.mbox:
        with _noted(report):
            letters = in_mbox(root / box.mbox, root / "var" / "bounces-mbox.json")
            read_letters(workspace, letters, now, report=report)
    if box.imap:
        with _noted(report):
            password = secret(environment(), box.imap.secret).reveal()
            with in_imap(box.imap, password) as letters:
                read_letters(workspace, letters, now, report=report)
    return report


def read_letters(
    workspace: Workspace, letters: Iterable[Letter], now: datetime, *, report: BounceReport
) -> None:
    """Read mails, write down what they report, and only then take them off their box.

    Args:
        workspace: the opened folder.
        letters: of one box.
        now: aware.
        report: where to count them.

    Raises:
        MailboxError: the box cannot be read, or a letter not taken off; those read before stand.
        StoreError: the database cannot be used.
    """
    waiting = iter(letters)
    address, keys = workspace.settings.bounces.address, load_keys(workspace.root)
    while some := list(islice(waiting, _AT_ONCE)):
        reports = [read_report(one.data, keys, address=address) for one in some]
        counted, gone = BounceReport(), _Gone()
        with workspace.store.writing() as tx:
            for one in reports:
                _write_down(tx, one, now, counted, gone)
        _add(report, counted)
        for letter in some:
            letter.take()


def _write_down(tx: Transaction, report: Report, now: datetime, counted: BounceReport, gone: _Gone) -> None:
    counted.letters += 1
    counted.kinds[report.kind] += 1
    if report.proof is Proof.NONE:
        counted.unproved += report.kind in BAD
        return
    about = _about(tx, report, now)
    counted.strangers += report.kind in BAD and not about
    for number, (reader, draft) in enumerate(about):
        if report.proof in _PROVED and report.draft is not None:
            counted.settled += _settled(tx, report, reader, report.draft, now)
        if report.kind not in BAD:
            continue
        name = f"{report.id}-{number}" if number else report.id
        row = bounce_rows.Bounce(name, draft, reader, report.kind, report.code, report.said, now)
        if not bounce_rows.add(tx, row):
            counted.known += 1
            continue
        believed = _believed(tx, row, counted, gone)
        _count(counted, _judged(tx, reader, now, believed=believed))


def _about(tx: Transaction, report: Report, now: datetime) -> list[tuple[int, int | None]]:
    """The readers that a report is about, each with the issue."""
    if report.reader is not None:
        if report.draft is not None:
            return [(report.reader, report.draft)]
        return [(report.reader, _last_issue(tx, report.reader, now))]
    found: list[tuple[int, int | None]] = []
    for address in report.addresses:
        reader = reader_rows.of_address(tx, address)
        draft = _last_issue(tx, reader.id, now) if reader else None
        if reader and draft is not None and (reader.id, draft) not in found:
            found.append((reader.id, draft))
    return found


def _last_issue(tx: Transaction, reader: int, now: datetime) -> int | None:
    gone = (DeliveryStatus.SENT, DeliveryStatus.UNKNOWN)
    copies = [
        (at, outcome.copy.draft)
        for outcome, at in copy_rows.of_reader(tx, reader)
        if outcome.status in gone and now - at <= OF_LATE
    ]
    return max(copies)[1] if copies else None


def _settled(tx: Transaction, report: Report, reader: int, draft: int, now: datetime) -> bool:
    """Whatever comes back of a copy in doubt proves that it was handed over."""
    for outcome, _ in copy_rows.of_reader(tx, reader):
        if outcome.copy.draft != draft or outcome.status is not DeliveryStatus.UNKNOWN:
            continue
        failed = report.kind in {Kind.HARD, Kind.SOFT}
        status = DeliveryStatus.FAILED if failed else DeliveryStatus.SENT
        said = f"it came back: {report.said}" if failed else f"proved by what came back ({report.kind.value})"
        known = Outcome(outcome.copy, status, said, report.code if failed else "")
        return copy_rows.settle(tx, outcome.copy, known, at=now)
    return False


def _believed(tx: Transaction, row: bounce_rows.Bounce, counted: BounceReport, gone: _Gone) -> bool:
    """Whether a server that says "no such address" may be right; if not, a person is told.

    Args:
        tx: a transaction.
        row: what was just written down.
        counted: where a person is told.
        gone: what was read of it in this transaction, to be counted on from there.
    """
    if row.draft is None or row.code not in NOT_THERE:
        return True
    if row.draft not in gone.missing:
        gone.missing[row.draft] = bounce_rows.not_there(tx, row.draft)
    person = reader_rows.numbered(tx, row.subscriber)
    domain = person.address.rpartition("@")[2].lower() if person else ""
    missing = gone.missing[row.draft].setdefault(domain, set())
    missing.add(row.subscriber)
    if not may_be_incredible(len(missing)):
        return True
    here = row.draft, domain
    if here not in gone.many:
        gone.many[here] = bounce_rows.readers_at(tx, *here)
    if not incredible(len(missing), gone.many[here]):
        return True
    said = (
        f"{domain} says of many readers of one issue that they are not there: no more are taken off at once"
    )
    if said not in counted.needs:
        counted.needs.append(said)
    return False


def _judged(tx: Transaction, reader: int, now: datetime, *, believed: bool) -> Verdict:
    """Decide over a reader, and let subscriptions and suppressions say so; gives what is new of it."""
    places = reader_rows.subscriptions_of(tx, reader)
    confirmed = [one.since for one in places if one.status is SubscriptionStatus.CONFIRMED]
    since = min(confirmed, default=None)
    copies = copy_rows.of_reader(tx, reader)
    handed = {one.copy.draft: at for one, at in copies if one.status is DeliveryStatus.SENT}
    came = []
    for one in bounce_rows.of_reader(tx, reader):
        at = handed.get(one.draft or 0, one.at)
        # An issue of before says nothing of an address that was confirmed since; a complaint does.
        if since is None or (one.at if one.kind is Kind.COMPLAINT else at) >= since:
            came.append(Came(one.draft, one.kind, one.code, at))
    decided = judged(came, handed.items(), now=now, believed=believed)
    return decided.verdict if _carried_out(tx, reader, places, decided, now) else Verdict.KEEP


def _carried_out(
    tx: Transaction, reader: int, places: list[Subscription], decided: Judged, now: datetime
) -> bool:
    person = reader_rows.numbered(tx, reader)
    if decided.verdict is Verdict.KEEP or person is None:
        return False
    new = False
    end = leave if decided.verdict is Verdict.COMPLAINED else bounce
    for place in places:
        if step := end(place, by=BY, why=decided.why, at=now):
            reader_rows.keep(tx, step)
            new = True
    why = {Verdict.COMPLAINED: Suppressed.COMPLAINED, Verdict.GONE: Suppressed.BOUNCED}.get(decided.verdict)
    if why:
        new = suppression_rows.add(tx, person.address, why, by=BY, at=now, detail=decided.why) or new
    return new


def _count(counted: BounceReport, verdict: Verdict) -> None:
    counted.gone += verdict is Verdict.GONE
    counted.unreachable += verdict is Verdict.UNREACHABLE
    counted.complained += verdict is Verdict.COMPLAINED


def _add(report: BounceReport, counted: BounceReport) -> None:
    """What a transaction has brought counts once it is there for good."""
    report.kinds.update(counted.kinds)
    report.needs += [need for need in counted.needs if need not in report.needs]
    for name in ("letters", "known", "unproved", "strangers", "gone", "unreachable", "complained", "settled"):
        setattr(report, name, getattr(report, name) + getattr(counted, name))


@contextmanager
def _noted(report: BounceReport) -> Iterator[None]:
    try:
        yield
    except StoreError:
        raise
    except PipelineError as error:
        report.needs.append(f"Mail that came back cannot be read: {error}")
