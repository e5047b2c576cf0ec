"""What the public pages share: the opened folder, the keys, who asks too often, and mail on its way."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict, deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import ExitStack
from datetime import datetime
from ipaddress import IPv6Address, ip_address
from pathlib import Path
from urllib.parse import urlsplit

from pipeline.audience.tokens import Keys
from pipeline.errors import PipelineError
from pipeline.model.settings import Newsletter, Settings
from pipeline.workflow import subscribing
from pipeline.workflow.keys import load_keys
from pipeline.workflow.workspace import opened

_CONNECTIONS = 4  # to the database, that stay open
_SENDERS = 2  # mails that are handed over at the same time; answering readers does not wait for them
_MOST_WAITING = 200  # who asked and was not looked at yet; more, and it is no longer people who ask
_MOST_REMEMBERED = 10_000  # sources


class Throttle:
    """Lets each source do something so many times within a while, and forgets it then.

    Args:
        many: times.
        seconds: of the while.
        clock: seconds that only grow.
    """

    def __init__(self, many: int, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._many, self._seconds, self._clock = many, seconds, clock
        self._seen: OrderedDict[str, deque[float]] = OrderedDict()
        self._lock = threading.Lock()

    def allows(self, source: str) -> bool:
        """Whether this once more is within the limit; if so, it counts."""
        name, now = neighbourhood(source), self._clock()
        with self._lock:
            times = self._seen.setdefault(name, deque())
            self._seen.move_to_end(name)
            while times and now - times[0] >= self._seconds:
                times.popleft()
            while len(self._seen) > _MOST_REMEMBERED:
                self._seen.popitem(last=False)
            if len(times) >= self._many:
                return False
            times.append(now)
            return True


def neighbourhood(source: str) -> str:
    """What one person has: an IPv4 address, or the network of an IPv6 address, which is theirs alone."""
    try:
        address = ip_address(source)
    except ValueError:
        return source
    return str(int(address) >> 64) if isinstance(address, IPv6Address) else source


class Front:
    """Everything that the public pages need. Its methods may be called from any thread.

    Args:
        settings: of the folder.
        clock: gives the time to act at.
        complain: is told what went wrong where no reader may be told.

    Raises:
        PipelineError: the database or the keys cannot be had.
    """

    def __init__(
        self, settings: Settings, clock: Callable[[Settings], datetime], complain: Callable[[str], None]
    ) -> None:
        self.settings = settings
        self._clock, self.complain = clock, complain
        self._open = ExitStack()
        self.keys: Keys = load_keys(Path(settings.root))
        self.workspace = self._open.enter_context(opened(settings, keep=_CONNECTIONS))
        self.asking = Throttle(10, 600)
        self.choosing = Throttle(60, 600)
        self._senders = ThreadPoolExecutor(_SENDERS, thread_name_prefix="asked")
        self._open.callback(self._senders.shutdown)
        self._room = threading.BoundedSemaphore(_MOST_WAITING)
        self._lock = threading.Lock()
        self._asking: set[Future[None]] = set()

    @property
    def prefix(self) -> str:
        """What stands before the paths of our pages, where a proxy has them in a folder; else nothing."""
        return urlsplit(self.settings.public.address).path.rstrip("/")

    def now(self) -> datetime:
        """The time to act at."""
        return self._clock(self.settings)

    def newsletter(self, list_id: str) -> Newsletter | None:
        """The newsletter whose issues go to a list."""
        return subscribing.newsletter_on(self.workspace, list_id)

    def ask(self, newsletter: Newsletter, address: str) -> bool:
        """Somebody wants a newsletter at this address. It is looked at after they were answered.

        Returns:
            False if too many wait.
        """
        if not self._room.acquire(blocking=False):
            return False
        with self._lock:
            self._asking = {one for one in self._asking if not one.done()}
            self._asking.add(self._senders.submit(self._asked, newsletter, address))
        return True

    def _asked(self, newsletter: Newsletter, address: str) -> None:
        try:
            said = subscribing.ask(self.workspace, self.keys, newsletter, address, now=self.now())
        except PipelineError as error:
            said = f"somebody who asked for {newsletter.name} was not written down: {error}"
        finally:
            self._room.release()
        if said:
            self.complain(said)

    def settle(self) -> None:
        """Wait until everybody who has asked so far was looked at."""
        with self._lock:
            asked = list(self._asking)
        wait(asked)

    def close(self) -> None:
        """Wait for mail on its way, and let go of the database."""
        self._open.close()
