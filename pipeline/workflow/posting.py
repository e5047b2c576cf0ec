"""Posting what is due: each post once, at its time, as it was approved, and only while it holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import groupby

from pipeline.config import environment
from pipeline.deliver.parts import CUT_OFF, OPEN, failed, in_doubt, not_told, paused_until
from pipeline.deliver.posting import SocialChannel, hand_over, in_words, settle
from pipeline.errors import PipelineError, StaleError, StoreError
from pipeline.model.issues import Draft, Status
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.posts import Network, OutgoingPost, PostPart
from pipeline.model.settings import Account, Newsletter
from pipeline.store import drafts as draft_rows
from pipeline.store import posts as post_rows
from pipeline.store.posts import StoreLedger
from pipeline.workflow.accounts import open_channel, shared_by
from pipeline.workflow.outgoing import SWITCHED_OFF, outgoing, skipped
from pipeline.workflow.overtaken import called_off, names_what_changed
from pipeline.workflow.workspace import Workspace

Clock = Callable[[], datetime]

TOO_LATE = timedelta(days=1)
"""After its time: whoever was to see a post would wonder, so that a person decides."""

ON_TIME = timedelta(minutes=30)
"""After its time, a post is where its plan has it; later, the next keeps its distance from it."""

LOOKED_FOR = timedelta(days=7)
"""How long what is in doubt is looked for by itself."""

DOUBTFUL = frozenset({DeliveryStatus.SENDING, DeliveryStatus.UNKNOWN})


@dataclass(slots=True)
class PostingReport:
    """What came of it.

    Attributes:
        sent: first parts of what is at its network since.
        needs: what a person must see to, and that no row tells.
        notes: what is worth knowing.
    """

    sent: list[PostPart] = field(default_factory=list)
    needs: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def post_due(workspace: Workspace, newsletter: Newsletter, *, clock: Clock) -> PostingReport:
    """Post what is due of a newsletter's issues, and look for what is in doubt.

    A network that is not switched on is not asked anything. What goes wrong with one leaves the others alone.

    Args:
        workspace: the opened folder.
        newsletter: whose posts.
        clock: gives the present time, aware; posting takes time of its own.

    Raises:
        StoreError: the database cannot be used.
    """
    report = PostingReport()
    with workspace.store.reading() as tx:
        waiting = post_rows.load(tx, newsletter.id, post_rows.UNDER_WAY)
    for network in dict.fromkeys(part.network for part in waiting):
        own = [part for part in waiting if part.network == network]
        account = newsletter.posts.account_on(network)
        desk = PostDesk(workspace, newsletter, account, clock)
        try:
            if account.post:
                _work(desk, own, report)
            else:
                _hand_back(desk, own)
        except StoreError:
            raise
        except PipelineError as error:
            report.needs.append(f"{Network(network).label}: {error}")
    return report


def _work(desk: PostDesk, parts: Iterable[PostPart], report: PostingReport) -> None:
    for post in by_post(parts):
        if post[0].at > desk.clock() and not any(part.status in DOUBTFUL for part in post):
            continue
        if pause := desk.pause():
            report.notes.append(f"{desk.label}: left alone until {pause:%Y-%m-%d %H:%M} UTC")
            return
        before, after, why = desk.bring(post[0])
        if before[0].status is not DeliveryStatus.SENT and after[0].status is DeliveryStatus.SENT:
            report.sent.append(after[0])
        if why:
            report.notes.append(f"{desk.label}, {post[0].key}: {why}")


def _hand_back(desk: PostDesk, parts: Iterable[PostPart]) -> None:
    """Leave what has come due to people: the network was switched off since. What is in doubt stays that."""
    due = [part for part in parts if part.status in OPEN and part.at <= desk.clock()]
    desk.hand_back(due)


def by_post(parts: Iterable[PostPart]) -> Iterator[list[PostPart]]:
    """Parts of posts, post by post, by their times."""

    def which(part: PostPart) -> tuple[datetime, str, int, str]:
        return part.at, part.network, part.draft, part.key

    for _, group in groupby(sorted(parts, key=lambda part: (which(part), part.part)), key=which):
        yield list(group)


class PostDesk:
    """Works through the posts of one newsletter on one network.

    Args:
        workspace: the opened folder.
        newsletter: whose posts.
        account: that they are posted from.
        clock: gives the present time, aware.
    """

    def __init__(self, workspace: Workspace, newsletter: Newsletter, account: Account, clock: Clock) -> None:
        self.clock = clock
        self.label = Network(account.network).label
        self._workspace = workspace
        self._newsletter = newsletter
        self._account = account
        self._shared = shared_by(workspace, account)
        self._ledger = StoreLedger(workspace.store, clock, self._shared)
        self._way: SocialChannel | None = None

    def pause(self) -> datetime | None:
        """Until when the account is to be left alone; None if it need not be."""
        troubled = (DeliveryStatus.DEFERRED, DeliveryStatus.UNKNOWN)
        with self._workspace.store.reading() as tx:
            parts = [part for name in self._shared for part in post_rows.load(tx, name, troubled)]
        until = paused_until(part for part in parts if part.network == self._account.network)
        return until if until and until > self.clock() else None

    def bring(self, post: PostPart) -> tuple[Sequence[PostPart], Sequence[PostPart], str]:
        """Do for a post what can be done now: its rows before and after, and why it did not go out."""
        draft, before = self.read(post)
        if draft.stage is not Status.SENT:
            return before, before, "its issue is not out yet"
        try:
            after, why = self._brought(draft, before)
        except StaleError as error:  # of this post alone
            after, why = self._without_words(before, in_words(error)), in_words(error)
        return before, after, why

    def _brought(self, draft: Draft, before: Sequence[PostPart]) -> tuple[Sequence[PostPart], str]:
        """The rows of a post after what can be done for it now, and why it did not go out."""
        parts = before
        if any(part.status in DOUBTFUL for part in before) and before[0].at > self.clock() - LOOKED_FOR:
            parts = self.look_for(draft, before)
        missing = next_part(parts)
        if missing is None or missing.status not in OPEN or missing.at > self.clock():
            return parts, ""
        subject = self._workspace, self._newsletter, draft.issue
        left = [part for part in parts if part.status in OPEN]
        if why := called_off(*subject, parts[0], self.clock()):
            return self._put(left, skipped(left, why)), why
        # Who let it go knows.
        if not missing.let_go and (why := names_what_changed(*subject, parts, self.clock())):
            return self._put(left, [failed(part, why) for part in left]), why
        until = latest(missing, draft)
        if why := self._why_wait(parts, until):
            return parts, why
        after = hand_over(
            self._outgoing(draft, parts),
            parts,
            channel=self.channel(),
            ledger=self._ledger,
            clock=self.clock,
            until=until,
        )
        open_part = next_part(after)
        return after, open_part.detail if open_part else ""

    def _without_words(self, parts: Sequence[PostPart], why: str) -> Sequence[PostPart]:
        """Write down that what was approved of a post is lost: it can be neither sent nor looked for."""
        doubtful = [part for part in parts if part.status in DOUBTFUL]
        if not doubtful:
            left = [part for part in parts if part.status in OPEN]
            return self._put(left, [failed(part, why) for part in left])
        cut_off = DeliveryStatus.SENDING
        known = [in_doubt(part, CUT_OFF) if part.status is cut_off else part for part in doubtful]
        return self._put(doubtful, [not_told(part, why, None) for part in known])

    def look_for(self, draft: Draft, parts: Sequence[PostPart]) -> Sequence[PostPart]:
        """Find out at the network what became of parts that are in doubt."""
        post = self._outgoing(draft, parts)
        return settle(post, parts, channel=self.channel(), ledger=self._ledger, clock=self.clock)

    def read(self, post: PostPart) -> tuple[Draft, list[PostPart]]:
        """The issue of a post, and all its rows."""
        with self._workspace.store.reading() as tx:
            return draft_rows.numbered(tx, post.draft), post_rows.of_post(tx, post)

    def hand_back(self, parts: Sequence[PostPart]) -> None:
        """Leave parts to people."""
        self._put(parts, skipped(parts, SWITCHED_OFF), by_hand=True)

    def channel(self) -> SocialChannel:
        """The way to the account.

        Raises:
            SettingsError: its secret, its server or a package is missing.
        """
        self._way = self._way or open_channel(self._account, environment())
        return self._way

    def _put(
        self, before: Sequence[PostPart], after: Sequence[PostPart], *, by_hand: bool = False
    ) -> Sequence[PostPart]:
        """Write down how parts stand; gives them."""
        with self._workspace.store.writing() as tx:
            for old, new in zip(before, after, strict=True):
                post_rows.put(tx, old, new, at=self.clock(), by_hand=by_hand)
        return after

    def _outgoing(self, draft: Draft, parts: Sequence[PostPart]) -> OutgoingPost:
        with self._workspace.store.reading() as tx:
            frozen = draft_rows.frozen(tx, draft)
        return outgoing(draft, self._newsletter, frozen, parts)

    def _why_wait(self, parts: Sequence[PostPart], until: datetime) -> str:
        """Why a post that is due does not go out now; empty if it does."""
        now = self.clock()
        if until < now:
            return "it is too late for it to go out by itself"
        if parts[0].status is DeliveryStatus.SENT:
            return ""  # the rest of a thread
        with self._workspace.store.reading() as tx:
            last = post_rows.last_sent(tx, self._shared, self._account.network)
        if last is None:
            return ""
        planned, sent = last
        if sent - planned <= ON_TIME and now - parts[0].at <= ON_TIME:
            return ""  # where its plan has it, and that may be as near as a person wanted
        wait = sent + timedelta(minutes=self._newsletter.posts.gap)
        return f"it keeps its distance until {wait:%Y-%m-%d %H:%M} UTC" if wait > now else ""


def next_part(parts: Iterable[PostPart]) -> PostPart | None:
    """The first part of a post that is not at its network; None if all are."""
    return next((part for part in parts if part.status is not DeliveryStatus.SENT), None)


def latest(part: PostPart, draft: Draft) -> datetime:
    """Until when a part that is not at its network may still go there by itself.

    Args:
        part: as it stands; what a person has let go has its time anew.
        draft: its issue, which may have come late itself.
    """
    return max(part.at, draft.sent_at or part.at, part.let_go or part.at) + TOO_LATE
