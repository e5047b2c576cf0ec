"""A browser without a face, for tests that ask the desk over real sockets."""

from __future__ import annotations

import http.client
from contextlib import closing
from urllib.parse import urlencode, urlsplit

from tests.web.conftest import PATIENCE, Answer


class Visitor:
    """A browser without a face: keeps its cookies, and follows nothing.

    Args:
        address: of the desk.
    """

    def __init__(self, address: str) -> None:
        self.where = urlsplit(address).netloc
        self.cookies: dict[str, str] = {}

    def get(self, path: str, **headers: str) -> Answer:
        return self._ask("GET", path, b"", headers)

    def post(self, path: str, fields: dict[str, str] | bytes = b"", /, **headers: str) -> Answer:
        body = fields if isinstance(fields, bytes) else urlencode(fields).encode()
        usual = {
            "Content-Type": "application/x-www-form-urlencoded",
            "Sec-Fetch-Site": "same-origin",
        }
        return self._ask("POST", path, body, usual | {k.replace("_", "-"): v for k, v in headers.items()})

    def _ask(self, method: str, path: str, body: bytes, headers: dict[str, str]) -> Answer:
        if self.cookies:
            headers = headers | {
                "Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())
            }
        with closing(http.client.HTTPConnection(self.where, timeout=PATIENCE)) as line:
            line.request(method, path, body or None, headers)
            answer = line.getresponse()
            for text in answer.headers.get_all("set-cookie") or ():
                name, _, value = text.partition(";")[0].partition("=")
                self.cookies[name] = value.strip('"')
            return Answer(answer.status, answer.headers, answer.read())
