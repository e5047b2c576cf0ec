"""Editors without a face for `bench.desk`: each types over its own connection and notes every answer."""

from __future__ import annotations

import gzip
import http.client
import json
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Self
from urllib.parse import urlencode

from pipeline.compose.fields import field_text, same_text
from pipeline.store import drafts as draft_rows
from pipeline.store import revisions as revision_rows
from pipeline.workflow.workspace import Workspace

NOTHING: Mapping[str, str] = MappingProxyType({})
PATIENCE = 30.0  # seconds after which something never comes
_IDLE = 2.0  # seconds after which a connection is not used again
SHARED = ("intro", "preheader")  # that some of the editors all write
SHARING = 6  # editors who do
_OFTEN = 3  # every so many of their saves


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered.

    Attributes:
        size: bytes as sent, with the head.
        data: unpacked.
    """

    status: int
    size: int
    data: bytes

    @property
    def text(self) -> str:
        """As UTF-8."""
        return self.data.decode()


class Browser:
    """One person's browser: a cookie, and a connection that stays.

    Args:
        where: host and port.
        cookies: by name.
    """

    def __init__(self, where: str, cookies: dict[str, str]) -> None:
        self.where, self.cookies = where, cookies
        self._line = http.client.HTTPConnection(where, timeout=PATIENCE)
        self._used = 0.0

    @classmethod
    def signed_in(cls, where: str, token: str) -> Self:
        """Somebody who came by a link."""
        line = http.client.HTTPConnection(where, timeout=PATIENCE)
        line.request("POST", f"/sign-in/{token}", headers={"Sec-Fetch-Site": "same-origin"})
        answer = line.getresponse()
        answer.read()
        pairs = [text.partition(";")[0].partition("=") for text in answer.headers.get_all("set-cookie") or ()]
        return cls(where, {name: value.strip('"') for name, _, value in pairs})

    @property
    def headers(self) -> dict[str, str]:
        """What goes along with every request."""
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        return {"Cookie": cookie, "Accept-Encoding": "gzip", "Sec-Fetch-Site": "same-origin"}

    def get(self, path: str) -> Answer:
        """Ask for something."""
        return self._ask("GET", path)

    def save(self, draft: str, name: str, value: str, base: str) -> tuple[int, dict[str, Any]]:
        """Save a field as the page does; gives the status and what was said."""
        body = urlencode({"field": name, "value": value, "base": base})
        headers = {"Accept": "application/json", "Content-Type": "application/x-www-form-urlencoded"}
        answer = self._ask("POST", f"{draft}/field", body, headers)
        return answer.status, json.loads(answer.data)

    def _ask(self, method: str, path: str, body: str = "", headers: Mapping[str, str] = NOTHING) -> Answer:
        if time.monotonic() - self._used > _IDLE:
            self._line.close()  # the server may do so at any moment; the next request opens another
        self._line.request(method, path, body or None, {**self.headers, **headers})
        answer = self._line.getresponse()
        sent = answer.read()
        self._used = time.monotonic()
        head = sum(len(f"{name}: {value}\r\n") for name, value in answer.getheaders()) + len(
            "HTTP/1.1 200 OK\r\n\r\n"
        )
        packed = answer.headers["content-encoding"] == "gzip"
        return Answer(answer.status, head + len(sent), gzip.decompress(sent) if packed else sent)


class Stream:
    """What the server tells a page of a draft, as long as it is open.

    Args:
        browser: whose.
        draft: the draft's address.
    """

    def __init__(self, browser: Browser, draft: str) -> None:
        self._line = http.client.HTTPConnection(browser.where, timeout=PATIENCE)
        self._line.request("GET", f"{draft}/events", headers=browser.headers)
        self._answer = self._line.getresponse()
        self._state: dict[str, Any] = {}
        self._news = threading.Condition()
        self._closed = False
        threading.Thread(target=self._listen, daemon=True).start()

    def wait(self, until: Callable[[dict[str, Any]], bool]) -> None:
        """Until the newest state is such."""
        with self._news:
            if not self._news.wait_for(lambda: bool(self._state) and until(self._state), PATIENCE):
                raise TimeoutError(f"never told; the last was {self._state}")

    def close(self) -> None:
        """Hear no more."""
        self._closed = True
        if self._line.sock:
            self._line.sock.shutdown(2)
        self._line.close()

    def _listen(self) -> None:
        try:
            while line := self._answer.readline():
                if line.startswith(b"data: "):
                    with self._news:
                        self._state = json.loads(line[6:])
                        self._news.notify_all()
        except (OSError, ValueError, AttributeError):
            if not self._closed:
                raise


@dataclass(frozen=True, slots=True)
class _Acknowledged:
    """A text that the server said it has."""

    revision: int
    field: str
    value: str


@dataclass
class Report:
    """What became of it.

    Attributes:
        kept: acknowledged texts that the history has.
        lost: what is not as it should be, a line each.
    """

    saves: int = 0
    conflicts: int = 0
    kept: int = 0
    lost: list[str] = field(default_factory=list)


class Editors:
    """Several editors in one draft.

    Args:
        workspace: the folder, for what became of the words.
        number: the draft's.
        browsers: of the editors.
    """

    def __init__(self, workspace: Workspace, number: int, browsers: Sequence[Browser]) -> None:
        self._workspace, self._number, self._browsers = workspace, number, browsers
        self._at = f"/drafts/{number}"
        self._said: list[_Acknowledged] = []
        self._took: list[float] = []
        self._report = Report()
        self._lock = threading.Lock()

    def type(self, items: Sequence[str], each: int) -> tuple[list[float], Report]:
        """Let all of them type at once, each with a page open.

        Args:
            items: those of the draft; each editor has some of them, and some editors share a few more fields.
            each: saves of each editor.

        Returns:
            Milliseconds of every save, and what became of the words.
        """
        streams = [Stream(browser, self._at) for browser in self._browsers]
        many = len(self._browsers)
        with ThreadPoolExecutor(max_workers=many) as pool:
            own = [
                [f"{item}.{part}" for item in items[at::many] for part in ("title", "blurb")]
                for at in range(many)
            ]
            list(pool.map(lambda at: self._edit(at, own[at], each), range(many)))
        for stream in streams:
            stream.close()
        self._report.saves = len(self._took)
        self._verify()
        return self._took, self._report

    def _edit(self, at: int, own: Sequence[str], each: int) -> None:
        """Type into one field after the other, each time a few words more."""
        known = self._standing([*own, *SHARED])
        for number in range(each):
            shared = at < SHARING and number % _OFTEN == 0
            name = SHARED[number // _OFTEN % len(SHARED)] if shared else own[number % len(own)]
            value = f"Editor {at} wrote this, text {number}, at {name.rpartition('.')[2]}"
            while not self._save(at, name, value, known):
                if not shared:
                    self._lose(f"editor {at} collided in {name}, which nobody else writes")

    def _save(self, at: int, name: str, value: str, known: dict[str, str]) -> bool:
        """Save once; on a conflict look at both texts, and start from theirs."""
        began = time.perf_counter()
        status, answer = self._browsers[at].save(self._at, name, value, known[name])
        took = (time.perf_counter() - began) * 1000
        with self._lock:
            self._took.append(took)
        if answer["ok"]:
            with self._lock:
                self._said.append(_Acknowledged(answer["revision"], name, value))
            known[name] = value
            return True
        if "theirs" not in answer:
            raise RuntimeError(f"the save was answered {status}: {answer}")
        theirs = "".join(text for mark, text in answer["pieces"] if mark != "new")
        mine = "".join(text for mark, text in answer["pieces"] if mark != "gone")
        if not (same_text(theirs, answer["theirs"]) and same_text(mine, value)):
            self._lose(f"a conflict in {name} showed {theirs!r} and {mine!r}")
        with self._lock:
            self._report.conflicts += 1
        known[name] = answer["theirs"]
        return False

    def _lose(self, line: str) -> None:
        with self._lock:
            self._report.lost.append(line)

    def _standing(self, names: Sequence[str]) -> dict[str, str]:
        with self._workspace.store.beside() as tx:
            issue = draft_rows.numbered(tx, self._number).issue
        return {name: field_text(issue, name) for name in names}

    def _verify(self) -> None:
        """Every text stands in the revision that it came back with, and the last of each field stands now."""
        with self._workspace.store.beside() as tx:
            draft = draft_rows.numbered(tx, self._number)
            for one in self._said:
                issue = revision_rows.content_at(tx, draft, one.revision)
                if field_text(issue, one.field) == one.value:
                    self._report.kept += 1
                else:
                    self._lose(f"revision {one.revision} has not {one.value!r} in {one.field}")
        last = {one.field: one for one in sorted(self._said, key=lambda one: one.revision)}
        for name, stands in self._standing(list(last)).items():
            if stands != last[name].value:
                self._lose(f"{name} ends as {stands!r}, not as {last[name].value!r}")
