"""Posting to social networks, once: the ways out, and how a post is handed over."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from pipeline.deliver import parts as steps
from pipeline.errors import PipelineError
from pipeline.model.ledger import DeliveryStatus
from pipeline.model.posts import Network, OutgoingPost, PostPart, Taken


class Refused(PipelineError):  # noqa: N818 - says what became of it, and is no mistake of anybody's
    """The network will never take this as it is: it is too long, or the account may not post."""


class NotNow(PipelineError):  # noqa: N818 - says what became of it, and is no mistake of anybody's
    """The network has certainly not taken it, and may later.

    Args:
        retry_after: seconds for which the network asks to be left alone; None if it said nothing of that.
    """

    def __init__(
        self, what: str, *, where: str = "", todo: str = "", retry_after: float | None = None
    ) -> None:
        super().__init__(what, where=where, todo=todo)
        self.retry_after = retry_after


class InDoubt(PipelineError):  # noqa: N818 - says what became of it, and is no mistake of anybody's
    """Nobody knows whether the network has taken it: the line went dead after it was handed over."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a server says that it takes; 0 where it does not say.

    Attributes:
        characters: of a post.
        link: characters that a link counts, however long it is.
        alt: characters of a picture's description.
    """

    characters: int
    link: int
    alt: int


class SocialChannel(Protocol):
    """A network, and an account at it. Every request that it makes ends within a minute or so."""

    @property
    def network(self) -> Network:
        """Which one."""
        ...

    @property
    def atomic(self) -> bool:
        """Whether all parts of a post go in one request, all or none; else they go part by part."""
        ...

    def send(self, post: OutgoingPost, part: int, taken: Sequence[Taken]) -> tuple[Taken, ...]:
        """Hand over one part, in reply to the last of `taken`; or all parts at once, where that is `atomic`.

        Args:
            post: the whole of it.
            part: counts from 1; 1 where it is `atomic`.
            taken: what the network has of the parts before.

        Returns:
            What was taken: one, or one for each part where it is `atomic`.

        Raises:
            Refused: it will never be taken.
            NotNow: it was certainly not taken.
            InDoubt: nobody knows whether it was.
        """
        ...

    def find(self, post: OutgoingPost, others: Collection[str] = ()) -> tuple[Taken | None, ...]:
        """What the network has of a post by now, one for each part; None where it certainly has it not.

        It changes nothing at the network, and may be asked at any time.

        Args:
            post: the whole of it.
            others: the network's names for parts of other posts: none of them is of this one, though it had
                the same words.

        Raises:
            Refused: the account may not even look.
            NotNow: that cannot be told at present.
            InDoubt: that cannot be told any more: what the network lets one see does not reach back so far.
        """
        ...


class PostLedger(Protocol):
    """Where the parts of posts stand; every call is on disk when it returns."""

    def parts(self, post: PostPart) -> list[PostPart]:
        """All parts of the post that this one is of, in order, as they stand now."""
        ...

    def others(self, post: PostPart) -> frozenset[str]:
        """The names that parts of other posts from the same account have at their network."""
        ...

    def change(self, before: Sequence[PostPart], after: Sequence[PostPart]) -> bool:
        """Put each of `after` in the place of its like in `before`, all of them or none.

        Returns:
            False, and nothing is changed, if one has another status or number of tries by now.
        """
        ...


def settle(
    post: OutgoingPost,
    parts: Sequence[PostPart],
    *,
    channel: SocialChannel,
    ledger: PostLedger,
    clock: Callable[[], datetime],
) -> tuple[PostPart, ...]:
    """Find out what became of parts that were handed over and never answered for. Nothing is sent.

    What is found at the network is sent. What is not there is pending again, once so much time has gone by
    that it cannot come any more (`parts.SETTLES`). What nobody can tell stays unknown.

    Args:
        post: the whole of it.
        parts: its rows.
        channel: to the account that it was sent from.
        ledger: where the rows are.
        clock: gives the present time, aware.

    Returns:
        The rows as they stand then.
    """
    work = _Work(post, parts, channel, ledger, clock)
    work.settle()
    return tuple(work.parts)


def hand_over(
    post: OutgoingPost,
    parts: Sequence[PostPart],
    *,
    channel: SocialChannel,
    ledger: PostLedger,
    clock: Callable[[], datetime],
    until: datetime,
) -> tuple[PostPart, ...]:
    """Bring a post to its network, as far as that goes, from the first part that is missing there.

    It is looked for first, whatever the rows say: before the database was put back to an older copy, or from
    another machine, it may have been sent. Each part says *sending*, on disk, before it is handed over.

    Args:
        post: the whole of it.
        parts: its rows, settled.
        channel: to the account that sends it.
        ledger: where the rows are.
        clock: gives the present time, aware.
        until: when to give up, if the network has not taken it by then.

    Returns:
        The rows as they stand then.
    """
    work = _Work(post, parts, channel, ledger, clock)
    work.hand_over(until)
    return tuple(work.parts)


class _Work:
    """One post, and how it stands."""

    def __init__(
        self,
        post: OutgoingPost,
        parts: Sequence[PostPart],
        channel: SocialChannel,
        ledger: PostLedger,
        clock: Callable[[], datetime],
    ) -> None:
        self.parts = sorted(parts, key=lambda part: part.part)
        self._post = post
        self._channel = channel
        self._ledger = ledger
        self._clock = clock

    def settle(self) -> None:
        """See the function of that name."""
        cut_off = self._in(DeliveryStatus.SENDING)
        self._change(cut_off, [steps.in_doubt(part, steps.CUT_OFF) for part in cut_off])
        doubtful = self._in(DeliveryStatus.UNKNOWN)
        if not doubtful:
            return
        try:
            self._look()
        except PipelineError as error:
            # Where nobody can tell any more, there is no use in waiting: a person decides.
            later = None if isinstance(error, InDoubt) else self._clock() + steps.pause(1, _wait(error))
            self._change(doubtful, [steps.not_told(part, in_words(error), later) for part in doubtful])

    def hand_over(self, until: datetime) -> None:
        """See the function of that name."""
        free = self._in(*steps.OPEN)
        if not free or not self._change(free, [steps.claimed(part) for part in free]):
            return
        try:
            self._look()
        except InDoubt as error:
            # Whoever let it go has looked there, which is more than we can.
            batch = [part for part in self._in(DeliveryStatus.CLAIMED) if not part.let_go]
            self._change(batch, [steps.in_doubt(part, in_words(error)) for part in batch])
        except PipelineError as error:
            self._put_off(self._in(DeliveryStatus.CLAIMED), error, until)
        while self._send(steps.next_batch(self.parts, atomic=self._channel.atomic), until):
            pass
        left = self._in(DeliveryStatus.CLAIMED)
        self._change(left, [steps.released(part) for part in left])
        # It may well be there, and only the answer was lost.
        self.settle()

    def _send(self, batch: Sequence[PostPart], until: datetime) -> bool:
        """Hand over one part, or all together; whether to go on with the next."""
        now = self._clock()
        if batch and not self._channel.atomic and steps.replies_to_nothing(self.parts, batch[0]):
            self._change(batch, [steps.failed(part, steps.NO_BEGINNING) for part in batch])
            return False
        if not batch or not self._change(batch, [steps.sending(part, now) for part in batch]):
            return False
        batch = self._in(DeliveryStatus.SENDING)
        try:
            answers = self._hand(batch)
        except NotNow as error:
            self._put_off(batch, error, until)
        except InDoubt as error:
            self._change(batch, [steps.in_doubt(part, in_words(error)) for part in batch])
        except PipelineError as error:
            self._change(batch, [steps.failed(part, in_words(error)) for part in batch])
        else:
            self._know(answers)
            return True
        return False

    def _look(self) -> None:
        """Ask the network what it has, and write down what that tells.

        Raises:
            PipelineError: it cannot be told.
        """
        there = self._there()
        now = self._clock()
        after = [steps.looked_for(part, one, now) for part, one in zip(self.parts, there, strict=True)]
        pairs = [(old, new) for old, new in zip(self.parts, after, strict=True) if old != new]
        self._change([old for old, _ in pairs], [new for _, new in pairs])

    def _there(self) -> Sequence[Taken | None]:
        try:
            there = self._channel.find(self._post, self._ledger.others(self.parts[0]))
        except PipelineError:
            raise
        except Exception as error:  # a library's own: whatever it is, nothing was sent
            raise NotNow(_broke(error), where=self._channel.network) from error
        if len(there) != len(self.parts):
            raise NotNow("it answered for other parts than were asked for", where=self._channel.network)
        return there

    def _hand(self, batch: Sequence[PostPart]) -> Sequence[Taken]:
        before = [part for part in self.parts if part.part < batch[0].part and part.remote]
        taken = [Taken(part.remote, part.check, part.address) for part in before]
        try:
            answers = self._channel.send(self._post, batch[0].part, taken)
        except PipelineError:
            raise
        except Exception as error:  # a library's own: nobody knows how far it came
            raise InDoubt(_broke(error), where=self._channel.network) from error
        if len(answers) != len(batch):
            raise InDoubt("it answered for other parts than it was given", where=self._channel.network)
        return answers

    def _put_off(self, batch: Sequence[PostPart], error: PipelineError, until: datetime) -> None:
        now, wait = self._clock(), _wait(error)
        after = [steps.put_off(part, in_words(error), now=now, wait=wait, until=until) for part in batch]
        self._change(batch, after)

    def _know(self, answers: Sequence[Taken]) -> None:
        """Write down that parts are at their network, even if somebody took us for dead meanwhile."""
        batch = self._in(DeliveryStatus.SENDING)
        while not self._change(
            batch, [steps.sent(part, one) for part, one in zip(batch, answers, strict=True)]
        ):
            numbers = {part.part for part in batch}
            batch = [part for part in self.parts if part.part in numbers]
            if all(part.status is DeliveryStatus.SENT for part in batch):
                return

    def _in(self, *statuses: DeliveryStatus) -> list[PostPart]:
        return [part for part in self.parts if part.status in statuses]

    def _change(self, before: Sequence[PostPart], after: Sequence[PostPart]) -> bool:
        """Put `after` in the place of `before`; where somebody else was quicker, see how it stands now."""
        if before and not self._ledger.change(before, after):
            self.parts = self._ledger.parts(self.parts[0])
            return False
        fresh = {part.part: part for part in after}
        self.parts = [fresh.get(part.part, part) for part in self.parts]
        return True


def _wait(error: PipelineError) -> float | None:
    """Seconds for which a network asked to be left alone."""
    return error.retry_after if isinstance(error, NotNow) else None


def in_words(error: PipelineError) -> str:
    """For a row: what an error says. Where it was need not be said: a row stands under its network."""
    return f"{error.what}. {error.todo}" if error.todo else error.what


def _broke(error: Exception) -> str:
    # Its words are left out: nobody knows what stands in them, and they could hold the password.
    return f"the program that speaks with it broke down ({type(error).__name__})"
