"""A stand-in for a Mastodon server on loopback, with the rules of the real one and faults on demand.

The rules are those of docs.joinmastodon.org, and of servers that were tried: keys that make a repeat give the
first status again for an hour, pictures that take a while, limits, pages of forty statuses; and servers that
know no keys at all.
"""

from __future__ import annotations

import json
import re
import socket
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import Message
from email.parser import BytesParser
from email.policy import HTTP
from email.utils import format_datetime
from enum import StrEnum
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

TOKEN = "token-that-nobody-may-see"  # noqa: S105 - of a server that lives as long as a test
KEPT = timedelta(hours=1)  # how long a key is known


class Fault(StrEnum):
    """What can go wrong with one request."""

    TOO_MANY = "429"
    BROKEN_BEFORE = "500, not taken"
    BROKEN_AFTER = "500, taken"
    HANGS_BEFORE = "no answer, not taken"
    HANGS_AFTER = "no answer, taken"
    DROPPED_BEFORE = "line cut, not taken"
    DROPPED_AFTER = "line cut, taken"
    TAKEN_LATE = "line cut, taken later"
    MALFORMED = "taken, and the answer is no JSON"
    CUT_SHORT = "taken, and the answer ends in the middle"
    MOVED = "sent on to another address"


Taken = tuple[int, dict[str, Any] | list[Any]]


@dataclass
class MastodonServer:
    """One account's server.

    Attributes:
        clock: gives the time that statuses are dated with.
        idempotent: it knows keys; a repeat within the hour gives the first status again.
        repeats_fail: a repeat gives 500 instead (mastodon #40399).
        slow_pictures: how often one has to ask for a picture until it is there.
        version2: it knows /api/v2/instance.
        faults: what goes wrong with requests that make a status, in turn.
        faults_elsewhere: the same for all other requests.
        headers: further ones, for answers of 429.
    """

    clock: Callable[[], datetime]
    idempotent: bool = True
    repeats_fail: bool = False
    slow_pictures: int = 0
    version2: bool = True
    page_size: int = 40
    characters: int = 500
    accepts: str = TOKEN
    refuses: str = ""  # a word that no status may hold
    headers: dict[str, str] = field(default_factory=lambda: {"Retry-After": "60"})
    faults: deque[Fault | None] = field(default_factory=deque)
    faults_elsewhere: deque[Fault | None] = field(default_factory=deque)
    statuses: list[dict[str, Any]] = field(default_factory=list)
    pictures: dict[str, dict[str, Any]] = field(default_factory=dict)
    requests: list[tuple[str, str]] = field(default_factory=list)
    asked: list[Message] = field(default_factory=list)  # the headers of each request that makes a status
    late: list[tuple[datetime, dict[str, list[str]]]] = field(default_factory=list)
    _keys: dict[str, tuple[datetime, dict[str, Any]]] = field(default_factory=dict)
    _lock: threading.RLock = field(default_factory=threading.RLock)
    address: str = ""
    over: threading.Event = field(default_factory=threading.Event)

    def texts(self) -> list[str]:
        """What was posted, as it was handed over, the oldest first."""
        return [status["source"] for status in self.statuses]

    def catch_up(self, waited: timedelta) -> None:
        """Take what has waited for so long in a queue, though its client has given up since."""
        with self._lock:
            due = [form for came, form in self.late if came <= self.clock() - waited]
            self.late = [(came, form) for came, form in self.late if came > self.clock() - waited]
            for form in due:
                self.post(form)

    def post(self, form: dict[str, list[str]]) -> Taken:
        """`POST /api/v1/statuses`."""
        with self._lock:
            key = form.get("key", [""])[0]
            known = self._keys.get(key)
            if self.idempotent and key and known and known[0] > self.clock() - KEPT:
                return (500, {"error": "Internal server error"}) if self.repeats_fail else (200, known[1])
            status = self._judge(form)
            if isinstance(status, tuple):
                return status
            self.statuses.append(status)
            self._keys[key] = (self.clock(), status)
            return 200, status

    def _judge(self, form: dict[str, list[str]]) -> dict[str, Any] | Taken:
        text = form.get("status", [""])[0]
        warning = form.get("spoiler_text", [""])[0]
        counted = re.sub(r"https?://\S+", "x" * 23, text)
        answered, media = form.get("in_reply_to_id", [""])[0], form.get("media_ids[]", [])
        if (
            not text
            or len(counted) + len(warning) > self.characters
            or (self.refuses and self.refuses in text)
        ):
            return 422, {"error": "Validation failed: Text character limit of 500 exceeded"}
        if answered and answered not in {status["id"] for status in self.statuses}:
            return 404, {"error": "The status you are trying to reply to does not appear to exist."}
        if any(number not in self.pictures or self.pictures[number]["left"] for number in media):
            return 422, {
                "error": "Cannot attach files that have not finished processing. Try again in a moment!"
            }
        number = str(113_000_000_000_000_000 + len(self.statuses))
        return {
            "id": number,
            "created_at": self.clock()
            .astimezone(UTC)
            .isoformat(timespec="milliseconds")
            .replace("+00:00", "Z"),
            "in_reply_to_id": answered or None,
            "visibility": form.get("visibility", ["public"])[0],
            "language": form.get("language", [None])[0],
            "spoiler_text": warning,
            "content": shown(text),
            "url": f"{self.address}/@library/{number}",
            "media_attachments": [
                {"id": one, "description": self.pictures[one]["description"]} for one in media
            ],
            "source": text,
        }

    def add_picture(self, data: bytes, description: str) -> Taken:
        """`POST /api/v2/media`."""
        with self._lock:
            if len(description) > 1500:
                return 422, {"error": "Validation failed: Description is too long"}
            number = str(1000 + len(self.pictures))
            self.pictures[number] = {"data": data, "description": description, "left": self.slow_pictures}
            return self.picture(number, asked=False)

    def picture(self, number: str, *, asked: bool = True) -> Taken:
        """`GET /api/v1/media/:id`."""
        one = self.pictures[number]
        one["left"] = max(0, one["left"] - asked)
        url = None if one["left"] else f"{self.address}/media/{number}.png"
        return (206 if one["left"] else 200), {"id": number, "type": "image", "url": url}

    def page(self, query: dict[str, list[str]]) -> Taken:
        """`GET /api/v1/accounts/:id/statuses`."""
        before = query.get("max_id", [""])[0]
        own = [status for status in reversed(self.statuses) if not before or status["id"] < before]
        return 200, own[: min(int(query.get("limit", ["20"])[0]), self.page_size)]

    def instance(self, version: int) -> Taken:
        """`GET /api/v1/instance` and `v2`."""
        if version == 2 and not self.version2:
            return 404, {"error": "Record not found"}
        return 200, {
            "version": "4.4.0",
            "configuration": {
                "statuses": {"max_characters": self.characters, "characters_reserved_per_url": 23},
                "media_attachments": {"description_limit": 1500},
            },
        }


def shown(text: str) -> str:
    """A text as Mastodon shows it: links in three pieces, mentions without their servers."""

    def link(found: re.Match[str]) -> str:
        url = found[0]
        rest = url.split("://", 1)[1]
        return (
            f'<a href="{url}" target="_blank" rel="nofollow noopener"><span class="invisible">https://</span>'
            f'<span class="ellipsis">{rest[:30]}</span><span class="invisible">{rest[30:]}</span></a>'
        )

    html = escape(text, quote=False)
    html = re.sub(r"https?://[^\s<]+[\w/]", link, html)
    html = re.sub(
        r"(?<!\w)#(\w+)",
        r'<a href="https://x.test/tags/\1" class="mention hashtag" rel="tag">#<span>\1</span></a>',
        html,
    )
    html = re.sub(
        r"(?<!\w)@(\w+)@([\w.]+\w)",
        r'<span class="h-card"><a href="https://\2/@\1" class="u-url mention">@<span>\1</span></a></span>',
        html,
    )
    return "".join(f"<p>{block.replace(chr(10), '<br />')}</p>" for block in html.split("\n\n"))


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 5
    of: MastodonServer

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the library's name
        """Say nothing."""

    def date_time_string(self, timestamp: float | None = None) -> str:
        return format_datetime(self.of.clock().astimezone(UTC), usegmt=True)

    def do_GET(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self._answer()

    def _answer(self) -> None:
        path, body = urlsplit(self.path).path, self.rfile.read(int(self.headers.get("Content-Length", "0")))
        self.of.requests.append((self.command, path))
        makes = (self.command, path) == ("POST", "/api/v1/statuses")
        if makes:
            self.of.asked.append(self.headers)
        faults = self.of.faults if makes else self.of.faults_elsewhere
        fault = faults.popleft() if faults else None
        match fault:
            case Fault.TOO_MANY:
                self._say(429, {"error": "Too many requests"}, self.of.headers)
            case Fault.BROKEN_BEFORE:
                self._say(500, {"error": "Internal server error"})
            case Fault.HANGS_BEFORE:
                self.of.over.wait(5)
                self._cut()
            case Fault.DROPPED_BEFORE:
                self._cut()
            case Fault.MOVED:
                self._say(301, {}, {"Location": f"{self.of.address}/elsewhere{path}"})
            case Fault.TAKEN_LATE if makes:
                self.of.late.append((self.of.clock(), self._form(body)))
                self._cut()
            case _:
                self._carry_out(path, body, fault)

    def _carry_out(self, path: str, body: bytes, fault: Fault | None) -> None:
        code, value = self._result(path, body)
        match fault:
            case Fault.BROKEN_AFTER:
                self._say(500, {"error": "Internal server error"})
            case Fault.HANGS_AFTER:
                self.of.over.wait(5)
                self._cut()
            case Fault.DROPPED_AFTER | Fault.TAKEN_LATE:
                self._cut()
            case Fault.MALFORMED:
                self._say(code, "<html>Something went wrong</html>")
            case Fault.CUT_SHORT:
                data = json.dumps(value).encode()
                self._head(code, len(data), {})
                self.wfile.write(data[: len(data) // 2])
                self._cut()
            case _:
                self._say(code, value)

    def _result(self, path: str, body: bytes) -> Taken:
        if self.headers.get("Authorization") != f"Bearer {self.of.accepts}" and "instance" not in path:
            return 401, {"error": f"The access token {self.headers.get('Authorization', '')[7:]} is invalid"}
        if self.command == "GET":
            return self._asked_for(path)
        if path == "/api/v1/statuses":
            return self.of.post(self._form(body))
        parts = self._parts(body)
        return self.of.add_picture(parts["file"], parts.get("description", b"").decode())

    def _asked_for(self, path: str) -> Taken:
        match path.strip("/").split("/")[1:]:
            case ["v1", "media", number]:
                return self.of.picture(number)
            case ["v1", "accounts", "verify_credentials"]:
                return 200, {"id": "7", "acct": "library"}
            case ["v1", "accounts", "7", "statuses"]:
                return self.of.page(parse_qs(urlsplit(self.path).query))
            case [("v1" | "v2") as version, "instance"]:
                return self.of.instance(int(version[1]))
            case _:
                return 404, {"error": "Record not found"}

    def _form(self, body: bytes) -> dict[str, list[str]]:
        return {**parse_qs(body.decode()), "key": [self.headers.get("Idempotency-Key", "")]}

    def _parts(self, body: bytes) -> dict[str, bytes]:
        head = f"Content-Type: {self.headers['Content-Type']}\r\n\r\n".encode()
        message = BytesParser(policy=HTTP).parsebytes(head + body)
        return {
            str(part.get_param("name", header="content-disposition")): bytes(part.get_payload(decode=True))
            for part in message.iter_parts()
        }

    def _head(self, code: int, length: int, headers: dict[str, str]) -> None:
        self.send_response(code)
        for name, value in {
            "Content-Type": "application/json",
            "Content-Length": str(length),
            "Connection": "close",
            **headers,
        }.items():
            self.send_header(name, value)
        self.end_headers()

    def _say(self, code: int, value: object, headers: dict[str, str] | None = None) -> None:
        data = value.encode() if isinstance(value, str) else json.dumps(value).encode()
        self._head(code, len(data), headers or {})
        self.wfile.write(data)

    def _cut(self) -> None:
        self.close_connection = True
        self.connection.shutdown(socket.SHUT_RDWR)


class _Listener(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that has gone is no news here."""


@contextmanager
def mastodon_server(clock: Callable[[], datetime], **changes: Any) -> Iterator[MastodonServer]:
    """A server that is there for as long as the block runs."""
    server = MastodonServer(clock, **changes)
    listener = _Listener(("127.0.0.1", 0), type("Handler", (_Handler,), {"of": server}))
    server.address = f"http://127.0.0.1:{listener.server_address[1]}"
    thread = threading.Thread(target=listener.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.over.set()
        listener.shutdown()
        thread.join()
        listener.server_close()
