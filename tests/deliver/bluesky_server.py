"""A Bluesky server on loopback as far as posting goes, which misbehaves on request.

What it does in each case was measured at Bluesky's own server (@atproto/pds 0.5), which `make e2e-social`
starts. It works out CIDs for itself, so that a channel that gets them wrong is not believed.
"""

from __future__ import annotations

import base64
import hashlib
import json
import socket
import struct
import threading
from collections import defaultdict
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit

import regex

POSTS = "app.bsky.feed.post"
PASSWORD = "abcd-efgh-ijkl-mnop"  # noqa: S105 - of an account that is made up
HANDLE = "library.example.org"
DID = "did:plc:ewvi7nxzyoun6zhxrhs64oiz"
OTHERS = {"reader.example.org": "did:plc:aaaabbbbccccddddeeeeffff"}


class Answer(Exception):  # noqa: N818 - not an error, but the way out of anywhere
    """What the server says."""

    def __init__(self, status: int, body: object, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(status)
        self.status = status
        self.body = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.headers = {"Content-Type": "application/json"} | dict(headers or {})


def error(status: int, name: str, words: str = "", headers: Mapping[str, str] | None = None) -> Answer:
    """An answer as errors are told in XRPC."""
    return Answer(status, {"error": name, "message": words}, headers)


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong with one request.

    Attributes:
        answer: in place of the true one; None: the line goes dead.
        done: the request is carried out all the same.
        hangs: the server is silent, until the test is over.
        drips: the answer comes byte by byte, each just in time.
    """

    answer: Answer | None = None
    done: bool = False
    hangs: bool = False
    drips: bool = False


DROPPED_BEFORE = Fault()
DROPPED_AFTER = Fault(done=True)
HANGS_BEFORE = Fault(hangs=True)
HANGS_AFTER = Fault(hangs=True, done=True)
GARBLED_AFTER = Fault(Answer(200, b'{"uri": "at:'), done=True)
BROKEN = Fault(error(500, "InternalServerError", "Internal Server Error"))
BROKEN_AFTER = Fault(error(502, "UpstreamFailure", "Upstream service unreachable"), done=True)
TOO_MANY = Fault(error(429, "RateLimitExceeded", "Rate Limit Exceeded", {"retry-after": "290"}))
EXPIRED = Fault(error(400, "ExpiredToken", "Token has expired"))


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as it came."""

    method: str
    token: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Stored:
    """A record as it is kept; `order` tells what came first."""

    cid: str
    value: Mapping[str, Any]
    order: int


class BlueskyServer:
    """Serves one account on 127.0.0.1; use it as a context manager.

    Attributes:
        faults: by method (`com.atproto.repo.putRecord`), used up one by one.
        records: what is published, by key.
        blobs: what was handed over, by CID.
        asked: every request in the order of arrival.
        lives: where the account's own server is said to be; empty: nothing is said.
    """

    def __init__(self) -> None:
        self.faults: defaultdict[str, list[Fault]] = defaultdict(list)
        self.records: dict[str, Stored] = {}
        self.blobs: dict[str, bytes] = {}
        self.asked: list[Asked] = []
        self.lives = ""
        self._tokens: set[str] = set()
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def writes(self) -> int:
        """How many requests came that would change what is published."""
        return sum(one.method.rpartition(".")[2] in {"putRecord", "applyWrites"} for one in self.asked)

    def texts(self) -> list[str]:
        """The published texts, the oldest first."""
        stored = sorted(self.records.values(), key=lambda one: one.order)
        return [one.value["text"] for one in stored]

    def forget_sessions(self) -> None:
        """End every session."""
        self._tokens.clear()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, wrong: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        owner = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                owner._serve(self)

            def do_POST(self) -> None:
                owner._serve(self)

            def log_message(self, *_: object) -> None:
                pass

        return Handler

    def _serve(self, request: BaseHTTPRequestHandler) -> None:
        address = urlsplit(request.path)
        method = address.path.removeprefix("/xrpc/")
        body = request.rfile.read(int(request.headers.get("Content-Length") or 0))
        token = (request.headers.get("Authorization") or "").removeprefix("Bearer ")
        asked = Asked(method, token, body)
        request.close_connection = True
        with self._lock:
            self.asked.append(asked)
            fault = self.faults[method].pop(0) if self.faults[method] else None
            answer = (
                self._answer(asked, dict(parse_qsl(address.query)), request)
                if not fault or fault.done
                else None
            )
        if fault:
            answer = fault.answer
        if fault and fault.hangs:
            self._over.wait(5)
        if answer is None:
            request.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return
        request.send_response_only(answer.status)
        for name, value in {**answer.headers, "Content-Length": str(len(answer.body))}.items():
            request.send_header(name, value)
        request.end_headers()
        if fault and fault.drips:
            self._drip(request, answer.body)
        else:
            request.wfile.write(answer.body)

    def _drip(self, request: BaseHTTPRequestHandler, body: bytes) -> None:
        with suppress(OSError):  # the client went away, as it should
            for at in range(len(body)):
                request.wfile.write(body[at : at + 1])
                if self._over.wait(0.2):
                    return

    def _answer(self, asked: Asked, query: Mapping[str, str], request: BaseHTTPRequestHandler) -> Answer:
        methods: dict[str, Callable[[], object]] = {
            "com.atproto.server.createSession": lambda: self._sign_in(json.loads(asked.body)),
            "com.atproto.repo.getRecord": lambda: self._get(query),
            "com.atproto.identity.resolveHandle": lambda: self._resolve(query["handle"]),
            "com.atproto.repo.uploadBlob": lambda: self._upload(asked.body, request.headers["Content-Type"]),
            "com.atproto.repo.putRecord": lambda: self._put(json.loads(asked.body)),
            "com.atproto.repo.applyWrites": lambda: self._apply(json.loads(asked.body)),
        }
        try:
            if asked.method not in methods:
                raise error(501, "MethodNotImplemented", "Method Not Implemented")
            public = {"createSession", "getRecord", "resolveHandle"}
            if asked.method.rpartition(".")[2] not in public and asked.token not in self._tokens:
                raise error(400, "InvalidToken", "Token could not be verified")
            return Answer(200, methods[asked.method]())
        except Answer as answer:
            return answer

    def _sign_in(self, said: Mapping[str, str]) -> object:
        if said["identifier"] != HANDLE or said["password"] != PASSWORD:
            raise error(401, "AuthenticationRequired", "Invalid identifier or password")
        token = f"token-{len(self.asked)}"
        self._tokens.add(token)
        session = {"did": DID, "handle": HANDLE, "accessJwt": token, "refreshJwt": f"refresh-{token}"}
        if not self.lives:
            return session
        service = {"id": "#atproto_pds", "type": "AtprotoPersonalDataServer", "serviceEndpoint": self.lives}
        return session | {"didDoc": {"id": DID, "service": [service]}}

    def _get(self, query: Mapping[str, str]) -> object:
        stored = self.records.get(query["rkey"]) if query["repo"] == DID else None
        if stored is None or query["collection"] != POSTS:
            raise error(400, "RecordNotFound", "Could not locate record")
        return {"uri": _uri(query["rkey"]), "cid": stored.cid, "value": stored.value}

    def _resolve(self, handle: str) -> object:
        known = OTHERS | {HANDLE: DID}
        if handle not in known:
            raise error(400, "InvalidRequest", "Unable to resolve handle")
        return {"did": known[handle]}

    def _upload(self, data: bytes, media_type: str) -> object:
        name = _cid(data, codec=0x55)
        self.blobs[name] = data
        blob = {"$type": "blob", "ref": {"$link": name}, "mimeType": media_type, "size": len(data)}
        return {"blob": blob}

    def _put(self, asked: Mapping[str, Any]) -> object:
        key, record = asked["rkey"], asked["record"]
        self._check(key, record)
        name, there = _cid(_cbor(record)), self.records.get(key)
        if "swapRecord" in asked and there and there.cid != name:
            raise error(400, "InvalidSwap", f"Record was at {there.cid}")
        if there is None or there.cid != name:  # without a swap, it writes over what is there
            self._store(key, record)
        return {"uri": _uri(key), "cid": name, "validationStatus": "valid"}

    def _apply(self, asked: Mapping[str, Any]) -> object:
        for write in asked["writes"]:
            self._check(write["rkey"], write["value"])
            if write["rkey"] in self.records:
                raise error(500, "InternalServerError", "Internal Server Error")
        for write in asked["writes"]:
            self._store(write["rkey"], write["value"])
        keys = [write["rkey"] for write in asked["writes"]]
        return {"results": [{"uri": _uri(key), "cid": self.records[key].cid} for key in keys]}

    def _store(self, key: str, record: Mapping[str, Any]) -> None:
        self.records[key] = Stored(_cid(_cbor(record)), record, len(self.records))

    def _check(self, key: str, record: Mapping[str, Any]) -> None:
        text = record["text"]
        images = record.get("embed", {}).get("images", [])
        named = [one["image"] for one in images]
        named += [one for one in [record.get("embed", {}).get("external", {}).get("thumb")] if one]
        wrong = (
            not regex.fullmatch(r"[234567abcdefghij][234567a-z]{12}", key)
            or len(regex.findall(r"\X", text)) > 300
            or len(text.encode()) > 3_000
            or datetime.fromisoformat(record["createdAt"]).tzinfo is None
            or len(images) > 4
            or any("alt" not in one for one in images)
            or any(one["ref"]["$link"] not in self.blobs or one["size"] > 1_000_000 for one in named)
        )
        if wrong:
            raise error(400, "InvalidRequest", f"Invalid {POSTS} record")


def _uri(key: str) -> str:
    return f"at://{DID}/{POSTS}/{key}"


def _cid(data: bytes, codec: int = 0x71) -> str:
    raw = bytes([1, codec, 0x12, 0x20]) + hashlib.sha256(data).digest()
    return "b" + base64.b32encode(raw).decode().lower().rstrip("=")


def _cbor(value: object) -> bytes:
    """DAG-CBOR, of what records hold (RFC 8949; map keys by length, then by bytes)."""
    match value:
        case int():
            return _head(0, value)
        case str():
            return _head(3, len(value.encode())) + value.encode()
        case list():
            return _head(4, len(value)) + b"".join(_cbor(each) for each in value)
        case {"$link": str(link)}:
            raw = b"\0" + base64.b32decode(link[1:].upper() + "=" * (-len(link[1:]) % 8))
            return _head(6, 42) + _head(2, len(raw)) + raw
        case dict():
            pairs = sorted(value.items(), key=lambda pair: (len(pair[0].encode()), pair[0].encode()))
            return _head(5, len(pairs)) + b"".join(_cbor(key) + _cbor(each) for key, each in pairs)
        case _:
            raise TypeError(value)


def _head(major: int, size: int) -> bytes:
    for bits, width in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if size < 24:
            return bytes([major << 5 | size])
        if size < 1 << (8 * width):
            return bytes([major << 5 | bits]) + size.to_bytes(width)
    raise ValueError(size)
