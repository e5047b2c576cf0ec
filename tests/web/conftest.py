"""Pages served on loopback, asked for over real sockets, and looked at in a real browser."""

from __future__ import annotations

import http.client
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import datetime
from email.message import Message
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from starlette.types import ASGIApp

from pipeline.config import load_settings
from pipeline.model.users import Role
from pipeline.web.desk import desk_app
from pipeline.web.desk_state import Desk
from pipeline.web.serving import Server, address_of, listen
from pipeline.workflow import users
from pipeline.workflow.reviewing import approve
from tests.fakes.newsroom import Newsroom, at, stories

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from tests.web.visitor import Visitor

PATIENCE = 30.0  # seconds after which a test fails that waits for something
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")

Serve = Callable[..., str]
InThread = Callable[[Callable[[], object]], object]
Browse = Callable[[Callable[["Browser"], object]], None]


@dataclass(frozen=True)
class Answer:
    """What a server answered."""

    status: int
    headers: Message
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()

    @property
    def policy(self) -> str:
        """The Content-Security-Policy."""
        return str(self.headers["content-security-policy"])


def get(address: str, path: str = "/", *, host: str = "", method: str = "GET") -> Answer:
    """Ask a server; `host` is the name that it is called by, when it is not its own."""
    where = urlsplit(address)
    with closing(http.client.HTTPConnection(where.netloc, timeout=PATIENCE)) as connection:
        connection.request(method, path, headers={"Host": host} if host else {})
        answer = connection.getresponse()
        return Answer(answer.status, answer.headers, answer.read())


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Serve applications until the test ends: `serve(app, on_stop=…)` gives the address."""
    with ExitStack() as running:

        def served(app: ASGIApp, on_stop: Callable[[], None] = lambda: None) -> str:
            listening = listen(0)
            address = address_of(listening)
            server = Server(app, listening, on_stop=on_stop)
            thread = threading.Thread(target=server.run)
            thread.start()
            running.callback(thread.join)
            running.callback(server.stop)
            return address

        yield served


def newsroom(root: Path) -> Newsroom:
    """A newsletter with three stories and a call, and no draft yet."""
    room = Newsroom(root)
    room.feed("alpha", stories(0, 1, 2), day=at("2025-05-20 09:00"))
    room.feed("beta", {"Porch Grants": "Applications are due June 12, 2025."}, day=at("2025-05-20 12:00"))
    return room.configure()


@pytest.fixture
def room(tmp_path: Path) -> Newsroom:
    """A newsletter with three stories and a call, and no draft yet."""
    return newsroom(tmp_path / "news")


@pytest.fixture(scope="session")
def _drafted_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    room = newsroom(tmp_path_factory.mktemp("drafted") / "news")
    room.run(at("2025-05-22 06:05"))
    return room.root


@pytest.fixture
def drafted_room(_drafted_once: Path, tmp_path: Path) -> Newsroom:
    """The same with its issue drafted: a copy, since to draft takes longer than most tests."""
    return Newsroom(shutil.copytree(_drafted_once, tmp_path / "drafted"))


@pytest.fixture(scope="session")
def _browser_thread() -> Iterator[InThread]:
    """A thread that Playwright has to itself.

    Its synchronous API leaves a running event loop in the thread that called it, in which `asyncio.run` fails
    ever after; so it is called in no thread that a test runs in.
    """
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="browser") as pool:
        yield lambda task: pool.submit(task).result()


@pytest.fixture(scope="session")
def _browser(_browser_thread: InThread) -> Iterator[Browser]:
    found = next(filter(None, map(shutil.which, _BROWSERS)), None)
    if found is None:
        missing = f"no browser: none of {', '.join(_BROWSERS)} is installed (apt-get install chromium)"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    from playwright.sync_api import Browser, sync_playwright

    stack = ExitStack()

    def start() -> Browser:
        playwright = stack.enter_context(sync_playwright())
        # Inside a container nobody is root outside, and Chromium's own sandbox cannot be set up.
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        stack.callback(browser.close)
        return browser

    browser = _browser_thread(start)
    assert isinstance(browser, Browser)
    yield browser
    _browser_thread(stack.close)


@pytest.fixture
def browse(_browser: Browser, _browser_thread: InThread) -> Browse:
    """`browse(look)` calls `look` with a Chromium, in the thread where alone that works.

    What fails in there fails in the test. Mark such a test with `browser`.
    """

    def looked(look: Callable[[Browser], object]) -> None:
        _browser_thread(lambda: look(_browser))

    return looked


@dataclass
class Office:
    """A desk that is served, and people to sit at it."""

    room: Newsroom
    desk: Desk
    address: str
    now: datetime

    def come_in(self, role: Role, name: str = "") -> Visitor:
        """A new person's browser, signed in by a link."""
        from tests.web.visitor import Visitor  # which needs this module

        name = name or role.value
        users.add_user(self.desk.workspace, name, role, now=self.now)
        visitor = Visitor(self.address)
        link = users.make_link(self.desk.workspace, name, now=self.now)
        assert visitor.post(f"/sign-in/{link}").status == 303
        return visitor


@pytest.fixture
def seat(serve: Serve) -> Iterator[Callable[[Newsroom, datetime], Office]]:
    """Serve the desk of a room, at a time that stands still: `seat(room, now)`."""
    with ExitStack() as open_desks:

        def seated(room: Newsroom, now: datetime) -> Office:
            desk = Desk(lambda: load_settings(room.root, {}), lambda _: now)
            open_desks.callback(desk.close)
            app = desk_app(desk)
            return Office(room, desk, serve(app, app.state.news.stop), now)

        yield seated


@pytest.fixture(scope="session")
def _busy_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    room = newsroom(tmp_path_factory.mktemp("busy") / "news")
    room.run(at("2025-05-22 06:05"))
    with room.open() as workspace:
        newsletter = workspace.newsletter()
        (draft,) = room.drafts()
        approve(workspace, newsletter, "", draft.content_hash, by="maya", now=at("2025-05-22 07:00"))
    room.run(at("2025-05-22 10:05"))
    room.feed("gamma", stories(4, 5), day=at("2025-05-27 09:00"))
    calls = {"Porch Grants": "The deadline has been extended. Applications are due June 19, 2025."}
    room.feed("beta", calls, day=at("2025-05-20 12:00"))
    room.configure().run(at("2025-05-29 06:05"))
    return room.root


@pytest.fixture
def busy_room(_busy_once: Path, tmp_path: Path) -> Newsroom:
    """A newsletter with an issue that went out a week ago, and the next one drafted on May 29."""
    return Newsroom(shutil.copytree(_busy_once, tmp_path / "busy"))
